"""Uniqueness, solved before a row is made: which columns of each unique set enumerate their domains, and how.

Every unique set is met by one of these means, tried in this order:

- a *carrier*: one column of the set that is different in every row by itself (a key, a name, a code);
- *digits*: the columns enumerate their combinations together, as digits of one permuted number (a link table's pairs);
- within a *brood* (rows asked for per row of a parent): the rest of the set enumerates anew for each parent;
- a partial index that is too small for all rows: those which repeat a combination stay outside of its condition.

These need no memory of other rows. What they cannot do is *hard*: its columns are placed row by row (see `placing`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import prod
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from pytest_syda.dataset.plan import Plan, TablePlan
from pytest_syda.dataset.shared_columns import is_shared
from pytest_syda.recipe.demands import Demand, demands_of
from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.kinds.choices import Database
from pytest_syda.recipe.kinds.numbers import MOST, Sequence
from pytest_syda.recipe.kinds.relations import Ordinal, Reference
from pytest_syda.schema import conditions as c
from pytest_syda.schema.types import ForeignKey, Table

if TYPE_CHECKING:
    from pytest_syda.dataset.constraints import Constraints
    from pytest_syda.recipe.narrowing import Domain

Factor = tuple[str, ...]
"""What gets its value in one go: a single column, or all columns of a foreign key."""

AMPLE = 20
"""How many times as many values as rows a column of a set must have to carry the set alone."""


class Digit(Struct, frozen=True):
    """A factor's place in the number that a row's combination is."""

    group: Factor
    """All columns enumerated together."""
    radices: tuple[int, ...] = ()
    """Sizes of the factors' domains; empty for a factor that enumerates alone, whatever its domain."""
    place: int = 0
    brood: bool = False
    """Whether rows are counted within each parent's brood."""

    @property
    def total(self) -> int:
        return min(prod(self.radices), MOST) if self.radices else MOST


class Distinctness(msgspec.Struct):
    """How one table's unique sets are met."""

    digits: dict[Factor, Digit] = msgspec.field(default_factory=dict)
    hard: list[Demand] = msgspec.field(default_factory=list)
    partial: list[Demand] = msgspec.field(default_factory=list)
    nullable_overflow: dict[str, int] = msgspec.field(default_factory=dict)
    """Nullable columns that are NULL from this row on, their combinations being used up."""
    capacity: int = MOST
    limiting: tuple[str, ...] = ()
    """The set whose combinations end first."""


def solve(plan: Plan, table_plan: TablePlan, recipe: Recipe, constraints: Constraints | None = None) -> Distinctness:
    """Which factors of this table enumerate, and how many rows its unique sets allow at most."""
    return _Solver(plan, table_plan, recipe, constraints).solve()


class _Solver:
    def __init__(self, plan: Plan, table_plan: TablePlan, recipe: Recipe, constraints: Constraints | None) -> None:
        self._plan = plan
        self._here = table_plan
        self._table: Table = table_plan.table
        self._recipe = recipe
        self._limits: Mapping[str, Domain] = constraints.narrowing.columns if constraints is not None else {}
        self._checks = [part for _, part in constraints.parts] if constraints is not None else []
        self._generated = set(plan.request.generators.get(self._table.name, ()))
        self._result = Distinctness()

    def solve(self) -> Distinctness:
        for name, spec in self._recipe.columns.items():
            own = name in self._table and not self._table.references_by(name)
            if spec.unique and own and not isinstance(spec, Sequence):
                self._result.digits[(name,)] = Digit((name,))
        for columns in self._wished():
            if not self._met_by(set(columns)):
                self._grant(columns)
        self._tell_classes_apart()
        pending = [demand for demand in self._demands() if not self._met(demand)]
        for demand in sorted(pending, key=lambda demand: len(demand.columns)):
            if not self._met(demand) and not self._solved(demand):
                self._leave(demand)
        return self._result

    def _demands(self) -> Iterator[Demand]:
        for demand in demands_of(self._table):
            if demand.parts and not any(
                isinstance(self._recipe.columns.get(name), Database) for name in demand.columns
            ):
                yield demand

    def _tell_classes_apart(self) -> None:
        """Where what tells the classes apart is unique, there is one row of each."""
        found = self._table.discriminator
        if found is not None and (found.column,) in self._table.unique_sets and self._here.segments:
            classes = {identity for segment in self._here.segments for identity in segment.identities}
            if classes:
                self._limit(len(classes), (found.column,))

    def _wished(self) -> Iterator[tuple[str, ...]]:
        """Columns in which rows should differ because rows that refer to them must."""
        for child in self._plan:
            for key in child.table.foreign_keys:
                if key.table == self._table.name != child.name and key.references != self._table.primary_key[:1]:
                    referred = dict(zip(key.columns, key.references, strict=True))
                    for columns in child.table.unique_sets:
                        if set(columns) <= set(referred) and all(referred[name] in self._table for name in columns):
                            yield tuple(referred[name] for name in columns)

    def _grant(self, columns: tuple[str, ...]) -> None:
        if self._here.existing.count and self._wished_for(columns):
            return  # what counts does not look at rows that are there
        if not self._carried(columns, limited=False):
            self._wished_for(columns)

    def _wished_for(self, columns: tuple[str, ...]) -> bool:
        """Place rows one by one, where there is room for so many different ones: a wish must not make the table
        smaller, nor change what is written or pinned."""
        demand = Demand(columns, tuple(map(c.Name, columns)))
        possible = any(self._may_widen((name,)) for name in columns) and not self._is_given(demand)
        self._result.hard += [demand] if possible else []
        return possible

    def _met(self, demand: Demand) -> bool:
        return self._met_by(set(_names(demand))) or self._counted(demand)

    def _counted(self, demand: Demand) -> bool:
        """Whether rows are counted within their parent, with nothing there, given or forbidden that they could run
        into."""
        columns = set(_names(demand))
        specs = [(name, self._recipe.columns.get(name)) for name in columns - self._generated]
        within = {
            part for name, spec in specs if isinstance(spec, Ordinal) and spec.through in columns
            for part in (name, spec.through)
        }  # fmt: skip
        compared = any(len(names := set(check.columns())) > 1 and names & within for check in self._checks)
        return bool(within) and not (compared or self._here.existing.count or self._is_given(demand))

    def _met_by(self, columns: set[str]) -> bool:
        """Whether what enumerates already makes these columns differ from row to row."""
        if any(isinstance(self._recipe.columns.get(name), Sequence) for name in columns):
            return True
        for key in self._table.foreign_keys:
            if key.inherits and set(key.columns) <= columns:
                return True  # a subclass's row has its base row to itself
        if self._here.brood is not None and set(self._here.brood.key.columns) <= columns and self._ones():
            return True
        return any(set(digit.group) <= columns and not digit.brood for digit in self._result.digits.values())

    def _ones(self) -> bool:
        return self._here.brood is not None and max(self._here.brood.counts, default=0) <= 1

    def _solved(self, demand: Demand) -> bool:
        if demand.where is None and not demand.plain:
            return False
        limited = demand.where is None
        return self._carried(demand.columns, limited=limited) or self._enumerated(demand, limited=limited)

    def _leave(self, demand: Demand) -> None:
        """What the user's generators make is theirs to keep distinct."""
        if demand.where is not None and self._is_free(demand):
            self._result.partial.append(demand)
        elif not self._generated & set(demand.columns):
            self._result.hard.append(demand)

    def _is_free(self, demand: Demand) -> bool:
        """Whether the condition reads a column that can be moved out of it."""
        held = {name for columns in self._table.unique_sets for name in columns}
        held |= {name for key in self._table.foreign_keys for name in key.columns}
        if demand.where is None or not any(
            name not in held and not isinstance(self._recipe.columns.get(name), Sequence | Database)
            for name in demand.where.columns()
        ):
            return False
        from pytest_syda.recipe.narrowing import narrow

        return not narrow([*self._checks, c.Not(demand.where)], self._table).contradictions

    def _factors(self, columns: tuple[str, ...]) -> list[Factor]:
        factors: list[Factor] = []
        for name in columns:
            keys = [key for key in self._table.references_by(name) if key not in self._here.missing]
            whole = next(
                (key for key in sorted(keys, key=lambda key: -len(key.columns)) if self._is_reference(key)), None
            )
            factor = tuple(whole.columns) if whole else (name,)
            if factor not in factors:
                factors.append(factor)
        return factors

    def _is_reference(self, key: ForeignKey) -> bool:
        return all(isinstance(self._recipe.columns.get(name), Reference) for name in key.columns)

    def _domain(self, factor: Factor) -> int:
        """Different values this factor can enumerate, 0 where it cannot."""
        for key in self._table.foreign_keys:
            if tuple(key.columns) == factor and self._is_reference(key):
                return 0 if self._is_tied(key) else parents(self._plan, key.table)
        name = factor[0]
        if name in self._generated or name not in self._recipe.columns or self._is_discriminator(name):
            return 0
        domain = self._recipe.columns[name].domain(self._table, self._table[name])
        return MOST if domain is None else min(domain, MOST)

    def _is_tied(self, key: ForeignKey) -> bool:
        """Whether not every row of the parent can be chosen freely."""
        parent = self._plan[key.table].table if key.table in self._plan else None
        some_null = parent is not None and any(
            parent[name].nullable and name not in parent.primary_key for name in key.references
        )
        return key.inherits or key.table == self._table.name or some_null or is_shared(self._table, key)

    def _is_discriminator(self, name: str) -> bool:
        found = self._table.discriminator
        return found is not None and found.column == name and bool(self._here.segments)

    def _carried(self, columns: tuple[str, ...], *, limited: bool) -> bool:
        """Let one factor of the set differ in every row: one that is no key, and has room to spare."""
        wanted = self._here.size
        free = [
            factor
            for factor in self._factors(columns)
            if factor not in self._result.digits and not self._is_brood(factor) and set(factor) <= set(columns)
        ]
        able = [factor for factor in free if self._domain(factor) >= max(wanted, 1)]
        if len(columns) > 1:
            able = [
                factor
                for factor in able
                if self._domain(factor) >= AMPLE * wanted and not self._table.references_by(factor[0])
            ]
        if not able:
            return False
        best = max(able, key=self._domain)
        self._result.digits[best] = Digit(best)
        if limited and self._domain(best) < self._result.capacity:
            self._limit(self._domain(best), columns)
        return True

    def _enumerated(self, demand: Demand, *, limited: bool) -> bool:
        """Let all factors of the set that can enumerate their combinations together."""
        columns = demand.columns
        factors = self._factors(columns)
        brood = any(self._is_brood(factor) for factor in factors)
        free = [factor for factor in factors if self._domain(factor) and not self._is_brood(factor)]
        whole = all(set(factor) <= set(columns) for factor in factors)
        if not free or not whole or any(factor in self._result.digits for factor in free):
            return False
        radices = tuple(self._domain(factor) for factor in free)
        total = min(prod(radices), MOST)
        wanted = self._most_siblings() if brood else self._here.size
        if total < wanted and (
            brood
            or not limited
            or len(free) < len(factors)
            or any(map(self._may_widen, free))
            or self._is_given(demand)
        ):
            return False  # these alone are too few; there may be more, or others that can only be tried
        group = tuple(name for factor in free for name in factor)
        for place, factor in enumerate(free):
            self._result.digits[factor] = Digit(group, radices, place, brood)
        if not brood and limited:
            self._overflow(demand, free, total)
        return True

    def _is_given(self, demand: Demand) -> bool:
        """Whether some of it is written or pinned: there may be more than what can be made."""
        rows = (*self._recipe.rows, *self._plan.request.rows.get(self._table.name, ()))
        given = {name for row in rows for cell in row for name in (cell, *cell.split("+"))}
        return not given.isdisjoint(demand.columns)

    def _most_siblings(self) -> int:
        return max(self._here.brood.counts, default=0) if self._here.brood is not None else 0

    def _overflow(self, demand: Demand, factors: list[Factor], total: int) -> None:
        """Past the last combination, a nullable column goes NULL; without one, that is all the table can hold."""
        nullable = [
            name
            for factor in factors
            for name in factor
            if self._table[name].nullable and name not in self._table.primary_key and not self._is_required(name)
        ]
        if nullable and demand.nulls_distinct:
            self._result.nullable_overflow.setdefault(nullable[-1], total)
        else:
            self._limit(total, demand.columns)

    def _is_required(self, name: str) -> bool:
        return name in self._limits and self._limits[name].null is False

    def _may_widen(self, factor: Factor) -> bool:
        """Whether more values could be there than the recipe has in mind."""
        name = factor[0]
        if name in self._generated or self._table.references_by(name) or name not in self._recipe.columns:
            return False
        from pytest_syda.dataset.widening import widened

        return widened(self._recipe.columns[name], self._table[name], self._limits.get(name)) is not None

    def _limit(self, total: int, columns: tuple[str, ...]) -> None:
        if total < self._result.capacity:
            self._result.capacity, self._result.limiting = total, columns

    def _is_brood(self, factor: Factor) -> bool:
        return self._here.brood is not None and tuple(self._here.brood.key.columns) == factor


def _names(demand: Demand) -> tuple[str, ...]:
    """Columns whose values tell rows apart just as they are."""
    return tuple(part.path for part in demand.parts if isinstance(part, c.Name))


def parents(plan: Plan, table: str) -> int:
    """How many rows of this table a key may point at: the new ones, or where none are made, those there already."""
    if table not in plan:
        return 0
    return plan[table].size or plan[table].existing.count
