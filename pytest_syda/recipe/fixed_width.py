"""Sets of strings made of pieces, each of a fixed width: counted by a product, picked from by mixed radix."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np

from pytest_syda.recipe.sets import Either, Letters, Node, Repeat, Sequence
from pytest_syda.recipe.values import Objects, object_array

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LISTED = 5000
"""Strings of one piece that are listed at most; above, an automaton is smaller."""


class FixedWidth(msgspec.Struct, frozen=True):
    pieces: tuple[tuple[str, ...], ...]
    """The strings of each piece, sorted, all of the same width."""

    @property
    def width(self) -> int:
        return sum(len(piece[0]) for piece in self.pieces)

    @property
    def size(self) -> int:
        return math.prod(map(len, self.pieces))

    def texts(self, index: NDArray[Any]) -> Objects:
        """The strings of these numbers, in the order of their letters."""
        if not self.width:
            return object_array([""] * len(index))
        lines = np.full((len(index), self.width + 1), ord("\n"), np.uint8 if self.lines else np.uint32)
        end = self.width
        for piece in reversed(self.pieces):
            begin = end - len(piece[0])
            if len(piece) == 1:
                lines[:, begin:end] = _codes(piece)
            else:
                index, digit = index // len(piece), index % len(piece)  # divmod takes no arrays of objects
                lines[:, begin:end] = _codes(piece)[digit.astype(np.int64)]
            end = begin
        if self.lines:
            return object_array(lines.tobytes().decode("ascii").split("\n")[:-1])
        return object_array(lines[:, :-1].copy().view(f"<U{self.width}").ravel().tolist())

    @property
    def lines(self) -> bool:
        """Whether the strings can stand one a line, a byte a letter: taking them apart again is quick."""
        return all(text.isascii() and "\n" not in text for piece in self.pieces for text in piece)


@lru_cache(maxsize=256)
def _codes(piece: tuple[str, ...]) -> NDArray[np.uint32]:
    return np.array([[ord(letter) for letter in text] for text in piece], np.uint32)


def fixed_width(node: Node) -> FixedWidth | None:
    """The set as such pieces; None where it is none, or a piece has too many strings."""
    pieces = []
    for part in _parts(node):
        listed = _listed(part)
        if not listed or len({len(text) for text in listed}) != 1:
            return None
        pieces.append(tuple(sorted(listed)))
    return FixedWidth(tuple(piece for piece in pieces if piece[0]))


def _parts(node: Node) -> Iterator[Node]:
    """Pieces that stand one after the other."""
    match node:
        case Sequence(parts):
            for part in parts:
                yield from _parts(part)
        case Repeat(part, low, high) if low == high and low <= _LISTED:
            for _ in range(low):
                yield from _parts(part)
        case _:
            yield node


def _listed(node: Node) -> set[str]:
    """Every string of a small set; empty where it is not small."""
    match node:
        case Letters(members):
            return set(members)
        case Either(options):
            listed = [_listed(option) for option in options]
            return set().union(*listed) if all(listed) and sum(map(len, listed)) <= _LISTED else set()
        case Sequence(parts):
            inside = [_listed(part) for part in parts]
            if math.prod(map(len, inside)) > _LISTED:
                return set()
            return {"".join(texts) for texts in itertools.product(*inside)}
        case Repeat(part, low, high) if low == high and low <= _LISTED:
            return _listed(Sequence((part,) * low))
    return set()
