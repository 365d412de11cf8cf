"""Moments that not every row has: those that its state, its flag or its age allow."""

from __future__ import annotations

from collections.abc import Mapping

from pytest_syda.providers.offline.besides import part_of
from pytest_syda.providers.offline.context import TableContext
from pytest_syda.providers.offline.lifecycle import is_astray, is_rare, named_by, ranks
from pytest_syda.providers.offline.living import GONE, deed_of, done_in, flag_of, states_of
from pytest_syda.providers.offline.specs import altered, changed
from pytest_syda.providers.offline.timeline import CHANGED, ENDED, FUTURE, MOMENTS, STARTED, anchor, is_planned, rank_in
from pytest_syda.providers.offline.words import Words, word_set
from pytest_syda.recipe.kinds.choices import Choice, Empty, When
from pytest_syda.recipe.kinds.moments import Datetime
from pytest_syda.recipe.kinds.numbers import Bool, Number
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.types import Column


def staged_moment(home: TableContext, column: Column, spec: Datetime, specs: Mapping[str, Spec]) -> Spec:
    own = home.own_words(column.name)
    deed, rank = deed_of(own), rank_in(home, own)
    if own[-1:] in {("since",), ("until",)} and column.nullable and len(own) > 1:
        return _lasting(home, column, spec, specs)
    if is_planned(home, column.name):
        return spec
    if not column.nullable or not deed or rank in {FUTURE, CHANGED} or {"due", "next", "last", "birth"} & set(own):
        return spec
    if deed[0] in GONE and (left := _left_by_state(home, spec, specs)):
        return left
    flag, holds = flag_of(home, deed)
    if flag and isinstance(specs[flag], Bool):
        return When(column=flag, cases={holds: altered(spec, null_rate=0.0)})
    for name, states in states_of(home, specs, deed):
        done = done_in(deed, rank, states)
        if done and len(done) < len(states):
            return When(column=name, cases=dict.fromkeys(done, altered(spec, null_rate=0.0)))
        if done:
            return altered(spec, null_rate=0.0)
    if is_rare(deed[0]):
        return spec if spec.null_rate else altered(spec, null_rate=0.85)
    return _unfinished(home, column, spec)


def _lasting(home: TableContext, column: Column, spec: Datetime, specs: Mapping[str, Spec]) -> Spec:
    """Since when, or until when, in the rows in which it is so."""
    own = home.own_words(column.name)
    flag, holds = flag_of(home, own[:-1])
    if flag:
        return When(column=flag, cases={holds: altered(spec, null_rate=0.0)})
    return part_of(home, column, spec, own[0], specs) if own[1:] == ("until",) else spec


def _unfinished(home: TableContext, column: Column, spec: Datetime) -> Spec:
    """What has not come to an end began lately, and had what comes before it."""
    rank = rank_in(home, home.own_words(column.name))
    if not spec.null_rate or not spec.after or not STARTED <= rank <= ENDED or not home.own_words(column.name)[-1:]:
        return spec
    if _STAYING & set(home.entity) or (_LEAVING & set(deed_of(home.own_words(column.name))[:1])):
        return altered(spec, null_rate=max(spec.null_rate, 0.6))
    spec = altered(spec, null_rate=0.0, open="90d")
    before = [path for path in spec.after if path in home.table and home.table[path].nullable]
    earlier = next((path for path in before if rank_in(home, home.own_words(path)) >= STARTED), "")
    return When(column=earlier, cases={"null": Empty()}, otherwise=spec) if earlier else spec


_STAYING = word_set(
    "staff employee employment member membership subscription resident tenant ownership position role "
    "person assignment player user account customer pupil student viewer volunteer client patient animal vehicle device"
)
_LEAVING = word_set("left deactivated resigned rolled disabled uninstalled unsubscribed")
"""What is done to few of those that it could be done to."""  # fmt: skip


def _left_by_state(home: TableContext, spec: Datetime, specs: Mapping[str, Spec]) -> Spec | None:
    """When somebody left, where the state says who did."""
    for name, states in states_of(home, specs):
        over = {state for word in _OVER for state in named_by((word,), states)}
        if over and len(over) < len(states):
            return When(column=name, cases=dict.fromkeys(sorted(over), altered(spec, null_rate=0.0)))
    return None


_OVER = ("canceled", "terminated", "left", "former", "resigned", "departed", "closed", "retired", "churned", "inactive")


_DAYS: dict[Words, tuple[str, ...]] = {
    ("checked", "in"): ("check in date", "checkin date", "arrival date"),
    ("checked", "out"): ("check out date", "checkout date", "departure date"),
    **dict.fromkeys((("clock", "in"), ("clocked", "in"), ("punch", "in")), ("shift date", "work date", "date")),
    **dict.fromkeys((("scheduled", "departure"), ("scheduled", "start")), ("service date", "operating date")),
    ("launched",): ("start on", "start date", "launch date"), ("ended",): ("end on", "end date"),
}  # fmt: skip


def on_their_days(home: TableContext, specs: Mapping[str, Spec]) -> dict[str, Spec]:
    """The specs, where what a date of the row was meant for is done on that day."""
    found = dict(specs)
    for column in home.table.columns:
        days = _DAYS.get(deed_of(home.own_words(column.name))) if column.type.kind == "datetime" else None
        day = home.find(*days, kinds=frozenset({"date"})) if days else ""
        fixed = days is not None and days[0] in {"shift date", "service date"}
        if day and not home.table[day].nullable and (column.nullable or fixed):
            found[column.name] = changed(found[column.name], lambda spec, day=day: _on(spec, day))  # type: ignore[misc]
    return found


def _on(spec: Spec, day: str) -> Spec:
    if not isinstance(spec, Datetime):
        return spec
    return altered(spec, start="-99y", after=(day,), before=(), gap="7h", within="13h", open="")


def begun_lately(home: TableContext, specs: Mapping[str, Spec]) -> dict[str, Spec]:
    """The specs, where rows of which some are unfinished began within a year: some of them began but lately."""
    found, first = dict(specs), anchor(home)
    begun = found.get(first)
    plain = isinstance(begun, Datetime) and not (begun.within or begun.before or begun.turn or first in home.uniques)
    if plain and isinstance(begun, Datetime) and begun.start == "-3y" and any(map(_may_be_open, found.values())):
        found[first] = altered(begun, start="-1y", distribution="recent")
    return found


def _may_be_open(spec: Spec) -> bool:
    inner = spec.otherwise if isinstance(spec, When) else spec
    return isinstance(inner, Datetime) and bool(inner.open)


_DONE, _BEFORE = 40, 15


def progress_of(home: TableContext, name: str, spec: Number, specs: Mapping[str, Spec]) -> Spec:
    """How far a row is: all the way where it is completed, not at all before it is begun, and on the way between."""
    whole = 1 if spec.high <= 1 else 100
    full: Spec = Choice(values=(whole,))
    none: Spec = Choice(values=(0,))
    part = altered(spec, low=0.05 * whole, high=0.95 * whole, mean=None, sd=None, distribution="uniform")
    for state, states in states_of(home, specs):
        far = {each: rank for each, rank in ranks(states).items() if not is_astray(each)}
        done, new = ([each for each in far if far[each] >= _DONE], [each for each in far if far[each] <= _BEFORE])
        if done:
            return When(column=state, cases=dict.fromkeys(done, full) | dict.fromkeys(new, none), otherwise=part)
    for column in home.table.columns:
        if column.name not in home.foreign and set(home.own_words(column.name)) & _FINISHED and column.name != name:
            if column.type.kind == "boolean":
                return When(column=column.name, cases={"True": full}, otherwise=part)
            if column.type.kind in MOMENTS and column.nullable:
                return When(column=column.name, cases={"null": part}, otherwise=full)
    return spec


_FINISHED = word_set("completed finished done")
_PROGRESS = word_set("complete completed completion done watched finished read progress")


def is_progress(own: Words) -> bool:
    """Whether a name says how far something is, of the whole way."""
    said = set(own)
    return own == ("progress",) or bool({"percent", "percentage", "pct", "progress"} & said and _PROGRESS & said)
