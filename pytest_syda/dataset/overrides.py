"""What the user's generators make of a block: run over aligned blocks of rows, so that chunking changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from pytest_syda.dataset.generators import run_generators
from pytest_syda.recipe.plain import to_plain
from pytest_syda.recipe.values import Values
from pytest_syda.schema.types import Column

if TYPE_CHECKING:
    from pytest_syda.dataset.block import Block

ALIGNED = 256


def overrides(block: Block) -> dict[str, Values]:
    """The generated columns of a block's rows."""
    plan, world = block.plan, block.world
    first, last = int(block.rows[0]), int(block.rows[-1]) + 1
    kept = world.generated(plan.name)
    if kept is not None and not block.attempt and not block.natural:
        return {name: values.slice(first, last) for name, values in kept.items()}
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
        progress=world.progress,
    )
    values = {name: Values.of(column).slice(first - start, last - start) for name, column in made.items()}
    return {name: pinned.over(column, plan.table[name], block.rows) for name, column in values.items()}


def listed(block: Block, column_of: Callable[[str], Values]) -> list[dict[str, Any]]:
    """Rows as users see them: what instances carry, by attribute name, and by column name where that differs."""
    lists: dict[str, list[Any]] = {}
    for column in block.plan.table.columns:
        lists[column.attribute] = lists[column.name] = _carried(block, column, column_of(column.name))
    return [dict(zip(lists, row, strict=True)) for row in zip(*lists.values(), strict=True)]


def _carried(block: Block, column: Column, values: Values) -> list[Any]:
    plain = to_plain(values, column.type, len(block.rows))
    carrier = block.world.carrier
    return (plain.map(partial(carrier.carried, block.plan.name, column.name)) if carrier else plain).tolist()


class FinalColumns:
    """The columns of a block as they are in the end, each made when somebody asks, by attribute or column name."""

    def __init__(self, block: Block) -> None:
        self._block = block
        self._known = {name: column for column in block.plan.table.columns for name in (column.name, column.attribute)}
        self._made: dict[str, list[Any]] = {}

    @property
    def names(self) -> Iterable[str]:
        return self._known

    def __getitem__(self, name: str) -> list[Any]:
        column = self._known[name]
        if column.name not in self._made:
            self._made[column.name] = _carried(self._block, column, self._block.column(column.name))
        return self._made[column.name]


class FinalRow(Mapping[str, Any]):
    """One row of a parent. Its values are made when looked at, so that a parent whose total waits for this very table
    can still be asked for its name."""

    __slots__ = ("_columns", "_number")

    def __init__(self, columns: FinalColumns, number: int) -> None:
        self._columns = columns
        self._number = number

    def __getitem__(self, name: str) -> Any:
        return self._columns[name][self._number]

    def __iter__(self) -> Iterator[str]:
        return iter(self._columns.names)

    def __len__(self) -> int:
        return len([*self._columns.names])


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

    def parents(self, position: int) -> Mapping[str, Mapping[str, Any]]:
        """The rows this row's keys point at, by the key's column, and by that name without `_id`."""
        found: dict[str, Mapping[str, Any]] = {}
        world = self.block.world
        for key in self.block.plan.table.foreign_keys:
            row = int(self.block.references.rows(key)[position])
            if row >= 0 and key.table in world.plan and world.plan[key.table].size:
                parent = world.listed(key.table)[row]
                for name in (key.columns[0], key.columns[0].removesuffix("_id")):
                    found[name] = parent
        return found
