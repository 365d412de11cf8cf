"""Single things that a model said about columns, read one by one; nothing is taken for what it is not."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from pytest_syda.providers.llm.forms import UnfitError, read
from pytest_syda.recipe.written.cells import plain
from pytest_syda.schema.types import Column, Type

MOST = 500
"""Values of one entry, and entries of one list, that are read."""
LARGEST = 1e12
"""The largest number a distribution is drawn from."""


def entries(value: Any) -> list[Mapping[str, Any]]:
    return [entry for entry in items(value) if isinstance(entry, Mapping)]


def texts(value: Any) -> list[str]:
    return [text for text in items(value) if isinstance(text, str)]


def items(value: Any) -> list[Any]:
    return value[:MOST] if isinstance(value, list) else []


def is_taken(text: str, column: Column) -> bool:
    try:
        return bool(text) and plain(text, column) is not None
    except ValueError:
        return False


def is_spelled(text: str) -> bool:
    return not any("\ud800" <= letter <= "\udfff" for letter in text)


def is_number(value: Any) -> bool:
    try:
        return not isinstance(value, bool) and isinstance(value, int | float) and math.isfinite(value)
    except OverflowError:
        return False


def day(text: Any, otherwise: str) -> str:
    return str(read(Type(kind="date"), "date", text)) if str(text or "").strip() else otherwise


def bounded(value: Any) -> float:
    if not is_number(value) or abs(value) > LARGEST:
        raise UnfitError(f"has a number out of range: {str(value)[:30]}")
    return float(value)


def share(value: Any) -> float:
    if not is_number(value) or not 0 <= value <= 1:
        raise UnfitError(f"{str(value)[:30]} is no share from 0 to 1")
    return float(value)


def decimals(type_: Type, said: Any) -> int:
    if type_.kind == "integer":
        return 0
    if type_.scale is not None:
        return min(type_.scale, 6)
    return min(max(said, 0), 6) if isinstance(said, int) and not isinstance(said, bool) else 2
