"""Sets of strings that can be counted and picked from by number: what regular expressions describe.

A set is a small expression (letters, sequence, either, both, other, repeat). Its automaton comes from Brzozowski's
derivatives: the derivative of a set by a letter is the set of what may follow that letter, and the different
derivatives are the states (J. Brzozowski, Derivatives of Regular Expressions, JACM 11, 1964). Intersections and
complements cost nothing extra, and no string is counted twice however many ways a pattern can make it.
"""

from __future__ import annotations

import bisect
import string
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from pytest_syda.errors import RecipeError
from pytest_syda.recipe.values import Ints, Objects, object_array

PRINTABLE = frozenset(map(chr, range(32, 127)))
PLAIN = frozenset(string.ascii_letters + string.digits)

_STATES = 4000
_EXTRA = 8
_LENGTHS = 200
_LONGEST = 4000


@dataclass(frozen=True, slots=True)
class Letters:
    """One letter out of these; without any, no string at all."""

    members: frozenset[str]


@dataclass(frozen=True, slots=True)
class Sequence:
    """One after the other; without parts, the empty string."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Either:
    options: frozenset[Node]


@dataclass(frozen=True, slots=True)
class Both:
    demands: frozenset[Node]


@dataclass(frozen=True, slots=True)
class Other:
    """Every string but these."""

    refused: Node


@dataclass(frozen=True, slots=True)
class Repeat:
    part: Node
    low: int
    high: int | None


Node = Letters | Sequence | Either | Both | Other | Repeat

NOTHING = Letters(frozenset())
EMPTY = Sequence(())


def sequence(*parts: Node) -> Node:
    flat = [item for part in parts for item in (part.parts if isinstance(part, Sequence) else (part,))]
    if NOTHING in flat:
        return NOTHING
    return flat[0] if len(flat) == 1 else Sequence(tuple(flat))


def either(*options: Node) -> Node:
    flat = {item for option in options for item in (option.options if isinstance(option, Either) else (option,))}
    flat.discard(NOTHING)
    if not flat:
        return NOTHING
    return flat.pop() if len(flat) == 1 else Either(frozenset(flat))


def both(*demands: Node) -> Node:
    flat = {item for demand in demands for item in (demand.demands if isinstance(demand, Both) else (demand,))}
    if NOTHING in flat:
        return NOTHING
    return flat.pop() if len(flat) == 1 else Both(frozenset(flat))


def repeat(part: Node, low: int, high: int | None) -> Node:
    if high == 0 or part == EMPTY:
        return EMPTY
    return part if (low, high) == (1, 1) else Repeat(part, low, high)


def literal(text: str) -> Node:
    return sequence(*(Letters(frozenset(letter)) for letter in text))


def has_empty(node: Node) -> bool:
    """Whether the empty string is among them."""
    match node:
        case Letters():
            return False
        case Sequence(parts):
            return all(map(has_empty, parts))
        case Either(options):
            return any(map(has_empty, options))
        case Both(demands):
            return all(map(has_empty, demands))
        case Other(refused):
            return not has_empty(refused)
    return node.low == 0 or has_empty(node.part)


def derivative(node: Node, letter: str) -> Node:
    """What may follow this letter."""
    match node:
        case Letters(members):
            return EMPTY if letter in members else NOTHING
        case Sequence(parts):
            return _after_sequence(parts, letter)
        case Either(options):
            return either(*(derivative(option, letter) for option in options))
        case Both(demands):
            return both(*(derivative(demand, letter) for demand in demands))
        case Other(refused):
            return Other(derivative(refused, letter))
    rest = repeat(node.part, max(node.low - 1, 0), None if node.high is None else node.high - 1)
    return sequence(derivative(node.part, letter), rest)


def _after_sequence(parts: tuple[Node, ...], letter: str) -> Node:
    options = []
    for position, part in enumerate(parts):
        options.append(sequence(derivative(part, letter), *parts[position + 1 :]))
        if not has_empty(part):
            break
    return either(*options)


def longest_of(node: Node) -> int | None:
    """Letters of the longest string; None without limit."""
    match node:
        case Letters():
            return 1
        case Sequence(parts):
            lengths = [longest_of(part) for part in parts]
            return None if None in lengths else sum(length or 0 for length in lengths)
        case Either(options):
            lengths = [longest_of(option) for option in options]
            return None if None in lengths else max(length or 0 for length in lengths)
        case Both(demands):
            limits = [length for demand in demands if (length := longest_of(demand)) is not None]
            return min(limits, default=None)
        case Other():
            return None
    inside = longest_of(node.part)
    return None if inside is None or node.high is None else inside * node.high


def letters_of(node: Node) -> set[frozenset[str]]:
    """Every set of letters it mentions."""
    match node:
        case Letters(members):
            return {members}
        case Sequence(inside) | Either(inside) | Both(inside):
            return set().union(*map(letters_of, inside))
        case Other(refused):
            return letters_of(refused)
    return letters_of(node.part)


@dataclass(frozen=True)
class Language:
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
    def lengths(self) -> dict[int, int]:
        """How many strings there are of each length, for the lengths that have any."""
        return {n: counts[0] for n, counts in enumerate(self._tables) if counts[0] and n >= self.shortest}

    @cached_property
    def size(self) -> int:
        return sum(self.lengths.values())

    def at(self, index: int) -> str:
        """The string of this number, from 0 to `size` - 1; another for each."""
        starts, start = [], 0
        for count in self.lengths.values():
            starts.append(start)
            start += count
        position = bisect.bisect_right(starts, index) - 1
        return str(self.texts(list(self.lengths)[position], object_array([index - starts[position]]))[0])

    def texts(self, length: int, index: Ints | Objects) -> Objects:
        """The strings of one length with these numbers among them: one for each number in [0, `lengths[length]`)."""
        exact: Any = np.int64 if self.lengths[length] < 2**62 else object
        index = index.astype(exact)
        codes = np.zeros((len(index), length), np.uint32)
        states = np.zeros(len(index), np.int64)
        for column in range(length):
            ahead = self._tables[length - column - 1]
            parts = [(state, np.flatnonzero(states == state)) for state in np.unique(states).tolist()]
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
