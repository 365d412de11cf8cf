"""Keys, uniques and checks of real tables."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy import Column, ForeignKey, Integer, String, text
from sqlalchemy.dialects import mysql, postgresql

from pytest_syda.schema.introspect import introspect
from pytest_syda.schema.types import Check, Table, Unique
from pytest_syda.schema.types import ForeignKey as Key


def read(*items: Any, dialect: sa.Dialect | None = None, name: str = "t", metadata: sa.MetaData | None = None) -> Table:
    table = sa.Table(name, metadata or sa.MetaData(), *items)
    return introspect(table, dialect=dialect).schema[name]


def test_primary_keys_keep_their_order() -> None:
    """A composite key has the order of its constraint; a table without one has none."""
    composite = read(Column("a", Integer), Column("b", Integer), sa.PrimaryKeyConstraint("b", "a"))
    assert composite.primary_key == ("b", "a")
    assert not any(column.autoincrement for column in composite.columns)
    assert read(Column("a", Integer)).primary_key == ()


def test_every_way_to_demand_uniqueness() -> None:
    """Column(unique=True), UniqueConstraint and unique indexes are told alike, each once, in the columns' order."""
    table = read(
        Column("a", Integer, unique=True),
        Column("b", Integer, unique=True, index=True),
        Column("c", Integer),
        Column("d", Integer, index=True),
        sa.UniqueConstraint("b", "c", name="both"),
        sa.Index("again", "b", "c", unique=True),
        sa.Index("falling", sa.desc("c"), unique=True),
        sa.Index("textual", text("d ASC"), text('"a"'), unique=True),
    )
    assert [unique.columns for unique in table.uniques] == [("a",), ("b",), ("b", "c"), ("c",), ("d", "a")]
    assert table.uniques[2].name == "again"
    assert all(unique.expressions == () for unique in table.uniques)


def test_partial_indexes_hold_where_their_dialect_says() -> None:
    """A condition written for PostgreSQL narrows nothing on SQLite; nobody's dialect takes any."""

    def uniques(dialect: sa.Dialect | None) -> tuple[Unique, ...]:
        index = sa.Index("one", "a", unique=True, postgresql_where=text("b > 0"))
        return read(Column("a", Integer), Column("b", Integer), index, dialect=dialect).uniques

    partial = Unique(columns=("a",), name="one", where="b > 0")
    assert uniques(postgresql.dialect()) == uniques(None) == (partial,)
    assert uniques(mysql.dialect()) == (Unique(columns=("a",), name="one"),)


def test_expression_indexes_name_their_columns() -> None:
    """An index on lower(email) and another column keeps the text of both and the columns inside."""
    email = Column("Email", String(30))
    table = read(email, Column("b", Integer), sa.Index("ix", sa.func.lower(email), "b", unique=True))
    assert table.uniques == (Unique(columns=("Email", "b"), name="ix", expressions=('lower("Email")', "b")),)


def test_nulls_not_distinct() -> None:
    """PostgreSQL's NULLS NOT DISTINCT is kept, on constraints and indexes."""
    constraint = sa.UniqueConstraint("a", postgresql_nulls_not_distinct=True)
    index = sa.Index("ix", "b", unique=True, postgresql_nulls_not_distinct=True)
    table = read(Column("a", Integer), Column("b", Integer), constraint, index)
    assert [unique.nulls_distinct for unique in table.uniques] == [False, False]


def test_checks_from_text_expressions_and_columns() -> None:
    """Every CHECK is plain text with bare names and literals in place, wherever it was written."""
    a, b = Column("a", Integer, sa.CheckConstraint("a > 0", name="positive")), Column("order", String(9))
    table = read(
        a,
        b,
        sa.CheckConstraint((a < 10) & b.in_(["x", "y's"])),
        sa.CheckConstraint(text('length("order") > 2 OR \'a\' <> "order"')),
        sa.CheckConstraint(b.like("50%")),
    )
    assert set(table.checks) == {
        Check(sql="a > 0", columns=("a",), name="positive"),
        Check(sql="a < 10 AND \"order\" IN ('x', 'y''s')", columns=("a", "order")),
        Check(sql='length("order") > 2 OR \'a\' <> "order"', columns=("order",)),
        Check(sql="\"order\" LIKE '50%'", columns=("order",)),
    }


def test_a_types_own_checks_are_told_by_the_type() -> None:
    """Enum and Boolean with create_constraint=True need no CHECK beside their labels."""
    table = read(
        Column("e", sa.Enum("a", "b", create_constraint=True)), Column("f", sa.Boolean(create_constraint=True))
    )
    assert table.checks == ()


def test_regular_expressions_are_spelled_for_their_dialect() -> None:
    """What nobody's dialect can spell is asked of the one that will judge it."""

    def check(dialect: sa.Dialect | None) -> str:
        code = Column("code", String(9))
        return read(code, sa.CheckConstraint(code.regexp_match("^[A-Z]+$")), dialect=dialect).checks[0].sql

    assert check(postgresql.dialect()) == "code ~ '^[A-Z]+$'"
    assert check(None) == "code REGEXP '^[A-Z]+$'"


def test_constraints_of_another_dialect_do_not_count() -> None:
    """`ddl_if` keeps a constraint to its own databases."""
    check = sa.CheckConstraint("a > 0").ddl_if(dialect="postgresql")

    table = sa.Table("t", sa.MetaData(), Column("a", Integer), check)
    assert introspect(table, dialect=mysql.dialect()).schema["t"].checks == ()
    assert len(introspect(table, dialect=postgresql.dialect()).schema["t"].checks) == 1


def test_foreign_keys_of_every_shape() -> None:
    """Composite, deferrable, to a unique column, to itself, two to one parent: each keeps its columns in pairs."""
    metadata = sa.MetaData()
    sa.Table(
        "p",
        metadata,
        Column("x", Integer, primary_key=True),
        Column("y", Integer, primary_key=True),
        Column("code", String(4), unique=True),
    )
    table = read(
        Column("id", Integer, primary_key=True),
        Column("px", Integer),
        Column("py", Integer),
        Column("code", ForeignKey("p.code", deferrable=True, name="fk_code")),
        Column("other", ForeignKey("p.code", use_alter=True)),
        Column("boss", ForeignKey("t.id")),
        sa.ForeignKeyConstraint(["py", "px"], ["p.y", "p.x"]),
        metadata=metadata,
    )
    assert table.foreign_keys == (
        Key(columns=("py", "px"), table="p", references=("y", "x")),
        Key(columns=("code",), table="p", references=("code",), name="fk_code", deferrable=True),
        Key(columns=("other",), table="p", references=("code",)),
        Key(columns=("boss",), table="t", references=("id",)),
    )
    assert table.references_by("px") == (table.foreign_keys[0],)


def test_keys_across_database_schemas() -> None:
    """A table in a database schema is known by its full key, and its children refer to that."""
    metadata = sa.MetaData()
    sa.Table("p", metadata, Column("id", Integer, primary_key=True), schema="sales")
    table = read(Column("p", ForeignKey("sales.p.id")), metadata=metadata)
    assert table.foreign_keys[0].table == "sales.p"


def test_order_of_sets_is_stable() -> None:
    """SQLAlchemy keeps constraints in sets; reading them twice gives one order."""

    def once() -> Table:
        columns = [Column(f"c{number}", Integer, ForeignKey("p.id"), unique=True) for number in range(20)]
        metadata = sa.MetaData()
        sa.Table("p", metadata, Column("id", Integer, primary_key=True))
        checks = [sa.CheckConstraint(f"c{number} > 0") for number in range(20)]
        return read(*columns, *checks, metadata=metadata)

    assert once() == once()


def test_odd_names_are_kept() -> None:
    """Quoted, spaced and mixed-case names are the database's own, as plain strings."""
    name = sa.sql.quoted_name("Two Words", quote=True)
    metadata = sa.MetaData()
    table = sa.Table("Odd Table", metadata, Column(name, Integer, unique=True), Column("select", Integer))
    found = introspect(table).schema["Odd Table"]
    assert found.column_names == ("Two Words", "select")
    assert type(found.columns[0].name) is str
    assert found.uniques[0].columns == ("Two Words",)


def test_exclusion_constraints_are_told_to_whom_they_concern() -> None:
    """EXCLUDE is kept as text for PostgreSQL, and does not exist elsewhere."""
    room, during = Column("room", Integer), Column("during", postgresql.TSRANGE())
    excluded = postgresql.ExcludeConstraint((room, "="), (during, "&&"), name="once")
    table = sa.Table("t", sa.MetaData(), room, during, excluded)
    [check] = introspect(table, dialect=postgresql.dialect()).schema["t"].checks
    assert (check.name, set(check.columns)) == ("once", {"room", "during"})
    assert check.sql == "EXCLUDE USING gist (room WITH =, during WITH &&)"
    assert introspect(table, dialect=mysql.dialect()).schema["t"].checks == ()
