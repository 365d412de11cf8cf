"""The store of programs that name none: a cache in the working directory, and no provider in CI."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from pytest_syda.store.disk import DiskStore
from pytest_syda.store.lookup import Lookup
from pytest_syda.store.modes import Mode, mode_of

FOLDER = ".syda_cache"
FOLDER_VARIABLE = "SYDA_CACHE_DIR"


def default_lookup(folder: Path | None = None, mode: str = "auto") -> Lookup:
    """In this folder, else in `default_folder()`; `auto` is live, except where CI or BUILD_NUMBER is set."""
    return _lookup((folder or default_folder()).absolute(), mode_of(mode, os.environ))


def default_folder() -> Path:
    """`.syda_cache` in the working directory, or SYDA_CACHE_DIR."""
    return Path(os.environ.get(FOLDER_VARIABLE) or FOLDER).absolute()


@cache
def _lookup(folder: Path, mode: Mode) -> Lookup:
    """One for a process, so that it remembers what a provider could not."""
    return Lookup(DiskStore(folder), mode=mode, folder=folder)
