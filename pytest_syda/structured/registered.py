"""Generators that were registered by type and by column, and the columns each is for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pytest_syda.errors import RequestError, nearest
from pytest_syda.schema.mapping.typenames import spelled
from pytest_syda.schema.types import Column, Table

FOREIGN_KEY = "foreign_key"
_FAMILIES: dict[str, frozenset[str]] = {
    "text": frozenset({"string", "enum"}),
    "number": frozenset({"integer", "float", "decimal"}),
    "float": frozenset({"float", "decimal"}),
    "json": frozenset({"json", "hstore"}),
}
_SAME = {"string": "text", "str": "text", "varchar": "text", "char": "text", "int": "integer", "numeric": "decimal",
         "double": "float", "real": "float", "bool": "boolean", "timestamp": "datetime", "list": "array",
         "object": "json", "dict": "json", "guid": "uuid", "blob": "bytes", "binary": "bytes"}  # fmt: skip
"""Other names of types that columns of a model have too."""


@dataclass(frozen=True)
class Registration:
    """One call of `register_generator`."""

    type_name: str
    generator: Any
    model: str = ""
    column: str = ""

    @property
    def place(self) -> tuple[str, str, str]:
        return (self.type_name, self.model, self.column)

    def fits(self, table: Table, column: Column, said: str, names: frozenset[str]) -> bool:
        """Whether it is for this column. One for a column by name takes every type its type name covers; one for a
        type takes the columns that were said to be of it, and no keys."""
        if self.model and self.model not in names:
            return False
        if not self.column and self.type_name == FOREIGN_KEY:
            return bool(table.references_by(column.name)) or said == FOREIGN_KEY
        if not self.column:
            return not _is_key(table, column) and self.type_name in _own_names(column, said)
        return self.column in (column.name, column.attribute) and _covers(self.type_name, table, column, said)


@dataclass
class Registered:
    """All registrations, in order."""

    _all: list[Registration] = field(default_factory=list)

    def add(self, type_name: str, generator: Any, column_name: str | None) -> None:
        """Raises RequestError for names that are none."""
        made = _registration(type_name, generator, column_name)
        self._all = [each for each in self._all if each.place != made.place]
        self._all.append(made)

    def remove(self, type_name: str, column_name: str | None) -> None:
        """Raises RequestError where there is none."""
        place = _registration(type_name, None, column_name).place
        kept = [each for each in self._all if each.place != place]
        if len(kept) == len(self._all):
            known = [_spoken(each) for each in self._all]
            wanted = _spoken(_registration(type_name, None, column_name))
            raise RequestError(f"No generator is registered for {wanted}. {nearest(wanted, known)}".rstrip())
        self._all = kept

    def makes(self, type_name: str, column: str) -> bool:
        """Whether there is one for columns of this type and name."""
        wanted = _SAME.get(type_name, type_name)
        return any(each.type_name in (wanted, "") and each.column in (column, "") for each in self._all)

    def of(self, table: Table, said: Mapping[str, str], names: frozenset[str]) -> dict[str, Any]:
        """Column to generator for a table, in the order of registration. The closest decides: by model and column,
        then by column, then by type; of those as close, the last."""
        chosen: dict[str, Registration] = {}
        for column in table.columns:
            fitting = [each for each in self._all if each.fits(table, column, said.get(column.name, ""), names)]
            if fitting:
                chosen[column.name] = max(reversed(fitting), key=lambda each: (bool(each.model), bool(each.column)))
        order = {id(each): position for position, each in enumerate(self._all)}
        return {name: each.generator for name, each in sorted(chosen.items(), key=lambda item: order[id(item[1])])}

    def mistyped(self, tables: Mapping[str, tuple[Table, Mapping[str, str], frozenset[str]]]) -> Iterator[str]:
        """Registrations for a column that is there, but of another type in every table that has it; and those for a
        column of a model that has none of that name."""
        for each in self._all:
            yield from _missing(each, tables.values())
            found = [
                (table, column, each.fits(table, column, said.get(column.name, ""), names))
                for table, said, names in tables.values()
                for column in table.columns
                if each.column in (column.name, column.attribute) and (not each.model or each.model in names)
            ]
            if found and not any(fits for _, _, fits in found):
                table, column, _ = found[0]
                yield (
                    f"The generator registered for {_spoken(each)} is not used: {table.label}.{column.attribute} is "
                    f"{_said(table, column)}. Register it for that type."
                )


def _registration(type_name: str, generator: Any, column_name: str | None) -> Registration:
    if not isinstance(type_name, str) or not type_name.strip():
        raise RequestError(f"register_generator: {type_name!r} is no type's name, such as 'text' or 'foreign_key'.")
    if column_name is not None and (not isinstance(column_name, str) or not column_name.strip()):
        raise RequestError(f"register_generator: column_name={column_name!r} is no column's name.")
    if column_name is None and "." in type_name:
        type_name, column_name = "", type_name
    model, _, column = (column_name or "").rpartition(".")
    name = spelled(type_name)
    return Registration(_SAME.get(name, name), generator, model, column)


def _missing(each: Registration, tables: Iterable[tuple[Table, Any, frozenset[str]]]) -> Iterator[str]:
    for table, _, names in tables:
        known = {name for column in table.columns for name in (column.name, column.attribute)}
        if each.model in names and each.column not in known:
            close = nearest(each.column, sorted(known))
            yield f"The generator registered for {_spoken(each)} is not used: {table.label} has no such column. {close}"


def _spoken(each: Registration) -> str:
    where = ".".join(filter(None, (each.model, each.column)))
    return f"{each.type_name or 'any type'} {where}".strip() if where else each.type_name


def _own_names(column: Column, said: str) -> frozenset[str]:
    """The type names that a column without a generator of its own answers to."""
    if said:
        return frozenset({_SAME.get(said, said)})
    kind = column.type.kind
    names = {kind, *(name for name, kinds in _FAMILIES.items() if kind in kinds and name != "json")}
    return frozenset(names - {"float"} if kind == "decimal" else names)


def _covers(type_name: str, table: Table, column: Column, said: str) -> bool:
    if not type_name or type_name in (_SAME.get(said, said), column.type.kind, column.meaning):
        return True
    if type_name == FOREIGN_KEY:
        return bool(table.references_by(column.name))
    return column.type.kind in _FAMILIES.get(type_name, frozenset()) or column.type.kind == "object"


def _is_key(table: Table, column: Column) -> bool:
    return column.name in table.primary_key or bool(table.references_by(column.name))


def _said(table: Table, column: Column) -> str:
    return FOREIGN_KEY if table.references_by(column.name) else column.type.kind
