"""Whether what generators made keeps the constraints of its table; where not, which generator it was."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from pytest_syda.dataset.generators.kinds import name_of
from pytest_syda.errors import Problem
from pytest_syda.recipe.conforming.misfit import shown
from pytest_syda.recipe.plain import to_plain
from pytest_syda.recipe.values import Values
from pytest_syda.schema.types import ForeignKey, Table

if TYPE_CHECKING:
    from pytest_syda.dataset.block import Block
    from pytest_syda.dataset.dataset import Dataset


def broken(dataset: Dataset, table: str) -> list[Problem]:
    """The CHECKs and foreign keys of a table that its generators' values break: each with the generator, the first row,
    and what would help. All rows are made for it."""
    generators = dataset.plan.request.generators.get(table, {})
    return [*_Judged(dataset, dataset.world.full(table), generators).broken()] if generators else []


@dataclass(frozen=True)
class _Judged:
    """All rows of a table with generators."""

    dataset: Dataset
    block: Block
    generators: Mapping[str, Any]

    def broken(self) -> Iterator[Problem]:
        names = [name for name in self.block.overrides if name in self.block.plan.table]
        if self.block.plan.table.checks:
            yield from self._checks(names)
        for key in self.block.plan.table.foreign_keys:
            if not key.inherits and key.table in self.dataset.plan and set(key.columns) & set(names):
                yield from self._key(key)

    def _checks(self, names: Sequence[str]) -> Iterator[Problem]:
        from pytest_syda.recipe.evaluation import holds

        for check, condition in self.dataset.world.constraints(self.block.plan.name).conditions:
            read = [name for name in names if name in condition.columns()]
            if not read:
                continue
            true, unknown = holds(condition, self.block.column, len(self.block.rows))
            failing = np.flatnonzero(~(true | unknown)).tolist()
            if failing:
                yield self._problem(read[-1], failing, f"which breaks {check.sql}")

    def _key(self, key: ForeignKey) -> Iterator[Problem]:
        world, parent = self.dataset.world, self.dataset.plan[key.table].table
        known = set(_rows(parent, key.references, lambda name: world.universe(key.table, name)))
        mine = _rows(self.block.plan.table, key.columns, self.block.column)
        failing = [number for number, row in enumerate(mine) if None not in row and row not in known]
        if failing:
            generated = [name for name in key.columns if name in self.block.overrides]
            what = f"but {parent.label} has no row with that {', '.join(key.references)}"
            yield self._problem(generated[-1], failing, what)

    def _problem(self, name: str, failing: Sequence[int], what: str) -> Problem:
        table = self.block.plan.table
        value = _listed(self.block.column(name).take(np.array(failing[:1])), table, name)[0]
        generator = self.generators.get(name, self.generators.get(""))
        others = f", and so do others, {len(failing)} rows in all" if len(failing) > 1 else ""
        return Problem(
            f"{table.label}[{failing[0]}].{table[name].attribute}",
            f"the generator {name_of(generator)} gave {shown(value)}, {what}{others}",
            "Have it keep to that, or take the constraint out of the schema.",
        )


def _rows(table: Table, names: Sequence[str], column: Any) -> list[tuple[Any, ...]]:
    lists = [_listed(column(name), table, name) for name in names]
    return list(zip(*lists, strict=True))


def _listed(values: Values, table: Table, name: str) -> list[Any]:
    found: list[Any] = to_plain(values, table[name].type, len(values)).tolist()
    return found
