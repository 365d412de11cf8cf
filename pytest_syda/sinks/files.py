"""Tables into files: streamed in chunks of constant memory, and there all at once or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import msgspec

from pytest_syda.errors import SinkError
from pytest_syda.recipe.values import Values
from pytest_syda.schema.types import Table, Type
from pytest_syda.sinks.csvtext import field, fields, formula_free
from pytest_syda.sinks.leftovers import beside, hold, sweep
from pytest_syda.sinks.plain import Words, plain

if TYPE_CHECKING:
    from pytest_syda.dataset.dataset import Dataset

CHUNK = 50_000

Columns = dict[str, Values]
AnyPath = str | PathLike[str]

TEXT = Type(kind="string")

_JSON = msgspec.json.Encoder(decimal_format="number", enc_hook=str)


def write_csv(dataset: Dataset, table: str, path: AnyPath, *, escape_formulas: bool = False) -> int:
    """Write a table as CSV with a header, in UTF-8; returns the number of rows.

    NULL is nothing at all, the empty string `""`. Moments are ISO 8601, booleans true and false, bytes base64; arrays,
    documents and ranges are JSON. With `escape_formulas`, texts that a spreadsheet would run as a formula get a `'` in
    front; such a file no longer reads back equal.

    Raises:
        SinkError: the file cannot be written; what was there before is untouched.
    """
    spec, words = dataset.plan[table].table, Words()
    one = formula_free if escape_formulas else field

    def encode(columns: Columns, size: int, first: bool) -> bytes:
        lists = [fields(values, spec[name].type, words, name, one) for name, values in columns.items()]
        head = [",".join(fields(Values.of([*columns]), TEXT, Words(), "", one))] if first else []
        lines = map(",".join, zip(*lists, strict=True)) if lists else [""] * size
        return "".join(f"{line}\r\n" for line in (*head, *lines)).encode()

    return _write(dataset, table, path, encode)


def write_jsonl(dataset: Dataset, table: str, path: AnyPath) -> int:
    """Write a table as JSON objects, one a line; returns the number of rows.

    Decimals are numbers with all their digits, moments ISO 8601, bytes base64, ranges `[low, high]`.

    Raises:
        SinkError: the file cannot be written; what was there before is untouched.
    """
    spec = dataset.plan[table].table
    return _write(dataset, table, path, lambda columns, size, _first: _JSON.encode_lines(_dicts(columns, size, spec)))


def write_json(dataset: Dataset, table: str, path: AnyPath) -> int:
    """Write a table as one JSON array, a row on each line; returns the number of rows. Values as in `write_jsonl`.

    Raises:
        SinkError: the file cannot be written; what was there before is untouched.
    """
    spec = dataset.plan[table].table

    def encode(columns: Columns, size: int, first: bool) -> bytes:
        lines = _JSON.encode_lines(_dicts(columns, size, spec))
        return (b"[\n" if first else b",\n" if lines else b"") + lines.rstrip(b"\n").replace(b"}\n{", b"},\n{")

    return _write(dataset, table, path, encode, end=b"\n]\n")


def write_parquet(dataset: Dataset, table: str, path: AnyPath) -> int:
    """Write a table as Parquet, its columns typed by their kind; returns the number of rows. Needs pyarrow.

    Raises:
        SinkError: pyarrow is not installed, or the file cannot be written; what was there before is untouched.
    """
    try:
        from pytest_syda.sinks.parquet import ParquetStream
    except ImportError as error:
        raise SinkError("Parquet needs pyarrow: pip install 'pytest-syda[parquet]'.", tables=[table]) from error
    with _replacing(path, table) as file, ParquetStream(file, dataset.plan[table].table) as stream:
        return sum(stream.write(columns, size) for columns, size in _chunks(dataset, table))


def _write(
    dataset: Dataset, table: str, path: AnyPath, encode: Callable[[Columns, int, bool], bytes], *, end: bytes = b""
) -> int:
    written = 0
    with _replacing(path, table) as file:
        for number, (columns, size) in enumerate(_chunks(dataset, table)):
            file.write(encode(columns, size, number == 0))
            written += size
        file.write(end)
    return written


def _chunks(dataset: Dataset, table: str) -> Iterator[tuple[Columns, int]]:
    """At least one, so that an empty table still has its columns."""
    size = dataset.size(table)
    if not size:
        yield dataset.columns(table), 0
        return
    for columns in dataset.chunks(table, CHUNK):
        count = len(next(iter(columns.values()))) if columns else min(CHUNK, size)
        size -= count
        yield columns, count


def _dicts(columns: Columns, size: int, spec: Table) -> list[dict[str, Any]]:
    if not columns:
        return [{}] * size
    lists = [plain(values, spec[name].type).tolist() for name, values in columns.items()]
    return [dict(zip(columns, row, strict=True)) for row in zip(*lists, strict=True)]


@contextmanager
def _replacing(path: AnyPath, table: str) -> Iterator[IO[bytes]]:
    """A file beside the one wanted, put in its place when all is written."""
    wanted = Path(path)
    part = beside(wanted)
    sweep(wanted)
    try:
        with part.open("xb") as file:
            hold(file)
            yield file
        part.replace(wanted)
    except OSError as error:
        raise SinkError(
            f"{table} could not be written to {wanted}: {error.strerror or error}. "
            "Choose a place that exists and may be written to.",
            tables=[table],
        ) from error
    finally:
        part.unlink(missing_ok=True)
