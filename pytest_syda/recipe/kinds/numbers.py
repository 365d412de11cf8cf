"""Numbers: `sequence`, `number`, `bool`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import numpy as np

from pytest_syda.errors import Problem
from pytest_syda.recipe.distributions import quantiles
from pytest_syda.recipe.spec import BaseSpec, Cells, register_kind
from pytest_syda.recipe.values import Values
from pytest_syda.schema.types import Column, Schema, Table

MOST = 2**62


class Sequence(BaseSpec, tag="sequence", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """`start`, `start + step`, … in row order."""

    start: int = 1
    step: int = 1

    def make(self, cells: Cells) -> Values:
        return Values(self.start + self.step * cells.rows)

    def domain(self, table: Table, column: Column) -> int | None:
        return None

    def problems(self, schema: Schema, table: Table, column: Column) -> Iterator[Problem]:
        if self.step == 0:
            yield Problem("step", "must not be 0: every row would get the same number")


class Number(BaseSpec, tag="number", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Numbers from `low` to `high` inclusive, with `decimals` digits after the point.

    `mean` and `sd` shape the distribution in the units of the values. On an interval column, seconds.
    """

    low: float = 0
    high: float = 100
    decimals: int = 0
    distribution: Literal["uniform", "normal", "lognormal", "exponential", "triangular", "pareto"] = "uniform"
    mean: float | None = None
    sd: float | None = None
    step: float | None = None
    """Only multiples of it, counted from `low`."""
    endings: tuple[float, ...] = ()
    """What prices like to end in, as fractions: (0.99, 0.49). Applied below each whole number."""

    def make(self, cells: Cells) -> Values:
        low, high, step = self._grid()
        steps = (high - low) // step
        if cells.distinct:
            return Values(low + step * cells.enumerate(min(steps + 1, MOST))[0], scale=self.decimals)
        u = cells.uniform()
        if self.distribution == "uniform":
            units = np.minimum((u * (steps + 1)).astype(np.int64), steps)
        else:
            drawn = quantiles(self.distribution, u, mean=self.mean, sd=self.sd, low=self.low, high=self.high)
            scaled = np.clip(drawn * 10.0**self.decimals, float(low), float(high))
            units = np.clip(np.rint((scaled - low) / step).astype(np.int64), 0, steps)
        return Values(self._ended(low + step * units, cells, low, high), scale=self.decimals)

    def _grid(self) -> tuple[int, int, int]:
        """Lowest, highest and step in units of the last decimal."""
        unit = 10**self.decimals
        step = 1 if self.step is None else max(1, round(self.step * unit))
        low, high = round(self.low * unit), round(self.high * unit)
        return low, max(high, low), step

    def _ended(self, numbers: np.ndarray, cells: Cells, low: int, high: int) -> np.ndarray:
        if not self.endings:
            return numbers
        unit = 10**self.decimals
        endings = np.array([round(ending * unit) for ending in self.endings], np.int64)
        ended = numbers // unit * unit + endings[cells.below(len(endings), "ending")]
        return np.where((ended >= low) & (ended <= high), ended, numbers)

    def domain(self, table: Table, column: Column) -> int | None:
        low, high, step = self._grid()
        return (high - low) // step + 1

    def problems(self, schema: Schema, table: Table, column: Column) -> Iterator[Problem]:
        if self.high < self.low:
            yield Problem("high", f"{self.high} is below low ({self.low})")
        if not 0 <= self.decimals <= 15:  # noqa: PLR2004 - what an int64 of units can hold
            yield Problem("decimals", f"{self.decimals} is not between 0 and 15")
        if self.sd is not None and self.sd < 0:
            yield Problem("sd", "a standard deviation cannot be negative")


class Bool(BaseSpec, tag="bool", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """True with this probability."""

    probability: float = 0.5

    def make(self, cells: Cells) -> Values:
        if cells.distinct:
            return Values(cells.enumerate(2)[0] == 0)
        return Values(cells.uniform() < self.probability)

    def domain(self, table: Table, column: Column) -> int | None:
        return 2

    def problems(self, schema: Schema, table: Table, column: Column) -> Iterator[Problem]:
        if not 0 <= self.probability <= 1:
            yield Problem("probability", f"{self.probability} is not between 0 and 1")


for _kind in (Sequence, Number, Bool):
    register_kind(_kind)
