"""Written rows, read: plain values by column, and by foreign key the row it points at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pytest_syda.errors import nearest
from pytest_syda.recipe.conforming.misfit import MisfitError, shown
from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.kinds.choices import Database
from pytest_syda.recipe.kinds.numbers import Sequence
from pytest_syda.recipe.written.cells import plain
from pytest_syda.recipe.written.flaw import LONGEST, Flaw
from pytest_syda.recipe.written.labels import Label, cell_of, is_optional, keys_by_cell, label, read_label
from pytest_syda.schema.types import Column, ForeignKey, Table


@dataclass
class Row:
    """What a written row says, as far as it can be understood."""

    values: dict[str, Any] = field(default_factory=dict)
    """Plain values of columns that are part of no foreign key."""
    parents: dict[ForeignKey, Label | None] = field(default_factory=dict)
    """Where keys point; None for nowhere."""
    cells: Mapping[str, Any] = field(default_factory=dict)
    """As they are written."""


class Reader:
    """Reads the rows of one recipe."""

    def __init__(self, table: Table, recipe: Recipe) -> None:
        self.table = table
        self.recipe = recipe
        self._keys = keys_by_cell(table)
        self._columns = {column.name: column for column in table.columns}

    def rows(self) -> Iterator[tuple[Row, list[Flaw]]]:
        """Each row, and what of it could not be understood."""
        for number, cells in enumerate(self.recipe.rows):
            yield self._row(number, cells)

    def _row(self, number: int, cells: object) -> tuple[Row, list[Flaw]]:
        row, flaws = Row(), list[Flaw]()
        if not isinstance(cells, Mapping):
            message = f"{shown(cells)} is no row"
            return row, [Flaw(self.table.name, number, (), message, "Write an object, a cell a column.")]
        row.cells = cells
        for name, value in cells.items():
            try:
                self._cell(row, name, value, number)
            except MisfitError as misfit:
                message = f"{shown(value)} {misfit.what}"
                flaws.append(Flaw(self.table.name, number, (name,), message, _sentence(misfit.wanted)))
            except _RefusedError as refused:
                flaws.append(Flaw(self.table.name, number, (name,), str(refused), refused.remedy))
        return row, flaws

    def _cell(self, row: Row, name: str, value: Any, number: int) -> None:
        if name in self._keys:
            key, parent = self._parent(self._keys[name], value, number)
            for each in self._keys[name] if parent is None else [key]:
                row.parents[each] = parent
        else:
            row.values[name] = self._value(name, value)

    def _value(self, name: str, value: Any) -> Any:
        if name not in self._columns:
            known = [*self.table.column_names, *self._keys]
            raise _RefusedError("there is no such column", nearest(str(name)[:LONGEST], known))
        column = self._columns[name]
        keys = self.table.references_by(name)
        if keys:
            cells = " or ".join(cell_of(key) for key in keys)
            raise _RefusedError(f"it is part of a key: say where that points in the cell {cells!r}")
        if column.generated:
            raise _RefusedError("the database writes it", "Leave the cell away.")
        if self._is_surrogate(column):
            raise _RefusedError(
                "its numbers are counted, not written",
                f"Leave the cell away; other rows name this one {label(self.table.name, 1)!r}, by its place.",
            )
        taken = plain(value, column)
        self._identity(column, taken)
        return taken

    def _identity(self, column: Column, value: Any) -> None:
        found = self.table.discriminator
        if found is None or found.column != column.name or not found.identities:
            return
        if value not in found.identities.values():
            known = ", ".join(repr(identity) for identity in found.identities.values())
            raise _RefusedError(f"{shown(value)} is the identity of no class", f"Write one of {known}.")

    def _is_surrogate(self, column: Column) -> bool:
        if column.type.kind != "integer":
            return False
        counted = isinstance(self.recipe.columns.get(column.name), Sequence | Database)
        return column.autoincrement or (counted and column.name in self.table.primary_key)

    def _parent(self, keys: list[ForeignKey], value: Any, number: int) -> tuple[ForeignKey, Label | None]:
        if any(key.inherits for key in keys):
            raise _RefusedError("the row extends a row of its base table by itself", "Leave the cell away.")
        if value is None:
            if not all(is_optional(self.table, key) for key in keys):
                raise _RefusedError("is NULL, but the key is NOT NULL", f"Name a row, {_example(keys)}.")
            return keys[0], None
        found = read_label(value)
        if found is None:
            raise _RefusedError(f"{shown(value)} names no row", f"Say which row it points at: {_example(keys)}.")
        key = next((key for key in keys if key.table == found.table), None)
        if key is None:
            raise _RefusedError(f"{shown(value)} is no row of {_tables(keys)}", f"Name one: {_example(keys)}.")
        if found.table == self.table.name and found.number > number + 1:
            earlier = f"Name a row up to {label(found.table, number + 1)!r}."
            raise _RefusedError(f"{value!r} comes after this row, which is there first", earlier)
        return key, found


class _RefusedError(ValueError):
    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.remedy = remedy


def _example(keys: list[ForeignKey]) -> str:
    return repr(label(keys[0].table, 1))


def _tables(keys: list[ForeignKey]) -> str:
    return " or ".join(dict.fromkeys(key.table for key in keys))


def _sentence(wanted: str) -> str:
    return f"Wanted is {wanted}."
