"""Columns as Parquet. Imports pyarrow; so import this only where a Parquet file is asked for."""

from __future__ import annotations

from types import TracebackType
from typing import IO, Any, Self

import msgspec
import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]

from pytest_syda.recipe.values import Values
from pytest_syda.schema.types import Table, Type
from pytest_syda.sinks.plain import plain

WIDEST = 38
"""Digits of Arrow's 128-bit decimals."""


class ParquetStream:
    """Chunks of one table into one file."""

    def __init__(self, file: IO[bytes], table: Table) -> None:
        self._file = file
        self._table = table
        self._writer: Any = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._writer is not None:
            self._writer.close()

    def write(self, columns: dict[str, Values], size: int) -> int:
        """Add these rows; returns how many."""
        fields = {name: arrow_type(self._table[name].type) for name in columns}
        schema = pa.schema(list(fields.items()))
        if self._writer is None:
            self._writer = pq.ParquetWriter(self._file, schema)
        arrays = [arrow_array(columns[name], self._table[name].type, type_) for name, type_ in fields.items()]
        self._writer.write_table(pa.Table.from_arrays(arrays, schema=schema))
        return size


def arrow_type(kind: Type) -> Any:
    """What Arrow keeps a kind as; JSON text for what it has no type for."""
    if kind.kind == "decimal":
        return pa.decimal128(WIDEST, kind.scale) if kind.scale is not None else pa.string()
    if kind.kind == "datetime":
        return pa.timestamp("us", "UTC" if kind.timezone else None)
    if kind.kind == "array" and kind.item is not None:
        found = arrow_type(kind.item)
        for _ in range(kind.dimensions):
            found = pa.list_(found)
        return found
    return _TYPES.get(kind.kind, pa.string())


def arrow_array(values: Values, kind: Type, type_: Any) -> Any:
    """One column."""
    if values.words is None and values.data.dtype.kind in "ibfM" and not values.scale and kind.kind in _WHOLE:
        return pa.array(values.data, type_, mask=values.null)
    items = plain(values, kind)
    if kind.kind == "enum" and items.words is not None:
        return pa.DictionaryArray.from_arrays(pa.array(items.data, mask=items.null), pa.array(items.words)).cast(type_)
    if kind.kind == "json":
        items = items.map(_document)
    elif pa.types.is_string(type_):
        items = items.map(_text)
    return pa.array(items.tolist(), type_)


def _document(value: Any) -> str:
    """JSON throughout: a text keeps its quotes there."""
    return msgspec.json.encode(value).decode()


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    plainer = msgspec.to_builtins(value)
    return plainer if isinstance(plainer, str) else msgspec.json.encode(plainer).decode()


_TYPES = {
    "boolean": pa.bool_(),
    "integer": pa.int64(),
    "float": pa.float64(),
    "date": pa.date32(),
    "time": pa.time64("us"),
    "interval": pa.duration("us"),
    "bytes": pa.binary(),
    "enum": pa.dictionary(pa.int32(), pa.string()),
}
_WHOLE = frozenset({"boolean", "integer", "float", "date", "datetime"})
