"""One question: which cells it asks for, and the JSON schema of its answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pytest_syda.providers.llm.brief import RECIPES, Brief
from pytest_syda.providers.llm.carrying import closed, rules_schema
from pytest_syda.providers.llm.draft import Holes
from pytest_syda.providers.llm.fields import Field
from pytest_syda.providers.llm.forms import Null, enum_of, fragment

UNIONS = 16
"""What may be null by a union in one request: Anthropic's limit."""
LISTED = 900
"""Enum values in one request: OpenAI takes 1,000."""
LISTED_TEXT = 15_000
"""Characters of enum values in one request."""
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
    shapes = [(table, shape) for table, rows in question.holes.items() for shape in dict.fromkeys(rows.values())]
    styles = _Styles(brief, shapes)
    # names as short as can be: each is said once a row
    names = {each: f"r{number}" for number, each in enumerate(shapes)}
    rows = {name: _row(brief, *each, styles) for each, name in names.items()}
    tables: dict[str, Any] = {
        brief.wires[table]: closed(
            {brief.label(table, row): {"$ref": f"#/$defs/{names[table, shape]}"} for row, shape in found.items()}
        )
        for table, found in question.holes.items()
    }
    if question.carry_on:
        tables[RECIPES] = closed(
            {brief.wires[table]: rules_schema(brief, table, fields) for table, fields in question.carry_on.items()}
        )
    definitions = rows | styles.labels()
    return closed(tables) | ({"$defs": definitions} if definitions else {})


def _row(brief: Brief, table: str, names: tuple[str, ...], styles: _Styles) -> dict[str, Any]:
    fields = [brief.field(table, name) for name in names]
    return closed({each.wire: styles.fragment(table, names, each) for each in fields})


class _Styles:
    """How each field of a request is spelled, within the limits for the request as a whole."""

    def __init__(self, brief: Brief, shapes: Iterable[tuple[str, tuple[str, ...]]]) -> None:
        self._brief = brief
        self._fields = [(table, names, brief.field(table, name)) for table, names in shapes for name in names]
        self._unions = {self._id(*each) for each in self._by_need()[:UNIONS]}
        self._names: dict[str, str] = {}
        self._listed: set[tuple[str, tuple[str, ...], str]] = set()
        self._share_out()

    def fragment(self, table: str, names: tuple[str, ...], each: Field) -> dict[str, Any]:
        listed = self._id(table, names, each) in self._listed
        parent = each.key.table if each.key is not None else ""
        labels = self._names.get(parent, "")
        null = null_of(each, union=self._id(table, names, each) in self._unions)
        return fragment(self._brief, table, each, null, listed=listed, labels=labels)

    def labels(self) -> dict[str, Any]:
        """The closed lists of labels by which children name their parents."""
        return {name: {"type": "string", "enum": self._brief.labels(table)} for table, name in self._names.items()}

    @staticmethod
    def _id(table: str, names: tuple[str, ...], each: Field) -> tuple[str, tuple[str, ...], str]:
        return table, names, each.name

    def _by_need(self) -> list[tuple[str, tuple[str, ...], Field]]:
        """What would gain by a union, those first that cannot do without."""
        gaining = [item for item in self._fields if item[2].nullable and item[2].form not in ("text", "json", "enum")]
        return sorted(gaining, key=lambda item: (not item[2].often_null, item[2].form != "key"))

    def _share_out(self) -> None:
        """Labels first, then values, as long as there is room."""
        values, characters = LISTED, LISTED_TEXT
        parents = dict.fromkeys(each.key.table for _, _, each in self._fields if each.key is not None)
        for table in parents:
            labels = self._brief.labels(table)
            size = sum(map(len, labels))
            if labels and len(labels) <= values and size <= characters:
                self._names[table] = f"l{len(self._names)}"
                values, characters = values - len(labels), characters - size
        for table, names, each in self._fields:
            listed = enum_of(self._brief, table, each)
            size = sum(len(str(value)) for value in listed)
            if listed and len(listed) + 1 <= values and size <= characters:
                self._listed.add(self._id(table, names, each))
                values, characters = values - len(listed) - 1, characters - size


def null_of(each: Field, *, union: bool) -> Null:
    """How a field says NULL."""
    if not each.nullable:
        return "never"
    if union:
        return "union"
    if each.form in ("text", "json", "enum"):
        return "mark"
    return "mark" if each.often_null and each.form != "array" else "never"


def properties(schema: Mapping[str, Any]) -> Iterator[str]:
    """Names of all properties anywhere in a schema."""
    for name, inside in schema.items():
        if name == "properties":
            yield from inside
        if isinstance(inside, Mapping):
            yield from properties(inside)
