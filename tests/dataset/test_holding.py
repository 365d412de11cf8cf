"""Rows held to their CHECKs stay believable."""

import datetime as dt

from sqlalchemy import CheckConstraint, Column, DateTime, Integer, MetaData, Numeric, String, Table

from pytest_syda import populate
from tests.engines import an_engine


def _admissions(*checks: str) -> list[dict[str, object]]:
    metadata = MetaData()
    Table(
        "admission",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("admitted_at", DateTime, nullable=False),
        Column("discharged_at", DateTime),
        Column("status", String(12), nullable=False),
        *map(CheckConstraint, checks),
    )
    with an_engine() as engine, engine.connect() as connection:
        metadata.create_all(connection)
        return populate(connection, metadata, sizes=60).rows("admission")


def test_a_moment_that_a_check_wants_is_like_those_that_are_there_anyway() -> None:
    """Where a status has no moment of its own but a CHECK wants one, it follows the same order as the others."""
    rows = _admissions(
        "status IN ('admitted', 'discharged', 'transferred')", "(status = 'admitted') = (discharged_at IS NULL)"
    )
    gone = [row for row in rows if row["status"] != "admitted"]
    assert {row["status"] for row in gone} == {"discharged", "transferred"}
    assert all(row["admitted_at"] < row["discharged_at"] < dt.datetime(2026, 2, 1) for row in gone)  # type: ignore[operator]
    assert min(row["admitted_at"] for row in rows) > dt.datetime(2020, 1, 1)  # type: ignore[type-var,operator]


def test_a_decimal_is_moved_within_its_digits() -> None:
    """What a CHECK asks for is no more than the type can hold, which SQLite would not mind."""
    metadata = MetaData()
    share = Column("share", Numeric(3, 2), CheckConstraint("share > 5.15"))
    Table("part", metadata, Column("id", Integer, primary_key=True), share)
    with an_engine() as engine, engine.connect() as connection:
        metadata.create_all(connection)
        rows = populate(connection, metadata, sizes=60).rows("part")
    assert all(row["share"] is None or 5 < row["share"] < 10 for row in rows)
