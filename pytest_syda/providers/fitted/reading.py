"""A sample's columns as what the schema says they are: samples come from CSV files, where everything is text."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from pytest_syda.schema.types import Column

if TYPE_CHECKING:
    import pandas as pd

_TRUTHS = {"true": True, "t": True, "yes": True, "y": True, "1": True, "1.0": True,
           "false": False, "f": False, "no": False, "n": False, "0": False, "0.0": False}  # fmt: skip


def read(series: pd.Series[Any], column: Column) -> pd.Series[Any]:
    """The values in the kind of their column, whatever spells them.

    Raises:
        ValueError: one is nothing of that kind.
    """
    reader = _READERS.get(column.type.kind)
    return series if reader is None else reader(series)


def _texts(series: pd.Series[Any]) -> pd.Series[Any]:
    return series.astype(object).map(str, na_action="ignore")


def _numbers(series: pd.Series[Any]) -> pd.Series[Any]:
    """With all their digits; what is infinite or no number is none."""
    found = series.astype(object).map(_number, na_action="ignore")
    return found if any(isinstance(each, Decimal) for each in found) else found.infer_objects()


def _number(value: Any) -> Any:
    try:
        number = Decimal(str(value).strip())
    except InvalidOperation:
        raise ValueError(f"{value!r} is no number") from None
    if not number.is_finite():
        return None
    return float(number) if isinstance(value, str) else value


def _truths(series: pd.Series[Any]) -> pd.Series[Any]:
    return series.astype(object).map(_truth, na_action="ignore")


def _truth(value: Any) -> bool:
    found = _TRUTHS.get(str(value).strip().lower())
    if found is None:
        raise ValueError(f"{value!r} is neither true nor false")
    return found


def _moments(series: pd.Series[Any]) -> pd.Series[Any]:
    import pandas as pd

    return pd.to_datetime(series, utc=True)


_READERS: dict[str, Callable[[Any], Any]] = {
    "string": _texts,
    "integer": _numbers,
    "float": _numbers,
    "decimal": _numbers,
    "boolean": _truths,
    "date": _moments,
    "datetime": _moments,
}
