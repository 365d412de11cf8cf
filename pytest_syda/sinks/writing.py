"""One chunk of rows into one table."""

from __future__ import annotations

from pytest_syda.sinks.copy import copies, copy
from pytest_syda.sinks.grouped import insert_grouped
from pytest_syda.sinks.insert import Columns, insert
from pytest_syda.sinks.suspects import written
from pytest_syda.sinks.target import Target


def write(target: Target, columns: Columns, size: int) -> None:
    """The fastest way its database and types allow.

    Raises:
        SinkError: the database refused a row.
    """
    before = None
    try:
        if insert_grouped(target, columns, size) or (copies(target) and copy(target, columns, size)):
            return
        before = written(target.connection)
        insert(target, columns, size)
    except Exception as error:
        from pytest_syda.sinks.failures import refused

        after = written(target.connection)
        row = None if before is None or after is None else after - before
        raise refused(target, columns, error, row=row) from error


class Straight:
    """How the tables of a load are written: each where it belongs, as it comes."""

    def write(self, target: Target, columns: Columns, size: int) -> None:
        write(target, columns, size)

    def done(self, key: str) -> None:
        """All rows of this table were written."""

    def finish(self) -> None:
        """All rows of all tables were written."""
