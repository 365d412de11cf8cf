"""The ini key `syda_database_url`: a database of the plugin's own, never the one named."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from pytest_syda.errors import RequestError
from pytest_syda.plugin.databases import OwnDatabase, own_database
from pytest_syda.plugin.isolation import SharedWorld
from tests.plugin.conftest import Run
from tests.plugin.test_connection import CASES, Case, play

Ini = Callable[[str], None]


def databases(url: sa.URL) -> set[str]:
    """The databases the plugin has made beside the one named."""
    engine = sa.create_engine(url, poolclass=sa.NullPool)
    with engine.connect() as connection:
        names = connection.scalars(
            sa.text("SELECT datname FROM pg_database WHERE datname LIKE :like"), {"like": f"{url.database}\\_syda\\_%"}
        ).all()
    return set(names)


def address(url: sa.URL) -> str:
    return url.render_as_string(hide_password=False)


@pytest.fixture
def own(postgres_url: sa.URL) -> Iterator[OwnDatabase]:
    database = own_database(address(postgres_url), "main")
    yield database
    database.drop()


def test_a_database_is_made_and_dropped(postgres_url: sa.URL) -> None:
    """Named after the one in the URL and the worker."""
    first = own_database(address(postgres_url), "main")
    second = own_database(address(postgres_url), "gw1")
    assert databases(postgres_url) == {f"{postgres_url.database}_syda_main", f"{postgres_url.database}_syda_gw1"}
    first.drop()
    second.drop()
    assert databases(postgres_url) == set()


def test_two_runs_at_once_do_not_meet(postgres_url: sa.URL) -> None:
    """While one run has its database, another of the same suite gets the next name."""
    first, second = (own_database(address(postgres_url), "main") for _ in range(2))
    assert first.engine.url.database != second.engine.url.database
    first.drop()
    second.drop()
    assert databases(postgres_url) == set()


def test_what_a_crash_left_behind_is_replaced(postgres_url: sa.URL) -> None:
    """A database of that name that no run holds is dropped, with whatever is in it."""
    engine = sa.create_engine(postgres_url, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    name = f"{postgres_url.database}_syda_main"
    with engine.connect() as connection:
        connection.exec_driver_sql(f'CREATE DATABASE "{name}"')
    left = sa.create_engine(postgres_url.set(database=name), poolclass=sa.NullPool)
    with left.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE rubbish (id int)")
    own = own_database(address(postgres_url), "main")
    assert own.engine.url.database == name
    assert sa.inspect(own.engine).get_table_names() == []
    own.drop()


def test_a_role_that_may_not_create_databases_gets_a_schema(postgres_url: sa.URL) -> None:
    """Tables are made there, those of the user in `public` are neither seen nor touched, and the schema is dropped."""
    role = f"tester_{postgres_url.database}"
    engine = sa.create_engine(postgres_url, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE ROLE {role} LOGIN PASSWORD 'x' NOCREATEDB")
        connection.exec_driver_sql(f'GRANT ALL ON DATABASE "{postgres_url.database}" TO {role}')
        connection.exec_driver_sql("CREATE TABLE items (id int)")
    own = own_database(address(postgres_url.set(username=role, password="x")), "main")  # noqa: S106
    world = SharedWorld(own.engine, own)
    for case in CASES:
        play(case, world, own.engine)
    world.close()
    schemas = set(sa.inspect(engine).get_schema_names())
    assert f"{postgres_url.database}_syda_main" in schemas
    own.drop()
    assert f"{postgres_url.database}_syda_main" not in sa.inspect(engine).get_schema_names()
    with engine.connect() as connection:
        connection.exec_driver_sql("DROP TABLE items")
        connection.exec_driver_sql(f'REVOKE ALL ON DATABASE "{postgres_url.database}" FROM {role}')
        connection.exec_driver_sql(f"DROP ROLE {role}")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__)
def test_a_test_does_as_it_pleases_and_nothing_leaks(case: Callable[[Case], None], own: OwnDatabase) -> None:
    """The same isolation as on SQLite, by both drivers."""
    world = SharedWorld(own.engine, own)
    for _ in range(2):
        play(case, world, own.engine)
    for other in random.Random(case.__name__).sample(CASES, 5):  # noqa: S311 - an order, no secret
        play(other, world, own.engine)
    world.close()


def test_a_failed_statement_does_no_harm(own: OwnDatabase) -> None:
    """A transaction that PostgreSQL has given up is good again for the next test."""
    world = SharedWorld(own.engine, own)

    def fail(case: Case) -> None:
        with pytest.raises(sa.exc.ProgrammingError):
            case.connection.exec_driver_sql("SELECT * FROM nowhere")

    for _ in range(2):
        play(fail, world, own.engine)
    world.close()


TESTS = """
@pytest.mark.syda([Customer, Order], sizes=3)
@pytest.mark.parametrize("number", range(4))
def test_data(number, syda_session, syda_connection, syda_engine):
    assert count(syda_session) == 3
    syda_session.add(Customer(name="new", email="new@example.com", status="Active"))
    syda_session.commit()
    assert count(syda_connection) == 4
    assert "_syda_" in syda_engine.url.database

@pytest.mark.syda([Customer], sizes=5)
def test_other(syda_session):
    assert count(syda_session) == 5
"""


@pytest.mark.parametrize("arguments", [(), ("-n2",), ("-p", "randomly")], ids=" ".join)
def test_a_run_on_postgresql(run: Run, ini: Ini, postgres_url: sa.URL, arguments: tuple[str, ...]) -> None:
    """Each worker has a database of its own; none is left, and the one named is not touched."""
    ini(f"syda_database_url = {address(postgres_url)}")
    run(TESTS, *arguments).assert_outcomes(passed=5)
    assert databases(postgres_url) == set()
    assert sa.inspect(sa.create_engine(postgres_url, poolclass=sa.NullPool)).get_table_names() == []


@pytest.mark.parametrize("arguments", [(), ("-n2",)], ids=" ".join)
def test_a_run_on_a_sqlite_file(run: Run, ini: Ini, project: pytest.Pytester, arguments: tuple[str, ...]) -> None:
    """Files beside the one named, removed at the end."""
    named = project.path / "data" / "app.db"
    named.parent.mkdir()
    named.write_bytes(b"mine")
    ini(f"syda_database_url = sqlite:///{named}")
    run(TESTS, *arguments).assert_outcomes(passed=5)
    assert [path.name for path in named.parent.iterdir()] == ["app.db"]
    assert named.read_bytes() == b"mine"


def test_two_runs_on_one_sqlite_file_do_not_meet(tmp_path: Path) -> None:
    """The second takes the next name, and neither removes the other's file."""
    url = f"sqlite:///{tmp_path}/app.db"
    first, second = own_database(url, "main"), own_database(url, "main")
    assert first.engine.url.database != second.engine.url.database
    for own in (first, second):
        with own.engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE t (id int)")
    second.drop()
    assert sa.inspect(first.engine).get_table_names() == ["t"]
    first.drop()
    assert list(tmp_path.iterdir()) == []


SCHEMAS = """
from sqlalchemy.orm import declarative_base
Sales = declarative_base(metadata=sa.MetaData(schema="sales"))

class Deal(Sales):
    __tablename__ = "deals"
    id = sa.Column(sa.Integer, primary_key=True)
    title = sa.Column(sa.String(40), nullable=False)

@pytest.mark.syda(models=Sales, sizes=3)
@pytest.mark.parametrize("number", range(3))
def test_schema(number, syda_session):
    assert count(syda_session, Deal) == 3
    syda_session.query(Deal).delete()
    syda_session.commit()

@pytest.mark.syda([Customer], sizes=3)
def test_none(syda_session):
    assert count(syda_session) == 3

@pytest.mark.syda(models=Sales, sizes=2)
def test_again(syda_session, syda_connection):
    assert count(syda_session, Deal) == 2
    syda_connection.exec_driver_sql("COMMIT")

@pytest.mark.syda(models=Sales, sizes=2)
def test_after(syda_session):
    assert count(syda_session, Deal) == 2
"""


@pytest.mark.parametrize("kind", ["memory", "file", "postgresql"])
def test_database_schemas(run: Run, ini: Ini, kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    """Tables in a database schema: attached on SQLite, created on PostgreSQL."""
    if kind == "file":
        ini(f"syda_database_url = sqlite:///{tmp_path}/app.db")
    if kind == "postgresql":
        ini(f"syda_database_url = {address(request.getfixturevalue('postgres_database'))}")
    run(SCHEMAS).assert_outcomes(passed=6)
    assert not list(tmp_path.glob("app*"))


MISTAKES = {
    "no server": ("postgresql+psycopg://nobody@127.0.0.1:1/none", "127.0.0.1"),
    "no driver": ("postgresql+nodriver://localhost/none", "nodriver"),
    "no such kind": ("nosuchdb://localhost/none", "nosuchdb"),
    "async driver": ("postgresql+asyncpg://localhost/none", "asyncpg is an async driver.*postgresql\\+psycopg"),
    "async driver in memory": ("sqlite+aiosqlite://", "aiosqlite is an async driver"),
    "no URL": ("sqlite:/nowhere", "syda_database_url"),
    "not by us": ("mssql+pyodbc://localhost/none", "Override the fixture syda_engine"),
}


@pytest.mark.parametrize(("url", "message"), MISTAKES.values(), ids=MISTAKES)
def test_what_cannot_be_had_says_why(url: str, message: str) -> None:
    """A server that is not there, a driver that is not installed, a kind of database nobody has taught us."""
    with pytest.raises(RequestError, match=message):
        own_database(url, "main")


def test_a_password_is_never_shown(run: Run, ini: Ini) -> None:
    """Not in the message about a server that is not there."""
    ini("syda_database_url = postgresql+psycopg://nobody:sesame@127.0.0.1:1/none")
    result = run("@pytest.mark.syda([Customer])\ndef test_it(syda_session): ...")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*syda_database_url = postgresql+psycopg://nobody:[*][*][*]@127.0.0.1:1/none: *"])
    result.stdout.no_fnmatch_line("*sesame*")


def test_the_models_of_another_database_say_so(run: Run) -> None:
    """PostgreSQL's own types on SQLite in memory: which table, which type, and what to set; other tables work."""
    result = run(
        """
from sqlalchemy.dialects import postgresql

class Article(Base):
    __tablename__ = "articles"
    id = sa.Column(sa.Integer, primary_key=True)
    tags = sa.Column(postgresql.ARRAY(sa.String(10)))

@pytest.mark.syda([Article])
def test_article(syda_session): ...

@pytest.mark.syda([Customer], sizes=3)
def test_customer(syda_session):
    assert count(syda_session) == 3
"""
    )
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*sqlite cannot create table articles:*ARRAY*", "*syda_database_url = postgresql*"])
