"""What of a table is placed row by row, and the rules it must keep."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

import msgspec

from pytest_syda.dataset.shared_columns import is_shared
from pytest_syda.recipe.demands import Demand, demands_of
from pytest_syda.recipe.kinds.choices import Database
from pytest_syda.recipe.kinds.numbers import Sequence
from pytest_syda.schema import conditions as c
from pytest_syda.schema.types import ForeignKey

if TYPE_CHECKING:
    from pytest_syda.dataset.world import World

LARGE = 20_000
"""Rows beyond which CHECKs between keys are left to drawing again: faster, if less sure."""


class Model(msgspec.Struct, frozen=True):
    keys: tuple[ForeignKey, ...] = ()
    """Whose parents are chosen row by row, in the order in which they choose."""
    columns: tuple[str, ...] = ()
    """Other columns that get a value row by row."""
    demands: tuple[Demand, ...] = ()
    checks: tuple[c.Expression, ...] = ()
    inherited: frozenset[str] = frozenset()
    """Columns of the key of what a row extends, with which other keys must agree."""

    @property
    def chosen(self) -> frozenset[str]:
        """Every column whose value comes of the placing."""
        return (frozenset(self.columns) | {name for key in self.keys for name in key.columns}) - self.inherited


def model_of(world: World, table: str) -> Model | None:
    """None where counting is enough."""
    plan, given = world.plan[table], world.given(table).names
    if not plan.size:
        return None
    if given and _Modeller(world, table, frozenset()).model() is None:
        from pytest_syda.dataset.settling import can_count

        if can_count(world, table):
            return None
    return _Modeller(world, table, given).model()


class _Modeller(msgspec.Struct, dict=True):
    world: World
    table: str
    given: frozenset[str]
    """Columns of which something is given."""
    names: set[str] = msgspec.field(default_factory=set)
    demands: list[Demand] = msgspec.field(default_factory=list)
    uncounted: set[str] = msgspec.field(default_factory=set)
    """Sequences that cannot just count on."""

    def __post_init__(self) -> None:
        self.plan = self.world.plan[self.table]
        self.spec = self.world.recipes[self.table].columns
        self.keys = [key for key in self.plan.table.foreign_keys if key not in self.plan.missing]
        self.inherited = {name for key in self.keys if key.inherits for name in key.columns}
        brood = self.plan.brood.key if self.plan.brood is not None else None
        self.free_keys = [key for key in self.keys if not key.inherits and key != brood]
        self.free_names = {name for key in self.free_keys for name in key.columns}

    def model(self) -> Model | None:
        self._seed()
        if not self.names and not self.demands:
            return None
        self._close()
        keys = [key for key in self._ranked() if set(key.columns) & self.names]
        in_keys = {name for key in self.keys for name in key.columns}
        columns = [name for name in self.names if name not in in_keys and not self._is_fixed(name)]
        inherited = frozenset(self.inherited)
        model = Model(tuple(keys), tuple(sorted(columns)), tuple(self.demands), inherited=inherited)
        known = model.chosen | {name for name in self.plan.table.column_names if self._is_fixed(name)}
        checks = [
            condition for condition in self._conditions(known) if not model.chosen.isdisjoint(condition.columns())
        ]
        return Model(model.keys, model.columns, model.demands, tuple(checks), inherited)

    def _seed(self) -> None:
        """The columns that cannot be had by counting."""
        crowded = bool(self.plan.existing.count) or any(name in self.given for name in self._unique_names())
        for demand in (*(self._open() if crowded else ()), *self.world.distinct(self.table).hard):
            self._add(demand)
        if self.plan.size <= LARGE or self.names:
            rigid = self._conditions(self._rigid())
            for condition in rigid:
                self.uncounted |= self._cannot_count(condition)
            for condition in rigid:
                if self._is_rigid(condition):
                    self.names |= {name for name in condition.columns() if not self._is_fixed(name)}
            for key in self.free_keys:
                if is_shared(self.plan.table, key) or self._may_lack_parents(key):
                    self.names |= set(key.columns)

    def _may_lack_parents(self, key: ForeignKey) -> bool:
        """Whether a key that must not be NULL refers to columns that may be."""
        if key.table not in self.world.plan or any(self.plan.table[name].nullable for name in key.columns):
            return False
        parent = self.world.plan[key.table].table
        return any(parent[name].nullable and name not in parent.primary_key for name in key.references)

    def _unique_names(self) -> set[str]:
        return {name for columns in self.plan.table.unique_sets for name in columns}

    def _open(self) -> Iterator[Demand]:
        """Demands that rows which are there, or given, may get into the way of."""
        partial = self.world.distinct(self.table).partial
        for demand in demands_of(self.plan.table):
            if demand.parts and demand not in partial and not self._is_sure(demand):
                yield demand

    def _is_sure(self, demand: Demand) -> bool:
        generated = set(self.world.plan.request.generators.get(self.table, ()))
        plain = {part.path for part in demand.parts if isinstance(part, c.Name)}
        if generated & set(demand.columns) or any(isinstance(self.spec.get(name), Database) for name in plain):
            return True
        return any(map(self._counts, plain)) or bool(self.inherited and self.inherited <= plain)

    def _add(self, demand: Demand) -> None:
        if demand not in self.demands:
            self.demands.append(demand)
            where = demand.where.columns() if demand.where is not None else ()
            self.names |= {name for name in (*demand.columns, *where) if not self._is_fixed(name)}

    def _close(self) -> None:
        """Whatever shares a column with what is placed is placed with it."""
        while True:
            before = len(self.names), len(self.demands)
            for key in self.free_keys:
                if set(key.columns) & self.names:
                    self.names |= set(key.columns) | self._moved_under(key)
            for demand in self._open():
                if set(demand.columns) & self.names:
                    self._add(demand)
            if (len(self.names), len(self.demands)) == before:
                return

    def _moved_under(self, key: ForeignKey) -> set[str]:
        """What a key to the table itself refers to and CHECKs would move afterwards."""
        if key.table != self.table or not self.plan.table.checks:
            return set()
        touched = self.world.constraints(self.table).read - self._digits()
        return {name for name in key.references if name in touched and not self._is_fixed(name)}

    def _is_fixed(self, name: str) -> bool:
        """Whether a column has its value without being placed: counted, or told by what the row is."""
        if name in self.free_names:
            return False
        found = self.plan.table.discriminator
        tells = found is not None and found.column == name and bool(self.plan.segments)
        spec = self.spec.get(name)
        counted = self._counts(name)
        in_key = any(name in key.columns for key in self.plan.table.foreign_keys)
        return tells or counted or in_key or spec is None or isinstance(spec, Database)

    def _counts(self, name: str) -> bool:
        return isinstance(self.spec.get(name), Sequence) and name not in self.given and name not in self.uncounted

    def _cannot_count(self, condition: c.Expression) -> set[str]:
        """Sequences of which a CHECK leaves more, or less, than one that goes on and on."""
        columns = set(condition.columns())
        alone = all(isinstance(self.spec.get(name), Sequence) for name in columns)
        return columns if alone and (len(columns) > 1 or self._is_open(condition)) else set()

    def _digits(self) -> set[str]:
        return {name for factor in self.world.distinct(self.table).digits for name in factor}

    def _rigid(self) -> set[str]:
        """Columns that are not moved into what CHECKs leave."""
        fixed = {name for name in self.plan.table.column_names if self._is_fixed(name) and name in self.spec}
        return self.free_names | self._digits() | fixed

    def _is_rigid(self, condition: c.Expression) -> bool:
        """Whether a CHECK can be broken by what tells rows apart."""
        columns = set(condition.columns())
        if not columns & (self.free_names | self._digits() | self.uncounted):
            return False
        return len(columns) > 1 or bool(columns & self.free_names) or self._is_open(condition)

    def _is_open(self, condition: c.Expression) -> bool:
        """Whether what a condition leaves of its one column is more than a domain, to which its spec is held."""
        always = self.world.constraints(self.table).narrowing.always
        return condition not in always.conditions or condition in always.residue

    def _conditions(self, known: Collection[str]) -> list[c.Expression]:
        """What CHECKs demand of these columns, whatever the others are."""
        if not self.plan.table.checks:
            return []
        narrowing = self.world.constraints(self.table).narrowing
        found = [condition for condition in narrowing.always.conditions if set(condition.columns()) <= set(known)]
        for options in narrowing.choices:
            parts = [[each for each in option.conditions if set(each.columns()) <= set(known)] for option in options]
            if all(parts):
                found.append(c.any_of(*(c.all_of(*part) for part in parts)))
        return found

    def _ranked(self) -> list[ForeignKey]:
        """Keys to other tables first, of these the ones with most columns: as the keys of a block choose."""
        return sorted(self.free_keys, key=lambda key: (key.table == self.table, -len(key.columns)))
