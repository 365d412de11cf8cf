"""What a model has written so far, while it writes: one line that changes on a terminal, plain lines elsewhere."""

from __future__ import annotations

import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from time import monotonic
from typing import TYPE_CHECKING, Any, Protocol, TextIO, runtime_checkable

import pytest

from pytest_syda.plugin.words import count

if TYPE_CHECKING:
    from pytest_syda.dataset.plan import Plan
    from pytest_syda.dataset.wanted import Wanted
    from pytest_syda.providers import Provider
    from pytest_syda.recipe.document import Recipe
    from pytest_syda.schemas import ModelConfig

EVERY_LINE = 5.0
"""Seconds between plain lines."""
EVERY_CHANGE = 0.1
"""Seconds between changes of the line on a terminal."""


@runtime_checkable
class _Watchable(Protocol):
    def watched(self, progress: Callable[[str, int], None]) -> Provider: ...


def watched(config: pytest.Config, provider: str | Provider | ModelConfig) -> str | Provider | ModelConfig:
    """The same provider, seen at work; what cannot be watched, or nobody wants to watch (`-q`), as it is.

    Raises:
        RequestError: there is no such provider, or it does not take its configuration.
    """
    if provider == "offline" or config.get_verbosity() < 0:
        return provider
    from pytest_syda.providers import get_provider

    made = get_provider(provider)
    return Watched(made, config) if isinstance(made, _Watchable) else provider  # under the name it was asked for by


class Watched:
    """A provider whose rows are counted on the terminal as they come."""

    def __init__(self, provider: _Watchable, config: pytest.Config) -> None:
        self._provider: Any = provider
        self._config = config

    @property
    def name(self) -> str:
        return str(self._provider.name)

    def __getattr__(self, name: str) -> Any:
        """What else is read of a provider: `max_rows`, `free`."""
        return getattr(self._provider, name)

    def write(self, plan: Plan, wanted: Sequence[Wanted]) -> Iterable[Recipe]:
        """As the provider does."""
        progress = Progress(self.name, {each.table: each.rows for each in wanted}, outlet(self._config))
        return progress.over(self._provider.watched(progress.wrote).write(plan, wanted))


class Progress:
    """How far a provider is. Told from any thread."""

    def __init__(self, provider: str, rows: dict[str, int], show: Outlet) -> None:
        self._provider, self._rows, self._show = provider, rows, show
        self._written = dict.fromkeys(rows, 0)
        self._lock = threading.Lock()

    def wrote(self, table: str, rows: int) -> None:
        """So many rows of a table are there; fewer than before where an answer begins anew, which is not shown."""
        with self._lock:
            if rows > self._written.get(table, rows):
                self._written[table] = rows
                self._show.change(self._now(table))

    def over(self, recipes: Iterable[Recipe]) -> Iterator[Recipe]:
        """While these recipes are written."""
        asked = f"{count(sum(self._rows.values()), 'row')} of {count(len(self._rows), 'table')}"
        self._show.begin(f"syda: {self._provider} is asked for {asked}")
        try:
            yield from recipes
        except BaseException:
            self._show.end("")
            raise
        self._show.end(self._now())

    def _now(self, table: str = "") -> str:
        done = sum(self._written[name] >= rows for name, rows in self._rows.items())
        at = f"; {table}: {self._written[table]} of {self._rows[table]}" if table else ""
        return (
            f"syda: {self._provider} has written {sum(self._written.values())} of {sum(self._rows.values())} rows, "
            f"{done} of {count(len(self._rows), 'table')}{at}"
        )


class Outlet(Protocol):
    """Where it is shown."""

    def begin(self, line: str) -> None: ...
    def change(self, line: str) -> None: ...
    def end(self, line: str) -> None:
        """With nothing where it ended early."""


class _Paced:
    """Shows a change only when the last one has been there for a while."""

    def __init__(self, seconds: float) -> None:
        self._seconds, self._last = seconds, monotonic()

    def is_due(self) -> bool:
        if monotonic() - self._last < self._seconds:
            return False
        self._last = monotonic()
        return True


class Lines:
    """A line now and then: in logs, of CI."""

    def __init__(self, write: Callable[[str], None]) -> None:
        self._write, self._pace = write, _Paced(EVERY_LINE)

    def begin(self, line: str) -> None:
        self._write(line)

    def change(self, line: str) -> None:
        if self._pace.is_due():
            self._write(line)

    def end(self, line: str) -> None:
        if line:
            self._write(line)


class OneLine:
    """One line of a terminal, written over and over."""

    def __init__(self, write: Callable[[str], None]) -> None:
        self._write, self._pace = write, _Paced(EVERY_CHANGE)

    def begin(self, line: str) -> None:
        self._over(line)

    def change(self, line: str) -> None:
        if self._pace.is_due():
            self._over(line)

    def end(self, line: str) -> None:
        if line:
            self._over(line)
        self._write("\n")

    def _over(self, line: str) -> None:
        width = max(20, shutil.get_terminal_size().columns - 1)
        self._write("\r" + line[:width].ljust(width))


def outlet(config: pytest.Config) -> Outlet:
    """The run's terminal; in a worker of pytest-xdist, which has none, its error stream."""
    worker = getattr(config, "workerinput", {}).get("workerid", "")
    reporter: Any = config.pluginmanager.get_plugin("terminalreporter")
    if worker or reporter is None:
        return Lines(_uncaptured(config, lambda line: _to_stream(sys.__stderr__, f"[{worker}] {line}")))
    if not reporter.isatty or os.environ.get("CI") or os.environ.get("TERM") == "dumb":
        return Lines(_uncaptured(config, reporter.write_line))

    def write(text: str) -> None:
        reporter.ensure_newline()
        reporter.write(text, flush=True)

    return OneLine(_uncaptured(config, write))


def _to_stream(stream: TextIO | None, line: str) -> None:
    if stream is not None:
        stream.write(f"{line}\n")
        stream.flush()


def _uncaptured(config: pytest.Config, write: Callable[[str], None]) -> Callable[[str], None]:
    """Past what pytest captures of a test, as its own live log does. Output that fails costs nobody an answer."""
    manager: Any = config.pluginmanager.get_plugin("capturemanager")

    def written(text: str) -> None:
        with manager.global_and_fixture_disabled() if manager is not None else nullcontext():
            try:
                write(text)
            except (OSError, ValueError):  # a terminal that is gone, or cannot spell it
                return

    return written
