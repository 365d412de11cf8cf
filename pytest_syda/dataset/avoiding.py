"""What counts on around given values: unique columns that enumerate keep off what is given, without looking at rows.

A unique column's value is a function of the number (its *slot*) that its row enumerates by, and no two slots have the
same. A row whose value is given leaves its own slot free. So a row whose value is taken by a given one goes to the slot
of the row that has it; and where the value there is taken as well, on to the next. Two such ways never meet, since
each step can be told backwards, and none comes back to where it began, since that row's slot is nobody's aim: every
row ends at a free value of its own, found from the given rows alone, however many others there are.

That holds where every unique set with something given in it is met by columns that enumerate; other tables are placed
row by row (see `placing`). `settling` finds out which.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np

from pytest_syda.dataset.given import Given
from pytest_syda.recipe.plain import to_plain
from pytest_syda.recipe.values import Ints

if TYPE_CHECKING:
    from pytest_syda.dataset.block import Block

Factor = tuple[str, ...]
Combination = tuple[Any, ...]


class Detours(msgspec.Struct, frozen=True):
    """Rows of a block that enumerate by another slot than their own: their positions, and the block they are in."""

    positions: Ints
    block: Block


class Group(msgspec.Struct):
    """Columns that enumerate their combinations together, and what of these is given."""

    factors: tuple[Factor, ...]
    brood: bool = False
    """Whether rows are counted within each parent's brood: slots are ranks, combinations begin with the parent."""
    whole: dict[int, Combination | None] = msgspec.field(default_factory=dict)
    """Rows of which every factor is given; None where a NULL makes them like no other."""
    taken: dict[Combination, int] = msgspec.field(default_factory=dict)
    """Combinations that are given, and the slot of the row that has each."""
    slots: dict[int, int] = msgspec.field(default_factory=dict)
    """Of rows of which a part is given: the slot the rest comes from."""

    def detours(self, block: Block) -> Detours | None:
        """Where rows of a block have to go."""
        slots = self._first(block)
        own = np.isin(block.rows, np.array([*self.whole, *self.slots], np.int64))
        pending = self._colliding(block, np.flatnonzero(~own))
        for _ in range(len(self.taken) + 1):
            if not len(pending[0]):
                break
            slots[pending[0]] = pending[1]
            moved = self.moved(block, pending[0], slots[pending[0]])
            there = self._colliding(moved, np.arange(len(moved.rows)))
            pending = (pending[0][there[0]], there[1])
        gone = np.flatnonzero(slots != self._own(block))
        return Detours(gone, self.moved(block, gone, slots[gone])) if len(gone) else None

    def moved(self, block: Block, positions: Ints, slots: Ints) -> Block:
        """Some rows of a block, as they enumerate by these slots."""
        from pytest_syda.dataset.block import Block

        moved = Block(block.world, block.plan, block.rows[positions], block.attempt, natural=block.natural)
        if self.brood:
            moved.ranks = slots
        else:
            moved.slots = slots
        return moved

    def made(self, block: Block) -> Iterator[list[Any]]:
        """What tells a block's rows apart, a part of the combination at a time, before anything is given."""
        if self.brood:
            yield block.references.brood_parents().tolist()
        for factor in self.factors:
            yield enumerated(block, factor)

    def _own(self, block: Block) -> Ints:
        return block.references.brood_ranks() if self.brood else block.slots

    def _first(self, block: Block) -> Ints:
        """The slots of rows, before any collides."""
        slots = self._own(block).copy()
        for row, slot in self.slots.items():
            slots[block.rows == row] = slot
        return slots

    def _colliding(self, block: Block, positions: Ints) -> tuple[Ints, list[int]]:
        """Of these positions, those whose combination is taken, and the slot of the row that has it."""
        parts: list[list[Any]] = []
        for place, values in enumerate(self.made(block) if self.taken else ()):
            known = {combination[place] for combination in self.taken}
            positions = np.array([each for each in positions.tolist() if values[each] in known], np.int64)
            parts.append(values)
        if not self.taken or not len(positions):
            return np.zeros(0, np.int64), []
        combined = [(each, tuple(values[each] for values in parts)) for each in positions.tolist()]
        found = [(each, self.taken[combination]) for each, combination in combined if combination in self.taken]
        return np.array([each for each, _ in found], np.int64), [slot for _, slot in found]


class Avoidance:
    """What of a table is given, with every clash on unique columns settled, and how the other rows keep off it."""

    def __init__(self, given: Given, groups: Mapping[Factor, Group]) -> None:
        self.given = given
        self._groups = {factor: group for group in groups.values() for factor in group.factors}

    def group(self, factor: Factor) -> Group | None:
        """The group that a factor enumerates with, where something of that is given."""
        return self._groups.get(factor)


def enumerated(block: Block, factor: Factor) -> list[Any]:
    """A factor of a block's rows before anything is given: row numbers of a parent, or plain values of a column."""
    key = next((key for key in block.plan.table.foreign_keys if key.columns == factor), None)
    if key is not None and key not in block.plan.missing:
        rows: list[int] = block.references.enumerated(key).tolist()
        return rows
    column = block.plan.table[factor[0]]
    return to_plain(block.enumerated(column.name), column.type, len(block.rows)).tolist()
