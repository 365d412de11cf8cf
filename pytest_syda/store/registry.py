"""Stores by the scheme of their address. A third party's registers as ours do, or by an entry point."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit

from pytest_syda.errors import StoreError, nearest
from pytest_syda.registry import Registry
from pytest_syda.store.store import Say, Store, warn

GROUP = "pytest_syda.stores"

MakeStore = Callable[[str, Say], Store]
"""From an address, and where to say what a user should read, to a store."""

STORES: Registry[MakeStore] = Registry("a store for {}://", GROUP)


def register_store(scheme: str, make: MakeStore, *, replace: bool = False) -> None:
    """Teach the plugin addresses that begin with `scheme://`.

    Raises:
        RequestError: the scheme is taken, and `replace` was not said.
    """
    STORES.register(scheme, make, replace=replace)


def store_schemes() -> tuple[str, ...]:
    """Schemes that somebody registered; any other is fsspec's to know."""
    return STORES.names()


def open_store(url: str, say: Say = warn) -> Store:
    """The store at an address such as `s3://bucket/recipes`.

    Raises:
        StoreError: it is no address, or nobody knows its scheme.
    """
    scheme = urlsplit(url).scheme
    if "://" not in url or not scheme:
        raise StoreError(f"{url!r} is no address of a store. Write it like s3://bucket/folder or file:///folder.")
    make = STORES.get(scheme)
    return make(url, say) if make else _by_fsspec(url, scheme, say)


def _by_fsspec(url: str, scheme: str, say: Say) -> Store:
    from pytest_syda.store.remote import RemoteStore

    try:
        from fsspec.registry import known_implementations, registry
    except ImportError:
        return RemoteStore(url, say=say)  # which says what to install
    known = {*known_implementations, *registry, *store_schemes()}
    if scheme not in known:
        raise StoreError(f"Nobody knows the scheme of {url!r}. {nearest(scheme, known)}".rstrip())
    return RemoteStore(url, say=say)


def _memory(_url: str, _say: Say) -> Store:
    from pytest_syda.store.memory import MemoryStore

    return MemoryStore()


def _disk(url: str, say: Say) -> Store:
    from pytest_syda.store.disk import DiskStore

    return DiskStore(_path(url), say=say)


def _recordings(url: str, _say: Say) -> Store:
    from pytest_syda.store.recordings import Recordings

    return Recordings(_path(url))


def _path(url: str) -> Path:
    return Path(unquote(url.partition("://")[2]))


register_store("memory", _memory)
register_store("disk", _disk)
register_store("recordings", _recordings)
