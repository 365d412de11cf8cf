"""Which rows of a block break a CHECK, or are inside a partial index that has their combination already."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import numpy as np

from pytest_syda.recipe.operands import operand
from pytest_syda.recipe.plain import to_compact
from pytest_syda.recipe.values import Bools, Ints, Values

if TYPE_CHECKING:
    from pytest_syda.dataset.block import Block


INEXACT = 100
"""Attempts at rows whose sums hold in floating point, too, as SQLite needs; then exact ones will do, as elsewhere."""


class Verdict(msgspec.Struct, frozen=True):
    failing: Ints
    """Positions of the rows that break something."""
    constraint: str
    """The first thing broken, for people."""


def judge(block: Block) -> Verdict:
    """Judge the rows of a block."""
    count = len(block.rows)
    bad, broken = _checked(block) if block.plan.table.checks else (np.zeros(count, np.bool_), "")
    for demand, repeats in block.world.repeats(block.plan.name):
        from pytest_syda.recipe.expressions import holds

        if demand.where is not None:
            inside = holds(demand.where, block.settled, count)[0] & repeats[block.rows]
            if inside.any():
                broken = broken or f"unique ({', '.join(map(str, demand.parts))}) where {demand.where}"
                bad |= inside
    return Verdict(np.flatnonzero(bad), broken)


def _checked(block: Block) -> tuple[Bools, str]:
    """Rows that break a CHECK: neither true nor unknown; and the first one broken."""
    from pytest_syda.recipe.expressions import holds

    count = len(block.rows)
    bad, broken = np.zeros(count, np.bool_), ""
    for check, condition in block.world.constraints(block.plan.name).conditions:
        true, unknown = holds(condition, block.settled, count)
        fails = ~(true | unknown)
        if block.attempt < INEXACT and block.world.constraints(block.plan.name).computes(check):
            true, unknown = holds(condition, lambda name: _inexact(block, name), count)
            fails |= ~(true | unknown)
        if fails.any():
            broken = broken or f"CHECK ({check.sql})"
            bad |= fails
    for name, values in block.moved.items():
        missing = values.nulls_mask
        if missing.any() and not block.plan.table[name].nullable:  # nothing was left that fits
            broken = broken or f"NOT NULL of {name}"
            bad |= missing
    return _asked(block, bad, broken)


def _inexact(block: Block, name: str) -> Values:
    """A column as SQLite computes with it, to which a decimal is a floating point number."""
    values = block.settled(name)
    if block.plan.table[name].type.kind != "decimal":
        return values
    return Values(operand(values).floats(), values.null)


def _asked(block: Block, bad: Bools, broken: str) -> tuple[Bools, str]:
    """The same, with what the database says of CHECKs that we cannot read."""
    judge, table = block.world.judge, block.plan.table
    if judge is None:
        return bad, broken
    for check, names in block.world.constraints(table.name).unread:
        columns = {name: to_compact(block.settled(name), table[name].type, len(bad)) for name in names}
        failing = judge.failing(table.name, check.sql, columns, len(bad))
        if failing:
            broken = broken or f"CHECK ({check.sql})"
            bad[failing] = True
    return bad, broken
