"""Which values of a column are in a domain."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np

from pytest_syda.recipe.narrowing.domains import Domain
from pytest_syda.recipe.narrowing.measures import is_measured, measured
from pytest_syda.recipe.narrowing.propagation import number_of
from pytest_syda.recipe.values import Bools, Floats, Values
from pytest_syda.schema.types import Type


def admitted(values: Values, domain: Domain, type_: Type) -> Bools:
    """Where the value, NULL included, is one the domain allows."""
    null = values.nulls_mask
    if domain.null is True or not domain.values:
        return null if domain.null is not False else np.zeros(len(null), np.bool_)
    inside = _measured_inside(values, domain) if is_measured(type_) else _objects_inside(values, domain)
    return np.where(null, domain.null is not False, inside)


def _measured_inside(values: Values, domain: Domain) -> Bools:
    numbers = measured(values)
    inside = ~np.isnan(numbers) & within(numbers, domain)
    if domain.multiple is not None:
        inside &= np.mod(numbers, domain.multiple[0]) == domain.multiple[1]
    if domain.allowed is not None:
        inside &= _among(numbers, domain.allowed)
    return inside & ~_among(numbers, domain.excluded)


def within(numbers: Floats, domain: Domain) -> Bools:
    """Between the bounds."""
    inside = np.ones(len(numbers), np.bool_)
    if domain.low is not None:
        low = float(number_of(domain.low))
        inside &= numbers > low if domain.low_open else numbers >= low
    if domain.high is not None:
        high = float(number_of(domain.high))
        inside &= numbers < high if domain.high_open else numbers <= high
    return inside


def _among(numbers: Floats, listed: tuple[Any, ...]) -> Bools:
    wanted = np.array([float(number_of(value)) for value in listed], np.float64)
    return np.isin(numbers, wanted)


def _objects_inside(values: Values, domain: Domain) -> Bools:
    admits = cache(domain.admits)
    return np.fromiter((_one_inside(value, domain, admits) for value in values.objects()), np.bool_, len(values))


def _one_inside(value: Any, domain: Domain, admits: Any) -> bool:
    if value is None:
        return False
    if isinstance(value, (list, tuple, dict, set)):
        return fits_structure(value, domain) and (not domain.letter_case or recased(value, domain) == value)
    if isinstance(value, bytes):
        return len(value) >= domain.shortest and (domain.longest is None or len(value) <= domain.longest)
    return bool(admits(value))


def fits_structure(value: Any, domain: Domain) -> bool:
    """JSON and arrays: what is at the top, and how many items."""
    kind = "object" if isinstance(value, dict) else "array"
    if domain.structure and domain.structure != kind:
        return False
    counted = kind == "array" and (domain.shortest or domain.longest is not None)
    return not counted or (len(value) >= domain.shortest and (domain.longest is None or len(value) <= domain.longest))


def recased(value: Any, domain: Domain) -> Any:
    """JSON and arrays with all their texts in the domain's case."""
    if isinstance(value, str) and domain.letter_case in ("lower", "upper"):
        return value.lower() if domain.letter_case == "lower" else value.upper()
    if isinstance(value, dict):
        return {recased(name, domain): recased(inner, domain) for name, inner in value.items()}
    if isinstance(value, (list, tuple, set)):
        return type(value)(recased(inner, domain) for inner in value)
    return value
