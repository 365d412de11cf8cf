"""Rows as instances of the application's classes: which class each is of, and what its attributes carry.

An instance is made without its class's own `__init__`, and its attributes are set one by one: validators see them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapper
from sqlalchemy.orm.exc import UnmappedColumnError

from pytest_syda.errors import Problem, SinkError
from pytest_syda.recipe.plain import to_plain
from pytest_syda.sinks.session import Carrier

if TYPE_CHECKING:
    from pytest_syda.dataset.plan import Plan
    from pytest_syda.schema.introspect import Introspection
    from pytest_syda.sinks.insert import Columns

Row = dict[sa.Column[Any], Any]


class Instances:
    """Makes the instances of a base table and of the tables that extend its rows."""

    def __init__(self, introspection: Introspection, plan: Plan) -> None:
        self._introspection = introspection
        self._plan = plan
        self._carrier = Carrier(introspection)

    def of(self, written: Mapping[str, Columns]) -> list[Any]:
        """One for each row of the first table, with what the others add to it.

        Raises:
            SinkError: a class refuses a value.
        """
        base, *others = written
        rows = self._rows(base, written[base])
        tables = [base] * len(rows)
        for table in others:
            offset = self._plan[table].offset
            for number, row in enumerate(self._rows(table, written[table]), offset):
                rows[number] |= row
                tables[number] = table
        return [self._instance(row, table) for row, table in zip(rows, tables, strict=True)]

    def _rows(self, table: str, columns: Columns) -> list[Row]:
        sa_columns = self._introspection.tables[table].columns
        found = {str(column.name): column for column in sa_columns}
        lists = {found[name]: self._carried(table, name, values) for name, values in columns.items()}
        return [dict(zip(lists, values, strict=True)) for values in zip(*lists.values(), strict=True)]

    def _carried(self, table: str, name: str, values: Any) -> list[Any]:
        plain = to_plain(values, self._introspection.schema[table][name].type, len(values))
        own = self._carrier.is_own(table, name)
        return list((plain.map(partial(self._carrier.carried, table, name)) if own else plain).tolist())

    def _instance(self, row: Row, table: str) -> Any:
        mapper = self._mapper(row, table)
        instance = mapper.class_manager.new_instance()
        for column, value in row.items():
            try:
                attribute = mapper.get_property_by_column(column).key
            except UnmappedColumnError:
                continue  # a sibling's column: NULL in this class's rows
            _set(instance, attribute, column, value, table)
        return instance

    def _mapper(self, row: Row, table: str) -> Mapper[Any]:
        mapper: Mapper[Any] = sa.inspect(self._introspection.classes[table][0])
        told_by = mapper.polymorphic_on
        identity = row.get(told_by) if isinstance(told_by, sa.Column) else None
        return mapper.polymorphic_map.get(identity, mapper) if identity is not None else mapper


def _set(instance: Any, attribute: str, column: sa.Column[Any], value: Any, table: str) -> None:
    if value is None and (column.default is not None or column.server_default is not None):
        vars(instance)[attribute] = sa.null()  # None would mean the default
        return
    try:
        setattr(instance, attribute, value)
    except Exception as error:
        cls = type(instance).__name__
        problem = Problem(
            f"{table}.{column.name}",
            f"{cls}.{attribute} = {value!r} was refused by the class: {type(error).__name__}: {error}",
            f'Give the column values that pass, generators={{"{cls}": {{"{attribute}": …}}}}; or write the rows past '
            f'the classes, insert="bulk".',
        )
        raise SinkError.of("A class refused its row:", [problem], tables=[table]) from error
