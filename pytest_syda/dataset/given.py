"""Values that are not made but given: rows written out in the recipe, and rows pinned by the request over them.

Written rows name their parents by label (`customers#3`), pinned ones by value. What is pinned is there, whatever it
takes. What is written gives way where it cannot be: to a pinned value that has its place, to a parent that is not
made, to a constraint that nothing made around it would keep.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from pytest_syda.errors import RequestError
from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.kinds.choices import Database
from pytest_syda.recipe.plain import to_plain
from pytest_syda.recipe.values import Ints, Values
from pytest_syda.schema.types import Column, ForeignKey

if TYPE_CHECKING:
    from pytest_syda.dataset.arranging import Place
    from pytest_syda.dataset.block import Block
    from pytest_syda.dataset.plan import Plan
    from pytest_syda.dataset.world import World
    from pytest_syda.recipe.written.reading import Row

ByRow = Mapping[int, Any]


class Given:
    """By column, and by foreign key: row number to what is given there."""

    def __init__(
        self, columns: Mapping[str, ByRow], labels: Mapping[ForeignKey, Mapping[int, int]] | None = None
    ) -> None:
        self.columns = {name: rows for name, rows in columns.items() if rows}
        self.labels = {key: rows for key, rows in (labels or {}).items() if rows}
        """Rows of the parent; -1 for a key that is NULL."""
        self._sorted: dict[object, Ints] = {}
        self._pointed: dict[ForeignKey, dict[int, int]] = {}

    @classmethod
    def of(cls, plan: Plan, table: str, recipe: Recipe | None = None, world: World | None = None) -> Given:
        """Of a recipe's rows as far as the plan has room for them, and of pinned ones; or of these alone."""
        pinned = plan.request.rows.get(table, ())
        writing = _Writing(plan, table, recipe)
        if world is not None:
            for number, written in world.written(table).items():
                writing.take(number, written, world.place)
        writing.finish()
        columns, labels = writing.columns, writing.labels
        for number, row in enumerate(pinned):
            for name, value in row.items():
                columns.setdefault(name, {})[number] = value
            for key, rows in labels.items():
                if not set(key.columns).isdisjoint(row):
                    rows.pop(number, None)
        return cls(columns, labels)

    def without(self, dropped: Mapping[str | ForeignKey, Collection[int]]) -> Given:
        """The same without some rows of columns or keys."""
        columns = {name: _but(rows, dropped.get(name, ())) for name, rows in self.columns.items()}
        return Given(columns, {key: _but(rows, dropped.get(key, ())) for key, rows in self.labels.items()})

    def __contains__(self, column: object) -> bool:
        return column in self.columns

    @cached_property
    def names(self) -> frozenset[str]:
        """Every column of which something is given, those of keys that labels settle among them."""
        return frozenset(self.columns) | {name for key in self.labels for name in key.columns}

    def over(self, values: Values, column: Column, rows: Ints) -> Values:
        """These values, with the given ones in their places."""
        given = self.columns.get(column.name)
        if not given:
            return values
        here, numbers = self.here(column.name, given, rows)
        if not len(here):
            return values
        from pytest_syda.dataset.overlaying import overlaid

        return overlaid(values, here, [given[number] for number in numbers], column.type)

    def patterns(self, columns: Collection[str], rows: Ints) -> Iterator[tuple[frozenset[str], Ints]]:
        """Rows by which of these columns are given, as positions; those of which none is come first."""
        names = [name for name in columns if name in self.columns]
        marks = np.zeros((len(rows), len(names)), np.bool_)
        for place, name in enumerate(names):
            marks[self.here(name, self.columns[name], rows)[0], place] = True
        some = marks.any(axis=1)
        yield frozenset(), np.flatnonzero(~some)
        touched = np.flatnonzero(some)
        kinds, of = np.unique(marks[touched], axis=0, return_inverse=True)
        for number, kind in enumerate(kinds):
            given = frozenset(name for name, on in zip(names, kind.tolist(), strict=True) if on)
            yield given, touched[of.ravel() == number]

    def parents(self, world: World, table: str, key: ForeignKey) -> Mapping[int, int]:
        """Row numbers of the parents that given keys name, by row; -1 for a key that is NULL."""
        if key not in self._pointed:
            self._pointed[key] = dict(self.labels.get(key, {})) | self._by_value(world, table, key)
        return self._pointed[key]

    def labelled(self, key: ForeignKey, rows: Ints) -> tuple[Ints, Ints]:
        """Of rows, the positions of those whose key is written, and the parents' rows."""
        labels = self.labels.get(key, {})
        here, numbers = self.here(("label", key), labels, rows)
        return here, np.array([labels[number] for number in numbers], np.int64)

    def pointed(self, block: Block, key: ForeignKey, chosen: Ints) -> Ints:
        """The parents of a block's rows, with the given ones in their places."""
        parents = self.parents(block.world, block.plan.name, key)
        here, numbers = self.here(key, parents, block.rows)
        if len(here):
            chosen = chosen.copy()
            chosen[here] = [parents[number] for number in numbers]
        return chosen

    def here(self, what: object, given: ByRow, rows: Ints) -> tuple[Ints, list[int]]:
        """Of rows, the positions of those for which something is given, and their numbers."""
        if what not in self._sorted:
            self._sorted[what] = np.array(sorted(given), np.int64)
        known = self._sorted[what]
        if not len(known):
            return known, []
        at = np.minimum(np.searchsorted(known, rows), len(known) - 1)
        here = np.flatnonzero(known[at] == rows)
        return here, rows[here].tolist()

    def _by_value(self, world: World, table: str, key: ForeignKey) -> dict[int, int]:
        columns = [self.columns.get(column, {}) for column in key.columns]
        wanted = {
            row: tuple(column[row] for column in columns) for row in columns[0] if all(row in each for each in columns)
        }
        if not wanted:
            return {}
        known = _index(world, key)
        for row, values in wanted.items():
            if None not in values and values not in known:
                raise RequestError(_dangling(table, row, key, values), tables=[table])
        return {row: -1 if None in values else known[values] for row, values in wanted.items()}


class _Writing:
    """The rows of a recipe, as far as the plan has room for them."""

    def __init__(self, plan: Plan, table: str, recipe: Recipe | None) -> None:
        self._plan = plan
        self._here = plan[table]
        self._recipe = recipe
        self.columns: dict[str, dict[int, Any]] = {}
        self.labels: dict[ForeignKey, dict[int, int]] = {}

    def finish(self) -> None:
        """Leave out what not all rows have that must."""
        for name in [*self.columns]:
            if self._is_the_databases(name):
                del self.columns[name]

    def take(self, number: int, row: Row, place: Place) -> None:
        """What a written row says of the row it is."""
        from pytest_syda.recipe.written.labels import is_optional

        for name, value in row.values.items():
            if self._may_be(number, name, value):
                self.columns.setdefault(name, {})[number] = value
        for key, parent in row.parents.items():
            if not self._is_settled(key) and (parent is not None or is_optional(self._here.table, key)):
                points_at = -1 if parent is None else place(key.table, parent.number - 1)
                later = key.table == self._here.name and points_at > number
                if parent is None or (points_at >= 0 and not later):
                    self.labels.setdefault(key, {})[number] = points_at

    def _may_be(self, number: int, name: str, value: Any) -> bool:
        """Which classes a row may be of is the plan's to say; of anything else, the writer's."""
        found = self._here.table.discriminator
        if found is None or found.column != name:
            return True
        inside = (each for each in self._here.segments if each.start <= number < each.start + each.count)
        segment = next(inside, None)
        return segment is None or not segment.identities or value in segment.identities

    def _is_settled(self, key: ForeignKey) -> bool:
        """Whether rows point where the plan says: what they extend, whose brood they are, what is left out."""
        brood = self._here.brood is not None and self._here.brood.key == key
        return brood or key.inherits or key in self._here.missing or key.table not in self._plan

    def _is_the_databases(self, name: str) -> bool:
        """A column that the database fills is written for all rows or for none."""
        spec = self._recipe.columns.get(name) if self._recipe is not None else None
        whole = all(number in self.columns[name] for number in range(self._here.size))
        return not whole and (isinstance(spec, Database) or (spec is None and not self._here.table[name].nullable))


def _but(rows: Mapping[int, Any], dropped: Collection[int]) -> dict[int, Any]:
    return {row: value for row, value in rows.items() if row not in dropped}


def _index(world: World, key: ForeignKey) -> dict[tuple[Any, ...], int]:
    """The parent's rows by the columns the key refers to."""
    parent = world.plan[key.table].table
    columns = []
    for name in key.references:
        values = world.universe(key.table, name)
        columns.append(to_plain(values, parent[name].type, len(values)).tolist())
    return {row: number for number, row in enumerate(zip(*columns, strict=True))}


def _dangling(table: str, number: int, key: ForeignKey, wanted: tuple[Any, ...]) -> str:
    shown = ", ".join(f"{column}={value!r}" for column, value in zip(key.columns, wanted, strict=True))
    return (
        f"rows: {table}[{number}] has {shown}, but no row of {key.table} will have that {', '.join(key.references)}.\n"
        f"    Pin the parent too, rows={{{key.table!r}: [{{{key.references[0]!r}: {wanted[0]!r}}}]}}, "
        "or leave the key out."
    )
