"""Moments moved by months."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing

import pytest

from pytest_syda.recipe.evaluation import holds
from pytest_syda.recipe.values import Values
from pytest_syda.schema.checks import parse_check

DAYS = [dt.date(2023, 12, 1) + dt.timedelta(days=n) for n in range(460)]


@pytest.mark.parametrize("modifier", ["+1 month", "-1 month", "13 months", "+1 year", "-2 years', '+3 days"])
def test_sqlite_counts_so(modifier: str) -> None:
    """Each day is moved to where SQLite moves it, over the end of a shorter month."""
    with closing(sqlite3.connect(":memory:")) as sqlite:
        moved = [sqlite.execute(f"SELECT date(?, '{modifier}')", [day.isoformat()]).fetchone()[0] for day in DAYS]
    columns = {"day": Values.of(DAYS), "moved": Values.of([dt.date.fromisoformat(text) for text in moved])}
    condition = parse_check(f"moved = date(day, '{modifier}')", "sqlite")
    assert condition is not None
    assert holds(condition, columns.__getitem__, len(DAYS))[0].all()


def test_sqlite_takes_a_columns_count() -> None:
    """A number of days or months may be put together from a column."""
    rows = [(day, day.day % 4) for day in DAYS]
    for unit in ("day", "month", "year"):
        text = f"date(day, '+' || n || ' {unit}s')"
        query = f"SELECT {text} FROM (SELECT ? AS day, ? AS n)"  # noqa: S608
        with closing(sqlite3.connect(":memory:")) as sqlite:
            found = [sqlite.execute(query, [day.isoformat(), n]).fetchone()[0] for day, n in rows]
        columns = {"day": Values.of(DAYS), "n": Values.of([n for _, n in rows])}
        columns["moved"] = Values.of([dt.date.fromisoformat(each) for each in found])
        condition = parse_check(f"moved = {text}", "sqlite")
        assert condition is not None
        assert holds(condition, columns.__getitem__, len(DAYS))[0].all()


@pytest.mark.parametrize(
    "sql",
    [
        "a < b + interval '1 fortnight'",
        "a < date(b, 'start of month')",
        "a < date(b, '+1 month', 'weekday 0')",
        "a < b + make_interval(months => n)",
        "a < date(b, n || ' moons')",
        "age(a, b) < interval '1 month'",
    ],
)
def test_what_has_no_such_length_is_left_to_the_database(sql: str) -> None:
    """A unit or a modifier that nobody knows makes the condition unreadable, and nothing else."""
    assert parse_check(sql) is None
