"""Words and numbers of many trades and pastimes, written down as plain lists: what people expect to read there."""

from __future__ import annotations

from pytest_syda.providers.offline.lexicon import Meaning
from pytest_syda.providers.offline.vocabulary import (
    callings,
    food,
    industry,
    kinds,
    measures,
    nature,
    offices,
    sports,
    technology,
    things,
)
from pytest_syda.providers.offline.vocabulary.reading import read
from pytest_syda.providers.offline.vocabulary.shelf import Shelf

_PARTS = (callings, food, sports, nature, things, offices, industry, technology, kinds, measures)
_BLOCKS = [block for part in _PARTS for block in read(part.WORDS)]

LOCAL = Shelf(block for block in _BLOCKS if block.scope)
"""What names mean in tables of one subject."""
GENERAL: list[Meaning] = [meaning for block in _BLOCKS if not block.scope for meaning in block.meanings()]
"""What names mean anywhere, unless something else is known."""
