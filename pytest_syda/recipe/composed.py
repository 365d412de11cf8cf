"""Pools composed of parts: many thousand records from a page of words, each worked out from its index alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import gcd, prod
from typing import TYPE_CHECKING, Any

import numpy as np

from pytest_syda.recipe.grammar import FIELDS, SLOT, WORDS, Part, Section, filtered, parts_of, read_grammar
from pytest_syda.recipe.values import Ints, Objects, Values, object_array

if TYPE_CHECKING:
    from pytest_syda.recipe.pools import Pool

CAP = 6
"""No pattern stands for more records than this many times the median pattern, so that none drowns the others."""


@dataclass(frozen=True, slots=True)
class Slot:
    part: Part
    name: str
    filters: str

    @property
    def longest(self) -> int:
        return self.part.longest(self.name, self.filters)


@dataclass(frozen=True, slots=True)
class Mark:
    """Where the generation shows, after `separator`; `initial` shows it as a middle initial."""

    separator: str
    longest = 0

    def text(self, generation: Ints) -> Objects:
        return object_array(["" if number == 0 else self._one(number) for number in generation.tolist()])

    def _one(self, number: int) -> str:
        if self.separator != "initial":
            return f"{self.separator}{number + 1}"
        letters = ""
        while number:
            number, letter = divmod(number - 1, 26)
            letters = f" {chr(65 + letter)}.{letters}"
        return letters


Piece = str | Slot | Mark


class Pattern:
    """Records that are all made the same way: every combination of the words its key field uses."""

    def __init__(self, number: int, templates: Mapping[str, str], parts: Mapping[str, Part], key: str) -> None:
        self._number = number
        self._templates = templates
        self._parts = parts
        self._pieces: dict[str, list[Piece]] = {}
        self._digits = {id(piece.part): piece.part.size for piece in self.pieces(key) if isinstance(piece, Slot)}
        self.combinations = prod(self._digits.values())
        self._stride = _coprime(self.combinations)

    def pieces(self, field: str) -> list[Piece]:
        if field not in self._pieces:
            self._pieces[field] = self._parse(self._templates[field], "")
        return self._pieces[field]

    def _parse(self, template: str, filters: str) -> list[Piece]:
        pieces: list[Piece] = []
        end = 0
        for match in SLOT.finditer(template):
            pieces.append(filtered(template[end : match.start()], filters))
            end = match.end()
            name, own, mark = match["name"], match["filters"], match["mark"]
            pieces += self._slot(name, own, filters) if name else _mark(mark, filters)
        pieces.append(filtered(template[end:], filters))
        return [piece for piece in pieces if piece != ""]

    def _slot(self, name: str, own: str, outer: str) -> list[Piece]:
        filters = (own or "") + outer
        if name in self._parts:
            return [Slot(self._parts[name], name, filters)]
        return self._parse(self._templates[name], filters)

    def text(self, field: str, index: Ints, generation: Ints) -> Objects:
        digits = self._decode(index)
        made: Any = ""
        for piece in self.pieces(field):
            if isinstance(piece, Slot):
                made = made + piece.part.at(self._choice(piece, digits, index), piece.name, piece.filters)
            elif isinstance(piece, str):
                made = made + piece
            elif generation.any():
                made = made + piece.text(generation)
        return object_array([made]).repeat(len(index)) if isinstance(made, str) else made

    def _decode(self, index: Ints) -> dict[int, Ints]:
        rest = index * self._stride % self.combinations
        digits = {}
        for part, size in self._digits.items():
            digits[part] = rest % size
            rest = rest // size
        return digits

    def _choice(self, slot: Slot, digits: Mapping[int, Ints], index: Ints) -> Ints:
        """The key's words enumerate the records; all others are scattered over them."""
        if id(slot.part) in digits:
            return digits[id(slot.part)]
        return scatter(index, slot.part.size, f"{self._number} {slot.part.label}")

    def longest(self, field: str) -> int:
        return sum(len(piece) if isinstance(piece, str) else piece.longest for piece in self.pieces(field))


class Composed:
    """A pool whose records are the combinations of a grammar."""

    def __init__(self, text: str, pools: Callable[[str], Pool]) -> None:
        sections = read_grammar(text)
        fields = sections.pop(FIELDS, Section(FIELDS, entries={"": ("=", "{line}{# }")}))
        shared = parts_of(sections.pop(WORDS, Section(WORDS)), pools)
        self._templates = {name: template for name, (_, template) in fields.entries.items()}
        self._templates.setdefault("", self._templates[self.fields[0]])
        self._patterns = [
            pattern for section in sections.values() for pattern in self._patterns_of(section, shared, pools)
        ]
        sizes = np.array([pattern.combinations for pattern in self._patterns], np.int64)
        shares = np.minimum(sizes, CAP * int(np.median(sizes)))
        self._starts = np.concatenate([[0], np.cumsum(shares)])
        self._constants: dict[str, Objects | None] = {}

    def _patterns_of(self, section: Section, shared: Mapping[str, Part], pools: Callable[[str], Pool]) -> list[Pattern]:
        own = {name: value for name, (_, value) in section.entries.items() if name in self._templates and "{" in value}
        for name in own:
            del section.entries[name]
        parts = {**shared, "section": Part("section", lambda: [section.name]), **parts_of(section, pools)}
        key = "_key" if "_key" in self._templates else self.fields[0]
        lines = section.lines or [""]
        templates = {**self._templates, **own}
        return [Pattern(number, {**templates, "line": line}, parts, key) for number, line in enumerate(lines)]

    @property
    def size(self) -> int:
        return int(self._starts[-1])

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(name for name in self._templates if not name.startswith("_"))

    def at(self, index: Ints, generation: Ints, field: str = "") -> Values:
        if len(self._patterns) == 1:
            return Values(self._patterns[0].text(field, index, generation))
        which = np.searchsorted(self._starts, index, side="right") - 1
        constants = self._constant(field)
        if constants is not None:
            return Values(which, words=constants)
        order = np.argsort(which, kind="stable")
        found, begins = np.unique(which[order], return_index=True)
        result = np.empty(len(index), np.object_)
        for number, rows in zip(found.tolist(), np.split(order, begins[1:]), strict=True):
            pattern = self._patterns[number]
            result[rows] = pattern.text(field, index[rows] - self._starts[number], generation[rows])
        return Values(result)

    def _constant(self, field: str) -> Objects | None:
        """The words of a field that says one thing for all records of a pattern; None for any other."""
        if field not in self._constants:
            alike = all(_is_constant(pattern.pieces(field)) for pattern in self._patterns)
            zero = np.zeros(1, np.int64)
            said = [pattern.text(field, zero, zero)[0] for pattern in self._patterns] if alike else []
            self._constants[field] = object_array(said) if alike else None
        return self._constants[field]

    def capacity(self, field: str = "") -> int | None:
        return None if any(isinstance(piece, Mark) for piece in self._patterns[0].pieces(field)) else 0

    def longest(self, field: str = "") -> int:
        return max(pattern.longest(field) for pattern in self._patterns)


def scatter(index: Ints, size: int, purpose: str) -> Ints:
    """A number in [0, size) for each index, as if at random; another purpose, other numbers."""
    seed = 0
    for letter in purpose.encode():
        seed = (seed * 257 + letter) % 2**61
    mixed = (index.astype(np.uint64) + np.uint64(seed)) * np.uint64(0x9E3779B97F4A7C15)
    mixed = (mixed ^ (mixed >> np.uint64(31))) * np.uint64(0xBF58476D1CE4E5B9)
    return ((mixed >> np.uint64(33)) % np.uint64(size)).astype(np.int64)


def _is_constant(pieces: list[Piece]) -> bool:
    return all(isinstance(piece, str) or (isinstance(piece, Slot) and piece.part.size == 1) for piece in pieces)


def _mark(separator: str, filters: str) -> list[Piece]:
    """A field shown inside another leaves its mark behind: the other has one of its own."""
    return [] if filters else [Mark(separator)]


def _coprime(size: int) -> int:
    """A stride that visits all of `size`, far from one record to the next; 1 where products would overflow."""
    if size > 2**31:
        return 1
    stride = int(size * 0.6180339887) | 1
    while gcd(stride, size) != 1:
        stride += 2
    return stride
