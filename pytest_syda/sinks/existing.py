"""What a database holds already, as plain values, as far as new rows must respect it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from pytest_syda.dataset.request import Existing
from pytest_syda.errors import SinkError
from pytest_syda.sinks.target import Target, quoted, run
from pytest_syda.sinks.transaction import unharmed

if TYPE_CHECKING:
    from pytest_syda.schema.introspect import Introspection
    from pytest_syda.schema.types import Schema

AT_ONCE = 50
"""How many tables one question covers."""


def read_existing(
    connection: sa.Connection,
    introspection: Introspection,
    columns: Mapping[str, Collection[str]] | None = None,
) -> dict[str, Existing]:
    """How many rows each table has and, where it has any, the plain values that new rows must respect: primary keys,
    unique columns, columns other tables refer to, and `columns` by table key.

    Raises:
        SinkError: tables are missing.
    """
    asked = columns or {}
    filled = _filled(connection, introspection)
    found = {key: Existing() for key in introspection.tables}
    for key in filled:
        needed = _needed(introspection.schema, key, asked.get(key, ()))
        found[key] = _read(Target.of(connection, introspection, key), needed)
    return found


def _read(target: Target, names: tuple[str, ...]) -> Existing:
    from pytest_syda.sinks.reading import read_columns

    try:
        with unharmed(target.connection):
            return read_columns(target, names)
    except sa.exc.DBAPIError as error:
        from pytest_syda.sinks.failures import unreadable

        raise unreadable(target, error) from error


def _needed(schema: Schema, key: str, asked: Collection[str]) -> tuple[str, ...]:
    """In the table's own order."""
    names = {name for unique in schema[key].unique_sets for name in unique} | set(asked)
    for table in schema:
        for foreign in table.foreign_keys:
            if foreign.table == key:
                names.update(foreign.references)
    return tuple(name for name in schema[key].column_names if name in names)


def _filled(connection: sa.Connection, introspection: Introspection) -> list[str]:
    """Keys of the tables that hold at least one row."""
    keys = list(introspection.tables)
    filled: list[str] = []
    for start in range(0, len(keys), AT_ONCE):
        part = keys[start : start + AT_ONCE]
        answers = _ask(connection, introspection, part)
        filled += [key for key, answer in zip(part, answers, strict=True) if answer]
    return filled


def _ask(connection: sa.Connection, introspection: Introspection, keys: list[str]) -> Iterable[Any]:
    tables = [quoted(connection, introspection.tables[key]) for key in keys]
    source = " FROM DUAL" if connection.dialect.name == "oracle" else ""
    question = ", ".join(f"CASE WHEN EXISTS (SELECT 1 FROM {table}) THEN 1 ELSE 0 END" for table in tables)  # noqa: S608 - quoted identifiers
    try:
        with unharmed(connection):
            return run(connection, f"SELECT {question}{source}").one()
    except sa.exc.DBAPIError as error:
        from pytest_syda.sinks.failures import absent, missing_tables

        missing = missing_tables(connection, introspection, keys)
        if not missing:
            raise SinkError(f"The database could not be asked what it holds: {error.orig}", tables=keys) from error
        raise absent(missing) from error
