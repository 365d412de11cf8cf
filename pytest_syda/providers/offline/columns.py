"""The spec of each column: the first rule that knows, then what nullability and uniqueness ask for."""

from __future__ import annotations

from pytest_syda.providers.offline import (
    either,
    fallbacks,
    formats,
    keys,
    listed,
    places,
    proportions,
    records,
    relations,
    roles,
    structured,
)
from pytest_syda.providers.offline.agreement import agreeing
from pytest_syda.providers.offline.context import ColumnContext, TableContext, column_context
from pytest_syda.providers.offline.fitting import fit
from pytest_syda.providers.offline.lexicon import Lexicon
from pytest_syda.providers.offline.naming import names_rule
from pytest_syda.providers.offline.registry import RULES
from pytest_syda.providers.offline.shelf import Shelf
from pytest_syda.providers.offline.trades import by_trade
from pytest_syda.recipe.kinds.choices import Database
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.types import Column, Schema, Table

LEXICON = Lexicon(Shelf())
_by_name = names_rule(LEXICON)

for _name, _rule in (
    ("generated", keys.generated),
    ("discriminator", keys.discriminator),
    ("foreign keys", keys.foreign_key),
    ("places", places.place_within),
    ("primary keys", keys.primary_key(_by_name)),
    ("proportions", proportions.proportions),
    *relations.RELATIONS,
    ("listed values", listed.listed),
    ("either", either.either),
    ("trades", by_trade),
    ("formats", formats.by_format),
    ("records", records.record),
    ("names", _by_name),
    ("examples", formats.by_example),
    ("roles", roles.someone),
    ("structure", structured.structured),
    ("fallback", fallbacks.fallback),
):
    RULES.register(_name, _rule)


def column_spec(home: TableContext, column: Column, *, alone: bool = False) -> Spec:
    """The spec of a column as its rules see it. `alone`: apart from the others of its row (an item of a list)."""
    c: ColumnContext = column_context(home, column)
    if alone:
        return fit(_by_name(c), c) or fit(formats.by_example(c), c) or fallbacks.fallback(c) or Database()
    known = home.__dict__.setdefault("_specs", {})
    if column.name not in known:
        spec = RULES.spec(c) or Database()
        known[column.name] = agreeing(spec, c, lambda name: column_spec(home, home.table[name]))
    return known[column.name]  # type: ignore[no-any-return]


def known_by_name(place: tuple[Schema, Table, Column]) -> Spec | None:
    """What the rules by name have for a column that stands alone: whether its name means anything to them."""
    schema, table, column = place
    c = column_context(TableContext(schema, table), column)
    return fit(_by_name(c), c)
