"""Whether every table can hold the rows asked for, found out before any is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from pytest_syda.dataset.distinct import Distinctness, solve
from pytest_syda.dataset.plan import Plan, TablePlan
from pytest_syda.errors import ImpossibleError, Problem
from pytest_syda.recipe.document import Recipe


def fit(plan: Plan, recipes: Mapping[str, Recipe]) -> Plan:
    """The plan with sizes that were only defaults cut to what the tables' unique sets can hold, and a note for each.

    Raises:
        ImpossibleError: a size the caller named is more than its table can hold; all such tables are listed.
    """
    problems: dict[str, Problem] = {}
    for name in plan.tables:
        distinct = solve(plan, plan[name], recipes[name])
        room = max(distinct.capacity - plan[name].existing.count, 0)
        if plan[name].size <= room:
            continue
        if plan[name].demanded:
            problems[name] = _too_many(plan[name], distinct, room)
        plan = _cut(plan, plan[name], distinct, room)
    if problems:
        raise ImpossibleError.of("More rows than can exist were asked for:", [*problems.values()], tables=problems)
    return plan


def hold(plan: Plan, recipes: Mapping[str, Recipe]) -> dict[str, Recipe]:
    """The recipes held to the CHECKs of their tables.

    Raises:
        ImpossibleError: checks that contradict each other; all such tables are listed.
    """
    checked = [name for name in plan.tables if plan[name].table.checks]
    if not checked:
        return dict(recipes)
    from pytest_syda.dataset.constraints import Constraints

    constraints = {name: Constraints(plan[name].table) for name in checked}
    problems = {name: [*each.problems()] for name, each in constraints.items() if plan[name].size}
    found = [problem for each in problems.values() for problem in each]
    if found:
        at_fault = [name for name, each in problems.items() if each]
        raise ImpossibleError.of("Constraints contradict each other:", found, tables=at_fault)
    return {**recipes, **{name: constraints[name].hold(recipes[name]) for name in checked}}


def _cut(plan: Plan, table_plan: TablePlan, distinct: Distinctness, room: int) -> Plan:
    name = table_plan.name
    note = f"{name}: {room} rows instead of {table_plan.size}, all that unique ({', '.join(distinct.limiting)}) allows"
    segments = tuple(
        replace(segment, count=min(segment.count, max(room - segment.start, 0))) for segment in table_plan.segments
    )
    smaller = replace(table_plan, size=room, segments=segments)
    return replace(plan, tables={**plan.tables, name: smaller}, notes=(*plan.notes, note))


def _too_many(table_plan: TablePlan, distinct: Distinctness, room: int) -> Problem:
    columns = ", ".join(distinct.limiting)
    return Problem(
        table_plan.name,
        f"{table_plan.size} rows, but unique ({columns}) has only {distinct.capacity} different values"
        + (f", {table_plan.existing.count} of them taken" if table_plan.existing.count else ""),
        f"Ask for {room} rows or fewer: sizes={{{table_plan.table.label!r}: {room}}}; or let more values exist.",
    )
