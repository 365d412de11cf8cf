"""Archives: a cache carried between machines, read as what a stranger sent."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from pytest_syda.errors import StoreError
from pytest_syda.store.archive import Imported, Limits, export_entries, import_entries, read_entries
from pytest_syda.store.disk import DiskStore
from pytest_syda.store.entry import Entry, encode_entry, seal
from pytest_syda.store.layers import ReadOnly
from pytest_syda.store.memory import MemoryStore
from tests.store.little_shop import ORDERS, entry_of, named

ENTRY = entry_of(rows=named("Acme"))
OTHER = entry_of(ORDERS, rows=[{}])


def filled(*entries: Entry) -> MemoryStore:
    store = MemoryStore()
    for entry in entries:
        store.put(entry)
    return store


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "cache.zip"
    export_entries(filled(ENTRY, OTHER), path)
    return path


def test_what_was_exported_is_imported(archive: Path, tmp_path: Path) -> None:
    """All entries, into any store; a second time changes nothing."""
    store = DiskStore(tmp_path / "cache")
    assert import_entries(store, archive) == Imported(added=2, kept=0)
    assert [store.get(entry.key) for entry in (ENTRY, OTHER)] == [ENTRY, OTHER]
    assert import_entries(store, archive) == Imported(added=0, kept=2)


def test_it_is_a_plain_zip_of_json(archive: Path) -> None:
    """Anybody can look inside; the same entries are the same bytes."""
    with zipfile.ZipFile(archive) as opened:
        documents = {name: json.loads(opened.read(name)) for name in opened.namelist()}
    assert documents[f"{ENTRY.key}.json"]["entry"]["recipe"]["rows"] == named("Acme")
    first = archive.read_bytes()
    assert export_entries(filled(OTHER, ENTRY), archive) == 2
    assert archive.read_bytes() == first


def test_what_goes_further_wins(archive: Path) -> None:
    """More rows replace fewer, never the other way round."""
    longer = entry_of(rows=named("Acme", "Globex"))
    store = filled(longer)
    assert import_entries(store, archive) == Imported(added=1, kept=1)
    assert store.get(ENTRY.key) == longer


Write = Callable[[zipfile.ZipFile], None]


def member(name: str, data: bytes) -> Write:
    return lambda opened: opened.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)


HOSTILE: dict[str, Write] = {
    "a checksum": member("x.json", seal(encode_entry(ENTRY)).replace(b"Acme", b"Evil")),
    "no entry": member("x.json", seal(b"{}")),
    "no JSON": member("x.json", b"\x80\x04cposix\nsystem\n"),
    "another key": member("x.json", seal(encode_entry(ENTRY.replaced(key="0" * 64)))),
    "a bomb": member("x.json", b" " * 2**23),
    "a folder": member("folder/", b""),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_one_wrong_member_and_nothing_is_taken(archive: Path, name: str) -> None:
    """It is refused as a whole, in words."""
    with zipfile.ZipFile(archive, "a") as opened:
        HOSTILE[name](opened)
    store = MemoryStore()
    with pytest.raises(StoreError, match=r"cache\.zip cannot be imported"):
        import_entries(store, archive)
    assert not list(store.entries())


@pytest.mark.parametrize(
    "name", ["../../evil.json", "/etc/evil.json", "C:\\evil.json", "a/../../x", "x" * 300, "é\n.json"]
)
def test_names_are_used_for_nothing(archive: Path, tmp_path: Path, name: str) -> None:
    """An entry counts by what it is, wherever its name would lead."""
    entry = entry_of(prompt="A zoo", rows=named("Lion"), dataset="../../evil")
    with zipfile.ZipFile(archive, "a") as opened:
        opened.writestr(zipfile.ZipInfo(name), seal(encode_entry(entry)))
    store = DiskStore(tmp_path / "cache")
    assert import_entries(store, archive).added == 3
    assert store.get(entry.key) == entry
    assert not list(tmp_path.rglob("*evil*"))


@pytest.mark.parametrize(
    "limits", [Limits(entries=2), Limits(total=1000), Limits(entry=100)], ids=["entries", "total", "entry"]
)
def test_archives_are_bounded(archive: Path, limits: Limits) -> None:
    """In entries, in bytes of one, and in bytes of all."""
    with pytest.raises(StoreError, match="cannot be imported"):
        import_entries(MemoryStore(), archive, limits)


@pytest.mark.parametrize(
    "damage", [lambda _: b"", lambda data: data[:-30], lambda data: data[:50], lambda _: b"PK" * 99]
)
def test_what_is_no_archive_is_an_error(archive: Path, damage: Callable[[bytes], bytes]) -> None:
    """Also a download that was cut short."""
    archive.write_bytes(damage(archive.read_bytes()))
    with pytest.raises(StoreError, match="cannot be imported"):
        import_entries(MemoryStore(), archive)


def test_a_changed_byte_is_noticed_or_changes_nothing(archive: Path) -> None:
    """Wherever it is: what is taken is what was exported, and all else is an error in words."""
    data = archive.read_bytes()
    exported = {entry.key: entry for entry in read_entries(archive)}
    refused = 0
    for place in range(0, len(data), 7):
        archive.write_bytes(data[:place] + bytes([data[place] ^ 0x55]) + data[place + 1 :])
        try:
            taken = list(read_entries(archive))
        except StoreError as error:
            refused += "cannot be imported" in str(error)
            continue
        assert all(exported[entry.key] == entry for entry in taken)
    assert refused


def test_an_archive_of_something_else_is_an_error(tmp_path: Path) -> None:
    """Any zip file is not ours; nor is one of a later format."""
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as opened:
        opened.writestr("x.json", "{}")
    with pytest.raises(StoreError, match="not made by --syda-export"):
        import_entries(MemoryStore(), tmp_path / "a.zip")
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as opened:
        opened.writestr("pytest-syda.json", '{"format": 99}')
    with pytest.raises(StoreError, match="format 99"):
        import_entries(MemoryStore(), tmp_path / "b.zip")


def test_files_that_are_not_there_or_cannot_be_written_are_errors(tmp_path: Path) -> None:
    """With the path."""
    with pytest.raises(StoreError, match=r"none\.zip"):
        import_entries(MemoryStore(), tmp_path / "none.zip")
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="cannot be written"):
        export_entries(filled(ENTRY), tmp_path / "file" / "x.zip")
    with pytest.raises(StoreError, match="only read"):
        import_entries(ReadOnly(MemoryStore()), tmp_path / "none.zip")
