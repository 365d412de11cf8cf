"""JSON Schema to the long form."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from typing import Any

from pytest_syda.errors import Problem, SchemaError

_PASSED = {
    "description": "description", "minimum": "min", "maximum": "max", "minLength": "min_length",
    "maxLength": "max_length", "pattern": "pattern", "enum": "enum", "const": "const", "default": "default",
    "examples": "examples", "minItems": "fewest", "maxItems": "most", "unique": "unique", "primary_key": "primary_key",
    "weights": "weights", "distribution": "distribution", "null_rate": "null_rate", "after": "after",
    "before": "before", "decimals": "decimals", "references": "references", "nullable": "nullable",
    "multipleOf": "multiple_of",
}  # fmt: skip
"""Keywords that have a counterpart; the others say nothing about one column's values, or nothing we can keep to."""

_TYPES = {"string": "string", "integer": "integer", "number": "float", "boolean": "boolean", "object": "json",
          "array": "array"}  # fmt: skip
_FORMATS = {"date": "date", "date-time": "datetime", "time": "time", "duration": "interval", "uuid": "uuid",
            "email": "email", "idn-email": "email", "uri": "url", "url": "url", "iri": "url", "binary": "bytes",
            "byte": "bytes"}  # fmt: skip
_DEEP = 20
_AGAIN = 2
NOWHERE = {"type": "json", "nullable": True, "null_rate": 1.0}
"""What is too deep inside."""
ANY_KEYS = ("alpha", "beta", "gamma")
"""Of an object that may have any."""


def is_json_schema(given: Mapping[Any, Any]) -> bool:
    """Whether a mapping says of itself that it describes an object, instead of naming columns."""
    properties = isinstance(given.get("properties"), Mapping)
    pointed = isinstance(given.get("$ref"), str) and isinstance(given.get("$defs", given.get("definitions")), Mapping)
    return "$schema" in given or pointed or (properties and given.get("type", "object") in ("object", ["object"]))


def from_json_schema(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The columns that the properties of an object are.

    Raises:
        SchemaError: it describes no object, or a reference in it leads nowhere.
    """
    return _Reader(schema).table()


class _Reader:
    def __init__(self, schema: Mapping[str, Any]) -> None:
        self._root = schema
        self._open: list[object] = [*_references(schema), id(schema)]
        """What refers to itself is inside itself once; so is what YAML's anchors put there."""

    def table(self) -> dict[str, Any]:
        problems = [*misspelt(self._root)]
        if problems:
            raise SchemaError.of("This JSON Schema cannot be read:", problems)
        schema = self._resolved(self._root, _DEEP)
        if schema.get("type") == "array" and isinstance(schema.get("items"), Mapping):
            schema = self._resolved(schema["items"], _DEEP)
        properties = schema.get("properties")
        if not isinstance(properties, Mapping) or not properties:
            raise SchemaError(
                "This JSON Schema describes no object with properties, and each property is to be a column. "
                'Give {"type": "object", "properties": {…}}.'
            )
        special = {key: value for key, value in schema.items() if key.startswith("__") and key.endswith("__")}
        if schema.get("description"):
            special.setdefault("__description__", schema["description"])
        return special | self._properties(schema, _DEEP)

    def _properties(self, schema: Mapping[str, Any], deep: int) -> dict[str, Any]:
        required = schema.get("required")
        found = {}
        for name, each in schema.get("properties", {}).items():
            found[name] = self._column(each, deep)
            left_out = isinstance(required, list) and name not in required
            if left_out and not (isinstance(each, Mapping) and each.get("default") is not None):
                found[name].setdefault("nullable", True)
        return found

    def _column(self, given: Any, deep: int) -> dict[str, Any]:
        if not isinstance(given, Mapping) or deep <= 0:
            return {"type": "json"}
        followed: list[object] = [*_references(given), id(given)]
        if any(self._open.count(each) >= _AGAIN for each in followed):
            return dict(NOWHERE)
        self._open += followed
        try:
            return self._followed(given, deep)
        finally:
            del self._open[len(self._open) - len(followed) :]

    def _followed(self, given: Mapping[str, Any], deep: int) -> dict[str, Any]:
        schema = self._resolved(given, deep)
        schema, nullable = self._without_null(schema, deep)
        found = {ours: schema[theirs] for theirs, ours in _PASSED.items() if theirs in schema}
        found["type"] = self._type(schema)
        if nullable:
            found["nullable"] = True
        self._bounds(schema, found)
        if found["type"] == "json" and "properties" in schema:
            found["properties"] = self._properties(schema, deep - 1)
        if found["type"] == "array" and isinstance(schema.get("prefixItems"), list) and schema["prefixItems"]:
            found["type"] = "json"
            found["prefix_items"] = [self._column(each, deep - 1) for each in schema["prefixItems"]]
            found = {name: value for name, value in found.items() if name not in ("fewest", "most")}
        if found["type"] == "json" and "properties" not in found and _any_keys(schema):
            found["properties"] = {key: self._column(schema["additionalProperties"], deep - 1) for key in ANY_KEYS}
        if found["type"] == "array" and isinstance(schema.get("items"), Mapping):
            found["items"] = self._column(schema["items"], deep - 1)
            if found["items"] == NOWHERE:
                found = {"type": "array", "fewest": 0, "most": 0}
        if found["type"] == "array":
            found.pop("enum", None)
        return found

    def _bounds(self, schema: Mapping[str, Any], found: dict[str, Any]) -> None:
        """Exclusive bounds are numbers since draft 6, and flags before it."""
        for theirs, ours in (("exclusiveMinimum", "min"), ("exclusiveMaximum", "max")):
            said = schema.get(theirs)
            if said is True:
                found[f"{ours}_exclusive"] = found.pop(ours, None)
            elif isinstance(said, int | float) and not isinstance(said, bool):
                found[f"{ours}_exclusive"] = said

    def _type(self, schema: Mapping[str, Any]) -> str:
        given = schema.get("type")
        if given is None and "properties" in schema:
            return "json"
        if given is None and ("enum" in schema or "const" in schema):
            return _of_values(schema.get("enum", [schema.get("const")]))
        if given == "string" and schema.get("format") in _FORMATS:
            return _FORMATS[str(schema["format"])]
        if given == "string" and "format" in schema:
            return str(schema["format"]).replace("-", "_") if schema["format"] in ("ipv4", "ipv6") else "string"
        return _TYPES.get(str(given), str(given) if given else "json")

    def _without_null(self, schema: Mapping[str, Any], deep: int) -> tuple[Mapping[str, Any], bool]:
        """A union with null is a column that may be NULL; of another union, the first kind."""
        types = schema.get("type")
        if isinstance(types, list):
            others = [each for each in types if each != "null"]
            return {**schema, "type": others[0] if others else "string"}, "null" in types
        for union in ("anyOf", "oneOf"):
            given = [self._resolved(each, deep) for each in schema.get(union, ()) if isinstance(each, Mapping)]
            others = [each for each in given if each.get("type") != "null"]
            if others:
                rest = {key: value for key, value in schema.items() if key != union}
                return {**others[0], **rest}, len(others) < len(given)
        return schema, bool(schema.get("nullable"))

    def _resolved(self, schema: Mapping[str, Any], deep: int) -> Mapping[str, Any]:
        """What a `$ref` refers to, and all parts of an `allOf` in one."""
        for _ in range(_DEEP):
            if "$ref" in schema:
                rest = {key: value for key, value in schema.items() if key != "$ref"}
                schema = {**self._at(str(schema["$ref"])), **rest}
            elif isinstance(schema.get("allOf"), list) and deep > 0:
                schema = self._together(schema, deep)
            else:
                return schema
        return schema

    def _together(self, schema: Mapping[str, Any], deep: int) -> dict[str, Any]:
        merged: dict[str, Any] = {}
        parts = [self._resolved(each, deep - 1) for each in schema["allOf"] if isinstance(each, Mapping)]
        for part in (*parts, {key: value for key, value in schema.items() if key != "allOf"}):
            properties = {**merged.get("properties", {}), **part.get("properties", {})}
            required = [*merged.get("required", []), *part.get("required", [])]
            merged |= part
            if properties:
                merged["properties"] = properties
            if required:
                merged["required"] = required
        return merged

    def _at(self, reference: str) -> Mapping[str, Any]:
        found: Any = self._root
        for step in reference.removeprefix("#").strip("/").split("/"):
            name = step.replace("~1", "/").replace("~0", "~")
            if not reference.startswith("#") or (step and (not isinstance(found, Mapping) or name not in found)):
                raise SchemaError(
                    f"This JSON Schema refers to {reference!r}, which is not in it. "
                    "Put the definition into the same document, under $defs."
                )
            found = found[name] if step else found
        return found if isinstance(found, Mapping) else {}


def _references(schema: Mapping[str, Any]) -> Iterator[str]:
    """What a schema refers to, by itself or as one of several."""
    if isinstance(schema.get("$ref"), str):
        yield schema["$ref"]
    for union in ("allOf", "anyOf", "oneOf"):
        given = schema.get(union)
        for each in given if isinstance(given, list) else ():
            if isinstance(each, Mapping):
                yield from _references(each)


def _any_keys(schema: Mapping[str, Any]) -> bool:
    """Whether an object may have any members of one type."""
    return isinstance(schema.get("additionalProperties"), Mapping) and bool(schema["additionalProperties"])


def misspelt(schema: Any, path: str = "", seen: frozenset[int] = frozenset()) -> Iterator[Problem]:
    """Keywords that are nearly those of JSON Schema; others are notes, which it allows.

    `seen` are the schemas that this one is inside of: YAML's anchors may put one into itself.
    """
    if not isinstance(schema, Mapping) or id(schema) in seen:
        return
    seen |= {id(schema)}
    for key, value in schema.items():
        where = f"{path}.{key}".lstrip(".")
        if key in _OF_SCHEMAS and isinstance(value, Mapping):
            for name, each in value.items():
                yield from misspelt(each, f"{where}.{name}", seen)
        elif key in _SCHEMAS:
            for number, each in enumerate(value if isinstance(value, list) else [value]):
                yield from misspelt(each, f"{where}[{number}]" if isinstance(value, list) else where, seen)
        elif key not in _KEYWORDS and not str(key).startswith(("x-", "__", "$")):
            close = difflib.get_close_matches(str(key), _KEYWORDS, n=1, cutoff=_NEARLY)
            if close:
                yield Problem(where, f"there is no keyword {key!r}. Did you mean {close[0]!r}?")


_OF_SCHEMAS = frozenset({"properties", "$defs", "definitions", "patternProperties", "dependentSchemas"})
_SCHEMAS = frozenset({"items", "prefixItems", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "contains",
                      "additionalProperties", "additionalItems", "propertyNames"})  # fmt: skip
_KEYWORDS = frozenset({*_PASSED, *_OF_SCHEMAS, *_SCHEMAS, "type", "format", "title", "required", "exclusiveMinimum",
                       "exclusiveMaximum", "uniqueItems", "minContains", "maxContains", "minProperties",
                       "maxProperties", "dependentRequired", "dependencies", "readOnly", "writeOnly", "deprecated",
                       "contentEncoding", "contentMediaType", "contentSchema", "unevaluatedProperties",
                       "unevaluatedItems", "discriminator", "xml", "externalDocs", "example", "id"})  # fmt: skip
_NEARLY = 0.85


def _of_values(values: list[Any]) -> str:
    kinds = {type(value) for value in values if value is not None}
    if kinds <= {int}:
        return "integer"
    if kinds <= {int, float}:
        return "float"
    return "boolean" if kinds == {bool} else "string"
