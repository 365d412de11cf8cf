"""Specs for unique columns whose CHECKs leave a domain of their own: they enumerate it.

Never part of a written recipe: put in where a schema's CHECKs say more than its recipe does.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from msgspec.structs import replace

from pytest_syda.recipe.kinds.choices import Choice
from pytest_syda.recipe.kinds.moments import Datetime
from pytest_syda.recipe.kinds.numbers import MOST, Number
from pytest_syda.recipe.narrowing.domains import Domain
from pytest_syda.recipe.spec import Cells, Spec
from pytest_syda.recipe.values import Values, object_array
from pytest_syda.schema.types import Column, Table, Type

LISTED = 1000
"""Texts of a small domain that are listed once instead of spelled row by row."""

YEARS = dt.timedelta(days=730)


@dataclass(frozen=True)
class Spelled(Spec):
    """Texts of a domain, counted and drawn by number."""

    limits: Domain
    kind: str = "spelled"
    null_rate: float = 0.0
    unique: bool = False

    def make(self, cells: Cells) -> Values:
        language = self.limits.language()
        size = min(language.size, MOST)
        index = cells.enumerate(size)[0] if cells.distinct else cells.below(size)
        if size <= LISTED:
            return Values(index, words=object_array(language.listed))
        return Values(language.at_each(index))

    def domain(self, table: Table, column: Column) -> int | None:
        return min(self.limits.language().size, MOST)


def within(limits: Domain, type_: Type) -> Spec | None:
    """A spec that makes values of a domain and no others; None where nobody knows how."""
    if limits.allowed is not None:
        return Choice(values=tuple(dict.fromkeys(limits.allowed))) if limits.allowed else None
    if type_.kind in ("integer", "float", "decimal"):
        return _numbers(limits, type_)
    if type_.kind in ("date", "datetime"):
        return _moments(limits, type_)
    if type_.kind == "string":
        return Spelled(limits)
    if type_.kind == "json" and limits.structure == "array":
        return Choice(values=tuple(["item"] * count for count in range(limits.shortest, limits.shortest + 3)))
    return None


def _around(limits: Domain) -> Domain:
    """The domain's widest part without any of the values excluded from it; the uppermost where it has no end."""
    bounded = replace(limits, excluded=())
    inside = sorted(value for value in limits.excluded if bounded.admits(value))
    if not inside:
        return bounded
    if limits.high is None or limits.low is None:
        upper = limits.high is None
        return (
            replace(bounded, low=inside[-1], low_open=True)
            if upper
            else replace(bounded, high=inside[0], high_open=True)
        )
    ends = [limits.low, *inside, limits.high]
    widest = max(range(len(ends) - 1), key=lambda place: ends[place + 1] - ends[place])
    low_open = limits.low_open if widest == 0 else True
    high_open = limits.high_open if widest == len(ends) - 2 else True
    return replace(bounded, low=ends[widest], high=ends[widest + 1], low_open=low_open, high_open=high_open)


def _listed(limits: Domain) -> Choice | None:
    """A short range of integers, one by one."""
    low, high = limits.low, limits.high
    if not (isinstance(low, int) and isinstance(high, int)) or high - low > LISTED:
        return None
    values = tuple(number for number in range(low, high + 1) if limits.admits(number))
    return Choice(values=values) if values else None


def _numbers(limits: Domain, type_: Type) -> Spec:
    if type_.kind == "integer" and limits.excluded and (listed := _listed(limits)) is not None:
        return listed
    limits = _around(limits)
    decimals = 0 if type_.kind == "integer" else min(type_.scale if type_.scale is not None else 2, 6)
    unit = 10.0**-decimals
    own = limits.low == type_.low, limits.high == type_.high  # which say nothing about what is likely
    low = None if limits.low is None or own[0] else _number(limits.low) + (unit if limits.low_open else 0)
    high = None if limits.high is None or own[1] else _number(limits.high) - (unit if limits.high_open else 0)
    if low is None:
        low = 0.0 if high is None or high >= 0 else high - 1000
    if high is None or high - low > 2.0**53:
        high = max(low + 1000, 1000.0) if high is None else low + 2.0**31
    if type_.high is not None:
        high = min(high, float(type_.high))
    if type_.kind == "decimal" and type_.precision is not None:
        most = 10.0 ** (type_.precision - (type_.scale or 0)) - unit
        low, high = max(low, -most), min(high, most)
    if limits.multiple is not None:
        modulus, rest = limits.multiple
        return Number(low=low + (rest - low) % modulus, high=high, step=modulus)
    return Number(low=low, high=high, decimals=decimals)


def _number(value: Any) -> float:
    return float(value) if isinstance(value, int | float | Decimal) else 0.0


def _moments(limits: Domain, type_: Type) -> Spec:
    limits = _around(limits)
    if limits.low is None and limits.high is None:
        return Datetime()
    grain = dt.timedelta(days=1) if type_.kind == "date" else dt.timedelta(seconds=1)
    low: Any = limits.low + grain if limits.low_open else limits.low
    high: Any = limits.high - grain if limits.high_open else limits.high
    start = low if low is not None else high - YEARS
    end = high if high is not None else low + YEARS
    return Datetime(start=start.isoformat(), end=end.isoformat())
