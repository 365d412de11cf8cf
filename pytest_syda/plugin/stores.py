"""Where this run keeps recipes, and how its tests look them up."""

from __future__ import annotations

import os
import uuid
import warnings
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pytest_syda.errors import StoreError
from pytest_syda.plugin.failures import PytestSydaWarning
from pytest_syda.plugin.ledger import ledger_of
from pytest_syda.plugin.state import LOOKUP, SETTINGS, STORES
from pytest_syda.store.disk import DiskStore
from pytest_syda.store.layers import Layered
from pytest_syda.store.lookup import Lookup
from pytest_syda.store.modes import mode_of
from pytest_syda.store.recordings import Recordings
from pytest_syda.store.registry import open_store

if TYPE_CHECKING:
    from pytest_syda.plugin.options import Settings
    from pytest_syda.store.store import Store


class Stores:
    """The cache, what lies behind it, and the recordings, as the settings name them."""

    def __init__(self, settings: Settings, root: Path) -> None:
        self._settings = settings
        self._root = root
        self.folder = Path(os.path.normpath(root / settings.cache_dir))  # `..` is for settings, not for messages

    @cached_property
    def cache(self) -> Store:
        """The local one, with the shared one behind it where there is one.

        Raises:
            StoreError: the address of the shared one is wrong.
        """
        if not self._settings.store_url:
            return self.disk
        try:
            return Layered(self.disk, open_store(self._settings.store_url, _say))
        except StoreError as error:
            raise StoreError(f"syda_store_url: {error}") from error

    @cached_property
    def disk(self) -> DiskStore:
        return DiskStore(self.folder, say=_say)

    @cached_property
    def recordings(self) -> Recordings:
        return Recordings(self._root / self._settings.recordings_dir)

    @property
    def is_own(self) -> bool:
        """Whether the cache is this project's alone: one that lies elsewhere may serve others."""
        return self.folder.resolve().is_relative_to(self._root.resolve())

    def lookup(self, config: pytest.Config) -> Lookup:
        """Of a run; what happens there goes into the run's ledger."""
        return Lookup(
            self.cache,
            recordings=self.recordings,
            mode=mode_of(self._settings.mode, os.environ),
            refresh=self._settings.refresh,
            folder=self.folder,
            run_id=_run_id(config),
            renew=self._settings.record,
            listen=ledger_of(config).heard,
        )


def stores_of(config: pytest.Config) -> Stores:
    """The stores of this run, not opened before somebody needs them."""
    if STORES not in config.stash:
        config.stash[STORES] = Stores(config.stash[SETTINGS], config.rootpath)
    return config.stash[STORES]


def lookup_of(config: pytest.Config) -> Lookup:
    """One for a process, so that it remembers what a provider could not."""
    if LOOKUP not in config.stash:
        config.stash[LOOKUP] = stores_of(config).lookup(config)
    return config.stash[LOOKUP]


def current_lookup(config: pytest.Config) -> Lookup:
    """For calls that name no lookup, such as `pytest_syda.populate` in a test or a fixture."""
    test = os.environ.get("PYTEST_CURRENT_TEST", "").rpartition(" (")[0]
    command = "run that test once with --syda-mode=live --syda-record"
    return lookup_of(config).on_behalf_of(test, command)


def _run_id(config: pytest.Config) -> str:
    """The workers of a run share what a provider could not."""
    worker = getattr(config, "workerinput", {})
    return str(worker.get("testrunuid") or uuid.uuid4().hex)


def _say(sentence: str) -> None:
    """No line of ours, or of anybody's, is to blame."""
    warnings.warn_explicit(PytestSydaWarning(sentence), PytestSydaWarning, "pytest-syda", 0)
