"""A table's keys, uniques, checks and foreign keys. SQLAlchemy keeps them in sets; here they have an order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from msgspec.structs import replace
from sqlalchemy import Dialect
from sqlalchemy.orm import Mapper
from sqlalchemy.schema import ColumnCollectionConstraint
from sqlalchemy.sql import operators, visitors
from sqlalchemy.sql.elements import UnaryExpression

from pytest_syda.errors import Problem
from pytest_syda.schema.compat import NEUTRAL, applies, made_by_type
from pytest_syda.schema.sqltext import columns_in, plain_sql
from pytest_syda.schema.types import Check, ForeignKey, Unique

Mappers = Sequence[Mapper[Any]]


def name_of(item: Any) -> str:
    return str(item.name) if isinstance(item.name, str) else ""


def primary_key_of(table: sa.Table) -> tuple[str, ...]:
    return tuple(str(column.name) for column in table.primary_key.columns)


def uniques_of(table: sa.Table, dialect: Dialect) -> tuple[Unique, ...]:
    """UNIQUE constraints and unique indexes, each demand once."""
    found = [*_constraints(table, dialect), *_indexes(table, dialect)]
    keys = [Unique(columns=primary_key_of(table))] if table.primary_key.columns else []
    found += [sources for unique in (*found, *keys) if (sources := _of_computed(unique, table, dialect)) is not None]
    order = {column.name: number for number, column in enumerate(table.columns)}
    found.sort(key=lambda unique: ([order[name] for name in unique.columns], unique.expressions, unique.where))
    return tuple({(unique.columns, unique.expressions, unique.where): unique for unique in found}.values())


def _constraints(table: sa.Table, dialect: Dialect) -> Iterator[Unique]:
    for constraint in _in_order(table.constraints):
        if isinstance(constraint, sa.UniqueConstraint) and applies(constraint, dialect):
            columns = tuple(str(column.name) for column in constraint.columns)
            yield Unique(columns=columns, name=name_of(constraint), nulls_distinct=_nulls_distinct(constraint, dialect))


def _indexes(table: sa.Table, dialect: Dialect) -> Iterator[Unique]:
    for index in _in_order(table.indexes):
        if not index.unique or not applies(index, dialect):
            continue
        elements = [_without_order(element) for element in index.expressions]
        plain = [_column(element, table) for element in elements]
        inside = [name for element in elements for name in columns_in(element, table)]
        yield Unique(
            columns=tuple(dict.fromkeys(inside if None in plain else filter(None, plain))),
            name=name_of(index),
            where=_where(index, dialect),
            expressions=tuple(plain_sql(element, dialect) for element in elements) if None in plain else (),
            nulls_distinct=_nulls_distinct(index, dialect),
        )


def _of_computed(unique: Unique, table: sa.Table, dialect: Dialect) -> Unique | None:
    """What a unique column that the database computes demands of the columns it is computed from."""
    computed = {str(each.name): each.computed.sqltext for each in table.columns if each.computed is not None}
    if unique.expressions or computed.keys().isdisjoint(unique.columns):
        return None
    read = {name: columns_in(computed[name], table) if name in computed else (name,) for name in unique.columns}
    columns = tuple(dict.fromkeys(name for names in read.values() for name in names))
    if not columns or not computed.keys().isdisjoint(columns):
        return None
    texts = tuple(plain_sql(computed[name], dialect) if name in computed else name for name in unique.columns)
    from pytest_syda.schema.checks import parse_check

    readable = all(parse_check(text) is not None for text in texts)
    return replace(unique, columns=columns, expressions=texts if readable else (), name="")


def _in_order(items: Iterable[Any]) -> list[Any]:
    return sorted(items, key=name_of)


def _without_order(element: Any) -> Any:
    """A descending index demands what an ascending one does."""
    ordering = (operators.desc_op, operators.asc_op, operators.nulls_first_op, operators.nulls_last_op)
    while isinstance(element, UnaryExpression) and element.modifier in ordering:
        element = element.element
    return element


def _column(element: Any, table: sa.Table) -> str | None:
    """The column that an element of an index is, be it written as text; None for an expression."""
    if isinstance(element, sa.Column):
        return str(element.name)
    text = re.sub(r"(?i)\s+(ASC|DESC)\b.*$", "", plain_sql(element, None)).strip().strip('"`')
    return text if any(column.name == text for column in table.columns) else None


def _where(index: sa.Index, dialect: Dialect) -> str:
    """The condition as this database will have it: one written for another dialect does not narrow the index."""
    conditions = {option: value for option, value in index.dialect_kwargs.items() if option.endswith("_where")}
    condition = conditions.get(f"{dialect.name}_where")
    if condition is None and dialect is NEUTRAL:
        condition = next((value for value in conditions.values() if value is not None), None)
    return "" if condition is None else plain_sql(condition, dialect)


def _nulls_distinct(item: Any, dialect: Dialect) -> bool:
    """What is said for PostgreSQL means nothing elsewhere."""
    if dialect.name != "postgresql" and dialect is not NEUTRAL:
        return True
    said = dict(item.dialect_kwargs)  # what was said; asking for an option not said would import its dialect
    return not said.get("postgresql_nulls_not_distinct")


def checks_of(table: sa.Table, dialect: Dialect) -> tuple[Check, ...]:
    """CHECKs of the table and of its columns; those a type makes for itself are told by the type."""
    owners = [table, *table.columns]
    found = {check: None for owner in owners for check in owner.constraints if isinstance(check, sa.CheckConstraint)}
    checks = [_check(check, table, dialect) for check in found if not made_by_type(check) and applies(check, dialect)]
    checks += [check for column in table.columns for check in _domain_checks(column)]
    checks += _exclusions(table, dialect)
    return tuple(sorted({check.sql: check for check in checks}.values(), key=lambda check: (check.name, check.sql)))


def _check(check: sa.CheckConstraint, table: sa.Table, dialect: Dialect) -> Check:
    sql = plain_sql(check.sqltext, dialect)
    return Check(sql=sql, columns=columns_in(check.sqltext, table), name=name_of(check))


def _exclusions(table: sa.Table, dialect: Dialect) -> Iterator[Check]:
    """PostgreSQL's EXCLUDE, as the text that nobody can solve and the database judges."""
    for constraint in table.constraints if dialect.name == "postgresql" else ():
        if isinstance(constraint, ColumnCollectionConstraint) and constraint.__visit_name__ == "exclude_constraint":
            sql = str(sa.schema.AddConstraint(constraint, isolate_from_table=False).compile(dialect=dialect))
            columns = tuple(str(column.name) for column in constraint.columns)
            yield Check(sql=sql[sql.index("EXCLUDE") :], columns=columns, name=name_of(constraint))


def _domain_checks(column: sa.Column[Any]) -> Iterator[Check]:
    """What a DOMAIN demands of VALUE, demanded of the column."""
    condition = getattr(column.type, "check", None)
    if isinstance(condition, sa.TextClause):
        name = column.name if column.name.isidentifier() else f'"{column.name}"'
        sql = re.sub(r"(?i)\bVALUE\b", lambda _: name, plain_sql(condition, None))
        yield Check(sql=sql, columns=(str(column.name),), name=name_of(column.type))


def foreign_keys_of(table: sa.Table, mappers: Mappers) -> tuple[list[ForeignKey], list[Problem]]:
    """The keys in the order of their columns, and those that lead nowhere."""
    keys: dict[tuple[Any, ...], ForeignKey] = {}
    problems = []
    for constraint in _keys_in_order(table):
        try:
            key = _foreign_key(constraint, mappers)
        except sa.exc.InvalidRequestError as error:
            problems.append(_dangling(constraint, error))
        else:
            keys.setdefault((key.columns, key.table, key.references), key)
    return list(keys.values()), problems


def parents_of(table: sa.Table) -> Iterator[sa.Table]:
    """The tables referred to, as far as they can be found."""
    for constraint in _keys_in_order(table):
        try:
            yield constraint.referred_table
        except sa.exc.InvalidRequestError:
            continue


def _keys_in_order(table: sa.Table) -> list[sa.ForeignKeyConstraint]:
    order = {column: number for number, column in enumerate(table.columns)}
    return sorted(table.foreign_key_constraints, key=lambda key: ([order[c] for c in key.columns], name_of(key)))


def _foreign_key(constraint: sa.ForeignKeyConstraint, mappers: Mappers) -> ForeignKey:
    return ForeignKey(
        columns=tuple(str(element.parent.name) for element in constraint.elements),
        table=str(constraint.referred_table.key),
        references=tuple(str(element.column.name) for element in constraint.elements),
        name=name_of(constraint),
        deferrable=bool(constraint.deferrable),
        inherits=any(_joins(mapper, constraint) for mapper in mappers),
    )


def _joins(mapper: Mapper[Any], constraint: sa.ForeignKeyConstraint) -> bool:
    """Whether this key is what joins the subclass's table to that of its base."""
    condition = mapper.inherit_condition
    if condition is None or mapper.local_table is not constraint.table:
        return False
    joined = {(item.table, item.name) for item in visitors.iterate(condition) if isinstance(item, sa.Column)}
    ends = [end for element in constraint.elements for end in (element.parent, element.column)]
    return all((end.table, end.name) in joined for end in ends)


def _dangling(constraint: sa.ForeignKeyConstraint, error: sa.exc.InvalidRequestError) -> Problem:
    columns = ", ".join(constraint.column_keys)
    target = ", ".join(element.target_fullname for element in constraint.elements)
    return Problem(
        f"{constraint.table.key}.{columns}",
        f"refers to {target}, which is not in the same MetaData: {error}",
        "Import the module that defines that table before the models are read, or leave this table out with exclude=.",
    )
