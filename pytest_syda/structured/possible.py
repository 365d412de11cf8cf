"""Whether what a schema wishes can be made at all: a pattern beyond us, or one that nothing matches in its length."""

from __future__ import annotations

from collections.abc import Iterator

from pytest_syda.errors import Problem, SchemaError
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.mapping.mapped import Mapped
from pytest_syda.schema.types import Column, Schema, Table
from pytest_syda.structured.amending import spec_of

_OPTIONS = {"regex": "pattern", "high": "max", "low": "min", "most": "max_items", "fewest": "min_items"}
"""What a spec calls its fields, and what a schema calls them."""


def require_possible(mapped: Mapped) -> None:
    """Raises SchemaError with everything that cannot be made, each with its path."""
    problems = [
        Problem(f"{name}.{column}.{problem.path}", problem.message, problem.remedy)
        for name, wishes in mapped.wishes.items()
        for column, wish in wishes.items()
        if (spec := spec_of(wish, mapped.schema[name][column], mapped.schema[name])) is not None
        for problem in _of(spec, mapped.schema, mapped.schema[name], mapped.schema[name][column])
    ]
    if problems:
        at_fault = [name for name in mapped.wishes if any(each.path.startswith(f"{name}.") for each in problems)]
        raise SchemaError.of("The schema asks for what cannot be made:", problems, tables=at_fault)


def _of(spec: Spec, schema: Schema, table: Table, column: Column) -> Iterator[Problem]:
    for problem in spec.problems(schema, table, column):
        yield Problem(_OPTIONS.get(problem.path, problem.path), problem.message, problem.remedy)
    for path, inner in spec.children():
        within = path.replace("members.", "properties.").replace("item", "items")
        for problem in _of(inner, schema, table, column):
            yield Problem(f"{within}.{problem.path}", problem.message, problem.remedy)
