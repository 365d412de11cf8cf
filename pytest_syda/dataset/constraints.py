"""What a table's CHECKs mean for how it is made."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from msgspec.structs import replace

from pytest_syda.errors import Problem
from pytest_syda.recipe.demands import conjuncts
from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.expressions import holds
from pytest_syda.recipe.kinds.choices import Choice, Database, Empty
from pytest_syda.recipe.kinds.numbers import Number, Sequence
from pytest_syda.recipe.kinds.relations import Ordinal, Reference
from pytest_syda.recipe.kinds.spelled import within
from pytest_syda.recipe.narrowing import Domain, Narrowing, bound_to, dated, narrow
from pytest_syda.recipe.narrowing.rewriting import positive
from pytest_syda.recipe.spec import Spec
from pytest_syda.recipe.values import Values
from pytest_syda.schema.checks import read_check
from pytest_syda.schema.conditions import Condition, Expression
from pytest_syda.schema.types import Check, Column, Table

LATER = dt.timedelta(days=3653)
"""So long after its `as_of` a dataset still keeps CHECKs that ask the clock."""


FREED = 100
"""Up to which a number goes that would have been counted, before CHECKs move it."""

FIRST = 100
"""Rows that are looked at for whether counting goes well."""


class Constraints:
    """One table's CHECKs, read once. One that asks the clock is to be kept on the day of the dataset, and on every
    day of the ten years after it, as far as that can be."""

    def __init__(self, table: Table, as_of: dt.date | None = None) -> None:
        self.table = table
        self._as_of = as_of

    @cached_property
    def conditions(self) -> tuple[tuple[Check, Condition], ...]:
        """What could be read of the checks, in the table's own spelling; the rest is left to the database."""
        return tuple(self._readable())

    @cached_property
    def unread(self) -> tuple[tuple[Check, tuple[str, ...]], ...]:
        """Those of which something could not, each with the columns whose names are in its text."""
        read = {check for check, _ in self.conditions if read_check(check.sql)[1]}
        return tuple((check, self._named_in(check.sql)) for check in self.table.checks if check not in read)

    def computes(self, check: Check) -> bool:
        """Whether it compares what is computed of decimals, of which SQLite has floating point numbers only."""
        return check in self._computed

    @cached_property
    def _computed(self) -> frozenset[Check]:
        decimals = {column.name for column in self.table.columns if column.type.kind == "decimal"}
        return frozenset(
            check
            for check, condition in self.conditions
            if re.search(r"[-+*/]", check.sql) and not decimals.isdisjoint(condition.columns())
        )

    def _named_in(self, text: str) -> tuple[str, ...]:
        words = {word.lower() for word in re.findall(r"\w+", text)}
        return tuple(name for name in self.table.column_names if name.lower() in words or f'"{name}"' in text)

    @cached_property
    def parts(self) -> tuple[tuple[Check, Expression], ...]:
        """The same taken apart: each must not be false by itself."""
        return tuple((check, part) for check, condition in self.conditions for part in conjuncts(positive(condition)))

    @cached_property
    def narrowing(self) -> Narrowing:
        """What they leave of the columns' values."""
        return narrow([part for _, part in self.parts], self.table)

    def problems(self) -> Iterator[Problem]:
        """Demands that contradict each other, the smallest set of each."""
        from pytest_syda.dataset.closest import closest

        for contradiction in self.narrowing.contradictions:
            sample = closest(self.table, [self.parts[number][1] for number in contradiction.conditions])
            yield Problem(
                self.table.name,
                f"no row can satisfy all of: {'; '.join(contradiction.demands)}\n    For instance, {sample}.",
                f'Mend the constraints, or leave the table out with exclude=["{self.table.name}"].',
            )

    @cached_property
    def read(self) -> frozenset[str]:
        """The columns that CHECKs read."""
        return frozenset(self.narrowing.touched) | {name for _, names in self.unread for name in names}

    def hold(self, recipe: Recipe) -> Recipe:
        """The recipe with the specs of unique columns held to what the CHECKs leave: what enumerates cannot be moved
        into its domain afterwards. All other columns are (see `narrowing.fit`)."""
        limits, freed = self.narrowing.columns, self._freed(recipe.columns)
        columns = {
            name: self._held(spec, limits[name], self.table[name]) if name in limits and name in self.table else spec
            for name, spec in (recipe.columns | freed).items()
        }
        return replace(recipe, columns=columns)

    def _freed(self, columns: Mapping[str, Spec]) -> dict[str, Spec]:
        """Counted columns that cannot all count beside each other, as a CHECK compares them: one that need not tell
        rows apart by itself is any number, and is moved to where the CHECK wants it. So is a place that one refuses."""
        freed: dict[str, Spec] = {}
        for condition in self.narrowing.always.conditions:
            specs = {name: columns[name] for name in condition.columns() if isinstance(columns.get(name), Sequence)}
            free = [name for name in specs if (name,) not in self.table.unique_sets and name not in freed]
            compared = len(specs) > 1 and len(specs) == len(condition.columns())
            if compared and free and freed.keys().isdisjoint(specs) and not _holds_counting(condition, specs):
                freed[free[-1]] = Number(low=1, high=FREED)
        places = {name: spec for name, spec in columns.items() if isinstance(spec, Ordinal)}
        return freed | {name: Number(low=1, high=FREED) for name in places if self._refuses(name, places[name])}

    def _refuses(self, name: str, spec: Ordinal) -> bool:
        """Whether a CHECK of this column alone wants other numbers than those that count within a parent."""
        counting = {name: Sequence(start=spec.start)}
        alone = (part for _, part in self.parts if {*part.columns()} == {name})
        return not all(_holds_counting(condition, counting, spec.most) for condition in alone)

    def _held(self, spec: Spec, limits: Domain, column: Column) -> Spec:
        unique = any(column.name in columns for columns in self.table.unique_sets)
        if not unique or isinstance(spec, Database | Reference):
            return spec
        if limits.null is True:
            return Empty()
        if limits.null is False and spec.null_rate:
            spec = replace(spec, null_rate=0.0)  # type: ignore[type-var]
        if isinstance(spec, Choice) and (kept := _kept(spec, limits)) is not None:
            return kept
        if isinstance(spec, Sequence) and (counted := _counted(spec, limits, column)) is not None:
            return counted
        if isinstance(spec, Ordinal) and limits.admits(spec.start) and limits.admits(spec.start + spec.most - 1):
            return spec
        inside = within(limits, column.type)
        says_something = replace(limits, null=None) != replace(Domain.of(column), null=None)
        return inside if inside is not None and says_something else spec

    def _readable(self) -> Iterator[tuple[Check, Condition]]:
        for check in self.table.checks:
            condition, _ = read_check(check.sql)
            if condition is None:
                continue
            bound: Any = bound_to(condition, self.table)
            if all(name in self.table for name in bound.columns()):
                yield from ((check, each) for each in self._dated(bound))

    def _dated(self, condition: Condition) -> Iterator[Any]:
        """The condition with the days for which it must hold instead of now."""
        now = dt.datetime.combine(self._as_of, dt.time()) if self._as_of else None
        first, last = dated(condition, now), dated(condition, now + LATER if now else None)
        yield first
        if first != last and not narrow([first, last], self.table).contradictions:
            yield last


def _holds_counting(condition: Expression, specs: Mapping[str, Any], rows: int = FIRST) -> bool:
    """Whether columns that count from row to row keep a condition, as far as the first rows tell."""
    row = {name: Values.of(range(spec.start, spec.start + rows * spec.step, spec.step)) for name, spec in specs.items()}
    true, unknown = holds(condition, row.__getitem__, rows)
    return bool((true | unknown).all())


def _counted(spec: Sequence, limits: Domain, column: Column) -> Sequence | None:
    """The sequence begun where the domain does, where that goes on without end or gap."""
    type_ = column.type
    ends = limits.high is not None and (type_.high is None or limits.high < type_.high)
    if ends or limits.allowed is not None:
        return None
    step, rest = limits.multiple or (1, 0)
    low = limits.low if isinstance(limits.low, int) else spec.start
    start = max(low, spec.start, *(number + 1 for number in limits.excluded if isinstance(number, int)))
    return Sequence(start=start + (rest - start) % step, step=spec.step * step)


def _kept(spec: Choice, limits: Domain) -> Spec | None:
    """The choice without the values the domain refuses, each value once; None where that leaves none."""
    kept = [
        number
        for number, value in enumerate(spec.values)
        if value is not None and limits.admits(value) and value not in spec.values[:number]
    ]
    if not kept:
        return None
    weights = tuple(spec.weights[number] for number in kept) if spec.weights else ()
    rate = 0.0 if limits.null is False else spec.null_rate
    values = tuple(spec.values[number] for number in kept)
    return Choice(values=values, weights=weights, null_rate=rate, unique=spec.unique)
