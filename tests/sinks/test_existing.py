"""What a database holds already, as plain values."""

from __future__ import annotations

import datetime as dt
import enum
import uuid
from decimal import Decimal
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg

from pytest_syda.dataset.request import Existing
from pytest_syda.errors import SinkError
from pytest_syda.schema.introspect import introspect
from pytest_syda.sinks.existing import read_existing


class Colour(enum.Enum):
    RED = "r"
    GREEN = "g"


class Boxed(sa.TypeDecorator[Any]):
    """The application sees an object of its own."""

    impl = sa.String(20)
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        return value if value is None or isinstance(value, str) else value["boxed"]

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:
        return None if value is None else {"boxed": value}


class Unreadable(sa.TypeDecorator[str]):
    """Fails on what is there."""

    impl = sa.String(20)
    cache_ok = True

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:
        raise ValueError(value)


def shop(metadata: sa.MetaData) -> tuple[sa.Table, sa.Table]:
    customers = sa.Table(
        "customers",
        metadata,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("email", sa.String(50), unique=True),
        sa.Column("code", sa.Uuid, unique=True),
        sa.Column("name", sa.String(50)),
        sa.Column("joined", sa.Date),
    )
    orders = sa.Table(
        "orders",
        metadata,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("email", sa.ForeignKey("customers.email")),
    )
    return customers, orders


ROWS = [
    {"id": 3, "email": "a@example.com", "code": uuid.UUID(int=1), "name": "A", "joined": dt.date(2026, 1, 1)},
    {"id": 7, "email": None, "code": uuid.UUID(int=2), "name": "B", "joined": None},
]


def test_keys_uniques_and_what_others_refer_to_are_read(engine: sa.Engine) -> None:
    """Of a table that holds rows; an empty one has nothing but its count of 0."""
    metadata = sa.MetaData()
    tables = shop(metadata)
    with engine.begin() as connection:
        metadata.create_all(connection)
        connection.execute(sa.insert(tables[0]), ROWS)
        found = read_existing(connection, introspect(metadata, dialect=engine.dialect))
    assert found["orders"] == Existing()
    assert found["customers"].count == 2
    columns = {name: set(values) for name, values in found["customers"].columns.items()}
    assert columns == {name: {row[name] for row in ROWS} for name in ("id", "email", "code")}


def test_more_is_read_when_asked_for(engine: sa.Engine) -> None:
    """Columns new rows look up come as plain values of their kind."""
    metadata = sa.MetaData()
    tables = shop(metadata)
    with engine.begin() as connection:
        metadata.create_all(connection)
        connection.execute(sa.insert(tables[0]), ROWS)
        found = read_existing(connection, introspect(metadata, dialect=engine.dialect), {"customers": ["joined"]})
    assert list(found["customers"].columns) == ["id", "email", "code", "joined"]
    assert set(found["customers"].columns["joined"]) == {dt.date(2026, 1, 1), None}


def test_a_table_without_keys_is_counted(engine: sa.Engine) -> None:
    """Its rows are in nobody's way, but they are there."""
    metadata = sa.MetaData()
    table = sa.Table("log", metadata, sa.Column("line", sa.String(20)))
    with engine.begin() as connection:
        metadata.create_all(connection)
        connection.execute(sa.insert(table), [{"line": "x"}] * 3)
        assert read_existing(connection, introspect(table, dialect=engine.dialect)) == {"log": Existing(count=3)}


PLAIN = {
    "enum member": (sa.Enum(Colour, name="colour"), Colour.GREEN, "GREEN"),
    "enum label": (sa.Enum("S", "M", name="size"), "M", "M"),
    "uuid": (sa.Uuid, uuid.UUID(int=3), uuid.UUID(int=3)),
    "uuid as text": (sa.Uuid(as_uuid=False), str(uuid.UUID(int=3)), uuid.UUID(int=3)),
    "decimal": (sa.Numeric(8, 2), Decimal("1.50"), Decimal("1.50")),
    "number": (sa.Numeric(8, 2, asdecimal=False), 1.5, 1.5),
    "boolean": (sa.Boolean, True, True),
    "bytes": (sa.LargeBinary(20), b"\x00\xff", b"\x00\xff"),
    "datetime": (sa.DateTime, dt.datetime(2026, 1, 2, 3), dt.datetime(2026, 1, 2, 3)),
    "time": (sa.Time, dt.time(1, 2, 3), dt.time(1, 2, 3)),
    "interval": (sa.Interval, dt.timedelta(days=1, seconds=2), dt.timedelta(days=1, seconds=2)),
    "json": (sa.JSON, {"a": [1]}, {"a": [1]}),
    "object of the application": (Boxed, "x", "x"),
    "unreadable": (Unreadable, "x", "x"),
}


@pytest.mark.parametrize("name", PLAIN)
def test_values_are_plain(engine: sa.Engine, name: str) -> None:
    """Whatever the column's own type makes of them."""
    type_, value, plain = PLAIN[name]
    metadata = sa.MetaData()
    table = sa.Table("t", metadata, sa.Column("id", sa.Integer, primary_key=True), sa.Column("v", type_))
    with engine.begin() as connection:
        metadata.create_all(connection)
        connection.execute(sa.insert(table), {"id": 1, "v": value})
        connection.execute(sa.insert(table), {"id": 2})
        found = read_existing(connection, introspect(table, dialect=engine.dialect), {"t": ["v"]})
    assert dict(zip(*found["t"].columns.values(), strict=True)) == {1: plain, 2: None}


MOMENT = dt.datetime(2026, 1, 2, 3, tzinfo=dt.UTC)

POSTGRES = {
    "aware datetime": (sa.DateTime(timezone=True), MOMENT.astimezone(dt.timezone(dt.timedelta(hours=5))), MOMENT),
    "array": (pg.ARRAY(sa.Integer), [1, None], [1, None]),
    "range": (pg.INT4RANGE, pg.Range(1, 5), (1, 5)),
    "multirange": (pg.INT4MULTIRANGE, [pg.Range(1, 5)], [(1, 5)]),
    "inet": (pg.INET, "192.0.2.1", "192.0.2.1"),
    "bits": (pg.BIT(4), "0101", "0101"),
    "reals": (pg.ARRAY(sa.Numeric(8, 2)), [Decimal("1.50")], [Decimal("1.50")]),
}


@pytest.mark.parametrize("name", POSTGRES)
def test_values_of_postgresqls_types_are_plain(postgres_engine: sa.Engine, name: str) -> None:
    """Ranges are tuples, addresses text, moments in UTC."""
    type_, value, plain = POSTGRES[name]
    if name == "bits" and hasattr(pg, "BitString"):
        value = pg.BitString(value)
    if name == "multirange":
        if postgres_engine.driver == "psycopg2":
            pytest.skip("SQLAlchemy cannot bind multiranges with psycopg2")
        value = pg.ranges.MultiRange(value)
    metadata = sa.MetaData()
    table = sa.Table("t", metadata, sa.Column("id", sa.Integer, primary_key=True), sa.Column("v", type_))
    with postgres_engine.begin() as connection:
        metadata.create_all(connection)
        connection.execute(sa.insert(table), {"id": 1, "v": value})
        found = read_existing(connection, introspect(table, dialect=postgres_engine.dialect), {"t": ["v"]})
    assert found["t"].columns["v"] == [plain]
    assert type(found["t"].columns["v"][0]) is type(plain)


def test_a_value_that_is_no_label_any_more_is_read_as_it_is(engine: sa.Engine) -> None:
    """Rows from before a label was renamed are in nobody's way."""
    metadata, older = sa.MetaData(), sa.MetaData()
    key = {"primary_key": True, "autoincrement": False}
    sa.Table("t", metadata, sa.Column("id", sa.Integer, **key), sa.Column("v", sa.Enum("S", "M", native_enum=False)))
    table = sa.Table("t", older, sa.Column("id", sa.Integer, **key), sa.Column("v", sa.String(9)))
    with engine.begin() as connection:
        older.create_all(connection)
        connection.execute(sa.insert(table), [{"id": 1, "v": "S"}, {"id": 2, "v": "XXL"}])
        found = read_existing(connection, introspect(metadata, dialect=engine.dialect), {"t": ["v"]})
    assert sorted(found["t"].columns["v"]) == ["S", "XXL"]


def test_choices_of_sqlalchemy_utils_are_labels(engine: sa.Engine) -> None:
    """A third party's type that makes objects of its own."""
    utils = pytest.importorskip("sqlalchemy_utils")
    metadata = sa.MetaData()
    choice = utils.ChoiceType([("a", "An A"), ("b", "A B")], impl=sa.String(9))
    table = sa.Table("t", metadata, sa.Column("id", sa.Integer, primary_key=True), sa.Column("v", choice))
    with engine.begin() as connection:
        metadata.create_all(connection)
        connection.execute(sa.insert(table), {"id": 1, "v": "b"})
        found = read_existing(connection, introspect(table, dialect=engine.dialect), {"t": ["v"]})
    assert found["t"].columns["v"] == ["b"]


def test_missing_tables_are_named_all_at_once(engine: sa.Engine) -> None:
    """And the transaction, with what was done in it, goes on."""
    metadata = sa.MetaData()
    shop(metadata)
    other = sa.Table("other", sa.MetaData(), sa.Column("id", sa.Integer, primary_key=True))
    with engine.begin() as connection:
        other.metadata.create_all(connection)
        connection.execute(sa.insert(other), {"id": 1})
        with pytest.raises(SinkError, match=r"no tables customers, orders\. Create them first") as caught:
            read_existing(connection, introspect([other, *metadata.tables.values()], dialect=engine.dialect))
        assert caught.value.tables == ("customers", "orders")
        assert connection.scalar(sa.select(other.c.id)) == 1


def test_reading_begins_and_ends_nothing(engine: sa.Engine) -> None:
    """A caller's uncommitted work is still uncommitted afterwards."""
    metadata = sa.MetaData()
    customers, _ = shop(metadata)
    metadata.create_all(engine)
    with engine.connect() as connection:
        connection.execute(sa.insert(customers), ROWS)
        read_existing(connection, introspect(metadata, dialect=engine.dialect))
        connection.rollback()
        assert read_existing(connection, introspect(metadata, dialect=engine.dialect))["customers"] == Existing()


def test_a_table_of_another_version_is_said_to_be_one(engine: sa.Engine) -> None:
    """A column the model has and the database has not; the transaction goes on."""
    older, newer = sa.MetaData(), sa.MetaData()
    table = sa.Table("t", older, sa.Column("id", sa.Integer, primary_key=True))
    sa.Table("t", newer, sa.Column("id", sa.Integer, primary_key=True), sa.Column("code", sa.String(9), unique=True))
    with engine.begin() as connection:
        older.create_all(connection)
        connection.execute(sa.insert(table), {"id": 1})
        with pytest.raises(SinkError, match="run your migrations"):
            read_existing(connection, introspect(newer, dialect=engine.dialect))
        assert connection.scalar(sa.select(table.c.id)) == 1


class Loud(sa.TypeDecorator[str]):
    """Reads more than it writes."""

    impl = sa.String(20)
    cache_ok = True

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:
        return None if value is None else f"{value}!"


def test_texts_that_a_type_reads_differently_are_known_as_they_were_written(sqlite_engine: sa.Engine) -> None:
    """Otherwise a new row would be taken for unlike one that is there."""
    metadata = sa.MetaData()
    columns = [
        sa.Column("cry", Loud, nullable=False),
        sa.Column("kind", sa.Enum("a", "b", name="kind"), nullable=False),
    ]
    key = sa.Column("id", sa.Integer, primary_key=True)
    cry = sa.Table("cry", metadata, key, *columns, sa.UniqueConstraint("cry", "kind"))
    with sqlite_engine.connect() as connection:
        metadata.create_all(connection)
        connection.execute(sa.insert(cry).values(cry="so it is", kind="a"))
        found = read_existing(connection, introspect(metadata, dialect=connection.dialect))
        assert found["cry"].columns["cry"] == ["so it is"]
        assert found["cry"].readings == {"cry": ["so it is!"]}
