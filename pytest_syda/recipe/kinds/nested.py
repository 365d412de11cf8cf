"""Values with values inside: `json`, `array`, `range`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pytest_syda.errors import Problem
from pytest_syda.recipe.spec import BaseSpec, Cells, Spec, register_kind
from pytest_syda.recipe.values import Values, object_array
from pytest_syda.schema.types import Column, Schema, Table, Type


class Json(BaseSpec, tag="json", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """A JSON object with one member for each of `members`; its moments are ISO text, so that it can be stored."""

    members: dict[str, Spec] = {}
    types: dict[str, Type] = {}
    """Of members for which it matters: a date is not spelled like a moment."""
    apart: bool = False
    """Whether its members are about somebody else than the row: what they share, they share with each other alone."""

    listed: bool = False
    """Whether it is an array instead, of the members in their order."""

    def make(self, cells: Cells) -> Values:
        names = list(self.members)
        cells = cells.apart() if self.apart else cells
        columns = [self._member(name, spec, cells) for name, spec in self.members.items()]
        if not columns:
            return Values(object_array([{} for _ in cells.rows]))
        if self.listed:
            return Values(object_array([list(row) for row in zip(*columns, strict=True)]))
        return Values(object_array([dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]))

    def _member(self, name: str, spec: Spec, cells: Cells) -> list[Any]:
        inside = cells.inner(name, self.types.get(name, Type(kind="json")))
        return _missing(_jsonable(spec.make(inside)), spec, inside)

    def children(self) -> Iterator[tuple[str, Spec]]:
        for name, spec in self.members.items():
            yield f"members.{name}", spec


class Array(BaseSpec, tag="array", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """A list of `fewest` to `most` items, each made by `item`."""

    item: Spec
    fewest: int = 1
    most: int = 3

    def make(self, cells: Cells) -> Values:
        inside = cells.type.item or Type(kind="json")
        lists = [self._item(cells.inner(f"item {n}", inside).apart(), inside) for n in range(self.most)]
        counts = (self.fewest + cells.below(self.most - self.fewest + 1, "length")).tolist()
        rows = zip(*lists, strict=True) if lists else ([] for _ in counts)
        made = [self._nested(list(row)[:count], cells.type.dimensions) for row, count in zip(rows, counts, strict=True)]
        return Values(object_array(made))

    def _item(self, cells: Cells, inside: Type) -> list[Any]:
        return _missing(_plain(self.item.make(cells), inside, cells), self.item, cells)

    def _nested(self, items: list[Any], dimensions: int) -> list[Any]:
        return items if dimensions <= 1 else [self._nested(items, dimensions - 1)]

    def children(self) -> Iterator[tuple[str, Spec]]:
        yield "item", self.item

    def problems(self, schema: Schema, table: Table, column: Column) -> Iterator[Problem]:
        if not 0 <= self.fewest <= self.most:
            yield Problem("most", f"{self.most} is below fewest ({self.fewest})")


class Range(BaseSpec, tag="range", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """A range from one value of `bound` to another, the upper one excluded; on a multirange column, a list of one."""

    bound: Spec

    def make(self, cells: Cells) -> Values:
        inside = cells.type.item or Type(kind="integer")
        ends = [_plain(self.bound.make(cells.inner(name, inside)), inside, cells) for name in ("one", "other")]
        made: list[Any] = [(min(pair), max(pair)) for pair in zip(*ends, strict=True)]
        if cells.type.kind == "multirange":
            made = [[pair] for pair in made]
        return Values(object_array(made))

    def children(self) -> Iterator[tuple[str, Spec]]:
        yield "bound", self.bound


def _missing(items: list[Any], spec: Spec, cells: Cells) -> list[Any]:
    """With as many NULLs as the spec says, which nobody else puts inside of a value."""
    if not spec.null_rate:
        return items
    gone = cells.uniform("null") < spec.null_rate
    return [None if missing else item for item, missing in zip(items, gone.tolist(), strict=True)]


def _plain(values: Values, type_: Type, cells: Cells) -> list[Any]:
    from pytest_syda.recipe.plain import to_plain

    if type_.kind == "json":
        return _jsonable(values)
    return to_plain(values, type_, len(cells.rows)).tolist()


def _jsonable(values: Values) -> list[Any]:
    if values.data.dtype.kind in "mM":
        return [None if gone else str(item) for item, gone in zip(values.data, values.nulls_mask, strict=True)]
    return [
        item if isinstance(item, str | int | float | bool | list | dict | None) else str(item)
        for item in values.tolist()
    ]


for _kind in (Json, Array, Range):
    register_kind(_kind)
