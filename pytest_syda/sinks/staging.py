"""Rows of several PostgreSQL tables, collected in temporary ones and inserted by a single statement."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from pytest_syda.sinks.failures import refused
from pytest_syda.sinks.target import run

if TYPE_CHECKING:
    from pytest_syda.sinks.insert import Columns
    from pytest_syda.sinks.target import Target


class InPlace:
    """Rows go straight where they belong."""

    def of(self, target: Target, columns: Columns) -> Target:
        return target


class Staging(InPlace):
    """Rows of some tables wait until all of them are here."""

    def __init__(self, members: Mapping[str, Target]) -> None:
        self._members = members
        self._columns: dict[str, tuple[str, ...]] = {}

    def of(self, target: Target, columns: Columns) -> Target:
        """What stands in for the table; made with its first rows."""
        if target.key not in self._members:
            return target
        staged = target.staged_as(f"syda_{list(self._members).index(target.key)}")
        if target.key not in self._columns:
            self._columns[target.key] = tuple(columns)
            names = self._names(target)
            run(
                target.connection,
                f"CREATE TEMPORARY TABLE {staged.path} AS SELECT {names} FROM {target.path} WITH NO DATA",  # noqa: S608 - quoted identifiers
            )
        return staged

    def flush(self, rings: Iterable[Sequence[str]]) -> None:
        """Insert each ring by one statement, at whose end its keys are checked; and drop the temporary tables."""
        for ring in rings:
            targets = [self._members[key] for key in ring if key in self._columns]
            if targets:
                self._insert(targets)

    def _insert(self, targets: list[Target]) -> None:
        connection = targets[0].connection
        *others, last = [self._from_stage(target) for target in targets]
        parts = ", ".join(f"part{number} AS ({each})" for number, each in enumerate(others))
        try:
            run(connection, f"WITH {parts} {last}" if parts else last)
        except Exception as error:
            raise refused(targets[-1], {}, error) from error
        stages = ", ".join(self.of(target, {}).path for target in targets)
        run(connection, f"DROP TABLE {stages}")

    def _from_stage(self, target: Target) -> str:
        names = self._names(target)
        staged = self.of(target, {}).path
        return f"INSERT INTO {target.path} ({names}) OVERRIDING SYSTEM VALUE SELECT {names} FROM {staged}"  # noqa: S608 - quoted identifiers

    def _names(self, target: Target) -> str:
        return ", ".join(target.quoted_column(name) for name in self._columns[target.key])
