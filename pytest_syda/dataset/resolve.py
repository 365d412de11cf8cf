"""From what a caller wrote (classes, names, attributes) to a `Request` in the schema's own names.

Every mistake is collected, so that one run shows them all.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

import msgspec

from pytest_syda.dataset.request import Per, Size
from pytest_syda.errors import Problem, RequestError, nearest
from pytest_syda.schema.types import Schema, Table


class Resolver(msgspec.Struct):
    """Turns the keywords of one call into table keys and column names. `key` finds the table of a class or a name."""

    schema: Schema
    key: Callable[[object], str]
    problems: list[Problem] = msgspec.field(default_factory=list)
    tables_at_fault: list[str] = msgspec.field(default_factory=list)

    def tables(self, things: Iterable[object], where: str) -> frozenset[str]:
        found = (self._table(thing, where) for thing in things)
        return frozenset(name for name in found if name is not None)

    def sizes(self, sizes: Any) -> tuple[dict[str, Size], dict[str, dict[str, Size]], int | None]:
        """By table, by class for tables that several classes share, and for all the others."""
        if not isinstance(sizes, Mapping):
            return {}, {}, self._size(sizes, "sizes", whole=True)
        by_table: dict[str, Size] = {}
        by_class: dict[str, dict[str, Size]] = {}
        for thing, size in sizes.items():
            table, checked = self._table(thing, "sizes"), self._size(size, f"sizes[{_shown(thing)}]")
            if table is None or checked is None:
                continue
            owner = self._one_of_several(thing, table)
            if owner:
                by_class.setdefault(table, {})[owner] = checked
            else:
                by_table[table] = checked
        return by_table, by_class, None

    def texts(self, texts: Mapping[Any, str] | None, where: str) -> dict[str, str]:
        resolved = {}
        for thing, text in (texts or {}).items():
            table = self._table(thing, where)
            if not isinstance(text, str):
                self._complain(f"{where}[{_shown(thing)}]", f"{text!r} is no text")
            elif table is not None:
                resolved[table] = text
        return resolved

    def rows(self, rows: Mapping[Any, Sequence[Mapping[str, Any]]] | None) -> dict[str, list[dict[str, Any]]]:
        """Pinned rows, by column name; attribute names are understood."""
        resolved: dict[str, list[dict[str, Any]]] = {}
        for thing, pinned in (rows or {}).items():
            table = self._table(thing, "rows")
            if isinstance(pinned, Mapping) or not isinstance(pinned, Sequence):
                self._complain(f"rows[{_shown(thing)}]", "give a list of rows, each a dict of column to value")
            elif table is not None:
                where = f"rows[{_shown(thing)}]"
                resolved[table] = [
                    self._row(self.schema[table], row, f"{where}[{number}]") for number, row in enumerate(pinned)
                ]
        return resolved

    def generators(self, generators: Mapping[Any, Any] | None) -> dict[str, dict[str, Any]]:
        """Generators by table and column; a whole factory for a model stands at the column named ''."""
        resolved: dict[str, dict[str, Any]] = {}
        for thing, given in (generators or {}).items():
            if isinstance(thing, str) and "." in thing and not self._is_table(thing):
                owner, _, column = thing.rpartition(".")
                self._generators(owner, {column: given}, resolved)
            elif isinstance(given, Mapping):
                self._generators(thing, given, resolved)
            else:
                table = self._table(thing, "generators")
                if table is not None:
                    resolved.setdefault(table, {})[""] = given
        return resolved

    def conforming(self, table: str, number: int, row: Mapping[str, Any], own: Collection[str]) -> dict[str, Any]:
        """A pinned row with every value as its column takes it; `own` columns take the application's own objects."""
        from pytest_syda.recipe.conform import MisfitError, conform

        taken = {}
        for name, value in row.items():
            column = self.schema[table][name]
            try:
                taken[name] = value if name in own and column.type.kind != "enum" else conform(value, column)
            except MisfitError as misfit:
                where = f"rows[{self.schema[table].label!r}][{number}].{name}"
                self._complain(where, f"{value!r} {misfit.what}; give {misfit.wanted}", table)
        return taken

    def finish(self) -> None:
        """Raises RequestError with everything found wrong."""
        if self.problems:
            raise RequestError.of("The request makes no sense:", self.problems, tables=self.tables_at_fault)

    def _generators(self, thing: object, given: Mapping[str, Any], resolved: dict[str, dict[str, Any]]) -> None:
        table = self._table(thing, "generators")
        for name, generator in given.items() if table is not None else ():
            column = self._column(self.schema[str(table)], name, f"generators[{_shown(thing)}]")
            if column is not None:
                resolved.setdefault(str(table), {})[column] = generator

    def _row(self, table: Table, row: Mapping[str, Any], where: str) -> dict[str, Any]:
        if not isinstance(row, Mapping):
            self._complain(where, f"{row!r} is no row: give a dict of column to value")
            return {}
        named = {self._column(table, name, where): value for name, value in row.items()}
        return {name: value for name, value in named.items() if name is not None}

    def _column(self, table: Table, name: str, where: str) -> str | None:
        for column in table.columns:
            if name in (column.attribute, column.name):
                return column.name
        known = nearest(str(name), [column.attribute for column in table.columns])
        self._complain(where, f"{table.label} has no column {name!r}. {known}".strip(), table.name)
        return None

    def _size(self, size: Any, where: str, *, whole: bool = False) -> Any:
        if isinstance(size, Per) and not whole:
            parent = self._table(size.parent, where)
            return None if parent is None else Per(parent, size.weights)
        if isinstance(size, bool) or not isinstance(size, int):
            self._complain(where, f'{size!r} is no size: give a number of rows or per("Parent", fewest, most)')
        elif size < 0:
            self._complain(where, f"{size} is negative: give a number of rows from 0")
        else:
            return size
        return None

    def _one_of_several(self, thing: object, table: str) -> str:
        """The class's name, where other classes with identities of their own share its table."""
        classes = self.schema[table].classes
        name = thing if isinstance(thing, str) else getattr(thing, "__name__", "")
        return name if len(classes) > 1 and name in classes and self.schema[table].discriminator else ""

    def _is_table(self, name: str) -> bool:
        return name in self.schema

    def _table(self, thing: object, where: str) -> str | None:
        try:
            return self.key(thing)
        except RequestError as error:
            self._complain(where, str(error))
            return None

    def _complain(self, path: str, message: str, table: str = "") -> None:
        self.problems.append(Problem(path, message))
        if table:
            self.tables_at_fault.append(table)


def _shown(thing: object) -> str:
    return repr(getattr(thing, "__name__", thing))
