"""Where a CHECK leaves a choice (`a IS NULL OR b IS NULL`), each row takes one of its alternatives."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from pytest_syda.recipe.expressions import evaluate
from pytest_syda.recipe.kinds.choices import Empty
from pytest_syda.recipe.kinds.held import admitted, within
from pytest_syda.recipe.narrowing.atoms import Alternative
from pytest_syda.recipe.narrowing.domains import Domain
from pytest_syda.recipe.values import Bools, Values, choose
from pytest_syda.schema.types import Column

if TYPE_CHECKING:
    from pytest_syda.dataset.cells import BlockCells
    from pytest_syda.dataset.world import Block


class Alternatives:
    """The alternatives taken by the rows of one block."""

    def __init__(self, block: Block) -> None:
        self._block = block

    @cached_property
    def _taken(self) -> list[tuple[Bools, Alternative]]:
        """What holds of every row, then each alternative with the rows that take it."""
        constraints = self._block.world.constraints(self._block.plan.name)
        rows = self._block.rows
        taken = [(np.ones(len(rows), np.bool_), constraints.narrowing.always)]
        for number, options in enumerate(constraints.narrowing.choices):
            drawn = self._block.stream("alternative", number).below(rows, len(options))
            taken += [(drawn == place, option) for place, option in enumerate(options)]
        return taken

    def over(self, values: Values, column: Column, cells: BlockCells) -> Values:
        """A column's values, held to what its rows chose."""
        for mask, limits in self._domains(column):
            values = _held(values, mask, limits, column, cells)
        for mask, option in self._taken:
            for dependent in option.dependents:
                if dependent.column == column.name and dependent.operator == "=":
                    computed = evaluate(dependent.expression, self._block.drawn, len(values))
                    values = choose([(mask, computed), (~mask, values)], len(values))
        return values

    def nulls(self, columns: tuple[str, ...]) -> tuple[Bools, Bools]:
        """Rows where a key must be NULL, and rows where it must not."""
        must, must_not = (np.zeros(len(self._block.rows), np.bool_) for _ in range(2))
        for name in columns:
            for mask, limits in self._domains(self._block.plan.table[name]):
                if limits.null is True:
                    must |= mask
                elif limits.null is False:
                    must_not |= mask
        return must, must_not

    def _domains(self, column: Column) -> Iterator[tuple[Bools, Domain]]:
        for mask, option in self._taken:
            if column.name in option.domains:
                yield mask, option.domains[column.name]


def _held(values: Values, mask: Bools, limits: Domain, column: Column, cells: BlockCells) -> Values:
    """Of the masked rows, NULL or not as demanded, and of values outside the domain others inside it."""
    count = len(values)
    if limits.null is True:
        return values.with_null(mask)
    base = Domain.of(column).meet(limits)
    wrong = mask & ~admitted(values, base, column.type)
    if limits.null is False:
        wrong |= mask & values.nulls_mask
    inside = within(base, column.type)
    if not wrong.any() or inside is None or isinstance(inside, Empty):
        return values
    return choose([(wrong, inside.make(cells.inner("alternative"))), (~wrong, values)], count)
