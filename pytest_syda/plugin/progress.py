"""What a model has written so far, shown on the run's terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, TextIO

import pytest

from pytest_syda.providers import progress
from pytest_syda.providers.progress import Lines, OneLine, Outlet

if TYPE_CHECKING:
    from pytest_syda.providers import Provider
    from pytest_syda.schemas import ModelConfig


def watched(config: pytest.Config, provider: str | Provider | ModelConfig) -> str | Provider | ModelConfig:
    """The same provider, seen at work; what cannot be watched, or nobody wants to watch (`-q`), as it is.

    Raises:
        RequestError: there is no such provider, or it does not take its configuration.
    """
    return provider if config.get_verbosity() < 0 else progress.watched(provider, lambda: outlet(config))


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
