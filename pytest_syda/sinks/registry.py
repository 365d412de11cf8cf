"""Files by their ending. Ours register as a third party's would, by entry point or by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.metadata import entry_points
from inspect import signature
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from pytest_syda.errors import RequestError, SinkError, nearest
from pytest_syda.registry import loading
from pytest_syda.sinks.files import AnyPath, write_csv, write_json, write_jsonl, write_parquet

if TYPE_CHECKING:
    from pytest_syda.dataset.dataset import Dataset
    from pytest_syda.recipe.values import Values

GROUP = "pytest_syda.sinks"

FileSink = Callable[..., int]
"""Writes one table of a dataset to a file, `sink(dataset, table, path)`, and returns the number of rows. What else it
can be asked for are keywords of its own."""

Progress = Callable[[int], object]
"""Told how many rows were made for a file since it was told last."""


class SinkRegistry:
    """File sinks by file ending."""

    def __init__(self, group: str = GROUP) -> None:
        self._sinks: dict[str, FileSink] = {}
        self._group = group
        self._loaded = False

    def register(self, ending: str, sink: FileSink, *, replace: bool = False) -> None:
        """Have `sink(dataset, table, path)` write the files that end like this, such as `".xml"`.

        Raises `RequestError` when the ending has a sink already, unless `replace` is given.
        """
        ending = f".{ending.removeprefix('.')}".lower()
        known = self._sinks.get(ending)
        if known is not None and known is not sink and not replace:
            raise RequestError(
                f"register_sink: {ending} is registered already, by {known.__module__}.{known.__qualname__}. "
                "Pass replace=True to put yours in its place."
            )
        self._sinks[ending] = sink

    def find(self, path: AnyPath) -> FileSink:
        """The sink for this file, by the longest ending that fits; entry points are asked when none of ours does.

        Raises:
            RequestError: nobody writes such files.
        """
        found = self._fitting(Path(path).name.lower())
        if found is None:
            self._load_entry_points()
            found = self._fitting(Path(path).name.lower())
        if found is None:
            ending = Path(path).suffix or str(path)
            raise RequestError(f"Nobody writes {ending!r} files. {nearest(ending, self._sinks)}".rstrip())
        return found

    def _fitting(self, name: str) -> FileSink | None:
        fitting = [ending for ending in self._sinks if name.endswith(ending)]
        return self._sinks[max(fitting, key=len)] if fitting else None

    def _load_entry_points(self) -> None:
        if not self._loaded:
            self._loaded = True
            for point in entry_points(group=self._group):
                with loading(point, SinkError):
                    point.load()(self.register)


sinks = SinkRegistry()
register_sink = sinks.register
for _ending, _sink in {
    ".csv": write_csv,
    ".json": write_json,
    ".jsonl": write_jsonl,
    ".parquet": write_parquet,
}.items():
    register_sink(_ending, _sink)


def write(dataset: Dataset, table: str, path: AnyPath, *, progress: Progress | None = None, **options: object) -> int:
    """Write a table to a file of the kind its ending says; returns the number of rows.

    `options` are those of the ending's sink, such as `escape_formulas=True` for CSV.

    Raises:
        RequestError: nobody writes files with this ending, or whoever does takes no such option.
        SinkError: the file cannot be written; what was there before is untouched.
    """
    sink = sinks.find(path)
    for name in options:
        if name not in signature(sink).parameters:
            raise RequestError(f"{Path(path).suffix} files are written without any option {name!r}.")
    source = dataset if progress is None else cast("Dataset", Watched(dataset, progress))
    return sink(source, table, Path(path), **options)


class Watched:
    """A dataset that tells how many rows were taken from it."""

    def __init__(self, dataset: Dataset, progress: Progress) -> None:
        self._dataset = dataset
        self._progress = progress

    def __getattr__(self, name: str) -> Any:
        return getattr(self._dataset, name)

    def chunks(self, table: str, rows: int) -> Iterator[dict[str, Values]]:
        size, start = self._dataset.size(table), 0
        for columns in self._dataset.chunks(table, rows):
            yield columns
            count = min(rows, size - start)
            start += count
            self._progress(count)
