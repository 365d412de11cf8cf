"""Pinned rows that cannot stand beside each other: two with the same value of what is unique."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from pytest_syda.dataset.plan import Plan, TablePlan
from pytest_syda.errors import Problem, RequestError
from pytest_syda.recipe.demands import demands_of

if TYPE_CHECKING:
    from pytest_syda.recipe.demands import Demand

Rows = Sequence[Mapping[str, Any]]


def check_pinned(plan: Plan) -> None:
    """Raises RequestError, naming every pair of pinned rows, or a pinned row and one of the database, that clash."""
    problems = [
        (name, problem)
        for name, rows in plan.request.rows.items()
        if name in plan
        for demand in demands_of(plan[name].table)
        for problem in _clashes(plan[name], rows, demand)
    ]
    if problems:
        raise RequestError.of(
            "Pinned rows clash:",
            [problem for _, problem in problems],
            tables=dict.fromkeys(name for name, _ in problems),
        )


def _clashes(plan: TablePlan, rows: Rows, demand: Demand) -> Iterator[Problem]:
    from pytest_syda.dataset.placing.rules import THERE, UniqueRule

    rule, label = UniqueRule(demand), plan.table.label
    for row in _there(plan, rule.columns):
        rule.taken.setdefault(rule.key(row), THERE)
    for number, row in enumerate(rows):
        key = rule.key(row) if set(rule.columns) <= set(row) else None
        if key is None:
            continue
        owner = rule.taken.setdefault(key, number)
        if owner != number:
            same = ", ".join(f"{name}={row[name]!r}" for name in demand.columns)
            other = "a row that is in the database already" if owner == THERE else f"rows[{label!r}][{owner}]"
            yield Problem(
                f"rows[{label!r}][{number}]",
                f"has {same}, as has {other}, but {rule.text} allows it once",
                "Pin another value, or leave it out to have one made.",
            )


def _there(plan: TablePlan, columns: Sequence[str]) -> Iterator[Mapping[str, Any]]:
    """What rows of the database have in these columns, as far as they were read."""
    if columns and all(name in plan.existing.columns for name in columns):
        for lists in plan.existing.lists():
            for values in zip(*(lists[name] for name in columns), strict=True):
                yield dict(zip(columns, values, strict=True))
