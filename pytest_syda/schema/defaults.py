"""What fills a column nobody gave a value for."""

from __future__ import annotations

import re
from enum import Enum
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Dialect
from sqlalchemy.schema import Computed, DefaultClause, FetchedValue, Identity

from pytest_syda.schema.sqltext import plain_sql
from pytest_syda.schema.types import Codec, Default, Type

Scalar = str | int | float | bool | None

_CAST = r"(?s)^(?P<inner>.+?)::[\w\s\".]+(\(\d+(,\s*\d+)?\))?(\[\])?$"
_QUOTED = r"(?s)^[NEne]?'(?P<text>(?:[^']|'')*)'$"
_INTEGER = r"^[+-]?\d+$"
_FLOAT = r"^[+-]?(\d+\.\d*|\.\d+|\d+)([eE][+-]?\d+)?$"
_WORDS: dict[str, Scalar] = {"true": True, "false": False, "null": None}
_TRUE, _FALSE = {"1", "t", "true", "y", "yes", "on"}, {"0", "f", "false", "n", "no", "off"}


def default_of(column: sa.Column[Any], type_: Type, codec: Codec | None, dialect: Dialect) -> Default | None:
    """The column's default: the application's where it has one, else the database's."""
    if column.default is not None:
        return _python(column.default, type_, codec, dialect)
    server = column.server_default
    if server is None or isinstance(server, (Computed, Identity)):
        return None
    return _server(server, type_)


def label_for(value: Any, type_: Type, codec: Codec | None) -> Any:
    """The plain value that `codec` turns into `value`, where that can be told: an enum member's label."""
    if type_.kind != "enum" or codec is None or codec.encode is None or value in type_.labels:
        return value
    return next((label for label in type_.labels if codec.encode(label) == value), value)


def _python(default: Any, type_: Type, codec: Codec | None, dialect: Dialect) -> Default | None:
    if default.is_sequence:
        return Default(origin="server", text=f"nextval({default.name})") if dialect.supports_sequences else None
    if default.is_callable:
        return Default(origin="python", text=_function_name(default.arg))
    if default.is_clause_element:
        return Default(origin="python", text=plain_sql(default.arg, dialect))
    return _scalar(label_for(default.arg, type_, codec))


def _scalar(value: Any) -> Default:
    if isinstance(value, Enum):
        value = value.value
    if value is None or type(value) in (str, int, float, bool):
        return Default(origin="python", value=value, scalar=True)
    return Default(origin="python", text=str(value))


def _function_name(function: Any) -> str:
    return str(getattr(function, "__name__", "") or type(function).__name__)


def _server(default: FetchedValue, type_: Type) -> Default:
    if not isinstance(default, DefaultClause):
        return Default(origin="server")
    if isinstance(default.arg, str):
        return _literal(default.arg, default.arg, type_)
    text = plain_sql(default.arg, None)
    return _parse(text, type_)


def _parse(text: str, type_: Type) -> Default:
    """The value where the SQL text is a simple literal, casts and parentheses aside."""
    bare = text.strip()
    while (cast := re.match(_CAST, bare)) or (bare.startswith("(") and bare.endswith(")")):
        bare = (cast["inner"] if cast else bare[1:-1]).strip()
    if quoted := re.match(_QUOTED, bare):
        return _literal(quoted["text"].replace("''", "'"), text, type_)
    if bare.lower() in _WORDS:
        return Default(origin="server", value=_WORDS[bare.lower()], text=text, scalar=True)
    if re.match(_FLOAT, bare):
        return _literal(bare, text, type_)
    return Default(origin="server", text=text)


def _literal(value: str, text: str, type_: Type) -> Default:
    """A literal as the plain value of the column's kind; the text alone where it has none."""
    found: Scalar = None
    match type_.kind:
        case "string" | "enum" | "uuid" | "inet" | "cidr":
            found = value
        case "boolean" if value.lower() in _TRUE | _FALSE:
            found = value.lower() in _TRUE
        case "integer" if re.match(_INTEGER, value):
            found = int(value)
        case "float" | "decimal" if re.match(_FLOAT, value):
            found = float(value)
        case _:
            return Default(origin="server", text=text)
    return Default(origin="server", value=found, text=text, scalar=True)
