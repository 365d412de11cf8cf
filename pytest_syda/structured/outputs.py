"""Where tables go: checked before anything is made, and written after."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pytest_syda.errors import RequestError, SinkError
from pytest_syda.sinks.folder import files_of, write_folder
from pytest_syda.sinks.registry import sinks, write
from pytest_syda.structured.progress import Shown

if TYPE_CHECKING:
    from pytest_syda.dataset.dataset import Dataset

AnyPath = str | PathLike[str]
WRITTEN = "rows written"


def output_file(path: AnyPath) -> Path:
    """A file that can be written.

    Raises:
        RequestError: nobody writes files with this ending, or there is no such folder.
    """
    wanted = _path("output_path", path)
    sinks.find(wanted)
    if wanted.is_dir():
        raise RequestError(f"output_path={str(path)!r} is a folder. Name a file in it, such as {wanted / 'data.csv'}.")
    if not wanted.parent.is_dir():
        raise RequestError(f"output_path={str(path)!r}: there is no folder {wanted.parent}. Make it first.")
    return wanted


def output_folder(folder: AnyPath, formats: Iterable[str], parameter: str = "output_dir") -> Path:
    """A folder that can be written to, by whoever writes these formats. It need not be there yet.

    Raises:
        RequestError: nobody writes files of a format, or the folder is a file.
    """
    home = _path(parameter, folder)
    for each in formats:
        files_of((), home, each)
    if home.exists() and not home.is_dir():
        raise RequestError(f"{parameter}={str(folder)!r} is a file. Name a folder.")
    return home


def formats_of(given: Any, folder: Any) -> list[str]:
    """One format or several.

    Raises:
        RequestError: they are none.
    """
    listed = [given] if isinstance(given, str) else list(given) if isinstance(given, Sequence | set) else None
    if listed is None or not all(isinstance(each, str) for each in listed):
        raise RequestError(f"output_format={given!r} is no format. Write 'csv', or a list such as ['csv', 'parquet'].")
    if folder is not None and not listed:
        raise RequestError("output_format is empty, and output_dir names a folder: say what to write there, as 'csv'.")
    return listed


def _path(parameter: str, given: Any) -> Path:
    if not isinstance(given, str | PathLike) or not str(given):
        raise RequestError(f"{parameter}={given!r} is no path.")
    return Path(given)


def save(dataset: Dataset, table: str, path: Path, shown: Shown, *, escape_formulas: bool) -> int:
    """Write one table; returns the number of rows.

    Raises:
        SinkError: the file cannot be written.
    """
    with shown.work(dataset.size(table), WRITTEN) as work:
        options = _options(path.suffix, escape_formulas=escape_formulas)
        return write(dataset, table, path, progress=work.did, **options)


def save_all(
    dataset: Dataset,
    folder: Path,
    formats: Sequence[str],
    shown: Shown,
    *,
    names: Mapping[str, str] | None = None,
    escape_formulas: bool = False,
) -> dict[str, list[Path]]:
    """Write a file for each table and format, in a folder that is made; returns the files of each table.

    `names` are what their files are called, where not as the tables.

    Raises:
        SinkError: the folder cannot be made, or a file cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SinkError(f"The folder {str(folder)!r} cannot be made: {error.strerror or error}.") from error
    files: dict[str, list[Path]] = {}
    with shown.work(len(dataset) * len(formats), WRITTEN) as work:
        for each in formats:
            options = _options(each, escape_formulas=escape_formulas)
            for table, path in write_folder(dataset, folder, each, names=names, progress=work.did, **options).items():
                files.setdefault(table, []).append(path)
    return files


def _options(ending: str, *, escape_formulas: bool) -> dict[str, Any]:
    """Only a spreadsheet runs formulas, and those read CSV."""
    return {"escape_formulas": True} if escape_formulas and ending.removeprefix(".").lower() == "csv" else {}
