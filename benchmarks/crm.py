"""The CRM of the quickstart, a thousand times over: 140,000 rows in five tables."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

QUICKSTART = Path(__file__).parents[1] / "conftest_examples" / "quickstart"
sys.path.insert(0, str(QUICKSTART))

from models import Base, Contact, Customer, Order, OrderItem, Product  # noqa: E402 - found by the line above
from sqlalchemy import Engine, create_engine  # noqa: E402

MODELS: list[Any] = [Customer, Contact, Product, Order, OrderItem]
SIZES = {"Customer": 10, "Contact": 25, "Product": 15, "Order": 30, "OrderItem": 60}

__all__ = ["MODELS", "QUICKSTART", "SIZES", "Base", "Contact", "Customer", "Order", "OrderItem", "Product"]


def sizes(scale: int) -> dict[str, int]:
    return {name: size * scale for name, size in SIZES.items()}


def rows(scale: int) -> int:
    return sum(sizes(scale).values())


def database(path: str) -> Engine:
    """An engine on an empty database with the tables in place: SQLite as it comes, a file or `:memory:`, or a URL."""
    url = path if "://" in path else f"sqlite:///{path}"
    engine = create_engine(url)
    Base.metadata.drop_all(engine)
    Base.metadata.create_all(engine)
    return engine


def ready_tuples(scale: int) -> dict[str, tuple[list[str], list[tuple[Any, ...]]]]:
    """Rows as drivers take them, by table: column names and tuples."""
    from pytest_syda import explain

    data = explain(MODELS, sizes(scale))
    made = {}
    for table in data.tables:
        columns = data.columns(table)
        lists = [values.tolist() for values in columns.values()]
        made[table] = (list(columns), list(zip(*lists, strict=True)))
    return made
