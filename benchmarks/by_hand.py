"""The CRM by hand, with mimesis: as coherent as its tests demand."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from typing import Any

from mimesis import Generic

from benchmarks.crm import Contact, Customer, Order, OrderItem, Product

Rows = list[dict[str, Any]]


def rows(g: Generic, rng: random.Random, n: dict[str, int]) -> Iterator[tuple[Any, Rows]]:
    """Models and their rows, parents first."""
    customers = [_customer(g, rng, number) for number in range(1, n["Customer"] + 1)]
    contacts = [_contact(g, rng, number, rng.choice(customers)) for number in range(1, n["Contact"] + 1)]
    products = [_product(g, rng, number) for number in range(1, n["Product"] + 1)]
    orders = [_order(rng, number, rng.choice(customers)) for number in range(1, n["Order"] + 1)]
    items = [_item(rng, number, rng.choice(orders), rng.choice(products)) for number in range(1, n["OrderItem"] + 1)]
    yield from ((Customer, customers), (Contact, contacts), (Product, products), (Order, orders), (OrderItem, items))


def _customer(g: Generic, rng: random.Random, number: int) -> dict[str, Any]:
    name = f"{g.finance.company()} {number}"
    return {
        "id": number,
        "name": name,
        "industry": rng.choice(["Software", "Retail", "Health", "Energy", "Finance"]),
        "website": f"https://{name.lower().replace(' ', '-')}.example.com",
        "status": rng.choice(["Active", "Inactive", "Prospect"]),
        "created_at": g.datetime.date(2020, 2022),
    }


def _contact(g: Generic, rng: random.Random, number: int, customer: dict[str, Any]) -> dict[str, Any]:
    first, last = g.person.first_name(), g.person.last_name()
    return {
        "id": number,
        "customer_id": customer["id"],
        "first_name": first,
        "last_name": last,
        "email": f"{first}.{last}.{number}@example.com".lower(),
        "phone": f"({rng.randint(200, 999)}) 555-01{rng.randint(0, 99):02}",
        "position": g.person.occupation(),
        "is_primary": rng.random() < 0.4,
    }


def _product(g: Generic, rng: random.Random, number: int) -> dict[str, Any]:
    return {
        "id": number,
        "name": f"{g.text.word()} {g.text.word()} {number}",
        "category": rng.choice(["Cloud", "Security", "Analytics", "Storage"]),
        "price": round(rng.uniform(50, 5000), 2),
        "description": g.text.sentence(),
    }


def _order(rng: random.Random, number: int, customer: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": number,
        "customer_id": customer["id"],
        "order_date": customer["created_at"] + dt.timedelta(days=rng.randint(0, 1000)),
        "status": rng.choice(["New", "Processing", "Shipped", "Delivered", "Cancelled"]),
        "total_amount": 0.0,
    }


def _item(rng: random.Random, number: int, order: dict[str, Any], product: dict[str, Any]) -> dict[str, Any]:
    quantity = rng.randint(1, 10)
    order["total_amount"] = round(order["total_amount"] + quantity * product["price"], 2)
    return {
        "id": number,
        "order_id": order["id"],
        "product_id": product["id"],
        "quantity": quantity,
        "unit_price": product["price"],
    }
