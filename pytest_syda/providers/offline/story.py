"""The columns of one row tell one story: moments, flags and reasons of a state are there in the rows that are in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pytest_syda.providers.offline.context import NUMERIC, TableContext
from pytest_syda.providers.offline.lifecycle import (
    by_then,
    is_astray,
    is_rare,
    named_by,
    place,
    ranks,
    reached,
    same_deed,
)
from pytest_syda.providers.offline.specs import altered, changed
from pytest_syda.providers.offline.statuses import has_happened
from pytest_syda.providers.offline.timeline import (
    CHANGED,
    ENDED,
    FUTURE,
    MOMENTS,
    PLACED,
    STARTED,
    UNKNOWN,
    is_planned,
    rank_in,
)
from pytest_syda.providers.offline.words import Words, word_set
from pytest_syda.recipe.kinds.choices import Choice, Empty, When
from pytest_syda.recipe.kinds.moments import Datetime
from pytest_syda.recipe.kinds.numbers import Bool, Number
from pytest_syda.recipe.kinds.pattern import Pattern
from pytest_syda.recipe.kinds.relations import Lookup, Ordinal
from pytest_syda.recipe.kinds.strings import PoolSpec, Template
from pytest_syda.recipe.kinds.text import Text
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.types import Column

_STATES = word_set("status state stage phase")
_PLAIN = word_set("current workflow processing lifecycle record")
_SAID = word_set("at on date time timestamp datetime when is was has been actual")
_BESIDE = word_set("reason note message comment detail explanation by amount fee code text description category method")
_SURE = word_set("by reason")
_YEARLY = word_set("policy membership warranty permit licence license certificate registration accreditation")
"""What is in force for a year."""
_FREE = (Text, PoolSpec, Template, Choice, Number, Lookup, Pattern)
_ENOUGH = 12
"""More states than this are no life, but a list of something else."""


def coherent(home: TableContext, specs: Mapping[str, Spec]) -> dict[str, Spec]:
    """The specs, where what goes with a state, a flag or a moment of the row is there in the rows that have it."""
    found = _timed(home, _by_stages(home, specs))
    if _YEARLY & set(home.entity[-1:]):
        from pytest_syda.providers.offline.in_force import for_a_year

        found = for_a_year(home, found)
    deeds = _deeds(home, found)
    for column in home.table.columns:
        if not {column.name} & {*home.uniques, *home.table.primary_key, *home.foreign}:
            found[column.name] = _told(home, column, deeds, found)
    found = untangled(home, found)
    dated = [name for name, spec in found.items() if isinstance(spec, Pattern) and "202[" in spec.regex]
    if dated:
        from pytest_syda.providers.offline.dated import of_their_years

        found |= of_their_years(home, dated, found)
    return found


def untangled(home: TableContext, specs: Mapping[str, Spec]) -> dict[str, Spec]:
    """The specs, where no moment waits for one that waits for it."""
    found = dict(specs)
    for column in home.table.columns:
        name = column.name
        if column.type.kind in MOMENTS and name in _needed(found, name):
            found[name] = changed(found[name], lambda spec, own=name: _without(spec, found, own))  # type: ignore[misc]
    return found


def _without(spec: Spec, specs: Mapping[str, Spec], name: str) -> Spec:
    if not isinstance(spec, Datetime):
        return spec
    waiting = {path for path in (*spec.after, *spec.before) if path in specs and name in {path, *_needed(specs, path)}}
    return altered(spec, after=tuple(path for path in spec.after if path not in waiting),
        before=tuple(path for path in spec.before if path not in waiting))  # fmt: skip


def _needed(specs: Mapping[str, Spec], name: str) -> set[str]:
    """The columns of the row that a column waits for, near and far."""
    seen: set[str] = set()
    waiting = [name]
    while waiting:
        for path in _paths(specs[waiting.pop()]):
            if path in specs and path not in seen:
                seen.add(path)
                waiting.append(path)
    return seen


def _paths(spec: Spec) -> Iterator[str]:
    yield from spec.reads()
    for _, inner in spec.children():
        yield from _paths(inner)


def _told(home: TableContext, column: Column, deeds: list[str], specs: Mapping[str, Spec]) -> Spec:
    """The spec of a column as the others of its row allow it."""
    spec = specs[column.name]
    if column.type.kind in MOMENTS and isinstance(spec, Datetime):
        return _moment(home, column, spec, specs)
    if column.type.kind == "boolean" and isinstance(spec, Bool):
        return _flag(home, column, spec, specs)
    if not isinstance(spec, _FREE):
        return spec
    if _PAID & set(home.own_words(column.name)) and column.type.kind in NUMERIC:
        paid = _paid(home, column, spec, specs)
        if paid is not spec:
            return paid
    if _LEFT & set(home.own_words(column.name)) and column.type.kind in NUMERIC and home.entity[-1:] != ("account",):
        return _left(home, spec, specs)
    deed = _beside(home, column, deeds)
    return _part(home, column, spec, deed, specs) if deed else spec


def _timed(home: TableContext, specs: Mapping[str, Spec]) -> dict[str, Spec]:
    """The specs, where rows that count, periods and what is arranged have the times these have."""
    found = dict(specs)
    if any(isinstance(spec, Ordinal) for spec in specs.values()):
        from pytest_syda.providers.offline.turns import in_turn

        found = in_turn(home, found)
    if "period" in home.beside:
        from pytest_syda.providers.offline.periods import in_period

        found = in_period(home, found)
    if {"start", "starts", "scheduled", "appointment"} & home.beside:
        from pytest_syda.providers.offline.arranged import lies_ahead

        found = lies_ahead(home, found)
    return found


def _by_stages(home: TableContext, specs: Mapping[str, Spec]) -> dict[str, Spec]:
    """The specs, where moments of stages come one after another as the states are listed."""
    found = dict(specs)
    places = _places(home, found)
    for name, here in places.items():
        earlier = [other for other, there in places.items() if there < here]
        later = {other for other, there in places.items() if there > here}

        def turned(spec: Spec, earlier: list[str] = earlier, later: set[str] = later) -> Spec:
            if not isinstance(spec, Datetime):
                return spec
            after = [path for path in dict.fromkeys((*spec.after, *earlier)) if path not in later]
            return altered(spec, after=tuple(after), before=tuple(path for path in spec.before if path not in earlier))

        found[name] = changed(found[name], turned) if earlier or later else found[name]
    staged = {name for name in places if home.table[name].nullable}
    return {name: spec if name in places else _unbounded(home, name, spec, staged) for name, spec in found.items()}


def _unbounded(home: TableContext, name: str, spec: Spec, staged: set[str]) -> Spec:
    """What every row has from its beginning waits for none of the stages that it may never reach."""
    if not isinstance(spec, Datetime) or not 0 < rank_in(home, home.own_words(name)) <= PLACED:
        return spec
    after = tuple(path for path in spec.after if path not in staged)
    return altered(spec, after=after) if after != spec.after else spec


def _places(home: TableContext, specs: Mapping[str, Spec]) -> dict[str, int]:
    """The moments that states are called after, and where these stand in their list."""
    found: dict[str, int] = {}
    for column in home.table.columns:
        deed = deed_of(home.own_words(column.name)) if column.type.kind in MOMENTS else ()
        if not _is_done(deed) or rank_in(home, home.own_words(column.name)) in {FUTURE, CHANGED}:
            continue
        for _, states in states_of(home, specs, deed):
            there = place(deed, states)
            if there is not None:
                found.setdefault(column.name, there)
    return found


def deed_of(own: Words) -> Words:
    """What was done, of a name: `booked` of booked_at, `picked up` of picked_up_on."""
    return tuple(word for word in own if word not in _SAID)


def states_of(home: TableContext, specs: Mapping[str, Spec], deed: Words = ()) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The columns that say how far a row is, with the states they may name; first those that speak of the deed."""
    found = []
    for column in home.table.columns:
        own = home.own_words(column.name)
        says = bool(own) and own[-1] in _STATES and column.type.kind in {"string", "enum"}
        if says and column.name not in home.foreign:
            of_deed = bool(deed) and any(same_deed(word, deed[0]) for word in own[:-1])
            if of_deed or not set(own[:-1]) - _PLAIN:
                found.append((not of_deed, column.name))
    for _, name in sorted(found) or ((True, name) for name in _spoken_of(home, specs, deed)):
        told = specs.get(name)
        if isinstance(told, Choice) and 1 < len(told.values) <= _ENOUGH:
            yield name, tuple(str(value) for value in told.values if value is not None)


def _spoken_of(home: TableContext, specs: Mapping[str, Spec], deed: Words) -> list[str]:
    """The status of something else that speaks of the deed, where the row has none of its own: account_status."""
    names = [name for name in home.table.column_names if home.own_words(name)[-1:] in {("status",), ("state",)}]
    told = ((name, specs.get(name)) for name in names if deed and name not in home.foreign)
    return [name for name, spec in told if isinstance(spec, Choice) and named_by(deed, list(map(str, spec.values)))]


def done_in(deed: Words, rank: int, states: tuple[str, ...]) -> tuple[str, ...]:
    """The states in which a deed has been done, by their names, by what is known of it, or by how far they are."""
    if not deed or not _is_done(deed):
        return ()
    found = reached(deed, states) or _and_on(has_happened(" ".join(deed), states), states)
    if found and STARTED <= rank <= ENDED and not named_by(deed, states) and not is_rare(deed[0]):
        found = tuple(state for state in states if state in {*found, *by_then(rank, states)})
    if found or is_rare(deed[0]) or rank in {UNKNOWN, CHANGED, FUTURE} or rank > CHANGED:
        return found
    return by_then(rank, states)


def _and_on(found: tuple[str, ...], states: tuple[str, ...]) -> tuple[str, ...]:
    """These states and those further on the way."""
    order = ranks(states)
    first = min((order[state] for state in found if not is_astray(state)), default=99)
    return tuple(state for state in states if state in found or (order[state] > first and not is_astray(state)))


def _moment(home: TableContext, column: Column, spec: Datetime, specs: Mapping[str, Spec]) -> Spec:
    own = home.own_words(column.name)
    deed, rank = deed_of(own), rank_in(home, own)
    if own[1:] == ("until",) and column.nullable:
        return _part(home, column, spec, own[0], specs)
    if is_planned(home, column.name):
        return spec
    if not column.nullable or not deed or rank in {FUTURE, CHANGED} or {"due", "next", "last", "birth"} & set(own):
        return spec
    if deed[0] in _GONE and (left := _left_by_state(home, spec, specs)):
        return left
    flag, holds = _flag_of(home, deed)
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


def _unfinished(home: TableContext, column: Column, spec: Datetime) -> Spec:
    """What has not come to an end began lately, and had what comes before it."""
    rank = rank_in(home, home.own_words(column.name))
    if not spec.null_rate or not spec.after or not STARTED <= rank <= ENDED or not home.own_words(column.name)[-1:]:
        return spec
    if _STAYING & set(home.entity):
        return spec
    spec = altered(spec, null_rate=0.0, open="90d")
    before = [path for path in spec.after if path in home.table and home.table[path].nullable]
    earlier = next((path for path in before if rank_in(home, home.own_words(path)) >= STARTED), "")
    return When(column=earlier, cases={"null": Empty()}, otherwise=spec) if earlier else spec


_STAYING = word_set("staff employee employment member membership subscription resident tenant ownership position role "
    "person assignment player user account customer")  # fmt: skip


def _is_done(deed: Words) -> bool:
    return any(word.endswith(("ed", "t", "n", "d")) or word in {"response", "begun"} for word in deed)


def _left_by_state(home: TableContext, spec: Datetime, specs: Mapping[str, Spec]) -> Spec | None:
    """When somebody left, where the state says who did."""
    for name, states in states_of(home, specs):
        over = {state for word in _OVER for state in named_by((word,), states)}
        if over and len(over) < len(states):
            return When(column=name, cases=dict.fromkeys(sorted(over), altered(spec, null_rate=0.0)))
    return None


_OVER = ("canceled", "terminated", "left", "former", "resigned", "departed", "closed", "retired", "churned", "inactive")
_GONE = word_set("left deactivated terminated resigned ended churned closed retired disabled departed")
_THERE = word_set("active current employed enabled")


_IN: tuple[Words, ...] = ((), ("in",))


def _flag_of(home: TableContext, deed: Words) -> tuple[str, str]:
    """The flag that says whether a deed was done, and what it says where it was."""
    for column in home.table.columns:
        if column.type.kind != "boolean":
            continue
        asked = deed_of(home.own_words(column.name))
        if asked == deed or (len(asked) == 1 and deed[1:] in _IN and same_deed(asked[0], deed[0])):
            return column.name, "True"
        if len(asked) == 1 and asked[0] in _THERE and deed[0] in _GONE:
            return column.name, "False"
    return "", ""


_LISTED: tuple[Words, ...] = (("wait", "listed"), ("black", "listed"), ("wait", "list"), ("no", "show"))


def _flag(home: TableContext, column: Column, spec: Bool, specs: Mapping[str, Spec]) -> Spec:
    """A flag that the state of the row leaves no choice for."""
    asked = deed_of(home.own_words(column.name))
    if asked in _LISTED:
        return Bool(probability=0.1)
    if len(asked) != 1:
        return spec
    if is_rare(asked[0]) and spec.probability > 0.2:  # more than few
        spec = Bool(probability=0.1)
    for name, states in states_of(home, specs, asked):
        done = _alive(states) if asked[0] in _THERE else reached(asked, states)
        if asked[0] == "paid" and not done:
            done = has_happened("paid", states)
        if done and len(done) < len(states):
            yes, no = Choice(values=(True,)), Choice(values=(False,))
            return When(column=name, cases=dict.fromkeys(done, yes), otherwise=no)
    return spec


_LEFT = word_set("outstanding remaining balance")
_GONE_BY = (("closed",), ("paid",), ("repaid",), ("settled",), ("rejected",), ("cancelled",))


def _left(home: TableContext, spec: Spec, specs: Mapping[str, Spec]) -> Spec:
    """Nothing is left of what is closed or never came to be."""
    for name, states in states_of(home, specs):
        over = {state for deed in _GONE_BY for state in named_by(deed, states)}
        if over and len(over) < len(states) and any(named_by(deed, states) for deed in _GONE_BY[:4]):
            return When(column=name, cases=dict.fromkeys(sorted(over), Choice(values=(0,))), otherwise=spec)
    return spec


_TOLD_BY: dict[Words, tuple[str, ...]] = {
    ("tracking", "number"): ("shipped",), ("approver",): ("approved",), ("approver", "name"): ("approved",),
    ("reviewer",): ("reviewed",), ("resolution",): ("resolved", "completed"), ("root", "cause"): ("resolved",),
    ("customer", "rating"): ("completed", "closed"), ("customer", "feedback"): ("completed", "closed"),
}  # fmt: skip
"""What there is once something has been done."""


def _is_amount_of(word: str) -> bool:
    return word.endswith("ed") or word in {"paid", "credit", "settlement", "award", "payout"}


_PRICES = word_set("hammer sold winning final")


_PAID = frozenset({"paid"})
_DUE = ("total", "grand total", "total amount", "amount due", "total due", "invoice total", "amount")


def _paid(home: TableContext, column: Column, spec: Spec, specs: Mapping[str, Spec]) -> Spec:
    """What was paid of a sum: all of it, some of it or nothing, as the state says."""
    from pytest_syda.providers.offline.amounts import find_number

    whole = find_number(home, *_DUE)
    if not {"amount", "total", "sum"} & set(home.own_words(column.name)) or not whole or whole == column.name:
        return spec
    for name, states in states_of(home, specs, ("paid",)):
        done = reached(("paid",), states)
        if done and not {whole, name} & set(spec.reads()) - {whole}:
            part = {state: altered(spec, null_rate=0.0) for state in states if state.lower().startswith("part")}
            return When(
                column=name, cases=dict.fromkeys(done, Lookup(path=whole)) | part, otherwise=Choice(values=(0,))
            )
    return spec


def _alive(states: tuple[str, ...]) -> tuple[str, ...]:
    """The states that are called active, with those on the way to it."""
    return named_by(("active",), states)


def _deeds(home: TableContext, specs: Mapping[str, Spec]) -> list[str]:
    """What may have been done to a row: the moments, the flags and the states that tell of it."""
    told = [deed_of(home.own_words(c.name))[:1] for c in home.table.columns if c.type.kind in {*MOMENTS, "boolean"}]
    states = [state for _, values in states_of(home, specs) for state in values]
    return [*(word for words in told for word in words), *(state.lower() for state in states)]


def _beside(home: TableContext, column: Column, deeds: list[str]) -> str:
    """The deed that a text or a number tells more about: cancellation of cancellation_reason."""
    own = home.own_words(column.name)
    if own in {("signed", "by"), ("received", "by")} and {"delivery", "shipment", "parcel"} & set(home.entity):
        return "delivered"
    if own[-1:] == ("signature",) and column.nullable:
        return "delivered" if "delivered" in deeds else ""
    if own in _TOLD_BY and column.nullable:
        return next((deed for deed in _TOLD_BY[own] if any(same_deed(deed, other) for other in deeds)), "")
    if own[1:] == ("amount",) and _is_amount_of(own[0]):
        return own[0] if any(same_deed(own[0], other) for other in deeds) else ""
    if own[1:] in {("result",), ("outcome",), ("finding",)} and column.nullable:
        return own[0] if _flag_of(home, own[:1])[0] else ""
    if _PRICES & set(own) and {"price", "bid", "amount"} & set(own) and column.nullable:
        return "sold"
    if len(own) < 2 or own[-1] not in _BESIDE or not (column.nullable or column.type.kind in NUMERIC):
        return ""
    deed = next((word for word in own[:-1] if is_rare(word)), "")
    if deed or own[-1] not in _SURE:
        return deed
    return next((word for word in own[:-1] if any(same_deed(word, other) for other in deeds)), "")


def _part(home: TableContext, column: Column, spec: Spec, deed: str, specs: Mapping[str, Spec]) -> Spec:
    """What is said of a deed, where it was done."""
    there, none = altered(spec, null_rate=0.0), None if column.nullable else Choice(values=(0,))
    flag, holds = _flag_of(home, (deed,))
    if flag:
        return When(column=flag, cases={holds: there}, otherwise=none)
    for name, states in states_of(home, specs, (deed,)):
        done = reached((deed,), states) or has_happened(deed, states)
        if done and len(done) < len(states):
            return When(column=name, cases=dict.fromkeys(done, there), otherwise=none)
    for other in home.table.columns:
        words = deed_of(home.own_words(other.name))
        told = other.type.kind in MOMENTS and other.nullable and other.name != column.name
        if told and words and same_deed(words[0], deed):
            return When(column=other.name, cases={"null": none or Empty()}, otherwise=there)
    return spec
