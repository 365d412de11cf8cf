"""What tests of paid providers share: a stand-in server, and an environment that knows no key."""

from __future__ import annotations

import pytest

from tests.providers.standin.fixtures import standin

__all__ = ["keyless", "standin"]


@pytest.fixture(autouse=True)
def keyless(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the machine the tests run on reaches a provider."""
    for stem in ("OPENAI", "ANTHROPIC"):
        for name in ("API_KEY", "BASE_URL", "AUTH_TOKEN", "ORG_ID", "PROJECT_ID", "CUSTOM_HEADERS"):
            monkeypatch.delenv(f"{stem}_{name}", raising=False)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
