"""One at a time: locks by key across threads and processes."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

from pytest_syda.errors import StoreError
from pytest_syda.store.folder import furnish

SHARD = 3
"""Hexadecimal digits of a key that name its lock: 4,096 files at most, and next to no two keys at a time share one."""


class Locks:
    """Locks by key. With a cache's folder they hold between processes; the system lets go of those of a process that
    died."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._here: dict[str, threading.Lock] = {}
        self._guard = threading.Lock()

    @contextlib.contextmanager
    def hold(self, keys: Iterable[str]) -> Iterator[None]:
        """Hold all of these, taken in one order everywhere, so that no two wait for each other."""
        with contextlib.ExitStack() as stack:
            for name in sorted({key[:SHARD] for key in keys}):
                stack.enter_context(self._thread_lock(name))
                if self._folder is not None:
                    stack.enter_context(_file_lock(self._folder, name))
            yield

    def _thread_lock(self, name: str) -> threading.Lock:
        with self._guard:
            return self._here.setdefault(name, threading.Lock())


def _file_lock(folder: Path, name: str) -> contextlib.AbstractContextManager[object]:
    from filelock import FileLock

    try:
        furnish(folder)
        (folder / "locks").mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise StoreError(f"{folder} cannot be written: {error}") from error
    return FileLock(folder / "locks" / f"{name}.lock", mode=0o600)
