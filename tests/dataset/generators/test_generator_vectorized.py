"""Functions that make a column of many rows at once."""

# ruff: noqa: ARG001, ARG005 - generators take what they are given

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pytest
from generated_users import Run

from pytest_syda.dataset.generators import vectorized
from pytest_syda.errors import GeneratorError


def test_a_vectorized_function_gets_a_frame_and_the_columns_name(run: Run) -> None:
    """The frame has the rows so far, indexed by row number."""

    @vectorized
    def shout(rows: pd.DataFrame, col_name: str) -> pd.Series:
        assert list(rows.index) == [256, 257]
        return rows[col_name].str.upper() + rows["id"].astype(str)

    assert run({"name": shout}, 258, start=256) == {"name": ["NAME 256257", "NAME 257258"]}


@pytest.mark.parametrize(
    "made", [[1, 2, 3], (1.0, 2.0, 3.0), np.array([1, 2, 3]), pd.Series([1, 2, 3]), pd.Series([1, 2, 3], dtype="Int64")]
)
def test_lists_arrays_and_series_become_plain_values(run: Run, made: Any) -> None:
    """Whatever the numbers were stored as, the column's own type comes out."""
    values = run({"id": vectorized(lambda rows: made)}, 3)["id"]
    assert values == [1, 2, 3]
    assert {type(value) for value in values} == {int}


def test_what_pandas_calls_missing_is_null(run: Run) -> None:
    """NaN, NaT and NA alike."""
    missing = [float("nan"), pd.NaT, pd.NA, None]
    assert run({"score": vectorized(lambda rows: missing)}, 4) == {"score": [None] * 4}
    assert run({"score": lambda i: [pd.NaT, pd.NA, None][i]}, 3) == {"score": [None] * 3}


def test_a_series_is_taken_by_its_index(run: Run) -> None:
    """As pandas would assign it: sorting the frame does not shuffle the values."""
    made = run({"score": vectorized(lambda rows: rows.sort_values("id", ascending=False)["id"] * 1.0)}, 3)
    assert made == {"score": [1.0, 2.0, 3.0]}


def test_it_may_ask_for_more(run: Run) -> None:
    """`i` is an array, `parents` a list, `rng` a random.Random."""

    @vectorized
    def name(rows: pd.DataFrame, *, i: Any, parents: Any, rng: Any) -> list[str]:
        return [f"{n} {p.get('team', {}).get('name')} {rng.random() < 1}" for n, p in zip(i, parents, strict=True)]

    assert run({"name": name}, 4)["name"] == ["0 Red True", "1 Blue True", "2 Red True", "3 None True"]


@pytest.mark.parametrize(
    ("made", "why"),
    [
        ([1, 2], "2 values returned for 3 rows"),
        (5, "not 5"),
        ("abc", "not 'abc'"),
        (None, "not None"),
        (pd.DataFrame({"a": [1, 2, 3], "b": [1, 2, 3]}), "not a DataFrame of several"),
        (np.ones((3, 2)), "not a ndarray of several"),
    ],
)
def test_anything_but_one_value_a_row_is_an_error(run: Run, made: Any, why: str) -> None:
    """It says how many there were and how many rows."""
    with pytest.raises(GeneratorError, match=rf"User\[0\]\.id.*{why}"):
        run({"id": vectorized(lambda rows: made)}, 3)
