"""Sums, differences, products, quotients and comparisons of operands, NULL where either side is."""

from __future__ import annotations

import json
import operator
from collections.abc import Callable
from typing import Any

import numpy as np

from pytest_syda.recipe.operands import Operand, aligned, minus, plus, read_as, rescaled, times, words_of
from pytest_syda.recipe.values import Bools, Objects, object_array

_DAY = np.timedelta64(1, "D")
_MICROSECONDS = 86_400_000_000


def unknown(like: Operand) -> Operand:
    """NULL in every row."""
    return Operand("null", object_array([None] * len(like.data)), np.ones(len(like.data), np.bool_))


def compare(sign: str, left: Operand, right: Operand) -> tuple[Bools, Bools]:
    """Whether `left sign right` holds, and where that is unknown."""
    if (once := words_of((left, right))) is not None:
        words, codes, absent = once
        held, null = compare(sign, *words)
        return held[codes] & ~absent, null[codes] | absent
    left, right = _comparable(left, right)
    null = left.null | right.null
    if "null" in (left.form, right.form):
        return np.zeros(len(null), np.bool_), np.ones(len(null), np.bool_)
    if left.form == right.form == "number":
        held = _SIGNS[sign](*aligned(left, right))
    elif left.form == right.form and left.form in ("moment", "span"):
        held = _SIGNS[sign](left.data, right.data)
    else:
        return _objects_compared(sign, left, right, null)
    return np.asarray(held, np.bool_) & ~null, null


_SIGNS: dict[str, Callable[[Any, Any], Any]] = {
    "=": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip


def _comparable(left: Operand, right: Operand) -> tuple[Operand, Operand]:
    """Texts beside a number, a moment or a time are read as such; a number beside a span counts days."""
    for form in ("number", "moment", "span"):
        if (left.form, right.form) == (form, "text"):
            return left, read_as(form, right)
        if (left.form, right.form) == ("text", form):
            return read_as(form, left), right
    if (left.form, right.form) == ("span", "number"):
        return left, span_of(right, _MICROSECONDS)
    if (left.form, right.form) == ("number", "span"):
        return span_of(left, _MICROSECONDS), right
    return left, right


def _objects_compared(sign: str, left: Operand, right: Operand, null: Bools) -> tuple[Bools, Bools]:
    pairs = zip(*np.broadcast_arrays(left.data, right.data, null), strict=True)
    held = [None if gone else _pair_compared(sign, one, other) for one, other, gone in pairs]
    return np.array([item is True for item in held], np.bool_), np.array([item is None for item in held], np.bool_)


def _pair_compared(sign: str, left: Any, right: Any) -> bool | None:
    if type(left) is not type(right) and str in (type(left), type(right)):
        left, right = spelled(left), spelled(right)
    try:
        return bool(_SIGNS[sign](left, right))
    except TypeError:
        return None


def span_of(number: Operand, microseconds: int) -> Operand:
    """So many units of time."""
    exact = np.rint(number.floats() * microseconds) if number.is_float or number.scale else number.data * microseconds
    return Operand("span", np.where(number.null, 0, exact).astype("timedelta64[us]"), number.null)


def calculate(sign: str, left: Operand, right: Operand) -> Operand:
    """`left sign right`; NULL where that means nothing, as where a divisor is zero."""
    if "null" in (left.form, right.form):
        return unknown(left if len(left.data) >= len(right.data) else right)
    if sign == "||" or (sign == "+" and left.form == right.form == "text"):
        return _joined(left, right)
    left, right = (read_as("number", item) if item.form == "text" else item for item in (left, right))
    if left.form == right.form == "number":
        return _NUMERIC[sign](left, right)
    return _timed(sign, left, right)


def _joined(left: Operand, right: Operand) -> Operand:
    null = left.null | right.null
    pairs = zip(*np.broadcast_arrays(texts(left), texts(right)), strict=True)
    return Operand("text", object_array([one + other for one, other in pairs]), null)


def texts(item: Operand) -> Objects:
    """Every value's text, the empty one where NULL."""
    data = object_array(item.values().tolist()) if item.form != "text" else item.data
    return object_array(
        ["" if gone or value is None else spelled(value) for value, gone in zip(data, item.null, strict=True)]
    )


def spelled(value: Any) -> str:
    """A value as text; documents and arrays as JSON."""
    return json.dumps(value, default=str) if isinstance(value, (dict, list)) else str(value)


def _sum(left: Operand, right: Operand) -> Operand:
    return _linear(left, right, np.add, plus)


def _difference(left: Operand, right: Operand) -> Operand:
    return _linear(left, right, np.subtract, minus)


def _linear(left: Operand, right: Operand, floating: Callable[..., Any], exact: Callable[..., Any]) -> Operand:
    one, other = aligned(left, right)
    if one.dtype.kind == "f":
        return _finite(floating(one, other), left.null | right.null)
    return Operand("number", exact(one, other), left.null | right.null, max(left.scale, right.scale))


def _product(left: Operand, right: Operand) -> Operand:
    if left.is_float or right.is_float:
        return _finite(left.floats() * right.floats(), left.null | right.null)
    return Operand("number", times(left.data, right.data), left.null | right.null, left.scale + right.scale)


def _quotient(left: Operand, right: Operand) -> Operand:
    # counts of one scale, so that 0.30 / 0.10 is 3 and not the quotient of their floats
    one, divisor = (item.astype(np.float64) for item in aligned(left, right))
    null = left.null | right.null | (divisor == 0)
    return _finite(one / np.where(divisor == 0, 1.0, divisor), null)


def _truncated(left: Operand, right: Operand) -> Operand:
    """Between whole numbers the quotient loses its fraction, towards zero; any other is the plain quotient."""
    if left.is_float or right.is_float or left.scale or right.scale:
        return _quotient(left, right)
    null, one, divisor = _whole(left, right)
    quotient = np.abs(one) // np.abs(divisor)
    return Operand("number", np.where((one < 0) == (divisor < 0), quotient, -quotient), null)


def _remainder(left: Operand, right: Operand) -> Operand:
    if left.is_float or right.is_float:
        divisor = right.floats()
        null = left.null | right.null | (divisor == 0)
        return _finite(np.fmod(left.floats(), np.where(divisor == 0, 1.0, divisor)), null)
    null, one, divisor = _whole(left, right)
    rest = np.abs(one) % np.abs(divisor)
    return Operand("number", np.where(one < 0, -rest, rest), null, max(left.scale, right.scale))


def _whole(left: Operand, right: Operand) -> tuple[Bools, Any, Any]:
    one, divisor = (item * 1 for item in aligned(left, right))  # bools become counts
    zero = np.asarray(divisor == 0, np.bool_)
    return left.null | right.null | zero, one, np.where(zero, 1, divisor)


def _finite(data: Any, null: Bools) -> Operand:
    # NaN and infinities are no values of any column
    wrong = ~np.isfinite(data)
    return Operand("number", np.where(wrong, 0.0, data), null | wrong)


_NUMERIC: dict[str, Callable[[Operand, Operand], Operand]] = {
    "+": _sum, "-": _difference, "*": _product, "/": _quotient, "div": _truncated, "%": _remainder,
}  # fmt: skip


def _timed(sign: str, left: Operand, right: Operand) -> Operand:  # noqa: PLR0911 - one for each kind
    """Dates and spans of time: what has a meaning has it, the rest is NULL."""
    null = left.null | right.null
    match left.form, sign, right.form:
        case "moment", "-", "moment":
            return _between(left, right, null)
        case "moment", "+" | "-", "span" | "number":
            return _shifted(left, right, 1 if sign == "+" else -1)
        case "span" | "number", "+", "moment":
            return _shifted(right, left, 1)
        case "span", "+" | "-", "span":
            return Operand("span", left.data + right.data if sign == "+" else left.data - right.data, null)
        case "span", "+" | "-", "number":
            return _timed(sign, left, span_of(right, _MICROSECONDS))
        case "span", "*" | "/" | "div", "number" | "span":
            return _scaled(sign, left, right)
        case "number", "*", "span":
            return _scaled(sign, right, left)
    return unknown(left if len(left.data) >= len(right.data) else right)


def _between(left: Operand, right: Operand, null: Bools) -> Operand:
    """Days between dates; a span between moments."""
    apart = left.data - right.data
    if apart.dtype == "timedelta64[D]":
        return Operand("number", apart.astype(np.int64), null)
    return Operand("span", apart, null)


def _shifted(moment: Operand, by: Operand, sign: int) -> Operand:
    """A date moved by whole days stays a date."""
    span = span_of(by, _MICROSECONDS) if by.form == "number" else by
    null = moment.null | span.null
    whole = moment.data.dtype == "datetime64[D]" and not (span.data[~span.null] % _DAY).astype(np.int64).any()
    return Operand("moment", moment.data + sign * (span.data.astype("timedelta64[D]") if whole else span.data), null)


def _scaled(sign: str, span: Operand, by: Operand) -> Operand:
    microseconds = Operand("number", span.data.astype(np.int64), span.null)
    if by.form == "span":
        return _quotient(microseconds, Operand("number", by.data.astype(np.int64), by.null))
    return span_of(_NUMERIC["*" if sign == "*" else "/"](microseconds, by), 1)


def rounded(number: Operand, places: int) -> Operand:
    """To so many decimals, halves away from zero, as databases round."""
    if number.is_float:
        scaled = np.trunc(number.floats() * 10.0**places + np.copysign(0.5, number.floats()))
        if np.abs(scaled).max(initial=0.0) >= 2.0**62 or places < 0:
            return _finite(scaled / 10.0**places, number.null)
        return Operand("number", scaled.astype(np.int64), number.null, places)
    if number.scale <= places:
        return Operand("number", rescaled(number, places), number.null, places)
    step = 10 ** (number.scale - places)
    counts = (np.abs(number.data) + step // 2) // step * (10**-places if places < 0 else 1)
    return Operand("number", np.where(number.data < 0, -counts, counts), number.null, max(places, 0))
