"""Values as each database's driver takes them."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from pytest_syda import populate


class Opaque(sa.TypeDecorator[Any]):
    """A type of no known text form, which a COPY cannot write."""

    impl = sa.LargeBinary
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        return memoryview(bytes(value)) if value is not None else None


def test_booleans_are_booleans_where_the_database_has_some(engine: sa.Engine) -> None:
    """Whichever way the rows are written."""
    metadata = sa.MetaData()
    columns = [sa.Column("id", sa.Integer, primary_key=True), sa.Column("body", Opaque, nullable=False)]
    table = sa.Table("note", metadata, *columns, sa.Column("open", sa.Boolean, nullable=False))
    with engine.connect() as connection:
        metadata.create_all(connection)
        populate(connection, metadata)
        assert set(connection.scalars(sa.select(table.c.open))) <= {True, False}


def test_a_schema_without_a_name_is_none(sqlite_engine: sa.Engine) -> None:
    """Some applications say so for databases that have no schemas."""
    metadata = sa.MetaData(schema="")
    sa.Table("note", metadata, sa.Column("id", sa.Integer, primary_key=True))
    with sqlite_engine.connect() as connection:
        metadata.create_all(connection)
        assert sum(populate(connection, metadata).sizes.values()) == 10
