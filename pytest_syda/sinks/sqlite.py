"""What SQLAlchemy's processors for SQLite make of moments, made faster.

A processor is known by its very code, and by the format it has when nobody gave another: what an extension, a subclass
or another driver has in its place is left to it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cache
from typing import Any

import msgspec
from sqlalchemy.dialects import sqlite

from pytest_syda.sinks.moments import date_list, datetime_list, time_list
from pytest_syda.sinks.plain import since_midnight

Convert = Callable[[Any], Any]


class Written(msgspec.Struct, frozen=True):
    """One kind of moment as SQLite's text."""

    column: Callable[[Any], list[str]]
    """From an array."""
    dtypes: str
    """Which arrays."""
    cls: type
    spell: Callable[[Any], str]
    """From a single object of exactly this class."""
    format: str = ""

    def one(self, process: Any) -> Convert:
        """The processor, with a short cut."""
        cls, spell = self.cls, self.spell
        return lambda value: spell(value) if type(value) is cls else process(value)


def written_by_sqlite(impl: Any, process: Any) -> Written | None:
    """The faster way to what this processor does, where there is one."""
    code: Any = getattr(process, "__code__", None)
    known = _known().get(code)
    return known if known is not None and impl._storage_format == known.format else None  # noqa: SLF001


@cache
def _known() -> dict[Any, Written]:
    dialect: Any = sqlite.dialect()
    found = {}
    for type_, written in _WRITTEN.items():
        process: Any = type_().bind_processor(dialect)
        format_ = type_._storage_format  # noqa: SLF001
        found[process.__code__] = Written(written.column, written.dtypes, written.cls, written.spell, format_)
    return found


_WRITTEN: dict[Any, Written] = {
    sqlite.DATE: Written(date_list, "M", dt.date, dt.date.isoformat),
    sqlite.TIME: Written(
        lambda data: time_list(since_midnight(data)), "mM", dt.time, lambda time: time.isoformat("microseconds")[:15]
    ),
    sqlite.DATETIME: Written(
        datetime_list, "M", dt.datetime, lambda moment: moment.isoformat(" ", "microseconds")[:26]
    ),
}
