"""Tables of a live database."""

from __future__ import annotations

import warnings
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine

from pytest_syda.errors import RequestError, SchemaError

_KEYS = (sa.UniqueConstraint, sa.PrimaryKeyConstraint)


def reflect(source: str | sa.URL | Engine | Connection) -> sa.MetaData:
    """The tables of the database behind a URL, an engine or a connection. Views are left alone."""
    if isinstance(source, str | sa.URL):
        return _reflect_url(source)
    return _reflect(source, source.engine.url)


def _reflect_url(url: str | sa.URL) -> sa.MetaData:
    try:
        engine = sa.create_engine(url)
    except (sa.exc.ArgumentError, ImportError) as error:
        raise RequestError(f"The database URL does not work: {error}. Write dialect+driver://host/name.") from error
    try:
        return _reflect(engine, engine.url)
    finally:
        engine.dispose()


def _reflect(bind: Engine | Connection, url: sa.URL) -> sa.MetaData:
    metadata = sa.MetaData()
    if bind.dialect.name == "sqlite":
        event.listen(metadata, "column_reflect", _untyped)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", sa.exc.SAWarning)  # types it does not know are told by our own error
            metadata.reflect(bind)
            _add_uniques(metadata, bind)
    except sa.exc.SQLAlchemyError as error:
        raise SchemaError(f"The database {url!r} cannot be read: {error}") from error
    if not metadata.tables:
        raise RequestError(f"The database {url!r} has no tables. Create them first, or name another database.")
    return metadata


def _add_uniques(metadata: sa.MetaData, bind: Engine | Connection) -> None:
    """SQLite's inline UNIQUE after a type with a length is not reflected; the index it makes for itself tells it."""
    inspector = sa.inspect(bind)
    for table in metadata.tables.values() if bind.dialect.name == "sqlite" else ():
        known = [{column.name for column in item.columns} for item in table.constraints if isinstance(item, _KEYS)]
        for index in inspector.get_indexes(table.name, include_auto_indexes=True):
            columns = [name for name in index["column_names"] if name is not None]
            if str(index["name"]).startswith("sqlite_autoindex") and set(columns) not in known:
                table.append_constraint(sa.UniqueConstraint(*(table.c[name] for name in columns)))


def _untyped(_inspector: Any, _table: sa.Table, column: Any) -> None:
    """SQLite allows columns without a type, and any name for one: they take anything."""
    if isinstance(column["type"], sa.types.NullType):
        column["type"] = sa.Text()
