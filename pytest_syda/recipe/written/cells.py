"""From a cell of a written row, which is JSON, to the plain value of its column's type.

Numbers, booleans, text and lists are what they are in JSON. Dates, times and moments are ISO 8601 text, a decimal is
a number or text of digits, a UUID is text with hyphens, bytes are base64 (the standard alphabet, padded), an interval
is a number of seconds or ISO 8601 text such as `P1DT2H`, an enum is its label, a range is `[low, high]` with the high
bound excluded. Python's own values (a `date`, a `Decimal`) are taken as well, for recipes that are built in Python.

Nothing is bent: what would have to be cut, rounded, or read as another type is a `MisfitError`.
"""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import ipaddress
import math
import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any
from uuid import UUID

from pytest_syda.recipe.conform import fitting
from pytest_syda.recipe.conforming import nested
from pytest_syda.recipe.conforming.misfit import MisfitError, spelled, wrong_type
from pytest_syda.schema.types import Column, Type

Take = Callable[[Any], Any]

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_CLOCK = r"[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})?"
_TIME = re.compile(_CLOCK)
_MOMENT = re.compile(rf"[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}([T ]{_CLOCK})?")
_DIGITS = re.compile(r"[+-]?[0-9]{1,400}(\.[0-9]{1,400})?([eE][+-]?[0-9]{1,3})?")
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-9a-fA-F]{32}")
_MAC = re.compile(r"[0-9a-fA-F]{2}([:-][0-9a-fA-F]{2}){5}([:-][0-9a-fA-F]{2}){0,2}")
_SPAN = re.compile(
    r"(?P<sign>[+-]?)P(?=.)((?P<weeks>[0-9]{1,6})W)?((?P<days>[0-9]{1,7})D)?"
    r"(T(?=.)((?P<hours>[0-9]{1,9})H)?((?P<minutes>[0-9]{1,9})M)?((?P<seconds>[0-9]{1,9}(\.[0-9]{1,6})?)S)?)?"
)
_LEAST, _MOST = -(2**63), 2**63 - 1
_NEAR = Decimal("1e-9")
"""How far from a number of its scale a decimal may be: what floating point does to 0.1 + 0.2."""
DEEPEST = 100
"""How deep a JSON value may be nested."""


def plain(value: Any, column: Column) -> Any:
    """The plain value of the column's type (see `schema.types.Type`) that a written cell stands for.

    Raises:
        MisfitError: the column cannot take it: NULL in NOT NULL, of another type, too long, no label, out of range, no
            number, text with a NUL character or half a surrogate pair.
    """
    if value is None:
        return fitting(column)(None)
    return _taking(column.type)(value)


@lru_cache(maxsize=1024)
def _taking(type_: Type) -> Take:
    if type_.kind == "array" and type_.item is not None:
        return _array(type_, _taking(type_.item))
    if type_.kind in ("range", "multirange") and type_.item is not None:
        bound = _taking(type_.item)
        one = type_.kind == "range"
        return lambda value: nested.bounds(value, bound) if one else nested.several(value, bound)
    read, fit = _READERS.get(type_.kind, _refused), fitting(Column(name="", type=type_))
    return lambda value: fit(read(value, type_))


def _array(type_: Type, item: Take) -> Take:
    def take(value: Any) -> Any:
        found = nested.array(value, type_, item, type_.dimensions)
        if len(set(_shapes(found, type_.dimensions))) > 1:
            raise MisfitError("has inner lists of different lengths", "a list whose inner lists are equally long")
        return found

    return take


def _shapes(value: list[Any], dimensions: int) -> Iterator[tuple[int, ...]]:
    if dimensions == 1:
        yield (len(value),)
    for inner in value if dimensions > 1 else ():
        yield from ((len(value), *rest) for rest in _shapes(inner, dimensions - 1))


def _refused(value: Any, type_: Type) -> Any:
    raise wrong_type(value, type_, "nothing here: values of this type cannot be written out, leave the cell away")


def _boolean(value: Any, type_: Type) -> Any:
    if isinstance(value, bool):
        return value
    raise wrong_type(value, type_, "true or false")


def _number(value: Any, type_: Type, wanted: str = "a number") -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise wrong_type(value, type_, wanted)
    if not math.isfinite(value):
        raise MisfitError("is no number that a database holds", "a finite number")
    return value


def _integer(value: Any, type_: Type) -> Any:
    value = _number(value, type_, "an integer")
    low, high = _LEAST if type_.low is None else type_.low, _MOST if type_.high is None else type_.high
    if not low <= value <= high:
        raise MisfitError(f"is out of range for {spelled(type_)}", f"an integer from {low} to {high}")
    return value


def _decimal(value: Any, type_: Type) -> Any:
    if isinstance(value, str):
        if not _DIGITS.fullmatch(value):
            raise MisfitError(f"spells no number, but the column is {spelled(type_)}", "a number, or text of digits")
        value = Decimal(value)
    value = _number(value, type_)
    exact = value if isinstance(value, Decimal) else Decimal(str(value))
    if type_.scale is not None and abs(exact) < _MOST and abs(exact - round(exact, type_.scale)) > _NEAR:
        raise MisfitError(f"has more decimals than {spelled(type_)}", f"at most {type_.scale} digits after the point")
    return exact


def text(value: Any, type_: Type) -> str:
    """Text that every database takes and UTF-8 can spell."""
    if not isinstance(value, str):
        raise wrong_type(value, type_, "text")
    if "\x00" in value:
        raise MisfitError("has a NUL character, which databases refuse in text", "text without it")
    if not value.isascii() and any("\ud800" <= character <= "\udfff" for character in value):
        raise MisfitError("has half a surrogate pair, which is no character", "text without it")
    return value


def _iso(spelling: re.Pattern[str], own: type, wanted: str) -> Callable[[Any, Type], Any]:
    def read(value: Any, type_: Type) -> Any:
        if isinstance(value, own):
            return value
        if not isinstance(value, str):
            raise wrong_type(value, type_, wanted)
        if not spelling.fullmatch(value):
            raise MisfitError(f"does not spell one in ISO form, but the column is {spelled(type_)}", wanted)
        # what every supported Python reads
        return _within_years(value.replace("Z", "+00:00"), wanted)

    return read


def _within_years(value: str, wanted: str) -> str:
    try:
        if _MOMENT.fullmatch(value) and not _DATE.fullmatch(value):
            moment = dt.datetime.fromisoformat(value)
            return value if moment.tzinfo is None else moment.astimezone(dt.UTC).isoformat()
    except OverflowError:
        raise MisfitError("is out of range: its year in UTC is not from 1 to 9999", wanted) from None
    except ValueError:
        return value  # said by whoever reads it
    return value


def _interval(value: Any, type_: Type) -> Any:
    wanted = "a number of seconds, or ISO text such as 'P1DT2H30M'"
    if isinstance(value, dt.timedelta):
        return value
    try:
        if not isinstance(value, str):
            return dt.timedelta(seconds=float(_number(value, type_, wanted)))
        found = _SPAN.fullmatch(value)
        if found:
            parts = {name: float(part) for name, part in found.groupdict().items() if part and name != "sign"}
            return dt.timedelta(**parts) * (-1 if found["sign"] == "-" else 1)
    except OverflowError:
        raise MisfitError(f"is out of range for {spelled(type_)}", "a shorter span") from None
    raise MisfitError(f"spells no span of time, but the column is {spelled(type_)}", wanted)


def _uuid(value: Any, type_: Type) -> Any:
    wanted = "text such as '6f1c2e0a-8d3b-4b7e-9c51-0d2f6a7b8c9d'"
    if not isinstance(value, str | UUID):
        raise wrong_type(value, type_, wanted)
    if isinstance(value, str) and not _UUID.fullmatch(value):
        raise MisfitError("is no UUID", wanted)
    return value


def _bytes(value: Any, type_: Type) -> Any:
    if isinstance(value, bytes):
        return value
    if not isinstance(value, str):
        raise wrong_type(value, type_, "text in base64")
    try:
        return base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        raise MisfitError(f"is no base64, but the column is {spelled(type_)}", "bytes as base64 text") from None


def _json(value: Any, type_: Type) -> Any:
    waiting = [(value, 0)]
    while waiting:
        item, depth = waiting.pop()
        if depth > DEEPEST:
            raise MisfitError("is nested too deeply", f"at most {DEEPEST} lists and objects inside each other")
        if isinstance(item, str):
            text(item, type_)
        elif isinstance(item, float) and not math.isfinite(item):
            raise MisfitError("has a number in it that JSON cannot spell", "finite numbers")
        elif isinstance(item, Mapping):
            waiting += [(each, depth + 1) for pair in item.items() for each in pair]
        elif isinstance(item, list | tuple):
            waiting += [(each, depth + 1) for each in item]
    return value


def _address(parse: Callable[[str], Any], wanted: str) -> Callable[[Any, Type], Any]:
    def read(value: Any, type_: Type) -> Any:
        try:
            parse(text(value, type_))
        except MisfitError:
            raise
        except ValueError:
            raise MisfitError(f"is no address, but the column is {spelled(type_)}", wanted) from None
        return value

    return read


def _mac(value: str) -> None:
    if not _MAC.fullmatch(value):
        raise ValueError(value)


def _bits(value: Any, type_: Type) -> Any:
    value = text(value, type_)
    varies = "VAR" in type_.name.upper()
    if type_.length is not None and (len(value) > type_.length or (len(value) < type_.length and not varies)):
        raise MisfitError(f"has {len(value)} bits, but the column is {spelled(type_)}", f"{type_.length} bits")
    return value


_READERS: dict[str, Callable[[Any, Type], Any]] = {
    "boolean": _boolean,
    "integer": _integer,
    "float": _number,
    "decimal": _decimal,
    "string": text,
    "enum": text,
    "tsvector": text,
    "date": _iso(_DATE, dt.date, "ISO text such as '2026-01-31'"),
    "datetime": _iso(_MOMENT, dt.date, "ISO text such as '2026-01-31T09:30:00'"),
    "time": _iso(_TIME, dt.time, "ISO text such as '09:30:00'"),
    "interval": _interval,
    "uuid": _uuid,
    "bytes": _bytes,
    "json": _json,
    "hstore": _json,
    "inet": _address(ipaddress.ip_interface, "an IP address"),
    "cidr": _address(ipaddress.ip_network, "a network such as '192.0.2.0/24'"),
    "macaddr": _address(_mac, "an address such as '00:00:5e:00:53:01'"),
    "bit": _bits,
}
