"""The index of names: where each is written down, so that only what a schema speaks of is loaded.

`index.json` is made of all meanings by `python -m pytest_syda.providers.offline.indexing`, and a test fails where it
is not what that would write. For each word that a name may have it says which names end in it, as

    "city": "text places ,billing,shipping;number counts number of"

in which each part is a family, a source, and what may stand before the word. Sources stand in the order they are
asked: `places` is a module of `meanings/`, and `measures.3` would be the fourth block of a module of `vocabulary/`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import msgspec

LETTERS = 2
"""Letters by which words are kept together."""
PATH = Path(__file__).with_name("index.json")


class Written(msgspec.Struct, frozen=True):
    """The index as it is kept."""

    scopes: dict[str, str]
    """What blocks of vocabulary are about, those of one subject alone."""
    names: dict[str, msgspec.Raw]
    """By the first letters of every word of a name, and by the word: the names that end in it. Few of the parts are
    read, as few words are asked for."""
    about: dict[str, frozenset[str]]
    """What rules are about, by their module: where none of it is said, they are not asked."""
    signs: dict[str, frozenset[str]]
    """The same for comments, of which each has some of these letters."""


class Index:
    """Where names are written down."""

    def __init__(self, written: Written) -> None:
        self._written = written
        self._words: dict[str, dict[str, str]] = {}
        self._read: dict[str, dict[tuple[str, str], list[str]]] = {}

    def sources(self, family: str, name: str) -> Sequence[str]:
        """The sources that have a name, in the order they are asked."""
        opening, _, last = name.rpartition(" ")
        return self._ending(last).get((family, opening), ())

    def scope(self, source: str) -> str:
        """What a source is about; empty where that is everything."""
        return self._written.scopes.get(source, "")

    def about(self, module: str) -> frozenset[str] | None:
        """What the rules of a module are about; None where they are asked everywhere."""
        return self._written.about.get(module)

    def signs(self, module: str) -> frozenset[str] | None:
        """Letters that a comment must have for the rules of a module; None where they are asked of every column."""
        return self._written.signs.get(module)

    def __contains__(self, word: object) -> bool:
        """Whether it is a word of some name."""
        return isinstance(word, str) and word in self._beginning(word[:LETTERS])

    def names(self) -> Iterator[str]:
        """Every name, those of two families twice."""
        for last in (word for letters in self._written.names for word in self._beginning(letters)):
            yield from (f"{opening} {last}".lstrip() for _, opening in self._ending(last))

    def _beginning(self, letters: str) -> dict[str, str]:
        """The words that begin with these letters, with the names that end in each."""
        if letters not in self._words:
            raw = self._written.names.get(letters)
            self._words[letters] = {} if raw is None else msgspec.json.decode(raw, type=dict[str, str])
        return self._words[letters]

    def _ending(self, last: str) -> dict[tuple[str, str], list[str]]:
        """The names that end in a word, by their family and what stands before it, with their sources."""
        if last not in self._read:
            found: dict[tuple[str, str], list[str]] = {}
            said = self._beginning(last[:LETTERS]).get(last)
            for part in said.split(";") if said else ():
                family, source, openings = part.split(" ", 2)
                for opening in openings.split(","):
                    found.setdefault((family, opening), []).append(source)
            self._read[last] = found
        return self._read[last]


@cache
def read_index() -> Index:
    """The index of what is built in."""
    return Index(msgspec.json.decode(PATH.read_bytes(), type=Written))
