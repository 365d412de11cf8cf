"""A dataset: plan, recipes and seed, made into columns of values on demand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from pytest_syda.dataset.plan import Plan
from pytest_syda.dataset.world import World
from pytest_syda.recipe.values import Values

if TYPE_CHECKING:
    from pytest_syda.recipe.document import Recipe

CHUNK = 50_000


class Dataset:
    """Columns of plain Python values for every table of a plan, in insertion order. Knows no session."""

    def __init__(self, plan: Plan, recipes: Mapping[str, Recipe]) -> None:
        self.plan = plan
        self.recipes = recipes
        self._world = World(plan, recipes)

    @property
    def tables(self) -> tuple[str, ...]:
        """Keys of the tables, parents before children."""
        return tuple(self.plan.tables)

    def size(self, table: str) -> int:
        return self.plan[table].size

    def __len__(self) -> int:
        """Rows of all tables together."""
        return sum(plan.size for plan in self.plan)

    def columns(self, table: str) -> dict[str, Values]:
        """The table's columns that are to be written, as plain Python values (see `schema.types.Type`), by column
        name; what is left to the database is left out."""
        return self._world.plain(table, 0, self.size(table))

    def chunks(self, table: str, rows: int = CHUNK) -> Iterator[dict[str, Values]]:
        """The same, at most `rows` rows at a time, so that a table of any size streams."""
        for start in range(0, self.size(table), rows):
            yield self._world.plain(table, start, min(start + rows, self.size(table)))

    def rows(self, table: str) -> list[dict[str, Any]]:
        """The table's rows as dicts."""
        columns = self.columns(table)
        lists = [values.tolist() for values in columns.values()]
        return [dict(zip(columns, row, strict=True)) for row in zip(*lists, strict=True)]
