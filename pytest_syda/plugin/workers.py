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
        if output is not None:
            output[KEY] = self._config.stash[LEDGER].plain()

    def pytest_testnodedown(self, node: Any) -> None:
        """In the controller; a worker that crashed sends nothing."""
        self._config.stash[LEDGER].merge(getattr(node, "workeroutput", {}).get(KEY, ()))
