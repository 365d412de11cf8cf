"""PostgreSQL's own types through COPY, and what cannot go that way."""

from __future__ import annotations

import datetime as dt
import uuid
from decimal import Decimal
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg

from pytest_syda.recipe.values import Values
from pytest_syda.schema.introspect import Introspection
from pytest_syda.schema.types import Column, Schema, Table, Type
from pytest_syda.sinks.copy import copies, copy
from pytest_syda.sinks.database import load
from pytest_syda.sinks.insert import insert
from pytest_syda.sinks.target import Target

UTC_MOMENT = dt.datetime(2026, 3, 1, 12, 30, tzinfo=dt.UTC)

PLAIN: dict[str, tuple[Any, list[Any]]] = {
    "ints": (pg.ARRAY(sa.Integer), [[1, None, -3], []]),
    "texts": (pg.ARRAY(sa.Text), [["a,b", 'q"u', "back\\slash", "NULL", "", "tab\t", None], ["{}"]]),
    "grid": (pg.ARRAY(sa.Integer, dimensions=2), [[[1, 2], [3, 4]], [[5, 6], [7, 8]]]),
    "flags": (pg.ARRAY(sa.Boolean), [[True, False], [None]]),
    "moneys": (pg.ARRAY(sa.Numeric(8, 2)), [[Decimal("1.50")], [Decimal("-0.05")]]),
    "days": (pg.ARRAY(sa.Date), [[dt.date(2026, 1, 1)], []]),
    "tokens": (pg.ARRAY(pg.UUID), [[uuid.UUID(int=5)], []]),
    "json": (pg.JSON, [{"a": 'q"\\\n'}, [1, None, "x"]]),
    "jsonb": (pg.JSONB, [{"a": {"b": [True]}}, "text"]),
    "sizes": (pg.ENUM("S", "M", "odd 'label\"", name="sizes"), ["S", "odd 'label\""]),
    "bytes": (pg.BYTEA, [b"\x00\xff\\", b""]),
    "inet": (pg.INET, ["192.0.2.1", "2001:db8::/32"]),
    "cidr": (pg.CIDR, ["192.0.2.0/24", "198.51.100.0/24"]),
    "mac": (pg.MACADDR, ["08:00:2b:01:02:03", "08:00:2b:01:02:04"]),
    "bits": (pg.BIT(4), ["0101", "1111"]),
    "varbits": (pg.BIT(varying=True), ["1", "010101"]),
    "money": (pg.MONEY, [Decimal("12.30"), Decimal("-1.00")]),
    "vector": (pg.TSVECTOR, ["'cat':1 'fat':2", "'rat'"]),
    "interval": (pg.INTERVAL, [dt.timedelta(days=-1, seconds=3, microseconds=4), dt.timedelta(weeks=60)]),
    "int4range": (pg.INT4RANGE, [(1, 5), (None, 3)]),
    "numrange": (pg.NUMRANGE, [(Decimal("1.5"), Decimal("2.5")), (Decimal(1), None)]),
    "daterange": (pg.DATERANGE, [(dt.date(2026, 1, 1), dt.date(2026, 2, 1)), (None, None)]),
    "tstzrange": (pg.TSTZRANGE, [(UTC_MOMENT, UTC_MOMENT + dt.timedelta(1)), (UTC_MOMENT, None)]),
    "multirange": (pg.INT4MULTIRANGE, [[(1, 3), (7, 9)], []]),
    "hstore": (pg.HSTORE, [{"a": 'q"u\\', "b": None}, {}]),
    "citext": (pg.CITEXT, ["MiXed", "x"]),
    "double": (sa.Double, [float("inf"), 0.1]),
    "real": (sa.REAL, [float("-inf"), 0.5]),
    "small": (sa.SmallInteger, [-32768, 32767]),
    "timetz": (sa.Time(timezone=True), [dt.time(1, 2, 3, tzinfo=dt.UTC), dt.time(23, 0, tzinfo=dt.UTC)]),
    "char": (sa.CHAR(3), ["a", "abc"]),
}


def as_text(connection: sa.Connection, table: sa.Table) -> list[Any]:
    columns = [sa.cast(column, sa.Text) for column in table.c]
    return list(connection.execute(sa.select(*columns).order_by(table.c.id)))


def extend(engine: sa.Engine, extension: str) -> None:
    with engine.begin() as connection:
        known = connection.exec_driver_sql("SELECT name FROM pg_available_extensions").scalars().all()
        if extension not in known:
            pytest.skip(f"this PostgreSQL comes without {extension}")
        connection.exec_driver_sql(f"CREATE EXTENSION {extension}")


@pytest.mark.parametrize("name", PLAIN)
def test_a_postgresql_type_arrives_as_by_insert(postgres_engine: sa.Engine, given: Any, name: str) -> None:
    """By COPY, and the database's own text of it is the same as after SQLAlchemy's INSERT."""
    type_, values = PLAIN[name]
    if name in ("hstore", "citext"):
        extend(postgres_engine, name)
    metadata = sa.MetaData()
    tables = [
        sa.Table(each, metadata, sa.Column("id", sa.Integer, primary_key=True), sa.Column("v", type_))
        for each in ("ours", "theirs")
    ]
    dataset, introspection = given(
        tables[0], {"ours": {"id": [1, 2, 3], "v": [*values, None]}}, postgres_engine.dialect
    )
    codecs = introspection.codecs["ours"]
    with postgres_engine.begin() as connection:
        metadata.create_all(connection)
        target = Target.of(connection, introspection, "ours")
        assert copies(target)
        assert copy(target, dataset.columns("ours"), 3)
        for row, value in enumerate(values):
            bound = codecs["v"](value) if "v" in codecs else value
            connection.execute(sa.insert(tables[1]), {"id": row + 1, "v": bound})
        connection.execute(sa.insert(tables[1]), {"id": 3})
        assert as_text(connection, tables[0]) == as_text(connection, tables[1])


class Weird(sa.types.UserDefinedType[str]):
    """Somebody's type that speaks text to the database."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        return "text"

    def bind_processor(self, dialect: sa.Dialect) -> Any:
        return lambda value: f"<{value}>\t{dialect.name}"


class Expressed(sa.types.UserDefinedType[str]):
    """Somebody's type that binds through a function of the database."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        return "text"

    def bind_expression(self, bindvalue: Any) -> Any:
        return sa.func.upper(bindvalue)


class Document(sa.TypeDecorator[Any]):
    """An object that is kept as JSON."""

    impl = pg.JSONB
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        return None if value is None else {"wrapped": value}


class Opaque(sa.types.UserDefinedType[Any]):
    """Somebody's type whose values only the driver understands."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        return "int4range"

    def bind_processor(self, dialect: sa.Dialect) -> Any:
        if dialect.driver == "psycopg":
            from psycopg.types.range import Range

            return lambda value: Range(*value)
        from psycopg2.extras import NumericRange

        return lambda value: NumericRange(*value)


OWN = {
    "own text": (Weird(), "x", "<x>\tpostgresql", True),
    "expression": (Expressed(), "shout", "SHOUT", False),
    "decorated json": (Document(), {"a": 1}, '{"wrapped": {"a": 1}}', True),
    "driver's object": (Opaque(), (1, 4), "[1,4)", False),
}


@pytest.mark.parametrize("kind", OWN)
def test_types_of_others(postgres_engine: sa.Engine, kind: str) -> None:
    """By COPY where the bind side gives text or plain values, by INSERT where only the driver knows; right in both."""
    type_, value, expected, by_copy = OWN[kind]
    metadata = sa.MetaData()
    table = sa.Table("t", metadata, sa.Column("id", sa.Integer, primary_key=True), sa.Column("v", type_))
    spec = Table(
        name="t", columns=(Column(name="id", type=Type(kind="integer")), Column(name="v", type=Type(kind="json")))
    )
    schema = Schema(tables={"t": spec})
    introspection = Introspection(schema, {"t": table}, {"t": ()}, {}, ("t",), {})
    columns = {"id": Values.of([1, 2]), "v": Values.of([value, None])}
    with postgres_engine.begin() as connection:
        metadata.create_all(connection)
        target = Target.of(connection, introspection, "t")
        assert copy(target, columns, 2) is by_copy
        if not by_copy:
            insert(target, columns, 2)
        assert as_text(connection, table) == [("1", expected), ("2", None)]


def test_a_failed_copy_can_be_followed(postgres_engine: sa.Engine, given: Any) -> None:
    """The connection goes on after a COPY that the server refused."""
    metadata = sa.MetaData()
    table = sa.Table("t", metadata, sa.Column("id", sa.Integer, primary_key=True))
    dataset, introspection = given(table, {"t": {"id": [1, 1]}}, postgres_engine.dialect)
    good, _ = given(table, {"t": {"id": [1, 2]}}, postgres_engine.dialect)
    with postgres_engine.begin() as connection:
        metadata.create_all(connection)
        with pytest.raises(Exception, match="duplicate key"):
            load(connection, dataset, introspection)
        load(connection, good, introspection)
        assert connection.scalar(sa.select(sa.func.count()).select_from(table)) == 2
