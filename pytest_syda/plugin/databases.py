"""Databases that are ours alone: made for one worker of one run, dropped when it is over."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from typing import Any, Protocol

import pytest
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.pool import StaticPool

from pytest_syda.plugin.connection import joining_engine
from pytest_syda.plugin.failures import clean_failures
from pytest_syda.plugin.state import OWNED, SETTINGS, close_world


class OwnDatabase(Protocol):
    """A database nobody else uses."""

    engine: Engine

    def add_schemas(self, names: set[str]) -> None:
        """Have these schemas, outside any transaction."""

    def recreate(self) -> None:
        """Empty it, whatever has been committed there."""

    def drop(self) -> None:
        """Leave nothing behind."""


class InMemory:
    """SQLite in memory: gone with its one connection."""

    def __init__(self) -> None:
        self.engine = sqlite_engine("sqlite://")

    def add_schemas(self, names: set[str]) -> None:
        """A schema of SQLite is an attached database."""
        attach(self.engine, dict.fromkeys(names, ":memory:"))

    def recreate(self) -> None:
        self.engine.dispose()

    def drop(self) -> None:
        self.engine.dispose()


def attach(engine: Engine, files: Mapping[str, str]) -> None:
    """Attach databases by schema name, unless they are."""
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        known = {row[1] for row in driver.execute("PRAGMA database_list")}
        for name, file in sorted(files.items()):
            if name not in known:
                driver.execute(f"ATTACH DATABASE ? AS {connection.dialect.identifier_preparer.quote(name)}", (file,))


@contextlib.contextmanager
def own_engine(config: pytest.Config) -> Iterator[Engine]:
    """The engine of this worker's own database; the database goes with it."""
    worker = getattr(config, "workerinput", {}).get("workerid", "main")
    with clean_failures():
        own = own_database(config.stash[SETTINGS].database_url, worker)
    config.stash[OWNED][own.engine] = own
    try:
        yield own.engine
    finally:
        close_world(config, own.engine)
        config.stash[OWNED].pop(own.engine)
        own.drop()


def own_database(url: str, worker: str) -> OwnDatabase:
    """The database for a worker. An empty URL, or one of SQLite in memory: in memory.

    Raises:
        RequestError: the URL is wrong, the server is not there, or nobody has taught us to make databases on it.
    """
    if not url:
        return InMemory()
    from pytest_syda.plugin.servers import server_database

    return server_database(url, worker)


def shared_connection_engine(url: Any, **keywords: Any) -> Engine:
    """An engine with one database connection, whose users all join the transaction it is in.

    Resetting it when one of them is done would roll back the work of the others.
    """
    return joining_engine(create_engine(url, poolclass=StaticPool, pool_reset_on_return=None, **keywords))


def sqlite_engine(url: Any) -> Engine:
    """SQLite that enforces foreign keys and whose transactions begin when they are said to.

    Python's sqlite3 would begin them by itself, with the first INSERT, and leave SELECT, DDL and savepoints outside.
    """
    engine = shared_connection_engine(url, connect_args={"check_same_thread": False})

    @event.listens_for(engine, "connect")
    def _connect(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        connection.execute("PRAGMA foreign_keys=ON")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine
