"""A whole dataset into a folder, one file a table."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pytest_syda.sinks.registry import Progress, sinks, write

if TYPE_CHECKING:
    from pytest_syda.dataset.dataset import Dataset


def files_of(tables: Mapping[str, str] | Iterable[str], folder: Path, ending: str) -> dict[str, Path]:
    """The file of each table, called as the mapping says, else as the table is.

    Raises:
        RequestError: nobody writes files with this ending.
    """
    ending = f".{ending.removeprefix('.').lower()}"
    sinks.find(f"table{ending}")
    wanted = tables if isinstance(tables, Mapping) else {table: table for table in tables}
    names: dict[str, str] = {}
    for table, name in wanted.items():
        names[table] = _free(_plain(name), {name.casefold() for name in names.values()})
    return {table: folder / f"{name}{ending}" for table, name in names.items()}


def _plain(table: str) -> str:
    """A table's name as that of a file, wherever it is: no separators, no way out of the folder, spelled in one way."""
    return _NO_FILE.sub("_", unicodedata.normalize("NFC", table)).strip(". ") or "_"


_NO_FILE = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]')
"""What some file system has in no name."""


def _free(name: str, taken: set[str]) -> str:
    """The name, or with a number where another table's is the same on some file system."""
    numbered = (name if number == 1 else f"{name}-{number}" for number in itertools.count(1))
    return next(each for each in numbered if each.casefold() not in taken)


def write_folder(
    dataset: Dataset,
    folder: Path,
    ending: str,
    *,
    names: Mapping[str, str] | None = None,
    progress: Progress | None = None,
    **options: Any,
) -> dict[str, Path]:
    """Write every table to a file of its own in a folder that is there; returns the files by table.

    Args:
        dataset: what is written.
        folder: where to.
        ending: of the files, such as "csv".
        names: what each table's file is called, where not as the table.
        progress: told how many rows were written since it was told last.
        options: those of the ending's sink.

    Raises:
        RequestError: nobody writes files with this ending, or whoever does takes no such option.
        SinkError: a file cannot be written; what was there before is untouched.
    """
    files = files_of(dataset.tables if names is None else names, folder, ending)
    for table, path in files.items():
        write(dataset, table, path, progress=progress, **options)
    return files
