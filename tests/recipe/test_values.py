"""Columns of values in the forms that NumPy holds."""

from __future__ import annotations

import numpy as np
import pytest

from pytest_syda.recipe.values import Values


def test_what_is_too_large_to_count_is_cut_without_a_warning() -> None:
    """Numbers a model wrote may have any size; warnings are errors here."""
    values = Values(np.array([1e308, -1e308, 1.5, np.nan]))
    assert values.rescaled(6).tolist() == [2**62, -(2**62), 1_500_000, 0]


def test_objects_are_counted_like_numbers() -> None:
    """Where one is NULL, what stands there means nothing."""
    values = Values.of([2, None, 1.25])
    assert values.rescaled(2)[[0, 2]].tolist() == [200, 125]


@pytest.mark.parametrize(
    "values",
    [Values.of(["a", "b", "a"]), Values.of(["a", None, "c"]), Values(np.array([4, 5, 6])), Values.constant("x", 3)],
    ids=["texts", "with NULL", "numbers", "words"],
)
@pytest.mark.parametrize("rows", [[0, 2, 1, 1, 0], [2], [0, -1, 2, 2], []])
def test_what_rows_see_is_what_they_would_take(values: Values, rows: list[int]) -> None:
    """Kept as words or copied, each row sees the same, and what is made of it is the same."""
    at = np.array(rows, np.int64)
    assert values.seen_by(at).tolist() == values.take(at).tolist()
    assert values.seen_by(at).map(str).tolist() == values.take(at).map(str).tolist()


def test_only_texts_are_text() -> None:
    """A NULL, a number or a class of one's own is to be spelled first."""

    class Name(str):
        __slots__ = ()

    assert Values.of(["a", "b"]).is_text
    assert Values.constant("a", 3).is_text
    assert not any(Values.of(items).is_text for items in (["a", None], ["a", 1], ["a", Name("b")]))
    assert not Values(np.array([1, 2])).is_text
