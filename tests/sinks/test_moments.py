"""Whole columns of moments against SQLAlchemy's own processors, one by one."""

from __future__ import annotations

import datetime as dt
from typing import Any

import numpy as np
import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite.pysqlite import dialect as pysqlite

from pytest_syda.recipe.values import Values
from pytest_syda.schema.types import Column, Table, Type
from pytest_syda.sinks.binding import bound
from pytest_syda.sinks.moments import date_list, datetime_list, time_list
from pytest_syda.sinks.sqlite import written_by_sqlite
from pytest_syda.sinks.target import Target
from tests.engines import an_engine


def processed(type_: Any, values: list[Any]) -> list[str]:
    process: Any = type_.dialect_impl(pysqlite()).bind_processor(pysqlite())
    return [process(value) for value in values]


@settings(max_examples=200)
@given(st.lists(st.datetimes(), min_size=1, max_size=30))
def test_datetimes(moments: list[dt.datetime]) -> None:
    """Any datetime from year 1 to 9999, far apart or close together."""
    assert datetime_list(np.array(moments, "M8[us]")) == processed(sa.DateTime(), moments)


@settings(max_examples=200)
@given(st.lists(st.dates(), min_size=1, max_size=30))
def test_dates(days: list[dt.date]) -> None:
    """Any date."""
    assert date_list(np.array(days, "M8[D]")) == processed(sa.Date(), days)


@settings(max_examples=200)
@given(st.lists(st.times(), min_size=1, max_size=30))
def test_times(times: list[dt.time]) -> None:
    """Any time of day."""
    spans = [dt.datetime.combine(dt.date.min, time) - dt.datetime.min for time in times]
    assert time_list(np.array(spans, "m8[us]")) == processed(sa.Time(), times)


ZONES = st.none() | st.timezones()


@pytest.mark.parametrize(
    ("type_", "values"),
    [(sa.DateTime(), st.datetimes(timezones=ZONES)), (sa.Date(), st.dates()), (sa.Time(), st.times(timezones=ZONES))],
)
def test_single_values(type_: Any, values: Any) -> None:
    """Objects, aware ones among them, are written as the processor writes them; so is a date for a datetime."""
    impl = type_.dialect_impl(pysqlite())
    process: Any = impl.bind_processor(pysqlite())
    known = written_by_sqlite(impl, process)
    assert known is not None
    quick = known.one(process)

    @given(values)
    def same(value: Any) -> None:
        assert quick(value) == process(value)

    same()
    if isinstance(type_, sa.DateTime):
        assert quick(dt.date(2026, 1, 2)) == process(dt.date(2026, 1, 2))
    with pytest.raises(TypeError):
        quick("text")


def test_a_dense_century() -> None:
    """The way that has a table of all days, over leap years and the epoch."""
    days = [dt.date(1899, 12, 30) + dt.timedelta(day) for day in range(40_000)]
    assert date_list(np.array(days, "M8[D]")) == [day.isoformat() for day in days]
    assert date_list(np.array([], "M8[D]")) == []
    assert datetime_list(np.array([], "M8[us]")) == []


def test_an_offset_and_what_stands_between() -> None:
    """For databases and files that want them."""
    moments = np.array([dt.datetime(2026, 1, 2, 3, 4, 5, 6)], "M8[us]")
    assert datetime_list(moments, "+00:00", between="T") == ["2026-01-02T03:04:05.000006+00:00"]


class Later(sqlite.DATETIME):
    """An extension with a bind side of its own."""

    def bind_processor(self, dialect: sa.Dialect) -> Any:
        return lambda value: f"later than {value}"


class Wrapped(sa.TypeDecorator[Any]):
    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        return value.replace(year=2000)


MOMENT = dt.datetime(2026, 1, 2, 3, 4, 5, 6)
OWN = {
    "format": (sqlite.DATETIME(storage_format="%(year)d!", regexp="(.*)"), "2026!"),
    "truncated": (sqlite.DATETIME(truncate_microseconds=True), "2026-01-02 03:04:05"),
    "extension": (Later(), f"later than {MOMENT}"),
    "decorator": (Wrapped(), "2000-01-02 03:04:05.000006"),
    "plain": (sa.DateTime(), "2026-01-02 03:04:05.000006"),
}


@pytest.mark.parametrize("kind", OWN)
def test_a_type_with_a_format_of_its_own_keeps_it(kind: str) -> None:
    """The short cut is taken only where it is known to lead to the same place."""
    type_, expected = OWN[kind]
    table = sa.Table("t", sa.MetaData(), sa.Column("v", type_))
    spec = Table(name="t", columns=(Column(name="v", type=Type(kind="datetime")),))
    with an_engine() as engine, engine.connect() as connection:
        target = Target(connection, spec, table, {})
        assert bound(target, "v", Values(np.array([MOMENT, MOMENT], "M8[us]"), np.array([False, True]))) == [
            expected,
            None,
        ]
