"""What a row says of its life: the columns of its states, and by which of them a deed has been done."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from pytest_syda.providers.offline.context import TableContext
from pytest_syda.providers.offline.later import later
from pytest_syda.providers.offline.lifecycle import by_then, is_astray, is_rare, named_by, ranks, reached, same_deed
from pytest_syda.providers.offline.timeline import CHANGED, ENDED, FUTURE, STARTED, UNKNOWN
from pytest_syda.providers.offline.words import Words, word_set
from pytest_syda.recipe.kinds.choices import Choice
from pytest_syda.recipe.spec import Spec

_has_happened: Callable[[str, tuple[str, ...]], tuple[str, ...]] = later("statuses:has_happened")
_STATES = word_set("status state stage phase")
_PLAIN = word_set("current workflow processing lifecycle record")
_SAID = word_set("at on date time timestamp datetime when is was has been actual")
_ENOUGH = 12
"""More states than this are no life, but a list of something else."""


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
    if not deed or not is_done(deed):
        return ()
    found = reached(deed, states) or _and_on(_has_happened(" ".join(deed), states), states)
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


def is_done(deed: Words) -> bool:
    return any(word.endswith(("ed", "t", "n", "d")) or word in {"response", "begun"} for word in deed)


GONE = word_set("left deactivated terminated resigned ended churned closed retired disabled departed")
THERE = word_set("active current employed enabled")
_IN: tuple[Words, ...] = ((), ("in",))


def flag_of(home: TableContext, deed: Words) -> tuple[str, str]:
    """The flag that says whether a deed was done, and what it says where it was."""
    for column in home.table.columns:
        if column.type.kind != "boolean":
            continue
        asked = deed_of(home.own_words(column.name))
        if asked == deed or (len(asked) == 1 and deed[1:] in _IN and same_deed(asked[0], deed[0])):
            return column.name, "True"
        if len(deed) == 1 and len(asked) == 2 and asked[0] == deed[0] and asked[1].endswith("ed"):  # black-listed
            return column.name, "True"
        if len(asked) == 1 and asked[0] in THERE and deed[0] in GONE:
            return column.name, "False"
    return "", ""
