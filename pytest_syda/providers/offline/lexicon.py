"""What names mean: each meaning has its names in plain words, and makes a spec for the columns called so.

A column is called by the end of its phrase: `orders.billing_city` ends in `billing city`, in `city`. The longest name
that ends the phrase and yields a fitting spec wins.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from typing import Literal, Protocol

from pytest_syda.errors import RequestError
from pytest_syda.providers.offline.context import ColumnContext, TableContext
from pytest_syda.providers.offline.words import GLUED, Words
from pytest_syda.recipe.spec import Spec

LONGEST = 6
"""Words of the longest names."""

Family = Literal["text", "number", "moment", "flag", "data"]
Make = Callable[[ColumnContext], Spec | None]


Meaning = tuple[Family, str, Make]
"""The family of columns that may carry some names, the names, and what makes the spec. Names are alternatives separated
by `|`, each in the words that `words` makes: singular, no abbreviations."""


class Shelf(Protocol):
    """Meanings that are loaded when a table asks for them, and come before all others."""

    def of(self, home: TableContext, family: str, name: str) -> Iterable[Make]:
        """What makes the spec of a column of this table."""

    def names(self) -> Iterable[str]:
        """Every name."""

    def words(self) -> Container[str]:
        """Every word of every name."""


class Lexicon:
    """Meanings by their names."""

    def __init__(self, shelf: Shelf | None = None) -> None:
        self._shelf = shelf
        self._makes: dict[tuple[str, str], tuple[Make, ...]] = {}
        """By family and name."""
        self._words: set[str] = set()
        GLUED.learn_from(lambda: self._words)
        if shelf is not None:
            GLUED.learn_from(shelf.words)

    def add(self, meanings: Iterable[Meaning]) -> None:
        """Learn meanings; those learnt earlier are asked first.

        Raises:
            RequestError: a meaning without a name.
        """
        for family, names, make in meanings:
            for name in names.split(" | "):
                if not name:
                    message = "A meaning needs names of at least one word each, such as 'first name | forename'."
                    raise RequestError(message)
                self._makes[family, name] = (*self._makes.get((family, name), ()), make)
                self._words.update(name.split())
        GLUED.forget()

    def names(self) -> Iterator[str]:
        """Every name known."""
        if self._shelf is not None:
            yield from self._shelf.names()
        yield from (name for _, name in self._makes)

    def of(self, home: TableContext, families: Iterable[str], phrase: Words) -> Iterator[tuple[int, Make]]:
        """Every meaning whose name ends the phrase, longest first, with the number of words it took."""
        for size in range(min(len(phrase), LONGEST), 0, -1):
            ending = " ".join(phrase[-size:])
            for family in families:
                for make in self._of(home, family, ending):
                    yield size, make

    def _of(self, home: TableContext, family: str, name: str) -> Iterator[Make]:
        if self._shelf is not None:
            yield from self._shelf.of(home, family, name)
        yield from self._makes.get((family, name), ())


def text(names: str, make: Make) -> Meaning:
    return "text", names, make


def number(names: str, make: Make) -> Meaning:
    return "number", names, make


def moment(names: str, make: Make) -> Meaning:
    return "moment", names, make


def flag(names: str, make: Make) -> Meaning:
    return "flag", names, make


def data(names: str, make: Make) -> Meaning:
    return "data", names, make
