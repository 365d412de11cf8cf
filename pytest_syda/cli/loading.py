"""Rows into a database, and the question before one that is not empty."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Any

import click
from sqlalchemy import Connection, MetaData, Table, func, inspect, select
from sqlalchemy.exc import DBAPIError

from pytest_syda.cli.asking import Request
from pytest_syda.cli.models import engine_of
from pytest_syda.errors import SinkError
from pytest_syda.words import count


def load_into(url: str, models: Any, request: Request, *, sure: bool) -> None:
    """All rows in one transaction: what fails leaves the database as it was.

    Raises:
        SinkError: the database cannot be reached, or refused.
        click.Abort: the answer was no.
    """
    from pytest_syda.schema.introspect import introspect
    from pytest_syda.seeding import populate

    engine = engine_of(url)
    try:
        with engine.begin() as connection:
            tables = introspect(models, dialect=engine.dialect, strict=False).tables
            made = _made(connection, tables.values())
            _ask(connection, tables.values(), sure=sure)
            dataset = populate(connection, models, **request.keywords)
    except DBAPIError as error:
        raise SinkError(f"{engine.url!r}: {error.orig}") from error
    finally:
        engine.dispose()
    for name in made:
        click.echo(f"made table {name}")
    for label, size in dataset.sizes.items():
        click.echo(f"{label}: {count(size, 'row')}")
    for note in dataset.notes:
        click.echo(f"note: {note}", err=True)


def _made(connection: Connection, tables: Iterable[Table]) -> list[str]:
    """Makes the tables that are not there, and names them."""
    found = inspect(connection)
    missing = [table for table in tables if not found.has_table(table.name, schema=table.schema)]
    by_metadata: dict[MetaData, list[Table]] = {}
    for table in missing:
        by_metadata.setdefault(table.metadata, []).append(table)
    for metadata, its in by_metadata.items():
        metadata.create_all(connection, tables=its)
    return [str(table.key) for table in missing]


def _ask(connection: Connection, tables: Iterable[Table], *, sure: bool) -> None:
    counts = {str(table.key): connection.scalar(select(func.count()).select_from(table)) or 0 for table in tables}
    filled = {name: size for name, size in counts.items() if size}
    if not filled or sure:
        return
    shown = ", ".join(f"{name} ({count(size, 'row')})" for name, size in list(filled.items())[:5])
    more = f" and {len(filled) - 5} more tables" if len(filled) > 5 else ""  # noqa: PLR2004 - as many as fit a line
    if not sys.stdin.isatty():
        raise SinkError(f"The database is not empty: {shown}{more}. Say --yes to add to what is there.")
    click.confirm(f"The database is not empty: {shown}{more}. Add to what is there?", abort=True)
