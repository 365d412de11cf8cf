"""Rows written out in recipes: how they name one another, the gate they pass, and what is left of them if they do not.

    customers: {"name": "Acme", "since": "2024-03-01"}
    orders:    {"customer_id": "customers#1", "total": "99.90", "tenant_id+user_id": "users#2", "note": null}

A cell is JSON (see `recipe.written.cells`). A foreign key names the row of its parent, `customers#1` for the first one,
under its column's name or its columns' joined by `+`; keys that are counted are never written. A cell that is left
away is made by the column's spec, around those that are there.
"""

from __future__ import annotations

from collections.abc import Mapping

from pytest_syda.errors import Problem
from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.written.flaw import Flaw
from pytest_syda.recipe.written.labels import label
from pytest_syda.schema.types import Schema

__all__ = ["Flaw", "flaws", "judge", "label", "sound"]


def judge(recipes: Mapping[str, Recipe], schema: Schema) -> list[Problem]:
    """The gate for written rows: everything that a database, or the schema, would hold against them.

    Every cell (type, length, range, label, NULL), every label, every unique set among the rows, every CHECK whose
    columns are all written. Rows of tables that the schema does not have are not looked at.
    """
    return [flaw.problem for flaw in flaws(recipes, schema)]


def flaws(recipes: Mapping[str, Recipe], schema: Schema) -> list[Flaw]:
    """The same, with table, row and cells apart, for programs."""
    written = {name: recipe for name, recipe in recipes.items() if recipe.rows and recipe.table in schema}
    if not written:
        return []
    from pytest_syda.recipe.written.judging import flaws_between
    from pytest_syda.recipe.written.known import Known

    known = Known(recipes, schema)
    found = [*known.flaws]
    for recipe in written.values():
        found += flaws_between(known, schema[recipe.table])
    order = {recipe.table: place for place, recipe in enumerate(recipes.values())}
    return sorted(found, key=lambda flaw: (order[flaw.table], flaw.row))


def sound(recipes: Mapping[str, Recipe], schema: Schema) -> tuple[dict[str, Recipe], list[Flaw]]:
    """The same recipes without what is wrong with their rows, and what that was.

    The cells at fault are left away, so that the dataset makes them; of cells that are wrong only together, one of
    them. A row stays at its place, empty in the worst case, so that labels keep their meaning. What is left passes
    `judge`.
    """
    left, all_flaws = dict(recipes), list[Flaw]()
    while found := flaws(left, schema):
        from pytest_syda.recipe.written.mending import without

        all_flaws += found
        left = without(left, found, schema)
    return left, list(dict.fromkeys(all_flaws))
