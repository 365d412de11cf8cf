"""Keyed draws: every random number is a pure function of its address *(seed, table, column, row number)*.

The bits of row *i* are SplitMix64's output function (Steele, Lea and Flood, "Fast splittable pseudorandom number
generators", OOPSLA 2014; constants of Stafford's Mix13) of `key + i * gamma`, where the key is a hash of the rest of
the address. It is a counter-based generator that can be read at any row in any order, so that a parent's value can be
looked up without making the rows before it. Only integer arithmetic and exact conversions are used: the same bits on
every machine, Python and NumPy.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from hashlib import blake2b

import numpy as np

from pytest_syda.recipe.values import Bits, Floats, Ints

GAMMA = np.uint64(0x9E3779B97F4A7C15)
_MIX1 = np.uint64(0xBF58476D1CE4E5B9)
_MIX2 = np.uint64(0x94D049BB133111EB)
WHOLE = 2**64 - 1
_S30, _S27, _S31, _S11, _S32 = (np.uint64(shift) for shift in (30, 27, 31, 11, 32))


@lru_cache(maxsize=4096)
def key_of(*address: object) -> int:
    """A 64-bit key for an address; its parts are told apart, so that ("a", "bc") is not ("ab", "c")."""
    return int.from_bytes(blake2b(_told_apart(address), digest_size=8).digest(), "little")


def keys_of(address: tuple[object, ...], purpose: str, count: int) -> list[int]:
    """The keys of so many addresses that go on with a purpose and a number."""
    begun = blake2b(_told_apart((*address, purpose)), digest_size=8)
    return [_key_from(begun, number) for number in range(count)]


def _key_from(begun: blake2b, number: int) -> int:
    digest = begun.copy()
    digest.update(_told_apart((number,)))
    return int.from_bytes(digest.digest(), "little")


def _told_apart(parts: Iterable[object]) -> bytes:
    texts = [str(part).encode() for part in parts]
    return b"".join([len(text).to_bytes(8, "little") + text for text in texts])


def mix(state: Bits) -> Bits:
    """SplitMix64's bijective finalizer. Changes `state` in place and returns it."""
    state ^= state >> _S30
    state *= _MIX1
    state ^= state >> _S27
    state *= _MIX2
    state ^= state >> _S31
    return state


def mix_one(state: int) -> int:
    """The same of one number, modulo 2**64."""
    state &= WHOLE
    state = (state ^ state >> 30) * int(_MIX1) & WHOLE
    state = (state ^ state >> 27) * int(_MIX2) & WHOLE
    return state ^ state >> 31


class Stream:
    """The draws of one address."""

    __slots__ = ("_key",)

    def __init__(self, *address: object) -> None:
        self._key = np.uint64(key_of(*address))

    def bits(self, rows: Ints) -> Bits:
        """64 bits for each row number."""
        state = rows.astype(np.uint64)
        state *= GAMMA
        state += self._key
        return mix(state)

    def uniform(self, rows: Ints) -> Floats:
        """In [0, 1), with 53 bits."""
        return (self.bits(rows) >> _S11).astype(np.float64) * 2.0**-53

    def uniform_range(self, start: int, stop: int) -> Floats:
        return self.uniform(np.arange(start, stop, dtype=np.int64))

    def below(self, rows: Ints, bound: int | Ints) -> Ints:
        """In [0, bound): multiply-shift on the top 32 bits while the bound is small, else on 53 bits."""
        bits = self.bits(rows)
        if isinstance(bound, int) and bound < 2**31:
            return (((bits >> _S32) * np.uint64(max(bound, 1))) >> _S32).astype(np.int64)
        uniform = (bits >> _S11).astype(np.float64) * 2.0**-53
        last = np.maximum(np.asarray(bound) - 1, 0)
        return np.asarray(np.minimum((uniform * bound).astype(np.int64), last), np.int64)
