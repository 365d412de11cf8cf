"""Dates and times: `datetime` and `time`. Nothing here reads the clock: today is the dataset's `as_of`."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Literal

import numpy as np

from pytest_syda.errors import Problem
from pytest_syda.recipe.spec import BaseSpec, Cells, register_kind
from pytest_syda.recipe.values import Bools, Floats, Ints, Values
from pytest_syda.schema.types import Column, Schema, Table

OFFSET = r"(?:as_of)?(?:(?P<sign>[+-])(?P<count>\d+)(?P<unit>[smhdwy]))?"
SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 7 * 86400, "y": 365 * 86400}
GRAINS = {"day": 86_400_000_000, "hour": 3_600_000_000, "minute": 60_000_000, "second": 1_000_000, "microsecond": 1}

AT_ODDS = "60d"
"""Up to half of this a moment is early that no time is left for between what it is after and what it is before."""

_TURNS = 4.0
"""So many turns take half of the time."""


class Datetime(BaseSpec, tag="datetime", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Moments from `start` to `end`, later than every `after` and earlier than every `before` that is not NULL.

    `start` and `end` are ISO dates, or relative to the dataset's today: `as_of-3y`, `-30d`, `+2w` (s m h d w y).
    A value bounded by other columns lies within `within` (such as `30d`) of the nearest bound, and may be equal to it.
    """

    start: str = "-3y"
    end: str = "as_of"
    precision: Literal["day", "hour", "minute", "second", "microsecond"] = "second"
    after: tuple[str, ...] = ()
    """Paths of columns, as `created_at` or `customer_id.created_at`."""
    before: tuple[str, ...] = ()
    gap: str = ""
    """How much later than every `after` at least, such as `45m`, `1d` or `18y`."""
    within: str = ""
    distribution: Literal["uniform", "recent", "early"] = "uniform"
    hours: tuple[int, int] | None = None
    """Only at these hours of the day: (8, 18) is from 08:00 until before 18:00."""
    turn: str = ""
    """A column that counts the rows of one parent: of two with the same bounds, the higher one is later."""
    step: str = ""
    """How much later each turn is than the one before it, from the lower bound on: `30d`. Without it, the turns share
    the time between the bounds."""
    open: str = ""
    """NULL in half of the rows whose lower bound is no longer ago than this, and where that is later than `end`: what
    began lately may not have come so far."""

    def make(self, cells: Cells) -> Values:
        grain = GRAINS[self._grain(cells.type.kind)]
        low = moment(self.start, cells.as_of) // grain * grain
        high = moment(self.end, cells.as_of) // grain * grain
        if cells.distinct:
            index = cells.enumerate((high - low) // grain + 1)[0]
            return self._values(low + index * grain, cells)
        lows, highs = self._bounds(cells, low, high, grain)
        if self.turn:
            return self._values(self._in_turn(lows, highs, grain, cells), cells)
        u = self._shaped(cells.uniform())
        steps = (highs - lows) // grain
        chosen = lows + np.minimum((u * (steps + 1)).astype(np.int64), steps) * grain
        made = self._values(self._at_hours(chosen, lows, highs, cells), cells)
        return self._unless_open(made, lows, high, cells) if self.open else made

    def _unless_open(self, made: Values, lows: Ints, high: int, cells: Cells) -> Values:
        lately = lows >= high - duration(self.open) * 1_000_000
        return Values(made.data, (lately & (cells.below(2, "open") == 0)) | (lows > high))

    def _grain(self, kind: str) -> str:
        return "day" if kind == "date" else self.precision

    def _bounds(self, cells: Cells, low: int, high: int, grain: int) -> tuple[Ints, Ints]:
        count = len(cells.rows)
        lows, highs = np.full(count, low, np.int64), np.full(count, high, np.int64)
        nearby = duration(self.within) * 1_000_000 if self.within else 0
        gap = -(-duration(self.gap) * 1_000_000 // grain) * grain if self.gap else 0
        told = np.zeros(count, np.bool_)
        for path in self.after:
            bound, known = _moments(cells.value(path), grain, up=True)
            bound = bound + gap
            lows = np.where(known & (bound > lows), bound, lows)
            told |= known
        if nearby and self.after:
            highs = np.where(told, np.minimum(highs, lows + nearby), highs)
        for path in self.before:
            bound, known = _moments(cells.value(path), grain, up=False)
            highs = np.where(known & (bound < highs), bound, highs)
        if nearby and self.before and not self.after:
            lows = np.maximum(lows, highs - nearby)
        if self.before:
            near = nearby or min(high - low, duration(AT_ODDS) * 1_000_000)
            lows = np.where(lows > highs, highs - near // 2 // grain * grain, lows)
        return lows, np.maximum(lows, highs)

    def _in_turn(self, lows: Ints, highs: Ints, grain: int, cells: Cells) -> Ints:
        numbers = cells.value(self.turn)
        turns = np.where(numbers.nulls_mask, 1.0, np.nan_to_num(numbers.floats()))
        if self.step:
            return lows + (turns * (duration(self.step) * 1_000_000)).astype(np.int64) // grain * grain
        first = np.maximum(turns - 0.5, 0.0)
        low, chosen, high = (
            lows + (place / (place + _TURNS) * ((highs - lows) // grain)).astype(np.int64) * grain
            for place in (first, first + 0.45 * cells.uniform(), first + 0.45)  # there is time for one more
        )
        return self._at_hours(chosen, low, high, cells)

    def _shaped(self, u: Floats) -> Floats:
        if self.distribution == "recent":
            return np.sqrt(u)
        return 1.0 - np.sqrt(1.0 - u) if self.distribution == "early" else u

    def _at_hours(self, chosen: Ints, lows: Ints, highs: Ints, cells: Cells) -> Ints:
        if self.hours is None or cells.type.kind == "date":
            return chosen
        day, hour = GRAINS["day"], GRAINS["hour"]
        first, last = self.hours
        moved = chosen // day * day + (first + cells.below(max(1, last - first), "hour")) * hour + chosen % hour
        return np.where((moved >= lows) & (moved <= highs), moved, chosen)

    def _values(self, microseconds: Ints, cells: Cells) -> Values:
        moments = microseconds.astype("datetime64[us]")
        return Values(moments.astype("datetime64[D]") if cells.type.kind == "date" else moments)

    def reads(self) -> Iterator[str]:
        yield from self.after
        yield from self.before
        if self.turn:
            yield self.turn

    def domain(self, table: Table, column: Column) -> int | None:
        today = dt.datetime(2026, 1, 1)  # noqa: DTZ001 - only the difference counts
        try:
            length = moment(self.end, today) - moment(self.start, today)
        except ValueError:
            return 0
        return length // GRAINS[self._grain(column.type.kind)] + 1

    def problems(self, schema: Schema, table: Table, column: Column) -> Iterator[Problem]:
        today = dt.datetime(2026, 1, 1)  # noqa: DTZ001 - only the difference counts
        for field, text in (("start", self.start), ("end", self.end)):
            try:
                moment(text, today)
            except ValueError:
                yield Problem(field, f"{text!r} is neither an ISO date nor an offset such as -30d or as_of+2w")
        for field, text in (("within", self.within), ("gap", self.gap), ("step", self.step), ("open", self.open)):
            if text and not re.fullmatch(OFFSET, f"+{text}"):
                yield Problem(field, f"{text!r} is no length of time such as 30d or 12h")


class Time(BaseSpec, tag="time", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Times of day from `start` to `end` inclusive, at whole multiples of `step` minutes, later than every `after`."""

    start: str = "08:00"
    end: str = "18:00"
    step: int = 15
    after: tuple[str, ...] = ()
    within: int = 0
    """At most so many minutes after the latest `after` (0: until `end`)."""

    def make(self, cells: Cells) -> Values:
        low, high = _minutes(self.start), _minutes(self.end)
        lows = np.full(len(cells.rows), low, np.int64)
        if cells.distinct:
            return _times(low + cells.enumerate(max(1, high - low + 1))[0])
        for path in self.after:
            other = cells.value(path)
            bound = other.data.astype("timedelta64[us]").astype(np.int64) // 60_000_000 + self.step
            lows = np.where(~other.nulls_mask & (bound > lows), bound, lows)
        highs = np.full(len(lows), high, np.int64)
        if self.within and self.after:
            highs = np.minimum(highs, lows + self.within)
        steps = np.maximum(highs - lows, 0) // self.step
        chosen = lows + np.minimum((cells.uniform() * (steps + 1)).astype(np.int64), steps) * self.step
        return _times(np.minimum(chosen, 24 * 60 - 1))

    def reads(self) -> Iterator[str]:
        yield from self.after

    def domain(self, table: Table, column: Column) -> int | None:
        return max(1, _minutes(self.end) - _minutes(self.start) + 1)

    def problems(self, schema: Schema, table: Table, column: Column) -> Iterator[Problem]:
        for field, text in (("start", self.start), ("end", self.end)):
            if not re.fullmatch(r"([01]?\d|2[0-3]):[0-5]\d", text):
                yield Problem(field, f"{text!r} is no time of day such as 08:30")
        if self.step < 1:
            yield Problem("step", "must be at least 1 minute")


def moment(text: str, as_of: dt.datetime) -> int:
    """Microseconds since 1970 of an ISO moment or an offset from `as_of`.

    Raises:
        ValueError: it is neither.
    """
    offset = re.fullmatch(OFFSET, text)
    if text and offset:
        seconds = int(offset["count"]) * SECONDS[offset["unit"]] if offset["sign"] else 0
        then = as_of + dt.timedelta(seconds=-seconds if offset["sign"] == "-" else seconds)
    else:
        then = dt.datetime.fromisoformat(text)
    return int(np.datetime64(then.replace(tzinfo=None), "us").astype(np.int64))


def duration(text: str) -> int:
    """Seconds in `30d`, `12h`, `2w`."""
    return int(text[:-1]) * SECONDS[text[-1]]


def _moments(values: Values, grain: int, *, up: bool) -> tuple[Ints, Bools]:
    """Another column's moments as microseconds at this grain, rounded towards the allowed side; and which are known."""
    data = values.data if values.words is None else values.objects()
    if data.dtype == np.object_:
        data = np.array([_naive(item) for item in data], "datetime64[us]")
    micro = data.astype("datetime64[us]")
    numbers = micro.astype(np.int64)
    known = ~(values.nulls_mask | np.isnat(micro))
    return (-(-numbers // grain) if up else numbers // grain) * grain, known


def _naive(item: object) -> np.datetime64:
    if isinstance(item, dt.datetime):
        item = item.astimezone(dt.UTC).replace(tzinfo=None) if item.tzinfo else item
    return np.datetime64(item, "us") if isinstance(item, dt.date) else np.datetime64("NaT", "us")


def _minutes(text: str) -> int:
    hours, minutes = text.split(":")[:2]
    return int(hours) * 60 + int(minutes)


def _times(minutes: Ints) -> Values:
    return Values((minutes * 60_000_000).astype("timedelta64[us]"))


for _kind in (Datetime, Time):
    register_kind(_kind)
