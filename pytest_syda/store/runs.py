"""What is remembered for one run, across its processes: failures, so that nobody pays for them again, and refreshes."""

from __future__ import annotations

import contextlib
import shutil
import time
from pathlib import Path

from pytest_syda.store.files import write_whole
from pytest_syda.store.naming import slug

A_DAY = 24 * 3600
"""Seconds after which another run's memory is of no use to anybody."""


class RunMemory:
    """With a folder and a run's id, shared by all processes of the run; otherwise by this process."""

    def __init__(self, folder: Path | None = None, run_id: str = "") -> None:
        name = "".join(letter for letter in run_id if letter.isalnum())[:64]
        self._folder = folder / name if folder is not None and name else None
        self._failed: dict[str, str] = {}
        self._refreshed: set[str] = set()
        if folder is not None:
            _forget_old(folder)

    def failure(self, key: str, provider: str) -> str:
        """What this provider said when it could not write this; empty where it did not fail."""
        name = _failure(key, provider)
        return self._failed.get(name) or self._read(name)

    def fail(self, key: str, provider: str, message: str) -> None:
        name = _failure(key, provider)
        self._failed[name] = message
        self._write(name, message)

    def refreshed(self, key: str) -> bool:
        return key in self._refreshed or bool(self._read(f"{key}.refreshed"))

    def refresh(self, key: str) -> None:
        """It was written anew in this run."""
        self._refreshed.add(key)
        self._write(f"{key}.refreshed", "yes")

    def _read(self, name: str) -> str:
        if self._folder is None:
            return ""
        with contextlib.suppress(OSError):
            return (self._folder / name).read_text(encoding="utf-8")
        return ""

    def _write(self, name: str, text: str) -> None:
        if self._folder is not None:
            with contextlib.suppress(OSError):  # another process then finds out by itself
                write_whole(self._folder / name, text.encode())


def _failure(key: str, provider: str) -> str:
    return f"{key}.{slug(provider)}.failed"


def _forget_old(folder: Path) -> None:
    with contextlib.suppress(OSError):
        for run in folder.iterdir():
            if run.stat().st_mtime < time.time() - A_DAY:
                shutil.rmtree(run, ignore_errors=True)
