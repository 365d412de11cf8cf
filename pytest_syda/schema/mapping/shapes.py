"""What no distribution of a name can have: a mean where none of its values are, a spread that is not its own."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any

_ABOVE_ZERO = ("lognormal", "exponential", "pareto")
_CLOSE = 1e-3
"""How far, by its size, a rounded number may be from the exact one."""


def contradictions(shape: Mapping[str, Any], low: Any, high: Any) -> Iterator[tuple[str, str, str]]:
    """Each as the option, what is wrong with it, and what to do."""
    name, mean, sd = shape.get("name"), shape.get("mean"), shape.get("sd")
    if mean is not None:
        yield from _of_mean(str(name), mean, low, high)
    if name == "pareto" and sd is not None:
        yield "sd", "a pareto distribution has none: it is said by min, max and mean", "Leave it out."
    if name == "exponential" and mean is not None and sd is not None and not _same(sd, mean - (low or 0)):
        yield "sd", f"{sd} cannot be: exponential numbers have that of their mean, {mean - (low or 0)}", "Leave it out."


def _of_mean(name: str, mean: Any, low: Any, high: Any) -> Iterator[tuple[str, str, str]]:
    least = low if name == "exponential" and low is not None else 0
    if (low is not None and mean < low) or (high is not None and mean > high):
        yield "mean", f"{mean} is not between min and max ({low} and {high})", ""
    elif name in _ABOVE_ZERO and mean <= least:
        yield (
            "mean",
            f"{mean} is too low: {name} numbers are above {least}",
            'Have "normal" numbers on both sides.',
        )
    elif low is None or high is None:
        return
    elif name == "pareto" or (name == "uniform" and not _same(mean, (low + high) / 2)):
        yield "mean", f"{mean} cannot be: min and max say where the mean is", "Leave out mean, min or max."


def _same(given: float, exact: float) -> bool:
    return math.isclose(given, exact, rel_tol=_CLOSE, abs_tol=_CLOSE)
