"""What happened at the store: plain data, so that workers can send it and a report can add it up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

import msgspec

Kind = Literal["hit", "recorded", "written", "extended", "filled", "stale", "missing", "failed"]


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """One table of one lookup.

    hit: from the cache · recorded: from the recordings · written: a provider wrote it · extended: a provider wrote
    further rows, or the specs that carry them on · filled: columns were added to what was kept, by a provider
    (calls, tokens) or by rule · stale: there was something, for another schema or prompt · missing: replay, which asks
    nobody, found nothing · failed: a provider could not
    """

    kind: Kind
    table: str
    classes: tuple[str, ...] = ()
    """Names of the classes that are mapped to it."""
    dataset: str = ""
    key: str = ""
    kept: str = ""
    """The key under which it is kept, where that is another: it was asked for with other columns."""
    rows: int = 0
    """Rows written out of the recipe, the kept ones included."""
    calls: int = 0
    """Orders given to a provider: counted with the first table of each order, so that they add up."""
    tokens: int = 0
    microdollars: int = 0
    """What it cost, in millionths of a dollar, where a price is known."""
    provider: str = ""
    user: str = ""
    """On whose behalf, such as a test's id."""
    note: str = ""
    """For people: `orders.discount was added: made by rule`."""

    def plain(self) -> dict[str, Any]:
        """As JSON carries it; `Event(**plain)` is the event again."""
        found: dict[str, Any] = msgspec.to_builtins(self)
        return found


Listener = Callable[[Event], None]


def tokens_of(usage: dict[str, int]) -> int:
    """All tokens of a usage: its total where there is one, or the sum of what is counted in tokens."""
    totals = [count for name, count in usage.items() if name == "total_tokens"]
    return totals[0] if totals else sum(count for name, count in usage.items() if name.endswith("tokens"))
