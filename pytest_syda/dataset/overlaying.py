"""A few plain values put into a column that was made, in the form it was made in where that can hold them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import numpy as np
from msgspec.structs import replace

from pytest_syda.recipe.merging import replaced
from pytest_syda.recipe.plain import to_plain
from pytest_syda.recipe.values import Bools, Ints, Values, object_array
from pytest_syda.schema.types import Type

_MOST = 2**62


def overlaid(values: Values, positions: Ints, items: Sequence[Any], type_: Type) -> Values:
    """The values with these items, plain values of the type or None, at these positions."""
    null = values.nulls_mask.copy()
    null[positions] = [item is None for item in items]
    there = [place for place, item in enumerate(items) if item is not None]
    put = _in_form(values, positions[there], [items[place] for place in there], type_)
    return replace(put, null=null if null.any() else None)


def spread(new: Values, positions: Ints, over: Values) -> Values:
    """A column with new values at these positions."""
    mask = np.zeros(len(over), np.bool_)
    mask[positions] = True
    source = np.zeros(len(over), np.int64)
    source[positions] = np.arange(len(positions))
    return replaced(over, mask, new.take(source))


def _in_form(values: Values, positions: Ints, items: list[Any], type_: Type) -> Values:
    if values.words is not None:
        data = values.data.copy()
        data[positions] = len(values.words) + np.arange(len(items))
        return replace(values, data=data, words=object_array([*values.words.tolist(), *items]))
    raw = _raw(values, items, type_)
    if raw is not None:
        data = values.data.copy()
        data[positions] = raw
        return replace(values, data=data)
    return _as_objects(values, positions, items, type_)


def _raw(values: Values, items: list[Any], type_: Type) -> Any:
    """The items as a column of this form holds them; None where it cannot."""
    kind, dtype = type_.kind, values.data.dtype
    if dtype.kind == "O":
        return object_array(items)
    if dtype.kind == "i" and kind in ("integer", "decimal"):
        return _counted(items, values.scale)
    if (dtype.kind == "f" and kind == "float") or (dtype.kind == "b" and kind == "boolean"):
        return items
    if dtype.kind == "M" and kind in ("date", "datetime") and (kind == "date" or "us" in dtype.str):
        return [np.datetime64(_naive(item)) for item in items]
    if dtype.kind == "m" and kind == "interval":
        return [np.timedelta64(item) for item in items]
    return None


def _counted(items: list[Any], scale: int) -> list[int] | None:
    """Numbers as counts of 10**-scale; None where one is not a whole count, or too large."""
    counts = [Decimal(item).scaleb(scale) for item in items]
    if all(abs(count) < _MOST and count == int(count) for count in counts):
        return [int(count) for count in counts]
    return None


def _naive(item: dt.date) -> dt.date:
    return item.replace(tzinfo=None) if isinstance(item, dt.datetime) else item


def _as_objects(values: Values, positions: Ints, items: list[Any], type_: Type) -> Values:
    objects = to_plain(values, type_, len(values)).objects().copy()
    objects[positions] = object_array(items)
    empty: Bools = np.array([item is None for item in objects.tolist()], np.bool_)
    return Values(objects, empty if empty.any() else None)
