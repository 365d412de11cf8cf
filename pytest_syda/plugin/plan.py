"""`--syda-plan`: what the tests would be given, without giving it."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from pytest_syda.errors import SydaError
from pytest_syda.plugin.filling import Asked
from pytest_syda.plugin.marking import Marking
from pytest_syda.plugin.state import SETTINGS

if TYPE_CHECKING:
    from sqlalchemy import Dialect

    from pytest_syda.dataset.dataset import Dataset
    from pytest_syda.providers import Provider
    from pytest_syda.store.lookup import Lookup


class Planned(msgspec.Struct):
    """One dataset, and the tests that ask for it."""

    keywords: dict[str, Any]
    tests: list[str] = []


class Explanation:
    """The plan of everything the collected tests ask for."""

    def __init__(self, config: pytest.Config, items: Sequence[pytest.Item]) -> None:
        self.problems = 0
        self._config = config
        self.lines = list(self._explain(config, items))

    def _explain(self, config: pytest.Config, items: Sequence[pytest.Item]) -> Iterator[str]:
        asked: dict[Hashable, Planned] = {}
        for item in items:
            try:
                found = Asked.of(item)
            except SydaError as error:
                yield from self._problem(item.nodeid, error)
                continue
            if found is not None:
                asked.setdefault(found.key, Planned(found.keywords)).tests.append(item.nodeid)
        settings = config.stash[SETTINGS]
        if not asked and settings.models:
            asked[None] = Planned(Marking().keywords(settings), ["syda_models"])
        if not asked and not self.problems:
            yield "No collected test is marked with @pytest.mark.syda, and the ini key syda_models names no models."
        dialect, blocks = _dialect(settings.database_url), dict[tuple[str, ...], list[str]]()
        for one in asked.values():
            blocks.setdefault(self._one(one, dialect), []).extend(one.tests)
        for (headline, *lines), tests in blocks.items():
            yield f"{headline} {_users(tests)}"
            if len(tests) > 1 and config.get_verbosity() > 0:
                yield from (f"    {test}" for test in tests)
            yield from lines

    def _one(self, asked: Planned, dialect: Dialect) -> tuple[str, ...]:
        """A block of lines; equal ones are printed once."""
        try:
            return tuple(_described(asked.keywords, dialect, self._config))
        except SydaError as error:
            self.problems += 1
            return ("impossible:", *_indented(error))

    def _problem(self, where: str, error: SydaError) -> Iterator[str]:
        self.problems += 1
        yield f"impossible: {where}"
        yield from _indented(error)


def _described(keywords: dict[str, Any], dialect: Dialect, config: pytest.Config) -> Iterator[str]:
    """A provider that costs is asked for nothing; it says what it would be asked, where it can."""
    from pytest_syda.dataset.describing import described
    from pytest_syda.seeding import explain, provider_name

    provider = keywords["provider"]
    dataset = explain(dialect=dialect, **keywords | {"provider": "offline"})
    yield f"dataset {dataset.key} for"
    yield from (f"  {line}" for line in described(dataset, provider_name(provider)))
    if provider != "offline":
        yield from (f"  {line}" for line in _asked_for(provider, dataset, config))


def _asked_for(provider: Any, dataset: Dataset, config: pytest.Config) -> Iterator[str]:
    """What is kept, and what would be asked for the rest."""
    from pytest_syda.plugin.stores import lookup_of
    from pytest_syda.providers import get_provider, is_free, questions, wanted_of

    found = get_provider(provider)
    if is_free(found):
        return
    kept = _kept(dataset, found, lookup_of(config))
    if kept:
        yield f"kept already: {', '.join(kept)}"
    missing = [each for each in wanted_of(dataset.plan, found) if each.table not in kept and each.rows]
    if missing:
        yield f"to be asked for: {', '.join(each.table for each in missing)}"
        yield from questions(found, dataset.plan, missing)


def _kept(dataset: Dataset, provider: Provider, lookup: Lookup) -> list[str]:
    from pytest_syda.providers import max_rows
    from pytest_syda.store.finding import Layer, find
    from pytest_syda.store.want import wants_of

    layers: list[Layer] = [("recordings", lookup.recordings)] if lookup.recordings is not None else []
    layers.append(("cache", lookup.cache))
    return [want.name for want in wants_of(dataset.plan, max_rows(provider)) if find(want, layers).serves(want)]


def _indented(error: SydaError) -> Iterator[str]:
    return (f"  {line}" for line in str(error).splitlines())


def _users(tests: list[str]) -> str:
    more = f" and {len(tests) - 1} more" if len(tests) > 1 else ""
    return f"{tests[0]}{more}"


def _dialect(url: str) -> Dialect:
    """The dialect of the database the tests would use; that of SQLite unless the URL names another."""
    from pytest_syda.plugin.urls import parsed

    dialect: Dialect = parsed(url or "sqlite://").get_dialect()()
    return dialect
