from __future__ import annotations

import datetime as dt
import enum
import uuid
from decimal import Decimal
from typing import Any

import numpy as np
import pytest
import sqlalchemy as sa
from sqlalchemy import orm

from pytest_syda.errors import SinkError
from pytest_syda.recipe.values import Values, object_array
from pytest_syda.sinks.database import load


class Colour(enum.Enum):
    RED = "r"
    GREEN = "g"


class Shouting(sa.TypeDecorator[str]):
    """Changes the value on its way in."""

    impl = sa.String(30)
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        return None if value is None else f"{value.upper()}\t{dialect.name}"

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:
        return None if value is None else value.removesuffix(f"\t{dialect.name}").lower()


def every_type(metadata: sa.MetaData, name: str) -> sa.Table:
    """Every generic type but PickleType, whose bind side is its own."""
    return sa.Table(
        name,
        metadata,
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("big", sa.BigInteger),
        sa.Column("flag", sa.Boolean),
        sa.Column("real", sa.Float),
        sa.Column("money", sa.Numeric(12, 2)),
        sa.Column("rate", sa.Numeric(9, 4, asdecimal=False)),
        sa.Column("name", sa.String(100)),
        sa.Column("note", sa.Text),
        sa.Column("day", sa.Date),
        sa.Column("clock", sa.Time),
        sa.Column("at", sa.DateTime),
        sa.Column("zoned", sa.DateTime(timezone=True)),
        sa.Column("span", sa.Interval),
        sa.Column("token", sa.Uuid),
        sa.Column("hex", sa.Uuid(native_uuid=False)),
        sa.Column("spelt", sa.Uuid(as_uuid=False)),
        sa.Column("extra", sa.JSON),
        sa.Column("blob", sa.LargeBinary),
        sa.Column("size", sa.Enum("S", "M", "L", name=f"{name}_size")),
        sa.Column("colour", sa.Enum(Colour, name=f"{name}_colour")),
        sa.Column("loud", Shouting),
    )


TRICKY = ["plain", "tab\there", "line\nend\r", "back\\slash", "\\N", "quote\"'", "ünï ☃ 漢", "", "%s :x {y}"]


def every_value() -> dict[str, list[Any]]:
    """Plain values, with a NULL in every column but the key."""
    count = len(TRICKY)
    rows = range(count)
    moment = dt.datetime(2026, 1, 31, 23, 59, 58, 123456)
    columns: dict[str, list[Any]] = {
        "big": [row * 10**15 - 4 for row in rows],
        "flag": [row % 2 == 0 for row in rows],
        "real": [row / 7 for row in rows],
        "money": [Decimal(row * 1001 - 500).scaleb(-2) for row in rows],
        "rate": [row / 16 for row in rows],
        "name": TRICKY,
        "note": TRICKY[::-1],
        "day": [dt.date(1999, 12, 28) + dt.timedelta(row) for row in rows],
        "clock": [dt.time(row, 59, 0, row * 100_001) for row in rows],
        "at": [moment + dt.timedelta(days=row * 100, microseconds=row) for row in rows],
        "zoned": [moment.replace(tzinfo=dt.UTC) + dt.timedelta(hours=row) for row in rows],
        "span": [dt.timedelta(days=row, seconds=row * 7, microseconds=row) for row in rows],
        "token": [uuid.UUID(int=row * 2**100 + 1) for row in rows],
        "hex": [uuid.UUID(int=row * 2**90 + 1) for row in rows],
        "spelt": [uuid.UUID(int=row * 2**80 + 1) for row in rows],
        "extra": [{"a": [row, None, text]} for row, text in enumerate(TRICKY)],
        "blob": [text.encode() + bytes([0, 255, row]) for row, text in enumerate(TRICKY)],
        "size": ["SML"[row % 3] for row in rows],
        "colour": [("RED", "GREEN")[row % 2] for row in rows],
        "loud": TRICKY,
    }
    for position, (name, values) in enumerate(columns.items()):
        columns[name] = [None if row == position % count else value for row, value in enumerate(values)]
    return {"id": list(range(1, count + 1)), **columns}


def as_words(items: list[Any]) -> Values:
    return Values(
        np.arange(len(items)),
        np.array([item is None for item in items]) if None in items else None,
        words=object_array(items),
    )


def as_arrays(name: str, items: list[Any]) -> Values:  # noqa: PLR0911 - one form for each kind
    """The compact form a dataset may keep a column in, where there is one."""
    null = np.array([item is None for item in items])
    mask = null if null.any() else None
    present = next(item for item in items if item is not None)
    filled = [present if item is None else item for item in items]
    if name in ("day", "at"):
        return Values(np.array(filled, "M8[D]" if name == "day" else "M8[us]"), mask)
    if name == "zoned":
        return Values(np.array([item.replace(tzinfo=None) for item in filled], "M8[us]"), mask)
    if name == "clock":
        return Values(
            np.array([dt.datetime.combine(dt.date(1, 1, 1), t) - dt.datetime(1, 1, 1) for t in filled], "m8[us]"), mask
        )
    if name == "span":
        return Values(np.array(filled, "m8[us]"), mask)
    if name == "money":
        return Values(np.array([int(item * 100) for item in filled]), mask, scale=2)
    if name in ("id", "big", "flag", "real", "rate"):
        return Values(np.array(filled), mask)
    return as_words(items)


FORMS = {
    "objects": lambda _name, items: Values.of(items),
    "words": lambda _name, items: as_words(items),
    "arrays": as_arrays,
}


def stored(connection: sa.Connection, table: sa.Table) -> list[Any]:
    """What is in the table, as the driver gives it without any type's help."""
    columns = [sa.type_coerce(column, sa.types.NullType()) for column in table.c]
    return [
        tuple(bytes(item) if isinstance(item, memoryview) else item for item in row)
        for row in connection.execute(sa.select(*columns).order_by(table.c.id))
    ]


def by_sqlalchemy(connection: sa.Connection, table: sa.Table, values: dict[str, list[Any]], introspection: Any) -> None:
    """The same rows by SQLAlchemy's own INSERT, one by one, NULLs left out."""
    codecs = next(iter(introspection.codecs.values()))
    for row in zip(*values.values(), strict=True):
        encoded = {name: codecs[name](item) if name in codecs else item for name, item in zip(values, row, strict=True)}
        connection.execute(sa.insert(table), {name: item for name, item in encoded.items() if item is not None})


@pytest.mark.parametrize("form", FORMS)
def test_what_is_stored_is_what_sqlalchemy_would_have_stored(engine: sa.Engine, form: str, given: Any) -> None:
    """Every generic type, in every form a dataset may keep it: the same bytes as an INSERT of the plain objects."""
    metadata = sa.MetaData()
    ours, theirs = every_type(metadata, "ours"), every_type(metadata, "theirs")
    values = every_value()
    formed = {name: FORMS[form](name, items) for name, items in values.items()}
    dataset, introspection = given(ours, {"ours": formed}, engine.dialect)
    with engine.begin() as connection:
        metadata.create_all(connection)
        load(connection, dataset, introspection)
        by_sqlalchemy(connection, theirs, values, introspection)
        assert stored(connection, ours) == stored(connection, theirs)


def test_a_type_that_pickles_is_stored_as_it_stores(engine: sa.Engine, given: Any) -> None:
    """A type whose bind side only the driver can follow goes by INSERT, NULLs among it."""
    metadata = sa.MetaData()
    table = sa.Table("t", metadata, sa.Column("id", sa.Integer, primary_key=True), sa.Column("held", sa.PickleType))
    dataset, introspection = given(table, {"t": {"id": [1, 2], "held": [{"a": 1}, None]}}, engine.dialect)
    with engine.begin() as connection:
        metadata.create_all(connection)
        load(connection, dataset, introspection)
        assert connection.execute(sa.select(table).order_by(table.c.id)).all() == [(1, {"a": 1}), (2, None)]


def numbered(metadata: sa.MetaData) -> sa.Table:
    return sa.Table("numbered", metadata, sa.Column("id", sa.Integer, primary_key=True), sa.Column("n", sa.Integer))


def test_the_transaction_stays_the_callers(engine: sa.Engine, given: Any) -> None:
    """Nothing is committed: a rollback undoes the load, a commit keeps it."""
    metadata = sa.MetaData()
    table = numbered(metadata)
    metadata.create_all(engine)
    dataset, introspection = given(table, {"numbered": {"id": [1, 2, 3], "n": [None, 5, 6]}}, engine.dialect)
    count = sa.select(sa.func.count()).select_from(table)
    with engine.connect() as connection:
        load(connection, dataset, introspection)
        assert connection.scalar(count) == 3
        connection.rollback()
        assert connection.scalar(count) == 0
        load(connection, dataset, introspection)
        connection.commit()
        connection.rollback()
        assert connection.scalar(count) == 3


def test_work_before_survives_a_failed_load(engine: sa.Engine, given: Any) -> None:
    """A refused row takes back all of the load and nothing of what the caller did before in the same transaction."""
    metadata = sa.MetaData()
    other = sa.Table("other", metadata, sa.Column("id", sa.Integer, primary_key=True))
    table = numbered(metadata)
    metadata.create_all(engine)
    dataset, introspection = given(
        [other, table], {"other": {"id": [1]}, "numbered": {"id": [1, 2, 2], "n": [4, 5, 6]}}, engine.dialect
    )
    with engine.connect() as connection:
        connection.execute(sa.insert(table), {"id": 77, "n": 0})
        with pytest.raises(SinkError) as caught:
            load(connection, dataset, introspection)
        assert caught.value.tables == ("numbered",)
        assert connection.execute(sa.select(table.c.id)).scalars().all() == [77]
        assert connection.execute(sa.select(other.c.id)).scalars().all() == []
        connection.execute(sa.insert(table), {"id": 78, "n": 0})
        connection.commit()
        assert connection.execute(sa.select(table.c.id).order_by(table.c.id)).scalars().all() == [77, 78]


def test_large_tables_go_in_chunks(engine: sa.Engine, given: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows of a table that is streamed are the same rows, in order."""
    monkeypatch.setattr("pytest_syda.sinks.database.CHUNK", 7)
    metadata = sa.MetaData()
    table = numbered(metadata)
    values = {"id": list(range(1, 101)), "n": [row * row for row in range(100)]}
    dataset, introspection = given(table, {"numbered": values}, engine.dialect)
    for whole in (0, 1000):
        monkeypatch.setattr("pytest_syda.sinks.database.WHOLE", whole)
        with engine.connect() as connection:
            metadata.create_all(connection)
            load(connection, dataset, introspection)
            assert connection.execute(sa.select(table).order_by(table.c.id)).all() == list(
                zip(*values.values(), strict=True)
            )


ODD_NAMES = [
    "a b",
    "a%b",
    "a%%",
    "%s",
    "a:b",
    ":c",
    "p(q)",
    'say "hi"',
    "it's",
    "ünï",
    "select",
    "CamelCase",
    "a.b",
    "a-b",
    "[x]",
    "back\\slash",
]


def test_names_that_need_quoting(engine: sa.Engine, given: Any) -> None:
    """Tables and columns may be called anything their database allows."""
    metadata = sa.MetaData()
    name = 'Odd %s "table" :x'
    table = sa.Table(
        name,
        metadata,
        sa.Column("id", sa.Integer, primary_key=True),
        *(sa.Column(each, sa.String(9)) for each in ODD_NAMES),
    )
    columns = {"id": [1, 2], **{each: [str(at), None] for at, each in enumerate(ODD_NAMES)}}
    dataset, introspection = given(table, {name: columns}, engine.dialect)
    with engine.begin() as connection:
        metadata.create_all(connection)
        load(connection, dataset, introspection)
        assert connection.execute(sa.select(table).order_by(table.c.id)).all() == list(
            zip(*columns.values(), strict=True)
        )


def test_columns_not_given_are_the_databases(engine: sa.Engine, given: Any) -> None:
    """What is left out takes the default of the database; nobody's Python default is called."""
    metadata = sa.MetaData()
    table = sa.Table(
        "t",
        metadata,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("n", sa.Integer, default=lambda: pytest.fail("called")),
        sa.Column("s", sa.String(9), server_default="served"),
    )
    dataset, introspection = given(table, {"t": {"id": [1, 2]}}, engine.dialect)
    with engine.begin() as connection:
        metadata.create_all(connection)
        load(connection, dataset, introspection)
        assert connection.execute(sa.select(table).order_by(table.c.id)).all() == [
            (1, None, "served"),
            (2, None, "served"),
        ]


def test_the_orm_reads_what_was_loaded(engine: sa.Engine, given: Any) -> None:
    """Through a Session's connection, the session sees the rows as its own classes."""

    class Base(orm.DeclarativeBase):
        pass

    class Paint(Base):
        __tablename__ = "paint"
        id: orm.Mapped[int] = orm.mapped_column(primary_key=True)
        colour: orm.Mapped[Colour]
        at: orm.Mapped[dt.datetime]

    moment = dt.datetime(2026, 1, 1, 12)
    dataset, introspection = given(Base, {"paint": {"id": [1], "colour": ["GREEN"], "at": [moment]}}, engine.dialect)
    with orm.Session(engine) as session:
        Base.metadata.create_all(session.connection())
        load(session.connection(), dataset, introspection)
        found = session.scalars(sa.select(Paint)).one()
        assert (found.id, found.colour, found.at) == (1, Colour.GREEN, moment)


def test_rows_of_which_the_database_fills_everything(engine: sa.Engine, given: Any) -> None:
    """No column of ours at all: as many rows as asked for, all defaults."""
    metadata = sa.MetaData()
    table = sa.Table(
        "t", metadata, sa.Column("id", sa.Integer, primary_key=True), sa.Column("n", sa.Integer, server_default="7")
    )
    dataset, introspection = given(table, {"t": {}}, engine.dialect, size=3)
    with engine.begin() as connection:
        metadata.create_all(connection)
        load(connection, dataset, introspection)
        assert connection.execute(sa.select(table).order_by(table.c.id)).all() == [(1, 7), (2, 7), (3, 7)]


def test_what_is_executed_is_seen_by_listeners(sqlite_engine: sa.Engine, given: Any) -> None:
    """SQLAlchemy's events and its log tell of the load as of anybody's statements."""
    metadata = sa.MetaData()
    table = numbered(metadata)
    dataset, introspection = given(table, {"numbered": {"id": [1, 2], "n": [3, 4]}})
    seen: list[Any] = []
    sa.event.listen(
        sqlite_engine,
        "before_cursor_execute",
        lambda _c, _cursor, sql, given, _x, many: seen.append((sql, given, many)),
    )
    with sqlite_engine.begin() as connection:
        metadata.create_all(connection)
        load(connection, dataset, introspection)
    assert ("INSERT INTO numbered (id, n) VALUES (?, ?)", [(1, 3), (2, 4)], True) in seen
