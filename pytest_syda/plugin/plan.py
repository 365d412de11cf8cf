"""`--syda-plan`: what the tests would be given, without giving it."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

from pytest_syda.errors import SydaError
from pytest_syda.plugin.filling import Asked
from pytest_syda.plugin.marking import Marking
from pytest_syda.plugin.state import SETTINGS

if TYPE_CHECKING:
    from sqlalchemy import Dialect


@dataclass
class Planned:
    """One dataset, and the tests that ask for it."""

    keywords: dict[str, Any]
    tests: list[str] = field(default_factory=list)


class Explanation:
    """The plan of everything the collected tests ask for."""

    def __init__(self, config: pytest.Config, items: Sequence[pytest.Item]) -> None:
        self.problems = 0
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
            return tuple(_described(asked.keywords, dialect))
        except SydaError as error:
            self.problems += 1
            return ("impossible:", *_indented(error))

    def _problem(self, where: str, error: SydaError) -> Iterator[str]:
        self.problems += 1
        yield f"impossible: {where}"
        yield from _indented(error)


def _described(keywords: dict[str, Any], dialect: Dialect) -> Iterator[str]:
    """A provider that costs is asked for nothing; it says what it would be asked, where it can."""
    from pytest_syda.dataset.describing import described
    from pytest_syda.providers import get_provider, questions
    from pytest_syda.seeding import explain, provider_name

    provider = keywords["provider"]
    dataset = explain(dialect=dialect, **keywords | {"provider": "offline"})
    yield f"dataset {dataset.key} for"
    yield from (f"  {line}" for line in described(dataset, provider_name(provider)))
    if provider != "offline":
        yield from (f"  {line}" for line in questions(get_provider(provider), dataset.plan))


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
