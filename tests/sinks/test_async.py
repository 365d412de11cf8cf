"""The same code under `run_sync`, on async drivers."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from pytest_syda.errors import SinkError
from pytest_syda.sinks.database import load
from pytest_syda.sinks.existing import read_existing

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(params=["aiosqlite_memory", "aiosqlite_file", "asyncpg", "psycopg_async"])
async def async_engine(request: pytest.FixtureRequest) -> AsyncIterator[AsyncEngine]:
    urls = {
        "aiosqlite_memory": lambda: "sqlite+aiosqlite://",
        "aiosqlite_file": lambda: f"sqlite+aiosqlite:///{request.getfixturevalue('tmp_path')}/test.db",
        "asyncpg": lambda: request.getfixturevalue("asyncpg_url"),
        "psycopg_async": lambda: request.getfixturevalue("postgres_database"),
    }
    engine = create_async_engine(urls[request.param]())
    yield engine
    await engine.dispose()


def model(metadata: sa.MetaData) -> sa.Table:
    return sa.Table(
        "t",
        metadata,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("token", sa.Uuid),
        sa.Column("money", sa.Numeric(8, 2)),
        sa.Column("at", sa.DateTime),
        sa.Column("zoned", sa.DateTime(timezone=True)),
        sa.Column("day", sa.Date),
        sa.Column("extra", sa.JSON),
        sa.Column("size", sa.Enum("S", "M", name="size")),
        sa.Column("span", sa.Interval),
        sa.Column("a %(b)s c", sa.Boolean),
    )


MOMENT = dt.datetime(2026, 1, 2, 3, 4, 5)
ROW = {
    "id": 5,
    "token": uuid.UUID(int=9),
    "money": Decimal("1.50"),
    "at": MOMENT,
    "zoned": MOMENT.replace(tzinfo=dt.UTC),
    "day": dt.date(2026, 1, 2),
    "extra": {"a": [1]},
    "size": "M",
    "span": dt.timedelta(hours=30),
    "a %(b)s c": True,
}


async def test_rows_arrive_and_keys_go_on(async_engine: AsyncEngine, given: Any) -> None:
    """Every type in use, NULLs, the next key, and a rollback that undoes it all."""
    metadata = sa.MetaData()
    table = model(metadata)
    columns = {name: [value, 6 if name == "id" else None] for name, value in ROW.items()}
    dataset, introspection = given(table, {"t": columns}, async_engine.dialect)
    async with async_engine.begin() as connection:
        await connection.run_sync(metadata.create_all)
    async with async_engine.connect() as connection:
        await connection.run_sync(load, dataset, introspection)
        rows = (await connection.execute(sa.select(table).order_by(table.c.id))).mappings().all()
        zoned = {name: value.replace(tzinfo=dt.UTC) if name == "zoned" else value for name, value in rows[0].items()}
        assert zoned == ROW
        assert dict(rows[1]) == {name: 6 if name == "id" else None for name in ROW}
        found = await connection.run_sync(read_existing, introspection)
        assert found["t"].columns == {"id": [5, 6]}
        fresh = await connection.execute(sa.insert(table), {"size": "S"})
        assert fresh.inserted_primary_key == (7,)
        await connection.rollback()
        assert (await connection.execute(sa.select(table))).all() == []


async def test_a_refusal_leaves_the_connection_as_it_was(async_engine: AsyncEngine, given: Any) -> None:
    """Constraint and column are found in what the async driver says, too."""
    metadata = sa.MetaData()
    table = sa.Table(
        "t",
        metadata,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("n", sa.Integer, sa.CheckConstraint("n > 0", name="positive")),
    )
    dataset, introspection = given(table, {"t": {"id": [1, 2], "n": [1, 0]}}, async_engine.dialect)
    async with async_engine.connect() as connection:
        await connection.run_sync(metadata.create_all)
        with pytest.raises(SinkError, match=r"constraint: positive CHECK \(n > 0\)") as caught:
            await connection.run_sync(load, dataset, introspection)
        assert caught.value.problems[0].path == "t.n"
        assert (await connection.execute(sa.select(table))).all() == []


async def test_postgresqls_types_by_asyncpg(asyncpg_url: sa.URL, given: Any) -> None:
    """Arrays, documents, ranges and keys that are always the database's."""
    metadata = sa.MetaData()
    table = sa.Table(
        "t",
        metadata,
        sa.Column("id", sa.Integer, sa.Identity(always=True), primary_key=True),
        sa.Column("ints", pg.ARRAY(sa.Integer)),
        sa.Column("doc", pg.JSONB),
        sa.Column("range", pg.INT4RANGE),
        sa.Column("size", pg.ENUM("S", "M", name="size")),
        sa.Column("inet", pg.INET),
    )
    columns = {
        "id": [4, 8],
        "ints": [[1, None], None],
        "doc": [{"a": 1}, None],
        "range": [(1, 5), None],
        "size": ["S", None],
        "inet": ["192.0.2.1", None],
    }
    engine = create_async_engine(asyncpg_url)
    dataset, introspection = given(table, {"t": columns}, engine.dialect)
    async with engine.begin() as connection:
        await connection.run_sync(metadata.create_all)
        await connection.run_sync(load, dataset, introspection)
        rows = await connection.execute(
            sa.select(*(sa.cast(column, sa.Text) for column in table.c)).order_by(table.c.id)
        )
        assert rows.all() == [
            ("4", "{1,NULL}", '{"a": 1}', "[1,5)", "S", "192.0.2.1/32"),
            ("8", None, None, None, None, None),
        ]
        fresh = await connection.execute(sa.insert(table), {"size": "S"})
        assert fresh.inserted_primary_key == (9,)
    await engine.dispose()
