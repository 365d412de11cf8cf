"""The CRM in factory_boy, as its manual would write it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import factory
from factory import fuzzy
from factory.alchemy import SQLAlchemyModelFactory
from sqlalchemy.orm import Session

from benchmarks.crm import Contact, Customer, Order, OrderItem, Product

Made = Mapping[Any, list[Any]]


def build(session: Session) -> dict[Any, Callable[[Made], Any]]:
    """For each model, from what has been made already to its factory."""

    class Base(SQLAlchemyModelFactory):
        class Meta:
            abstract = True
            sqlalchemy_session = session

    class CustomerFactory(Base):
        class Meta:
            model = Customer

        name = factory.Sequence(lambda n: f"Company {n}")
        industry = factory.Faker("bs")
        website = factory.Faker("url")
        status = fuzzy.FuzzyChoice(["Active", "Inactive", "Prospect"])
        created_at = factory.Faker("date_this_decade")

    class ContactFactory(Base):
        class Meta:
            model = Contact

        first_name = factory.Faker("first_name")
        last_name = factory.Faker("last_name")
        email = factory.Sequence(lambda n: f"contact{n}@example.com")
        phone = factory.Faker("numerify", text="+1-555-01##")
        position = factory.Faker("job")
        is_primary = factory.Faker("boolean")

    class ProductFactory(Base):
        class Meta:
            model = Product

        name = factory.Sequence(lambda n: f"Product {n}")
        category = fuzzy.FuzzyChoice(["Cloud", "Security", "Analytics"])
        price = fuzzy.FuzzyFloat(50, 5000, precision=6)
        description = factory.Faker("sentence")

    class OrderFactory(Base):
        class Meta:
            model = Order

        order_date = factory.Faker("date_this_year")
        status = fuzzy.FuzzyChoice(["New", "Processing", "Shipped", "Delivered", "Cancelled"])
        total_amount = fuzzy.FuzzyFloat(50, 50_000, precision=7)

    class OrderItemFactory(Base):
        class Meta:
            model = OrderItem

        quantity = fuzzy.FuzzyInteger(1, 10)
        unit_price = fuzzy.FuzzyFloat(50, 5000, precision=6)

    def within(made: type[Base], **parents: Any) -> Callable[[Made], Any]:
        """The same factory, choosing parents among those there are."""

        def bound(rows: Made) -> Any:
            choices = {name: fuzzy.FuzzyChoice(rows[parent]) for name, parent in parents.items()}
            return type(made.__name__, (made,), choices) if choices else made

        return bound

    return {
        Customer: within(CustomerFactory),
        Contact: within(ContactFactory, customer=Customer),
        Product: within(ProductFactory),
        Order: within(OrderFactory, customer=Customer),
        OrderItem: within(OrderItemFactory, order=Order, product=Product),
    }
