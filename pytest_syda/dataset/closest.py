"""A sample row for demands that contradict each other: it keeps all of them but the last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from pytest_syda.recipe.narrowing import Domain, narrow
from pytest_syda.recipe.narrowing.fitting import fit
from pytest_syda.recipe.plain import to_plain
from pytest_syda.recipe.values import Floats, Values
from pytest_syda.schema.conditions import Expression
from pytest_syda.schema.samples import samples_of
from pytest_syda.schema.types import Table

if TYPE_CHECKING:
    from numpy.typing import NDArray


class _OneRow:
    """A plain value in every column, to begin with."""

    count = 1

    def __init__(self, table: Table) -> None:
        self._table = table

    def value(self, column: str) -> Values:
        domain = Domain.of(self._table[column])
        samples = (sample for sample in samples_of(self._table[column].type) if domain.admits(sample))
        return Values.of([next(samples, domain.high)])

    bare = value

    def uniform(self, column: str, purpose: str) -> Floats:
        return np.full(1, (len(column) + len(purpose)) % 10 / 10)

    def bits(self, column: str, purpose: str) -> NDArray[np.uint64]:
        return np.full(1, len(column) + len(purpose), np.uint64)


def closest(table: Table, conditions: Sequence[Expression]) -> str:
    """`age=19 breaks CHECK (age IN (10, 12))`, of conditions none of which could be left out."""
    *others, last = conditions
    columns = dict.fromkeys(name for condition in conditions for name in condition.columns())
    rows = _OneRow(table)
    made = fit(narrow(others, table), table, rows)
    shown = ", ".join(f"{name}={_plain(made.get(name, rows.value(name)), table, name)!r}" for name in columns)
    return f"{shown} breaks CHECK ({last})"


def _plain(values: Values, table: Table, name: str) -> Any:
    return to_plain(values, table[name].type, 1).tolist()[0]
