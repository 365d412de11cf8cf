"""Plainer values for columns of a CHECK that only the database understands, where its own kind of values never pass.

Drawing the same kind of value again and again finds nothing where a condition wants none of them. So after some
attempts the columns the condition reads are NULL, empty or as simple as their type has them, in every combination.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from pytest_syda.recipe.kinds.choices import Database
from pytest_syda.recipe.values import Values
from pytest_syda.schema.types import Column

if TYPE_CHECKING:
    from pytest_syda.dataset.block import Block

NATURAL = 12
"""Attempts with values as the recipe has them."""

_SIMPLE: dict[str, tuple[Any, ...]] = {
    "json": ({}, [], {"name": "amber"}, ["amber"]),
    "string": ("amber", "a", "AMBER", "1", "", "amber-stone", "ada@example.com", "https://example.com/"),
    "integer": (1, 0, 2, 10, 100, -1),
    "float": (0.5, 0.0, 1.0, 10.0, 100.0),
    "decimal": (Decimal(1), Decimal(0), Decimal(10), Decimal("0.5")),
    "boolean": (True, False),
    "date": (dt.date(2024, 1, 1), dt.date(2024, 2, 29), dt.date(2025, 6, 2)),
    "bytes": (b"", b"amber"),
}


def plainer(block: Block, name: str) -> Values | None:
    """The column's value at this attempt; None for what it is anyway."""
    place = block.attempt - NATURAL
    if place <= 0 or block.world.judge is None:
        return None
    for column in _open_columns(block):
        choices = _choices(block.plan.table[column])
        place, choice = divmod(place, len(choices) + 1)
        if column == name:
            return Values.of([choices[choice - 1]] * len(block.rows)) if choice else None
    return None


def _open_columns(block: Block) -> list[str]:
    """What such CHECKs read, in no key and not telling rows apart."""
    table = block.plan.table
    fixed = set(block.world.lasting(table.name)) | {name for key in table.foreign_keys for name in key.columns}
    fixed |= {name for name, spec in block.recipe.columns.items() if isinstance(spec, Database)}
    read = dict.fromkeys(name for _, names in block.world.constraints(table.name).unread for name in names)
    return [name for name in read if name not in fixed]


def _choices(column: Column) -> list[Any]:
    kind = column.type
    if kind.kind == "enum":
        return [*([None] if column.nullable else []), *kind.labels]
    simple = [value for value in _SIMPLE.get(kind.kind, ()) if kind.length is None or len(value) <= kind.length]
    return [*([None] if column.nullable else []), *simple]
