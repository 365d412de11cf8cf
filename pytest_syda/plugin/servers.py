"""A database of our own on a server, or a file of our own beside the one named: never the one named."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout
from sqlalchemy import URL, Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from pytest_syda.errors import RequestError
from pytest_syda.plugin import urls
from pytest_syda.plugin.databases import InMemory, OwnDatabase, attach, shared_connection_engine, sqlite_engine


def server_database(url: str, worker: str) -> OwnDatabase:
    """A database for this worker.

    Raises:
        RequestError: the URL is wrong, its driver or its server is not there, or its kind is not known.
    """
    try:
        parsed = urls.parsed(url)
    except RequestError as error:
        raise RequestError(f"syda_database_url: {error}") from error.__cause__
    kind = parsed.get_backend_name()
    if parsed.get_dialect().is_async:
        raise RequestError(
            f"syda_database_url: {parsed.drivername} is an async driver, and syda_session is a sync session. Name a "
            "sync driver, such as postgresql+psycopg; an AsyncSession of your own is filled by syda_session_fixture."
        )
    if kind == "sqlite" and parsed.database in {None, "", ":memory:"}:
        return InMemory()
    makers: dict[str, Any] = {"sqlite": SqliteFile, "postgresql": Postgres, "mysql": MySql, "mariadb": MySql}
    if kind not in makers:
        raise RequestError(
            f"syda_database_url: nobody has taught this plugin to make a database of its own on {kind}. "
            "Override the fixture syda_engine with an engine of yours instead."
        )
    made: OwnDatabase = makers[kind](parsed, worker)
    return made


class SqliteFile:
    """A file beside the one named."""

    def __init__(self, url: URL, worker: str) -> None:
        named = Path(str(url.database))
        stems = _numbered(f"{named.stem}_syda_{worker}")
        self._file = next(
            file for file in (named.with_name(f"{stem}{named.suffix}") for stem in stems) if self._take(file)
        )
        self._schemas: dict[str, str] = {}
        self._remove()
        self.engine = sqlite_engine(url.set(database=str(self._file)))

    def add_schemas(self, names: set[str]) -> None:
        """A schema of SQLite is an attached database."""
        self._schemas |= {name: f"{self._file}.{name}" for name in names}
        attach(self.engine, self._schemas)

    def recreate(self) -> None:
        self.engine.dispose()
        self._remove()

    def drop(self) -> None:
        self.recreate()
        self._lock.release()
        Path(self._lock.lock_file).unlink(missing_ok=True)

    def _take(self, file: Path) -> bool:
        self._lock = FileLock(f"{file}.lock")
        try:
            self._lock.acquire(blocking=False)
        except Timeout:
            return False
        return True

    def _remove(self) -> None:
        for file in self._file.parent.glob(f"{self._file.name}*"):
            if str(file) != self._lock.lock_file:
                file.unlink()


class Server:
    """What servers have in common: a connection to administer with, and a name that no other run is using."""

    default = ""
    """The database to administer from, where the URL names none."""

    def __init__(self, url: URL, worker: str) -> None:
        self._url = url if url.database else url.set(database=self.default)
        self._administration = create_engine(self._url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
        try:
            self._lock = self._administration.connect()
        except (DBAPIError, ImportError) as error:
            raise _unreachable(self._url, error) from error
        self.name = self._free_name(f"{self._url.database}_syda_{worker}")
        self.engine = self._make()

    def add_schemas(self, names: set[str]) -> None:
        with self.engine.begin() as connection:
            for name in sorted(names):
                connection.exec_driver_sql(f"CREATE SCHEMA IF NOT EXISTS {_quoted(connection, name)}")

    def recreate(self) -> None:
        self.engine.dispose()
        self._remove()
        self._create()

    def drop(self) -> None:
        self.engine.dispose()
        try:
            self._remove()
        finally:
            self._lock.close()
            self._administration.dispose()

    def _free_name(self, name: str) -> str:
        """Another run of the same suite at the same time takes the next name; what a crash left behind is replaced."""
        return next(candidate for candidate in _numbered(name) if self._take(candidate))

    def _take(self, name: str) -> bool:
        raise NotImplementedError

    def _make(self) -> Engine:
        self._remove()
        self._create()
        return shared_connection_engine(self._url.set(database=self.name))

    def _create(self) -> None:
        self._administer(f"CREATE DATABASE {_quoted(self._lock, self.name)}")

    def _remove(self) -> None:
        self._administer(f"DROP DATABASE IF EXISTS {_quoted(self._lock, self.name)}")

    def _administer(self, statement: str) -> None:
        self._lock.exec_driver_sql(statement)


class MySql(Server):
    default = "mysql"

    def add_schemas(self, names: set[str]) -> None:
        """A schema is a database here, and one of that name may be somebody's."""
        raise RequestError(
            f"Models are in the schema {', '.join(sorted(names))}, which {self._url.get_backend_name()} takes for "
            "another database, shared by everybody. Override the fixture syda_engine with an engine of yours instead."
        )

    def _take(self, name: str) -> bool:
        return bool(self._lock.scalar(text("SELECT GET_LOCK(:name, 0)"), {"name": name}))


class Postgres(Server):
    """A database, or a schema of the database named where the role may not create databases."""

    default = "postgres"
    _as_schema = False

    def _take(self, name: str) -> bool:
        return bool(self._lock.scalar(text("SELECT pg_try_advisory_lock(hashtext(:name))"), {"name": name}))

    def _make(self) -> Engine:
        try:
            return super()._make()
        except DBAPIError as error:
            if not _refused(error):
                raise _unreachable(self._url, error) from error
        self._as_schema = True
        self._remove()
        self._create()
        return _inside(self._url, self.name)

    def _create(self) -> None:
        if self._as_schema:
            self._administer(f"CREATE SCHEMA {_quoted(self._lock, self.name)}")
        else:
            self._administer(f"CREATE DATABASE {_quoted(self._lock, self.name)} TEMPLATE template0")

    def _remove(self) -> None:
        if self._as_schema:
            self._administer(f"DROP SCHEMA IF EXISTS {_quoted(self._lock, self.name)} CASCADE")
        else:
            self._administer(f"DROP DATABASE IF EXISTS {_quoted(self._lock, self.name)} WITH (FORCE)")


def _numbered(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name}_{number}" for number in count(2))


def _inside(url: URL, schema: str) -> Engine:
    """An engine that sees this schema only: what is in others is the user's."""
    engine = shared_connection_engine(url)

    @event.listens_for(engine, "connect")
    def _connect(connection: Any, _record: object) -> None:
        with contextlib.closing(connection.cursor()) as cursor:
            cursor.execute(f"SET SESSION search_path TO {engine.dialect.identifier_preparer.quote(schema)}")
        connection.commit()

    return engine


def _refused(error: DBAPIError) -> bool:
    """Insufficient privilege."""
    return getattr(error.orig, "sqlstate", None) == "42501" or getattr(error.orig, "pgcode", None) == "42501"


def _quoted(connection: Connection, name: str) -> str:
    return connection.dialect.identifier_preparer.quote_identifier(name)


def _unreachable(url: URL, error: Exception) -> RequestError:
    reason = str(getattr(error, "orig", None) or error).strip().splitlines()[0]
    return RequestError(
        f"syda_database_url = {url.render_as_string(hide_password=True)}: {reason}\n"
        "Start the server or correct the URL (ini key or SYDA_DATABASE_URL); without one, SQLite in memory is used."
    )
