"""Sets of strings that can be counted and picked from by number: what regular expressions describe.

A set's automaton comes from its derivatives: the different ones are the states. Intersections and complements cost
nothing extra, and no string is counted twice however many ways a pattern can make it. A set of one piece after
another, each of fixed width, needs no automaton.
"""

from __future__ import annotations

import bisect
import itertools
from functools import cached_property
from typing import Any

import msgspec
import numpy as np

from pytest_syda.errors import RecipeError
from pytest_syda.recipe.fixed_width import FixedWidth, fixed_width
from pytest_syda.recipe.sets import NOTHING, Node, derivative, has_empty, letters_of, longest_of
from pytest_syda.recipe.values import Ints, Objects, object_array, sorted_distinct

_STATES = 4000
_EXTRA = 8
_LENGTHS = 200
_LONGEST = 4000
_LARGEST = 2**62


class Language(msgspec.Struct, frozen=True, dict=True):
    """The strings of a set whose length is within bounds, in order of length, then of their letters.

    Where the set has no longest string, lengths end a little above the shortest.
    """

    node: Node
    shortest: int = 0
    longest: int | None = None

    @cached_property
    def _segments(self) -> list[str]:
        """The alphabet, cut into runs of letters that no part of the set tells apart."""
        sets = letters_of(self.node)
        segments: list[str] = []
        before: tuple[bool, ...] | None = None
        for letter in sorted(frozenset().union(*sets)):
            signature = tuple(letter in members for members in sets)
            if signature == before:
                segments[-1] += letter
            else:
                segments.append(letter)
            before = signature
        return segments

    @cached_property
    def _states(self) -> dict[Node, list[tuple[str, int]]]:
        """Each state's ways on: letters, and the number of the state they lead to."""
        numbers, states = {self.node: 0}, {}
        waiting = [self.node]
        while waiting:
            node = waiting.pop()
            ways = [(segment, derivative(node, segment[0])) for segment in self._segments]
            for _, target in ways:
                if target not in numbers:
                    numbers[target] = len(numbers)
                    waiting.append(target)
            states[node] = [(segment, numbers[target]) for segment, target in ways if target != NOTHING]
            if len(numbers) > _STATES:
                raise RecipeError("The pattern is too intricate to be counted. Repeat or alternate less in it.")
        return {node: states[node] for node in numbers}

    @cached_property
    def _tables(self) -> list[list[int]]:
        """For each length, how many strings of just that length each state has ahead."""
        ways = list(self._states.values())
        tables = [[int(has_empty(node)) for node in self._states]]
        while len(tables) <= self._last(tables):
            ahead = tables[-1]
            tables.append([sum(len(letters) * ahead[target] for letters, target in way) for way in ways])
        return tables

    def _last(self, tables: list[list[int]]) -> int:
        """The greatest length worth counting, as far as the lengths counted already tell."""
        longest = longest_of(self.node)
        limits = [limit for limit in (self.longest, longest, _LONGEST) if limit is not None]
        first = next((n for n, counts in enumerate(tables) if counts[0] and n >= self.shortest), None)
        if first is not None:
            limits.append(first + (_EXTRA if longest is None else _LENGTHS))
        return min(limits)

    @cached_property
    def _fixed(self) -> FixedWidth | None:
        return fixed_width(self.node)

    @cached_property
    def lengths(self) -> dict[int, int]:
        """How many strings there are of each length, for the lengths that have any."""
        if self._fixed is not None:
            within = self.shortest <= self._fixed.width <= (self._fixed.width if self.longest is None else self.longest)
            return {self._fixed.width: self._fixed.size} if within else {}
        return {n: counts[0] for n, counts in enumerate(self._tables) if counts[0] and n >= self.shortest}

    @cached_property
    def size(self) -> int:
        return sum(self.lengths.values())

    def at(self, index: int) -> str:
        """The string of this number, from 0 to `size` - 1; another for each."""
        position = bisect.bisect_right(self._starts, index) - 1
        return str(self.texts(list(self.lengths)[position], object_array([index - self._starts[position]]))[0])

    def at_each(self, index: Ints) -> Objects:
        """The strings of these numbers, all below 2**63."""
        found = np.full(len(index), None, np.object_)
        for length, start in zip(self.lengths, self._starts, strict=True):
            if start > _LARGEST:
                break
            last = min(start + self.lengths[length] - 1, _LARGEST)
            rows = np.flatnonzero((index >= start) & (index <= last))
            if len(rows):
                found[rows] = self.texts(length, index[rows] - start)
        return found

    @cached_property
    def _starts(self) -> list[int]:
        """The number of the first string of each length."""
        return [0, *itertools.accumulate(self.lengths.values())][:-1]

    @cached_property
    def listed(self) -> list[str]:
        """All of them, in the order of their numbers: of a small language."""
        found = (self.texts(length, object_array(range(count))) for length, count in self.lengths.items())
        return [str(text) for texts in found for text in texts]

    def texts(self, length: int, index: Ints | Objects) -> Objects:
        """The strings of one length with these numbers among them: one for each number in [0, `lengths[length]`)."""
        exact: Any = np.int64 if self.lengths[length] < 2**62 else object
        index = index.astype(exact)
        if self._fixed is not None:
            return self._fixed.texts(index)
        codes = np.zeros((len(index), length), np.uint32)
        states = np.zeros(len(index), np.int64)
        for column in range(length):
            ahead = self._tables[length - column - 1]
            parts = [(state, np.flatnonzero(states == state)) for state in sorted_distinct(states).tolist()]
            for state, rows in parts:
                self._step(state, rows, ahead, index, codes[:, column], states)
        if length == 0:
            return object_array([""] * len(index))
        return object_array(codes.view(f"<U{length}").ravel().tolist())

    def _step(self, state: int, rows: Ints, ahead: list[int], index: Any, codes: Any, states: Ints) -> None:  # noqa: PLR0917
        """One letter of the rows that are in one state: the way on, and which of its letters."""
        ways = [way for way in self._ways[state] if ahead[way[1]]]
        sizes = [len(letters) * ahead[target] for letters, target in ways]
        starts = np.array([sum(sizes[:position]) for position in range(len(ways))], index.dtype)
        chosen = np.searchsorted(starts, index[rows], side="right") - 1
        for position, (letters, target) in enumerate(ways):
            taken = rows[chosen == position]
            within = index[taken] - starts[position]
            alphabet = np.array([ord(letter) for letter in letters], np.uint32)
            codes[taken] = alphabet[(within // ahead[target]).astype(np.int64)]
            index[taken] = within % ahead[target]
            states[taken] = target

    @cached_property
    def _ways(self) -> list[list[tuple[str, int]]]:
        return list(self._states.values())
