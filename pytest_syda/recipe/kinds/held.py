"""Values held to a domain that CHECKs leave: `Held` corrects another spec's values, `Spelled` spells texts of it.

Neither is part of a written recipe: they are put in where a schema's CHECKs say more than its recipe does.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import numpy as np

from pytest_syda.recipe.kinds.choices import Choice
from pytest_syda.recipe.kinds.moments import Datetime
from pytest_syda.recipe.kinds.numbers import MOST, Number
from pytest_syda.recipe.narrowing.domains import Domain
from pytest_syda.recipe.plain import to_plain
from pytest_syda.recipe.spec import Cells, Spec
from pytest_syda.recipe.values import Bools, Values, choose, object_array
from pytest_syda.schema.types import Column, Table, Type

LISTED = 1000
"""Texts of a small domain that are listed once instead of spelled row by row."""

YEARS = dt.timedelta(days=730)


@dataclass(frozen=True)
class Held(Spec):
    """Another spec's values; those outside the domain are replaced by values of it."""

    spec: Spec
    limits: Domain
    type: Type

    @property
    def kind(self) -> str:
        return "held"

    @property
    def null_rate(self) -> float:  # type: ignore[override]
        return 0.0 if self.limits.null is False else self.spec.null_rate

    @property
    def unique(self) -> bool:  # type: ignore[override]
        return self.spec.unique

    def make(self, cells: Cells) -> Values:
        values = self.spec.make(cells)
        fits = admitted(values, self.limits, self.type)
        inside = within(self.limits, self.type)
        if fits.all() or inside is None:
            return values
        return choose([(fits, values), (~fits, inside.make(cells.inner("within")))], len(fits))

    def reads(self) -> Iterator[str]:
        yield from self.spec.reads()

    def children(self) -> Iterator[tuple[str, Spec]]:
        yield "spec", self.spec

    def domain(self, table: Table, column: Column) -> int | None:
        inside = within(self.limits, self.type)
        return 0 if inside is None else inside.domain(table, column)


@dataclass(frozen=True)
class Spelled(Spec):
    """Texts of a domain, counted and drawn by number."""

    limits: Domain
    null_rate: float = 0.0
    unique: bool = False

    @property
    def kind(self) -> str:
        return "spelled"

    def make(self, cells: Cells) -> Values:
        language = self.limits.language()
        size = min(language.size, MOST)
        index = cells.enumerate(size)[0] if cells.distinct else cells.below(size)
        if size <= LISTED:
            return Values(index, words=object_array([language.at(number) for number in range(size)]))
        return Values(object_array([language.at(number) for number in index.tolist()]))

    def domain(self, table: Table, column: Column) -> int | None:
        return min(self.limits.language().size, MOST)


def admitted(values: Values, limits: Domain, type_: Type) -> Bools:
    """Which values are in the domain; NULLs are nobody's business here."""
    plain = to_plain(values, type_, len(values))
    if plain.words is not None:
        fits = np.fromiter((word is None or limits.admits(word) for word in plain.words), np.bool_, len(plain.words))
        return np.asarray(fits[plain.data] | plain.nulls_mask, np.bool_)
    objects = plain.objects()
    return np.fromiter((item is None or limits.admits(item) for item in objects), np.bool_, len(objects))


def within(limits: Domain, type_: Type) -> Spec | None:
    """A spec that makes values of a domain and no others; None where nobody knows how."""
    if limits.allowed is not None:
        return Choice(values=tuple(limits.allowed)) if limits.allowed else None
    if type_.kind in ("integer", "float", "decimal"):
        return _numbers(limits, type_)
    if type_.kind in ("date", "datetime"):
        return _moments(limits)
    if type_.kind == "string":
        return Spelled(limits)
    if type_.kind == "json" and limits.structure == "array":
        return Choice(values=tuple(["item"] * count for count in range(limits.shortest, limits.shortest + 3)))
    return None


def _numbers(limits: Domain, type_: Type) -> Spec:
    decimals = 0 if type_.kind == "integer" else min(type_.scale if type_.scale is not None else 2, 6)
    unit = 10.0**-decimals
    low = None if limits.low is None else _number(limits.low) + (unit if limits.low_open else 0)
    high = None if limits.high is None else _number(limits.high) - (unit if limits.high_open else 0)
    if low is None:
        low = 0.0 if high is None or high >= 0 else high - 1000
    if high is None or high - low > 2.0**53:
        high = max(low + 1000, 1000.0) if high is None else low + 2.0**31
    if limits.multiple is not None:
        modulus, rest = limits.multiple
        return Number(low=low + (rest - low) % modulus, high=high, step=modulus)
    return Number(low=low, high=high, decimals=decimals)


def _number(value: Any) -> float:
    return float(value) if isinstance(value, int | float | Decimal) else 0.0


def _moments(limits: Domain) -> Spec:
    if limits.low is None and limits.high is None:
        return Datetime()
    start = limits.low if limits.low is not None else limits.high - YEARS
    end = limits.high if limits.high is not None else limits.low + YEARS
    return Datetime(start=start.isoformat(), end=end.isoformat())
