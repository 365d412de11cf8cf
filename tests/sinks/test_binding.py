"""Values as each database's driver takes them."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles, deregister

from pytest_syda import Type, populate, register_type
from pytest_syda.schema.introspect import introspect
from pytest_syda.sinks.insert import compiled, is_simple, simple
from pytest_syda.sinks.target import Target


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


NAMES = ["id", "order", "a b", 'sa"id', "50%", "?", ":x", "größe", "x" * 200]


def test_the_simple_insert_is_the_compiled_one(sqlite_engine: sa.Engine) -> None:
    """Text, order of parameters and their names, whatever tables and columns are called."""
    for name, schema in (("group", None), ("a.b", "main"), ('q"%', "ma in")):
        table = sa.Table(name, sa.MetaData(), *(sa.Column(each, sa.String) for each in NAMES), schema=schema)
        with sqlite_engine.connect() as connection:
            target = Target.of(connection, introspect(table, dialect=connection.dialect), table.key)
            for names in (("id",), tuple(NAMES), tuple(reversed(NAMES))):
                assert is_simple(target, names)
                assert simple(target, names) == compiled(target, names)


class Packed(sa.types.UserDefinedType[str]):
    """A type with SQL of its own around what it binds."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        return "TEXT"

    def bind_expression(self, bindvalue: Any) -> Any:
        return sa.func.upper(bindvalue, type_=self)


def test_what_a_type_writes_around_its_parameters_is_written(sqlite_engine: sa.Engine) -> None:
    """Nothing is taken for simple that is not."""
    table = sa.Table("note", sa.MetaData(), sa.Column("id", sa.Integer, primary_key=True), sa.Column("body", Packed))
    register_type(Packed, lambda _type, _dialect: Type(kind="string"))
    with sqlite_engine.connect() as connection:
        table.create(connection)
        populate(connection, table)
        bodies = connection.scalars(sa.select(table.c.body)).all()
        assert bodies == [str(body).upper() for body in bodies]
        assert any(str(body).isupper() for body in bodies)


def test_an_insert_that_somebody_compiles_otherwise_is_compiled(sqlite_engine: sa.Engine) -> None:
    """SQLAlchemy's extension for it is heard."""
    table = sa.Table("note", sa.MetaData(), sa.Column("id", sa.Integer, primary_key=True))

    @compiles(sa.Insert, "sqlite")
    def ignoring(insert: Any, compiler: Any, **keywords: Any) -> str:
        return str(compiler.visit_insert(insert.prefix_with("OR IGNORE"), **keywords))

    try:
        with sqlite_engine.connect() as connection:
            target = Target.of(connection, introspect(table, dialect=connection.dialect), "note")
            assert not is_simple(target, ("id",))
    finally:
        deregister(sa.Insert)
