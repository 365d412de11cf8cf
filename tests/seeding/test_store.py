"""What a provider is paid for is looked up first, in a program as in a test."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from pytest_syda import Dataset, ProviderError, Scripted, StoreError, populate, register_provider
from pytest_syda.store import current
from pytest_syda.store.disk import DiskStore
from pytest_syda.store.lookup import Lookup
from pytest_syda.store.memory import MemoryStore
from tests.engines import an_engine
from tests.seeding.crm import MODELS, Base, Customer, Order

ANSWERS: list[Any] = [
    {"Customer": [{"name": "Acme"}, {"name": "Globex"}], "orders": [{"customer_id": "customers#2"}]},
    {"Customer": [{"name": "Initech"}]},
]


@pytest.fixture(autouse=True)
def elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A program in a working directory of its own: no test run, and not in CI."""
    monkeypatch.setattr(current, "_FINDERS", [])
    monkeypatch.chdir(tmp_path)
    for name in ("CI", "BUILD_NUMBER", "SYDA_CACHE_DIR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def provider() -> Scripted:
    provider = Scripted(ANSWERS)
    register_provider("scripted", lambda: provider, replace=True)
    return provider


def filled(**keywords: Any) -> dict[str, list[dict[str, Any]]]:
    """All rows of a CRM that is made and thrown away."""
    with an_engine() as engine, Session(engine) as session:
        Base.metadata.create_all(engine)
        options: dict[str, Any] = {"sizes": 2, "prompt": "CRM", "provider": "scripted", **keywords}
        data: Dataset = populate(session, MODELS, **options)
        return {model.__name__: data.rows(model) for model in MODELS}


def names(data: dict[str, list[dict[str, Any]]]) -> list[str]:
    return [row["name"] for row in data["Customer"]]


def test_paid_once_and_the_same_ever_after(provider: Scripted) -> None:
    """The first run and all others have the same rows, to the last value."""
    first = filled()
    assert names(first) == ["Acme", "Globex"]
    assert first["Order"][0]["customer_id"] == first["Customer"][1]["id"]
    assert filled() == first
    assert provider.calls == 1
    assert Path(".syda_cache/cache.db").exists()


def test_another_seed_is_not_paid_for(provider: Scripted) -> None:
    """What is written stays, what is made changes."""
    one, two = filled(seed=1), filled(seed=2)
    assert names(one) == names(two)
    assert one != two
    assert provider.calls == 1


def test_more_rows_are_appended(provider: Scripted) -> None:
    """The first ones stay, in all their values."""
    first = filled()
    sizes = {"Customer": 3, "Product": 2, "Order": 2, "OrderItem": 2}
    longer = filled(sizes=sizes)
    assert names(longer) == ["Acme", "Globex", "Initech"]
    assert provider.calls == 2
    assert [row["status"] for row in longer["Customer"][:2]] == [row["status"] for row in first["Customer"]]


@pytest.mark.parametrize("variable", ["CI", "BUILD_NUMBER"])
def test_in_ci_nobody_is_called(provider: Scripted, monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    """What is kept is replayed; what is not is an error that says what to do."""
    first = filled()
    monkeypatch.setenv(variable, "1")
    assert filled() == first
    with pytest.raises(StoreError, match=r"(?s)Nothing to replay for customers, .*prompt changed.*To have it written"):
        filled(prompt="A zoo")
    monkeypatch.setenv(variable, "")
    filled(prompt="A zoo")
    assert provider.calls == 2


def test_the_folder_comes_from_the_environment(
    provider: Scripted, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """So that one cache serves several programs."""
    monkeypatch.setenv("SYDA_CACHE_DIR", str(tmp_path / "shared"))
    filled()
    assert (tmp_path / "shared" / "cache.db").exists()
    assert not Path(".syda_cache").exists()
    assert provider.calls == 1


def test_the_store_may_be_the_callers(provider: Scripted) -> None:
    """Any composition, for a program that keeps things its own way."""
    store = Lookup(MemoryStore())
    assert filled(store=store) == filled(store=store)
    assert provider.calls == 1
    assert not Path(".syda_cache").exists()


def test_what_costs_nothing_is_not_stored() -> None:
    """The offline provider leaves no cache behind, and switching to a paid one just works."""
    filled(provider="offline")
    assert not Path(".syda_cache").exists()


def test_a_provider_that_fails_leaves_the_session_alone(tmp_path: Path) -> None:
    """And is not called again for the same in this process."""
    provider = Scripted([ProviderError("overloaded")])
    register_provider("scripted", lambda: provider, replace=True)
    store = Lookup(DiskStore(tmp_path / "cache"), folder=tmp_path / "cache")
    with an_engine() as engine, Session(engine) as session:
        Base.metadata.create_all(engine)
        for _ in range(2):
            with pytest.raises(ProviderError, match="overloaded"):
                populate(session, MODELS, 2, provider="scripted", store=store)
        assert not session.scalars(sa.select(Customer)).all()
        assert not session.scalars(sa.select(Order)).all()
    assert provider.calls == 1


def test_a_program_may_try_again() -> None:
    """What failed is remembered for a test run, not for a program: in the next call a key may be there."""
    provider = Scripted([ProviderError("no key"), ANSWERS[0]])
    register_provider("scripted", lambda: provider, replace=True)
    with pytest.raises(ProviderError, match="no key"):
        filled()
    assert names(filled()) == ["Acme", "Globex"]
