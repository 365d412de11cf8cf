"""The project's own session, where it is an async one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.plugin.conftest import Run

Ini = Callable[[str], None]

IMPORTS = """
import pytest_asyncio
from sqlalchemy.ext.asyncio import AsyncSession, async_scoped_session, async_sessionmaker, create_async_engine

async def rows(session, model=Customer):
    return await session.scalar(sa.select(sa.func.count()).select_from(model))
"""

GENERATOR = (
    IMPORTS
    + """
@FIXTURE
async def db_session(tmp_path):
    engine = create_async_engine(f"sqlite+aiosqlite:///{tmp_path}/app.db")
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    async with AsyncSession(engine) as session:
        yield session
        await session.rollback()
        assert await rows(session) == 0, "something was committed"
    await engine.dispose()
"""
)

COROUTINE = (
    IMPORTS
    + """
@FIXTURE
async def db_session(tmp_path):
    engine = create_async_engine(f"sqlite+aiosqlite:///{tmp_path}/app.db")
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    await engine.dispose()
    return AsyncSession(engine)

@FIXTURE
async def closing(db_session):
    yield
    await db_session.close()
    await db_session.bind.dispose()
"""
)

TESTS = (
    IMPORTS
    + """
MARK
@pytest.mark.syda([Customer, Order], sizes=3)
async def test_theirs(db_session):
    assert await rows(db_session) == 3 and await rows(db_session, Order) == 3

MARK
@pytest.mark.syda([Customer], sizes=4)
class TestClass:
    async def test_ours_is_theirs(self, syda_session, db_session, syda_data):
        assert syda_session is db_session
        assert len(syda_data.rows(Customer)) == 4
        customers = await db_session.run_sync(lambda _: syda_data[Customer])
        assert [customer.id for customer in customers] == [1, 2, 3, 4]

MARK
@pytest.mark.syda([Customer], sizes=2)
async def test_names_neither():
    pass

MARK
async def test_not_marked(db_session, syda):
    assert await rows(db_session) == 0
    data = await syda.populate_async(db_session, [Customer], 5)
    assert await rows(db_session) == len(data) == 5
"""
)

FLAVOURS = {
    "asyncio strict": ("@pytest_asyncio.fixture", "@pytest.mark.asyncio", ("--asyncio-mode=strict",)),
    "asyncio auto": ("@pytest.fixture", "", ("--asyncio-mode=auto",)),
    "anyio": ("@pytest.fixture", "@pytest.mark.anyio", ("-p", "no:asyncio")),
}

BACKEND = """
@pytest.fixture
def anyio_backend():
    return "asyncio"
"""


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("fixture", [GENERATOR, COROUTINE], ids=["generator", "coroutine"])
def test_async_fixtures_are_filled_on_their_own_loop(run: Run, ini: Ini, flavour: str, fixture: str) -> None:
    """As soon as they are made, by whichever plugin runs them; nothing is committed."""
    decorator, mark, arguments = FLAVOURS[flavour]
    ini("syda_session_fixture = db_session")
    conftest = fixture.replace("@FIXTURE", decorator)
    tests = TESTS.replace("MARK", mark)
    if fixture is COROUTINE:
        tests += "\npytestmark = pytest.mark.usefixtures('closing')"
    result = run(tests, *arguments, conftest=conftest + (BACKEND if flavour == "anyio" else ""))
    result.assert_outcomes(passed=4)


def test_async_fixtures_that_depend_on_it_find_the_data(run: Run, ini: Ini) -> None:
    """The data is in before anything else sees the session."""
    ini("syda_session_fixture = db_session\nasyncio_mode = auto")
    result = run(
        """
@pytest.fixture
async def first(db_session):
    return await db_session.get(Customer, 1)

@pytest.mark.syda([Customer], sizes=3)
async def test_first(first):
    assert first.id == 1

@pytest.mark.syda([Customer], sizes=3)
def test_in_a_sync_test(first):
    assert first.id == 1
""",
        conftest=GENERATOR.replace("@FIXTURE", "@pytest.fixture"),
    )
    result.assert_outcomes(passed=2)


MADE_OUTSIDE = (
    IMPORTS
    + """
@pytest.fixture
def db_session(tmp_path):
    path = f"{tmp_path}/app.db"
    engine = sa.create_engine(f"sqlite:///{path}")
    Base.metadata.create_all(engine)
    engine.dispose()
    async_engine = create_async_engine(f"sqlite+aiosqlite:///{path}", poolclass=sa.NullPool)
    return KIND
"""
)


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    "kind",
    ["AsyncSession(async_engine)", "async_scoped_session(async_sessionmaker(async_engine), lambda: 1)"],
    ids=["AsyncSession", "async_scoped_session"],
)
def test_a_session_made_outside_a_loop_is_filled_when_the_test_begins(
    run: Run, ini: Ini, flavour: str, kind: str
) -> None:
    """A fixture that is not async has no loop: the test's own first step fills, before its first line."""
    _, mark, arguments = FLAVOURS[flavour]
    ini("syda_session_fixture = db_session")
    result = run(
        IMPORTS
        + f"""
{mark}
@pytest.mark.syda([Customer], sizes=3)
async def test_data(db_session):
    assert await rows(db_session) == 3
    await db_session.close()

@pytest.mark.syda([Customer], sizes=3)
def test_sync(db_session):
    pass
""",
        *arguments,
        conftest=MADE_OUTSIDE.replace("KIND", kind) + (BACKEND if flavour == "anyio" else ""),
    )
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*the fixture 'db_session' gives an *the test is not async*"])


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_mistake_fails_its_test_alone(run: Run, ini: Ini, flavour: str) -> None:
    """With the message and no frames of ours; their fixture is closed, and the next test is none the worse."""
    decorator, mark, arguments = FLAVOURS[flavour]
    ini("syda_session_fixture = db_session")
    result = run(
        IMPORTS
        + f"""
{mark}
@pytest.mark.syda([Customer], sizes={{"Custmer": 3}})
async def test_mistaken(db_session):
    pass

{mark}
@pytest.mark.syda([Customer], sizes=3)
async def test_next(db_session):
    assert await rows(db_session) == 3
""",
        *arguments,
        conftest=GENERATOR.replace("@FIXTURE", decorator) + (BACKEND if flavour == "anyio" else ""),
    )
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*Custmer*Did you mean 'Customer'*"])
    result.stdout.no_fnmatch_line("*pytest_syda/*.py:*")


def test_an_async_session_has_no_sync_connection(run: Run, ini: Ini) -> None:
    """`syda_connection` says so."""
    ini("syda_session_fixture = db_session\nasyncio_mode = auto")
    result = run(
        "@pytest.mark.syda([Customer])\nasync def test_it(syda_connection): pass",
        conftest=GENERATOR.replace("@FIXTURE", "@pytest.fixture"),
    )
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*await session.connection()*"])


def test_instances_are_read_where_the_session_is_awaited(run: Run, ini: Ini) -> None:
    """Instances come by `run_sync`; outside of it the message says so, and nothing is left that waits to be awaited."""
    ini("syda_session_fixture = db_session\nasyncio_mode = auto")
    result = run(
        GENERATOR.replace("FIXTURE", "pytest_asyncio.fixture")
        + """
import gc

@pytest.mark.syda([Customer], sizes=3)
async def test_instances(db_session, syda_data):
    assert len(await db_session.run_sync(lambda _: syda_data[Customer])) == 3
    assert len(syda_data.rows(Customer)) == 3
    with pytest.raises(Exception, match="await session.run_sync"):
        syda_data[Customer]
    gc.collect()
""",
        "-Werror",
    )
    result.assert_outcomes(passed=1)
