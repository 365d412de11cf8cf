"""Text, bytes, and the labels of enums."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from ipaddress import IPv4Address, IPv4Interface, IPv4Network, IPv6Address, IPv6Interface, IPv6Network
from typing import Any
from uuid import UUID

from pytest_syda.errors import nearest
from pytest_syda.recipe.conforming.misfit import MisfitError, spelled, unwrapped, wrong_type
from pytest_syda.schema.types import Type

_ADDRESSES = (IPv4Address, IPv4Interface, IPv4Network, IPv6Address, IPv6Interface, IPv6Network)
_FEW = 12


def string(value: Any, type_: Type) -> str:
    """Numbers and UUIDs become text, as databases do when they store them in a column of text."""
    text = value if type(value) is str else _text(value, type_)
    if type_.length is not None and len(text) > type_.length:
        raise MisfitError(
            f"has {len(text)} characters, but the column is {spelled(type_)}", f"at most {type_.length} characters"
        )
    if "\x00" in text:
        raise MisfitError("has a NUL character, which databases refuse in text", "text without it")
    return text


def blob(value: Any, type_: Type) -> bytes:
    if not isinstance(value, bytes | bytearray | memoryview):
        raise wrong_type(value, type_, "bytes; text.encode() makes them of text")
    data = bytes(value)
    if type_.length is not None and len(data) > type_.length:
        raise MisfitError(f"has {len(data)} bytes, but the column is {spelled(type_)}", f"at most {type_.length} bytes")
    return data


def label(value: Any, type_: Type) -> str:
    for candidate in (value.name, value.value) if isinstance(value, Enum) else (unwrapped(value),):
        if isinstance(candidate, str) and candidate in type_.labels:
            return str(candidate)
    raise MisfitError(f"is none of the labels of {spelled(type_)}", _labels(value, type_))


def written(value: Any, type_: Type) -> str:
    """Network addresses and the like, as text."""
    if isinstance(value, _ADDRESSES):
        return str(value)
    if isinstance(value, str):
        return value
    raise wrong_type(value, type_, "text")


def bits(value: Any, type_: Type) -> str:
    if isinstance(value, str) and not set(value) - {"0", "1"}:
        return value
    raise wrong_type(value, type_, "text of 0 and 1")


def _text(value: Any, type_: Type) -> str:
    value = unwrapped(value)
    if isinstance(value, Enum) and isinstance(value.value, str):
        return value.value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, int | float | Decimal | UUID) and not isinstance(value, bool | Enum):
        return str(value)
    raise wrong_type(value, type_, "text")


def _labels(value: Any, type_: Type) -> str:
    if len(type_.labels) <= _FEW:
        return "one of " + ", ".join(map(repr, type_.labels))
    return f"one of its labels. {nearest(str(value), type_.labels)}".strip()
