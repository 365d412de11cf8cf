"""The `syda` fixture: more data, asked for from inside a test."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import pytest

from pytest_syda.plugin.filling import timed
from pytest_syda.plugin.marking import Marking
from pytest_syda.plugin.state import SETTINGS

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession
    from sqlalchemy.orm import Session

    from pytest_syda.dataset.dataset import Dataset
    from pytest_syda.plugin.options import Settings
    from pytest_syda.plugin.places import Place
    from pytest_syda.providers import Provider
    from pytest_syda.schemas import ModelConfig


class Syda:
    """Fills sessions from inside a test, with the run's settings: seed, provider, locale, default size."""

    def __init__(self, item: pytest.Item, place: Callable[[], Place]) -> None:
        self._item = item
        self._place = place

    @classmethod
    def of(cls, request: pytest.FixtureRequest) -> Syda:
        """For one test."""
        return cls(request.node, lambda: request.getfixturevalue("_syda_place"))

    def populate(
        self,
        models: Any = None,
        sizes: Any = None,
        *,
        session: Session | Connection | None = None,
        prompt: str | None = None,
        prompts: Mapping[Any, str] | None = None,
        generators: Mapping[Any, Any] | None = None,
        rows: Mapping[Any, Sequence[Mapping[str, Any]]] | None = None,
        seed: int | None = None,
        provider: str | Provider | ModelConfig | None = None,
        exclude: Iterable[Any] = (),
    ) -> Dataset:
        """Put related rows for these models into `syda_session`, or into `session`; the arguments are the marker's.

        Tables missing from the plugin's own database are created. Everything is rolled back after the test.

        Raises:
            SydaError: what was asked for makes no sense, or cannot be done; the session is as it was.
        """
        marking = Marking(models, sizes, prompt, prompts, generators, rows, seed, provider, exclude)
        keywords = marking.keywords(self._settings)
        if session is not None:
            return timed(self._item, session, keywords)
        place = self._place()
        place.prepare(keywords["models"])
        return timed(self._item, place.session, keywords)

    async def populate_async(
        self, session: AsyncSession | AsyncConnection, models: Any = None, sizes: Any = None, **keywords: Any
    ) -> Dataset:
        """`populate` into an AsyncSession or AsyncConnection of yours.

        `.rows(…)` and `.frame(…)` of the dataset work anywhere; instances are loaded by the session, so inside
        `await session.run_sync(lambda _: data[Customer])`.
        """
        arguments = Marking(models, sizes, **keywords).keywords(self._settings)
        return await session.run_sync(lambda sync: timed(self._item, sync, arguments))

    @property
    def _settings(self) -> Settings:
        return self._item.config.stash[SETTINGS]
