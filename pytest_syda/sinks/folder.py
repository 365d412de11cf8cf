"""A whole dataset into a folder, one file a table."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pytest_syda.sinks.registry import Progress, sinks, write

if TYPE_CHECKING:
    from pytest_syda.dataset.dataset import Dataset


def files_of(tables: Iterable[str], folder: Path, ending: str) -> dict[str, Path]:
    """The file of each table.

    Raises:
        RequestError: nobody writes files with this ending.
    """
    ending = f".{ending.removeprefix('.')}"
    sinks.find(f"table{ending}")
    names: dict[str, str] = {}
    for table in tables:
        names[table] = _free(_plain(table), {name.casefold() for name in names.values()})
    return {table: folder / f"{name}{ending}" for table, name in names.items()}


def _plain(table: str) -> str:
    """A table's name as that of a file, wherever it is: no separators, no way out of the folder."""
    return re.sub(r"[^\w.\- ]", "_", table).strip(". ") or "_"


def _free(name: str, taken: set[str]) -> str:
    """The name, or with a number where another table's is the same on some file system."""
    numbered = (name if number == 1 else f"{name}-{number}" for number in itertools.count(1))
    return next(each for each in numbered if each.casefold() not in taken)


def write_folder(
    dataset: Dataset, folder: Path, ending: str, *, progress: Progress | None = None, **options: Any
) -> dict[str, Path]:
    """Write every table to a file of its own in a folder that is there; returns the files by table.

    Raises:
        RequestError: nobody writes files with this ending, or whoever does takes no such option.
        SinkError: a file cannot be written; what was there before is untouched.
    """
    files = files_of(dataset.tables, folder, ending)
    for table, path in files.items():
        write(dataset, table, path, progress=progress, **options)
    return files
