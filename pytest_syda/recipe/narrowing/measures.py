"""Numbers, dates and spans of a column as floats of one unit, and back at the grain of the column's type."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from pytest_syda.recipe.narrowing.propagation import DAY, NUMERIC, TIMED
from pytest_syda.recipe.operands import operand
from pytest_syda.recipe.values import Bools, Floats, Values
from pytest_syda.schema.types import Type

_HAIR = 1e-6
DECIMALS = 2
"""Of a decimal column that declares none."""


def is_measured(type_: Type) -> bool:
    return type_.kind in (*NUMERIC, *TIMED)


def measured(values: Values) -> Floats:
    """Numbers as they are, moments and spans in microseconds; NaN where NULL, or where it is neither."""
    found = operand(values)
    if found.form == "number":
        return np.where(found.null, np.nan, found.floats())
    if found.form in ("moment", "span"):
        unit = "datetime64[us]" if found.form == "moment" else "timedelta64[us]"
        return np.where(found.null, np.nan, found.data.astype(unit).astype(np.int64).astype(np.float64))
    return np.full(len(values), np.nan)


def step_of(type_: Type) -> float:
    """The grain of the type in its unit; 0 where it has none."""
    if type_.kind == "decimal":
        return float(Fraction(1, 10 ** places_of(type_)))
    return {"integer": 1.0, "date": float(DAY), "datetime": 1.0, "interval": 1.0, "time": 1.0}.get(type_.kind, 0.0)


def places_of(type_: Type) -> int:
    return DECIMALS if type_.scale is None else min(type_.scale, 9)


def snapped(numbers: Floats, type_: Type, *, up: bool) -> Floats:
    """The nearest values of the type not below (`up`) or not above these."""
    step = step_of(type_)
    if not step:
        return numbers
    counts = numbers / step
    return np.asarray((np.ceil(counts - _HAIR) if up else np.floor(counts + _HAIR)) * step, np.float64)


def unmeasured(numbers: Floats, type_: Type) -> Values:
    """Values of the type; NULL where NaN."""
    null: Bools = np.isnan(numbers)
    clean = np.where(null, 0.0, numbers)
    mask = null if null.any() else None
    if type_.kind == "float":
        return Values(clean, mask)
    if type_.kind == "decimal":
        places = places_of(type_)
        return Values(np.rint(clean * 10.0**places).astype(np.int64), mask, scale=places)
    whole = np.rint(clean).astype(np.int64)
    if type_.kind == "integer":
        return Values(whole, mask)
    if type_.kind == "date":
        return Values((whole // DAY).astype("datetime64[D]"), mask)
    return Values(whole.astype("datetime64[us]" if type_.kind == "datetime" else "timedelta64[us]"), mask)
