"""What the user's generators make of a block: run over aligned blocks of rows, so that chunking changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pytest_syda.dataset.generators import run_generators
from pytest_syda.recipe.plain import to_plain
from pytest_syda.recipe.values import Values

if TYPE_CHECKING:
    from pytest_syda.dataset.world import Block

ALIGNED = 256


def overrides(block: Block) -> dict[str, Values]:
    """The generated columns of a block's rows."""
    plan, world = block.plan, block.world
    first, last = int(block.rows[0]), int(block.rows[-1]) + 1
    start, stop = first // ALIGNED * ALIGNED, min(-(-last // ALIGNED) * ALIGNED, plan.size)
    whole = block if (start, stop) == (first, last) else world.block(plan.name, start, stop)
    attributes = {column.name: column.attribute for column in plan.table.columns}
    made = run_generators(
        plan.table,
        world.plan.request.generators[plan.name],
        _rows(whole),
        seed=world.seed,
        start=start,
        attributes=attributes,
        context=BlockContext(whole),
    )
    pinned = world.pinned(plan.name)
    values = {name: Values.of(column).slice(first - start, last - start) for name, column in made.items()}
    return {name: pinned.over(column, plan.table[name], block.rows) for name, column in values.items()}


def _rows(block: Block) -> list[dict[str, Any]]:
    """The rows before any generator: plain values by attribute name, and by column name where that differs."""
    lists: dict[str, list[Any]] = {}
    for column in block.plan.table.columns:
        made = to_plain(block.made(column.name), column.type, len(block.rows)).tolist()
        lists[column.attribute] = made
        lists[column.name] = made
    return [dict(zip(lists, row, strict=True)) for row in zip(*lists.values(), strict=True)]


@dataclass
class BlockContext:
    """What a generator may ask for besides its row."""

    block: Block

    @property
    def dataset(self) -> object:
        return self.block.world

    @property
    def locale(self) -> str:
        return self.block.recipe.locale

    def parents(self, position: int) -> Mapping[str, dict[str, Any]]:
        """The rows this row's keys point at, by the key's column, and by that name without `_id`."""
        found: dict[str, dict[str, Any]] = {}
        for key in self.block.plan.table.foreign_keys:
            row = int(self.block.references.rows(key)[position])
            if row >= 0 and key.table in self.block.world.plan and self.block.world.plan[key.table].size:
                parent = _rows(self.block.world.block(key.table, row, row + 1))[0]
                for name in (key.columns[0], key.columns[0].removesuffix("_id")):
                    found[name] = parent
        return found
