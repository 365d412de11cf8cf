"""Arrays to plain Python values, by the kind of the column; and a function of these, once for each distinct word.

Datasets may keep values as arrays for as long as possible, so each kind is taken in either form: decimals as scaled
counts or as `Decimal`, aware datetimes as UTC `datetime64` or as `datetime`, times of day as `timedelta64` or as
`time`.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import numpy as np

from pytest_syda.recipe.values import Objects, Values, object_array
from pytest_syda.schema.types import Type

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_syda.recipe.values import Bools

MIDNIGHT = dt.datetime(1970, 1, 1)  # noqa: DTZ001 - a base to add to


def plain(values: Values, type_: Type) -> Values:
    """The same values, such that `objects()` gives what the kind promises."""
    if values.words is not None or values.data.dtype == np.object_:
        return values
    convert = {"decimal": _decimals, "time": _times, "datetime": _datetimes, "date": _dates}.get(type_.kind)
    if convert is None:
        return values
    data = convert(values, type_)
    return values if data is None else Values(data, values.null)


def _decimals(values: Values, type_: Type) -> Objects:
    if values.data.dtype.kind in "iu":
        scale = -values.scale
        return object_array([Decimal(count).scaleb(scale) for count in values.data.tolist()])
    return object_array([_decimal(number, type_.scale) for number in values.data.tolist()])


def _decimal(number: float, scale: int | None) -> Decimal:
    return Decimal(repr(number)) if scale is None else Decimal(f"{number:.{scale}f}")


def _times(values: Values, type_: Type) -> Any:
    if values.data.dtype.kind not in "mM":
        return None
    zone = dt.UTC if type_.timezone else None
    spans = since_midnight(values.data).tolist()
    return object_array([(MIDNIGHT + span).time().replace(tzinfo=zone) for span in spans])


def since_midnight(data: Any) -> Any:
    """timedelta64[us] of a time of day, from a moment or a span."""
    if data.dtype.kind == "M":
        data = data - data.astype("M8[D]")
    return data.astype("m8[us]") % np.timedelta64(1, "D")


def _datetimes(values: Values, type_: Type) -> Any:
    data = values.data.astype("M8[us]") if values.data.dtype.kind == "M" else values.data
    if not type_.timezone or data.dtype.kind != "M":
        return data
    return object_array([moment and moment.replace(tzinfo=dt.UTC) for moment in data.tolist()])


def _dates(values: Values, _type: Type) -> Any:
    return values.data.astype("M8[D]") if values.data.dtype.kind == "M" else None


class Words:
    """A function of every value of a column, called once for each distinct word: the chunks of a table share theirs."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Objects, Objects, Bools]] = {}

    def map(self, key: str, values: Values, function: Callable[[Any], Any]) -> list[Any]:
        """`function` of each value that is not NULL, None for the others; one object a row.

        A word that no row uses is left alone: the function need not be able to take it.
        """
        if values.words is None:
            return [None if item is None else function(item) for item in values.objects().tolist()]
        made = self._made(
            key, values.words, values.data if values.null is None else values.data[~values.null], function
        )
        return Values(values.data, values.null, words=made).tolist()

    def _made(self, key: str, words: Objects, used: Any, function: Callable[[Any], Any]) -> Objects:
        known = self._known.get(key)
        if known is None or known[0] is not words:
            known = (words, np.full(len(words), None, np.object_), np.zeros(len(words), np.bool_))
        _, made, done = known
        wanted = np.zeros(len(words), np.bool_)
        wanted[used] = True
        for index in np.flatnonzero(wanted & ~done).tolist():
            made[index] = None if words[index] is None else function(words[index])
        done |= wanted
        self._known[key] = known
        return made
