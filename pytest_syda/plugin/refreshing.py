"""Patterns of `--syda-refresh` that meant nothing: said once, at the end, when it is known what tests looked up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pytest_syda.plugin.accounts import Events
from pytest_syda.store.naming import matches, meant


def unmatched(patterns: Sequence[str], events: Events) -> Iterator[str]:
    """A sentence for each pattern that no recipe looked up in this run is called by."""
    looked_up = {(event["table"], event["dataset"], tuple(event["classes"])) for event in events}
    for pattern in patterns:
        if not looked_up:
            yield f"{_flag(pattern)} wrote nothing anew: no test asked a provider whose recipes are kept"
        elif not any(matches(pattern, *one) for one in looked_up):
            close = meant(pattern, looked_up)
            yield f"{_flag(pattern)} wrote nothing anew: no recipe of this run is called so. {close}".rstrip()


def _flag(pattern: str) -> str:
    return "--syda-refresh" if pattern == "*" else f"--syda-refresh={pattern}"
