"""The cache: entries in a folder, by diskcache. Bytes go in and bytes come out; nothing is ever unpickled."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec

from pytest_syda.errors import StoreError
from pytest_syda.store.database import DATABASE, DamagedError, PickledError, Reader, Row
from pytest_syda.store.entry import Entry, Header, encode_entry, read_sealed, seal, unseal
from pytest_syda.store.files import write_whole
from pytest_syda.store.folder import ASIDE, stamp
from pytest_syda.store.locks import Locks
from pytest_syda.store.store import Say, in_order, newest_first, warn
from pytest_syda.store.writer import Writer

if TYPE_CHECKING:
    import diskcache

T = TypeVar("T")

SIZE_LIMIT = 2**30
"""Bytes. Nothing is ever evicted: at the bound nobody is asked for more until something was pruned."""

_HEADER = "header/"


class DiskStore:
    """Entries in a folder that threads and processes share.

    Reading writes nothing, so that a read-only folder serves as well. An entry that is damaged is named, moved to the
    folder's `set-aside`, and counts as not there.
    """

    def __init__(self, folder: Path | str, *, size_limit: int = SIZE_LIMIT, say: Say = warn) -> None:
        self.folder = Path(folder).absolute()
        self._limit = size_limit
        self._say = say
        self._damaged: dict[str, str] = {}
        self._reader = Reader(self.folder)
        self._locks = Locks(self.folder)
        self._writer = Writer(self.folder, self._locks)

    def get(self, key: str, table: str = "") -> Entry | None:
        row = self._asking(lambda: self._reader.row(key))
        return None if row is None else self._entry(row)

    def put(self, entry: Entry) -> None:
        data, header = seal(encode_entry(entry)), seal(msgspec.json.encode(entry.header, order="sorted"))

        def write(cache: diskcache.Cache) -> None:
            cache.set(entry.key, data, tag=entry.table, retry=True)
            cache.set(_HEADER + entry.key, header, tag=_HEADER + entry.table, retry=True)

        self._write(write)

    def delete(self, key: str) -> None:
        def write(cache: diskcache.Cache) -> None:
            cache.delete(key, retry=True)
            cache.delete(_HEADER + key, retry=True)

        if self._reader.row(key) is not None:
            self._write(write)

    def entries(self) -> Iterator[Header]:
        rows = self._asking(lambda: self._reader.beginning(_HEADER)) or []
        return iter(in_order([header for row in rows if (header := self._header(row))]))

    def about(self, table: str) -> Iterator[Header]:
        rows = self._asking(lambda: self._reader.tagged(_HEADER + table)) or []
        return iter(newest_first([header for row in rows if (header := self._header(row))]))

    def where(self, key: str) -> str:
        return f"{self.folder} ({key[:12]})"

    def lost(self, key: str) -> str:
        if key in self._damaged:
            return self._damaged[key]
        if (aside := self._aside(key)).exists():
            return f"its entry was damaged, and set aside as {aside}"
        whole = [] if (self.folder / DATABASE).exists() else sorted((self.folder / ASIDE).glob(f"{DATABASE}-*"))
        return f"the cache as a whole was damaged, and set aside as {whole[-1]}" if whole else ""

    def refuses(self) -> str:
        if self._reader.volume() >= self._limit:
            return (
                f"{self.folder} is full: it holds {self._reader.volume():,} bytes of at most {self._limit:,}. "
                "Nothing that was paid for is thrown away by itself: remove what no test uses with --syda-prune, "
                "or delete the folder."
            )
        nearest = next(path for path in (self.folder, *self.folder.parents) if path.exists())
        if not nearest.is_dir() or not os.access(nearest, os.W_OK):
            return f"{self.folder} cannot be written. Choose another with --syda-cache-dir or SYDA_CACHE_DIR."
        return ""

    def _entry(self, row: Row) -> Entry | None:
        try:
            return read_sealed(row.data, row.key)
        except PickledError:
            raise
        except StoreError as error:
            self._put_aside(row, error)
            return None

    def _header(self, row: Row) -> Header | None:
        """From the entry itself, where only its header is damaged."""
        try:
            return msgspec.json.decode(unseal(row.data), type=Header)
        except PickledError:
            raise
        except (StoreError, msgspec.DecodeError):
            entry = self.get(row.key.removeprefix(_HEADER))
            return entry.header if entry else None

    def _put_aside(self, row: Row, error: StoreError) -> None:
        kept = self._kept(row)
        self._say(f"An entry of {self.folder} is damaged, and counts as not there: {row.key}. {error}{kept}")
        self._damaged[row.key] = f"its entry in {self.folder} is damaged: {error}{kept}"

    def _kept(self, row: Row) -> str:
        """Move the damaged bytes away, where the folder can be written. Returns what to say of it."""
        path = self._aside(row.key)
        try:
            write_whole(path, row.value if isinstance(row.value, bytes) else str(row.value).encode())
            self.delete(row.key)
        except (OSError, StoreError):
            return ""
        return f" It was set aside as {path}."

    def _aside(self, key: str) -> Path:
        """Where a damaged entry goes; its key is whatever the database says."""
        return self.folder / ASIDE / f"{''.join(letter for letter in key if letter.isalnum())[:64]}.json"

    def _asking(self, ask: Callable[[], T]) -> T | None:
        """An answer of the database; None where the database as a whole is damaged, and was set aside."""
        try:
            return ask()
        except DamagedError as error:
            self._put_database_aside(error)
            return None

    def _put_database_aside(self, error: DamagedError) -> None:
        kept = f"{DATABASE}-{stamp()}"
        try:
            with self._locks.hold(["database"]):
                if self._is_whole():  # somebody else was faster
                    return
                (self.folder / ASIDE).mkdir(mode=0o700, exist_ok=True)
                (self.folder / DATABASE).replace(self.folder / ASIDE / kept)
        except OSError as cause:
            raise StoreError(f"{error} Delete {self.folder}, or take a copy that is whole.") from cause
        self._writer.forget()
        self._say(f"{error} It was set aside as {self.folder / ASIDE / kept}; its entries count as not there.")

    def _is_whole(self) -> bool:
        try:
            self._reader.row("")
        except DamagedError:
            return False
        return True

    def _write(self, write: Callable[[diskcache.Cache], None]) -> None:
        """All of it or nothing."""
        self._asking(lambda: self._reader.row(""))  # a database that is damaged makes way for a new one
        try:
            self._writer.run(write)
        except (OSError, sqlite3.Error) as error:
            raise StoreError(f"{self.folder} cannot be written: {error}. {self.refuses()}".rstrip()) from error
