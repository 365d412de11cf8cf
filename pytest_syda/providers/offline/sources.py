"""Where meanings are written down: modules of `meanings/`, with code of their own, and blocks of `vocabulary/`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import import_module

from pytest_syda.providers.offline.lexicon import Meaning
from pytest_syda.providers.offline.vocabulary.reading import Block, read

DOMAINS = (
    "trades", "telling", "people", "entities", "places", "contact", "codes", "tech", "money", "shares", "counts",
    "quantities", "moments", "flags", "states", "prose",
)  # fmt: skip
"""The modules of `meanings/` that have names to tell. Of two for one name, the one that comes first is asked first."""
VOLUMES = ("callings", "food", "sports", "nature", "things", "offices", "industry", "technology", "kinds", "measures",
    "laboratory", "fieldwork", "machines", "voyages")  # fmt: skip
"""The modules of `vocabulary/`: their blocks of one subject are asked before all domains, those of none after them."""


def meanings(source: str) -> Iterable[Meaning]:
    """What a source says, as it is written down: `places` is a domain, `measures.3` the fourth block of a volume."""
    name, _, place = source.partition(".")
    if place:
        return blocks(name)[int(place)].meanings()
    domain: Iterable[Meaning] = import_module(f"pytest_syda.providers.offline.meanings.{name}").MEANINGS
    return domain


@cache
def blocks(volume: str) -> tuple[Block, ...]:
    """The blocks of a volume of vocabulary."""
    return tuple(read(import_module(f"pytest_syda.providers.offline.vocabulary.{volume}").WORDS))
