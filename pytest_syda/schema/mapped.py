"""What the mapped classes say about their table: documentation, inheritance, discriminator, version counter."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, Literal

import sqlalchemy as sa
from sqlalchemy.orm import Mapper

from pytest_syda.schema.defaults import label_for
from pytest_syda.schema.types import Default, Discriminator

if TYPE_CHECKING:
    from pytest_syda.schema.columns import ReadColumn

Mappers = Sequence[Mapper[Any]]


def doc_of(mappers: Mappers) -> str:
    """The docstring a person wrote on the first of the classes that has one."""
    return next((doc for mapper in mappers if (doc := _written(mapper.class_))), "")


def _written(cls: type) -> str:
    """Dataclasses write their signature there, and declarative bases a line of their own."""
    written = cls.__dict__.get("__doc__")
    doc = inspect.cleandoc(written) if isinstance(written, str) else ""
    generated = doc.startswith(f"{cls.__name__}(") and doc.endswith(")")
    return "" if generated else doc


def inherited_table(mappers: Mappers) -> str:
    """The table that the rows of this one extend (joined-table inheritance)."""
    for mapper in mappers:
        base = mapper.inherits
        while base is not None and base.local_table is mapper.local_table:
            base = base.inherits
        if base is not None and not mapper.concrete and isinstance(base.local_table, sa.Table):
            return str(base.local_table.key)
    return ""


def discriminator_of(table: sa.Table, mappers: Mappers, columns: dict[str, ReadColumn]) -> Discriminator | None:
    """The column that tells the classes apart, and the value of every class that has one, in whatever table."""
    for mapper in mappers:
        column = mapper.polymorphic_on
        if isinstance(column, sa.Column) and column.table is table:
            identities = _identities(mapper, columns[column.name])
            return Discriminator(column=str(column.name), identities=identities, only=_only(table, mapper, identities))
    return None


def _only(
    table: sa.Table, root: Mapper[Any], identities: dict[str, str | int | bool]
) -> dict[str, tuple[str | int | bool, ...]]:
    """The optional columns that some of the classes do not map."""
    having: dict[str, list[str | int | bool]] = {}
    known = [mapper for mapper in root.self_and_descendants if mapper.class_.__name__ in identities]
    for mapper in known:
        for column in {str(column.name) for column in mapper.columns if column.table is table and column.nullable}:
            having.setdefault(column, []).append(identities[mapper.class_.__name__])
    return {name: tuple(found) for name, found in sorted(having.items()) if len(found) < len(known)}


def _identities(mapper: Mapper[Any], column: ReadColumn) -> dict[str, str | int | bool]:
    found = {}
    for member in mapper.self_and_descendants:
        if member.polymorphic_identity is None:
            continue
        value = label_for(member.polymorphic_identity, column.column.type, column.codec)
        found[member.class_.__name__] = _plain(value.value if isinstance(value, Enum) else value)
    return found


def _plain(value: Any) -> str | int | bool:
    return value if isinstance(value, str | int | bool) else str(value)


def version_start(column: sa.Column[Any], mappers: Mappers) -> Default | None:
    """What the mapper gives a new row, where that is always the same; else any value will do."""
    for mapper in mappers:
        generator: Any = mapper.version_id_generator
        if mapper.version_id_col is column and callable(generator):
            try:
                first, again = generator(None), generator(None)
            except Exception:  # noqa: BLE001 - the application's own code
                return None
            if type(first) in (int, str) and first == again:
                return Default(origin="python", value=first, text="version_id_generator", scalar=True)
    return None


def version_of(column: sa.Column[Any], mappers: Mappers, start: Default | None) -> Literal["", "version"]:
    """Whether a column is a version nobody but the mapper, or the database, writes."""
    if not any(mapper.version_id_col is column for mapper in mappers):
        return ""
    counted_by_database = any(mapper.version_id_generator is False for mapper in mappers) and (
        column.server_default is not None or bool(column.nullable)
    )
    return "version" if start is not None or counted_by_database else ""
