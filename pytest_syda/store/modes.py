"""Whether a provider may be called: live locally, never in CI unless somebody says so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

Mode = Literal["live", "replay"]

CI_VARIABLES = ("CI", "BUILD_NUMBER")


def mode_of(said: str, environment: Mapping[str, str]) -> Mode:
    """What `auto`, `live` or `replay` comes to here; auto replays where CI or BUILD_NUMBER is set and not empty."""
    if said in {"live", "replay"}:
        return "live" if said == "live" else "replay"
    return "replay" if any(environment.get(name) for name in CI_VARIABLES) else "live"
