"""A live database as the source of models."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from pytest_syda.errors import RequestError, SchemaError
from pytest_syda.schema.introspect import introspect

DDL = """
CREATE TABLE customers (id INTEGER PRIMARY KEY, email VARCHAR(50) NOT NULL UNIQUE, note, shape WHATEVER,
                        state VARCHAR(4) DEFAULT 'new' CHECK (state IN ('new', 'paid')));
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers(id), at DATETIME);
CREATE UNIQUE INDEX one_open ON orders (customer_id) WHERE at IS NULL;
CREATE VIEW busy AS SELECT * FROM customers;
"""


@pytest.fixture
def engine(tmp_path: Path, make_engine: Callable[..., sa.Engine]) -> sa.Engine:
    engine = make_engine(f"sqlite:///{tmp_path}/shop.db")
    with engine.begin() as connection:
        for statement in DDL.split(";"):
            connection.exec_driver_sql(statement)
    return engine


def test_a_url_an_engine_and_a_connection_are_read_alike(engine: sa.Engine) -> None:
    """However the database is named, its tables, keys, uniques and checks are those of the file. Views are not."""
    url = engine.url.render_as_string(hide_password=False)
    with engine.connect() as connection:
        schemas = [introspect(source).schema for source in (url, engine.url, engine, connection)]
    assert all(schema == schemas[0] for schema in schemas)
    assert set(schemas[0].tables) == {"customers", "orders"}
    customers, orders = schemas[0]["customers"], schemas[0]["orders"]
    assert customers["id"].autoincrement
    assert not customers["email"].nullable
    assert customers["state"].default is not None
    assert customers["state"].default.value == "new"
    assert [unique.columns for unique in customers.uniques] == [("email",)]
    assert [check.columns for check in customers.checks] == [("state",)]
    assert orders.foreign_keys[0].table == "customers"
    assert orders.uniques[0].where == "at IS NULL"


def test_sqlite_columns_without_a_type_take_text(engine: sa.Engine) -> None:
    """SQLite allows no type at all, and any name for one: such columns take anything, so they get text or numbers."""
    customers = introspect(engine).schema["customers"]
    assert customers["note"].type.kind == "string"
    assert customers["shape"].type.kind in {"string", "decimal"}


def test_an_empty_database_and_a_bad_url_are_told(tmp_path: Path) -> None:
    """No tables, no such dialect, no such file: each says what to do; passwords stay hidden."""
    with pytest.raises(RequestError, match="has no tables"):
        introspect("sqlite://")
    with pytest.raises(RequestError, match="database URL does not work"):
        introspect("nosuchdb://user:secret@host/name")
    with pytest.raises(SchemaError, match="cannot be read") as caught:
        introspect(f"sqlite:///{tmp_path}/missing/shop.db")
    assert "secret" not in str(caught.value)


def test_reflected_metadata_is_read_as_models_are(engine: sa.Engine) -> None:
    """A MetaData the caller reflected stands for its tables."""
    metadata = sa.MetaData()
    metadata.reflect(engine, only=["orders"])
    assert set(introspect(metadata).listed) == {"orders", "customers"}
