"""Documents, arrays and ranges."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

from pytest_syda.recipe.conforming.misfit import MisfitError, shown, unwrapped, wrong_type
from pytest_syda.schema.types import Type

_PAIR = 2


def document(value: Any, type_: Type) -> Any:
    value = unwrapped(value)
    if type_.shape == "object" and not isinstance(value, Mapping):
        raise wrong_type(value, type_, "a dict")
    if type_.shape == "array" and not isinstance(value, list | tuple):
        raise wrong_type(value, type_, "a list")
    try:
        json.dumps(value, default=_tolerated)
    except (TypeError, ValueError) as error:
        raise MisfitError(f"is nothing JSON can hold: {error}", "dicts, lists, text, numbers, booleans, None") from None
    return value


def hstore(value: Any, type_: Type) -> dict[str, str | None]:
    if not isinstance(value, Mapping):
        raise wrong_type(value, type_, "a dict of text to text")
    for key, item in value.items():
        if not isinstance(key, str) or not isinstance(item, str | None):
            raise MisfitError(f"has {key!r}: {item!r}", "a dict of text to text")
    return dict(value)


def array(value: Any, type_: Type, item: Callable[[Any], Any], dimensions: int) -> list[Any]:
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, str | bytes) or not isinstance(value, Sequence):
        raise wrong_type(value, type_, "a list")
    if dimensions > 1:
        return [array(inner, type_, item, dimensions - 1) for inner in value]
    return [None if inner is None else item(inner) for inner in value]


def bounds(value: Any, bound: Callable[[Any], Any]) -> tuple[Any, Any]:
    """(low, high) of a tuple or of a driver's own range."""
    if hasattr(value, "lower") and hasattr(value, "upper") and not isinstance(value, str):
        value = (value.lower, value.upper)
    if isinstance(value, str) or not isinstance(value, Sequence) or len(value) != _PAIR:
        raise MisfitError("is no range", "a tuple (low, high), the high bound excluded")
    low, high = (None if end is None else bound(end) for end in value)
    if low is not None and high is not None and low > high:
        raise MisfitError("has a low bound above its high one", "a tuple (low, high)")
    return low, high


def several(value: Any, bound: Callable[[Any], Any]) -> list[tuple[Any, Any]]:
    if isinstance(value, str) or not isinstance(value, Sequence):
        raise MisfitError("is no list of ranges", "a list of tuples (low, high)")
    return [bounds(each, bound) for each in value]


def _tolerated(value: Any) -> Any:
    """What a project's own serializer may well take; the type's bind side has the last word."""
    if isinstance(value, dt.date | dt.time | dt.timedelta | Decimal | UUID | Enum) or hasattr(value, "dtype"):
        return None
    if dataclasses.is_dataclass(value) or hasattr(value, "model_dump"):
        return None
    raise TypeError(f"{shown(value)}")
