"""Whether a database holds what was asked for. Looks into the database, and into nothing of ours but the notes."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from math import prod
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from anyschema.drafts import Built, Draft, Drawn, Key

FEW = 3


def counts(connection: sa.Connection, built: Built) -> dict[str, int]:
    return {
        name: connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
        for name, table in built.metadata.tables.items()
    }


def violations(connection: sa.Connection, drawn: Drawn, built: Built) -> list[str]:
    """What is wrong with the rows, besides what the database would not have let in."""
    return [
        *_own_checks(connection),
        *_lengths(connection, built),
        *_labels(connection, built),
        *_unreadable(connection, built),
    ]


def _own_checks(connection: sa.Connection) -> Iterator[str]:
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")
        return
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"foreign key: {tuple(row)}"
    for row in connection.exec_driver_sql("PRAGMA integrity_check"):
        if row[0] != "ok":
            yield f"integrity: {row[0]}"


def _lengths(connection: sa.Connection, built: Built) -> Iterator[str]:
    for table in built.metadata.tables.values():
        for column in table.columns:
            length = getattr(column.type, "length", None)
            if (
                isinstance(column.type, (sa.String, sa.types.TypeDecorator))
                and length is not None
                and not isinstance(column.type, sa.Enum)
            ):
                plain = sa.type_coerce(column, sa.String)
                longest = connection.execute(sa.select(sa.func.max(sa.func.length(plain)))).scalar()
                if longest is not None and longest > length:
                    yield f"{column}: {longest} characters in {column.type!r}"


def _labels(connection: sa.Connection, built: Built) -> Iterator[str]:
    for table in built.metadata.tables.values():
        for column in table.columns:
            if isinstance(column.type, sa.Enum):
                found = connection.execute(sa.select(sa.cast(column, sa.String)).distinct()).scalars()
                wrong = {label for label in found if label is not None} - set(column.type.enums)
                if wrong:
                    yield f"{column}: {wrong} are no labels"


def _unreadable(connection: sa.Connection, built: Built) -> Iterator[str]:
    for table in built.metadata.tables.values():
        try:
            connection.execute(sa.select(table)).all()
        except (LookupError, ValueError, TypeError) as error:
            yield f"{table.name} cannot be read back: {error}"
    session = Session(connection)
    for name, cls in built.classes.items():
        try:
            session.scalars(sa.select(cls)).all()
        except (sa.exc.SQLAlchemyError, LookupError, ValueError, TypeError) as error:
            yield f"{name} cannot be loaded: {error}"


def room(drawn: Drawn, counted: dict[str, int], name: str) -> int:
    """At most so many rows the table can hold, as far as its unique sets alone tell."""
    draft = drawn.drafts[name]
    rooms = [10**9]
    for key in draft.keys:
        if draft.required(key) and not counted[key.table] and key.table != name:
            rooms.append(0)
    for key in draft.keys:
        if counted[key.table] < FEW and any(limited(draft, each) for each in key.columns):
            rooms.append(0)  # two of them may have to differ
    for columns in draft.unique_sets:
        if columns == draft.primary and columns[0] == "id" and len(columns) == 1:
            continue
        nullable = any(draft.fields[each].nullable and each not in draft.primary for each in columns)
        lenient = all(each.nulls_differ and each.where is None for each in draft.uniques if each.columns == columns)
        if nullable and lenient and not any(limited(draft, each) for each in columns):
            continue
        rooms.append(prod(_values(draft, counted, columns)))
    return min(rooms)


def _values(draft: Draft, counted: dict[str, int], columns: tuple[str, ...]) -> Iterator[int]:
    """Different values of each part of a unique set: of a key as a whole, or of a column."""
    left = list(columns)
    for key in draft.keys:
        inside = [name for name in key.columns if name in left]
        if inside:
            few = any(limited(draft, name) for name in inside)
            few |= any(name in other.columns for other in draft.keys if other is not key for name in inside)
            whole = len(inside) == len(key.columns) and not few  # else that depends on which rows the parent has
            yield (max(counted[key.table], 1) if whole else 1) + any(draft.fields[name].nullable for name in inside)
            left = [name for name in left if name not in inside]
    for name in left:
        made = draft.fields[name]
        if name == draft.discriminator:
            yield sum(identity is not None for identity in draft.identities.values()) + draft.heirs
            continue
        yield 1 if limited(draft, name) else (made.kind.most or 10**9) + made.nullable


def limited(draft: Draft, name: str) -> bool:
    """Whether a CHECK may leave fewer values than there are. How many is not for us to say."""
    return any(name in str(check) for check in draft.checks)


def keyed(draft: Draft, key: Key) -> bool:
    return any(set(columns) <= set(key.columns) for columns in draft.unique_sets)


def plain(value: Any) -> Any:
    return value.name if isinstance(value, enum.Enum) else value
