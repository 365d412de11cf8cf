"""Functions that make a whole column of many rows at once."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from pytest_syda.dataset.draws import key_of
from pytest_syda.dataset.generators.shared import FailedError, Part, Target
from pytest_syda.dataset.generators.signatures import COLUMN, ROW, Signature, signature_of

if TYPE_CHECKING:
    import pandas as pd

F = TypeVar("F", bound=Callable[..., Any])

_MARK = "__syda_vectorized__"


def vectorized(function: F) -> F:
    """Marks a generator that gets a DataFrame of rows instead of one row, and returns their values: a Series, an array
    or a list, one value a row.

        @vectorized
        def total(rows, col_name):
            return rows["quantity"] * rows["unit_price"]

    The frame holds up to 256 rows, indexed by row number. Beside the frame and the column's name it may take `rng` (a
    `random.Random` for these rows), `i` (an array of the row numbers), `parents` (a list of mappings, one a row) and
    `dataset`.
    """
    setattr(function, _MARK, True)
    return function


def is_vectorized(generator: object) -> bool:
    return getattr(generator, _MARK, False) is True


@dataclass(frozen=True)
class Vectorized:
    """A function marked with `vectorized`."""

    function: Callable[..., Any]
    name: str
    signature: Signature

    @classmethod
    def of(cls, function: Callable[..., Any], target: Target, name: str) -> Vectorized:
        return cls(function, name, signature_of(function, target.where, name))

    def make(self, part: Part) -> Mapping[str, list[Any]]:
        import pandas as pd  # only for those who asked for frames

        rows = pd.RangeIndex(part.first, part.first + len(part))
        frame = pd.DataFrame(part.rows, index=rows)
        try:
            values = _listed(self.signature.call(self.function, self._cell(part, frame)), rows)
        except Exception as error:
            raise FailedError(0) from error
        return {part.target.column: values}

    def _cell(self, part: Part, frame: pd.DataFrame) -> dict[str, Any]:
        cell = {
            ROW: frame,
            COLUMN: part.target.attributes.get(part.target.column, part.target.column),
            "i": np.arange(part.first, part.first + len(part)),
            "dataset": part.context.dataset,
            "rng": random.Random(key_of(part.seed, part.target.where, "rng", part.block)),  # noqa: S311 - test data
        }
        if "parents" in self.signature:
            cell["parents"] = [part.parents(offset) for offset in range(len(part))]
        return cell


def _listed(made: Any, rows: pd.RangeIndex) -> list[Any]:
    """One Python value a row; what pandas calls missing is None."""
    import pandas as pd  # only for those who asked for frames

    if isinstance(made, str) or not hasattr(made, "__len__"):
        raise TypeError(f"a vectorized generator returns a Series, an array or a list, not {made!r}")
    if getattr(made, "ndim", 1) != 1:
        raise TypeError(f"a vectorized generator returns one value a row, not a {type(made).__name__} of several")
    if len(made) != len(rows):
        raise ValueError(f"{len(made)} values returned for {len(rows)} rows")
    if isinstance(made, pd.Series) and not made.index.equals(rows) and set(made.index) == set(rows):
        made = made.loc[rows]
    values = made.tolist() if hasattr(made, "tolist") else list(made)
    return [None if _is_missing(value, pd) else value for value in values]


def _is_missing(value: Any, pd: Any) -> bool:
    return value is None or value is pd.NaT or value is pd.NA or (isinstance(value, float) and value != value)  # noqa: PLR0124 - NaN
