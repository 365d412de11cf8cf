"""Stores put together of stores: one that may not be written, and one behind another."""

from __future__ import annotations

from collections.abc import Iterator

from pytest_syda.errors import StoreError
from pytest_syda.store.entry import Entry, Header
from pytest_syda.store.store import Store, in_order, newest_first


class ReadOnly:
    """Another store, as it is now."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, key: str, table: str = "") -> Entry | None:
        return self._store.get(key, table)

    def put(self, entry: Entry) -> None:
        raise StoreError(self.refuses())

    def delete(self, key: str) -> None:
        raise StoreError(self.refuses())

    def entries(self) -> Iterator[Header]:
        return self._store.entries()

    def about(self, table: str) -> Iterator[Header]:
        return self._store.about(table)

    def where(self, key: str) -> str:
        return self._store.where(key)

    def lost(self, key: str) -> str:
        return self._store.lost(key)

    def refuses(self) -> str:
        return "This store is only read."


class Layered:
    """A near store before a far one: what is found far away is kept near, and what is written goes to both.

    The near store decides whether anything can be put; what the far one cannot take is its own to say.
    """

    def __init__(self, near: Store, far: Store) -> None:
        self.near, self.far = near, far

    def get(self, key: str, table: str = "") -> Entry | None:
        found = self.near.get(key, table)
        if found is not None:
            return found
        found = self.far.get(key, table)
        if found is not None and not self.near.refuses():
            self.near.put(found)
        return found

    def put(self, entry: Entry) -> None:
        self.near.put(entry)
        if not self.far.refuses():
            self.far.put(entry)

    def delete(self, key: str) -> None:
        """Forget it here: others may use what is far away."""
        self.near.delete(key)

    def entries(self) -> Iterator[Header]:
        """What is near: the far store may hold what other projects keep."""
        return iter(in_order(self.near.entries()))

    def about(self, table: str) -> Iterator[Header]:
        """What is near, where there is anything; asking far away takes time."""
        near = newest_first(self.near.about(table))
        return iter(near) if near else self.far.about(table)

    def where(self, key: str) -> str:
        return self.near.where(key)

    def lost(self, key: str) -> str:
        return self.near.lost(key) or self.far.lost(key)

    def refuses(self) -> str:
        return self.near.refuses()
