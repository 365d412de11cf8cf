"""Rows written in bulk run no insert events: whose classes listen for some is told, once."""

from __future__ import annotations

import warnings
from collections.abc import Collection
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

import sqlalchemy as sa

from pytest_syda.errors import SydaWarning

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapper

    from pytest_syda.schema.introspect import Introspection

EVENTS = ("before_insert", "after_insert")

_told: WeakSet[type] = WeakSet()


def warn_of_events(introspection: Introspection, tables: Collection[str]) -> None:
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
