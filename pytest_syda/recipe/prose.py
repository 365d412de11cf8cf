"""Prose: sentences of one topic, chosen and filled for many rows at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import gcd, prod

import msgspec
import numpy as np

from pytest_syda.recipe.combining import Slot, scatter
from pytest_syda.recipe.grammar import filtered
from pytest_syda.recipe.topics import ABOUT, Line, Scenario
from pytest_syda.recipe.values import Bools, Ints, Objects, object_array

RARE = 3
"""One in so many texts of two sentences ends with a closing one."""
Groups = list[tuple[int, Ints]]


class Words(msgspec.Struct):
    """The words that some rows of one scenario use: drawn from each row's bits, unless they were enumerated."""

    bits: Ints
    about: Objects | None = None
    """What each row is about; None where a row says nothing of its own."""
    enumerated: dict[int, Ints] = msgspec.field(default_factory=dict)
    """For a part, the word of each row; -1 where it is to be drawn."""

    def enumerate(self, part: int, rows: Ints, choice: Ints) -> None:
        if part not in self.enumerated:
            self.enumerated[part] = np.full(len(self.bits), -1, np.int64)
        self.enumerated[part][rows] = choice

    def say(self, line: Line, rows: Ints) -> Objects:
        """The sentence for these rows."""
        made: Objects | str = ""
        for piece in line.pieces:
            made = made + (piece if isinstance(piece, str) else self._fill(piece, rows))
        return object_array([made] * len(rows)) if isinstance(made, str) else made

    def _fill(self, slot: Slot, rows: Ints) -> Objects:
        choice = scatter(self.bits[rows], slot.part.size, slot.part.label)
        if id(slot.part) in self.enumerated:
            known = self.enumerated[id(slot.part)][rows]
            choice = np.where(known < 0, choice, known)
        words = slot.part.at(choice, slot.name, slot.filters)
        if slot.name != ABOUT or self.about is None:
            return words
        given = zip(self.about[rows].tolist(), words.tolist(), strict=True)
        return object_array([word if own is None else filtered(own, slot.filters) for own, word in given])


class Opening(msgspec.Struct, frozen=True):
    """A first sentence, and the scenario it opens."""

    scenario: int
    line: Line
    parts: Mapping[int, int]
    """Sizes of the parts that make it differ."""

    @classmethod
    def of(cls, scenario: int, line: Line, *, about: bool) -> Opening:
        slots = [slot for slot in line.slots if not (about and slot.name == ABOUT)]
        return cls(scenario, line, {id(slot.part): slot.part.size for slot in slots})

    @property
    def combinations(self) -> int:
        return min(prod(self.parts.values()), 2**40)

    def digits(self, index: Ints) -> dict[int, Ints]:
        """The words of the first sentence with this number."""
        found: dict[int, Ints] = {}
        for part, size in self.parts.items():
            found[part] = index % size
            index = index // size
        return found


def more_sentences(scenario: Scenario, words: Words, counts: Ints) -> Iterator[tuple[Ints, Objects]]:
    """After the first, up to `counts - 1` different sentences a row, as (rows, sentences), in the order to be said."""
    closes = _closes(scenario, words, counts)
    middle = counts - 1 - closes
    if scenario.bodies and middle.any():
        for line, place in zip(scenario.bodies, _places(words, len(scenario.bodies)), strict=True):
            rows = np.flatnonzero(place < middle)
            if len(rows):
                yield rows, words.say(line, rows)
    rows = np.flatnonzero(closes)
    if len(rows):
        for number, here in groups(scatter(words.bits[rows], len(scenario.closings), "closing")):
            yield rows[here], words.say(scenario.closings[number], rows[here])


def _closes(scenario: Scenario, words: Words, counts: Ints) -> Bools:
    """Whether a row ends with a closing sentence: from the third on always, the second being one now and then."""
    if not scenario.closings:
        return np.zeros(len(counts), np.bool_)
    chance = scatter(words.bits, RARE if scenario.bodies else 1, "closes")
    return np.asarray(np.maximum(counts - 1, 0) > (chance != 0), np.bool_)


def _places(words: Words, size: int) -> Iterator[Ints]:
    """For each of `size` sentences, its place in the order in which each row would take them."""
    strides = coprimes(size)
    stride = strides[scatter(words.bits, len(strides), "stride")]
    start = scatter(words.bits, size, "start")
    for number in range(size):
        yield (number - start) * stride % size


def coprimes(size: int) -> Ints:
    """The strides that visit all of `size`."""
    return np.array([stride for stride in range(1, size + 1) if gcd(stride, size) == 1], np.int64)


def groups(choice: Ints) -> Groups:
    """Each number that occurs, with the places where it does."""
    order = np.argsort(choice, kind="stable")
    found, begins = np.unique(choice[order], return_index=True)
    return list(zip(found.tolist(), np.split(order, begins[1:]), strict=True))
