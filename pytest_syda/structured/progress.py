"""How far long work is, on the error stream: a line that changes on a terminal, nothing elsewhere but where it is
asked for."""

from __future__ import annotations

import os
import sys
from contextlib import AbstractContextManager
from time import monotonic
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from pytest_syda.providers import Provider
    from pytest_syda.providers.progress import Outlet
    from pytest_syda.schemas import ModelConfig

AFTER = 0.5
"""Seconds that work takes before anybody is told of it."""


class Shown:
    """Whether and where progress is shown: on a terminal (None), always (True), never (False)."""

    def __init__(self, wanted: bool | None) -> None:
        self._wanted = wanted

    def provider(self, provider: str | Provider | ModelConfig) -> str | Provider | ModelConfig:
        """The same, seen at work."""
        from pytest_syda.providers.progress import watched

        return watched(provider, self._outlet) if self._is_on() else provider

    def work(self, total: int, what: str) -> Work:
        """Work on so many of something, such as "rows written"."""
        return Work(total, what, self._outlet() if self._is_on() else None)

    def _is_on(self) -> bool:
        return _is_terminal() if self._wanted is None else self._wanted

    def _outlet(self) -> Outlet:
        from pytest_syda.providers.progress import Lines, OneLine

        return OneLine(_write) if _is_terminal() else Lines(lambda line: _write(f"{line}\n"))


SILENT = Shown(wanted=False)


class Work(AbstractContextManager["Work"]):
    """Counted work. Nothing is shown of what is soon done."""

    def __init__(self, total: int, what: str, outlet: Outlet | None) -> None:
        self._total, self._what, self._outlet = total, what, outlet
        self._done = 0
        self._start = monotonic()
        self._begun = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if self._outlet is not None and self._begun:
            self._outlet.end("" if kind else self._now())

    def did(self, more: int) -> None:
        """So many more are done."""
        self._done += more
        if self._outlet is None or monotonic() - self._start < AFTER:
            return
        (self._outlet.change if self._begun else self._outlet.begin)(self._now())
        self._begun = True

    def _now(self) -> str:
        share = self._done / self._total if self._total else 1.0
        spent = monotonic() - self._start
        left = f", {_clock(spent / share - spent)} left" if 0 < share < 1 else f" in {_clock(spent)}"
        return f"syda: {self._done:,} of {self._total:,} {self._what}, {share:.0%}{left}"


def _clock(seconds: float) -> str:
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _is_terminal() -> bool:
    try:
        return sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
    except (AttributeError, ValueError):  # there is none, or it is closed
        return False


def _write(text: str) -> None:
    """Output that fails costs nobody the work."""
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except (AttributeError, OSError, ValueError):
        return
