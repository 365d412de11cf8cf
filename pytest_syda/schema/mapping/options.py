"""The long form of a column: its options by their names, and the values each may have."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from pytest_syda.errors import nearest
from pytest_syda.schema.mapping.report import Report

DISTRIBUTIONS = ("uniform", "normal", "lognormal", "exponential", "triangular", "pareto")
_MOST_DECIMALS = 15

ALIASES = {
    "desc": "description", "comment": "description", "doc": "description", "minimum": "min", "maximum": "max",
    "ge": "min", "le": "max", "minlength": "min_length", "maxlength": "max_length", "size": "length",
    "max_size": "max_length", "choices": "enum", "values": "enum", "options": "enum", "regex": "pattern",
    "primarykey": "primary_key", "pk": "primary_key", "is_unique": "unique", "null": "nullable",
    "optional": "nullable", "places": "decimals", "precision": "decimals", "decimal_places": "decimals",
    "reference": "references", "ref": "references", "foreign_key": "references", "example": "examples",
    "min_items": "fewest", "max_items": "most", "minitems": "fewest", "maxitems": "most",
    "prefixitems": "prefix_items", "fields": "properties",
    "multipleof": "multiple_of", "step": "multiple_of",
    "nullrate": "null_rate", "null_probability": "null_rate", "not_before": "min", "not_after": "max",
}  # fmt: skip
"""Other words for an option."""


def text(value: Any, report: Report) -> Any:
    if isinstance(value, str):
        return value
    return report.add(f"{value!r} is no text")


def flag(value: Any, report: Report) -> Any:
    if isinstance(value, bool):
        return value
    return report.add(f"{value!r} is neither true nor false")


def count(value: Any, report: Report) -> Any:
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    return report.add(f"{value!r} is no count: give a whole number from 0")


def decimals(value: Any, report: Report) -> Any:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST_DECIMALS:
        return value
    return report.add(f"{value!r} is no number of decimals: give a whole number from 0 to {_MOST_DECIMALS}")


def rate(value: Any, report: Report) -> Any:
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1:
        return float(value)
    return report.add(f"{value!r} is no share: give a number from 0 to 1, such as 0.1 for one in ten")


def number(value: Any, report: Report) -> Any:
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool) and math.isfinite(value):
        return value
    return report.add(f"{value!r} is no number")


def multiple(value: Any, report: Report) -> Any:
    found = number(value, report)
    return report.add(f"{value!r} is not above 0") if found is not None and found <= 0 else found


def bound(value: Any, report: Report) -> Any:
    """A number, or a moment where the column holds moments."""
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    return value if isinstance(value, str) else number(value, report)


def names(value: Any, report: Report) -> Any:
    """One name or several."""
    listed = [value] if isinstance(value, str | dt.date) else value
    listed = [each.isoformat() if isinstance(each, dt.date) else each for each in listed] if _is_list(listed) else None
    if listed and all(isinstance(each, str) for each in listed):
        return tuple(listed)
    return report.add(f"{value!r} names no column: give one, or a list of them")


def enum(value: Any, report: Report) -> Any:
    """Values, or values with their weights."""
    if isinstance(value, type) and hasattr(value, "__members__"):
        value = [member.value for member in value]  # type: ignore[attr-defined]
    if not isinstance(value, Mapping) and not _is_list(value):
        return report.add(f"{value!r} is no list of values")
    if not value:
        return report.add("it is empty: give at least one value")
    if len({repr(each) for each in value}) < len(value):
        return report.add("a value stands there twice")
    return value


def weights(value: Any, report: Report) -> Any:
    if isinstance(value, Mapping):
        checked = {each: weight(given, report.at(f"[{each!r}]")) for each, given in value.items()}
        given_weights: list[Any] = list(checked.values())
    elif _is_list(value):
        given_weights = [weight(each, report.at(f"[{position}]")) for position, each in enumerate(value)]
        checked = tuple(given_weights)  # type: ignore[assignment]
    else:
        return report.add(f"{value!r} is no list of weights: give a number for each value of enum")
    if None in given_weights:
        return None
    return checked if any(given_weights) else report.add("all weights are 0")


def weight(value: Any, report: Report) -> Any:
    found = number(value, report)
    if found is not None and found < 0:
        return report.add(f"{value!r} is negative")
    return None if found is None else float(found)


def pattern(value: Any, report: Report) -> Any:
    if not isinstance(value, str):
        return report.add(f"{value!r} is no regular expression")
    try:
        re.compile(value)
    except re.error as error:
        return report.add(f"{value!r} is no regular expression: {error}")
    return value


def length(value: Any, report: Report) -> Any:
    """The most characters; or the fewest and the most."""
    if _is_list(value) and len(value) == 2:  # noqa: PLR2004 - a pair
        pair = tuple(count(each, report) for each in value)
        return None if None in pair else pair
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return value
    return report.add(f"{value!r} is no length: give a whole number from 1, or [fewest, most]")


def distribution(value: Any, report: Report) -> Any:
    if isinstance(value, str):
        value = {"name": value}
    if not isinstance(value, Mapping):
        return report.add(f"{value!r} is no distribution", 'Give one as {"name": "lognormal", "mean": 100, "sd": 40}.')
    name = value.get("name", value.get("type", "normal"))
    if name not in DISTRIBUTIONS:
        return report.at("name").add(f"there is no distribution {name!r}. {nearest(str(name), DISTRIBUTIONS)}".strip())
    return _parameters(value, str(name), report)


_PARAMETERS = {"mean": "mean", "mu": "mean", "sd": "sd", "std": "sd", "sigma": "sd", "stddev": "sd", "min": "min",
               "max": "max", "low": "min", "high": "max"}  # fmt: skip


def _parameters(value: Mapping[str, Any], name: str, report: Report) -> Any:
    found: dict[str, Any] = {"name": name}
    before = len(report.problems)
    for key, given in value.items():
        if key in ("name", "type"):
            continue
        if key not in _PARAMETERS:
            report.at(str(key)).add(f"a distribution has no {key!r}. {nearest(str(key), _PARAMETERS)}".strip())
            continue
        found[_PARAMETERS[key]] = number(given, report.at(key))
    if found.get("sd") is not None and found["sd"] < 0:
        report.at("sd").add(f"{found['sd']} is negative")
    return found if len(report.problems) == before else None


def anything(value: Any, _report: Report) -> Any:
    return value


OPTIONS: dict[str, Callable[[Any, Report], Any]] = {
    "type": anything, "description": text, "title": anything, "min": bound, "max": bound, "min_exclusive": bound,
    "max_exclusive": bound, "decimals": decimals, "pattern": pattern, "enum": enum, "weights": weights,
    "unique": flag, "primary_key": flag, "nullable": flag, "not_null": flag, "required": flag, "null_rate": rate,
    "length": length, "min_length": count, "max_length": count, "distribution": distribution, "after": names,
    "before": names, "references": anything, "default": anything, "examples": anything, "format": text,
    "items": anything, "fewest": count, "most": count, "properties": anything,
    "prefix_items": anything, "timezone": flag, "const": anything,
    "generator": anything, "multiple_of": multiple, "mean": number, "sd": number,
}  # fmt: skip
"""Every option, with what reads its value."""


def read_options(given: Mapping[Any, Any], report: Report) -> dict[str, Any]:
    """The options that are understood, by their own names; what is not goes into the report."""
    found: dict[str, Any] = {}
    for key, value in given.items():
        name = canonical(key)
        if str(key).lower().startswith("x-"):  # a note of somebody else's, as in OpenAPI
            continue
        if name not in OPTIONS:
            report.at(str(key)).add(f"there is no option {key!r}. {nearest(str(key), [*OPTIONS, *ALIASES])}".strip())
        elif value is not None and (read := OPTIONS[name](value, report.at(str(key)))) is not None:
            found[name] = read
    return found


def canonical(key: Any) -> str:
    """An option's own name."""
    word = re.sub(r"[\s\-]+", "_", str(key)).lower()
    return word if word in OPTIONS else ALIASES.get(word, ALIASES.get(word.replace("_", ""), word))


def _is_list(value: Any) -> bool:
    return isinstance(value, Sequence | set | frozenset) and not isinstance(value, str | bytes)
