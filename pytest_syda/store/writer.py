"""Writes to the cache's database, by diskcache. The database is made elsewhere and moved into place, so that it is
there whole or not at all."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from pytest_syda.store.database import DATABASE, Reader
from pytest_syda.store.folder import furnish
from pytest_syda.store.locks import Locks

if TYPE_CHECKING:
    import diskcache

_SETTINGS = {
    "eviction_policy": "none",
    "cull_limit": 0,
    "tag_index": 1,
    "statistics": 0,
    # no -wal and -shm beside it: a copied, read-only or networked folder is whole with this one file
    "sqlite_journal_mode": "delete",
    "sqlite_synchronous": 1,
    "sqlite_mmap_size": 0,
}

_MAKING = ".making-"


class Writer:
    def __init__(self, folder: Path, locks: Locks) -> None:
        self._folder, self._locks = folder, locks
        self._cache: diskcache.Cache | None = None

    def run(self, write: Callable[[diskcache.Cache], None]) -> None:
        """Do all that `write` does, or nothing.

        Raises:
            OSError, sqlite3.Error: it cannot be written.
            StoreError: the database is not one of ours.
        """
        cache = self._opened()
        try:
            with cache.transact(retry=True):
                write(cache)
        finally:
            cache.close()  # this thread's connection: none is left for the garbage collector to warn of

    def forget(self) -> None:
        """The database was moved away."""
        self._cache = None

    def _opened(self) -> diskcache.Cache:
        furnish(self._folder)
        there = (self._folder / DATABASE).exists()
        if self._cache is None or not there:
            with self._locks.hold(["database"]):
                if not (self._folder / DATABASE).exists():
                    self._make()
                Reader(self._folder).require_own()
                self._cache = _open(self._folder)
        return self._cache

    def _make(self) -> None:
        for left in self._folder.glob(f"{_MAKING}*"):  # by somebody who was killed
            shutil.rmtree(left, ignore_errors=True)
        making = Path(tempfile.mkdtemp(prefix=_MAKING, dir=self._folder))
        _open(making).close()
        (making / DATABASE).chmod(0o600)
        (making / DATABASE).replace(self._folder / DATABASE)
        making.rmdir()


def _open(folder: Path) -> diskcache.Cache:
    import diskcache

    from pytest_syda.store.bytes_disk import BytesDisk

    return diskcache.Cache(str(folder), disk=BytesDisk, **_SETTINGS)
