"""What the controller does when all tests are through: record, name what is unused, prune."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from pytest_syda.errors import StoreError
from pytest_syda.plugin.ledger import ledger_of
from pytest_syda.plugin.refreshing import unmatched
from pytest_syda.plugin.state import SETTINGS, WATCH
from pytest_syda.plugin.stores import Stores, stores_of
from pytest_syda.plugin.watching import partial
from pytest_syda.words import count

if TYPE_CHECKING:
    from pytest_syda.plugin.ledger import Ledger
    from pytest_syda.store.entry import Header
    from pytest_syda.store.store import Store

SERVED = {"hit", "recorded", "written", "extended", "filled"}
"""Kinds of events that used an entry."""

NAMED = 5
"""Entries named one by one; more are counted."""


class Afterwards:
    """Done once, at the end; what there is to say of it."""

    def __init__(self, config: pytest.Config, status: int) -> None:
        self.lines: list[str] = []
        self.problems: list[str] = []
        """What was asked for and could not be done."""
        self.undone: list[str] = []
        """What was asked for and was not done, for good reason."""
        self._config, self._settings = config, config.stash[SETTINGS]
        self._stores, self._ledger = stores_of(config), ledger_of(config)
        self.undone += unmatched(self._settings.refresh, self._ledger.events)
        for work in (self._record, lambda: self._look_for_unused(status)):
            try:
                work()
            except StoreError as error:
                self.problems.append(str(error))

    def _record(self) -> None:
        if self._settings.record:
            written = list(_recorded(self._stores, self._ledger))
            self.lines.append(
                f"recorded {count(len(written), 'table')} in {self._settings.recordings_dir}"
                if written
                else "recorded nothing: no recipe was used that is not recorded already"
            )

    def _look_for_unused(self, status: int) -> None:
        watch = self._config.stash.get(WATCH, None)
        if watch is None:
            return
        reason = partial(self._config, watch, status) or self._nobody_asked()
        if self._settings.prune:
            self._prune(reason)
        elif not reason:
            self.lines += self._unused()

    def _unused(self) -> Iterator[str]:
        """The recordings; and of the cache, what is not recorded besides."""
        in_use = used(self._ledger)
        recorded = list(_unused(self._stores.recordings, in_use))
        known = in_use | {header.key for header in recorded}
        cached = list(_written_by_tests(self._stores, known))
        if found := [*recorded, *cached]:
            things = [count(len(recorded), "recording")] if recorded else []
            things += [count(len(cached), "entry of the cache", "entries of the cache")] if cached else []
            yield (
                f"{' and '.join(things)} {'is' if len(found) == 1 else 'are'} used by no test: {_names(found)} "
                f"(--syda-prune removes {'it' if len(found) == 1 else 'them'})"
            )

    def _nobody_asked(self) -> str:
        """A run on the offline provider says nothing about what others use."""
        return "" if used(self._ledger) else "no test looked up a recipe"

    def _prune(self, reason: str) -> None:
        if reason:
            self.undone.append(f"nothing was pruned, because {reason}: only a complete run can tell what nobody uses")
            return
        in_use = used(self._ledger)
        recordings = _delete(self._stores.recordings, _unused(self._stores.recordings, in_use))
        told = [f"{count(len(recordings), 'recording')}{_listed(recordings)}"]
        if self._stores.is_own:
            kept = list(_written_by_tests(self._stores, in_use))
            told.append(
                f"{count(len(_delete(self._stores.disk, kept)), 'entry', 'entries')} of the cache{_listed(kept)}"
            )
        self.lines.append(f"pruned {' and '.join(told)}")
        if not self._stores.is_own:
            self.lines.append(f"the cache is left alone: {self._stores.folder} may serve other projects")


def used(ledger: Ledger) -> set[str]:
    """Keys of the entries that this run used."""
    return {key for event in ledger.events if event["kind"] in SERVED for key in (event["key"], event["kept"]) if key}


def _recorded(stores: Stores, ledger: Ledger) -> Iterator[str]:
    """Entries that were used and are new to the recordings, or changed."""
    wanted: dict[str, dict[str, Any]] = {}
    for event in ledger.events:
        if event["kind"] in SERVED:
            wanted[event["kept"] or event["key"]] = event
    for key, event in wanted.items():
        recorded = stores.recordings.get(key, event["table"])
        if recorded is not None and event["kind"] == "recorded":
            continue
        entry = stores.cache.get(key, event["table"])
        if entry is not None and recorded != entry.replaced(used_by=[]):  # which recordings leave out
            stores.recordings.put(entry)
            yield key


def _unused(store: Store, in_use: set[str]) -> Iterator[Header]:
    return (header for header in store.entries() if header.key not in in_use)


def _written_by_tests(stores: Stores, in_use: set[str]) -> Iterator[Header]:
    """What tests of this project had written to its own cache, and do not use."""
    return (header for header in _unused(stores.disk, in_use) if header.used_by) if stores.is_own else iter(())


def _delete(store: Store, headers: Iterable[Header]) -> list[Header]:
    gone = list(headers)
    for header in gone:
        store.delete(header.key)
    return gone


def _listed(headers: list[Header]) -> str:
    return f" ({_names(headers)})" if headers else ""


def _names(headers: list[Header]) -> str:
    names = list(dict.fromkeys(f"{header.dataset}/{header.table}".lstrip("/") for header in headers))
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return ", ".join(names[:NAMED]) + more
