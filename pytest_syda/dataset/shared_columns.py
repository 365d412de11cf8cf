"""Foreign keys that share a column must agree on it: an order's tenant is its customer's tenant.

The key with most columns chooses first; the others choose among the rows that agree with it. A key that is NULL in a
row leaves the others free.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any

import numpy as np

from pytest_syda.recipe.plain import to_plain
from pytest_syda.recipe.values import Bools, Floats, Ints, Values
from pytest_syda.schema.types import ForeignKey, Table

if TYPE_CHECKING:
    from pytest_syda.dataset.block import Block
    from pytest_syda.dataset.given import Given

FREE = object()
"""What a column is that no key has settled."""


def ranked(table: Table) -> list[ForeignKey]:
    """The keys in the order in which they choose: what a row extends, then those with most columns."""
    return sorted(table.foreign_keys, key=lambda key: (not key.inherits, -len(key.columns)))


def leaders(table: Table, key: ForeignKey) -> list[ForeignKey]:
    """The keys of the table that choose before this one and share a column with it."""
    order = ranked(table)
    return [other for other in order[: order.index(key)] if set(other.columns) & set(key.columns)]


def is_shared(table: Table, key: ForeignKey) -> bool:
    """Whether another key has one of its columns."""
    return any(other != key and set(other.columns) & set(key.columns) for other in table.foreign_keys)


def followers(table: Table, key: ForeignKey) -> list[ForeignKey]:
    """The keys that must agree with this one, and cannot be NULL instead."""
    return [
        other
        for other in table.foreign_keys
        if other is not key and key in leaders(table, other) and not any(table[name].nullable for name in other.columns)
    ]


def agreeing(block: Block, key: ForeignKey, first: list[ForeignKey], u: Floats, free: Ints) -> Ints:
    """For each row, a parent that has the values the leading keys settled; -1 where there is none; the row of `free`
    where none of them settled anything."""
    wanted = _wanted(block, key, first)
    groups: dict[tuple[str, ...], dict[tuple[Any, ...], list[int]]] = {}
    chosen = free.copy()
    rows = block.rows.tolist()
    to_itself = key.table == block.plan.name
    for position, values in enumerate(wanted):
        settled = tuple(name for name, value in values if value is not FREE)
        if not settled:
            continue
        if settled not in groups:
            groups[settled] = _by_value(block, key, list(settled))
        candidates = groups[settled].get(tuple(value for _, value in values if value is not FREE), [])
        count = bisect_left(candidates, rows[position]) if to_itself else len(candidates)
        if count:
            chosen[position] = candidates[int(u[position] * count)]
        elif to_itself and not any(block.plan.table[name].nullable for name in key.columns):
            chosen[position] = rows[position]  # the first of its kind can only refer to itself
        else:
            chosen[position] = -1
    return chosen


def _wanted(block: Block, key: ForeignKey, first: list[ForeignKey]) -> list[tuple[tuple[str, Any], ...]]:
    """By row, each shared column with its value, or FREE."""
    names = [name for name in key.columns if any(name in other.columns for other in first)]
    columns = [_settled(block, name, [other for other in first if name in other.columns]) for name in names]
    return [tuple(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]


def _settled(block: Block, name: str, keys: list[ForeignKey]) -> list[Any]:
    """What the first key that says anything says of a column, row by row."""
    found: list[Any] = [FREE] * len(block.rows)
    for key in keys:
        rows = block.references.rows(key)
        values = block.references.universe(key, key.references[key.columns.index(name)]).take(rows)
        says = ((rows >= 0) | (name in block.references.gives_up(key))).tolist()
        plain = to_plain(values, block.plan.table[name].type, len(values)).tolist()
        found = [new if old is FREE and said else old for old, new, said in zip(found, plain, says, strict=True)]
    return found


def agreeing_with_labels(block: Block, key: ForeignKey, chosen: Ints, given: Given) -> Ints:
    """The given parents in place of the chosen ones. A label gives way where its row has not what leading keys settled,
    or NULL in what is referred to."""
    found = given.pointed(block, key, chosen)
    positions, parents = given.labelled(key, block.rows)
    first = [other for other in leaders(block.plan.table, key) if other not in block.plan.missing]
    wrong = _without_value(block, key, parents)
    for name in key.columns:
        for other in first if len(positions) else ():
            if name in other.columns:
                wrong |= _differing(block, name, (key, parents), (other, block.references.rows(other)[positions]))
    found[positions[wrong]] = chosen[positions[wrong]]
    return found


def _without_value(block: Block, key: ForeignKey, parents: Ints) -> Bools:
    """Rows of a parent that have NULL where the key refers to."""
    empty = np.zeros(len(parents), np.bool_)
    table = block.world.plan[key.table].table if len(parents) else block.plan.table
    for name in key.references if len(parents) else ():
        if table[name].nullable and name not in table.primary_key:
            empty |= block.references.universe(key, name).take(parents).nulls_mask & (parents >= 0)
    return empty


def _differing(block: Block, name: str, one: tuple[ForeignKey, Ints], two: tuple[ForeignKey, Ints]) -> Bools:
    """Where two keys say different things of a column they share."""
    said = []
    for key, rows in (one, two):
        values = block.references.universe(key, key.references[key.columns.index(name)]).take(rows)
        said.append(to_plain(values, block.plan.table[name].type, len(values)).tolist())
    both = (one[1] >= 0) & ((two[1] >= 0) | (name in block.references.gives_up(two[0])))
    return both & np.fromiter((a != b for a, b in zip(*said, strict=True)), np.bool_, len(both))


def eligible(block: Block, key: ForeignKey) -> Ints | None:
    """Parents that have all that is referred to, and leave the keys which follow a row to agree with; None when all
    do."""
    count = block.parents(key)
    allowed = np.ones(count, np.bool_)
    if key.table in block.world.plan and key.table != block.plan.name:
        parent = block.world.plan[key.table].table
        for name in key.references:
            if parent[name].nullable and name not in parent.primary_key:
                allowed &= ~block.references.universe(key, name).nulls_mask
    for other in followers(block.plan.table, key):
        if other.table not in block.world.plan or other.table == block.plan.name:
            continue
        shared = [name for name in key.columns if name in other.columns]
        offered = _by_value(block, other, shared)
        own = {name: block.references.universe(key, key.references[key.columns.index(name)]) for name in shared}
        allowed &= np.fromiter((value in offered for value in _tuples(block.plan.table, own)), np.bool_, count)
    return None if allowed.all() or not allowed.any() else np.flatnonzero(allowed)


def _by_value(block: Block, key: ForeignKey, columns: list[str]) -> dict[tuple[Any, ...], list[int]]:
    """The rows a key may point at, by what they would put into these columns."""
    values = {name: block.references.universe(key, key.references[key.columns.index(name)]) for name in columns}
    groups: dict[tuple[Any, ...], list[int]] = {}
    for number, value in enumerate(_tuples(block.plan.table, values)):
        groups.setdefault(value, []).append(number)
    return groups


def _tuples(table: Table, columns: dict[str, Values]) -> list[tuple[Any, ...]]:
    lists = [to_plain(values, table[name].type, len(values)).tolist() for name, values in columns.items()]
    return list(zip(*lists, strict=True))
