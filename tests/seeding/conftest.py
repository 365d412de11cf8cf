from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from tests.seeding.crm import Base


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> sa.Engine:
    """An empty CRM on each of the databases."""
    if request.param == "sqlite":
        engine: sa.Engine = request.getfixturevalue("sqlite_engine")
    else:
        url = request.getfixturevalue("postgres_database")
        engine = request.getfixturevalue("make_engine")(url)
    Base.metadata.create_all(engine)
    return engine


@pytest.fixture
def session(engine: sa.Engine) -> Iterator[Session]:
    with Session(engine) as session:
        yield session
