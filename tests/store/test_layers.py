"""Stores put together: what is only read, and what lies behind another."""

from __future__ import annotations

from pathlib import Path

import pytest

from pytest_syda.errors import RequestError, StoreError
from pytest_syda.store.disk import DiskStore
from pytest_syda.store.layers import Layered, ReadOnly
from pytest_syda.store.memory import MemoryStore
from pytest_syda.store.recordings import Recordings
from pytest_syda.store.registry import open_store, register_store, store_schemes
from pytest_syda.store.store import Store, StoreWarning
from tests.store.little_shop import CUSTOMERS, ORDERS, Shop, entry_of, named, plan_of, schema_of, scripted

ENTRY = entry_of(rows=named("Acme"))
OTHER = entry_of(ORDERS, rows=[{}])


@pytest.fixture(params=["memory", "disk", "recordings", "layered", "remote"])
def any_store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    made: dict[str, Store] = {
        "memory": MemoryStore(),
        "disk": DiskStore(tmp_path / "disk"),
        "recordings": Recordings(tmp_path / "recordings"),
        "layered": Layered(MemoryStore(), ReadOnly(MemoryStore())),
        "remote": open_store((tmp_path / "remote").as_uri()),
    }
    return made[request.param]


def test_every_store_keeps_the_protocol(any_store: Store) -> None:
    """The same answers, whatever it is made of."""
    assert isinstance(any_store, Store)
    assert any_store.get(ENTRY.key) is None
    assert list(any_store.entries()) == list(any_store.about("customers")) == []
    assert not any_store.refuses()
    any_store.put(OTHER)
    any_store.put(ENTRY)
    any_store.put(ENTRY)
    assert any_store.get(ENTRY.key) == any_store.get(ENTRY.key, "customers") == ENTRY
    assert [header.table for header in any_store.entries()] == ["customers", "orders"]
    assert [header.key for header in any_store.about("customers")] == [ENTRY.key]
    assert any_store.where(ENTRY.key)
    any_store.delete("0" * 64)
    any_store.delete(ENTRY.key)
    assert any_store.get(ENTRY.key, "customers") is None
    assert [header.table for header in any_store.entries()] == ["orders"]


def test_the_newest_of_a_table_comes_first(any_store: Store) -> None:
    """So that reasons are those of the latest change."""
    for year in (2024, 2026, 2025):
        any_store.put(entry_of(prompt=f"In {year}", rows=named("A"), created=f"{year}-01-01T00:00:00"))
    assert [header.created[:4] for header in any_store.about("customers")] == ["2026", "2025", "2024"]


def test_what_is_only_read_takes_nothing() -> None:
    """And says so."""
    store = MemoryStore()
    store.put(ENTRY)
    read_only = ReadOnly(store)
    assert read_only.get(ENTRY.key) == ENTRY
    assert read_only.refuses()
    for change in (lambda: read_only.put(ENTRY), lambda: read_only.delete(ENTRY.key)):
        with pytest.raises(StoreError, match="only read"):
            change()


def test_what_was_lost_is_asked_of_both(tmp_path: Path) -> None:
    """And through what may only be read."""
    near, far = MemoryStore(), DiskStore(tmp_path)
    far.put(ENTRY)
    (tmp_path / "cache.db").write_bytes(b"rubbish" * 1000)
    store = ReadOnly(Layered(near, far))
    with pytest.warns(StoreWarning, match="damaged"):
        assert store.get(ENTRY.key) is None
    assert "set aside" in store.lost(ENTRY.key)


def test_what_is_found_far_away_is_kept_near() -> None:
    """Read through, and written back."""
    near, far = MemoryStore(), MemoryStore()
    far.put(ENTRY)
    both = Layered(near, far)
    assert both.get(ENTRY.key) == near.get(ENTRY.key) == ENTRY
    both.put(OTHER)
    assert far.get(OTHER.key) == near.get(OTHER.key) == OTHER
    both.delete(OTHER.key)
    assert far.get(OTHER.key) == OTHER


def test_a_team_pays_once(tmp_path: Path) -> None:
    """What one machine paid for, another one finds."""
    url = (tmp_path / "shared").as_uri()
    provider = scripted({"customers": named("A", "B")})
    plan = plan_of(schema_of(CUSTOMERS))
    for machine in ("one", "two"):
        recipes = Shop(Layered(DiskStore(tmp_path / machine), open_store(url))).recipes(provider, plan)
        assert recipes["customers"].rows == named("A", "B")
    assert provider.calls == 1


def test_a_near_store_that_cannot_be_written_is_read_through() -> None:
    """A CI runner without a writable cache replays from far away."""
    far = MemoryStore()
    far.put(ENTRY)
    assert Layered(ReadOnly(MemoryStore()), far).get(ENTRY.key) == ENTRY


def test_a_third_party_registers_a_store() -> None:
    """By the scheme of its address; a scheme is not taken twice by accident."""
    kept = MemoryStore()
    register_store("vault", lambda _url, _say: kept)
    assert open_store("vault://anything") is kept
    assert "vault" in store_schemes()
    with pytest.raises(RequestError, match="replace=True"):
        register_store("vault", lambda _url, _say: kept)


def test_a_package_brings_a_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By its entry point, loaded when such an address is opened."""
    (tmp_path / "vaults.py").write_text(
        "from pytest_syda.store.memory import MemoryStore\n"
        "class Vault(MemoryStore):\n"
        "    def __init__(self, url, say):\n"
        "        super().__init__()\n"
        "        self.url = url\n"
    )
    (info := tmp_path / "vaults-1.0.dist-info").mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: vaults\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[pytest_syda.stores]\nsafe = vaults:Vault\n")
    monkeypatch.syspath_prepend(tmp_path)
    assert "safe" in store_schemes()
    assert open_store("safe://here").url == "safe://here"  # type: ignore[attr-defined]


@pytest.mark.parametrize("url", ["", "somewhere", "s4://bucket", "://x", "/a/b"])
def test_an_address_nobody_knows_is_an_error(url: str) -> None:
    """At once, not when something is missing."""
    with pytest.raises(StoreError, match=r"no address|Nobody knows"):
        open_store(url)


@pytest.mark.parametrize(("scheme", "kind"), [("disk", DiskStore), ("recordings", Recordings)])
def test_our_own_stores_have_addresses_too(tmp_path: Path, scheme: str, kind: type) -> None:
    """Ours register as a third party's would."""
    store = open_store(f"{scheme}://{tmp_path}/a%20b")
    store.put(ENTRY)
    assert isinstance(store, kind)
    assert (tmp_path / "a b").is_dir()
