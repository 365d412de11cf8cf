"""What names mean: each meaning has its names in plain words, and makes a spec for the columns called so.

A column is called by the end of its phrase: `orders.billing_city` ends in `billing city`, in `city`. The longest name
that ends the phrase and yields a fitting spec wins.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from pytest_syda.errors import RequestError
from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.words import GLUED, Words
from pytest_syda.recipe.spec import Spec

LONGEST = 6
"""Words of the longest names."""

Family = Literal["text", "number", "moment", "flag", "data"]
Make = Callable[[ColumnContext], Spec | None]


@dataclass(frozen=True, slots=True)
class Meaning:
    """Names, the family of columns that may carry them, and what makes the spec."""

    family: Family
    names: str
    """Alternatives separated by `|`, each in the words that `words` makes: singular, no abbreviations."""
    make: Make


class Lexicon:
    """Meanings by their names."""

    def __init__(self) -> None:
        self._makes: dict[str, dict[str, list[Make]]] = {}
        GLUED.learn_from(lambda: " ".join(name for names in self._makes.values() for name in names).split())

    def __len__(self) -> int:
        return sum(map(len, self._makes.values()))

    def add(self, meanings: Iterable[Meaning], *, first: bool = False) -> None:
        """Learn meanings; those learnt earlier are asked first unless `first` is said.

        Raises:
            RequestError: a meaning without a name.
        """
        for meaning in meanings:
            known, make = self._makes.setdefault(meaning.family, {}), meaning.make
            for name in meaning.names.split(" | "):
                makes = known.get(name)
                if makes is None:
                    known[name] = [make]
                elif first:
                    makes.insert(0, make)
                else:
                    makes.append(make)
        if any("" in known for known in self._makes.values()):
            raise RequestError("A meaning needs names of at least one word each, such as 'first name | forename'.")
        GLUED.forget()

    def names(self) -> Iterator[str]:
        """Every name known."""
        for known in self._makes.values():
            yield from known

    def of(self, families: Iterable[str], phrase: Words) -> Iterator[tuple[int, Make]]:
        """Every meaning whose name ends the phrase, longest first, with the number of words it took."""
        tables = [self._makes[family] for family in families if family in self._makes]
        for size in range(min(len(phrase), LONGEST), 0, -1):
            ending = " ".join(phrase[-size:])
            for table in tables:
                for make in table.get(ending, ()):
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
