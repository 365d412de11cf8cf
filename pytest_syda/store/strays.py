"""Kept rows that name rows of their parents which are not kept: their parents were written anew, or are fewer now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.rows import Flaw, flaws, sound
from pytest_syda.recipe.written.labels import keys_by_cell, read_label
from pytest_syda.schema.types import Schema


def without_strays(recipe: Recipe, known: Mapping[str, Recipe], schema: Schema) -> tuple[Recipe, list[Flaw]]:
    """The recipe without keys to rows that `known` parents do not have, and these keys.

    Whoever wrote it was not told how many rows are kept of tables that nobody asked it for; or they were more then.
    """
    alone = set(flaws({recipe.table: recipe}, schema))
    together = {**known, recipe.table: recipe}
    stray = [flaw for flaw in flaws(together, schema) if flaw.table == recipe.table and flaw not in alone]
    if alone or not stray:
        return recipe, []
    left, found = sound(together, schema)
    return left[recipe.table], [flaw for flaw in found if flaw.table == recipe.table]


def told(stray: Sequence[Flaw]) -> str:
    """`2 keys to rows that are not kept are made by rule, such as orders.rows[3].customer_id`."""
    if len(stray) == 1:
        return f"{stray[0].path} named a row that is not kept: made by rule"
    return f"{len(stray)} keys to rows that are not kept are made by rule, such as {stray[0].path}" if stray else ""


def rows_named(table: str, known: Mapping[str, Recipe], schema: Schema) -> int:
    """The number of the last row of this table that kept rows of others name."""
    labels = [
        read_label(row.get(cell))
        for name, recipe in known.items()
        for cell, keys in keys_by_cell(schema[name]).items()
        if name != table and any(key.table == table for key in keys)
        for row in recipe.rows
    ]
    return max((label.number for label in labels if label is not None and label.table == table), default=0)
