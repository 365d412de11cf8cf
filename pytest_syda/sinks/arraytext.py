"""Whole arrays of numbers and moments to text: ISO 8601, decimal digits, `true` and `false`."""

from __future__ import annotations

import operator
from functools import cache
from typing import Any

import numpy as np

from pytest_syda.recipe.values import Ints, Objects, Values, object_array
from pytest_syda.schema.types import Type
from pytest_syda.sinks.moments import date_list, datetime_list, time_list
from pytest_syda.sinks.plain import since_midnight

FEW_DIGITS = 3
"""Up to so many decimals all fractions there are fit a small table."""


def array_text(values: Values, kind: Type, null: str) -> list[str] | None:
    """The column's text, `null` where NULL; None where it has to be made value by value."""
    if values.words is not None or values.data.dtype == np.object_:
        return None
    made = _moments(values.data, kind) if values.data.dtype.kind in "mM" else _numbers(values, kind)
    return made if made is None else with_nulls(made, values, null)


def with_nulls(texts: list[str], values: Values, null: str) -> list[str]:
    """The same list, with `null` where the column is NULL."""
    if values.null is not None:
        for row in np.flatnonzero(values.null).tolist():
            texts[row] = null
    return texts


def _numbers(values: Values, kind: Type) -> list[str] | None:
    data = values.data
    if data.dtype.kind == "b":
        return object_array(["false", "true"])[data.astype(np.int64)].tolist()  # type: ignore[no-any-return]
    if data.dtype.kind == "f":
        return None if kind.kind == "decimal" else list(map(repr, data.tolist()))
    return _decimals(data, values.scale) if values.scale else _integers(data)


def _moments(data: Any, kind: Type) -> list[str] | None:
    offset = "+00:00" if kind.timezone else ""
    if kind.kind == "time":
        return time_list(since_midnight(data), offset)
    if data.dtype.kind == "m":
        return None
    return date_list(data) if kind.kind == "date" else datetime_list(data, offset, between="T")


def _integers(data: Ints) -> list[str]:
    low, high = (int(data.min()), int(data.max())) if len(data) else (0, 0)
    if high - low < len(data):  # each number once
        return object_array(list(map(str, range(low, high + 1))))[data - low].tolist()  # type: ignore[no-any-return]
    return [f"{number}" for number in data.tolist()]


def _decimals(data: Ints, scale: int) -> list[str]:
    """`-0.05` of -5 with a scale of 2."""
    whole, rest = np.divmod(np.abs(data), 10**scale)
    texts = list(map(operator.add, _integers(whole), _fractions(rest, scale)))
    for row in np.flatnonzero(data < 0).tolist():
        texts[row] = f"-{texts[row]}"
    return texts


def _fractions(rest: Ints, scale: int) -> list[str]:
    if scale <= FEW_DIGITS:
        return _all_fractions(scale)[rest].tolist()  # type: ignore[no-any-return]
    return [f".{number:0{scale}d}" for number in rest.tolist()]


@cache
def _all_fractions(scale: int) -> Objects:
    return object_array([f".{number:0{scale}d}" for number in range(10**scale)])
