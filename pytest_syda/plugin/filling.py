"""One test's data: asked for by its markers, put into a session, remembered for the report."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Any

import pytest

from pytest_syda.errors import RequestError
from pytest_syda.plugin.marker import Marking, read
from pytest_syda.plugin.state import FILLING, LEDGER, SETTINGS

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlalchemy.orm import Session

    from pytest_syda.dataset.dataset import Dataset
    from pytest_syda.plugin.ledger import Ledger


class Filling:
    """What a test asks for, and the dataset it got."""

    def __init__(self, item: pytest.Item, marking: Marking) -> None:
        self._item = item
        self._settings = item.config.stash[SETTINGS]
        self.marking = marking
        self.keywords = marking.keywords(self._settings)
        self.dataset: Dataset | None = None

    @classmethod
    def of(cls, item: pytest.Item) -> Filling | None:
        """The one of this test; None where it is not marked.

        Raises:
            RequestError: its markers make no sense.
        """
        if FILLING not in item.stash:
            marking = read(item) or _unmarked(item)
            if marking is None:
                return None
            item.stash[FILLING] = cls(item, marking)
        return item.stash[FILLING]

    @property
    def ledger(self) -> Ledger:
        return self._item.config.stash[LEDGER]

    def fill(self, session: Session | Connection) -> Dataset:
        """Put the data into a session of the project's own; nothing is committed."""
        self.use(self.make(session))
        return self.require()

    def make(self, session: Session | Connection) -> Dataset:
        return timed(self.ledger, session, self.keywords)

    def use(self, dataset: Dataset) -> None:
        """This is what the test finds."""
        self.dataset = dataset
        self.ledger.used(dataset)
        self._item.user_properties.append(("syda_dataset", dataset.key))

    def require(self) -> Dataset:
        if self.dataset is None:
            raise RequestError("The data is not there yet: it is put into an async session when the test begins.")
        return self.dataset


def _unmarked(item: pytest.Item) -> Marking | None:
    """A test that names `syda_data` and no models gets those of the project, where it names some."""
    asks = "syda_data" in getattr(item, "fixturenames", ())
    return Marking() if asks and item.config.stash[SETTINGS].models else None


def timed(ledger: Ledger, session: Session | Connection, keywords: dict[str, Any]) -> Dataset:
    """`populate`, and a line in the ledger."""
    from pytest_syda.seeding import populate

    started = perf_counter()
    dataset = populate(session, **keywords)
    ledger.made(dataset, perf_counter() - started)
    return dataset


def seen_from(dataset: Dataset, session: Session) -> Dataset:
    """The same rows, with instances of this session."""
    from pytest_syda.sinks.session import SessionHome

    home = dataset.home
    return dataset.bind(home.on(session)) if isinstance(home, SessionHome) else dataset
