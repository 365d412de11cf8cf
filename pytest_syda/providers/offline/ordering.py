"""Numbers of a row that stand in an order by what they are called: lowest and highest, a part and its whole."""

from __future__ import annotations

from typing import NamedTuple

from pytest_syda.providers.offline.amounts import places
from pytest_syda.providers.offline.context import NUMERIC, ColumnContext
from pytest_syda.providers.offline.shares import MENDED, far_below
from pytest_syda.providers.offline.units import name_unit, stripped
from pytest_syda.providers.offline.words import Words, word_set
from pytest_syda.recipe.kinds.numbers import Number
from pytest_syda.recipe.kinds.relations import Expression, Lookup
from pytest_syda.recipe.kinds.strings import PoolSpec
from pytest_syda.recipe.spec import Spec

_ENDS = {
    "min": ("max",), "lower": ("upper",), "low": ("high",), "lowest": ("highest",), "floor": ("ceiling", "cap"),
    "from": ("to", "until", "through"), "start": ("end", "stop"), "starting": ("ending",), "first": ("last",),
    "bottom": ("top",), "soft": ("hard",), "begin": ("end",), "smallest": ("largest", "biggest"),
    "least": ("most",), "shallowest": ("deepest",), "minor": ("major",), "cold": ("hot",), "best": ("worst",),
    "median": ("p 95", "p 99", "max"), "p 50": ("p 95", "p 99", "p 90"), "p 95": ("p 99",), "p 90": ("p 99",),
    "out": ("in", "back"), "before": ("after",), "opening": ("closing",), "initial": ("final",), "previous": ("current",
        "new"), "old": ("new",), "beginning": ("ending",), "birth": ("weaning", "adult"), "dry": ("wet",),
        "tare": ("gross",),
    "written": ("read", "extracted"),
    "rejected": ("read", "processed", "received"), "loaded": ("extracted", "read"), "delivered": ("taken", "shot"),
    "beam": ("length", "loa"), "draft": ("length", "loa"), "pm25": ("pm10",), "pm 2 5": ("pm 10",),
    "average": ("max", "peak"), "off peak": ("peak",), "idle": ("peak", "max"),
}  # fmt: skip
"""Words of the lower of two numbers, and of the higher."""
_TRUE = ("measured", "actual", "observed", "real", "achieved", "realized")
_MEANT = ("nominal", "expected", "target", "planned", "estimated", "projected", "forecast", "budgeted", "rated",
    "specified", "scheduled", "quoted", "reference", "theoretical", "predicted", "assessed")  # fmt: skip


class Part(NamedTuple):
    """How much of its whole a part is, and how far that varies."""

    level: int
    factor: float
    spread: float


_PARTS: dict[str, Part] = {
    word: Part(level, factor, spread)
    for level, factor, spread, text in (
        (7, 0.95, 0.05, """
            produced manufactured shipped dispatched processed approved answered booked authorized issued billed
            allocated assigned enrolled covered harvested loaded planted hatched"""),
        (6, 0.86, 0.14, """
            ready running healthy received completed finished delivered fulfilled picked inspected tested attended
            present done closed packed
            paid landed installed confirmed served seated"""),
        (6, 0.6, 0.4, """
            used sold consumed occupied filled taken cast spent opened invested drawn utilized checked downloaded active
            online treated sampled burned"""),
        (5, 0.8, 0.2, "accepted passed successful correct valid good net usable billable payable healthy"),
        (4, 0.3, 0.7, "redeemed claimed clicked converted reserved held won refunded resold donated adopted loan"),
        (3, 0.35, 0.8, "available remaining left free vacant unused open unsold spare empty unspent outstanding idle"),
        (2, 0.05, 0.9, """
            failed defective rejected scrapped damaged returned lost wasted spoiled invalid canceled missing faulty
            broken late absent dropped skipped cracked flagged disputed blocked injured scrap defect expired overdue
            refused dead sick error waste duplicate bounced denied unpaid spilled infected"""),
    )
    for word in text.split()
}  # fmt: skip
_WHOLE: dict[str, int] = {
    word: level
    for level, text in (
        (9, """
            total capacity limit cap max quota registered budget size eligible gross all overall allowance invited
            purchased"""),
        (8, """
            requested ordered planned target scheduled allocated claimed billed sent granted expected offered budgeted
            desired listed owned stock invoiced"""),
    )
    for word in text.split()
}  # fmt: skip
SURE = 6
"""From this level on, a whole need not name what it counts."""
_COUNTED = word_set(
    """
    count number total quantity amount unit value sum item piece people person figure level volume found made on in
    out of by
    """
)
_EACH = word_set("fee cost per each average rate ratio percent percentage share price score id day date year code")


_HELD_BELOW = {"max", "limit", "cap"}
_SLOW = {"dew", "dewpoint", "bulb", "wind", "mileage", "odometer"}
ABOUT = frozenset({*(low.split()[-1] for low in _ENDS), *_TRUE, *_PARTS, *_HELD_BELOW, *_SLOW})


def in_order(c: ColumnContext) -> Spec | None:
    """A number that another of its row bounds, where no rule knows the two."""
    if c.kind not in NUMERIC or c.unique or c.name in c.table.primary_key or c.name in c.home.foreign:
        return None
    return _middle(c) or _lower_end(c) or _near_plan(c) or _part_of_whole(c) or _below_its_limit(c)


_MIDDLE = ("average", "mean", "typical", "median", "likely", "most likely", "usual", "mid", "expected")


def _middle(c: ColumnContext) -> Spec | None:
    """What is usual is between the lowest and the highest."""
    for word in _MIDDLE:
        for low, high in (("min", "max"), ("low", "high"), ("lowest", "highest"), ("lower", "upper")) * _holds(
            c.own, word
        ):
            ends = [c.home.numbers.get(_swapped(c.own, word, end), "") for end in (low, high)]
            if all(ends) and c.name not in ends and not any(c.home.table[end].nullable for end in ends):
                share = 0.42 if word == "median" else 0.48
                return Expression(expression=f"round({ends[0]} + ({ends[1]} - {ends[0]}) * {share}, {places(c)})")
    return None


def _lower_end(c: ColumnContext) -> Spec | None:
    """`min_x` below `max_x`, whatever `x` is."""
    if "age" in c.own:  # people know what they mean by these
        return None
    if (found := _natural_order(c)) is not None:
        return found
    for low, highs in _ENDS.items():
        if not _holds(c.own, low) or (low == "out" and MENDED & set(c.home.entity)):
            continue
        for high in highs:
            column = c.home.numbers.get(_swapped(c.own, low, high))
            if column and column != c.name:
                return _below(c, column)
    return None


_NATURAL = {"wind speed": "gust | wind gust | gust speed | max gust | wind gust speed", "mileage in": "mileage out",
    "odometer in": "odometer out"}  # fmt: skip


def _natural_order(c: ColumnContext) -> Spec | None:
    """The wind is weaker than its gusts, and dew falls below the temperature."""
    own = stripped(c.own)
    if own in {("dew", "point"), ("dewpoint",), ("wet", "bulb")}:
        return _dew(c)
    name = " ".join(own)
    if name not in _NATURAL or (name.endswith(" in") and not MENDED & set(c.home.entity)):
        return None
    highs = {tuple(high.split()) for high in _NATURAL[name].split(" | ")}
    column = next((column for words, column in c.home.numbers.items() if stripped(words) in highs), "")
    close = name.endswith(" in")
    factor, spread = (0.9998, 0.0001) if close else (0.58, 0.4)
    return Lookup(path=column, factor=factor, spread=spread, decimals=places(c)) if column else None


def _dew(c: ColumnContext) -> Spec | None:
    """By the air's temperature and humidity, as a rule of thumb has it."""
    found = {stripped(words): column for words, column in c.home.numbers.items()}
    air = next((found[name] for name in (("temperature",), ("air", "temperature")) if name in found), "")
    damp = next((found[name] for name in (("humidity",), ("relative", "humidity")) if name in found), "")
    if not air or c.home.table[air].nullable > c.column.nullable:
        return None
    less = f"(100 - coalesce({damp}, 60)) / 5" if damp else "4.2"
    return Expression(expression=f"round({air} - {less}, {places(c)})")


def _holds(own: Words, text: str) -> bool:
    return f" {text} " in f" {' '.join(own)} "


def _swapped(own: Words, old: str, new: str) -> Words:
    return tuple(f" {' '.join(own)} ".replace(f" {old} ", f" {new} ", 1).split())


def _below(c: ColumnContext, high: str) -> Spec | None:
    made = _made(c, high)
    if isinstance(made, PoolSpec):  # a record that has both
        return None
    if (mine := far_below(c, made)) is not None:
        return mine
    if isinstance(made, Number) and made.low < 0:
        step = max(round((made.high - made.low) / 8, 2), 0.01)
        return Expression(expression=f"{high} - {step:g}")
    return Lookup(path=high, factor=0.55, spread=0.5, decimals=places(c))


def _made(c: ColumnContext, name: str) -> Spec:
    from pytest_syda.providers.offline.columns import column_spec

    return column_spec(c.home, c.home.table[name])


def _below_its_limit(c: ColumnContext) -> Spec | None:
    """`hit_points` up to `max_hit_points`."""
    for name in (("max", *c.own), (*c.own, "max"), (*c.own, "limit"), (*c.own, "cap")):
        column = c.home.numbers.get(name)
        graded = c.own in {("score",), ("point",), ("mark",)}
        if column and ("min", *c.own) not in c.home.numbers and (graded or not _EACH & set(c.own)):
            made = _made(c, column)
            risky = isinstance(made, Number) and made.low < 0
            return None if risky else Lookup(path=column, factor=0.75, spread=0.33, decimals=places(c))
    return None


def _near_plan(c: ColumnContext) -> Spec | None:
    """What was measured is near what was meant."""
    true = next((word for word in _TRUE if word in c.own), "")
    if not true:
        return None
    for meant in _MEANT:
        column = c.home.numbers.get(_swapped(c.own, true, meant))
        if column and column != c.name:
            close = name_unit(c.own) in {"mm", "cm", "um", "m", "g", "c", "v", "hz"}
            return Lookup(path=column, factor=1.0, spread=0.02 if close else 0.2, decimals=places(c))
    return None


def _part_of_whole(c: ColumnContext) -> Spec | None:
    """`qty_scrapped` of `qty_ordered`, `data_used_gb` of `data_cap_gb`."""
    word = next((word for word in stripped(c.own) if word in _PARTS), "")
    if not word or _EACH & set(c.own):
        return None
    part = _PARTS[word]
    wholes = sorted(
        (_noun(c, own) != _noun(c, c.own), level, column)
        for own, column in c.home.numbers.items()
        if column != c.name and (level := _level(own, part.level)) and _same_thing(c, own, column, word, level)
    )
    return Lookup(path=wholes[0][2], factor=part.factor, spread=part.spread, decimals=places(c)) if wholes else None


def _level(own: Words, above: int) -> int:
    """How far up in the order of wholes a column stands; 0 where it does not stand above this part."""
    if _EACH & set(own):
        return 0
    levels = [_WHOLE.get(word) or _PARTS[word].level for word in own if word in _WHOLE or word in _PARTS]
    level = min(levels) if levels else 9 if own[-1:] == ("quantity",) or own == ("stock",) else 0
    return level if level > above else 0


def _same_thing(c: ColumnContext, own: Words, column: str, word: str, level: int) -> bool:
    """Whether both count the same: in one unit, and with the same noun, or without any."""
    unit, whole = name_unit(c.own), c.home.table[column].type.kind == "integer"
    if unit != name_unit(own) or (not unit and (c.kind == "integer") != whole):
        return False
    noun, other = (_noun(c, words) for words in (c.own, own))
    if not noun or not other or noun == other:
        return True
    return (
        level >= SURE
        and word in {"cast", "spoiled", "defect", "defective", "scrap", "infected", "injured"}
        and c.kind == "integer"
    )


def _noun(c: ColumnContext, own: Words) -> Words:
    return tuple(
        word
        for word in stripped(own)
        if word not in _COUNTED and word not in _PARTS and word not in _WHOLE and word not in c.home.entity
    )
