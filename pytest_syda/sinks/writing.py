"""One chunk of rows into one table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_syda.sinks.insert import Columns, insert

if TYPE_CHECKING:
    import sqlalchemy as sa

    from pytest_syda.sinks.target import Target

CELLS = 4_000
"""In a chunk, up to which many rows in one INSERT are no gain (see `grouped`)."""


def write(target: Target, columns: Columns, size: int) -> None:
    """The fastest way its database and types allow.

    Raises:
        SinkError: the database refused a row.
    """
    before = None
    try:
        if _by_the_many(target, columns, size):
            return
        before = _written(target.connection)
        insert(target, columns, size)
    except Exception as error:
        from pytest_syda.sinks.failures import refused

        after = _written(target.connection)
        row = None if before is None or after is None else after - before
        raise refused(target, columns, error, row=row) from error


def _by_the_many(target: Target, columns: Columns, size: int) -> bool:
    """Insert the chunk in a way of this database's own; False, and nothing done, where it has none for these rows."""
    if target.dialect.name == "sqlite" and size * len(columns) > CELLS:
        from pytest_syda.sinks.grouped import insert_grouped

        return insert_grouped(target, columns, size)
    if target.dialect.name == "postgresql":
        from pytest_syda.sinks.copy import copies, copy

        return copies(target) and copy(target, columns, size)
    return False


def _written(connection: sa.Connection) -> int | None:
    """How many rows this connection has ever written, on SQLite: what tells the row a bulk insert stopped at."""
    if connection.dialect.name != "sqlite":
        return None
    count = getattr(connection.connection.driver_connection, "total_changes", None)
    return count if isinstance(count, int) else None


class Straight:
    """How the tables of a load are written: each where it belongs, as it comes."""

    def write(self, target: Target, columns: Columns, size: int) -> None:
        write(target, columns, size)

    def done(self, key: str) -> None:
        """All rows of this table were written."""

    def finish(self) -> None:
        """All rows of all tables were written."""
