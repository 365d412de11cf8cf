"""Foreign keys that share a column must agree on it: an order's tenant is its customer's tenant.

The key with most columns chooses first; the others choose among the rows that agree with it.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any

import numpy as np

from pytest_syda.recipe.plain import to_plain
from pytest_syda.recipe.values import Floats, Ints, Values
from pytest_syda.schema.types import ForeignKey, Table

if TYPE_CHECKING:
    from pytest_syda.dataset.block import Block


def leaders(table: Table, key: ForeignKey) -> list[ForeignKey]:
    """The keys of the table that choose before this one and share a column with it."""
    ranked = sorted(table.foreign_keys, key=lambda other: -len(other.columns))
    return [other for other in ranked[: ranked.index(key)] if set(other.columns) & set(key.columns)]


def followers(table: Table, key: ForeignKey) -> list[ForeignKey]:
    """The keys that must agree with this one, and cannot be NULL instead."""
    return [
        other
        for other in table.foreign_keys
        if other is not key and key in leaders(table, other) and not any(table[name].nullable for name in other.columns)
    ]


def agreeing(block: Block, key: ForeignKey, first: list[ForeignKey], u: Floats) -> Ints:
    """For each row, a parent that has the values the leading keys settled; -1 where there is none."""
    settled: dict[str, Values] = {}
    for other in first:
        for name, reference in zip(other.columns, other.references, strict=True):
            if name in key.columns and name not in settled:
                settled[name] = block.world.universe(other.table, reference).take(block.references.rows(other))
    wanted = _tuples(block.plan.table, settled)
    groups = _by_value(block, key, list(settled))
    chosen = np.full(len(block.rows), -1, np.int64)
    rows = block.rows.tolist()
    to_itself = key.table == block.plan.name
    for position, value in enumerate(wanted):
        candidates = groups.get(value, [])
        count = bisect_left(candidates, rows[position]) if to_itself else len(candidates)
        if count:
            chosen[position] = candidates[int(u[position] * count)]
        elif to_itself and not any(block.plan.table[name].nullable for name in key.columns):
            chosen[position] = rows[position]  # the first of its kind can only refer to itself
    return chosen


def eligible(block: Block, key: ForeignKey) -> Ints | None:
    """Parents that leave the keys which follow a row to agree with; None when all do."""
    count = block.parents(key)
    allowed = np.ones(count, np.bool_)
    for other in followers(block.plan.table, key):
        if other.table not in block.world.plan or other.table == block.plan.name:
            continue
        shared = [name for name in key.columns if name in other.columns]
        offered = _by_value(block, other, shared)
        own = {name: block.world.universe(key.table, key.references[key.columns.index(name)]) for name in shared}
        allowed &= np.fromiter((value in offered for value in _tuples(block.plan.table, own)), np.bool_, count)
    return None if allowed.all() or not allowed.any() else np.flatnonzero(allowed)


def _by_value(block: Block, key: ForeignKey, columns: list[str]) -> dict[tuple[Any, ...], list[int]]:
    """The rows a key may point at, by what they would put into these columns."""
    values = {name: block.world.universe(key.table, key.references[key.columns.index(name)]) for name in columns}
    groups: dict[tuple[Any, ...], list[int]] = {}
    for number, value in enumerate(_tuples(block.plan.table, values)):
        groups.setdefault(value, []).append(number)
    return groups


def _tuples(table: Table, columns: dict[str, Values]) -> list[tuple[Any, ...]]:
    lists = [to_plain(values, table[name].type, len(values)).tolist() for name, values in columns.items()]
    return list(zip(*lists, strict=True))
