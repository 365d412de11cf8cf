"""The world: every column of every row of a dataset, made when somebody looks.

What a whole table is asked for again and again (parents that are looked up) is kept as one full block.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from pytest_syda.dataset.block import Block
from pytest_syda.dataset.distinct import Distinctness, solve
from pytest_syda.dataset.given import Given
from pytest_syda.dataset.plan import Plan
from pytest_syda.dataset.slots import free_slots
from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.values import Ints, Values

if TYPE_CHECKING:
    from pytest_syda.dataset.constraints import Constraints


class Carrier(Protocol):
    """Between plain values and what the caller's own classes carry, which generators see and return."""

    def carried(self, table: str, column: str, value: Any) -> Any:
        """A plain value as an instance's attribute carries it."""

    def plain(self, table: str, column: str, value: Any) -> Any:
        """What a generator gave, as a plain value."""


class World:
    """All tables of a plan, with the recipes that say how they are made."""

    def __init__(self, plan: Plan, recipes: Mapping[str, Recipe], carrier: Carrier | None = None) -> None:
        self.plan = plan
        self.carrier = carrier
        self.dataset: object = None
        """The dataset this is the inside of, for generators that ask for it."""
        self.recipes = recipes
        self._full: dict[str, Block] = {}
        self._distinct: dict[str, Distinctness] = {}
        self._given: dict[str, Given] = {}
        self._pinned: dict[str, Given] = {}
        self._slots: dict[str, Ints] = {}
        self._listed: dict[str, list[dict[str, Any]]] = {}
        self._constraints: dict[str, Constraints] = {}
        self._moving: set[str] = set()
        self.aggregates: dict[tuple[str, ...], Values] = {}

    @property
    def seed(self) -> int:
        return self.plan.request.seed

    @cached_property
    def as_of(self) -> dt.datetime:
        as_of = self.plan.request.as_of
        return dt.datetime(as_of.year, as_of.month, as_of.day)  # noqa: DTZ001 - moments are UTC without saying so

    def distinct(self, table: str) -> Distinctness:
        if table not in self._distinct:
            self._distinct[table] = solve(self.plan, self.plan[table], self.recipes[table])
        return self._distinct[table]

    def given(self, table: str) -> Given:
        """Values that are not made: written out in the recipe, or pinned by the request."""
        if table not in self._given:
            self._given[table] = Given.of(self.plan[table], self.recipes[table], self.plan.request.rows.get(table, ()))
        return self._given[table]

    def pinned(self, table: str) -> Given:
        """Of the given values, those the request pinned: no generator replaces them."""
        if table not in self._pinned:
            self._pinned[table] = Given.of(self.plan[table], None, self.plan.request.rows.get(table, ()))
        return self._pinned[table]

    def constraints(self, table: str) -> Constraints:
        """The CHECKs of a table."""
        if table not in self._constraints:
            from pytest_syda.dataset.constraints import Constraints

            self._constraints[table] = Constraints(self.plan[table].table)
        return self._constraints[table]

    def crowded(self, table: str) -> bool:
        """Whether values that must stay unique may be taken: by rows that are there, or pinned ones."""
        return bool(self.plan[table].existing.count or self.pinned(table).columns) and table not in self._moving

    def slots(self, table: str) -> Ints:
        """For each row of the table, the number its unique columns enumerate by."""
        if table not in self._slots:
            self._moving.add(table)
            try:
                self._slots[table] = free_slots(self, table)
            finally:
                self._moving.discard(table)
        return self._slots[table]

    def block(self, table: str, start: int, stop: int) -> Block:
        return Block(self, self.plan[table], np.arange(start, stop, dtype=np.int64))

    def full(self, table: str) -> Block:
        """All rows of a table, kept."""
        if table not in self._full:
            self._full[table] = self.block(table, 0, self.plan[table].size)
        return self._full[table]

    def listed(self, table: str) -> list[dict[str, Any]]:
        """All rows of a table as users see them, by attribute and column name; kept, for generators that ask for
        their parents."""
        if table not in self._listed:
            from pytest_syda.dataset.overrides import listed

            self._listed[table] = listed(self.full(table), self.full(table).column)
        return self._listed[table]

    def universe(self, table: str, column: str) -> Values:
        """A column of the rows keys may point at: the new ones, or those there already where none are made."""
        plan = self.plan[table]
        if plan.size:
            return self.full(table).column(column)
        return Values.of(plan.existing.columns.get(column, ()))

    def plain(self, table: str, start: int, stop: int) -> dict[str, Values]:
        """The columns to be written, as plain Python values."""
        whole = start == 0 and stop == self.plan[table].size
        return (self.full(table) if whole else self.block(table, start, stop)).plain()
