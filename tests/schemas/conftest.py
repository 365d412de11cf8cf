import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def sqlite() -> Iterator[sa.Engine]:
    """SQLite, with foreign keys enforced; every connection is a database of its own."""
    engine = sa.create_engine("sqlite://", poolclass=sa.NullPool)
    sa.event.listen(engine, "connect", lambda connection, _record: connection.execute("PRAGMA foreign_keys=ON"))
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def postgresql(postgres_server: sa.URL) -> Iterator[sa.Engine]:
    """A PostgreSQL database for all examples: each is rolled back, tables and all."""
    name = f"schemas_{uuid.uuid4().hex[:12]}"
    server = sa.create_engine(postgres_server, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    with server.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name} TEMPLATE template0")
    engine = sa.create_engine(postgres_server.set(database=name))
    yield engine
    engine.dispose()
    with server.connect() as connection:
        connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
