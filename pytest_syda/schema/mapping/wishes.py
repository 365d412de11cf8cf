"""What a schema wishes of a column's values beyond what the schema of a database can say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pytest_syda.schema.types import Column


@dataclass(frozen=True)
class Wish:
    """Everything is optional; `Wish()` wishes nothing."""

    values: tuple[Any, ...] = ()
    weights: tuple[float, ...] = ()
    low: float | None = None
    high: float | None = None
    decimals: int | None = None
    step: float | None = None
    """What numbers are multiples of."""
    distribution: str = ""
    mean: float | None = None
    sd: float | None = None
    pattern: str = ""
    shortest: int = 0
    """Characters of a text at least."""
    null_rate: float | None = None
    after: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    earliest: str = ""
    latest: str = ""
    members: Mapping[str, Member] = field(default_factory=dict)
    """Of a json value."""
    listed: bool = False
    """Whether the value is a list of its members, and no object."""
    item: Member | None = None
    """Of an array's items."""
    fewest: int = 1
    most: int = 3


@dataclass(frozen=True)
class Member:
    """A part of a column's values: a member of an object, an item of a list."""

    column: Column
    wish: Wish


NOTHING = Wish()
