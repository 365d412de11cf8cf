"""What tokens cost: the user's price, or what genai-prices knows where that is installed."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Any

from pytest_syda.providers.wire.client import Usage
from pytest_syda.providers.wire.installed import quietly

Price = tuple[float, float]
"""Dollars for a million tokens in and out."""

MILLION = 1_000_000


def cost(provider: str, model: str, usage: Usage, price: Price | None = None) -> Decimal | None:
    """Dollars for these tokens; None where nobody knows a price."""
    if price is not None:
        return (Decimal(str(price[0])) * usage.input + Decimal(str(price[1])) * usage.output) / MILLION
    prices = _genai_prices()
    if prices is None:
        return None
    tokens = prices.Usage(
        input_tokens=usage.input, output_tokens=usage.output, cache_read_tokens=min(usage.cached, usage.input)
    )
    try:
        found = prices.calc_price(tokens, model_ref=model, provider_id=provider)
    except (LookupError, ValueError):
        return None
    return Decimal(found.total_price)


@cache
def _genai_prices() -> Any:
    try:
        with quietly():
            import genai_prices
    except ImportError:
        return None
    return genai_prices
