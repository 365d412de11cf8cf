"""What fills a column nobody gave a value for."""

from __future__ import annotations

import enum
import uuid
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from pytest_syda.schema.introspect import introspect
from pytest_syda.schema.types import Column, Default


class State(enum.Enum):
    NEW = "n"
    OLD = "o"


def read(type_: Any, dialect: sa.Dialect | None = None, *items: Any, **options: Any) -> Column:
    table = sa.Table("t", sa.MetaData(), sa.Column("c", type_, *items, **options))
    return introspect(table, dialect=dialect).schema["t"]["c"]


def utcnow() -> datetime:
    return datetime.now(UTC)


PYTHON = [
    (sa.Integer(), 3, Default(origin="python", value=3, scalar=True)),
    (sa.String(), "a", Default(origin="python", value="a", scalar=True)),
    (sa.Boolean(), False, Default(origin="python", value=False, scalar=True)),
    (sa.Enum(State), State.OLD, Default(origin="python", value="OLD", scalar=True)),
    (sa.String(), State.OLD, Default(origin="python", value="o", scalar=True)),
    (sa.Numeric(), Decimal("1.5"), Default(origin="python", text="1.5")),
    (sa.Uuid(), uuid.uuid4, Default(origin="python", text="uuid4")),
    (sa.DateTime(), utcnow, Default(origin="python", text="utcnow")),
    (sa.JSON(), dict, Default(origin="python", text="dict")),
    (sa.DateTime(), sa.func.now(), Default(origin="python", text="now()")),
]


@pytest.mark.parametrize(("type_", "default", "expected"), PYTHON)
def test_python_defaults(type_: Any, default: Any, expected: Default) -> None:
    """Plain scalars and enum members are values; functions and expressions are told by their text."""
    assert read(type_, default=default).default == expected


SERVER = [
    (sa.Integer(), "0", 0),
    (sa.Integer(), sa.text("7"), 7),
    (sa.Integer(), sa.text("'7'::integer"), 7),
    (sa.Boolean(), sa.true(), True),
    (sa.Boolean(), sa.text("false"), False),
    (sa.Boolean(), "0", False),
    (sa.Boolean(), "t", True),
    (sa.Float(), sa.text("(1.5)"), 1.5),
    (sa.String(), "new", "new"),
    (sa.String(), sa.text("'it''s'::character varying"), "it's"),
    (sa.Enum(State), "NEW", "NEW"),
    (sa.Text(), sa.text("NULL"), None),
]


@pytest.mark.parametrize(("type_", "default", "value"), SERVER)
def test_server_defaults_that_are_literals(type_: Any, default: Any, value: Any) -> None:
    """A simple literal of the database is read as a value of the column's kind, casts and parentheses aside."""
    found = read(type_, server_default=default).default
    assert found is not None
    assert (found.origin, found.scalar) == ("server", True)
    assert (found.value, type(found.value)) == (value, type(value))


@pytest.mark.parametrize("default", [sa.func.now(), sa.text("gen_random_uuid()"), sa.text("a || 'b'"), "now()"])
def test_server_defaults_that_are_expressions(default: Any) -> None:
    """Functions and expressions keep their text and have no value."""
    found = read(sa.DateTime(), server_default=default).default
    assert found is not None
    assert found.text
    assert not found.scalar


def test_a_default_the_database_keeps_to_itself() -> None:
    """FetchedValue says that there is a default, not which."""
    assert read(sa.Integer(), server_default=sa.FetchedValue()).default == Default(origin="server")


def test_numbered_and_generated_columns() -> None:
    """Identity and autoincrement number themselves; Computed columns are the database's own."""
    assert read(sa.Integer(), None, sa.Identity()).autoincrement
    assert read(sa.Integer(), None, sa.Identity(always=True)).default is None
    assert read(sa.Integer(), primary_key=True).autoincrement
    assert not read(sa.Integer(), primary_key=True, autoincrement=False).autoincrement
    assert not read(sa.String(), primary_key=True).autoincrement
    computed = read(sa.Integer(), None, sa.Computed("1 + 1"))
    assert (computed.generated, computed.default) == ("computed", None)
    assert read(sa.Integer(), system=True).generated == "computed"


def test_sequences_count_where_the_database_has_them() -> None:
    """A Sequence fills a column on PostgreSQL, nothing on SQLite, and numbers a key on both."""
    assert read(sa.Integer(), sqlite.dialect(), sa.Sequence("s")).default is None
    assert read(sa.Integer(), postgresql.dialect(), sa.Sequence("s")).default == Default(
        origin="server", text="nextval(s)"
    )
    key = read(sa.Integer(), sqlite.dialect(), sa.Sequence("s"), primary_key=True)
    assert key.autoincrement
