"""An asyncio project: an AsyncEngine, an AsyncSession, and pytest-asyncio to run the tests.

`syda_session_fixture = db_session` works for async fixtures as it does for others.
"""

from collections.abc import AsyncIterator

import pytest_asyncio
from models import Base
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine


@pytest_asyncio.fixture
async def db_session() -> AsyncIterator[AsyncSession]:
    engine = create_async_engine("sqlite+aiosqlite://")
    async with engine.connect() as connection:
        await connection.run_sync(Base.metadata.create_all)
        async with AsyncSession(connection, expire_on_commit=False) as session:
            yield session
    await engine.dispose()
