"""Where unique columns find free values, when some are taken: by rows the table holds, or by pinned ones.

A unique column's value is a function of a slot number, the row's own number as a rule. A row whose value is taken gets
a spare slot past the last row instead, so that all the others keep theirs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from pytest_syda.recipe.kinds.numbers import Sequence
from pytest_syda.recipe.plain import to_plain
from pytest_syda.recipe.values import Ints

if TYPE_CHECKING:
    from pytest_syda.dataset.block import Block
    from pytest_syda.dataset.world import World

SPARE = 64
"""Spare slots tried at a time."""

ROUNDS = 50


def free_slots(world: World, table: str) -> Ints:
    """A slot for each row of the table such that no unique set collides with what is taken."""
    size = world.plan[table].size
    slots = np.arange(size, dtype=np.int64)
    sets = _movable(world, table)
    taken = {columns: _taken(world, table, columns) for columns in sets}
    if not any(taken.values()):
        return slots
    pinned = _pinned_rows(world, table, sets)
    moved = [row for row in _colliding(world.block(table, 0, size), taken) if row not in pinned]
    spare = size
    for _ in range(ROUNDS):
        if not moved:
            break
        block = world.block(table, spare, spare + SPARE + len(moved))
        bad = set(_colliding(block, taken))
        free = [spare + offset for offset in range(len(block.rows)) if offset not in bad]
        spare += len(block.rows)
        for slot in free[: len(moved)]:
            slots[moved.pop(0)] = slot
    return slots


def _movable(world: World, table: str) -> list[tuple[str, ...]]:
    """The unique sets whose values come from slots: not counted keys."""
    recipe = world.recipes[table]
    return [
        columns
        for columns in world.plan[table].table.unique_sets
        if not any(isinstance(recipe.columns.get(name), Sequence) for name in columns)
    ]


def _taken(world: World, table: str, columns: tuple[str, ...]) -> set[tuple[Any, ...]]:
    held = world.plan[table].existing.columns
    taken: set[tuple[Any, ...]] = set()
    if all(name in held for name in columns):
        taken.update(zip(*(held[name] for name in columns), strict=True))
    pinned = world.pinned(table).columns
    if all(name in pinned for name in columns):
        rows = set.intersection(*(set(pinned[name]) for name in columns))
        taken.update(tuple(pinned[name][row] for name in columns) for row in rows)
    return {key for key in taken if None not in key}


def _pinned_rows(world: World, table: str, sets: list[tuple[str, ...]]) -> set[int]:
    pinned = world.pinned(table).columns
    names = {name for columns in sets for name in columns}
    return {row for name in names for row in pinned.get(name, ())}


def _colliding(block: Block, taken: dict[tuple[str, ...], set[tuple[Any, ...]]]) -> list[int]:
    """Positions in the block where any unique set has a value that is taken."""
    found: set[int] = set()
    for columns, keys in taken.items():
        if keys:
            lists = [
                to_plain(block.made(name), block.plan.table[name].type, len(block.rows)).tolist() for name in columns
            ]
            found.update(position for position, key in enumerate(zip(*lists, strict=True)) if key in keys)
    return sorted(found)
