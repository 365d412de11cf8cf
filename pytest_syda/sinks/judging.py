"""CHECKs that only the database can judge: it is asked about rows before they are inserted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import sqlalchemy as sa

from pytest_syda.recipe.values import Values
from pytest_syda.sinks.insert import insert
from pytest_syda.sinks.target import Target, run
from pytest_syda.sinks.transaction import whole

if TYPE_CHECKING:
    from pytest_syda.schema.introspect import Introspection

STAND_IN = "syda_judged"
ROW = "syda_row"

_CREATE = "CREATE TEMPORARY TABLE {stand_in} {numbered} AS SELECT {names} FROM {path} {none}"
_NUMBERED = f"({ROW} INTEGER AUTO_INCREMENT PRIMARY KEY)"
_SPELLED = {
    "postgresql": {"numbered": "", "none": "WITH NO DATA"},
    "sqlite": {"numbered": "", "none": "WHERE 0"},
    "mysql": {"numbered": _NUMBERED, "none": "WHERE FALSE"},
    "mariadb": {"numbered": _NUMBERED, "none": "WHERE FALSE"},
}


class DatabaseJudge:
    """Evaluates a CHECK's text over rows that lie in a temporary table which goes by the real one's name."""

    def __init__(self, connection: sa.Connection, introspection: Introspection) -> None:
        self._connection = connection
        self._introspection = introspection
        self._mute: set[tuple[str, str]] = set()
        """Checks that the database could not evaluate by themselves: they are for it to enforce."""

    def failing(self, table: str, condition: str, columns: Mapping[str, Values], count: int) -> list[int]:
        """Positions of the rows of which the condition is false; `columns` are those it reads, as sinks take them."""
        dialect = self._connection.dialect.name
        if not columns or dialect not in _SPELLED or (table, condition) in self._mute:
            return []
        try:
            with whole(self._connection):
                return self._asked(table, condition, columns, count)
        except Exception:  # noqa: BLE001 - whatever the driver says; the INSERT will tell, with the row at fault
            self._mute.add((table, condition))
            return []

    def _asked(self, table: str, condition: str, columns: Mapping[str, Values], count: int) -> list[int]:
        target = Target.of(self._connection, self._introspection, table)
        names = ", ".join(target.quoted_column(name) for name in columns)
        dialect = self._connection.dialect.name
        run(self._connection, _CREATE.format(stand_in=STAND_IN, names=names, path=target.path, **_SPELLED[dialect]))
        if dialect == "postgresql":
            run(self._connection, f"ALTER TABLE {STAND_IN} ADD COLUMN {ROW} SERIAL")
        insert(target.staged_as(STAND_IN), columns, count)
        row = "rowid" if dialect == "sqlite" else ROW
        own_name = target.quote(target.table.name)
        found = run(self._connection, f"SELECT {row} FROM {STAND_IN} AS {own_name} WHERE NOT ({condition})")  # noqa: S608 - the models' own text
        failing = sorted(int(number) - 1 for (number,) in found)
        temporary = "TEMPORARY" if dialect in {"mysql", "mariadb"} else ""  # where any other DROP commits
        run(self._connection, f"DROP {temporary} TABLE {STAND_IN}")
        return failing
