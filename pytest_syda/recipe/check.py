"""The gate: whatever wrote a recipe, it is judged here against the schema, and every problem is found at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import msgspec

from pytest_syda.errors import Problem, RecipeError, nearest
from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.kinds.choices import Database
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.types import Column, Schema, Table

if TYPE_CHECKING:
    from pytest_syda.recipe.written.flaw import Flaw


def check(recipe: Recipe, schema: Schema) -> list[Problem]:
    """Everything wrong with a recipe, each with its path, such as `orders.columns.status.weights[2]`."""
    if recipe.table not in schema:
        return [Problem("table", f"there is no table {recipe.table!r}. {nearest(recipe.table, schema.tables)}".strip())]
    found = [*_columns(recipe, schema, schema[recipe.table])]
    return [*found, *(flaw.problem for flaw in _flaws({recipe.table: recipe}, schema))]


def check_all(recipes: Mapping[str, Recipe], schema: Schema) -> None:
    """Raises RecipeError with all problems of all recipes."""
    alone = {name: msgspec.structs.replace(recipe, rows=[]) for name, recipe in recipes.items()}
    found = {name: check(recipe, schema) for name, recipe in alone.items()}
    for flaw in _flaws(recipes, schema):
        found.setdefault(flaw.table, []).append(flaw.problem)
    problems = [problem for each in found.values() for problem in each]
    if problems:
        at_fault = [name for name, each in found.items() if each]
        raise RecipeError.of("These recipes did not pass the gate:", problems, tables=at_fault)


def _flaws(recipes: Mapping[str, Recipe], schema: Schema) -> list[Flaw]:
    """What is wrong with the rows written out, where there are any."""
    if not any(recipe.rows for recipe in recipes.values()):
        return []
    from pytest_syda.recipe.rows import flaws

    return flaws(recipes, schema)


def _columns(recipe: Recipe, schema: Schema, table: Table) -> Iterator[Problem]:
    for name, spec in recipe.columns.items():
        path = f"{table.name}.columns.{name}"
        if name not in table:
            yield Problem(path, f"there is no such column. {nearest(name, table.column_names)}".strip())
        else:
            yield from _spec(spec, schema, table, table[name], path)
    for column in table.columns:
        if (
            column.name not in recipe.columns
            and not column.nullable
            and column.default is None
            and not column.generated
        ):
            yield Problem(f"{table.name}.columns.{column.name}", "the column is NOT NULL and has no spec")


def _spec(spec: Spec, schema: Schema, table: Table, column: Column, path: str) -> Iterator[Problem]:
    if not 0 <= spec.null_rate <= 1:
        yield Problem(f"{path}.null_rate", f"{spec.null_rate} is not between 0 and 1")
    if spec.null_rate and not column.nullable and not isinstance(spec, Database):
        yield Problem(f"{path}.null_rate", f"{table.name}.{column.name} is NOT NULL")
    for read in spec.reads():
        if not _reachable(read, schema, table):
            yield Problem(path, f"reads {read!r}, which is no column of {table.name}, nor one reached by its keys")
    for problem in spec.problems(schema, table, column):
        yield Problem(f"{path}.{problem.path}", problem.message, problem.remedy)
    if spec.kind in ("json", "array"):  # what is inside a document or a list may be null there
        column = msgspec.structs.replace(column, nullable=True)
    for inner_path, inner in spec.children():
        yield from _spec(inner, schema, table, column, f"{path}.{inner_path}")


def _reachable(path: str, schema: Schema, table: Table) -> bool:
    step, _, rest = path.partition(".")
    if step not in table:
        return False
    if not rest:
        return True
    return any(key.table in schema and _reachable(rest, schema, schema[key.table]) for key in table.references_by(step))
