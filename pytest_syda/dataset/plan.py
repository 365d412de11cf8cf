"""The plan: which tables, in which order, with how many rows, and what is deferred."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from pytest_syda.dataset.agreeing import with_agreeing_keys
from pytest_syda.dataset.request import Existing, Request
from pytest_syda.dataset.sizes import Brood, Segment, Sizes
from pytest_syda.errors import RequestError
from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.ordering import insertion_order
from pytest_syda.schema.types import ForeignKey, Schema, Table


class TablePlan(Struct, frozen=True):
    table: Table
    size: int
    demanded: bool = False
    """Whether the caller named this size, so that it may not be cut to what can exist."""
    brood: Brood | None = None
    segments: tuple[Segment, ...] = ()
    offset: int = 0
    """For a joined subclass: which row of the base table its first row extends."""
    deferred: tuple[ForeignKey, ...] = ()
    """Keys inserted as NULL and updated when their parents are there."""
    existing: Existing = field(default_factory=Existing)
    missing: tuple[ForeignKey, ...] = ()
    """Optional keys to tables left out: always NULL."""

    @property
    def name(self) -> str:
        return self.table.name


class Plan(Struct, frozen=True):
    schema: Schema
    request: Request
    tables: Mapping[str, TablePlan]
    """In insertion order."""
    cycles: tuple[tuple[str, ...], ...] = ()
    """Tables whose required keys form a ring: the database must check them at the end."""
    notes: tuple[str, ...] = ()
    """What was decided that a user should know of: tables left out, sizes cut to what can exist."""

    def __iter__(self) -> Iterator[TablePlan]:
        return iter(self.tables.values())

    def __getitem__(self, name: str) -> TablePlan:
        return self.tables[name]

    def __contains__(self, name: object) -> bool:
        return name in self.tables


def make_plan(
    schema: Schema,
    request: Request,
    existing: Mapping[str, Existing] | None = None,
    caps: Mapping[str, int] | None = None,
) -> Plan:
    """A plan for this request; `existing` says what the tables hold already, `caps` how many more at most.

    Raises:
        RequestError: `per` a table that is no parent, or everything excluded.
    """
    kept, notes = without_excluded(schema, request.exclude)
    kept = with_agreeing_keys(kept)
    order = insertion_order(kept)
    sizes = Sizes(kept, request, existing or {}, caps or {})
    plans = {}
    for name in order.tables:
        table = kept[name]
        plans[name] = TablePlan(
            table=table,
            size=sizes.total(name),
            demanded=sizes.demanded(name),
            brood=sizes.brood(name),
            segments=sizes.segments(name),
            offset=sizes.offset(name),
            deferred=tuple(key for child, key in order.deferred if child == name),
            existing=sizes.existing(name),
            missing=tuple(key for key in schema[name].foreign_keys if key.table not in kept),
        )
    return Plan(kept, request, plans, tuple(tuple(cycle) for cycle in order.cycles), (*notes, *sizes.grown()))


def resized(plan: Plan, caps: Mapping[str, int]) -> Plan:
    """The same plan where these tables have at most so many rows, and all that depends on them."""
    existing = {each.name: each.existing for each in plan}
    return replace(make_plan(plan.schema, plan.request, existing, caps), notes=plan.notes)


def looked_up(plan: Plan, recipes: Mapping[str, Recipe]) -> dict[str, set[str]]:
    """Columns that recipes read of rows which are there already, by table: of parents that are not made anew."""
    wanted: dict[str, set[str]] = {}
    for name, recipe in recipes.items():
        for spec in recipe.columns.values():
            for path in paths_of(spec):
                for table, column in _steps(plan, name, path):
                    if (
                        not plan[table].size
                        and column not in plan[table].existing.columns
                        and plan[table].existing.count
                    ):
                        wanted.setdefault(table, set()).add(column)
    return wanted


def paths_of(spec: Spec) -> Iterator[str]:
    yield from spec.reads()
    for _, inner in spec.children():
        yield from paths_of(inner)


def _steps(plan: Plan, table: str, path: str) -> Iterator[tuple[str, str]]:
    """Each table a path leads into, and the column it reads there."""
    step, _, rest = path.partition(".")
    for key in plan[table].table.references_by(step) if rest else ():
        if key.table in plan:
            yield key.table, rest.partition(".")[0]
            yield from _steps(plan, key.table, rest)


def without_excluded(schema: Schema, exclude: frozenset[str]) -> tuple[Schema, tuple[str, ...]]:
    """The schema without the tables left out, nor those that cannot do without them; and a note for each of these."""
    left_out = {name for name in exclude if name in schema}
    notes: list[str] = []
    while True:
        orphans = [(table, key) for table in schema for key in table.foreign_keys if _orphaned(table, key, left_out)]
        if not orphans:
            break
        table, key = orphans[0]
        left_out.add(table.name)
        notes.append(f"{table.name} left out: its {', '.join(key.columns)} needs {key.table}, which is excluded")
    kept = {name: table for name, table in schema.tables.items() if name not in left_out}
    if not kept:
        raise RequestError("Nothing is left to fill: every table is excluded, or needs one that is.", tables=left_out)
    return Schema(tables=kept), tuple(notes)


def _orphaned(table: Table, key: ForeignKey, left_out: set[str]) -> bool:
    return (
        table.name not in left_out and key.table in left_out and not any(table[name].nullable for name in key.columns)
    )
