"""Written rows without what is wrong with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.written.flaw import Flaw
from pytest_syda.recipe.written.labels import keys_by_cell
from pytest_syda.schema.types import Schema, Table


def without(recipes: Mapping[str, Recipe], flaws: Sequence[Flaw], schema: Schema) -> dict[str, Recipe]:
    """The recipes without the cells at fault: of several that are at fault together one, of rows as a whole all."""
    by_table: dict[str, list[Flaw]] = {}
    for flaw in flaws:
        by_table.setdefault(flaw.table, []).append(flaw)
    return {
        name: _mended(recipe, by_table[recipe.table], schema[recipe.table]) if recipe.table in by_table else recipe
        for name, recipe in recipes.items()
    }


def _mended(recipe: Recipe, flaws: Iterable[Flaw], table: Table) -> Recipe:
    rows = [dict(row) if isinstance(row, Mapping) else {} for row in recipe.rows]
    by_row: dict[int, list[Flaw]] = {}
    for flaw in flaws:
        by_row.setdefault(flaw.row, []).append(flaw)
    for number, found in by_row.items():
        for cell in _given_up(found, rows[number], table):
            del rows[number][cell]
    return msgspec.structs.replace(recipe, rows=rows)


def _given_up(flaws: Iterable[Flaw], row: Mapping[str, object], table: Table) -> set[str]:
    """The fewest cells, more or less, that are to blame for all flaws: each time the one with most to blame for."""
    gone: set[str] = set()
    blamed = Counter(cell for flaw in flaws for cell in flaw.cells)
    keys = keys_by_cell(table)
    for flaw in sorted(flaws, key=lambda flaw: len(flaw.cells)):
        cells = [cell for cell in flaw.cells if cell in row]
        if cells and gone.isdisjoint(cells):
            # where two say it together, rather a value than whose child the row is, and rather the later one
            gone.add(max(cells, key=lambda cell: (blamed[cell], cell not in keys, cells.index(cell))))
    return gone
