"""The columns of one row tell one story: moments, flags and reasons of a state are there in the rows that are in it."""

from __future__ import annotations

from collections.abc import Mapping

from pytest_syda.providers.offline.besides import (
    LEFT,
    PAID,
    deed_beside,
    deeds_of,
    left_over,
    paid_so_far,
    part_of,
    told_flag,
)
from pytest_syda.providers.offline.context import NUMERIC, TableContext
from pytest_syda.providers.offline.lifecycle import by_then, is_astray, reached, same_deed
from pytest_syda.providers.offline.lived import begun_lately, is_progress, on_their_days, progress_of, staged_moment
from pytest_syda.providers.offline.living import states_of
from pytest_syda.providers.offline.specs import altered
from pytest_syda.providers.offline.stages import by_stages, untangled
from pytest_syda.providers.offline.timeline import MOMENTS
from pytest_syda.providers.offline.words import word_set, words
from pytest_syda.recipe.kinds.choices import Choice, When
from pytest_syda.recipe.kinds.moments import Datetime
from pytest_syda.recipe.kinds.numbers import Bool, Number
from pytest_syda.recipe.kinds.pattern import Pattern
from pytest_syda.recipe.kinds.relations import Lookup, Ordinal, Reference
from pytest_syda.recipe.kinds.strings import PoolSpec, Template
from pytest_syda.recipe.kinds.text import Text
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.types import Column

_YEARLY = word_set("policy membership warranty permit licence license certificate registration accreditation")
"""What is in force for a year."""
_FREE = (Text, PoolSpec, Template, Choice, Number, Lookup, Pattern)


def coherent(home: TableContext, specs: Mapping[str, Spec]) -> dict[str, Spec]:
    """The specs, where what goes with a state, a flag or a moment of the row is there in the rows that have it."""
    found = _timed(home, by_stages(home, specs))
    if _YEARLY & set(home.entity[-1:]):
        from pytest_syda.providers.offline.in_force import for_a_year

        found = for_a_year(home, found)
    deeds = deeds_of(home, found)
    for column in home.table.columns:
        if column.name in home.foreign:
            found[column.name] = _referred(home, column, deeds, found)
        elif not {column.name} & {*home.uniques, *home.table.primary_key}:
            found[column.name] = _told(home, column, deeds, found)
    found = untangled(home, begun_lately(home, found))
    dated = [name for name, spec in found.items() if isinstance(spec, Pattern) and "202[" in spec.regex]
    if dated:
        from pytest_syda.providers.offline.dated import of_their_years

        found |= of_their_years(home, dated, found)
    return found


_WHO = word_set("id by user staff employee agent person member officer technician")


def _referred(home: TableContext, column: Column, deeds: list[str], specs: Mapping[str, Spec]) -> Spec:
    """Whoever did it, or was given it, where it was done: `resolved_by_id`, `assignee_id`."""
    spec, own = specs[column.name], home.own_words(column.name)
    if not isinstance(spec, Reference) or not spec.null_rate or spec.apart or spec.table == home.table.name:
        return spec
    if column.name not in home.parents or set(own[1:]) - _WHO or _is_held(home, column.name, spec.table):
        return spec
    if own[0] in {"assignee", "assigned"}:
        return _given(home, spec, specs)
    done = own[0].endswith("ed") and any(same_deed(own[0], other) for other in deeds)
    return part_of(home, column, spec, own[0], specs) if done else spec


def _is_held(home: TableContext, name: str, parent: str) -> bool:
    """Whether something holds a key as it is: a constraint, or a number of the parent that counts the rows."""
    if home.table.checks or name in home.uniques:
        return True
    counted = home.of(home.schema[parent])
    return any(
        column.type.kind in NUMERIC and home.entity[-1] in {*counted.own_words(column.name), *words(column.comment)}
        for column in counted.table.columns
    )


def _given(home: TableContext, spec: Reference, specs: Mapping[str, Spec]) -> Spec:
    """Whose work it is: nobody's before it is taken up, somebody's from then on."""
    for name, states in states_of(home, specs, ("assigned",)):
        begun = reached(("assigned",), states) or tuple(
            state for state in by_then(_TAKEN_UP, states) if not is_astray(state)
        )
        if begun and len(begun) < len(states):
            return When(column=name, cases=dict.fromkeys(begun, altered(spec, null_rate=0.0)))
    return spec


_TAKEN_UP = 16.5
"""How far work is that somebody looks at."""


def _told(home: TableContext, column: Column, deeds: list[str], specs: Mapping[str, Spec]) -> Spec:
    """The spec of a column as the others of its row allow it."""
    spec = specs[column.name]
    if column.type.kind in MOMENTS and isinstance(spec, Datetime):
        return staged_moment(home, column, spec, specs)
    if column.type.kind == "boolean" and isinstance(spec, Bool):
        return told_flag(home, column, spec, specs)
    if not isinstance(spec, _FREE):
        return spec
    if column.nullable and home.own_words(column.name)[:1] == ("card",):
        return _of_a_card(home, spec, specs)
    if isinstance(spec, Number) and is_progress(home.own_words(column.name)):
        return progress_of(home, column.name, spec, specs)
    if PAID & set(home.own_words(column.name)) and column.type.kind in NUMERIC:
        paid = paid_so_far(home, column, spec, specs)
        if paid is not spec:
            return paid
    if LEFT & set(home.own_words(column.name)) and column.type.kind in NUMERIC and home.entity[-1:] != ("account",):
        return left_over(home, spec, specs)
    deed = deed_beside(home, column, deeds)
    return part_of(home, column, spec, deed, specs) if deed else spec


def _of_a_card(home: TableContext, spec: Spec, specs: Mapping[str, Spec]) -> Spec:
    """What is told of a card, in the rows that were paid with one."""
    for name in _METHODS:
        paid = home.find(name, kinds=frozenset({"string", "enum"}))
        ways = specs.get(paid)
        if isinstance(ways, Choice) and (cards := [str(way) for way in ways.values if "card" in str(way).lower()]):
            return When(column=paid, cases=dict.fromkeys(cards, altered(spec, null_rate=0.0)))
    return spec


_METHODS = ("payment method", "payment type", "method", "pay method")


def _timed(home: TableContext, specs: Mapping[str, Spec]) -> dict[str, Spec]:
    """The specs, where rows that count, periods and what is arranged have the times these have."""
    found = on_their_days(home, specs)
    if any(isinstance(spec, Ordinal) for spec in specs.values()):
        from pytest_syda.providers.offline.turns import in_turn

        found = in_turn(home, found)
    if "period" in home.beside:
        from pytest_syda.providers.offline.periods import in_period

        found = in_period(home, found)
    if {"start", "starts", "scheduled", "appointment", "check", "arrival"} & home.beside:
        from pytest_syda.providers.offline.arranged import lies_ahead

        found = lies_ahead(home, found)
    return found
