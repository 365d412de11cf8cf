"""How many tokens a text is, about: enough to hold a budget and to plan, without a tokenizer."""

from __future__ import annotations

import math

BYTES = {"openai": 3.5, "anthropic": 2.7}
"""Bytes of UTF-8 to a token, for text that is half prose and half JSON; on the side of too many tokens."""
BYTES_ELSEWHERE = 3.0


def estimate_tokens(text: str, provider: str = "") -> int:
    """Tokens of a text, rather too many than too few."""
    return math.ceil(len(text.encode("utf-8", "surrogatepass")) / BYTES.get(provider, BYTES_ELSEWHERE))
