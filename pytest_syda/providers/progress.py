"""What a model has written so far, while it writes: one line that changes on a terminal, plain lines elsewhere."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from time import monotonic
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from pytest_syda.words import count

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
class Watchable(Protocol):
    """A provider that tells how far it is."""

    def watched(self, progress: Callable[[str, int], None]) -> Provider: ...


def watched(provider: str | Provider | ModelConfig, outlet: Callable[[], Outlet]) -> str | Provider | ModelConfig:
    """The same provider, seen at work; what cannot be watched as it is.

    Raises:
        RequestError: there is no such provider, or it does not take its configuration.
    """
    from pytest_syda.providers import get_provider

    if provider == "offline":
        return provider
    made = get_provider(provider)
    return Watched(made, outlet) if isinstance(made, Watchable) else provider  # under the name it was asked for by


class Watched:
    """A provider whose rows are counted as they come."""

    def __init__(self, provider: Watchable, outlet: Callable[[], Outlet]) -> None:
        self._provider: Any = provider
        self._outlet = outlet

    @property
    def name(self) -> str:
        return str(self._provider.name)

    def __getattr__(self, name: str) -> Any:
        """What else is read of a provider: `max_rows`, `free`."""
        return getattr(self._provider, name)

    def write(self, plan: Plan, wanted: Sequence[Wanted]) -> Iterable[Recipe]:
        """As the provider does."""
        progress = Progress(self.name, {each.table: each.rows for each in wanted}, self._outlet())
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


class Paced:
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
        self._write, self._pace = write, Paced(EVERY_LINE)

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
        self._write, self._pace = write, Paced(EVERY_CHANGE)

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
