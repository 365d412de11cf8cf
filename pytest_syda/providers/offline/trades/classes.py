"""What sort of noun a table is called by: something that happens, a place, a paper, a thing."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from pytest_syda.providers.offline.words import Words

_ENDINGS = (
    ("happening", ("tion", "sion", "ing", "ment", "ance", "ival", "thon", "athon")),
    ("place", ("yard", "house", "ground", "land", "side", "way", "field", "site")),
    ("paper", ("gram", "form", "book", "paper", "script", "sheet")),
    ("group", ("ship", "hood", "team")),
)
OTHER = "any"
"""What may be anything: a challenge, a cheese."""
_LONG = 6
_MODIFIERS = frozenset("item entry record line log detail history event type category".split())  # noqa: SIM905


def class_of(entity: Words) -> str:
    """The class of the last word that has one."""
    nouns = [word for word in entity if word not in _MODIFIERS] or list(entity)
    known = _nouns()
    found = next((known[word] for word in reversed(nouns) if word in known), "")
    return found or (_by_ending(nouns[-1]) if nouns else OTHER)


def _by_ending(noun: str) -> str:
    long = len(noun) > _LONG
    return next((kind for kind, endings in _ENDINGS if long and noun.endswith(endings)), OTHER)


@cache
def _nouns() -> dict[str, str]:
    text = Path(__file__).parent.joinpath("data", "nouns.txt").read_text(encoding="utf-8")
    lines = [line.split() for line in text.splitlines()]
    return {noun: line[0] for line in reversed(lines) for noun in line[1:]}
