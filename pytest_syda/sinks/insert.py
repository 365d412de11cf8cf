"""Bulk INSERT: compiled once, bound column by column, handed to the driver's `executemany` as tuples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from pytest_syda.recipe.values import Values
from pytest_syda.sinks.binding import bound
from pytest_syda.sinks.plain import plain
from pytest_syda.sinks.target import Target

Columns = Mapping[str, Values]

DRIVEN = frozenset({"sqlite", "mysql", "mariadb", "postgresql"})
"""Dialects whose compiled statement and bind processors are all there is to an INSERT; others (SQL Server, Oracle)
tell their cursors of types and identities as well, which only SQLAlchemy's own execution does."""


@dataclass(frozen=True)
class Statement:
    """Compiled SQL, and the order (or, for named parameters, the names) in which it takes the columns."""

    sql: str
    columns: tuple[str, ...]
    names: tuple[str, ...] = ()
    """What the parameters are called, where they are named."""

    @classmethod
    def of(cls, statement: sa.Insert | sa.Update, dialect: sa.Dialect, columns: Sequence[str]) -> Statement:
        compiled: Any = statement.compile(dialect=dialect, column_keys=list(columns))
        if compiled.positiontup is not None:
            return cls(str(compiled), tuple(compiled.positiontup))
        escaped = compiled.escaped_bind_names
        return cls(str(compiled), tuple(columns), tuple(escaped.get(name, name) for name in columns))

    def parameters(self, lists: Mapping[str, list[Any]], size: int) -> list[Any]:
        """One tuple (or dict) a row."""
        rows = list(zip(*(lists[name] for name in self.columns), strict=True)) if self.columns else [()] * size
        return [dict(zip(self.names, row, strict=True)) for row in rows] if self.names else rows


def insert(target: Target, columns: Columns, size: int) -> None:
    """Insert one chunk of rows."""
    if not size:
        return
    names = tuple(columns)
    if _by_sqlalchemy(target, names):
        target.connection.execute(_own_insert(target), _dicts(target, columns, size))
        return
    statement = Statement.of(sa.insert(target.clause(names)), target.dialect, names)
    lists = {name: bound(target, name, values) for name, values in columns.items()}
    target.connection.exec_driver_sql(statement.sql, statement.parameters(lists, size))


def _by_sqlalchemy(target: Target, names: tuple[str, ...]) -> bool:
    dialect: Any = target.dialect
    if dialect.name not in DRIVEN or dialect.bind_typing is not dialect.bind_typing.__class__.NONE:
        return True
    return any(target.bound_type(name)._has_bind_expression for name in names)  # noqa: SLF001


def _own_insert(target: Target) -> sa.Insert:
    return sa.insert(target.table)


def _dicts(target: Target, columns: Columns, size: int) -> list[dict[str, Any]]:
    keys = {name: target.sa_columns[name].key for name in columns}
    lists = {keys[name]: _encoded(target, name, values) for name, values in columns.items()}
    if not lists:
        return [{} for _ in range(size)]
    return [dict(zip(lists, row, strict=True)) for row in zip(*lists.values(), strict=True)]


def _encoded(target: Target, name: str, values: Values) -> list[Any]:
    codec = target.codec(name)
    ready = plain(values, target.plain_type(name))
    return (ready if codec is None or codec.encode is None else ready.map(codec.encode)).tolist()
