"""Rows made to satisfy their table's conditions, changing only what has to change.

A row that satisfies them as drawn stays as it is. For another, each choice takes an alternative (one the row satisfies
already if there is one, else one by a keyed draw), and its columns are moved into their domains one after the other,
each within the bounds that relations with the columns before it leave. What no domain or relation can say is not
looked at: the caller judges the result, and draws failing rows again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

import msgspec
import numpy as np
from msgspec.structs import replace

from pytest_syda.recipe.evaluation import evaluate, holds
from pytest_syda.recipe.merging import replaced
from pytest_syda.recipe.narrowing.atoms import Alternative, Dependent
from pytest_syda.recipe.narrowing.domains import Domain
from pytest_syda.recipe.narrowing.linear import Linear
from pytest_syda.recipe.narrowing.measures import is_measured, measured, snapped, step_of, unmeasured
from pytest_syda.recipe.narrowing.membership import admitted
from pytest_syda.recipe.narrowing.narrow import Narrowing
from pytest_syda.recipe.narrowing.propagation import constant_of, limits_of, measurable, propagated, slack
from pytest_syda.recipe.narrowing.replacing import bounded, congruent, replacements, sensible, spelled_out
from pytest_syda.recipe.values import Bools, Floats, Ints, Values
from pytest_syda.schema import conditions as c
from pytest_syda.schema.types import Table

if TYPE_CHECKING:
    from numpy.typing import NDArray

_ATTEMPTS = 12
_REACH = 1000


class Rows(Protocol):
    """The rows to be fitted, as they were drawn."""

    @property
    def count(self) -> int: ...

    def value(self, column: str) -> Values:
        """NULLs included."""

    def bare(self, column: str) -> Values:
        """Before NULLs were put in: what a cell gets that may not be NULL after all."""

    def uniform(self, column: str, purpose: str) -> Floats:
        """In [0, 1), one a row, of this column's own; choices draw for the column ""."""

    def bits(self, column: str, purpose: str) -> NDArray[np.uint64]:
        """64 random bits a row."""


def fit(narrowing: Narrowing, table: Table, rows: Rows, *, fixed: frozenset[str] = frozenset()) -> dict[str, Values]:
    """The columns that had to change, with the values of all rows. `fixed` columns never change: keys, enumerated and
    pinned values."""
    values = {name: rows.value(name) for name in narrowing.touched}
    failing = np.flatnonzero(~satisfied(_every(narrowing), values, rows.count))
    if not len(failing):
        return {}
    changed: dict[str, Values] = {}
    for picked, positions in _picked(narrowing, values, rows, fixed, failing):
        work = _Work(table, rows, fixed, positions, {name: column.take(positions) for name, column in values.items()})
        for name in work.satisfy(picked):
            mask = np.zeros(rows.count, np.bool_)
            mask[positions] = True
            spread = np.zeros(rows.count, np.int64)
            spread[positions] = np.arange(len(positions))
            changed[name] = replaced(changed.get(name, values[name]), mask, work.values[name].take(spread))
    return changed


def satisfied(conditions: Sequence[c.Expression], values: Mapping[str, Values], count: int) -> Bools:
    """Where none of the conditions is false."""
    result = np.ones(count, np.bool_)
    for condition in conditions:
        true, unknown = holds(condition, values.__getitem__, count)
        result &= true | unknown
    return result


def _every(narrowing: Narrowing) -> list[c.Expression]:
    choices = [c.any_of(*(c.all_of(*option.conditions) for option in options)) for options in narrowing.choices]
    return [*narrowing.always.conditions, *choices]


def _picked(
    narrowing: Narrowing, values: Mapping[str, Values], rows: Rows, fixed: frozenset[str], failing: Ints
) -> list[tuple[Alternative, Ints]]:
    """The rows that fail, by the alternatives they take."""
    subset = {name: column.take(failing) for name, column in values.items()}
    picks = np.zeros((len(failing), len(narrowing.choices)), np.int64)
    for number, options in enumerate(narrowing.choices):
        draws = rows.uniform("", f"choice {number}")[failing]
        picks[:, number] = _options_of(options, subset, draws, fixed)
    groups, inverse = np.unique(picks, axis=0, return_inverse=True)
    found = []
    for group, combination in enumerate(groups.tolist()):
        picked = narrowing.always
        for options, option in zip(narrowing.choices, combination, strict=True):
            picked = picked.meet(options[option])
        found.append((picked, failing[np.flatnonzero(inverse.ravel() == group)]))
    return found


def _options_of(
    options: Sequence[Alternative], values: Mapping[str, Values], draws: Floats, fixed: frozenset[str]
) -> Ints:
    """Of each row, an alternative that it satisfies; else one that the fixed columns allow; else any."""
    count = len(draws)
    open_: Bools = np.stack([_possible(option, values, count, fixed) for option in options], axis=1)
    kept: Bools = np.stack([satisfied(option.conditions, values, count) for option in options], axis=1)
    some_open, some_kept = open_.any(axis=1, keepdims=True), kept.any(axis=1, keepdims=True)
    eligible = np.where(some_kept, kept, open_ | np.logical_not(some_open))
    nth = (draws * eligible.sum(axis=1)).astype(np.int64)
    return np.asarray(np.argmax(np.cumsum(eligible, axis=1) > nth[:, None], axis=1), np.int64)


def _possible(option: Alternative, values: Mapping[str, Values], count: int, fixed: frozenset[str]) -> Bools:
    settled = [condition for condition in option.conditions if set(condition.columns()) <= fixed]
    return satisfied(settled, values, count)


class _Work(msgspec.Struct):
    """Some rows that all take the same alternatives."""

    table: Table
    rows: Rows
    fixed: frozenset[str]
    positions: Ints
    values: dict[str, Values]
    placed: set[str] = set()
    domains: dict[str, Domain] = {}

    def satisfy(self, picked: Alternative) -> list[str]:
        """The columns that were changed."""
        touched = picked.columns
        bases = {name: Domain.of(self.table[name]) for name in touched}
        met = {name: base.meet(picked.domains.get(name, Domain())) for name, base in bases.items()}
        self.domains = propagated(met, picked.relations, self.table)
        for relation in picked.relations:
            self._equate(relation)
        before = dict(self.values)
        self.place(picked)
        for attempt in range(_ATTEMPTS if picked.residue else 0):
            self._try(picked, attempt)
        return [name for name in touched if self.values[name] is not before[name]]

    def place(self, picked: Alternative) -> None:
        """All columns that are not fixed, one after the other."""
        self.placed = set(self.fixed)
        for name in _ordered(picked.columns, picked.dependents):
            if name not in self.fixed:
                self._place(name, picked)
                self.placed.add(name)

    def _equate(self, relation: Linear) -> None:
        """Texts that are to be equal have one domain, NULLs apart."""
        pair = relation.ordered
        if pair is None or relation.operator != "=" or measurable(relation, self.table):
            return
        common = replace(self.domains[pair[0]], null=None).meet(replace(self.domains[pair[1]], null=None))
        for name in pair:
            self.domains[name] = common.meet(Domain(null=self.domains[name].null))

    def _try(self, picked: Alternative, attempt: int) -> None:
        """For rows that fail what cannot be solved: other numbers, most of them close to the ends of their domains."""
        count = len(self.positions)
        failing = ~satisfied(picked.conditions, self.values, count)
        if not failing.any():
            return
        names = dict.fromkeys(name for condition in picked.residue for name in condition.columns())
        tried = dict(self.values)
        for name in names:
            if name not in self.fixed and is_measured(self.table[name].type) and self.domains[name].values:
                tried[name] = replaced(tried[name], failing, self._nearer(name, attempt))
        again = _Work(self.table, self.rows, self.fixed | set(names), self.positions, tried, domains=self.domains)
        again.place(picked)
        better = failing & satisfied(picked.conditions, again.values, count)
        for name in self.values if better.any() else ():
            if again.values[name] is not self.values[name]:
                self.values[name] = replaced(self.values[name], better, again.values[name])

    def _nearer(self, name: str, attempt: int) -> Values:
        domain, type_ = self.domains[name], self.table[name].type
        nowhere = np.full(len(self.positions), np.inf)
        if domain.allowed is not None:
            return replacements(self.values[name], domain, type_, (-nowhere, nowhere), self._draws(name))
        ends = bounded(domain, type_, (-nowhere, nowhere))
        low, high = sensible(*ends, _REACH * (step_of(type_) or 1.0))
        draws = self._draws(name)
        # small numbers as likely as large ones, whatever the unit
        reach = (high - low) * 0.001 ** draws.uniform(f"reach {attempt}")
        found = snapped(low + draws.uniform(f"attempt {attempt}") * reach, type_, up=True)
        turned = (draws.uniform(f"sign {attempt}") < 0.25) & (-found >= ends[0])  # noqa: PLR2004
        found = np.where(turned, -found, found)
        if domain.multiple is not None:
            found = congruent(found, domain.multiple, low)
        return unmeasured(found, type_)

    def _place(self, name: str, picked: Alternative) -> None:
        """Move one column into its domain, and within what the columns already placed leave."""
        domain, type_ = self.domains[name], self.table[name].type
        if domain.null is True:
            self.values[name] = Values.nulls(len(self.positions))
            return
        self._fill(name, domain)
        if is_measured(type_):
            limits = self._limits(name, picked)
            wrong = ~admitted(self.values[name], domain, type_) | self._outside(name, limits)
        else:
            limits = (np.zeros(0), np.zeros(0))
            wrong = ~admitted(self.values[name], domain, type_)
        if wrong.any():
            new = replacements(self.values[name], domain, type_, limits, self._draws(name))
            self.values[name] = replaced(self.values[name], wrong, new)
        self._depend(name, picked.dependents)
        self._relate(name, picked.relations, domain)

    def _draws(self, name: str) -> _Draws:
        return _Draws(self.rows, name, self.positions)

    def _fill(self, name: str, domain: Domain) -> None:
        """What is NULL and may not be gets the value it would have had."""
        null = self.values[name].nulls_mask
        if domain.null is False and null.any():
            bare = self.rows.bare(name).take(self.positions)
            self.values[name] = replaced(self.values[name], null, bare)

    def _outside(self, name: str, limits: tuple[Floats, Floats]) -> Bools:
        numbers = measured(self.values[name])
        return np.asarray((numbers < limits[0]) | (numbers > limits[1]), np.bool_)

    def _limits(self, name: str, picked: Alternative) -> tuple[Floats, Floats]:
        """What relations with columns already placed leave, row by row."""
        low, high = np.full(len(self.positions), -np.inf), np.full(len(self.positions), np.inf)
        for relation in picked.relations:
            if name in relation.columns and relation.operator != "!=" and measurable(relation, self.table):
                one, two = self._bounds(name, relation)
                low, high = np.fmax(low, one), np.fmin(high, two)
        for dependent in picked.dependents:
            if dependent.column == name and dependent.operator in ("<", "<=", ">", ">="):
                low, high = self._against(dependent, low, high)
        type_ = self.table[name].type
        return snapped(low, type_, up=True), snapped(high, type_, up=False)

    def _bounds(self, name: str, relation: Linear) -> tuple[Floats, Floats]:
        """A relation solved for one column; NaN (no bound) where a column placed before is NULL."""
        weight = float(dict(relation.terms)[name])
        rest = float(constant_of(relation, self.table) - slack(relation, self.table))
        top, bottom = np.full(len(self.positions), rest), np.full(len(self.positions), rest)
        for other, factor in relation.terms:
            if other != name:
                least, greatest = self._ends(other)
                one, two = (least, greatest) if factor > 0 else (greatest, least)
                top, bottom = top - float(factor) * one, bottom - float(factor) * two
        if relation.operator != "=":
            bottom = np.full(len(self.positions), np.nan)
        return (bottom / weight, top / weight) if weight > 0 else (top / weight, bottom / weight)

    def _ends(self, name: str) -> tuple[Floats, Floats]:
        """A placed column's own values; of another, the ends of its domain."""
        if name in self.placed:
            numbers = measured(self.values[name])
            return numbers, numbers
        low, high = limits_of(self.domains[name])
        ends = [np.full(len(self.positions), np.nan if end is None else float(end)) for end in (low, high)]
        return ends[0], ends[1]

    def _against(self, dependent: Dependent, low: Floats, high: Floats) -> tuple[Floats, Floats]:
        other = measured(evaluate(dependent.expression, self.values.__getitem__, len(self.positions)))
        step = step_of(self.table[dependent.column].type) if dependent.operator in ("<", ">") else 0.0
        if dependent.operator[0] == "<":
            return low, np.fmin(high, other - step)
        return np.fmax(low, other + step), high

    def _depend(self, name: str, dependents: Sequence[Dependent]) -> None:
        """A column that equals an expression is worked out from it."""
        for dependent in dependents:
            if dependent.column != name or dependent.operator != "=":
                continue
            found = evaluate(dependent.expression, self.values.__getitem__, len(self.positions))
            if is_measured(self.table[name].type):
                found = unmeasured(measured(found), self.table[name].type)
            known = ~found.nulls_mask & ~self.values[name].nulls_mask
            self.values[name] = replaced(self.values[name], known, found)

    def _relate(self, name: str, relations: Sequence[Linear], domain: Domain) -> None:
        """Equal to a text, or different from a column, that was placed before."""
        for relation in relations:
            pair = relation.ordered
            if pair is None or name not in pair:
                continue
            other = pair[0] if pair[1] == name else pair[1]
            if other not in self.placed:
                continue
            equal, unknown = holds(
                c.Comparison("=", c.Name(name), c.Name(other)), self.values.__getitem__, len(self.positions)
            )
            if relation.operator == "=" and not measurable(relation, self.table):
                self.values[name] = replaced(self.values[name], ~equal & ~unknown, self.values[other])
            elif relation.operator == "!=" and equal.any():
                self._differ(name, equal, domain)

    def _differ(self, name: str, equal: Bools, domain: Domain) -> None:
        """Another value of the domain, for the cells that equal what they may not."""
        type_, old = self.table[name].type, self.values[name]
        if domain.allowed is not None:
            # the value after it, in the list
            following = dict(zip(domain.allowed, (*domain.allowed[1:], *domain.allowed[:1]), strict=True))
            new = old.map(lambda value: following.get(value, value))
        elif is_measured(type_):
            numbers = measured(old) + (step_of(type_) or 1.0)
            high = limits_of(domain)[1]
            beyond = numbers > (np.inf if high is None else float(high))
            new = unmeasured(np.where(beyond, numbers - 2 * (step_of(type_) or 1.0), numbers), type_)
        elif type_.kind == "string":
            new = Values.of(spelled_out(domain, self._draws(name)))
        else:
            return
        self.values[name] = replaced(old, equal & ~new.nulls_mask, new)


class _Draws(msgspec.Struct, frozen=True):
    rows: Rows
    column: str
    positions: Ints

    def uniform(self, purpose: str) -> Floats:
        return self.rows.uniform(self.column, purpose)[self.positions]

    def bits(self, purpose: str) -> NDArray[np.uint64]:
        return self.rows.bits(self.column, purpose)[self.positions]


def _ordered(names: Sequence[str], dependents: Sequence[Dependent]) -> list[str]:
    """Columns after those they are worked out from, otherwise in the order of the conditions."""
    needs = {name: set[str]() for name in names}
    for dependent in dependents:
        needs[dependent.column] |= set(dependent.expression.columns()) - {dependent.column}
    ordered: list[str] = []
    while len(ordered) < len(needs):
        ready = next((name for name in needs if name not in ordered and needs[name] <= set(ordered)), None)
        ordered.append(ready if ready is not None else next(name for name in needs if name not in ordered))
    return ordered
