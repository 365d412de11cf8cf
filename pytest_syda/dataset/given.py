"""Values that are not made but given: rows written out in the recipe, and rows pinned by the request over them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pytest_syda.dataset.plan import TablePlan
from pytest_syda.errors import RequestError
from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.plain import to_plain
from pytest_syda.recipe.values import Ints, Values
from pytest_syda.schema.types import Column, ForeignKey

if TYPE_CHECKING:
    from pytest_syda.dataset.block import Block


@dataclass(frozen=True)
class Given:
    """By column: row number to value."""

    columns: Mapping[str, Mapping[int, Any]]

    @classmethod
    def of(cls, plan: TablePlan, recipe: Recipe | None, pinned: Sequence[Mapping[str, Any]]) -> Given:
        columns: dict[str, dict[int, Any]] = {}
        for rows in (recipe.rows[: plan.size] if recipe else (), pinned):
            for number, row in enumerate(rows):
                for name, value in row.items():
                    columns.setdefault(name, {})[number] = value
        return cls(columns)

    def __contains__(self, column: object) -> bool:
        return column in self.columns

    def over(self, values: Values, column: Column, rows: Ints) -> Values:
        """These values, with the given ones in their places."""
        given = self.columns.get(column.name)
        if not given or not len(rows):
            return values
        first, last = int(rows[0]), int(rows[-1])
        here = {number - first: value for number, value in given.items() if first <= number <= last}
        if not here:
            return values
        objects = to_plain(values, column.type, len(rows)).objects().copy()
        for position, value in here.items():
            objects[position] = value
        return Values.of(objects)

    def parents(self, block: Block, key: ForeignKey, chosen: Ints) -> Ints:
        """Row numbers of the parents that given keys name."""
        chosen = chosen.copy()
        known = _index(block, key)
        first = int(block.rows[0]) if len(block.rows) else 0
        for number in range(first, first + len(block.rows)):
            parts = [self.columns.get(column, {}).get(number, _ABSENT) for column in key.columns]
            if _ABSENT in parts:
                continue
            wanted = tuple(parts)
            if None not in wanted and wanted not in known:
                raise RequestError(_dangling(block.plan.name, number, key, wanted), tables=[block.plan.name])
            chosen[number - first] = -1 if None in wanted else known[wanted]
        return chosen


_ABSENT = object()


def _index(block: Block, key: ForeignKey) -> dict[tuple[Any, ...], int]:
    """The parent's rows by the columns the key refers to."""
    parent = block.world.plan[key.table].table
    columns = []
    for name in key.references:
        values = block.world.universe(key.table, name)
        columns.append(to_plain(values, parent[name].type, len(values)).tolist())
    return {row: number for number, row in enumerate(zip(*columns, strict=True))}


def _dangling(table: str, number: int, key: ForeignKey, wanted: tuple[Any, ...]) -> str:
    shown = ", ".join(f"{column}={value!r}" for column, value in zip(key.columns, wanted, strict=True))
    return (
        f"rows: {table}[{number}] has {shown}, but no row of {key.table} will have that {', '.join(key.references)}.\n"
        f"    Pin the parent too, rows={{{key.table!r}: [{{{key.references[0]!r}: {wanted[0]!r}}}]}}, "
        "or leave the key out."
    )
