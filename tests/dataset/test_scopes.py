"""Keys agree on their scope: an invoice's customer and project are of one account."""

from __future__ import annotations

import sqlalchemy as sa

from pytest_syda import Dataset, explain, per


def schema(*invoice: sa.Column[int]) -> sa.MetaData:
    metadata = sa.MetaData()
    sa.Table("account", metadata, sa.Column("id", sa.Integer, primary_key=True))
    for name in ("customer", "project"):
        key = sa.Column("account_id", sa.ForeignKey("account.id"), nullable=False)
        sa.Table(name, metadata, sa.Column("id", sa.Integer, primary_key=True), key)
    sa.Table("invoice", metadata, sa.Column("id", sa.Integer, primary_key=True), *invoice)
    return metadata


def key(name: str, table: str) -> sa.Column[int]:
    return sa.Column(name, sa.ForeignKey(f"{table}.id"), nullable=False)


def account_of(data: Dataset, table: str) -> dict[int, int]:
    return {row["id"]: row["account_id"] for row in data.rows(table)}


SIZES = {"account": 4, "customer": 30, "project": 30, "invoice": 200}


def test_two_parents_of_one_account() -> None:
    """The later key chooses among the parents that agree with the first one's."""
    data = explain(schema(key("customer_id", "customer"), key("project_id", "project")), SIZES)
    customers, projects = account_of(data, "customer"), account_of(data, "project")
    rows = data.rows("invoice")
    assert all(customers[row["customer_id"]] == projects[row["project_id"]] for row in rows)
    assert len({row["project_id"] for row in rows}) > 10


def test_a_parent_and_the_row_itself() -> None:
    """Whichever of the two keys comes first, and however the rows are counted."""
    columns = [("account_id", "account"), ("customer_id", "customer")]
    for order in (columns, columns[::-1]):
        for invoices in (200, per("account", 30, 50), per("customer", 3, 9)):
            data = explain(schema(*(key(*each) for each in order)), SIZES | {"invoice": invoices})
            customers = account_of(data, "customer")
            assert all(customers[row["customer_id"]] == row["account_id"] for row in data.rows("invoice"))


def test_keys_of_other_names_are_independent() -> None:
    """Who reports to a project need not own it."""
    metadata = schema(key("customer_id", "customer"))
    sa.Table(
        "ticket",
        metadata,
        sa.Column("id", sa.Integer, primary_key=True),
        key("reporter_id", "account"),
        key("project_id", "project"),
    )
    data = explain(metadata, SIZES | {"ticket": 100})
    projects = account_of(data, "project")
    same = [projects[row["project_id"]] == row["reporter_id"] for row in data.rows("ticket")]
    assert 5 < sum(same) < 60


def test_where_nothing_agrees_any_will_do() -> None:
    """An account without projects has its invoices for another's."""
    data = explain(schema(key("customer_id", "customer"), key("project_id", "project")), SIZES | {"project": 1})
    assert {row["project_id"] for row in data.rows("invoice")} == {1}
