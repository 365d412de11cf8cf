"""All or nothing, on every driver."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa


@contextmanager
def whole(connection: sa.Connection) -> Iterator[None]:
    """A savepoint around a block, in a transaction that is really open.

    The transaction stays open for the caller to commit or to roll back, as after any statement of SQLAlchemy's.
    """
    if not connection.in_transaction():
        connection.begin()
    _really_begin(connection)
    with connection.begin_nested():
        yield


@contextmanager
def unharmed(connection: sa.Connection) -> Iterator[None]:
    """Around a question that may fail: PostgreSQL would refuse everything after it until the transaction ends."""
    if connection.dialect.name != "postgresql":
        yield
        return
    with whole(connection):
        yield


def _really_begin(connection: sa.Connection) -> None:
    """Python's sqlite3 opens its transaction with the first INSERT, not with a SAVEPOINT; and releasing a savepoint
    outside a transaction commits it."""
    if connection.dialect.name != "sqlite":
        return
    driver: Any = connection.connection.driver_connection
    if not getattr(driver, "in_transaction", True):
        connection.exec_driver_sql("BEGIN")
