"""Which cells of a table are asked for, and which are left to the rules."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from pytest_syda.dataset.plan import Plan, TablePlan
from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.kinds.choices import Database, Empty, When
from pytest_syda.recipe.kinds.numbers import Sequence
from pytest_syda.recipe.kinds.relations import Aggregate, Expression, Lookup, Ordinal, Reference
from pytest_syda.recipe.kinds.strings import Bytes, Hash, Uuid
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.types import Column, ForeignKey, Table, Type

Form = Literal[
    "text", "enum", "integer", "number", "boolean", "date", "datetime", "time", "seconds", "json", "array", "key",
]  # fmt: skip

FORMS: dict[str, Form] = {
    "boolean": "boolean", "integer": "integer", "float": "number", "decimal": "number", "string": "text",
    "date": "date", "time": "time", "datetime": "datetime", "interval": "seconds", "json": "json", "enum": "enum",
    "array": "array", "inet": "text", "cidr": "text", "macaddr": "text",
}  # fmt: skip
"""How values of a type are written in an answer; what is not listed is left to the rules."""

LONGEST_NAME = 48


@dataclass(frozen=True)
class Field:
    """One value of a row that a model is asked for: a column, or all columns of a foreign key, which name a parent."""

    columns: tuple[str, ...]
    column: Column
    wire: str
    """Its name in the answer: letters, digits and underscores only."""
    form: Form
    nullable: bool
    often_null: bool
    """Whether the rules, too, would leave it NULL now and then."""
    unique: bool
    key: ForeignKey | None = None

    @cached_property
    def name(self) -> str:
        """Its name in a recipe's rows."""
        return "+".join(self.columns)


def fields_of(plan: Plan, recipe: Recipe, tables: Collection[str]) -> tuple[Field, ...]:
    """What to ask for of a table; `tables` are those whose rows can be named."""
    here = plan[recipe.table]
    keys = {key.columns: key for key in _askable_keys(here, recipe, tables)}
    in_keys = {column for key in here.table.foreign_keys for column in key.columns}
    found: list[tuple[tuple[str, ...], ForeignKey | None]] = []
    for column in here.table.columns:
        starting = next((key for columns, key in keys.items() if columns[0] == column.name), None)
        if starting is not None:
            found.append((starting.columns, starting))
        elif column.name not in in_keys and _asked(here.table, column, recipe.columns.get(column.name)):
            found.append(((column.name,), None))
    wires = wire_names(["_".join(here.table[name].attribute for name in columns) for columns, _ in found])
    return tuple(
        _field(here.table, recipe, columns, wire, key) for (columns, key), wire in zip(found, wires, strict=True)
    )


def _field(
    table: Table,
    recipe: Recipe,
    columns: tuple[str, ...],
    wire: str,
    key: ForeignKey | None,
) -> Field:
    parts = [table[name] for name in columns]
    specs = [recipe.columns[name] for name in columns if name in recipe.columns]
    return Field(
        columns=columns,
        column=parts[0],
        wire=wire,
        form="key" if key else FORMS[parts[0].type.kind],
        nullable=any(part.nullable for part in parts) and not set(columns) & set(table.primary_key),
        often_null=any(map(_leaves_out, specs)) or any(key.table == table.name for key in [key] if key),
        unique=any(set(found) <= set(columns) for found in table.unique_sets),
        key=key,
    )


def _leaves_out(spec: Spec) -> bool:
    """Whether a spec leaves NULL now and then: by chance, or what has not happened yet, or not in every state."""
    return spec.null_rate > 0 or bool(getattr(spec, "open", "")) or (isinstance(spec, When) and _is_partial(spec))


def _is_partial(spec: When) -> bool:
    return spec.otherwise is None or any(isinstance(inner, Empty) for _, inner in spec.children())


def _asked(table: Table, column: Column, spec: Spec | None) -> bool:
    if column.generated or column.type.kind not in FORMS or not _writable(column.type) or ruled(spec):
        return False
    if table.discriminator is not None and column.name == table.discriminator.column:
        return False
    if column.default is not None and column.default.origin == "server" and not column.default.scalar:
        return False
    surrogate = table.primary_key == (column.name,) and column.type.kind == "integer"
    return not surrogate and not column.autoincrement


def _writable(type_: Type) -> bool:
    """Whether an array's items can be written."""
    return type_.kind != "array" or (type_.item is not None and type_.item.kind in FORMS and type_.item.kind != "array")


def ruled(spec: Spec | None) -> bool:
    """Whether a rule knows better than anyone: counters, codes, and whatever is worked out from other values."""
    if isinstance(spec, Lookup):
        return spec.factor == 1.0 and not spec.spread
    return isinstance(spec, Sequence | Uuid | Hash | Bytes | Database | Empty | Aggregate | Expression | Ordinal)


def _askable_keys(here: TablePlan, recipe: Recipe, tables: Collection[str]) -> Iterator[ForeignKey]:
    """Keys whose parents a model can name freely: no part of another key, nor decided by the plan already."""
    table = here.table
    decided = (*here.missing, *here.deferred, *([here.brood.key] if here.brood else ()))
    for key in table.foreign_keys:
        others = [other for other in table.foreign_keys if other is not key and set(other.columns) & set(key.columns)]
        to_itself = key.table == table.name and not any(table[name].nullable for name in key.columns)
        plain = all(isinstance(recipe.columns.get(name), Reference) for name in key.columns)
        if plain and key.table in tables and not (others or to_itself or key.inherits or key in decided):
            yield key


def wire_names(names: list[str], reserved: Collection[str] = ()) -> list[str]:
    """Names that any schema compiler takes, all different, in the same order."""
    taken = set(reserved)
    found = []
    for name in names:
        bare = re.sub(r"\W+", "_", name, flags=re.ASCII).strip("_")[:LONGEST_NAME] or "value"
        candidate, number = bare, 1
        while candidate.lower() in taken:
            number += 1
            candidate = f"{bare}_{number}"
        taken.add(candidate.lower())
        found.append(candidate)
    return found
