"""The cache's folder: private, bytes only, whole or not at all, and nothing lost without a word."""

from __future__ import annotations

import contextlib
import pickle
import re
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import diskcache
import pytest

from pytest_syda.errors import StoreError
from pytest_syda.store.disk import DiskStore
from tests.store.little_shop import CUSTOMERS, ORDERS, Shop, entry_of, named, plan_of, schema_of, scripted

ENTRY = entry_of(rows=named("Acme"))


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def store(tmp_path: Path, said: list[str]) -> DiskStore:
    return DiskStore(tmp_path / "cache", say=said.append)


class Bomb:
    """Says so when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (self.path,)


def change(store: DiskStore, key: str, column: str, value: Any) -> None:
    """What a stranger, or a failing disk, does to a row."""
    with sqlite3.connect(store.folder / "cache.db") as connection:
        connection.execute(f"UPDATE Cache SET {column} = ? WHERE key = ?", (value, key))  # noqa: S608
    connection.close()


def test_what_is_put_is_there_for_everyone(store: DiskStore) -> None:
    """An entry comes back equal, also from a store that was opened anew."""
    store.put(ENTRY)
    assert store.get(ENTRY.key) == DiskStore(store.folder).get(ENTRY.key) == ENTRY
    assert list(store.entries()) == list(store.about("customers")) == [ENTRY.header]
    store.delete(ENTRY.key)
    assert store.get(ENTRY.key) is None
    assert not list(store.entries())


def test_the_folder_is_private_and_explains_itself(store: DiskStore) -> None:
    """Nobody else reads it, git does not see it, and people find out what it is."""
    store.put(ENTRY)
    assert stat.S_IMODE(store.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((store.folder / "cache.db").stat().st_mode) == 0o600
    assert (store.folder / ".gitignore").read_text() == "*\n"
    assert "pytest-syda" in (store.folder / "README.md").read_text()


def test_a_folder_that_holds_other_things_is_left_alone(tmp_path: Path) -> None:
    """A cache in a project's root does not hide the project from git."""
    (tmp_path / "setup.py").touch()
    store = DiskStore(tmp_path)
    store.put(ENTRY)
    assert store.get(ENTRY.key) == ENTRY
    assert not (tmp_path / ".gitignore").exists()
    assert not (tmp_path / "README.md").exists()


def test_looking_creates_nothing(store: DiskStore) -> None:
    """Only what is put makes the folder."""
    assert store.get(ENTRY.key) is None
    assert not list(store.entries())
    assert not store.refuses()
    assert not store.folder.exists()


def test_a_pickle_stays_asleep(store: DiskStore, tmp_path: Path) -> None:
    """Whatever way a stranger put it there, it is refused by name and never loaded."""
    store.put(ENTRY)
    woken = tmp_path / "woken"
    with diskcache.Cache(str(store.folder)) as poisoned:
        poisoned[ENTRY.key] = Bomb(woken)
        poisoned["header/" + ENTRY.key] = Bomb(woken)
        poisoned[Bomb(woken)] = b"a pickled key"
    with pytest.raises(StoreError, match="never loads one"):
        store.get(ENTRY.key)
    change(store, "header/" + ENTRY.key, "tag", "header/customers")
    for ask in (store.entries, lambda: store.about("customers")):
        with pytest.raises(StoreError, match="never loads one"):
            ask()
    store.put(ENTRY)
    assert store.get(ENTRY.key) == ENTRY
    assert not woken.exists()


def test_a_pickle_in_the_place_of_bytes_is_no_entry(store: DiskStore, tmp_path: Path, said: list[str]) -> None:
    """Marked as plain bytes, it fails the checksum, and is set aside."""
    store.put(ENTRY)
    change(store, ENTRY.key, "value", pickle.dumps(Bomb(tmp_path / "woken")))
    assert store.get(ENTRY.key) is None
    assert "damaged" in said[0]
    assert not (tmp_path / "woken").exists()


def test_a_pickle_in_a_file_is_not_read(store: DiskStore, tmp_path: Path) -> None:
    """Nor is any file that the database names."""
    (tmp_path / "bomb").write_bytes(pickle.dumps(Bomb(tmp_path / "woken")))
    store.put(ENTRY)
    change(store, ENTRY.key, "filename", "../bomb")
    change(store, ENTRY.key, "mode", 4)
    with pytest.raises(StoreError, match="never loads one"):
        store.get(ENTRY.key)
    assert not (tmp_path / "woken").exists()


def test_no_file_is_removed_because_the_database_names_it(store: DiskStore, tmp_path: Path) -> None:
    """Writing over a poisoned row leaves other people's files alone."""
    (precious := tmp_path / "precious").write_text("mine")
    store.put(ENTRY)
    change(store, ENTRY.key, "filename", "../precious")
    store.put(ENTRY)
    store.delete(ENTRY.key)
    assert precious.read_text() == "mine"


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO Settings VALUES ('sqlite_writable_schema', 1)",
        "UPDATE Settings SET value = 'wal; DROP TABLE Cache' WHERE key = 'sqlite_journal_mode'",
        "CREATE TRIGGER evil AFTER INSERT ON Cache BEGIN DELETE FROM Cache; END",
    ],
)
def test_a_database_that_would_be_obeyed_is_not_written_to(tmp_path: Path, statement: str) -> None:
    """Settings and triggers that diskcache never makes."""
    DiskStore(tmp_path).put(ENTRY)
    connection = sqlite3.connect(tmp_path / "cache.db", isolation_level=None)
    connection.execute(statement)
    connection.close()
    with pytest.raises(StoreError, match="was not made by pytest-syda"):
        DiskStore(tmp_path).put(ENTRY)
    assert DiskStore(tmp_path).get(ENTRY.key) == ENTRY


def flipped(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


@pytest.mark.parametrize(
    "damage", [flipped, lambda data: data[: len(data) // 2], lambda _: b"", lambda _: b"\xff", lambda data: data + b" "]
)
def test_a_damaged_entry_is_named_set_aside_and_not_served(
    store: DiskStore, said: list[str], damage: Callable[[bytes], bytes]
) -> None:
    """One bit is enough; the others are served as ever."""
    other = entry_of(ORDERS, rows=[{}])
    store.put(ENTRY)
    store.put(other)
    with sqlite3.connect(store.folder / "cache.db") as connection:
        (data,) = connection.execute("SELECT value FROM Cache WHERE key = ?", (ENTRY.key,)).fetchone()
    connection.close()
    change(store, ENTRY.key, "value", damage(bytes(data)))
    assert store.get(ENTRY.key) is None
    assert ENTRY.key in said[0]
    assert (store.folder / "set-aside" / f"{ENTRY.key}.json").read_bytes() == damage(bytes(data))
    assert list(store.entries()) == [other.header]
    assert store.get(other.key) == other


def test_what_became_of_a_damaged_entry_is_known(store: DiskStore) -> None:
    """Here and to others, later too; of an entry that never was, nothing is said."""
    store.put(ENTRY)
    change(store, ENTRY.key, "value", b"rubbish")
    assert not store.lost(ENTRY.key)
    assert store.get(ENTRY.key) is None
    for each in (store, DiskStore(store.folder)):
        assert "damaged" in each.lost(ENTRY.key)
        assert str(store.folder / "set-aside" / f"{ENTRY.key}.json") in each.lost(ENTRY.key)
        assert not each.lost("0" * 64)


def test_what_became_of_a_damaged_database_is_known(store: DiskStore) -> None:
    """Until there is another one."""
    store.put(ENTRY)
    (store.folder / "cache.db").write_bytes(b"rubbish" * 1000)
    assert store.get(ENTRY.key) is None
    for each in (store, DiskStore(store.folder)):
        assert re.search(r"as a whole was damaged, and set aside as .*set-aside/cache\.db-", each.lost(ENTRY.key))
    store.put(ENTRY)
    assert not store.lost("0" * 64)


def test_an_entry_under_anothers_key_is_not_served(store: DiskStore, said: list[str]) -> None:
    """Rows that were swapped are damage too."""
    store.put(ENTRY)
    change(store, ENTRY.key, "key", "0" * 64)
    assert store.get("0" * 64) is None
    assert "key of another entry" in said[0]


@pytest.mark.parametrize("size", [0, 1, 100, 4096, 20_000])
def test_a_truncated_database_is_set_aside_as_a_whole(store: DiskStore, said: list[str], size: int) -> None:
    """It is named, kept for people to look at, and the next entry finds a new one."""
    for number in range(20):
        store.put(entry_of(prompt=f"World {number}", rows=named("Acme")))
    database = store.folder / "cache.db"
    with database.open("r+b") as file:
        file.truncate(size)
    for header in list(store.entries()):
        store.get(header.key)
    store.put(ENTRY)
    assert store.get(ENTRY.key) == ENTRY
    assert any("set aside" in sentence for sentence in said)
    assert list((store.folder / "set-aside").iterdir())


def test_a_database_of_other_tables_is_set_aside(store: DiskStore, said: list[str]) -> None:
    """Its entries cannot be told, so that it is as good as damaged."""
    store.put(ENTRY)
    with contextlib.closing(sqlite3.connect(store.folder / "cache.db")) as connection:
        connection.execute("ALTER TABLE Cache RENAME COLUMN filename TO file")
    assert store.get(ENTRY.key) is None
    assert "set aside" in said[0]
    store.put(ENTRY)
    assert store.get(ENTRY.key) == ENTRY


def test_what_was_damaged_is_written_anew(store: DiskStore) -> None:
    """In a live run a damaged entry is a miss like any other."""
    plan = plan_of(schema_of(CUSTOMERS))
    shop = Shop(store)
    shop.recipes(scripted({"customers": named("A", "B")}), plan)
    (header,) = store.entries()
    change(store, header.key, "value", b"rubbish")
    assert shop.recipes(scripted({"customers": named("C", "D")}), plan)["customers"].rows == named("C", "D")


def test_nothing_is_evicted(tmp_path: Path) -> None:
    """At its bound the cache says so before anybody is paid, and keeps what it has."""
    store = DiskStore(tmp_path, size_limit=100_000)
    number = 0
    while not store.refuses():
        store.put(entry_of(prompt=f"World {number}", rows=named("x" * 1000)))
        number += 1
    assert len(list(store.entries())) == number
    assert "is full" in store.refuses()
    assert "--syda-prune" in store.refuses()
    provider = scripted({"customers": named("A", "B")})
    with pytest.raises(StoreError, match="is full"):
        Shop(store).recipes(provider, plan_of(schema_of(CUSTOMERS)))
    assert provider.calls == 0
    store.put(ENTRY)
    assert store.get(ENTRY.key) == ENTRY


def test_room_that_was_made_is_there_again(tmp_path: Path) -> None:
    """Deleted entries count no longer."""
    store = DiskStore(tmp_path, size_limit=200_000)
    for number in range(40):
        store.put(entry_of(prompt=f"World {number}", rows=named("x" * 10_000)))
    assert store.refuses()
    for header in list(store.entries()):
        store.delete(header.key)
    assert not store.refuses()


AS_NOBODY = """
import os, sys
from pathlib import Path
sys.path[:0] = [sys.argv[2], *sys.argv[3:]]
import diskcache, filelock, sqlglot
import pytest_syda.store.bytes_disk
from pytest_syda.store.disk import DiskStore
from pytest_syda.store.lookup import Lookup
from tests.store.little_shop import CUSTOMERS, Shop, looked_up, plan_of, schema_of, scripted
looked_up(Shop(DiskStore(sys.argv[1])).lookup(mode="replay"), scripted(), plan_of(schema_of(CUSTOMERS), size=1))
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
store = DiskStore(sys.argv[1])
(entry,) = [store.get(header.key) for header in store.entries()]
assert entry is not None and entry.recipe.rows == [{"name": "Acme"}], entry
assert "cannot be written" in store.refuses(), store.refuses()
from pytest_syda.errors import StoreError
lookup = Lookup(store, folder=Path(sys.argv[1]))
try:
    looked_up(lookup, scripted({}), plan_of(schema_of(CUSTOMERS), prompt="A zoo"))
except StoreError as error:
    assert "could not be kept" in str(error), error
else:
    raise SystemExit("somebody was paid")
try:
    store.put(entry)
except Exception as error:
    assert type(error).__name__ == "StoreError", error
else:
    raise SystemExit("it was written")
lookup = Lookup(store, mode="replay", folder=Path(sys.argv[1]), run_id="run")
recipes = looked_up(lookup, scripted(), plan_of(schema_of(CUSTOMERS), size=1))
assert recipes["customers"].rows == [{"name": "Acme"}]
"""


def as_nobody(folder: Path) -> subprocess.CompletedProcess[str]:
    """Read a cache as a user who may write nothing."""
    path = [part for part in sys.path if part]
    command = [sys.executable, "-c", AS_NOBODY, str(folder), str(Path(__file__).parents[2]), *path]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd="/")


@pytest.fixture
def read_only() -> Iterator[Path]:
    """A cache that may be read, and not written; where others may look, too."""
    folder = Path(tempfile.mkdtemp(prefix="syda-read-only-"))
    DiskStore(folder).put(ENTRY)
    folder.chmod(0o555)
    (folder / "cache.db").chmod(0o444)
    yield folder
    folder.chmod(0o700)
    shutil.rmtree(folder)


def test_a_read_only_folder_serves(read_only: Path) -> None:
    """Replay writes nothing, not even a lock; and what cannot be written is refused in words."""
    found = as_nobody(read_only)
    assert found.returncode == 0, found.stderr


def test_a_read_only_folder_serves_after_a_crash(read_only: Path) -> None:
    """A write that was cut short and cannot be undone in place is undone in a copy."""
    read_only.chmod(0o755)
    (read_only / "cache.db").chmod(0o644)
    script = """
import sqlite3, sys, os
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
for pragma in ("journal_mode = delete", "cache_size = 1", "cache_spill = 1"):
    connection.execute(f"PRAGMA {pragma}")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE Cache SET value = zeroblob(500000)")
os._exit(9)
"""
    subprocess.run([sys.executable, "-c", script, str(read_only / "cache.db")], check=False)
    journal = read_only / "cache.db-journal"
    assert journal.exists()
    assert journal.stat().st_size
    for path in (journal, read_only / "cache.db"):
        path.chmod(0o444)
    read_only.chmod(0o555)
    found = as_nobody(read_only)
    assert found.returncode == 0, found.stderr


def test_ten_thousand_entries(tmp_path: Path) -> None:
    """A lookup reads one row however many there are; a table's candidates are found without the others'."""
    store = DiskStore(tmp_path)
    fill(store, 10_000)
    questions: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        connect = sqlite3.connect

        def watched(*args: Any, **options: Any) -> sqlite3.Connection:
            connection = connect(*args, **options)
            connection.set_trace_callback(questions.append)
            return connection

        patch.setattr(sqlite3, "connect", watched)
        assert store.get(ENTRY.key) == ENTRY
        asked = [question for question in questions if question.startswith("SELECT")]
        assert len(asked) == 1
        connection = connect(store.folder / "cache.db")
        plan = connection.execute("EXPLAIN QUERY PLAN SELECT * FROM Cache WHERE key = ? AND raw = 1", ("x",)).fetchall()
        tagged = connection.execute(
            "EXPLAIN QUERY PLAN SELECT * FROM Cache WHERE tag = ? AND raw = 1", ("x",)
        ).fetchall()
        connection.close()
    assert "USING INDEX" in plan[0][3]
    assert "USING INDEX" in tagged[0][3]
    assert len(list(store.about("customers"))) == 1
    assert len(list(store.entries())) == 10_001


def fill(store: DiskStore, count: int) -> None:
    """Many entries for another table, in one transaction, as nobody's provider could write them."""
    import msgspec

    from pytest_syda.schema.fingerprint import digest
    from pytest_syda.store.entry import encode_entry, seal

    store.put(ENTRY)
    order = entry_of(ORDERS, rows=[{}])
    store.put(order)

    def write(cache: diskcache.Cache) -> None:
        for number in range(count - 1):
            asked = {**order.asked, "prompt": f"World {number}"}
            entry = order.replaced(key=digest(asked), asked=asked)
            header = seal(msgspec.json.encode(entry.header, order="sorted"))
            cache.set(entry.key, seal(encode_entry(entry)), tag="orders")
            cache.set("header/" + entry.key, header, tag="header/orders")

    store._writer.run(write)
