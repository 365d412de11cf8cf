"""What is known of composed pools beforehand, so that drawing a few records needs few of their words.

Kept beside the pools, in `data/outlines.json`; that it says what the pools do is tested.
"""

from __future__ import annotations

import zlib
from functools import cache

import msgspec

from pytest_syda.recipe import DATA

FILE = "outlines.json"


class Outline(msgspec.Struct, frozen=True):
    """How many records each pattern of a pool stands for, and how long its fields get."""

    checksum: int
    """Of the pool's file."""
    sizes: tuple[int, ...]
    longest: dict[str, int]
    """Characters of each field's longest value, first generation."""
    constants: dict[str, tuple[str, ...]] = {}
    """Fields that say one thing for all records of a pattern, and what."""

    @staticmethod
    def sum_of(text: str) -> int:
        return zlib.crc32(text.encode())


def outline_of(pool: str, text: str) -> Outline | None:
    """What is known of the pool in this file, unless it was written for another version of it."""
    known = _outlines().get(pool)
    if known is None:
        return None
    found = msgspec.json.decode(known, type=Outline)
    return found if found.checksum == Outline.sum_of(text) else None


@cache
def _outlines() -> dict[str, msgspec.Raw]:
    """Each is read when its pool is: most pools are never drawn from."""
    return msgspec.json.decode((DATA / FILE).read_bytes(), type=dict[str, msgspec.Raw])
