"""One connection, kept in a transaction, whose tables and rows consecutive tests share.

Three levels, each a savepoint in the one above, each rolled back when its turn is over:

    the transaction      one for as long as the connection lasts
      tables             created where missing; stay while tests ask for the same MetaData
        dataset          inserted once; stays while tests ask for the same dataset
          a test's work  what the test and the code under test do, commits included
"""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from pytest_syda.plugin.connection import LentConnection, forget_savepoints, hold, let_go
from pytest_syda.plugin.failures import PytestSydaWarning
from pytest_syda.plugin.tables import ddl_commits

if TYPE_CHECKING:
    from pytest_syda.dataset.dataset import Dataset
    from pytest_syda.plugin.databases import OwnDatabase
    from pytest_syda.plugin.tables import Tables

BASE, TABLES, DATASET = "syda_base", "syda_tables", "syda_dataset"


class Wanted(msgspec.Struct, frozen=True):
    """What a test wants to find; without a key, an empty database."""

    key: Hashable = None
    fill: Callable[[Connection], Dataset] | None = None
    tables: Callable[[], Tables] | None = None


class SharedWorld:
    """The tables and rows on one engine."""

    def __init__(self, engine: Engine, own: OwnDatabase | None) -> None:
        self._engine = engine
        self._own = own
        self._held: Connection | None = None
        self._levels: dict[str, Hashable] = {}
        self.dataset: Dataset | None = None

    def enter(self, wanted: Wanted) -> LentConnection:
        """A connection on which a test finds what it wants. `leave` takes back all that is done there."""
        if self._held is None or wanted.key is None or self._levels.get(DATASET) != wanted.key:
            self._make(wanted)
        return LentConnection(self._hold())

    def _make(self, wanted: Wanted) -> None:
        if self._held is not None:
            self._return_to(TABLES if TABLES in self._levels else BASE)
        self.dataset = None
        self._make_tables(wanted.tables() if wanted.tables else None)
        if wanted.fill is not None:
            self.dataset = self._reach(DATASET, wanted.key, wanted.fill)

    def _make_tables(self, tables: Tables | None) -> None:
        key = None if tables is None else tables.key
        if self._levels.get(TABLES) == key:
            return
        self._return_to(BASE)
        if tables is not None:
            self._add_schemas(tables.schemas)
            create = self._create_outside(tables) if ddl_commits(self._engine.dialect) else tables.create
            self._reach(TABLES, key, create)

    def _create_outside(self, tables: Tables) -> Callable[[Connection], None]:
        """Where DDL ends a transaction, the tables stay behind; so they are made in a database of ours only."""
        self.close()
        if self._own is not None:
            self._own.recreate()
            with self._engine.begin() as connection:
                tables.create(connection)
        return lambda _connection: None

    def _add_schemas(self, schemas: set[str]) -> None:
        """Outside a transaction: SQLite attaches no database within one."""
        if self._own is not None and schemas:
            self.close()
            self._own.add_schemas(schemas)

    def leave(self) -> None:
        """Take back a test's work. Where that cannot be done, the next test finds everything made anew."""
        try:
            self._return_to(next(reversed(self._levels)))
        except Exception as error:  # noqa: BLE001 - whatever a test did to the connection, the next gets a new one
            failure = error
        else:
            return
        self._start_over(failure)

    def close(self) -> None:
        """End the transaction; nothing of ours stays in the database."""
        held, self._held, self._levels, self.dataset = self._held, None, {}, None
        if held is not None:
            for end in (let_go, Connection.rollback, Connection.close):
                with contextlib.suppress(Exception):  # a broken connection is thrown away by the last of them
                    end(held)

    def _hold(self) -> Connection:
        if self._held is None:
            connection = self._engine.connect()
            connection.begin()
            _really_begin(connection)
            hold(connection)
            self._engine.dialect.do_savepoint(connection, BASE)
            self._held, self._levels = connection, {BASE: BASE}
        return self._held

    def _reach(self, level: str, key: Hashable, make: Callable[[Connection], Any]) -> Any:
        """Make a level, and a savepoint to come back to; nothing of it stays when that fails."""
        held = self._hold()
        try:
            made = make(held)
            self._engine.dialect.do_savepoint(held, level)
        except BaseException:
            self._undo()
            raise
        self._levels[level] = key
        return made

    def _return_to(self, level: str) -> None:
        """Back to a savepoint; the levels inside are gone with it."""
        if self._held is None:
            return
        self._engine.dialect.do_rollback_to_savepoint(self._held, level)
        forget_savepoints(self._held)
        while next(reversed(self._levels)) != level:
            self._levels.popitem()

    def _undo(self) -> None:
        """Back to the innermost level there is, after what came next could not be made."""
        if self._levels:
            try:
                self._return_to(next(reversed(self._levels)))
            except DBAPIError:
                self.close()

    def _start_over(self, error: Exception) -> None:
        self.close()
        if self._own is not None:
            self._own.recreate()
        elif isinstance(error, DBAPIError) and not error.connection_invalidated:
            warnings.warn(
                PytestSydaWarning(
                    "A test ended the transaction around it, so what it did could not be rolled back, and may still be "
                    f"in the database of syda_engine ({self._engine.url.render_as_string(hide_password=True)}). "
                    "Commit through a Session or syda_connection, not by SQL."
                ),
                stacklevel=2,
            )


def _really_begin(connection: Connection) -> None:
    """Python's sqlite3 opens its transaction with the first INSERT, which leaves savepoints before it on their own;
    an engine of ours says BEGIN itself, anybody else's is helped here."""
    if connection.dialect.name == "sqlite":
        driver: Any = connection.connection.driver_connection
        if not getattr(driver, "in_transaction", True):
            connection.exec_driver_sql("BEGIN")
