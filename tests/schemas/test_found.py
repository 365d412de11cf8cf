"""Schemas that once could not be filled, as small as they got. Each is created from its SQL, reflected and filled."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from pytest_syda import populate
from pytest_syda.schema.reflect import reflect

PARTIAL_INDEX_OVER_WHAT_ANOTHER_COLUMN_BOUNDS = """
CREATE TABLE t (
    id INTEGER PRIMARY KEY, created_at DATETIME NOT NULL, code VARCHAR(4) NOT NULL, slug VARCHAR(30), seen_at DATETIME
);
CREATE UNIQUE INDEX seen ON t (code) WHERE seen_at IS NOT NULL;
CREATE UNIQUE INDEX made ON t (slug) WHERE created_at IS NOT NULL
"""

KEY_TO_ITSELF_OVER_WHAT_A_CHECK_MOVES = """
CREATE TABLE t (
    k INTEGER NOT NULL, line INTEGER NOT NULL, up_k INTEGER, up_line INTEGER, PRIMARY KEY (k, line),
    FOREIGN KEY (up_k, up_line) REFERENCES t (k, line), CHECK (line > k)
)
"""

COUNTED_COLUMNS_THAT_MUST_DIFFER = """
CREATE TABLE different (k0 INTEGER NOT NULL, k1 INTEGER NOT NULL, PRIMARY KEY (k0, k1), CHECK (k0 != k1));
CREATE TABLE rising (k0 INTEGER NOT NULL, k1 INTEGER NOT NULL, PRIMARY KEY (k0, k1), CHECK (k0 < k1))
"""

CHILDREN_THAT_NEED_DIFFERENT_PARENTS = """
CREATE TABLE asset (
    id INTEGER PRIMARY KEY, name VARCHAR(1500) NOT NULL, uri VARCHAR(1500) NOT NULL, UNIQUE (name, uri)
);
CREATE TABLE active (
    name VARCHAR(1500) NOT NULL, uri VARCHAR(1500) NOT NULL, PRIMARY KEY (name, uri), UNIQUE (name), UNIQUE (uri),
    FOREIGN KEY (name, uri) REFERENCES asset (name, uri)
)
"""

A_LIST_THAT_NAMES_A_VALUE_TWICE = """
CREATE TABLE t (
    id INTEGER PRIMARY KEY, rating SMALLINT, mood VARCHAR(4), UNIQUE (rating), UNIQUE (mood),
    CHECK (rating IN (18, 14, 14, 23)), CHECK (mood IN ('good', 'good', 'bad'))
)
"""

WAYS_TO_LOG_IN = """
CREATE TABLE t (
    id INTEGER PRIMARY KEY, email VARCHAR UNIQUE, client VARCHAR, subject VARCHAR, directory VARCHAR, password BLOB,
    auth VARCHAR NOT NULL CHECK (auth IN ('LOCAL', 'OAUTH2', 'LDAP')),
    CHECK (auth != 'LOCAL' OR (password IS NOT NULL AND client IS NULL AND subject IS NULL AND directory IS NULL)),
    CHECK (auth = 'LOCAL' OR password IS NULL),
    CHECK (auth != 'LDAP' OR (client IS NULL AND subject IS NULL AND (email IS NOT NULL OR directory IS NOT NULL))),
    CHECK (auth != 'OAUTH2' OR directory IS NULL), CHECK (auth = 'LDAP' OR email IS NOT NULL)
);
CREATE UNIQUE INDEX by_client ON t (client, subject) WHERE auth = 'OAUTH2';
CREATE UNIQUE INDEX by_directory ON t (directory) WHERE auth = 'LDAP' AND directory IS NOT NULL
"""

FOUND = [
    pytest.param(WAYS_TO_LOG_IN, id="ways to log in"),
    pytest.param(A_LIST_THAT_NAMES_A_VALUE_TWICE, id="a value twice"),
    pytest.param(PARTIAL_INDEX_OVER_WHAT_ANOTHER_COLUMN_BOUNDS, id="partial index"),
    pytest.param(KEY_TO_ITSELF_OVER_WHAT_A_CHECK_MOVES, id="key to itself"),
    pytest.param(COUNTED_COLUMNS_THAT_MUST_DIFFER, id="counted columns"),
    pytest.param(CHILDREN_THAT_NEED_DIFFERENT_PARENTS, id="different parents"),
]


@pytest.mark.parametrize("ddl", FOUND)
@pytest.mark.parametrize("rows", [3, 20])
def test_found(sqlite: sa.Engine, ddl: str, rows: int) -> None:
    """Every table has all rows that were asked for, twice over, and no key leads nowhere."""
    with sqlite.connect() as connection:
        for statement in ddl.split(";"):
            connection.exec_driver_sql(statement)
        metadata = reflect(connection)
        for seed in (0, 1):
            assert {*populate(connection, metadata, rows, seed=seed).sizes.values()} == {rows}
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
