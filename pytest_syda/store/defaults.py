"""The store of programs that name none: a cache in the working directory, and no provider in CI."""

from __future__ import annotations

import os
from pathlib import Path

from pytest_syda.store.current import current
from pytest_syda.store.disk import DiskStore
from pytest_syda.store.lookup import Lookup
from pytest_syda.store.modes import mode_of

FOLDER = ".syda_cache"
FOLDER_VARIABLE = "SYDA_CACHE_DIR"


def default_lookup(folder: Path | None = None, mode: str = "auto") -> Lookup:
    """In this folder, else in `default_folder()`; `auto` is live, except where CI or BUILD_NUMBER is set. Within a test
    run, that run's lookup, where nothing else is said."""
    if folder is None and mode == "auto" and (found := current()) is not None:
        return found
    kept = (folder or default_folder()).absolute()
    return Lookup(DiskStore(kept), mode=mode_of(mode, os.environ), folder=kept)


def default_folder() -> Path:
    """`.syda_cache` in the working directory, or SYDA_CACHE_DIR."""
    return Path(os.environ.get(FOLDER_VARIABLE) or FOLDER).expanduser().absolute()
