"""Which row and column a refusal is about, where the driver does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from pytest_syda.sinks.binding import bound

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_syda.schema.types import ForeignKey
    from pytest_syda.sinks.insert import Columns
    from pytest_syda.sinks.target import Target

_SQLITE_TAKES = (int, float, str, bytes, bytearray, memoryview, type(None))
_LARGEST = 2**63


def unbindable(target: Target, columns: Columns) -> tuple[str, int] | None:
    """The first value that its column's type, or the driver, cannot take."""
    for name, values in columns.items():
        try:
            items = bound(target, name, values)
        except Exception:  # noqa: BLE001 - this is the one looked for
            return name, _first_failing(target, columns, name)
        if target.dialect.name == "sqlite":
            row = next((row for row, item in enumerate(items) if not _taken(item)), None)
            if row is not None:
                return name, row
    return None


def _taken(item: Any) -> bool:
    return isinstance(item, _SQLITE_TAKES) and not (isinstance(item, int) and not -_LARGEST <= item < _LARGEST)


def _first_failing(target: Target, columns: Columns, name: str) -> int:
    for row in range(len(columns[name])):
        try:
            bound(target, name, columns[name].slice(row, row + 1))
        except Exception:  # noqa: BLE001 - this is the one looked for
            return row
    return 0


def orphaned(target: Target, columns: Columns, row: int) -> ForeignKey | None:
    """The foreign key of this row that points at nothing."""
    return next((key for key in _given(target, columns, row) if not _has_parent(target, columns, row, key)), None)


def _given(target: Target, columns: Columns, row: int) -> Iterator[ForeignKey]:
    for key in target.spec.foreign_keys:
        if all(name in columns and not columns[name].nulls_mask[row] for name in key.columns):
            yield key


def _has_parent(target: Target, columns: Columns, row: int, key: ForeignKey) -> bool:
    found = [each for each in target.table.foreign_key_constraints if tuple(map(str, each.column_keys)) == key.columns]
    if not found:
        return True
    parents = [element.column for element in found[0].elements]
    values = [bound(target, name, columns[name].slice(row, row + 1))[0] for name in key.columns]
    clause = sa.table(parents[0].table.name, schema=target.schema)
    same = [sa.column(parent.name) == value for parent, value in zip(parents, values, strict=True)]
    return target.connection.execute(sa.select(1).select_from(clause).where(*same).limit(1)).first() is not None
