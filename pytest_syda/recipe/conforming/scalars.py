"""Numbers, truth values and UUIDs."""

from __future__ import annotations

import math
from decimal import ROUND_HALF_EVEN, Context, Decimal, InvalidOperation
from enum import Enum
from typing import Any
from uuid import UUID

from pytest_syda.recipe.conforming.misfit import MisfitError, spelled, unwrapped, wrong_type
from pytest_syda.schema.types import Type

_WIDE = Context(prec=1000)


def boolean(value: Any, type_: Type) -> bool:
    if value is True or value is False:
        return bool(value)
    value = unwrapped(value)
    if isinstance(value, int) and value in (0, 1):
        return bool(value)
    raise wrong_type(value, type_, "True or False")


def integer(value: Any, type_: Type) -> int:
    if type(value) is not int:
        value = _whole(_number(value), type_)
    if (type_.low is not None and value < type_.low) or (type_.high is not None and value > type_.high):
        raise MisfitError(f"is out of range for {spelled(type_)}", f"an integer from {type_.low} to {type_.high}")
    return int(value)


def floating(value: Any, type_: Type) -> float:
    if type(value) is float:
        return value
    value = _number(value)
    if isinstance(value, int | float | Decimal):
        return float(value)
    raise wrong_type(value, type_, "a number")


def decimal(value: Any, type_: Type) -> Decimal:
    """Rounded to the column's scale, half to even: a float never meant all its digits."""
    value = _number(value)
    if not isinstance(value, int | float | Decimal):
        raise wrong_type(value, type_, "a number, best a Decimal")
    exact = value if isinstance(value, Decimal) else Decimal(str(value) if isinstance(value, float) else int(value))
    if not exact.is_finite():
        raise MisfitError(f"is no number that {spelled(type_)} holds", "a finite number")
    if type_.scale is not None:
        exact = _rounded(exact, type_)
    if type_.precision is not None and exact and exact.adjusted() >= type_.precision - (type_.scale or 0):
        digits = type_.precision - (type_.scale or 0)
        raise MisfitError(f"is too large for {spelled(type_)}", f"at most {digits} digits before the point")
    return exact


def uuid(value: Any, type_: Type) -> UUID:
    if isinstance(value, UUID):
        return value
    if isinstance(value, str):
        try:
            return UUID(value)
        except ValueError:
            raise MisfitError("is no UUID", "a uuid.UUID, or one as text") from None
    raise wrong_type(value, type_, "a uuid.UUID")


def _number(value: Any) -> Any:
    value = unwrapped(value)
    return value.value if isinstance(value, Enum) else value


def _whole(value: Any, type_: Type) -> int:
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float | Decimal):
        if not math.isfinite(value) or value != int(value):
            raise MisfitError(
                f"is no whole number, but the column is {spelled(type_)}",
                "an integer; round it or cut it as you mean it",
            )
        return int(value)
    raise wrong_type(value, type_, "an integer")


def _rounded(exact: Decimal, type_: Type) -> Decimal:
    try:
        return exact.quantize(Decimal(1).scaleb(-(type_.scale or 0)), ROUND_HALF_EVEN, _WIDE)
    except InvalidOperation:
        raise MisfitError(f"is too large for {spelled(type_)}", "a smaller number") from None
