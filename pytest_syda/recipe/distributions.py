"""Named distributions as quantile functions, the same to the last bit on every machine.

A distribution is a table of its quantiles, read by linear interpolation: only `+ - * /`, which IEEE 754 fixes exactly,
touch the draws. The tables themselves come from the C library's `log` and `exp`, whose last bit differs between
machines, so their entries are rounded far above it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache

import numpy as np

from pytest_syda.recipe import DATA
from pytest_syda.recipe.values import Floats, Ints

STEPS = 2048


def quantiles(
    name: str,
    u: Floats,
    *,
    mean: float | None = None,
    sd: float | None = None,
    low: float | None = None,
    high: float | None = None,
) -> Floats:
    """The quantiles at `u` in [0, 1) of a distribution, not yet held to its bounds.

    Args:
        name: one of `DISTRIBUTIONS`.
        mean, sd: of the values themselves, in their own units; by default such that the bounds hold nearly all.
        low, high: the bounds.
    """
    floor = 0.0 if low is None else low
    ceiling = floor + 100.0 if high is None else high
    centre = mean if mean is not None else DEFAULT_MEANS[name](floor, ceiling)
    spread = sd if sd is not None else (ceiling - floor) / 6
    return DISTRIBUTIONS[name](u, centre, spread, floor, ceiling)


def _uniform(u: Floats, _mean: float, _sd: float, low: float, high: float) -> Floats:
    return low + u * (high - low)


def _normal(u: Floats, mean: float, sd: float, _low: float, _high: float) -> Floats:
    return mean + sd * read_table(_normal_table(), u)


def _lognormal(u: Floats, mean: float, sd: float, low: float, _high: float) -> Floats:
    """Values above `low` whose mean and standard deviation are those asked for (method of moments)."""
    above = max(mean - low, 1e-9) if low > 0 and mean > low else max(mean, 1e-9)
    offset = low if low > 0 and mean > low else 0.0
    sigma = _steady(math.sqrt(math.log(1.0 + (sd / above) ** 2)))
    return offset + _read_lognormal(_steady(math.log(above) - sigma * sigma / 2), sigma, u)


def _exponential(u: Floats, mean: float, _sd: float, low: float, _high: float) -> Floats:
    return low + (mean - low) * read_table(_exponential_table(), u)


def _triangular(u: Floats, mean: float, _sd: float, low: float, high: float) -> Floats:
    """With its peak where the mean asks for it (clipped to the bounds)."""
    peak = min(max(3.0 * mean - low - high, low), high)
    turn = (peak - low) / (high - low) if high > low else 0.0
    rising = low + np.sqrt(u * (high - low) * (peak - low))
    falling = high - np.sqrt((1.0 - u) * (high - low) * (high - peak))
    return np.where(u < turn, rising, falling)


def _pareto(u: Floats, _mean: float, _sd: float, low: float, high: float) -> Floats:
    """Many small and few large: density falling as 1/x² between the bounds, exact inverse."""
    start, end = max(low, 1.0), max(high, low + 1.0, 1.0)
    values = start / (1.0 - u * (1.0 - start / end))
    return values if low >= 1.0 else values - (start - low)


def normal(u: Floats) -> Floats:
    """Standard normal draws from uniform ones."""
    return read_table(_normal_table(), u)


def normal_probability(z: Floats) -> Floats:
    """In [0, 1): how much of the standard normal distribution lies below; the inverse of `normal`."""
    table = _normal_table()
    left = np.clip(np.searchsorted(table, z, side="right") - 1, 0, STEPS - 1)
    within = np.clip((z - table[left]) / (table[left + 1] - table[left]), 0.0, 1.0)
    return np.minimum((left + within) / STEPS, np.nextafter(1.0, 0.0))


def read_table(table: Floats, u: Floats) -> Floats:
    position, left, right = _places(u, len(table))
    return _between(table[left], table[right], position - left)


def _places(u: Floats, size: int) -> tuple[Floats, Ints, Ints]:
    """Where in a table of this size each draw is, and the entries on both sides of it."""
    position = u * (size - 1)
    left = position.astype(np.int64)
    return position, left, np.minimum(left + 1, size - 1)


def _between(left: Floats, right: Floats, share: Floats) -> Floats:
    return np.asarray(left + share * (right - left), np.float64)


def _steady(value: float) -> float:
    """Rounded to ten digits, so that a last-bit difference between C libraries cannot show."""
    return float(f"{value:.10g}")


def tabulate(function: Callable[[float], float]) -> Floats:
    """Quantiles at STEPS + 1 probabilities; the ends, infinite in theory, taken half a step inside."""
    probabilities = [min(max(step / STEPS, 0.25 / STEPS), 1 - 0.25 / STEPS) for step in range(STEPS + 1)]
    return np.array([_steady(function(p)) for p in probabilities])


@cache
def _normal_table() -> Floats:
    """Kept as it is, for it takes longer to make than all else a small dataset needs; a test makes it again."""
    return np.frombuffer((DATA / "normal.f64").read_bytes(), "<f8").astype(np.float64)


@cache
def _lognormal_table(mu: float, sigma: float) -> Floats:
    return _lognormals(_normal_table(), mu, sigma)


def _lognormals(normals: Floats, mu: float, sigma: float) -> Floats:
    return np.array([_steady(math.exp(mu + sigma * z)) for z in normals.tolist()])


def _read_lognormal(mu: float, sigma: float, u: Floats) -> Floats:
    """The table read at `u`; of fewer draws than it has entries, only those they lie between are worked out."""
    if 2 * len(u) >= STEPS:
        return read_table(_lognormal_table(mu, sigma), u)
    normals = _normal_table()
    position, left, right = _places(u, len(normals))
    entries = _lognormals(normals[np.concatenate((left, right))], mu, sigma)
    return _between(entries[: len(u)], entries[len(u) :], position - left)


@cache
def _exponential_table() -> Floats:
    return tabulate(lambda p: -math.log1p(-p))


Quantile = Callable[[Floats, float, float, float, float], Floats]

DISTRIBUTIONS: dict[str, Quantile] = {
    "uniform": _uniform,
    "normal": _normal,
    "lognormal": _lognormal,
    "exponential": _exponential,
    "triangular": _triangular,
    "pareto": _pareto,
}

DEFAULT_MEANS: dict[str, Callable[[float, float], float]] = {
    name: (lambda low, high: (low + high) / 2) for name in DISTRIBUTIONS
} | {
    "lognormal": lambda low, high: low + (high - low) / 5,
    "exponential": lambda low, high: low + (high - low) / 6,
    "triangular": lambda low, high: low + (high - low) / 3,
}
