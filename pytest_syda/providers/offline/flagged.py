"""Flags and the numbers that they speak of: what is sold out is sold, what is funded has its goal."""

from __future__ import annotations

from typing import NamedTuple

from pytest_syda.providers.offline.amounts import find_number, places
from pytest_syda.providers.offline.context import NUMERIC, ColumnContext, TableContext
from pytest_syda.providers.offline.units import stripped
from pytest_syda.providers.offline.words import Words
from pytest_syda.recipe.kinds.choices import Choice, When
from pytest_syda.recipe.kinds.relations import Expression, Lookup
from pytest_syda.recipe.spec import Spec


class Told(NamedTuple):
    """A flag, the number it is about, and the one that is compared with; the share of that if so, and if not."""

    flags: str
    numbers: str
    wholes: str
    true: tuple[float, float]
    false: tuple[float, float]


_TOLD = (
    Told("funded|goal reached|goal met|target reached|target met|fully funded",
        "pledged amount|amount pledged|raised amount|amount raised|pledged|raised|current amount|collected amount|"
        "total raised|total pledged|actual|achieved", "goal amount|funding goal|goal|target amount|target|"
        "fundraising goal", (1.3, 0.2), (0.5, 0.85)),
    Told("sold out|full|fully booked|at capacity|booked out", "ticket sold|sold|seat sold|sold count|booked|"
        "spot booked|booked count|enrolled|enrolled count|registered|registered count|current enrollment|occupied|"
        "seat booked|"
        "attendee count|sold quantity|quantity sold|current occupancy", "capacity|max capacity|total seat|total ticket|"
        "seat|max spot|max attendee|max student|ticket available|total quantity|quantity total|limit", (1.0, 0.0),
        (0.6, 0.5)),
    Told("paid|fully paid|settled|paid in full", "amount paid|paid amount|total paid", "total|total amount|amount due|"
        "grand total|total due|amount", (1.0, 0.0), (0.35, 0.9)),
)  # fmt: skip
_STOCKS = (
    "stock|stock quantity|quantity in stock|inventory|inventory count|on hand|quantity on hand|stock level|"
    "stock count|quantity"
)
_REORDERED = "reorder level|reorder point|min stock|low stock threshold|stock threshold|min quantity"
_SCORES = "score|mark|points|grade|result|percentage|score percent"
_PASSED = "passing score|pass mark|passing grade|min score|pass score|passing mark"
_SPENT = "spent|actual cost|amount spent|actual spend|spent amount"
_HAMMER = "hammer price|winning bid|current bid|highest bid|final price|sold price"
_MAJORITIES = (("yes vote", "no vote"), ("vote yes", "vote no"), ("vote for", "vote against"), ("aye", "nay"),
    ("yes", "no"), ("yea", "nay"), ("for", "against"), ("vote in favor", "vote against"))  # fmt: skip
_LIMITS: dict[Words, tuple[str, str, str]] = {
    ("passed",): (_SCORES, _PASSED, ">="),
    ("low", "stock"): (_STOCKS, _REORDERED, "<="),
    ("need", "reorder"): (_STOCKS, _REORDERED, "<="),
    ("over", "budget"): (_SPENT, "budget|budget amount|total budget", ">"),
    ("above", "threshold"): ("value|reading|measured value|level", "threshold|limit|max value|threshold value", ">"),
    ("reserve", "met"): (_HAMMER, "reserve price|reserve", ">="),
}


_MAJORITY = {"passed", "approved", "carried", "adopted"}
_CONFORMING = {("in", "specification"), ("within", "tolerance"), ("in", "tolerance"), ("conforming",),
    ("within", "specification")}  # fmt: skip


_FLAGS = (tuple(name.split()) for told in _TOLD for name in told.flags.split("|"))
ABOUT = frozenset({"stock", *_MAJORITY, *(words[-1] for words in (*_FLAGS, *_LIMITS, *_CONFORMING))})
"""The flags' last words."""


def _within_tolerance(c: ColumnContext) -> Spec | None:
    """What was measured lies close enough to what was meant."""
    found = {stripped(words): column for words, column in c.home.numbers.items()}
    names = (("measured", "actual", "measurement"), ("nominal", "target"), ("tolerance",))
    one, other, most = (next((found[(name,)] for name in group if (name,) in found), "") for group in names)
    if not one or not other or not most:
        return None
    return Expression(expression=f"abs(coalesce({one}, 0) - coalesce({other}, 0)) <= coalesce({most}, 0)")


def by_flag(c: ColumnContext) -> Spec | None:
    """A number as large as the flag beside it says."""
    if c.kind not in NUMERIC or c.unique:
        return None
    for told in _TOLD:
        flag = _flag(c.home, told.flags)
        if not flag or find_number(c.home, *told.numbers.split("|")) != c.name:
            continue
        whole = find_number(c.home, *told.wholes.split("|"))
        if whole and whole != c.name:
            return When(column=flag, cases={"True": _part(c, whole, told.true), "null": _part(c, whole, told.false),
                "False": _part(c, whole, told.false)})  # fmt: skip
    return None


def _part(c: ColumnContext, whole: str, share: tuple[float, float]) -> Spec:
    return Lookup(path=whole, factor=share[0], spread=share[1], decimals=places(c))


def _flag(home: TableContext, names: str) -> str:
    """The boolean column called so."""
    wanted = {tuple(name.split()) for name in names.split("|")}
    for column in home.table.columns:
        own = home.own_words(column.name)
        if column.type.kind == "boolean" and (own[1:] if own[:1] in _ASKING else own) in wanted:
            return column.name
    return ""


_ASKING = {("is",), ("has",), ("was",)}


def empty_stock(c: ColumnContext) -> Spec | None:
    """Nothing is there of what is not in stock."""
    if c.kind != "integer" or c.unique or find_number(c.home, *_STOCKS.split("|")) != c.name:
        return None
    there, gone = _flag(c.home, "in stock"), _flag(c.home, "out of stock")
    if not there and not gone:
        return None
    from pytest_syda.providers.offline.makers import number_spec

    some = number_spec(1, 900, mean=120)
    none = Choice(values=(0,))
    cases: dict[str, Spec] = {"True": some if there else none, "False": none if there else some, "null": some}
    return When(column=there or gone, cases=cases)


def by_limit(c: ColumnContext) -> Spec | None:
    """A flag that two numbers of the row leave no choice for."""
    if c.kind != "boolean" or c.unique:
        return None
    own = c.own[1:] if c.own[:1] in _ASKING else c.own
    if _MAJORITY & set(own):
        for pro, con in _MAJORITIES:
            more, less = find_number(c.home, pro), find_number(c.home, con)
            if more and less:
                return Expression(expression=f"coalesce({more}, 0) > coalesce({less}, 0)")
    if own in _CONFORMING:
        return _within_tolerance(c)
    if own not in _LIMITS:
        return None
    numbers, limits, sign = _LIMITS[own]
    number, limit = find_number(c.home, *numbers.split("|")), find_number(c.home, *limits.split("|"))
    return Expression(expression=f"coalesce({number}, 0) {sign} coalesce({limit}, 0)") if number and limit else None
