"""The fixtures. What they do is elsewhere, and imported when the first of them is used."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine
    from sqlalchemy.orm import Session

    from pytest_syda.dataset.dataset import Dataset
    from pytest_syda.plugin.handle import Syda
    from pytest_syda.plugin.places import Place


@pytest.fixture(scope="session")
def syda_engine(pytestconfig: pytest.Config) -> Iterator[Engine]:
    """Override this fixture to choose the database of `syda_session`; the default is SQLite in memory.

    With the ini key `syda_database_url` it is a database of the plugin's own on that server, dropped after the run.
    An engine of yours may have any scope. Tables that are missing are created in the transaction around the tests,
    and rolled back with it.
    """
    from pytest_syda.plugin.databases import own_engine

    with own_engine(pytestconfig) as engine:
        yield engine


@pytest.fixture
def syda_connection(_syda_place: Place) -> Connection:
    """The connection `syda_session` works on, to hand to the application under test; rolled back after the test.

    Whatever is begun, committed and rolled back on it, by itself or by any number of Sessions, are savepoints:
    `Session(syda_connection)` behaves as ever.
    """
    return _syda_place.connection


@pytest.fixture
def syda_session(_syda_place: Place) -> Session:
    """A Session that holds the data of the test's marker; everything is rolled back after the test, commits included.

    With the ini key `syda_session_fixture`, it is the project's own session.
    """
    return _syda_place.session


@pytest.fixture
def syda_data(_syda_fill: Dataset | None) -> Dataset:
    """The data of the test's marker: `syda_data[Customer]`, `.rows(Customer)`, `.frame(Customer)`, `.one(Customer)`."""
    from pytest_syda.plugin.places import required

    return required(_syda_fill)


@pytest.fixture
def syda(request: pytest.FixtureRequest) -> Syda:
    """More data from inside a test: `syda.populate([Customer], 5)`; `await syda.populate_async(session, …)`."""
    from pytest_syda.plugin.handle import Syda

    return Syda.of(request)


@pytest.fixture
def _syda_place(request: pytest.FixtureRequest) -> Iterator[Place]:
    from pytest_syda.plugin.places import place

    with place(request) as found:
        yield found


@pytest.fixture
def _syda_fill(request: pytest.FixtureRequest) -> Iterator[Dataset | None]:
    """Sees to it that a marked test finds its data, whichever fixtures it names."""
    from pytest_syda.plugin.own_session import filled

    with filled(request) as dataset:
        yield dataset
