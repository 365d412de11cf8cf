"""Shares of one whole, which are a hundred together: cotton and polyester, men and women, sand, silt and clay."""

from __future__ import annotations

from pytest_syda.providers.offline.amounts import places
from pytest_syda.providers.offline.context import NUMERIC, ColumnContext
from pytest_syda.providers.offline.makers import number_spec, with_decimals
from pytest_syda.providers.offline.words import word_set
from pytest_syda.recipe.kinds.relations import Expression
from pytest_syda.recipe.spec import Spec

_WHOLES = tuple(
    word_set(parts)
    for parts in (
        "male female men women nonbinary other divers",
        "cotton polyester elastane wool linen viscose nylon acrylic silk spandex",
        "equity stock bond cash commodity alternative fixed crypto property",
        "sand silt clay",
        "urban suburban rural",
        "renewable nuclear fossil hydro coal gas solar wind",
        "domestic foreign international",
        "mobile desktop tablet",
        "direct organic paid referral social",
        "forest grassland wetland cropland water",
        "promoter passive detractor",
        "positive neutral negative",
        "arabica robusta",
        "oxygen nitrogen argon helium",
    )
)
ABOUT = frozenset(word for whole in _WHOLES for word in whole)
FEWEST, MOST = 2, 6


def part_of_a_mixture(c: ColumnContext) -> Spec | None:
    """A share of what the row mixes: the first as large as it likes, the last what is left."""
    if c.unique or c.kind not in NUMERIC or c.own[-1:] != ("percent",) or len(c.own) != FEWEST:
        return None
    whole = next((whole for whole in _WHOLES if c.own[0] in whole), frozenset[str]())
    parts = [
        column.name
        for column in c.table.columns
        if column.type.kind in NUMERIC
        and (own := c.home.own_words(column.name))[-1:] == ("percent",)
        and len(own) == FEWEST
        and own[0] in whole
    ]
    if not FEWEST <= len(parts) <= MOST or any(c.home.table[name].nullable for name in parts[:-1]):
        return None
    place = parts.index(c.name)
    if not place:
        return with_decimals(number_spec(38, 72, mean=54, sd=7), c, 1)
    left = f"(100 - {' - '.join(parts[:place])})"
    text = left if place == len(parts) - 1 else f"{left} * 0.62"
    return Expression(expression=f"round({text}, {min(places(c), 6)})")
