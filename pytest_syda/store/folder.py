"""The cache's folder: private, kept out of version control, and a place for what is damaged."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from pytest_syda.store.files import write_whole

ASIDE = "set-aside"

_README = """# Cache of pytest-syda

Recipes of synthetic data, written once by a provider and replayed from here. Nothing here is needed to build or run
your program, and none of it belongs into version control: recordings do (`pytest --syda-record`).

Deleting this folder is safe; whatever no recording holds is then asked, and paid, for again.

- `cache.db`: the entries (SQLite, by diskcache): canonical JSON with a checksum. Never pickles.
- `set-aside/`: entries that were damaged, for you to look at.
- `locks/`, `runs/`: let processes wait for each other instead of asking twice.
"""

_TAG = "CACHEDIR.TAG"
_SIGNATURE = "Signature: 8a477f597d28d172789f06886806bc55\n# A cache of pytest-syda; see https://bford.info/cachedir/\n"

_TEXTS = {_TAG: _SIGNATURE, ".gitignore": "*\n", "README.md": _README}
"""The tag first: it says that the folder is ours."""


def furnish(folder: Path) -> None:
    """Make the folder and what explains it; what is there stays, and a folder that holds other things is left alone.

    Raises:
        OSError: it cannot be written.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if all((folder / name).exists() for name in _TEXTS) or not _is_ours(folder):
        return
    for name, text in _TEXTS.items():
        if not (folder / name).exists():
            write_whole(folder / name, text.encode())


def _is_ours(folder: Path) -> bool:
    """A .gitignore that hides everything would be no kindness in somebody's project."""
    others = [path.name for path in folder.iterdir() if not path.name.endswith(".tmp")]
    return not others or _TAG in others


def stamp() -> str:
    """Now, for the name of a file."""
    return dt.datetime.now(dt.UTC).strftime("%Y%m%dT%H%M%S%f")
