"""Keys that agree on a scope though no constraint says so: an invoice's project is of its customer's account.

Columns of one name that lead to one table are taken for the same thing, wherever they are: in two parents, or in a
parent and in the row itself. The key that chooses first (see `ranked`) chooses freely; a later one prefers parents
that agree with it, and where there are none stays as it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from pytest_syda.dataset.shared_columns import eligible, ranked
from pytest_syda.recipe.values import Floats, Ints
from pytest_syda.schema.types import ForeignKey

if TYPE_CHECKING:
    from pytest_syda.dataset.block import Block


def in_scope(block: Block, key: ForeignKey, chosen: Ints, u: Floats) -> Ints:
    """The parents chosen by this key, each replaced by one of the same scope as the row's other parents."""
    for elder in _elders(block, key):
        found = _scopes(block, elder, key)
        if found is not None:
            return _moved(block, key, chosen, u, found)
    return chosen


def _elders(block: Block, key: ForeignKey) -> Iterator[ForeignKey]:
    """The keys that choose before: the one that rows are counted by, then in the order in which all of them choose, so
    that no two keys ever wait for each other."""
    brood = block.plan.brood.key if block.plan.brood is not None else None
    if brood is not None and brood != key and _is_open(block, brood):
        yield brood
    for other in ranked(block.plan.table):
        if other == key:
            return
        if other != brood and other.table != key.table and _is_open(block, other):
            yield other


def _is_open(block: Block, key: ForeignKey) -> bool:
    """Whether its parents are made before these rows."""
    plan, order = block.world.plan, list(block.world.plan.tables)
    made = key.table in plan and key.table != block.plan.name and bool(plan[key.table].size)
    return made and not key.inherits and order.index(key.table) < order.index(block.plan.name)


def _scopes(block: Block, elder: ForeignKey, key: ForeignKey) -> tuple[Ints, Ints] | None:
    """The scope that each row's elder parent has, and the scope of each parent the key may choose; numbered alike."""
    if not _is_open(block, key):
        return None
    rows = block.references.rows(elder)
    mine, theirs = _keys_of(block, key.table), _keys_of(block, elder.table)
    if elder.columns in mine and mine[elder.columns].table == elder.table:
        return rows, _parents(block, key.table, mine[elder.columns])
    if key.columns in theirs and theirs[key.columns].table == key.table:
        return _of(rows, _parents(block, elder.table, theirs[key.columns])), np.arange(block.parents(key))
    for columns, other in mine.items():
        if columns in theirs and theirs[columns].table == other.table:
            return _of(rows, _parents(block, elder.table, theirs[columns])), _parents(block, key.table, other)
    return None


def _keys_of(block: Block, table: str) -> dict[tuple[str, ...], ForeignKey]:
    """A parent's keys to tables that are made before it."""
    order = list(block.world.plan.tables)
    keys = block.world.plan[table].table.foreign_keys
    before = [key for key in keys if key.table in order and order.index(key.table) < order.index(table)]
    return {key.columns: key for key in before if not key.inherits}


def _parents(block: Block, table: str, key: ForeignKey) -> Ints:
    return block.world.full(table).references.rows(key)


def _of(rows: Ints, scopes: Ints) -> Ints:
    """The scopes of these rows of a table; -1 where there is no row."""
    return np.where(rows >= 0, scopes[np.maximum(rows, 0)], -1) if len(scopes) else np.full(len(rows), -1)


def _moved(block: Block, key: ForeignKey, chosen: Ints, u: Floats, found: tuple[Ints, Ints]) -> Ints:
    wanted, scopes = found
    among = eligible(block, key)
    candidates = np.arange(len(scopes)) if among is None else among
    candidates = candidates[np.argsort(scopes[candidates], kind="stable")]
    held = scopes[candidates]
    first, last = np.searchsorted(held, wanted, "left"), np.searchsorted(held, wanted, "right")
    there = (last > first) & (wanted >= 0) & (_of(chosen, scopes) != wanted)
    picked = np.minimum(first + (u * (last - first)).astype(np.int64), len(candidates) - 1)
    return np.where(there, candidates[np.maximum(picked, 0)], chosen) if len(candidates) else chosen
