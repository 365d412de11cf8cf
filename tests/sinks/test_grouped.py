"""Large chunks into SQLite: the same rows, and the same refusals, as one by one."""

from __future__ import annotations

import sqlite3
from typing import Any

import pytest
import sqlalchemy as sa

from pytest_syda.errors import SinkError
from pytest_syda.sinks.database import load

MANY = 5_003
"""Rows that fill several statements and leave some over."""


class Doubled(sa.TypeDecorator[int]):
    impl = sa.Integer
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        return None if value is None else value * 2


def pairs(metadata: sa.MetaData, *more: Any) -> sa.Table:
    return sa.Table("pairs", metadata, sa.Column("id", sa.Integer, primary_key=True), *more)


def loaded(engine: sa.Engine, given: Any, table: sa.Table, columns: dict[str, list[Any]], **options: Any) -> list[Any]:
    dataset, introspection = given(table, {table.name: columns}, engine.dialect, **options)
    with engine.begin() as connection:
        table.metadata.create_all(connection)
        load(connection, dataset, introspection)
    with engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql("SELECT * FROM pairs ORDER BY id")]


@pytest.mark.parametrize("size", [1, 999, 1_000, 4_999, 5_000, 5_001, 20_000, 20_001, 45_678])
def test_every_row_arrives_once_and_in_order(size: int, sqlite_engine: sa.Engine, given: Any) -> None:
    """However many rows fill a statement, and whatever is left over."""
    table = pairs(sa.MetaData(), sa.Column("n", sa.Integer))
    columns: dict[str, list[Any]] = {
        "id": list(range(1, size + 1)),
        "n": [None if n % 7 == 0 else n * n for n in range(size)],
    }
    assert loaded(sqlite_engine, given, table, columns) == list(zip(columns["id"], columns["n"], strict=True))


def test_a_type_of_ones_own_binds_its_values(sqlite_engine: sa.Engine, given: Any) -> None:
    """The type's own bind side is asked for every value."""
    table = pairs(sa.MetaData(), sa.Column("n", Doubled))
    columns = {"id": list(range(MANY)), "n": list(range(MANY))}
    assert loaded(sqlite_engine, given, table, columns) == [(n, 2 * n) for n in range(MANY)]


def test_a_type_wraps_its_parameters_in_sql(sqlite_engine: sa.Engine, given: Any) -> None:
    """What a type writes around its parameter stands around every one."""

    class Shouted(sa.String):
        def bind_expression(self, bindvalue: Any) -> Any:
            return sa.func.upper(bindvalue, type_=self)

    table = pairs(sa.MetaData(), sa.Column("word", Shouted(10)))
    columns: dict[str, list[Any]] = {"id": list(range(MANY)), "word": ["abc"] * MANY}
    assert loaded(sqlite_engine, given, table, columns) == [(n, "ABC") for n in range(MANY)]


@pytest.mark.parametrize("name", [") VALUES (", "a ? b", "100%", 'the "same"', "select"])
def test_columns_may_have_any_name(name: str, sqlite_engine: sa.Engine, given: Any) -> None:
    """A name that looks like SQL is a name."""
    table = pairs(sa.MetaData(), sa.Column(name, sa.Integer))
    columns = {"id": list(range(MANY)), name: list(range(MANY))}
    assert loaded(sqlite_engine, given, table, columns) == [(n, n) for n in range(MANY)]


@pytest.mark.parametrize("at_most", [2, 3, 17, 999])
def test_a_driver_may_take_few_parameters(at_most: int, given: Any) -> None:
    """No statement has more than the connection allows."""
    engine = sa.create_engine("sqlite://", poolclass=sa.pool.StaticPool)
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        driver.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, at_most)
    table = pairs(sa.MetaData(), sa.Column("n", sa.Integer))
    columns = {"id": list(range(MANY)), "n": list(range(MANY))}
    assert loaded(engine, given, table, columns) == [(n, n) for n in range(MANY)]
    engine.dispose()


@pytest.mark.parametrize("bad", [0, 1, 777, 4_999, 5_000, MANY - 1])
@pytest.mark.parametrize("value", [-1, 2**70, "text"], ids=["check", "too large", "type"])
def test_the_refused_row_is_named(bad: int, value: Any, sqlite_engine: sa.Engine, given: Any) -> None:
    """Of thousands of rows in one statement the error shows the one at fault, and none is left behind."""
    table = pairs(sa.MetaData(), sa.Column("n", Doubled, sa.CheckConstraint("typeof(n) = 'integer' AND n >= 0")))
    columns: dict[str, list[Any]] = {"id": list(range(MANY)), "n": [5] * MANY}
    columns["n"][bad] = value
    with pytest.raises(SinkError, match=rf"sample row: .*\bid={bad}\b"):
        loaded(sqlite_engine, given, table, columns)
    with sqlite_engine.begin() as connection:
        table.metadata.create_all(connection)
        assert connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one() == 0


@pytest.mark.parametrize("answer", ["ABORT", "FAIL", "IGNORE", "REPLACE"])
def test_a_conflict_has_the_answer_its_constraint_gives(answer: str, sqlite_engine: sa.Engine, given: Any) -> None:
    """What SQLite does of a conflict it does of a row in a crowd as well."""
    table = sa.Table(
        "pairs",
        sa.MetaData(),
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("n", sa.Integer),
        sa.UniqueConstraint("n", sqlite_on_conflict=answer),
    )
    columns = {"id": list(range(MANY)), "n": [n if n != 4_000 else 3 for n in range(MANY)]}
    if answer in ("ABORT", "FAIL"):
        with pytest.raises(SinkError, match=r"sample row: .*\bid=4000\b"):
            loaded(sqlite_engine, given, table, columns)
        return
    gone = {"IGNORE": 4_000, "REPLACE": 3}[answer]
    assert [key for key, _ in loaded(sqlite_engine, given, table, columns)] == [n for n in range(MANY) if n != gone]


def test_triggers_see_every_row(sqlite_engine: sa.Engine, given: Any) -> None:
    """A trigger fires once a row, in their order."""
    table = pairs(sa.MetaData(), sa.Column("n", sa.Integer))
    with sqlite_engine.begin() as connection:
        table.metadata.create_all(connection)
        connection.exec_driver_sql("CREATE TABLE seen (n INTEGER)")
        connection.exec_driver_sql(
            "CREATE TRIGGER watch AFTER INSERT ON pairs BEGIN INSERT INTO seen VALUES (new.n); END"
        )
    columns = {"id": list(range(MANY)), "n": list(range(MANY, 0, -1))}
    loaded(sqlite_engine, given, table, columns)
    with sqlite_engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT n FROM seen ORDER BY rowid").scalars().all() == columns["n"]


@pytest.mark.parametrize("answer", ["IGNORE", "REPLACE"])
def test_triggers_answer_conflicts_as_they_say(answer: str, sqlite_engine: sa.Engine, given: Any) -> None:
    """What a trigger does of a conflict of its own is not overruled."""
    table = pairs(sa.MetaData(), sa.Column("n", sa.Integer))
    with sqlite_engine.begin() as connection:
        table.metadata.create_all(connection)
        connection.exec_driver_sql("CREATE TABLE seen (half INTEGER PRIMARY KEY, n INTEGER)")
        trigger = (
            "CREATE TRIGGER watch AFTER INSERT ON pairs BEGIN INSERT OR … INTO seen VALUES (new.n / 2, new.n); END"
        )
        connection.exec_driver_sql(trigger.replace("…", answer))
    loaded(sqlite_engine, given, table, {"id": list(range(MANY)), "n": list(range(MANY))})
    with sqlite_engine.connect() as connection:
        seen = connection.exec_driver_sql("SELECT n FROM seen ORDER BY half").scalars().all()
        kept = {"IGNORE": 0, "REPLACE": 1}[answer]
        assert seen == [min(n + kept, MANY - 1) for n in range(0, MANY, 2)]
        assert connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one() == MANY
