"""From whatever a caller calls a schema to what the engine takes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import replace

from pytest_syda.errors import RequestError
from pytest_syda.schema.types import Schema, Table
from pytest_syda.structured.registered import Registered

if TYPE_CHECKING:
    from pytest_syda.schema.introspect import Introspection
    from pytest_syda.schema.mapping.mapped import Form
    from pytest_syda.schema.mapping.wishes import Wish


class Read(msgspec.Struct, frozen=True):
    """A schema, and what its own words say beyond it."""

    introspection: Introspection
    wishes: Mapping[str, Mapping[str, Wish]] | None
    """None where the schema is SQLAlchemy's, which has no words for any."""
    said: Mapping[str, Mapping[str, str]]
    generators: Mapping[str, Mapping[str, Any]]
    forms: Mapping[str, Form] = msgspec.field(default_factory=dict)
    """The tables of a schema of one's own, as they were given."""

    @property
    def schema(self) -> Schema:
        return self.introspection.schema

    def named(self, schema: Any) -> Any:
        """What to ask for the size of: the class, where several share a table."""
        requested = isinstance(schema, type) and schema in self.introspection.requested
        return schema if requested else self.introspection.listed[0]

    def names(self, table: Table) -> frozenset[str]:
        """What a table may be called by."""
        return frozenset({table.name, table.name.rpartition(".")[2], *table.classes})


def read_one(schema: Any, registered: Registered, prompt: str | None = None, known: Sequence[Form] = ()) -> Read:
    """One table's schema, in any form; the prompt may say what a row is where the schema does not, and its foreign
    keys may refer to `known` schemas.

    Raises:
        RequestError: it is no schema, or one of several tables.
        SchemaError: it cannot be read.
    """
    from pytest_syda.schema.mapping.forms import form_of, is_mapping
    from pytest_syda.schema.mapping.mapped import NAMELESS
    from pytest_syda.structured.naming import label_of

    _require_schema("schema", schema)
    if is_mapping(schema):
        form = form_of(schema)
        if form.name == NAMELESS:
            form = replace(form, label=label_of(prompt, form.columns))
        others = [each for each in known if each.name != form.name] if form.refers else []
        read = _of_forms([form, *others], registered, {})
        return replace(read, introspection=replace(read.introspection, listed=(form.name,)))
    try:
        read = _of_models(schema)
    except RequestError as error:
        raise RequestError(re.sub(r"^models\b", "schema", str(error))) from error.__cause__
    listed = read.introspection.listed
    if len(listed) != 1:
        raise RequestError(
            f"generate_data makes one table, and this names {len(listed)}: {', '.join(listed[:12])}. "
            "Name one model, or give all to generate_related_data."
        )
    return read


def read_all(models: Any, registered: Registered, custom: Mapping[Any, Any]) -> Read:
    """The schemas of several tables, in any form but of one kind.

    Raises:
        RequestError: some are no schemas, or some are SQLAlchemy's and some are not.
        SchemaError: they cannot be read.
    """
    from pytest_syda.schema.mapping.forms import forms_of, is_mapping

    listed = _listed(models)
    for position, each in enumerate(listed):
        _require_schema(_place(models, position), each)
    _require_tables(models)
    ours = [is_mapping(each) for each in listed]
    if ours and all(ours):
        return _of_forms(forms_of(models), registered, custom)
    if any(ours):
        raise RequestError(
            "Some of these are SQLAlchemy models and some are schemas of another kind: "
            f"{', '.join(_short(each) for each in listed)}. Generate each kind by itself."
        )
    return _of_models(listed if isinstance(models, Mapping) else models)


_TYPES = (int, str, float, bool, bytes, list, tuple, dict, set, object)
_PLAIN = (int, float, complex, bytes, set, frozenset, type(None))


def _require_schema(where: str, given: Any) -> None:
    """What is neither a schema nor names one."""
    if isinstance(given, _PLAIN) or given == "" or any(given is each for each in _TYPES):
        raise RequestError(
            f"{where} is {_short(given)}, which is no schema. Give a dict of column to type, a mapped class, a Table, "
            "a schema file, a JSON Schema, a dataclass, a TypedDict or a Pydantic model."
        )


def _place(models: Any, position: int) -> str:
    """Where in the call one of several stands."""
    if isinstance(models, Mapping):
        return f"models[{[*models][position]!r}]"
    return f"models[{position}]" if isinstance(models, Sequence) and not isinstance(models, str | bytes) else "models"


def _require_tables(models: Any) -> None:
    """A dict of columns is what generate_data takes, and easily handed here."""
    from pytest_syda.schema.mapping.forms import is_file

    if not isinstance(models, Mapping) or not models or "tables" in models or "schemas" in models:
        return
    wrong = [
        name
        for name, each in models.items()
        if (isinstance(each, str) and not is_file(each) and "." not in each) or (isinstance(each, Mapping) and not each)
    ]
    if wrong:
        raise RequestError(
            f"models[{wrong[0]!r}] is {models[wrong[0]]!r}, which is no schema of a table. generate_related_data takes "
            '{"Customer": {"id": "number", …}, "Order": {…}}; the columns of one table go to generate_data.'
        )


def _listed(models: Any) -> list[Any]:
    from pytest_syda.schema.mapping.forms import is_mapping

    if isinstance(models, Mapping):
        return list(models.values())
    if is_mapping(models) or isinstance(models, str) or not isinstance(models, Iterable):
        return [models]
    return list(models)


def _of_models(models: Any) -> Read:
    from pytest_syda.schema.introspect import introspect

    return Read(introspect(models, strict=False), None, {}, {})


def _of_forms(forms: list[Any], registered: Registered, custom: Mapping[Any, Any]) -> Read:
    from pytest_syda.schema.mapping.mapped import read_forms
    from pytest_syda.structured.knowing import knows
    from pytest_syda.structured.possible import require_possible

    named = {str(name).rpartition(".")[2] for name, given in custom.items() if not isinstance(given, Mapping)}
    named |= {str(column) for given in custom.values() if isinstance(given, Mapping) for column in given}

    def generates(type_name: str, column: str) -> bool:
        return column in named or registered.makes(type_name, column)

    mapped = read_forms(forms, knows=knows, generates=generates)
    require_possible(mapped)
    return Read(mapped, mapped.wishes, mapped.said, mapped.generators, {form.name: form for form in forms})


def without_keys(read: Read, generated: Mapping[str, Iterable[str]]) -> Read:
    """Without the foreign keys whose values a generator makes, and the parents that nothing else refers to."""
    schema = read.schema
    cut = {table.name: _cut(table, set(generated.get(table.name, ()))) for table in schema}
    kept = _reached(cut, read.introspection.listed)
    whole = read.introspection
    introspection = replace(
        whole,
        schema=Schema(tables={name: table for name, table in cut.items() if name in kept}),
        tables={name: table for name, table in whole.tables.items() if name in kept},
        classes={name: classes for name, classes in whole.classes.items() if name in kept},
    )
    return replace(read, introspection=introspection)


def _cut(table: Table, generated: set[str]) -> Table:
    keys = tuple(key for key in table.foreign_keys if key.inherits or not generated & set(key.columns))
    return table if keys == table.foreign_keys else replace(table, foreign_keys=keys)


def _reached(tables: Mapping[str, Table], start: Iterable[str]) -> set[str]:
    found: set[str] = set()
    waiting = list(start)
    while waiting:
        name = waiting.pop()
        if name in tables and name not in found:
            found.add(name)
            waiting += [key.table for key in tables[name].foreign_keys]
    return found


def _short(thing: Any) -> str:
    name = getattr(thing, "__name__", None)
    return str(name) if name else f"{repr(thing)[:40]}…" if len(repr(thing)) > 40 else repr(thing)  # noqa: PLR2004
