"""A way to run generators over users."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from generated_users import USERS, Run, Team, made_rows

from pytest_syda.dataset.generators import run_generators


@pytest.fixture
def run() -> Run:
    def run(
        generators: Mapping[str, Any], stop: int = 4, *, start: int = 0, seed: int = 0, **keywords: Any
    ) -> dict[str, list[Any]]:
        attributes = {column.name: column.attribute for column in USERS.columns}
        keywords = {"context": Team(start)} | keywords
        rows = made_rows(start, stop)
        return run_generators(USERS, generators, rows, seed=seed, start=start, attributes=attributes, **keywords)

    return run
