"""A dataset in a session: its rows as instances, as dicts of attributes and as frames, with the caller's own values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import Session
from sqlalchemy.util.concurrency import in_greenlet

from pytest_syda.errors import RequestError
from pytest_syda.recipe.plain import to_plain
from pytest_syda.recipe.values import Values
from pytest_syda.schema.introspect import Introspection

if TYPE_CHECKING:
    import pandas as pd

    from pytest_syda.dataset.dataset import Dataset

T = TypeVar("T")

AT_ONCE = 500
"""Keys in one SELECT: below every database's limit of bound parameters."""


class Carrier:
    """Both ways, for every column that has a codec."""

    def __init__(self, introspection: Introspection) -> None:
        self._introspection = introspection

    def carried(self, table: str, column: str, value: Any) -> Any:
        """A plain value as an instance's attribute carries it."""
        codec = self._introspection.codecs.get(table, {}).get(column)
        return value if codec is None or codec.raw else codec(value)

    def plain(self, table: str, column: str, value: Any) -> Any:
        """What a caller gave, as a plain value where it is an Enum's member or the like."""
        codec = self._introspection.codecs.get(table, {}).get(column)
        labels = self._introspection.schema[table][column].type.labels
        if codec is None or codec.raw or _is_among(value, labels):
            return value
        return next((label for label in labels if codec(label) == value), value)

    def is_own(self, table: str, column: str) -> bool:
        """Whether the column takes the application's own objects, which only its own type can judge."""
        return column in self._introspection.codecs.get(table, {})


def _is_among(value: Any, labels: tuple[str, ...]) -> bool:
    return isinstance(value, str) and value in labels


class SessionHome:
    """The caller's classes and session, for a dataset whose rows are in its database."""

    def __init__(self, introspection: Introspection, session: Session | None) -> None:
        self._introspection = introspection
        self._session = session

    def on(self, session: Session) -> SessionHome:
        """The same classes, with instances from another session."""
        return SessionHome(self._introspection, session)

    def key(self, model: object) -> str:
        return self._introspection.key(model)

    def attributes(self, table: str, columns: Mapping[str, Values]) -> dict[str, list[Any]]:
        carrier = Carrier(self._introspection)
        described = self._introspection.schema[table]
        carried = {}
        for name, values in columns.items():
            plain = to_plain(values, described[name].type, len(values))
            own = carrier.is_own(table, name)
            carried[described[name].attribute] = (
                plain.map(partial(carrier.carried, table, name)) if own else plain
            ).tolist()
        return carried

    def frame(self, dataset: Dataset, table: str) -> pd.DataFrame:
        from pytest_syda.sinks.frames import frame

        return frame(dataset.columns(table), dataset.plan[table].table)

    def instances(self, dataset: Dataset, model: type[T]) -> list[T]:
        if self._session is None:
            raise RequestError(
                "This dataset was put into a connection; instances need a Session. Use .rows(…) or .frame(…)."
            )
        table, cls = self._class(model)
        _require_loop(self._session, cls)
        keys = self._keys(dataset, table)
        found: dict[tuple[Any, ...], T] = {}
        for batch in _batches(keys):
            for instance in self._session.scalars(self._select(cls, table, batch)):
                found[_identity(instance)] = instance
        ordered = [found[key] for key in keys if key in found]
        return ordered if len(ordered) == len(found) else list(found.values())

    def _class(self, model: Any) -> tuple[str, type[Any]]:
        table = self.key(model)
        classes = self._introspection.classes[table]
        if isinstance(model, type) and model in classes:
            return table, model
        named = [cls for cls in classes if cls.__name__ == model] or list(classes)
        if not named:
            raise RequestError(
                f"{table} is mapped to no class, so it has no instances. Use .rows({table!r}) or .frame({table!r})."
            )
        return table, named[0]

    def _keys(self, dataset: Dataset, table: str) -> list[tuple[Any, ...]]:
        columns = dataset.columns(table)
        primary = self._introspection.tables[table].primary_key.columns
        names = [column.name for column in primary]
        missing = [name for name in names if name not in columns]
        if missing:
            raise RequestError(
                f"{table}.{missing[0]} was given by the database, so its rows cannot be found again by key. "
                "Query the session instead."
            )
        lists = self.attributes(table, {name: columns[name] for name in names})
        return list(zip(*lists.values(), strict=True))

    def _select(self, cls: type[T], table: str, keys: Sequence[tuple[Any, ...]]) -> sa.Select[Any]:
        primary = list(self._introspection.tables[table].primary_key.columns)
        if len(primary) == 1:
            return sa.select(cls).where(primary[0].in_([key[0] for key in keys]))
        return sa.select(cls).where(
            sa.or_(*(sa.and_(*(column == part for column, part in zip(primary, key, strict=True))) for key in keys))
        )


def _require_loop(session: Session, cls: type) -> None:
    """Asked beforehand: a driver's coroutine that nobody can await would be complained of somewhere later."""
    if session.get_bind(cls).dialect.is_async and not in_greenlet():
        raise RequestError(
            "This data is in an AsyncSession, and instances are read from it. Write "
            "`await session.run_sync(lambda _: data[Customer])`, select them as ever, or use .rows(…) or .frame(…)."
        )


def _batches(keys: Sequence[tuple[Any, ...]]) -> Iterator[Sequence[tuple[Any, ...]]]:
    for start in range(0, len(keys), AT_ONCE):
        yield keys[start : start + AT_ONCE]


def _identity(instance: Any) -> tuple[Any, ...]:
    return tuple(sa.inspect(instance).identity)
