"""A table's rows, placed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from msgspec.structs import replace

from pytest_syda.dataset.placing.model import Model
from pytest_syda.dataset.placing.rules import THERE, CheckRule, UniqueRule
from pytest_syda.dataset.placing.search import Rule, Search, Variable, components
from pytest_syda.dataset.placing.variables import NOBODY, ColumnVariable, KeyVariable
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


def placing(world: World, table: str, model: Model) -> Placing:
    """A placing of the table, not begun."""
    from pytest_syda.dataset.block import Block

    plan = world.plan[table]
    block = Block(world, plan, np.arange(plan.size, dtype=np.int64), natural=True)
    return Placing(world, block, model)


class Placing:
    """The placing of one table's rows."""

    def __init__(self, world: World, block: Block, model: Model) -> None:
        self._world = world
        self._natural = block
        self._model = model
        self._table = block.plan.table
        self._lists: dict[str, list[Any]] = {}
        self._searches: dict[str, Search] = {}
        """By column, the search that places it."""
        self._found: list[Search] = []
        given = world.pinned(self._table.name).columns
        self._given = {name: dict(rows) for name, rows in given.items() if name in model.chosen}

    def so_far(self) -> Placement:
        """For tables in a ring, which look at each other while they are placed: what is placed, and of the rest what it
        would be."""
        natural = self._natural
        keys = Unplaced(self._model.keys, natural.references.rows)
        return Placement(natural.plan.size, keys, Unplaced(self._model.chosen, self._column_so_far))

    def _column_so_far(self, name: str) -> Values:
        search = self._searches.get(name)
        size = self._natural.plan.size
        if search is None or len(search.rows) < size:
            return self._natural.drawn(name)
        return Values.of(search.rows[row].get(name) for row in range(size))

    def placement(self) -> Placement:
        """What depends on nothing in common is placed one after the other; keys to later tables last, when those can
        see the rest of the row."""
        variables, rules = self._variables(), self._rules()
        late = [variable for variable in variables if self._leads_on(variable)]
        early = [variable for variable in variables if variable not in late]
        late_names = {name for variable in late for name in variable.columns} - {
            name for variable in early for name in variable.columns
        }
        later = [rule for rule in rules if not late_names.isdisjoint(rule.columns)]
        size = self._natural.plan.size
        count, blame = self._run(early, [rule for rule in rules if rule not in later], size)
        if late:
            count, late_blame = self._run(late, later, count)
            blame = late_blame or blame
        return Placement(count, self._keys(count), self._columns(count), blame)

    def _run(self, variables: list[Variable], rules: list[Rule], size: int) -> tuple[int, tuple[str, ...]]:
        count, blame = size, tuple[str, ...]()
        for group, its_rules in components(variables, rules):
            search = Search(group, its_rules, self._fixed(group, its_rules), self._given)
            self._found.append(search)
            mine = {name: search for variable in group for name in variable.columns if name not in self._searches}
            self._searches |= mine
            stuck = search.run([row for row in self._order() if row < size], movable=not self._is_looked_at(group))
            if stuck is not None and min(len(search.rows), stuck) < count:
                count = min(len(search.rows), stuck)
                blame = tuple(text for text, _ in search.blame.most_common(3))
        return count, blame

    def _leads_on(self, variable: Variable) -> bool:
        """Whether it is a key to a table that is filled later."""
        order = list(self._world.plan.tables)
        return isinstance(variable, KeyVariable) and order.index(variable.key.table) > order.index(self._table.name)

    def _order(self) -> list[int]:
        """Rows of which something is given choose first."""
        size = self._natural.plan.size
        pinned = {row for rows in self._given.values() for row in rows if row < size}
        written = self._world.given(self._table.name)
        given = {row for rows in (*written.columns.values(), *written.labels.values()) for row in rows if row < size}
        first = [*sorted(pinned), *sorted(given - pinned)]
        return [*first, *(row for row in range(size) if row not in given and row not in pinned)]

    def _keys(self, count: int) -> dict[ForeignKey, Ints]:
        """Where not all found a place, given rows were first, so that some before them may be missing."""
        return {
            variable.key: np.array(
                [search.choices[row][place] if row in search.choices else NOBODY for row in range(count)], np.int64
            )
            for search in self._found
            for place, variable in enumerate(search.variables)
            if isinstance(variable, KeyVariable)
        }

    def _columns(self, count: int) -> dict[str, Values]:
        return {
            name: Values.of(search.rows[row].get(name) if row in search.rows else None for row in range(count))
            for name, search in self._searches.items()
        }

    def _rules(self) -> list[Rule]:
        uniques = [UniqueRule(demand) for demand in self._model.demands]
        for rule in uniques:
            self._occupy(rule)
        return [*uniques, *map(CheckRule, self._model.checks)]

    def _occupy(self, rule: UniqueRule) -> None:
        """What rows in the database have; where it is not known whether a condition holds of them, it does."""
        held = self._natural.plan.existing.columns
        if not self._natural.plan.existing.count or not all(name in held for name in rule.demand.columns):
            return
        known = all(name in held for name in rule.columns)
        reader = rule if known else UniqueRule(replace(rule.demand, where=None))
        for lists in self._natural.plan.existing.lists():
            for values in zip(*(lists[name] for name in reader.columns), strict=True):
                key = reader.key(dict(zip(reader.columns, values, strict=True)))
                if key is not None:
                    rule.taken[key] = THERE

    def _variables(self) -> list[Variable]:
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

    def _fixed(self, group: Sequence[Variable], rules: Sequence[Rule]) -> dict[str, list[Any]]:
        read = {name for each in (*group, *rules) for name in each.columns}
        settled = {name: self._placed(name) for name in read if name in self._searches}
        return settled | {name: self._plain(name) for name in read - self._model.chosen}

    def _placed(self, name: str) -> list[Any]:
        """A column that was placed before, as far as it was."""
        rows = self._searches[name].rows
        return [rows[row].get(name) if row in rows else None for row in range(self._natural.plan.size)]

    def _plain(self, name: str) -> list[Any]:
        if name not in self._lists:
            values = self._natural.drawn(name)
            self._lists[name] = to_plain(values, self._table[name].type, len(values)).tolist()
        return self._lists[name]

    def _own(self, name: str, row: int) -> Any:
        """A column of another row of this table."""
        if name not in self._model.chosen:
            return self._plain(name)[row]
        search = self._searches.get(name)
        placed = None if search is None else search.rows.get(row)
        return None if placed is None else placed.get(name)

    def _is_looked_at(self, group: Sequence[Variable]) -> bool:
        """Whether rows hold values of other rows that are placed, which then must stay."""
        mine = {name for variable in group for name in variable.columns}
        to_itself = (key for key in self._model.keys if key.table == self._table.name)
        return any(mine & set(key.references) for key in to_itself)
