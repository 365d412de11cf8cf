"""The last rule: something its type takes and its comment allows, when nobody knows what a column is."""

from __future__ import annotations

from collections.abc import Callable

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.fitting import fit
from pytest_syda.providers.offline.happening import when
from pytest_syda.providers.offline.later import later
from pytest_syda.providers.offline.lexicon import Make
from pytest_syda.providers.offline.makers import (
    number_spec,
    pattern_spec,
    prose,
    text_spec,
    with_decimals,
)
from pytest_syda.providers.offline.rare_units import by_rare_unit
from pytest_syda.providers.offline.units import UNITS, unit_of
from pytest_syda.providers.offline.wording import UNLIMITED, phrase, proper_name
from pytest_syda.recipe.kinds.choices import Choice, Database
from pytest_syda.recipe.kinds.moments import Time
from pytest_syda.recipe.kinds.numbers import Bool, Number, Sequence
from pytest_syda.recipe.kinds.strings import Bytes, Uuid
from pytest_syda.recipe.spec import Spec

NAME = 30

_amount: Callable[..., Spec] = later("meanings.money:amount")
_described: Make = later("meanings.scenes:described")
_duration: Make = later("meanings.quantities:duration")
_flag_by_name: Make = later("meanings.flags:by_name")
_known: Callable[[ColumnContext], tuple[float, float, float] | None] = later("meanings.money:known")
_structured: Make = later("structured:structured")
_time_of_day: Make = later("meanings.clocks:clock")
_topic_for: Callable[..., str] = later("meanings.prose:topic_for")
_usual: Callable[[ColumnContext, str], Spec | None] = later("by_unit:usual")


def fallback(c: ColumnContext) -> Spec | None:
    """By type alone, with what the comment, the unit and the default say."""
    maker = _BY_KIND.get(c.kind, _structured)
    return maker(c) or Database()


def default_of(c: ColumnContext) -> Spec | None:
    """A plain default where nothing better is known: most rows have it, as most rows in production do."""
    default = c.column.default
    if default is None or default.value is None or c.unique:
        return None
    value = default.value
    if c.kind == "string" and isinstance(value, str):
        text = value.strip("'") if default.origin == "server" else value
        return Choice(values=(text,)) if c.fits(len(text)) and text else None
    return None


def _text(c: ColumnContext) -> Spec:
    room = c.length
    if c.unique:
        return _unique_text(c)
    known = default_of(c)
    if known is not None:
        return known
    if set(c.own) & {
        "id",
        "key",
        "code",
        "number",
        "no",
        "reference",
        "identifier",
        "token",
    }:
        if room is not None and room < len("AB1"):
            return pattern_spec("[A-Z]" if room == 1 else "[A-Z][0-9]")
        return pattern_spec("[A-Z]{3}-[0-9]{5}" if c.fits(9) else f"[A-Z]{{2}}[0-9]{{{max((room or 9) - 2, 1)}}}")
    known = phrase(c)
    if known is not None:
        return known
    if room is not None and room < 12:
        return pattern_spec(f"[A-Z]{{2}}[0-9]{{{min(room - 2, 4)}}}")
    if room is None or room > UNLIMITED:
        return _described(c) or _composed(c) or text_spec(_topic_for(c), 1, 2)
    return text_spec("generic", 1, 1, style="phrase")


def _composed(c: ColumnContext) -> Spec | None:
    """A description by the sort of noun the table is called by, where nothing has a topic of its own."""
    if _topic_for(c, ""):
        return None
    from pytest_syda.providers.offline.trades.composing import composed

    return composed(c, "description")


def _unique_text(c: ColumnContext) -> Spec:
    if c.fits(36) and set(c.own) & {"id", "uuid", "key", "identifier", "token"}:
        return Uuid()
    room = c.length if c.length is not None else 64
    if c.own[-1:] in {("name",), ("title",), ("label",)} and room >= NAME:
        return proper_name(c)
    if room >= 12:
        return pattern_spec("[a-z]{3}-[a-z0-9]{8}")
    return pattern_spec(f"[A-Z0-9]{{{room}}}" if room > 1 else "[A-Z0-9]")


def _number(c: ColumnContext) -> Spec:
    if c.unique and c.kind == "integer":
        return Sequence(start=1)
    if c.kind == "integer" and c.facts.says("epoch|unix") and (moment := fit(when(c), c)) is not None:
        return moment
    return fit(_by_unit(c), c) or _plain_number(c)


def _by_unit(c: ColumnContext) -> Spec | None:
    """What is usual in the unit that the name or the comment says."""
    unit = unit_of(c)
    rare = by_rare_unit(c, 1 if not unit or unit in _TWICE else 2)
    return rare or (_usual(c, UNITS[unit][0]) if unit else None)


_TWICE = frozenset({"mt", "md", "nm", "um", "m3", "m2", "gy", "mv"})
"""Units of which the rarer meaning is likelier where no name is known."""


def _plain_number(c: ColumnContext) -> Spec:
    low, high = c.facts.within(0.0, 100.0)
    if c.facts.low is None and c.facts.high is None and _like_money(c):
        return _amount(c, *(_known(c) or (5, 120, 2500)))
    if c.facts.high is None and c.kind == "integer" and _plural(c):
        return Number(low=low, high=low + 48, mean=low + 8, sd=7, distribution="lognormal")
    default = c.column.default
    value = (
        default.value
        if default is not None and isinstance(default.value, int | float) and not isinstance(default.value, bool)
        else None
    )
    if value is not None and c.facts.high is None and c.kind == "integer" and not c.unique:
        values = sorted({value, value + 1, value + 2} if value >= 0 else {value})
        return (
            Choice(values=tuple(values), weights=tuple(6.0 if item == value else 1.0 for item in values))
            if len(values) > 1
            else Choice(values=tuple(values))
        )
    if c.facts.low is None and c.facts.high is None:
        return with_decimals(number_spec(low, high, mean=14), c, None if c.kind != "integer" else 0)
    return with_decimals(Number(low=low, high=high, decimals=0), c, None if c.kind != "integer" else 0)


def _like_money(c: ColumnContext) -> bool:
    type_ = c.column.type
    return type_.kind == "decimal" and type_.scale == 2 and (type_.precision or 0) >= 7


def _plural(c: ColumnContext) -> bool:
    raw = c.column.attribute.lower()
    return raw.endswith("s") and not raw.endswith(("ss", "us", "is"))


def _flag(c: ColumnContext) -> Spec:
    return _flag_by_name(c) or Bool()


def _clock(c: ColumnContext) -> Spec:
    return _time_of_day(c) or Time() if c.kind == "time" else when(c) or Time()


def _bytes(c: ColumnContext) -> Spec:
    room = c.column.type.length
    return Bytes(shortest=min(16, room or 16), longest=min(48, room or 48))


def _inet(_: ColumnContext) -> Spec:
    from pytest_syda.providers.offline.meanings.tech import IPV4

    return pattern_spec(IPV4)


def _macaddr(c: ColumnContext) -> Spec:
    from pytest_syda.providers.offline.meanings.tech import MAC

    return pattern_spec("02(:[0-9a-f]{2}){5}" if c.unique else MAC)


_BY_KIND: dict[str, Make] = {
    "string": _text,
    "integer": _number,
    "float": _number,
    "decimal": _number,
    "boolean": _flag,
    "date": _clock,
    "datetime": _clock,
    "time": _clock,
    "interval": _duration,
    "uuid": lambda _: Uuid(),
    "bytes": _bytes,
    "enum": lambda c: Choice(values=c.column.type.labels),
    "inet": _inet,
    "cidr": lambda _: pattern_spec(r"(192\.0\.2|198\.51\.100|203\.0\.113)\.(0|32|64|96|128|160|192|224)/27"),
    "macaddr": _macaddr,
    "bit": lambda c: pattern_spec(
        f"[01]{{{c.column.type.length or 1}}}" if (c.column.type.length or 1) > 1 else "[01]"
    ),
    "tsvector": prose("generic", 1, 1, style="phrase"),
}
