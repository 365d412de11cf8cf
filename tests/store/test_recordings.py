"""Recordings: files that people read, review and edit."""

from __future__ import annotations

import difflib
import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from pytest_syda.errors import RecipeError, StoreError
from pytest_syda.store.recordings import Recordings
from tests.store.little_shop import (
    CITY,
    CUSTOMERS,
    KEY,
    NAME,
    NOTE,
    ORDERS,
    Shop,
    entry_of,
    named,
    plan_of,
    schema_of,
    scripted,
    with_columns,
)

ENTRY = entry_of(rows=[{"name": "Acme", "note": "a “quoted”, naïve 株式会社 note"}, {"name": "Globex"}])


@pytest.fixture
def recordings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Recordings:
    monkeypatch.chdir(tmp_path)
    return Recordings("syda_recordings")


@pytest.fixture
def file(recordings: Recordings) -> Path:
    """The recording of customers."""
    recordings.put(ENTRY)
    return Path("syda_recordings/crm/customers.json")


def replay(recordings: Recordings, size: int = 2) -> list[dict[str, Any]]:
    shop = Shop(recordings, recordings=recordings)
    return shop.recipes(scripted(), plan_of(schema_of(CUSTOMERS), size=size), mode="replay")["customers"].rows


def test_a_recording_is_the_entry(recordings: Recordings, file: Path) -> None:
    """All that matters comes back, in this process and in another."""
    assert recordings.get(ENTRY.key) == Recordings("syda_recordings").get(ENTRY.key, "customers") == ENTRY
    assert [header.key for header in recordings.entries()] == [ENTRY.key]
    assert recordings.where(ENTRY.key) == str(file)


def test_it_is_written_so_that_people_can_read_it(file: Path) -> None:
    """JSON with a header that says what it is and how to renew it; then one row a line, letters as they are."""
    text = file.read_text(encoding="utf-8")
    found = json.loads(text)
    assert list(found)[:4] == ["about", "dataset", "table", "prompt"]
    assert "--syda-record --syda-refresh=customers" in found["about"]
    assert found["schema"]["columns"].keys() == {"id", "name", "note"}
    assert '\n  {"name": "Acme", "note": "a “quoted”, naïve 株式会社 note"},\n  {"name": "Globex"}\n' in text.replace(
        '\\"', '"'
    )


def test_written_twice_it_is_the_same_bytes(recordings: Recordings, file: Path) -> None:
    """Also from what was read, and in another order of keys."""
    first = file.read_bytes()
    read = Recordings("syda_recordings").get(ENTRY.key)
    assert read is not None
    file.unlink()
    recordings.put(read)
    assert file.read_bytes() == first
    turned = [dict(reversed(row.items())) for row in ENTRY.recipe.rows]
    recordings.put(entry_of(rows=turned))
    assert file.read_bytes() == first
    assert first.endswith(b"}\n")


def test_an_unchanged_recording_is_not_touched(recordings: Recordings, file: Path) -> None:
    """A build that looks at dates sees no change."""
    before = file.stat().st_mtime_ns
    recordings.put(ENTRY)
    assert file.stat().st_mtime_ns == before


def test_the_diff_of_a_new_recording_can_be_reviewed(file: Path, recordings: Recordings) -> None:
    """A row that changed is a line that changed; a column that was added is a line in its place."""
    before = file.read_text().splitlines()
    rows = [*ENTRY.recipe.rows, {"name": "Initech"}]
    recordings.put(entry_of(with_columns(CUSTOMERS, KEY, NAME, NOTE, CITY), rows=rows))
    after = file.read_text().splitlines()
    changed = [line for line in difflib.ndiff(before, after) if line[0] in "+-"]
    said = [line for line in changed if "Initech" in line]
    assert said == ['+   {"name": "Initech"}']
    assert len([line for line in changed if line[0] == "-"]) <= 4, changed
    assert any(re.match(r'\+ +"city": ', line) for line in changed)


def test_git_shows_it_line_by_line(file: Path) -> None:
    """As a reviewer sees it."""
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.com"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
        subprocess.run([*git, *command], check=True)
    file.write_text(file.read_text().replace("Globex", "Initech"))
    found = subprocess.run([*git, "diff", "--stat"], check=True, capture_output=True, text=True).stdout
    assert "1 insertion(+), 1 deletion(-)" in found


def test_rows_may_be_edited(file: Path, recordings: Recordings) -> None:
    """Changed, added, removed: what stands there counts."""
    text = file.read_text()
    file.write_text(text.replace('{"name": "Globex"}', '{"name": "Initech"},\n  {"name": "Hooli"}'))
    assert [row["name"] for row in replay(recordings, 3)] == ["Acme", "Initech", "Hooli"]
    file.write_text(text.replace(',\n  {"name": "Globex"}', ""))
    assert [row["name"] for row in replay(recordings)] == ["Acme"]


def test_edited_rows_pass_the_gate_with_paths(file: Path, recordings: Recordings) -> None:
    """What a person wrote is judged as what a provider wrote, all at once, and the file is named."""
    file.write_text(file.read_text().replace('"Globex"', "null").replace('"Acme"', f'"{"x" * 41}"'))
    with pytest.raises(RecipeError) as caught:
        replay(recordings)
    said = str(caught.value)
    assert str(file) in said
    assert "customers.rows[0].name" in said
    assert "customers.rows[1].name" in said


BROKEN = {
    "a conflict": (
        lambda text: text.replace(
            '  {"name": "Globex"}', '<<<<<<< HEAD\n  {"name": "A"}\n=======\n  {"name": "B"}\n>>>>>>> theirs'
        ),
        r"customers\.json:\d+: a merge conflict is not resolved \(markers in lines \d+, \d+, \d+\)",
    ),
    "a comma": (lambda text: text.replace('"Globex"}', '"Globex"},'), r"customers\.json:\d+: this is no JSON"),
    "a cut": (lambda text: text[: len(text) // 2], r"customers\.json:\d+: this is no JSON"),
    "nothing": (lambda _: "", r"customers\.json:1: this is no JSON"),
    "a list": (lambda _: "[]", "should be an object"),
    "a typo": (lambda text: text.replace('"rows":', '"row":'), r"there is no 'row' here. Did you mean 'rows'\?"),
    "no schema": (lambda text: text.replace('"schema":', '"about":'), "stands twice"),
    "twice": (
        lambda text: text.replace('{"name": "Globex"}', '{"name": "A", "name": "B"}'),
        r"\.json:18: this is no JSON: 'name' stands twice",
    ),
    "rows": (lambda text: re.sub(r'"rows": \[.*?\n \]', '"rows": 3', text, flags=re.DOTALL), "'rows' should be a list"),
    "a row": (lambda text: text.replace('{"name": "Globex"}', '"Globex"'), "rows"),
    "a kind": (lambda text: text.replace('"kind": "', '"kind": "no-'), "columns"),
    "a number": (lambda text: text.replace('"wanted": 2', '"wanted": "two"'), "wanted"),
    "a format": (lambda text: text.replace('"format": 1', '"format": 99'), "format 99"),
    "NaN": (lambda text: text.replace('{"name": "Globex"}', '{"name": NaN}'), "NaN is no number"),
    "depth": (lambda text: text.replace('{"name": "Globex"}', "[" * 100_000), "no JSON"),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_recording_is_a_clear_error(file: Path, recordings: Recordings, name: str) -> None:
    """Of the tables it is about, with file and line; tables in other files are not concerned."""
    recordings.put(entry_of(ORDERS, rows=[{}]))
    breaking, message = BROKEN[name]
    file.write_text(breaking(file.read_text()))
    with pytest.raises(StoreError, match=message) as caught:
        replay(recordings)
    assert "syda_recordings/crm/customers.json" in str(caught.value)
    assert recordings.get(entry_of(ORDERS).key, "orders") is not None


def test_windows_line_ends_and_marks_are_read(file: Path, recordings: Recordings) -> None:
    """What editors and git do to text changes nothing."""
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert [row["name"] for row in replay(recordings)] == ["Acme", "Globex"]


@pytest.mark.parametrize(
    ("table", "name"),
    [
        ("sales.orders", "sales.orders.json"),
        ("../../etc/passwd", "..%2F..%2Fetc%2Fpasswd.json"),
        ("..", "%2E%2E.json"),
        (".hidden", "%2Ehidden.json"),
        ("a b:c*?", "a%20b%3Ac%2A%3F.json"),
        ("con", "%63on.json"),
        ("Größe", "Gr%C3%B6%C3%9Fe.json"),
        ("x\0y", "x%00y.json"),
    ],
)
def test_a_table_cannot_lead_out_of_the_folder(recordings: Recordings, table: str, name: str) -> None:
    """Whatever it is called, its file stands in the dataset's folder, under a name every system takes."""
    import msgspec

    entry = entry_of(msgspec.structs.replace(CUSTOMERS, name=table), rows=named("Acme"), dataset="../../evil")
    recordings.put(entry)
    (path,) = Path().rglob("*.json")
    assert path.parent == Path("syda_recordings/evil")
    assert path.name.removeprefix("%2E.%2F") == name.removeprefix("..%2F")
    assert recordings.get(entry.key, table) == entry


def test_very_long_names_are_files_too(recordings: Recordings) -> None:
    """Systems take 255 bytes."""
    import msgspec

    entries = [
        entry_of(msgspec.structs.replace(CUSTOMERS, name="ä" * 200 + end), rows=named(end)) for end in ("one", "two")
    ]
    for entry in entries:
        recordings.put(entry)
    assert [recordings.get(entry.key, entry.table) for entry in entries] == entries


def test_links_are_not_followed_out_of_the_folder(recordings: Recordings, tmp_path: Path) -> None:
    """A stranger's branch may hold a link to anywhere."""
    (tmp_path / "elsewhere").mkdir()
    Path("syda_recordings").mkdir()
    Path("syda_recordings/crm").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(StoreError, match="symbolic link"):
        recordings.put(ENTRY)
    assert not list((tmp_path / "elsewhere").iterdir())


def test_a_changed_schema_takes_the_files_place(recordings: Recordings, file: Path) -> None:
    """So that the change is a diff, not another file."""
    recordings.put(entry_of(with_columns(CUSTOMERS, KEY, NAME, NOTE, CITY), rows=named("Acme")))
    assert list(Path().rglob("*.json")) == [file]


def test_another_world_stands_beside(recordings: Recordings, file: Path) -> None:
    """Two prompts whose names are alike, or two tables of one name, do not overwrite each other."""
    others = [
        entry_of(rows=named("Other"), prompt="crm!"),
        entry_of(with_columns(CUSTOMERS, KEY, CITY), rows=[{"city": "Bern"}]),
    ]
    for _ in range(2):
        for entry in (*others, ENTRY):
            recordings.put(entry)
    assert len(list(file.parent.iterdir())) == 3
    assert [recordings.get(entry.key, "customers") for entry in (*others, ENTRY)] == [*others, ENTRY]


def test_delete_removes_the_file_and_an_empty_folder(recordings: Recordings, file: Path) -> None:
    """Nothing is left of what is not used."""
    recordings.delete("0" * 64)
    assert file.exists()
    recordings.delete(ENTRY.key)
    assert not file.parent.exists()


def test_files_are_read_again_when_they_change_only(recordings: Recordings, file: Path) -> None:
    """A suite of a thousand tests reads each file once."""
    first = recordings.get(ENTRY.key)
    assert recordings.get(ENTRY.key) is first
    file.write_text(file.read_text().replace("Globex", "Initech"))
    changed = recordings.get(ENTRY.key)
    assert changed is not None
    assert changed.recipe.rows[1] == {"name": "Initech"}
