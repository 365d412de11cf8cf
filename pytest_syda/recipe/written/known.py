"""What is known of written rows: a value itself, or at least which row of the parent it comes from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.written.flaw import Flaw
from pytest_syda.recipe.written.labels import Label, cell_of, label
from pytest_syda.recipe.written.reading import Reader, Row
from pytest_syda.schema.types import ForeignKey, Schema, Table


class Origin(NamedTuple):
    """A value that is not written: the one this column has in that row, whatever it will be."""

    table: str
    number: int
    column: str


class _Unknown:
    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN = _Unknown()
"""What nothing is said about."""


class Known:
    """The written rows of all tables, read; and what could not be."""

    def __init__(self, recipes: Mapping[str, Recipe], schema: Schema) -> None:
        self.schema = schema
        self.rows: dict[str, list[Row]] = {}
        self.flaws: list[Flaw] = []
        for recipe in recipes.values():
            if recipe.table in schema:
                self._read(schema[recipe.table], recipe)
        for table in self.rows:
            self._without_dangling(schema[table])

    def _read(self, table: Table, recipe: Recipe) -> None:
        self.rows[table.name] = []
        for row, flaws in Reader(table, recipe).rows():
            self.rows[table.name].append(row)
            self.flaws += flaws

    def _without_dangling(self, table: Table) -> None:
        """Labels of rows that are not written, where those of the table are known."""
        for number, row in enumerate(self.rows[table.name]):
            for key, parent in [*row.parents.items()]:
                written = self.rows.get(key.table)
                if parent is not None and written is not None and parent.number > len(written):
                    del row.parents[key]
                    self.flaws.append(_dangling(table, number, key, parent, len(written)))

    def value(self, table: str, number: int, column: str) -> Any:
        """A plain value, an `Origin`, or UNKNOWN, of the row at this place from 0."""
        found = self._said(table, number, column, ())
        return UNKNOWN if isinstance(found, Origin) and found[:2] == (table, number) else found

    def _said(self, table: str, number: int, column: str, seen: tuple[Origin, ...]) -> Any:
        here = Origin(table, number, column)
        rows = self.rows.get(table, [])
        if number >= len(rows) or here in seen or table not in self.schema:
            return here
        row = rows[number]
        if column in row.values:
            return row.values[column]
        for key, parent in row.parents.items():
            if column not in key.columns:
                continue
            if parent is not None:
                referred = key.references[key.columns.index(column)]
                return self._said(parent.table, parent.number - 1, referred, (*seen, here))
            if len(key.columns) == 1:
                return None
        return here

    def sources(self, table: Table, number: int) -> Iterator[tuple[str, list[tuple[ForeignKey, Any]]]]:
        """Columns that several keys of a row write, and what each of these says."""
        parents = self.rows[table.name][number].parents
        for name in dict.fromkeys(name for key in parents for name in key.columns):
            said = [
                (key, self._said(parent.table, parent.number - 1, key.references[key.columns.index(name)], ()))
                for key, parent in parents.items()
                if parent is not None and name in key.columns
            ]
            if len(said) > 1:
                yield name, said


def _dangling(table: Table, number: int, key: ForeignKey, parent: Label, written: int) -> Flaw:
    some = f"Name one up to {label(key.table, written)!r}." if written else f"Write rows of {key.table} first."
    count = f"only {written} rows are" if written else "none is"
    message = f"{str(parent)!r} names a row that is not written: of {key.table} {count}"
    return Flaw(table.name, number, (cell_of(key),), message, some)
