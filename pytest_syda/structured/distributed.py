"""Numbers of a distribution that a schema asks for, by the mean and the standard deviation that it names.

Uniform, triangular and Pareto numbers have their mean from where they begin and end, so their bounds are found where
nobody gave them. https://en.wikipedia.org/wiki/Method_of_moments_(statistics)
"""

from __future__ import annotations

import math
from collections.abc import Callable

from pytest_syda.recipe.kinds.numbers import Number
from pytest_syda.schema.mapping.wishes import Wish
from pytest_syda.schema.types import Column

_WIDE = {"normal": 4.0, "lognormal": 8.0, "exponential": 8.0}
"""How many standard deviations from the mean the bounds are that nobody gave."""

_HALF = {"uniform": math.sqrt(3), "triangular": math.sqrt(6)}
"""How many standard deviations lie between the mean and the ends of what is symmetric."""

_FROM = 3.0
"""How many times as large as its least value the mean of a Pareto distribution is that nobody bounds."""

_UNKNOWN = 50.0


def distributed(wish: Wish, column: Column) -> Number | None:
    """Numbers of the distribution that is wished; None where none is."""
    if not wish.distribution:
        return None
    low, high = _bounds(wish)
    return Number(
        low=low,
        high=max(low, high),
        decimals=_decimals(wish, column),
        distribution=wish.distribution,  # type: ignore[arg-type] # one of them, as the schema's reader saw to
        mean=_mean(wish, low),
        sd=wish.sd,
    )


def _mean(wish: Wish, low: float) -> float | None:
    """An exponential distribution's standard deviation tells its mean."""
    if wish.distribution == "exponential" and wish.mean is None and wish.sd is not None:
        return low + wish.sd
    return wish.mean


def _bounds(wish: Wish) -> tuple[float, float]:
    if wish.distribution in _HALF and (wish.mean is not None or wish.sd is not None):
        return _symmetric(wish)
    if wish.distribution == "pareto" and wish.mean is not None:
        return _pareto(wish, wish.mean)
    return _around(wish)


def _symmetric(wish: Wish) -> tuple[float, float]:
    """As far to the one side of the mean as to the other."""
    low, high = wish.low, wish.high
    if low is not None and high is not None:
        return low, high
    reach = None if wish.sd is None else _HALF[wish.distribution] * wish.sd
    if wish.mean is None and reach is not None:
        return _reaching(low, high, 2 * reach)
    mean = wish.mean or 0.0
    if low is None and high is None:
        reach = (abs(mean) or _UNKNOWN) if reach is None else reach
        return mean - reach, mean + reach
    return (low, 2 * mean - low) if low is not None else (2 * mean - (high or 0.0), high or 0.0)


def _reaching(low: float | None, high: float | None, width: float) -> tuple[float, float]:
    if high is not None:
        return high - width, high
    start = _UNKNOWN - width / 2 if low is None else low
    return start, start + width


def _pareto(wish: Wish, mean: float) -> tuple[float, float]:
    low, high = wish.low, wish.high
    if high is None:
        start = mean / _FROM if low is None else low
        return start, _solved(lambda end: _pareto_mean(start, end), mean, start, 2.0)
    if low is None:
        end = high
        return -_solved(lambda start: -_pareto_mean(-start, end), -mean, -end, 1.0), end
    return low, high


def _pareto_mean(low: float, high: float) -> float:
    """Of values whose density falls as 1/x² between the bounds, which begin no lower than at 1."""
    start = max(low, 1.0)
    ratio = max(high, low + 1.0, 1.0) / start
    mean = start * math.log(ratio) / (1.0 - 1.0 / ratio) if ratio > 1.0 else start
    return mean - (start - low)


def _solved(rising: Callable[[float], float], wanted: float, start: float, step: float) -> float:
    """Where above `start` a rising function has this value, by bisection; far out, where it has it nowhere near."""
    below, above = start, start + step
    for _ in range(60):
        if rising(above) >= wanted:
            break
        below, above = above, start + (above - start) * 2
    for _ in range(80):
        middle = (below + above) / 2
        below, above = (middle, above) if rising(middle) < wanted else (below, middle)
    return float(f"{above:.10g}")


def _around(wish: Wish) -> tuple[float, float]:
    spread = _WIDE.get(wish.distribution, 4.0)
    mean = wish.mean if wish.mean is not None else _UNKNOWN if wish.low is None and wish.high is None else None
    sd = wish.sd if wish.sd is not None else abs(mean) / 3 if mean else 1.0
    low, high = wish.low, wish.high
    if low is None:
        low = (mean - spread * sd) if wish.distribution == "normal" and mean is not None else min(0.0, high or 0.0)
    if high is None:
        high = mean + spread * max(sd, abs(mean)) if mean is not None else low + 100.0
    return low, max(low, high)


def _decimals(wish: Wish, column: Column) -> int:
    if column.type.kind == "integer":
        return 0
    if wish.decimals is not None:
        return wish.decimals
    return 2 if column.type.scale is None else column.type.scale
