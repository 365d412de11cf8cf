"""Numbers that others of the row make: prep and cook time in all, pay after deductions, the body mass index."""

from __future__ import annotations

from pytest_syda.providers.offline.amounts import coalesced, find_number, is_fraction, places
from pytest_syda.providers.offline.context import NUMERIC, ColumnContext, TableContext
from pytest_syda.providers.offline.units import stripped, unit_of
from pytest_syda.providers.offline.words import Words
from pytest_syda.recipe.kinds.relations import Expression
from pytest_syda.recipe.spec import Spec

_ADDED = {"time", "score", "hour", "minute", "duration", "day", "mark", "point", "distance", "cost", "credit",
    "second", "token"}  # fmt: skip
"""What is added up without weights: a total price is no sum of a unit price and a sale price."""
_NO_PART = {"total", "average", "avg", "mean", "min", "max", "minimum", "maximum", "unit", "per", "limit", "best",
    "target", "estimated", "actual", "planned", "expected", "id"}  # fmt: skip
_GROSS = ("gross pay", "gross salary", "gross wage", "gross amount", "gross")
_NET = {"net pay", "net salary", "net wage", "take home pay", "net amount", "net"}
_WITHHELD = (
    ("tax withheld", "withheld tax", "income tax", "tax deducted", "tax deduction", "tax", "tax amount"),
    ("deduction", "total deduction", "other deduction"),
    ("social security", "insurance contribution", "pension contribution", "retirement contribution"),
)
FEWEST, MOST = 2, 5


def by_formula(c: ColumnContext) -> Spec | None:
    """A number that the others of its row leave no choice for."""
    if c.kind not in NUMERIC or c.unique or c.name in c.home.foreign:
        return None
    ways = (_added, _net, _deducted, _by_rate, _energy, _body_mass, _taxable, _left, _own_share, _metered, _charges)
    text = next((said for way in ways if (said := way(c))), "")
    if not text:
        return None
    return Expression(expression=text if c.kind == "integer" else f"round({text}, {min(places(c), 6)})")


def _added(c: ColumnContext) -> str:
    """`total_time` where there are `prep_time` and `cook_time`."""
    own = c.own
    if len(own) < FEWEST or own[0] != "total" or own[1] not in _ADDED:
        return ""
    parts = [
        column.name
        for column in c.table.columns
        if column.type.kind in NUMERIC and _is_part(c.home.own_words(column.name), own[1:])
    ]
    if not FEWEST <= len(parts) <= MOST or len({unit_of_column(c.home, name) for name in (*parts, c.name)}) > 1:
        return ""
    return " + ".join(coalesced(c.home, name) for name in parts)


def _is_part(own: Words, tail: Words) -> bool:
    """Whether a column is one of those that are added up to the total of this name."""
    return len(own) > len(tail) and own[-len(tail) :] == tail and not set(own) & _NO_PART


def unit_of_column(home: TableContext, name: str) -> str:
    from pytest_syda.providers.offline.context import column_context

    return unit_of(column_context(home, home.table[name]))


def _net(c: ColumnContext) -> str:
    gross = find_number(c.home, *_GROSS)
    if not gross or " ".join(c.own) not in _NET:
        return ""
    less = [found for names in _WITHHELD if (found := find_number(c.home, *names))]
    whole = find_number(c.home, "total deduction", "deduction total")
    if whole and len(_taken_off(c, gross)) >= FEWEST:
        return f"{gross} - {coalesced(c.home, whole)}"
    if not whole and not find_number(c.home, "deduction"):
        less = _taken_off(c, gross) or less
    return " - ".join([gross, *(coalesced(c.home, name) for name in less)]) if less else ""


def _deducted(c: ColumnContext) -> str:
    """All that is taken off the pay."""
    gross = find_number(c.home, *_GROSS)
    if not gross or c.own not in {("total", "deduction"), ("deduction", "total")}:
        return ""
    parts = _taken_off(c, gross)
    return " + ".join(coalesced(c.home, name) for name in parts) if len(parts) >= FEWEST else ""


_TAKEN = frozenset({"tax", "withholding", "withheld", "deduction", "insurance", "security", "medicare", "pension",
    "retirement", "contribution", "fica", "garnishment", "dues"})  # fmt: skip
_OF_WHOLE = frozenset({"rate", "percent", "ytd", "taxable", "employer", "total", "date", "code", "hour"})


def _taken_off(c: ColumnContext, gross: str) -> list[str]:
    """Every tax and contribution of the row."""
    return [
        column.name
        for column in c.table.columns
        if column.type.kind in NUMERIC
        and column.name not in {gross, c.name}
        and column.name not in c.home.foreign
        and (own := set(c.home.own_words(column.name))) & _TAKEN
        and not own & _OF_WHOLE
    ]


def _energy(c: ColumnContext) -> str:
    """What protein, carbohydrates and fat have in calories."""
    if c.own not in {("calorie",), ("kcal",), ("calorie", "kcal"), ("energy", "kcal"), ("total", "calorie")}:
        return ""
    found = {stripped(words): column for words, column in c.home.numbers.items()}
    parts = [
        next((found[name] for name in ((word,), ("total", word)) if name in found), "")
        for word in ("protein", "carb", "fat")
    ]
    parts[1] = parts[1] or found.get(("carbohydrate",), "")
    if not all(parts):
        return ""
    protein, carbs, fat = (coalesced(c.home, part) for part in parts)
    return f"round({protein} * 4 + {carbs} * 4 + {fat} * 9, 0)"


_RATED = frozenset({"duty", "commission", "royalty", "levy", "surcharge", "markup", "withholding", "rebate", "vat",
    "gst", "tariff", "override", "holdback", "cashback", "interest"})  # fmt: skip
_BASES = ("custom value", "declared value", "taxable value", "sale amount", "sale price", "net sales", "gross sales",
    "order total", "deal value", "deal amount", "value",
    "base amount", "subtotal", "amount", "price", "total")  # fmt: skip


def _by_rate(c: ColumnContext) -> str:
    """The duty is the value at the duty's rate."""
    own = c.own[:-1] if c.own[-1:] in {("amount",), ("due",), ("total",), ("payable",)} else c.own
    if len(own) != 1 or own[0] not in _RATED:
        return ""
    rate = find_number(c.home, *(f"{own[0]} {what}" for what in ("rate", "percent", "rate percent", "percentage")))
    base = find_number(c.home, *_BASES)
    if not rate or not base or base in {c.name, rate} or c.home.has("period", "term month", "start date"):
        return ""
    over = "" if is_fraction(c.home, rate) else " / 100"
    return f"{base} * {coalesced(c.home, rate)}{over}"


def _taxable(c: ColumnContext) -> str:
    if c.own not in {("taxable", "income"), ("net", "income"), ("taxable", "amount")}:
        return ""
    income = find_number(c.home, "gross income", "total income", "income")
    less = find_number(c.home, "deduction", "total deduction", "standard deduction")
    return f"{income} - {coalesced(c.home, less)}" if income and less else ""


def _left(c: ColumnContext) -> str:
    """What may still be spent: the limit less what is owed."""
    if c.own not in {("available", "credit"), ("credit", "available"), ("remaining", "credit")}:
        return ""
    limit, owed = find_number(c.home, "credit limit", "limit"), find_number(c.home, "current balance", "balance")
    return f"{limit} - {coalesced(c.home, owed)}" if limit and owed else ""


_COVERED = ("insurance covered", "covered by insurance", "insurance paid", "insurance share", "insurance portion",
    "insurance amount", "insurance coverage", "covered amount", "insurance pay")  # fmt: skip
_OWN_SHARE = {(who, what) for who in ("patient", "client", "customer", "owner") for what in ("share", "portion", "pay")}


def _own_share(c: ColumnContext) -> str:
    """What the insurance leaves to pay, where nothing else is taken off."""
    if c.own not in _OWN_SHARE or find_number(c.home, "allowed amount", "deductible"):
        return ""
    cost = find_number(c.home, "cost", "total cost", "fee", "charge", "total charge", "total", "total amount", "price")
    covered = find_number(c.home, *_COVERED)
    return f"{cost} - {coalesced(c.home, covered)}" if cost and covered else ""


_BILLED = ("charge", "fee", "cost", "tax", "surcharge")
_VALUED = {("assessed", "total"), ("total", "value"), ("total", "assessed", "value"), ("total", "assessed"),
    ("assessed", "value", "total"), ("total", "market", "value")}  # fmt: skip
_WHOLE = {("total", "due"), ("total",), ("total", "amount"), ("total", "charge"), ("total", "cost"), ("total", "bill"),
    ("grand", "total"), ("amount", "due"), ("total", "fee"), ("bill", "total"), ("total", "price")}  # fmt: skip


def _charges(c: ColumnContext) -> str:
    """A bill of nothing but charges is their sum."""
    if c.own not in _WHOLE | _VALUED:
        return ""
    kinds = ("value",) if c.own in _VALUED else ("due",) if c.own[-1] == "due" and _dues(c) else _BILLED
    parts = [
        column.name
        for column in c.table.columns
        if column.type.kind in NUMERIC
        and (own := c.home.own_words(column.name))[-1:]
        and own[-1] in kinds
        and len(own) > 1
        and not _NO_PART & set(own)
        and not {"late", "rate", "percent"} & set(own)
    ]
    return " + ".join(coalesced(c.home, name) for name in parts) if FEWEST <= len(parts) <= MOST else ""


def _dues(c: ColumnContext) -> bool:
    """Whether what is due is told in several parts."""
    dues = [own for own in c.home.numbers if own[-1:] == ("due",) and len(own) > 1 and not _NO_PART & {*own}]
    return len([own for own in dues if own != c.own and not {"amount", "balance", "past"} & {*own}]) >= FEWEST


_METERED = {"usage", "consumption", "used", "consumed", "difference"}


def _metered(c: ColumnContext) -> str:
    """What was used between two readings of a meter."""
    if not _METERED & set(c.own):
        return ""
    last = find_number(c.home, "current reading", "end reading", "closing reading", "reading end", "odometer end")
    first = find_number(c.home, "previous reading", "start reading", "opening reading", "reading start", "last reading")
    return f"{last} - {coalesced(c.home, first)}" if last and first else ""


def _body_mass(c: ColumnContext) -> str:
    if c.own not in {("bmi",), ("body", "mass", "index")}:
        return ""
    weight, height = (
        next((name for name in c.home.column_words if unit_of_column(c.home, name) == unit), "")
        for unit in ("kg", "cm")
    )
    if not weight or not height or c.home.table[weight].nullable or c.home.table[height].nullable:
        return ""
    return f"{weight} * 10000.0 / ({height} * {height})"


ABOUT = frozenset({*_ADDED, *_RATED, *_METERED, *_BILLED, "value", "deduction", "due", "net",
    "income", "taxable", "calorie", "kcal", "bmi",
    "mass", "share", "portion", "pay"})  # fmt: skip
