"""A dataset into a database: every row, or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from pytest_syda.sinks.insert import insert
from pytest_syda.sinks.target import Target
from pytest_syda.sinks.transaction import whole

if TYPE_CHECKING:
    from pytest_syda.dataset.dataset import Dataset
    from pytest_syda.schema.introspect import Introspection

CHUNK = 20_000


def load(connection: sa.Connection, dataset: Dataset, introspection: Introspection) -> None:
    """Insert every table of the dataset through `connection`, inside a savepoint.

    Nothing is committed: the surrounding transaction is the caller's, and is begun where there is none.

    Raises:
        SinkError: the database refused a row, or lacks a table. The connection is as it was.
    """
    with whole(connection):
        for key in dataset.tables:
            target = Target.of(connection, introspection, key)
            for columns in dataset.chunks(key, CHUNK):
                insert(target, columns, len(next(iter(columns.values()))))
