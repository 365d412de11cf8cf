"""What numbers are multiples of: a condition where floats can tell, else as many decimals as it has."""

from __future__ import annotations

from typing import Any

_PLACES = 20
"""Binary places within which a step must end, for a remainder of floats to be 0."""


def exact(step: Any) -> bool:
    """Whether floats hold a step and its multiples: 5 and 0.25, and not 0.1."""
    return step is not None and (float(step) * 2**_PLACES).is_integer()


def places(step: Any) -> int | None:
    """The decimals of a step that is a fraction; None where there is none."""
    if step is None or float(step).is_integer():
        return None
    return len(f"{float(step):.15f}".rstrip("0").partition(".")[2])
