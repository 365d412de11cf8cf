"""Many rows in one INSERT, for SQLite: a statement that is stepped once for hundreds of rows costs a quarter less than
one that is stepped for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from pytest_syda.collector import without_collector
from pytest_syda.sinks.insert import prepared
from pytest_syda.sinks.target import run

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pytest_syda.sinks.insert import Columns, Statement
    from pytest_syda.sinks.target import Target

VARIABLES = 999
"""In one statement: as many as every SQLite takes; with more, there is no more to gain."""
WORTH_IT = 5
"""Rows to a statement, and statements to a chunk, from which on one that is long to parse pays."""
SAVEPOINT = "syda_rows"
VALUES = ") VALUES ("


def insert_grouped(target: Target, columns: Columns, size: int) -> bool:
    """Insert one chunk of rows; False, and nothing done, where that is no gain or a row is refused: row by row the
    driver tells which."""
    rows = VARIABLES // len(columns) if columns and target.dialect.name == "sqlite" else 0
    if rows < WORTH_IT or size < WORTH_IT * rows:
        return False
    run(target.connection, f"SAVEPOINT {SAVEPOINT}")
    try:
        with without_collector():
            _insert(target, columns, size, rows)
    except Exception as error:  # noqa: BLE001 - whatever it was is raised again when the rows go one by one
        _undo(target, error)
        return False
    run(target.connection, f"RELEASE {SAVEPOINT}")
    return True


def _undo(target: Target, error: Exception) -> None:
    try:
        run(target.connection, f"ROLLBACK TO {SAVEPOINT}")
        run(target.connection, f"RELEASE {SAVEPOINT}")
    except sa.exc.DBAPIError:  # a constraint that is ON CONFLICT ROLLBACK has undone the savepoint as well
        raise error from None


def _insert(target: Target, columns: Columns, size: int, rows: int) -> None:
    """With OR FAIL, SQLite keeps no journal for each statement to be undone by itself, a fifth of its work: a chunk is
    undone as a whole. What a constraint is to do of a conflict by itself, it does when the rows go one by one."""
    statement, lists = prepared(target, columns)
    head, row = statement.sql.replace("INSERT", "INSERT OR FAIL", 1).split(VALUES)
    many = f"{head}{VALUES}{', ('.join([row] * rows)}"
    target.connection.exec_driver_sql(many, list(_groups(statement, lists, size, rows)))
    done = size - size % rows
    if done < size:
        rest = {name: items[done:] for name, items in lists.items()}
        target.connection.exec_driver_sql(statement.sql, statement.parameters(rest, size - done))


def _groups(statement: Statement, lists: Mapping[str, list[Any]], size: int, rows: int) -> Iterator[tuple[Any, ...]]:
    """The values of each `rows` rows, one row after the other."""
    width = len(statement.columns)
    flat: list[Any] = [None] * (size * width)
    for place, name in enumerate(statement.columns):
        flat[place::width] = lists[name]
    step = rows * width
    for start in range(0, size // rows * step, step):
        yield tuple(flat[start : start + step])
