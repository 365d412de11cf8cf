"""Columns that keys tie together have values that all of them can hold.

A key's column may be shorter, or a smaller number, than the one it refers to; then it is the latter that must keep
within the former's limits. And where a database lets a column of one kind refer to a column of another (SQLite does),
the key's values are those of the column it refers to.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from pytest_syda.schema.types import Column, ForeignKey, Schema, Table, Type

_LIMITED = {"string", "bytes", "integer"}
_ALIKE = ({"integer", "float", "decimal", "boolean"}, {"string", "enum", "uuid"}, {"date", "datetime"})
"""Kinds whose values can be told as one another's."""

Place = tuple[str, str]
"""A table and a column."""


def with_agreeing_keys(schema: Schema) -> Schema:
    """The schema with the types of key columns, and of what they refer to, made to agree."""
    types = {(table.name, column.name): column.type for table in schema for column in table.columns}
    before = dict(types)
    for _ in range(len(schema)):
        round_before = dict(types)
        for child, parent in _links(schema):
            types[child], types[parent] = _agreed(types[child], types[parent])
        if all(types[place] is round_before[place] for place in types):
            break
    changed = {place: type_ for place, type_ in types.items() if type_ != before[place]}
    return _with_types(schema, changed) if changed else schema


def _links(schema: Schema) -> Iterator[tuple[Place, Place]]:
    for table in schema:
        for key in table.foreign_keys:
            if key.table in schema:
                yield from _pairs(table, key, schema[key.table])


def _pairs(table: Table, key: ForeignKey, parent: Table) -> Iterator[tuple[Place, Place]]:
    for mine, theirs in zip(key.columns, key.references, strict=True):
        if mine in table and theirs in parent:
            yield (table.name, mine), (parent.name, theirs)


def _agreed(child: Type, parent: Type) -> tuple[Type, Type]:
    if child.kind != parent.kind and not any({child.kind, parent.kind} <= kinds for kinds in _ALIKE):
        found = child if (child.kind, parent.kind) == ("integer", "string") else parent
        return found, found  # a number is a text to SQLite where the column is one
    if child.kind != parent.kind or child.kind not in _LIMITED:
        return child, parent
    length, low, high = (
        _least(child.length, parent.length),
        _most(child.low, parent.low),
        _least(child.high, parent.high),
    )
    if (length, low, high) == (parent.length, parent.low, parent.high):
        return child, parent
    return child, replace(parent, length=length, low=low, high=high)


def _least(one: int | None, two: int | None) -> int | None:
    return min((each for each in (one, two) if each is not None), default=None)


def _most(one: int | None, two: int | None) -> int | None:
    return max((each for each in (one, two) if each is not None), default=None)


def _with_types(schema: Schema, types: dict[Place, Type]) -> Schema:
    def typed(table: Table, column: Column) -> Column:
        found = types.get((table.name, column.name))
        return column if found is None else replace(column, type=found)

    touched = {name for name, _ in types}
    return Schema(
        tables={
            table.name: replace(table, columns=tuple(typed(table, column) for column in table.columns))
            if table.name in touched
            else table
            for table in schema
        }
    )
