"""What names mean: each meaning has its names in plain words, and makes a spec for the columns called so.

A column is called by the end of its phrase: `orders.billing_city` ends in `billing city`, in `city`. The longest name
that ends the phrase and yields a fitting spec wins.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Literal, NamedTuple, Protocol

from pytest_syda.errors import RequestError
from pytest_syda.providers.offline.context import ColumnContext, TableContext
from pytest_syda.providers.offline.words import GLUED, Words
from pytest_syda.recipe.spec import Spec

LONGEST = 6
"""Words of the longest names."""

Family = Literal["text", "number", "moment", "flag", "data"]
Make = Callable[[ColumnContext], Spec | None]


class Meaning(NamedTuple):
    """Names, the family of columns that may carry them, and what makes the spec."""

    family: Family
    names: str
    """Alternatives separated by `|`, each in the words that `words` makes: singular, no abbreviations."""
    make: Make


class Shelf(Protocol):
    """Meanings that are read when a table asks for them, and come before all others."""

    def attend(self, home: TableContext) -> None:
        """Have ready what a table may ask for."""

    def of(self, family: str, name: str) -> Iterable[Make]:
        """What makes the spec, of what is ready."""

    def names(self) -> Iterable[str]:
        """Every name, ready or not; alternatives may stand together, separated by `|`."""


class Lexicon:
    """Meanings by their names."""

    def __init__(self, shelf: Shelf | None = None) -> None:
        self._shelf = shelf
        self._makes: dict[str, dict[str, Make | tuple[Make, ...]]] = {}
        """By family and name; in a tuple where several share a name, which is rare."""
        self._learnt: list[str] = []
        GLUED.learn_from(lambda: " ".join(self._texts()).replace("|", " ").split())

    def __len__(self) -> int:
        return sum(map(len, self._makes.values()))

    def add(self, meanings: Iterable[Meaning]) -> None:
        """Learn meanings; those learnt earlier are asked first.

        Raises:
            RequestError: a meaning without a name.
        """
        for family, names, make in meanings:
            self._learnt.append(names)
            known = self._makes.setdefault(family, {})
            for name in names.split(" | "):
                known[name] = (*_several(known[name]), make) if name in known else make
        if any("" in known for known in self._makes.values()):
            raise RequestError("A meaning needs names of at least one word each, such as 'first name | forename'.")
        GLUED.forget()

    def names(self) -> Iterator[str]:
        """Every name known."""
        return (name for text in self._texts() for name in text.split(" | "))

    def _texts(self) -> Iterator[str]:
        yield from self._learnt
        if self._shelf is not None:
            yield from self._shelf.names()

    def attend(self, home: TableContext) -> None:
        """Have ready what a table may ask for."""
        if self._shelf is not None:
            self._shelf.attend(home)

    def of(self, families: Iterable[str], phrase: Words) -> Iterator[tuple[int, Make]]:
        """Every meaning whose name ends the phrase, longest first, with the number of words it took."""
        for size in range(min(len(phrase), LONGEST), 0, -1):
            ending = " ".join(phrase[-size:])
            for family in families:
                for make in self._of(family, ending):
                    yield size, make

    def _of(self, family: str, name: str) -> Iterator[Make]:
        if self._shelf is not None:
            yield from self._shelf.of(family, name)
        yield from _several(self._makes.get(family, {}).get(name, ()))


def _several(makes: Make | tuple[Make, ...]) -> tuple[Make, ...]:
    return makes if isinstance(makes, tuple) else (makes,)


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
