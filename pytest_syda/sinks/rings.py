"""Keys that refer to rows that come later: rings of tables, and rows that refer to rows of their own table.

Each database has its own way to have such keys checked once all rows are there. SQLite defers every key to the end of
the transaction. PostgreSQL checks at the end of a statement, and one statement can insert into many tables, from
temporary ones that hold the rows until then. Elsewhere optional keys are inserted as NULL and updated afterwards; and
for required ones MySQL and MariaDB switch the check off, and we ask afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import sqlalchemy as sa

from pytest_syda.dataset.plan import Plan
from pytest_syda.errors import SinkError
from pytest_syda.schema.types import ForeignKey
from pytest_syda.sinks.target import Target, run
from pytest_syda.sinks.writing import Straight

Targets = Mapping[str, Target]


@contextmanager
def arranged(connection: sa.Connection, plan: Plan, targets: Targets) -> Iterator[Straight]:
    """The way to write these tables, in the order of the plan.

    Raises:
        SinkError: required keys form a ring, and this database has no way to fill one.
    """
    waiting = [key for key in targets if plan[key].deferred or any(key in ring for ring in plan.cycles)]
    if not waiting:
        yield Straight()
        return
    arrange = _WAYS.get(connection.dialect.name, _elsewhere)
    with arrange(connection, plan, targets) as way:
        yield way
        way.finish()
        if connection.dialect.name != "postgresql":
            _check(plan, targets, waiting)


@contextmanager
def _sqlite(connection: sa.Connection, _plan: Plan, _targets: Targets) -> Iterator[Straight]:
    before = run(connection, "PRAGMA defer_foreign_keys").scalar()
    run(connection, "PRAGMA defer_foreign_keys=ON")
    try:
        yield Straight()
    finally:
        run(connection, f"PRAGMA defer_foreign_keys={int(before or 0)}")


@contextmanager
def _postgresql(_connection: sa.Connection, plan: Plan, targets: Targets) -> Iterator[Straight]:
    from pytest_syda.sinks.staging import Staging, spans

    yield Staging(targets, spans(plan))


@contextmanager
def _mysql(connection: sa.Connection, plan: Plan, targets: Targets) -> Iterator[Straight]:
    from pytest_syda.sinks.deferred import Updating

    before = run(connection, "SELECT @@SESSION.foreign_key_checks").scalar()
    if plan.cycles:
        run(connection, "SET SESSION foreign_key_checks=0")
    try:
        yield Updating(plan, targets)
    finally:
        run(connection, f"SET SESSION foreign_key_checks={int(before or 0)}")


@contextmanager
def _elsewhere(connection: sa.Connection, plan: Plan, targets: Targets) -> Iterator[Straight]:
    from pytest_syda.sinks.deferred import Updating

    if plan.cycles:
        ring = plan.cycles[0]
        raise SinkError(
            f"{', '.join(ring)}: their required keys form a ring, and we know no way to fill it on "
            f"{connection.dialect.name}. Make one of the keys nullable, or leave the tables out with exclude=.",
            tables=ring,
        )
    yield Updating(plan, targets)


_WAYS = {"sqlite": _sqlite, "postgresql": _postgresql, "mysql": _mysql, "mariadb": _mysql}


def _check(plan: Plan, targets: Targets, waiting: list[str]) -> None:
    """The keys of these tables, now that all rows are there."""
    for key in waiting:
        for foreign in plan.schema[key].foreign_keys:
            parent = targets.get(foreign.table)
            if parent is not None and run(parent.connection, _orphan(targets[key], parent, foreign)).first():
                raise SinkError(
                    f"{key}: {', '.join(foreign.columns)} refers to rows of {foreign.table} that are not there. "
                    "Leave the tables out with exclude=, and please report their definitions.",
                    tables=[key],
                )


def _orphan(child: Target, parent: Target, key: ForeignKey) -> str:
    mine = [f"c.{child.quoted_column(name)}" for name in key.columns]
    theirs = [f"p.{parent.quoted_column(name)}" for name in key.references]
    joined = " AND ".join(f"{left} = {right}" for left, right in zip(mine, theirs, strict=True))
    given = " AND ".join(f"{left} IS NOT NULL" for left in mine)
    return (
        f"SELECT 1 FROM {child.path} c WHERE {given} "  # noqa: S608 - quoted identifiers
        f"AND NOT EXISTS (SELECT 1 FROM {parent.path} p WHERE {joined})"
    )
