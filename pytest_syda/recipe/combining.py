"""Records combined from words, each worked out from its index alone: what one line of a composed pool stands for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import repeat
from math import gcd, prod

import msgspec
import numpy as np

from pytest_syda.recipe.grammar import SLOT, Part, filtered
from pytest_syda.recipe.values import Ints, Objects, Values, object_array


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
        return object_array([self.one(number) for number in generation.tolist()])

    def one(self, number: int) -> str:
        if number == 0:
            return ""
        if self.separator != "initial":
            return f"{self.separator}{number + 1}"
        letters = ""
        while number:
            number, letter = divmod(number - 1, 26)
            letters = f" {chr(65 + letter)}.{letters}"
        return letters


Piece = str | Slot | Mark


@lru_cache(maxsize=1024)
def _taken_apart(template: str) -> tuple[tuple[str, str, str, str | None], ...]:
    """Texts, each with the name and the filters of the slot behind it, or the mark; the last has nothing behind it."""
    pieces, end = [], 0
    for match in SLOT.finditer(template):
        pieces.append((template[end : match.start()], match["name"], match["filters"], match["mark"]))
        end = match.end()
    return (*pieces, (template[end:], "", "", None))


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
        for text, name, own, mark in _taken_apart(template):
            pieces.append(filtered(text, filters))
            if name:
                pieces += self._slot(name, own, filters)
            elif mark is not None:
                pieces += _mark(mark, filters)
        return [piece for piece in pieces if piece != ""]

    def _slot(self, name: str, own: str, outer: str) -> list[Piece]:
        filters = own + outer
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
            drawn.words[id(slot.part)] = scatter(drawn.index, slot.part.size, self.purpose(slot.part))
        return drawn.words[id(slot.part)]

    def record(self, number: int) -> Record:
        """One record by itself: what `picks` are of many."""
        words, rest = {}, number * self._stride % self.combinations
        for part, size in self._digits.items():
            rest, words[part] = divmod(rest, size)
        return Record(self, number, words)

    def purpose(self, part: Part) -> str:
        """What scattering the words of a part is called."""
        return f"{self._number} {part.label}"

    def longest(self, field: str) -> int:
        return sum(len(piece) if isinstance(piece, str) else piece.longest for piece in self.pieces(field))


class Record(msgspec.Struct, frozen=True):
    """A record, and which word of each part it uses, as far as somebody asked. A few of them are quicker to work out
    one by one than as arrays; the tests hold the two to be the same."""

    pattern: Pattern
    number: int
    words: dict[int, int]

    def text(self, field: str, generation: int) -> str:
        return "".join([self._shown(piece, generation) for piece in self.pattern.pieces(field)])

    def _shown(self, piece: Piece, generation: int) -> str:
        if isinstance(piece, str):
            return piece
        if isinstance(piece, Mark):
            return piece.one(generation)
        part = piece.part
        place = self.words.get(id(part))
        if place is None:
            place = self.words[id(part)] = scattered(self.number, part.size, self.pattern.purpose(part))
        return part.one(place, piece.name, piece.filters)


def scatter(index: Ints, size: int, purpose: str) -> Ints:
    """A number in [0, size) for each index, as if at random; another purpose, other numbers."""
    mixed = (index.astype(np.uint64) + _seed(purpose)) * _GAMMA
    mixed = (mixed ^ (mixed >> _S31)) * _MIX
    return ((mixed >> _S33) % np.uint64(size)).astype(np.int64)


def scattered(number: int, size: int, purpose: str) -> int:
    """The same of one index."""
    mixed = (number + int(_seed(purpose))) * int(_GAMMA) & _WHOLE
    mixed = (mixed ^ mixed >> 31) * int(_MIX) & _WHOLE
    return (mixed >> 33) % size


_GAMMA, _MIX, _S31, _S33 = map(np.uint64, (0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 31, 33))
_WHOLE = 2**64 - 1


@lru_cache(maxsize=4096)
def _seed(purpose: str) -> np.uint64:
    seed = 0
    for letter in purpose.encode():
        seed = (seed * 257 + letter) % 2**61
    return np.uint64(seed)


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
