"""All or nothing, on every driver."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa


@contextmanager
def whole(connection: sa.Connection) -> Iterator[None]:
    """A savepoint around a block, in a transaction that is really open.

    The transaction stays open for the caller to commit or to roll back, as after any statement of SQLAlchemy's. On a
    connection that commits by itself there is none to leave open, so the block is a transaction of its own.
    """
    if not connection.in_transaction():
        connection.begin()
    if _commits_by_itself(connection):
        with _own_transaction(connection):
            yield
        return
    _really_begin(connection)
    with connection.begin_nested():
        yield


@contextmanager
def unharmed(connection: sa.Connection) -> Iterator[None]:
    """Around a question that may fail: PostgreSQL would refuse everything after it until the transaction ends."""
    if connection.dialect.name != "postgresql" or _commits_by_itself(connection):
        yield
        return
    with whole(connection):
        yield


def _commits_by_itself(connection: sa.Connection) -> bool:
    asked = connection.get_execution_options().get("isolation_level")
    level = asked or getattr(connection.dialect, "_on_connect_isolation_level", None)
    return str(level).upper() == "AUTOCOMMIT"


@contextmanager
def _own_transaction(connection: sa.Connection) -> Iterator[None]:
    connection.exec_driver_sql("BEGIN")
    try:
        yield
    except BaseException:
        connection.exec_driver_sql("ROLLBACK")
        raise
    connection.exec_driver_sql("COMMIT")


def _really_begin(connection: sa.Connection) -> None:
    """Python's sqlite3 opens its transaction with the first INSERT, not with a SAVEPOINT; and releasing a savepoint
    outside a transaction commits it."""
    if connection.dialect.name != "sqlite":
        return
    driver: Any = connection.connection.driver_connection
    if not getattr(driver, "in_transaction", True):
        connection.exec_driver_sql("BEGIN")
