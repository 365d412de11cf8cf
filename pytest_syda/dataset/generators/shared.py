"""What all kinds of generators share: the rows they see, what else they may ask for, and where they say they failed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from pytest_syda.dataset.draws import Stream
from pytest_syda.schema.types import Table

BLOCK = 256
"""Rows that share one seeding of the global generators: seeding every cell would cost more than the call."""


class Keep:
    """Instead of a value: the column keeps the one it has."""


KEEP = Keep()


class Context(Protocol):
    """What a generator may ask for besides its row."""

    def parents(self, position: int, /) -> Mapping[str, Mapping[str, Any]]:
        """The rows that the row at this position (of the rows handed over) points at, by the key's column and by that
        name without `_id`."""

    @property
    def dataset(self) -> object: ...

    @property
    def locale(self) -> str: ...


@dataclass(frozen=True)
class Target:
    """The table and the column a generator was given for; the column is `""` for a whole factory."""

    table: Table
    column: str
    attributes: Mapping[str, str]

    @property
    def where(self) -> str:
        name = self.attributes.get(self.column, self.column)
        return f"{self.table.label}.{name}" if name else self.table.label


@dataclass
class Part:
    """Consecutive rows that a generator is run for, all of one block."""

    target: Target
    rows: list[dict[str, Any]]
    """The rows so far: plain values by attribute name, and by column name where that differs."""
    first: int
    """Row number of the first."""
    position: int
    """Its position among the rows handed over."""
    seed: int
    context: Context
    counted_from: int = 0
    """What a factory's sequence starts at: as many rows as the table holds already."""
    _parents: dict[int, Mapping[str, Mapping[str, Any]]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def block(self) -> int:
        return self.first // BLOCK

    def stream(self, purpose: str) -> Stream:
        """Draws by row number."""
        return Stream(self.seed, self.target.table.name, self.target.column, "generator", purpose)

    def parents(self, offset: int) -> Mapping[str, Mapping[str, Any]]:
        """The parents of one row, looked up when somebody asks."""
        if offset not in self._parents:
            self._parents[offset] = self.context.parents(self.position + offset)
        return self._parents[offset]


class Maker(Protocol):
    """A generator ready to run."""

    @property
    def name(self) -> str:
        """What it is, for messages."""

    def make(self, part: Part) -> Mapping[str, list[Any]]:
        """Values by column for these rows; KEEP where the value there stays.

        Raises:
            Failure: the user's code raised.
        """


class FailedError(Exception):
    """The user's code raised for one row of a part; `__cause__` is what it raised."""

    def __init__(self, offset: int, column: str = "") -> None:
        super().__init__(offset, column)
        self.offset = offset
        self.column = column
