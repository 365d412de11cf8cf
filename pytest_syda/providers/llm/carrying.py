"""How a table carries on beyond its written rows: the small closed language in which a model says so.

    choices    one of several texts             joint    values of several columns that belong together
    steps      one of several whole numbers     flags    how often true
    templates  words put together
    numbers    a range and a distribution       nulls    how often NULL
    moments    a range, and what they follow    keys     how children are spread over their parents

An entry may hold for one value of another column only. What nothing is said about is made by rule. `specs` reads it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pytest_syda.providers.llm.brief import Brief
from pytest_syda.providers.llm.fields import Field, Form
from pytest_syda.providers.llm.room import Room

TEXTS: tuple[Form, ...] = ("text", "enum")
NUMBERS: tuple[Form, ...] = ("integer", "number", "seconds")
MOMENTS: tuple[Form, ...] = ("date", "datetime")
SCALARS: tuple[Form, ...] = (*TEXTS, *NUMBERS, *MOMENTS, "boolean", "time")
DRIVERS: tuple[Form, ...] = ("text", "enum", "boolean", "integer")
"""Whose values others may depend on."""

DISTRIBUTIONS = (
    "uniform",
    "normal",
    "lognormal",
    "exponential",
    "triangular",
    "pareto",
)
SPREADS = ("uniform", "recent", "early")
FAN_OUTS = ("even", "skewed", "covering")

_TEXT: dict[str, Any] = {"type": "string"}
_NUMBER: dict[str, Any] = {"type": "number"}
_WHOLE: dict[str, Any] = {"type": "integer"}
_DATE: dict[str, Any] = {"type": "string", "format": "date"}
SHARES = (
    0,
    0.01,
    0.02,
    0.05,
    0.1,
    0.2,
    0.3,
    0.4,
    0.5,
    0.6,
    0.7,
    0.8,
    0.9,
    0.95,
    0.98,
    0.99,
    1,
)
_SHARE: dict[str, Any] = {"$ref": "#/$defs/share"}


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


def rules_schema(brief: Brief, table: str, names: Iterable[str], room: Room) -> dict[str, Any]:
    """The JSON schema of what is said about these fields of a table: a list for each kind of entry."""
    chosen = set(names)
    fields = [each for each in brief.fields[table] if each.name in chosen]
    lists = {
        kind: _list(closed({"column": room.one_of(columns), **inside}))
        for kind, (columns, inside) in _kinds(brief, table, fields, room).items()
        if columns
    }
    together = wires(fields, SCALARS)
    if len(together) > 1:
        record = closed({"values": _list(_TEXT), "weight": _NUMBER})
        lists["joint"] = _list(closed({"columns": _list(room.one_of(together)), "records": _list(record)}))
    room.definitions["share"] = {"type": "number", "enum": list(SHARES)}
    return closed(lists)


def _kinds(brief: Brief, table: str, fields: list[Field], room: Room) -> dict[str, tuple[list[str], dict[str, Any]]]:
    """Of each kind of entry the columns it may be about, and what it says besides."""
    when = {"when_column": room.one_of(["", *wires(brief.fields[table], DRIVERS)]), "when_value": _TEXT}
    after = room.one_of(["", *wires(brief.fields[table], MOMENTS)])
    period = {"start": _DATE, "end": _DATE, "within_days": _WHOLE, "distribution": room.one_of(SPREADS)}
    span = {"low": _NUMBER, "high": _NUMBER, "decimals": _WHOLE, "distribution": room.one_of(DISTRIBUTIONS)}
    return {
        "choices": (wires(fields, TEXTS), {**when, "values": _list(_TEXT), "weights": _list(_NUMBER)}),
        "steps": (wires(fields, ("integer",)), {**when, "values": _list(_WHOLE), "weights": _list(_NUMBER)}),
        "templates": (wires(fields, ("text",)), {**when, "template": _TEXT, "slots": _list(_SLOT)}),
        "numbers": (wires(fields, NUMBERS), {**when, **span, "mean": _NUMBER, "sd": _NUMBER}),
        "moments": (wires(fields, MOMENTS), {**when, **period, "after": after}),
        "flags": (wires(fields, ("boolean",)), {**when, "probability": _SHARE}),
        "nulls": ([each.wire for each in fields if each.nullable], {"share": _SHARE}),
        "keys": (wires(fields, ("key",)), {"fan_out": room.one_of(FAN_OUTS), "childless": _SHARE}),
    }


def wires(fields: Iterable[Field], forms: Iterable[Form]) -> list[str]:
    wanted = set(forms)
    return [each.wire for each in fields if each.form in wanted]


def _list(items: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": dict(items)}


_SLOT = closed({"name": _TEXT, "values": _list(_TEXT)})
GUIDE = """\
recipes: besides these rows many more are made by program, from what you say here of the columns that are not unique. \
Say it for every column where you know better than chance; leave lists empty otherwise.
- choices, steps: values with weights (as many, or none); texts want 20 to 60 different ones, in the manner of the rows.
- templates: a text with {slots}, each with its values: "{size} {product} for {use}".
- numbers: low, high, decimals, distribution; mean and sd in the values' own unit (0 for uniform).
- moments: from start to end; after: a column they come after ("" for none), at most within_days later (0: no limit).
- joint: values of several columns that belong together (city and country), one record a combination.
- flags: probability of true. nulls: share of NULL. keys: how children are spread over parents.
- when_column, when_value: the entry holds where that column has that value; "" for always."""
"""What the lists mean, for the prompt."""
