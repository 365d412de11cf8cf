"""What was done in this run: plain data, so that workers can send it and the controller can merge it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from pytest_syda.plugin.state import LEDGER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_syda.dataset.dataset import Dataset
    from pytest_syda.store.events import Event


class Entry(msgspec.Struct):
    """One dataset: what it was, how often it was made, and how many tests had it."""

    key: str
    sizes: dict[str, int]
    provider: str
    seed: int
    notes: list[str]
    made: int = 0
    seconds: float = 0.0
    tests: int = 0

    @property
    def rows(self) -> int:
        return sum(self.sizes.values())

    def absorb(self, other: Entry) -> None:
        self.made += other.made
        self.seconds += other.seconds
        self.tests += other.tests


class Ledger(msgspec.Struct):
    entries: dict[str, Entry] = {}
    events: list[dict[str, Any]] = []
    """What happened at the store (see `store.events.Event`)."""
    unheard: list[str] = []
    """Workers that ended before they could say what they did last."""

    def heard(self, event: Event) -> None:
        """From the store."""
        self.events.append(event.plain())

    def made(self, dataset: Dataset, seconds: float) -> None:
        """A dataset was made and put into a session."""
        entry = self._entry(dataset)
        entry.made += 1
        entry.seconds += seconds

    def used(self, dataset: Dataset) -> None:
        """A test had it."""
        self._entry(dataset).tests += 1

    def merge(self, plain: dict[str, list[dict[str, Any]]]) -> None:
        """What a worker sent."""
        for fields in plain["datasets"]:
            self._absorb(Entry(**fields))
        self.events += plain["events"]

    def plain(self) -> dict[str, list[dict[str, Any]]]:
        return {"datasets": [msgspec.structs.asdict(entry) for entry in self.entries.values()], "events": self.events}

    def take(self) -> dict[str, list[dict[str, Any]]]:
        """The same, to be sent once: what is sent is not said again."""
        sent = self.plain()
        self.entries, self.events = {}, []
        return sent

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries.values())

    def __len__(self) -> int:
        return len(self.entries)

    def __bool__(self) -> bool:
        return bool(self.entries or self.events)

    def _entry(self, dataset: Dataset) -> Entry:
        if dataset.key not in self.entries:
            self.entries[dataset.key] = Entry(
                dataset.key, dict(dataset.sizes), dataset.provider, dataset.seed, list(dataset.notes)
            )
        return self.entries[dataset.key]

    def _absorb(self, entry: Entry) -> None:
        known = self.entries.get(entry.key)
        if known is None:
            self.entries[entry.key] = entry
        else:
            known.absorb(entry)


def ledger_of(config: pytest.Config) -> Ledger:
    """The run's ledger; there from the first time something is done."""
    return config.stash.setdefault(LEDGER, Ledger())
