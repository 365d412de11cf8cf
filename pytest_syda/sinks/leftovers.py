"""Half-written files of programs that were killed: whoever writes the same file next takes them away.

Who writes holds a lock on its file, which the system lets go with the process.
"""

from __future__ import annotations

import re
import time
import uuid
from contextlib import suppress
from pathlib import Path
from typing import IO

try:
    import fcntl
except ImportError:  # Windows removes no file that somebody has open: no lock is needed there
    fcntl = None  # type: ignore[assignment]

ENDING = ".part"
YOUNG = 60.0
"""Seconds in which a file may be without a lock, since it was only just made."""


def beside(wanted: Path) -> Path:
    """Where a file is written until it is whole: a name that nobody else has."""
    return wanted.with_name(f".{wanted.name}.{uuid.uuid4().hex}{ENDING}")


def is_beside(path: Path, wanted: Path) -> bool:
    """Whether a path is such a name of this file. What only looks like one is somebody's."""
    return re.fullmatch(rf"\.{re.escape(wanted.name)}\.[0-9a-f]{{32}}{re.escape(ENDING)}", path.name) is not None


def hold(file: IO[bytes]) -> None:
    """From here until it is closed, nobody takes this file for a leftover."""
    if fcntl is not None:
        with suppress(OSError):  # a file system without locks
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def sweep(wanted: Path) -> None:
    """Remove what was left of earlier attempts to write this file."""
    with suppress(OSError):
        for each in wanted.parent.iterdir():
            if is_beside(each, wanted):
                _remove(each)


def _remove(leftover: Path) -> None:
    with suppress(OSError):
        if time.time() - leftover.stat().st_mtime < YOUNG:
            return
        with leftover.open("rb") as file:
            if fcntl is not None:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        leftover.unlink()
