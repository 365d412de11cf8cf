"""A table's rows, placed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from pytest_syda.dataset.placing.model import Model
from pytest_syda.dataset.placing.rules import THERE, CheckRule, UniqueRule
from pytest_syda.dataset.placing.search import Search, Variable
from pytest_syda.dataset.placing.variables import ColumnVariable, KeyVariable
from pytest_syda.recipe.plain import to_plain
from pytest_syda.recipe.values import Ints, Values
from pytest_syda.schema.types import ForeignKey

if TYPE_CHECKING:
    from pytest_syda.dataset.block import Block
    from pytest_syda.dataset.world import World


@dataclass(frozen=True)
class Placement:
    """What was found for the rows of a table."""

    count: int
    """Rows that found a place: all, or those before the first that did not."""
    keys: Mapping[ForeignKey, Ints]
    """The row of the parent, -1 for NULL."""
    columns: Mapping[str, Values]
    obstacles: tuple[str, ...] = ()
    """What was in the way of the first row without a place, the worst first."""


class Unplaced(Mapping[Any, Any]):
    """What rows would be without being placed, worked out when somebody looks."""

    def __init__(self, names: Iterable[Any], find: Callable[[Any], Any]) -> None:
        self._names = tuple(names)
        self._find = find

    def __getitem__(self, name: Any) -> Any:
        return self._find(name)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def natural(world: World, table: str) -> Block:
    """All rows of a table as they would be without looking at each other."""
    from pytest_syda.dataset.block import Block

    plan = world.plan[table]
    return Block(world, plan, np.arange(plan.size, dtype=np.int64), natural=True)


def as_natural(block: Block, model: Model) -> Placement:
    """A placement that changes nothing."""
    keys, columns = Unplaced(model.keys, block.references.rows), Unplaced(model.chosen, block.drawn)
    return Placement(block.plan.size, keys, columns)


def place(world: World, block: Block, model: Model) -> Placement:
    """Work out the placement of a table, from what its rows would be."""
    return _Placing(world, block, model).placement()


class _Placing:
    def __init__(self, world: World, natural: Block, model: Model) -> None:
        self._world = world
        self._natural = natural
        self._model = model
        self._table = natural.plan.table
        self._lists: dict[str, list[Any]] = {}
        self._rules = self._made_rules()
        self._variables = self._made_variables()
        given = world.given(self._table.name).columns
        self._given = {name: dict(rows) for name, rows in given.items() if name in model.chosen}
        self._search = Search(self._variables, self._rules, self._fixed(), self._given)

    def placement(self) -> Placement:
        size = self._natural.plan.size
        first = sorted({row for rows in self._given.values() for row in rows if row < size})
        order = [*first, *(row for row in range(size) if row not in set(first))]
        stuck = self._search.run(order, movable=not self._is_looked_at())
        count = size if stuck is None else min(len(self._search.rows), stuck)
        blame = tuple(text for text, _ in self._search.blame.most_common(3)) if stuck is not None else ()
        return Placement(count, self._keys(count), self._columns(count), blame)

    def _keys(self, count: int) -> dict[ForeignKey, Ints]:
        choices = self._search.choices
        return {
            variable.key: np.array([choices[row][place] for row in range(count)], np.int64)
            for place, variable in enumerate(self._variables)
            if isinstance(variable, KeyVariable)
        }

    def _columns(self, count: int) -> dict[str, Values]:
        rows = self._search.rows
        return {name: Values.of(rows[row].get(name) for row in range(count)) for name in self._model.chosen}

    def _made_rules(self) -> list[CheckRule | UniqueRule]:
        uniques = [UniqueRule(demand) for demand in self._model.demands]
        for rule in uniques:
            self._occupy(rule)
        return [*uniques, *(CheckRule(text, condition) for text, condition in self._model.checks)]

    def _occupy(self, rule: UniqueRule) -> None:
        """What rows in the database have."""
        held = self._natural.plan.existing.columns
        if not self._natural.plan.existing.count or not all(name in held for name in rule.columns):
            return
        for values in zip(*(held[name] for name in rule.columns), strict=True):
            key = rule.key(dict(zip(rule.columns, values, strict=True)))
            if key is not None:
                rule.taken[key] = THERE

    def _made_variables(self) -> list[Variable]:
        keys = [KeyVariable(self._natural, key, self._own) for key in self._model.keys]
        required = self._world.required(self._table.name)
        columns = [
            ColumnVariable(self._natural, name, optional=self._optional(name) and name not in required)
            for name in self._model.columns
        ]
        to_others = [key for key in keys if key.key.table != self._table.name]
        to_itself = [key for key in keys if key.key.table == self._table.name]
        return [*to_others, *columns, *to_itself]

    def _optional(self, name: str) -> bool:
        return self._table[name].nullable and name not in self._table.primary_key

    def _fixed(self) -> dict[str, list[Any]]:
        read = {name for rule in self._rules for name in rule.columns}
        read |= {name for key in self._model.keys for name in key.columns}
        return {name: self._plain(name) for name in read - self._model.chosen}

    def _plain(self, name: str) -> list[Any]:
        if name not in self._lists:
            values = self._natural.drawn(name)
            self._lists[name] = to_plain(values, self._table[name].type, len(values)).tolist()
        return self._lists[name]

    def _own(self, name: str, row: int) -> Any:
        """A column of another row of this table."""
        if name in self._model.chosen:
            placed = self._search.rows.get(row)
            return None if placed is None else placed.get(name)
        return self._plain(name)[row]

    def _is_looked_at(self) -> bool:
        """Whether rows hold values of other rows that are placed, which then must stay."""
        return any(
            set(key.references) & self._model.chosen for key in self._model.keys if key.table == self._table.name
        )
