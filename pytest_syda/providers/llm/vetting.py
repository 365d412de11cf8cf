"""What was said about a table's columns has to pass the gate, and must not go round in circles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import msgspec

from pytest_syda.errors import RecipeError
from pytest_syda.providers.llm.brief import Brief
from pytest_syda.recipe.check import check
from pytest_syda.recipe.spec import Spec


@dataclass
class Said:
    """What an answer says about one table's columns."""

    specs: dict[str, Spec] = field(default_factory=dict)
    """By column."""
    wrong: dict[str, str] = field(default_factory=dict)
    """By field, what was wrong."""


def vetted(brief: Brief, table: str, said: Said) -> Said:
    """What passes the gate, and does not go round in circles."""
    offline = brief.offline[table]
    for name in list(said.specs):
        alone = msgspec.structs.replace(offline, columns={**offline.columns, name: said.specs[name]})
        path = f"{table}.columns.{name}"
        try:
            problems = [str(p) for p in check(alone, brief.plan.schema) if f"{p.path}.".startswith(f"{path}.")]
        except RecipeError as error:
            problems = [str(error)]
        if problems:
            said.wrong[_field(brief, table, name)] = problems[0].removeprefix(f"{path}.")
            del said.specs[name]
    return straight(brief, table, said)


def straight(brief: Brief, table: str, said: Said, before: Mapping[str, Spec] | None = None) -> Said:
    """What does not go round in circles, along with what was said `before`."""
    offline = brief.offline[table].columns
    for name in list(said.specs):
        if _circular(name, {**offline, **(before or {}), **said.specs}):
            said.wrong[_field(brief, table, name)] = "depends on itself, by way of other columns"
            del said.specs[name]
    return said


def _circular(start: str, columns: Mapping[str, Spec]) -> bool:
    waiting, seen = [start], set[str]()
    while waiting:
        for name in _reads(columns.get(waiting.pop())):
            if name == start:
                return True
            if name not in seen:
                seen.add(name)
                waiting.append(name)
    return False


def _reads(spec: Spec | None) -> Iterator[str]:
    if spec is None:
        return
    yield from (path.partition(".")[0] for path in spec.reads())
    for _, inner in spec.children():
        yield from _reads(inner)


def _field(brief: Brief, table: str, column: str) -> str:
    """The field that a column is part of."""
    return next((each.name for each in brief.fields[table] if column in each.columns), column)
