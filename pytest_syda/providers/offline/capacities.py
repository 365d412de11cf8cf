"""How many there are of those that a parent has room for: passengers of a vessel, guests of a room."""

from __future__ import annotations

from pytest_syda.providers.offline.amounts import find_number, places
from pytest_syda.providers.offline.context import ColumnContext, TableContext
from pytest_syda.providers.offline.parents import sure_parents
from pytest_syda.providers.offline.words import Words, word_set
from pytest_syda.recipe.kinds.relations import Expression, Lookup
from pytest_syda.recipe.spec import Spec

_PERSONS = word_set(
    "passenger attendance attendee guest adult participant visitor spectator student occupant rider person people"
)
_THINGS = word_set("vehicle car bike pallet container score mark point")
ABOUT = _PERSONS | _THINGS | {"percent", "percentage", "passed"}
_COUNTING = word_set(
    "obtained scored earned achieved received count number total of actual expected confirmed carried aboard boarded "
    "on board"
)
_ROOM: tuple[Words, ...] = (
    ("max", "guest"), ("guest", "max"), ("max", "occupancy"), ("max", "person"), ("occupancy", "max"),
    ("max", "capacity"), ("capacity", "max"), ("capacity",), ("occupancy",), ("seat", "count"), ("sleep",),
    ("max", "attendee"), ("max", "participant"),
)  # fmt: skip


def within_capacity(c: ColumnContext) -> Spec | None:
    """At most as many as the parent takes."""
    if _GRADED & set(c.own) and (graded := _graded(c)):
        return graded
    named = tuple(word for word in c.own if word not in _COUNTING)
    if c.unique or len(named) != 1 or named[0] not in _PERSONS | _THINGS:
        return None
    if c.kind not in ({"integer", "decimal", "float"} if named[0] in _MARKS else {"integer"}):
        return None
    for column, key in sure_parents(c.home).items():
        if room := _room(c.home.of(c.home.schema[key.table]), named[0]):
            return Lookup(path=f"{column}.{room}", factor=0.78, spread=0.28, decimals=places(c))
    return None


_MARKS = frozenset({"score", "mark", "point"})
_GRADED = frozenset({"percent", "percentage", "passed", "pass"})
_OBTAINED = ("mark obtained", "mark", "obtained mark", "score", "mark scored", "point earned", "score obtained")


def _graded(c: ColumnContext) -> Spec | None:
    """What share of all marks was obtained, and whether it was enough, where a parent says how many there are."""
    obtained = find_number(c.home, *_OBTAINED)
    if not obtained or c.home.table[obtained].nullable or obtained == c.name or len(c.own) > 1:
        return None
    for column, key in sure_parents(c.home).items():
        parent = c.home.of(c.home.schema[key.table])
        enough = find_number(parent, "passing mark", "pass mark", "passing score", "passing point")
        whole = next((room for noun in _MARKS if (room := _room(parent, noun))), "")
        if c.kind == "boolean" and enough and not parent.table[enough].nullable:
            return Expression(expression=f"{obtained} >= {column}.{enough}")
        if c.kind in {"integer", "decimal", "float"} and whole:
            return Expression(expression=f"round({obtained} * 100.0 / {column}.{whole}, {places(c)})")
    return None


def _room(parent: TableContext, noun: str) -> str:
    """The column of a parent that says how many it takes."""
    names: tuple[Words, ...] = ((noun, "capacity"), ("max", noun), (noun, "max"), (noun, "limit"),
        *((("total", noun),) if noun in _MARKS else ()))  # fmt: skip
    found = (parent.numbers.get(name, "") for name in (*names, *(_ROOM if noun in _PERSONS else ())))
    return next((name for name in found if name and not parent.table[name].nullable), "")
