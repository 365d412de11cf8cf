"""Which part of JSON Schema each provider takes, as documented; what is outside is refused with status 400."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

COMMON = {"type", "properties", "required", "additionalProperties", "items", "enum", "const", "anyOf", "$ref", "$defs",
          "definitions", "description", "title", "format", "pattern"}  # fmt: skip
OPENAI = COMMON | {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems"}
ANTHROPIC = COMMON | {"allOf", "minItems", "default"}
FORMATS = {"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"}

MOST_PROPERTIES, MOST_LEVELS, MOST_VALUES, MOST_TEXT = 5_000, 10, 1_000, 120_000
MOST_UNIONS, MOST_OPTIONAL = 16, 24


def refused_by_openai(schema: Any) -> Iterator[str]:
    """What OpenAI's strict mode does not take."""
    if not isinstance(schema, dict) or schema.get("type") != "object":
        yield "schema must be a JSON Schema of 'type: \"object\"'"
        return
    if "anyOf" in schema:
        yield "'anyOf' is not permitted at the root"
    for path, node in nodes(schema):
        yield from (f"In context={path}, '{word}' is not permitted." for word in node.keys() - OPENAI)
        yield from _closed(path, node)
        names = set(node.get("properties", {}))
        if node.get("type") == "object" and set(node.get("required", ())) != names:
            yield f"In context={path}, 'required' must be an array including every key in properties"
        if "$ref" in node and len(node) > 1:
            yield f"In context={path}, $ref cannot have keywords beside it"
        if node.get("format") not in {None, *FORMATS}:
            yield f"In context={path}, format {node['format']!r} is not supported"
        if len(node.get("enum", ())) > 250 and sum(len(str(value)) for value in node["enum"]) > 15_000:
            yield f"In context={path}, enum is too long"
    yield from _sizes(schema)


def refused_by_anthropic(schema: Any) -> Iterator[str]:
    """What Anthropic's structured outputs do not take."""
    if not isinstance(schema, dict):
        yield "output_config.format.schema: must be an object"
        return
    unions = optional = 0
    for path, node in nodes(schema):
        yield from (f"output_config.format.schema{path}: {word} is not supported" for word in node.keys() - ANTHROPIC)
        yield from _closed(path, node)
        unions += "anyOf" in node or isinstance(node.get("type"), list)
        optional += len(set(node.get("properties", {})) - set(node.get("required", ())))
        if node.get("minItems", 0) not in {0, 1}:
            yield f"output_config.format.schema{path}: minItems values other than 0 or 1 are not supported"
        if node.get("format") not in {None, *FORMATS, "uri"}:
            yield f"output_config.format.schema{path}: format {node['format']!r} is not supported"
        if any(isinstance(value, dict | list) for value in node.get("enum", ())):
            yield f"output_config.format.schema{path}: enum takes primitives only"
        if re.search(r"\(\?[=!<]|\\\d|\\b", node.get("pattern", "")):
            yield f"output_config.format.schema{path}: pattern is not supported"
    if unions > MOST_UNIONS:
        yield f"Schemas contains too many parameters with union types ({unions}). The limit is {MOST_UNIONS}."
    if optional > MOST_OPTIONAL:
        yield f"Schemas contains too many optional parameters ({optional}). The limit is {MOST_OPTIONAL}."
    yield from _recursive(schema)


def nodes(schema: Any, path: str = "") -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every schema within a schema, and where it stands."""
    if not isinstance(schema, dict):
        return
    yield path, schema
    for word in ("properties", "$defs", "definitions"):
        for name, each in schema.get(word, {}).items():
            yield from nodes(each, f"{path}.{name}")
    for number, each in enumerate([*schema.get("anyOf", ()), *schema.get("allOf", ())]):
        yield from nodes(each, f"{path}.{number}")
    yield from nodes(schema.get("items"), f"{path}.items")


def _closed(path: str, node: Mapping[str, Any]) -> Iterator[str]:
    if node.get("type") == "object" and node.get("additionalProperties") is not False:
        yield f"In context={path}, 'additionalProperties' is required to be supplied and to be false."


def _sizes(schema: Mapping[str, Any]) -> Iterator[str]:
    found = [node for _, node in nodes(schema)]
    names = [name for node in found for word in ("properties", "$defs") for name in node.get(word, {})]
    values = [str(value) for node in found for value in [*node.get("enum", ()), *filter(None, [node.get("const")])]]
    if sum(len(node.get("properties", {})) for node in found) > MOST_PROPERTIES:
        yield f"more than {MOST_PROPERTIES} object properties"
    if len(values) > MOST_VALUES:
        yield f"more than {MOST_VALUES} enum values"
    if sum(map(len, names + values)) > MOST_TEXT:
        yield f"more than {MOST_TEXT} characters of names and values"
    if _levels(schema, schema, ()) > MOST_LEVELS:
        yield f"more than {MOST_LEVELS} levels of nesting"


def _levels(node: Any, root: Mapping[str, Any], seen: tuple[str, ...]) -> int:
    if not isinstance(node, dict):
        return 0
    if "$ref" in node:
        name = node["$ref"].rpartition("/")[2]
        return 0 if name in seen else _levels(root["$defs"][name], root, (*seen, name))
    inside = [*node.get("properties", {}).values(), *node.get("anyOf", ()), node.get("items")]
    return (node.get("type") == "object") + max((_levels(each, root, seen) for each in inside), default=0)


def _recursive(schema: Mapping[str, Any]) -> Iterator[str]:
    definitions = schema.get("$defs", {})
    for name in definitions:
        seen, waiting = set(), [name]
        while waiting:
            here = waiting.pop()
            for _, node in nodes(definitions.get(here, {})):
                target = str(node.get("$ref", "")).rpartition("/")[2]
                if target == name:
                    yield f"output_config.format.schema: recursive definition {name!r} is not supported"
                    return
                if target and target not in seen:
                    seen.add(target)
                    waiting.append(target)
