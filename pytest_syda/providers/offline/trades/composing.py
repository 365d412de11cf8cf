"""Texts for a table that nobody knows more of: by the sort of noun it is called by, with that noun in them."""

from __future__ import annotations

from msgspec.structs import replace

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.trades.classes import class_of
from pytest_syda.providers.offline.trades.reading import Saying, load_trade
from pytest_syda.providers.offline.trades.telling import spec_of, standing_for
from pytest_syda.providers.offline.words import SHORT, singular, split
from pytest_syda.recipe.spec import Spec

COMMON = "common"
_LONGEST = 24
"""Characters of a noun that is said in full; of a longer one, its last word."""


def composed(c: ColumnContext, *heads: str) -> Spec | None:
    """What the first of these names, or one that means the same, holds in a table of its sort."""
    sections = load_trade(COMMON)
    entity = c.home.entity
    known = next((sections[name] for size in (2, 1) if (name := " ".join(entity[-size:])) in sections), {})
    section = {**sections["*"], **sections[class_of(entity)], **known}
    names = [name for head in heads for name in standing_for(head)]
    said = next((said[name] for said in (known, section) for name in names if name in said), None)
    return None if said is None else spec_of(_worded(said, _noun(c)), c)


def _noun(c: ColumnContext) -> str:
    """What the table is called, as it is written: no word is taken apart, no abbreviation left."""
    label = c.table.classes[0] if c.table.classes else c.table.name.rpartition(".")[2]
    written = [singular(word) for raw in split(label) for word in SHORT.get(raw, raw).split()]
    entity = "".join(c.home.entity)
    nouns = [word for word in written if not word.isdigit() and word in entity] or list(c.home.entity)
    noun = " ".join(nouns)
    return noun if len(noun) <= _LONGEST else nouns[-1]


def _worded(said: Saying, noun: str) -> Saying:
    return replace(
        said,
        values=tuple(_fill(value, noun) for value in said.values),
        endings=tuple(_fill(ending, noun) for ending in said.endings),
    )


def _fill(text: str, noun: str) -> str:
    """The noun in its place: as in a title, at the beginning of a sentence, or within one."""
    if "{" not in text:
        return text
    first = noun.title() if text[-1] != "." else noun[:1].upper() + noun[1:]
    return text.replace("{Noun}", first).replace("{noun}", noun)
