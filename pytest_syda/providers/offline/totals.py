"""Totals of a row: quantity times price, subtotal and tax and shipping less discount, what remains to be paid."""

from __future__ import annotations

from pytest_syda.providers.offline.amounts import (
    LINE_TOTALS,
    QUANTITIES,
    TOTALS,
    UNIT_PRICES,
    coalesced,
    find_number,
    is_fraction,
    places,
)
from pytest_syda.providers.offline.context import NUMERIC, ColumnContext, TableContext
from pytest_syda.providers.offline.parents import sure_parents
from pytest_syda.providers.offline.units import UNITS
from pytest_syda.recipe.kinds.relations import Expression
from pytest_syda.recipe.spec import Spec

PARTS: tuple[tuple[str, ...], ...] = (
    ("tax", "tax amount", "vat", "vat amount", "sales tax", "tax total", "total tax", "gst", "vat total", "total vat"),
    (
        "shipping",
        "shipping cost",
        "shipping fee",
        "shipping amount",
        "delivery fee",
        "shipping total",
        "shipping price",
        "freight",
    ),
    ("tip", "tip amount", "gratuity"),
    ("toll", "toll amount", "toll fee"),
    ("fee", "service fee", "service charge", "handling fee", "booking fee", "platform fee"),
)


PARTS += (("part cost", "parts cost", "material cost"),)


LESS = ("discount", "discount amount", "discount total", "total discount", "coupon discount")


_PASSED = {"passed", "test passed", "passed count", "success count", "succeeded", "processed", "completed count"}
_DUE = {"balance due", "amount due", "outstanding", "remaining amount", "outstanding amount", "balance remaining",
    "amount remaining", "due amount", "balance"}  # fmt: skip
_EARNED = {"profit", "net profit", "gross profit", "margin amount", "net income"}


def total_of_row(c: ColumnContext) -> Spec | None:
    """quantity * price; subtotal + tax + shipping - discount; what remains to be paid."""
    if c.kind not in NUMERIC or c.unique:
        return None
    name = " ".join(c.own)
    text = _line(c.home, name, c.name) or _sum(c.home, name, c.name) or _rest(c.home, name, c.name)
    return (
        Expression(expression=text if c.kind == "integer" else f"round({text}, {min(places(c), 6)})") if text else None
    )


def summed(home: TableContext, column: str) -> set[str]:
    """The columns that a total in this row is made of."""
    import re

    name = " ".join(home.own_words(column))
    text = _line(home, name, column) or _sum(home, name, column) or _rest(home, name, column)
    return set(re.findall(r"[A-Za-z_]\w*", text))


def _line(home: TableContext, name: str, column: str) -> str:
    if name in LINE_TOTALS and (stay := _stay(home, name) or _by_the_night(home, name, column)):
        return stay
    if name not in LINE_TOTALS:
        return ""
    quantity, price = find_number(home, *QUANTITIES), find_number(home, *UNIT_PRICES)
    if not quantity or not price:
        quantity, price = _by_the_piece(home) or (quantity, price)
    if (
        not quantity
        or not price
        or column in {quantity, price}
        or (name in {"amount", "total cost"} and {"tax"} & set(home.column_words))
    ):
        return ""
    if name in TOTALS and find_number(home, "subtotal", "sub total", "line total") not in {"", column}:
        return ""
    less = find_number(home, *LESS)
    percent = find_number(
        home, "discount percent", "discount rate", "discount percentage", "discount pct", "percent discount"
    )
    if percent:
        share = coalesced(home, percent)
        return (
            f"{quantity} * {price} * (1 - {share})"
            if is_fraction(home, percent)
            else f"{quantity} * {price} * (1 - {share} / 100)"
        )
    return f"{quantity} * {price} - {coalesced(home, less)}" if less and less != column else f"{quantity} * {price}"


_RATES = {"rate", "price", "cost", "fee", "charge"}


def _by_the_piece(home: TableContext) -> tuple[str, str] | None:
    """What is counted, and what one of it costs: words at a rate per word, hours at an hourly rate."""
    for own, rate in home.numbers.items():
        match own:
            case (said, "per", noun) if said in _RATES:
                counted = find_number(home, f"{noun} count", f"number {noun}", noun) or _measured_in(home, noun)
            case ("hourly", "rate") | ("rate",):
                counted = find_number(
                    home,
                    "billable hour",
                    "billed hour",
                    "hour worked",
                    "hour",
                    "duration hour",
                    "session hour",
                    "lesson hour",
                )
            case _:
                continue
        if counted and counted != rate:
            return counted, rate
    return None


_STAYS = {"total price", "total", "total amount", "total cost", "total charge", "room total", "amount", "total due"}


def _by_the_night(home: TableContext, name: str, column: str) -> str:
    """The nights of the row, counted or between two dates, at its rate."""
    rate = find_number(home, "nightly rate", "price per night", "rate per night", "room rate", "daily rate",
        "price per day", "rate per day", "day rate")  # fmt: skip
    dates = frozenset({"date"})
    first = home.find("check in", "check in date", "checkin", "checkin date", "arrival date", "start date",
        "pickup date", "rental start", kinds=dates)  # fmt: skip
    last = home.find("check out", "check out date", "checkout", "checkout date", "departure date", "end date",
        "return date", "rental end", kinds=dates)  # fmt: skip
    if name not in _STAYS or not rate or rate == column:
        return ""
    counted = find_number(home, "night", "number night", "night count", "rental day", "number day", "day")
    known = (rate, counted) if counted else (rate, first, last)
    if not all(known) or len(set(known)) < len(known) or find_number(home, "hour"):
        return ""
    if not home.table[column].nullable and any(home.table[each].nullable for each in known):
        return ""
    return f"{rate} * {counted}" if counted else f"{rate} * ({last} - {first})"


def _measured_in(home: TableContext, unit: str) -> str:
    """The one column that counts in this unit: `energy_kwh` at a price per kilowatt hour."""
    found = [column for own, column in home.numbers.items() if len(own) == 2 and own[-1] == unit]
    return found[0] if unit in UNITS and len(set(found)) == 1 else ""


def _stay(home: TableContext, name: str) -> str:
    """Nights times the room's price: what a booking costs."""
    nights = find_number(
        home, "night", "number night", "night count", "rental day", "number day", "day", "hour", "duration hour"
    )
    if (
        not nights
        or _by_the_piece(home)
        or name not in {"total price", "total", "total amount", "amount", "total cost", "price", "total charge"}
        or find_number(
            home, *UNIT_PRICES[:2], "price per night", "daily rate", "nightly rate", "rate per night", "hourly rate"
        )
    ):
        return ""
    for column, key in sure_parents(home).items():
        parent = home.of(home.schema[key.table])
        price = find_number(
            parent,
            "price per night",
            "nightly rate",
            "rate per night",
            "daily rate",
            "price per day",
            "rental rate",
            "room rate",
            "base rate",
            "hourly rate",
            "price per hour",
            "rate per day",
        )
        if price:
            return f"{nights} * {column}.{price}"
    return ""


def _tax(home: TableContext, name: str, column: str) -> str:
    """The tax of the row by its rate, which is in percent unless its values lie below 1."""
    if name not in PARTS[0]:
        return ""
    base = find_number(
        home,
        "subtotal",
        "sub total",
        "net amount",
        "net total",
        "amount before tax",
        "amount",
        "base amount",
        "line total",
        "net",
        "price",
        "taxable amount",
    )
    rate = find_number(
        home, "tax rate", "vat rate", "sales tax rate", "gst rate", "tax percent", "vat percent", "tax percentage"
    )
    if not base or not rate or column in {base, rate}:
        return ""
    return f"{base} * {rate}" if is_fraction(home, rate) else f"{base} * {rate} / 100"


def _sum(home: TableContext, name: str, column: str) -> str:
    if name == "amount due" and find_number(home, "total") and find_number(home, "amount paid", "paid amount"):
        return ""  # what is left of the total
    if name not in TOTALS:
        return _tax(home, name, column)
    base = find_number(
        home,
        "subtotal",
        "sub total",
        "net amount",
        "net total",
        "base amount",
        "amount",
        "net",
        "base price",
        "line total",
        "item total",
        "amount before tax",
        "fare",
        "base fare",
        "base rate",
        "labor cost",
        "labour cost",
        "price",
        "service price",
    )
    if not base or base == column:
        return ""
    named = [found for names in PARTS if (found := find_number(home, *names))]
    parts = [found for found in dict.fromkeys((*named, *_fees(home))) if found not in {column, base}]
    less = find_number(home, *LESS)
    if not parts and not less:
        return ""
    text = " + ".join([base, *(coalesced(home, part) for part in parts)])
    return f"{text} - {coalesced(home, less)}" if less and less not in {column, base} else text


def _fees(home: TableContext) -> list[str]:
    """Every other fee of the row: for cleaning, for being late."""
    return [column for own, column in home.numbers.items() if own[-1:] == ("fee",)]


def _passed(home: TableContext, name: str, column: str) -> str:
    """What is left of all tests after the failed and the skipped ones."""
    if name not in _PASSED:
        return ""
    total = find_number(
        home, "total", "total test", "test total", "total count", "test count", "total row", "total record"
    )
    failed = find_number(home, "failed", "test failed", "failed count", "failure count", "failed row", "error count")
    skipped = find_number(home, "skipped", "test skipped", "skipped count")
    if not total or not failed or column in {total, failed}:
        return ""
    less = [coalesced(home, part) for part in (failed, skipped) if part]
    return " - ".join([total, *less])


def _rest(home: TableContext, name: str, column: str) -> str:
    if passed := _passed(home, name, column):
        return passed
    if name in _DUE:
        total, paid = (
            find_number(home, "total", "total amount", "grand total", "invoice total", "invoice amount"),
            find_number(home, "amount paid", "paid amount", "paid", "total paid"),
        )
        if total and paid and column not in {total, paid}:
            return f"{total} - {coalesced(home, paid)}"
    if name in _EARNED:
        revenue, cost = (
            find_number(home, "revenue", "total revenue", "sales", "income", "total sales", "price"),
            find_number(home, "cost", "total cost", "expense", "total expense", "cogs"),
        )
        if revenue and cost and column not in {revenue, cost}:
            return f"{revenue} - {coalesced(home, cost)}"
    return ""


_QUOTIENTS: dict[tuple[str, ...], tuple[tuple[str, ...], tuple[str, ...]]] = {
    ("ctr",): (("click", "click count"), ("impression", "impression count")),
    ("click", "through", "rate"): (("click", "click count"), ("impression", "impression count")),
    ("conversion", "rate"): (("conversion", "conversion count"), ("click", "visit", "visitor", "session")),
    ("open", "rate"): (("opened count", "open", "open count"), ("sent count", "delivered count", "recipient count")),
    ("kd", "ratio"): (("kill",), ("death",)), ("kd",): (("kill",), ("death",)),
    ("cpc",): (("spent", "spend", "cost", "amount spent"), ("click", "click count")),
    ("win", "percentage"): (("win",), ("game played", "match played")),
    ("win", "rate"): (("win",), ("game played", "match played")),
}  # fmt: skip


def quotient(c: ColumnContext) -> Spec | None:
    """Rates that two counts of the row make: clicks of impressions, conversions of clicks."""
    if c.kind not in {"float", "decimal"}:
        return None
    parts = _QUOTIENTS.get(c.own)
    if parts is None:
        return None
    part, whole = find_number(c.home, *parts[0]), find_number(c.home, *parts[1])
    if not part or not whole or (not c.column.nullable and c.home.table[whole].nullable):
        return None
    times = " * 100" if c.facts.says("percent|%") else ""
    digits = 4 if c.column.type.scale is None else min(c.column.type.scale, 4)
    return Expression(expression=f"round(coalesce({part} * 1.0 / nullif({whole}, 0), 0){times}, {digits})")


_NAMES = (*TOTALS, *LINE_TOTALS, *PARTS[0], *_PASSED, *_DUE, *_EARNED, *map(" ".join, _QUOTIENTS))
ABOUT = frozenset(f"the {name}" for name in _NAMES)
