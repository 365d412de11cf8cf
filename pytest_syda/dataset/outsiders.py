"""Partial unique indexes with fewer combinations than rows: who repeats one stays outside of their condition.

The first row with a combination may be inside, all others may not: a function of the combinations alone, so that
chunks agree on it. Of ten thousand users of ten tenants, ten may be their tenant's default.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from pytest_syda.dataset.placing.rules import hashable
from pytest_syda.recipe.narrowing import Narrowing, narrow
from pytest_syda.recipe.plain import to_plain
from pytest_syda.recipe.values import Bools, Ints
from pytest_syda.schema import conditions as c

if TYPE_CHECKING:
    from pytest_syda.dataset.world import World
    from pytest_syda.recipe.demands import Demand

Repeats = Sequence[tuple["Demand", Bools]]


def repeats_of(world: World, table: str) -> Repeats:
    """Of each such index, the rows whose combination an earlier row has, or one that was there before."""
    return [(demand, _repeats(world, table, demand)) for demand in world.distinct(table).partial]


def outsiders(world: World, table: str, rows: Ints, repeats: Repeats) -> Iterator[tuple[Narrowing, Ints]]:
    """What rows that repeat combinations must keep, and their positions among `rows`."""
    if not repeats or not len(rows):
        return
    conditions = [part for _, part in world.constraints(table).parts]
    marks = np.stack([mask[rows] for _, mask in repeats], axis=1)
    for pattern in np.unique(marks, axis=0):
        if pattern.any():
            out = [c.Not(demand.where) for (demand, _), on in zip(repeats, pattern, strict=True) if on and demand.where]
            narrowing = narrow([*conditions, *out], world.plan[table].table)
            yield narrowing, np.flatnonzero((marks == pattern).all(axis=1))


def _repeats(world: World, table: str, demand: Demand) -> Bools:
    from pytest_syda.recipe.expressions import evaluate

    plan = world.plan[table]
    block = world.full(table)
    parts = []
    for part in demand.parts:
        if isinstance(part, c.Name):
            values = to_plain(block.drawn(part.path), plan.table[part.path].type, plan.size)
        else:
            values = evaluate(part, block.drawn, plan.size)
        parts.append(values.tolist())
    seen = _there(world, table, demand)
    found = np.zeros(plan.size, np.bool_)
    keys = list(zip(*parts, strict=True))
    for row in _pinned_first(world, table, plan.size):
        if None in keys[row] and demand.nulls_distinct:
            continue
        known: Any = hashable(keys[row])
        found[row] = known in seen
        seen.add(known)
    return found


def _pinned_first(world: World, table: str, size: int) -> list[int]:
    pinned = {row for rows in world.given(table).columns.values() for row in rows if row < size}
    return [*sorted(pinned), *(row for row in range(size) if row not in pinned)]


def _there(world: World, table: str, demand: Demand) -> set[Any]:
    """Combinations of rows in the database, in or out: which of them is not known."""
    held = world.plan[table].existing.columns
    names = [part.path for part in demand.parts if isinstance(part, c.Name)]
    if len(names) < len(demand.parts) or not all(name in held for name in names):
        return set()
    return {hashable(key) for key in zip(*(held[name] for name in names), strict=True)}
