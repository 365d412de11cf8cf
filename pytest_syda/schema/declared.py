"""Foreign keys that the database does not have, declared by the caller."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from pytest_syda.errors import Problem, RequestError, nearest
from pytest_syda.schema.types import ForeignKey, Schema


def with_references(schema: Schema, references: Mapping[str, str], key: Callable[[object], str]) -> Schema:
    """The schema with these keys in it: `{"orders.customer_id": "customers.id"}`. `key` finds a table by any name.

    Raises:
        RequestError: a table or a column there is not; all of them are listed.
    """
    tables, problems = dict(schema.tables), []
    for child, parent in references.items():
        try:
            table, column = _column(schema, child, key)
            owner, target = _column(schema, parent, key)
            foreign = ForeignKey(columns=(column,), table=owner, references=(target,))
        except RequestError as error:
            problems.append(Problem(f"references[{child!r}]", str(error)))
            continue
        if foreign not in tables[table].foreign_keys:
            keys = (*tables[table].foreign_keys, foreign)
            tables[table] = msgspec.structs.replace(tables[table], foreign_keys=keys)
    if problems:
        raise RequestError.of("These references make no sense:", problems)
    return Schema(tables=tables)


def _column(schema: Schema, path: str, key: Callable[[object], str]) -> tuple[str, str]:
    owner, _, name = path.rpartition(".")
    if not owner:
        raise RequestError(f"{path!r} names no column: write 'table.column'.")
    table = schema[key(owner)]
    for column in table.columns:
        if name in (column.name, column.attribute):
            return table.name, column.name
    known = nearest(name, [column.attribute for column in table.columns])
    raise RequestError(f"{table.label} has no column {name!r}. {known}".strip())
