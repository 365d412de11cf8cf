"""Rows that break a constraint are made anew, a bounded number of times.

A row's attempt number is part of the address of its draws, so a remade row is as deterministic as the first. What
enumerates (unique columns) keeps its value; everything else of the row is drawn again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np

from pytest_syda.dataset.judging import judge
from pytest_syda.errors import ImpossibleError, Problem
from pytest_syda.recipe.values import Ints, Values, choose

if TYPE_CHECKING:
    from pytest_syda.dataset.block import Block

ATTEMPTS = 200


class Remade(msgspec.Struct):
    """Positions in a block, and the blocks their final rows are in."""

    parts: list[tuple[Ints, Ints, Block]] = msgspec.field(default_factory=list)
    """Positions in the block, positions in the remade block, and that block."""

    def over(self, name: str, values: Values) -> Values:
        """A column with the remade rows in place."""
        if not self.parts:
            return values
        count = len(values)
        layers: list[tuple[Any, Values]] = []
        for here, there, block in self.parts:
            mask = np.zeros(count, np.bool_)
            mask[here] = True
            source = np.zeros(count, np.int64)
            source[here] = there
            layers.append((mask, block.settled(name).take(source)))
        return choose([*layers, (np.ones(count, np.bool_), values)], count)


def remake(block: Block) -> Remade:
    """The rows of a block that break a constraint, made anew until they keep it.

    Raises:
        ImpossibleError: some still break one after the last attempt; with the constraint and a sample row.
    """
    from pytest_syda.dataset.block import Block

    remade = Remade()
    verdict = judge(block)
    failing = verdict.failing
    for attempt in range(1, ATTEMPTS + 1):
        if not len(failing):
            break
        again = Block(block.world, block.plan, block.rows[failing], attempt)
        verdict = judge(again)
        kept = np.setdiff1d(np.arange(len(failing)), verdict.failing, assume_unique=True)
        remade.parts.append((failing[kept], kept, again))
        failing = failing[verdict.failing]
    if len(failing):
        raise _hopeless(block, verdict.constraint, failing)
    return remade


def _hopeless(block: Block, constraint: str, failing: Ints) -> ImpossibleError:
    table = block.plan.table
    row = {column.name: block.settled(column.name).take(failing[:1]).tolist()[0] for column in table.columns}
    pinned, number = block.world.plan.request.rows.get(table.name, ()), int(block.rows[failing[0]])
    if block.rows[failing].max() < len(pinned):
        given = ", ".join(f"{name}={value!r}" for name, value in pinned[number].items())
        problem = Problem(
            f"rows[{table.label!r}][{number}]",
            f"pins {given}; the rest of the row was made {ATTEMPTS} times, and broke {constraint} each time; "
            f"one of them: {row}",
            "Pin values that fit, or leave some out to have them made.",
        )
    else:
        problem = Problem(
            table.name,
            f"{len(failing)} of {len(block.rows)} rows break {constraint} after {ATTEMPTS} attempts; "
            f"one of them: {row}",
            f'Give the columns a generator, generators={{"{table.label}": {{…}}}}, pin rows that fit, or leave the '
            f'table out with exclude=["{table.name}"].',
        )
    return ImpossibleError.of("These rows could not be made:", [problem], tables=[table.name])
