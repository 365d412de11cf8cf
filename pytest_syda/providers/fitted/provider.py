"""Recipes from samples: what a sample says about a column goes before what its name says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import msgspec

from pytest_syda.dataset.plan import Plan
from pytest_syda.dataset.wanted import Wanted
from pytest_syda.errors import Problem, RequestError, nearest
from pytest_syda.providers.fitted.columns import fit
from pytest_syda.providers.fitted.together import correlated
from pytest_syda.providers.offline.provider import OfflineProvider
from pytest_syda.recipe.document import Provenance, Recipe
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.types import Column, Schema, Table

if TYPE_CHECKING:
    import pandas as pd

Sample = Any
"""A DataFrame, or whatever one can be made from: a list of dicts, a dict of lists."""

FEWEST = 2
"""Rows a sample needs at least."""


class FittedProvider:
    """Values distributed as those of a sample: quantiles, frequencies, NULLs, the shapes of codes, and how columns vary
    together. Keys, and columns and tables that no sample has, are made by the offline provider.

    Only aggregates go into a recipe: quantiles, and values that occur more than once.

    Args:
        samples: by class name or table name, a DataFrame or what one can be made from.
    """

    name = "fitted"
    free = True

    def __init__(self, samples: Mapping[str, Sample]) -> None:
        self._samples = {getattr(name, "__name__", str(name)): sample for name, sample in samples.items()}

    def write(self, plan: Plan, wanted: Sequence[Wanted]) -> Iterator[Recipe]:
        """Raises:
        RequestError: a sample of a table or a column that is not there, or one too small to tell anything.
        """
        frames = self._frames(plan.schema)
        for each in wanted:
            recipe = OfflineProvider().recipe(plan, each.table)
            yield (_fitted(recipe, plan.schema[each.table], frames[each.table]) if each.table in frames else recipe)

    def _frames(self, schema: Schema) -> dict[str, pd.DataFrame]:
        names, problems, frames = (
            schema.names(),
            list[Problem](),
            dict[str, "pd.DataFrame"](),
        )
        for name, sample in self._samples.items():
            key = name if name in schema else names.get(name)
            if key is None:
                problems.append(
                    Problem(
                        f"samples[{name!r}]",
                        f"there is no such table. {nearest(name, names)}".strip(),
                    )
                )
                continue
            frames[key] = frame = _frame(sample)
            problems += _problems(name, frame, schema[key])
        if problems:
            raise RequestError.of("These samples cannot be fitted:", problems, tables=frames)
        return frames


def _frame(sample: Sample) -> pd.DataFrame:
    import pandas as pd

    return sample if isinstance(sample, pd.DataFrame) else pd.DataFrame(sample)


def _problems(name: str, frame: pd.DataFrame, table: Table) -> Iterator[Problem]:
    if len(frame) < FEWEST:
        yield Problem(f"samples[{name!r}]", f"has {len(frame)} rows; at least {FEWEST} are needed")
    known = {spelling for column in table.columns for spelling in (column.name, column.attribute)}
    for column in map(str, frame.columns):
        if column not in known:
            yield Problem(
                f"samples[{name!r}].{column}",
                f"no such column. {nearest(column, known)}".strip(),
            )


def _fitted(recipe: Recipe, table: Table, frame: pd.DataFrame) -> Recipe:
    columns: dict[str, Spec] = {}
    for column in table.columns:
        spelling = column.name if column.name in frame else column.attribute
        if spelling in frame and _is_free(column, table):
            spec = fit(frame[spelling], column, recipe.columns.get(column.name))
            if spec is not None:
                columns[column.name] = spec
    series = {
        column.name: frame[column.name if column.name in frame else column.attribute]
        for column in table.columns
        if column.name in columns
    }
    found = {**recipe.columns, **columns, **correlated(columns, series)}
    return msgspec.structs.replace(recipe, columns=found, provenance=Provenance(provider="fitted"))


def _is_free(column: Column, table: Table) -> bool:
    """Keys are the engine's: what they refer to, and that they differ."""
    keys = {
        *table.primary_key,
        *(name for key in table.foreign_keys for name in key.columns),
    }
    return column.name not in keys and not column.generated
