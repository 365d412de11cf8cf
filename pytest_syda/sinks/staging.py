"""Rows of several PostgreSQL tables, collected in temporary ones and inserted by a single statement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pytest_syda.dataset.plan import Plan
from pytest_syda.sinks.diagnosis import table_of
from pytest_syda.sinks.failures import refused
from pytest_syda.sinks.insert import Columns
from pytest_syda.sinks.target import Target, run
from pytest_syda.sinks.writing import Straight, write

Spans = Sequence[Sequence[str]]


def spans(plan: Plan) -> list[list[str]]:
    """Runs of tables, in insertion order, that must be inserted at once.

    Each begins with a table that refers ahead, and ends with the last one it refers to; what lies between may refer to
    either.
    """
    order = list(plan.tables)
    reach = {name: [key.table for key in plan[name].deferred if key.table in plan] for name in order}
    for ring in plan.cycles:
        reach[min(ring, key=order.index)] += ring
    found: list[list[str]] = []
    end = -1
    for at, name in enumerate(order):
        if reach[name] and at > end:
            found.append([])
        end = max([end, *map(order.index, reach[name]), at if reach[name] else -1])
        if at <= end:
            found[-1].append(name)
    return found


class Staging(Straight):
    """Rows of the tables of a span wait until all of them are here."""

    def __init__(self, targets: Mapping[str, Target], groups: Spans) -> None:
        self._targets = targets
        self._groups = {key: group for group in groups for key in group}
        self._columns: dict[str, tuple[str, ...]] = {}

    def write(self, target: Target, columns: Columns, size: int) -> None:
        waits = target.key in self._groups and columns
        write(self._stage(target, columns) if waits else target, columns, size)

    def done(self, key: str) -> None:
        group = self._groups.get(key, [])
        staged = [self._targets[each] for each in group if each in self._columns]
        if staged and key == group[-1]:
            self._insert(staged)

    def _stage(self, target: Target, columns: Columns) -> Target:
        staged = self._stand_in(target)
        if target.key not in self._columns:
            self._columns[target.key] = tuple(columns)
            names = self._names(target)
            run(
                target.connection,
                f"CREATE TEMPORARY TABLE {staged.path} AS SELECT {names} FROM {target.path} WITH NO DATA",  # noqa: S608 - quoted identifiers
            )
        return staged

    def _stand_in(self, target: Target) -> Target:
        return target.staged_as(f"syda_{list(self._groups).index(target.key)}")

    def _insert(self, targets: list[Target]) -> None:
        connection = targets[0].connection
        *others, last = map(self._from_stage, targets)
        parts = ", ".join(f"part{number} AS ({each})" for number, each in enumerate(others))
        try:
            run(connection, f"WITH {parts} {last}" if parts else last)
        except Exception as error:
            named = table_of(error)
            at_fault = next((target for target in targets if target.table.name == named), targets[-1])
            raise refused(at_fault, {}, error) from error
        run(connection, f"DROP TABLE {', '.join(self._stand_in(target).path for target in targets)}")

    def _from_stage(self, target: Target) -> str:
        names, staged = self._names(target), self._stand_in(target).path
        return f"INSERT INTO {target.path} ({names}) OVERRIDING SYSTEM VALUE SELECT {names} FROM {staged}"  # noqa: S608 - quoted identifiers

    def _names(self, target: Target) -> str:
        return ", ".join(target.quoted_column(name) for name in self._columns[target.key])
