"""Rows of a database back to plain values, by the kind of their column."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from pytest_syda.dataset.request import Existing
from pytest_syda.schema.codecs import Codec
from pytest_syda.schema.types import Type
from pytest_syda.sinks.target import Target, implementation


def read_columns(target: Target, names: tuple[str, ...]) -> Existing:
    """The number of rows, and these columns as plain values."""
    connection = target.connection
    if not names:
        count = connection.execute(sa.select(sa.func.count()).select_from(target.clause(()))).scalar_one()
        return Existing(count=count)
    rows = _rows(target, names)
    lists = {name: [row[position] for row in rows] for position, name in enumerate(names)}
    return Existing(count=len(rows), columns=lists)


def _rows(target: Target, names: tuple[str, ...]) -> list[Any]:
    """Read by the columns' own types; by their implementations where these cannot take what is there."""
    clause = target.clause(names)
    try:
        rows = target.connection.execute(sa.select(*clause.c)).all()
        readers = [reader(target.plain_type(name), target.codec(name)) for name in names]
        return [tuple(map(_apply, readers, row)) for row in rows]
    except Exception:  # noqa: BLE001 - a decorator's own code: whatever it raises, the value below it can be read
        return _raw_rows(target, clause, names)


def _raw_rows(target: Target, clause: sa.TableClause, names: tuple[str, ...]) -> list[Any]:
    types = [implementation(column.type, target.dialect) for column in clause.c]
    columns = [sa.type_coerce(column, type_) for column, type_ in zip(clause.c, types, strict=True)]
    readers = [reader(target.plain_type(name), None) for name in names]
    return [tuple(map(_apply, readers, row)) for row in target.connection.execute(sa.select(*columns))]


def _apply(read: Callable[[Any], Any], value: Any) -> Any:
    return None if value is None else read(value)


def reader(type_: Type, codec: Codec | None) -> Callable[[Any], Any]:
    """The way from what a result row holds to the plain value."""
    if type_.kind == "enum":
        return _labels(type_, codec)
    if type_.kind in ("array", "multirange") and type_.item is not None:
        item = reader(type_.item, None) if type_.kind == "array" else _range
        return lambda values: [_apply(item, value) for value in values]
    return _READERS.get(type_.kind, _same)


def _labels(type_: Type, codec: Codec | None) -> Callable[[Any], Any]:
    labels = {_hashable(codec(label)): label for label in type_.labels} if codec is not None else {}
    return lambda value: labels.get(_hashable(value), value)


def _hashable(value: Any) -> Any:
    return value if value.__hash__ is not None else repr(value)


def _same(value: Any) -> Any:
    return value


def _datetime(value: Any) -> Any:
    if isinstance(value, dt.datetime) and value.tzinfo is not None:
        return value.astimezone(dt.UTC)
    return value


def _uuid(value: Any) -> uuid.UUID:
    return value if isinstance(value, uuid.UUID) else uuid.UUID(str(value))


def _decimal(value: Any) -> Decimal:
    return value if isinstance(value, Decimal) else Decimal(str(value))


def _range(value: Any) -> Any:
    lower, upper = getattr(value, "lower", None), getattr(value, "upper", None)
    return (lower, upper) if hasattr(value, "lower") else value


_READERS: dict[str, Callable[[Any], Any]] = {
    "boolean": bool,
    "integer": int,
    "float": float,
    "decimal": _decimal,
    "string": str,
    "datetime": _datetime,
    "uuid": _uuid,
    "bytes": bytes,
    "inet": str,
    "cidr": str,
    "macaddr": str,
    "bit": str,
    "range": _range,
}
