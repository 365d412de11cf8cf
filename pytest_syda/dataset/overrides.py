"""What the user's generators make of a block: run over aligned blocks of rows, so that chunking changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from pytest_syda.dataset.generators import run_generators
from pytest_syda.recipe.plain import to_plain
from pytest_syda.recipe.values import Values

if TYPE_CHECKING:
    from pytest_syda.dataset.block import Block

ALIGNED = 256


def overrides(block: Block) -> dict[str, Values]:
    """The generated columns of a block's rows."""
    plan, world = block.plan, block.world
    first, last = int(block.rows[0]), int(block.rows[-1]) + 1
    start, stop = first // ALIGNED * ALIGNED, min(-(-last // ALIGNED) * ALIGNED, plan.size)
    whole = block if (start, stop) == (first, last) else world.block(plan.name, start, stop)
    pinned = world.pinned(plan.name)
    carrier = world.carrier
    made = run_generators(
        plan.table,
        world.plan.request.generators[plan.name],
        listed(whole, whole.made),
        seed=world.seed,
        start=start,
        attributes={column.name: column.attribute for column in plan.table.columns},
        context=BlockContext(whole),
        pinned=pinned.columns,
        plain=partial(carrier.plain, plan.name) if carrier else None,
        carried=partial(carrier.carried, plan.name) if carrier else None,
        existing=plan.existing,
    )
    values = {name: Values.of(column).slice(first - start, last - start) for name, column in made.items()}
    return {name: pinned.over(column, plan.table[name], block.rows) for name, column in values.items()}


def listed(block: Block, column_of: Callable[[str], Values]) -> list[dict[str, Any]]:
    """Rows as users see them: what instances carry, by attribute name, and by column name where that differs."""
    lists: dict[str, list[Any]] = {}
    carrier, table = block.world.carrier, block.plan.table
    for column in table.columns:
        plain = to_plain(column_of(column.name), column.type, len(block.rows))
        made = (plain.map(partial(carrier.carried, table.name, column.name)) if carrier else plain).tolist()
        lists[column.attribute] = made
        lists[column.name] = made
    return [dict(zip(lists, row, strict=True)) for row in zip(*lists.values(), strict=True)]


@dataclass
class BlockContext:
    """What a generator may ask for besides its row."""

    block: Block

    @property
    def dataset(self) -> object:
        return self.block.world.dataset

    @property
    def locale(self) -> str:
        return self.block.recipe.locale

    def parents(self, position: int) -> Mapping[str, dict[str, Any]]:
        """The rows this row's keys point at, by the key's column, and by that name without `_id`."""
        found: dict[str, dict[str, Any]] = {}
        world = self.block.world
        for key in self.block.plan.table.foreign_keys:
            row = int(self.block.references.rows(key)[position])
            if row >= 0 and key.table in world.plan and world.plan[key.table].size:
                parent = world.listed(key.table)[row]
                for name in (key.columns[0], key.columns[0].removesuffix("_id")):
                    found[name] = parent
        return found
