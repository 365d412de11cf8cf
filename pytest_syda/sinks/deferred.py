"""Foreign keys that are inserted as NULL and updated when their parents are there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sqlalchemy as sa

from pytest_syda.dataset.plan import Plan
from pytest_syda.errors import SinkError
from pytest_syda.recipe.values import Values
from pytest_syda.schema.types import ForeignKey, Table
from pytest_syda.sinks.binding import bound
from pytest_syda.sinks.failures import refused
from pytest_syda.sinks.insert import Columns, Statement, parameters_of
from pytest_syda.sinks.target import Target
from pytest_syda.sinks.writing import Straight, write


class Updating(Straight):
    """Keys that wait are held back, chunk by chunk, and set at the end."""

    def __init__(self, plan: Plan, targets: Mapping[str, Target]) -> None:
        self._plan = plan
        self._targets = targets
        self._held: list[tuple[str, dict[str, Values]]] = []

    def write(self, target: Target, columns: Columns, size: int) -> None:
        write(target, self._without_waiting(target.spec, columns), size)

    def finish(self) -> None:
        for key, columns in self._held:
            _update(self._targets[key], columns)

    def _without_waiting(self, table: Table, columns: Columns) -> Columns:
        waiting = self._waiting(table.name, columns)
        if not waiting:
            return columns
        missing = [name for name in table.primary_key if name not in columns]
        if missing or not table.primary_key:
            raise _without_key(table, waiting)
        self._held.append((table.name, {name: columns[name] for name in (*table.primary_key, *waiting)}))
        return {name: Values.nulls(len(each)) if name in waiting else each for name, each in columns.items()}

    def _waiting(self, key: str, columns: Columns) -> tuple[str, ...]:
        """Of a composite key only the optional columns need to wait: one NULL is enough."""
        table = self._plan.schema[key]
        names = {name: None for foreign in self._plan[key].deferred for name in _optional(table, foreign)}
        return tuple(name for name in names if name in columns)


def _optional(table: Table, key: ForeignKey) -> list[str]:
    return [name for name in key.columns if table[name].nullable and name not in table.primary_key]


def _without_key(table: Table, waiting: tuple[str, ...]) -> SinkError:
    return SinkError(
        f"{table.name}: {', '.join(waiting)} must be set after the rows are there, but without a primary key that we "
        f"write the rows cannot be found again. Leave the table out with exclude=[{table.name!r}].",
        tables=[table.name],
    )


def _update(target: Target, columns: dict[str, Values]) -> None:
    primary = target.spec.primary_key
    null = np.logical_and.reduce([each.nulls_mask for name, each in columns.items() if name not in primary])
    rows = np.flatnonzero(~null)
    if not len(rows):
        return
    taken = {name: each.take(rows) for name, each in columns.items()}
    parameters = parameters_of(target, tuple(taken))
    lists = {parameters[name].key: bound(target, name, each) for name, each in taken.items()}
    statement = Statement.of(_statement(target, primary, parameters), target.dialect, tuple(lists))
    try:
        target.connection.exec_driver_sql(statement.sql, statement.parameters(lists, len(rows)))
    except Exception as error:
        raise refused(target, taken, error) from error


def _statement(target: Target, primary: tuple[str, ...], parameters: Mapping[str, sa.BindParameter[Any]]) -> sa.Update:
    clause = target.clause(tuple(parameters))
    found = sa.and_(*(clause.c[name] == parameters[name] for name in primary))
    setting = {clause.c[name]: parameter for name, parameter in parameters.items() if name not in primary}
    return sa.update(clause).where(found).values(setting)
