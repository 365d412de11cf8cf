"""The offline provider: recipes by rule, at no cost, with no key and no network."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pytest_syda.dataset.plan import Plan
from pytest_syda.dataset.wanted import Wanted
from pytest_syda.providers.offline import write_recipe
from pytest_syda.recipe.document import Recipe


class OfflineProvider:
    """Knows what columns mean by their names, types and comments."""

    name = "offline"
    free = True

    def write(self, plan: Plan, wanted: Sequence[Wanted]) -> Iterator[Recipe]:
        return (self.recipe(plan, each.table) for each in wanted)

    def recipe(self, plan: Plan, table: str) -> Recipe:
        request = plan.request
        return write_recipe(
            plan.schema,
            table,
            as_of=request.as_of.isoformat(),
            locale=request.locale,
            prompt=request.prompt,
            table_prompt=request.prompts.get(table, ""),
        )
