"""Column types of every generic family, each with values it takes."""

from __future__ import annotations

import datetime as dt
import enum
import string
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from hypothesis import strategies as st


class Mood(enum.Enum):
    """Names and values differ, as they may."""

    CALM = "calm as a lake"
    MERRY = "merry"
    GRIM = "grim"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Shout(sa.types.TypeDecorator[str]):
    """Takes and gives texts that end in an exclamation mark; keeps them without."""

    impl = sa.String(40)
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: sa.Dialect) -> str | None:
        return None if value is None else value.removesuffix("!")

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> str | None:
        return None if value is None else f"{value}!"


@dataclass(frozen=True)
class Kind:
    """A family of column types."""

    name: str
    type: Callable[[], sa.types.TypeEngine[Any]]
    values: st.SearchStrategy[Any]
    """Values that such a column takes."""
    names: tuple[str, ...] = ()
    """What columns of this kind are called, now and then."""
    most: int | None = None
    """Different values, where there are few."""
    unique: bool = True
    """Whether every database can tell its values apart."""
    ordered: bool = False
    key: bool = False
    """Whether a primary key may be made of it."""


def _text(most: int) -> st.SearchStrategy[str]:
    return st.text(string.ascii_letters + string.digits, min_size=1, max_size=min(most, 6))


def _short(length: int) -> Kind:
    return Kind(
        f"string{length}", lambda: sa.String(length), _text(length), ("code", "grade", "country", "iso", "symbol"),
        most=36**length if length < 3 else None, key=length > 2,
    )  # fmt: skip


_moments = st.datetimes(dt.datetime(2001, 1, 1), dt.datetime(2030, 1, 1)).map(
    lambda value: value.replace(microsecond=0)
)
_hours = st.times().map(lambda value: value.replace(microsecond=0))

KINDS = (
    Kind("integer", sa.Integer, st.integers(-50, 200), ("quantity", "age", "stock", "rank"), ordered=True, key=True),
    Kind("smallinteger", sa.SmallInteger, st.integers(-5, 30), ("level", "month", "rating"), ordered=True, key=True),
    Kind("biginteger", sa.BigInteger, st.integers(0, 10**12), ("size", "views"), ordered=True, key=True),
    Kind("string30", lambda: sa.String(30), _text(30), ("name", "email", "slug", "title", "status"), key=True),
    Kind("text", sa.Text, _text(6), ("body", "notes", "description"), key=True),
    Kind("unicode", lambda: sa.Unicode(12), _text(12), ("label", "city"), key=True),
    *(_short(length) for length in (1, 2, 3, 4)),
    Kind("boolean", sa.Boolean, st.booleans(), ("active", "is_default", "enabled"), most=2),
    Kind("date", sa.Date, _moments.map(dt.datetime.date), ("born_on", "start_date", "end_date"), ordered=True, key=True),
    Kind("datetime", sa.DateTime, _moments, ("created_at", "updated_at", "expires_at"), ordered=True),
    Kind("aware", lambda: sa.DateTime(timezone=True), _moments.map(lambda value: value.replace(tzinfo=dt.UTC)), ("seen_at",)),
    Kind("time", sa.Time, _hours, ("opens_at", "closes_at")),
    Kind("interval", sa.Interval, st.timedeltas(dt.timedelta(0), dt.timedelta(days=9)), ("duration",)),
    Kind("float", sa.Float, st.integers(-40, 400).map(lambda value: value / 4), ("ratio", "latitude"), ordered=True),
    Kind("numeric", lambda: sa.Numeric(10, 2), st.integers(-999, 99999).map(lambda value: Decimal(value) / 100), ("price", "total"), ordered=True),
    Kind("fraction", lambda: sa.Numeric(3, 2), st.integers(0, 999).map(lambda value: Decimal(value) / 100), ("share",), ordered=True),
    Kind("uuid", sa.Uuid, st.uuids(version=4), ("token",), key=True),
    Kind("json", sa.JSON, st.dictionaries(_text(3), st.integers(0, 9), max_size=2), ("settings", "payload"), unique=False),
    Kind("bytes", sa.LargeBinary, st.binary(max_size=8), ("blob",)),
    Kind("enum", lambda: sa.Enum("new", "open", "done", name="stage"), st.sampled_from(["new", "open", "done"]), ("state",), most=3),
    Kind("checked enum", lambda: sa.Enum("x", "yy", native_enum=False, create_constraint=True), st.sampled_from(["x", "yy"]), ("kind",), most=2),
    Kind("enum class", lambda: sa.Enum(Mood, name="mood"), st.sampled_from(Mood), ("mood",), most=3),
    Kind("enum by value", lambda: sa.Enum(Level, name="level", values_callable=lambda each: [str(item.value) for item in each], native_enum=False), st.sampled_from(Level), ("severity",), most=2),
    Kind("decorated", Shout, _text(6).map(lambda value: f"{value}!"), ("cry",)),
)  # fmt: skip

BY_NAME = {kind.name: kind for kind in KINDS}
UUIDS = uuid.UUID
