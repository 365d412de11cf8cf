"""What a schema of one's own wishes of its columns, put into the recipes that a provider wrote."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec

from pytest_syda.dataset.plan import Plan
from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.kinds.choices import Choice
from pytest_syda.recipe.kinds.moments import Datetime, Time
from pytest_syda.recipe.kinds.nested import Array, Json
from pytest_syda.recipe.kinds.numbers import Number
from pytest_syda.recipe.kinds.pattern import Pattern
from pytest_syda.recipe.kinds.relations import Aggregate, Expression, Lookup
from pytest_syda.recipe.kinds.strings import PoolSpec, Template
from pytest_syda.recipe.kinds.text import Text
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.mapping.typenames import spelled
from pytest_syda.schema.mapping.wishes import Member, Wish
from pytest_syda.schema.types import Column, Schema, Table, Type
from pytest_syda.structured.distributed import distributed
from pytest_syda.structured.insides import misfits
from pytest_syda.structured.untangling import untangled

OFFLINE = "offline"
Wishes = Mapping[str, Mapping[str, Wish]]
SOME_NULLS = 0.1
"""Share of NULLs where a schema says that there may be some, and not how many."""


def amender(wishes: Wishes) -> Callable[[Plan, Mapping[str, Recipe]], dict[str, Recipe]]:
    """For `seeding.make`."""

    def amend(plan: Plan, recipes: Mapping[str, Recipe]) -> dict[str, Recipe]:
        return {name: amended(recipe, plan.schema[name], wishes.get(name, {})) for name, recipe in recipes.items()}

    return amend


def amended(recipe: Recipe, table: Table, wishes: Mapping[str, Wish]) -> Recipe:
    """The recipe with the wishes of these columns fulfilled.

    Rows that a provider wrote out keep their values, except where a distribution or weights were asked for, which hold
    for the whole column or not at all; and except objects and lists that are not as the schema describes them.
    """
    columns = dict(recipe.columns)
    rows = recipe.rows
    for column in table.columns:
        wish = wishes.get(column.name)
        if wish is None:
            continue
        # what may be chosen from stands in the schema; how often, a provider knows best, where nobody says
        made = None if wish.values and not wish.weights and column.type.kind == "enum" else spec_of(wish, column, table)
        if made is not None:
            columns[column.name] = made
        elif column.name in columns:
            spec = columns[column.name]
            # a provider that read the schema knows the range
            usual = recipe.provenance.provider == OFFLINE
            columns[column.name] = _rounded(_told(_ranged(spec, wish, column), wish) if usual else spec, wish)
        whole = bool(wish.weights or wish.distribution or wish.null_rate is not None)
        rows = [
            {name: value for name, value in row.items() if name != column.name or not (whole or misfits(value, wish))}
            for row in rows
        ]
    columns = untangled(columns, table, wishes)
    nulls = {name: _nulls(spec, table[name], wishes.get(name)) for name, spec in columns.items() if name in table}
    return msgspec.structs.replace(recipe, columns={**columns, **nulls}, rows=rows)


def _ranged(spec: Spec, wish: Wish, column: Column) -> Spec:
    """The usual shape of such numbers, over the range that was asked for."""
    if not isinstance(spec, Number) or (wish.low is None and wish.high is None):
        return spec
    low = spec.low if wish.low is None else wish.low
    high = spec.high if wish.high is None else wish.high
    if wish.low is None and low >= high:
        low = min(0.0, high - max(100.0, abs(high)))
    if wish.high is None and high <= low:
        high = low + max(100.0, abs(low))
    decimals = spec.decimals
    while column.type.kind != "integer" and 0 < (high - low) * 10**decimals < _FEW and decimals < _MOST_DECIMALS:
        decimals += 1
    shape: Any = "uniform" if low < 0 and spec.distribution in _ABOVE_ZERO else spec.distribution
    return msgspec.structs.replace(spec, low=low, high=high, mean=None, sd=None, decimals=decimals, distribution=shape)


def _told(spec: Spec, wish: Wish) -> Spec:
    """With as many sentences as a long text takes."""
    if not isinstance(spec, Text) or not wish.shortest:
        return spec
    fewest, most = spec.sentences
    needed = -(-wish.shortest // _SENTENCE)
    return msgspec.structs.replace(spec, sentences=(max(fewest, needed), max(most, needed + 1)))


_SENTENCE = 20
"""Characters that a sentence has, if it is a short one."""

_FEW = 20
"""Different numbers that a range of fractions has at least."""

_MOST_DECIMALS = 15

_ABOVE_ZERO = ("lognormal", "exponential", "pareto")


def _rounded(spec: Spec, wish: Wish) -> Spec:
    """With as many decimals as asked for."""
    if wish.decimals is None:
        return spec
    if isinstance(spec, Number | Lookup | Aggregate):
        return msgspec.structs.replace(spec, decimals=wish.decimals)
    if isinstance(spec, Expression):
        return msgspec.structs.replace(spec, expression=f"round({spec.expression}, {wish.decimals})")
    return spec


def _nulls(spec: Spec, column: Column, wish: Wish | None) -> Spec:
    """With as many NULLs as wished; some, where only NULL is said to be possible."""
    if not column.nullable:
        return spec
    rate = wish.null_rate if wish is not None and wish.null_rate is not None else spec.null_rate or SOME_NULLS
    return spec if rate == spec.null_rate else msgspec.structs.replace(spec, null_rate=rate)  # type: ignore[type-var]


def spec_of(wish: Wish, column: Column, table: Table) -> Spec | None:
    """How a column is made that is wished so; None where the wish leaves that to the provider."""
    kind = column.type.kind
    if wish.values:
        return Choice(values=wish.values, weights=wish.weights)
    if wish.pattern and kind == "string":
        return Pattern(regex=wish.pattern)
    if wish.members:
        return Json(
            members={name: _member(member, table) for name, member in wish.members.items()},
            types={name: member.column.type for name, member in wish.members.items() if _spelled(member.column.type)},
            listed=wish.listed,
            apart=_names_somebody(wish.members) and _names_somebody(table.column_names),
        )
    if kind == "array" and (wish.item is not None or (wish.fewest, wish.most) != (1, 3)):
        return _array(wish, column, table)
    if kind in ("integer", "float", "decimal"):
        return distributed(wish, column)
    return _moment(wish, column)


_NAMES = frozenset({"name", "full_name", "fullname", "first_name", "last_name", "given_name", "family_name", "surname"})


def _names_somebody(names: Iterable[str]) -> bool:
    """An order's contact with a name is somebody else than the customer that the order names."""
    return not _NAMES.isdisjoint(spelled(name) for name in names)


def _spelled(type_: Type) -> bool:
    """Whether JSON spells values of this type in a way of their own."""
    return type_.kind in ("date", "time") or (type_.item is not None and _spelled(type_.item))


def _array(wish: Wish, column: Column, table: Table) -> Spec:
    item = wish.item or Member(msgspec.structs.replace(column, type=column.type.item or column.type), Wish())
    made = _member(item, table)
    if isinstance(made, PoolSpec):
        made = msgspec.structs.replace(made, group="")  # each its own, and not the row's one person or place
    return Array(item=made, fewest=wish.fewest, most=wish.most)


def _member(member: Member, table: Table) -> Spec:
    """A part of a value: as wished, else by what it is called."""
    from pytest_syda.providers.offline.columns import column_spec
    from pytest_syda.providers.offline.context import TableContext

    alone = Table(name=table.name, columns=(member.column,), classes=table.classes)
    wished = spec_of(member.wish, member.column, alone)
    if wished is None:
        home = TableContext(Schema(tables={alone.name: alone}), alone)
        usual = _inside(column_spec(home, member.column, alone=True), member)
        wished = _rounded(_told(usual, member.wish), member.wish)
    return _nulls(wished, member.column, member.wish)


def _inside(spec: Spec, member: Member) -> Spec:
    """Within the member's bounds, which no CHECK can see to."""
    wish, kind = member.wish, member.column.type.kind
    if kind == "string" and wish.shortest >= _PROSE and isinstance(spec, Choice | Template):
        return _continued(spec, wish, member.column)
    if kind not in ("integer", "float", "decimal") or (wish.low is None and wish.high is None and wish.step is None):
        return spec
    base = spec if isinstance(spec, Number) else Number(decimals=0 if kind == "integer" else 2)
    return _stepped(_ranged(base, wish, member.column), wish)


_PROSE = 40
"""Characters that only prose has."""


def _continued(spec: Spec, wish: Wish, column: Column) -> Spec:
    """A short text, and sentences after it until it is long enough."""
    more = _told(Text(topic="generic"), wish)
    return Template(template="{said} {more}", slots={"said": spec, "more": more}, longest=column.type.length or 0)


def _stepped(spec: Spec, wish: Wish) -> Spec:
    """Multiples of what was wished."""
    if wish.step is None or not isinstance(spec, Number):
        return spec
    low = math.ceil(spec.low / wish.step) * wish.step
    return msgspec.structs.replace(spec, low=low, high=max(low, spec.high), step=wish.step)


def _moment(wish: Wish, column: Column) -> Spec | None:
    kind = column.type.kind
    if not (wish.after or wish.before or wish.earliest or wish.latest):
        return None
    if kind == "time":
        return Time(start=(wish.earliest or "08:00")[:5], end=(wish.latest or "18:00")[:5], after=wish.after)
    if kind not in ("date", "datetime"):
        return None
    said: dict[str, Any] = {"start": wish.earliest, "end": wish.latest}
    if wish.after:
        said |= {"gap": "1d" if kind == "date" else "1s", "within": "90d"}
    return Datetime(after=wish.after, before=wish.before, **{name: text for name, text in said.items() if text})
