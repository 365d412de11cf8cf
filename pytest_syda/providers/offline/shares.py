"""What is a share of what in a row: tax of the subtotal, seats taken of the capacity."""

from __future__ import annotations

from pytest_syda.providers.offline.amounts import find_number, places
from pytest_syda.providers.offline.context import NUMERIC, ColumnContext, TableContext
from pytest_syda.providers.offline.totals import summed
from pytest_syda.providers.offline.units import stripped
from pytest_syda.recipe.kinds.choices import Choice
from pytest_syda.recipe.kinds.numbers import Number
from pytest_syda.recipe.kinds.relations import Lookup
from pytest_syda.recipe.spec import Spec

Share = tuple[tuple[str, ...], tuple[str, ...], float, float]


_GROSS = ("gross pay", "gross salary", "gross wage", "gross amount", "gross", "gross earning")
SHARES: list[Share] = [
    (("panel count", "panel", "number panel", "module count"), ("system size kw", "system size", "capacity kw",
        "system capacity", "size kw", "system kw"), 2.5, 0.1),
    (("annual output", "annual production", "annual output kwh", "annual production kwh", "estimated production kwh"), (
        "system size kw", "system size", "capacity kw", "system capacity", "size kw", "system kw"), 1350.0, 0.15),
    (("settlement offer", "offer amount", "settlement amount"), ("current balance", "outstanding balance", "balance",
        "balance due"), 0.55, 0.4),
    (("federal tax", "federal withholding", "income tax", "tax withheld", "federal income tax", "tax"), _GROSS, 0.14,
        0.3),
    (("state tax", "state withholding", "state income tax", "health insurance", "retirement contribution", "pension",
        "pension contribution", "401 k", "other deduction", "deduction", "insurance deduction"), _GROSS, 0.045, 0.3),
    (("social security", "social security tax", "fica"), _GROSS, 0.062, 0.0),
    (("medicare", "medicare tax"), _GROSS, 0.0145, 0.0),
    (("local tax", "city tax", "county tax", "union due"), _GROSS, 0.012, 0.3),
    (("ytd gross", "gross ytd", "year to date gross", "ytd pay", "ytd earning"), _GROSS, 12.0, 0.8),
    (("ytd net", "net ytd", "year to date net"), ("net pay", "net amount", "net"), 12.0, 0.8),
    (("sale price", "discounted price", "special price", "offer price", "promo price", "discount price",
        "member price"), ("price", "regular price", "list price", "original price", "retail price", "base price",
        "unit price"), 0.82, 0.12),
    (("cost", "unit cost", "cost price", "wholesale price", "purchase price"), ("price", "unit price", "list price",
        "retail price", "selling price", "sale price"), 0.58, 0.22),
    (("original price", "msrp", "list price", "compare at price", "old price", "retail price"), ("price",
        "sale price", "current price", "selling price"), 1.2, 0.12),
    (("allowed amount", "covered amount", "approved amount", "amount approved", "settled amount", "settlement amount",
        "payout amount", "payout"), ("billed amount", "claim amount", "claimed amount", "charge amount",
        "requested amount", "amount requested", "amount claimed", "billed", "amount"), 0.76, 0.2),
    (("insurance paid", "paid amount", "amount paid", "insurance paid amount"), ("allowed amount", "covered amount",
        "approved amount"), 0.85, 0.12),
    (("patient responsibility", "patient pay", "copay", "patient amount", "patient responsibility amount"), (
        "billed amount", "allowed amount"), 0.12, 0.7),
    (("amount paid", "paid amount", "total paid", "paid", "amount received", "deposit", "deposit amount",
        "down payment", "deposit paid", "paid deposit", "advance paid", "advance", "prepaid amount"), ("total",
        "total amount", "amount due", "grand total", "invoice total", "total price",
        "total cost", "amount", "price"), 0.5, 0.9),
    (("deposit", "deposit amount", "down payment", "deposit paid"), ("quote amount", "quoted price", "quote",
        "quoted amount", "contract price", "contract amount", "contract value"), 0.25, 0.6),
    (("tax credit", "tax credit amount", "rebate amount", "rebate"), ("contract price", "system price", "total cost",
        "total price", "purchase price"), 0.24, 0.3),
    (("exported", "energy exported", "exported energy", "self consumed", "exported kwh"), ("energy", "energy kwh",
        "produced", "generated", "energy produced", "energy generated", "production"), 0.45, 0.8),
    (("child count", "child"), ("household size", "family size"), 0.28, 0.7),
    (("refund amount", "refunded amount", "amount refunded"), ("total", "total amount", "amount", "price",
        "payment amount"), 0.6, 0.6),
    (("tax", "tax amount", "vat amount", "sales tax", "vat", "gst", "tax total", "vat total",
        "total vat"), ("subtotal", "sub total",
        "net amount", "net total", "amount before tax"), 0.085, 0.3),
    (("tax", "tax amount", "sales tax", "vat amount"), ("total", "total amount", "amount"), 0.075, 0.3),
    (("tip", "tip amount", "gratuity"), ("subtotal", "sub total", "total", "total amount", "fare", "fare amount"),
        0.16, 0.3),
    (("discount", "discount amount", "total discount", "discount total"), ("subtotal", "sub total", "unit price",
        "price", "total", "total amount", "amount"), 0.07, 0.95),
    (("net salary", "net pay", "net amount", "net weight", "take home pay", "net revenue", "net price"), (
        "gross salary", "gross pay", "gross amount", "gross weight", "gross revenue", "gross price"), 0.8, 0.12),
    (("current balance", "available balance", "outstanding balance", "remaining balance", "balance",
        "balance remaining", "outstanding principal", "remaining principal", "outstanding amount"), ("credit limit",
        "loan amount", "principal", "principal amount", "mortgage amount"), 0.45, 0.95),
    (("raised amount", "amount raised", "current amount", "collected amount", "pledged amount", "raised"), (
        "goal amount", "target amount", "goal", "funding goal", "target", "fundraising goal"), 0.55, 0.8),
    (("spent", "amount spent", "actual cost", "actual spend", "spent amount", "used budget", "spend"), ("budget",
        "total budget", "budget amount", "allocated amount", "daily budget"), 0.6, 0.6),
    (("used", "usage", "used count", "current usage", "time used", "use count", "used storage", "storage used",
        "consumed", "used quantity", "redeemed count", "redemption count", "current use"), ("limit", "quota",
        "max use", "usage limit", "storage limit", "max usage", "max redemption", "allocated", "total", "capacity",
        "usage cap"), 0.5, 0.9),
    (("enrolled", "enrolled count", "enrollment", "current enrollment", "registered", "registered count",
        "attendee count", "booked", "occupied", "attendance", "current occupancy", "occupancy", "ticket sold",
        "sold", "seat sold", "ticket sold", "booked seat", "seat taken", "participant count", "current participant",
        "participant", "reserved", "checked in count"), ("capacity", "max capacity", "max student", "seat",
        "total seat", "max attendee", "max participant", "total ticket", "seating capacity", "max enrollment",
        "seat capacity", "max occupancy", "total capacity", "enrollment limit", "number seat"), 0.6, 0.6),
    (("available seat", "available", "seat available", "remaining seat", "available ticket", "spot left",
        "available room", "available copy", "remaining", "available spot", "copy available", "available slot",
        "available unit", "free seat", "available space", "seat left"), ("capacity", "total seat", "seat",
        "total copy", "total ticket", "total room", "copy", "total", "max capacity", "total unit", "total slot",
        "number copy", "total spot", "total space"), 0.4, 0.9),
    (("completed", "completed task", "completed count", "task completed", "done count", "completed lesson",
        "success count", "passed", "processed", "processed count", "processed row", "succeeded", "success",
        "complete task", "test passed", "finished count", "answered", "correct answer", "correct count", "correct",
        "question correct", "completed step"), ("total", "total task", "task count", "total count", "total lesson",
        "test total", "total test", "total question", "question count", "total row", "total record", "number task",
        "total step", "total item"), 0.65, 0.5),
    (("failed", "failed count", "failure count", "error count", "test failed", "skipped", "failed row", "error row",
        "error"),
        ("total", "total count", "total test", "total row", "total record"), 0.06, 0.9),
    (("win", "game won", "match won", "won"), ("game played", "match played", "played", "total game", "game"), 0.5,
        0.6),
    (("received quantity", "quantity received", "shipped quantity", "quantity shipped", "fulfilled quantity",
        "delivered quantity", "quantity fulfilled", "quantity delivered", "picked quantity", "accepted quantity"), (
        "quantity", "ordered quantity", "quantity ordered", "order quantity", "requested quantity"), 0.95, 0.05),
    (("reserved quantity", "quantity reserved", "reserved", "allocated quantity"), ("quantity", "stock quantity",
        "quantity on hand", "on hand", "stock", "quantity in stock", "on hand quantity"), 0.2, 0.9),
    (("click", "click count"), ("impression", "impression count", "view", "view count", "delivered",
        "delivered count", "sent count", "opened count"), 0.04, 0.6),
    (("conversion", "conversion count", "signup", "lead count"), ("click", "click count", "visit", "visitor"), 0.06,
        0.6),
    (("opened count", "open count", "unique open"), ("sent count", "delivered count", "recipient count"), 0.35, 0.5),
    (("like", "like count", "comment count", "share count", "upvote"), ("view", "view count", "impression",
        "play count"), 0.04, 0.7),
    (("diastolic", "diastolic bp", "blood pressure diastolic", "bp diastolic", "diastolic pressure"), ("systolic",
        "systolic bp", "blood pressure systolic", "bp systolic", "systolic pressure"), 0.64, 0.06),
    (("close", "close price", "closing price", "adjusted close"), ("open", "open price", "opening price"), 1.0, 0.03),
    (("high", "high price", "day high"), ("open", "open price", "opening price"), 1.05, 0.015),
    (("low", "low price", "day low"), ("open", "open price", "opening price"), 0.95, 0.015),
    (("total cost", "total repair cost", "total price"), ("part cost", "part cost", "material cost"), 1.9, 0.35),
    (("available balance",), ("balance", "current balance"), 0.93, 0.07),
    (("week 52 high", "52 week high", "year high", "high 52 week"), ("last price", "price", "current price", "close",
        "close price", "market price"), 1.25, 0.18),
    (("week 52 low", "52 week low", "year low", "low 52 week"), ("last price", "price", "current price", "close",
        "close price", "market price"), 0.75, 0.2),
    (("seat available", "available seat", "remaining seat"), ("seat count", "number seat", "seat total",
        "seat capacity"), 0.35, 0.9),
    (("current balance", "remaining balance", "balance", "remaining amount", "current amount"), ("initial balance",
        "initial amount", "original balance", "original amount", "face value"), 0.5, 0.95),
    (("taxable income",), ("gross income", "total income", "annual income", "income"), 0.8, 0.12),
    (("tax owed", "tax due", "total tax", "tax liability", "income tax"), ("taxable income", "gross income",
        "total income"), 0.18, 0.4),
    (("actual", "actual amount"), ("planned", "budgeted", "planned amount", "budgeted amount", "forecast"), 0.95, 0.25),
    (("insurance covered", "covered by insurance", "insurance paid"), ("cost", "total cost", "fee", "charge"), 0.6,
        0.5),
    (("current value", "measured value", "value"), ("threshold", "limit value", "threshold value"), 1.1, 0.35),
    (("reserve price",), ("estimate low", "low estimate"), 0.82, 0.1),
    (("hammer price", "sold price", "realized price", "price realized"), ("estimate low", "low estimate"), 1.35, 0.4),
    (("ask", "ask price"), ("bid", "bid price"), 1.004, 0.002),
    (("sold price", "final price", "selling price", "closing sale price", "sale amount", "winning bid"), (
        "asking price", "list price", "listing price", "starting price", "price"), 0.98, 0.05),
    (("current bid", "highest bid"), ("starting bid", "starting price", "reserve price"), 1.5, 0.3),
    (("commission", "commission amount"), ("sale price", "amount", "total", "sale amount", "deal value",
        "total amount", "price", "sold price"), 0.045, 0.4),
    (("current price", "market price", "last price"), ("purchase price", "average cost", "buy price", "cost basis"),
        1.1, 0.3),
    (("min payment", "min payment", "min payment due", "min due"), ("balance", "current balance",
        "statement balance", "amount due"), 0.04, 0.4),
    (("present day", "day present", "attended"), ("total day", "total class", "total session", "working day"), 0.92,
        0.08),
    (("actual hour", "actual hour", "hour spent", "spent hour", "logged hour"), ("estimated hour", "estimate",
        "estimated hour", "planned hour"), 1.05, 0.4),
    (("living area", "floor area"), ("lot area", "lot size", "land area", "total area"), 0.5, 0.4),
    (("max heart rate", "peak heart rate"), ("average heart rate", "average heart rate", "resting heart rate"), 1.25,
    0.08),
    (("top speed", "max speed", "max speed"), ("average speed", "average speed"), 1.6, 0.2),
    (("square foot", "square footage", "sqft", "living area sqft"), ("bedroom", "number bedroom", "bedroom count"),
        640, 0.25),
    (("security deposit", "deposit", "deposit amount"), ("monthly rent", "rent", "rent amount"), 1.3, 0.3),
    (("current stock", "received"), ("max stock", "max stock"), 0.5, 0.6),
    (("saturated fat",), ("fat", "total fat"), 0.35, 0.4),
    (("sugar",), ("carbohydrate", "carb", "total carbohydrate"), 0.35, 0.6),
    (("compressed size", "compressed byte"), ("size", "file size", "original size", "uncompressed size"), 0.4, 0.5),
    (("ending mileage", "end mileage", "end odometer", "odometer end", "mileage end", "mileage in"), (
        "starting mileage", "start mileage", "start odometer", "odometer start", "mileage start", "mileage out"),
        1.03, 0.02),
    (("current reading", "end reading", "closing reading"), ("previous reading", "start reading", "opening reading"),
        1.04, 0.03),
    (("closing balance", "ending balance", "balance after"), ("opening balance", "starting balance",
        "beginning balance", "balance before"), 1.02, 0.2),
    (("open", "open count", "opened", "unique open"), ("recipient count", "recipient", "sent", "sent count",
        "delivered", "delivered count"), 0.34, 0.5),
    (("click", "click count", "unique click"), ("open", "open count", "opened", "opened count"), 0.18, 0.7),
    (("unsubscribe", "unsubscribed", "unsubscribe count", "bounce", "bounce count", "bounced"), ("open",
        "open count", "opened", "recipient count", "recipient", "sent count"), 0.02, 0.9),
    (("deduction", "total deduction", "standard deduction"), ("gross income", "total income"), 0.2, 0.5),
    (("tax due", "tax owed", "tax liability", "income tax"), ("taxable income", "gross income"), 0.19, 0.4),
    (("spent to date", "cost to date", "actual to date", "billed to date"), ("budget", "total budget",
        "budget amount", "contract value", "contract amount"), 0.55, 0.6),
    (("current value", "book value", "net book value", "depreciated value", "resale value", "residual value"), (
        "purchase price", "purchase cost", "original cost", "acquisition cost", "original value", "cost"), 0.6, 0.55),
    (("tare weight",), ("gross weight",), 0.24, 0.3),
    (("quantity produced", "produced quantity", "quantity completed", "completed quantity", "good quantity"), (
        "quantity planned", "planned quantity", "target quantity"), 0.94, 0.06),
    (("quantity scrapped", "scrapped quantity", "scrap quantity", "quantity rejected", "rejected quantity",
        "defect quantity", "quantity defective"), ("quantity produced", "produced quantity", "quantity planned",
        "planned quantity", "quantity", "quantity received", "received quantity", "inspected quantity"), 0.03, 0.9),
    (("balance due", "outstanding amount", "amount outstanding", "remaining amount", "amount remaining"), ("total",
        "total amount", "grand total", "invoice total"), 0.5, 0.95),
    (("reserve price", "reserve"), ("starting bid", "starting price", "opening bid"), 1.5, 0.25),
    (("buy now price", "buyout price"), ("reserve price", "starting bid", "starting price"), 2.4, 0.3),
    (("temperature min", "min temperature", "low temperature", "temperature min", "min temperature",
    "low temperature", "temperature low",
        "temperature low"), ("temperature max", "max temperature", "high temperature", "temperature max",
        "max temperature",
        "high temperature", "temperature high", "temperature high"), 0.58, 0.3),
    (("tax withheld", "withheld tax", "income tax", "tax deducted", "tax deduction", "tax", "tax amount"), (
        "gross pay", "gross salary", "gross wage"), 0.19, 0.3),
    (("deduction", "total deduction", "other deduction"), ("gross pay", "gross salary", "gross wage"), 0.08, 0.5),
    (("copy available", "available copy", "copy on shelf"), ("copy total", "total copy", "copy owned"), 0.55, 0.8),
]  # fmt: skip
"""What is a share of what: names, names of the whole, the usual factor, how far it varies."""


_BY_NAME: dict[str, list[Share]] = {}
for _share in SHARES:
    for _name in _share[0]:
        _BY_NAME.setdefault(_name, []).append(_share)


_STATES = {"free", "available", "used", "occupied", "taken", "remaining", "left", "booked", "sold", "filled", "vacant",
    "empty", "reserved", "claimed", "redeemed"}  # fmt: skip
ABOUT = frozenset({*(f"the {name}" for name in _BY_NAME), *_STATES})
MENDED = {"repair", "service", "maintenance", "workshop", "inspection"}
"""What comes in before it goes out; what is rented goes out first."""


def share_of_sibling(c: ColumnContext) -> Spec | None:
    """A column that is a share of another in the row: tax of the subtotal, seats taken of the capacity."""
    if c.kind not in NUMERIC or c.unique or c.name in c.table.primary_key:
        return None
    if c.own[-1:] == ("in",) and MENDED & set(c.home.entity):
        return None
    bare = c.own if c.own[-1:] == ("percent",) else stripped(c.own)
    for own in dict.fromkeys((c.own, bare, c.words)):
        for _, wholes, factor, spread in _BY_NAME.get(" ".join(own), ()):
            whole = _whole(c.home, [name for name in wholes if name != " ".join(own)], bare=own != c.own)
            if whole and factor < 1 and (mine := _by_its_name(c, whole)) is not None:
                return mine
            if whole and whole != c.name and not (_comes_from(c.home, whole, c.name) and not _is_after(c, whole)):
                return Lookup(path=whole, factor=factor, spread=spread, decimals=places(c))
    return _part_of_all(c)


def _by_its_name(c: ColumnContext, whole: str) -> Spec | None:
    from pytest_syda.providers.offline.columns import column_spec

    ends = {"min", "low", "lower", "minimum", "lowest"} & set(c.own)
    return far_below(c, column_spec(c.home, c.home.table[whole])) if ends and whole != c.name else None


def far_below(c: ColumnContext, made: Spec) -> Spec | None:
    """What the lower one is by its own name, where that is always the lower: a camera's lowest ISO, a bass."""
    from pytest_syda.providers.offline.columns import known_by_name

    mine = known_by_name((c.home.schema, c.table, c.column))
    above, below = _bounds(made), _bounds(mine)
    return mine if above and below and below[1] <= above[0] else None


def _bounds(spec: Spec | None) -> tuple[float, float] | None:
    if isinstance(spec, Number):
        return spec.low, spec.high
    if isinstance(spec, Choice) and all(isinstance(value, int | float) for value in spec.values):
        return min(spec.values), max(spec.values)
    return None


def _is_after(c: ColumnContext, whole: str) -> bool:
    """Of two that are each a share of the other, the latter is: a sale price after the list price."""
    names = c.table.column_names
    return names.index(c.name) > names.index(whole) and whole not in summed(c.home, c.name) and c.name not in summed(
        c.home, whole)  # fmt: skip


def _whole(home: TableContext, names: list[str], *, bare: bool) -> str:
    """A column of one of these names; `bare`: their units aside, as with `used_mb` of `quota_mb`."""
    found = find_number(home, *names)
    if found or not bare:
        return found
    short = {stripped(own): column for own, column in home.numbers.items()}
    return next((short[tuple(name.split())] for name in names if tuple(name.split()) in short), "")


def _part_of_all(c: ColumnContext) -> Spec | None:
    """`slots_free` of `bike_slots`, `licenses_used` of `licenses`."""
    noun = [word for word in c.own if word not in _STATES]
    if c.kind != "integer" or len(c.own) != len(noun) + 1 or len(noun) != 1:
        return None
    for own, column in c.home.numbers.items():
        same = own[-1:] == (noun[0],) or (len(own) > 1 and own[-2] == noun[0] and own[-1] in {"total", "count"})
        if same and not set(own) & _STATES and c.home.table[column].type.kind == "integer":
            return Lookup(path=column, factor=0.48, spread=0.9, decimals=0)
    return None


def _comes_from(home: TableContext, column: str, other: str) -> bool:
    """Whether that column is itself derived from this one (list price from price and price from list price)."""
    for _, wholes, _, _ in _BY_NAME.get(" ".join(home.own_words(column)), ()):
        whole = find_number(home, *wholes)
        if whole:
            return whole == other or other in summed(home, column)
    return other in summed(home, column)
