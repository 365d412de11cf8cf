"""What a spec sees while it makes values: the `Cells` of one column of a block."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
import numpy as np
from msgspec.structs import replace

from pytest_syda.dataset.draws import Stream
from pytest_syda.dataset.permutation import permute
from pytest_syda.errors import ImpossibleError
from pytest_syda.recipe.values import Bits, Floats, Ints, Values
from pytest_syda.schema.types import Column, Type

if TYPE_CHECKING:
    from pytest_syda.dataset.block import Block
    from pytest_syda.dataset.distinct import Digit
    from pytest_syda.recipe.pools import Pool

GROUP = "group"
MANY = 200_000
"""Rows from which on draws are not kept for the next column: memory is dearer than time."""


class BlockCells(msgspec.Struct, frozen=True):
    """The cells of one column of a block, or of a spec inside that column's spec."""

    block: Block
    column: Column
    type: Type
    address: tuple[str, ...]
    """Column name, then the names of the specs inside it; or a group's name."""
    digit: Digit | None = None
    scope: tuple[str, ...] = ()
    """The address of the innermost spec whose groups are its own."""
    whole: bool = False
    """Whether what is NULL in other columns of the row is read as their specs would have it."""
    only: Ints | None = None
    """The places in the block of the rows these are of; None for all of them."""

    @classmethod
    def of(cls, block: Block, column: Column) -> BlockCells:
        return cls(block, column, column.type, (column.name,), block.digit((column.name,)))

    @property
    def rows(self) -> Ints:
        return self._of_these(self.block.rows)

    @property
    def distinct(self) -> bool:
        return self.digit is not None

    @property
    def as_of(self) -> dt.datetime:
        return self.block.world.as_of

    def bits(self, purpose: str = "") -> Bits:
        return self._stream(purpose).bits(self.rows)

    def uniform(self, purpose: str = "") -> Floats:
        return self._stream(purpose).uniform(self.rows)

    def below(self, bound: int | Ints, purpose: str = "") -> Ints:
        if self.address[0] != GROUP or not isinstance(bound, int):
            return self._stream(purpose).below(self.rows, bound)
        return self._once(lambda: (self._stream(purpose).below(self.block.rows, bound),), purpose, bound)[0]

    def enumerate(self, size: int) -> tuple[Ints, Ints]:
        if self.digit is not None and self.digit.radices:
            return self._of_these(digit_of(self.block, self.digit)), np.zeros(len(self.rows), np.int64)
        if size < 1:
            raise ImpossibleError(f"{self._where} has no values to enumerate.", tables=[self.block.plan.name])
        if self.address[0] != GROUP:
            return self._permuted(self._of_these(self.block.slots), size)
        index, generation = self._once(lambda: self._permuted(self.block.slots, size), self.digit, size)
        return index, generation

    def _permuted(self, slots: Ints, size: int) -> tuple[Ints, Ints]:
        generation = slots // size
        index = permute(slots - generation * size, size, self.block.world.seed, self.block.plan.name, *self.address)
        return index, generation

    def _once(self, draw: Callable[[], tuple[Ints, ...]], *what: object) -> tuple[Ints, ...]:
        """What all columns of a group draw alike, for all rows of the block, is drawn once."""
        if len(self.block.rows) > MANY:
            return tuple(map(self._of_these, draw()))
        kept, address = self.block.shared_draws, (*self.address, *what)
        if address not in kept:
            kept[address] = draw()
            for each in kept[address]:
                each.flags.writeable = False
        return tuple(map(self._of_these, kept[address]))

    def _of_these(self, each: Ints) -> Ints:
        return each if self.only is None else each[self.only]

    def shared(self, group: str, *, distinct: bool = False) -> BlockCells:
        from pytest_syda.dataset.distinct import Digit

        digit = Digit((group,)) if distinct and not self.scope else None
        return replace(self, address=(GROUP, group, *self.scope), digit=digit)

    def inner(self, name: str, type: Type | None = None) -> BlockCells:  # noqa: A002
        return replace(self, address=(*self.address, name), type=type or self.type)

    def apart(self) -> BlockCells:
        return replace(self, scope=self.address)

    def value(self, path: str) -> Values:
        values = self.block.value(path, reader=self.column.name)
        if self.whole and "." not in path and values.null is not None:
            from pytest_syda.recipe.merging import replaced

            values = replaced(values, values.null, self.block.bare(path))
        return self._values_of_these(values)

    def referred(self, table: str, column: str) -> Values:
        return self._values_of_these(self.block.references.value(self.column.name))

    def aggregate(self, table: str, through: str, function: str, expression: str) -> Values:
        return self._values_of_these(self.block.references.aggregate(table, through, function, expression))

    def ordinal(self, through: str) -> Ints:
        return self._of_these(self.block.references.ordinal(through))

    def some(self, positions: Ints) -> BlockCells:
        return replace(self, only=self._of_these(np.arange(len(self.block.rows)))[positions])

    def _values_of_these(self, values: Values) -> Values:
        return values if self.only is None else values.take(self.only)

    def pool(self, name: str) -> Pool:
        from pytest_syda.recipe.pools import load_pool

        return load_pool(name, self.block.recipe.locale)

    def _stream(self, purpose: str) -> Stream:
        return self.block.stream(*self.address, purpose)

    @property
    def _where(self) -> str:
        return f"{self.block.plan.name}.{self.column.name}"


def digit_of(block: Block, digit: Digit) -> Ints:
    """This factor's digit of each row's combination."""
    total = digit.total
    slots = block.references.brood_ranks() if digit.brood else block.slots
    combined = permute(slots % total, total, block.world.seed, block.plan.name, "set", *digit.group)
    if digit.brood:  # every parent starts elsewhere, so that first children are not all alike
        turn = block.stream("set", *digit.group, "turn").below(block.references.brood_parents(), total)
        combined = (combined + turn) % total
    stride = 1
    for radix in digit.radices[digit.place + 1 :]:
        stride *= radix
    return combined // stride % digit.radices[digit.place]
