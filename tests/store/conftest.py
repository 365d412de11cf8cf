from pathlib import Path

import pytest

from pytest_syda.store.disk import DiskStore
from pytest_syda.store.memory import MemoryStore
from pytest_syda.store.store import Store
from tests.store.little_shop import Shop


@pytest.fixture(autouse=True)
def no_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests of what is called where run the same in CI."""
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.delenv("BUILD_NUMBER", raising=False)


@pytest.fixture(params=["memory", "disk"])
def cache(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    return MemoryStore() if request.param == "memory" else DiskStore(tmp_path / "cache")


@pytest.fixture
def shop(cache: Store) -> Shop:
    """Lookups for a little shop."""
    return Shop(cache)
