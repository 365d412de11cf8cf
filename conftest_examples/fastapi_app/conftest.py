"""An application that opens sessions of its own, and commits.

Its session dependency is given the test's connection. What it commits there is visible to the test, and gone after it.
"""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient
from shop.main import app, get_session
from sqlalchemy import Connection
from sqlalchemy.orm import Session


@pytest.fixture
def client(syda_connection: Connection) -> Iterator[TestClient]:
    def session_of_the_test() -> Iterator[Session]:
        with Session(syda_connection) as session:
            yield session

    app.dependency_overrides[get_session] = session_of_the_test
    with TestClient(app) as client:
        yield client
    app.dependency_overrides.clear()
