"""Physical quantities: what is usual for a thing, in whatever unit the column is kept."""

from __future__ import annotations

from typing import NamedTuple

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.lexicon import Make
from pytest_syda.providers.offline.makers import number_spec, with_decimals
from pytest_syda.providers.offline.units import UNITS, unit_of
from pytest_syda.providers.offline.words import word_set
from pytest_syda.recipe.spec import Spec


class Usual(NamedTuple):
    """Usual values of a quantity, in `unit`."""

    unit: str
    low: float
    mean: float
    high: float
    decimals: int = 1
    bell: bool = False


_BIG = word_set(
    """
    turbine plant ship vessel aircraft train locomotive factory furnace generator tanker transformer substation reactor
    boiler refinery datacenter grid wind dam barge reservoir silo shipment cargo freight container well pipeline station
    feeder
    """
)
"""What takes or makes far more power and room than things in a house."""


def measure(
    unit: str,
    low: float,
    mean: float,
    high: float,
    decimals: int = 1,
    *,
    bell: bool = False,
) -> Make:
    """Values usual in `unit`, converted where the name or the comment says another unit of the same quantity."""
    usual = Usual(unit, low, mean, high, decimals, bell)

    def make(c: ColumnContext) -> Spec | None:
        return in_unit(usual, c)

    return make


def in_unit(usual: Usual, c: ColumnContext) -> Spec:
    asked = unit_of(c)
    if (
        UNITS[usual.unit][0] in {"power", "energy", "volume"}
        and usual.mean < 2000
        and _BIG & {*c.home.entity, *c.prefix}
    ):
        usual = usual._replace(low=usual.low * 40, mean=usual.mean * 40, high=usual.high * 40)
    same = asked and UNITS[asked][0] == UNITS[usual.unit][0]
    if not same or asked == usual.unit:
        return _spec(usual, c, usual.decimals)
    if UNITS[asked][0] == "temperature":
        return _spec(_warmed(usual, asked), c, usual.decimals)
    factor = _noticeable(usual, UNITS[usual.unit][1] / UNITS[asked][1], asked, c)
    scaled = usual._replace(
        low=_tidy(usual.low * factor),
        mean=usual.mean * factor,
        high=_tidy(usual.high * factor),
    )
    return _spec(scaled, c, _digits(scaled.mean))


def _noticeable(usual: Usual, factor: float, asked: str, c: ColumnContext) -> float:
    """A factor of which something is left: whoever counts in tons or kilowatts has that much to count."""
    least = 4.0 if c.kind == "integer" else 0.5
    if usual.mean * factor > 6000 and asked in _TINY:
        return 400.0 / usual.mean
    if usual.mean * factor >= least or usual.mean <= 0 or asked in _SMALL:
        return factor
    return 30.0 / usual.mean


_TINY = frozenset({"g", "gram", "mg", "mcg", "ug", "ul", "ml", "mm", "um", "mah", "mv", "ma", "wh"})
_SMALL = frozenset({"second", "s", "minute", "min", "hour", "h", "day", "week", "month", "year", "ms"})
"""Units in which little is counted as well: half an hour is written 0.5."""


def _spec(usual: Usual, c: ColumnContext, decimals: int) -> Spec:
    low, high = c.facts.within(usual.low, usual.high)
    mean = usual.mean if low < usual.mean < high else (low + high) / 2
    sd = (min(high - mean, mean - low) or high - low) / 2.5 if usual.bell or low < 0 else None
    return with_decimals(number_spec(low, high, mean=mean, sd=sd), c, decimals)


def _warmed(usual: Usual, asked: str) -> Usual:
    def convert(celsius: float) -> float:
        return (
            celsius * 1.8 + 32
            if asked in {"f", "fahrenheit", "degf"}
            else celsius + 273.15
            if asked in {"k", "kelvin"}
            else celsius
        )

    return usual._replace(low=convert(usual.low), mean=convert(usual.mean), high=convert(usual.high))


def _tidy(value: float) -> float:
    return float(f"{value:.3g}")


def _digits(mean: float) -> int:
    return 0 if mean >= 1000 else 1 if mean >= 10 else 2 if mean >= 1 else 3
