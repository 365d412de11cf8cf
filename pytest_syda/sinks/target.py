"""A table as a sink sees it: what it is, where it is, and how each of its columns binds."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import msgspec
import sqlalchemy as sa
from msgspec.structs import replace
from sqlalchemy.types import TypeDecorator, TypeEngine

from pytest_syda.schema.types import Codec, Table, Type
from pytest_syda.sinks.plain import Words

if TYPE_CHECKING:
    from pytest_syda.schema.introspect import Introspection

AnyType = TypeEngine[Any]


class Target(msgspec.Struct, frozen=True, dict=True):
    connection: sa.Connection
    spec: Table
    table: sa.Table
    codecs: dict[str, Codec]
    staged: str = ""
    """The temporary table that stands in for this one, where rows are collected first."""
    words: Words = msgspec.field(default_factory=Words)

    @classmethod
    def of(cls, connection: sa.Connection, introspection: Introspection, key: str) -> Target:
        codecs = introspection.codecs.get(key, {})
        return cls(connection, introspection.schema[key], introspection.tables[key], codecs)

    def staged_as(self, name: str) -> Target:
        return replace(self, staged=name)

    @property
    def key(self) -> str:
        return self.spec.name

    @property
    def dialect(self) -> sa.Dialect:
        return self.connection.dialect

    @cached_property
    def sa_columns(self) -> dict[str, sa.Column[Any]]:
        return {str(column.name): column for column in self.table.columns}

    @property
    def schema(self) -> str | None:
        """The database schema the table is in, as `schema_translate_map` has it."""
        return translated(self.connection, self.table.schema)

    @property
    def path(self) -> str:
        """The quoted name, for SQL."""
        if self.staged:
            return self.quote(self.staged)
        return quoted(self.connection, self.table)

    def quote(self, name: str) -> str:
        return quote(self.dialect, name)

    def quoted_column(self, name: str) -> str:
        return self.quote(self.sa_columns[name].name)

    def plain_type(self, name: str) -> Type:
        return self.spec[name].type

    def codec(self, name: str) -> Codec | None:
        return self.codecs.get(name)

    def bound_type(self, name: str) -> AnyType:
        """The type that binds the column's values: its own, or its implementation where only that takes plain ones."""
        type_ = declared_type(self.sa_columns[name])
        codec = self.codec(name)
        return implementation(type_, self.dialect) if codec is not None and codec.raw else type_

    def clause(self, names: tuple[str, ...]) -> sa.TableClause:
        """The table with these columns only, without defaults: what is not named is the database's to fill."""
        columns = [sa.column(self.sa_columns[name].name, self.bound_type(name)) for name in names]
        if self.staged:
            return sa.table(self.staged, *columns)
        return sa.table(self.table.name, *columns, schema=self.schema)


def declared_type(column: sa.Column[Any]) -> AnyType:
    """The column's type; a foreign key declared without one takes the type of what it refers to."""
    if isinstance(column.type, sa.types.NullType):
        for key in column.foreign_keys:
            try:
                return key.column.type
            except sa.exc.NoReferenceError:
                continue
    return column.type


def implementation(type_: AnyType, dialect: sa.Dialect) -> AnyType:
    """The type below all decorators."""
    while isinstance(type_, TypeDecorator):
        type_ = type_.load_dialect_impl(dialect)
    return type_


def translated(connection: sa.Connection, schema: str | None) -> str | None:
    mapping = connection.get_execution_options().get("schema_translate_map") or {}
    found: str | None = mapping.get(schema, schema)
    return found or None


def quoted(connection: sa.Connection, item: sa.Table | sa.Sequence) -> str:
    """The name of a table or a sequence as SQL spells it, with its schema."""
    schema = translated(connection, item.schema)
    name = quote(connection.dialect, item.name)
    return f"{quote(connection.dialect, schema)}.{name}" if schema else name


def quote(dialect: sa.Dialect, name: str) -> str:
    """The name as SQL without parameters spells it.

    Compilers double each percent sign for drivers that look for parameters in the text; `run` has them not look.
    """
    found = dialect.identifier_preparer.quote(name)
    return found.replace("%%", "%") if getattr(dialect.identifier_preparer, "_double_percents", False) else found


def run(connection: sa.Connection, sql: str) -> sa.CursorResult[Any]:
    """Execute SQL that has no parameters, so that a percent sign in a name stays one."""
    return connection.exec_driver_sql(sql, execution_options={"no_parameters": True})
