"""Which row of its parent each row points at, for every foreign key of a block."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pytest_syda.dataset.cells import digit_of
from pytest_syda.dataset.permutation import permute
from pytest_syda.dataset.scopes import in_scope
from pytest_syda.dataset.shared_columns import agreeing, agreeing_with_labels, eligible, leaders, ranked
from pytest_syda.errors import ImpossibleError, RecipeError
from pytest_syda.recipe.kinds.relations import Reference
from pytest_syda.recipe.plain import to_plain
from pytest_syda.recipe.values import Bools, Floats, Ints, Values, choose
from pytest_syda.schema.types import ForeignKey

if TYPE_CHECKING:
    from pytest_syda.dataset.block import Block
    from pytest_syda.dataset.draws import Stream
    from pytest_syda.recipe.spec import Spec


class References:
    """The foreign keys of one block, as row numbers of their parents (-1 for NULL)."""

    def __init__(self, block: Block) -> None:
        self._block = block
        self._rows: dict[ForeignKey, Ints] = {}

    def key_of(self, column: str, table: str = "") -> ForeignKey:
        """The foreign key that gives this column its value: of several, the one with most columns."""
        keys = [key for key in self._block.plan.table.references_by(column) if key not in self._block.plan.missing]
        keys = [key for key in keys if key.table == table] or keys
        if not keys:
            name = self._block.plan.name
            raise RecipeError(
                f"{name}.{column} is no foreign key, so nothing can be looked up through it.", tables=[name]
            )
        return max(keys, key=lambda key: len(key.columns))

    def value(self, column: str) -> Values:
        """The value of a key's column: what the first key says that points at a row."""
        keys = self._keys_of(column)
        if not keys:
            return Values.nulls(len(self._block.rows))  # all lead to tables left out
        if len(keys) == 1 and (len(keys[0].columns) == 1 or (self.rows(keys[0]) >= 0).all()):
            return self._seen_through(keys[0], column)
        return self._merged(keys, column)

    def _keys_of(self, column: str) -> list[ForeignKey]:
        """The keys a column is part of, those that choose first in front."""
        table = self._block.plan.table
        return [key for key in ranked(table) if column in key.columns and key not in self._block.plan.missing]

    def _seen_through(self, key: ForeignKey, column: str) -> Values:
        referred = key.references[key.columns.index(column)]
        return self.universe(key, referred).take(self.rows(key))

    def _merged(self, keys: list[ForeignKey], column: str) -> Values:
        """Of several keys, the first that is not NULL; what a key that is NULL gives up is NULL, the rest of it is
        anything at all."""
        count = len(self._block.rows)
        null = np.zeros(count, np.bool_)
        parts: list[tuple[Bools, Values]] = []
        for key in keys:
            parts.append((self.rows(key) >= 0, self._plain(column, self._seen_through(key, column))))
            if column in self.gives_up(key):
                null |= self.rows(key) < 0
        for key in keys:
            values = self.universe(key, key.references[key.columns.index(column)])
            if len(values):
                anything = self._stream(key).below(self._block.rows, len(values))
                parts.append((np.ones(count, np.bool_), self._plain(column, values.take(anything))))
        return choose(parts, count).with_null(null)

    def _plain(self, column: str, values: Values) -> Values:
        return to_plain(values, self._block.plan.table[column].type, len(values))

    def universe(self, key: ForeignKey, referred: str) -> Values:
        """A column of the rows that a key may point at."""
        block = self._block
        if key.table != block.plan.name:
            return block.world.universe(key.table, referred)
        return block.drawn(referred) if block.natural else block.world.own(key.table, referred)

    def gives_up(self, key: ForeignKey) -> tuple[str, ...]:
        """The columns that are NULL where the key is: its own alone, where some of these may be."""
        table = self._block.plan.table
        optional = [name for name in key.columns if table[name].nullable and name not in table.primary_key]
        alone = [name for name in optional if len(self._keys_of(name)) == 1]
        return tuple(alone or optional)

    def rows(self, key: ForeignKey) -> Ints:
        """Row numbers of the parents of each row."""
        block = self._block
        if not block.natural and not key.inherits and block.places(key):
            return block.world.placement(block.plan.name).keys[key][block.rows]
        if key not in self._rows:
            self._rows[key] = self._pinned(key, self._drawn(key))
        return self._rows[key]

    def brood_parents(self) -> Ints:
        brood = self._block.plan.brood
        if brood is None:
            return np.zeros(len(self._block.rows), np.int64)
        found = np.searchsorted(np.cumsum(brood.counts), self._block.rows, side="right")
        return np.minimum(found, len(brood.counts) - 1).astype(np.int64)

    def brood_ranks(self) -> Ints:
        """Each row's position among the rows of the same parent."""
        if self._block.ranks is not None:
            return self._block.ranks
        brood = self._block.plan.brood
        if brood is None:
            return self._block.rows
        starts = np.concatenate([[0], np.cumsum(brood.counts)])
        return np.asarray(self._block.rows - starts[self.brood_parents()], np.int64)

    def discriminator(self, spec: Spec) -> Spec:
        """The discriminator of these rows, one choice of identities a segment."""
        from pytest_syda.dataset.segments import Segmented

        return Segmented(segments=self._block.plan.segments, otherwise=spec)

    def aggregate(self, table: str, through: str, function: str, expression: str) -> Values:
        from pytest_syda.dataset.aggregates import aggregate

        return aggregate(self._block, table, through, function, expression)

    def ordinal(self, through: str) -> Ints:
        from pytest_syda.dataset.ordinals import ordinals

        return ordinals(self._block, through)

    def _drawn(self, key: ForeignKey) -> Ints:
        block = self._block
        count = block.parents(key)
        if key.inherits:
            return block.rows + block.plan.offset
        if block.plan.brood is not None and block.plan.brood.key == key:
            return self.brood_parents()
        if key.table == block.plan.name and not leaders(block.plan.table, key):
            return self._earlier(key)
        if count == 0:
            return self._childless(key)
        return self._with_nulls(key, self._chosen(key, count))

    def _chosen(self, key: ForeignKey, count: int) -> Ints:
        """A parent to each row, before any NULL."""
        block = self._block
        first = [other for other in leaders(block.plan.table, key) if other not in block.plan.missing]
        if first:
            return agreeing(block, key, first, self._stream(key).uniform(block.rows), self._spread(key, count))
        digit = block.digit(tuple(key.columns))
        if digit is None:
            return in_scope(block, key, self._spread(key, count), self._stream(key).uniform(block.rows))
        chosen, detours = self.enumerated(key), block.detours(tuple(key.columns))
        if detours is not None:
            chosen[detours.positions] = detours.block.references.enumerated(key)
        return chosen

    def enumerated(self, key: ForeignKey) -> Ints:
        """A parent to each row, by the slots of these rows alone."""
        digit = self._block.digit(tuple(key.columns))
        if digit is None or not digit.radices:
            return self._alone(key, self._block.parents(key))
        return digit_of(self._block, digit)

    def _alone(self, key: ForeignKey, count: int) -> Ints:
        """A parent to each row, none twice."""
        slots = self._block.slots
        return permute(slots % count, count, self._block.world.seed, self._block.plan.name, *key.columns)

    def _spread(self, key: ForeignKey, count: int) -> Ints:
        """Some parents have many children, most a few, some none. Which ones is a keyed permutation."""
        spec = self._spec(key)
        among = eligible(self._block, key)
        count = count if among is None else len(among)
        u = self._stream(key).uniform(self._block.rows)
        open_to = max(1, round(count * (1 - spec.childless)))
        place = np.minimum((self._skewed(u, spec.fan_out) * open_to).astype(np.int64), open_to - 1)
        if spec.fan_out == "covering":
            place = np.where(self._block.rows < count, self._block.rows, place)
        chosen = permute(place, count, self._block.world.seed, self._block.plan.name, *key.columns)
        return self._apart(key, chosen, count) if among is None else among[chosen]

    def _apart(self, key: ForeignKey, chosen: Ints, count: int) -> Ints:
        """The next row instead of the one that another key of the row has taken: of two, the one that chooses later
        gives way, whichever of them it is written at."""
        order = ranked(self._block.plan.table)
        for other in order[: order.index(key)]:
            if self._names_apart(key, other) or self._names_apart(other, key):
                chosen = np.where(chosen == self.rows(other), (chosen + 1) % count, chosen)
        return chosen

    def _names_apart(self, key: ForeignKey, other: ForeignKey) -> bool:
        column = self._spec(key).apart
        return bool(column) and other not in self._block.plan.missing and self.key_of(column) == other

    def _skewed(self, u: Floats, fan_out: str) -> Floats:
        return u if fan_out == "even" else u * np.sqrt(u)

    def _earlier(self, key: ForeignKey) -> Ints:
        """For a table that refers to itself: an earlier row; the first to nothing, or where it must, to itself."""
        rows = self._block.rows
        if tuple(key.columns) in self._block.distinct.digits or (key.columns in self._block.plan.table.unique_sets):
            chosen = rows - 1  # a chain: each row the next one of the row before
        else:
            chosen = self._stream(key).below(rows, np.maximum(rows, 1))
        if self._nullable(key):
            return np.where(rows == 0, -1, self._with_nulls(key, chosen))
        return np.maximum(chosen, 0)

    def _childless(self, key: ForeignKey) -> Ints:
        name = self._block.plan.name
        if not self._nullable(key):
            raise ImpossibleError(
                f"{name}.{', '.join(key.columns)} needs rows of {key.table}, which is empty and was asked for 0 rows.\n"
                f'    Give it some: sizes={{"{key.table}": 10}}, or leave out {name} with exclude=["{name}"].',
                tables=[name],
            )
        return np.full(len(self._block.rows), -1, np.int64)

    def _with_nulls(self, key: ForeignKey, chosen: Ints) -> Ints:
        if not self._nullable(key):
            return chosen
        null = self._block.null_draw("+".join(key.columns), self._spec(key).null_rate)
        if self._block.plan.table.checks:
            from pytest_syda.dataset.holding import demanded_nulls

            must, must_not = demanded_nulls(self._block, key.columns)
            null = (null & ~must_not) | must
        if self._block.plan.table.discriminator is not None:
            from pytest_syda.dataset.absent import absent

            for rows in [absent(self._block, name) for name in key.columns]:
                null = null if rows is None else null | rows
        return np.where(null, -1, chosen)

    def _pinned(self, key: ForeignKey, chosen: Ints) -> Ints:
        """Rows whose key was given (pinned, or written out) point where it says."""
        given = self._block.given_to(key.columns)
        if given.names.isdisjoint(key.columns):
            return chosen
        return agreeing_with_labels(self._block, key, chosen, given)

    def _nullable(self, key: ForeignKey) -> bool:
        table = self._block.plan.table
        return any(table[column].nullable and column not in table.primary_key for column in key.columns)

    def _spec(self, key: ForeignKey) -> Reference:
        for column in key.columns:
            spec = self._block.recipe.columns.get(column)
            if isinstance(spec, Reference) and spec.table == key.table:
                return spec
        return Reference(table=key.table, column=key.references[0])

    def _stream(self, key: ForeignKey) -> Stream:
        return self._block.stream("+".join(key.columns))
