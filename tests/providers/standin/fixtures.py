"""The fixture: a stand-in server for one test. `from tests.providers.standin.fixtures import standin` brings it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.providers.standin.server import StandIn


@pytest.fixture
def standin() -> Iterator[StandIn]:
    """Both providers on this machine; see `StandIn`."""
    server = StandIn().start()
    yield server
    server.stop()
