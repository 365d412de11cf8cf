"""Bulk INSERT: compiled once, bound column by column, handed to the driver's `executemany` as tuples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
import sqlalchemy as sa
from msgspec.structs import replace

from pytest_syda.collector import without_collector
from pytest_syda.recipe.values import Values
from pytest_syda.schema.compat import wraps_parameters, writes_question_marks
from pytest_syda.sinks.binding import bound
from pytest_syda.sinks.plain import plain
from pytest_syda.sinks.target import Target

Columns = Mapping[str, Values]

DRIVEN = frozenset({"sqlite", "mysql", "mariadb", "postgresql"})
"""Dialects whose compiled statement and bind processors are all there is to an INSERT; others (SQL Server, Oracle)
tell their cursors of types and identities as well, which only SQLAlchemy's own execution does."""


class Statement(msgspec.Struct, frozen=True):
    """Compiled SQL, and the order (or, for named parameters, the names) in which it takes the columns."""

    sql: str
    columns: tuple[str, ...]
    names: tuple[str, ...] = ()
    """What the parameters are called, where they are named."""

    @classmethod
    def of(cls, statement: sa.Insert | sa.Update, dialect: sa.Dialect, columns: Sequence[str]) -> Statement:
        compiled: Any = statement.compile(dialect=dialect)
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
    if target.dialect.name not in DRIVEN:
        _by_sqlalchemy(target, columns, size)
        return
    with without_collector():
        statement, lists = prepared(target, columns)
        target.connection.exec_driver_sql(statement.sql, statement.parameters(lists, size))


def prepared(target: Target, columns: Columns) -> tuple[Statement, dict[str, list[Any]]]:
    """The INSERT of these columns, and by the names of its parameters what the driver takes for them."""
    names = tuple(columns)
    statement = simple(target, names) if is_simple(target, names) else compiled(target, names)
    if _numbers_always(target, names):
        statement = replace(statement, sql=_overriding(statement.sql))
    return statement, {key_of(at): bound(target, name, values) for at, (name, values) in enumerate(columns.items())}


def key_of(place: int) -> str:
    """The name of a parameter goes by its place: some names of columns make none."""
    return f"syda_{place}"


def parameters_of(target: Target, names: tuple[str, ...]) -> dict[str, sa.BindParameter[Any]]:
    """A parameter for each column."""
    return {name: sa.bindparam(key_of(at), type_=target.bound_type(name)) for at, name in enumerate(names)}


def compiled(target: Target, names: tuple[str, ...]) -> Statement:
    """The INSERT as SQLAlchemy has it."""
    parameters = parameters_of(target, names)
    clause = target.clause(names)
    given = sa.insert(clause).values({clause.c[name]: parameter for name, parameter in parameters.items()})
    return Statement.of(given, target.dialect, [parameter.key for parameter in parameters.values()])


def is_simple(target: Target, names: tuple[str, ...]) -> bool:
    """Whether SQLAlchemy would write nothing but names and question marks, as for most tables on SQLite."""
    impls = (target.bound_type(name).dialect_impl(target.dialect) for name in names)
    return bool(names) and writes_question_marks(target.dialect) and not any(map(wraps_parameters, impls))


def simple(target: Target, names: tuple[str, ...]) -> Statement:
    """The same text as `compiled` has, in a fraction of the time."""
    listed, marks = ", ".join(map(target.quoted_column, names)), ", ".join("?" * len(names))
    return Statement(f"INSERT INTO {target.path} ({listed}) VALUES ({marks})", tuple(map(key_of, range(len(names)))))  # noqa: S608 - quoted identifiers


def _by_sqlalchemy(target: Target, columns: Columns, size: int) -> None:
    keys = {name: target.sa_columns[name].key for name in columns}
    lists = {keys[name]: _encoded(target, name, values) for name, values in columns.items()}
    rows: list[dict[str, Any]] = [dict(zip(lists, row, strict=True)) for row in zip(*lists.values(), strict=True)]
    target.connection.execute(sa.insert(target.table), rows or [{}] * size)


def _encoded(target: Target, name: str, values: Values) -> list[Any]:
    codec = target.codec(name)
    ready = plain(values, target.plain_type(name))
    return ready.tolist() if codec is None or codec.encode is None else target.words.map(name, ready, codec.encode)


def _numbers_always(target: Target, names: tuple[str, ...]) -> bool:
    """Whether a key is written that PostgreSQL insists on making itself unless told otherwise."""
    identities = (target.sa_columns[name].identity for name in names)
    return target.dialect.name == "postgresql" and any(each is not None and each.always for each in identities)


def _overriding(sql: str) -> str:
    return sql.replace(") VALUES (", ") OVERRIDING SYSTEM VALUE VALUES (", 1)
