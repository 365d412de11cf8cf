"""Rows of a database back to plain values, by the kind of their column."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable, Hashable, Mapping, Sequence
from contextlib import suppress
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from pytest_syda.dataset.request import Existing
from pytest_syda.schema.types import Codec, Type
from pytest_syda.sinks.target import Target, implementation

_Decorator = sa.types.TypeDecorator
_SAMPLE = "amber stone"

DRIVER = 2
"""The depth at which no type is left between us and the driver."""


def read_columns(target: Target, names: tuple[str, ...]) -> Existing:
    """The number of rows, and these columns as plain values."""
    connection = target.connection
    if not names:
        count = connection.execute(sa.select(sa.func.count()).select_from(target.clause(()))).scalar_one()
        return Existing(count=count)
    rows = _rows(target, names)
    lists = {name: [row[position] for row in rows] for position, name in enumerate(names)}
    return Existing(count=len(rows), columns=lists, readings=_readings(target, lists))


def _readings(target: Target, lists: Mapping[str, list[Any]]) -> dict[str, list[Any]]:
    """Texts that their own type reads differently."""
    found = {}
    for name in (name for name in lists if _keeps_texts(target, name)):
        with suppress(Exception):  # the application's own code; what it cannot read, no row of ours is
            process = target.bound_type(name).dialect_impl(target.dialect).result_processor(target.dialect, None)
            found[name] = [process(value) for value in lists[name]] if process is not None else lists[name]
    return {name: read for name, read in found.items() if read != lists[name]}


def _rows(target: Target, names: tuple[str, ...]) -> list[Any]:
    """Read by the columns' own types; those whose type cannot take what is there, or makes an object of the
    application's of it, by what is below the type.
    """
    depth = {name: int(_keeps_texts(target, name)) for name in names}
    while True:
        try:
            rows = _select(target, depth)
        except sa.exc.DBAPIError:
            raise
        except Exception:
            depth = {name: each + 1 for name, each in depth.items()}
            if min(depth.values()) > DRIVER:
                raise
            continue
        unread = [name for at, name in enumerate(names) if not _readable(target, name, rows, at, depth[name])]
        if not unread:
            readers = [_reader_at(target, name, depth[name]) for name in names]
            return [tuple(map(_apply, readers, row)) for row in rows]
        depth |= {name: depth[name] + 1 for name in unread}


def _keeps_texts(target: Target, name: str) -> bool:
    """Whether a decorated type writes texts as they are: then what is there says what new rows may not be, whatever
    the type makes of it when it is read."""
    type_ = target.bound_type(name)
    if target.plain_type(name).kind != "string" or target.codec(name) is not None or not isinstance(type_, _Decorator):
        return False
    process = type_.dialect_impl(target.dialect).bind_processor(target.dialect)
    try:
        return process is None or process(_SAMPLE) == _SAMPLE
    except Exception:  # noqa: BLE001 - the application's own code; its way of reading is as good as any
        return False


def _select(target: Target, depth: Mapping[str, int]) -> list[Any]:
    clause = target.clause(tuple(depth))
    types = [_type_at(target, column.type, each) for column, each in zip(clause.c, depth.values(), strict=True)]
    columns = [sa.type_coerce(column, type_) for column, type_ in zip(clause.c, types, strict=True)]
    return list(target.connection.execute(sa.select(*columns)))


def _type_at(target: Target, type_: Any, depth: int) -> Any:
    """The column's type, what it is implemented by, or nothing between us and the driver."""
    if depth == 0:
        return type_
    return sa.types.NullType() if depth >= DRIVER else implementation(type_, target.dialect)


def _readable(target: Target, name: str, rows: Sequence[Any], at: int, depth: int) -> bool:
    read = _reader_at(target, name, depth)
    try:
        for row in rows:
            _apply(read, row[at])
    except (TypeError, ValueError, ArithmeticError):
        return False
    return True


def _reader_at(target: Target, name: str, depth: int) -> Callable[[Any], Any]:
    read = reader(target.plain_type(name), None if depth else target.codec(name))
    return read if depth < DRIVER else _or_as_it_is(read)


def _or_as_it_is(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def lenient(value: Any) -> Any:
        try:
            return read(value)
        except (TypeError, ValueError, ArithmeticError):
            return value

    return lenient


def _apply(read: Callable[[Any], Any], value: Any) -> Any:
    return None if value is None else read(value)


def reader(type_: Type, codec: Codec | None) -> Callable[[Any], Any]:
    """The way from what a result row holds to the plain value."""
    if type_.kind == "enum":
        return _labels(type_, codec)
    if type_.kind in ("array", "multirange") and type_.item is not None:
        item = reader(type_.item, None) if type_.kind == "array" else _range
        return lambda values: [_apply(item, value) for value in values]
    if type_.kind == "datetime" and type_.timezone:
        return _aware
    return _READERS.get(type_.kind, _same)


def _labels(type_: Type, codec: Codec | None) -> Callable[[Any], Any]:
    labels = {_hashable(label if codec is None else codec(label)): label for label in type_.labels}

    def read(value: Any) -> str:
        try:
            return labels[_hashable(value)]
        except KeyError as error:
            raise ValueError(f"{value!r} is none of {', '.join(type_.labels)}") from error

    return read


def _hashable(value: Any) -> Any:
    return value if isinstance(value, Hashable) else repr(value)


def _same(value: Any) -> Any:
    return value


def _datetime(value: Any) -> Any:
    if isinstance(value, dt.datetime) and value.tzinfo is not None:
        return value.astimezone(dt.UTC)
    return value


def _aware(value: Any) -> Any:
    """Of a database that keeps no time zone, in UTC, as it was written."""
    value = _datetime(value)
    return value.replace(tzinfo=dt.UTC) if isinstance(value, dt.datetime) and value.tzinfo is None else value


def _uuid(value: Any) -> uuid.UUID:
    return value if isinstance(value, uuid.UUID) else uuid.UUID(str(value))


def _decimal(value: Any) -> Decimal:
    return value if isinstance(value, Decimal) else Decimal(str(value))


def _range(value: Any) -> Any:
    if isinstance(value, str) or not hasattr(value, "lower"):
        raise TypeError(f"{type(value).__name__} is no range")
    return value.lower, value.upper


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{type(value).__name__} is no text")
    return str(value)


_READERS: dict[str, Callable[[Any], Any]] = {
    "boolean": bool,
    "integer": int,
    "float": float,
    "decimal": _decimal,
    "string": _text,
    "datetime": _datetime,
    "uuid": _uuid,
    "bytes": bytes,
    "inet": str,
    "cidr": str,
    "macaddr": str,
    "bit": str,
    "range": _range,
}
