"""What a row's children add up to, a chunk of children at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pytest_syda.recipe.values import Floats, Ints, Values

if TYPE_CHECKING:
    from pytest_syda.dataset.block import Block

CHUNK = 200_000
FLOAT_SCALE = 6
"""Decimals kept of sums over floating point numbers."""


def aggregate(block: Block, table: str, through: str, function: str, expression: str) -> Values:
    """Over the rows of `table` whose key `through` points at each row: count, sum, mean, min or max.

    A row without children counts and sums to 0, and has NULL for the others. Sums are exact: scaled integers.
    """
    world = block.world
    if table not in world.plan:
        return Values(np.zeros(len(block.rows), np.int64))
    address = (block.plan.name, table, through, function, expression)
    if address not in world.aggregates:
        world.aggregates[address] = _whole(block, table, through, function, expression)
    return world.aggregates[address].take(block.rows)


def _whole(block: Block, table: str, through: str, function: str, expression: str) -> Values:
    from pytest_syda.recipe.expressions import evaluate, parse_expression

    world, count = block.world, block.plan.size
    gathered = _Gathered(function, count)
    tree = parse_expression(expression) if expression else None
    for start in range(0, world.plan[table].size, CHUNK):
        stop = min(start + CHUNK, world.plan[table].size)
        whole = start == 0 and stop == world.plan[table].size
        children = world.full(table) if whole else world.block(table, start, stop)
        parents = children.references.rows(children.references.key_of(through, block.plan.name))
        gathered.add(parents, evaluate(tree, children.value, stop - start) if tree else None)
    return gathered.result()


class _Gathered:
    """What is known of each parent so far: how many children it has, and their sum or extreme."""

    def __init__(self, function: str, count: int) -> None:
        self._function = function
        self._counts = np.zeros(count, np.int64)
        self._sums: Ints = np.zeros(count, np.int64)
        self._scale: int | None = None
        self._extremes: Floats = np.full(count, -np.inf if function == "max" else np.inf)

    def add(self, parents: Ints, values: Values | None) -> None:
        known = parents >= 0
        if values is not None:
            known &= ~values.nulls_mask
        owners = parents[known]
        self._counts += np.bincount(owners, minlength=len(self._counts))
        if values is None:
            return
        if self._scale is None:
            self._scale = values.scale if values.data.dtype.kind in "ib" else FLOAT_SCALE
        if self._function in ("sum", "mean"):
            np.add.at(self._sums, owners, values.rescaled(self._scale)[known])
        else:
            extreme = np.maximum if self._function == "max" else np.minimum
            extreme.at(self._extremes, owners, values.floats()[known])

    def result(self) -> Values:
        if self._function == "count":
            return Values(self._counts)
        scale = self._scale or 0
        if self._function == "sum":
            return Values(self._sums, scale=scale)
        childless = self._counts == 0
        if self._function == "mean":
            return Values(
                self._sums / 10.0**scale / np.maximum(self._counts, 1), childless if childless.any() else None
            )
        extremes = np.where(childless, 0.0, self._extremes)
        return Values(extremes, childless if childless.any() else None)
