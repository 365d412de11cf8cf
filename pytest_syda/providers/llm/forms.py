"""How a field's value is written in an answer: its JSON schema, and the way back to a recipe's cell."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeVar

from pytest_syda.providers.llm.brief import Brief
from pytest_syda.providers.llm.fields import FORMS, Field, Form
from pytest_syda.providers.llm.parsing import DIGITS, NoJsonError, parse
from pytest_syda.providers.llm.words import LONGEST_ENUM, allowed_values, domain_of, phrase
from pytest_syda.recipe.rows import label
from pytest_syda.schema.types import Type

Null = Literal["never", "union", "mark"]
"""How NULL is spelled: not at all, as JSON's null (a union), or as an empty text."""

LONGEST_ENUM_TEXT = 8_000
"""Characters of the values of one enum that every provider takes; more are described and checked."""

_TYPES: dict[Form, dict[str, Any]] = {
    "text": {"type": "string"}, "enum": {"type": "string"}, "integer": {"type": "integer"},
    "number": {"type": "number"}, "boolean": {"type": "boolean"}, "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"}, "time": {"type": "string"}, "seconds": {"type": "number"},
    "json": {"type": "string"},
}  # fmt: skip
_EXAMPLES: dict[Form, str] = {
    "date": "2025-03-31", "datetime": "2025-03-31T09:30:00Z", "time": "09:30:00",
}  # fmt: skip


EARLIEST, LATEST = 1800, 2200
"""Years of dates that are taken: what is reckoned from others has to stay within what databases hold."""

CENTURY = 100 * 366 * 86_400
"""Seconds of a length of time that is taken: where there is no type for it, databases add it to a date."""

AnyDate = TypeVar("AnyDate", bound=dt.date)


class UnfitError(ValueError):
    """A value that stands for no cell; the message says why."""


def enum_of(brief: Brief, table: str, field: Field) -> list[Any]:
    """The values a schema lists for a field; none where there are too many, or no limits."""
    if field.form not in ("text", "enum", "integer"):
        return []
    allowed = [value for value in allowed_values(domain_of(brief, table, field)) if isinstance(value, str | int)]
    short = len(allowed) <= LONGEST_ENUM and sum(len(str(value)) for value in allowed) <= LONGEST_ENUM_TEXT
    return allowed if short else []


def fragment(
    brief: Brief, table: str, field: Field, null: Null, *, listed: bool, labels: dict[str, Any]
) -> dict[str, Any]:
    """The JSON schema of a field's value; `listed` if its values may be listed, `labels` the schema of its parents'."""
    bare = _bare(brief, table, field, null, listed=listed, labels=labels)
    found: dict[str, Any] = {"anyOf": [bare, {"type": "null"}]} if null == "union" else bare
    said = described(brief, table, field, null, listed="enum" in bare)
    return found if "$ref" in found or not said else {**found, "description": said}


def described(brief: Brief, table: str, field: Field, null: Null, *, listed: bool) -> str:
    """The field in words; values that stand in the schema itself are not said again."""
    said = ("unique" if field.unique else "") if listed else phrase(brief, table, field).removesuffix(", optional")
    shape = f"such as {_EXAMPLES[field.form]}" if field.form in _EXAMPLES else ""
    null_is = {"never": "", "union": "or null", "mark": 'or "" for NULL'}[null]
    return ", ".join(filter(None, (said, shape, null_is)))


def _bare(
    brief: Brief, table: str, field: Field, null: Null, *, listed: bool, labels: dict[str, Any]
) -> dict[str, Any]:
    if field.key is not None:
        return labels if null != "mark" else {"type": "string"}
    if field.form == "array" and field.column.type.item is not None:
        return _nested(_TYPES[FORMS[field.column.type.item.kind]], field.column.type.dimensions)
    values = enum_of(brief, table, field) if listed else []
    if values and null == "mark":
        return {"type": "string", "enum": list(dict.fromkeys(["", *map(str, values)]))}
    if values:
        return {
            "type": "integer" if isinstance(values[0], int) else "string",
            "enum": values,
        }
    return {"type": "string"} if null == "mark" else _TYPES[field.form]


def _nested(item: dict[str, Any], dimensions: int) -> dict[str, Any]:
    return {
        "type": "array",
        "items": item if dimensions <= 1 else _nested(item, dimensions - 1),
    }


def cell(brief: Brief, field: Field, value: Any) -> Any:
    """The recipe's cell that a value of an answer stands for.

    Raises:
        UnfitError: it stands for none.
    """
    if value is None or (isinstance(value, str) and not value.strip() and value not in field.column.type.labels):
        if field.nullable:
            return None
        raise UnfitError("is empty, and must not be")
    if field.key is not None:
        return _parent(brief, field.key.table, value)
    return read(field.column.type, field.form, value)


def _parent(brief: Brief, table: str, value: Any) -> str:
    row = brief.row(table, value)
    if row is None:
        first, last = brief.label(table, 0), brief.label(table, brief.rows(table) - 1)
        raise UnfitError(f"names no row of {brief.wires[table]} ({first}-{last})")
    return label(table, row + 1)


def read(type_: Type, form: Form, value: Any) -> Any:
    """A value of this form as a recipe's cell holds it; texts are read as what the form wants.

    Raises:
        UnfitError: it is none.
    """
    return _READERS[form](value, type_)


def _text(value: Any, _type: Type) -> str:
    if type(value) in (int, float) and math.isfinite(value) and len(repr(value)) <= DIGITS:
        return repr(value)  # a postal code, the number of a flat: who sees no schema leaves the quotes out
    if not isinstance(value, str):
        raise UnfitError("is no text")
    return value.strip(" \t\r\n") or value


def _integer(value: Any, type_: Type) -> int:
    number = _number(value, type_)
    if number != int(number):
        raise UnfitError("is no whole number")
    return int(number)


def _number(value: Any, type_: Type) -> int | float:
    if isinstance(value, str):
        try:
            value = float(value) if len(value) > DIGITS or not value.lstrip("+-").isdigit() else int(value)
        except ValueError:
            raise UnfitError("is no number") from None
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise UnfitError("is no number")
    # as the database itself would: it rounds to the column's decimals
    return round(value, type_.scale) if type_.kind == "decimal" and type_.scale is not None else value


def _seconds(value: Any, type_: Type) -> int | float:
    number = _number(value, type_)
    if abs(number) > CENTURY:
        raise UnfitError("is longer than a hundred years")
    return number


def _boolean(value: Any, _type: Type) -> bool:
    known = {"true": True, "false": False}
    found = value if isinstance(value, bool) else known.get(value.lower()) if isinstance(value, str) else None
    if found is None:
        raise UnfitError("is neither true nor false")
    return found


def _moment(value: Any, type_: Type) -> str:
    text = _text(value, type_)
    try:
        found = dt.datetime.fromisoformat(text.replace("Z", "+00:00").replace("z", "+00:00"))
    except ValueError:
        raise UnfitError("is no date and time") from None
    if type_.timezone or found.tzinfo is None:
        return _plausible(found).isoformat()
    return _plausible(found).replace(tzinfo=None).isoformat()  # as the clock on the wall: the column has no zone


def _date(value: Any, type_: Type) -> str:
    try:
        found = dt.date.fromisoformat(_text(value, type_)[:10])
    except ValueError:
        raise UnfitError("is no date") from None
    return _plausible(found).isoformat()


def _plausible(moment: AnyDate) -> AnyDate:
    if not EARLIEST <= moment.year < LATEST:
        raise UnfitError(f"is no date of our time ({EARLIEST} to {LATEST})")
    return moment


def _time(value: Any, type_: Type) -> str:
    try:
        found = dt.time.fromisoformat(_text(value, type_).replace("Z", "+00:00"))
    except ValueError:
        raise UnfitError("is no time of day") from None
    return (found if type_.timezone else found.replace(tzinfo=None)).isoformat()


def _json(value: Any, type_: Type) -> Any:
    if not isinstance(value, str):
        return value
    try:
        found = parse(value)
    except NoJsonError as error:
        raise UnfitError(f"is no JSON: {error}") from None
    shape = {"object": Mapping, "array": list}.get(type_.shape)
    if shape is not None and not isinstance(found, shape):
        raise UnfitError(f"is no JSON {type_.shape}")
    return found


def _array(value: Any, type_: Type) -> list[Any]:
    if not isinstance(value, list) or type_.item is None:
        raise UnfitError("is no list")
    return _items(value, type_.item, type_.dimensions)


def _items(value: list[Any], item: Type, dimensions: int) -> list[Any]:
    if dimensions <= 1:
        return [read(item, FORMS[item.kind], each) for each in value]
    if not all(isinstance(each, list) for each in value):
        raise UnfitError("is no list of lists")
    return [_items(each, item, dimensions - 1) for each in value]


_READERS: dict[Form, Callable[[Any, Type], Any]] = {
    "text": _text, "enum": _text, "integer": _integer, "number": _number, "boolean": _boolean, "date": _date,
    "datetime": _moment, "time": _time, "seconds": _seconds, "json": _json, "array": _array,
}  # fmt: skip
