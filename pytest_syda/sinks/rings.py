"""Tables whose required keys form a ring, so that no order of insertion satisfies them row by row.

Each database has its own way to have such keys checked once all rows are there: SQLite defers every key to the end of
the transaction, MySQL and MariaDB switch the check off (we ask afterwards), PostgreSQL checks at the end of a
statement, and one statement can insert into many tables, from temporary ones that hold the rows until then.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pytest_syda.errors import SinkError
from pytest_syda.sinks.staging import InPlace, Staging
from pytest_syda.sinks.target import run

if TYPE_CHECKING:
    import sqlalchemy as sa

    from pytest_syda.dataset.plan import Plan
    from pytest_syda.schema.types import ForeignKey
    from pytest_syda.sinks.target import Target

    Targets = Mapping[str, Target]


@contextmanager
def rings(connection: sa.Connection, plan: Plan, targets: Targets) -> Iterator[InPlace]:
    """While this lasts, rows of the plan's rings may refer to rows that are not there yet."""
    members = [key for ring in plan.cycles for key in ring if key in targets]
    if not members:
        yield InPlace()
        return
    way = _WAYS.get(connection.dialect.name)
    if way is None:
        raise SinkError(
            f"{', '.join(members)}: their required keys form a ring, and we know no way to fill it on "
            f"{connection.dialect.name}. Make one of the keys nullable, or leave the tables out with exclude=.",
            tables=members,
        )
    with way(connection, plan, {key: targets[key] for key in members}) as stand_ins:
        yield stand_ins


@contextmanager
def _sqlite(connection: sa.Connection, plan: Plan, members: Targets) -> Iterator[InPlace]:
    before = run(connection, "PRAGMA defer_foreign_keys").scalar()
    run(connection, "PRAGMA defer_foreign_keys=ON")
    yield InPlace()
    _check(connection, plan, members)
    run(connection, f"PRAGMA defer_foreign_keys={int(before or 0)}")


@contextmanager
def _mysql(connection: sa.Connection, plan: Plan, members: Targets) -> Iterator[InPlace]:
    before = run(connection, "SELECT @@SESSION.foreign_key_checks").scalar()
    run(connection, "SET SESSION foreign_key_checks=0")
    try:
        yield InPlace()
        _check(connection, plan, members)
    finally:
        run(connection, f"SET SESSION foreign_key_checks={int(before or 0)}")


@contextmanager
def _postgresql(_connection: sa.Connection, plan: Plan, members: Targets) -> Iterator[InPlace]:
    staging = Staging(members)
    yield staging
    staging.flush([ring for ring in plan.cycles if any(key in members for key in ring)])


_WAYS = {"sqlite": _sqlite, "mysql": _mysql, "mariadb": _mysql, "postgresql": _postgresql}


def _check(connection: sa.Connection, plan: Plan, members: Targets) -> None:
    """The keys of these tables, now that all rows are there."""
    for key, target in members.items():
        for foreign in plan.schema[key].foreign_keys:
            parent = members.get(foreign.table)
            if parent is not None and run(connection, _orphan(target, parent, foreign)).first():
                raise SinkError(
                    f"{key}: {', '.join(foreign.columns)} refers to rows of {foreign.table} that are not there. "
                    f"Leave the tables out with exclude=, and please report their definitions.",
                    tables=[key],
                )


def _orphan(child: Target, parent: Target, key: ForeignKey) -> str:
    mine = [f"c.{child.quoted_column(name)}" for name in key.columns]
    theirs = [f"p.{parent.quoted_column(name)}" for name in key.references]
    joined = " AND ".join(f"{left} = {right}" for left, right in zip(mine, theirs, strict=True))
    given = " AND ".join(f"{left} IS NOT NULL" for left in mine)
    return (
        f"SELECT 1 FROM {child.path} c WHERE {given} "  # noqa: S608 - quoted identifiers
        f"AND NOT EXISTS (SELECT 1 FROM {parent.path} p WHERE {joined}) LIMIT 1"
    )
