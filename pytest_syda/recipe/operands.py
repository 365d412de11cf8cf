"""What an expression computes with: columns of numbers, moments, spans of time, or plain objects, made comparable.

Numbers stay exact: counts of 10**-scale in int64, and in Python's own integers where int64 would overflow.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, Literal

import msgspec
import numpy as np

from pytest_syda.recipe.values import Array, Bools, Floats, Ints, Values, object_array

Form = Literal["null", "number", "moment", "span", "text", "other"]

_LARGEST = 2**63 - 1
_FORMS: dict[type, Form] = {
    bool: "number", int: "number", float: "number", Decimal: "number", str: "text",
    dt.date: "moment", dt.datetime: "moment", dt.time: "span", dt.timedelta: "span",
}  # fmt: skip


class Operand(msgspec.Struct, frozen=True, eq=False):
    """One column of an expression.

    number: int64 (or objects: Python integers) counts of 10**-scale, float64, or bool · moment: datetime64[D] or [us] ·
    span: timedelta64[us], times of day too · text, other, null: objects. A constant may have one row only.
    """

    form: Form
    data: Array
    null: Bools
    scale: int = 0
    word: Operand | None = None
    codes: Ints | None = None
    """Of a column of words: the words by themselves, and which of them each row has."""

    @property
    def is_float(self) -> bool:
        return self.data.dtype.kind == "f"

    def floats(self) -> Floats:
        return np.asarray(self.data.astype(np.float64) / 10.0**self.scale if self.scale else self.data, np.float64)

    def values(self) -> Values:
        """As a column of values; numbers beyond int64 as Decimals."""
        null = self.null if self.null.any() else None
        if self.form == "number" and self.data.dtype == np.object_:
            kept = np.where(self.null, 0, self.data)
            if peak(kept) > _LARGEST:
                return Values(object_array([Decimal(item).scaleb(-self.scale) for item in kept]), null)
            return Values(kept.astype(np.int64), null, scale=self.scale)
        return Values(self.data, null, scale=self.scale)


def words_of(items: Sequence[Operand]) -> tuple[list[Operand], Ints, Bools] | None:
    """Where the operands are constants and columns of the same words: the same with the words alone, the word each row
    has, and which rows are NULL. What is worked out for the words holds for their rows."""
    columns = [item for item in items if len(item.data) > 1]
    if not columns or columns[0].codes is None or any(item.codes is not columns[0].codes for item in columns):
        return None
    codes, null = columns[0].codes, np.logical_or.reduce([item.null for item in columns])
    words = [item.word if item in columns and item.word is not None else item for item in items]
    return (words, codes, null) if max(len(word.data) for word in words) < len(codes) else None


def operand(values: Values) -> Operand:
    """A column as something to compute with."""
    kind = values.data.dtype.kind
    if values.words is None and kind in "ifbu":
        data = values.data if kind in "fb" else values.data.astype(np.int64)
        return (
            _floating(data, values.nulls_mask)
            if kind == "f"
            else Operand("number", data, values.nulls_mask, values.scale)
        )
    if values.words is None and kind in "Mm":
        return _timed("moment" if kind == "M" else "span", values.data, values.nulls_mask)
    if values.words is not None:
        return _of_words(values)
    return from_objects(values.data, values.nulls_mask)


def _floating(data: Array, null: Bools) -> Operand:
    wrong = np.isnan(data)  # which no database has, or compares like others do
    return Operand("number", np.where(wrong | null, 0.0, data), null | wrong)


def _of_words(values: Values) -> Operand:
    """Work is done once a word, then spread over the rows."""
    words = values.words if values.words is not None else object_array([])
    if len(words) == 0:
        return Operand("null", values.data, np.ones(len(values), np.bool_))
    codes = np.where(values.nulls_mask, 0, values.data)
    found = from_objects(words, np.fromiter((word is None for word in words), np.bool_, len(words)))
    null = found.null[codes] | values.nulls_mask
    return Operand(found.form, found.data[codes], null, found.scale, found, codes)


def from_objects(data: Array, null: Bools) -> Operand:
    """Python objects as numbers or moments where all of them are."""
    null = null | np.fromiter((item is None for item in data), np.bool_, len(data))
    forms = {_FORMS.get(kind, "other") for kind in set(map(type, data[~null]))}
    form: Form = "null" if not forms else forms.pop() if len(forms) == 1 else "other"
    found = _CONVERSIONS[form](data, null) if form in _CONVERSIONS else None
    return found or Operand("other" if form in _CONVERSIONS else form, data, null)


def _each(data: Array, null: Bools, convert: Callable[[Any], Any], absent: Any = None) -> list[Any]:
    return [absent if gone else convert(item) for item, gone in zip(data, null, strict=True)]


def _numbers(data: Array, null: Bools) -> Operand | None:
    kinds = set(map(type, data[~null]))
    if float in kinds:
        return _floating(np.array(_each(data, null, float, 0.0), np.float64), null)
    if kinds == {bool}:
        return Operand("number", np.array(_each(data, null, bool, absent=False), np.bool_), null)
    if Decimal not in kinds:
        return Operand("number", _narrowest(_each(data, null, int, 0)), null)
    exact = _each(data, null, Decimal, Decimal(0))
    if not all(item.is_finite() for item in exact):
        return None
    scale = max(0, *(-int(item.as_tuple().exponent) for item in exact))
    return Operand("number", _narrowest([_count(item, scale) for item in exact]), null, scale)


def _count(item: Decimal, scale: int) -> int:
    sign, digits, exponent = item.as_tuple()
    count: int = int("".join(map(str, digits))) * 10 ** (int(exponent) + scale)
    return -count if sign else count


def _narrowest(items: list[int]) -> Array:
    data = object_array(items)
    return data.astype(np.int64) if peak(data) <= _LARGEST else data


def _moments(data: Array, null: Bools) -> Operand:
    if any(isinstance(item, dt.datetime) for item in data[~null]):
        return Operand("moment", np.array(_each(data, null, _naive), "datetime64[us]"), null)
    return Operand("moment", np.array(_each(data, null, _naive), "datetime64[D]"), null)


def _naive(item: dt.date) -> dt.date:
    if isinstance(item, dt.datetime) and item.tzinfo is not None:
        return item.astimezone(dt.UTC).replace(tzinfo=None)
    return item


def _spans(data: Array, null: Bools) -> Operand:
    return Operand("span", np.array(_each(data, null, _span), "timedelta64[us]"), null)


def _span(item: dt.time | dt.timedelta) -> dt.timedelta:
    if isinstance(item, dt.timedelta):
        return item
    return dt.timedelta(hours=item.hour, minutes=item.minute, seconds=item.second, microseconds=item.microsecond)


_CONVERSIONS: dict[Form, Callable[[Array, Bools], Operand | None]] = {
    "number": _numbers, "moment": _moments, "span": _spans,
}  # fmt: skip


def _timed(form: Form, data: Array, null: Bools) -> Operand:
    unit = "D" if np.datetime_data(data.dtype)[0] == "D" and form == "moment" else "us"
    kind = "datetime64" if form == "moment" else "timedelta64"
    return Operand(form, data.astype(f"{kind}[{unit}]"), null | np.isnat(data))


def read_as(form: Form, operand_: Operand) -> Operand:
    """Texts as the numbers, moments or times of day they spell; NULL where they spell none."""
    reader = {"number": _read_number, "moment": _read_moment, "span": _read_span}[form]
    cache: dict[str, Any] = {}
    found = [
        None if gone else cache.setdefault(item, reader(item))
        for item, gone in zip(operand_.data, operand_.null, strict=True)
    ]
    return from_objects(object_array(found), operand_.null)


def _read_number(text: str) -> Decimal | None:
    truth = {"t": 1, "true": 1, "f": 0, "false": 0}.get(text.lower())
    try:
        found = Decimal(text if truth is None else truth)
    except ArithmeticError:
        return None
    return found if found.is_finite() else None


def _read_moment(text: str) -> dt.date | None:
    for kind in (dt.date, dt.datetime):
        try:
            return kind.fromisoformat(text)
        except ValueError:
            continue
    return None


def _read_span(text: str) -> dt.time | None:
    try:
        return dt.time.fromisoformat(text)
    except ValueError:
        return None


_READERS: dict[Form, Callable[[str], Any]] = {"number": _read_number, "moment": _read_moment, "span": _read_span}


def peak(data: Array) -> int:
    """The largest magnitude, as a Python integer: int64 has none for its own minimum."""
    return max(-int(data.min()), int(data.max())) if len(data) else 0


def rescaled(number: Operand, scale: int) -> Array:
    """An exact number's counts at a finer scale."""
    return times(number.data, np.array([10 ** (scale - number.scale)], object)) if scale > number.scale else number.data


def times(left: Array, right: Array) -> Array:
    """The product of exact counts, in Python's integers where int64 cannot hold it."""
    small = peak(left) * peak(right) <= _LARGEST
    kind: Any = np.int64 if small else object
    return np.asarray(left.astype(kind) * right.astype(kind))


def plus(left: Array, right: Array, sign: int = 1) -> Array:
    kind: Any = np.int64 if peak(left) + peak(right) <= _LARGEST else object
    return np.asarray(left.astype(kind) + right.astype(kind) * sign)


def minus(left: Array, right: Array) -> Array:
    return plus(left, right, -1)


def aligned(left: Operand, right: Operand) -> tuple[Array, Array]:
    """Two numbers as arrays that compare: counts at one scale, or floats where either is a float."""
    if left.is_float or right.is_float:
        return left.floats(), right.floats()
    scale = max(left.scale, right.scale)
    return rescaled(left, scale), rescaled(right, scale)


def constant(value: Any) -> Operand:
    """One row, which NumPy spreads over the others."""
    found = Values.of([value])
    return from_objects(found.data, found.nulls_mask)
