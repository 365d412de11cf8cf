"""One marker, and every test below finds a complete CRM in its session."""

from collections import Counter

import pytest
from models import Contact, Customer, Order, OrderItem, Product
from sqlalchemy import func, select
from world import CRM

pytestmark = pytest.mark.syda(**CRM)


def test_every_table_has_its_rows(syda_session):
    counts = {
        model.__name__: syda_session.scalar(select(func.count()).select_from(model))
        for model in (Customer, Contact, Product, Order, OrderItem)
    }
    assert counts == {"Customer": 10, "Contact": 25, "Product": 15, "Order": 30, "OrderItem": 60}


def test_every_reference_leads_somewhere(syda_session):
    assert all(contact.customer for contact in syda_session.scalars(select(Contact)))
    assert all(order.customer for order in syda_session.scalars(select(Order)))
    assert all(item.order and item.product for item in syda_session.scalars(select(OrderItem)))


def test_an_order_costs_what_its_items_cost(syda_session):
    for order in syda_session.scalars(select(Order)):
        total = sum(item.quantity * item.unit_price for item in order.items)
        assert order.total_amount == pytest.approx(total, abs=0.01)


def test_an_item_costs_about_what_its_product_costs(syda_session):
    for item in syda_session.scalars(select(OrderItem)):
        assert item.quantity >= 1
        assert item.unit_price == pytest.approx(item.product.price, rel=0.5)


def test_statuses_are_those_the_comments_list(syda_session):
    assert set(syda_session.scalars(select(Customer.status))) <= {"Active", "Inactive", "Prospect"}
    assert set(syda_session.scalars(select(Order.status))) <= {"New", "Processing", "Shipped", "Delivered", "Cancelled"}


@pytest.mark.parametrize("column", [Customer.name, Product.name, Contact.email], ids=str)
def test_what_is_declared_unique_is_unique(syda_session, column):
    values = list(syda_session.scalars(select(column)))
    assert max(Counter(values).values()) == 1


def test_a_contact_has_one_name_and_can_be_written_to(syda_session):
    for contact in syda_session.scalars(select(Contact)):
        user, _, host = contact.email.partition("@")
        assert host.split(".")[-2:] in (["example", "com"], ["example", "org"], ["example", "net"])
        assert contact.last_name.lower().replace("'", "").replace(" ", "")[:4] in user


def test_nobody_orders_before_being_a_customer(syda_session):
    for order in syda_session.scalars(select(Order)):
        assert order.order_date >= order.customer.created_at


def test_the_data_is_there_as_objects_rows_and_frames_too(syda_data):
    assert len(syda_data[Customer]) == 10
    assert syda_data.rows(Customer)[0]["name"] == syda_data.one(Customer).name
    assert syda_data.frame(OrderItem).groupby("order_id").size().sum() == 60


@pytest.mark.parametrize("name", ["Once", "Twice"])
def test_what_a_test_commits_is_gone_for_the_next(syda_session, name):
    assert syda_session.scalar(select(func.count()).select_from(Customer)) == 10
    syda_session.add(Customer(name=name))
    syda_session.commit()
    assert syda_session.scalar(select(func.count()).select_from(Customer)) == 11


@pytest.mark.syda(rows={"Customer": [{"name": "Acme", "status": "Prospect"}]})
def test_a_row_can_be_pinned_and_the_rest_is_made(syda_session):
    acme = syda_session.scalars(select(Customer).where(Customer.name == "Acme")).one()
    assert acme.status == "Prospect"
    assert acme.industry
