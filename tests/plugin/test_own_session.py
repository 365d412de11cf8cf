"""The ini key `syda_session_fixture`: the data goes into the project's own session."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.plugin.conftest import Run

Ini = Callable[[str], None]

ENGINE = """
@pytest.fixture
def engine(tmp_path):
    engine = sa.create_engine(f"sqlite:///{tmp_path}/app.db")
    Base.metadata.create_all(engine)
    yield engine
    assert count_outside(engine) == 0, "something was committed"
    engine.dispose()

def count_outside(engine):
    with engine.connect() as connection:
        return count(connection)
"""

SESSION = (
    ENGINE
    + """
@pytest.fixture
def db_session(engine):
    with Session(engine) as session:
        yield session
"""
)

RECIPE = """connection = engine.connect(); transaction = connection.begin()
    session = Session(connection, join_transaction_mode='create_savepoint')
    yield session; session.close(); transaction.rollback(); connection.close()"""

TESTS = """
@pytest.mark.syda([Customer, Order], sizes=3)
def test_theirs(db_session):
    assert count(db_session) == 3 and count(db_session, Order) == 3

@pytest.mark.syda([Customer], sizes=4)
def test_ours_is_theirs(syda_session, db_session, syda_data):
    assert syda_session is db_session
    assert count(syda_session) == 4
    assert [customer.id for customer in syda_data[Customer]] == [1, 2, 3, 4]
    assert syda_data[Customer][0] in db_session

@pytest.mark.syda([Customer], sizes=2)
def test_names_neither():
    pass

@pytest.mark.syda([Customer], sizes=2)
def test_their_connection(syda_connection, db_session):
    assert count(syda_connection) == 2
    assert syda_connection is db_session.connection()

def test_not_marked(db_session, syda):
    assert count(db_session) == 0
    assert len(syda.populate([Customer], 5)[Customer]) == count(db_session) == 5
"""


@pytest.mark.parametrize("arguments", [(), ("-n2",), ("-p", "no:xdist"), ("-p", "randomly")], ids=" ".join)
def test_marked_tests_find_their_data_in_the_projects_session(run: Run, ini: Ini, arguments: tuple[str, ...]) -> None:
    """Whether or not a test names our fixtures; nothing is committed, and `syda_session` is that session."""
    ini("syda_session_fixture = db_session")
    run(TESTS, *arguments, conftest=SESSION).assert_outcomes(passed=5)


def test_fixtures_that_depend_on_the_session_find_the_data(run: Run, ini: Ini) -> None:
    """The data goes in as soon as the session is there."""
    ini("syda_session_fixture = db_session")
    result = run(
        """
@pytest.fixture
def first(db_session):
    return db_session.get(Customer, 1)

@pytest.mark.syda([Customer], sizes=3)
def test_first(first, db_session):
    assert first.id == 1
""",
        conftest=SESSION,
    )
    result.assert_outcomes(passed=1)


def test_a_fixture_that_overrides_another_is_filled_once(run: Run, ini: Ini) -> None:
    """Of two fixtures of one name, the one the test sees."""
    ini("syda_session_fixture = db_session")
    result = run(
        """
@pytest.fixture
def db_session(db_session):
    assert count(db_session) == 0
    return db_session

@pytest.mark.syda([Customer], sizes=3)
def test_once(db_session):
    assert count(db_session) == 3
""",
        conftest=SESSION,
    )
    result.assert_outcomes(passed=1)


@pytest.mark.parametrize(
    "body",
    [
        "session = scoped_session(sessionmaker(engine)); yield session; session.remove()",
        "connection = engine.connect(); yield connection; connection.close()",
        RECIPE,
    ],
    ids=["scoped_session", "Connection", "SQLAlchemy's recipe"],
)
def test_every_kind_of_session(run: Run, ini: Ini, body: str) -> None:
    """A scoped_session, a Connection, a Session in an outer transaction."""
    ini("syda_session_fixture = db_session")
    result = run(
        """
@pytest.mark.syda([Customer], sizes=3)
def test_data(db_session, syda_data, syda_session):
    assert db_session.scalar(sa.select(sa.func.count()).select_from(Customer)) == 3
    assert count(syda_session) == 3
    assert len(syda_data.rows(Customer)) == 3
""",
        conftest=f"""{ENGINE}
from sqlalchemy.orm import scoped_session, sessionmaker

@pytest.fixture
def db_session(engine):
    {body}
""",
    )
    result.assert_outcomes(passed=1)


def test_a_session_that_outlives_the_test_is_cleaned(run: Run, ini: Ini) -> None:
    """In a session shared by a module, each test's data is taken back after it."""
    ini("syda_session_fixture = db_session")
    result = run(
        """
@pytest.mark.syda([Customer], sizes=3)
@pytest.mark.parametrize("number", range(3))
def test_data(number, db_session, syda_data):
    assert count(db_session) == len(syda_data[Customer]) == 3

def test_after(db_session):
    assert count(db_session) == 0
""",
        conftest="""
@pytest.fixture(scope="session")
def db_session():
    engine = sa.create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        yield session
    engine.dispose()
""",
    )
    result.assert_outcomes(passed=4)


def test_syda_session_may_be_overridden(run: Run) -> None:
    """Without the ini key: a `syda_session` of the project's own gets the data."""
    result = run(
        """
@pytest.mark.syda([Customer], sizes=3)
def test_data(syda_session, db_session, syda_data):
    assert syda_session is db_session
    assert count(db_session) == len(syda_data[Customer]) == 3
""",
        conftest=SESSION
        + """
@pytest.fixture
def syda_session(db_session):
    return db_session
""",
    )
    result.assert_outcomes(passed=1)


def test_a_missing_fixture_is_named(run: Run, ini: Ini) -> None:
    """Where some tests have it and others do not: with the nearest names, and a snippet for conftest.py."""
    ini("syda_session_fixture = db_sesion")
    result = run(
        """
@pytest.mark.syda([Customer])
def test_it(): pass

class TestClass:
    @pytest.fixture
    def db_sesion(self, db_session):
        return db_session

    @pytest.mark.syda([Customer])
    def test_it(self): pass
""",
        conftest=SESSION,
    )
    result.assert_outcomes(errors=1, passed=1)
    result.stdout.fnmatch_lines(
        [
            "*no fixture 'db_sesion', which syda_session_fixture names. Did you mean 'db_session'*",
            "*@pytest.fixture",
            "*def db_sesion(engine):",
        ]
    )
    result.stdout.no_fnmatch_line("*pytest_syda/*.py:*")


def test_a_fixture_that_is_missing_further_down_is_pytests_affair(run: Run, ini: Ini) -> None:
    """What their fixture lacks is reported as pytest reports it."""
    ini("syda_session_fixture = db_session")
    result = run(
        "@pytest.mark.syda([Customer])\ndef test_it(): pass",
        conftest="@pytest.fixture\ndef db_session(enginge): pass",
    )
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*fixture 'enginge' not found*"])


def test_what_is_no_session_is_refused(run: Run, ini: Ini) -> None:
    """A fixture that gives something else."""
    ini("syda_session_fixture = db_session")
    result = run(
        "@pytest.mark.syda([Customer])\ndef test_it(): pass", conftest="@pytest.fixture\ndef db_session(): return 3"
    )
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*The fixture 'db_session' gave a int*"])


def test_a_fill_that_fails_ends_their_fixture_properly(run: Run, ini: Ini) -> None:
    """Their clean-up runs, and the next test is none the worse."""
    ini("syda_session_fixture = db_session")
    result = run(
        """
@pytest.mark.syda([Customer], sizes={"Custmer": 3})
def test_mistaken(): pass

@pytest.mark.syda([Customer], sizes=3)
def test_next(db_session):
    assert count(db_session) == 3
    assert closed == ["closed"]

from conftest import closed
""",
        conftest=ENGINE
        + """
closed = []
@pytest.fixture
def db_session(engine):
    with Session(engine) as session:
        yield session
    closed.append("closed")
""",
    )
    result.assert_outcomes(errors=1, passed=1)


def test_flush_only(run: Run, ini: Ini) -> None:
    """Objects the test added before and did not flush stay so; nothing is committed."""
    ini("syda_session_fixture = db_session")
    result = run(
        """
def test_pending(db_session, syda):
    pending = Customer(name="mine", email="mine@example.com", status="Active")
    db_session.add(pending)
    syda.populate([Customer], 3)
    assert pending in db_session.new
""",
        conftest=SESSION,
    )
    result.assert_outcomes(passed=1)


@pytest.mark.parametrize("workers", [(), ("-n2",)], ids=["plain", "-n2"])
def test_a_misspelt_fixture_ends_the_run(run: Run, ini: Ini, workers: tuple[str, ...]) -> None:
    """Where no marked test can have it, one line says so, once, and nothing runs."""
    ini("syda_session_fixture = db_sesion")
    result = run(
        """
@pytest.fixture
def db_session(): ...

@pytest.mark.syda([Customer])
@pytest.mark.parametrize("number", range(5))
def test_it(number): ...

def test_other():
    print("RAN")
""",
        "-s",
        *workers,
    )
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["ERROR: There is no fixture 'db_sesion'*Did you mean 'db_session'?*"])
    assert result.stderr.str().count("There is no fixture") == 1
    result.stdout.no_fnmatch_line("*RAN*")
    result.stdout.no_fnmatch_line("*INTERNALERROR*")
