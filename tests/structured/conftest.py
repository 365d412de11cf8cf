"""What the tests of the library share: no key of the machine, a folder of their own, and two related models."""

from __future__ import annotations

from pathlib import Path

import pytest

from pytest_syda.structured import SyntheticDataGenerator


@pytest.fixture(autouse=True)
def keyless(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing of the machine the tests run on reaches a provider, and files go where nobody looks."""
    for name in ("OPENAI_API_KEY", "ANTHROPIC_API_KEY", "OPENAI_BASE_URL", "ANTHROPIC_BASE_URL", "CI", "BUILD_NUMBER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def generator() -> SyntheticDataGenerator:
    """Offline, and silent about it."""
    return SyntheticDataGenerator(model="offline")
