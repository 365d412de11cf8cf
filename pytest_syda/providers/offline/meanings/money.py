"""Money: what things cost, what people earn, what is owed."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.lexicon import Make, Meaning, number, text
from pytest_syda.providers.offline.makers import (
    choice,
    choice_spec,
    number_spec,
    numbers,
    one_of,
    pool,
    pool_spec,
    shapes,
    with_decimals,
)
from pytest_syda.providers.offline.specs import altered
from pytest_syda.providers.offline.units import UNITS, unit_of
from pytest_syda.recipe.spec import Spec

PRICE_ENDINGS = (0.99, 0.95, 0.5, 0.0, 0.49, 0.99)


def money(low: float, mean: float, high: float, *, prices: bool = False, round_to: float = 0) -> Make:
    """An amount in the main unit of a currency, skewed around its mean; in cents where the name or comment says so."""

    def make(c: ColumnContext) -> Spec | None:
        if is_physical(c):
            return None
        return amount(c, *(known(c) or (low, mean, high)), prices=prices, round_to=round_to)

    return make


_LARGE = 3000
_SUMS = {"amount", "value", "total", "budget", "bid", "balance", "exposure", "notional", "principal", "reserve", "loss",
    "limit", "proceeds", "revenue", "capital"}  # fmt: skip
_WHOLE_DIGITS = 12


def _is_large(c: ColumnContext) -> bool:
    """Whether a sum has room for billions: nobody writes so many digits for the price of a lunch."""
    type_ = c.column.type
    roomy = type_.kind == "decimal" and (type_.precision or 0) - (type_.scale or 0) >= _WHOLE_DIGITS
    plain = not {"order", "invoice", "cart", "payment", "item", "line", "receipt"} & set(c.home.entity)
    return roomy and plain and bool(_SUMS & set(c.own[-1:]))


def amount(
    c: ColumnContext, low: float, mean: float, high: float, *, prices: bool = False, round_to: float = 0
) -> Spec:
    if _is_large(c) and mean < _LARGE:
        low, mean, high = low * 60, mean * 60, high * 60
    low, high = c.facts.within(low, high)
    if not low < mean < high:
        mean = low + (high - low) / 3
    unit = unit_of(c)
    factor = 1 / UNITS[unit][1] if unit and UNITS[unit][0] == "money" and UNITS[unit][1] < 1 else 1
    spec = number_spec(low * factor, high * factor, mean=mean * factor, step=round_to * factor or None)
    if factor != 1:
        return with_decimals(spec, c, 0)
    fitted = with_decimals(spec, c, 2)
    from pytest_syda.providers.offline.specs import altered

    return altered(fitted, endings=PRICE_ENDINGS) if prices and fitted.decimals >= 2 else fitted


_WORTH: dict[str, tuple[float, float, float]] = {
    word: range_
    for range_, text in (
        ((1500, 21000, 90000), "vehicle car truck van tractor motorcycle boat horse machine forklift equipment"),
        ((90000, 340000, 1800000), "house home property building apartment land villa"),
        ((900000, 12000000, 250000000), "ship vessel aircraft airplane jet satellite yacht turbine"),
        ((200, 9000, 400000), "painting artwork sculpture antique jewelry collection artifact instrument"),
        ((300, 1100, 3500), "laptop computer phone tablet camera bike bicycle sofa cow calf bull"),
        ((3, 18, 70), "breakfast lunch dinner meal food buffet minibar bar laundry parking snack cover towel"),
        ((2, 5, 16), "drink coffee tea beer beverage toll locker printing copy bag"),
        ((900, 3200, 14000), "plot grave casket cemetery kitchen roof"),
        ((20000, 180000, 4000000), "construction project contract grant renovation infrastructure"),
        ((5, 32, 240), "ticket seat entry book toy part toner uniform baggage luggage pet"),
    )
    for word in text.split()
}  # fmt: skip
"""What things are worth, and what is paid for small ones."""


_BOUGHT = frozenset({"purchase", "acquisition", "replacement", "original", "insured", "current", "market", "appraised"})


def is_physical(c: ColumnContext) -> bool:
    """Whether an amount is one of kilograms or of liters."""
    unit = unit_of(c)
    return bool(unit) and UNITS[unit][0] not in {"money", "percent", "fraction", "time", "rate"}


def known(c: ColumnContext) -> tuple[float, float, float] | None:
    """What is usual for the thing that the name speaks of: a car, a lunch."""
    said = tuple(word for word in c.prefix or c.own[:-1] if word not in _BOUGHT)
    if not said and _BOUGHT & set(c.own) and (thing := c.home.entity[-1:]) and thing[0] in _WORTH:
        return _WORTH[thing[0]]
    return next((_WORTH[word] for word in reversed(said) if word in _WORTH), None)


PRICES = {
    "software": (9, 180, 2500), "retail": (4, 60, 900), "food": (3, 14, 60), "auto": (6000, 28000, 95000),
    "realestate": (120000, 420000, 1900000), "travel": (60, 320, 2500), "publishing": (5, 19, 75),
    "media": (1, 12, 40), "health": (15, 180, 3000), "education": (20, 240, 2500), "events": (10, 65, 400),
    "finance": (5, 120, 900), "animals": (15, 120, 1500), "energy": (0.05, 0.3, 90), "farming": (1, 12, 200),
    "manufacturing": (2, 140, 5000), "gaming": (1, 20, 70), "sports": (5, 60, 500),
}  # fmt: skip


def _catalog_price(c: ColumnContext) -> Spec | None:
    """What a product of this name costs, more or less."""
    from pytest_syda.providers.offline.meanings.products import product_pool

    if (
        c.home.entity[-1:] not in {("product",), ("item",)}
        or {"menu", "order", "invoice", "line", "cart"} & set(c.home.entity)
        or c.unique
        or c.facts.low is not None
        or c.facts.high is not None
        or unit_of(c) in {"cent", "penny"}
    ):
        return None
    named = c.home.find("name", "product name", "title")
    name = product_pool(c)
    if not named or name not in {"products", "software_products"} or c.kind not in {"float", "decimal", "integer"}:
        return None
    return altered(pool_spec(name, "price_level", "product"), spread=0.3, decimals=0 if c.kind == "integer" else 2)


_PRICE_OF = {
    "house": "realestate", "property": "realestate", "home": "realestate", "apartment": "realestate", "car": "auto",
    "vehicle": "auto", "book": "publishing", "song": "media", "album": "media", "dish": "food", "menu": "food",
    "meal": "food", "ticket": "events", "room": "travel", "flight": "travel", "course": "education", "product": "",
    "stock": "finance", "share": "finance", "game": "gaming", "pet": "animals", "listing": "realestate",
    "part": "manufacturing", "ingredient": "food", "drink": "food",
}  # fmt: skip


def price(c: ColumnContext) -> Spec | None:
    catalog = _catalog_price(c)
    if catalog is not None:
        return catalog
    if (usual := known(c)) is not None:
        return amount(c, *usual)
    named = next(
        (_PRICE_OF[word] for word in (*reversed(c.prefix), *reversed(c.home.entity)) if _PRICE_OF.get(word)), ""
    )
    if named == "realestate" and "listing" in c.home.entity and not c.about("realestate"):
        named = ""
    topic = named or next((topic for topic in c.home.topics[:2] if topic in PRICES), "retail")
    if topic == "energy" and not {"tariff", "energy", "electricity", "kwh", "gas", "meter"} & {*c.home.entity, *c.own}:
        topic = "retail"
    low, mean, high = PRICES[topic]
    return amount(
        c,
        low,
        mean,
        high,
        prices=topic in {"retail", "publishing", "media", "gaming", "food", "software", "animals", "sports"},
    )


def worth(c: ColumnContext) -> Spec | None:
    """What a house, a car, a painting is worth."""
    if set(c.home.entity) & {
        "artwork",
        "painting",
        "art",
        "sculpture",
        "antique",
        "collectible",
        "jewelry",
        "artifact",
        "exhibit",
    }:
        return amount(c, 150, 18000, 3000000)
    if set(c.home.entity) & {"lead", "opportunity", "deal", "contract", "project"}:
        return amount(c, 3000, 48000, 900000)
    if set(c.phrase) & {"car", "vehicle", "truck", "boat", "motorcycle"}:
        return amount(c, 1500, 21000, 90000)
    if c.about("realestate") or set(c.phrase) & {"house", "home", "property", "apartment", "land", "building"}:
        return amount(c, 110000, 380000, 1800000)
    return price(c)


def salary(c: ColumnContext) -> Spec | None:
    """What the job of the row pays."""
    beside = c.home.find("job title", "position title", "title", "position", "designation", kinds=frozenset({"string"}))
    plain = c.facts.low is None and c.facts.high is None and beside and beside not in c.home.foreign
    if c.about("sports"):
        return amount(c, 60000, 1400000, 30000000)
    if plain and set(c.own) <= {"salary", "annual", "base", "current", "yearly", "gross"} and c.fits(6):
        return altered(pool_spec("jobs", "salary", "job"), spread=0.12, decimals=0)
    return amount(c, 28000, 76000, 240000)


def rent(c: ColumnContext) -> Spec | None:
    return amount(c, 650, 1700, 6500, round_to=25)


_AMOUNTS: dict[str, tuple[float, float, float]] = {
    "unit cost | cost price | purchase price | wholesale price | cost": (2, 60, 900),
        "total | total amount | grand total | amount total | order total | total price | total cost | total value | "
        "invoice total | order amount | order value | purchase amount | checkout total | cart total | line total | "
        "row total | extended price | subtotal | sub total | net total | net amount | gross amount | total net | "
        "total gross | invoice amount | bill amount | total due | amount due | amount paid | total paid | "
        "paid amount | payment amount | transaction amount | charge | charge amount | amount": (12, 240, 4500),
    "item total | line amount | line price | item amount": (5, 90, 900),
    "tax | tax amount | sales tax | vat | vat amount | gst | tax total | total tax": (1, 18, 300),
        "shipping | shipping cost | shipping fee | shipping amount | shipping price | delivery fee | delivery cost | "
        "delivery charge | freight | postage | handling fee": (0, 9.5, 45),
    "discount | discount amount | discount value | total discount | rebate | markdown | saving": (0, 12, 120),
    "tip | gratuity | tip amount": (1, 6, 40),
        "fee | service fee | processing fee | transaction fee | booking fee | late fee | fine | "
        "platform fee | admin fee | commission | commission amount | fee amount | convenience fee | surcharge | "
        "penalty | toll": (1, 14, 150),
    "registration fee | entry fee | membership fee | entrance fee | annual fee | consultation fee | consulting fee": (
        10, 90, 600),
    "tuition | tuition fee": (2500, 14000, 55000),
    "refund | refund amount | refunded amount | amount refunded": (5, 60, 600),
        "balance | account balance | current balance | available balance | opening balance | closing balance | "
        "balance amount | wallet balance": (0, 3200, 60000),
    "outstanding balance | balance due | outstanding amount | amount owed | debt": (0, 900, 12000),
    "credit limit | limit amount | spending limit | overdraft limit": (500, 6500, 50000),
    "deposit | security deposit | deposit amount | down payment": (100, 1200, 9000),
        "compensation | salary amount | expected salary | desired salary | annual income | income | yearly income | "
        "household income | base pay": (28000, 76000, 240000),
    "monthly salary | net salary | monthly income | monthly pay | gross pay | net pay": (2000, 5200, 16000),
    "actor day rate | cast day rate | consultant day rate | crew day rate | freelancer day rate | "
        "contractor day rate | consultant daily rate": (150, 620, 2400),
    "min salary | salary min | salary from | salary low": (30000, 55000, 95000),
    "max salary | salary max | salary to | salary high": (96000, 125000, 260000),
    "hourly rate | hourly wage | wage | hour rate | pay rate | rate per hour | billing rate | hourly pay": (14, 42,
        220),
    "bonus | bonus amount | annual bonus | signing bonus": (500, 5200, 40000),
    "overtime pay | allowance | stipend | reimbursement | deduction": (50, 420, 3000),
        "revenue | annual revenue | yearly revenue | turnover | sales amount | total sales | total revenue | "
        "net revenue | gross revenue": (250000, 9000000, 400000000),
    "monthly revenue | mrr | monthly recurring revenue | monthly sales | daily revenue": (800, 18000, 220000),
    "arrival | annual recurring revenue": (10000, 210000, 2600000),
    "profit | net profit | gross profit | net income | earning | ebitda": (5000, 420000, 20000000),
        "budget | total budget | project budget | approved budget | budget amount | campaign budget | "
        "allocated amount | estimated budget": (2000, 60000, 750000),
    "cpc | cost per click": (0.15, 1.2, 7),
    "cpm | cost per mille": (1, 8, 30),
    "cpa | cost per acquisition | cost per lead | cac": (4, 42, 260),
    "daily budget | bid amount | bid": (5, 90, 900),
    "movie budget | film budget | show budget": (2000000, 34000000, 260000000),
    "production budget | box office | gross | box office gross | worldwide gross": (500000, 42000000, 900000000),
    "expense amount | expense | expenditure | spend | spent | amount spent | ad spend | spending": (8, 260, 9000),
    "total spent | lifetime value | ltv | customer lifetime value | clv | total spend | total purchase": (50, 2300,
        30000),
    "donation | donation amount | donated amount | pledge amount | contribution": (10, 140, 5000),
    "goal amount | target amount | fundraising goal | funding goal": (1000, 24000, 400000),
    "raised amount | amount raised | fund raised | current amount": (0, 9000, 250000),
    "premium | premium amount | monthly premium | insurance premium": (40, 290, 1800),
    "annual premium": (400, 2100, 14000),
    "deductible | deductible amount": (250, 1400, 8000),
    "copay | copay amount | co pay | copayment": (5, 28, 90),
    "coverage amount | coverage limit | sum insured | insured amount | coverage | policy limit | sum assured": (10000,
        240000, 1500000),
            "claim amount | claimed amount | amount claimed | settlement amount | settled amount | payout | "
            "payout amount | "
        "loss amount | damage amount | estimated damage": (200, 4800, 90000),
    "billed amount | billed | charge amount | charged amount | total charge": (90, 620, 9000),
    "allowed amount | covered amount | paid by insurance": (60, 400, 6000),
    "loan amount | principal | principal amount | mortgage amount | borrowed amount | credit amount": (2000, 38000,
        450000),
    "installment amount | monthly payment | emi | monthly installment | min payment": (60, 420, 3200),
    "price per night | nightly rate | night rate | rate per night | room rate | base rate": (55, 150, 700),
    "hourly price | price per hour | cost per hour | hour price": (6, 32, 180),
    "price per person | cost per person | rate per person | price per head": (8, 32, 160),
    "rate per word | price per word | word rate": (0.05, 0.13, 0.4),
    "monthly fee | monthly due | monthly cost | monthly charge": (15, 72, 900),
    "day rate": (180, 480, 1800),
    "freight cost | freight charge | freight amount | haulage cost": (40, 420, 6000),
    "weekly price | weekly rate | price per week | week price | rate per week": (90, 420, 2600),
    "daily rate | price per day | daily price | daily cost | day price | cost per day | rental rate | "
        "rate per day | rental price": (25, 85, 400),
    "ride fare | trip fare | taxi fare | bus fare": (4, 19, 95),
    "gdp | gross domestic product | country gdp": (900000000, 400000000000, 21000000000000),
    "subscription mrr": (19, 260, 4800),
    "permit fee | license fee | filing fee | court fee | inspection fee | application fee": (40, 160, 900),
    "mortgage loan amount | mortgage amount | home loan amount | mortgage principal": (60000, 260000, 900000),
    "mortgage down payment": (8000, 52000, 240000),
    "hoa fee | homeowner association fee": (40, 240, 900),
    "player market value | transfer value": (200000, 8000000, 95000000),
    "fare | ticket price | base fare | fare amount": (8, 120, 1400),
            "contract value | deal value | deal amount | opportunity amount | estimated contract value | "
            "expected revenue | "
        "deal size | contract amount": (3000, 48000, 900000),
    "market cap | market capitalization": (50000000, 9000000000, 900000000000),
        "open price | close price | high price | low price | stock price | closing price | opening price | open | "
        "close | last price | strike price | share price | bid price | ask price | adjusted close": (4, 110, 900),
        "collateral value | declared value | insured value | value | replacement value | total asset value | "
        "inventory value | item value | monetary value | estimated cost | total value amount | credit used | "
        "quota amount | sales target | salary budget": (20, 480, 9000),
    "house price | collateral value": (40000, 240000, 900000),
        "balance after | running balance | balance before | new balance | previous balance | ending balance | "
        "starting balance": (100, 3200, 40000),
    "cash | petty cash | cash amount": (20, 300, 5000),
    "debit | debit amount | credit amount | entry credit | journal credit | ledger credit": (5, 420, 9000),
    "asset value | book value | net worth | total asset | replacement cost | current value | salvage value": (1000,
        42000, 900000),
        "repair cost | maintenance cost | labor cost | part cost | service cost | material cost | installation cost | "
        "treatment cost | fuel cost": (30, 310, 4000),
    "prize | prize money | reward amount | award amount | grant amount | prize amount": (100, 6000, 250000),
    "player transfer fee | signing transfer fee": (100000, 6000000, 90000000),
    "min order | min order amount | min order value | min purchase | min purchase amount": (10, 35, 150),
        "gift card initial balance | gift card initial amount | gift card balance | gift card current balance | "
        "gift card amount | gift card original balance": (10, 55, 250),
    "total earning | affiliate earning | lifetime earning | payout total": (15, 640, 18000),
    "call cost | sms cost | message cost": (0.01, 0.6, 14),
    "route fare | line fare": (1.5, 3.6, 24),
    "gift card value | face value | voucher value | coupon value | card value": (10, 45, 200),
}  # fmt: skip

CURRENCIES = choice_spec("USD", "EUR", "GBP", "CAD", "AUD", "JPY", "CHF", "SEK", weights=(50, 22, 10, 6, 4, 3, 3, 2))


def currency(c: ColumnContext) -> Spec | None:
    if {"wallet", "crypto", "coin", "token", "blockchain", "cryptocurrency"} & set(c.phrase):
        return choice("BTC:5 | ETH:5 | USDT:3 | SOL:2 | LTC:1")(c)
    if not c.fits(3):
        return choice_spec("$", "€", "£")
    if c.home.entity[-1:] == ("currency",) or c.unique:
        return pool("currencies", "code", "currency")(c)
    from pytest_syda.providers.offline.meanings.places import of_its_country

    return of_its_country("currency", lambda _: CURRENCIES)(c)


def installments(c: ColumnContext) -> Spec | None:
    """How many there are, in whole numbers; else what each of them is."""
    if c.kind == "integer" and c.column.name.lower().endswith("s"):
        return one_of(1, 2, 3, 6, 12, weights=(4, 2, 4, 3, 2))(c)
    return money(60, 420, 3200)(c)


MEANINGS: list[Meaning] = [
    number("list price property | listing price | asking price | sale price property | property value | home value | "
        "assessed value | appraised value | market value | valuation | estimated value | appraisal value", worth),
    *(number(names, money(*range_)) for names, range_ in _AMOUNTS.items()),
    number("price | item price | unit price | list price | retail price | selling price | sale price | "
        "regular price | base price | current price | original price | price amount | msrp | old price | "
        "new price | product price | offer price | reserve price | starting price | final price | buy price | "
        "sell price | subscription price | monthly price | price per unit | average price | compare at price | "
        "market price | price usd", price),
    number("salary | base salary | annual salary | gross salary | yearly salary | current salary", salary),
    number("rent | monthly rent | rent amount | rent price | rental amount | lease amount", rent),
    number("exchange rate | fx rate | conversion rate currency | rate to usd | mid rate", numbers(0.6, 1.6, mean=1.05,
        sd=0.2, decimals=4)),
    number("installment", installments),
    number("price level | price range", one_of(1, 2, 3, 4, weights=(4, 5, 2, 1))),
    text("price range | price level", choice("$:4 | $$:5 | $$$:3 | $$$$")),
    text("currency | currency code | iso currency | currency iso | base currency | quote currency | "
        "settlement currency | from currency | to currency | default currency | target currency | source currency",
        currency),
    text("currency name", pool("currencies", "name", "currency")),
    text("currency symbol", pool("currencies", "symbol", "currency")),
    text("currency pair", shapes(r"(EUR|GBP|AUD|NZD)/(USD|JPY|CHF|CAD)", r"(EUR|GBP|AUD|NZD)(USD|JPY|CHF|CAD)")),
    text("payment term | credit term | term of payment", choice(
        "Net 30:6 | Net 15:2 | Net 60:2 | Due on receipt:3 | Net 45")),
    text("salary range | pay range | salary band", choice("$45,000 - $60,000:2 | $60,000 - $80,000:3 | "
        "$80,000 - $105,000:3 | $105,000 - $140,000:2 | $140,000 - $180,000")),
    text("tax code", choice("STANDARD:6 | REDUCED:2 | ZERO | EXEMPT")),
    text("budget code | cost center | cost center code", shapes(r"CC-[1-9]\d{3}", r"[1-9]\d{3}")),
]  # fmt: skip
