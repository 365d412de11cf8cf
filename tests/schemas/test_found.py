"""Schemas that once could not be filled, as small as they got. Each is created from its SQL, reflected and filled."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from pytest_syda import populate

PARTIAL_INDEX_OVER_WHAT_ANOTHER_COLUMN_BOUNDS = """
CREATE TABLE t (
    id INTEGER PRIMARY KEY, created_at DATETIME NOT NULL, code VARCHAR(4) NOT NULL, slug VARCHAR(30), seen_at DATETIME
);
CREATE UNIQUE INDEX seen ON t (code) WHERE seen_at IS NOT NULL;
CREATE UNIQUE INDEX made ON t (slug) WHERE created_at IS NOT NULL
"""


@pytest.mark.parametrize("ddl", [pytest.param(PARTIAL_INDEX_OVER_WHAT_ANOTHER_COLUMN_BOUNDS, id="partial index")])
@pytest.mark.parametrize("rows", [3, 20])
def test_found(sqlite: sa.Engine, ddl: str, rows: int) -> None:
    """Every table has all rows that were asked for, twice over, and no key leads nowhere."""
    with sqlite.connect() as connection:
        for statement in ddl.split(";"):
            connection.exec_driver_sql(statement)
        metadata = sa.MetaData()
        metadata.reflect(connection)
        for seed in (0, 1):
            assert {*populate(connection, metadata, rows, seed=seed).sizes.values()} == {rows}
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
