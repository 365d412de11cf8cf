"""Single values as text that PostgreSQL reads: the literal forms of its types, without COPY's own escapes."""

from __future__ import annotations

import datetime as dt
import json
import uuid
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlalchemy as sa

    from pytest_syda.schema.types import Type

Spell = Callable[[Any], str | None]


class UnknownTextError(TypeError):
    """A value whose text form we do not know, though the driver may."""


def spell_plain(type_: Type, dialect: sa.Dialect) -> Spell:
    """The spelling of the plain values of a kind."""
    if type_.kind == "json":
        return spell_json(dialect)
    if type_.item is not None:
        item = spell_plain(type_.item, dialect)
        return {"array": _array_of, "range": _range_of, "multirange": _multirange_of}[type_.kind](item)
    return _hstore if type_.kind == "hstore" else spell_object


def spell_json(dialect: sa.Dialect) -> Spell:
    """By the serializer the engine was given."""
    found: Spell = getattr(dialect, "_json_serializer", None) or json.dumps
    return found


def spell_object(value: Any) -> str | None:
    """The spelling of a plain value by what it is.

    Raises:
        UnknownTextError: it is something else.
    """
    spell = _BY_CLASS.get(type(value))
    if spell is not None:
        return spell(value)
    for cls, each in _BY_CLASS.items():
        if isinstance(value, cls):
            return each(value)
    raise UnknownTextError(f"{type(value).__qualname__} has no text form that we know")


def _none(_value: None) -> None:
    return None


def _boolean(value: bool) -> str:
    return "t" if value else "f"


def _moment(value: dt.datetime) -> str:
    return value.isoformat(" ")


def _interval(value: dt.timedelta) -> str:
    return f"{value.days} days {value.seconds}.{value.microseconds:06d} seconds"


def _bytes(value: Any) -> str:
    return f"\\x{bytes(value).hex()}"


def _list(values: Any) -> str:
    return _array_of(spell_object)(values)


def _array_of(item: Spell) -> Callable[[Any], str]:
    def spell(values: Any) -> str:
        return "{" + ",".join(element(value) for value in values) + "}"

    def element(value: Any) -> str:
        if isinstance(value, (list, tuple)) and item is not None:
            return spell(value)
        text = None if value is None else item(value)
        return "NULL" if text is None else _quoted(text)

    return spell


def _range_of(item: Spell) -> Callable[[Any], str]:
    """A (low, high) tuple, the upper bound excluded; None for no bound."""

    def spell(value: Any) -> str:
        low, high = ("" if bound is None else _quoted(str(item(bound))) for bound in value)
        return f"[{low},{high})" if low else f"({low},{high})"

    return spell


def _multirange_of(item: Spell) -> Callable[[Any], str]:
    one = _range_of(item)
    return lambda values: "{" + ",".join(one(value) for value in values) + "}"


def _hstore(value: Mapping[str, str | None]) -> str:
    pairs = (f"{_quoted(key)}=>{'NULL' if each is None else _quoted(each)}" for key, each in value.items())
    return ", ".join(pairs)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


_BY_CLASS: dict[type, Spell] = {
    str: str,
    bool: _boolean,
    int: str,
    float: repr,
    Decimal: str,
    dt.datetime: _moment,
    dt.date: dt.date.isoformat,
    dt.time: dt.time.isoformat,
    dt.timedelta: _interval,
    uuid.UUID: str,
    bytes: _bytes,
    bytearray: _bytes,
    memoryview: _bytes,
    list: _list,
    type(None): _none,
}
