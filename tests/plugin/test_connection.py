"""Connections that join: what is begun, committed and rolled back on them are savepoints."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from pytest_syda.plugin.connection import LentConnection
from pytest_syda.plugin.databases import InMemory
from pytest_syda.plugin.isolation import SharedWorld, Wanted

METADATA = sa.MetaData()
ITEMS = sa.Table("items", METADATA, sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(20)))


class Case:
    """A test's view: a connection, a session on it, and the engine."""

    def __init__(self, engine: sa.Engine, connection: LentConnection) -> None:
        self.engine = engine
        self.connection = connection
        self.session = Session(connection, join_transaction_mode="create_savepoint")

    def add(self, to: Session | sa.Connection, number: int) -> None:
        to.execute(sa.insert(ITEMS), [{"id": number, "name": "new"}])

    def count(self, of: Session | sa.Connection | None = None) -> int:
        return (of or self.session).scalar(sa.select(sa.func.count()).select_from(ITEMS)) or 0


def session_commits(case: Case) -> None:
    """A commit of the session holds against its later rollback."""
    case.add(case.session, 6)
    case.session.commit()
    case.session.rollback()
    assert case.count() == 6


def session_rolls_back(case: Case) -> None:
    """A rollback takes back what came after the last commit, and no more."""
    case.add(case.session, 6)
    case.session.rollback()
    assert case.count() == 5


def session_flushes_only(case: Case) -> None:
    """Work left open."""
    case.add(case.session, 6)


def connection_commits(case: Case) -> None:
    """A commit of the connection holds against its later rollback."""
    case.connection.execute(sa.delete(ITEMS))
    case.connection.commit()
    case.connection.rollback()
    assert case.count() == 0


def connection_rolls_back(case: Case) -> None:
    """A rollback of the connection goes back to the data."""
    case.connection.execute(sa.delete(ITEMS))
    case.connection.rollback()
    assert case.count() == 5


def connection_begins(case: Case) -> None:
    """`with connection.begin()`, as code does that is handed a fresh connection."""
    with case.connection.begin():
        case.connection.execute(sa.delete(ITEMS))
    assert case.count() == 0


def connection_begins_and_fails(case: Case) -> None:
    """An exception in such a block takes the block back."""

    def work() -> None:
        with case.connection.begin():
            case.add(case.connection, 6)
            case.add(case.connection, 1)

    with pytest.raises(sa.exc.IntegrityError):
        work()
    assert case.count() == 5


def the_transaction_itself_is_rolled_back(case: Case) -> None:
    """`connection.get_transaction()` is what is around the work; sessions go on after it."""
    case.connection.execute(sa.delete(ITEMS))
    transaction = case.connection.get_transaction()
    assert transaction is not None
    transaction.rollback()
    assert case.count() == 5
    case.add(case.connection, 6)
    case.connection.commit()
    assert case.count() == 6


def connection_is_closed_again_and_again(case: Case) -> None:
    """Each part of an application closes what it was lent; the next part finds it in order."""
    with case.connection:
        case.add(case.connection, 6)
    assert case.count(case.connection) == 5
    with case.connection:
        case.add(case.connection, 6)
        case.connection.commit()
    assert case.count() == 6


def a_plain_session_commits(case: Case) -> None:
    """A Session in SQLAlchemy's default mode, while ours is reading."""
    assert case.count() == 5
    with Session(case.connection) as other:
        case.add(other, 6)
        other.commit()
    assert case.count() == 6


def a_plain_session_rolls_back(case: Case) -> None:
    """Its rollback leaves our session's uncommitted work alone."""
    case.add(case.session, 6)
    with Session(case.connection) as other:
        case.add(other, 7)
        other.rollback()
    assert case.count() == 6
    case.session.commit()


def sessions_end_in_the_order_they_began(case: Case) -> None:
    """The outer one's commit leaves the inner one working: savepoints that do not nest."""
    first, second = Session(case.connection), Session(case.connection)
    case.add(first, 6)
    case.add(second, 7)
    first.commit()
    case.add(second, 8)
    second.commit()
    assert case.count(first) == case.count() == 8
    first.close()
    second.close()


def the_outer_session_rolls_back_first(case: Case) -> None:
    """Its rollback takes the inner one's uncommitted work along, and the inner one goes on."""
    first, second = Session(case.connection), Session(case.connection)
    case.add(first, 6)
    case.add(second, 7)
    first.rollback()
    case.add(second, 8)
    second.commit()
    assert case.count() == 6
    first.close()
    second.close()


def three_sessions_interleave(case: Case) -> None:
    """Begun and ended in different orders, on the connection and on the engine."""
    sessions = [Session(case.connection), Session(case.engine), Session(case.connection)]
    for number, session in enumerate(sessions):
        case.add(session, 6 + number)
    for index in (1, 0, 2):
        sessions[index].commit()
        assert case.count(sessions[index - 1]) == 8
    for session in sessions:
        session.close()
    assert case.count() == 8


def the_engine_is_used(case: Case) -> None:
    """Sessions and connections of the plugin's own engine are in the same transaction."""
    with Session(case.engine) as other:
        case.add(other, 6)
        other.commit()
    with case.engine.begin() as connection:
        case.add(connection, 7)
    with case.engine.connect() as connection:
        case.add(connection, 8)
    assert case.count() == 7


def sql_commits(case: Case) -> None:
    """COMMIT as a statement really commits; the next test finds everything made anew."""
    case.add(case.connection, 6)
    case.connection.exec_driver_sql("COMMIT")


def the_driver_commits(case: Case) -> None:
    """So does the driver's own commit."""
    case.add(case.connection, 6)
    case.connection.connection.commit()


def tables_are_dropped(case: Case) -> None:
    """DDL is rolled back too."""
    METADATA.drop_all(case.connection)
    case.connection.commit()


def the_engine_is_disposed_of(case: Case) -> None:
    """The database is gone."""
    case.engine.dispose()


def the_database_connection_is_closed(case: Case) -> None:
    """The driver's connection is closed beneath everybody."""
    case.connection.connection.driver_connection.close()  # type: ignore[union-attr]


def a_session_is_left_open(case: Case) -> None:
    """Garbage with a transaction in it."""
    case.add(Session(case.engine), 6)
    case.add(Session(case.connection), 7)


CASES: tuple[Callable[[Case], None], ...] = (
    session_commits,
    session_rolls_back,
    session_flushes_only,
    connection_commits,
    connection_rolls_back,
    connection_begins,
    connection_begins_and_fails,
    the_transaction_itself_is_rolled_back,
    connection_is_closed_again_and_again,
    a_plain_session_commits,
    a_plain_session_rolls_back,
    sessions_end_in_the_order_they_began,
    the_outer_session_rolls_back_first,
    three_sessions_interleave,
    the_engine_is_used,
    sql_commits,
    the_driver_commits,
    tables_are_dropped,
    the_engine_is_disposed_of,
    the_database_connection_is_closed,
    a_session_is_left_open,
)


class _Tables:
    key = frozenset({("items", 1)})
    schemas: frozenset[str] = frozenset()
    create = staticmethod(METADATA.create_all)


def _fill(connection: sa.Connection) -> str:
    connection.execute(sa.insert(ITEMS), [{"id": number, "name": "given"} for number in range(1, 6)])
    return "dataset"


WANTED = Wanted("five items", _fill, _Tables)  # type: ignore[arg-type]


@pytest.fixture
def memory() -> Iterator[InMemory]:
    own = InMemory()
    yield own
    own.drop()


def play(case: Callable[[Case], None], world: SharedWorld, engine: sa.Engine) -> None:
    played = Case(engine, world.enter(WANTED))
    assert played.count() == 5
    played.session.rollback()
    case(played)
    try:
        played.session.close()
    except sa.exc.SQLAlchemyError:
        assert case in {the_engine_is_disposed_of, the_database_connection_is_closed}
    world.leave()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__)
def test_a_test_does_as_it_pleases_and_nothing_leaks(case: Callable[[Case], None], memory: InMemory) -> None:
    """Whatever a test does, it behaves as on a connection of its own, and the next test finds what it wants."""
    world = SharedWorld(memory.engine, memory)
    for _ in range(3):
        play(case, world, memory.engine)
    world.close()


@pytest.mark.parametrize("seed", range(10))
def test_in_any_order(seed: int, memory: InMemory) -> None:
    """The same for all of them one after the other, in any order."""
    world = SharedWorld(memory.engine, memory)
    for case in random.Random(seed).sample(CASES, len(CASES)):  # noqa: S311 - an order, no secret
        play(case, world, memory.engine)
    world.close()


@pytest.mark.parametrize("case", [case for case in CASES if case is not the_engine_is_disposed_of][:14])
def test_on_an_engine_that_is_not_ours(case: Callable[[Case], None]) -> None:
    """An engine of the user's own, without the plugin's help with SQLite's transactions, isolates as well."""
    engine = sa.create_engine("sqlite://", poolclass=sa.StaticPool, connect_args={"check_same_thread": False})
    if case is three_sessions_interleave:
        pytest.skip("sessions on such an engine are on its own terms")
    world = SharedWorld(engine, None)
    for _ in range(3):
        play(case, world, engine)
    world.close()
    assert not sa.inspect(engine).has_table("items")
    engine.dispose()


def test_a_second_test_inserts_nothing(memory: InMemory) -> None:
    """The same dataset is inserted once for all the tests that follow each other with it, and again after another."""
    world, fills = SharedWorld(memory.engine, memory), []

    def fill(connection: sa.Connection) -> str:
        fills.append(1)
        return _fill(connection)

    this, that = (Wanted(key, fill, _Tables) for key in ("this", "that"))  # type: ignore[arg-type]
    for wanted in (this, this, this, that, that, this):
        world.enter(wanted)
        world.leave()
    assert len(fills) == 3
    world.close()


def test_a_failed_fill_leaves_nothing(memory: InMemory) -> None:
    """Its rows are gone, and the next test starts from what there was."""
    world = SharedWorld(memory.engine, memory)

    def fail(connection: sa.Connection) -> None:
        _fill(connection)
        raise LookupError

    for _ in range(2):
        with pytest.raises(LookupError):
            world.enter(Wanted("broken", fail, _Tables))  # type: ignore[arg-type]
    connection = world.enter(WANTED)
    assert connection.scalar(sa.select(sa.func.count()).select_from(ITEMS)) == 5
    world.leave()
    world.close()
