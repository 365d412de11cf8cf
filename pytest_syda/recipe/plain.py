"""From how values are made to the plain Python values a column's type stands for (see `schema.types.Type`)."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import numpy as np
from msgspec.structs import replace

from pytest_syda.recipe.kinds.strings import cut
from pytest_syda.recipe.values import Values, object_array
from pytest_syda.schema.types import Type

MIDNIGHT = dt.datetime(1970, 1, 1)  # noqa: DTZ001 - a base to add to
DAY = 86_400_000_000
FLOAT_DECIMALS = 9
"""Decimals taken of a floating point number."""


def fitted(values: Values, type_: Type) -> Values:
    """The same values at the grain of the column: whole numbers for an integer, its scale for a decimal, no more
    characters than it has room for. Still as compact as they were made."""
    if values.is_number and type_.kind == "integer" and (values.scale or values.data.dtype.kind == "f"):
        return replace(values, data=values.rescaled(0), scale=0)
    if values.is_number and type_.kind == "decimal" and type_.scale is not None:
        return _at_scale(values, type_.scale)
    if values.data.dtype.kind == "M" and type_.kind == "date":
        return replace(values, data=values.data.astype("datetime64[D]"))
    if (
        type_.kind == "string"
        and type_.length is not None
        and not values.is_number
        and values.data.dtype.kind not in "mM"
    ):
        return _within(values, type_.length)
    return values


def _at_scale(values: Values, scale: int) -> Values:
    """No more decimals than the column has; never more than were made, which an int64 might not hold."""
    made = min(scale, FLOAT_DECIMALS) if values.data.dtype.kind == "f" else min(scale, values.scale)
    return replace(values, data=values.rescaled(made), scale=made)


def to_plain(values: Values, type_: Type, count: int) -> Values:
    """Plain Python values: words or objects, or numbers whose `tolist` gives what the type stands for."""
    if len(values) != count:  # a kind answered for other rows than it was asked for
        raise ValueError(f"{len(values)} values for {count} rows")
    return _CONVERTERS.get(type_.kind, _as_is)(fitted(values, type_), type_)


def is_ready(values: Values, type_: Type) -> bool:
    """Whether these are what sinks take of a text column just as they were made."""
    items = values.words if values.words is not None else values.data
    if type_.kind != "string" or items.dtype != np.object_:
        return False
    texts = items.tolist()
    return set(map(type, texts)) <= {str} and (type_.length is None or max(map(len, texts), default=0) <= type_.length)


def to_compact(values: Values, type_: Type, count: int) -> Values:
    """What sinks take: plain values, but moments as datetime64, times and spans as timedelta64 and decimals as scaled
    integers where they were made so, which spares an object a row."""
    moments = values.data.dtype.kind in "mM" and type_.kind in ("date", "datetime", "time", "interval")
    scaled = values.is_number and values.data.dtype.kind in "ib" and type_.kind == "decimal"
    return fitted(values, type_) if moments or scaled else to_plain(values, type_, count)


def _within(values: Values, length: int) -> Values:
    words = (values.words if values.words is not None else values.data).tolist()
    if set(map(type, words)) <= {str} and max(map(len, words), default=0) <= length:
        return values  # the common case, at the speed of C
    if all(item is None or len(str(item)) <= length for item in words):
        return values
    return values.map(lambda word: cut(str(word), length))


def _as_is(values: Values, _type: Type) -> Values:
    return values if values.data.dtype.kind not in "mM" else Values(object_array(values.data.tolist()), values.null)


def _integer(values: Values, _type: Type) -> Values:
    if values.is_number:
        return replace(values, data=values.data.astype(np.int64))
    if values.data.dtype.kind in "mM":
        return replace(values, data=values.data.astype("int64"))
    return values.map(lambda word: word if type(word) is int else int(float(word)))


def _float(values: Values, _type: Type) -> Values:
    if values.is_number:
        return values if values.scale else replace(values, data=values.data.astype(np.float64))
    return values.map(float)


def _boolean(values: Values, _type: Type) -> Values:
    if values.is_number:
        return replace(values, data=values.data.astype(np.bool_), scale=0)
    return values.map(
        lambda word: word.strip().lower() in {"true", "t", "yes", "1"} if isinstance(word, str) else bool(word)
    )


def _decimal(values: Values, type_: Type) -> Values:
    if not values.is_number:
        return values.map(lambda word: Decimal(str(word)))
    digits = type_.scale if type_.scale is not None else FLOAT_DECIMALS
    values = _at_scale(values, digits)
    made = values.scale
    units, codes = np.unique(values.data, return_inverse=True)
    return Values(codes, values.null, words=object_array([_decimal_of(unit, made, digits) for unit in units.tolist()]))


def _decimal_of(unit: int, made: int, digits: int) -> Decimal:
    """`unit` counts of 10**-made, spelled with this many digits after the point."""
    return Decimal(unit * 10 ** max(digits - made, 0)).scaleb(-max(digits, made))


def _string(values: Values, type_: Type) -> Values:
    if values.words is not None or values.data.dtype == np.object_:
        words = values.words if values.words is not None else values.data
        return values if set(map(type, words.tolist())) <= {str, type(None)} else values.map(_spoken)
    if values.data.dtype.kind in "mM":
        return _as_is(values, type_).map(_spoken)
    if values.is_number and values.scale:
        return Values.of(None if item is None else f"{item:.{values.scale}f}" for item in values.tolist())
    return Values.of(map(_spoken, values.tolist()))


def _spoken(item: Any) -> str | None:
    if isinstance(item, dt.timedelta):
        return (MIDNIGHT + item).time().isoformat("minutes")
    return None if item is None else str(item)


def _date(values: Values, _type: Type) -> Values:
    if values.data.dtype.kind != "M":
        return values.map(lambda word: dt.date.fromisoformat(word[:10]) if isinstance(word, str) else word)
    days, codes = np.unique(values.data.astype("datetime64[D]"), return_inverse=True)
    return Values(codes, values.null, words=object_array(days.tolist()))


def _datetime(values: Values, type_: Type) -> Values:
    if values.data.dtype.kind == "M":
        naive = Values(object_array(values.data.astype("datetime64[us]").tolist()), values.null)
    else:
        naive = values.map(lambda word: dt.datetime.fromisoformat(word) if isinstance(word, str) else word)
    return naive.map(lambda moment: moment.replace(tzinfo=dt.UTC)) if type_.timezone else naive


def _time(values: Values, type_: Type) -> Values:
    if values.data.dtype.kind in "mM":
        within_day = values.data.astype("int64") % DAY
        kinds, codes = np.unique(within_day, return_inverse=True)
        clock = [(MIDNIGHT + dt.timedelta(microseconds=micro)).time() for micro in kinds.tolist()]
        made = Values(codes, values.null, words=object_array(clock))
    else:
        made = values.map(lambda word: dt.time.fromisoformat(word) if isinstance(word, str) else word)
    return made.map(lambda moment: moment.replace(tzinfo=dt.UTC)) if type_.timezone else made


def _interval(values: Values, _type: Type) -> Values:
    if values.data.dtype.kind == "m":
        return Values(object_array(values.data.astype("timedelta64[us]").tolist()), values.null)
    if values.is_number:
        seconds = np.nan_to_num(values.floats())
        return Values(object_array([dt.timedelta(seconds=second) for second in seconds.tolist()]), values.null)
    return values.map(lambda word: word if isinstance(word, dt.timedelta) else dt.timedelta(seconds=float(word)))


def _uuid(values: Values, _type: Type) -> Values:
    return values.map(lambda word: word if isinstance(word, uuid.UUID) else uuid.UUID(str(word)))


def _bytes(values: Values, _type: Type) -> Values:
    return values.map(lambda word: word if isinstance(word, bytes) else str(word).encode())


_CONVERTERS: dict[str, Callable[[Values, Type], Values]] = {
    "integer": _integer,
    "float": _float,
    "boolean": _boolean,
    "decimal": _decimal,
    "string": _string,
    "enum": _string,
    "date": _date,
    "datetime": _datetime,
    "time": _time,
    "interval": _interval,
    "uuid": _uuid,
    "bytes": _bytes,
}
