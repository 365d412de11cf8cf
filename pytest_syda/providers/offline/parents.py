"""What a row's parents are, and which of their columns may be read through the key."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext, TableContext
from pytest_syda.schema.types import ForeignKey


def sure_parents(home: TableContext) -> dict[str, ForeignKey]:
    """Keys of one column that every row has, to another table that does not lead back here."""
    return {
        column: key
        for column, key in home.parents.items()
        if key.table in home.schema
        and key.table != home.table.name
        and not optional(home, column)
        and not leads(home, key.table)
    }


def optional(home: TableContext, column: str) -> bool:
    """Whether some rows have NULL there."""
    from pytest_syda.providers.offline.keys import key_null_rate

    return home.table[column].nullable and key_null_rate(home, column) > 0


def leads(home: TableContext, start: str) -> bool:
    """Whether this table's rows are (indirectly) referred to by `start`: then reading it could go in a circle."""
    seen, waiting = {start}, [start]
    while waiting:
        for key in home.schema[waiting.pop()].foreign_keys:
            if key.table == home.table.name:
                return True
            if key.table in home.schema and key.table not in seen:
                seen.add(key.table)
                waiting.append(key.table)
    return False


def company_parent(c: ColumnContext) -> str:
    """The path of the name of the company this row belongs to, such as `customer_id.name`."""
    from pytest_syda.providers.offline.parties import party

    for column, key in sure_parents(c.home).items():
        parent = c.home.of(c.home.schema[key.table])
        if party(parent) == "company" and (name := _certain(parent, "name", "company name", "legal name")):
            return f"{column}.{name}"
    return ""


def _certain(parent: TableContext, *names: str) -> str:
    """A text column of the parent that is never NULL in what we write."""
    found = parent.find(*names, kinds=frozenset({"string"}))
    return found if found and found not in parent.foreign else ""
