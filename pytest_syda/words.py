"""Numbers of things, as people write them."""

from __future__ import annotations


def count(number: int, thing: str, things: str = "") -> str:
    """`1 entry`, `2 entries`."""
    return f"{number:,} {thing if number == 1 else things or f'{thing}s'}"
