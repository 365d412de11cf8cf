"""Whether a value somebody else made fits a column, and the plain value it stands for (see `schema.types.Type`).

What has one obvious meaning is taken: a NumPy integer, a pandas Timestamp, an enum's member, an ISO date, a float for
a NUMERIC. What would have to be cut, rounded to another number or guessed is a `MisfitError`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pytest_syda.recipe.conforming import moments, nested, scalars, texts
from pytest_syda.recipe.conforming.misfit import MisfitError
from pytest_syda.schema.types import Column, Type

__all__ = ["MisfitError", "conform", "fitting"]

Fit = Callable[[Any], Any]

_KINDS: dict[str, Callable[[Any, Type], Any]] = {
    "boolean": scalars.boolean,
    "integer": scalars.integer,
    "float": scalars.floating,
    "decimal": scalars.decimal,
    "uuid": scalars.uuid,
    "string": texts.string,
    "bytes": texts.blob,
    "enum": texts.label,
    "inet": texts.written,
    "cidr": texts.written,
    "macaddr": texts.written,
    "tsvector": texts.written,
    "bit": texts.bits,
    "date": moments.date,
    "datetime": moments.datetime,
    "time": moments.time,
    "interval": moments.interval,
    "json": nested.document,
    "hstore": nested.hstore,
}


def conform(value: Any, column: Column) -> Any:
    """The plain value for this column that `value` stands for.

    Raises:
        MisfitError: the column cannot take it: NULL in NOT NULL, too long, out of range, of another type.
    """
    return fitting(column)(value)


def fitting(column: Column) -> Fit:
    """`conform` for many values of one column."""
    inner = _of(column.type)
    nullable, name = column.nullable, column.type.name or column.type.kind

    def fit(value: Any) -> Any:
        if value is None:
            if nullable:
                return None
            raise MisfitError("is NULL, but the column is NOT NULL", f"a value for {name}")
        return inner(value)

    return fit


def _of(type_: Type) -> Fit:
    if type_.kind == "array" and type_.item is not None:
        item = _of(type_.item)
        return lambda value: nested.array(value, type_, item, type_.dimensions)
    if type_.kind in ("range", "multirange") and type_.item is not None:
        bound = _of(type_.item)
        one = type_.kind == "range"
        return lambda value: nested.bounds(value, bound) if one else nested.several(value, bound)
    kind = _KINDS.get(type_.kind)
    if kind is None:
        return lambda value: value
    take = kind
    return lambda value: take(value, type_)
