"""Specs chosen by another column: made for their own rows, as they would be for all."""

from __future__ import annotations

import numpy as np
import pytest

from pytest_syda.recipe.kinds.choices import Choice, Empty, When
from pytest_syda.recipe.kinds.moments import Time
from pytest_syda.recipe.kinds.pattern import Pattern
from pytest_syda.recipe.kinds.strings import Template
from pytest_syda.recipe.spec import Spec
from pytest_syda.recipe.values import Values
from pytest_syda.schema.types import Type
from tests.recipe.cells import HandCells

SEEN = ["a", "b", None, "a", "c", "b", "a", "d"] * 5
CASES: dict[str, Spec] = {
    "a": Pattern(regex="[a-z]{5}"),
    "b": Choice(values=(1, 2.5, None, "x")),
    "null": Template(template="{other}!"),
    "never": Choice(values=()),
}


def cells(kind: str = "string", **more: Values) -> HandCells:
    return HandCells(np.arange(len(SEEN)), type=Type(kind=kind), columns={"seen": Values.of(SEEN), **more})  # type: ignore[arg-type]


def test_a_case_is_made_for_its_rows_as_it_would_be_for_all() -> None:
    """Every row has what its case's spec would give it among all rows; rows without a case have NULL."""
    given = cells(other=Values.of([f"row {number}" for number in range(len(SEEN))]))
    made = When(column="seen", cases=CASES).make(given).objects().tolist()
    whole = {case: spec.make(given.inner(case)).objects() for case, spec in CASES.items() if case != "never"}
    names = ["null" if case is None else case for case in SEEN]
    assert made == [whole[name][row] if name in whole else None for row, name in enumerate(names)]


def test_a_case_that_no_row_has_is_not_made() -> None:
    """What would fail for nobody's sake does not."""
    assert When(column="seen", cases={"never": Choice(values=())}).make(cells()).tolist() == [None] * len(SEEN)


@pytest.mark.parametrize("otherwise", [None, Empty()])
def test_moments_stay_arrays(otherwise: Spec | None) -> None:
    """Moments of several cases are one array, NULL where nothing is chosen: no object a row."""
    hours: dict[str, Spec] = {"a": Choice(values=(None,)), "b": Noon(), "c": Noon()}
    made = When(column="seen", cases=hours, otherwise=otherwise).make(cells("time"))
    assert made.data.dtype.kind == "m"
    assert made.nulls_mask.tolist() == [case not in ("b", "c") for case in SEEN]


class Noon(Time, tag="noon", frozen=True, kw_only=True):
    """Always the same."""

    def make(self, cells: HandCells) -> Values:  # type: ignore[override]
        return Values(np.full(len(cells.rows), np.timedelta64(12, "h").astype("m8[us]")))
