"""The protocol of stores: small parts that are put together, so that a policy is a composition."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from typing import Protocol, runtime_checkable

from pytest_syda.store.entry import Entry, Header

Say = Callable[[str], None]
"""Takes a sentence that a user should read."""


@runtime_checkable
class Store(Protocol):
    """Keeps entries by their key. Every method may raise StoreError."""

    def get(self, key: str, table: str = "") -> Entry | None:
        """The entry of this key; None where there is none. `table`, where it is known, says where to look."""

    def put(self, entry: Entry) -> None:
        """Keep it, in place of what had its key: all of it or nothing."""

    def delete(self, key: str) -> None:
        """Forget it; nothing happens where it is not there."""

    def entries(self) -> Iterator[Header]:
        """What is kept, by table and key."""

    def about(self, table: str) -> Iterator[Header]:
        """What is kept for this table, the newest first, found without reading what is kept for others."""

    def where(self, key: str) -> str:
        """Where a person finds the entry: a file, a folder, an address."""

    def lost(self, key: str) -> str:
        """Why an entry is not there that may have been: it was damaged, and set aside; its place was not reached. Empty
        where nothing is known of it."""

    def refuses(self) -> str:
        """Why nothing can be put here; empty where it can. Asked before anybody is paid."""


def newest_first(headers: Iterator[Header] | list[Header]) -> list[Header]:
    return sorted(headers, key=lambda header: (header.created, header.key), reverse=True)


def in_order(headers: Iterator[Header] | list[Header]) -> list[Header]:
    return sorted(headers, key=lambda header: (header.dataset, header.table, header.key))


class StoreWarning(UserWarning):
    """Something about the store that a user should know of."""


def warn(sentence: str) -> None:
    """What a store has to say where nobody else listens."""
    warnings.warn(sentence, StoreWarning, stacklevel=3)
