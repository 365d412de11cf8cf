"""Tables as DataFrames."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

    from pytest_syda.dataset.dataset import Dataset


def frame_of(dataset: Dataset, table: str) -> pd.DataFrame:
    """A table as a DataFrame; a column of a type that only its generator knows has the dtype of what that made."""
    frame = dataset.frame(table)
    for column in dataset.plan[table].table.columns:
        if column.type.kind == "object" and column.name in frame:
            frame[column.name] = _inferred(frame[column.name].tolist())
    return frame


def _inferred(values: list[Any]) -> pd.Series[Any]:
    import pandas as pd

    series = pd.Series(values, dtype=None if values else "object")
    return series.convert_dtypes() if None in values and series.dtype != "object" else series
