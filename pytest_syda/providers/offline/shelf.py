"""The meanings that are built in, loaded when a table asks for one of their names: most schemas ask for few."""

from __future__ import annotations

from collections.abc import Container, Iterator
from functools import cache, lru_cache
from importlib import import_module

from pytest_syda.providers.offline.context import TableContext
from pytest_syda.providers.offline.index import read_index
from pytest_syda.providers.offline.lexicon import Make, Meaning


class Shelf:
    """What the index knows, in the order it is asked."""

    def of(self, home: TableContext, family: str, name: str) -> Iterator[Make]:
        """What makes the spec of a column of this table, loaded as far as it is asked for."""
        index = read_index()
        for source in index.sources(family, name):
            if _concerns(index.scope(source), home):
                yield from _makes(source, family, name)

    def names(self) -> Iterator[str]:
        return read_index().names()

    def words(self) -> Container[str]:
        return read_index()


def _concerns(scope: str, home: TableContext) -> bool:
    """Whether a table is what a source is about."""
    if not scope:
        return True
    from pytest_syda.providers.offline.scopes import read_scope

    return read_scope(scope).about(home)


@lru_cache(maxsize=16384)
def _makes(source: str, family: str, name: str) -> tuple[Make, ...]:
    """What a source says of a name."""
    told = ((names, make) for kind, names, make in meanings(source) if kind == family and name in names)
    return tuple(make for names, make in told for each in names.split(" | ") if each == name)


@cache
def meanings(source: str) -> tuple[Meaning, ...]:
    """What a source says, as it is written down: `places` is a domain, `measures.3` the fourth block of a volume."""
    name, _, place = source.partition(".")
    if not place:
        return tuple(import_module(f"pytest_syda.providers.offline.meanings.{name}").MEANINGS)
    from pytest_syda.providers.offline.vocabulary.reading import blocks

    return tuple(blocks(name)[int(place)].meanings())
