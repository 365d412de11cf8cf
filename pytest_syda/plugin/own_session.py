"""The project's own session: a marked test's data goes in there as soon as its fixture has made it."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable, Generator, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import pytest

from pytest_syda.errors import RequestError, nearest
from pytest_syda.plugin.async_session import Attempt, filling_test, is_async_fixture, is_async_session
from pytest_syda.plugin.failures import clean_failures
from pytest_syda.plugin.filling import Filling
from pytest_syda.plugin.state import SETTINGS, close_world

if TYPE_CHECKING:
    from pytest_syda.dataset.dataset import Dataset

OURS = "syda_session"


class SessionHooks:
    """Registered with the first marked test: fixtures that depend on the session's fixture find the data there."""

    def __init__(self, config: pytest.Config) -> None:
        self._name = config.stash[SETTINGS].session_fixture or OURS

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_fixture_setup(
        self, fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest
    ) -> Generator[None, Any, Any]:
        filling = self._filling(fixturedef, request)
        if filling is None:
            value = yield
        elif is_async_fixture(fixturedef.func):
            attempt = Attempt(filling)
            value = yield from _with_function(fixturedef, attempt.wrap(fixturedef.func, request.instance))
            attempt.judge()
        else:
            value = yield
            if not is_async_session(value):
                _fill(filling, value, self._name)
        if fixturedef.argname == "syda_engine" and value is not None:
            _close_before(fixturedef, request.config, value)
        return value

    def _filling(self, fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest) -> Filling | None:
        if fixturedef.argname != self._name or fixturedef.func.__module__.startswith("pytest_syda."):
            return None
        item = request.node
        if request.config.getoption("setupplan", default=False):
            return None  # nothing is set up, so there is no session
        if not isinstance(item, pytest.Function) or not _is_outermost(fixturedef, item):
            return None
        with clean_failures():
            return Filling.of(item)


@contextlib.contextmanager
def filled(request: pytest.FixtureRequest) -> Iterator[Dataset | None]:
    """The dataset of a test that asks for one, put where it belongs if no hook has done so."""
    with clean_failures():
        filling = Filling.of(request.node)
    if filling is None:
        yield None
        return
    value = session_of(request)
    late = _fill_late(request, filling, value) if filling.dataset is None else contextlib.nullcontext()
    try:
        with late:
            yield filling.dataset
    finally:
        filling.dataset = None  # a plugin may run the test once more


def session_of(request: pytest.FixtureRequest) -> Any:
    """The value of the session's fixture: the project's, or ours."""
    name = request.config.stash[SETTINGS].session_fixture or OURS
    try:
        return request.getfixturevalue(name)
    except pytest.FixtureLookupError as error:
        if error.argname != name:
            raise
        failure = _no_fixture(name, error)
    pytest.fail(failure, pytrace=False)


def misspelt_fixture(session: pytest.Session, items: Sequence[pytest.Item]) -> str:
    """What to say where none of these tests can have the fixture that the settings name; empty where one can, or where
    pytest does not tell."""
    name, manager = session.config.stash[SETTINGS].session_fixture, getattr(session, "_fixturemanager", None)
    request = getattr(items[0], "_request", None)
    if manager is None or request is None or any(manager.getfixturedefs(name, item) for item in items):
        return ""
    close = nearest(name, _visible(pytest.FixtureLookupError(name, request)), everything_up_to=0)
    return (
        f"There is no fixture {name!r}, which syda_session_fixture names. {close}{' ' if close else ''}"
        "Define it in conftest.py, or correct the name."
    )


def _is_outermost(fixturedef: pytest.FixtureDef[Any], item: pytest.Function) -> bool:
    """Whether this is the definition the test sees, not one that another of the same name builds on."""
    known = getattr(getattr(item, "_fixtureinfo", None), "name2fixturedefs", {})
    definitions = known.get(fixturedef.argname)
    return not definitions or definitions[-1] is fixturedef


def _with_function(fixturedef: pytest.FixtureDef[Any], function: Callable[..., Any]) -> Generator[None, Any, Any]:
    """The plugins that run async fixtures read `func`; it is theirs to wrap, so ours comes first and goes at once."""
    changed: Any = fixturedef
    original = fixturedef.func
    changed.func = function
    try:
        return (yield)
    finally:
        changed.func = original


def _fill(filling: Filling, session: Any, name: str) -> None:
    with clean_failures():
        if not hasattr(session, "connection") and not hasattr(session, "get_transaction"):
            raise RequestError(
                f"The fixture {name!r} gave a {type(session).__name__}; the data goes into a Session, scoped_session, "
                "Connection, AsyncSession or AsyncConnection. Name the fixture of one: syda_session_fixture = …"
            )
        filling.fill(session)


@contextlib.contextmanager
def _fill_late(request: pytest.FixtureRequest, filling: Filling, value: Any) -> Iterator[None]:
    """For a session that outlives the test, or an async one from a fixture that is not."""
    name = request.config.stash[SETTINGS].session_fixture or OURS
    if is_async_session(value):
        with filling_test(request.node, filling, value, name):
            yield
        return
    savepoint: Any = value.begin_nested() if hasattr(value, "begin_nested") else None
    _fill(filling, value, name)
    yield
    if savepoint is not None and savepoint.is_active:
        savepoint.rollback()


def _close_before(fixturedef: pytest.FixtureDef[Any], config: pytest.Config, engine: object) -> None:
    """Finalizers run last in, first out: the shared world is closed before the engine's own fixture disposes of it."""
    fixturedef.addfinalizer(functools.partial(close_world, config, engine))


def _visible(error: pytest.FixtureLookupError) -> list[str]:
    """The fixtures that pytest's own message lists."""
    _, _, listed = str(getattr(error.formatrepr(), "errorstring", "")).partition("available fixtures:")
    return [word.strip(" ,") for word in listed.partition("\n")[0].split(",")]


def _no_fixture(name: str, error: pytest.FixtureLookupError) -> str:
    return (
        f"pytest-syda: there is no fixture {name!r}, which syda_session_fixture names. "
        f"{nearest(name, _visible(error))}\n"
        f"Define it in conftest.py, for example:\n\n"
        "    @pytest.fixture\n"
        f"    def {name}(engine):\n"
        "        with engine.connect() as connection, connection.begin() as transaction:\n"
        '            with Session(connection, join_transaction_mode="create_savepoint") as session:\n'
        "                yield session\n"
        "            transaction.rollback()"
    )
