"""The functions of expressions, over operands. Their list, with how many arguments each takes, is `FUNCTIONS`."""

from __future__ import annotations

import datetime as dt
import json
import string
from collections.abc import Callable
from functools import cache, partial
from typing import Any

import numpy as np

from pytest_syda.recipe.arithmetic import calculate, compare, rounded, span_of, texts, unknown
from pytest_syda.recipe.operands import Operand, from_objects, read_as, words_of
from pytest_syda.recipe.values import Bools, choose, object_array

Function = Callable[..., Operand]


def numeric(function: Callable[[Operand], Operand]) -> Function:
    """A function of one number; texts are read as numbers, anything else gives NULL."""

    def apply(item: Operand) -> Operand:
        number = read_as("number", item) if item.form == "text" else item
        return function(number) if number.form == "number" else unknown(item)

    return apply


def textual(function: Callable[..., Any]) -> Function:
    """A function of texts, once for each different combination of them; NULL where any argument is."""

    def apply(*items: Operand) -> Operand:
        if (once := words_of(items)) is not None:
            words, codes, absent = once
            word = apply(*words)
            return Operand(word.form, word.data[codes], word.null[codes] | absent, word.scale, word, codes)
        remembered = cache(function)
        null = np.logical_or.reduce(np.broadcast_arrays(*(item.null for item in items)))
        rows = zip(*np.broadcast_arrays(*(_plain(item) for item in items)), strict=True)
        found = [None if gone else remembered(*row) for row, gone in zip(rows, null, strict=True)]
        return from_objects(object_array(found), null)

    return apply


def _plain(item: Operand) -> Any:
    """Texts and whole numbers, as functions of texts take them; bytes stay bytes."""
    if item.form == "number" and not item.is_float and not item.scale:
        return item.data.astype(object)
    if item.form == "other" and any(isinstance(value, bytes) for value in item.data):
        return item.data
    return texts(item)


def structured(function: Callable[[Any], Any]) -> Function:
    """A function of JSON or of an array, given as Python objects or as JSON text."""

    def apply(item: Operand) -> Operand:
        data = object_array(item.values().tolist())
        found = [None if gone else function(value) for value, gone in zip(data, item.null, strict=True)]
        return from_objects(object_array(found), item.null)

    return apply


def _absolute(item: Operand) -> Operand:
    data = item.data.astype(np.int64) if item.data.dtype == np.bool_ else item.data
    return Operand("number", np.abs(data), item.null, item.scale)


def _sign(item: Operand) -> Operand:
    return Operand("number", (item.data > 0).astype(np.int64) - (item.data < 0), item.null)


def _floor(item: Operand) -> Operand:
    if item.is_float:
        return Operand("number", np.floor(item.data), item.null)
    return Operand("number", item.data // 10**item.scale, item.null)


def _ceiling(item: Operand) -> Operand:
    if item.is_float:
        return Operand("number", np.ceil(item.data), item.null)
    return Operand("number", -((-1 * item.data) // 10**item.scale), item.null)


def _round(item: Operand, places: Operand | None = None) -> Operand:
    return numeric(lambda number: rounded(number, 0 if places is None else int(places.data[0])))(item)


def merge(parts: list[tuple[Bools, Operand]], count: int) -> Operand:
    """In each row the first part whose mask is true; NULL where none is."""
    parts = [(np.broadcast_to(mask, count), part) for mask, part in parts]
    forms = {part.form for _, part in parts} - {"null"}
    if not forms:
        return unknown(Operand("null", np.zeros(count), np.ones(count, np.bool_)))
    if len(forms) == 1 and (form := forms.pop()) in ("number", "moment", "span"):
        return _merged([(mask, part) for mask, part in parts if part.form == form], parts, count)
    values = [(mask, _spread(part, count).values()) for mask, part in parts]
    chosen = choose(values, count)
    return from_objects(chosen.data, chosen.nulls_mask)


def _merged(kept: list[tuple[Bools, Operand]], parts: list[tuple[Bools, Operand]], count: int) -> Operand:
    """Parts of one form, kept as arrays."""
    common = _common([part for _, part in kept])
    undecided, null = np.ones(count, np.bool_), np.ones(count, np.bool_)
    result = np.zeros(count, common[0].data.dtype)
    arrays = iter(common)
    for mask, part in parts:
        chosen = mask & undecided
        undecided &= ~mask
        if part.form != "null":
            array = next(arrays)
            result[chosen] = np.broadcast_to(array.data, count)[chosen]
            null[chosen] = np.broadcast_to(array.null, count)[chosen]
    return Operand(common[0].form, result, null, common[0].scale)


def _common(parts: list[Operand]) -> list[Operand]:
    """The same operands with one scale and one dtype."""
    scale = max(part.scale for part in parts)
    if any(part.is_float for part in parts):
        return [Operand("number", part.floats(), part.null) for part in parts]
    zero = Operand("number", np.zeros(1, np.int64), np.zeros(1, np.bool_), scale)
    same = [calculate("+", part, zero) if part.scale < scale else part for part in parts]
    dtype = np.result_type(*(part.data.dtype for part in same))
    return [Operand(part.form, part.data.astype(dtype), part.null, part.scale) for part in same]


def _spread(item: Operand, count: int) -> Operand:
    return Operand(item.form, np.broadcast_to(item.data, count), np.broadcast_to(item.null, count), item.scale)


def _coalesce(*items: Operand) -> Operand:
    count = max(len(item.data) for item in items)
    return merge([(~item.null, item) for item in items], count)


def _nullif(left: Operand, right: Operand) -> Operand:
    equal, _ = compare("=", left, right)
    count = len(equal)
    return merge([(~equal, _spread(left, count))], count)


def _extreme(sign: str, *items: Operand, skip: bool) -> Operand:
    """The least or the greatest; NULLs are passed over with `skip`, and decide without it."""
    best = items[0]
    for item in items[1:]:
        better, null = compare(sign, item, best)
        gone = best.null if skip else item.null
        best = merge([(better | (null & gone), item), (np.ones(len(better), np.bool_), best)], len(better))
    return best


def _nulls(*items: Operand, counted: bool) -> Operand:
    masks = np.broadcast_arrays(*(item.null for item in items))
    count = sum((mask if counted else ~mask).astype(np.int64) for mask in masks)
    return Operand("number", np.asarray(count), np.zeros(len(masks[0]), np.bool_))


def _concat(*items: Operand) -> Operand:
    rows = zip(*np.broadcast_arrays(*(texts(item) for item in items)), strict=True)
    joined = object_array(["".join(row) for row in rows])
    return Operand("text", joined, np.zeros(len(joined), np.bool_))


def _length(item: Operand) -> Operand:
    lengths = textual(lambda text: len(text if isinstance(text, bytes) else str(text)))
    return lengths(item)


def _octets(text: Any) -> int:
    return len(text if isinstance(text, bytes) else str(text).encode())


def _substring(text: Any, start: int, length: int | None = None) -> str:
    """Counted from 1; from the end where negative."""
    first = start - 1 if start > 0 else max(len(str(text)) + start, 0) if start < 0 else 0
    return str(text)[first:] if length is None else str(text)[first : max(first + length, 0)]


def _left(text: Any, count: int) -> str:
    return str(text)[:count] if count >= 0 else str(text)[: len(str(text)) + count]


def _right(text: Any, count: int) -> str:
    return str(text)[max(len(str(text)) - count, 0) :] if count >= 0 else str(text)[-count:]


def _items(value: Any) -> int:
    """Of what is no array, none: SQLite says so, and PostgreSQL refuses it."""
    value = _read(value)
    return len(value) if isinstance(value, (list, tuple, set)) else 0


def _read(value: Any) -> Any:
    try:
        return json.loads(value) if isinstance(value, (str, bytes)) else value
    except ValueError:
        return value


def _json_type(value: Any) -> str:
    """As PostgreSQL names them."""
    names = {bool: "boolean", int: "number", float: "number", str: "string", list: "array", dict: "object"}
    return names.get(type(_read(value)), "null")


def _json_valid(value: Any) -> bool:
    if not isinstance(value, (str, bytes)):
        return True
    try:
        json.loads(value)
    except ValueError:
        return False
    return True


def _typeof(item: Operand) -> Operand:
    """As SQLite names them."""
    names = {bool: "integer", int: "integer", float: "real", bytes: "blob", type(None): "null"}
    data = item.values().tolist()
    found = object_array([names.get(type(value), "text") for value in data])
    return Operand("text", found, np.zeros(len(found), np.bool_))


def moment_of(item: Operand) -> Operand:
    """Texts read as moments; NULL for what is none."""
    moment = read_as("moment", item) if item.form == "text" else item
    return moment if moment.form == "moment" else unknown(item)


def _part(unit: str, within: str, first: int, item: Operand) -> Operand:
    """A field of a date: so many `unit`s since the start of its `within`."""
    moment = moment_of(item)
    if moment.form == "null":
        return moment
    start = moment.data.astype(f"datetime64[{within}]") if within else np.datetime64("0000", "Y")
    count = (moment.data.astype(f"datetime64[{unit}]") - start.astype(f"datetime64[{unit}]")).astype(np.int64) + first
    return Operand("number", count, moment.null)


def _weekday(item: Operand) -> Operand:
    moment = moment_of(item)
    if moment.form == "null":
        return moment
    days = moment.data.astype("datetime64[D]").astype(np.int64)
    return Operand("number", (days + 3) % 7, moment.null)  # 1970-01-01 was a Thursday


def _julianday(item: Operand) -> Operand:
    moment = moment_of(item)
    if moment.form == "null":
        return moment
    microseconds = moment.data.astype("datetime64[us]").astype(np.int64)
    return Operand("number", microseconds / 86_400_000_000 + 2440587.5, moment.null)


def _interval(unit: dt.timedelta) -> Function:
    return numeric(lambda number: span_of(number, unit // dt.timedelta(microseconds=1)))


def _months_later(item: Operand, count: Operand, spills: Operand | None = None) -> Operand:
    """So many months on: the same day of the month, or where that has no such day its last, or with `spills` as many
    days into the next."""
    moment, number = moment_of(item), read_as("number", count) if count.form == "text" else count
    if moment.form == "null" or number.form != "number":
        return unknown(item)
    month = moment.data.astype("datetime64[M]")
    there = month + np.trunc(number.floats()).astype(np.int64).astype("timedelta64[M]")
    into = moment.data - month.astype(moment.data.dtype)
    if spills is None or not spills.data[0]:
        day = np.timedelta64(1, "D")
        last = (there + np.timedelta64(1, "M")).astype("datetime64[D]") - there.astype("datetime64[D]") - day
        days = into.astype("timedelta64[D]")
        into = np.minimum(days, last) + (into - days)
    return Operand("moment", there.astype(moment.data.dtype) + into, moment.null | number.null)


_ASCII_LOWER = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)
_ASCII_UPPER = str.maketrans(string.ascii_lowercase, string.ascii_uppercase)

TABLE: dict[str, Function] = {
    "abs": numeric(_absolute), "sign": numeric(_sign), "floor": numeric(_floor), "ceil": numeric(_ceiling),
    "round": _round,
    "min": partial(_extreme, "<", skip=False), "max": partial(_extreme, ">", skip=False),
    "least": partial(_extreme, "<", skip=True), "greatest": partial(_extreme, ">", skip=True),
    "coalesce": _coalesce, "nullif": _nullif,
    "num_nulls": partial(_nulls, counted=True), "num_nonnulls": partial(_nulls, counted=False),
    "length": _length, "octet_length": textual(_octets),
    "lower": textual(lambda text: str(text).lower()), "upper": textual(lambda text: str(text).upper()),
    "ascii_lower": textual(lambda text: str(text).translate(_ASCII_LOWER)),
    "ascii_upper": textual(lambda text: str(text).translate(_ASCII_UPPER)),
    "trim": textual(lambda text, letters=" ": str(text).strip(letters)),
    "ltrim": textual(lambda text, letters=" ": str(text).lstrip(letters)),
    "rtrim": textual(lambda text, letters=" ": str(text).rstrip(letters)),
    "replace": textual(lambda text, old, new: str(text).replace(str(old), str(new)) if str(old) else str(text)),
    "substr": textual(_substring), "left": textual(_left), "right": textual(_right),
    "position": textual(lambda part, text: str(text).find(str(part)) + 1),
    "starts_with": textual(lambda text, start: str(text).startswith(str(start))),
    "concat": _concat,
    "json_array_length": structured(_items), "array_length": structured(_items),
    "json_type": structured(_json_type), "json_valid": structured(_json_valid), "typeof": _typeof,
    "year": partial(_part, "Y", "", 0), "month": partial(_part, "M", "Y", 1), "day": partial(_part, "D", "M", 1),
    "hour": partial(_part, "h", "D", 0), "minute": partial(_part, "m", "h", 0),
    "weekday": _weekday, "julianday": _julianday,
    "days": _interval(dt.timedelta(days=1)), "hours": _interval(dt.timedelta(hours=1)),
    "minutes": _interval(dt.timedelta(minutes=1)), "seconds": _interval(dt.timedelta(seconds=1)),
    "add_months": _months_later,
}  # fmt: skip
"""All of `FUNCTIONS` but `now` and `today`, which the evaluation knows; two as SQLite has them, for ASCII letters."""
