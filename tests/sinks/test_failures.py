"""What a user reads when the database refuses: the table, the constraint, a row, the cause, and the way out."""

from __future__ import annotations

import re
from typing import Any

import pytest
import sqlalchemy as sa

from pytest_syda import populate
from pytest_syda.errors import SinkError
from pytest_syda.sinks.database import load


class Refusing(sa.TypeDecorator[str]):
    impl = sa.String
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        if value == "bad":
            raise ValueError("no bad ones")
        return value


def shop(metadata: sa.MetaData) -> list[sa.Table]:
    return [
        sa.Table("customers", metadata, sa.Column("id", sa.Integer, primary_key=True)),
        sa.Table(
            "orders",
            metadata,
            sa.Column("id", sa.Integer, primary_key=True),
            sa.Column("customer_id", sa.ForeignKey("customers.id")),
            sa.Column("code", sa.String(8), nullable=False),
            sa.Column("price", sa.Integer),
            sa.Column("note", Refusing(20)),
            sa.UniqueConstraint("code", name="uq_orders_code"),
            sa.CheckConstraint("price >= 0", name="ck_orders_price"),
        ),
    ]


def refusal(engine: sa.Engine, given: Any, **changes: Any) -> SinkError:
    """The error when the third of four orders has these values."""
    metadata = sa.MetaData()
    tables = shop(metadata)
    orders: dict[str, list[Any]] = {
        "id": [1, 2, 3, 4],
        "customer_id": [1, None, 2, 1],
        "code": ["A", "B", "C", "D"],
        "price": [5, 6, 7, 8],
        "note": ["x", None, "y", "z"],
    }
    for name, value in changes.items():
        orders[name][2] = value
    dataset, introspection = given(tables, {"customers": {"id": [1, 2]}, "orders": orders}, engine.dialect)
    with engine.connect() as connection:
        metadata.create_all(connection)
        connection.commit()
        with pytest.raises(SinkError) as caught:
            load(connection, dataset, introspection)
        assert connection.execute(sa.select(tables[0])).all() == []
    assert caught.value.tables == ("orders",)
    assert caught.value.__cause__ is not None
    assert 'generators={"orders"' in str(caught.value) or 'rows={"orders"' in str(caught.value)
    return caught.value


REFUSED = {
    "unique": ({"code": "A"}, "uq_orders_code|UNIQUE", "code", "have the same values"),
    "null": ({"code": None}, "NOT NULL", "code", "takes no NULL"),
    "check": ({"price": -1}, r"CHECK \(price >= 0\)", "price", "does not satisfy the condition"),
    "reference": ({"customer_id": 77}, r"REFERENCES customers \(id\)", "customer_id", "is not there"),
    "value": ({"note": "bad"}, "no bad ones", "note", "does not take this value"),
    "driver": ({"price": 2**70}, "", "price", "does not take this value"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_a_refusal_names_its_constraint_and_its_column(engine: sa.Engine, given: Any, kind: str) -> None:
    """On every database, for every kind of refusal."""
    changes, constraint, column, cause = REFUSED[kind]
    error = refusal(engine, given, **changes)
    assert error.problems[0].path == f"orders.{column}", str(error)
    assert cause in str(error)
    assert re.search(constraint, str(error))


@pytest.mark.parametrize("kind", REFUSED)
def test_a_refusal_shows_the_row(sqlite_engine: sa.Engine, given: Any, kind: str) -> None:
    """SQLite says nothing of the row; it is shown nevertheless, the column at fault first."""
    changes, _, column, _ = REFUSED[kind]
    error = refusal(sqlite_engine, given, **changes)
    assert f"sample row: {column}={changes[column]!r}, id=3" in str(error)


def test_postgresql_tells_the_row_itself(postgres_engine: sa.Engine, given: Any) -> None:
    """By the line of the COPY."""
    assert "sample row: code='A', id=3" in str(refusal(postgres_engine, given, code="A"))


def test_a_missing_table_is_to_be_created_first(engine: sa.Engine, given: Any) -> None:
    """By name, with the way to create it; the transaction goes on."""
    metadata = sa.MetaData()
    table = sa.Table("t", metadata, sa.Column("id", sa.Integer, primary_key=True))
    dataset, introspection = given(table, {"t": {"id": [1]}}, engine.dialect)
    with engine.connect() as connection:
        with pytest.raises(SinkError, match=r"no table t\. Create it first.*create_all") as caught:
            load(connection, dataset, introspection)
        assert caught.value.tables == ("t",)
        assert connection.scalar(sa.select(1)) == 1


def test_a_missing_column_means_another_database(engine: sa.Engine, given: Any) -> None:
    """The table is older than the model: migrations are named."""
    older, newer = sa.MetaData(), sa.MetaData()
    sa.Table("t", older, sa.Column("id", sa.Integer, primary_key=True))
    table = sa.Table("t", newer, sa.Column("id", sa.Integer, primary_key=True), sa.Column("added", sa.Integer))
    dataset, introspection = given(table, {"t": {"id": [1], "added": [2]}}, engine.dialect)
    with engine.connect() as connection:
        older.create_all(connection)
        with pytest.raises(SinkError, match="run your migrations"):
            load(connection, dataset, introspection)


def test_a_condition_is_told_in_full(sqlite_engine: sa.Engine) -> None:
    """Of a CHECK without a name all of its condition is shown, texts in it included."""
    metadata = sa.MetaData()
    check = sa.CheckConstraint("color LIKE '#%' OR color = 'none'")
    key = sa.Column("id", sa.Integer, primary_key=True)
    tags = sa.Table("tags", metadata, key, sa.Column("color", sa.String(9)), check)
    with sqlite_engine.connect() as connection:
        metadata.create_all(connection)
        with pytest.raises(SinkError) as caught:
            populate(connection, tags, sizes=2, generators={"tags": {"color": "red"}})
    assert "constraint: CHECK color LIKE '#%' OR color = 'none'\n" in str(caught.value)
