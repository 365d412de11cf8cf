"""What the unique constraints of a table demand: which parts of its rows must differ, and when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from pytest_syda.schema import conditions as c
from pytest_syda.schema.types import Table, Unique


class Demand(Struct, frozen=True):
    """No two rows may be alike in all of `parts`."""

    columns: tuple[str, ...]
    """Every column that is read."""
    parts: tuple[c.Expression, ...]
    nulls_distinct: bool = True
    """Whether a row with a NULL among its parts is unlike every other."""
    where: c.Expression | None = None
    """Only among the rows of which this is true."""

    @property
    def plain(self) -> bool:
        """Whether it is about values just as the columns hold them, of all rows."""
        return self.where is None and all(isinstance(part, c.Name) for part in self.parts)


def demands_of(table: Table) -> tuple[Demand, ...]:
    """The primary key first. What one column less demands as well is not said twice."""
    found = [Demand(table.primary_key, _named(table, table.primary_key))] if table.primary_key else []
    found += [_demand(table, unique) for unique in table.uniques if unique.columns]
    return tuple(dict.fromkeys(found))


def _demand(table: Table, unique: Unique) -> Demand:
    parts = _parsed(table, unique.expressions) if unique.expressions else _named(table, unique.columns)
    where = _condition(table, unique.where)
    if where is not None and _says_not_null(where, _without_null(table, unique)):
        where = None
    columns = dict.fromkeys(name for part in parts for name in part.columns())
    return Demand(tuple(columns), parts, unique.nulls_distinct, where)


def _named(table: Table, columns: tuple[str, ...]) -> tuple[c.Expression, ...]:
    return tuple(_folded(table, name) for name in columns)


def _folded(table: Table, name: str) -> c.Expression:
    """A column as the database compares it."""
    return c.Call("lower", (c.Name(name),)) if table[name].type.case_insensitive else c.Name(name)


def _parsed(table: Table, expressions: tuple[str, ...]) -> tuple[c.Expression, ...]:
    """The elements of an index; of one that cannot be read, nothing is known: it counts as not there, which makes the
    others differ by themselves."""
    found = [_condition(table, text) for text in expressions]
    return tuple(part.value if isinstance(part, c.Truth) else part for part in found if part is not None)


def _condition(table: Table, text: str) -> c.Expression | None:
    if not text:
        return None
    from pytest_syda.recipe.narrowing.narrow import bound_to
    from pytest_syda.schema.checks import parse_check

    parsed = parse_check(text)
    if parsed is None:
        return None
    bound: Any = bound_to(parsed, table)
    return bound if all(name in table for name in bound.columns()) else None


def _without_null(table: Table, unique: Unique) -> tuple[str, ...]:
    """Columns that are not NULL in any row that counts: a NULL makes a row unlike the others anyway."""
    required = tuple(column.name for column in table.columns if not column.nullable)
    return (*required, *(unique.columns if unique.nulls_distinct else ()))


def _says_not_null(where: c.Expression, columns: tuple[str, ...]) -> bool:
    """`x IS NOT NULL`, of one or more of the columns."""
    return all(
        isinstance(each, c.Not) and isinstance(each.condition, c.IsNull) and set(each.columns()) <= set(columns)
        for each in conjuncts(where)
    )


def conjuncts(condition: c.Expression) -> Iterator[c.Expression]:
    if isinstance(condition, c.And):
        for each in condition.conditions:
            yield from conjuncts(each)
    else:
        yield condition
