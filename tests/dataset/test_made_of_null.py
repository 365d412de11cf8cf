"""Columns that must be there, made from columns that were given as NULL."""

from __future__ import annotations

from sqlalchemy import Column, Float, Integer, MetaData, String, Table

from pytest_syda import explain

METADATA = MetaData()
TAGS = Table(
    "tags",
    METADATA,
    Column("slug", String(20), primary_key=True),
    Column("label", String(30), unique=True),
)
ITEMS = Table(
    "items",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("quantity", Integer),
    Column("unit_price", Float, nullable=False),
    Column("line_total", Float, nullable=False),
)


def test_a_text_is_made_from_what_would_be_there() -> None:
    """Of a column that is NULL; still no two alike, and the other rows as they are without it."""
    rows = explain(TAGS, 5, rows={"tags": [{"label": None}, {"label": None}]}).rows("tags")
    assert [row["label"] for row in rows[:2]] == [None, None]
    assert all(row["slug"] for row in rows)
    assert len({row["slug"] for row in rows}) == 5
    assert rows[2:] == explain(TAGS, 5).rows("tags")[2:]


def test_a_number_is_computed_from_what_would_be_there() -> None:
    """Likewise."""
    rows = explain(ITEMS, 4, rows={"items": [{"quantity": None}]}).rows("items")
    assert rows[0]["quantity"] is None
    assert all(row["line_total"] is not None for row in rows)
