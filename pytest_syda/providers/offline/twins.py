"""One quantity in two units: `temp_f` beside `temp_c`, `weight_lb` beside `weight_kg`, the same thing said twice."""

from __future__ import annotations

from pytest_syda.providers.offline.amounts import places
from pytest_syda.providers.offline.context import NUMERIC, ColumnContext
from pytest_syda.providers.offline.units import UNITS, name_unit, stripped
from pytest_syda.providers.offline.words import word_set
from pytest_syda.recipe.kinds.relations import Expression
from pytest_syda.recipe.spec import Spec

ABOUT = word_set(
    """
    f fahrenheit degf kelvin lb lbs pound oz ounce mi mile ft foot inch yd psi kpa bar inhg mmhg hpa gal gallon hp mph
    knot kt kts sqft acre ft3 cfm gpm btu mile g ton tonne mm m km ml cl hl kwh wh mwh mb gb tb kb k
    """
)
"""Units that come second, beside others of their quantity."""


def twin(c: ColumnContext) -> Spec | None:
    """A number that an earlier column of the row has in another unit."""
    if c.unique or c.kind not in NUMERIC or c.name in c.home.foreign:
        return None
    unit = name_unit(c.own)
    if not unit or UNITS[unit][0] in {"time", "money", "percent", "fraction"}:
        return None
    for column in c.table.columns:
        if column.name == c.name:
            return None
        own = c.home.own_words(column.name)
        other = name_unit(own)
        same = other and other != unit and UNITS[other][0] == UNITS[unit][0] and stripped(own) == stripped(c.own)
        if same and column.type.kind in NUMERIC and column.nullable <= c.column.nullable:
            return Expression(expression=f"round({_converted(column.name, other, unit)}, {min(places(c), 6)})")
    return None


_TO_CELSIUS = {"f": "({} - 32) / 1.8", "fahrenheit": "({} - 32) / 1.8", "degf": "({} - 32) / 1.8",
    "k": "({} - 273.15)", "kelvin": "({} - 273.15)"}  # fmt: skip
_FROM_CELSIUS = {"f": "({} * 1.8 + 32)", "fahrenheit": "({} * 1.8 + 32)", "degf": "({} * 1.8 + 32)",
    "k": "({} + 273.15)", "kelvin": "({} + 273.15)"}  # fmt: skip


def _converted(column: str, other: str, unit: str) -> str:
    if UNITS[unit][0] == "temperature":
        return _FROM_CELSIUS.get(unit, "{}").format(_TO_CELSIUS.get(other, "{}").format(column))
    return f"{column} * {UNITS[other][1] / UNITS[unit][1]:.8g}"
