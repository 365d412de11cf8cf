"""Rows written by the application's own mappers, so that `@validates` and insert events are run."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.orm import Session

from pytest_syda.errors import SydaWarning
from pytest_syda.sinks.failures import refused
from pytest_syda.sinks.families import Families
from pytest_syda.sinks.mapping import Instances
from pytest_syda.sinks.writing import Straight

if TYPE_CHECKING:
    from pytest_syda.dataset.plan import Plan
    from pytest_syda.schema.introspect import Introspection
    from pytest_syda.sinks.insert import Columns
    from pytest_syda.sinks.target import Target


@contextmanager
def by_mappers(
    connection: sa.Connection, inner: Straight, plan: Plan, introspection: Introspection
) -> Iterator[Straight]:
    """The way to write these tables through a session; what no mapper can write goes the way of `inner`."""
    session = Session(connection, join_transaction_mode="create_savepoint", autoflush=False, expire_on_commit=False)
    with session:
        yield ByMappers(session, inner, plan, introspection)
        session.commit()


class ByMappers(Straight):
    """A table's rows wait for those of the tables that extend them, and are flushed as instances."""

    def __init__(self, session: Session, inner: Straight, plan: Plan, introspection: Introspection) -> None:
        self._session = session
        self._inner = inner
        self._instances = Instances(introspection, plan)
        self._families = Families(plan, introspection, session.get_bind().dialect.name)
        _say(self._families.reasons)
        self._waiting: dict[str, tuple[Target, Columns]] = {}

    def write(self, target: Target, columns: Columns, size: int) -> None:
        if not columns or target.key not in self._families:
            self._inner.write(target, columns, size)
            return
        if target.key in self._waiting:  # the next chunk
            self._flush([target.key])
        self._waiting[target.key] = (target, columns)

    def done(self, key: str) -> None:
        family = self._families.of(key)
        written = [name for name in family if name in self._waiting]
        if written and key == family[-1]:
            self._flush(written)
        self._inner.done(key)

    def finish(self) -> None:
        self._inner.finish()

    def _flush(self, family: list[str]) -> None:
        waiting = {name: self._waiting.pop(name) for name in family}
        instances = self._instances.of({name: columns for name, (_, columns) in waiting.items()})
        try:
            self._session.add_all(instances)
            self._session.flush()
        except Exception as error:
            raise refused(*waiting[family[-1]], error) from error
        self._session.expunge_all()


def _say(reasons: Mapping[str, str]) -> None:
    """Tables that have a class, and are written in bulk all the same."""
    if reasons:
        listed = "; ".join(f"{table}: {why}" for table, why in reasons.items())
        warnings.warn(f"Written in bulk, without validators and insert events: {listed}.", SydaWarning, stacklevel=4)
