"""PostgreSQL's COPY, the fastest way in: text that we make, streamed by psycopg or psycopg2."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from pytest_syda.sinks.copytext import column_text, known
from pytest_syda.sinks.spelling import Unspeakable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pytest_syda.sinks.insert import Columns
    from pytest_syda.sinks.target import Target

BLOCK = 2_000
"""Rows made while the server takes those before."""


def copies(target: Target) -> bool:
    """Whether the connection's driver speaks COPY."""
    return target.dialect.name == "postgresql" and target.dialect.driver in _DRIVERS


def copy(target: Target, columns: Columns, size: int) -> bool:
    """Copy one chunk of rows; False, and nothing done, where a column's text form is not known to us."""
    if not columns:
        return False
    blocks: Iterable[str] = _blocks(target, columns, size)
    if not all(known(target, name) for name in columns):
        try:
            blocks = list(blocks)  # a COPY that has begun cannot be taken back
        except Unspeakable:
            return False
    names = ", ".join(target.quoted_column(name) for name in columns)
    _DRIVERS[target.dialect.driver](target, f"COPY {target.path} ({names}) FROM STDIN", blocks)
    return True


def _blocks(target: Target, columns: Columns, size: int) -> Iterator[str]:
    for start in range(0, size, BLOCK):
        stop = min(start + BLOCK, size)
        lists = [column_text(target, name, values.slice(start, stop)) for name, values in columns.items()]
        yield "\n".join(map("\t".join, zip(*lists, strict=True))) + "\n"


def _psycopg(target: Target, sql: str, blocks: Iterable[str]) -> None:
    driver: Any = target.connection.connection.driver_connection
    with driver.cursor() as cursor, cursor.copy(sql) as stream:
        for block in blocks:
            stream.write(block)


def _psycopg2(target: Target, sql: str, blocks: Iterable[str]) -> None:
    driver: Any = target.connection.connection.driver_connection
    with driver.cursor() as cursor:
        cursor.copy_expert(sql, _File(blocks))


class _File(io.TextIOBase):
    """Blocks of text as a file that is read."""

    def __init__(self, blocks: Iterable[str]) -> None:
        self._blocks = iter(blocks)
        self._rest = ""

    def read(self, size: int | None = -1, /) -> str:
        while size is None or size < 0 or len(self._rest) < size:
            block = next(self._blocks, "")
            if not block:
                break
            self._rest += block
        taken = self._rest if size is None or size < 0 else self._rest[:size]
        self._rest = self._rest[len(taken) :]
        return taken


_DRIVERS: dict[str, Callable[[Any, str, Iterable[str]], None]] = {"psycopg": _psycopg, "psycopg2": _psycopg2}
