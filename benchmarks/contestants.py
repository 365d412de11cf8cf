"""Ways to fill the CRM, each as its own documentation would have it. Imports are paid for before the clock starts."""

from __future__ import annotations

import itertools
import random
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from benchmarks.crm import MODELS, Base, database, ready_tuples, sizes

Fill = Callable[[str, int], float]
"""From a database (a path or `:memory:`) and a scale to seconds, from an empty database to the commit."""


@contextmanager
def clock() -> Iterator[list[float]]:
    seconds: list[float] = []
    started = time.perf_counter()
    yield seconds
    seconds.append(time.perf_counter() - started)


def bare_executemany(path: str, scale: int) -> float:
    """The ceiling: ready tuples through the driver, nothing generated."""
    database(path).dispose()
    made = ready_tuples(scale)
    connection = sqlite3.connect(path)
    if path == ":memory:":
        connection.executescript(_ddl())
    with clock() as seconds:
        for table, (columns, tuples) in made.items():
            marks = ", ".join("?" * len(columns))
            connection.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", tuples)  # noqa: S608
        connection.commit()
    connection.close()
    return seconds[0]


def _ddl() -> str:
    from sqlalchemy.schema import CreateTable

    return ";".join(str(CreateTable(table)) for table in Base.metadata.sorted_tables)


def syda(path: str, scale: int) -> float:
    from sqlalchemy.orm import Session

    from pytest_syda import populate

    with Session(database(path)) as session, clock() as seconds:
        populate(session, MODELS, sizes(scale))
        session.commit()
    return seconds[0]


def mimesis_core(path: str, scale: int) -> float:
    """A script by hand: values by mimesis, rows by SQLAlchemy Core."""
    from mimesis import Generic, Locale
    from sqlalchemy import insert

    from benchmarks.by_hand import rows

    engine = database(path)
    with clock() as seconds, engine.begin() as connection:
        for model, made in rows(Generic(Locale.EN, seed=0), random.Random(0), sizes(scale)):
            for start in range(0, len(made), 10_000):
                connection.execute(insert(model.__table__), made[start : start + 10_000])
    return seconds[0]


def sqlseed(path: str, scale: int) -> float:
    """Zero configuration, table by table, as its README begins. Files only: it opens the database by its path."""
    import sqlseed as library

    database(path).dispose()
    with clock() as seconds:
        for model in MODELS:
            library.fill(path, table=model.__tablename__, count=sizes(scale)[model.__name__], seed=0)
    return seconds[0]


def factory_boy(path: str, scale: int) -> float:
    """A factory a model, saved through the session, one commit."""
    from sqlalchemy.orm import Session

    from benchmarks.factories import build

    with Session(database(path)) as session:
        factories = build(session)
        with clock() as seconds:
            made: dict[Any, list[Any]] = {}
            for model in MODELS:
                made[model] = factories[model](made).create_batch(sizes(scale)[model.__name__])
            session.commit()
    return seconds[0]


def polyfactory(path: str, scale: int) -> float:
    """A factory a model, foreign keys and unique columns by hand, one commit a model."""
    from polyfactory.factories.sqlalchemy_factory import SQLAlchemyFactory
    from sqlalchemy.orm import Session

    rng, n = random.Random(0), sizes(scale)
    keys = {"customer_id": "Customer", "order_id": "Order", "product_id": "Product"}

    def factory(model: Any, session: Session) -> Any:
        body: dict[str, Any] = {
            "__model__": model,
            "__session__": session,
            "__set_relationships__": False,
            "__set_primary_key__": False,
            "__set_foreign_keys__": True,
        }
        for name, parent in keys.items():
            if name in model.__table__.columns:
                body[name] = lambda parent=parent: rng.randint(1, n[parent])
        for column in model.__table__.columns:
            if column.unique:
                body[column.name] = map(f"{column.name} {{}}".format, itertools.count()).__next__
        return type(f"{model.__name__}Factory", (SQLAlchemyFactory,), body)

    with Session(database(path)) as session:
        factories = {model: factory(model, session) for model in MODELS}
        with clock() as seconds:
            for model in MODELS:
                factories[model].create_batch_sync(n[model.__name__])
            session.commit()
    return seconds[0]


CONTESTANTS: dict[str, Fill] = {
    "bare_executemany": bare_executemany,
    "syda": syda,
    "mimesis_core": mimesis_core,
    "sqlseed": sqlseed,
    "factory_boy": factory_boy,
    "polyfactory": polyfactory,
}
