"""A dataset made by hand: columns of values, and a plan as far as sinks look at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import pytest
import sqlalchemy as sa

from pytest_syda.dataset.plan import Plan, TablePlan
from pytest_syda.dataset.request import Request
from pytest_syda.recipe.values import Values
from pytest_syda.schema.introspect import Introspection, introspect


class GivenDataset:
    def __init__(
        self,
        introspection: Introspection,
        columns: Mapping[str, Mapping[str, Values | Sequence[Any]]],
        *,
        deferred: Mapping[str, Sequence[str]] | None = None,
        cycles: Sequence[Sequence[str]] = (),
        size: int = 0,
    ) -> None:
        self._size = size
        self._columns = {
            table: {name: _values(each) for name, each in given.items()} for table, given in columns.items()
        }
        schema = introspection.schema
        plans = {
            name: TablePlan(
                table=schema[name],
                size=self.size(name),
                deferred=tuple(
                    key for column in (deferred or {}).get(name, ()) for key in schema[name].references_by(column)
                ),
            )
            for name in columns
        }
        self.plan = Plan(schema, Request(listed=tuple(columns)), plans, tuple(map(tuple, cycles)))
        self.tables = tuple(columns)

    def size(self, table: str) -> int:
        return len(next(iter(self._columns[table].values()), range(self._size)))

    def columns(self, table: str) -> dict[str, Values]:
        return dict(self._columns[table])

    def chunks(self, table: str, rows: int) -> Iterator[dict[str, Values]]:
        for start in range(0, self.size(table), rows):
            yield {name: each.slice(start, start + rows) for name, each in self._columns[table].items()}


def _values(given: Values | Sequence[Any]) -> Values:
    return given if isinstance(given, Values) else Values.of(given)


Given = Callable[..., tuple[Any, Introspection]]


@pytest.fixture
def given() -> Given:
    """Makes a dataset of these columns and the introspection that goes with it: what `load` takes."""

    def make(models: Any, columns: Mapping[str, Any], dialect: sa.Dialect | None = None, **options: Any) -> Any:
        introspection = introspect(models, dialect=dialect)
        return GivenDataset(introspection, columns, **options), introspection

    return make
