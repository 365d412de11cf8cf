"""PostgreSQL's COPY, the fastest way in: text that we make, streamed by psycopg, psycopg2 or asyncpg."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from sqlalchemy.util import await_only

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence

    from pytest_syda.sinks.insert import Columns
    from pytest_syda.sinks.target import Target

BLOCK = 2_000
"""Rows made while the server takes those before."""


def copies(target: Target) -> bool:
    """Whether the connection's driver speaks COPY."""
    return target.dialect.name == "postgresql" and _driver(target) in _DRIVERS


def _driver(target: Target) -> tuple[str, bool]:
    """Its name, and whether it is an async one behind SQLAlchemy's adapter."""
    return target.dialect.driver, target.dialect.is_async


def copy(target: Target, columns: Columns, size: int) -> bool:
    """Copy one chunk of rows; False, and nothing done, where a column's text form is not known to us."""
    from pytest_syda.sinks.copytext import known
    from pytest_syda.sinks.spelling import UnknownTextError

    if not columns:
        return False
    blocks: Iterable[str] = _blocks(target, columns, size)
    if not all(known(target, name) for name in columns):
        try:
            blocks = list(blocks)  # a COPY that has begun cannot be taken back
        except UnknownTextError:
            return False
    _DRIVERS[_driver(target)](target, tuple(columns), blocks)
    return True


def _blocks(target: Target, columns: Columns, size: int) -> Iterator[str]:
    from pytest_syda.sinks.copytext import column_text

    for start in range(0, size, BLOCK):
        stop = min(start + BLOCK, size)
        lists = [column_text(target, name, values.slice(start, stop)) for name, values in columns.items()]
        yield "\n".join(map("\t".join, zip(*lists, strict=True))) + "\n"


def _psycopg(target: Target, names: Sequence[str], blocks: Iterable[str]) -> None:
    driver: Any = target.connection.connection.driver_connection
    with driver.cursor() as cursor, cursor.copy(_sql(target, names)) as stream:
        for block in blocks:
            stream.write(block)


def _psycopg_async(target: Target, names: Sequence[str], blocks: Iterable[str]) -> None:
    driver: Any = target.connection.connection.driver_connection

    async def send() -> None:
        async with driver.cursor() as cursor, cursor.copy(_sql(target, names)) as stream:
            for block in blocks:
                await stream.write(block)

    await_only(send())


def _psycopg2(target: Target, names: Sequence[str], blocks: Iterable[str]) -> None:
    driver: Any = target.connection.connection.driver_connection
    with driver.cursor() as cursor:
        cursor.copy_expert(_sql(target, names), _File(blocks))


def _asyncpg(target: Target, names: Sequence[str], blocks: Iterable[str]) -> None:
    driver: Any = target.connection.connection.driver_connection

    async def source() -> AsyncIterator[bytes]:
        for block in blocks:
            yield block.encode()

    table, schema = (target.staged, None) if target.staged else (target.table.name, target.schema)
    await_only(driver.copy_to_table(table, schema_name=schema, columns=list(names), source=source()))


def _sql(target: Target, names: Sequence[str]) -> str:
    return f"COPY {target.path} ({', '.join(map(target.quoted_column, names))}) FROM STDIN"


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


_DRIVERS: dict[tuple[str, bool], Callable[[Target, Sequence[str], Iterable[str]], None]] = {
    ("psycopg", False): _psycopg,
    ("psycopg", True): _psycopg_async,
    ("psycopg2", False): _psycopg2,
    ("asyncpg", True): _asyncpg,
}
