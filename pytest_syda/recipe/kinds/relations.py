"""What other tables say: `reference`, `lookup`, `ordinal`, `aggregate`; and arithmetic over the row: `expression`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Literal

import numpy as np

from pytest_syda.errors import Problem, RecipeError, nearest
from pytest_syda.recipe.spec import BaseSpec, Cells, register_kind
from pytest_syda.recipe.values import Values
from pytest_syda.schema.types import Column, Schema, Table


class Reference(BaseSpec, tag="reference", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """A foreign key's value: a key of the table referred to. Columns of one composite key name the same row."""

    table: str
    column: str
    fan_out: Literal["even", "skewed", "covering"] = "skewed"
    """Whether parents have about as many children each, or few have many; or few have many and, while there are
    children enough, none has none (an order has items)."""
    childless: float = 0.0
    """Share of the parents that have no child at all."""
    apart: str = ""
    """Another foreign key of the row to the same table: never the same row of it, where there are two."""

    def make(self, cells: Cells) -> Values:
        return cells.referred(self.table, self.column)

    def domain(self, table: Table, column: Column) -> int | None:
        return None

    def problems(self, schema: Schema, table: Table, column: Column) -> Iterator[Problem]:
        if self.table not in schema:
            yield Problem("table", f"there is no table {self.table!r}. {nearest(self.table, schema.tables)}".strip())
        elif self.column not in schema[self.table]:
            known = nearest(self.column, schema[self.table].column_names)
            yield Problem("column", f"{self.table!r} has no column {self.column!r}. {known}".strip())
        if self.apart and self.apart not in table:
            known = nearest(self.apart, table.column_names)
            yield Problem("apart", f"{table.name!r} has no column {self.apart!r}. {known}".strip())
        if not 0 <= self.childless < 1:
            yield Problem("childless", f"{self.childless} is not in [0, 1)")


class Lookup(BaseSpec, tag="lookup", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """A value of the row a key points at, such as `product_id.price`, or of this row; a number times `factor`, which
    may vary by a share of `spread`: factor 0.75 and spread 0.2 make 60 to 90 % of the value."""

    path: str
    factor: float = 1.0
    spread: float = 0.0
    decimals: int = 2

    def make(self, cells: Cells) -> Values:
        found = cells.value(self.path)
        if not self.spread and self.factor == 1.0:
            return found
        numbers = found if found.is_number else _as_numbers(found)
        if numbers is None:
            return found
        factor = self.factor * (1.0 + self.spread * (2.0 * cells.uniform() - 1.0))
        near = np.nan_to_num(numbers.floats()) * factor
        return Values(np.rint(near * 10.0**self.decimals).astype(np.int64), found.null, scale=self.decimals)

    def reads(self) -> Iterator[str]:
        yield self.path


class Ordinal(BaseSpec, tag="ordinal", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """A row's place among the rows whose key `through` points at the same row: the lines of every order are 1, 2, 3."""

    through: str
    start: int = 1
    most: int = 99
    """How many places there are to choose from, where rows that are given stand in the way of counting."""

    def make(self, cells: Cells) -> Values:
        if cells.distinct:
            return Values(self.start + cells.enumerate(self.most)[0])
        return Values(self.start + cells.ordinal(self.through))

    def domain(self, table: Table, column: Column) -> int | None:
        return self.most

    def reads(self) -> Iterator[str]:
        yield self.through

    def problems(self, schema: Schema, table: Table, column: Column) -> Iterator[Problem]:
        if not table.references_by(self.through):
            yield Problem("through", f"{table.name}.{self.through} is no foreign key: there is no parent to count by")
        if self.most < 1:
            yield Problem("most", f"{self.most} leaves no place at all")


def _as_numbers(values: Values) -> Values | None:
    """Numbers that were chosen from a list, as numbers; None where they are none."""
    items = [_number(item) for item in values.objects().tolist()]
    if not all(
        item is None or (isinstance(item, int | float | Decimal) and not isinstance(item, bool)) for item in items
    ):
        return None
    return Values(np.array([0.0 if item is None else float(item) for item in items]), values.null)


def _number(item: Any) -> Any:
    """What a list of words spells as a number, as that number."""
    if not isinstance(item, str):
        return item
    try:
        return float(item)
    except ValueError:
        return item


class Aggregate(BaseSpec, tag="aggregate", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Over the rows of `table` whose key `through` points at this row: an order's total is the sum of its items."""

    table: str
    through: str
    function: Literal["sum", "count", "min", "max", "mean"] = "sum"
    expression: str = ""
    """Of the child's columns; not needed to count."""
    decimals: int = 2

    def make(self, cells: Cells) -> Values:
        found = cells.aggregate(self.table, self.through, self.function, self.expression)
        if not found.is_number or found.data.dtype.kind in "ib":
            return found
        return Values(
            np.rint(np.nan_to_num(found.data) * 10.0**self.decimals).astype(np.int64), found.null, scale=self.decimals
        )

    def problems(self, schema: Schema, table: Table, column: Column) -> Iterator[Problem]:
        if self.table not in schema:
            yield Problem("table", f"there is no table {self.table!r}. {nearest(self.table, schema.tables)}".strip())
            return
        child = schema[self.table]
        if not any(key.table == table.name for key in child.references_by(self.through)):
            yield Problem("through", f"{self.table}.{self.through} is no foreign key to {table.name}")
        if self.function != "count":
            yield from _unreadable(self.expression, child, "expression")


class Expression(BaseSpec, tag="expression", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Arithmetic and comparison over this row's columns, such as `round(quantity * unit_price, 2)`."""

    expression: str

    def make(self, cells: Cells) -> Values:
        from pytest_syda.recipe.expressions import evaluate, parse_expression

        return evaluate(parse_expression(self.expression), cells.value, len(cells.rows), now=cells.as_of)

    def reads(self) -> Iterator[str]:
        from pytest_syda.recipe.expressions import parse_expression

        yield from parse_expression(self.expression).columns()

    def problems(self, schema: Schema, table: Table, column: Column) -> Iterator[Problem]:
        yield from _unreadable(self.expression, table, "expression")


def _unreadable(text: str, table: Table, field: str) -> Iterator[Problem]:
    from pytest_syda.recipe.expressions import parse_expression

    try:
        columns = parse_expression(text).columns()
    except RecipeError as error:
        yield Problem(field, str(error))
        return
    for path in columns:
        if path.partition(".")[0] not in table:
            yield Problem(field, f"{table.name!r} has no column {path!r}. {nearest(path, table.column_names)}".strip())


for _kind in (Reference, Lookup, Ordinal, Aggregate, Expression):
    register_kind(_kind)
