"""JSON documents for a type that keeps pydantic models in its column: the smallest that the model accepts."""

from __future__ import annotations

import dataclasses
import json
import re
import sys
import typing
from collections.abc import Iterable, Iterator
from typing import Any

from pytest_syda.schema.samples import WORDS

_DEEP = 6
_VARIANTS = 24
"""Documents of one model: the first is the smallest, the others have an item in every list, and texts of their own."""
_NAMED = re.compile(r"(?<![\w.])[A-Za-z_][\w-]*(?:\.[\w-]+)+|(?<=[`'\"])[\w.-]+(?=[`'\"])")
_TEXTS = {
    "uuid": "7b0c2a4e-5d6f-4a8b-9c0d-1e2f3a4b5c6d",
    "date-time": "2024-02-29T12:30:00+00:00",
    "date": "2024-02-29",
    "time": "12:30:00+00:00",
    "duration": "P1D",
    "email": "ada@example.com",
    "uri": "https://example.com/",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
}


def documents_of(values: Iterable[Any]) -> Iterator[tuple[str, Any]]:
    """Documents and the objects made from them, for each of `values` that pydantic can read."""
    for adapter, schema in _adapters(values):
        for number in range(_VARIANTS):
            try:
                document = accepted(adapter, Smallest(schema, number).document())
                label, read = json.dumps(document), adapter.validate_python(document)
            except Exception:  # noqa: BLE001, S112 - a model's own validators refuse in any way they like
                continue
            yield label, document
            yield label, read


def texts_of(values: Iterable[Any], texts: Iterable[str]) -> Iterator[tuple[str, Any]]:
    """The texts that a model of a single text takes, and its objects."""
    known = list(texts)
    for adapter, schema in _adapters(values):
        for text in known if schema.get("type") == "string" else ():
            try:
                yield text, adapter.validate_python(text)
            except Exception:  # noqa: BLE001, S112 - as above
                continue


def _adapters(values: Iterable[Any]) -> Iterator[tuple[Any, dict[str, Any]]]:
    """What reads each of the values that is a model, and the model's JSON schema."""
    pydantic: Any = sys.modules.get("pydantic")
    for value in values if pydantic is not None else ():
        try:
            adapter = _adapter(pydantic, value)
            yield adapter, adapter.json_schema()
        except Exception:  # noqa: BLE001, S112 - most of what a type speaks of is no model
            continue


def _adapter(pydantic: Any, value: Any) -> Any:
    if isinstance(value, pydantic.TypeAdapter):
        return value
    if isinstance(value, type):
        known = issubclass(value, pydantic.BaseModel) or dataclasses.is_dataclass(value) or typing.is_typeddict(value)
    else:
        known = typing.get_origin(value) is not None
    if not known:
        raise TypeError
    return pydantic.TypeAdapter(value)


def accepted(adapter: Any, document: Any) -> Any:
    """The document with what the model's own validators miss, as far as their refusals name it: 'must include the
    app.id label'."""
    for _ in range(_DEEP):
        try:
            adapter.validate_python(document)
        except ValueError as error:
            found = [each for each in getattr(error, "errors", list)() if _supplied(document, each)]
            if not found:
                break
        else:
            break
    return document


def _supplied(document: Any, error: Any) -> bool:
    """Whether something that this refusal names was added where it is missed."""
    *path, last = error["loc"] or ("",)
    names = [last] if error["type"] == "missing" else _NAMED.findall(error["msg"])
    inside = document
    for step in path if error["type"] == "missing" else error["loc"]:
        inside = inside[step] if isinstance(inside, dict | list) else None
    new = [name for name in names if isinstance(inside, dict) and name not in inside]
    for name in new:
        inside[name] = "amber"
    return bool(new)


class Smallest:
    """The smallest document that a JSON schema allows, and small ones like it: optional parts left out but for
    constants."""

    def __init__(self, schema: dict[str, Any], number: int = 0) -> None:
        self._schema = schema
        self._definitions = schema.get("$defs", {})
        self._items = min(number, 1)
        self._number = number

    def document(self) -> Any:
        return self._of(self._schema, _DEEP)

    def _of(self, schema: dict[str, Any], deep: int) -> Any:
        if "$ref" in schema and deep:
            return self._of(self._definitions[schema["$ref"].rpartition("/")[2]], deep - 1)
        for keyword in ("anyOf", "oneOf", "allOf"):
            if keyword in schema:
                return self._of(schema[keyword][self._number % len(schema[keyword])], deep)
        if "const" in schema or "enum" in schema:
            return schema["const"] if "const" in schema else schema["enum"][self._number % len(schema["enum"])]
        return self._of_type(schema, deep)

    def _of_type(self, schema: dict[str, Any], deep: int) -> Any:
        match schema.get("type"):
            case "object":
                properties = schema.get("properties", {})
                tags = [name for name, inner in properties.items() if "const" in inner]
                needed = dict.fromkeys((*schema.get("required", ()), *tags))
                return {name: self._of(_named(name, properties[name]), deep) for name in needed}
            case "array":
                return self._array(schema, deep)
            case "string":
                return self._text(schema)
            case "integer" | "number":
                return schema.get("minimum", schema.get("exclusiveMinimum", 0) + 1)
            case "boolean":
                return False
        return None

    def _text(self, schema: dict[str, Any]) -> str:
        plain = "format" not in schema
        text = WORDS[max(self._number - 1, 0) % len(WORDS)] if plain else _TEXTS.get(schema["format"], WORDS[0])
        if schema.get("format") == "uuid":
            text = f"{self._number:08x}{text[8:]}" if self._number else text
        return text.ljust(schema.get("minLength", 0), "a")[: schema.get("maxLength")]

    def _array(self, schema: dict[str, Any], deep: int) -> list[Any]:
        if "prefixItems" in schema:
            return [self._of(item, deep) for item in schema["prefixItems"]]
        return [self._of(schema.get("items", {}), deep)] * max(self._items, schema.get("minItems", 0))


def _named(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    """A text called an id is a UUID where nothing else is said."""
    plain = schema.get("type") == "string" and not schema.keys() & {"format", "pattern", "maxLength"}
    return schema | {"format": "uuid"} if plain and name in ("id", "uuid") else schema
