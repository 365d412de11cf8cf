"""A small shop, built by hand: schema and recipes for tests of the middle, with no SQLAlchemy and no provider."""

from typing import Any

from pytest_syda.dataset.dataset import Dataset
from pytest_syda.dataset.plan import make_plan
from pytest_syda.dataset.request import Existing, Request
from pytest_syda.recipe import kinds
from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.spec import decode_spec
from pytest_syda.schema.types import Check, Column, ForeignKey, Schema, Table, Type, Unique

__all__ = ["dataset", "key", "kinds", "plain_table", "shop", "text", "whole"]


def whole(name: str, **more: Any) -> Column:
    return Column(name=name, type=Type(kind="integer"), **more)


def text(name: str, length: int | None = None, **more: Any) -> Column:
    return Column(name=name, type=Type(kind="string", length=length), **more)


def key(column: str, table: str, to: str = "id") -> ForeignKey:
    return ForeignKey(columns=(column,), table=table, references=(to,))


def plain_table(name: str, *columns: Column, uniques: Any = (), checks: Any = (), **more: Any) -> Table:
    return Table(
        name=name,
        columns=(whole("id", nullable=False), *columns),
        primary_key=("id",),
        uniques=tuple(Unique(columns=columns_) for columns_ in uniques),
        checks=tuple(Check(sql=sql) for sql in checks),
        **more,
    )


PRICE = Type(kind="decimal", precision=10, scale=2)

TABLES = {
    "customers": plain_table(
        "customers", text("name", 60), text("status", 20), Column(name="since", type=Type(kind="date"))
    ),
    "products": plain_table("products", text("sku", 12), Column(name="price", type=PRICE), uniques=[("sku",)]),
    "orders": plain_table(
        "orders",
        whole("customer_id", nullable=False),
        Column(name="placed", type=Type(kind="datetime")),
        Column(name="total", type=PRICE),
        foreign_keys=(key("customer_id", "customers"),),
    ),
    "items": plain_table(
        "items",
        whole("order_id", nullable=False),
        whole("product_id"),
        whole("quantity"),
        Column(name="price", type=PRICE),
        foreign_keys=(key("order_id", "orders"), key("product_id", "products")),
    ),
}

RECIPES: dict[str, dict[str, Any]] = {
    "customers": {
        "id": {"kind": "sequence"},
        "name": {"kind": "template", "template": "Customer {n}", "slots": {"n": {"kind": "sequence"}}},
        "status": {"kind": "choice", "values": ["Active", "Inactive"], "weights": [3, 1]},
        "since": {"kind": "datetime", "start": "-3y"},
    },
    "products": {
        "id": {"kind": "sequence"},
        "sku": {"kind": "hash", "digits": 12},
        "price": {"kind": "number", "low": 5, "high": 500, "decimals": 2, "distribution": "lognormal"},
    },
    "orders": {
        "id": {"kind": "sequence"},
        "customer_id": {"kind": "reference", "table": "customers", "column": "id"},
        "placed": {"kind": "datetime", "after": ["customer_id.since"]},
        "total": {"kind": "aggregate", "table": "items", "through": "order_id", "expression": "quantity * price"},
    },
    "items": {
        "id": {"kind": "sequence"},
        "order_id": {"kind": "reference", "table": "orders", "column": "id"},
        "product_id": {"kind": "reference", "table": "products", "column": "id", "null_rate": 0.1},
        "quantity": {"kind": "number", "low": 1, "high": 9},
        "price": {"kind": "lookup", "path": "product_id.price", "spread": 0.1},
    },
}


def shop(sizes: Any = 10, existing: dict[str, Existing] | None = None, recipes: Any = None, **asked: Any) -> Dataset:
    """A dataset of the shop."""
    return dataset(TABLES, recipes or RECIPES, sizes, existing, **asked)


def dataset(
    tables: Any, recipes: Any, sizes: Any = 10, existing: dict[str, Existing] | None = None, **asked: Any
) -> Dataset:
    """A dataset of any tables, recipes as JSON data, and sizes as an int for all or by table."""
    by_table = {} if isinstance(sizes, int) else sizes
    request = Request(
        listed=tuple(tables), sizes=by_table, default_size=sizes if isinstance(sizes, int) else 10, **asked
    )
    made = {
        name: Recipe(table=name, columns={column: decode_spec(spec) for column, spec in specs.items()})
        for name, specs in recipes.items()
    }
    return Dataset(make_plan(Schema(tables=tables), request, existing), made)
