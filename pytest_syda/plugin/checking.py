"""Whether what was written in flags, environment and ini keys makes sense; and what a run is to do by it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import pytest

from pytest_syda.plugin import keeping
from pytest_syda.plugin.models import field, shared_budget
from pytest_syda.plugin.options import Settings

if TYPE_CHECKING:
    from pytest_syda.plugin.options import Source


def checked(said: Mapping[str, Source], config: pytest.Config) -> Settings:
    """The settings of this run, from where each was written and its raw value.

    Raises:
        pytest.UsageError: a value that makes no sense, naming where it was written.
    """
    found = Settings(**{name: CHECKS[name](where, value) for name, (where, value) in said.items()})
    if not hasattr(config, "workerinput"):  # a worker is not told how it was written
        keeping.require_no_path("--syda-refresh", found.refresh, config.invocation_params.args)
        keeping.require_no_path("--syda-show", filter(None, [found.show]), config.invocation_params.args)
    if found.refresh:
        keeping.require_live("--syda-refresh", found.mode)
    found.budget = shared_budget(found.budget, config)
    return found


def _number(where: str, value: Any) -> int:
    if re.fullmatch(r"\s*-?\d+\s*", str(value)) is None:
        raise pytest.UsageError(f"{where}: {value!r} is not a whole number. Write it like 42.")
    return int(value)


def _size(where: str, value: Any) -> int:
    size = _number(where, value)
    if size < 0:
        raise pytest.UsageError(f"{where}: {size} is negative. Give a number of rows from 0.")
    return size


def _locale(where: str, value: Any) -> str:
    locale = str(value).strip().replace("-", "_")
    if re.fullmatch(r"[a-z]{2,3}(_[A-Z]{2})?", locale) is None:
        raise pytest.UsageError(f"{where}: {value!r} is no locale. Write language and country, such as en_US or de_DE.")
    if locale != Settings.locale:
        from faker.config import AVAILABLE_LOCALES

        from pytest_syda.errors import nearest

        if locale not in AVAILABLE_LOCALES:
            raise pytest.UsageError(f"{where}: There is no locale {locale!r}. {nearest(locale, AVAILABLE_LOCALES)}")
    return locale


def _provider(where: str, value: Any) -> str:
    """Importing the providers costs, so the one that is always there is not looked up."""
    name = str(value).strip()
    if name != Settings.provider:
        from pytest_syda.errors import nearest
        from pytest_syda.providers import provider_names

        known = provider_names()
        if name not in known:
            raise pytest.UsageError(f"{where}: There is no provider {name!r}. {nearest(name, known)}".rstrip())
    return name


def _insert(where: str, value: Any) -> str:
    way = str(value).strip()
    if way not in {"bulk", "orm"}:
        raise pytest.UsageError(f"{where}: there is no way {way!r} to insert rows. Write bulk or orm.")
    return way


def _models(where: str, value: Any) -> tuple[str, ...]:
    lines = [str(line).strip() for line in ([value] if isinstance(value, str) else value)]
    models = tuple(line for line in lines if line)
    for text in models:
        if "://" not in text and re.fullmatch(r"[\w.]+(:[\w.]+)?", text) is None:
            raise pytest.UsageError(f'{where}: {text!r} is no import string. Write "package.module:Base", one a line.')
    return models


def _fixture_name(where: str, value: Any) -> str:
    name = str(value).strip()
    if name and not name.isidentifier():
        raise pytest.UsageError(f"{where}: {name!r} is no name of a fixture.")
    if name.startswith("syda_"):
        raise pytest.UsageError(f"{where}: {name!r} is a fixture of pytest-syda; name one of your own.")
    return name


def _url(where: str, value: Any) -> str:
    """SQLAlchemy judges it, so it is imported where somebody names a database."""
    url = str(value).strip()
    if url and "://" not in url:
        raise pytest.UsageError(
            f"{where}: {url!r} is no database URL. Write it like postgresql+psycopg://user@host/name."
        )
    if url:
        from pytest_syda.errors import RequestError
        from pytest_syda.plugin.urls import with_driver

        try:
            with_driver(url)
        except RequestError as error:
            raise pytest.UsageError(f"{where}: {error}") from error
    return url


Check = Callable[[str, Any], Any]
"""From where it was written and the raw value to the value; raises UsageError."""

CHECKS: dict[str, Check] = {
    "provider": _provider,
    "seed": _number,
    "plan": keeping.flag,
    "models": _models,
    "default_size": _size,
    "insert": _insert,
    "locale": _locale,
    "database_url": _url,
    "session_fixture": _fixture_name,
    "model": field("model_name"),
    "base_url": field("base_url"),
    "temperature": field("temperature", float),
    "timeout": field("timeout", float),
    "budget": field("budget"),
    "max_rows": field("max_rows", int),
    "on_bad_rows": field("on_bad_rows"),
    "mode": keeping.mode,
    "refresh": keeping.patterns,
    "record": keeping.flag,
    "recordings_dir": keeping.folder,
    "cache_dir": keeping.folder,
    "store_url": keeping.store_url,
    "prune": keeping.flag,
    "show": keeping.pattern_itself,
    "export": keeping.file,
    "import_": keeping.file,
}
"""By the name of the option."""
