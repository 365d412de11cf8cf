"""What a recipe was written for: a table's slice of the schema, its hash, and what changed since."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any, cast

import msgspec

from pytest_syda.schema.types import Column, ForeignKey, Schema, Table, Type, Unique, canonical


def slice_of(schema: Schema, table: str) -> dict[str, Any]:
    """What a recipe for `table` depends on, as plain JSON: its own columns and constraints, the keys of its parents.

    Left out is what changes no value: names of constraints and of indexes, the order in which they or the columns
    were declared, how the database spells a type (so that a recipe made on SQLite serves on PostgreSQL too).
    """
    own = schema[table]
    parents = {key.table for key in own.foreign_keys} | ({own.inherits} if own.inherits else set())
    found = {
        "table": own.name,
        "columns": {column.name: _column(column) for column in own.columns},
        "primary_key": list(own.primary_key),
        "foreign_keys": _sorted(_foreign_key(key) for key in own.foreign_keys),
        "uniques": _sorted(_unique(unique) for unique in own.uniques),
        "checks": sorted({check.sql for check in own.checks}),
        "texts": {"comment": own.comment, "doc": own.doc, "classes": sorted(own.classes)},
        "inherits": own.inherits,
        "discriminator": msgspec.to_builtins(own.discriminator),
        "parents": {name: _keys(schema[name], own) for name in sorted(parents) if name in schema},
    }
    return cast("dict[str, Any]", msgspec.json.decode(canonical(found)))  # as it will be read from where it is stored


def fingerprint(
    schema: Schema, table: str, *, prompt: str = "", table_prompt: str = "", recipe_format: int | str = ""
) -> str:
    """SHA-256, in hexadecimal, of all that a recipe for `table` was asked for with."""
    return digest(asked(schema, table, prompt=prompt, table_prompt=table_prompt, recipe_format=recipe_format))


def asked(
    schema: Schema, table: str, *, prompt: str = "", table_prompt: str = "", recipe_format: int | str = ""
) -> dict[str, Any]:
    """What `fingerprint` hashes: keep it beside the recipe, and `differences` can say why a later one is not it."""
    return {
        "schema": slice_of(schema, table),
        "prompt": prompt,
        "table_prompt": table_prompt,
        "recipe_format": recipe_format,
    }


def digest(value: Any) -> str:
    return hashlib.sha256(canonical(value)).hexdigest()


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    """What changed between two results of `asked` or `slice_of`, as people say it: `orders.discount was added`."""
    old, new = before.get("schema", before), after.get("schema", after)
    words = {"prompt": "prompt", "table_prompt": "the table's prompt", "recipe_format": "recipe format"}
    found = [f"{word} changed" for key, word in words.items() if before.get(key) != after.get(key)]
    return [*_columns(old, new), *_parts(old, new), *found]


def _columns(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    table, was, now = new.get("table", ""), old.get("columns", {}), new.get("columns", {})
    for name in dict.fromkeys([*was, *now]):
        if name not in now:
            yield f"{table}.{name} was removed"
        elif name not in was:
            yield f"{table}.{name} was added"
        elif was[name] != now[name]:
            changed = sorted(key for key in {*was[name], *now[name]} if was[name].get(key) != now[name].get(key))
            yield f"{table}.{name} changed its {', '.join(changed)}"


_PARTS = {
    "table": "name",
    "primary_key": "primary key",
    "foreign_keys": "foreign keys",
    "uniques": "unique constraints",
    "checks": "checks",
    "texts": "comment, docstring or class names",
    "inherits": "base table",
    "discriminator": "discriminator",
    "parents": "parents' keys",
}


def _parts(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    table = new.get("table", "")
    yield from (f"{table}: {part} changed" for key, part in _PARTS.items() if old.get(key) != new.get(key))


def _column(column: Column) -> dict[str, Any]:
    found: dict[str, Any] = msgspec.to_builtins(column)
    found["type"] = _type(column.type)
    return {name: value for name, value in found.items() if name not in {"name", "key"}}


def _type(type_: Type) -> dict[str, Any]:
    found: dict[str, Any] = msgspec.to_builtins(type_)
    for dialects_own in ("name", "case_insensitive"):
        found.pop(dialects_own, None)
    if type_.item is not None:
        found["item"] = _type(type_.item)
    return found


def _foreign_key(key: ForeignKey) -> dict[str, Any]:
    """Its columns go by pairs: a composite key may be declared in any order."""
    pairs = sorted(zip(key.columns, key.references, strict=True))
    return {"table": key.table, "columns": [list(pair) for pair in pairs], "inherits": key.inherits}


def _unique(unique: Unique) -> dict[str, Any]:
    found: dict[str, Any] = msgspec.to_builtins(unique)
    found.pop("name", None)
    return found | {"columns": sorted(unique.columns)}


def _keys(parent: Table, child: Table) -> dict[str, Any]:
    """The columns of a parent that its child's rows repeat, and their types."""
    referred = {name for key in child.foreign_keys if key.table == parent.name for name in key.references}
    names = sorted(referred | set(parent.primary_key))
    return {name: _type(parent[name].type) for name in names if name in parent}


def _sorted(items: Iterator[dict[str, Any]]) -> list[dict[str, Any]]:
    """In canonical order, each once."""
    return [msgspec.json.decode(item) for item in sorted({canonical(item) for item in items})]
