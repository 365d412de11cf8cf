"""CHECKs over sums and products of decimals, which SQLite works out in floating point."""

from __future__ import annotations

from decimal import Decimal

import pytest
import sqlalchemy as sa

from pytest_syda import explain, populate


def invoices(*checks: str) -> sa.Table:
    """Amounts that must agree to the cent."""
    names = ("quantity", "unit_price", "subtotal", "tax_amount", "total")
    return sa.Table(
        "invoices",
        sa.MetaData(),
        sa.Column("id", sa.Integer, primary_key=True),
        *(sa.Column(name, sa.Integer if name == "quantity" else sa.Numeric(12, 2), nullable=False) for name in names),
        *map(sa.CheckConstraint, checks),
    )


@pytest.mark.parametrize("check", ["total = subtotal + tax_amount", "subtotal = quantity * unit_price"])
def test_equal_on_sqlite(sqlite_engine: sa.Engine, check: str) -> None:
    """A sum or product of decimals that a CHECK wants is one to floating point, too: SQLite has nothing else."""
    table = invoices(check)
    with sqlite_engine.connect() as connection:
        table.metadata.create_all(connection)
        assert populate(connection, table, sizes=300).size("invoices") == 300


def test_the_same_without_a_database(sqlite_engine: sa.Engine) -> None:
    """Which rows there are does not depend on how the database computes."""
    table = invoices("total = subtotal + tax_amount")
    with sqlite_engine.connect() as connection:
        table.metadata.create_all(connection)
        made = populate(connection, table, sizes=100)
    assert made.rows("invoices") == explain(table, sizes=100).rows("invoices")


def test_what_is_exact_only_is_made() -> None:
    """Pinned amounts that agree to the cent and not in floating point are no mistake: most databases take them."""
    pinned = {"subtotal": Decimal("0.10"), "tax_amount": Decimal("0.20"), "total": Decimal("0.30")}
    row = explain(invoices("total = subtotal + tax_amount"), sizes=1, rows={"invoices": [pinned]}).rows("invoices")[0]
    assert pinned.items() <= row.items()
