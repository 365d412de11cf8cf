"""Choices that are even: every value once before any comes again."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from pytest_syda.recipe.kinds.choices import Choice
from pytest_syda.schema.types import Type
from tests.recipe.cells import HandCells


@given(size=st.integers(1, 40), rows=st.integers(1, 120))
def test_an_even_choice_uses_all_before_any_again(size: int, rows: int) -> None:
    """No value comes twice more than any other, however many rows there are."""
    spec = Choice(values=tuple(f"value {number}" for number in range(size)), even=True)
    made = spec.make(HandCells(np.arange(rows), type=Type(kind="string"))).objects().tolist()
    counts = [made.count(value) for value in spec.values]
    assert max(counts) - min(counts) <= 1


def test_an_even_choice_of_a_group_goes_together() -> None:
    """Columns of one group choose at the same place, evenly as well as by chance."""
    cells = HandCells(np.arange(30), type=Type(kind="string"))
    names = Choice(values=("a", "b", "c"), group="thing", even=True).make(cells).objects().tolist()
    kinds = Choice(values=("A", "B", "C"), group="thing", even=True).make(cells).objects().tolist()
    assert [name.upper() for name in names] == kinds
