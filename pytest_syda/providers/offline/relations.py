"""Rules of numbers that follow from others: of the same row, of its parents, of its children."""

from __future__ import annotations

from collections.abc import Callable

from pytest_syda.providers.offline.context import NUMERIC, ColumnContext, TableContext
from pytest_syda.providers.offline.parents import leads, sure_parents
from pytest_syda.recipe.kinds.relations import Aggregate, Expression, Lookup
from pytest_syda.recipe.spec import Spec

Share = tuple[tuple[str, ...], tuple[str, ...], float, float]

SHARES: list[Share] = [
    (("sale price", "discounted price", "special price", "offer price", "promo price", "discount price", "member price"), ("price", "regular price", "list price", "original price", "retail price", "base price", "unit price"), 0.82, 0.12),
    (("cost", "unit cost", "cost price", "wholesale price", "purchase price"), ("price", "unit price", "list price", "retail price", "selling price", "sale price"), 0.58, 0.22),
    (("original price", "msrp", "list price", "compare at price", "old price", "retail price"), ("price", "sale price", "current price", "selling price"), 1.2, 0.12),
    (("allowed amount", "covered amount", "approved amount", "amount approved", "settled amount", "settlement amount", "payout amount", "payout"), ("billed amount", "claim amount", "claimed amount", "charge amount", "requested amount", "amount requested", "amount claimed", "billed", "amount"), 0.76, 0.2),
    (("insurance paid", "paid amount", "amount paid", "insurance paid amount"), ("allowed amount", "covered amount", "approved amount"), 0.85, 0.12),
    (("patient responsibility", "patient pay", "copay", "patient amount", "patient responsibility amount"), ("billed amount", "allowed amount"), 0.12, 0.7),
    (("amount paid", "paid amount", "total paid", "paid", "amount received", "deposit", "deposit amount", "down payment"), ("total", "total amount", "amount due", "grand total", "invoice total", "total price", "total cost", "amount", "price"), 0.5, 0.9),
    (("refund amount", "refunded amount", "amount refunded"), ("total", "total amount", "amount", "price", "payment amount"), 0.6, 0.6),
    (("tax", "tax amount", "vat amount", "sales tax", "vat", "gst", "tax total"), ("subtotal", "sub total", "net amount", "net total", "amount before tax"), 0.085, 0.3),
    (("tax", "tax amount", "sales tax", "vat amount"), ("total", "total amount", "amount"), 0.075, 0.3),
    (("tip", "tip amount", "gratuity"), ("subtotal", "sub total", "total", "total amount", "fare", "fare amount"), 0.16, 0.3),
    (("discount", "discount amount", "total discount", "discount total"), ("subtotal", "sub total", "unit price", "price", "total", "total amount", "amount"), 0.07, 0.95),
    (("net salary", "net pay", "net amount", "net weight", "take home pay", "net revenue", "net price"), ("gross salary", "gross pay", "gross amount", "gross weight", "gross revenue", "gross price"), 0.8, 0.12),
    (("current balance", "available balance", "outstanding balance", "remaining balance", "balance", "balance remaining", "outstanding principal", "remaining principal", "outstanding amount"), ("credit limit", "loan amount", "principal", "principal amount", "mortgage amount"), 0.45, 0.95),
    (("raised amount", "amount raised", "current amount", "collected amount", "pledged amount", "raised"), ("goal amount", "target amount", "goal", "funding goal", "target", "fundraising goal"), 0.55, 0.8),
    (("spent", "amount spent", "actual cost", "actual spend", "spent amount", "used budget", "spend"), ("budget", "total budget", "budget amount", "allocated amount", "daily budget"), 0.6, 0.6),
    (("used", "usage", "used count", "current usage", "times used", "use count", "used storage", "storage used", "consumed", "used quantity", "redeemed count", "redemption count", "current use"), ("limit", "quota", "max use", "usage limit", "storage limit", "max usage", "max redemption", "allocated", "total", "capacity", "usage cap"), 0.5, 0.9),
    (("enrolled", "enrolled count", "enrollment", "current enrollment", "registered", "registered count", "attendee count", "booked", "occupied", "attendance", "current occupancy", "occupancy", "tickets sold", "sold", "seat sold", "ticket sold", "booked seat", "seat taken", "participant count", "current participant", "participant", "reserved", "checked in count"), ("capacity", "max capacity", "max student", "seat", "total seat", "max attendee", "max participant", "total ticket", "seating capacity", "max enrollment", "seat capacity", "max occupancy", "total capacity", "enrollment limit", "number seat"), 0.6, 0.6),
    (("available seat", "available", "seat available", "remaining seat", "available ticket", "spot left", "available room", "available copy", "remaining", "available spot", "copy available", "available slot", "available unit", "free seat", "available space", "seats_left"), ("capacity", "total seat", "seat", "total copy", "total ticket", "total room", "copy", "total", "max capacity", "total unit", "total slot", "number copy", "total spot", "total space"), 0.4, 0.9),
    (("completed", "completed task", "completed count", "task completed", "done count", "completed lesson", "success count", "passed", "processed", "processed count", "processed row", "succeeded", "success", "complete task", "test passed", "finished count", "answered", "correct answer", "correct count", "correct", "question correct", "completed step"), ("total", "total task", "task count", "total count", "total lesson", "test total", "total test", "total question", "question count", "total row", "total record", "number task", "total step", "total item"), 0.65, 0.5),
    (("failed", "failed count", "failure count", "error count", "test failed", "skipped", "failed row", "error row"), ("total", "total count", "total test", "total row", "total record"), 0.08, 0.9),
    (("win", "games won", "match won", "won"), ("game played", "match played", "played", "total game", "games"), 0.5, 0.6),
    (("received quantity", "quantity received", "shipped quantity", "quantity shipped", "fulfilled quantity", "delivered quantity", "quantity fulfilled", "quantity delivered", "picked quantity", "accepted quantity"), ("quantity", "ordered quantity", "quantity ordered", "order quantity", "requested quantity"), 0.95, 0.05),
    (("reserved quantity", "quantity reserved", "reserved", "allocated quantity"), ("quantity", "stock quantity", "quantity on hand", "on hand", "stock", "quantity in stock", "on hand quantity"), 0.2, 0.9),
    (("click", "click count"), ("impression", "impression count", "view", "view count", "delivered", "delivered count", "sent count", "opened count"), 0.04, 0.6),
    (("conversion", "conversion count", "signup", "lead count"), ("click", "click count", "visit", "visitor"), 0.06, 0.6),
    (("opened count", "open count", "unique open"), ("sent count", "delivered count", "recipient count"), 0.35, 0.5),
    (("like", "like count", "comment count", "share count", "upvote"), ("view", "view count", "impression", "play count"), 0.04, 0.7),
    (("diastolic", "diastolic bp", "blood pressure diastolic", "bp diastolic", "diastolic pressure"), ("systolic", "systolic bp", "blood pressure systolic", "bp systolic", "systolic pressure"), 0.64, 0.06),
    (("close", "close price", "closing price", "adjusted close"), ("open", "open price", "opening price"), 1.0, 0.03),
    (("high", "high price", "day high"), ("open", "open price", "opening price"), 1.05, 0.015),
    (("low", "low price", "day low"), ("open", "open price", "opening price"), 0.95, 0.015),
    (("total cost", "total repair cost", "total price"), ("part cost", "parts cost", "material cost"), 1.9, 0.35),
    (("available balance",), ("balance", "current balance"), 0.93, 0.07),
    (("week 52 high", "52 week high", "year high", "high 52 week"), ("last price", "price", "current price", "close", "close price", "market price"), 1.25, 0.18),
    (("week 52 low", "52 week low", "year low", "low 52 week"), ("last price", "price", "current price", "close", "close price", "market price"), 0.75, 0.2),
    (("seat available", "available seat", "remaining seat"), ("seat count", "number seat", "seat total", "seat capacity"), 0.35, 0.9),
    (("ask", "ask price"), ("bid", "bid price"), 1.004, 0.002),
    (("sold price", "final price", "selling price", "closing sale price", "sale amount", "winning bid"), ("asking price", "list price", "listing price", "starting price", "price"), 0.98, 0.05),
    (("current bid", "highest bid"), ("starting bid", "starting price", "reserve price"), 1.5, 0.3),
    (("commission", "commission amount"), ("sale price", "amount", "total", "sale amount", "deal value", "total amount", "price", "sold price"), 0.045, 0.4),
    (("current price", "market price", "last price"), ("purchase price", "average cost", "buy price", "cost basis"), 1.1, 0.3),
    (("minimum payment", "min payment", "min payment due", "minimum due"), ("balance", "current balance", "statement balance", "amount due"), 0.04, 0.4),
    (("present day", "days present", "attended"), ("total day", "total class", "total session", "working day"), 0.92, 0.08),
    (("actual hour", "actual_hours", "hours spent", "spent hour", "logged hour"), ("estimated hour", "estimate", "estimated_hours", "planned hour"), 1.05, 0.4),
    (("living area", "floor area"), ("lot area", "lot size", "land area", "total area"), 0.5, 0.4),
    (("max heart rate", "peak heart rate"), ("average heart rate", "avg heart rate", "resting heart rate"), 1.25, 0.08),
    (("top speed", "max speed", "maximum speed"), ("average speed", "avg speed"), 1.6, 0.2),
    (("square foot", "square footage", "sqft", "living area sqft"), ("bedroom", "number bedroom", "bedroom count"), 640, 0.25),
    (("security deposit", "deposit", "deposit amount"), ("monthly rent", "rent", "rent amount"), 1.3, 0.3),
    (("current stock", "received"), ("max stock", "maximum stock"), 0.5, 0.6),
    (("saturated fat",), ("fat", "total fat"), 0.35, 0.4),
    (("sugar",), ("carbohydrate", "carb", "total carbohydrate"), 0.35, 0.6),
    (("compressed size", "compressed byte"), ("size", "file size", "original size", "uncompressed size"), 0.4, 0.5),
    (("ending mileage", "end mileage", "end odometer", "odometer end", "mileage end", "mileage in"), ("starting mileage", "start mileage", "start odometer", "odometer start", "mileage start", "mileage out"), 1.03, 0.02),
    (("current reading", "end reading", "closing reading"), ("previous reading", "start reading", "opening reading"), 1.04, 0.03),
    (("closing balance", "ending balance", "balance after"), ("opening balance", "starting balance", "beginning balance", "balance before"), 1.02, 0.2),
]  # fmt: skip
"""What is a share of what: names, names of the whole, the usual factor, how far it varies."""

_BY_NAME: dict[str, list[Share]] = {}
for _share in SHARES:
    for _name in _share[0]:
        _BY_NAME.setdefault(_name, []).append(_share)


def find_number(home: TableContext, *names: str) -> str:
    """A numeric column called exactly so, its entity's name aside."""
    for name in names:
        found = home.numbers.get(tuple(name.split()))
        if found:
            return found
    return ""


def paid_in_full(c: ColumnContext) -> Spec | None:
    """A payment's amount is what its invoice asks for."""
    if c.kind not in NUMERIC or not {"payment", "charge", "receipt", "refund"} & set(c.home.entity) or c.own not in {("amount",), ("payment", "amount"), ("amount", "paid"), ("paid", "amount"), ("total",), ("total", "amount"), ("amount", "total")}:
        return None
    for column, key in sure_parents(c.home).items():
        parent = c.home.of(c.home.schema[key.table])
        total = find_number(parent, *TOTALS, "amount", "total price", "price", "fee")
        if total and {"invoice", "order", "bill", "booking", "sale", "purchase", "reservation", "subscription", "rental", "enrollment", "registration"} & set(parent.entity):
            return Lookup(path=f"{column}.{total}", decimals=_places(c))
    return None


def abnormal(c: ColumnContext) -> Spec | None:
    """A flag of results outside their reference range; a result near it."""
    if not {"result", "test", "lab", "measurement", "observation", "reading"} & set(c.home.entity):
        return None
    low, high = find_number(c.home, "reference low", "normal low", "ref low", "range low", "low", "min value"), find_number(c.home, "reference high", "normal high", "ref high", "range high", "high", "max value")
    value = find_number(c.home, "value", "result value", "result", "measured value", "numeric value", "result numeric")
    if not low or not high or not value:
        return None
    if c.name == value:
        return Lookup(path=high, factor=0.8, spread=0.35, decimals=_places(c))
    if c.kind == "boolean" and {"abnormal", "out", "flagged", "critical"} & set(c.own):
        return Expression(expression=f"{value} < {low} or {value} > {high}")
    return None


def share_of_sibling(c: ColumnContext) -> Spec | None:
    """A column that is a share of another in the row: tax of the subtotal, seats taken of the capacity."""
    if c.kind not in NUMERIC or c.unique or c.name in c.table.primary_key:
        return None
    for _, wholes, factor, spread in _BY_NAME.get(" ".join(c.own), ()):
        whole = find_number(c.home, *(name for name in wholes if name != " ".join(c.own)))
        if whole and whole != c.name and not _comes_from(c.home, whole, c.name):
            return Lookup(path=whole, factor=factor, spread=spread, decimals=_places(c))
    return None


def _comes_from(home: TableContext, column: str, other: str) -> bool:
    """Whether that column is itself derived from this one (list price from price and price from list price)."""
    for _, wholes, _, _ in _BY_NAME.get(" ".join(home.own_words(column)), ()):
        whole = find_number(home, *wholes)
        if whole:
            return whole == other or other in _summed(home, column)
    return other in _summed(home, column)


def _places(c: ColumnContext) -> int:
    if c.kind == "integer":
        return 0
    if c.kind == "float" and "hour" in c.own:
        return 1
    return c.column.type.scale if c.kind == "decimal" and c.column.type.scale is not None else 2


TOTALS = ("total", "total amount", "grand total", "amount total", "order total", "total price", "invoice total", "total cost", "total due", "gross amount", "gross total", "total charge", "total value", "order amount", "gross", "amount due")
LINE_TOTALS = ("line total", "total", "total price", "amount", "subtotal", "sub total", "line amount", "row total", "extended price", "item total", "total amount", "total cost", "line price", "total value", "net amount", "price total", "extended amount")
QUANTITIES = ("quantity", "quantity ordered", "ordered quantity", "order quantity", "unit", "units sold", "unit sold", "hour", "hours worked", "billable hour", "night", "number night", "share", "number share", "count")
UNIT_PRICES = ("unit price", "price", "rate", "price per unit", "unit cost", "hourly rate", "unit amount", "price each", "item price", "cost", "price per night", "nightly rate", "rate per hour", "price at purchase", "purchase price", "sale price", "price per share", "unit rate")
_PARTS = (("tax", "tax amount", "vat", "vat amount", "sales tax", "tax total", "total tax", "gst"), ("shipping", "shipping cost", "shipping fee", "shipping amount", "delivery fee", "shipping total", "shipping price", "freight"), ("tip", "tip amount", "gratuity"), ("fee", "service fee", "service charge", "handling fee", "booking fee", "platform fee"))
_PARTS += (("part cost", "parts cost", "material cost"),)
_LESS = ("discount", "discount amount", "discount total", "total discount", "coupon discount")


def total_of_row(c: ColumnContext) -> Spec | None:
    """quantity × price; subtotal + tax + shipping − discount; what remains to be paid."""
    if c.kind not in NUMERIC or c.unique:
        return None
    name = " ".join(c.own)
    text = _line(c.home, name, c.name) or _sum(c.home, name, c.name) or _rest(c.home, name, c.name)
    return Expression(expression=text if c.kind == "integer" else f"round({text}, {min(_places(c), 6)})") if text else None


def _summed(home: TableContext, column: str) -> set[str]:
    """The columns that a total in this row is made of."""
    import re  # noqa: PLC0415

    name = " ".join(home.own_words(column))
    text = _line(home, name, column) or _sum(home, name, column) or _rest(home, name, column)
    return set(re.findall(r"[A-Za-z_]\w*", text))


def _line(home: TableContext, name: str, column: str) -> str:
    if name in LINE_TOTALS and (stay := _stay(home, name)):
        return stay
    if name not in LINE_TOTALS:
        return ""
    quantity, price = find_number(home, *QUANTITIES), find_number(home, *UNIT_PRICES)
    if not quantity or not price or column in {quantity, price} or (name in {"amount", "total cost"} and {"tax"} & set(home.column_words)):
        return ""
    if name in TOTALS and find_number(home, "subtotal", "sub total", "line total") not in {"", column}:
        return ""
    less = find_number(home, *_LESS)
    percent = find_number(home, "discount percent", "discount rate", "discount percentage", "discount pct", "percent discount")
    if percent:
        share = _coalesced(home, percent)
        return f"{quantity} * {price} * (1 - {share})" if is_fraction(home, percent) else f"{quantity} * {price} * (1 - {share} / 100)"
    return f"{quantity} * {price} - {_coalesced(home, less)}" if less and less != column else f"{quantity} * {price}"


def _stay(home: TableContext, name: str) -> str:
    """Nights times the room's price: what a booking costs."""
    nights = find_number(home, "night", "number night", "night count", "rental day", "number day", "day", "hour", "duration hour")
    if not nights or name not in {"total price", "total", "total amount", "amount", "total cost", "price", "total charge"} or find_number(home, *UNIT_PRICES[:2], "price per night", "daily rate", "nightly rate", "rate per night", "hourly rate"):
        return ""
    for column, key in sure_parents(home).items():
        parent = home.of(home.schema[key.table])
        price = find_number(parent, "price per night", "nightly rate", "rate per night", "daily rate", "price per day", "rental rate", "room rate", "base rate", "hourly rate", "price per hour", "rate per day")
        if price:
            return f"{nights} * {column}.{price}"
    return ""


def _coalesced(home: TableContext, column: str) -> str:
    return f"coalesce({column}, 0)" if home.table[column].nullable else column


def _tax(home: TableContext, name: str, column: str) -> str:
    """The tax of the row by its rate, which is in percent unless its values lie below 1."""
    if name not in _PARTS[0]:
        return ""
    base = find_number(home, "subtotal", "sub total", "net amount", "net total", "amount before tax", "amount", "base amount", "line total", "net", "price", "taxable amount")
    rate = find_number(home, "tax rate", "vat rate", "sales tax rate", "gst rate", "tax percent", "vat percent", "tax percentage")
    if not base or not rate or column in {base, rate}:
        return ""
    return f"{base} * {rate}" if is_fraction(home, rate) else f"{base} * {rate} / 100"


def is_fraction(home: TableContext, column: str) -> bool:
    """Whether a rate is made as a share of 1 rather than in percent."""
    from pytest_syda.providers.offline.columns import column_spec  # noqa: PLC0415 - columns uses these rules
    from pytest_syda.recipe.kinds.numbers import Number  # noqa: PLC0415

    spec = column_spec(home, home.table[column])
    return isinstance(spec, Number) and spec.high <= 1


def _sum(home: TableContext, name: str, column: str) -> str:
    if name not in TOTALS:
        return _tax(home, name, column)
    base = find_number(home, "subtotal", "sub total", "net amount", "net total", "base amount", "amount", "net", "base price", "line total", "item total", "amount before tax", "fare", "base fare", "base rate", "labor cost", "labour cost")
    if not base or base == column:
        return ""
    parts = [found for names in _PARTS if (found := find_number(home, *names)) and found not in {column, base}]
    less = find_number(home, *_LESS)
    if not parts and not less:
        return ""
    text = " + ".join([base, *(_coalesced(home, part) for part in parts)])
    return f"{text} - {_coalesced(home, less)}" if less and less not in {column, base} else text


def _rest(home: TableContext, name: str, column: str) -> str:
    if name in {"balance due", "amount due", "outstanding", "remaining amount", "outstanding amount", "balance remaining", "amount remaining", "due amount", "balance"}:
        total, paid = find_number(home, "total", "total amount", "grand total", "invoice total", "invoice amount"), find_number(home, "amount paid", "paid amount", "paid", "total paid")
        if total and paid and column not in {total, paid}:
            return f"{total} - {_coalesced(home, paid)}"
    if name in {"profit", "net profit", "gross profit", "margin amount", "net income"}:
        revenue, cost = find_number(home, "revenue", "total revenue", "sales", "income", "total sales", "price"), find_number(home, "cost", "total cost", "expense", "total expense", "cogs")
        if revenue and cost and column not in {revenue, cost}:
            return f"{revenue} - {_coalesced(home, cost)}"
    return ""


def quotient(c: ColumnContext) -> Spec | None:
    """Rates that two counts of the row make: clicks of impressions, conversions of clicks."""
    if c.kind not in {"float", "decimal"}:
        return None
    parts = {
        ("ctr",): (("click", "click count"), ("impression", "impression count")), ("click", "through", "rate"): (("click", "click count"), ("impression", "impression count")),
        ("conversion", "rate"): (("conversion", "conversion count"), ("click", "visit", "visitor", "session")), ("open", "rate"): (("opened count", "open", "open count"), ("sent count", "delivered count", "recipient count")),
        ("cpc",): (("spent", "spend", "cost", "amount spent"), ("click", "click count")), ("win", "percentage"): (("win",), ("game played", "match played")), ("win", "rate"): (("win",), ("game played", "match played")),
    }.get(c.own)  # fmt: skip
    if parts is None:
        return None
    part, whole = find_number(c.home, *parts[0]), find_number(c.home, *parts[1])
    if not part or not whole or not c.column.nullable and c.home.table[whole].nullable:
        return None
    times = " * 100" if c.facts.says("percent|%") else ""
    return Expression(expression=f"round(coalesce({part} * 1.0 / nullif({whole}, 0), 0){times}, {4 if c.column.type.scale is None else min(c.column.type.scale, 4)})")


def from_moments(c: ColumnContext) -> Spec | None:
    """Ages from birth dates, years from dates, durations from start to end."""
    if c.kind not in NUMERIC:
        return None
    dates = frozenset({"date", "datetime"})
    if c.own in {("age",), ("current", "age")} and (born := c.home.find("birth date", "born", "date of birth", kinds=dates)):
        return _where_known(c, born, f"floor((today() - {born}) / 365.2425)" if c.home.table[born].type.kind == "date" else f"floor((today() - {born}) / days(365.2425))")
    if c.own == ("year",) or c.own == ("release", "year"):
        found = c.home.find("release date", "publication date", "date", kinds=dates) if len([1 for column in c.table.columns if column.type.kind in dates]) == 1 else ""
        return _where_known(c, found, f"year({found})") if found else None
    return _days_between(c) or _length(c)


def _days_between(c: ColumnContext) -> Spec | None:
    """Days of leave, from the dates of its first and its last day."""
    if c.own not in {("day",), ("number", "day"), ("total", "day"), ("day", "count"), ("leave", "day"), ("day", "requested"), ("duration", "day"), ("trip", "length"), ("length", "day")}:
        return None
    dates = frozenset({"date"})
    start, end = c.home.find("start date", "from date", "start", "from", kinds=dates), c.home.find("end date", "to date", "end", "to", kinds=dates)
    if not start or not end or start == end:
        return None
    text = f"{end} - {start} + 1" if {"leave", "absence", "vacation", "time"} & set(c.home.entity) else f"{end} - {start}"
    if (c.home.table[start].nullable or c.home.table[end].nullable) and not c.column.nullable:
        return None
    return Expression(expression=text)


def _length(c: ColumnContext) -> Spec | None:
    from pytest_syda.providers.offline.units import UNITS, unit_of  # noqa: PLC0415

    unit = unit_of(c)
    if c.home.own_words(c.name) in {("duration", "minute"), ("duration", "hour"), ("duration", "second"), ("duration", "day")} and _ends_by(c):
        return None
    if not set(c.own) & {"duration", "elapsed", "length"} or len(c.own) > 2 or not unit or UNITS[unit][0] != "time":  # noqa: PLR2004
        return None
    moments = frozenset({"datetime"})
    start = c.home.find("start time", "started", "start", "started at", "start at", "begin at", "check in", "start date time", kinds=moments)
    end = c.home.find("end time", "ended", "end", "ended at", "end at", "finished at", "completed at", "finish at", "check out", kinds=moments)
    if not start or not end or ((c.home.table[end].nullable or c.home.table[start].nullable) and not c.column.nullable):
        return None
    text = f"({end} - {start}) / seconds({UNITS[unit][1]:g})"
    return Expression(expression=f"floor({text})" if c.kind == "integer" else f"round({text}, 2)")


def _ends_by(c: ColumnContext) -> bool:
    """Whether the row's end is computed from this length."""
    from pytest_syda.providers.offline.meanings.moments import ends_by  # noqa: PLC0415 - moments reads other rules

    return ends_by(c.home, c.name)


def _where_known(c: ColumnContext, path: str, text: str) -> Spec | None:
    return None if c.home.table[path].nullable and not c.column.nullable else Expression(expression=text)


def total_of_children(c: ColumnContext) -> Spec | None:
    """An order's total from its items; an invoice's from its lines."""
    name = " ".join(c.own)
    if c.kind not in NUMERIC or c.unique or name not in {*TOTALS, "subtotal", "sub total", "amount", "net amount", "total net", "net total"}:
        return None
    for child in c.home.others():
        through = next((column for column, key in child.parents.items() if key.table == c.table.name and key.references == c.table.primary_key), "")
        if not through or not _is_line(child, c.home) or leads(child, c.table.name):
            continue
        line, quantity, price = find_number(child, *LINE_TOTALS), find_number(child, *QUANTITIES), find_number(child, *UNIT_PRICES)
        expression = line if line and not _line_is_price(child, line) else f"{quantity} * {price}" if quantity and price else ""
        if expression:
            return Aggregate(table=child.table.name, through=through, function="sum", expression=expression, decimals=_places(c))
    return None


def _line_is_price(child: TableContext, line: str) -> bool:
    return line in {find_number(child, *UNIT_PRICES)}


def _is_line(child: TableContext, parent: TableContext) -> bool:
    return child.entity[-1:] in {("item",), ("line",), ("detail",), ("entry",), ("product",), ("position",), ("charge",)} or (len(child.entity) > 1 and child.entity[: len(parent.entity)] == parent.entity and bool(find_number(child, *QUANTITIES)))


def count_of_children(c: ColumnContext) -> Spec | None:
    """comments_count, number_of_orders: how many rows point here."""
    if c.kind != "integer" or c.unique:
        return None
    own = c.own
    noun = own[:-1] if own[-1:] in {("count",), ("total",), ("number",)} else own[1:] if own[:1] in {("number",), ("total",), ("count",)} else ()
    noun = tuple(word for word in noun if word not in {"of", "total"})
    if not noun:
        return None
    for child in c.home.others():
        if child.entity[-len(noun) :] != noun:
            continue
        through = [column for column, key in child.parents.items() if key.table == c.table.name and key.references == c.table.primary_key]
        if len(through) == 1 and not leads(child, c.table.name) :
            return Aggregate(table=child.table.name, through=through[0], function="count")
    return None


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
            if parent.table[target].nullable and not c.column.nullable and parent.table[target].type.kind not in NUMERIC | {"string", "enum"}:
                continue
            return _through(c, column, Lookup(path=f"{column}.{target}", spread=spread, decimals=_places(c)))
    return None


def _through(c: ColumnContext, _column: str, spec: Spec) -> Spec:
    return spec


def _same_thing(c: ColumnContext, parent: TableContext, role: tuple[str, ...]) -> tuple[str, float] | None:
    """customer_email is the customer's email: where the parent has a column of the rest of the name and the same type."""
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
        return c.column.type.length is None or (other.type.length is not None and other.type.length <= c.column.type.length)
    return other.type.kind == c.kind


def _near_price(c: ColumnContext, parent: TableContext) -> tuple[str, float] | None:
    """What an item cost when it was sold: what it costs now, more or less."""
    if c.kind not in {"float", "decimal", "integer"} or " ".join(c.own) not in {"unit price", "price", "price at purchase", "item price", "price each", "unit amount", "purchase price", "selling price", "sale price", "price paid", "price per unit", "price at order", "rental price", "daily rate", "rate", "fare", "price at time"}:
        return None
    if not c.home.has("quantity") and c.home.entity[-1:] not in {("item",), ("line",), ("detail",), ("sale",), ("booking",), ("reservation",), ("rental",), ("ticket",), ("purchase",), ("enrollment",)}:
        return None
    found = find_number(parent, "price", "unit price", "list price", "base price", "retail price", "selling price", "daily rate", "price per night", "sale price", "nightly rate", "current price", "rate", "rental rate", "ticket price", "standard price", "hourly rate", "regular price", "price per day")
    if not found or parent.table[found].type.kind == "integer" and c.kind != "integer" and c.kind == "integer":
        return None
    return found, 0.0


def _shared(c: ColumnContext, parent: TableContext) -> tuple[str, float] | None:
    """The currency of a payment is its invoice's."""
    if c.own[-1:] != ("currency",) and c.own[-2:] != ("currency", "code"):
        return None
    found = parent.find("currency", "currency code", kinds=frozenset({"string", "enum"}))
    return (found, 0.0) if found and parent.entity[-1:] != ("currency",) and _copies(c, parent, found) and parent.entity[-1:] not in {("country",), ("product",)} else None


RELATIONS: list[tuple[str, Callable[[ColumnContext], Spec | None]]] = [
    ("totals of the row", total_of_row),
    ("totals of children", total_of_children),
    ("counts of children", count_of_children),
    ("copies of parents", copy_of_parent),
    ("payments", paid_in_full),
    ("outside the normal", abnormal),
    ("shares of siblings", share_of_sibling),
    ("quotients", quotient),
    ("from moments", from_moments),
]
