"""What belongs together agrees: within a row, and from table to table."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
import sqlalchemy as sa
from sketch import Case, c, rows_of, schema_of, table

from pytest_syda import populate
from pytest_syda.recipe.kinds.strings import slug

Rows = list[dict[str, Any]]


def made(name: str, *cases: Case, **more: Any) -> Rows:
    return rows_of(schema_of(table(name, cases, **more)), 60)[name]


def near(amount: Any) -> Any:
    """The same amount, to the cent."""
    return pytest.approx(amount, abs=Decimal("0.011"))


def test_a_person_is_one_person() -> None:
    """First name, last name, full name, username and e-mail of a row are the same person's."""
    for row in made(
        "users",
        c("first_name", "str 40"),
        c("last_name", "str 40"),
        c("full_name", "str 90"),
        c("email", "str 120", unique=True),
    ):
        assert row["full_name"] == f"{row['first_name']} {row['last_name']}"
        assert slug(row["first_name"]).replace("-", "")[:3] in row["email"].replace("-", "")


def test_two_people_of_a_row_are_two() -> None:
    """A patient and the emergency contact are not the same person, and the contact's columns agree."""
    rows = made(
        "patients",
        c("full_name", "str 80"),
        c("emergency_contact_name", "str 80"),
        c("emergency_contact_email", "str 120"),
    )
    assert sum(row["full_name"] == row["emergency_contact_name"] for row in rows) < 3
    for row in rows:
        if row["emergency_contact_name"] and row["emergency_contact_email"]:
            assert slug(row["emergency_contact_name"].split()[-1]).split("-")[-1] in row["emergency_contact_email"]


def test_gender_follows_the_first_name() -> None:
    """One letter or a word, it is the gender of the row's person."""
    rows = made("members", c("first_name", "str 40"), c("gender", "str 10"), c("sex", "str 1"))
    by_name = {row["first_name"]: row["gender"] for row in rows}
    assert all(row["gender"].lower()[0] == row["sex"].lower() for row in rows)
    assert all(by_name[row["first_name"]] == row["gender"] for row in rows)


def test_a_title_beside_names_is_a_form_of_address() -> None:
    """Guests are Ms. and Dr.; an employee's title is a job, where there is room for one."""
    guests = made("guests", c("title", "str 30"), c("first_name", "str 30"), c("surname", "str 30"))
    assert {row["title"] for row in guests if row["title"]} <= {"Mr.", "Ms.", "Mrs.", "Dr.", "Prof.", "Mx."}
    employees = made("employees", c("title", "str 60"), c("first_name", "str 30"), c("last_name", "str 30"))
    assert not {row["title"] for row in employees} & {"Mr.", "Ms.", "Mrs.", "Dr."}


def test_a_place_is_one_place_and_addresses_are_two() -> None:
    """City, state and ZIP agree; billing and shipping addresses are drawn apart."""
    columns = [f"{kind}_{part}" for kind in ("billing", "shipping") for part in ("city", "state", "zip")]
    rows = made("orders", *(c(name, "str 40") for name in columns))
    states: dict[tuple[str, str], set[str]] = {}
    for row in rows:
        for kind in ("billing", "shipping"):
            states.setdefault((row[f"{kind}_city"], row[f"{kind}_zip"]), set()).add(row[f"{kind}_state"])
    assert all(len(found) == 1 for found in states.values())
    assert any(row["billing_city"] != row["shipping_city"] for row in rows)


def test_a_company_is_one_company() -> None:
    """Name, website, domain and slug of a company agree."""
    for row in made(
        "companies", c("name", "str 80"), c("website", "str 120"), c("domain", "str 100"), c("slug", "str 80")
    ):
        assert row["website"] == f"https://{row['domain']}"
        assert row["domain"].startswith(row["slug"])


def test_slugs_come_from_titles() -> None:
    """A slug is its title, lower-case and joined by hyphens."""
    for row in made("articles", c("title", "str 200"), c("slug", "str 220")):
        assert slug(row["title"]).startswith(row["slug"][:20])


def test_totals_add_up() -> None:
    """quantity times price; subtotal, tax, shipping and discount; what remains to be paid."""
    for row in made("line_items", c("quantity", "int"), c("unit_price", "num 10 2"), c("line_total", "num 12 2")):
        assert row["line_total"] == near(row["quantity"] * row["unit_price"])
    money = [c(name, "num 10 2") for name in ("subtotal", "tax", "shipping", "discount", "total")]
    for row in made("purchases", *money):
        expected = row["subtotal"] + row["tax"] + row["shipping"] - row["discount"]
        assert row["total"] == near(expected)
    for row in made("invoices", *(c(name, "num 10 2") for name in ("total", "amount_paid", "balance_due"))):
        assert row["balance_due"] == near(row["total"] - row["amount_paid"])


PAIRS = [
    ("products", "price", "sale_price", "num 10 2"),
    ("products", "price", "cost", "num 10 2"),
    ("claims", "billed_amount", "allowed_amount", "float"),
    ("courses", "capacity", "enrolled", "int"),
    ("plans", "storage_limit", "storage_used", "int"),
    ("libraries", "total_copies", "available_copies", "int"),
    ("payslips", "gross_pay", "net_pay", "num 10 2"),
    ("projects", "budget", "spent", "num 12 2"),
    ("vitals", "systolic", "diastolic", "int"),
    ("orders", "quantity_ordered", "quantity_shipped", "int"),
    ("candles", "high", "low", "num 10 2"),
    ("accounts", "balance", "available_balance", "num 12 2"),
]


@pytest.mark.parametrize(("name", "whole", "part", "type_"), PAIRS)
def test_a_part_is_no_more_than_the_whole(name: str, whole: str, part: str, type_: str) -> None:
    """What is spent, taken, allowed or sold is no more than there is."""
    extra = [c("open", type_)] if whole == "high" else []
    for row in made(name, *extra, c(whole, type_), c(part, type_)):
        share = row[part] / row[whole] if row[whole] else 0
        assert 0 <= share <= 1.35 if part == "spent" else 0 <= share <= 1, row


ORDERS = [
    ("posts", "datetime", ["created_at", "updated_at", "deleted_at"]),
    ("shipments", "datetime", ["ordered_at", "shipped_at", "delivered_at"]),
    ("projects", "date", ["start_date", "end_date"]),
    ("reservations", "date", ["check_in", "check_out"]),
    ("invoices", "date", ["issue_date", "due_date"]),
    ("employees", "date", ["birth_date", "hire_date", "termination_date"]),
    ("book_loans", "date", ["checkout_date", "due_date"]),
    ("tickets", "datetime", ["opened_at", "resolved_at"]),
    ("court_cases", "date", ["filed_date", "hearing_date"]),
    ("crops", "date", ["planted_on", "harvested_on"]),
    ("flights", "datetime", ["departure_time", "arrival_time"]),
    ("meetings", "datetime", ["starts_at", "ends_at"]),
]


@pytest.mark.parametrize(("name", "type_", "columns"), ORDERS)
def test_what_comes_first_is_earlier(name: str, type_: str, columns: list[str]) -> None:
    """The moments of a row come in the order in which things happen."""
    for row in made(name, *(c(column, type_) for column in columns)):
        moments = [row[column] for column in columns if row[column] is not None]
        assert moments == sorted(moments), row


def test_stays_and_lengths_are_kept() -> None:
    """Check-out is check-in and the nights; an end is its start and the duration; nobody is hired as a child."""
    for row in made("bookings", c("check_in", "date"), c("check_out", "date"), c("nights", "int")):
        assert row["check_out"] == row["check_in"] + dt.timedelta(days=row["nights"])
    for row in made(
        "appointments", c("start_time", "datetime"), c("end_time", "datetime"), c("duration_minutes", "int")
    ):
        assert row["end_time"] == row["start_time"] + dt.timedelta(minutes=row["duration_minutes"])
    for row in made("employees", c("birth_date", "date"), c("hire_date", "date"), c("age", "int")):
        assert (row["hire_date"] - row["birth_date"]).days >= 17.9 * 365
        assert abs((dt.date(2026, 1, 1) - row["birth_date"]).days / 365.25 - row["age"]) < 1.1


def test_what_has_not_happened_is_null() -> None:
    """An order is shipped and delivered, a claim paid, when its status says so."""
    rows = made(
        "orders",
        c("status", "str 20", comment="pending, processing, shipped, delivered, cancelled"),
        c("shipped_at", "datetime"),
        c("delivered_at", "datetime"),
        c("cancelled_at", "datetime"),
    )
    for row in rows:
        assert (row["delivered_at"] is not None) == (row["status"] == "delivered")
        assert (row["cancelled_at"] is not None) == (row["status"] == "cancelled")
        assert (row["shipped_at"] is not None) == (row["status"] in {"shipped", "delivered"})


def test_prices_suit_the_product() -> None:
    """Name, category, description and price of a product agree; so does its SKU."""
    rows = made(
        "products", c("name", "str 120"), c("category", "str 60"), c("price", "num 10 2"), c("description", "str")
    )
    assert len({row["category"] for row in rows}) > 4
    cheap = [row["price"] for row in rows if row["category"] == "Grocery"]
    dear = [row["price"] for row in rows if row["category"] == "Furniture"]
    assert not cheap or not dear or max(cheap) < max(dear)


SHOP = schema_of(
    table(
        "customers",
        [
            c("name", "str 100", comment="Customer organization name", unique=True),
            c("website", "str 120"),
            c("created_at", "date"),
            c("orders_count", "int"),
        ],
    ),
    table(
        "contacts",
        [
            c("customer_id", "int", parent="customers", nullable=False),
            c("first_name", "str 40"),
            c("email", "str 120", unique=True),
        ],
    ),
    table("products", [c("name", "str 100", unique=True), c("price", "num 10 2")]),
    table(
        "orders",
        [
            c("customer_id", "int", parent="customers", nullable=False),
            c("customer_name", "str 100"),
            c("order_date", "date"),
            c("total_amount", "num 12 2"),
        ],
    ),
    table(
        "order_items",
        [
            c("order_id", "int", parent="orders", nullable=False),
            c("product_id", "int", parent="products", nullable=False),
            c("quantity", "int"),
            c("unit_price", "num 10 2"),
        ],
    ),
    table("payments", [c("order_id", "int", parent="orders", nullable=False), c("amount", "num 12 2")]),
)


@pytest.fixture(scope="module")
def shop() -> dict[str, Rows]:
    return rows_of(SHOP, 40)


def by_id(rows: Rows) -> dict[int, dict[str, Any]]:
    return {row["id"]: row for row in rows}


def test_contacts_write_from_their_company(shop: dict[str, Rows]) -> None:
    """A contact's e-mail address is at the domain of the customer's website."""
    customers = by_id(shop["customers"])
    for row in shop["contacts"]:
        assert row["email"].split("@")[1] == customers[row["customer_id"]]["website"].removeprefix("https://")


def test_orders_are_the_sum_of_their_items(shop: dict[str, Rows]) -> None:
    """Totals are sums over the items, at about the products' prices; payments pay them; copies copy; counts count."""
    customers, products, orders = by_id(shop["customers"]), by_id(shop["products"]), by_id(shop["orders"])
    totals: dict[int, Decimal] = dict.fromkeys(orders, Decimal(0))
    for item in shop["order_items"]:
        assert item["unit_price"] == products[item["product_id"]]["price"]
        totals[item["order_id"]] += item["quantity"] * item["unit_price"]
    for order in orders.values():
        assert order["total_amount"] == near(totals[order["id"]])
        assert order["customer_name"] == customers[order["customer_id"]]["name"]
    assert all(payment["amount"] == orders[payment["order_id"]]["total_amount"] for payment in shop["payments"])
    for customer in customers.values():
        assert customer["orders_count"] == sum(order["customer_id"] == customer["id"] for order in orders.values())


def test_children_are_not_older_than_their_parents(shop: dict[str, Rows]) -> None:
    """No order is older than its customer."""
    customers = by_id(shop["customers"])
    assert all(order["order_date"] >= customers[order["customer_id"]]["created_at"] for order in shop["orders"])


def test_a_unit_with_a_price_is_no_apartment() -> None:
    """Lines of an order without products cost what things cost, not what homes do."""
    metadata = sa.MetaData()
    sa.Table("orders", metadata, sa.Column("id", sa.Integer, primary_key=True))
    lines = sa.Table(
        "order_items",
        metadata,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("order_id", sa.ForeignKey("orders.id"), nullable=False),
        sa.Column("quantity", sa.Integer, nullable=False),
        sa.Column("unit_price", sa.Numeric(10, 2), nullable=False),
    )
    engine = sa.create_engine("sqlite://")
    metadata.create_all(engine)
    with engine.connect() as connection:
        populate(connection, metadata, 50)
        prices = connection.scalars(sa.select(lines.c.unit_price)).all()
    engine.dispose()
    assert max(prices) < 5_000


def test_no_fee_and_no_toll_is_left_out_of_a_total() -> None:
    """A total is of all that its row is charged for, whatever the fees are for."""
    named = ("price", "cleaning_fee", "service_fee", "toll", "taxes", "total")
    for row in made("stays", *(c(name, "num 10 2", nullable=False) for name in named)):
        assert row["total"] == sum(row[name] for name in named[:-1])
