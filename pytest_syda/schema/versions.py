"""Columns in which a mapper counts the versions of a row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.orm import Mapper

from pytest_syda.schema.types import Default


def version_start(column: sa.Column[Any], mappers: Sequence[Mapper[Any]]) -> Default | None:
    """What the mapper gives a new row, where that is always the same; else any value will do."""
    for mapper in mappers:
        generator: Any = mapper.version_id_generator
        if mapper.version_id_col is column and callable(generator):
            try:
                first, again = generator(None), generator(None)
            except Exception:  # noqa: BLE001 - the application's own code
                return None
            if type(first) in (int, str) and first == again:
                return Default(origin="python", value=first, text="version_id_generator", scalar=True)
    return None


def version_of(column: sa.Column[Any], mappers: Sequence[Mapper[Any]], start: Default | None) -> Literal["", "version"]:
    """Whether a column is a version nobody but the mapper, or the database, writes."""
    if not any(mapper.version_id_col is column for mapper in mappers):
        return ""
    counted_by_database = any(mapper.version_id_generator is False for mapper in mappers) and (
        column.server_default is not None or bool(column.nullable)
    )
    return "version" if start is not None or counted_by_database else ""
