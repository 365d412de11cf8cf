"""What names mean: each meaning has its names in plain words, and makes a spec for the columns called so.

A column is called by the end of its phrase: `orders.billing_city` ends in `billing city`, in `city`. The longest name
that ends the phrase and yields a fitting spec wins.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from pytest_syda.errors import RequestError
from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.words import GLUED, Words, split, words
from pytest_syda.recipe.spec import Spec

Family = Literal["text", "number", "moment", "flag", "data"]
Make = Callable[[ColumnContext], Spec | None]


@dataclass(frozen=True, slots=True)
class Meaning:
    """Names, the family of columns that may carry them, and what makes the spec."""

    family: Family
    names: str
    """Alternatives separated by `|`, each in plain words: `first name | forename`."""
    make: Make


@dataclass
class Lexicon:
    """Meanings by the words of their names."""

    makes: dict[tuple[str, Words], list[Make]] = field(default_factory=dict)
    longest: int = 1

    def add(self, meanings: Iterable[Meaning], *, first: bool = False) -> None:
        """Learn meanings; those learnt earlier come first unless `first` is said.

        Raises:
            RequestError: a meaning without a name.
        """
        meanings = list(meanings)
        GLUED.learn(word for meaning in meanings for word in split(meaning.names))
        for meaning in meanings:
            for name in meaning.names.split("|"):
                self._add(meaning.family, words(name), meaning.make, first=first)

    def _add(self, family: Family, name: Words, make: Make, *, first: bool) -> None:
        if not name:
            raise RequestError("A meaning needs a name of at least one word, such as 'first name'.")
        known = self.makes.setdefault((family, name), [])
        known.insert(0 if first else len(known), make)
        self.longest = max(self.longest, len(name))

    def of(self, families: Iterable[str], phrase: Words) -> Iterator[tuple[int, Make]]:
        """Every meaning whose name ends the phrase, longest first, with the number of words it took."""
        families = tuple(families)
        for size in range(min(len(phrase), self.longest), 0, -1):
            ending = phrase[-size:]
            for family in families:
                for make in self.makes.get((family, ending), ()):
                    yield size, make


def text(names: str, make: Make) -> Meaning:
    return Meaning("text", names, make)


def number(names: str, make: Make) -> Meaning:
    return Meaning("number", names, make)


def moment(names: str, make: Make) -> Meaning:
    return Meaning("moment", names, make)


def flag(names: str, make: Make) -> Meaning:
    return Meaning("flag", names, make)


def data(names: str, make: Make) -> Meaning:
    return Meaning("data", names, make)
