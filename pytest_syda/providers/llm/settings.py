"""What a user may decide about a conversation."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from pytest_syda.providers import MAX_ROWS

Progress = Callable[[str, int], None]
"""Called with a table and the rows of it that are written so far, from any thread."""


def _nobody(table: str, rows: int) -> None:
    """Nobody looks."""


def _today() -> str:
    return dt.datetime.now(dt.UTC).date().isoformat()


@dataclass(frozen=True, kw_only=True)
class Settings:
    """How much is asked for, and what becomes of answers that fall short."""

    max_rows: int = MAX_ROWS
    """Rows of a table that are written out; beyond that its columns' recipe carries on."""
    parallel: int = 4
    """Questions that are on their way at the same time."""
    repairs: int = 2
    """How often what is missing or wrong is asked for again."""
    on_bad_rows: Literal["offline", "fail"] = "offline"
    """What falls short after that is made by rule and noted, or fails."""
    output_limit: int = 24_000
    """Tokens of answer that are planned for one question; more is split. Never above what the model may write."""
    progress: Progress = _nobody
    today: Callable[[], str] = _today
    """The date written into the provenance: the only clock that is read."""
