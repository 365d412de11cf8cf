"""The lookup of whoever runs the program, such as a test run: for calls that name none. Light: a plugin imports it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pytest_syda.store.lookup import Lookup

Find = Callable[[], "Lookup"]

_FINDERS: list[Find] = []
"""The innermost last: a run of pytest may run another."""


def enter(find: Find) -> None:
    """From here on, this is where calls look that name no lookup."""
    _FINDERS.append(find)


def leave(find: Find) -> None:
    if find in _FINDERS:
        _FINDERS.remove(find)


def current() -> Lookup | None:
    """The lookup of the innermost run; None where there is no run."""
    return _FINDERS[-1]() if _FINDERS else None
