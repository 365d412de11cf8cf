"""From the CHECKs of a table to what its columns may be: domains, relations, and choices between alternatives."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from pytest_syda.recipe.evaluation import evaluate
from pytest_syda.recipe.narrowing.atoms import Alternative, alternative_of
from pytest_syda.recipe.narrowing.domains import Domain
from pytest_syda.recipe.narrowing.propagation import circular, propagated
from pytest_syda.recipe.narrowing.rewriting import positive
from pytest_syda.recipe.values import Values
from pytest_syda.schema import conditions as c
from pytest_syda.schema.types import Column, Kind, Table, Type

_MOST = 128
"""Alternatives of one condition, or of several multiplied out, beyond which they are left apart."""


class Contradiction(msgspec.Struct, frozen=True):
    """Demands that cannot all be kept, none of which could be left out without lifting the contradiction."""

    demands: tuple[str, ...]
    """For people: conditions, NOT NULLs and types."""
    conditions: tuple[int, ...]
    """Which of the conditions given to `narrow` are among them."""


class Narrowing(msgspec.Struct, frozen=True):
    """What conditions leave of a table's values."""

    always: Alternative = msgspec.field(default_factory=Alternative)
    """What holds of every row. Its domains have the column's type and NOT NULL in them."""
    choices: tuple[tuple[Alternative, ...], ...] = ()
    """Of each, every row satisfies at least one alternative. Their domains come on top of `always`."""
    contradictions: tuple[Contradiction, ...] = ()
    """Conditions that nothing can satisfy; the others were narrowed without them."""

    @property
    def columns(self) -> dict[str, Domain]:
        return self.always.domains

    @property
    def touched(self) -> tuple[str, ...]:
        """Every column that some condition reads."""
        parts = (self.always, *itertools.chain.from_iterable(self.choices))
        return tuple(dict.fromkeys(name for part in parts for name in part.columns))


def bound_to(condition: c.Expression, table: Table) -> c.Expression:
    """The condition with the table's own spelling of its columns. A name that is no column is a text in double quotes,
    which SQLite takes for one."""
    names = {name.lower(): name for name in table.column_names}

    def spell(node: c.Expression) -> c.Expression:
        if not isinstance(node, c.Name) or node.path in table:
            return node
        name = names.get(node.path.lower())
        return c.Literal(node.path) if name is None else c.Name(name)

    return condition.rebuilt(spell)


def narrow(conditions: Sequence[c.Expression], table: Table, *, now: dt.datetime | None = None) -> Narrowing:
    """What the conditions of a table leave of its values. `now` is the moment that now() and today() stand for."""
    bases = {column.name: Domain.of(column) for column in table.columns}
    bound = [dated(bound_to(condition, table), now) for condition in conditions]
    left, contradictions = list(range(len(bound))), []
    while (found := _solved([bound[i] for i in left], table, bases)) is None:
        contradiction = _smallest(left, bound, table)
        contradictions.append(contradiction)
        left = [i for i in left if i not in contradiction.conditions]
    always, choices = found
    return Narrowing(always, tuple(choices), tuple(contradictions))


def dated(condition: c.Expression, now: dt.datetime | None) -> c.Expression:
    """The condition with this moment for now() and today(), and spans before and after it counted."""

    def replace(node: c.Expression) -> c.Expression:
        match node:
            case c.Call("now" | "today") if now is not None:
                return c.Literal((now if node.function == "now" else now.date()).isoformat())
            case c.Arithmetic("+" | "-", c.Literal(str() as moment), c.Literal(span)):
                return _shifted(moment, span, node.operator) or node
            case c.Call("add_months", (c.Literal(str()), *_)) | c.Cast(c.Literal(str()), "date" | "datetime"):
                return _worked_out(node) or node
        return node

    return condition.rebuilt(replace)


def _shifted(moment: str, span: object, operator: str) -> c.Literal | None:
    """A moment that much later or earlier; whole numbers are days."""
    days = dt.timedelta(days=span) if type(span) is int else span
    if not isinstance(days, dt.timedelta):
        return None
    try:
        start = dt.datetime.fromisoformat(moment) if days.seconds or "T" in moment else dt.date.fromisoformat(moment)
        return c.Literal((start + days if operator == "+" else start - days).isoformat())
    except (ValueError, OverflowError):
        return None


def _worked_out(constant: c.Expression) -> c.Literal | None:
    (found,) = evaluate(constant, lambda _: Values.nulls(1), 1).objects().tolist()
    return c.Literal(found.isoformat()) if isinstance(found, dt.date) else None


Bases = Mapping[str, Domain]
Solution = tuple[Alternative, list[tuple[Alternative, ...]]]


def _solved(conditions: Iterable[c.Expression], table: Table, bases: Bases) -> Solution | None:
    """What always holds and what remains to be chosen; None where nothing satisfies all."""
    open_ = [_alternatives(condition, table, bases) for condition in conditions]
    always = Alternative()
    while True:
        open_ = [[option for option in options if _feasible(always.meet(option), table, bases)] for options in open_]
        if [] in open_:
            return None
        single = [options[0] for options in open_ if len(options) == 1]
        open_ = [options for options in open_ if len(options) > 1 and not _vacuous(options, always)]
        for option in single:
            always = always.meet(option)
        if single and not _feasible(always, table, bases):
            return None
        if single:
            continue
        open_, again = _multiplied(open_, always, table, bases)
        if not again:
            break
    based = {name: bases[name].meet(domain) for name, domain in always.domains.items()}
    return Alternative(based, always.relations, always.dependents, always.residue, always.conditions), [
        *map(tuple, open_)
    ]


def _vacuous(options: Sequence[Alternative], always: Alternative) -> bool:
    """Whether one of them demands nothing that does not hold anyway."""
    return any(set(option.conditions) <= set(always.conditions) for option in options)


def _multiplied(
    open_: list[list[Alternative]], always: Alternative, table: Table, bases: Bases
) -> tuple[list[list[Alternative]], bool]:
    """Two choices that share a column become one, where that is not too many; and whether that was done."""
    for one, two in itertools.combinations(open_, 2):
        if len(one) * len(two) > _MOST or not _columns(one) & _columns(two):
            continue
        pairs = (a.meet(b) for a, b in itertools.product(one, two))
        joined = _leanest([pair for pair in pairs if _feasible(always.meet(pair), table, bases)])
        return [*(options for options in open_ if options is not one and options is not two), joined], True
    return open_, False


def _columns(options: Iterable[Alternative]) -> set[str]:
    return {name for option in options for name in option.columns}


def _leanest(options: list[Alternative]) -> list[Alternative]:
    """Without those that demand all that another one does, and more."""
    kept: list[Alternative] = []
    for option in sorted(options, key=lambda option: len(option.conditions)):
        if not any(set(other.conditions) <= set(option.conditions) for other in kept):
            kept.append(option)
    return kept


def _alternatives(condition: c.Expression, table: Table, bases: Bases) -> list[Alternative]:
    """The ways to satisfy one condition; as a whole it is residue where there are too many."""
    options = _normal(positive(condition), table, bases)
    return [Alternative(residue=(condition,), conditions=(condition,))] if options is None else _leanest(options)


def _normal(tree: c.Expression, table: Table, bases: Bases) -> list[Alternative] | None:
    """The disjunctive normal form, without what is impossible by itself; None where it grows too large."""
    if isinstance(tree, c.Or):
        parts = [_normal(part, table, bases) for part in tree.conditions]
        options = [option for part in parts if part is not None for option in part]
        return None if None in parts or len(options) > _MOST else options
    if not isinstance(tree, c.And):
        option = alternative_of(tree, table)
        return [option] if _feasible(option, table, bases) else []
    options = [Alternative()]
    for part in tree.conditions:
        found = _normal(part, table, bases)
        if found is None or len(options) * len(found) > _MOST * 8:
            return None
        met = (one.meet(two) for one in options for two in found)
        options = [option for option in met if _feasible(option, table, bases)]
        if len(options) > _MOST:
            options = _leanest(options)
        if len(options) > _MOST:
            return None
    return options


def _feasible(option: Alternative, table: Table, bases: Bases) -> bool:
    """Whether some row may satisfy it, as far as domains and relations tell."""
    domains = {name: bases[name].meet(domain) for name, domain in option.domains.items()}
    if any(domain.empty for domain in domains.values()):
        return False
    full = dict(bases) | domains
    binding = [item for item in option.relations if all(full[name].null is False for name in item.columns)]
    if not binding:
        return True
    equal = {item.terms for item in binding if item.operator == "="}
    if circular(binding, table) or any(item.operator == "!=" and item.terms in equal for item in binding):
        return False
    related = {name: full[name] for item in binding for name in item.columns}
    return not any(domain.empty for domain in propagated(related, binding, table).values())


def _smallest(left: Sequence[int], bound: Sequence[c.Expression], table: Table) -> Contradiction:
    """Of contradicting demands, a set that no longer contradicts itself when any is left out."""
    demands: list[tuple[str, int | str]] = [("condition", i) for i in left]
    touched = {name for i in left for name in bound[i].columns()}
    columns = [column for column in table.columns if column.name in touched]
    demands += [(kind, column.name) for column in columns for kind in ("type", "null")]
    kept = demands
    for demand in demands[::-1]:
        without = [item for item in kept if item != demand]
        if not _possible(without, bound, table):
            kept = without
    indices = tuple(i for kind, i in kept if isinstance(i, int))
    return Contradiction(tuple(_said(demand, bound, table) for demand in kept), indices)


def _possible(demands: Sequence[tuple[str, int | str]], bound: Sequence[c.Expression], table: Table) -> bool:
    columns = tuple(_without(column, demands) for column in table.columns)
    bases = {column.name: Domain.of(column) for column in columns}
    lenient = Table(name=table.name, columns=columns)
    return _solved([bound[i] for _, i in demands if isinstance(i, int)], lenient, bases) is not None


def _without(column: Column, demands: Sequence[tuple[str, int | str]]) -> Column:
    """The column without those of its type's limits, and its NOT NULL, that are not among the demands."""
    type_ = column.type
    if ("type", column.name) not in demands:
        kind: Kind = {"integer": "float", "decimal": "float", "enum": "string"}.get(type_.kind, type_.kind)  # type: ignore[assignment]
        type_ = Type(kind=kind, timezone=type_.timezone)
    return Column(name=column.name, type=type_, nullable=column.nullable or ("null", column.name) not in demands)


def _said(demand: tuple[str, int | str], bound: Sequence[c.Expression], table: Table) -> str:
    kind, what = demand
    if isinstance(what, int):
        return f"CHECK ({bound[what]})"
    column = table[what]
    return f"{what} is NOT NULL" if kind == "null" else f"{what} is {column.type.name or column.type.kind.upper()}"
