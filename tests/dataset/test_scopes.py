"""Keys agree on their scope: an invoice's customer and project are of one account."""

from __future__ import annotations

import sqlalchemy as sa

from pytest_syda import Dataset, explain, per
from pytest_syda.dataset.plan import make_plan
from pytest_syda.dataset.request import Request
from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.spec import decode_spec
from pytest_syda.schema.types import Schema, Table
from tests.dataset.shop import key as key_of
from tests.dataset.shop import whole


def schema(*invoice: sa.Column[int]) -> sa.MetaData:
    metadata = sa.MetaData()
    sa.Table("account", metadata, sa.Column("id", sa.Integer, primary_key=True))
    for name in ("customer", "project"):
        key = sa.Column[int]("account_id", sa.ForeignKey("account.id"), nullable=False)
        sa.Table(name, metadata, sa.Column("id", sa.Integer, primary_key=True), key)
    sa.Table("invoice", metadata, sa.Column("id", sa.Integer, primary_key=True), *invoice)
    return metadata


def key(name: str, table: str) -> sa.Column[int]:
    return sa.Column[int](name, sa.ForeignKey(f"{table}.id"), nullable=False)


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


def test_a_key_of_one_column_that_shares_it_with_a_wider_key() -> None:
    """An order's tenant and its customer, who is named by tenant and number, agree; neither waits for the other,
    whichever comes first in the table."""
    customer = (["tenant_id", "customer_id"], ["customer.tenant_id", "customer.id"])
    tenant = (["tenant_id"], ["tenant.id"])
    for links in ((tenant, customer), (customer, tenant)):
        metadata = sa.MetaData()
        sa.Table("tenant", metadata, sa.Column("id", sa.Integer, primary_key=True))
        owner = sa.Column[int]("tenant_id", sa.ForeignKey("tenant.id"), primary_key=True)
        sa.Table("customer", metadata, owner, sa.Column("id", sa.Integer, primary_key=True))
        numbers = [sa.Column(name, sa.Integer, nullable=False) for name in ("tenant_id", "customer_id")]
        columns = [sa.Column("id", sa.Integer, primary_key=True), *numbers]
        sa.Table("order", metadata, *columns, *(sa.ForeignKeyConstraint(*each) for each in links))
        data = explain(metadata, 20)
        customers = {(row["tenant_id"], row["id"]) for row in data.rows("customer")}
        orders = [(row["tenant_id"], row["customer_id"]) for row in data.rows("order")]
        assert len(orders) == 20
        assert set(orders) <= customers


def test_keys_kept_apart_whichever_says_so() -> None:
    """Of two keys of which one is to be apart from the other, the one that chooses later gives way."""
    ids = [whole("id", nullable=False)]
    account = Table(name="account", columns=tuple(ids), primary_key=("id",))
    ends = ("sender_id", "receiver_id")
    links = tuple(key_of(name, "account") for name in ends)
    numbers = (*ids, *(whole(name, nullable=False) for name in ends))
    transfer = Table(name="transfer", columns=numbers, primary_key=("id",), foreign_keys=links)
    schema = Schema(tables={"account": account, "transfer": transfer})
    for name, other in (ends, ends[::-1]):
        reference = {"kind": "reference", "table": "account", "column": "id"}
        specs = {"id": {"kind": "sequence"}, name: {**reference, "apart": other}, other: reference}
        recipes = {
            "account": Recipe(table="account", columns={"id": decode_spec({"kind": "sequence"})}),
            "transfer": Recipe(table="transfer", columns={key: decode_spec(spec) for key, spec in specs.items()}),
        }
        request = Request(listed=("account", "transfer"), sizes={"account": 3, "transfer": 100})
        rows = Dataset(make_plan(schema, request), recipes).rows("transfer")
        assert all(row["sender_id"] != row["receiver_id"] for row in rows)
