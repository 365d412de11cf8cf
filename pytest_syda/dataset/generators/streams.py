"""Constants and iterables as generators."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from pytest_syda.dataset.generators.shared import FailedError, Part


@dataclass(frozen=True)
class Constant:
    """The same value for every row."""

    value: Any
    name: str

    def make(self, part: Part) -> Mapping[str, list[Any]]:
        return {part.target.column: [self.value] * len(part)}


@dataclass(frozen=True)
class Cycle:
    """The items of a list, over and over, by row number."""

    items: Sequence[Any]
    name: str

    def make(self, part: Part) -> Mapping[str, list[Any]]:
        numbers = range(part.first, part.first + len(part))
        return {part.target.column: [self.items[number % len(self.items)] for number in numbers]}


@dataclass(frozen=True)
class Consumed:
    """The items of an iterator in order, one a row."""

    items: Memory
    name: str

    def make(self, part: Part) -> Mapping[str, list[Any]]:
        values: list[Any] = []
        try:
            for number in range(part.first, part.first + len(part)):
                values.append(self.items[number])  # noqa: PERF401 - a failing row is counted
        except Exception as error:
            raise FailedError(len(values)) from error
        return {part.target.column: values}


class ExhaustedError(Exception):
    """An iterator had fewer items than there are rows."""


@dataclass
class Memory:
    """The items an iterator gave so far, by number: a row gets the same item however often it is made."""

    source: Iterator[Any]
    taken: list[Any] = field(default_factory=list)

    def __getitem__(self, number: int) -> Any:
        missing = number + 1 - len(self.taken)
        if missing > 0:
            self.taken.extend(islice(self.source, missing))
        if number >= len(self.taken):
            ended = f"it ended after {len(self.taken)} values"
            raise ExhaustedError(f"{ended}; give as many as there are rows, or a list, which starts over")
        return self.taken[number]


_memories: dict[int, tuple[object, Memory]] = {}


def memory_of(owner: object, start: Callable[[], Iterable[Any]]) -> Memory:
    """The one memory of an iterator, for as long as the process lives: chunks come in any order, several datasets may
    be made from the same request, and most iterators cannot be referred to weakly."""
    if id(owner) not in _memories:
        _memories[id(owner)] = (owner, Memory(iter(start())))
    return _memories[id(owner)][1]
