"""SQLModel classes are SQLAlchemy models; `syda_session` takes them as they are.

Who likes `session.exec(select(...))` better opens SQLModel's own Session on `syda_connection`.
"""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection
from sqlmodel import Session


@pytest.fixture
def session(syda_connection: Connection) -> Iterator[Session]:
    with Session(syda_connection) as session:
        yield session
