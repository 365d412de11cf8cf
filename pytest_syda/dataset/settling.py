"""Which tables can count on around what is given, and which given values give way to each other before they do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from pytest_syda.dataset.avoiding import Avoidance, Combination, Factor, Group
from pytest_syda.dataset.distinct import parents
from pytest_syda.dataset.placing.rules import CheckRule
from pytest_syda.recipe.demands import Demand, demands_of
from pytest_syda.recipe.kinds.choices import Database
from pytest_syda.recipe.kinds.numbers import MOST, Sequence
from pytest_syda.recipe.plain import to_plain
from pytest_syda.recipe.values import Ints
from pytest_syda.schema.types import ForeignKey

if TYPE_CHECKING:
    from pytest_syda.dataset.world import World

UNHASHABLE = {"json", "array", "multirange", "hstore", "object"}
"""Kinds of columns whose values cannot be looked up."""

TRIES = 400
"""Slots that are looked at for a row of which one part of a combination is given and another is not."""


def can_count(world: World, table: str) -> bool:
    """Whether every unique set with something given in it is met by columns that enumerate."""
    return _Building(world, table).can_count()


def avoidance_of(world: World, table: str) -> Avoidance:
    """How the rows of a table that can count keep off what is given."""
    return _Building(world, table).avoidance()


class _Building:
    def __init__(self, world: World, table: str) -> None:
        self._world = world
        self._plan = world.plan[table]
        self._table = self._plan.table
        self._specs = world.recipes[table].columns
        self._given = world.given(table)
        self._pinned = world.pinned(table)
        self._dropped: dict[str | ForeignKey, set[int]] = {}
        self.groups: dict[Factor, Group] = {}
        self._demands = [demand for demand in demands_of(self._table) if self._is_touched(demand)]

    def can_count(self) -> bool:
        if self._plan.existing.count or self._is_pinned_to_itself():
            return False
        found = [(demand, self._find(demand)) for demand in self._demands]
        return all(
            not self._is_pinned_in_part(group) and not self._is_pinned_alike(demand, group)
            if group is not None
            else self._extends(demand)
            for demand, group in found
        )

    def avoidance(self) -> Avoidance:
        self._give_up_the_forbidden()
        for demand in self._demands:
            group = self._find(demand)
            self._tell_apart(demand, group if group is not None else Group(()))
        for group in self.groups.values():
            self._fill(group)
        return Avoidance(self._given.without(self._dropped) if self._dropped else self._given, self.groups)

    def _give_up_the_forbidden(self) -> None:
        """What is written gives way where a CHECK forbids it together with what the row is counted by: neither could
        be moved afterwards."""
        if not self._table.checks:
            return
        for _, condition in self._world.constraints(self._table.name).parts:
            columns = condition.columns()
            written = [name for name in columns if name in self._given.columns]
            if written and all(name in written or isinstance(self._specs.get(name), Sequence) for name in columns):
                self._give_up_where_broken(CheckRule(condition), written)

    def _give_up_where_broken(self, rule: CheckRule, written: list[str]) -> None:
        for row in sorted(set.intersection(*(set(self._given.columns[name]) for name in written))):
            if row >= self._plan.size:
                continue
            known = {name: self._given.columns[name][row] for name in written}
            counted = {name: self._counted(name, row) for name in rule.columns if name not in known}
            if not rule.keeps(known | counted):
                self._give_up(row, tuple((name,) for name in written))

    def _counted(self, name: str, row: int) -> Any:
        values = self._world.block(self._table.name, row, row + 1).bare(name)
        return to_plain(values, self._table[name].type, 1).tolist()[0]

    def _is_pinned_to_itself(self) -> bool:
        """Whether somebody says by value which row of this very table a row points at: known when all are made."""
        to_itself = (key for key in self._table.foreign_keys if key.table == self._table.name)
        return any(name in self._pinned for key in to_itself for name in key.columns)

    def _is_pinned_in_part(self, group: Group) -> bool:
        rows = {row for factor in group.factors for name in factor for row in self._pinned.columns.get(name, {})}
        names = [name for factor in group.factors for name in factor]
        return any(row not in self._pinned.columns.get(name, {}) for row in rows for name in names)

    def _is_pinned_alike(self, demand: Demand, group: Group) -> bool:
        """Whether the rest of a combination, which is made, would have to tell pinned rows apart."""
        pinned = self._pinned.columns
        names = [name for factor in group.factors for name in factor]
        rows = {row for name in names for row in pinned.get(name, {})}
        partly = any(row not in pinned.get(name, {}) for row in rows for name in demand.columns)
        alike = Counter(tuple(pinned[name].get(row) for name in names) for row in rows) if partly else Counter()
        return any(count > 1 for count in alike.values())

    def _extends(self, demand: Demand) -> bool:
        """Whether rows differ by what they extend, or by whose only child they are."""
        brood = self._plan.brood
        alone = [brood.key] if brood is not None and max(brood.counts, default=0) <= 1 else []
        keys = [*alone, *(key for key in self._table.foreign_keys if key.inherits)]
        return any(set(key.columns) <= set(demand.columns) for key in keys)

    def _is_touched(self, demand: Demand) -> bool:
        generated = self._world.plan.request.generators.get(self._table.name, ())
        theirs = any(name in generated or isinstance(self._specs.get(name), Database) for name in demand.columns)
        partial = demand in self._world.distinct(self._table.name).partial
        return not theirs and not partial and not self._given.names.isdisjoint(demand.columns)

    def _find(self, demand: Demand) -> Group | None:
        """The group that meets a demand."""
        nullable = any(self._table[name].nullable for name in demand.columns)
        listed = any(self._table[name].type.kind in UNHASHABLE for name in demand.columns)
        if listed or not demand.plain or (nullable and not demand.nulls_distinct):
            return None
        for factors, brood in self._enumerating():
            group = tuple(name for factor in factors for name in factor)
            if set(group) | set(self._family if brood else ()) <= set(demand.columns):
                return self.groups.setdefault(group, Group(factors, brood))
        return None

    def _enumerating(self) -> Iterator[tuple[tuple[Factor, ...], bool]]:
        """Factors that tell rows apart together, and whether only within a brood."""
        digits = self._world.distinct(self._table.name).digits
        for name, spec in self._specs.items():
            if isinstance(spec, Sequence) and name in self._table:
                yield ((name,),), False
        for group, brood in dict.fromkeys((digit.group, digit.brood) for digit in digits.values()):
            yield tuple(factor for factor, digit in digits.items() if digit.group == group), brood

    @property
    def _family(self) -> tuple[str, ...]:
        """The key to the parent that rows were asked for by."""
        return self._plan.brood.key.columns if self._plan.brood is not None else ()

    @cached_property
    def _starts(self) -> Ints:
        """The first row of each parent's brood."""
        counts = self._plan.brood.counts if self._plan.brood is not None else ()
        return np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)

    def _parent(self, row: int) -> int:
        return int(np.searchsorted(self._starts[1:], row, side="right"))

    def _slot(self, group: Group, row: int) -> int:
        return row - int(self._starts[self._parent(row)]) if group.brood else row

    def _tell_apart(self, demand: Demand, group: Group) -> None:
        """Of given rows that are alike, the later ones give up what is written; what is pinned was there before. So do
        those that are alike in what enumerates, when something of the rest is made."""
        factors = self._factors(demand)
        seen: dict[Combination, list[Combination | None]] = {}
        for row in self._rows():
            if any(self._part(row, factor) == (True, None) for factor in factors):
                continue
            known = self._combination(row, factors)
            counted = self._combination(row, group.factors) if group.factors else None
            counted = None if counted is None else self._named(group, row, [*counted])
            whole = known if counted is None else counted
            if whole is None:
                continue
            before = seen.setdefault(whole, [])
            if before and (known is None or known in before or None in before):
                self._give_up(row, factors if counted is None else group.factors)
            else:
                before.append(known)

    def _factors(self, demand: Demand) -> tuple[Factor, ...]:
        keys = [tuple(key.columns) for key in self._given.labels if set(key.columns) <= set(demand.columns)]
        covered = {name for key in keys for name in key}
        return (*keys, *((name,) for name in demand.columns if name not in covered))

    def _rows(self) -> list[int]:
        """Rows of which something is given, pinned ones first."""
        pinned = {row for rows in self._pinned.columns.values() for row in rows}
        given = {row for rows in (*self._given.columns.values(), *self._given.labels.values()) for row in rows}
        return [*sorted(pinned), *sorted(given - pinned)]

    def _combination(self, row: int, factors: tuple[Factor, ...]) -> Combination | None:
        """What is given of a row; None where that is not all."""
        found = []
        for factor in factors:
            known, value = self._part(row, factor)
            if not known or value is None:
                return None
            found.append(value)
        return tuple(found)

    def _part(self, row: int, factor: Factor) -> tuple[bool, Any]:
        """Whether a factor of a row is given, and what; None for a NULL."""
        for key in self._table.foreign_keys:
            if key.columns == factor and key not in self._plan.missing:
                pointed = self._given.parents(self._world, self._table.name, key)
                if row not in pointed or row in self._dropped.get(key, ()):
                    return False, None
                return True, None if pointed[row] < 0 else pointed[row]
        given = self._given.columns.get(factor[0], {})
        return row in given and row not in self._dropped.get(factor[0], ()), given.get(row)

    def _give_up(self, row: int, factors: tuple[Factor, ...]) -> None:
        """Whatever is written of these factors, keys last."""
        written = [what for factor in reversed(factors) for what in self._written(row, factor)]
        for what in written[:1]:
            self._dropped.setdefault(what, set()).add(row)

    def _written(self, row: int, factor: Factor) -> Iterator[str | ForeignKey]:
        for key, rows in self._given.labels.items():
            if key.columns == factor and row in rows:
                yield key
        name = factor[0]
        if row in self._given.columns.get(name, {}) and row not in self._pinned.columns.get(name, {}):
            yield name

    def _fill(self, group: Group) -> None:
        """Note what is given of a group, whole combinations before those of which a part is missing."""
        partly = []
        room = self._domain(group.factors[0]) if len(group.factors) == 1 else self._together(group)
        for row in self._rows():
            if row >= (self._plan.size if group.brood else room):
                continue  # which is not made, and whose slot is another row's
            parts = [self._part(row, factor) for factor in group.factors]
            if all(known for known, _ in parts):
                combination = self._named(group, row, [value for _, value in parts])
                group.whole[row] = None if None in combination else combination
                if None not in combination:
                    group.taken.setdefault(combination, self._slot(group, row))
            elif any(known for known, _ in parts):
                partly.append((row, parts))
        for row, parts in partly:
            self._complete(group, row, parts)

    def _named(self, group: Group, row: int, values: list[Any]) -> Combination:
        return (self._parent(row), *values) if group.brood else tuple(values)

    def _together(self, group: Group) -> int:
        """How many combinations there are."""
        return min(self._world.distinct(self._table.name).digits[factor].total for factor in group.factors)

    def _domain(self, factor: Factor) -> int:
        """How many slots a factor has that enumerates alone."""
        for key in self._table.foreign_keys:
            if key.columns == factor and key not in self._plan.missing:
                return parents(self._world.plan, key.table)
        domain = self._specs[factor[0]].domain(self._table, self._table[factor[0]])
        return MOST if domain is None else domain

    def _complete(self, group: Group, row: int, parts: list[tuple[bool, Any]]) -> None:
        """Find a slot whose combination, with the given parts in it, is nobody's; or else give up what is written."""
        if any(known and value is None for known, value in parts):
            group.whole[row] = None
            return
        own = self._slot(group, row)
        candidates = np.arange(own, own + TRIES, dtype=np.int64)
        block = self._world.block(self._table.name, row, row + 1)
        there = group.moved(block, np.zeros(TRIES, np.int64), candidates)
        given = [(True, self._parent(row)), *parts] if group.brood else parts
        for slot, *made in zip(candidates.tolist(), *group.made(there), strict=True):
            combination = tuple(value if known else other for (known, value), other in zip(given, made, strict=True))
            if combination not in group.taken:
                group.taken[combination], group.slots[row] = own, slot
                return
        for factor in group.factors:
            for what in self._written(row, factor):
                self._dropped.setdefault(what, set()).add(row)
