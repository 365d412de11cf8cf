"""A table's foreign keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapper
from sqlalchemy.sql import visitors

from pytest_syda.errors import Problem
from pytest_syda.schema.constraints import name_of
from pytest_syda.schema.types import ForeignKey

Mappers = Sequence[Mapper[Any]]


def foreign_keys_of(table: sa.Table, mappers: Mappers) -> tuple[list[ForeignKey], list[Problem]]:
    """The keys in the order of their columns, and those that lead nowhere."""
    keys: dict[tuple[Any, ...], ForeignKey] = {}
    problems = []
    for constraint in _in_order(table):
        try:
            key = _foreign_key(constraint, mappers)
        except sa.exc.InvalidRequestError as error:
            problems.append(_dangling(constraint, error))
        else:
            keys.setdefault((key.columns, key.table, key.references), key)
    return list(keys.values()), problems


def parents_of(table: sa.Table) -> Iterator[sa.Table]:
    """The tables referred to, as far as they can be found."""
    for constraint in _in_order(table):
        try:
            yield constraint.referred_table
        except sa.exc.InvalidRequestError:
            continue


def _in_order(table: sa.Table) -> list[sa.ForeignKeyConstraint]:
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
