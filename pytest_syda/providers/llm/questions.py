"""One question: which cells it asks for, and the JSON schema of its answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from pytest_syda.providers.llm.brief import RECIPES, Brief
from pytest_syda.providers.llm.carrying import closed, rules_schema
from pytest_syda.providers.llm.draft import Holes
from pytest_syda.providers.llm.fields import Field, Form
from pytest_syda.providers.llm.forms import Null, enum_of, fragment
from pytest_syda.providers.llm.room import Room

MARKED: tuple[Form, ...] = ("text", "json", "enum")
"""Forms in which an empty text says NULL."""
PROPERTIES = 4_500
"""Properties in one request: OpenAI takes 5,000."""


@dataclass(frozen=True)
class Question:
    """Cells to be written, and tables whose columns are to be carried on by a recipe."""

    holes: Holes
    carry_on: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Tables whose columns' recipe is wanted, with the columns it is wanted for."""
    facet: str = ""
    """What sets this batch apart from others of the same table."""
    reasons: tuple[str, ...] = ()
    """What was wrong with the answers before."""

    @property
    def tables(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.holes, *self.carry_on)))

    @property
    def cells(self) -> int:
        return sum(len(names) for rows in self.holes.values() for names in rows.values())


def schema_of(brief: Brief, question: Question) -> dict[str, Any]:
    """The JSON schema of the answer: an object a table, in it an object a row under the row's label.

    Closed objects, everything required, no lengths or ranges, rows and labels by reference: what both providers take.
    """
    room = Room(brief.values)
    recipes = {
        brief.wires[table]: rules_schema(brief, table, names, room) for table, names in question.carry_on.items()
    }
    shapes = [(table, shape) for table, rows in question.holes.items() for shape in dict.fromkeys(rows.values())]
    styles = _Styles(brief, shapes, room)
    # names as short as can be: each is said once a row
    names = {each: f"r{number}" for number, each in enumerate(shapes)}
    rows = {name: styles.row(*each) for each, name in names.items()}
    tables: dict[str, Any] = {
        brief.wires[table]: closed(
            {brief.label(table, row): {"$ref": f"#/$defs/{names[table, shape]}"} for row, shape in found.items()}
        )
        for table, found in question.holes.items()
    }
    if recipes:
        tables[RECIPES] = closed(recipes)
    definitions = rows | room.definitions
    return closed(tables) | ({"$defs": definitions} if definitions else {})


class _Styles:
    """How each field of a request is spelled, within the limits for the request as a whole."""

    def __init__(self, brief: Brief, shapes: Iterable[tuple[str, tuple[str, ...]]], room: Room) -> None:
        self._brief = brief
        self._fields = [(table, names, brief.field(table, name)) for table, names in shapes for name in names]
        self._unions = {_id(*each) for each in self._by_need()[: brief.unions]}
        # labels first, then values, as long as there is room
        parents = dict.fromkeys(each.key.table for _, _, each in self._fields if each.key is not None)
        self._labels = {table: room.one_of(brief.labels(table)) for table in parents}
        self._listed = {_id(*item) for item in self._fields if room.take(self._values(item[0], item[2]))}

    def row(self, table: str, names: tuple[str, ...]) -> dict[str, Any]:
        """The schema of a row that asks for these fields."""
        fields = [self._brief.field(table, name) for name in names]
        return closed({each.wire: self._fragment(table, names, each) for each in fields})

    def _fragment(self, table: str, names: tuple[str, ...], each: Field) -> dict[str, Any]:
        null = null_of(each, union=_id(table, names, each) in self._unions)
        labels = self._labels[each.key.table] if each.key is not None else {}
        return fragment(self._brief, table, each, null, listed=_id(table, names, each) in self._listed, labels=labels)

    def _values(self, table: str, each: Field) -> list[Any]:
        found = enum_of(self._brief, table, each)
        return [*found, ""] if found else []

    def _by_need(self) -> list[tuple[str, tuple[str, ...], Field]]:
        """What would gain by a union, those first that cannot do without."""
        gaining = [item for item in self._fields if _may_be_null(item[2]) and item[2].form not in MARKED]
        return sorted(gaining, key=lambda item: (not item[2].often_null, item[2].form != "key"))


def _id(table: str, names: tuple[str, ...], each: Field) -> tuple[str, tuple[str, ...], str]:
    return table, names, each.name


def null_of(each: Field, *, union: bool) -> Null:
    """How a field says NULL."""
    if not _may_be_null(each):
        return "never"
    if union:
        return "union"
    return "mark" if each.form in MARKED or (each.often_null and each.form != "array") else "never"


def _may_be_null(each: Field) -> bool:
    """Whether NULL is offered: what the rules never leave out is rarely missing; in texts it costs nothing."""
    return each.nullable and (each.often_null or each.form in MARKED)
