"""Reads diskcache's database without writing to it: by key, and by the table an entry is about.

diskcache itself writes its settings whenever it opens a folder, so that it could not serve a read-only one; and it has
no way to ask for what carries a tag.
"""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import tempfile
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from pytest_syda.errors import StoreError

DATABASE = "cache.db"

_RAW = 1
_PICKLE = 4
"""How diskcache marks a value: as it is, or pickled."""

_KNOWN_SETTINGS = frozenset(
    """statistics tag_index eviction_policy size_limit cull_limit count size hits misses
    sqlite_auto_vacuum sqlite_cache_size sqlite_journal_mode sqlite_mmap_size sqlite_synchronous
    disk_min_file_size disk_pickle_protocol""".split()  # noqa: SIM905 - names, as they are listed
)


class DamagedError(StoreError):
    """The database as a whole cannot be read."""


class PickledError(StoreError):
    """Somebody put a pickle there."""


class Row(NamedTuple):
    key: str
    mode: int
    filename: str | None
    value: Any

    @property
    def data(self) -> bytes:
        """The bytes that were stored.

        Raises:
            StoreError: they are something else than bytes of ours.
        """
        if self.mode == _PICKLE:
            raise PickledError(
                f"The cache holds a pickle under {self.key!r}. pytest-syda never writes one and never loads one: "
                "unpickling can run anything. Find out who put it there, and delete the cache's folder."
            )
        if self.mode != _RAW or self.filename is not None or not isinstance(self.value, bytes):
            raise StoreError("It was not written by pytest-syda.")
        return self.value


class Reader:
    """One connection a question: nothing is left open across threads, forks and garbage collections."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / DATABASE

    def row(self, key: str) -> Row | None:
        found = self._ask("SELECT key, mode, filename, value FROM Cache WHERE key = ? AND raw = 1", key)
        return Row(*found[0]) if found else None

    def tagged(self, tag: str) -> list[Row]:
        found = self._ask("SELECT key, mode, filename, value FROM Cache WHERE tag = ? AND raw = 1", tag)
        return [Row(*row) for row in found]

    def beginning(self, prefix: str) -> list[Row]:
        """Rows whose key begins so."""
        found = self._ask(
            "SELECT key, mode, filename, value FROM Cache WHERE key >= ? AND key < ? AND raw = 1",
            prefix,
            prefix + "\U0010ffff",
        )
        return [Row(*row) for row in found]

    def volume(self) -> int:
        """Bytes."""
        return self._path.stat().st_size if self._path.exists() else 0

    def require_own(self) -> None:
        """Raises StoreError where the database is not as diskcache makes it: its settings would be obeyed."""
        settings = self._ask("SELECT key, value FROM Settings")
        strange = [key for key, value in settings if key not in _KNOWN_SETTINGS or not _harmless(value)]
        objects = self._ask("SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view')")
        strange += [f"{kind} {name}" for kind, name in objects if not str(name).startswith("Settings_")]
        if strange:
            raise StoreError(
                f"{self._path} was not made by pytest-syda: it has {', '.join(map(repr, strange))}. "
                "Find out where it came from, and delete its folder."
            )

    def _ask(self, question: str, *values: Any) -> list[tuple[Any, ...]]:
        if not self._path.exists():
            return []
        try:
            return _asked(self._path, question, values)
        except sqlite3.OperationalError as error:
            if "readonly" in str(error) or "unable to open" in str(error):
                return self._ask_copy(question, values)
            if "no such table" in str(error) or "no such column" in str(error):
                raise DamagedError(f"{self._path} is damaged: its tables are gone, or others.") from error
            raise StoreError(f"{self._path} cannot be read: {error}.") from error
        except sqlite3.DatabaseError as error:
            raise DamagedError(f"{self._path} is damaged: {error}.") from error

    def _ask_copy(self, question: str, values: tuple[Any, ...]) -> list[tuple[Any, ...]]:
        """For a read-only folder where a process was killed as it wrote: what it left must be undone in a copy."""
        with tempfile.TemporaryDirectory(prefix="syda-cache-") as copied:
            try:
                for path in self._folder.glob(f"{DATABASE}*"):
                    shutil.copyfile(path, Path(copied) / path.name)
                return _asked(Path(copied) / DATABASE, question, values)
            except (OSError, sqlite3.Error) as error:
                raise StoreError(f"{self._path} cannot be read: {error}.") from error


def _asked(path: Path, question: str, values: tuple[Any, ...]) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(f"file:{quote(str(path))}?mode=rw", uri=True, timeout=60, isolation_level=None)
    with contextlib.closing(connection):
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        return connection.execute(question, values).fetchall()


def _harmless(value: Any) -> bool:
    return isinstance(value, int | float) or (isinstance(value, str) and value.replace("-", "").isalnum())
