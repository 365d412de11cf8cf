"""What sets the batches of one table apart, so that they do not all write what comes to mind first."""

from __future__ import annotations

FACETS = (
    "the usual ones, as they come in every day",
    "small, new or young ones",
    "large, old and well-established ones",
    "ones from other regions, and of other backgrounds",
    "odd, rare and difficult ones",
    "ones at the cheap, simple or short end",
    "ones at the dear, elaborate or long end",
    "ones in which something went wrong, or was changed later",
)
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def faceted(number: int, count: int) -> str:
    """What batch `number` of `count` keeps to; nothing for a single one."""
    if count <= 1:
        return ""
    first, last = (len(LETTERS) * place // count for place in (number, number + 1))
    letters = f"{LETTERS[first]} to {LETTERS[max(first, last - 1)]}" if count <= len(LETTERS) else LETTERS[number % 26]
    return (
        f"This is part {number + 1} of {count}, written apart from the others. Keep to {FACETS[number % len(FACETS)]}; "
        f"where values are unique, let names begin with {letters}."
    )
