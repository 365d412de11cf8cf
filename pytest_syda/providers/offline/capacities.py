"""How many there are of those that a parent has room for: passengers of a vessel, guests of a room."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext, TableContext
from pytest_syda.providers.offline.parents import sure_parents
from pytest_syda.providers.offline.words import Words, word_set
from pytest_syda.recipe.kinds.relations import Lookup
from pytest_syda.recipe.spec import Spec

_PERSONS = word_set(
    "passenger attendance attendee guest adult participant visitor spectator student occupant rider person people"
)
_THINGS = word_set("vehicle car bike pallet container score mark point")
ABOUT = _PERSONS | _THINGS
_COUNTING = word_set("count number total of actual expected confirmed carried aboard boarded on board")
_ROOM: tuple[Words, ...] = (
    ("max", "guest"), ("guest", "max"), ("max", "occupancy"), ("max", "person"), ("occupancy", "max"),
    ("max", "capacity"), ("capacity", "max"), ("capacity",), ("occupancy",), ("seat", "count"), ("sleep",),
    ("max", "attendee"), ("max", "participant"),
)  # fmt: skip


def within_capacity(c: ColumnContext) -> Spec | None:
    """At most as many as the parent takes."""
    named = tuple(word for word in c.own if word not in _COUNTING)
    if c.kind != "integer" or c.unique or len(named) != 1 or named[0] not in _PERSONS | _THINGS:
        return None
    for column, key in sure_parents(c.home).items():
        if room := _room(c.home.of(c.home.schema[key.table]), named[0]):
            return Lookup(path=f"{column}.{room}", factor=0.78, spread=0.28, decimals=0)
    return None


def _room(parent: TableContext, noun: str) -> str:
    """The column of a parent that says how many it takes."""
    names: tuple[Words, ...] = ((noun, "capacity"), ("max", noun), (noun, "max"), (noun, "limit"))
    found = (parent.numbers.get(name, "") for name in (*names, *(_ROOM if noun in _PERSONS else ())))
    return next((name for name in found if name and not parent.table[name].nullable), "")
