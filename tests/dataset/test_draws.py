"""Keyed draws."""

from hashlib import sha256

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from pytest_syda.dataset.draws import Stream, key_of

ROWS = np.arange(1000, dtype=np.int64)


def test_golden_bits() -> None:
    """The bits of an address are the same on every machine, Python and NumPy: they are written down here."""
    bits = Stream(0, "orders", "status", "").bits(ROWS)
    assert bits[:3].tolist() == GOLDEN_FIRST
    assert sha256(bits.astype("<u8").tobytes()).hexdigest()[:16] == GOLDEN_DIGEST


@given(st.integers(0, 2**40), st.integers(1, 300))
def test_any_row_in_any_order(start: int, count: int) -> None:
    """A row's bits do not depend on which rows are asked for with it."""
    stream = Stream(7, "t", "c")
    rows = np.arange(start, start + count, dtype=np.int64)
    alone = [int(stream.bits(rows[n : n + 1])[0]) for n in range(count)]
    assert stream.bits(rows).tolist() == alone
    assert stream.bits(rows[::-1].copy()).tolist() == alone[::-1]


def test_addresses_are_told_apart() -> None:
    """The parts of an address are not just joined: ("a", "bc") and ("ab", "c") have different keys."""
    assert key_of("a", "bc") != key_of("ab", "c")
    assert key_of(1, "a") != key_of(2, "a")


def test_uniform_is_uniform() -> None:
    """Draws fill [0, 1) evenly, and two columns' draws are not correlated."""
    rows = np.arange(100_000, dtype=np.int64)
    one, other = Stream(0, "t", "a").uniform(rows), Stream(0, "t", "b").uniform(rows)
    counts = np.histogram(one, bins=20, range=(0, 1))[0]
    assert counts.min() > 4700
    assert counts.max() < 5300
    assert one.min() >= 0
    assert one.max() < 1
    assert abs(np.corrcoef(one, other)[0, 1]) < 0.02


@given(st.integers(1, 2**62 - 1))
def test_below_stays_below(bound: int) -> None:
    """`below` never reaches its bound, small or large."""
    drawn = Stream(3, "t").below(ROWS, bound)
    assert drawn.min() >= 0
    assert drawn.max() < bound


def test_below_takes_a_bound_for_each_row() -> None:
    """An array of bounds holds row by row."""
    bounds = np.maximum(ROWS, 1)
    assert (Stream(3, "t").below(ROWS, bounds) < bounds).all()


GOLDEN_FIRST = [1436080725000408371, 2931055850322599237, 11022120313338709424]
GOLDEN_DIGEST = "c2512ecd4849b28d"
