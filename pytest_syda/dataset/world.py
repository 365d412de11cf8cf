"""The world: every column of every row of a dataset, made when somebody looks.

What a whole table is asked for again and again (parents that are looked up) is kept as one full block.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from pytest_syda.dataset.block import Block
from pytest_syda.dataset.distinct import Distinctness, solve
from pytest_syda.dataset.given import Given
from pytest_syda.dataset.plan import Plan, paths_of
from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.kinds.numbers import Sequence
from pytest_syda.recipe.kinds.relations import Ordinal
from pytest_syda.recipe.values import Ints, Values

if TYPE_CHECKING:
    from pytest_syda.dataset.avoiding import Avoidance
    from pytest_syda.dataset.constraints import Constraints
    from pytest_syda.dataset.giving_way import Cell
    from pytest_syda.dataset.outsiders import Repeats
    from pytest_syda.dataset.placing.model import Model
    from pytest_syda.dataset.placing.place import Placement
    from pytest_syda.recipe.narrowing import Domain, Narrowing
    from pytest_syda.recipe.written.reading import Row
    from pytest_syda.schema.types import ForeignKey


class Carrier(Protocol):
    """Between plain values and what the caller's own classes carry, which generators see and return."""

    def carried(self, table: str, column: str, value: Any) -> Any:
        """A plain value as an instance's attribute carries it."""

    def plain(self, table: str, column: str, value: Any) -> Any:
        """What a generator gave, as a plain value."""


class Judge(Protocol):
    """Whoever knows what CHECKs mean that we cannot read: the database."""

    def failing(self, table: str, condition: str, columns: Mapping[str, Values], count: int) -> list[int]:
        """Positions of the rows of which the condition is false."""


class World:
    """All tables of a plan, with the recipes that say how they are made."""

    def __init__(
        self,
        plan: Plan,
        recipes: Mapping[str, Recipe],
        carrier: Carrier | None = None,
        judge: Judge | None = None,
    ) -> None:
        self.plan = plan
        self.carrier = carrier
        self.judge = judge
        self.dataset: object = None
        """The dataset this is the inside of, for generators that ask for it."""
        self.recipes = recipes
        self.progress: Callable[[int], object] | None = None
        """Told of so many rows that one generator has made."""
        self._full: dict[str, Block] = {}
        self._distinct: dict[str, Distinctness] = {}
        self._given: dict[str, Given] = {}
        self._pinned: dict[str, Given] = {}
        self.gave_way: dict[str, set[Cell]] = {}
        """Written cells that could not be kept, of the rows that were made so far."""
        self._written: dict[str, Mapping[int, Row]] = {}
        self._arranged: dict[str, Mapping[int, int]] = {}
        self._avoidances: dict[str, Avoidance | None] = {}
        self._models: dict[str, Model | None] = {}
        self._placements: dict[str, Placement] = {}
        self._repeats: dict[str, Repeats] = {}
        self._lasting: dict[str, frozenset[str]] = {}
        self._early: dict[str, frozenset[str]] = {}
        self._listed: dict[str, list[Mapping[str, Any]]] = {}
        self._constraints: dict[str, Constraints] = {}
        self.aggregates: dict[tuple[str, ...], Values] = {}
        self.ordinals: dict[tuple[str, str, bool], Ints] = {}
        self._begun = False

    @property
    def seed(self) -> int:
        return self.plan.request.seed

    @cached_property
    def as_of(self) -> dt.datetime:
        as_of = self.plan.request.as_of
        return dt.datetime(as_of.year, as_of.month, as_of.day)  # noqa: DTZ001 - moments are UTC without saying so

    def distinct(self, table: str) -> Distinctness:
        if table not in self._distinct:
            checked = bool(self.plan[table].table.checks)
            constraints = self.constraints(table) if checked else None
            self._distinct[table] = solve(self.plan, self.plan[table], self.recipes[table], constraints)
        return self._distinct[table]

    def given(self, table: str) -> Given:
        """Values that are not made: written out in the recipe, or pinned by the request."""
        if table not in self._given:
            self._given[table] = Given.of(self.plan, table, self.recipes[table], self)
        return self._given[table]

    def written(self, table: str) -> Mapping[int, Row]:
        """Rows written out in the recipe, by the number of the row they are."""
        if table not in self._written:
            rows = self._read_rows(table)
            if rows:
                from pytest_syda.dataset.arranging import arranged

                self._arranged[table] = arranged(self.plan[table], rows, self.place)
            else:
                self._arranged[table] = {}
            self._written[table] = {number: rows[place] for place, number in self._arranged[table].items()}
        return self._written[table]

    def _read_rows(self, table: str) -> list[Row]:
        if not self.recipes[table].rows:
            return []
        from pytest_syda.recipe.written.reading import Reader

        return [row for row, _ in Reader(self.plan[table].table, self.recipes[table]).rows()]

    def place(self, table: str, place: int) -> int:
        """The number of the row that a written row is, by its place from 0; -1 where it is none."""
        self.written(table)
        number = self._arranged[table].get(place, place if self.plan[table].brood is None else -1)
        return number if number < self.plan[table].size else -1

    @property
    def notes(self) -> tuple[str, ...]:
        """What a user should know of the rows that were made so far."""
        if not self.gave_way:
            return ()
        from pytest_syda.dataset.giving_way import note

        places = {table: {number: place for place, number in self._arranged[table].items()} for table in self.gave_way}
        return tuple(note(table, cells, places[table]) for table, cells in self.gave_way.items() if cells)

    def early(self, table: str) -> frozenset[str]:
        """Columns that are made before CHECKs and partial indexes are seen to: those that these read, and what those
        are made from."""
        if table not in self._early:
            self._early[table] = self._made_from(table, self._read(table))
        return self._early[table]

    def _read(self, table: str) -> Iterator[str]:
        if self.plan[table].table.checks:
            yield from self.constraints(table).read
        for demand in self.distinct(table).partial:
            yield from demand.where.columns() if demand.where is not None else ()

    def _made_from(self, table: str, names: Iterable[str]) -> frozenset[str]:
        """These columns, and whatever of the row they are made from."""
        found, waiting, columns = set[str](), [*names], self.recipes[table].columns
        while waiting:
            name = waiting.pop()
            if name not in found and name in columns:
                found.add(name)
                waiting += [path for path in paths_of(columns[name]) if "." not in path]
        return frozenset(found)

    def pinned(self, table: str) -> Given:
        """Of the given values, those the request pinned: no generator replaces them."""
        if table not in self._pinned:
            self._pinned[table] = Given.of(self.plan, table)
        return self._pinned[table]

    def avoidance(self, table: str) -> Avoidance | None:
        """How rows that are made keep off those that are given; None where they are placed, or nothing is given."""
        if not self.given(table).names or self.model(table) is not None:
            return None
        if table not in self._avoidances:
            from pytest_syda.dataset.settling import avoidance_of

            self._avoidances[table] = None  # while it is worked out, rows are what they would be without it
            self._avoidances[table] = avoidance_of(self, table)
            self._full.pop(table, None)
        return self._avoidances[table]

    def constraints(self, table: str) -> Constraints:
        """The CHECKs of a table."""
        if table not in self._constraints:
            from pytest_syda.dataset.constraints import Constraints

            self._constraints[table] = Constraints(self.plan[table].table, self.plan.request.as_of)
        return self._constraints[table]

    def required(self, table: str) -> frozenset[str]:
        """Columns that CHECKs forbid to be NULL."""
        return frozenset(name for name, domain in self.limits(table).items() if domain.null is False)

    def limits(self, table: str) -> Mapping[str, Domain]:
        """What CHECKs leave of columns in every row."""
        return self.constraints(table).narrowing.columns if self.plan[table].table.checks else {}

    def model(self, table: str) -> Model | None:
        """What of a table is placed row by row; None where counting is enough."""
        if table not in self._models:
            self._models[table] = None if self._just_counts(table) else self._modelled(table)
        return self._models[table]

    def _modelled(self, table: str) -> Model | None:
        from pytest_syda.dataset.placing.model import model_of

        return model_of(self, table)

    def _just_counts(self, table: str) -> bool:
        """Whether a glance is enough to see that nothing is in the way of counting, as with most tables."""
        plan = self.plan[table]
        if not plan.size:
            return True
        if plan.existing.count or plan.table.checks or self.given(table).names or self.distinct(table).hard:
            return False
        columns = [name for key in plan.table.foreign_keys for name in key.columns]
        return len(columns) == len(set(columns)) and all(map(self._is_plain, plan.table.foreign_keys))

    def _is_plain(self, key: ForeignKey) -> bool:
        """Whether a key refers to what is never NULL."""
        return key.table not in self.plan or set(key.references) <= set(self.plan[key.table].table.primary_key)

    def placed(self, table: str) -> Placement | None:
        """As many rows of the table as find a place; None where counting is enough."""
        self._begin()
        model = self.model(table)
        if model is None:
            return None
        if table not in self._placements:
            from pytest_syda.dataset.placing.place import placing

            started = placing(self, table, model)
            self._placements[table] = started.so_far()
            self._placements[table] = started.placement()
        return self._placements[table]

    def _begin(self) -> None:
        """Place the tables that have keys to later ones, the first of them first: asked for from one of those, each
        would wait for the other."""
        if self._begun:
            return
        self._begun = True
        order = {name: number for number, name in enumerate(self.plan.tables)}
        for each in self.plan:
            if each.size and any(order.get(key.table, -1) > order[each.name] for key in each.table.foreign_keys):
                self.placed(each.name)

    def placement(self, table: str) -> Placement:
        """All rows of a table that has a model, placed.

        Raises:
            ImpossibleError: not all of them found a place.
        """
        found = self.placed(table)
        if found is None:
            raise KeyError(table)
        if found.count < self.plan[table].size:
            from pytest_syda.dataset.capacity import no_place

            raise no_place(self.plan[table], found)
        return found

    def lasting(self, table: str) -> frozenset[str]:
        """Columns that stay as they are when a row is made anew: what tells rows apart."""
        if table not in self._lasting:
            self._lasting[table] = frozenset(self._told_apart_by(table))
        return self._lasting[table]

    def _told_apart_by(self, table: str) -> Iterator[str]:
        plan, model = self.plan[table], self.model(table)
        for name, spec in self.recipes[table].columns.items():
            if isinstance(spec, Sequence):
                yield name
            elif isinstance(spec, Ordinal):  # and whose key says whom the row is counted with
                yield from (name, spec.through)
        yield from model.chosen if model is not None else ()
        for factor in self.distinct(table).digits:
            optional = any(plan.table[name].nullable and name not in plan.table.primary_key for name in factor)
            if not optional or not plan.table.references_by(factor[0]):
                yield from factor
        for key in plan.table.foreign_keys:
            if key.inherits or (plan.brood is not None and plan.brood.key == key):
                yield from key.columns

    def repeats(self, table: str) -> Repeats:
        """Of each partial unique index that is too small for all rows, those that may not be inside."""
        if not self.distinct(table).partial:
            return ()
        if table not in self._repeats:
            from pytest_syda.dataset.outsiders import repeats_of

            self._repeats[table] = repeats_of(self, table)
        return self._repeats[table]

    def outsiders(self, table: str, rows: Ints) -> Iterator[tuple[Narrowing, Ints]]:
        """What rows that are not inside a partial index must keep, and their positions among `rows`."""
        if not self.distinct(table).partial:
            return iter(())
        from pytest_syda.dataset.outsiders import outsiders

        return outsiders(self, table, rows, self.repeats(table))

    def block(self, table: str, start: int, stop: int) -> Block:
        return Block(self, self.plan[table], np.arange(start, stop, dtype=np.int64))

    def full(self, table: str) -> Block:
        """All rows of a table, kept."""
        self._begin()
        if table not in self._full:
            self._full[table] = self.block(table, 0, self.plan[table].size)
        return self._full[table]

    def generated(self, table: str) -> dict[str, Values] | None:
        """What generators made of all rows of a table, where they ran for all: those that count or look at the clock
        make others the next time."""
        full = self._full.get(table)
        return None if full is None or full.is_generating else vars(full).get("overrides")

    def listed(self, table: str) -> list[Mapping[str, Any]]:
        """All rows of a table as users see them, by attribute and column name; kept, for generators that ask for
        their parents."""
        if table not in self._listed:
            from pytest_syda.dataset.overrides import FinalColumns, FinalRow

            columns = FinalColumns(self.full(table))
            self._listed[table] = [FinalRow(columns, number) for number in range(self.plan[table].size)]
        return self._listed[table]

    def universe(self, table: str, column: str) -> Values:
        """A column of the rows keys may point at: the new ones, or those there already where none are made."""
        plan = self.plan[table]
        if plan.size:
            return self.full(table).column(column)
        return Values.of(plan.existing.columns.get(column, ()))

    def own(self, table: str, column: str) -> Values:
        """A column of a table's own rows, for its keys to itself."""
        plain = column not in self.plan.request.generators.get(table, ())
        return (
            self.full(table).drawn(column) if plain and self._reads_itself(table) else self.full(table).column(column)
        )

    def _reads_itself(self, table: str) -> bool:
        """Whether CHECKs read a key to the table's own rows, so that it is needed before they are seen to."""
        keys = (key for key in self.plan[table].table.foreign_keys if key.table == table)
        return any(not self.early(table).isdisjoint(key.columns) for key in keys)

    def compact(self, table: str, start: int, stop: int) -> dict[str, Values]:
        """The columns to be written, as sinks take them."""
        whole = start == 0 and stop == self.plan[table].size
        return (self.full(table) if whole else self.block(table, start, stop)).compact()
