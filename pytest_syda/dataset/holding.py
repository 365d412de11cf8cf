"""Rows held to their CHECKs: keys that must be NULL or must not, and columns moved into what is left of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pytest_syda.dataset.draws import Bits
from pytest_syda.recipe.kinds.choices import Database
from pytest_syda.recipe.kinds.numbers import Sequence
from pytest_syda.recipe.narrowing import Alternative, fit
from pytest_syda.recipe.values import Bools, Floats, Values

if TYPE_CHECKING:
    from pytest_syda.dataset.block import Block


def demanded_nulls(block: Block, columns: tuple[str, ...]) -> tuple[Bools, Bools]:
    """Rows where a key must be NULL, and rows where it must not, by the alternatives each row takes."""
    must, must_not = (np.zeros(len(block.rows), np.bool_) for _ in range(2))
    for mask, option in _taken(block):
        for name in columns:
            demanded = option.domains[name].null if name in option.domains else None
            if demanded is True:
                must |= mask
            elif demanded is False:
                must_not |= mask
    return must, must_not


def moved(block: Block) -> dict[str, Values]:
    """The columns that had to change for the block's rows to keep the CHECKs."""
    table = block.plan.table
    narrowing = block.world.constraints(table.name).narrowing
    fixed = {name for factor in block.distinct.digits for name in factor}
    fixed |= {name for key in table.foreign_keys for name in key.columns}
    fixed |= {name for name, spec in block.recipe.columns.items() if isinstance(spec, Sequence | Database)}
    return fit(narrowing, table, BlockRows(block), fixed=frozenset(fixed))


def _taken(block: Block) -> Iterator[tuple[Bools, Alternative]]:
    """What holds of every row, then each alternative with the rows that take it."""
    narrowing = block.world.constraints(block.plan.name).narrowing
    yield np.ones(len(block.rows), np.bool_), narrowing.always
    for number, options in enumerate(narrowing.choices):
        drawn = block.stream("alternative", number).below(block.rows, len(options))
        for place, option in enumerate(options):
            yield drawn == place, option


@dataclass(frozen=True)
class BlockRows:
    """A block as the rows that `fit` moves."""

    block: Block

    @property
    def count(self) -> int:
        return len(self.block.rows)

    def value(self, column: str) -> Values:
        return self.block.drawn(column)

    def bare(self, column: str) -> Values:
        return self.block.bare(column)

    def uniform(self, column: str, purpose: str) -> Floats:
        return self.block.stream(column, "fit", purpose).uniform(self.block.rows)

    def bits(self, column: str, purpose: str) -> Bits:
        return self.block.stream(column, "fit", purpose).bits(self.block.rows)
