"""What a conversation took, by table: a call for several tables is shared out by how much of the answer they got."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from pytest_syda.providers.wire.client import Usage


class Accounts:
    """Tokens and calls by table; the sums are what the provider said. Hidden tokens are part of the output, cached
    ones of the input."""

    def __init__(self) -> None:
        self._usage: dict[str, Counter[str]] = defaultdict(Counter)
        self.model = ""

    def book(self, usage: Usage, shares: Mapping[str, int]) -> None:
        """A call's tokens to tables in proportion to `shares`; the call itself to the first."""
        self.model = usage.model or self.model
        first = next(iter(shares), "")
        self._usage[first]["calls"] += 1
        for name in ("input", "output", "hidden", "cached"):
            for table, tokens in _split(getattr(usage, name), shares).items():
                self._usage[table][f"{name}_tokens"] += tokens
                self._usage[table]["total_tokens"] += tokens if name in ("input", "output") else 0

        for table, spent in _split(usage.microdollars, shares).items():
            self._usage[table]["microdollars"] += spent

    def of(self, table: str) -> dict[str, int]:
        return {name: count for name, count in sorted(self._usage[table].items()) if count}


def _split(total: int, shares: Mapping[str, int]) -> dict[str, int]:
    """Whole numbers that add up to the total."""
    weight = sum(shares.values()) or 1
    found, given, seen = {}, 0, 0
    for table, share in shares.items():
        seen += share
        found[table] = total * seen // weight - given
        given += found[table]
    return found
