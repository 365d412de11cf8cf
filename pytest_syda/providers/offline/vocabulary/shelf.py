"""Meanings of tables of one subject, read when a table speaks of it: most schemas speak of few."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from threading import Lock

from pytest_syda.providers.offline.context import TableContext
from pytest_syda.providers.offline.lexicon import Make
from pytest_syda.providers.offline.vocabulary.reading import BESIDE, Block


class Shelf:
    """Blocks of vocabulary that wait for a table they cover."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._blocks = tuple(blocks)
        self._waiting: dict[str, list[int]] = {}
        self._read: set[int] = set()
        self._makes: dict[tuple[str, str], dict[tuple[int, int], Make]] = {}
        self._lock = Lock()
        for place, block in enumerate(self._blocks):
            for word in block.scope.called if block.scope else ():
                self._waiting.setdefault(word, []).append(place)

    def attend(self, home: TableContext) -> None:
        """Read what covers a table."""
        with self._lock:  # who comes second must find all that the first is reading
            called = self._waiting.keys() & {"*", *home.subjects, *map(BESIDE.__add__, home.beside)}
            for place in {place for word in called for place in self._waiting.pop(word)} - self._read:
                self._add(place)

    def _add(self, place: int) -> None:
        self._read.add(place)
        for line, (family, names, make) in enumerate(self._blocks[place].meanings()):
            for name in names.split(" | "):
                self._makes.setdefault((family, name), {})[place, line] = make

    def of(self, family: str, name: str) -> Iterable[Make]:
        """What has been read of a name, in the order it is written down."""
        makes = self._makes.get((family, name))
        return [makes[place] for place in sorted(makes)] if makes else ()

    def names(self) -> Iterator[str]:
        """Every name, read or not, as the lines say them."""
        return (names for block in self._blocks for names in block.names())
