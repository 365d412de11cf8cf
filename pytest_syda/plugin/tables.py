"""Tables created where they are missing, in a database of ours."""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Dialect, MetaData, Table
from sqlalchemy.exc import CompileError, DBAPIError, SAWarning
from sqlalchemy.schema import CreateTable

from pytest_syda.errors import SinkError
from pytest_syda.schema.sources import find, require_one_database


class Tables:
    """The tables of a request's models, and all others of their MetaData, which code under test may use."""

    def __init__(self, models: Any) -> None:
        self._named = tuple(find(models).tables.values())
        self._metadata: dict[MetaData, None] = dict.fromkeys(table.metadata for table in self._named)
        require_one_database(self._named)

    @property
    def key(self) -> frozenset[tuple[MetaData, int]]:
        """Equal for the same tables; a MetaData grows when more modules are imported."""
        return frozenset((metadata, len(metadata.tables)) for metadata in self._metadata)

    @property
    def schemas(self) -> set[str]:
        """Database schemas the tables are in."""
        return {table.schema for metadata in self._metadata for table in metadata.tables.values() if table.schema}

    def create(self, connection: Connection) -> None:
        """Create what is missing, in the connection's transaction.

        Raises:
            SinkError: the database cannot have a table that is asked for. Other tables it cannot have are passed over.
        """
        for metadata in self._metadata:
            try:
                _create(connection, metadata, metadata.tables.values())
            except (CompileError, DBAPIError):
                self._create_what_can_be(connection, metadata)

    def _create_what_can_be(self, connection: Connection, metadata: MetaData) -> None:
        needed = self._needed()
        possible = []
        for table in metadata.tables.values():
            try:
                CreateTable(table).compile(dialect=connection.dialect)
                possible.append(table)
            except CompileError as error:
                if table in needed:
                    raise _cannot(table, connection, error) from error
        try:
            _create(connection, metadata, possible)
        except DBAPIError:
            _create_one_by_one(connection, metadata, possible, needed)

    def _needed(self) -> set[Table]:
        needed: set[Table] = set()
        waiting = list(self._named)
        while waiting:
            table = waiting.pop()
            if table not in needed:
                needed.add(table)
                waiting += [key.column.table for key in table.foreign_keys]
        return needed


def ddl_commits(dialect: Dialect) -> bool:
    """Whether CREATE TABLE ends the transaction it is in."""
    return dialect.name in {"mysql", "mariadb", "oracle"}


def _create(connection: Connection, metadata: MetaData, tables: Iterable[Table]) -> None:
    with contextlib.nullcontext() if ddl_commits(connection.dialect) else connection.begin_nested():
        metadata.create_all(connection, tables=list(tables))


def _create_one_by_one(connection: Connection, metadata: MetaData, tables: list[Table], needed: set[Table]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SAWarning)  # tables in a ring have no order; any will do here
        ordered = [table for table in metadata.sorted_tables if table in tables]
    for table in ordered:
        try:
            _create(connection, metadata, [table])
        except DBAPIError as error:
            if table in needed:
                raise _cannot(table, connection, error) from error


def _cannot(table: Table, connection: Connection, error: CompileError | DBAPIError) -> SinkError:
    reason = str(getattr(error, "orig", None) or error).strip().splitlines()[0]
    remedy = (
        "If it is made for another database, name that one: syda_database_url = postgresql+psycopg://user@host/name "
        "in the ini file, or SYDA_DATABASE_URL in the environment."
        if connection.dialect.name == "sqlite"
        else "Create it yourself before the test, or leave it out with exclude=."
    )
    return SinkError(
        f"{connection.dialect.name} cannot create table {table.fullname}: {reason}\n{remedy}", tables=[str(table.key)]
    )
