"""Numbers and copies across tables: an order is the sum of its items, an item costs about what its product does."""

from __future__ import annotations

from pytest_syda.providers.offline.amounts import LINE_TOTALS, QUANTITIES, TOTALS, UNIT_PRICES, find_number, places
from pytest_syda.providers.offline.context import NUMERIC, ColumnContext, TableContext
from pytest_syda.providers.offline.parents import leads, sure_parents
from pytest_syda.recipe.kinds.relations import Aggregate, Lookup
from pytest_syda.recipe.spec import Spec


def paid_in_full(c: ColumnContext) -> Spec | None:
    """A payment's amount is what its invoice asks for."""
    if (
        c.kind not in NUMERIC
        or not {"payment", "charge", "receipt", "refund"} & set(c.home.entity)
        or c.own
        not in {
            ("amount",),
            ("payment", "amount"),
            ("amount", "paid"),
            ("paid", "amount"),
            ("total",),
            ("total", "amount"),
            ("amount", "total"),
        }
    ):
        return None
    for column, key in sure_parents(c.home).items():
        parent = c.home.of(c.home.schema[key.table])
        total = find_number(parent, *TOTALS, "amount", "total price", "price", "fee")
        if total and {
            "invoice",
            "order",
            "bill",
            "booking",
            "sale",
            "purchase",
            "reservation",
            "subscription",
            "rental",
            "enrollment",
            "registration",
        } & set(parent.entity):
            return Lookup(path=f"{column}.{total}", decimals=places(c))
    return None


def total_of_children(c: ColumnContext) -> Spec | None:
    """An order's total from its items; an invoice's from its lines."""
    name = " ".join(c.own)
    if c.kind in NUMERIC and not c.unique and name in _RAISED:
        return _gifts(c)
    if (
        c.kind not in NUMERIC
        or c.unique
        or name not in {*TOTALS, "subtotal", "sub total", "amount", "net amount", "total net", "net total"}
    ):
        return None
    for child in c.home.others():
        through = next(
            (
                column
                for column, key in child.parents.items()
                if key.table == c.table.name and key.references == c.table.primary_key
            ),
            "",
        )
        if not through or not _is_line(child, c.home) or leads(child, c.table.name):
            continue
        line, quantity, price = (
            find_number(child, *LINE_TOTALS),
            find_number(child, *QUANTITIES),
            find_number(child, *UNIT_PRICES),
        )
        expression = (
            line if line and not _line_is_price(child, line) else f"{quantity} * {price}" if quantity and price else ""
        )
        if expression:
            return Aggregate(
                table=child.table.name, through=through, function="sum", expression=expression, decimals=places(c)
            )
    return None


_RAISED = {"amount raised", "raised amount", "raised", "total raised", "pledged amount", "amount pledged",
    "collected amount", "amount collected", "total donated", "current amount"}  # fmt: skip
_GIFTS = {"donation", "pledge", "contribution", "gift"}


def _gifts(c: ColumnContext) -> Spec | None:
    """What a campaign has raised: its donations."""
    for child in c.home.others():
        amount = find_number(child, "amount", "donation amount", "pledge amount", "total")
        keys = [name for name, key in child.parents.items() if key.table == c.table.name]
        if amount and len(keys) == 1 and _GIFTS & set(child.entity) and not leads(child, c.table.name):
            return Aggregate(
                table=child.table.name, through=keys[0], function="sum", expression=amount, decimals=places(c)
            )
    return None


def _line_is_price(child: TableContext, line: str) -> bool:
    return line == find_number(child, *UNIT_PRICES)


def _is_line(child: TableContext, parent: TableContext) -> bool:
    return child.entity[-1:] in {
        ("item",),
        ("line",),
        ("detail",),
        ("entry",),
        ("product",),
        ("position",),
        ("charge",),
    } or (
        len(child.entity) > 1
        and child.entity[: len(parent.entity)] == parent.entity
        and bool(find_number(child, *QUANTITIES))
    )


def count_of_children(c: ColumnContext) -> Spec | None:
    """comments_count, number_of_orders: how many rows point here."""
    if c.kind != "integer" or c.unique:
        return None
    own = c.own
    noun = (
        own[:-1]
        if own[-1:] in {("count",), ("total",), ("number",)}
        else own[1:]
        if own[:1] in {("number",), ("total",), ("count",)}
        else ()
    )
    noun = tuple(word for word in noun if word not in {"of", "total"})
    if not noun or _on_offer(c.home, noun):
        return None
    for child in c.home.others():
        if child.entity[-len(noun) :] != noun:
            continue
        through = [
            column
            for column, key in child.parents.items()
            if key.table == c.table.name and key.references == c.table.primary_key
        ]
        if len(through) == 1 and not leads(child, c.table.name):
            return Aggregate(table=child.table.name, through=through[0], function="count")
    return None


_LEFT = ("sold", "available", "remaining", "left", "reserved")


def _on_offer(home: TableContext, noun: tuple[str, ...]) -> bool:
    """Whether there are so many of them to be had, of which some are sold: not all are rows."""
    return any(own in home.numbers for word in _LEFT for own in ((*noun, word), (word, *noun)))


def bid(c: ColumnContext) -> Spec | None:
    """A bid is above the price its lot started at."""
    if c.kind not in NUMERIC or c.home.entity[-1:] != ("bid",) or c.own not in {("amount",), ("price",), ("value",)}:
        return None
    for column, key in sure_parents(c.home).items():
        start = find_number(
            c.home.of(c.home.schema[key.table]),
            "starting bid",
            "starting price",
            "opening bid",
            "reserve price",
            "estimate low",
            "low estimate",
        )
        if start:
            return Lookup(path=f"{column}.{start}", factor=1.4, spread=0.25, decimals=places(c))
        parent = c.home.of(c.home.schema[key.table])
        if meant := find_number(parent, *_ESTIMATES):
            return Lookup(path=f"{column}.{meant}", factor=1.0, spread=0.18, decimals=places(c))
    return None


_ESTIMATES = ("estimated cost", "estimated value", "estimated amount", "cost estimate", "engineer estimate", "estimate",
    "estimated budget", "budget", "budget amount")  # fmt: skip
"""What the work that is bid for is thought to cost."""


def copy_of_parent(c: ColumnContext) -> Spec | None:
    """customer_name beside customer_id; an item's price near its product's; the parent's currency."""
    if c.unique or c.name in c.table.primary_key or c.name in c.home.foreign:
        return None
    for column, key in sure_parents(c.home).items():
        parent = c.home.of(c.home.schema[key.table])
        role = c.home.column_words[column]
        role = role[:-1] if role[-1:] in {("id",), ("code",), ("uuid",), ("key",)} else role
        found = _same_thing(c, parent, role) or _near_price(c, parent) or _shared(c, parent)
        if found:
            target, spread = found
            if (
                parent.table[target].nullable
                and not c.column.nullable
                and parent.table[target].type.kind not in NUMERIC | {"string", "enum"}
            ):
                continue
            return Lookup(path=f"{column}.{target}", spread=spread, decimals=places(c))
    return None


def _same_thing(c: ColumnContext, parent: TableContext, role: tuple[str, ...]) -> tuple[str, float] | None:
    """customer_email is the customer's email: where the parent has a column of the rest of the name."""
    words = c.words
    if not role or words[: len(role)] != role or len(words) <= len(role):
        return None
    rest = words[len(role) :]
    for column in parent.table.columns:
        if parent.own_words(column.name) == rest and _copies(c, parent, column.name):
            return column.name, 0.0
    return None


def _copies(c: ColumnContext, parent: TableContext, name: str) -> bool:
    other = parent.table[name]
    if name in parent.foreign or name in parent.table.primary_key or other.generated:
        return False
    if other.type.kind == "string" and c.kind == "string":
        return c.column.type.length is None or (
            other.type.length is not None and other.type.length <= c.column.type.length
        )
    return other.type.kind == c.kind


def _near_price(c: ColumnContext, parent: TableContext) -> tuple[str, float] | None:
    """What an item cost when it was sold: what it costs now, more or less."""
    if c.kind not in {"float", "decimal", "integer"} or " ".join(c.own) not in _PAID:
        return None
    if not c.home.has("quantity") and not _DEALS & set(c.home.entity[-1:]):
        return None
    found = find_number(parent, *_ASKED)
    return (found, 0.0) if found else None


_PAID = {"unit price", "price", "price at purchase", "item price", "price each", "unit amount", "purchase price",
    "selling price", "sale price", "price paid", "price per unit", "price at order", "rental price", "daily rate",
    "rent", "monthly rent", "rent amount", "monthly fee", "room rate", "nightly rate", "rate", "fare",
    "price at time", "rent pcm", "rent per month", "agreed rent", "agreed price", "agreed rate",
    "price charged", "rate per night", "price per night", "paid amount", "amount paid"}  # fmt: skip
"""What a deal says of its price."""
_ASKED = ("price", "unit price", "list price", "base price", "retail price", "selling price", "daily rate",
    "price per night", "sale price", "nightly rate", "current price", "rate", "rental rate", "ticket price",
    "standard price", "hourly rate", "regular price", "rent", "monthly rent", "rent pcm",
    "rent per month", "monthly fee", "room rate",
    "price per day")  # fmt: skip
"""What the thing dealt in says of it, the likeliest first."""
_DEALS = {"item", "line", "detail", "sale", "booking", "reservation", "rental", "ticket", "purchase", "enrollment",
    "lease", "stay", "tenancy", "agreement", "membership", "contract"}  # fmt: skip


def _shared(c: ColumnContext, parent: TableContext) -> tuple[str, float] | None:
    """The currency of a payment is its invoice's."""
    if c.own[-1:] != ("currency",) and c.own[-2:] != ("currency", "code"):
        return None
    found = parent.find("currency", "currency code", kinds=frozenset({"string", "enum"}))
    return (
        (found, 0.0)
        if found
        and parent.entity[-1:] != ("currency",)
        and _copies(c, parent, found)
        and parent.entity[-1:] not in {("country",), ("product",)}
        else None
    )
