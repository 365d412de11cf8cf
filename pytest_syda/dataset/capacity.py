"""Whether every table can hold the rows asked for, found out before any is inserted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pytest_syda.dataset.plan import Plan, TablePlan, resized
from pytest_syda.errors import ImpossibleError, Problem
from pytest_syda.recipe.document import Recipe

if TYPE_CHECKING:
    from pytest_syda.dataset.dataset import Dataset
    from pytest_syda.dataset.placing.place import Placement
    from pytest_syda.dataset.world import World

ROUNDS = 8
"""How often a smaller parent may make smaller children, which may make smaller parents."""


@dataclass(frozen=True)
class Room:
    """How many rows a table can hold, and what ends first."""

    count: int
    why: str


def fit(dataset: Dataset) -> Dataset:
    """The dataset with sizes that were only defaults cut to what can exist, and a note for each.

    Raises:
        ImpossibleError: a size the caller named is more than its table can hold; all such tables are listed.
    """
    caps: dict[str, Room] = {}
    problems: dict[str, Problem] = {}
    asked = {plan.name: plan.size for plan in dataset.plan}
    for _ in range(ROUNDS):
        before = dict(caps)
        for name in dataset.tables:
            room = _room(dataset.world, name)
            if room is None:
                continue
            if dataset.plan[name].demanded and name not in problems:
                problems[name] = _too_many(dataset.plan[name], room)
            caps[name] = room
            dataset = dataset.resized(resized(dataset.plan, {table: each.count for table, each in caps.items()}))
        if caps == before:
            break
    if problems:
        raise ImpossibleError.of("More rows than can exist were asked for:", [*problems.values()], tables=problems)
    if not caps:
        return dataset
    notes = tuple(
        f"{name}: {dataset.plan[name].size} rows instead of {asked[name]}, {room.why}" for name, room in caps.items()
    )
    return dataset.resized(replace(dataset.plan, notes=(*dataset.plan.notes, *notes)))


def _room(world: World, name: str) -> Room | None:
    """What the table can hold, where that is less than its size."""
    plan = world.plan[name]
    if not plan.size:
        return None
    for find in (_parents, _counted, _placed):
        room = find(world, plan)
        if room is not None and room.count < plan.size:
            return room
    return None


def _parents(world: World, plan: TablePlan) -> Room | None:
    """A key that must not be NULL needs somebody to point at."""
    for key in plan.table.foreign_keys:
        required = not any(plan.table[name].nullable and name not in plan.table.primary_key for name in key.columns)
        if required and not key.inherits and key.table != plan.name and key.table in world.plan:
            parent = world.plan[key.table]
            if not parent.size and not parent.existing.count:
                return Room(0, f"for {', '.join(key.columns)} needs rows of {key.table}, which has none")
    return None


def _counted(world: World, plan: TablePlan) -> Room | None:
    if plan.existing.count:
        return None  # whose combinations are of other parents, perhaps: they are looked at one by one
    distinct = world.distinct(plan.name)
    return Room(distinct.capacity, f"all that unique ({', '.join(distinct.limiting)}) allows")


def _placed(world: World, plan: TablePlan) -> Room | None:
    placement = world.placed(plan.name)
    return None if placement is None else Room(placement.count, f"all that {_obstacles(placement)} allows")


def _obstacles(placement: Placement) -> str:
    return " and ".join(placement.obstacles) or "what its keys refer to"


def no_place(plan: TablePlan, placement: Placement) -> ImpossibleError:
    """The error for rows that found no place after all."""
    room = Room(placement.count, f"all that {_obstacles(placement)} allows")
    return ImpossibleError.of("These rows could not be made:", [_too_many(plan, room)], tables=[plan.name])


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


def _too_many(plan: TablePlan, room: Room) -> Problem:
    there = f" ({plan.existing.count} rows are there already)" if plan.existing.count else ""
    return Problem(
        plan.name,
        f"{plan.size} rows, but {room.count} is {room.why}{there}" if room.count else f"{plan.size} rows, but none can be made, {room.why}{there}",
        f"Ask for {room.count} rows or fewer: sizes={{{plan.table.label!r}: {room.count}}}; or let more values exist.",
    )
