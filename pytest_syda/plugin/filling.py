"""One test's data: asked for by its markers, put into a session, remembered for the report."""

from __future__ import annotations

from collections.abc import Hashable
from time import perf_counter
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from pytest_syda.errors import RequestError
from pytest_syda.plugin.ledger import Ledger, ledger_of
from pytest_syda.plugin.marker import NAME
from pytest_syda.plugin.marking import Marking, frozen, merged
from pytest_syda.plugin.state import ASKED, FILLING, SETTINGS

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlalchemy.orm import Session

    from pytest_syda.dataset.dataset import Dataset
    from pytest_syda.plugin.options import Settings
    from pytest_syda.store.lookup import Lookup


class Asked(msgspec.Struct, frozen=True):
    """What markers ask for: read once for all tests that share them."""

    marking: Marking
    keywords: dict[str, Any]
    """The arguments of `populate`."""
    key: Hashable
    """Equal for equal arguments."""
    marks: tuple[pytest.Mark, ...] = ()
    """Kept, so that no other mark can take over the identity of one of these."""

    @classmethod
    def of(cls, item: pytest.Item) -> Asked | None:
        """By the markers of a test; None where it has none.

        Raises:
            RequestError: they make no sense.
        """
        marks = tuple(item.iter_markers(NAME))
        known = item.config.stash.setdefault(ASKED, {})
        identity = tuple(map(id, marks))
        if identity not in known:
            known[identity] = cls._read(marks, item.config.stash[SETTINGS])
        return known[identity] if marks or _names_the_data(item) else None

    @classmethod
    def _read(cls, marks: tuple[pytest.Mark, ...], settings: Settings) -> Asked | None:
        if not marks and not settings.models:
            return None
        marking = merged(marks)
        keywords = marking.keywords(settings)
        return cls(marking, keywords, frozen(keywords), marks)


class Filling:
    """What a test asks for, and the dataset it got."""

    def __init__(self, item: pytest.Item, asked: Asked) -> None:
        self._item = item
        self.marking, self.keywords, self.key = asked.marking, asked.keywords, asked.key
        self.dataset: Dataset | None = None
        self.was_filled = False

    @classmethod
    def of(cls, item: pytest.Item) -> Filling | None:
        """The one of this test; None where it is not marked.

        Raises:
            RequestError: its markers make no sense.
        """
        if FILLING not in item.stash:
            asked = Asked.of(item)
            if asked is None:
                return None
            item.stash[FILLING] = cls(item, asked)
        return item.stash[FILLING]

    @property
    def ledger(self) -> Ledger:
        return ledger_of(self._item.config)

    def fill(self, session: Session | Connection) -> Dataset:
        """Put the data into a session of the project's own; nothing is committed."""
        self.use(self.make(session))
        return self.require()

    def make(self, session: Session | Connection) -> Dataset:
        return timed(self._item, session, self.keywords)

    def use(self, dataset: Dataset) -> None:
        """This is what the test finds."""
        self.dataset, self.was_filled = dataset, True
        self.ledger.used(dataset)
        self._item.user_properties.append(("syda_dataset", dataset.key))

    def require(self) -> Dataset:
        if self.dataset is None:
            raise RequestError("The data is not there yet: it is put into an async session when the test begins.")
        return self.dataset


def _names_the_data(item: pytest.Item) -> bool:
    """A test without a marker that names `syda_data` gets the models of the project, where it names some."""
    return "syda_data" in getattr(item, "fixturenames", ())


def timed(item: pytest.Item, session: Session | Connection, keywords: dict[str, Any]) -> Dataset:
    """`populate` for a test, and a line in the ledger."""
    from pytest_syda import populate
    from pytest_syda.plugin.progress import watched

    started = perf_counter()
    provider = watched(item.config, keywords["provider"])
    dataset = populate(session, **{**keywords, "provider": provider}, store=_lookup(item, keywords["provider"]))
    ledger_of(item.config).made(dataset, perf_counter() - started)
    return dataset


def _lookup(item: pytest.Item, provider: Any) -> Lookup | None:
    """Where recipes are kept, with the test as its user. What the offline provider makes is not."""
    if provider == "offline":
        return None
    from pytest_syda.plugin.commands import to_have_it_written
    from pytest_syda.plugin.stores import lookup_of

    return lookup_of(item.config).on_behalf_of(item.nodeid, to_have_it_written(item))


def seen_from(dataset: Dataset, session: Session) -> Dataset:
    """The same rows, with instances of this session."""
    from pytest_syda.sinks.session import SessionHome

    home = dataset.home
    return dataset.bind(home.on(session)) if isinstance(home, SessionHome) else dataset
