"""Uniqueness, solved before a row is made: which columns of each unique set enumerate their domains, and how.

Every unique set is met by one of three means, tried in this order:

- a *carrier*: one column of the set that is different in every row by itself (a key, a name, a code);
- *digits*: the columns enumerate their combinations together, as digits of one permuted number (a link table's pairs);
- within a *brood* (rows asked for per row of a parent): the rest of the set enumerates anew for each parent.

What is left is remade row by row (see `repair`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from math import prod

from pytest_syda.dataset.plan import Plan, TablePlan
from pytest_syda.dataset.shared_columns import leaders
from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.kinds.choices import Database
from pytest_syda.recipe.kinds.numbers import MOST, Sequence
from pytest_syda.recipe.kinds.relations import Reference
from pytest_syda.schema.types import ForeignKey, Table

Factor = tuple[str, ...]
"""What gets its value in one go: a single column, or all columns of a foreign key."""


@dataclass(frozen=True)
class Digit:
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


@dataclass
class Distinctness:
    """How one table's unique sets are met."""

    digits: dict[Factor, Digit] = field(default_factory=dict)
    unsolved: list[tuple[str, ...]] = field(default_factory=list)
    nullable_overflow: dict[str, int] = field(default_factory=dict)
    """Nullable columns that are NULL from this row on, their combinations being used up."""
    capacity: int = MOST
    limiting: tuple[str, ...] = ()
    """The set whose combinations end first."""


def solve(plan: Plan, table_plan: TablePlan, recipe: Recipe) -> Distinctness:
    """Which factors of this table enumerate, and how many rows its unique sets allow at most."""
    return _Solver(plan, table_plan, recipe).solve()


class _Solver:
    def __init__(self, plan: Plan, table_plan: TablePlan, recipe: Recipe) -> None:
        self._plan = plan
        self._here = table_plan
        self._table: Table = table_plan.table
        self._recipe = recipe
        self._generated = set(plan.request.generators.get(self._table.name, ()))
        self._result = Distinctness()

    def solve(self) -> Distinctness:
        for name, spec in self._recipe.columns.items():
            if (
                spec.unique
                and not isinstance(spec, Sequence)
                and name in self._table
                and not self._table.references_by(name)
            ):
                self._result.digits[(name,)] = Digit((name,))
        pending = [columns for columns in self._sets() if not self._met(columns)]
        for columns in sorted(pending, key=len):
            if not self._met(columns) and not self._carried(columns) and not self._enumerated(columns):
                self._result.unsolved.append(columns)
        return self._result

    def _sets(self) -> Iterator[tuple[str, ...]]:
        for columns in self._table.unique_sets:
            if not any(isinstance(self._recipe.columns.get(name), Database) for name in columns):
                yield columns

    def _met(self, columns: tuple[str, ...]) -> bool:
        """Whether what enumerates already makes these columns differ from row to row."""
        if any(isinstance(self._recipe.columns.get(name), Sequence) for name in columns):
            return True
        for key in self._table.foreign_keys:
            if key.inherits and set(key.columns) <= set(columns):
                return True  # a subclass's row has its base row to itself
        return any(set(digit.group) <= set(columns) and not digit.brood for digit in self._result.digits.values())

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
                tied = key.inherits or key.table == self._table.name or leaders(self._table, key)
                return 0 if tied else parents(self._plan, key.table)
        name = factor[0]
        if name in self._generated or name not in self._recipe.columns:
            return 0
        domain = self._recipe.columns[name].domain(self._table, self._table[name])
        return MOST if domain is None else min(domain, MOST)

    def _carried(self, columns: tuple[str, ...]) -> bool:
        """Let one factor of the set differ in every row: one that is no key, and has room to spare."""
        wanted = self._here.size
        free = [
            factor
            for factor in self._factors(columns)
            if factor not in self._result.digits and not self._is_brood(factor)
        ]
        able = [factor for factor in free if self._domain(factor) >= max(wanted, 1)]
        if len(columns) > 1:
            able = [
                factor
                for factor in able
                if self._domain(factor) >= 20 * wanted and not self._table.references_by(factor[0])
            ]
        if not able:
            return False
        best = max(able, key=self._domain)
        self._result.digits[best] = Digit(best)
        if self._domain(best) < self._result.capacity:
            self._limit(self._domain(best), columns)
        return True

    def _enumerated(self, columns: tuple[str, ...]) -> bool:
        """Let all factors of the set that can enumerate their combinations together."""
        factors = self._factors(columns)
        brood = any(self._is_brood(factor) for factor in factors)
        free = [factor for factor in factors if self._domain(factor) and not self._is_brood(factor)]
        if not free or any(factor in self._result.digits for factor in free):
            return False
        radices = tuple(self._domain(factor) for factor in free)
        total = min(prod(radices), MOST)
        if len(free) < len(factors) and total < self._here.size and not brood:
            return False  # these alone are too few; the others cannot be counted, only tried
        group = tuple(name for factor in free for name in factor)
        for place, factor in enumerate(free):
            self._result.digits[factor] = Digit(group, radices, place, brood)
        if not brood:
            self._overflow(columns, free, total)
        return True

    def _overflow(self, columns: tuple[str, ...], factors: list[Factor], total: int) -> None:
        """Past the last combination, a nullable column goes NULL; without one, that is all the table can hold."""
        nullable = [
            name
            for factor in factors
            for name in factor
            if self._table[name].nullable and name not in self._table.primary_key
        ]
        if nullable and self._nulls_differ(columns):
            self._result.nullable_overflow.setdefault(nullable[-1], total)
        else:
            self._limit(total, columns)

    def _nulls_differ(self, columns: tuple[str, ...]) -> bool:
        return all(unique.nulls_distinct for unique in self._table.uniques if unique.columns == columns)

    def _limit(self, total: int, columns: tuple[str, ...]) -> None:
        if total < self._result.capacity:
            self._result.capacity, self._result.limiting = total, columns

    def _is_brood(self, factor: Factor) -> bool:
        return self._here.brood is not None and tuple(self._here.brood.key.columns) == factor


def parents(plan: Plan, table: str) -> int:
    """How many rows of this table a key may point at: the new ones, or where none are made, those there already."""
    if table not in plan:
        return 0
    return plan[table].size or plan[table].existing.count


def solve_all(plan: Plan, recipes: Mapping[str, Recipe]) -> dict[str, Distinctness]:
    return {table_plan.name: solve(plan, table_plan, recipes[table_plan.name]) for table_plan in plan}
