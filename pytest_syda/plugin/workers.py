"""What pytest-xdist's workers did, in the controller's summary. Registered only where pytest-xdist is."""

from __future__ import annotations

from typing import Any

import pytest

from pytest_syda.plugin.ledger import ledger_of
from pytest_syda.plugin.state import LEDGER, USAGE, WATCH

KEY = "syda"
SEEN = "syda_seen"


CARRIED = "syda_ledger"
"""On a report: what was done since the last one."""


class WorkerHooks:
    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._problem = ""
        self._at_work: list[str] = []

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """A worker sends what it did with each report: where it crashes, or the run is stopped, it sends no more."""
        if hasattr(self._config, "workerinput"):
            if self._config.stash.get(LEDGER, None):
                setattr(report, CARRIED, ledger_of(self._config).take())
        elif sent := report.__dict__.pop(CARRIED, None):
            ledger_of(self._config).merge(sent)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self) -> None:
        """In a worker: send the rest, as plain data. In the controller: end as a worker would have it."""
        output: dict[str, Any] | None = getattr(self._config, "workeroutput", None)
        if output is not None and LEDGER in self._config.stash:
            output[KEY] = self._config.stash[LEDGER].take()
        if output is not None and WATCH in self._config.stash:
            output[SEEN] = self._config.stash[WATCH].reasons
        if output is None and self._at_work:
            ledger_of(self._config).unheard = sorted(self._at_work)
        if self._problem:
            raise pytest.UsageError(self._problem)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodeready(self, node: Any) -> None:
        self._at_work.append(node.gateway.id)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any, error: object) -> None:
        """In the controller; a worker that crashed sends nothing."""
        watch = self._config.stash.get(WATCH, None)
        output = getattr(node, "workeroutput", {})
        if watch is not None and (error or not output):
            watch.saw(f"the worker {node.gateway.id} crashed")
        self._problem = output.get(USAGE, self._problem)
        if watch is not None:
            for reason in output.get(SEEN, ()):
                watch.saw(reason)
        if output and node.gateway.id in self._at_work:
            self._at_work.remove(node.gateway.id)
        if sent := output.get(KEY):
            ledger_of(self._config).merge(sent)
