"""The offline provider: recipes by rule, at no cost, with no key and no network."""

from __future__ import annotations

from collections.abc import Sequence

from pytest_syda.dataset.plan import Plan
from pytest_syda.providers.offline import write_recipe
from pytest_syda.recipe.document import Recipe


class OfflineProvider:
    """Knows what columns mean by their names, types and comments."""

    name = "offline"

    def write(self, plan: Plan, tables: Sequence[str]) -> dict[str, Recipe]:
        request = plan.request
        return {
            table: write_recipe(
                plan.schema,
                table,
                as_of=request.as_of.isoformat(),
                locale=request.locale,
                prompt=request.prompt,
                table_prompt=request.prompts.get(table, ""),
            )
            for table in tables
        }
