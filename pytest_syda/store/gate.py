"""The gate before the store: nothing is kept, and nothing kept is used, that did not pass it."""

from __future__ import annotations

from collections.abc import Mapping

from pytest_syda.errors import RecipeError
from pytest_syda.recipe.check import check
from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.rows import flaws
from pytest_syda.schema.types import Schema


class Gate:
    """Judges what is kept whenever it is used; what it has let pass before is not read again."""

    def __init__(self) -> None:
        self._passed: dict[tuple[str, ...], tuple[Mapping[str, Recipe], Schema]] = {}

    def require(self, recipes: Mapping[str, Recipe], where: Mapping[str, str], schema: Schema) -> None:
        """Raises RecipeError where kept recipes do not fit the schema or each other, with every problem, its path, and
        where the recipe is kept."""
        tables = tuple(recipes)
        if self._passed.get(tables) == (recipes, schema):
            return
        problems = {name: check(recipe, schema) for name, recipe in recipes.items()}
        if not any(problems.values()):
            for flaw in flaws(recipes, schema):
                problems[flaw.table].append(flaw.problem)
        wrong = [name for name in recipes if problems[name]]
        if wrong:
            raise RecipeError.of(
                f"What is kept of {', '.join(wrong)} did not pass the gate. Correct it in "
                f"{', '.join(dict.fromkeys(where[name] for name in wrong))}, or have it written anew: "
                f"--syda-refresh={wrong[0]}",
                [problem for name in wrong for problem in problems[name]],
                tables=wrong,
            )
        self._passed[tables] = (dict(recipes), schema)
