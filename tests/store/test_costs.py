"""What was paid for is told, whether it came to anything or not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from pytest_syda.dataset.plan import Plan
from pytest_syda.dataset.wanted import Wanted
from pytest_syda.errors import ProviderError
from pytest_syda.recipe.document import Recipe
from tests.store.little_shop import Shop


class Failing:
    """A provider that fails after it was paid, if it says so."""

    name = "failing"

    def __init__(self, usage: Any) -> None:
        self.usage = usage

    def write(self, plan: Plan, wanted: Sequence[Wanted]) -> Iterator[Recipe]:
        error = ProviderError("no")
        error.usage = self.usage
        raise error
        yield


@pytest.mark.parametrize(
    ("usage", "calls", "tokens", "microdollars"),
    [
        ({"customers": {"calls": 3, "total_tokens": 40, "microdollars": 7}, "orders": {"total_tokens": 2}}, 3, 42, 7),
        ({}, 0, 0, 0),
        (None, 1, 0, 0),
    ],
    ids=["paid", "not asked at all", "nobody counted"],
)
def test_a_failure_tells_what_it_cost(shop: Shop, usage: Any, calls: int, tokens: int, microdollars: int) -> None:
    """In the events of the tables that failed; of a provider that counts nothing, one call is known of."""
    with pytest.raises(ProviderError):
        shop.recipes(Failing(usage))
    assert {event.kind for event in shop.events} == {"failed"}
    assert sum(event.calls for event in shop.events) == calls
    assert sum(event.tokens for event in shop.events) == tokens
    assert sum(event.microdollars for event in shop.events) == microdollars
