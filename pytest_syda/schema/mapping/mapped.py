"""Schemas of one's own as an introspection: what the engine takes, and the way back to what the caller named."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from pytest_syda.errors import Problem, RequestError, SchemaError, nearest
from pytest_syda.schema.introspect import Introspection
from pytest_syda.schema.mapping.building import Field
from pytest_syda.schema.mapping.fields import Generates, Reader
from pytest_syda.schema.mapping.keys import Link, Links
from pytest_syda.schema.mapping.names import entity
from pytest_syda.schema.mapping.report import Report
from pytest_syda.schema.mapping.tables import Sketch, read_table
from pytest_syda.schema.mapping.typenames import Knows
from pytest_syda.schema.mapping.wishes import NOTHING, Wish
from pytest_syda.schema.types import Column, ForeignKey, Schema, Table, Unique

NAMELESS = "records"
"""The table of a schema that does not say what it is called."""

FULL_NAME = "full_name"


class Form(msgspec.Struct, frozen=True):
    """A table in its long form, and where it came from."""

    name: str
    columns: Mapping[Any, Any]
    model: type | None = None
    source: str = ""
    """A file's name, for messages."""
    label: str = ""
    """What one row is, where that is known and the name does not tell."""

    @property
    def is_named(self) -> bool:
        return self.name != NAMELESS

    @property
    def refers(self) -> bool:
        """Whether it says of any column that it is a foreign key."""
        said = [each.get("type") if isinstance(each, Mapping) else each for each in self.columns.values()]
        inside = any("references" in each for each in self.columns.values() if isinstance(each, Mapping))
        return inside or "__foreign_keys__" in self.columns or "foreign_key" in [each for each in said if each]


class Mapped(Introspection, frozen=True, kw_only=True):
    """An introspection without SQLAlchemy's tables behind it."""

    wishes: Mapping[str, Mapping[str, Wish]] = msgspec.field(default_factory=dict)
    said: Mapping[str, Mapping[str, str]] = msgspec.field(default_factory=dict)
    """The type names columns were given, by table and column."""
    generators: Mapping[str, Mapping[str, Any]] = msgspec.field(default_factory=dict)
    """Those that stand in the schema itself."""

    def key(self, thing: object) -> str:
        """The table of a name, in any spelling, or of the class it was made from."""
        for name, classes in self.classes.items():
            if any(thing is cls for cls in classes):
                return name
        wanted = thing if isinstance(thing, str) else getattr(thing, "__name__", repr(thing))
        if wanted in self.schema:
            return wanted
        close = [name for name in self.schema.tables if entity(name) == entity(wanted)]
        if len(close) == 1:
            return close[0]
        raise RequestError(f"There is no model or table {wanted!r}. {nearest(wanted, self.schema.tables)}".rstrip())


def read_forms(
    forms: list[Form],
    *,
    knows: Knows | None = None,
    generates: Generates = lambda _type, _column: False,
) -> Mapped:
    """The tables of these forms, linked.

    Args:
        forms: one for each table.
        knows: what a type's name that is not built in stands for.
        generates: whether columns of a type, or of a type and a name, have a generator; so that the type may be a name
            of its own, and a foreign key may refer to nothing.

    Raises:
        SchemaError: with everything that is wrong, each with its path.
    """
    report = Report()
    sketches: dict[str, Sketch] = {}
    for form in forms:
        reader = Reader(report.at(form.name), knows or (lambda _name: None), generates)
        if form.name in sketches:
            reader.report.add("there are two tables of this name")
        else:
            others = frozenset(entity(other.name) for other in forms if other.name != form.name)
            sketches[form.name] = read_table(form.name, form.columns, reader, form.model, others)
    links = Links(sketches, generates)
    linked = {name: links.of(name) for name in sketches}
    links.depends()
    if not report.problems:
        tables = {name: _table(sketch, linked[name], links, linked) for name, sketch in sketches.items()}
        labels = {form.name: form.label for form in forms}
        return _mapped(sketches, {name: _labelled(table, labels[name]) for name, table in tables.items()})
    raise _refused(forms, report.problems, list(sketches))


def _refused(forms: list[Form], problems: list[Problem], names: list[str]) -> SchemaError:
    sources = ", ".join(dict.fromkeys(form.source for form in forms if form.source))
    at_fault = [name for name in names if any(f"{each.path}.".startswith(f"{name}.") for each in problems)]
    headline = f"The schema{f' in {sources}' if sources else ''} cannot be read:"
    return SchemaError.of(headline, problems, tables=at_fault)


def _mapped(sketches: Mapping[str, Sketch], tables: dict[str, Table]) -> Mapped:
    return Mapped(
        schema=Schema(tables=tables),
        tables={},
        classes={name: (sketch.model,) if sketch.model else () for name, sketch in sketches.items()},
        codecs={},
        listed=tuple(sketches),
        skipped={},
        wishes={name: _wishes(sketch.fields) for name, sketch in sketches.items()},
        said={name: {each: found.said for each, found in sketch.fields.items()} for name, sketch in sketches.items()},
        generators={name: _generators(sketch.fields) for name, sketch in sketches.items()},
    )


def _labelled(table: Table, label: str) -> Table:
    return msgspec.structs.replace(table, classes=(label,)) if label and not table.classes else table


def _wishes(fields: Mapping[str, Field]) -> dict[str, Wish]:
    return {name: found.wish for name, found in fields.items() if found.wish != NOTHING}


def _generators(fields: Mapping[str, Field]) -> dict[str, Any]:
    return {name: found.generator for name, found in fields.items() if found.generator is not None}


def _table(sketch: Sketch, links: list[Link], all_links: Links, linked: Mapping[str, list[Link]]) -> Table:
    keys = {link.column: link for link in links}
    columns = tuple(_column(found, sketch, keys.get(name), all_links) for name, found in sketch.fields.items())
    referred = {link.references for each in linked.values() for link in each if link.table == sketch.name}
    single = {name for name, found in sketch.fields.items() if found.unique} | referred
    uniques = [(name,) for name in sketch.fields if name in single] + [*sketch.uniques]
    return Table(
        name=sketch.name,
        columns=columns,
        primary_key=sketch.primary_key,
        foreign_keys=tuple(
            ForeignKey(columns=(link.column,), table=link.table, references=(link.references,)) for link in links
        ),
        uniques=tuple(Unique(columns=each) for each in uniques if each != sketch.primary_key),
        checks=(*(check for found in sketch.fields.values() for check in found.checks), *sketch.checks),
        doc=sketch.doc,
        classes=(sketch.model.__name__,) if sketch.model else (),
    )


def _column(found: Field, sketch: Sketch, link: Link | None, links: Links) -> Column:
    column = found.column
    if column.meaning == FULL_NAME and sketch.name != NAMELESS and entity(column.name).endswith("name"):
        column = msgspec.structs.replace(column, meaning="")  # what is called so here, which need not be a person
    if link is not None:
        column = msgspec.structs.replace(column, type=links.type_of(link))
        if link.inferred and link.table == sketch.name and not found.settled:
            column = msgspec.structs.replace(column, nullable=True)  # a tree begins somewhere
    elif found.open:
        column = msgspec.structs.replace(column, type=msgspec.structs.replace(column.type, kind="object"))
    if column.name in sketch.primary_key:
        alone = len(sketch.primary_key) == 1 and column.type.kind == "integer"
        column = msgspec.structs.replace(column, nullable=False, autoincrement=alone and link is None)
    return column


__all__ = ["Form", "Mapped", "read_forms"]
