"""Recipes from samples: what a sample says about a column goes before what its name says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import msgspec

from pytest_syda.dataset.plan import Plan
from pytest_syda.dataset.wanted import Wanted
from pytest_syda.errors import Problem, RequestError, nearest
from pytest_syda.providers.fitted.columns import fit
from pytest_syda.providers.fitted.reading import read
from pytest_syda.providers.fitted.together import correlated
from pytest_syda.providers.offline.provider import OfflineProvider
from pytest_syda.recipe.document import Provenance, Recipe
from pytest_syda.schema.types import Column, Schema, Table

if TYPE_CHECKING:
    import pandas as pd

Frame = dict[str, "pd.Series[Any]"]
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
        if not isinstance(samples, Mapping):
            raise RequestError(f"samples is {type(samples).__name__}: give a dict of table to DataFrame.")
        self._samples = {getattr(name, "__name__", str(name)): sample for name, sample in samples.items()}

    def write(self, plan: Plan, wanted: Sequence[Wanted]) -> Iterator[Recipe]:
        """Raises:
        RequestError: a sample of a table or a column that is not there, one too small to tell anything, or values
            that are none of their column's kind.
        """
        frames = self._frames(plan.schema)
        for each in wanted:
            recipe = OfflineProvider().recipe(plan, each.table)
            yield (_fitted(recipe, plan.schema[each.table], frames[each.table]) if each.table in frames else recipe)

    def _frames(self, schema: Schema) -> dict[str, Frame]:
        """The columns of each sample that are fitted, in their kinds."""
        names, problems, frames = schema.names(), list[Problem](), dict[str, Frame]()
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
            where = f"samples[{name!r}]"
            frame = _frame(sample)
            if frame is None:
                problems.append(Problem(where, f"is {type(sample).__name__}", "Give a DataFrame, or a list of dicts."))
                continue
            found = [*_problems(where, frame, schema[key])]
            frames[key] = {} if found else _columns(where, frame, schema[key], found)
            problems += found
        if problems:
            raise RequestError.of("These samples cannot be fitted:", problems, tables=frames)
        return frames


def _frame(sample: Sample) -> pd.DataFrame | None:
    import pandas as pd

    try:
        return sample if isinstance(sample, pd.DataFrame) else pd.DataFrame(sample)
    except (ValueError, TypeError):
        return None


def _problems(where: str, frame: pd.DataFrame, table: Table) -> Iterator[Problem]:
    if len(frame) < FEWEST:
        yield Problem(where, f"has {len(frame)} rows; at least {FEWEST} are needed")
    for column in frame.columns[frame.columns.duplicated()].unique():
        yield Problem(f"{where}.{column}", "there are several columns of this name")
    known = {spelling for column in table.columns for spelling in (column.name, column.attribute)}
    for column in map(str, frame.columns):
        if column not in known:
            yield Problem(
                f"{where}.{column}",
                f"no such column. {nearest(column, known)}".strip(),
            )


def _columns(where: str, frame: pd.DataFrame, table: Table, problems: list[Problem]) -> Frame:
    found: Frame = {}
    for column in table.columns:
        spelling = column.name if column.name in frame else column.attribute
        if spelling not in frame or not _is_free(column, table):
            continue
        try:
            found[column.name] = read(frame[spelling], column)
        except (ValueError, TypeError, OverflowError) as error:
            problems.append(Problem(f"{where}.{spelling}", f"cannot be read as {column.type.kind}: {error}"))
    return found


def _fitted(recipe: Recipe, table: Table, frame: Frame) -> Recipe:
    fitted = {name: fit(series, table[name], recipe.columns.get(name)) for name, series in frame.items()}
    columns = {name: spec for name, spec in fitted.items() if spec is not None}
    series = {name: frame[name] for name in columns}
    found = {**recipe.columns, **columns, **correlated(columns, series)}
    return msgspec.structs.replace(recipe, columns=found, provenance=Provenance(provider="fitted"))


def _is_free(column: Column, table: Table) -> bool:
    """Keys are the engine's: what they refer to, and that they differ."""
    keys = {
        *table.primary_key,
        *(name for key in table.foreign_keys for name in key.columns),
    }
    return column.name not in keys and not column.generated
