"""The spec of each column: the first rule that knows, then what nullability and uniqueness ask for."""

from __future__ import annotations

from collections.abc import Callable

from pytest_syda.providers.offline.context import ColumnContext, TableContext, column_context
from pytest_syda.providers.offline.fitting import fit
from pytest_syda.providers.offline.keys import discriminator, foreign_key, generated, primary_key
from pytest_syda.providers.offline.later import later
from pytest_syda.providers.offline.lexicon import Lexicon
from pytest_syda.providers.offline.naming import names_rule
from pytest_syda.providers.offline.registry import RULES, Rule
from pytest_syda.providers.offline.relations import RELATIONS
from pytest_syda.providers.offline.shelf import Shelf
from pytest_syda.recipe.kinds.choices import Database
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.types import Column, Schema, Table

LEXICON = Lexicon(Shelf())
_by_name = names_rule(LEXICON)
_by_example = later("spelt:by_example", {"string"})
_fallback = later("fallbacks:fallback")
_agreeing = later("agreement:agreeing")

_BUILT_IN: tuple[tuple[str, Rule], ...] = (
    ("generated", generated),
    ("discriminator", discriminator),
    ("foreign keys", foreign_key),
    ("places", later("places:place_within", {"integer"})),
    ("primary keys", primary_key(_by_name)),
    ("proportions", later("proportions:proportions", {"string", "enum"})),
    *RELATIONS,
    ("listed values", later("listed:listed")),
    ("either", later("either:either", {"string"})),
    ("formats", later("spelt:by_format", {"string"})),
    ("trades", later("trades:by_trade", {"string"})),
    ("records", later("records:record")),
    ("names", _by_name),
    ("examples", _by_example),
    ("roles", later("roles:someone", {"string"})),
    ("structure", later("structured:structured", {"json", "array", "range", "multirange", "hstore", "interval"})),
    ("fallback", _fallback),
)
for _name, _rule in _BUILT_IN:
    RULES.register(_name, _rule)


def column_spec(home: TableContext, column: Column, *, alone: bool = False) -> Spec:
    """The spec of a column as its rules see it. `alone`: apart from the others of its row (an item of a list)."""
    c: ColumnContext = column_context(home, column)
    if alone:
        return fit(_by_name(c), c) or fit(_by_example(c), c) or _fallback(c) or Database()
    known = home.__dict__.setdefault("_specs", {})
    if column.name not in known:
        spec = RULES.spec(c) or Database()
        known[column.name] = _agreeing(spec, c, _beside(home)) if spec.kind == "text" else spec
    return known[column.name]  # type: ignore[no-any-return]


def _beside(home: TableContext) -> Callable[[str], Spec]:
    return lambda name: column_spec(home, home.table[name])


def known_by_name(place: tuple[Schema, Table, Column]) -> Spec | None:
    """What the rules by name have for a column that stands alone: whether its name means anything to them."""
    schema, table, column = place
    c = column_context(TableContext(schema, table), column)
    return fit(_by_name(c), c)
