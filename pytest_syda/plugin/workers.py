"""What pytest-xdist's workers did, in the controller's summary. Registered only where pytest-xdist is."""

from __future__ import annotations

from typing import Any

import pytest

from pytest_syda.plugin.state import LEDGER, USAGE, WATCH

KEY = "syda"
SEEN = "syda_seen"


class WorkerHooks:
    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._problem = ""

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self) -> None:
        """In a worker: send what was done there, as plain data. In the controller: end as a worker would have it."""
        output: dict[str, Any] | None = getattr(self._config, "workeroutput", None)
        if output is not None and LEDGER in self._config.stash:
            output[KEY] = self._config.stash[LEDGER].plain()
        if output is not None and WATCH in self._config.stash:
            output[SEEN] = self._config.stash[WATCH].reasons
        if self._problem:
            raise pytest.UsageError(self._problem)

    def pytest_testnodedown(self, node: Any, error: object) -> None:
        """In the controller; a worker that crashed sends nothing."""
        watch = self._config.stash.get(WATCH, None)
        if watch is not None and (error or not hasattr(node, "workeroutput")):
            watch.saw(f"the worker {node.gateway.id} crashed")
        output = getattr(node, "workeroutput", {})
        self._problem = output.get(USAGE, self._problem)
        if watch is not None:
            for reason in output.get(SEEN, ()):
                watch.saw(reason)
        sent = output.get(KEY)
        if sent:
            from pytest_syda.plugin.ledger import ledger_of

            ledger_of(self._config).merge(sent)
