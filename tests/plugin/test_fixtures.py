"""The fixtures, as a project uses them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.plugin.conftest import Run

Ini = Callable[[str], None]

ISOLATED = """
@pytest.mark.syda([Customer, Order], sizes=4)
class TestShared:
    def test_commits(self, syda_session):
        assert count(syda_session) == 4
        syda_session.query(Order).delete()
        syda_session.query(Customer).delete()
        syda_session.commit()

    def test_rolls_back(self, syda_session):
        syda_session.add(Customer(name="new", email="new@example.com", status="Active"))
        syda_session.flush()
        syda_session.rollback()
        assert count(syda_session) == 4

    def test_other_sessions(self, syda_session, syda_connection):
        with Session(syda_connection) as session:
            session.add(Customer(name="new", email="new@example.com", status="Active"))
            session.commit()
        assert count(syda_session) == 5

    def test_the_engine(self, syda_engine, syda_session):
        with Session(syda_engine) as session:
            session.add(Customer(name="new", email="new@example.com", status="Active"))
            session.commit()
        assert count(syda_session) == 5

    def test_breaks_off(self, syda_connection):
        syda_connection.execute(sa.delete(Order))
        syda_connection.exec_driver_sql("COMMIT")

    def test_drops(self, syda_connection):
        Base.metadata.drop_all(syda_connection)
        syda_connection.commit()

    def test_closes(self, syda_connection, syda_session):
        syda_session.close()
        syda_connection.close()

    def test_disposes(self, syda_engine):
        syda_engine.dispose()

    def test_fails(self, syda_session):
        syda_session.add(Customer(id=1, name="twice", email="new@example.com", status="Active"))
        with pytest.raises(sa.exc.IntegrityError):
            syda_session.commit()

    @pytest.mark.parametrize("number", range(5))
    def test_whole(self, number, syda_session, syda_data):
        assert count(syda_session) == count(syda_session, Order) == 4
        assert {order.customer_id for order in syda_data[Order]} <= {customer.id for customer in syda_data[Customer]}

@pytest.mark.syda([Customer], sizes=7)
@pytest.mark.parametrize("number", range(3))
def test_another_dataset(number, syda_session):
    assert count(syda_session) == 7
    syda_session.query(Customer).delete()
    syda_session.commit()

@pytest.mark.parametrize("number", range(3))
def test_without_a_marker(number, syda_session, syda):
    assert sa.inspect(syda_session.connection()).get_table_names() == []
    assert count(syda.populate([Customer], 2) and syda_session) == 2
    syda_session.commit()
"""


@pytest.mark.parametrize(
    "arguments",
    [(), ("-n2",), ("-p", "no:xdist")],
    ids=" ".join,
)
def test_nothing_leaks(run: Run, arguments: tuple[str, ...]) -> None:
    """Whatever the tests do, each finds its data whole."""
    run(ISOLATED, *arguments).assert_outcomes(passed=20)


@pytest.mark.parametrize("seed", range(4))
def test_nothing_leaks_in_any_order(run: Run, seed: int) -> None:
    """The same in random order."""
    run(ISOLATED, "-p", "randomly", f"--randomly-seed={seed}").assert_outcomes(passed=20)


def test_the_data(run: Run) -> None:
    """By class, name or table; as instances of the test's session, dicts, a frame."""
    result = run(
        """
@pytest.mark.syda([Customer, Order], sizes={"Customer": 3, "Order": 6})
def test_data(syda_data, syda_session):
    customers = syda_data[Customer]
    assert [customer.id for customer in customers] == [1, 2, 3]
    assert all(customer in syda_session for customer in customers)
    assert syda_data.one(Customer) is customers[0]
    assert [row["name"] for row in syda_data.rows("customers")] == [customer.name for customer in customers]
    assert list(syda_data.frame("Customer")["email"]) == [customer.email for customer in customers]
    assert len(syda_data) == 9
    assert repr(syda_data) == "<Dataset Customer: 3, Order: 6; seed 0, offline>"

@pytest.mark.syda([Customer], sizes=3)
def test_of_each_tests_own_session(syda_data, syda_session):
    syda_data[Customer][0].name = "changed"
    syda_session.commit()
    assert syda_data[Customer][0].name == "changed"

@pytest.mark.syda([Customer], sizes=3)
def test_unchanged(syda_data):
    assert syda_data[Customer][0].name != "changed"
"""
    )
    result.assert_outcomes(passed=3)


def test_more_data_from_inside_a_test(run: Run) -> None:
    """Without a marker, beside a marker, into another session; with the run's settings."""
    result = run(
        """
def test_alone(syda, syda_session):
    data = syda.populate([Customer, Order], {"Customer": 2, "Order": per("Customer", 3)})
    assert (count(syda_session), count(syda_session, Order)) == (2, 6)
    assert data.seed == 11
    assert syda.populate([Customer], 3, seed=4).seed == 4
    assert count(syda_session) == 5

@pytest.mark.syda([Customer], sizes=3)
def test_beside(syda, syda_session, syda_data):
    syda.populate([Order], 4)
    assert (count(syda_session), count(syda_session, Order)) == (3, 4)
    assert len(syda_data[Customer]) == 3

def test_elsewhere(syda):
    engine = sa.create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        assert len(syda.populate([Customer], 2, session=session)[Customer]) == count(session) == 2
    engine.dispose()
""",
        "--syda-seed=11",
    )
    result.assert_outcomes(passed=3)


OVERRIDES = {
    "session": """
@pytest.fixture(scope="session")
def syda_engine(tmp_path_factory):
    engine = sa.create_engine(f"sqlite:///{tmp_path_factory.mktemp('db')}/own.db")
    yield engine
    assert sa.inspect(engine).get_table_names() == []
    engine.dispose()
""",
    "function": """
@pytest.fixture
def syda_engine(tmp_path):
    engine = sa.create_engine(f"sqlite:///{tmp_path}/own.db")
    Base.metadata.create_all(engine)
    yield engine
    Base.metadata.drop_all(engine)
    engine.dispose()
""",
    "in memory": """
@pytest.fixture(scope="module")
def syda_engine():
    engine = sa.create_engine("sqlite://")
    yield engine
    engine.dispose()
""",
}

OVERRIDDEN = """
@pytest.mark.syda([Customer, Order], sizes=3)
@pytest.mark.parametrize("number", range(3))
def test_data(number, syda_session, syda_engine, syda_connection):
    assert syda_connection.engine is syda_engine
    assert count(syda_session) == 3
    syda_session.query(Order).delete()
    syda_session.commit()

@pytest.mark.syda([Customer], sizes=5)
def test_other(syda_session):
    assert count(syda_session) == 5
"""


@pytest.mark.parametrize("scope", OVERRIDES)
def test_the_engine_may_be_overridden(run: Run, scope: str) -> None:
    """With an engine of any scope; nothing is left in its database, and nothing holds it when its fixture ends."""
    run(OVERRIDDEN, conftest=OVERRIDES[scope]).assert_outcomes(passed=4)


def test_a_commit_on_somebody_elses_engine_is_reported(run: Run) -> None:
    """What cannot be rolled back there is not swept up: a warning says so."""
    result = run(
        """
@pytest.mark.syda([Customer], sizes=3)
def test_breaks_off(syda_connection):
    syda_connection.exec_driver_sql("COMMIT")
""",
        "-Wdefault",
        conftest=OVERRIDES["in memory"],
    )
    result.assert_outcomes(passed=1, warnings=1)
    result.stdout.fnmatch_lines(["*PytestSydaWarning: A test ended the transaction around it*"])


def test_unittest_classes(run: Run) -> None:
    """A marked TestCase has its data, by an autouse fixture as pytest has it."""
    result = run(
        """
import unittest

@pytest.mark.syda([Customer], sizes=3)
class TestOld(unittest.TestCase):
    @pytest.fixture(autouse=True)
    def _session(self, syda_session):
        self.session = syda_session

    def test_count(self):
        assert count(self.session) == 3
"""
    )
    result.assert_outcomes(passed=1)


def test_a_test_that_is_run_again_finds_its_data_again(run: Run) -> None:
    """As by a plugin that reruns failures."""
    result = run(
        """
runs = []

@pytest.mark.syda([Customer], sizes=3)
def test_flaky(syda_session, syda_data):
    assert count(syda_session) == len(syda_data[Customer]) == 3
    syda_session.query(Customer).delete()
    syda_session.commit()
    runs.append(1)
    assert len(runs) == 2
""",
        conftest="""
from _pytest.runner import runtestprotocol

@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item, nextitem):
    item._initrequest()
    runtestprotocol(item, nextitem=nextitem, log=False)
    item._initrequest()
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    runtestprotocol(item, nextitem=nextitem)
    return True
""",
    )
    result.assert_outcomes(passed=1)


@pytest.mark.parametrize(
    "flag", ["--setup-plan", "--setup-show", "--setup-only", "--collect-only", "--fixtures-per-test"]
)
@pytest.mark.parametrize("own", [True, False])
def test_pytests_own_ways_of_looking_work(run: Run, ini: Ini, flag: str, own: bool) -> None:
    """Flags that show what would be set up; with a session of the project's own, too."""
    if own:
        ini("syda_session_fixture = db_session")
    conftest = "@pytest.fixture\ndef db_session(syda_connection_of_ours):\n    yield Session(syda_connection_of_ours)\n"
    conftest += """
@pytest.fixture
def syda_connection_of_ours():
    engine = sa.create_engine("sqlite://")
    connection = engine.connect()
    Base.metadata.create_all(connection)
    yield connection
    connection.close()
    engine.dispose()
"""
    result = run("@pytest.mark.syda([Customer])\ndef test_it(syda_session, syda_data): ...", flag, conftest=conftest)
    assert result.ret == 0


def test_sqlmodels_session(run: Run) -> None:
    """Where SQLModel is used, the session has its `exec`."""
    pytest.importorskip("sqlmodel")
    result = run(
        """
from sqlmodel import Field, Session as SQLModelSession, SQLModel, select

class Hero(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str

@pytest.mark.syda([Hero], sizes=3)
def test_heroes(syda_session):
    assert isinstance(syda_session, SQLModelSession)
    assert len(syda_session.exec(select(Hero)).all()) == 3
"""
    )
    result.assert_outcomes(passed=1)


def test_fixtures_read_well(run: Run) -> None:
    """`--fixtures` shows each public fixture with a sentence; inner ones are hidden."""
    result = run("", "--fixtures")
    result.stdout.fnmatch_lines_random(
        [
            "syda_engine [[]session scope[]] -- *",
            "    Override this fixture to choose the database of `syda_session`; *",
            "syda_connection -- *",
            "    The connection `syda_session` works on*",
            "syda_session -- *",
            "    A Session that holds the data of the test's marker*",
            "syda_data -- *",
            "    The data of the test's marker*",
            "syda -- *",
            "    More data from inside a test*",
        ]
    )
    result.stdout.no_fnmatch_line("_syda*")


def test_random_numbers_of_the_test_are_its_own(run: Run) -> None:
    """Filling leaves the global generators as they were, and does not depend on them."""
    result = run(
        """
import random
names = []

@pytest.mark.parametrize("number", range(2))
def test_own(number, syda):
    random.seed(number)
    before = random.getstate()
    names.append([row["name"] for row in syda.populate([Customer], 3).rows(Customer)])
    assert random.getstate() == before
    assert names[0] == names[-1]
"""
    )
    result.assert_outcomes(passed=2)
