"""What a table's CHECKs mean for how it is made: recipes held to them, and what each row chooses between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from typing import Any

import msgspec

from pytest_syda.errors import Problem
from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.kinds.choices import Choice, Database, Empty
from pytest_syda.recipe.kinds.held import Held, within
from pytest_syda.recipe.kinds.numbers import Sequence
from pytest_syda.recipe.kinds.relations import Reference
from pytest_syda.recipe.narrowing.domains import Domain
from pytest_syda.recipe.narrowing.narrow import Narrowing, bound_to, narrow
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.checks import parse_check
from pytest_syda.schema.conditions import Condition
from pytest_syda.schema.types import Check, Column, Table


class Constraints:
    """One table's CHECKs, read once."""

    def __init__(self, table: Table) -> None:
        self.table = table

    @cached_property
    def conditions(self) -> tuple[tuple[Check, Condition], ...]:
        """The checks that could be read, in the table's own spelling; the others are left to the database."""
        return tuple(self._readable())

    @cached_property
    def narrowing(self) -> Narrowing:
        """What they leave of the columns' values."""
        return narrow([condition for _, condition in self.conditions], self.table)

    def problems(self) -> Iterator[Problem]:
        """Demands that contradict each other, the smallest set of each."""
        for contradiction in self.narrowing.contradictions:
            yield Problem(
                self.table.name,
                f"no row can satisfy all of: {'; '.join(contradiction.demands)}",
                f'Mend the constraints, or leave the table out with exclude=["{self.table.name}"].',
            )

    def hold(self, recipe: Recipe) -> Recipe:
        """The recipe with every spec held to what always holds of its column."""
        limits = self.narrowing.columns
        columns = {
            name: held(spec, limits[name], self.table[name], distinct=self._distinct(name)) if name in limits else spec
            for name, spec in recipe.columns.items()
        }
        return msgspec.structs.replace(recipe, columns=columns)

    def _distinct(self, name: str) -> bool:
        return (name,) in self.table.unique_sets

    def _readable(self) -> Iterator[tuple[Check, Condition]]:
        for check in self.table.checks:
            condition = parse_check(check.sql)
            if condition is None:
                continue
            bound: Any = bound_to(condition, self.table)
            if all(name in self.table for name in bound.columns()):
                yield check, bound


def held(spec: Spec, limits: Domain, column: Column, *, distinct: bool) -> Spec:
    """A spec that makes what this one makes, as far as the domain allows."""
    if isinstance(spec, Database | Reference):
        return spec
    if limits.null is True:
        return Empty()
    if isinstance(spec, Choice) and (kept := _kept(spec, limits)) is not None:
        return kept
    inside = within(limits, column.type)
    if isinstance(spec, Sequence):
        return _counted(spec, limits, inside)
    if distinct and inside is not None and _says_something(limits, column):
        return inside
    return Held(spec, limits, column.type)


def _kept(spec: Choice, limits: Domain) -> Spec | None:
    """The choice without the values the domain refuses; None where that leaves none."""
    kept = [number for number, value in enumerate(spec.values) if value is not None and limits.admits(value)]
    if not kept:
        return None
    weights = tuple(spec.weights[number] for number in kept) if spec.weights else ()
    rate = 0.0 if limits.null is False else spec.null_rate
    return Choice(
        values=tuple(spec.values[number] for number in kept), weights=weights, null_rate=rate, unique=spec.unique
    )


def _counted(spec: Sequence, limits: Domain, inside: Spec | None) -> Spec:
    if limits.allowed is not None and inside is not None:
        return inside
    if isinstance(limits.low, int) and limits.low > spec.start:
        return Sequence(start=limits.low, step=spec.step)
    return spec


def _says_something(limits: Domain, column: Column) -> bool:
    free = Domain.of(column)
    return replace(limits, null=None) != replace(free, null=None)
