"""A store that a team shares, on a real S3-compatible server on loopback."""

from __future__ import annotations

import logging
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from pytest_syda.store.disk import DiskStore
from pytest_syda.store.layers import Layered
from pytest_syda.store.registry import open_store
from pytest_syda.store.remote import MOST_ABOUT, RemoteStore, redacted
from pytest_syda.store.store import StoreWarning
from tests.store.little_shop import CUSTOMERS, Shop, entry_of, named, plan_of, schema_of, scripted

ENTRY = entry_of(rows=named("Acme"))

pytestmark = pytest.mark.filterwarnings("ignore:datetime.datetime.utcnow:DeprecationWarning")


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    moto = pytest.importorskip("moto.server")
    pytest.importorskip("s3fs")
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = moto.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def bucket(server: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """An empty bucket; the address and the keys come from the environment, as they would in CI."""
    import s3fs

    settings = {
        "AWS_ENDPOINT_URL": server,
        "AWS_ACCESS_KEY_ID": "AKIASECRETNAME",
        "AWS_SECRET_ACCESS_KEY": "a-secret-key",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_CONFIG_FILE": str(tmp_path / "none"),
        "AWS_EC2_METADATA_DISABLED": "true",
    }
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    name = f"team-{abs(hash(tmp_path))}"
    s3fs.S3FileSystem(skip_instance_cache=True).mkdir(name)
    return f"s3://{name}/recipes"


def test_entries_come_back(bucket: str) -> None:
    """As from any store, also for somebody who opens it anew."""
    store = open_store(bucket)
    assert store.get(ENTRY.key, "customers") is None
    assert not list(store.entries())
    store.put(ENTRY)
    other = open_store(bucket)
    assert other.get(ENTRY.key, "customers") == other.get(ENTRY.key) == ENTRY
    assert list(other.about("customers")) == list(other.entries()) == [ENTRY.header]
    assert not list(other.about("orders"))
    other.delete(ENTRY.key)
    assert not list(store.entries())


def test_two_machines_pay_once(bucket: str, tmp_path: Path) -> None:
    """Behind each one's own cache."""
    provider = scripted({"customers": named("A", "B")}, {"customers": named("C")})
    plan = plan_of(schema_of(CUSTOMERS))
    one, two = (Shop(Layered(DiskStore(tmp_path / name), open_store(bucket))) for name in ("one", "two"))
    one.recipes(provider, plan)
    two.recipes(provider, plan)
    assert provider.calls == 1
    longer = plan_of(schema_of(CUSTOMERS), size=3)
    assert two.recipes(provider, longer)["customers"].rows == named("A", "B", "C")
    fresh = Shop(Layered(DiskStore(tmp_path / "three"), open_store(bucket)))
    assert fresh.recipes(provider, longer, mode="replay")["customers"].rows == named("A", "B", "C")


def test_few_of_many_are_fetched(bucket: str) -> None:
    """To find what nearly fits, however much a team keeps of one table."""
    store = RemoteStore(bucket)
    for number in range(MOST_ABOUT + 5):
        store.put(entry_of(prompt=f"World {number}", rows=named("A")))
    assert len(list(store.about("customers"))) == MOST_ABOUT
    assert len(list(store.entries())) == MOST_ABOUT + 5


def test_what_is_damaged_far_away_is_named_and_not_served(bucket: str) -> None:
    """A stranger who writes into the bucket changes nothing but what is missing."""
    said: list[str] = []
    store = RemoteStore(bucket, say=said.append)
    store.put(ENTRY)
    path = store._path(f"customers/{ENTRY.key}.json")
    store._files.pipe_file(path, store._files.cat_file(path).replace(b"Acme", b"Evil"))
    assert store.get(ENTRY.key, "customers") is None
    assert "checksum" in said[0]
    assert "damaged: Its bytes are not those" in store.lost(ENTRY.key)
    store._files.pipe_file(path, b"\x80\x04cposix\nsystem\n")
    assert not list(store.about("customers"))


@pytest.fixture
def nowhere(bucket: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """An address where nobody answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{free.getsockname()[1]}")
    return bucket


def test_an_unreachable_store_is_done_without(nowhere: str, tmp_path: Path) -> None:
    """The run goes on with what is local; that is said once, and no key with it."""
    said: list[str] = []
    provider = scripted({"customers": named("A", "B")})
    shop = Shop(Layered(DiskStore(tmp_path), open_store(nowhere, said.append)))
    plan = plan_of(schema_of(CUSTOMERS))
    for _ in range(2):
        assert shop.recipes(provider, plan)["customers"].rows == named("A", "B")
    assert provider.calls == 1
    assert len(said) == 1
    assert "goes on with what is kept locally" in said[0]
    assert "secret" not in said[0].lower()
    assert shop.cache.lost("0" * 64).startswith("nothing is kept here, and the shared store s3://")


def test_a_folder_may_have_any_name(tmp_path: Path) -> None:
    """As Python writes its address."""
    folder = tmp_path / "sha red#1 ö"
    store = open_store(folder.as_uri())
    store.put(ENTRY)
    assert (folder / "customers" / f"{ENTRY.key}.json").exists()
    assert store.get(ENTRY.key, "customers") == ENTRY


def test_it_is_a_warning_where_nobody_listens(nowhere: str) -> None:
    """Of its own kind, so that it can be filtered."""
    with pytest.warns(StoreWarning, match="cannot be used"):
        assert open_store(nowhere).get(ENTRY.key, "customers") is None


@pytest.mark.usefixtures("bucket")
def test_a_bucket_that_is_not_there_is_done_without() -> None:
    """Nothing is found there; a put says why it cannot be."""
    said: list[str] = []
    store = open_store("s3://there-is-no-such-bucket/x", said.append)
    assert store.get(ENTRY.key, "customers") is None
    store.put(ENTRY)
    assert len(said) == 1
    assert store.refuses()


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """With what to install."""
    import sys

    said: list[str] = []
    monkeypatch.setitem(sys.modules, "gcsfs", None)
    assert open_store("gcs://bucket/x", said.append).get(ENTRY.key, "customers") is None
    assert "pip install 'pytest-syda[remote]'" in said[0]
    monkeypatch.setitem(sys.modules, "fsspec", None)
    monkeypatch.setitem(sys.modules, "fsspec.core", None)
    monkeypatch.setitem(sys.modules, "fsspec.registry", None)
    assert open_store("gs://bucket/x", said.append).get(ENTRY.key, "customers") is None
    assert "pip install 'pytest-syda[remote]'" in said[1]


def test_addresses_are_shown_without_secrets() -> None:
    """Passwords and signatures of an address are for nobody's log."""
    assert redacted("https://user:password@host:8/a/b?signature=abc#x") == "https://host:8/a/b"


def test_a_password_in_the_address_is_not_repeated() -> None:
    """Neither by us, nor by what the file system says of the address."""
    said: list[str] = []
    store = RemoteStore("s3://somebody:secret@nowhere/here", say=said.append)
    assert store.get("0" * 64, "customers") is None
    assert "cannot be used" in said[0]
    assert "secret" not in said[0] + store.refuses() + store.where("0" * 64)
