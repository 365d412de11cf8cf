"""Words and numbers of many trades and pastimes, written down as plain lists: what people expect to read there."""

from __future__ import annotations

from pytest_syda.providers.offline.lexicon import Meaning
from pytest_syda.providers.offline.vocabulary import (
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

_PARTS = [read(part.WORDS) for part in (food, sports, nature, things, offices, industry, technology, kinds, measures)]

LOCAL: list[Meaning] = [meaning for local, _ in _PARTS for meaning in local]
"""What names mean in tables of one subject."""
GENERAL: list[Meaning] = [meaning for _, general in _PARTS for meaning in general]
"""What names mean anywhere, unless something else is known."""
