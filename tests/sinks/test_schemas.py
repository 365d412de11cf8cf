"""Tables in named database schemas, and schemas that stand for others."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa

from pytest_syda.errors import SinkError
from pytest_syda.sinks.database import load
from pytest_syda.sinks.existing import read_existing


def tables(schema: str | None) -> sa.MetaData:
    metadata = sa.MetaData(schema=schema)
    prefix = f"{schema}." if schema else ""
    sa.Table(
        "parents",
        metadata,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("size", sa.Enum("S", "M", name="size")),
    )
    sa.Table(
        "children",
        metadata,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("parent_id", sa.ForeignKey(f"{prefix}parents.id")),
    )
    return metadata


def columns(schema: str | None) -> dict[str, Any]:
    prefix = f"{schema}." if schema else ""
    return {
        f"{prefix}parents": {"id": [1, 2], "size": ["S", None]},
        f"{prefix}children": {"id": [1, 2, 3], "parent_id": [1, 2, None]},
    }


def counts(connection: sa.Connection, schema: str) -> list[int]:
    counted = [
        sa.select(sa.func.count()).select_from(sa.table(name, schema=schema)) for name in ("parents", "children")
    ]
    return [connection.scalar(each) or 0 for each in counted]


@pytest.fixture
def with_schemas(postgres_engine: sa.Engine) -> sa.Engine:
    with postgres_engine.begin() as connection:
        connection.exec_driver_sql('CREATE SCHEMA "Sales Dept"; CREATE SCHEMA other')
    return postgres_engine


def test_tables_of_a_named_schema(with_schemas: sa.Engine, given: Any) -> None:
    """Filled, read and numbered where they are."""
    metadata = tables("Sales Dept")
    dataset, introspection = given(metadata, columns("Sales Dept"), with_schemas.dialect)
    with with_schemas.begin() as connection:
        metadata.create_all(connection)
        load(connection, dataset, introspection)
        assert counts(connection, "Sales Dept") == [2, 3]
        assert read_existing(connection, introspection)["Sales Dept.children"].count == 3
        fresh = connection.execute(sa.insert(metadata.tables["Sales Dept.parents"]), {"size": "M"})
        assert fresh.inserted_primary_key == (3,)


@pytest.mark.parametrize("named", [None, "tenant"])
def test_a_schema_that_stands_for_another(with_schemas: sa.Engine, given: Any, named: str | None) -> None:
    """`schema_translate_map` is honoured: filling, reading, sequences and errors."""
    metadata = tables(named)
    dataset, introspection = given(metadata, columns(named), with_schemas.dialect)
    mapping = {named: "Sales Dept"}
    with with_schemas.connect().execution_options(schema_translate_map=mapping) as connection:
        with pytest.raises(SinkError, match="Create them first"):
            read_existing(connection, introspection)
        metadata.create_all(connection)
        load(connection, dataset, introspection)
        assert counts(connection, "Sales Dept") == [2, 3]
        parents = next(iter(metadata.tables.values()))
        assert connection.execute(sa.insert(parents), {"size": "M"}).inserted_primary_key == (3,)
        assert sorted(each.count for each in read_existing(connection, introspection).values()) == [3, 3]


def test_a_schema_that_stands_for_another_on_sqlite(sqlite_engine: sa.Engine, given: Any) -> None:
    """An attached database is a schema too."""
    metadata = tables("tenant")
    dataset, introspection = given(metadata, columns("tenant"))
    with sqlite_engine.connect().execution_options(schema_translate_map={"tenant": "aux"}) as connection:
        connection.exec_driver_sql("ATTACH ':memory:' AS aux")
        metadata.create_all(connection)
        load(connection, dataset, introspection)
        assert counts(connection, "aux") == [2, 3]
        assert sorted(each.count for each in read_existing(connection, introspection).values()) == [2, 3]
