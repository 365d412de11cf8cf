"""Rows held to their CHECKs: keys that must be NULL or must not, and columns moved into what is left of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from pytest_syda.dataset.cells import BlockCells
from pytest_syda.dataset.overlaying import spread
from pytest_syda.recipe.kinds.choices import Database, When
from pytest_syda.recipe.merging import replaced
from pytest_syda.recipe.narrowing import Alternative, Narrowing, fit
from pytest_syda.recipe.plain import fitted
from pytest_syda.recipe.values import Bits, Bools, Floats, Ints, Values

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
    """The columns that had to change for the block's rows to keep the CHECKs, and to stay outside of partial indexes
    whose combinations other rows have."""
    table = block.plan.table
    fixed = set(block.world.lasting(table.name))
    fixed |= {name for factor in block.distinct.digits for name in factor}
    fixed |= {name for key in table.foreign_keys for name in key.columns}
    fixed |= {name for name, spec in block.recipe.columns.items() if isinstance(spec, Database)}
    changed: dict[str, Values] = {}
    everywhere = np.arange(len(block.rows), dtype=np.int64)
    passes = [(block.world.constraints(table.name).narrowing, everywhere)]
    for narrowing, rows in [*passes, *block.world.outsiders(table.name, block.rows)]:
        for given, some in block.given.patterns(narrowing.touched, block.rows[rows]):
            if len(some):
                _fit(block, narrowing, rows[some], frozenset(fixed | given), changed)
    return changed


def _fit(block: Block, narrowing: Narrowing, rows: Ints, fixed: frozenset[str], changed: dict[str, Values]) -> None:
    """Move some rows, in which the same columns are given: what is made is moved around them."""
    inside = BlockRows(block, changed, None if len(rows) == len(block.rows) else rows)
    for name, values in fit(narrowing, block.plan.table, inside, fixed=fixed).items():
        before = changed[name] if name in changed else block.drawn(name)
        changed[name] = values if inside.positions is None else spread(values, rows, before)


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
    """A block, or these positions of it, as the rows that `fit` moves."""

    block: Block
    changed: Mapping[str, Values] = field(default_factory=dict)
    positions: Ints | None = None

    @property
    def rows(self) -> Ints:
        return self.block.rows if self.positions is None else self.block.rows[self.positions]

    @property
    def count(self) -> int:
        return len(self.rows)

    def value(self, column: str) -> Values:
        return self._inside(self.changed[column] if column in self.changed else self.block.drawn(column))

    def bare(self, column: str) -> Values:
        values, spec = self.block.bare(column), self.block.recipe.columns.get(column)
        if isinstance(spec, When) and spec.otherwise is None and values.nulls_mask.any():
            values = replaced(values, values.nulls_mask, self._of_some_case(column, spec))
        return self._inside(values)

    def _of_some_case(self, column: str, spec: When) -> Values:
        """What rows have for which there is a case: where a CHECK wants a value, that is nearer than any other."""
        cells = BlockCells.of(self.block, self.block.plan.table[column])
        case, inner = next(iter(spec.cases.items()))
        return fitted(inner.make(cells.inner(case)), cells.type)

    def uniform(self, column: str, purpose: str) -> Floats:
        return self.block.stream(column, "fit", purpose).uniform(self.rows)

    def bits(self, column: str, purpose: str) -> Bits:
        return self.block.stream(column, "fit", purpose).bits(self.rows)

    def _inside(self, values: Values) -> Values:
        return values if self.positions is None else values.take(self.positions)
