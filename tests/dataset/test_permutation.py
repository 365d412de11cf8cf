"""The keyed permutation."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_syda.dataset.permutation import permute


@given(st.integers(1, 5000), st.integers())
def test_a_permutation(size: int, seed: int) -> None:
    """Every value of the domain comes out exactly once."""
    image = permute(np.arange(size, dtype=np.int64), size, seed, "t", "c")
    assert sorted(image.tolist()) == list(range(size))


@given(st.integers(1, 2**62))
def test_large_domains_stay_distinct(size: int) -> None:
    """In a domain far too large to list, distinct rows still get distinct values inside it."""
    image = permute(np.arange(min(size, 500), dtype=np.int64), size, 1, "t")
    assert len(set(image.tolist())) == min(size, 500)
    assert image.min() >= 0
    assert image.max() < size


def test_keys_matter_and_order_is_scrambled() -> None:
    """Another address, another permutation; and neither is the identity."""
    rows = np.arange(1000, dtype=np.int64)
    one, other = permute(rows, 1000, 0, "a"), permute(rows, 1000, 0, "b")
    assert (one == other).mean() < 0.05
    assert (one == rows).mean() < 0.05


@given(st.integers(1, 200), st.lists(st.integers(0, 10**6), min_size=1, max_size=600))
def test_rows_that_fall_together_stay_together(size: int, numbers: list[int]) -> None:
    """More rows than there are values: each is sent where it would be sent alone."""
    index = np.array(numbers, np.int64) % size
    alone = [permute(index[place : place + 1], size, 3, "t").tolist()[0] for place in range(len(index))]
    assert permute(index, size, 3, "t").tolist() == alone


@given(st.integers(2, 2**62), st.integers())
def test_a_row_alone_is_sent_where_it_is_among_many(size: int, seed: int) -> None:
    """However many fall outside the domain at first, and are walked on with one by one or as an array."""
    index = np.arange(min(size, 120), dtype=np.int64) * (size // min(size, 120))
    alone = [permute(index[place : place + 1], size, seed, "t").tolist()[0] for place in range(len(index))]
    assert permute(index, size, seed, "t").tolist() == alone


def test_outside_the_domain() -> None:
    """An index beyond the domain is refused rather than wrapped around."""
    with pytest.raises(ValueError, match="outside a domain of 10"):
        permute(np.array([10]), 10, 0)


def test_golden() -> None:
    """The permutation is written down: it must never change."""
    assert permute(np.arange(10, dtype=np.int64), 10, 0, "golden").tolist() == GOLDEN


GOLDEN = [5, 7, 3, 8, 2, 4, 0, 9, 1, 6]
