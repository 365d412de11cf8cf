"""Columns as the fields of a CSV file (RFC 4180)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import msgspec

from pytest_syda.recipe.values import Values
from pytest_syda.schema.types import Type
from pytest_syda.sinks.arraytext import array_text, with_nulls
from pytest_syda.sinks.plain import Words, plain

NULL = ""
SPECIAL = ('"', ",", "\n", "\r")


FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a cell begins with that a spreadsheet runs (OWASP, CSV Injection)."""

Spelling = Callable[[Any], str]
"""From one value that is not NULL to its field."""


def field(value: Any) -> str:
    """One value that is not NULL."""
    text = value if isinstance(value, str) else _spelt(value)
    if text and not any(each in text for each in SPECIAL):
        return text
    escaped = text.replace('"', '""')
    return f'"{escaped}"'


def formula_free(value: Any) -> str:
    """The same; a text that a spreadsheet would run begins with `'`."""
    return field(f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value)


def fields(values: Values, kind: Type, words: Words, key: str, one: Spelling = field) -> list[str]:
    """One field a row, quoted where it must be; nothing where NULL, `""` for the empty string."""
    whole = array_text(values, kind, NULL)
    if whole is not None:
        return whole
    if kind.kind == "json":
        one = _document(one)
    made = words.map(key, plain(values, kind), one)
    return made if values.null is None else with_nulls(made, values, NULL)


def _document(one: Spelling) -> Spelling:
    """JSON throughout: a text keeps its quotes there, so that "1" is not 1."""
    return lambda value: one(msgspec.json.encode(value).decode() if isinstance(value, str) else value)


def _spelt(value: Any) -> str:
    """As JSON spells it, without the quotes of what is a string there; every moment as long as the others."""
    if isinstance(value, (dt.datetime, dt.time)):
        return value.isoformat(timespec="microseconds")
    plainer = msgspec.to_builtins(value)
    return plainer if isinstance(plainer, str) else msgspec.json.encode(plainer, order=None).decode()
