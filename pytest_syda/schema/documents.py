"""JSON documents for a type that keeps pydantic models in its column: the smallest that the model accepts."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from typing import Any

_DEEP = 6
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
    """A document and the object made from it, for each of `values` that pydantic can read."""
    pydantic: Any = sys.modules.get("pydantic")
    if pydantic is None:
        return
    for value in values:
        for items in (0, 1):
            try:
                adapter = _adapter(pydantic, value)
                document = accepted(adapter, Smallest(adapter.json_schema(), items).document())
                read = adapter.validate_python(document)
            except Exception:  # noqa: BLE001, S112 - most attributes are no model, and a model's validators may refuse
                continue
            yield json.dumps(document), document
            yield json.dumps(document), read


def _adapter(pydantic: Any, value: Any) -> Any:
    if isinstance(value, pydantic.TypeAdapter):
        return value
    if isinstance(value, type) and issubclass(value, pydantic.BaseModel):
        return pydantic.TypeAdapter(value)
    raise TypeError


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
    """The smallest document that a JSON schema allows: optional parts left out, `items` in every list."""

    def __init__(self, schema: dict[str, Any], items: int = 0) -> None:
        self._schema = schema
        self._definitions = schema.get("$defs", {})
        self._items = items

    def document(self) -> Any:
        return self._of(self._schema, _DEEP)

    def _of(self, schema: dict[str, Any], deep: int) -> Any:
        if "$ref" in schema and deep:
            return self._of(self._definitions[schema["$ref"].rpartition("/")[2]], deep - 1)
        for keyword in ("anyOf", "oneOf", "allOf"):
            if keyword in schema:
                return self._of(schema[keyword][0], deep)
        if "const" in schema or "enum" in schema:
            return schema["const"] if "const" in schema else schema["enum"][0]
        return self._of_type(schema, deep)

    def _of_type(self, schema: dict[str, Any], deep: int) -> Any:
        match schema.get("type"):
            case "object":
                properties = schema.get("properties", {})
                return {name: self._of(properties[name], deep) for name in schema.get("required", ())}
            case "array":
                return self._array(schema, deep)
            case "string":
                return _text(schema)
            case "integer" | "number":
                return schema.get("minimum", schema.get("exclusiveMinimum", 0) + 1)
            case "boolean":
                return False
        return None

    def _array(self, schema: dict[str, Any], deep: int) -> list[Any]:
        if "prefixItems" in schema:
            return [self._of(item, deep) for item in schema["prefixItems"]]
        return [self._of(schema.get("items", {}), deep)] * max(self._items, schema.get("minItems", 0))


def _text(schema: dict[str, Any]) -> str:
    text = _TEXTS.get(schema.get("format", ""), "amber")
    return text.ljust(schema.get("minLength", 0), "a")[: schema.get("maxLength")]
