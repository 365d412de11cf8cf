"""A Core table, and the classes mapped to it, as a `Table`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
import sqlalchemy as sa
from sqlalchemy import Dialect
from sqlalchemy.orm import Mapper

from pytest_syda.errors import Problem
from pytest_syda.schema.columns import read_column
from pytest_syda.schema.constraints import checks_of, foreign_keys_of, primary_key_of, uniques_of
from pytest_syda.schema.mapped import discriminator_of, doc_of, inherited_table
from pytest_syda.schema.types import Codec, Table


class ReadTable(msgspec.Struct, frozen=True):
    """A table, its codecs by column name, and what stands in our way."""

    table: Table
    codecs: dict[str, Codec]
    problems: tuple[Problem, ...]


def read_table(table: sa.Table, mappers: Sequence[Mapper[Any]], dialect: Dialect) -> ReadTable:
    """`mappers` are those of the classes mapped to this table, base class first."""
    columns = {str(column.name): read_column(column, mappers, dialect) for column in table.columns}
    keys, dangling = foreign_keys_of(table, mappers)
    found = Table(
        name=str(table.key),
        columns=tuple(read.column for read in columns.values()),
        primary_key=primary_key_of(table),
        foreign_keys=tuple(keys),
        uniques=uniques_of(table, dialect),
        checks=checks_of(table, dialect),
        comment=table.comment or "",
        doc=doc_of(mappers),
        classes=tuple(mapper.class_.__name__ for mapper in mappers),
        inherits=inherited_table(mappers),
        discriminator=discriminator_of(table, mappers, columns),
    )
    problems = [read.problem for read in columns.values() if read.problem is not None]
    codecs = {name: read.codec for name, read in columns.items() if read.codec is not None}
    return ReadTable(found, codecs, (*problems, *dangling))
