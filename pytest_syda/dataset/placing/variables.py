"""What is chosen of each row: a parent for a key, a value for a column."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from pytest_syda.recipe.kinds.numbers import MOST, Sequence
from pytest_syda.recipe.plain import to_plain
from pytest_syda.recipe.values import Values
from pytest_syda.schema.types import ForeignKey

if TYPE_CHECKING:
    from pytest_syda.dataset.block import Block

NOBODY = -1
"""The parent of a key that is NULL."""

STRIDE = 7919
"""Rows begin to look at different places."""

BATCHES = (8, 64, 512, 4096)
"""How many other values are made at a time, for a row whose own is taken."""

Choice = Any
Row = dict[str, Any]


class KeyVariable:
    """A foreign key: which row of its parent."""

    def __init__(self, natural: Block, key: ForeignKey, own: Callable[[str, int], Any]) -> None:
        self.key = key
        self.columns = key.columns
        self.gives_up = natural.references.gives_up(key)
        self._table = natural.plan.table
        self._natural = natural.references.rows(key).tolist()
        self._refers_to_itself = key.table == natural.plan.name
        self._own = own
        self._lists = {} if self._refers_to_itself else self._parents(natural)
        self._usable = self._with_values()
        self._groups: dict[tuple[str, ...], dict[tuple[Any, ...], list[int]]] = {}

    @property
    def optional(self) -> bool:
        return bool(self.gives_up)

    def options(self, row: int, known: Row) -> Iterator[int]:
        """Parents for a row, its natural one first. Those that do not agree with what is known may be among them."""
        natural = self._natural[row]
        if natural != NOBODY or self.optional:
            yield natural
        candidates = range(row) if self._refers_to_itself else self._agreeing(known)
        start = row * STRIDE % len(candidates) if candidates else 0
        for place in range(len(candidates)):
            candidate = candidates[(start + place) % len(candidates)]
            if candidate != natural:
                yield candidate
        if self.optional and natural != NOBODY:
            yield NOBODY
        if self._refers_to_itself and natural != row:
            yield row

    def take(self, choice: int, row: int, known: Row) -> list[str] | None:
        """Write what the choice means into the row; which columns that were, or None where it does not agree."""
        added: list[str] = []
        for name in self.columns if choice != NOBODY else self.gives_up:
            value = None if choice == NOBODY else self._value(name, choice, row, known)
            if name not in known:
                known[name] = value
                added.append(name)
            elif known[name] != value:
                value = None
            if value is None and choice != NOBODY or known[name] != value:
                for each in added:
                    del known[each]
                return None
        return self._loose(added, row, known) if choice == NOBODY else added

    def _loose(self, added: list[str], row: int, known: Row) -> list[str]:
        """A key that is NULL in part lets the rest be anything."""
        for name in self.columns:
            if name not in known and not self._shared(name):
                known[name] = self._anything(name, row)
                added.append(name)
        return added

    def _shared(self, name: str) -> bool:
        return len(self._table.references_by(name)) > 1

    def _anything(self, name: str, row: int) -> Any:
        found = self._lists.get(name, [])
        return found[row % len(found)] if found else None

    def _value(self, name: str, choice: int, row: int, known: Row) -> Any:
        if not self._refers_to_itself:
            return self._lists[name][choice]
        referred = self.key.references[self.columns.index(name)]
        return known.get(referred, None) if choice == row and referred in known else self._own(referred, choice)

    def _agreeing(self, known: Row) -> list[int] | range:
        settled = tuple(name for name in self.columns if name in known)
        if not settled:
            return self._usable
        if settled not in self._groups:
            groups: dict[tuple[Any, ...], list[int]] = {}
            for number in self._usable:
                groups.setdefault(tuple(self._lists[name][number] for name in settled), []).append(number)
            self._groups[settled] = groups
        return self._groups[settled].get(tuple(known[name] for name in settled), [])

    def _parents(self, natural: Block) -> dict[str, list[Any]]:
        lists = {}
        for name, referred in zip(self.key.columns, self.key.references, strict=True):
            values = natural.references.universe(self.key, referred)
            lists[name] = to_plain(values, self._table[name].type, len(values)).tolist()
        return lists

    def _with_values(self) -> list[int] | range:
        """Rows of the parent without NULL among what is referred to."""
        if not self._lists:
            return range(0)
        count = len(next(iter(self._lists.values())))
        empty = {place for each in self._lists.values() for place, value in enumerate(each) if value is None}
        return [number for number in range(count) if number not in empty] if empty else range(count)


class ColumnVariable:
    """A column of its own: which value."""

    def __init__(self, natural: Block, name: str, *, optional: bool) -> None:
        self.columns = (name,)
        self.optional = optional
        self._block = natural
        self._name = name
        self._column = natural.plan.table[name]
        self._natural = self._plain(natural.drawn(name))
        self._bare: list[Any] | None = None
        spec = natural.recipe.columns[name]
        self._counts = isinstance(spec, Sequence)
        domain = MOST if self._counts else spec.domain(natural.plan.table, self._column)
        self._domain = MOST if domain is None else domain

    def options(self, row: int, _known: Row) -> Iterator[Any]:
        natural = self._natural[row]
        if natural is not None or self.optional:
            yield natural
        if natural is None:
            yield self._unmasked(row)
        yield from self._others(row)
        if self.optional and natural is not None:
            yield None

    def take(self, choice: Any, row: int, known: Row) -> list[str] | None:
        name = self._name
        if name in known:
            return [] if known[name] == choice else None
        known[name] = choice
        return [name]

    def _unmasked(self, row: int) -> Any:
        if self._bare is None:
            self._bare = self._plain(self._block.bare(self._name))
        return self._bare[row]

    def _others(self, row: int) -> Iterator[Any]:
        """Values that the column enumerates elsewhere; of one that cannot enumerate, what it draws another time."""
        size, done = len(self._natural), 0
        if self._domain <= BATCHES[-1]:
            start = row % max(self._domain, 1)
            yield from self._at(row, [(start + place) % self._domain for place in range(self._domain)])
            if self._domain:
                return
        for batch in BATCHES:
            if self._domain:
                yield from self._at(row, [size + row * BATCHES[0] + done + place for place in range(batch)])
            else:
                yield from self._again(row, range(done + 1, done + min(batch, 64) + 1))
            done += batch

    def _at(self, row: int, slots: list[int]) -> list[Any]:
        from pytest_syda.dataset.block import Block

        rows = slots if self._counts else [row] * len(slots)
        block = Block(self._block.world, self._block.plan, np.array(rows, np.int64), natural=True)
        block.slots = np.array(slots, np.int64) % max(self._domain, 1)
        return self._plain(block.bare(self._name, alone=True))

    def _again(self, row: int, attempts: range) -> Iterator[Any]:
        from pytest_syda.dataset.block import Block

        for attempt in attempts:
            block = Block(self._block.world, self._block.plan, np.array([row]), attempt, natural=True)
            yield self._plain(block.bare(self._name))[0]

    def _plain(self, values: Values) -> list[Any]:
        return to_plain(values, self._column.type, len(values)).tolist()
