"""One of several: `choice` among values, `when` among specs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from pytest_syda.errors import Problem
from pytest_syda.recipe.spec import BaseSpec, Cells, Spec, register_kind
from pytest_syda.recipe.values import Bools, Floats, Ints, Values, object_array
from pytest_syda.schema.types import Column, Schema, Table


class Choice(BaseSpec, tag="choice", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """One of `values`, as likely as its weight (all alike without weights).

    Columns of one table that name the same `group`, with as many values and the same weights, choose at the same
    place: a city beside its country.
    """

    values: tuple[Any, ...]
    weights: tuple[float, ...] = ()
    group: str = ""
    even: bool = False
    """Every value once before any comes again, as names do; weights say nothing then."""

    def make(self, cells: Cells) -> Values:
        drawn = cells.shared(self.group) if self.group and not cells.distinct else cells
        if cells.distinct or self.even:
            index = drawn.enumerate(len(self.values))[0]
        else:
            index = weighted(drawn.uniform(), self.weights) if self.weights else drawn.below(len(self.values))
        words = Values(index, words=object_array(self.values))
        return words if None not in self.values else Values.of(words.objects())

    def domain(self, table: Table, column: Column) -> int | None:
        return len(self.values)

    def problems(self, schema: Schema, table: Table, column: Column) -> Iterator[Problem]:
        if not self.values:
            yield Problem("values", "needs at least one value")
        if self.weights and len(self.weights) != len(self.values):
            yield Problem("weights", f"{len(self.weights)} weights for {len(self.values)} values")
        for position, weight in enumerate(self.weights):
            if weight < 0:
                yield Problem(f"weights[{position}]", f"{weight} is negative")
        if self.weights and sum(self.weights) <= 0:
            yield Problem("weights", "at least one weight must be above 0")


class When(BaseSpec, tag="when", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """A spec chosen by another column's value, compared as text; NULL is the case `null`."""

    column: str
    cases: dict[str, Spec]
    otherwise: Spec | None = None
    """For every other value; NULL without it."""

    def make(self, cells: Cells) -> Values:
        seen = cells.value(self.column)
        texts = np.where(seen.nulls_mask, "null", seen.text()).tolist()
        numbers = {case: number for number, case in enumerate(self.cases)}
        chosen = np.fromiter((numbers.get(text, -1) for text in texts), np.int64, len(texts))
        parts = [_those(chosen == numbers[case], spec, cells.inner(case)) for case, spec in self.cases.items()]
        if self.otherwise is not None:
            parts.append(_those(chosen < 0, self.otherwise, cells.inner("otherwise")))
        return _together(parts, len(texts), cells.type.kind)

    def reads(self) -> Iterator[str]:
        yield self.column

    def children(self) -> Iterator[tuple[str, Spec]]:
        for case, spec in self.cases.items():
            yield f"cases.{case}", spec
        if self.otherwise is not None:
            yield "otherwise", self.otherwise


class Empty(BaseSpec, tag="null", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Always NULL."""

    def make(self, cells: Cells) -> Values:
        return Values.nulls(len(cells.rows))

    def problems(self, schema: Schema, table: Table, column: Column) -> Iterator[Problem]:
        if not column.nullable:
            yield Problem("kind", f"NULL is not allowed in {table.name}.{column.name}")


class Database(BaseSpec, tag="database", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Left out of the INSERT: the database (or the mapper's default) fills it."""

    def make(self, cells: Cells) -> Values:
        return Values.nulls(len(cells.rows))


def _those(where: Bools, spec: Spec, cells: Cells) -> tuple[Ints, Values]:
    """The rows whose case it is, and its values for them alone."""
    rows = np.flatnonzero(where)
    return rows, spec.make(cells.some(rows)) if len(rows) else Values.nulls(0)


def _together(parts: list[tuple[Ints, Values]], count: int, kind: str) -> Values:
    """The values of each part in its rows, NULL in all others; moments stay arrays."""
    there = [(rows, values) for rows, values in parts if not values.nulls_mask.all()]
    dtypes = {values.data.dtype if values.words is None else np.dtype(object) for _, values in there}
    if kind in _MOMENTS and len(dtypes) == 1 and (dtype := dtypes.pop()).kind in "mM":
        moments, null = np.zeros(count, dtype), np.ones(count, np.bool_)
        for rows, values in there:
            moments[rows], null[rows] = values.data, values.nulls_mask | np.isnat(values.data)
        return Values(moments, null if null.any() else None)
    made = np.full(count, None, np.object_)
    for rows, values in there:
        made[rows] = values.objects()
    return Values.of(made)


_MOMENTS = ("date", "datetime", "time", "interval")


def weighted(u: Floats, weights: tuple[float, ...]) -> Ints:
    """Indices as likely as their weights, from uniform draws."""
    total, bounds = 0.0, []
    for weight in weights:
        total += weight
        bounds.append(total)
    found = np.searchsorted(np.array(bounds) / total, u, side="right")
    return np.minimum(found, len(weights) - 1).astype(np.int64)


for _kind in (Choice, When, Empty, Database):
    register_kind(_kind)
