"""A model that costs nothing: it answers a JSON schema with a document that fits it, the same for the same request."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

WORDS = ("amber", "basalt", "cedar", "delta", "ember", "fjord", "grove", "harbor", "indigo", "juniper", "kelp", "lumen")
FORMATS = {
    "date": lambda n: f"2025-{n % 12 + 1:02}-{n % 28 + 1:02}",
    "date-time": lambda n: f"2025-{n % 12 + 1:02}-{n % 28 + 1:02}T{n % 24:02}:{n % 60:02}:00Z",
    "time": lambda n: f"{n % 24:02}:{n % 60:02}:00",
    "duration": lambda n: f"P{n % 30 + 1}D",
    "email": lambda n: f"{WORDS[n % 12]}.{n % 9973}@example.com",
    "hostname": lambda n: f"{WORDS[n % 12]}.example.com",
    "uri": lambda n: f"https://{WORDS[n % 12]}.example.com/{n % 997}",
    "ipv4": lambda n: f"192.0.2.{n % 254 + 1}",
    "ipv6": lambda n: f"2001:db8::{n % 65535 + 1:x}",
    "uuid": lambda n: f"{n % 16**8:08x}-0000-4000-8000-{n % 16**12:012x}",
}
"""Texts of the formats that both providers know."""


def document(schema: Mapping[str, Any], seed: str = "") -> Any:
    """A document that fits the schema."""
    return _value(schema, schema, (seed,))


def written(schema: Mapping[str, Any], seed: str = "") -> str:
    """The same, as a model writes it."""
    return json.dumps(document(schema, seed), ensure_ascii=False)


def _value(schema: Mapping[str, Any], root: Mapping[str, Any], path: tuple[str, ...]) -> Any:  # noqa: PLR0911
    """A cascade over what a schema can be."""
    if "$ref" in schema:
        return _value(_at(root, schema["$ref"]), root, path)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][_number(path) % len(schema["enum"])]
    if "anyOf" in schema:
        return _value(schema["anyOf"][_number((*path, "anyOf")) % len(schema["anyOf"])], root, path)
    kind = schema.get("type")
    kind = kind[_number((*path, "type")) % len(kind)] if isinstance(kind, list) else kind
    if kind == "object":
        return {name: _value(each, root, (*path, name)) for name, each in schema.get("properties", {}).items()}
    if kind == "array":
        length = schema.get("minItems", 3 if "maxItems" not in schema else min(3, schema["maxItems"]))
        return [_value(schema.get("items", {}), root, (*path, str(n))) for n in range(max(length, 1))]
    return _scalar(kind, schema, path)


def _scalar(kind: str | None, schema: Mapping[str, Any], path: tuple[str, ...]) -> Any:
    number = _number(path)
    if kind == "integer":
        return int(schema.get("minimum", 1)) + number % 40
    if kind == "number":
        return float(schema.get("minimum", 1)) + number % 4000 / 100
    if kind == "boolean":
        return number % 2 == 0
    if kind == "null":
        return None
    return _text(schema, path, number)


def _text(schema: Mapping[str, Any], path: tuple[str, ...], number: int) -> str:
    if schema.get("format") in FORMATS:
        return FORMATS[schema["format"]](number)
    # what a field is called tells a model what it is, too
    name = path[-1].lower()
    guess = next((known for known in ("email", "uri", "time") if known in name), None)
    if guess:
        return FORMATS[guess](number)
    limit = re.search(r"at most (\d+) char", schema.get("description", ""))
    return f"{WORDS[number % 12]} {number % 99991}"[: int(limit.group(1)) if limit else 80]


def _at(root: Mapping[str, Any], reference: str) -> Mapping[str, Any]:
    found: Any = root
    for step in reference.removeprefix("#/").split("/"):
        found = found[step]
    return found


def _number(path: tuple[str, ...]) -> int:
    return int.from_bytes(hashlib.blake2b("/".join(path).encode(), digest_size=8).digest())
