"""What a caller asked for, as plain data in terms of the schema's own names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from pytest_syda.errors import RequestError

DEFAULT_SIZE = 10


class Per(msgspec.Struct, frozen=True):
    """So many rows for each row of a parent. Made by `per`."""

    parent: Any
    """A class, class name or table name; the table's key once the request is resolved."""
    weights: tuple[tuple[int, float], ...]
    """How many children, and how likely."""

    @property
    def counts(self) -> tuple[int, ...]:
        return tuple(count for count, _ in self.weights)

    def __repr__(self) -> str:
        name = getattr(self.parent, "__name__", self.parent)
        counts = self.counts
        if len({weight for _, weight in self.weights}) == 1 and counts == tuple(range(counts[0], counts[-1] + 1)):
            return f"per({name!r}, {counts[0]}, {counts[-1]})"
        return f"per({name!r}, {dict(self.weights)})"


def per(parent: Any, fewest: int | Mapping[int, float], most: int | None = None) -> Per:
    """A size: this many rows for each row of a parent.

    `per("Customer", 0, 5)` gives every customer 0 to 5 (inclusive), all as likely; `per("Customer", 3)` gives each
    exactly 3; `per("Customer", {0: .2, 1: .5, 5: .3})` draws the number by weight.

    Raises:
        RequestError: a negative number, an empty range, or weights that are negative or all 0.
    """
    if isinstance(fewest, Mapping):
        weights = tuple(sorted((_count(count, parent), float(weight)) for count, weight in fewest.items()))
        if most is not None:
            raise RequestError(f"per({_name(parent)}, {{…}}) takes its counts from the mapping; leave {most!r} out.")
        if not weights or min(weight for _, weight in weights) < 0 or sum(weight for _, weight in weights) <= 0:
            raise RequestError(f"per({_name(parent)}, {dict(fewest)}): weights must be at least 0, and not all 0.")
        return Per(parent, weights)
    low = _count(fewest, parent)
    high = low if most is None else _count(most, parent)
    if high < low:
        raise RequestError(
            f"per({_name(parent)}, {low}, {high}): the second number is below the first. "
            f"Write per({_name(parent)}, {high}, {low})."
        )
    return Per(parent, tuple((count, 1.0) for count in range(low, high + 1)))


def _count(value: Any, parent: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise RequestError(f"per({_name(parent)}, …): {value!r} is no number of rows; give whole numbers from 0.")
    return value


def _name(parent: Any) -> str:
    return repr(getattr(parent, "__name__", parent))


Size = int | Per


class Request(msgspec.Struct, frozen=True):
    """Everything a caller asked for. Keys of all mappings are table keys."""

    listed: tuple[str, ...]
    """Tables the caller named."""
    sizes: Mapping[str, Size] = msgspec.field(default_factory=dict)
    class_sizes: Mapping[str, Mapping[str, Size]] = msgspec.field(default_factory=dict)
    """For a table shared by several classes: sizes by class name."""
    default_size: int = DEFAULT_SIZE
    prompt: str = ""
    prompts: Mapping[str, str] = msgspec.field(default_factory=dict)
    generators: Mapping[str, Mapping[str, Any]] = msgspec.field(default_factory=dict)
    """Table key to column name to generator; the column `""` holds a whole factory."""
    rows: Mapping[str, Sequence[Mapping[str, Any]]] = msgspec.field(default_factory=dict)
    """Pinned rows, by column name."""
    seed: int = 0
    provider: str = "offline"
    exclude: frozenset[str] = frozenset()
    locale: str = "en_US"
    as_of: dt.date = dt.date(2026, 1, 1)


class Existing(msgspec.Struct, frozen=True):
    """What a table holds already, as far as new rows must respect it."""

    count: int = 0
    columns: Mapping[str, Sequence[Any]] = msgspec.field(default_factory=dict)
    """Plain values of the columns that were read: keys, uniques, and whatever new rows look up."""
    readings: Mapping[str, Sequence[Any]] = msgspec.field(default_factory=dict)
    """Columns whose type makes something else of what is stored, as it reads them; new rows may not be that either."""

    def lists(self) -> Iterator[Mapping[str, Sequence[Any]]]:
        """The columns as they are stored and, where that is something else, as they are read."""
        yield self.columns
        if self.readings:
            yield {**self.columns, **self.readings}
