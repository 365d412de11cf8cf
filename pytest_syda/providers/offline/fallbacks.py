"""The last rule: something its type takes and its comment allows, when nobody knows what a column is."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.fitting import fit
from pytest_syda.providers.offline.happening import when
from pytest_syda.providers.offline.makers import (
    number_spec,
    pattern_spec,
    pool_spec,
    prose,
    text_spec,
    with_decimals,
)
from pytest_syda.providers.offline.meanings.clocks import clock
from pytest_syda.providers.offline.meanings.flags import by_name as flag_by_name
from pytest_syda.providers.offline.meanings.money import amount, known
from pytest_syda.providers.offline.meanings.prose import topic_for
from pytest_syda.providers.offline.meanings.quantities import (
    duration,
    length,
    size_in_bytes,
    temperature,
    volume,
    weight,
)
from pytest_syda.providers.offline.meanings.scenes import described
from pytest_syda.providers.offline.meanings.shares import share, some_percent
from pytest_syda.providers.offline.meanings.tech import IPV4, MAC
from pytest_syda.providers.offline.measures import measure
from pytest_syda.providers.offline.rare_units import by_rare_unit
from pytest_syda.providers.offline.structured import structured
from pytest_syda.providers.offline.units import UNITS, unit_of
from pytest_syda.providers.offline.wording import UNLIMITED, phrase, proper_name
from pytest_syda.recipe.kinds.choices import Choice, Database
from pytest_syda.recipe.kinds.moments import Time
from pytest_syda.recipe.kinds.numbers import Bool, Number, Sequence
from pytest_syda.recipe.kinds.strings import Bytes, Hash, Uuid
from pytest_syda.recipe.spec import Spec

NAME = 30


def fallback(c: ColumnContext) -> Spec | None:
    """By type alone, with what the comment, the unit and the default say."""
    maker = _BY_KIND.get(c.kind, structured)
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
        return pattern_spec("[A-Z]{3}-[0-9]{5}" if c.fits(9) else f"[A-Z]{{2}}[0-9]{{{max((room or 9) - 2, 1)}}}")
    known = phrase(c)
    if known is not None:
        return known
    if room is not None and room < 12:
        return pattern_spec(f"[A-Z]{{2}}[0-9]{{{min(room - 2, 4)}}}")
    if room is None or room > UNLIMITED:
        return described(c) or _composed(c) or text_spec(topic_for(c), 1, 2)
    return text_spec("generic", 1, 1, style="phrase")


def _composed(c: ColumnContext) -> Spec | None:
    """A description by the sort of noun the table is called by, where nothing has a topic of its own."""
    if topic_for(c, ""):
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
    if c.kind == "integer" and c.facts.says("epoch|unix"):
        return when(c) or number_spec(1, 100)
    return fit(_by_unit(c), c) or _plain_number(c)


def _by_unit(c: ColumnContext) -> Spec | None:
    """What is usual in the unit that the name or the comment says."""
    unit = unit_of(c)
    makes = _OF_UNIT.get(UNITS[unit][0]) if unit else None
    rare = by_rare_unit(c, 1 if not unit or unit in _TWICE else 2)
    return rare or (makes(c) if makes is not None else None)


_TWICE = frozenset({"mt", "md", "nm", "um", "m3", "m2", "gy", "mv"})
"""Units of which the rarer meaning is likelier where no name is known."""


def _plain_number(c: ColumnContext) -> Spec:
    low, high = c.facts.within(0.0, 100.0)
    if c.facts.low is None and c.facts.high is None and _like_money(c):
        return amount(c, *(known(c) or (5, 120, 2500)))
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


_OF_UNIT = {
    "time": duration,
    "money": lambda c: amount(c, *(known(c) or (5, 120, 2500))),
    "mass": weight,
    "length": length,
    "data": size_in_bytes,
    "percent": some_percent,
    "fraction": share(0, 45, 100, percent=False, bell=True),
    "temperature": temperature,
    "speed": measure("kmh", 2, 45, 160, 1),
    "area": measure("sqm", 10, 120, 2000, 1),
    "volume": volume,
    "power": measure("watt", 5, 600, 5000, 1),
    "energy": measure("kwh", 0.5, 30, 900, 2),
    "voltage": lambda c: measure(*(("v", 3.0, 3.7, 4.2, 2) if "battery" in c.own else ("v", 1, 60, 240, 1)))(c),
    "current": lambda c: measure(*(("amp", 6, 24, 100, 0) if c.kind == "integer" else ("amp", 0.1, 6, 32, 2)))(c),
    "frequency": measure("hz", 20, 900, 20000, 0),
    "sound": measure("db", 25, 55, 95, 1),
    "signal": measure("dbm", -95, -60, -30, 0, bell=True),
    "pressure": measure("hpa", 950, 1013, 1050, 1, bell=True),
    "pulse": measure("bpm", 50, 78, 130, 0, bell=True),
    "rotation": measure("rpm", 300, 1800, 6000, 0),
    "concentration": measure("ppm", 0.1, 40, 400, 1),
    "food energy": measure("kcal", 20, 320, 1200, 0),
    "light": measure("lux", 0, 600, 20000, 0),
    "bloodpressure": measure("mmhg", 60, 110, 170, 0, bell=True),
    "charge": measure("mah", 200, 3200, 12000, 0),
    "stress": measure("mpa", 5, 240, 1200, 0),
    "bandwidth": measure("mbps", 5, 180, 1000, 1),
    "angle": measure("deg", 0, 45, 180, 1),
    "flow": measure("lpm", 0.5, 32, 400, 1),
    "force": measure("newton", 1, 240, 9000, 1),
    "turbidity": measure("ntu", 0.1, 4, 60, 2),
    "resistance": measure("ohm", 0.5, 120, 5000, 1),
    "hardness": measure("hrc", 22, 48, 66, 1, bell=True),
    "dose": measure("iu", 50, 800, 10000, 0),
    "blood": measure("mgdl", 2, 90, 300, 1),
}


def _flag(c: ColumnContext) -> Spec:
    return flag_by_name(c) or Bool()


def _clock(c: ColumnContext) -> Spec:
    return clock(c) or Time() if c.kind == "time" else when(c) or Time()


def _bytes(c: ColumnContext) -> Spec:
    room = c.column.type.length
    return Bytes(shortest=min(16, room or 16), longest=min(48, room or 48))


_BY_KIND = {
    "string": _text,
    "integer": _number,
    "float": _number,
    "decimal": _number,
    "boolean": _flag,
    "date": _clock,
    "datetime": _clock,
    "time": _clock,
    "interval": duration,
    "uuid": lambda _: Uuid(),
    "bytes": _bytes,
    "enum": lambda c: Choice(values=c.column.type.labels),
    "inet": lambda _: pattern_spec(IPV4),
    "cidr": lambda _: pattern_spec(r"(192\.0\.2|198\.51\.100|203\.0\.113)\.(0|32|64|96|128|160|192|224)/27"),
    "macaddr": lambda c: pattern_spec("02(:[0-9a-f]{2}){5}" if c.unique else MAC),
    "bit": lambda c: pattern_spec(
        f"[01]{{{c.column.type.length or 1}}}" if (c.column.type.length or 1) > 1 else "[01]"
    ),
    "tsvector": prose("generic", 1, 1, style="phrase"),
}

_ = (Hash, pool_spec)
