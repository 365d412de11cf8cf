"""All or nothing, however the connection handles its transactions."""

from __future__ import annotations

import sqlite3
import sys
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import orm

from pytest_syda.errors import SinkError
from pytest_syda.sinks.database import load
from pytest_syda.sinks.existing import read_existing

METADATA = sa.MetaData()
TABLE = sa.Table("t", METADATA, sa.Column("id", sa.Integer, primary_key=True), sa.Column("n", sa.Integer))
COUNT = sa.select(sa.func.count()).select_from(TABLE)


@pytest.fixture
def good(given: Any, engine: sa.Engine) -> Any:
    return given(TABLE, {"t": {"id": [1, 2], "n": [1, 2]}}, engine.dialect)


@pytest.fixture
def bad(given: Any, engine: sa.Engine) -> Any:
    return given(TABLE, {"t": {"id": [3, 3], "n": [1, 2]}}, engine.dialect)


def test_a_connection_that_commits_by_itself(engine: sa.Engine, good: Any, bad: Any) -> None:
    """The rows are there for everybody when the load ends, or none of them."""
    METADATA.create_all(engine)
    committing = engine.execution_options(isolation_level="AUTOCOMMIT")
    with committing.connect() as connection:
        assert read_existing(connection, good[1])["t"].count == 0
        load(connection, *good)
        with pytest.raises(SinkError):
            load(connection, *bad)
        assert read_existing(connection, good[1])["t"].count == 2
    with engine.connect() as connection:
        assert connection.scalar(COUNT) == 2


def test_an_engine_that_commits_by_itself(make_engine: Any, given: Any) -> None:
    """The same where the whole engine was made so."""
    engine = make_engine("sqlite://", isolation_level="AUTOCOMMIT", poolclass=sa.StaticPool)
    dataset, introspection = given(TABLE, {"t": {"id": [1, 2], "n": [1, 2]}}, engine.dialect)
    METADATA.create_all(engine)
    with engine.connect() as connection:
        load(connection, dataset, introspection)
    with engine.connect() as connection:
        assert connection.scalar(COUNT) == 2


def test_savepoints_of_the_callers(engine: sa.Engine, good: Any, bad: Any) -> None:
    """A load within the caller's savepoint is undone with it, and a failed one leaves it usable."""
    METADATA.create_all(engine)
    with engine.begin() as connection:
        connection.execute(sa.insert(TABLE), {"id": 70, "n": 0})
        savepoint = connection.begin_nested()
        load(connection, *good)
        with pytest.raises(SinkError):
            load(connection, *bad)
        assert connection.scalar(COUNT) == 3
        savepoint.rollback()
        assert connection.scalar(COUNT) == 1
    with engine.connect() as connection:
        assert connection.scalar(COUNT) == 1


def test_a_session_with_work_of_its_own(engine: sa.Engine, good: Any, bad: Any) -> None:
    """Flushed work of a session stays when a load fails, and goes when the session rolls back."""
    METADATA.create_all(engine)
    with orm.Session(engine) as session:
        session.execute(sa.insert(TABLE), {"id": 70, "n": 0})
        load(session.connection(), *good)
        with pytest.raises(SinkError):
            load(session.connection(), *bad)
        assert session.scalar(COUNT) == 3
        session.rollback()
        assert session.scalar(COUNT) == 0


def begin_by_event(engine: sa.Engine) -> None:
    """The recipe of SQLAlchemy's documentation: the driver keeps out of transactions, BEGIN comes from an event."""
    sa.event.listen(engine, "connect", lambda driver, _record: setattr(driver, "isolation_level", None))
    sa.event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))


@pytest.mark.parametrize("way", ["legacy", "begin by event", "autocommit=False"])
def test_each_way_sqlite3_handles_transactions(tmp_path: Any, make_engine: Any, given: Any, way: str) -> None:
    """Rolled back is rolled back, committed is committed; other connections see nothing before."""
    options: dict[str, Any] = {}
    if way == "autocommit=False":
        if sys.version_info < (3, 12):
            pytest.skip("sqlite3 has autocommit= since Python 3.12")
        options = {"connect_args": {"autocommit": False}}
    engine = make_engine(f"sqlite:///{tmp_path}/test.db", poolclass=sa.NullPool, **options)
    if way == "begin by event":
        begin_by_event(engine)
    dataset, introspection = given(TABLE, {"t": {"id": [1, 2], "n": [1, 2]}}, engine.dialect)
    METADATA.create_all(engine)
    with engine.connect() as connection:
        load(connection, dataset, introspection)
        assert seen_by_others(tmp_path) == 0
        connection.rollback()
        assert connection.scalar(COUNT) == 0
        connection.rollback()
        load(connection, dataset, introspection)
        connection.commit()
        assert seen_by_others(tmp_path) == 2


def seen_by_others(tmp_path: Any) -> int:
    other = sqlite3.connect(tmp_path / "test.db")
    try:
        return int(other.execute("SELECT count(*) FROM t").fetchone()[0])
    finally:
        other.close()
