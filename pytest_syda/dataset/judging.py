"""Which rows of a block break a CHECK, or repeat a combination that had to be unique and could not be enumerated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from pytest_syda.recipe.plain import to_plain
from pytest_syda.recipe.values import Bools, Ints

if TYPE_CHECKING:
    from pytest_syda.dataset.block import Block
    from pytest_syda.dataset.remaking import Remade


@dataclass(frozen=True)
class Verdict:
    failing: Ints
    """Positions of the rows that break something."""
    constraint: str
    """The first thing broken, for people."""


def judge(block: Block, among: tuple[Block, Ints, Remade] | None = None) -> Verdict:
    """Judge the rows of a block; `among` are the block they will return to, their positions there, and the rows
    remade so far."""
    count = len(block.rows)
    bad, broken = _checked(block) if block.plan.table.checks else (np.zeros(count, np.bool_), "")
    for columns in block.distinct.unsolved:
        repeats = _repeats(block, columns, among, bad)
        if repeats.any():
            broken = broken or f"unique ({', '.join(columns)})"
            bad |= repeats
    return Verdict(np.flatnonzero(bad), broken)


def _checked(block: Block) -> tuple[Bools, str]:
    """Rows that break a CHECK: neither true nor unknown; and the first one broken."""
    from pytest_syda.recipe.expressions import holds

    count = len(block.rows)
    bad, broken = np.zeros(count, np.bool_), ""
    for check, condition in block.world.constraints(block.plan.name).conditions:
        true, unknown = holds(condition, block.settled, count)
        fails = ~(true | unknown)
        if fails.any():
            broken = broken or f"CHECK ({check.sql})"
            bad |= fails
    return bad, broken


def _repeats(block: Block, columns: tuple[str, ...], among: tuple[Block, Ints, Remade] | None, bad: Bools) -> Bools:
    """Rows whose combination an earlier row has; of rows being remade, also one that any settled row has."""
    seen: set[tuple[Any, ...]] = set()
    if among is not None:
        whole, positions, remade = among
        settled = np.ones(len(whole.rows), np.bool_)
        settled[positions] = False
        seen.update(key for key, kept in zip(_keys(whole, columns, remade), settled.tolist(), strict=True) if kept)
    repeats = np.zeros(len(block.rows), np.bool_)
    for position, key in enumerate(_keys(block, columns)):
        if None in key or bad[position]:
            continue
        repeats[position] = key in seen
        seen.add(key)
    return repeats


def _keys(block: Block, columns: tuple[str, ...], remade: Remade | None = None) -> list[tuple[Any, ...]]:
    lists = []
    for name in columns:
        values = block.settled(name)
        values = remade.over(name, values) if remade is not None else values
        lists.append(to_plain(values, block.plan.table[name].type, len(block.rows)).tolist())
    return list(zip(*lists, strict=True))
