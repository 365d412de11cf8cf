"""Rows begin at the version their mapper begins at: without one it could not change them later."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from pytest_syda.dataset.plan import Plan
from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.kinds.choices import Choice
from pytest_syda.schema.types import Table


def with_versions(plan: Plan, recipes: Mapping[str, Recipe]) -> dict[str, Recipe]:
    """The recipes with the first version in every version column whose start is known."""
    return {name: _started(plan[name].table, recipe) if name in plan else recipe for name, recipe in recipes.items()}


def _started(table: Table, recipe: Recipe) -> Recipe:
    starts = {
        column.name: Choice(values=(column.default.value,))
        for column in table.columns
        if column.generated == "version" and column.default is not None and column.default.scalar
    }
    return msgspec.structs.replace(recipe, columns={**recipe.columns, **starts}) if starts else recipe
