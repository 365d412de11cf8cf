"""A table's columns as a pandas DataFrame with proper types. Imports pandas: import this when one is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from pytest_syda.sinks.plain import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pytest_syda.recipe.values import Values
    from pytest_syda.schema.types import Column, Table, Type


def frame(columns: Mapping[str, Values], table: Table) -> pd.DataFrame:
    """The columns in the table's own order.

    By the schema, whatever the rows: integers are int64, or Int64 where the column is nullable; booleans bool or
    boolean; datetimes datetime64[us], in UTC where the column has a time zone; intervals timedelta64[us]; enums
    categories in the order of their labels; strings whatever pandas has for strings. Decimals, dates, times and
    everything else stay the Python objects they are, None where NULL. Columns that the database fills are not there.
    """
    ordered = [name for name in table.column_names if name in columns]
    return pd.DataFrame({name: series(columns[name], table[name]) for name in ordered}, columns=pd.Index(ordered))


def series(values: Values, column: Column) -> pd.Series[Any]:
    """One column."""
    if column.type.kind in ("integer", "boolean"):
        return _counted(values, column)
    return _BY_KIND.get(column.type.kind, _objects)(values, column.type)


def _counted(values: Values, column: Column) -> pd.Series[Any]:
    """What NumPy has no NULL for."""
    plain, nullable = _integer(column.type) if column.type.kind == "integer" else ("bool", "boolean")
    missing = values.null is not None and bool(values.null.any())
    if missing:
        return pd.Series(values.tolist(), dtype=nullable)
    data = np.asarray(values.data if values.is_number else values.tolist(), plain)
    return pd.Series(data, dtype=nullable if column.nullable else plain)


def _integer(type_: Type) -> tuple[str, str]:
    return ("uint64", "UInt64") if (type_.high or 0) >= 1 << 63 else ("int64", "Int64")


def _objects(values: Values, type_: Type) -> pd.Series[Any]:
    return pd.Series(plain(values, type_).objects(), dtype=object)


def _floats(values: Values, _type: Type) -> pd.Series[Any]:
    if values.is_number:
        return pd.Series(values.floats())
    return pd.Series([np.nan if item is None else float(item) for item in values.tolist()], dtype="float64")


def _strings(values: Values, _type: Type) -> pd.Series[Any]:
    return pd.Series(values.tolist(), dtype="str")


def _categories(values: Values, type_: Type) -> pd.Series[Any]:
    return pd.Series(pd.Categorical(values.tolist(), categories=list(type_.labels)))


def _moments(values: Values, type_: Type) -> pd.Series[Any]:
    dtype: Any = pd.DatetimeTZDtype("us", "UTC") if type_.timezone else "datetime64[us]"
    if values.data.dtype.kind != "M":
        return pd.Series(values.tolist(), dtype=dtype)  # type: ignore[no-any-return]
    data = values.data.astype("M8[us]")
    if values.null is not None:
        data = np.where(values.null, np.datetime64("NaT", "us"), data)
    return pd.Series(pd.DatetimeIndex(data).tz_localize("UTC" if type_.timezone else None))


def _spans(values: Values, _type: Type) -> pd.Series[Any]:
    return pd.Series(values.tolist(), dtype="timedelta64[us]")


_BY_KIND: dict[str, Callable[[Values, Type], pd.Series[Any]]] = {
    "float": _floats,
    "string": _strings,
    "enum": _categories,
    "datetime": _moments,
    "interval": _spans,
}
