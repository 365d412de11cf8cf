"""What is chosen of each row: a parent for a key, a value for a column."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from pytest_syda.recipe.kinds.numbers import MOST, Number, Sequence
from pytest_syda.recipe.plain import to_plain
from pytest_syda.recipe.spec import Spec
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

STRIP = 512
"""For how many rows they are made at a time, where rows ask for nearly the same."""

MOST_DRAWS = 16
"""How often at a time a column is drawn again that cannot enumerate."""

Choice = Any
Row = dict[str, Any]


class KeyVariable:
    """A foreign key: which row of its parent."""

    def __init__(self, natural: Block, key: ForeignKey, own: Callable[[str, int], Any]) -> None:
        self.key = key
        self.columns = key.columns
        self.gives_up = natural.references.gives_up(key)
        self.refers_to_itself = key.table == natural.plan.name
        self._block = natural
        self._table = natural.plan.table
        self._own = own
        self._groups: dict[tuple[str, ...], dict[tuple[Any, ...], list[int]]] = {}

    @property
    def optional(self) -> bool:
        return bool(self.gives_up)

    # looked up when the key's turn comes: tables in a ring are placed in turns

    @cached_property
    def _natural(self) -> list[int]:
        rows: list[int] = self._block.references.rows(self.key).tolist()
        return rows

    @cached_property
    def _lists(self) -> dict[str, list[Any]]:
        """By column, what each row of the parent would put into it."""
        lists = {}
        for name, referred in zip(self.key.columns, self.key.references, strict=True):
            values = self._block.references.universe(self.key, referred)
            lists[name] = to_plain(values, self._table[name].type, len(values)).tolist()
        return lists

    @cached_property
    def _usable(self) -> list[int] | range:
        """Rows of the parent without NULL among what is referred to."""
        count = len(next(iter(self._lists.values())))
        empty = {place for each in self._lists.values() for place, value in enumerate(each) if value is None}
        return [number for number in range(count) if number not in empty] if empty else range(count)

    def options(self, row: int, known: Row) -> Iterator[int]:
        """Parents for a row, its natural one first. Those that do not agree with what is known may be among them."""
        natural = self._natural[row]
        if natural != NOBODY or self.optional:
            yield natural
        candidates = range(row) if self.refers_to_itself else self._agreeing(known)
        start = row * STRIDE % len(candidates) if candidates else 0
        for place in range(len(candidates)):
            candidate = candidates[(start + place) % len(candidates)]
            if candidate != natural:
                yield candidate
        if self.optional and natural != NOBODY:
            yield NOBODY
        if self.refers_to_itself and natural != row:
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
            if (value is None and choice != NOBODY) or known[name] != value:
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
        found = [] if self.refers_to_itself else self._lists[name]
        return found[row % len(found)] if found else None

    def _value(self, name: str, choice: int, row: int, known: Row) -> Any:
        if not self.refers_to_itself:
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


class ColumnVariable:
    """A column of its own: which value."""

    def __init__(self, natural: Block, name: str, *, optional: bool) -> None:
        self.columns = (name,)
        self._ways, self._is_cornered = _ways(natural, name)
        self.optional = optional
        self._block = natural
        self._name = name
        self._column = natural.plan.table[name]
        self._bare: list[Any] | None = None
        self._made: dict[tuple[int, int | Spec], list[Any]] = {}
        self._strips: dict[Spec, tuple[int, list[Any]]] = {}
        spec = natural.recipe.columns[name]
        self._counts = isinstance(spec, Sequence)
        domain = MOST if self._counts else spec.domain(natural.plan.table, self._column)
        self._domain = MOST if domain is None else domain

    @cached_property
    def _wide(self) -> Spec | None:
        """More values than the spec has in mind."""
        from pytest_syda.dataset.widening import widened

        limits = self._block.world.limits(self._block.plan.name).get(self._name)
        return widened(self._block.recipe.columns[self._name], self._column, limits)

    @cached_property
    def _is_nulled(self) -> bool:
        """Whether some alternative of the CHECKs wants a NULL here, which is then looked at before other values."""
        table = self._block.plan.table
        if not table.checks or not self.optional:
            return False
        choices = self._block.world.constraints(table.name).narrowing.choices
        domains = (option.domains.get(self._name) for options in choices for option in options)
        return any(domain is not None and domain.null is True for domain in domains)

    @cached_property
    def _natural(self) -> list[Any]:
        return self._plain(self._block.drawn(self._name))

    def options(self, row: int, _known: Row) -> Iterator[Any]:
        natural = self._natural[row]
        if natural is not None or self.optional:
            yield natural
        if natural is None:
            yield self._unmasked(row)
        elif self._is_nulled:
            yield None
        for way in self._ways:
            yield from self._within(way, row)
        if not self._is_cornered:
            yield from self._others(row)
            if self._wide is not None:
                yield from self._within(self._wide, row)
        if self.optional and natural is not None and not self._is_nulled:
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
        if self._few is not None:
            for place in range(len(self._few)):
                yield self._few[(row + place) % len(self._few)]
            return
        size, done = self._block.plan.size, 0
        for batch in BATCHES:
            if self._domain:
                start = size + row * BATCHES[0] + done
                yield from self._kept(row, start, range(start, start + batch))
            else:
                yield from self._again(row, range(done + 1, done + min(batch, MOST_DRAWS) + 1))
            done += batch

    def _kept(self, row: int, of: int | Spec, slots: range, way: Spec | None = None) -> list[Any]:
        """Kept for the row that asked last: it will again, when others are moved for it."""
        if (row, of) not in self._made:
            self._made = {key: made for key, made in self._made.items() if key[0] == row}
            self._made[row, of] = self._at(row, list(slots), way)
        return self._made[row, of]

    def _within(self, way: Spec, row: int) -> list[Any]:
        """Values that one of the alternatives of a CHECK allows."""
        domain = way.domain(self._block.plan.table, self._column)
        most = BATCHES[1] if domain is None else min(domain, BATCHES[1])
        if isinstance(way, Number):
            return self._from_strip(way, row, most)
        return self._kept(row, way, range(row, row + most), way) if most else []

    def _from_strip(self, way: Spec, row: int, most: int) -> list[Any]:
        """Of a spec whose values go by the slot alone, those of many rows are made at once: row after row asks for
        nearly the same."""
        first, made = self._strips.get(way, (0, []))
        if not first <= row <= first + len(made) - most:
            first, made = row, self._at(row, list(range(row, row + STRIP + most)), way)
            self._strips[way] = (first, made)
        return made[row - first : row - first + most]

    @cached_property
    def _few(self) -> list[Any] | None:
        """All values, where they are few and do not depend on the row."""
        if not 0 < self._domain <= BATCHES[-1] or _reads(self._block.recipe.columns[self._name]):
            return None
        return list(dict.fromkeys(self._at(0, list(range(self._domain)))))

    def _at(self, row: int, slots: list[int], way: Spec | None = None) -> list[Any]:
        from pytest_syda.dataset.block import Block

        rows = slots if self._counts and way is None else [row] * len(slots)
        block = Block(self._block.world, self._block.plan, np.array(rows, np.int64), natural=True)
        block.slots = np.array(slots, np.int64)
        return self._plain(block.bare(self._name, alone=way or self._block.recipe.columns[self._name]))

    def _again(self, row: int, attempts: range) -> Iterator[Any]:
        from pytest_syda.dataset.block import Block

        for attempt in attempts:
            block = Block(self._block.world, self._block.plan, np.array([row]), attempt, natural=True)
            yield self._plain(block.bare(self._name))[0]

    def _plain(self, values: Values) -> list[Any]:
        return to_plain(values, self._column.type, len(values)).tolist()


def _ways(natural: Block, name: str) -> tuple[list[Spec], bool]:
    """Specs of what each alternative of the CHECKs leaves of a column; and whether there is nothing beside them."""
    table = natural.plan.table
    if not table.checks:
        return [], False
    from pytest_syda.recipe.kinds.spelled import within
    from pytest_syda.recipe.narrowing import Domain

    narrowing = natural.world.constraints(table.name).narrowing
    base = narrowing.columns.get(name, Domain.of(table[name]))
    domains = [option.domains[name] for options in narrowing.choices for option in options if name in option.domains]
    found = [within(base.meet(domain), table[name].type) for domain in domains if base.meet(domain).values]
    cornered = any(all(name in option.domains for option in options) for options in narrowing.choices)
    return [spec for spec in dict.fromkeys(found) if spec is not None], cornered and None not in found


def _reads(spec: Spec) -> bool:
    return any(True for _ in spec.reads()) or any(_reads(inner) for _, inner in spec.children())
