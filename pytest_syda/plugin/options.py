"""Flags, environment and ini keys, read once: marker > flag > environment > ini > default.

Every run imports this, so what checks a value is elsewhere, and imported where somebody gave one.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

import pytest

if TYPE_CHECKING:
    from pytest_syda.budget import Budget

Source = tuple[str, Any]
"""Where a value was written, for messages, and the value."""


class Settings:
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

    def __init__(self, **given: Any) -> None:
        """Written by hand: what a NamedTuple or a dataclass of so many fields generates costs every run more."""
        for name, value in given.items():
            getattr(type(self), name)  # a name that is none raises
            setattr(self, name, value)

    def changed(self) -> dict[str, Any]:
        """What is not as it comes, for the header."""
        return {name: value for name, value in vars(self).items() if value != getattr(type(self), name)}


class Option:
    """One setting, and the ways it can be written."""

    def __init__(
        self,
        name: str,
        help: str,  # noqa: A002 - as argparse calls it
        *,
        ini: Literal["string", "int", "linelist", ""] = "string",
        flag: dict[str, Any] | None = None,
    ) -> None:
        """`flag`: keywords for argparse, where there is a flag."""
        self.name, self.help, self.ini, self.flag = name, help, ini, flag
        self.key = f"syda_{name}"
        self.flag_name = f"--syda-{name.rstrip('_').replace('_', '-')}"
        self.variable = self.key.upper()


OPTIONS = (
    Option(
        "provider",
        "who writes the data: offline (default) or another provider's name",
        flag={"metavar": "NAME"},
    ),
    Option(
        "seed",
        "the seed of every dataset whose marker names none; default 0",
        ini="int",
        flag={"metavar": "N"},
    ),
    Option(
        "plan",
        "print tables in order, sizes, deferred keys and providers of what the collected tests ask for; run nothing",
        ini="",
        flag={"action": "store_true"},
    ),
    Option(
        "models",
        'import strings, one a line, such as "app.models:Base": models of markers that name none, and of --syda-plan',
        ini="linelist",
    ),
    Option("default_size", "rows of each table that a marker gives no size; default 10", ini="int"),
    Option(
        "insert",
        "how rows are written: bulk (default), or orm, by the models' mappers with validators and insert events",
    ),
    Option("locale", "language and country of names and places; default en_US"),
    Option(
        "database_url",
        "database server of syda_engine; the plugin makes and drops a database of its own there. "
        "Default: SQLite in memory. Environment: SYDA_DATABASE_URL",
    ),
    Option(
        "session_fixture",
        "name of the project's own session fixture, sync or async: marked tests get their data in there",
    ),
    Option("model", "model of the provider that is paid; default gpt-6-luna or claude-haiku-5-5"),
    Option("base_url", "server that speaks OpenAI's language, such as http://localhost:11434/v1"),
    Option("temperature", "temperature of a model that has one"),
    Option("timeout", "seconds that one call of a provider may take; default 600"),
    Option(
        "budget",
        'what a run may spend: dollars, or "200000 tokens"; what would cost more is not asked',
    ),
    Option("max_rows", "rows of a table that a model writes out; default 100", ini="int"),
    Option("on_bad_rows", "what a model wrote wrong to the last: offline (default) or fail"),
    Option(
        "mode",
        "whether a provider that costs may be called: live, replay (what is kept, nothing else), or auto (default): "
        "replay where CI or BUILD_NUMBER is set, else live",
        flag={"metavar": "{auto,replay,live}"},
    ),
    Option(
        "refresh",
        "have recipes written anew, of all tables or of those that match, such as Customer or crm.*; repeatable",
        ini="",
        flag={"metavar": "GLOB", "action": "append", "nargs": "?", "const": "*"},
    ),
    Option(
        "record",
        "write the recipes that this run uses into the recordings, to be committed",
        ini="",
        flag={"action": "store_true"},
    ),
    Option("recordings_dir", "folder of the recordings; default syda_recordings, at the root"),
    Option(
        "cache_dir",
        "folder of the cache, in which what was paid for is kept; default .syda_cache, at the root",
        flag={"metavar": "DIR"},
    ),
    Option("store_url", "store shared by a team, behind the cache, such as s3://bucket/folder"),
    Option(
        "prune",
        "after a complete run in which all is well, remove what no test used from the recordings and the cache",
        ini="",
        flag={"action": "store_true"},
    ),
    Option(
        "show",
        "list what is kept, of all tables or of those that match, and run nothing",
        ini="",
        flag={"metavar": "GLOB", "nargs": "?", "const": "*"},
    ),
    Option("export", "write the cache into a zip file, and run nothing", ini="", flag={"metavar": "FILE"}),
    Option(
        "import_",
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
    """Checked at the start, so that a mistake is one line and not every test's; `--help` works all the same.

    Raises:
        pytest.UsageError: a value that makes no sense, naming where it was written.
    """
    if config.getoption("help", False) or config.getoption("version", 0):
        return Settings()
    said = {option.name: source for option in OPTIONS if (source := _said(option, config)) is not None}
    if not said:
        return Settings()
    from pytest_syda.plugin.checking import checked

    return checked(said, config)


def without_workers(config: pytest.Config) -> None:
    """A plan runs nothing, so that there is nothing to distribute; pytest-xdist reads these when it starts."""
    for name, value in (("numprocesses", None), ("dist", "no"), ("tx", [])):
        if hasattr(config.option, name):
            setattr(config.option, name, value)


def _said(option: Option, config: pytest.Config) -> Source | None:
    for where, value in _sources(option, config):
        if where == option.flag_name and value == "":
            raise pytest.UsageError(f"{where}: nothing stands behind the =. Say what, or leave the flag away.")
        if value is not None and value not in ("", []):
            return where, value
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
