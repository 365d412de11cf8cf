"""Whether every table can hold the rows asked for, found out before any is inserted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from pytest_syda.dataset.plan import Plan, TablePlan, resized
from pytest_syda.errors import ImpossibleError, Problem
from pytest_syda.recipe.document import Recipe

if TYPE_CHECKING:
    from pytest_syda.dataset.dataset import Dataset
    from pytest_syda.dataset.placing.place import Placement
    from pytest_syda.dataset.world import World

ROUNDS = 8
"""How often a smaller parent may make smaller children, which may make smaller parents."""


class Room(Struct, frozen=True):
    """How many rows a table can hold, and what ends first."""

    count: int
    why: str


def fit(dataset: Dataset) -> Dataset:
    """The dataset with sizes that were only defaults cut to what can exist, and a note for each.

    Raises:
        ImpossibleError: a size the caller named is more than its table can hold, or constraints leave a table no row at
            all; all such tables are listed.
    """
    caps: dict[str, Room] = {}
    problems: dict[str, Problem] = {}
    asked = {plan.name: plan.size for plan in dataset.plan}
    for _ in range(ROUNDS):
        before = dict(caps)
        for name in dataset.tables:
            for table, room in _shortage(dataset.world, name).items():
                if dataset.plan[table].demanded and table not in problems:
                    problems[table] = _too_many(dataset.plan[table], room)
                caps[table] = room
                dataset = dataset.resized(resized(dataset.plan, {each: cap.count for each, cap in caps.items()}))
        if caps == before:
            break
    problems |= {
        plan.name: _too_many(plan, Room(plan.size, f"all that {plan.table.inherits} has room for"), asked[plan.name])
        for plan in dataset.plan
        if plan.name not in problems and _is_short(plan, asked[plan.name])
    }
    problems |= {name: _too_many(dataset.plan[name], caps[name], asked[name]) for name in _barren(dataset, asked, caps)}
    if problems:
        raise ImpossibleError.of("More rows than can exist were asked for:", [*problems.values()], tables=problems)
    if not caps:
        return dataset
    return dataset.resized(replace(dataset.plan, notes=(*dataset.plan.notes, *_notes(dataset, asked, caps))))


def _barren(dataset: Dataset, asked: Mapping[str, int], caps: Mapping[str, Room]) -> Iterator[str]:
    """Tables that stay empty, and not for want of parents."""
    for name, room in caps.items():
        plan = dataset.plan[name]
        if asked[name] and not room.count and not plan.existing.count and _parents(dataset.world, plan) is None:
            yield name


def _notes(dataset: Dataset, asked: Mapping[str, int], caps: Mapping[str, Room]) -> Iterator[str]:
    """What became of the sizes asked for, and why."""
    for name, wanted in asked.items():
        size = dataset.plan[name].size
        why = caps[name].why if name in caps else "its parents being fewer"
        if size < wanted:
            yield f"{name}: {size} rows instead of {wanted}, {why}"


def _shortage(world: World, name: str) -> dict[str, Room]:
    """This table, or another that it has to look at, where it cannot hold all its rows."""
    try:
        room = _room(world, name)
    except NoPlaceError as error:
        return {} if error.room is None else {error.tables[0]: error.room}
    return {} if room is None else {name: room}


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


class NoPlaceError(ImpossibleError):
    """Rows of a table found no place, and it was not the table itself that was asked."""

    def __init__(
        self, message: str, *, tables: Iterable[str] = (), problems: Sequence[Problem] = (), room: Room | None = None
    ) -> None:
        super().__init__(message, tables=tables, problems=problems)
        self.room = room


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
    problem = _too_many(plan, room)
    return NoPlaceError(
        f"These rows could not be made:\n  - {problem}", tables=[plan.name], problems=[problem], room=room
    )


def hold(plan: Plan, recipes: Mapping[str, Recipe]) -> dict[str, Recipe]:
    """The recipes held to the CHECKs of their tables.

    Raises:
        ImpossibleError: checks that contradict each other; all such tables are listed.
    """
    if any(column.generated == "version" for each in plan for column in each.table.columns):
        from pytest_syda.dataset.versions import with_versions

        recipes = with_versions(plan, recipes)
    checked = [name for name in plan.tables if plan[name].table.checks]
    if not checked:
        return dict(recipes)
    from pytest_syda.dataset.constraints import Constraints

    constraints = {name: Constraints(plan[name].table, plan.request.as_of) for name in checked}
    problems = {name: [*each.problems()] for name, each in constraints.items() if plan[name].size}
    found = [problem for each in problems.values() for problem in each]
    if found:
        at_fault = [name for name, each in problems.items() if each]
        raise ImpossibleError.of("Constraints contradict each other:", found, tables=at_fault)
    return {**recipes, **{name: constraints[name].hold(recipes[name]) for name in checked}}


def _is_short(plan: TablePlan, asked: int) -> bool:
    """Whether a size the caller named was cut with the base table's."""
    return plan.demanded and bool(plan.table.inherits) and plan.brood is None and plan.size < asked


def _too_many(plan: TablePlan, room: Room, asked: int | None = None) -> Problem:
    asked = plan.size if asked is None else asked
    there = f" ({plan.existing.count} rows are there already)" if plan.existing.count else ""
    return Problem(
        plan.name,
        f"{asked} rows, but {room.count} is {room.why}{there}"
        if room.count
        else f"{asked} rows, but {'none is' if room.why.startswith('all') else 'none can be made,'} {room.why}{there}",
        f"Ask for {room.count} rows or fewer: sizes={{{plan.table.label!r}: {room.count}}}; or let more values exist."
        if room.count
        else f"Give what it needs more rows, or leave it out with exclude=[{plan.name!r}].",
    )
