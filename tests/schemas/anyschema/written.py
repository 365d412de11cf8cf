"""Rows written out in recipes: those of a dataset that was made, and what a careless or hostile writer does to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from hypothesis import strategies as st

from anyschema.keys import Draw
from pytest_syda.dataset.dataset import Dataset, plain_lists
from pytest_syda.dataset.plan import Plan
from pytest_syda.dataset.wanted import Wanted
from pytest_syda.providers.offline.provider import OfflineProvider
from pytest_syda.recipe.document import Recipe, decode_recipe, encode_recipe
from pytest_syda.recipe.kinds.choices import Database
from pytest_syda.recipe.kinds.numbers import Sequence as Counted
from pytest_syda.recipe.rows import label
from pytest_syda.schema.types import Column, ForeignKey, Table

Rows = dict[str, list[dict[str, Any]]]

NONSENSE: list[Any] = [
    None, True, 0, -1, 3.7, 2**70, "", "x" * 500, "a\x00b", "\ud800", "'; DROP TABLE t0; --", "<script>alert(1)</script>",
    "NaN", "2026-02-30", "0000-00-00", "t0#1", "t0#99999", "t1#0", "#", [], {}, [[1]], {"a": "\x00"}, "١٢٣", "\uff21\uff22",
]  # fmt: skip


class DanglingError(Exception):
    """The dataset itself is not right, which another test is to find out."""


class Written:
    """A provider whose recipes are the offline ones, with rows of ours."""

    name, free = "written", True

    def __init__(self, rows: Rows | None = None, recipes: dict[str, Recipe] | None = None) -> None:
        self.rows = rows or {}
        self.recipes = recipes

    def write(self, plan: Plan, wanted: Sequence[Wanted]) -> list[Recipe]:
        """Recipes that were mended before, or those with the rows."""
        made = list(OfflineProvider().write(plan, wanted))
        if self.recipes is not None:
            return [msgspec.structs.replace(each, rows=self.recipes[each.table].rows) for each in made]
        return [msgspec.structs.replace(each, rows=self.rows.get(each.table, [])) for each in made]


def written_out(dataset: Dataset) -> dict[str, Recipe]:
    """The recipes of a dataset, with its rows as JSON cells."""
    wanted = [Wanted(table=name, rows=0) for name in dataset.tables]
    offline = {recipe.table: recipe for recipe in OfflineProvider().write(dataset.plan, wanted)}
    lists = {name: plain_lists(dataset.columns(name), dataset.plan[name].table) for name in dataset.tables}
    recipes = {}
    for name in dataset.tables:
        table, recipe = dataset.plan[name].table, offline[name]
        columns = {each.name: lists[name][each.name] for each in table.columns if _is_written(table, recipe, each)}
        columns = {each: values for each, values in columns.items() if each in lists[name]}
        for key in table.foreign_keys:
            if key.table in lists and not key.inherits and set(key.columns) <= set(lists[name]):
                columns["+".join(key.columns)] = _labels(lists, name, key)
        size = dataset.size(name)
        rows = [{each: values[row] for each, values in columns.items()} for row in range(size)]
        made = msgspec.structs.replace(recipe, rows=rows)
        recipes[name] = decode_recipe(encode_recipe(made))
    return recipes


def _is_written(table: Table, recipe: Recipe, column: Column) -> bool:
    counted = isinstance(recipe.columns.get(column.name), Counted | Database)
    surrogate = column.type.kind == "integer" and (
        column.autoincrement or (counted and column.name in table.primary_key)
    )
    return not (table.references_by(column.name) or column.generated or surrogate or column.type.kind == "object")


def _labels(lists: dict[str, dict[str, list[Any]]], name: str, key: ForeignKey) -> list[str | None]:
    parents: dict[Any, int] = {}
    referred = zip(*(lists[key.table][each] for each in key.references), strict=True)
    for number, values in enumerate(referred):
        parents.setdefault(values, number)
    pointing = list(zip(*(lists[name][each] for each in key.columns), strict=True))
    if not all(None in values or values in parents for values in pointing):
        raise DanglingError(f"{name}.{key.columns} points at rows of {key.table} that are not there")
    return [None if None in values else label(key.table, parents[values] + 1) for values in pointing]


@st.composite
def spoiled(draw: Draw, rows: Rows) -> Rows:
    """Some cells left away, doubled, taken from elsewhere, or made nonsense of."""
    found: Rows = {name: [dict(row) for row in each] for name, each in rows.items()}
    cells = [(name, number, cell) for name, each in rows.items() for number, row in enumerate(each) for cell in row]
    for _ in range(draw(st.integers(0, 25)) if cells else 0):
        name, number, cell = draw(st.sampled_from(cells))
        what = draw(st.integers(0, 4))
        if what == 0:
            found[name][number].pop(cell, None)
        elif what == 1:
            found[name][number][cell] = draw(st.sampled_from(NONSENSE))
        elif what == 2:
            other = draw(st.sampled_from(found[name]))
            found[name][number][cell] = other.get(cell)
        elif what == 3:
            other = draw(st.integers(0, len(found[name]) - 1))
            found[name][number] = dict(found[name][other])
        else:
            table, row, source = draw(st.sampled_from(cells))
            found[name][number][draw(st.sampled_from([cell, "nowhere", source]))] = found[table][row].get(source)
    return found
