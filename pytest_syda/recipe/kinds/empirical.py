"""Values distributed as those of a sample, alone and together: `empirical`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from pytest_syda.errors import Problem
from pytest_syda.recipe.distributions import normal, normal_probability, read_table
from pytest_syda.recipe.kinds.choices import weighted
from pytest_syda.recipe.spec import BaseSpec, Cells, register_kind
from pytest_syda.recipe.values import Floats, Ints, Values, object_array
from pytest_syda.schema.types import Column, Schema, Table

_MOMENTS = {"date": ("datetime64[D]", 86_400), "datetime": ("datetime64[us]", 1)}
"""What quantiles in seconds since 1970 become, and the seconds of its unit as far as quantiles go."""


class Empirical(BaseSpec, tag="empirical", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Read off a sample's quantiles, or one of its values as often as it had it.

    `quantiles` stand at equal steps of probability, the lowest first, straight lines between them: numbers, and
    seconds since 1970 for dates and datetimes. `values` have `weights`, and an order in which they go with the others.

    Columns that name the same `group` vary together: each is `loadings` (its row of the Cholesky factor of their
    rank correlations) times the group's independent normal draws (a Gaussian copula; R. Nelsen, An Introduction to
    Copulas, 2006).
    """

    quantiles: tuple[float, ...] = ()
    decimals: int = 0
    values: tuple[Any, ...] = ()
    weights: tuple[float, ...] = ()
    group: str = ""
    loadings: tuple[float, ...] = ()

    def make(self, cells: Cells) -> Values:
        if self.values:
            return Values(self._chosen(cells), words=object_array(self.values))
        return self._moments(cells) if cells.type.kind in _MOMENTS else self._numbers(cells)

    def _chosen(self, cells: Cells) -> Ints:
        if cells.distinct:
            return cells.enumerate(len(self.values))[0]
        return weighted(self._uniform(cells), self.weights or (1.0,) * len(self.values))

    def _numbers(self, cells: Cells) -> Values:
        if cells.distinct:
            low, high = self._bounds(10**self.decimals)
            return Values(low + cells.enumerate(high - low + 1)[0], scale=self.decimals)
        drawn = read_table(np.array(self.quantiles), self._uniform(cells))
        return Values(np.rint(drawn * 10.0**self.decimals).astype(np.int64), scale=self.decimals)

    def _moments(self, cells: Cells) -> Values:
        form, unit = _MOMENTS[cells.type.kind]
        if cells.distinct:
            low, high = self._bounds(1 / unit)
            whole = low + cells.enumerate(high - low + 1)[0]
        else:
            whole = np.rint(read_table(np.array(self.quantiles), self._uniform(cells)) / unit).astype(np.int64)
        return Values(whole.astype("datetime64[D]" if unit > 1 else "datetime64[s]").astype(form))

    def _bounds(self, units: float) -> tuple[int, int]:
        return round(self.quantiles[0] * units), round(self.quantiles[-1] * units)

    def _uniform(self, cells: Cells) -> Floats:
        if not self.loadings:
            return cells.uniform()
        shared, together = cells.shared(self.group), np.zeros(len(cells.rows))
        for number, loading in enumerate(self.loadings):
            # one by one: a product of matrices adds up in another order on another machine
            together = together + loading * normal(shared.uniform(f"latent {number}"))
        return normal_probability(together)

    def domain(self, table: Table, column: Column) -> int | None:
        if self.values:
            return len(self.values)
        if not self.quantiles:
            return 0
        units = 1 / _MOMENTS[column.type.kind][1] if column.type.kind in _MOMENTS else 10**self.decimals
        low, high = self._bounds(units)
        return high - low + 1

    def problems(self, schema: Schema, table: Table, column: Column) -> Iterator[Problem]:
        if bool(self.quantiles) == bool(self.values):
            yield Problem("quantiles", "give either quantiles or values")
        if len(self.quantiles) == 1:
            yield Problem("quantiles", "needs at least the lowest and the highest")
        if any(after < before for before, after in zip(self.quantiles, self.quantiles[1:], strict=False)):
            yield Problem("quantiles", "must not fall")
        if self.weights and (len(self.weights) != len(self.values) or min(self.weights) < 0 or sum(self.weights) <= 0):
            yield Problem("weights", "needs a weight of at least 0 for each value, and not all 0")
        if not 0 <= self.decimals <= 15:  # noqa: PLR2004 - what an int64 of units can hold
            yield Problem("decimals", f"{self.decimals} is not between 0 and 15")
        if self.loadings and not self.group:
            yield Problem("group", "loadings are those of a group")


register_kind(Empirical)
