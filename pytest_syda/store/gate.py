"""The gate before the store: nothing is kept, and nothing kept is used, that did not pass it."""

from __future__ import annotations

from collections.abc import Mapping

from pytest_syda.errors import Problem, RecipeError
from pytest_syda.recipe.check import check
from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.rows import judge
from pytest_syda.schema.types import Schema


def problems_of(recipe: Recipe, schema: Schema, parents: Mapping[str, Recipe] | None = None) -> list[Problem]:
    """Everything wrong with its specs and its rows. Keys of rows may name any row, except of `parents`, whose rows are
    all written."""
    rows = judge({**(parents or {}), recipe.table: recipe}, schema)
    own = [problem for problem in rows if problem.path.rpartition(".rows[")[0] == recipe.table]
    return list(dict.fromkeys([*check(recipe, schema), *own]))


def require_sound(recipe: Recipe, schema: Schema, where: str) -> None:
    """Raises RecipeError where a kept recipe does not fit the schema, with every problem and its path."""
    problems = problems_of(recipe, schema)
    if problems:
        raise RecipeError.of(
            f"{where} did not pass the gate. Correct it there, or have it written anew: --syda-refresh={recipe.table}",
            problems,
            tables=[recipe.table],
        )
