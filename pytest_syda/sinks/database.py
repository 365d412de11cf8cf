"""A dataset into a database: every row, or nothing."""

from __future__ import annotations

import warnings
from contextlib import ExitStack, nullcontext
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

import sqlalchemy as sa

from pytest_syda.errors import SinkError, SydaWarning
from pytest_syda.sinks.insert import Columns
from pytest_syda.sinks.target import Target
from pytest_syda.sinks.transaction import whole
from pytest_syda.sinks.writing import Straight

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from contextlib import AbstractContextManager

    from sqlalchemy.orm import Mapper

    from pytest_syda.dataset.dataset import Dataset
    from pytest_syda.dataset.plan import Plan
    from pytest_syda.schema.introspect import Introspection

INSERTS = ("bulk", "orm")
EVENTS = ("before_insert", "after_insert")
CHUNK = 20_000
WHOLE = 200_000
"""Up to this many rows a table's columns are made in one go, and kept by the dataset for whoever looks next."""

_told: WeakSet[type] = WeakSet()


def load(connection: sa.Connection, dataset: Dataset, introspection: Introspection, insert: str = "bulk") -> None:
    """Insert every table of the dataset through `connection`, inside a savepoint.

    `insert` is "bulk", or "orm" for rows that the classes' mappers write, with all that listens to them.
    Nothing is committed: the surrounding transaction is the caller's, and is begun where there is none.

    Raises:
        SinkError: the database refused a row, or lacks a table. The connection is as it was.
    """
    try:
        with whole(connection):
            _load(connection, dataset, introspection, insert)
    except SinkError as error:
        from pytest_syda.sinks.failures import blamed, without_table

        raise blamed(dataset, without_table(connection, introspection, error)) from error.__cause__


def _load(connection: sa.Connection, dataset: Dataset, introspection: Introspection, insert: str) -> None:
    targets = {key: Target.of(connection, introspection, key) for key in dataset.tables}
    with ExitStack() as stack:
        way = stack.enter_context(_arranged(connection, dataset.plan, targets))
        keys: Iterable[str] = dataset.tables
        if insert == "orm":
            from pytest_syda.sinks.families import in_families
            from pytest_syda.sinks.mappers import by_mappers

            way = stack.enter_context(by_mappers(connection, way, dataset.plan, introspection))
            keys = in_families(dataset.plan)
        else:
            _warn_of_events(introspection, [key for key in dataset.tables if dataset.size(key)])
        for key in keys:
            target = targets[key]
            for columns, size in _chunks(dataset, key):
                way.write(target, columns, size)
            way.done(key)
    if connection.dialect.name == "postgresql":
        from pytest_syda.sinks.sequences import move_on

        move_on(connection, [targets[key] for key in dataset.tables if dataset.size(key)])


def _arranged(connection: sa.Connection, plan: Plan, targets: Mapping[str, Target]) -> AbstractContextManager[Straight]:
    """The way to write these tables: one after the other, if none refers to a later one."""
    if not plan.cycles and not any(plan[key].deferred for key in targets):
        return nullcontext(Straight())
    from pytest_syda.sinks.rings import arranged

    return arranged(connection, plan, targets)


def _chunks(dataset: Dataset, key: str) -> Iterator[tuple[Columns, int]]:
    rest = dataset.size(key)
    for columns in _sliced(dataset.columns(key), rest) if rest <= WHOLE else dataset.chunks(key, CHUNK):
        count = len(next(iter(columns.values()))) if columns else min(CHUNK, rest)
        rest -= count
        yield columns, count


def _sliced(columns: Columns, size: int) -> Iterator[Columns]:
    if size <= CHUNK:
        yield from [columns] if size else []
        return
    for start in range(0, size, CHUNK):
        yield {name: each.slice(start, start + CHUNK) for name, each in columns.items()}


def _warn_of_events(introspection: Introspection, tables: Collection[str]) -> None:
    """Once for each class: rows that are not written by its mapper do not run its events."""
    classes = [
        cls for key in tables for cls in introspection.classes[key] if cls not in _told and _listens(sa.inspect(cls))
    ]
    if classes:
        _told.update(classes)
        names = ", ".join(dict.fromkeys(cls.__name__ for cls in classes))
        warnings.warn(
            f"{names}: insert events ({', '.join(EVENTS)}) are not run, for rows are written in bulk. To run them, and "
            'validators, set syda_insert = orm in the ini file, or populate(…, insert="orm").',
            SydaWarning,
            stacklevel=4,
        )


def _listens(mapper: Mapper[Any]) -> bool:
    return any(bool(getattr(mapper.dispatch, event)) for event in EVENTS)
