"""What pytest-xdist's workers did, in the controller's summary. Registered only where pytest-xdist is."""

from __future__ import annotations

from typing import Any

import pytest

from pytest_syda.plugin.state import LEDGER

KEY = "syda"


class WorkerHooks:
    def __init__(self, config: pytest.Config) -> None:
        self._config = config

    def pytest_sessionfinish(self) -> None:
        """In a worker: send what was done there, as plain data."""
        output: dict[str, Any] | None = getattr(self._config, "workeroutput", None)
        if output is not None and LEDGER in self._config.stash:
            output[KEY] = self._config.stash[LEDGER].plain()

    def pytest_testnodedown(self, node: Any) -> None:
        """In the controller; a worker that crashed sends nothing."""
        sent = getattr(node, "workeroutput", {}).get(KEY)
        if sent:
            from pytest_syda.plugin.ledger import ledger_of

            ledger_of(self._config).merge(sent)
