"""PostgreSQL takes the plain values of its own types, through every driver."""

from __future__ import annotations

import asyncio
import datetime as dt
import uuid
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg
from sqlalchemy.ext.asyncio import create_async_engine

from pytest_syda.schema.introspect import introspect
from pytest_syda.schema.types import Type

TYPES: dict[str, Any] = {
    "inet": pg.INET(),
    "cidr": pg.CIDR(),
    "macaddr": pg.MACADDR(),
    "macaddr8": pg.MACADDR8(),
    "money": pg.MONEY(),
    "oid": pg.OID(),
    "regconfig": pg.REGCONFIG(),
    "regclass": pg.REGCLASS(),
    "tsvector": pg.TSVECTOR(),
    "tsquery": pg.TSQUERY(),
    "bits": pg.BIT(4),
    "bits_varying": pg.BIT(8, varying=True),
    "jsonpath": pg.JSONPATH(),
    "int4range": pg.INT4RANGE(),
    "int8range": pg.INT8RANGE(),
    "numrange": pg.NUMRANGE(),
    "daterange": pg.DATERANGE(),
    "tsrange": pg.TSRANGE(),
    "tstzrange": pg.TSTZRANGE(),
    "int4multirange": pg.INT4MULTIRANGE(),
    "datemultirange": pg.DATEMULTIRANGE(),
    "tstzmultirange": pg.TSTZMULTIRANGE(),
    "integers": pg.ARRAY(sa.Integer),
    "matrix": pg.ARRAY(sa.Text, dimensions=2),
    "uuids": pg.ARRAY(sa.Uuid(as_uuid=False)),
    "interval": pg.INTERVAL(),
    "generic_interval": sa.Interval(),
    "uuid": sa.Uuid(),
    "uuid_text": pg.UUID(as_uuid=False),
    "jsonb": pg.JSONB(),
    "bytea": pg.BYTEA(),
    "letters": pg.ENUM("a", "b", name="letters"),
    "positive": pg.DOMAIN("positive", sa.Integer, check="VALUE > 0"),
    "aware": sa.DateTime(timezone=True),
    "aware_time": pg.TIME(timezone=True),
    "numeric": sa.Numeric(6, 2),
}

_AWARE = dt.datetime(2024, 2, 29, 12, 30, tzinfo=dt.UTC)
_PLAIN: dict[str, Any] = {
    "integer": 5000,
    "decimal": Decimal("12.25"),
    "string": "amber",
    "date": _AWARE.date(),
    "interval": dt.timedelta(hours=5),
    "uuid": uuid.UUID(int=5),
    "json": {"a": [1]},
    "bytes": b"x\x00",
    "inet": "192.0.2.1",
    "cidr": "192.0.2.0/24",
    "macaddr": "00:00:5e:00:53:01",
    "tsvector": "amber birch",
    "bit": "1010",
}


def plain(type_: Type) -> Any:
    """One plain value of the type."""
    if type_.kind in {"range", "multirange"} and type_.item is not None:
        low = plain(type_.item)
        step = dt.timedelta(days=3) if isinstance(low, dt.date) else 3
        ranges = [(low, low + step), (low + 2 * step, low + 3 * step)]
        return ranges[0] if type_.kind == "range" else ranges
    if type_.kind == "array" and type_.item is not None:
        return [[plain(type_.item)]] if type_.dimensions == 2 else [plain(type_.item)]
    if type_.kind in {"datetime", "time"}:
        moment = _AWARE if type_.timezone else _AWARE.replace(tzinfo=None)
        return moment if type_.kind == "datetime" else moment.timetz()
    return type_.labels[0] if type_.kind == "enum" else _PLAIN[type_.kind]


def everything() -> sa.Table:
    return sa.Table("t", sa.MetaData(), *(sa.Column(name, type_) for name, type_ in TYPES.items()))


def row(table: sa.Table, dialect: sa.Dialect) -> dict[str, Any]:
    found = introspect(table, dialect=dialect)
    codecs = found.codecs["t"]
    values = {column.name: plain(column.type) for column in found.schema["t"].columns}
    return {name: codecs[name](value) if name in codecs else value for name, value in values.items()}


def test_plain_values_go_in(postgres_engine: sa.Engine) -> None:
    """psycopg and psycopg2 take every value the codecs make of plain ones, and the ORM-side types read them back."""
    table, engine = everything(), postgres_engine
    table.metadata.create_all(engine)
    given = row(table, engine.dialect)
    with engine.begin() as connection:
        connection.execute(table.insert(), [given])
        back = connection.execute(sa.select(table)).mappings().one()
    spelled_otherwise = {"inet", "cidr", "macaddr8", "money", "tsvector", "tsquery"}
    spelled_otherwise |= {name for name in given if "multirange" in name}
    assert {name: back[name] for name in given if name not in spelled_otherwise} == {
        name: value for name, value in given.items() if name not in spelled_otherwise
    }
    assert all(value is not None for value in back.values())


def test_asyncpg_takes_them_too(postgres_database: sa.URL) -> None:
    """The asynchronous driver, which coerces nothing, takes the same values."""

    async def insert() -> int:
        engine = create_async_engine(postgres_database.set(drivername="postgresql+asyncpg"))
        table = everything()
        async with engine.begin() as connection:
            await connection.run_sync(table.metadata.create_all)
            await connection.execute(table.insert(), [row(table, engine.dialect)])
            count = (await connection.execute(sa.select(sa.func.count()).select_from(table))).scalar_one()
        await engine.dispose()
        return count

    assert asyncio.run(insert()) == 1


def test_the_database_reads_back_as_the_models_do(postgres_engine: sa.Engine) -> None:
    """Reflected, the columns have the kinds they have in the models."""
    table, engine = everything(), postgres_engine
    table.metadata.create_all(engine)
    models, live = introspect(table, dialect=engine.dialect), introspect(engine)
    kinds = {column.name: column.type.kind for column in models.schema["t"].columns}
    found = {column.name: column.type.kind for column in live.schema["t"].columns}
    assert found == kinds | {"jsonpath": "object"}
    assert [check.sql for check in live.schema["t"].checks] == [check.sql for check in models.schema["t"].checks]
