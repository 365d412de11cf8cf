"""What every column type holds, and that the type takes it."""

from __future__ import annotations

import datetime as dt
import enum
from decimal import Decimal
from typing import Any

import pytest
import sqlalchemy as sa
from msgspec.structs import replace
from sqlalchemy.dialects import mssql, mysql, postgresql, sqlite
from sqlalchemy.ext.mutable import MutableDict

from pytest_syda.schema.introspect import introspect
from pytest_syda.schema.samples import samples_of
from pytest_syda.schema.types import Column, Type


class Size(enum.Enum):
    """Members whose names, values and order all differ."""

    SMALL = "s"
    LARGE = "l"


def stored(members: type[enum.Enum]) -> list[str]:
    return [str(member.value) for member in members]


def read(type_: Any, dialect: sa.Dialect | None = None, **options: Any) -> Type:
    return column(type_, dialect, **options).type


def column(type_: Any, dialect: sa.Dialect | None = None, **options: Any) -> Column:
    table = sa.Table("t", sa.MetaData(), sa.Column("c", type_, **options))
    return introspect(table, dialect=dialect).schema["t"]["c"]


GENERIC = [
    (sa.Boolean(), Type(kind="boolean", name="BOOLEAN")),
    (sa.SmallInteger(), Type(kind="integer", name="SMALLINT", low=-(2**15), high=2**15 - 1)),
    (sa.Integer(), Type(kind="integer", name="INTEGER", low=-(2**31), high=2**31 - 1)),
    (sa.BigInteger(), Type(kind="integer", name="BIGINT", low=-(2**63), high=2**63 - 1)),
    (sa.Float(), Type(kind="float", name="FLOAT")),
    (sa.Double(), Type(kind="float", name="DOUBLE")),
    (sa.Float(asdecimal=True), Type(kind="decimal", name="FLOAT")),
    (sa.Numeric(10, 2), Type(kind="decimal", name="NUMERIC(10, 2)", precision=10, scale=2)),
    (sa.Numeric(8, 3, asdecimal=False), Type(kind="float", name="NUMERIC(8, 3)", precision=8, scale=3)),
    (sa.String(20), Type(kind="string", name="VARCHAR(20)", length=20)),
    (sa.Unicode(7), Type(kind="string", name="VARCHAR(7)", length=7)),
    (sa.CHAR(2), Type(kind="string", name="CHAR(2)", length=2)),
    (sa.Text(), Type(kind="string", name="TEXT")),
    (sa.String(9, collation="NOCASE"), Type(kind="string", length=9, case_insensitive=True)),
    (sa.Date(), Type(kind="date", name="DATE")),
    (sa.Time(), Type(kind="time", name="TIME")),
    (sa.DateTime(), Type(kind="datetime", name="DATETIME")),
    (sa.DateTime(timezone=True), Type(kind="datetime", name="DATETIME", timezone=True)),
    (sa.Interval(), Type(kind="interval", name="DATETIME")),
    (sa.Uuid(), Type(kind="uuid", name="CHAR(32)")),
    (sa.JSON(), Type(kind="json", name="JSON")),
    (sa.LargeBinary(16), Type(kind="bytes", name="BLOB", length=16)),
    (sa.VARBINARY(8), Type(kind="bytes", name="VARBINARY(8)", length=8)),
    (sa.PickleType(), Type(kind="json", name="BLOB")),
    (MutableDict.as_mutable(sa.JSON()), Type(kind="json", name="JSON")),
    (sa.Enum("new", "paid"), Type(kind="enum", name="VARCHAR(4)", labels=("new", "paid"))),
    (sa.Enum(Size), Type(kind="enum", name="VARCHAR(5)", labels=("SMALL", "LARGE"))),
    (sa.Enum(Size, values_callable=stored), Type(kind="enum", name="VARCHAR(1)", labels=("s", "l"))),
]


@pytest.mark.parametrize(("type_", "expected"), GENERIC, ids=lambda value: repr(value)[:40])
def test_generic_types(type_: Any, expected: Type) -> None:
    """Each generic type has its kind, its spelling on SQLite and its limits."""
    found = read(type_)
    assert found == (expected if expected.name else replace(expected, name=found.name))


@pytest.mark.parametrize("type_", [row[0] for row in GENERIC], ids=repr)
def test_plain_values_go_in_and_come_back(sqlite_engine: sa.Engine, type_: Any) -> None:
    """A plain value of the kind, through its codec, is taken by the column and read back by it."""
    table = sa.Table("t", sa.MetaData(), sa.Column("c", type_))
    found = introspect(table)
    codec = found.codecs["t"].get("c")
    table.create(sqlite_engine)
    for sample in samples_of(found.schema["t"]["c"].type):
        value = codec(sample) if codec else sample
        with sqlite_engine.begin() as connection:
            connection.execute(table.delete())
            connection.execute(table.insert(), [{"c": value}])
            back = connection.execute(sa.select(table.c.c)).scalar_one()
        assert _same_moment(back, value)


def _same_moment(back: Any, value: Any) -> bool:
    """SQLite keeps no time zones."""
    if isinstance(value, dt.datetime):
        return bool(back.replace(tzinfo=None) == value.replace(tzinfo=None))
    return bool(back == value)


POSTGRESQL = [
    (postgresql.INET(), "inet"),
    (postgresql.CIDR(), "cidr"),
    (postgresql.MACADDR(), "macaddr"),
    (postgresql.MACADDR8(), "macaddr"),
    (postgresql.MONEY(), "decimal"),
    (postgresql.OID(), "integer"),
    (postgresql.TSVECTOR(), "tsvector"),
    (postgresql.HSTORE(), "hstore"),
    (postgresql.BIT(4), "bit"),
    (postgresql.CITEXT(), "string"),
    (postgresql.JSONB(), "json"),
    (postgresql.BYTEA(), "bytes"),
    (postgresql.UUID(), "uuid"),
    (postgresql.INTERVAL(), "interval"),
    (postgresql.TIMESTAMP(timezone=True), "datetime"),
    (postgresql.INT4RANGE(), "range"),
    (postgresql.TSTZRANGE(), "range"),
    (postgresql.DATEMULTIRANGE(), "multirange"),
    (postgresql.ARRAY(sa.Integer), "array"),
    (postgresql.ENUM("a", "b", name="letters"), "enum"),
    (postgresql.DOMAIN("email", sa.String(50)), "string"),
]


@pytest.mark.parametrize(("type_", "kind"), POSTGRESQL, ids=lambda value: repr(value)[:30])
def test_postgresql_types(type_: Any, kind: str) -> None:
    """PostgreSQL's own types have their kinds, whichever database is asked about."""
    assert read(type_).kind == read(type_, postgresql.dialect()).kind == kind


def test_postgresql_details() -> None:
    """Items, dimensions, bounds, bits and time zones are kept."""
    assert read(postgresql.ARRAY(sa.String(3), dimensions=2)).item == Type(kind="string", name="VARCHAR(3)", length=3)
    assert read(postgresql.ARRAY(sa.String(3), dimensions=2)).dimensions == 2
    assert read(postgresql.TSTZRANGE()).item == Type(kind="datetime", timezone=True)
    assert read(postgresql.OID()).high == 2**32 - 1
    assert read(postgresql.BIT(5)).length == 5
    assert read(postgresql.CITEXT()).case_insensitive


def test_a_domain_limits_its_column() -> None:
    """A DOMAIN's NOT NULL and CHECK are demanded of the column that has it."""
    domain = postgresql.DOMAIN("positive", sa.Integer, check="VALUE > 0", not_null=True)
    table = introspect(sa.Table("t", sa.MetaData(), sa.Column("n", domain))).schema["t"]
    assert not table["n"].nullable
    assert [(check.sql, check.columns) for check in table.checks] == [("n > 0", ("n",))]


MYSQL = [
    (mysql.TINYINT(1), (0, 1)),
    (mysql.TINYINT(), (-128, 127)),
    (mysql.TINYINT(unsigned=True), (0, 255)),
    (mysql.SMALLINT(unsigned=True), (0, 65535)),
    (mysql.MEDIUMINT(), (-(2**23), 2**23 - 1)),
    (mysql.INTEGER(unsigned=True), (0, 2**32 - 1)),
    (mysql.BIGINT(unsigned=True), (0, 2**64 - 1)),
    (mysql.YEAR(), (1901, 2155)),
    (mysql.BIT(3), (0, 7)),
]


@pytest.mark.parametrize(("type_", "bounds"), MYSQL, ids=lambda value: repr(value)[:30])
def test_mysql_integers(type_: Any, bounds: tuple[int, int]) -> None:
    """MySQL's widths and signs bound the integers."""
    found = read(type_, mysql.dialect())
    assert (found.kind, found.low, found.high) == ("integer", *bounds)


def test_other_dialect_types() -> None:
    """SETs are enums, small texts are short, and the types of SQL Server have their kinds."""
    assert read(mysql.SET("a", "b")).labels == ("a", "b")
    assert read(mysql.ENUM("x", "y")).labels == ("x", "y")
    assert read(mysql.TINYBLOB()).length == 255
    assert (read(mysql.DOUBLE(7, 2)).precision, read(mysql.DOUBLE(7, 2)).scale) == (7, 2)
    assert (read(mssql.MONEY()).kind, read(mssql.MONEY()).scale) == ("decimal", 4)
    assert read(mssql.DATETIMEOFFSET()).kind == "datetime"
    assert read(sqlite.JSON()).kind == "json"


def test_variants_hold_for_their_dialect() -> None:
    """`with_variant` gives a dialect its own length, kind and bounds."""
    type_ = sa.String(20).with_variant(sa.String(10), "sqlite").with_variant(postgresql.UUID(), "postgresql")
    assert read(type_).length == 10
    assert read(type_, mysql.dialect()).length == 20
    assert read(type_, postgresql.dialect()).kind == "uuid"


def test_codecs_stand_only_where_they_are_needed() -> None:
    """An enum member, a textual UUID and a PostgreSQL range need one; what drivers take as it is does not."""
    columns = {"size": sa.Enum(Size), "ref": sa.Uuid(as_uuid=False), "span": postgresql.INT4RANGE(), "n": sa.Integer()}
    columns |= {"sizes": postgresql.ARRAY(sa.Enum(Size)), "label": sa.Enum("a", "b")}
    table = sa.Table("t", sa.MetaData(), *(sa.Column(name, type_) for name, type_ in columns.items()))
    codecs = introspect(table).codecs["t"]
    assert set(codecs) == {"size", "ref", "span", "sizes"}
    assert codecs["size"]("LARGE") is Size.LARGE
    assert codecs["sizes"](["SMALL", "LARGE"]) == [Size.SMALL, Size.LARGE]
    assert codecs["span"]((1, 5)) == postgresql.Range(1, 5, bounds="[)")
    assert codecs["size"](None) is None


def test_decimals_of_floats_and_numbers_without_precision() -> None:
    """A Numeric without arguments is a decimal without limits."""
    found = read(sa.Numeric())
    assert (found.kind, found.precision, found.scale) == ("decimal", None, None)
    assert isinstance(samples_of(found)[0], Decimal)


def test_case_counts_unless_the_server_says_otherwise() -> None:
    """MySQL's and SQL Server's texts ignore case unless their collation is another; others do not."""
    text, binary = sa.String(9), sa.String(9, collation="utf8mb4_bin")
    assert read(text, mysql.dialect()).case_insensitive
    assert not read(binary, mysql.dialect()).case_insensitive
    assert not read(text, postgresql.dialect()).case_insensitive
    assert read(sa.String(9, collation="SQL_Latin1_General_CP1_CI_AS"), mssql.dialect()).case_insensitive
