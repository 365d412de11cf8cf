"""What one column of a sample says: quantiles of what can be measured, frequencies of what can be counted."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np

from pytest_syda.providers.fitted.shapes import pattern_of
from pytest_syda.recipe.kinds.choices import Database
from pytest_syda.recipe.kinds.empirical import Empirical
from pytest_syda.recipe.kinds.pattern import Pattern
from pytest_syda.recipe.spec import BaseSpec, Spec
from pytest_syda.schema.types import Column

if TYPE_CHECKING:
    import pandas as pd

STEPS = 100
"""Quantiles of a sample, less one."""
COUNTED = 50
"""Different values up to which they are counted, if each occurs a few times."""
OFTEN = 3
"""How often, on average."""
DECIMALS = 6


def fit(series: pd.Series[Any], column: Column, otherwise: Spec | None) -> Spec | None:
    """A spec for values like these; what the rules say, with the sample's share of NULLs, where it says no more."""
    null_rate = round(float(series.isna().mean()), 6) if column.nullable else 0.0
    known = series.dropna()
    if known.empty:
        return None
    spec = (_FITS[column.type.kind](known, column) if column.type.kind in _FITS else None) or otherwise
    if not isinstance(spec, BaseSpec) or isinstance(spec, Database):
        return None
    return msgspec.structs.replace(spec, null_rate=null_rate)


def _counted(known: pd.Series[Any]) -> Empirical | None:
    """Values by how often they occur; one that occurs once may be somebody's, and is left out."""
    counts = known.map(plain).value_counts()
    if len(counts) > COUNTED or len(known) < OFTEN * len(counts):
        return None
    kept = sorted(
        (item for item in counts.items() if item[1] > 1),
        key=lambda item: (-item[1], str(item[0])),
    )
    return Empirical(
        values=tuple(value for value, _ in kept),
        weights=tuple(float(count) for _, count in kept),
    )


def plain(value: Any) -> Any:
    """A value of Python's own for one of NumPy's."""
    return value.item() if isinstance(value, np.generic) else value


def _number(known: pd.Series[Any], column: Column) -> Empirical | None:
    """Numbers of which there are few, such as ratings, are counted; others measured."""
    numbers = [Decimal(str(value)) for value in known.map(plain)]
    whole = column.type.kind == "integer"
    counted = _counted(known.map(lambda value: int(Decimal(str(value))))) if whole else None
    if counted is not None:
        return counted
    exponents = [int(number.normalize().as_tuple().exponent) for number in numbers]
    seen = max(0, -min(exponents, default=0))
    decimals = 0 if whole else min(seen, DECIMALS if column.type.scale is None else column.type.scale)
    return _measured([float(number) for number in numbers], decimals)


def _measured(numbers: list[float], decimals: int = 0) -> Empirical | None:
    if not numbers:
        return None
    levels = np.quantile(np.sort(np.array(numbers)), np.linspace(0, 1, STEPS + 1)).tolist()
    rounded = [round(level, decimals + 2) for level in levels]
    return Empirical(quantiles=tuple(np.maximum.accumulate(rounded).tolist()), decimals=decimals)


def _moment(known: pd.Series[Any], _column: Column) -> Empirical | None:
    import pandas as pd

    moments = pd.to_datetime(known, utc=True).dt.tz_localize(None)
    return _measured((moments.astype("datetime64[us]").astype("int64") / 1_000_000).round().tolist())


def _boolean(known: pd.Series[Any], _column: Column) -> Empirical:
    share = float(known.astype(bool).mean())
    return Empirical(values=(False, True), weights=(round(1 - share, 6), round(share, 6)))


def _label(known: pd.Series[Any], column: Column) -> Empirical | None:
    counts = known.map(lambda value: getattr(value, "name", value)).value_counts()
    seen = tuple(label for label in column.type.labels if counts.get(label, 0))
    return Empirical(values=seen, weights=tuple(float(counts[label]) for label in seen)) if seen else None


def _string(known: pd.Series[Any], _column: Column) -> Spec | None:
    texts = known.astype(str)
    counted = _counted(texts)
    if counted is not None and counted.values:
        return counted
    regex = pattern_of(texts.tolist())
    return Pattern(regex=regex) if regex else None


_FITS: dict[str, Callable[[pd.Series[Any], Column], Spec | None]] = {
    "integer": _number,
    "float": _number,
    "decimal": _number,
    "boolean": _boolean,
    "date": _moment,
    "datetime": _moment,
    "enum": _label,
    "string": _string,
}
