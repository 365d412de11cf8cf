"""Columns of values in the forms that NumPy holds."""

from __future__ import annotations

import numpy as np

from pytest_syda.recipe.values import Values


def test_what_is_too_large_to_count_is_cut_without_a_warning() -> None:
    """Numbers a model wrote may have any size; warnings are errors here."""
    values = Values(np.array([1e308, -1e308, 1.5, np.nan]))
    assert values.rescaled(6).tolist() == [2**62, -(2**62), 1_500_000, 0]


def test_objects_are_counted_like_numbers() -> None:
    """Where one is NULL, what stands there means nothing."""
    values = Values.of([2, None, 1.25])
    assert values.rescaled(2)[[0, 2]].tolist() == [200, 125]
