"""Columns whose names are none of Python's, as spreadsheets and old databases have them, are worked with as others."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
import sqlalchemy as sa

from pytest_syda import populate


def rows_of(name: str, columns: dict[str, Any]) -> list[Any]:
    """What a table of these columns is filled with, by the database's word."""
    metadata = sa.MetaData()
    made = [sa.Column(each, type_, nullable=False) for each, type_ in columns.items()]
    table = sa.Table(name, metadata, sa.Column("id", sa.Integer, primary_key=True), *made)
    engine = sa.create_engine("sqlite://")
    metadata.create_all(engine)
    with engine.connect() as connection:
        populate(connection, metadata, 12)
        found = list(connection.execute(sa.select(*(table.c[each] for each in columns))))
    engine.dispose()
    return found


@pytest.mark.parametrize("names", [("Gross Pay", "Federal Tax", "Net Pay"), ("gross-pay", "federal-tax", "net-pay")])
def test_names_with_blanks_and_hyphens_are_reckoned_with(names: tuple[str, ...]) -> None:
    """What is left of the pay is the pay less the tax, whatever stands between the words of their names."""
    rows = rows_of("payslips", dict.fromkeys(names, sa.Numeric(10, 2)))
    assert all(gross - tax == net for gross, tax, net in rows)
    assert all(tax > Decimal(0) for _, tax, _ in rows)


def test_longer_names_are_read_before_those_they_contain() -> None:
    """`Score` is a column, and so is `Passing Score`: who has passed has the one that is asked for."""
    rows = rows_of("exams", {"Score": sa.Integer, "Passing Score": sa.Integer, "Passed": sa.Boolean})
    assert all((score >= needed) is passed for score, needed, passed in rows)
    assert {passed for *_, passed in rows} == {True, False}


def test_a_name_is_spelled_once() -> None:
    """Whatever is written in quotes already stays as it is: the sort of a file follows from the end of its name."""
    rows = rows_of("files", {"File Name": sa.String(60), "Mime Type": sa.String(20)})
    assert all("/" in sort for _, sort in rows)
    assert all(sort == "image/jpeg" for name, sort in rows if name.endswith(".jpg"))


@pytest.mark.parametrize("word", ["from", "in", "is", "class"])
def test_words_of_the_grammar_are_columns(word: str) -> None:
    """A column called as a word of the grammar is filled, and the formulas of its table hold."""
    columns = {word: sa.Integer, "yes votes": sa.Integer, "no votes": sa.Integer, "passed": sa.Boolean}
    assert all((yes > no) is passed for _, yes, no, passed in rows_of("motions", columns))


def test_a_total_over_children_with_such_names() -> None:
    """The sum of an order's lines is that of columns that have blanks in their names."""
    metadata = sa.MetaData()
    orders = sa.Table(
        "orders",
        metadata,
        sa.Column("Order ID", sa.Integer, primary_key=True),
        sa.Column("Total Amount", sa.Numeric(12, 2), nullable=False),
    )
    lines = sa.Table(
        "order_items",
        metadata,
        sa.Column("Line ID", sa.Integer, primary_key=True),
        sa.Column("Order ID", sa.ForeignKey("orders.Order ID"), nullable=False),
        sa.Column("Quantity", sa.Integer, nullable=False),
        sa.Column("Unit Price", sa.Numeric(10, 2), nullable=False),
    )
    engine = sa.create_engine("sqlite://")
    metadata.create_all(engine)
    with engine.connect() as connection:
        populate(connection, metadata, sizes={"orders": 5, "order_items": 15})
        totals = connection.execute(sa.select(orders.c["Order ID"], orders.c["Total Amount"])).all()
        found = connection.execute(sa.select(lines.c["Order ID"], lines.c["Quantity"], lines.c["Unit Price"])).all()
    engine.dispose()
    for order, total in totals:
        assert total == sum(count * price for home, count, price in found if home == order)


def test_a_table_without_a_word_in_its_name() -> None:
    """States of a table in another script are as good as any: nothing is asked of the words of its name."""
    columns = {"status": sa.Enum("pending", "done", name="state"), "created_at": sa.DateTime}
    assert len(rows_of("データ", columns)) == 12
