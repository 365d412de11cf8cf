"""How a table carries on beyond its written rows: the small closed language in which a model says so.

    choices    one of several values            joint    values of several columns that belong together
    templates  words put together               flags    how often true
    numbers    a range and a distribution       nulls    how often NULL
    moments    a range, and what they follow    keys     how children are spread over their parents

An entry may hold for one value of another column only. What nothing is said about is made by rule. `specs` reads it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pytest_syda.providers.llm.brief import Brief
from pytest_syda.providers.llm.fields import Field, Form

TEXTS: tuple[Form, ...] = ("text", "enum")
NUMBERS: tuple[Form, ...] = ("integer", "number", "seconds")
MOMENTS: tuple[Form, ...] = ("date", "datetime")
SCALARS: tuple[Form, ...] = (*TEXTS, *NUMBERS, *MOMENTS, "boolean", "time")
DRIVERS: tuple[Form, ...] = ("text", "enum", "boolean", "integer")
"""Whose values others may depend on."""

DISTRIBUTIONS = ("uniform", "normal", "lognormal", "exponential", "triangular", "pareto")
SPREADS = ("uniform", "recent", "early")
FAN_OUTS = ("even", "skewed", "covering")

_TEXT: dict[str, Any] = {"type": "string"}
_NUMBER: dict[str, Any] = {"type": "number"}


def closed(properties: Mapping[str, Any]) -> dict[str, Any]:
    """An object that has all of these and nothing else."""
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(properties),
        "additionalProperties": False,
    }


def carried(brief: Brief, table: str) -> tuple[str, ...]:
    """Fields that a model may carry on: what is unique is counted through by rule."""
    fields = brief.fields[table]
    return tuple(each.name for each in fields if not each.unique and (each.form in SCALARS or each.key is not None))


def rules_schema(brief: Brief, table: str, names: Iterable[str]) -> dict[str, Any]:
    """The JSON schema of what is said about these fields of a table: a list for each kind of entry."""
    chosen = set(names)
    fields = [each for each in brief.fields[table] if each.name in chosen]
    drivers = wires(brief.fields[table], DRIVERS)
    when = {"when_column": _one_of(["", *drivers]), "when_value": _TEXT}
    dates = wires(brief.fields[table], MOMENTS)
    kinds = {
        "choices": (wires(fields, SCALARS), {**when, "values": _list(_TEXT), "weights": _list(_NUMBER)}),
        "templates": (wires(fields, ("text",)), {**when, "template": _TEXT, "slots": _list(_SLOT)}),
        "numbers": (wires(fields, NUMBERS), {**when, **_RANGE}),
        "moments": (wires(fields, MOMENTS), {**when, **_PERIOD, "after": _one_of(["", *dates])}),
        "flags": (wires(fields, ("boolean",)), {**when, "probability": _NUMBER}),
        "nulls": ([each.wire for each in fields if each.nullable], {"share": _NUMBER}),
        "keys": (wires(fields, ("key",)), {"fan_out": _one_of(FAN_OUTS), "childless": _NUMBER}),
    }
    lists = {
        kind: _list(closed({"column": _one_of(columns), **inside}))
        for kind, (columns, inside) in kinds.items()
        if columns
    }
    together = wires(fields, SCALARS)
    if len(together) > 1:
        record = closed({"values": _list(_TEXT), "weight": _NUMBER})
        lists["joint"] = _list(closed({"columns": _list(_one_of(together)), "records": _list(record)}))
    return closed(lists)


def wires(fields: Iterable[Field], forms: Iterable[Form]) -> list[str]:
    wanted = set(forms)
    return [each.wire for each in fields if each.form in wanted]


def _list(items: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": dict(items)}


def _one_of(values: Iterable[str]) -> dict[str, Any]:
    return {"type": "string", "enum": list(values)}


_SLOT = closed({"name": _TEXT, "values": _list(_TEXT)})
_RANGE: dict[str, Any] = {
    "low": _NUMBER, "high": _NUMBER, "decimals": {"type": "integer"}, "distribution": _one_of(DISTRIBUTIONS),
    "mean": _NUMBER, "sd": _NUMBER,
}  # fmt: skip
_PERIOD: dict[str, Any] = {"start": _TEXT, "end": _TEXT, "within": _TEXT, "distribution": _one_of(SPREADS)}

GUIDE = """\
recipes: besides these rows many more are made by program, from what you say here of the columns that are not unique. \
Say it for every column where you know better than chance; leave lists empty otherwise.
- choices: values with weights (as many, or none); text columns want 20 to 60 different ones, in the manner of the rows.
- templates: a text with {slots}, each with its values: "{size} {product} for {use}".
- numbers: low, high, decimals, distribution; mean and sd in the values' own unit (0 for uniform).
- moments: start and end as ISO dates, or relative to today as in -3y, -30d, +2w; after: a column they come after ("" \
for none), within: at most so long after it, as 30d ("" for no limit).
- joint: values of several columns that belong together (city and country), one record a combination.
- flags: probability of true. nulls: share of NULL. keys: how children are spread over parents.
- when_column, when_value: the entry holds where that column has that value; "" for always."""
"""What the lists mean, for the prompt."""
