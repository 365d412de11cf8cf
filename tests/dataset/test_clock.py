"""CHECKs that ask the clock."""

from __future__ import annotations

import datetime as dt

import pytest
import sqlalchemy as sa

from pytest_syda import populate

TODAY = dt.date(2026, 1, 1)
"""What datasets take for today."""


def made(engine: sa.Engine, check: str) -> list[sa.Row[tuple[dt.date]]]:
    metadata = sa.MetaData()
    columns = [sa.Column("id", sa.Integer, primary_key=True), sa.Column("day", sa.Date, nullable=False)]
    table = sa.Table("visit", metadata, *columns, sa.CheckConstraint(check))
    with engine.connect() as connection:
        metadata.create_all(connection)
        populate(connection, metadata, 30)
        return list(connection.execute(sa.select(table.c.day)).all())


@pytest.mark.parametrize("check", ["day <= CURRENT_DATE", "day < CURRENT_TIMESTAMP"])
def test_the_past_is_before_the_datasets_today(sqlite_engine: sa.Engine, check: str) -> None:
    """So the same rows keep it on any later day."""
    assert max(made(sqlite_engine, check))[0] <= TODAY


@pytest.mark.parametrize(
    "check", ["day > CURRENT_DATE", "day >= CURRENT_DATE + INTERVAL '30 days'", "day > CURRENT_DATE + 30"]
)
def test_the_future_is_years_ahead(postgres_engine: sa.Engine, check: str) -> None:
    """A day that has not come must not come while the tests live."""
    assert min(made(postgres_engine, check))[0].year >= TODAY.year + 10


def test_a_time_ago(postgres_engine: sa.Engine) -> None:
    """Spans before now are counted from the dataset's today."""
    assert max(made(postgres_engine, "day <= CURRENT_DATE - INTERVAL '730 days'"))[0] <= TODAY.replace(year=2024)
