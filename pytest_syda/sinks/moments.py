"""Columns of moments to ISO text, a column at a time: twenty times faster than formatting one by one.

The text of a chunk is laid out as one array of fixed-width records, a line each, and split at the line ends.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

Text: TypeAlias = "NDArray[np.bytes_]"
Ints: TypeAlias = "NDArray[np.int64]"

DAY = 86_400
MICROS = 1_000_000
DAYS_AT_HAND = 2_000
"""A span of so many days is always worth a table of its years."""
_TIME = [("minute", "S6"), ("second", "S3"), ("milli", "S3"), ("micro", "S3")]


def date_list(days: NDArray[Any]) -> list[str]:
    """`2026-01-31` of datetime64; years 1 to 9999."""
    table, positions = _dates(_as_days(_there(days)))
    wanted = np.zeros(len(table), np.bool_)
    wanted[positions] = True
    words = np.full(len(table), None, np.object_)
    words[wanted] = table[wanted].astype(str).tolist()
    return words[positions].tolist()  # type: ignore[no-any-return]


def datetime_list(moments: NDArray[Any], suffix: str = "", between: str = " ") -> list[str]:
    """`2026-01-31 23:59:59.000000` of datetime64[us], and an offset such as `+00` after it."""
    day, rest = np.divmod(_there(moments).astype("M8[us]").astype(np.int64), DAY * MICROS)
    table, positions = _dates(day)
    lines = np.empty(len(day), [("date", "S10"), ("space", "S1"), *_TIME, ("end", f"S{len(suffix) + 1}")])
    lines["date"] = table[positions]
    lines["space"] = between.encode()
    _write_time(lines, rest)
    return _split(lines, suffix)


def time_list(spans: NDArray[Any], suffix: str = "") -> list[str]:
    """`23:59:59.000000` of timedelta64[us] since midnight."""
    lines = np.empty(len(spans), [*_TIME, ("end", f"S{len(suffix) + 1}")])
    _write_time(lines, _there(spans).astype("m8[us]").astype(np.int64))
    return _split(lines, suffix)


def _there(moments: NDArray[Any]) -> NDArray[Any]:
    """The same with any moment at all where there is none."""
    missing = np.isnat(moments)
    return np.where(missing, np.zeros(1, moments.dtype), moments) if missing.any() else moments


def _write_time(lines: NDArray[Any], micros: Ints) -> None:
    minute, rest = np.divmod(micros, 60 * MICROS)
    second, fraction = np.divmod(rest, MICROS)
    milli, micro = np.divmod(fraction, 1000) if fraction.any() else (0, 0)
    lines["minute"] = _minutes()[minute]
    lines["second"] = _numbers("02d", ".")[second]
    lines["milli"] = _numbers("03d", "")[milli]
    lines["micro"] = _numbers("03d", "")[micro]


def _split(lines: NDArray[Any], suffix: str) -> list[str]:
    lines["end"] = f"{suffix}\n".encode()
    return lines.tobytes().decode("ascii").split("\n")[:-1]


def _as_days(moments: NDArray[Any]) -> Ints:
    return moments.astype("M8[D]").astype(np.int64)


def _dates(days: Ints) -> tuple[Text, Ints]:
    """A table of dates, and where each row's is in it."""
    low, high = (int(days.min()), int(days.max())) if len(days) else (0, 0)
    if high - low > 4 * len(days) + DAYS_AT_HAND:
        distinct, positions = np.unique(days, return_inverse=True)
        return _iso(distinct), positions.astype(np.int64)
    first, last = np.array([low, high]).astype("M8[D]").astype("M8[Y]").astype(np.int64).tolist()
    return _years(first, last), days - int(_as_days(np.array([first]).astype("M8[Y]"))[0])


@lru_cache(maxsize=16)
def _years(first: int, last: int) -> Text:
    """Every day of these years, counted from 1970."""
    start, stop = _as_days(np.array([first, last + 1]).astype("M8[Y]")).tolist()
    return _iso(np.arange(start, stop))


def _iso(days: Ints) -> Text:
    return np.datetime_as_string(days.astype("M8[D]")).astype("S10")


@cache
def _minutes() -> Text:
    return np.array([f"{minute // 60:02d}:{minute % 60:02d}:" for minute in range(24 * 60)]).astype("S6")


@cache
def _numbers(width: str, end: str) -> Text:
    """0 to 99 or 999, three characters each."""
    return np.array([f"{number:{width}}{end}" for number in range(10 ** (3 - len(end)))]).astype("S3")
