"""The index of names: where each is written down, so that only what a schema speaks of is loaded.

`index.json` is made of all meanings by `python -m pytest_syda.providers.offline.indexing`, and a test fails where it
is not what that would write. For each family and last word it has what may stand before the word (`billing` before
`city`), and the sources that say what the whole name means, in the order they are asked: `places`, a module of
`meanings/`, or `measures.3`, the fourth block of a module of `vocabulary/`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import msgspec

PATH = Path(__file__).with_name("index.json")


class Written(msgspec.Struct, frozen=True):
    """The index as it is kept."""

    scopes: dict[str, str]
    """What blocks of vocabulary are about, those of one subject alone."""
    names: dict[str, dict[str, msgspec.Raw]]
    """By family and last word, a mapping of what stands before it to the sources, which few of the words are asked."""
    openings: list[str]
    """Words that end no name."""
    about: dict[str, frozenset[str]]
    """What rules are about, by their module: where none of it is said, they are not asked."""
    signs: dict[str, frozenset[str]]
    """The same for comments, of which each has some of these letters."""


class Index:
    """Where names are written down."""

    def __init__(self, written: Written) -> None:
        self._written = written
        self._read: dict[tuple[str, str], dict[str, str]] = {}

    def sources(self, family: str, name: str) -> Sequence[str]:
        """The sources that have a name, in the order they are asked."""
        opening, _, last = name.rpartition(" ")
        return self._ending(family, last).get(opening, "").split()

    def scope(self, source: str) -> str:
        """What a source is about; empty where that is everything."""
        return self._written.scopes.get(source, "")

    def about(self, module: str) -> frozenset[str] | None:
        """What the rules of a module are about; None where they are asked everywhere."""
        return self._written.about.get(module)

    def signs(self, module: str) -> frozenset[str] | None:
        """Letters that a comment must have for the rules of a module; None where they are asked of every column."""
        return self._written.signs.get(module)

    def words(self) -> Iterator[str]:
        """Every word of every name, some of them more than once."""
        yield from self._written.openings
        for words in self._written.names.values():
            yield from words

    def names(self) -> Iterator[str]:
        """Every name, those of two families twice."""
        for family, words in self._written.names.items():
            for last in words:
                yield from (f"{opening} {last}".lstrip() for opening in self._ending(family, last))

    def _ending(self, family: str, last: str) -> dict[str, str]:
        if (family, last) not in self._read:
            raw = self._written.names.get(family, {}).get(last)
            self._read[family, last] = {} if raw is None else msgspec.json.decode(raw, type=dict[str, str])
        return self._read[family, last]


@cache
def read_index() -> Index:
    """The index of what is built in."""
    return Index(msgspec.json.decode(PATH.read_bytes(), type=Written))
