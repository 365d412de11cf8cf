"""Pools composed of parts: many thousand records from a page of words, each worked out from its index alone."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import repeat
from math import gcd, prod
from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np

from pytest_syda.recipe.grammar import FIELDS, SLOT, WORDS, Part, Section, filtered, parts_of, read_grammar
from pytest_syda.recipe.values import Ints, Objects, Values, object_array

if TYPE_CHECKING:
    from pytest_syda.recipe.pools import Pool

CAP = 6
"""No pattern stands for more records than this many times the median pattern, so that none drowns the others."""


class Slot(msgspec.Struct, frozen=True):
    part: Part
    name: str
    filters: str

    @property
    def longest(self) -> int:
        return self.part.longest(self.name, self.filters)


class Mark(msgspec.Struct, frozen=True):
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


class Picks(msgspec.Struct, frozen=True):
    """Records of one pattern, and which word of each part they use, as far as somebody asked."""

    index: Ints
    words: dict[int, Ints]


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

    def text(self, field: str, drawn: Picks, generation: Ints) -> Objects:
        count, columns, pieces = len(drawn.index), list[Iterable[str]](), self.pieces(field)
        for piece in pieces:
            if isinstance(piece, Slot):
                words = piece.part.at(self._choice(piece, drawn), piece.name, piece.filters)
                if len(pieces) == 1:
                    return words
                columns.append(words.tolist())
            elif isinstance(piece, str):
                columns.append(repeat(piece, count))
            elif generation.any():
                columns.append(piece.text(generation).tolist())
        return object_array(list(map("".join, zip(*columns, strict=True))) if columns else [""] * count)

    def values(self, field: str, drawn: Picks, generation: Ints) -> Values:
        """The same; as words, where the field is a single one of fewer than there are rows."""
        pieces = self.pieces(field)
        slot = pieces[0] if len(pieces) == 1 else None
        if isinstance(slot, Slot) and slot.part.size <= len(drawn.index):
            return Values(self._choice(slot, drawn), words=slot.part.words(slot.name, slot.filters))
        return Values(self.text(field, drawn, generation))

    def picks(self, index: Ints) -> Picks:
        """The words that records with these numbers use of the parts their key is made of."""
        rest = index * self._stride % self.combinations
        words = {}
        for part, size in self._digits.items():
            words[part] = rest % size
            rest = rest // size
        return Picks(index, words)

    def _choice(self, slot: Slot, drawn: Picks) -> Ints:
        """The key's words enumerate the records; all others are scattered over them."""
        if id(slot.part) not in drawn.words:
            drawn.words[id(slot.part)] = scatter(drawn.index, slot.part.size, f"{self._number} {slot.part.label}")
        return drawn.words[id(slot.part)]

    def longest(self, field: str) -> int:
        return sum(len(piece) if isinstance(piece, str) else piece.longest for piece in self.pieces(field))


def _nobody() -> None:
    """What a reference to something that is gone says."""


NONE: tuple[Callable[[], Any], list[tuple[int, Ints, Picks]]] = (_nobody, [])


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
        self._last: tuple[Callable[[], Any], list[tuple[int, Ints, Picks]]] = NONE

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
        constants = self._constant(field)
        if constants is not None:
            return Values(self._which(index), words=constants)
        parts = self._taken_apart(index)
        if len(parts) == 1:
            number, _, drawn = parts[0]
            return self._patterns[number].values(field, drawn, generation)
        result = np.empty(len(index), np.object_)
        for number, rows, drawn in parts:
            result[rows] = self._patterns[number].text(field, drawn, generation[rows])
        return Values(result)

    def _taken_apart(self, index: Ints) -> list[tuple[int, Ints, Picks]]:
        """The patterns of these records: each with its rows, and what these pick. Kept for the other fields of the
        same records, as long as there is somebody to ask for them; only of an index that nobody can change."""
        known, parts = self._last
        if known() is index:
            return parts
        parts = list(self._parts(index))
        if not index.flags.writeable:
            self._last = (weakref.ref(index, self._forget), parts)
        return parts

    def _forget(self, gone: Callable[[], Any]) -> None:
        if self._last[0] is gone:
            self._last = NONE

    def _parts(self, index: Ints) -> Iterator[tuple[int, Ints, Picks]]:
        if len(self._patterns) == 1:
            yield 0, np.arange(len(index)), self._patterns[0].picks(index)
            return
        which = self._which(index)
        order = np.argsort(which, kind="stable")
        found, begins = np.unique(which[order], return_index=True)
        for number, rows in zip(found.tolist(), np.split(order, begins[1:]), strict=True):
            yield number, rows, self._patterns[number].picks(index[rows] - self._starts[number])

    def _which(self, index: Ints) -> Ints:
        return np.searchsorted(self._starts, index, side="right") - 1

    def _constant(self, field: str) -> Objects | None:
        """The words of a field that says one thing for all records of a pattern; None for any other."""
        if field not in self._constants:
            alike = all(_is_constant(pattern.pieces(field)) for pattern in self._patterns)
            zero = np.zeros(1, np.int64)
            said = [each.text(field, each.picks(zero), zero)[0] for each in self._patterns] if alike else []
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
