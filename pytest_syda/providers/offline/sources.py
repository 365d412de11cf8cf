"""Where meanings are written down: modules of `meanings/`, with code of their own, and blocks of `vocabulary/`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from types import ModuleType

DOMAINS = (
    "trades", "telling", "people", "entities", "places", "contact", "codes", "tech", "money", "shares", "counts",
    "quantities", "moments", "flags", "states", "prose",
)  # fmt: skip
"""The modules of `meanings/` that have names to tell. Of two for one name, the one that comes first is asked first."""
RULES = (
    "capacities", "failing", "flagged", "formats", "formulas", "measured", "mixtures", "opposites", "ordering",
    "pending", "proportions", "records", "shares", "siblings", "spans", "told_relations", "totals", "twins", "wholes",
)  # fmt: skip
"""The modules whose rules are about certain words, which they tell in `ABOUT`, or about comments, in `SIGNS`."""
VOLUMES = (
    "plants", "callings", "food", "sports", "nature", "things", "offices", "industry", "technology", "kinds",
    "measures", "laboratory", "fieldwork", "machines", "voyages", "registers",
)  # fmt: skip
"""The modules of `vocabulary/`: their blocks of one subject are asked before all domains, those of none after them."""


def told(what: str) -> dict[str, frozenset[str]]:
    """By modules of rules, what they are `about`, or the `signs` of comments they read: from a constant in capitals,
    or a function where it takes long to make."""
    found = {name: _said(import_module(f"pytest_syda.providers.offline.{name}"), what) for name in RULES}
    return {name: frozenset(words) for name, words in found.items() if words is not None}


def _said(module: ModuleType, what: str) -> Iterable[str] | None:
    make: Callable[[], Iterable[str]] | None = getattr(module, what, None)
    said: Iterable[str] | None = getattr(module, what.upper(), None)
    return make() if make is not None else said
