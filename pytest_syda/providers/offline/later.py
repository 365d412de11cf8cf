"""Rules that are loaded when they are asked, and asked only where a table speaks of what they are about.

A rule is registered by its module and name, `later("families:bid")`. A module whose rules are about certain words says
so in `ABOUT`: words, whole names of columns (`the unit price`), or what a row is (`a movie`). One whose rules read
comments may say in `SIGNS` of what letters a comment, or a prompt, has some. Both are gathered into the index of names;
a table in which none of the words is said, and a column whose comment has none of the letters, neither asks the rules
nor loads the module.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any

from pytest_syda.providers.offline.context import ColumnContext, TableContext
from pytest_syda.providers.offline.index import read_index
from pytest_syda.providers.offline.lazily import has_any
from pytest_syda.providers.offline.units import stripped


class Later:
    """A function of another module, which is loaded when it is first called."""

    def __init__(self, path: str, kinds: frozenset[str] = frozenset()) -> None:
        self.module, _, self._name = path.partition(":")
        self._kinds = kinds
        self._found: Callable[..., Any] | None = None

    def __call__(self, *args: Any, **more: Any) -> Any:
        if self._found is None:
            self._found = getattr(import_module(f"pytest_syda.providers.offline.{self.module}"), self._name)
        return self._found(*args, **more)

    def concerns(self, home: TableContext, kind: str) -> bool:
        """Whether it is about columns of this kind, in a table that says what the module is about."""
        return (not self._kinds or kind in self._kinds) and concerns(self.module, home)

    def reads(self, c: ColumnContext) -> bool:
        """Whether a comment, or a prompt, may say what the module reads there."""
        signs = read_index().signs(self.module)
        return signs is None or any(has_any(signs, said) for said in (c.facts.text, c.home.table_prompt, c.home.prompt))


def later(path: str, kinds: Iterable[str] = ()) -> Later:
    """The function at `module:name` within the offline provider, for columns of these kinds, or of any."""
    return Later(path, frozenset(kinds))


def concerns(module: str, home: TableContext) -> bool:
    """Whether a table says a word that a module is about, if that is known."""
    about = read_index().about(module)
    return about is None or not about.isdisjoint(spoken(home))


def spoken(home: TableContext) -> frozenset[str]:
    """The words of a table and its columns; `the unit price`, what its columns are called in full, also without their
    units; and `a movie`, what one of its rows is."""
    known: frozenset[str] | None = home.__dict__.get("_spoken")
    if known is None:
        own = [home.own_words(column.name) for column in home.table.columns]
        rows = (("a", *home.entity[-size:]) for size in (1, 2))
        names = (("the", *name) for name in (*home.column_words.values(), *own, *map(stripped, own)))
        known = home.__dict__["_spoken"] = frozenset((*home.entity, *home.beside, *map(" ".join, (*rows, *names))))
    return known
