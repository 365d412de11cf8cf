"""The meanings that are built in, loaded when a table asks for one of their names: most schemas ask for few."""

from __future__ import annotations

from collections.abc import Container, Iterator
from functools import cache

from pytest_syda.providers.offline.context import TableContext
from pytest_syda.providers.offline.index import read_index
from pytest_syda.providers.offline.lexicon import Make
from pytest_syda.providers.offline.scopes import read_scope
from pytest_syda.providers.offline.sources import meanings


class Shelf:
    """What the index knows, in the order it is asked."""

    def of(self, home: TableContext, family: str, name: str) -> Iterator[Make]:
        """What makes the spec of a column of this table, loaded as far as it is asked for."""
        index = read_index()
        for source in index.sources(family, name):
            scope = read_scope(index.scope(source))
            if scope is None or scope.about(home):
                yield from _makes(source)[family].get(name, ())

    def names(self) -> Iterator[str]:
        return read_index().names()

    def words(self) -> Container[str]:
        return read_index().words()


@cache
def _makes(source: str) -> dict[str, dict[str, tuple[Make, ...]]]:
    """What a source says, by family and name."""
    found: dict[str, dict[str, tuple[Make, ...]]] = {}
    for family, names, make in meanings(source):
        known = found.setdefault(family, {})
        for name in names.split(" | "):
            known[name] = (*known.get(name, ()), make)
    return found
