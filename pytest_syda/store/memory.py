"""Entries in memory: for programs that keep nothing, and for tests."""

from __future__ import annotations

from collections.abc import Iterator

from pytest_syda.store.entry import Entry, Header
from pytest_syda.store.store import in_order, newest_first


class MemoryStore:
    """Forgotten with the process."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}

    def get(self, key: str, table: str = "") -> Entry | None:
        return self._entries.get(key)

    def put(self, entry: Entry) -> None:
        self._entries[entry.key] = entry

    def delete(self, key: str) -> None:
        self._entries.pop(key, None)

    def entries(self) -> Iterator[Header]:
        return iter(in_order([entry.header for entry in self._entries.values()]))

    def about(self, table: str) -> Iterator[Header]:
        return iter(newest_first([entry.header for entry in self._entries.values() if entry.table == table]))

    def where(self, key: str) -> str:
        return "memory"

    def lost(self, key: str) -> str:
        return ""

    def refuses(self) -> str:
        return ""
