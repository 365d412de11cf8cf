"""Numeric columns of a row by what they are called, and how they are written in expressions."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext, TableContext


def find_number(home: TableContext, *names: str) -> str:
    """A numeric column called exactly so, its entity's name aside."""
    for name in names:
        found = home.numbers.get(tuple(name.split()))
        if found:
            return found
    return ""


def places(c: ColumnContext) -> int:
    if c.kind == "integer":
        return 0
    if c.kind == "float" and "hour" in c.own:
        return 1
    return c.column.type.scale if c.kind == "decimal" and c.column.type.scale is not None else 2


TOTALS = (
    "total",
    "total amount",
    "grand total",
    "amount total",
    "order total",
    "total price",
    "invoice total",
    "total cost",
    "total due",
    "gross amount",
    "gross total",
    "total charge",
    "total value",
    "order amount",
    "gross",
    "amount due",
)


LINE_TOTALS = (
    "line total",
    "total",
    "total price",
    "amount",
    "subtotal",
    "sub total",
    "line amount",
    "row total",
    "extended price",
    "item total",
    "total amount",
    "total cost",
    "line price",
    "total value",
    "net amount",
    "price total",
    "extended amount",
    "total charge",
    "cost",
    "charge",
)


QUANTITIES = (
    "liter",
    "litre",
    "gallon",
    "quantity",
    "quantity ordered",
    "ordered quantity",
    "order quantity",
    "unit",
    "units sold",
    "unit sold",
    "hour",
    "hours worked",
    "billable hour",
    "night",
    "number night",
    "share",
    "number share",
    "count",
)


UNIT_PRICES = (
    "price per liter",
    "price per gallon",
    "unit price",
    "price",
    "rate",
    "price per unit",
    "unit cost",
    "hourly rate",
    "unit amount",
    "price each",
    "item price",
    "cost",
    "price per night",
    "nightly rate",
    "rate per hour",
    "price at purchase",
    "purchase price",
    "sale price",
    "price per share",
    "unit rate",
)


def coalesced(home: TableContext, column: str) -> str:
    return f"coalesce({column}, 0)" if home.table[column].nullable else column


def is_fraction(home: TableContext, column: str) -> bool:
    """Whether a rate is made as a share of 1 rather than in percent."""
    from pytest_syda.providers.offline.columns import column_spec
    from pytest_syda.recipe.kinds.numbers import Number

    spec = column_spec(home, home.table[column])
    return isinstance(spec, Number) and spec.high <= 1
