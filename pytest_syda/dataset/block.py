"""Some rows of one table, whose columns are made on demand and kept.

Columns read one another, a parent's columns through a key, and their children's in an aggregate, all through here. From
a spec to the final value a column passes: drawn (its spec, NULLs, given values), settled (moved into what CHECKs
leave), made (rows that still broke a constraint drawn anew), and last what the user's generators make of it.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace

from pytest_syda.dataset.cells import BlockCells
from pytest_syda.dataset.distinct import Digit, Distinctness, parents
from pytest_syda.dataset.draws import Stream
from pytest_syda.dataset.mishaps import made_from
from pytest_syda.dataset.plan import TablePlan
from pytest_syda.dataset.references import References
from pytest_syda.errors import RecipeError
from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.kinds.choices import Database, Empty
from pytest_syda.recipe.kinds.numbers import Sequence
from pytest_syda.recipe.kinds.strings import Uuid
from pytest_syda.recipe.plain import fitted, is_ready, to_compact
from pytest_syda.recipe.spec import Spec
from pytest_syda.recipe.values import Bools, Ints, Values
from pytest_syda.schema.types import Column, ForeignKey

if TYPE_CHECKING:
    from pytest_syda.dataset.avoiding import Detours
    from pytest_syda.dataset.given import Given
    from pytest_syda.dataset.remaking import Remade
    from pytest_syda.dataset.world import World

EMPTY = Empty()

GIVES_WAY = 20
"""Attempts after which what is written of a row gives way to its constraints."""


class Block:
    """Some rows of one table."""

    def __init__(self, world: World, plan: TablePlan, rows: Ints, attempt: int = 0, *, natural: bool = False) -> None:
        self.world = world
        self.attempt = attempt
        self.natural = natural
        """Before rows are placed one by one: what they would be without looking at each other."""
        self.slots = rows
        """The numbers that unique columns enumerate by."""
        self.ranks: Ints | None = None
        """Those they enumerate by within each parent's brood, where these are not the rows' own."""
        self.plan = plan
        self.rows = rows
        self.references = References(self)
        self.shared_draws: dict[tuple[object, ...], tuple[Ints, ...]] = {}
        self._columns: dict[str, Values] = {}
        self._ready: dict[str, Values] = {}
        """Columns that were found to be as sinks take them when they were made, if nothing came over them since."""
        self._enumerated: dict[str, Values] = {}
        self._specs: dict[str, Spec] = {}
        self._detours: dict[object, Detours | None] = {}
        self._under_way: list[str] = []
        self._generating = False
        self._judging = False

    @property
    def recipe(self) -> Recipe:
        return self.world.recipes[self.plan.name]

    @property
    def given(self) -> Given:
        """What is not made of these rows; after so many attempts, what is pinned alone."""
        if self.attempt >= GIVES_WAY:
            return self.world.pinned(self.plan.name)
        return self._all_given

    @property
    def _all_given(self) -> Given:
        avoidance = None if self.natural else self.world.avoidance(self.plan.name)
        return self.world.given(self.plan.name) if avoidance is None else avoidance.given

    @cached_property
    def distinct(self) -> Distinctness:
        return self.world.distinct(self.plan.name)

    @property
    def placed(self) -> frozenset[str]:
        """Columns that were placed row by row, counting being not enough."""
        model = None if self.natural else self.world.model(self.plan.name)
        return frozenset() if model is None else model.chosen

    def places(self, key: ForeignKey) -> bool:
        """Whether the parents of a key are chosen row by row."""
        model = self.world.model(self.plan.name)
        return model is not None and key in model.keys

    def compact(self) -> dict[str, Values]:
        """The columns to be written, as sinks take them."""
        made = {}
        given = self.given
        for column in self.plan.table.columns:
            spec = self.recipe.columns.get(column.name)
            if (
                column.name in self.overrides
                or column.name in given
                or not (spec is None or isinstance(spec, Database))
            ):
                with made_from(self.plan.table, column.name):
                    values = self.column(column.name)
                    ready = self._is_ready(column.name, values)
                    made[column.name] = values if ready else to_compact(values, column.type, len(self.rows))
        self.shared_draws.clear()
        if self.world.written(self.plan.name):
            from pytest_syda.dataset.giving_way import given_way

            self.world.gave_way.setdefault(self.plan.name, set()).update(given_way(self, made))
        return made

    def _is_ready(self, name: str, values: Values) -> bool:
        known = self._ready.get(name, None)
        same = known is not None and known.data is values.data and known.words is values.words
        return same and len(values) == len(self.rows)

    def column(self, name: str) -> Values:
        """One column's values: made, or given, or from the user's generator.

        While the generators run, they and whoever looks here see the values from before."""
        if not self._generating and name in self.overrides:
            return self.overrides[name]
        return self.made(name)

    def made(self, name: str) -> Values:
        """One column's values before any generator, rows that broke a constraint made anew."""
        if name in self.world.lasting(self.plan.name):
            return self.drawn(name)
        settled = self.settled(name)
        if self.attempt or self._judging or not self._judged:
            return settled
        return self.remade.over(name, settled)

    @property
    def _judged(self) -> bool:
        """Whether rows can break anything that is not met by how they are made."""
        return bool(self.plan.table.checks or self.distinct.partial)

    @cached_property
    def remade(self) -> Remade:
        """The rows whose first attempt broke a constraint, as they were made after it."""
        self._judging = True
        try:
            from pytest_syda.dataset.remaking import remake

            return remake(self)
        finally:
            self._judging = False

    def settled(self, name: str) -> Values:
        """One column's values at this block's attempt, moved into what the CHECKs leave."""
        if name in self.world.lasting(self.plan.name):
            return self.drawn(name)
        if self.attempt:
            from pytest_syda.dataset.plainer import plainer

            plain = plainer(self, name)
            if plain is not None:
                return plain
        return self.moved[name] if name in self.moved else self.drawn(name)

    def drawn(self, name: str) -> Values:
        """One column's values at this block's attempt, as its spec has them, NULLs and given values included."""
        if name in self.placed:
            return self._made(self.plan.table[name])
        self._place_base(name)
        if name not in self._columns:
            if name in self._under_way:
                ring = " → ".join([*self._under_way[self._under_way.index(name) :], name])
                raise RecipeError(
                    f"The columns of {self.plan.name} wait for each other: {ring}.", tables=[self.plan.name]
                )
            self._under_way.append(name)
            try:
                with made_from(self.plan.table, name):
                    self._columns[name] = self._made(self.plan.table[name])
            finally:
                self._under_way.pop()
        return self._columns[name]

    def _place_base(self, name: str) -> None:
        """Rows that extend others: where those are placed one by one, they come first, for their keys may lead to rows
        that extend them, and so back to this column."""
        if name not in self._columns and self.plan.table.inherits in self.world.plan:
            for key in self.plan.table.references_by(name):
                if key.inherits:
                    self.world.placed(key.table)

    def value(self, path: str, *, reader: str = "") -> Values:
        """A column of these rows, or of the rows a key points at: `customer_id.created_at`, however many steps.

        What a CHECK has a say in, `reader` sees as it was drawn: the CHECK can be seen to only when both are there."""
        step, _, rest = path.partition(".")
        if not rest:
            return self.drawn(step) if reader in self.world.early(self.plan.name) else self.column(step)
        key = self.references.key_of(step)
        parent_rows = self.references.rows(key)
        if "." not in rest:
            return self.world.universe(key.table, rest).seen_by(parent_rows)
        return self.world.full(key.table).value(rest).take(parent_rows)

    def digit(self, factor: tuple[str, ...]) -> Digit | None:
        return self.distinct.digits.get(factor)

    def stream(self, *address: object) -> Stream:
        lasts = not self.natural and address[0] in self.world.lasting(self.plan.name)
        again = ("attempt", self.attempt) if self.attempt and not lasts else ()
        return Stream(self.world.seed, self.plan.name, *address, *again)

    @cached_property
    def moved(self) -> dict[str, Values]:
        """The columns that CHECKs changed."""
        if not self._judged:
            return {}
        from pytest_syda.dataset.holding import moved

        return moved(self)

    @property
    def is_generating(self) -> bool:
        """Whether the user's generators are at work on these rows."""
        return self._generating

    @cached_property
    def overrides(self) -> dict[str, Values]:
        """What the user's generators made of these rows, by column."""
        if not self.world.plan.request.generators.get(self.plan.name) or self._generating or not len(self.rows):
            return {}
        self._generating = True
        try:
            from pytest_syda.dataset.overrides import overrides

            return overrides(self)
        finally:
            self._generating = False

    def bare(self, name: str, *, alone: Spec | None = None) -> Values:
        """One column's values as its spec has them, before any NULL; or as another has, enumerated by itself."""
        column = self.plan.table[name]
        cells = BlockCells.of(self, column)
        if alone is not None:
            spec = alone if alone != self.recipe.columns.get(name) else self._spec(column)
            return fitted(spec.make(replace(cells, digit=Digit((name,)))), column.type)
        values = self._spec(column).make(cells)
        if is_ready(values, column.type):
            self._ready[name] = values
        else:
            values = fitted(values, column.type)
        return self._there(values, column, cells)

    def _there(self, values: Values, column: Column, cells: BlockCells) -> Values:
        """The same with nothing missing of what must be there: it is made from a column that was given as NULL."""
        spec = self._spec(column)
        if column.nullable or values.null is None or not values.null.any() or not any(spec.reads()):
            return values
        from pytest_syda.recipe.merging import replaced

        return replaced(values, values.null, fitted(spec.make(replace(cells, whole=True)), column.type))

    def _made(self, column: Column) -> Values:
        if not len(self.rows):
            return Values.nulls(0)
        if column.name in self.placed:
            return self.world.placement(self.plan.name).columns[column.name].take(self.rows)
        values = self._with_nulls(self._apart(column.name), self._spec(column), column)
        return self.given_to((column.name,)).over(values, column, self.rows)

    def given_to(self, columns: tuple[str, ...]) -> Given:
        """What is given of columns: of those that tell rows apart, in every attempt the same."""
        if self.attempt < GIVES_WAY or not self.world.lasting(self.plan.name).isdisjoint(columns):
            return self._all_given
        return self.given

    def detours(self, factor: tuple[str, ...]) -> Detours | None:
        """Rows that enumerate a factor by another slot than their own, which is given to some other row."""
        avoidance = None if self.natural else self.world.avoidance(self.plan.name)
        group = None if avoidance is None else avoidance.group(factor)
        if group is None:
            return None
        if group.factors not in self._detours:
            self._detours[group.factors] = group.detours(self)
        return self._detours[group.factors]

    def _apart(self, name: str) -> Values:
        """One column's values before any NULL, apart from those that are given."""
        detours = self.detours((name,))
        values = self.enumerated(name)
        del self._enumerated[name]
        if detours is None:
            return values
        from pytest_syda.dataset.overlaying import spread

        return spread(detours.block.enumerated(name), detours.positions, values)

    def enumerated(self, name: str) -> Values:
        """One column's values by the slots of these rows alone."""
        if name not in self._enumerated:
            # these go by the number of the row itself
            counts = self.slots is not self.rows and isinstance(self.recipe.columns.get(name), Sequence | Uuid)
            counting = Block(self.world, self.plan, self.slots, self.attempt, natural=self.natural) if counts else self
            self._enumerated[name] = counting.bare(name)
        return self._enumerated[name]

    def _spec(self, column: Column) -> Spec:
        if column.name not in self._specs:
            self._specs[column.name] = self._spec_here(column)
        return self._specs[column.name]

    def _spec_here(self, column: Column) -> Spec:
        """The recipe's, as far as it may have its way with these rows."""
        if column.nullable and any(column.name in key.columns for key in self.plan.missing):
            return EMPTY  # it would point into a table that was left out
        spec = self.recipe.columns.get(column.name, EMPTY)
        held = self.plan.existing.columns.get(column.name)
        if isinstance(spec, Sequence) and held:  # keys go on after those that are there
            last = max((number for number in held if isinstance(number, int)), default=spec.start - 1)
            steps = max(-(-(last + 1 - spec.start) // abs(spec.step)), 0)
            return Sequence(start=spec.start + steps * abs(spec.step), step=spec.step)
        table = self.plan.table
        if table.discriminator is not None and table.discriminator.column == column.name and self.plan.segments:
            return self.references.discriminator(spec)
        return spec

    def _with_nulls(self, values: Values, spec: Spec, column: Column) -> Values:
        if not column.nullable:
            return values
        if self.plan.table.discriminator is not None:
            from pytest_syda.dataset.absent import absent

            missing = absent(self, column.name)
            values = values if missing is None else values.with_null(missing)
        overflow = self.distinct.nullable_overflow.get(column.name)
        if overflow is not None:
            values = values.with_null(self.slots >= overflow)
        if spec.null_rate <= 0 or self.plan.table.references_by(column.name):
            return values  # a key is NULL as a whole: its rows say so
        return values.with_null(self.null_draw(column.name, spec.null_rate))

    def null_draw(self, name: str, rate: float) -> Bools:
        return self.stream(name, "null").uniform(self.rows) < rate

    def parents(self, key: ForeignKey) -> int:
        return parents(self.world.plan, key.table)
