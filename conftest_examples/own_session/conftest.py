"""A project that had its own session fixture before pytest-syda came.

It keeps it. `syda_session_fixture = db_session` in pytest.ini sends the data of every marked test in there, and the
fixture rolls it back as it always did.
"""

from collections.abc import Iterator

import pytest
from models import Base
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.orm import Session


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    engine = create_engine(f"sqlite:///{tmp_path_factory.mktemp('library')}/library.db")

    @event.listens_for(engine, "connect")
    def connect(connection, _record):
        connection.isolation_level = None  # sqlite3 would begin and commit as it sees fit
        connection.execute("PRAGMA foreign_keys=ON")

    @event.listens_for(engine, "begin")
    def begin(connection):
        connection.exec_driver_sql("BEGIN")

    Base.metadata.create_all(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def db_session(engine: Engine) -> Iterator[Session]:
    with engine.connect() as connection:
        transaction = connection.begin()
        with Session(connection, join_transaction_mode="create_savepoint") as session:
            yield session
        transaction.rollback()
