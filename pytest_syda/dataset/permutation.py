"""Unique by construction: a keyed permutation of [0, size).

A balanced Feistel network over the smallest even number of bits that covers the domain, with cycle walking for what
falls outside (Black and Rogaway, "Ciphers with arbitrary finite domains", CT-RSA 2002). Distinct inputs have distinct
outputs, so uniqueness needs no retry and no memory.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from pytest_syda.dataset.draws import keys_of, mix, mix_one
from pytest_syda.recipe.values import Bits, Ints

ROUNDS = 4
FEW = 16
"""Rows that still fall outside, up to which walking on with each by itself is quicker than with an array of them."""
LISTED = 7
"""Half the bits of the largest network that is worked out as a whole; a larger one takes more memory than it saves."""


def permute(index: Ints, size: int, *address: object) -> Ints:
    """Where a keyed permutation of [0, size) sends each index. `size` is at most 2**62.

    Raises:
        ValueError: an index is not below `size`.
    """
    if len(index) and (int(index.max()) >= size or int(index.min()) < 0):
        raise ValueError(f"index {int(index.max())} is outside a domain of {size}")
    if size <= 1:
        return np.zeros(len(index), np.int64)
    if len(index) > size:  # rows that fall together are worked out once
        return permute(np.arange(size), size, *address)[index]
    half = max(1, -(-(size - 1).bit_length() // 2))
    keys = keys_of(address, "round", ROUNDS)
    step = _listed(half, keys) if 2 * len(index) >= size and half <= LISTED else partial(_network, half=half, keys=keys)
    state = step(index.astype(np.uint64))
    outside = np.flatnonzero(state >= np.uint64(size))
    while len(outside) > FEW:  # fewer than four steps on average: the network covers less than four times the domain
        state[outside] = step(state[outside])
        outside = outside[state[outside] >= np.uint64(size)]
    for place in outside.tolist():
        state[place] = _walked(int(state[place]), size, half, keys)
    return state.astype(np.int64)


def _listed(half: int, keys: list[int]) -> Callable[[Bits], Bits]:
    """The network, worked out for all it covers: less work where most of that is walked through."""
    return _network(np.arange(4**half, dtype=np.uint64), half, keys).__getitem__


def _network(state: Bits, half: int, keys: list[int]) -> Bits:
    shift, low = np.uint64(half), np.uint64((1 << half) - 1)
    left, right = state >> shift, state & low
    for key in keys:
        scrambled = mix(right + np.uint64(key))
        left, right = right, left ^ (scrambled >> np.uint64(64 - half))
    return (left << shift) | right


def _walked(state: int, size: int, half: int, keys: list[int]) -> int:
    """The network of one number, again and again until it is inside."""
    low = (1 << half) - 1
    while state >= size:
        left, right = state >> half, state & low
        for key in keys:
            left, right = right, left ^ (mix_one(right + key) >> 64 - half)
        state = left << half | right
    return state
