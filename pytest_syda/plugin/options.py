"""Flags, environment and ini keys, read once and checked: marker > flag > environment > ini > default."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import pytest

from pytest_syda.plugin import keeping
from pytest_syda.plugin.models import field, shared_budget

if TYPE_CHECKING:
    from pytest_syda.budget import Budget

Source = tuple[str, Any]
"""Where a value was written, for messages, and the value."""


class Settings(NamedTuple):
    """What a run was asked for. Empty strings and tuples mean: nobody said."""

    provider: str = "offline"
    seed: int = 0
    locale: str = "en_US"
    default_size: int = 10
    models: tuple[str, ...] = ()
    insert: str = "bulk"
    database_url: str = ""
    session_fixture: str = ""
    plan: bool = False
    model: str = ""
    base_url: str = ""
    temperature: float | None = None
    timeout: float | None = None
    budget: Budget | None = None
    max_rows: int | None = None
    on_bad_rows: str = ""
    mode: str = "auto"
    refresh: tuple[str, ...] = ()
    record: bool = False
    recordings_dir: str = "syda_recordings"
    cache_dir: str = ".syda_cache"
    store_url: str = ""
    prune: bool = False
    show: str = ""
    export: str = ""
    import_: str = ""

    @classmethod
    def from_config(cls, config: pytest.Config) -> Settings:
        """The settings of this run.

        Raises:
            pytest.UsageError: a value that makes no sense, naming where it was written.
        """
        read = {option.name: _read(option, config) for option in OPTIONS}
        return cls(**{name: value for name, value in read.items() if value is not None})

    def changed(self) -> dict[str, Any]:
        """What is not as it comes, for the header."""
        return {name: value for name, value in self._asdict().items() if value != self._field_defaults[name]}


class Option(NamedTuple):
    """One setting, and the ways it can be written."""

    name: str
    parse: Callable[[str, Any], Any]
    """From where it was written and the raw value to the value; raises UsageError."""
    help: str
    ini: Literal["string", "int", "linelist", ""] = "string"
    flag: dict[str, Any] | None = None
    """Keywords for argparse, where there is a flag."""

    @property
    def key(self) -> str:
        return f"syda_{self.name}"

    @property
    def flag_name(self) -> str:
        return f"--syda-{self.name.rstrip('_').replace('_', '-')}"

    @property
    def variable(self) -> str:
        return self.key.upper()


def _text(_where: str, value: Any) -> str:
    return str(value).strip()


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
    if locale != Settings().locale:
        from faker.config import AVAILABLE_LOCALES

        from pytest_syda.errors import nearest

        if locale not in AVAILABLE_LOCALES:
            raise pytest.UsageError(f"{where}: There is no locale {locale!r}. {nearest(locale, AVAILABLE_LOCALES)}")
    return locale


def _provider(where: str, value: Any) -> str:
    """Importing the providers costs, so the one that is always there is not looked up."""
    name = str(value).strip()
    if name != Settings().provider:
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


OPTIONS = (
    Option(
        "provider",
        _provider,
        "who writes the data: offline (default) or another provider's name",
        flag={"metavar": "NAME"},
    ),
    Option(
        "seed",
        _number,
        "the seed of every dataset whose marker names none; default 0",
        ini="int",
        flag={"metavar": "N"},
    ),
    Option(
        "plan",
        keeping.flag,
        "print tables in order, sizes, deferred keys and providers of what the collected tests ask for; run nothing",
        ini="",
        flag={"action": "store_true"},
    ),
    Option(
        "models",
        _models,
        'import strings, one a line, such as "app.models:Base": models of markers that name none, and of --syda-plan',
        ini="linelist",
    ),
    Option("default_size", _size, "rows of each table that a marker gives no size; default 10", ini="int"),
    Option(
        "insert",
        _insert,
        "how rows are written: bulk (default), or orm, by the models' mappers with validators and insert events",
    ),
    Option("locale", _locale, "language and country of names and places; default en_US"),
    Option(
        "database_url",
        _url,
        "database server of syda_engine; the plugin makes and drops a database of its own there. "
        "Default: SQLite in memory. Environment: SYDA_DATABASE_URL",
    ),
    Option(
        "session_fixture",
        _fixture_name,
        "name of the project's own session fixture, sync or async: marked tests get their data in there",
    ),
    Option("model", field("model_name"), "model of the provider that is paid; default gpt-6-luna or claude-haiku-5-5"),
    Option("base_url", field("base_url"), "server that speaks OpenAI's language, such as http://localhost:11434/v1"),
    Option("temperature", field("temperature", float), "temperature of a model that has one"),
    Option("timeout", field("timeout", float), "seconds that one call of a provider may take; default 600"),
    Option(
        "budget",
        field("budget"),
        'what a run may spend: dollars, or "200000 tokens"; what would cost more is not asked',
    ),
    Option("max_rows", field("max_rows", int), "rows of a table that a model writes out; default 100", ini="int"),
    Option("on_bad_rows", field("on_bad_rows"), "what a model wrote wrong to the last: offline (default) or fail"),
    Option(
        "mode",
        keeping.mode,
        "whether a provider that costs may be called: live, replay (what is kept, nothing else), or auto (default): "
        "replay where CI or BUILD_NUMBER is set, else live",
        flag={"metavar": "{auto,replay,live}"},
    ),
    Option(
        "refresh",
        keeping.patterns,
        "have recipes written anew, of all tables or of those that match, such as Customer or crm.*; repeatable",
        ini="",
        flag={"metavar": "GLOB", "action": "append", "nargs": "?", "const": "*"},
    ),
    Option(
        "record",
        keeping.flag,
        "write the recipes that this run uses into the recordings, to be committed",
        ini="",
        flag={"action": "store_true"},
    ),
    Option("recordings_dir", keeping.folder, "folder of the recordings; default syda_recordings, at the root"),
    Option(
        "cache_dir",
        keeping.folder,
        "folder of the cache, in which what was paid for is kept; default .syda_cache, at the root",
        flag={"metavar": "DIR"},
    ),
    Option("store_url", keeping.store_url, "store shared by a team, behind the cache, such as s3://bucket/folder"),
    Option(
        "prune",
        keeping.flag,
        "after a complete run in which all is well, remove what no test used from the recordings and the cache",
        ini="",
        flag={"action": "store_true"},
    ),
    Option(
        "show",
        keeping.pattern_itself,
        "list what is kept, of all tables or of those that match, and run nothing",
        ini="",
        flag={"metavar": "GLOB", "nargs": "?", "const": "*"},
    ),
    Option(
        "export", keeping.file, "write the cache into a zip file, and run nothing", ini="", flag={"metavar": "FILE"}
    ),
    Option(
        "import_",
        keeping.file,
        "take the recipes of such a file into the cache, and run nothing",
        ini="",
        flag={"metavar": "FILE"},
    ),
)


def register(parser: pytest.Parser) -> None:
    group = parser.getgroup("syda", "synthetic data (pytest-syda)")
    for option in OPTIONS:
        if option.flag is not None:
            # None tells "not given" from any value, so that the environment and the ini file have their turn
            group.addoption(option.flag_name, dest=option.key, default=None, help=option.help, **option.flag)
        if option.ini:
            parser.addini(option.key, option.help, type=option.ini, default=None)


def settings(config: pytest.Config) -> Settings:
    """Checked at the start, so that a mistake is one line and not every test's; `--help` works all the same."""
    if config.getoption("help", False) or config.getoption("version", 0):
        return Settings()
    found = Settings.from_config(config)
    if not hasattr(config, "workerinput"):  # a worker is not told how it was written
        keeping.require_no_path("--syda-refresh", found.refresh, config.invocation_params.args)
        keeping.require_no_path("--syda-show", filter(None, [found.show]), config.invocation_params.args)
    if found.refresh:
        keeping.require_live("--syda-refresh", found.mode)
    return found._replace(budget=shared_budget(found.budget, config))


def without_workers(config: pytest.Config) -> None:
    """A plan runs nothing, so that there is nothing to distribute; pytest-xdist reads these when it starts."""
    for name, value in (("numprocesses", None), ("dist", "no"), ("tx", [])):
        if hasattr(config.option, name):
            setattr(config.option, name, value)


def _read(option: Option, config: pytest.Config) -> Any:
    for where, value in _sources(option, config):
        if where == option.flag_name and value == "":
            raise pytest.UsageError(f"{where}: nothing stands behind the =. Say what, or leave the flag away.")
        if value is not None and value not in ("", []):
            return option.parse(where, value)
    return None


def _sources(option: Option, config: pytest.Config) -> Iterator[Source]:
    if option.flag is not None:
        yield option.flag_name, config.getoption(option.key, None)
    if option.ini in {"string", "int"}:
        yield f"environment variable {option.variable}", os.environ.get(option.variable)
    if option.ini:
        yield f"ini option {option.key}", _ini(option, config)


def _ini(option: Option, config: pytest.Config) -> Any:
    """pytest checks an ini value only when it is read, and raises differently from version to version."""
    try:
        return config.getini(option.key)
    except (pytest.UsageError, TypeError, ValueError) as error:
        raise pytest.UsageError(f"ini option {option.key}: {error}") from error
