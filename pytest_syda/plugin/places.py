"""Where a test works: on a connection of the shared world, or in the project's own session."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from pytest_syda.plugin.async_session import is_async_session
from pytest_syda.plugin.failures import clean_failures
from pytest_syda.plugin.filling import Filling, seen_from
from pytest_syda.plugin.isolation import SharedWorld, Wanted
from pytest_syda.plugin.own_session import session_of
from pytest_syda.plugin.state import OWNED, SETTINGS, WORLDS
from pytest_syda.plugin.tables import Tables

if TYPE_CHECKING:
    from pytest_syda.dataset.dataset import Dataset


class SharedPlace:
    """A test's own connection and session over the shared world."""

    def __init__(self, world: SharedWorld, connection: Connection) -> None:
        self._world = world
        self.connection = connection
        self.session = _session(connection)

    @property
    def dataset(self) -> Dataset | None:
        shared = self._world.dataset
        return None if shared is None else seen_from(shared, self.session)

    def prepare(self, models: Any) -> None:
        """Create the tables that are missing, for a dataset the test itself asks for."""
        Tables(models).create(self.connection)


class OwnPlace:
    """The project's own session. Its tables, its transaction and its end are the project's affair."""

    def __init__(self, value: Any) -> None:
        self.session: Any = _session(value) if _is_connection(value) else value
        self._value = value

    @property
    def connection(self) -> Any:
        if _is_connection(self._value):
            return self._value
        if is_async_session(self._value):
            pytest.fail(
                "pytest-syda: syda_connection is a sync connection, and syda_session_fixture gives an async session. "
                "Use `await session.connection()`.",
                pytrace=False,
            )
        return self._value.connection()

    def prepare(self, models: Any) -> None:
        """Nothing: the tables are there."""

    def close(self) -> None:
        if self.session is not self._value:
            self.session.close()


Place = SharedPlace | OwnPlace


@contextlib.contextmanager
def place(request: pytest.FixtureRequest) -> Iterator[Place]:
    """Where this test works."""
    if request.config.stash[SETTINGS].session_fixture:
        own = OwnPlace(session_of(request))
        yield own
        own.close()
        return
    engine: Engine = request.getfixturevalue("syda_engine")
    with _shared_place(request, engine) as shared:
        yield shared


@contextlib.contextmanager
def _shared_place(request: pytest.FixtureRequest, engine: Engine) -> Iterator[SharedPlace]:
    """A place with what the test's markers ask for; all that happens there is undone at the end."""
    world = world_of(request.config, engine)
    with clean_failures():
        filling = Filling.of(request.node)
        shared = SharedPlace(world, world.enter(_wanted(request.config, filling)))
    try:
        if filling is not None and shared.dataset is not None:
            filling.use(shared.dataset)
        yield shared
    finally:
        with contextlib.suppress(Exception):  # a session that cannot even be closed ends with its connection
            shared.session.close()
        world.leave()


def required(dataset: Dataset | None) -> Dataset:
    """The data of a test that names `syda_data`."""
    if dataset is None:
        pytest.fail(f"pytest-syda: {_NO_DATA}", pytrace=False)
    return dataset


_NO_DATA = """\
syda_data has no data here. Either the test has no marker; then say what it needs:

    @pytest.mark.syda(models=[Customer, Order], sizes={"Customer": 10})
    def test_something(syda_data): ...

or name the models once, in the ini file: syda_models = app.models:Base. Or the data goes into an AsyncSession made by a
fixture that is not async; then it is there when the test begins: make the fixture `async def`, or query the session."""


def world_of(config: pytest.Config, engine: Engine) -> SharedWorld:
    worlds = config.stash[WORLDS]
    if engine not in worlds:
        worlds[engine] = SharedWorld(engine, config.stash[OWNED].get(engine))
    return worlds[engine]


def _wanted(config: pytest.Config, filling: Filling | None) -> Wanted:
    if filling is not None:
        return Wanted(filling.key, filling.make, lambda: Tables(filling.keywords["models"]))
    models = config.stash[SETTINGS].models
    return Wanted(tables=(lambda: Tables(models)) if models else None)


def _session(connection: Connection) -> Session:
    """A Session that leaves the connection's transaction alone; SQLModel's own, with `exec`, where SQLModel is used."""
    kind: type[Session] = getattr(sys.modules.get("sqlmodel"), "Session", Session)
    return kind(connection, join_transaction_mode="create_savepoint")


def _is_connection(value: Any) -> bool:
    return isinstance(value, Connection)
