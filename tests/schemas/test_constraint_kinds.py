"""Each kind of constraint on each database, judged by the database. docs/constraints.md names these tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.schema import SchemaItem

from pytest_syda import populate

ROWS = 20

Kind = Callable[[sa.MetaData], object]

KINDS: dict[str, Kind] = {}


def kind(name: str) -> Callable[[Kind], Kind]:
    def named(build: Kind) -> Kind:
        KINDS[name] = build
        return build

    return named


def table(metadata: sa.MetaData, name: str, *items: SchemaItem) -> sa.Table:
    return sa.Table(name, metadata, sa.Column("id", sa.Integer, primary_key=True), *items)


def number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=nullable)


def text(name: str, length: int = 30, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=nullable)


def key(column: str, to: str, *, nullable: bool = False, **options: object) -> sa.Column[int]:
    return sa.Column(column, sa.ForeignKey(to, **options), nullable=nullable)  # type: ignore[arg-type]


@kind("NOT NULL, lengths, labels, digits")
def _(metadata: sa.MetaData) -> None:
    state = sa.Column("state", sa.Enum("new", "done", name="state"), nullable=False)
    share = sa.Column("share", sa.Numeric(3, 2), nullable=False)
    table(metadata, "item", text("code", 2), state, share, sa.Column("small", sa.SmallInteger, nullable=False))


@kind("UNIQUE of a column")
def _(metadata: sa.MetaData) -> None:
    table(metadata, "item", text("code", 2), sa.UniqueConstraint("code"))


@kind("UNIQUE of several columns, several sets")
def _(metadata: sa.MetaData) -> None:
    sets = sa.UniqueConstraint("one", "two"), sa.UniqueConstraint("two", "three")
    flags = [sa.Column(name, sa.Enum("a", "b", "c", "d", "e", name=name), nullable=False) for name in ("one", "three")]
    table(metadata, "item", *flags, number("two"), *sets)


@kind("UNIQUE over NULLs")
def _(metadata: sa.MetaData) -> None:
    table(
        metadata,
        "item",
        sa.Column("flag", sa.Boolean),
        number("rank", nullable=True),
        sa.UniqueConstraint("flag", "rank"),
    )


@kind("composite primary key")
def _(metadata: sa.MetaData) -> None:
    parts = sa.Column("day", sa.Date, primary_key=True), sa.Column("place", sa.String(3), primary_key=True)
    sa.Table("item", metadata, *parts)


@kind("primary key that is a foreign key")
def _(metadata: sa.MetaData) -> None:
    table(metadata, "item")
    sa.Table("detail", metadata, sa.Column("id", sa.ForeignKey("item.id"), primary_key=True), text("note"))


@kind("foreign key, composite")
def _(metadata: sa.MetaData) -> None:
    _one = sa.Table(
        "item", metadata, sa.Column("day", sa.Date, primary_key=True), sa.Column("line", sa.Integer, primary_key=True)
    )
    columns = sa.Column("day", sa.Date, nullable=False), number("line")
    table(metadata, "part", *columns, sa.ForeignKeyConstraint(["day", "line"], ["item.day", "item.line"]))


@kind("foreign key to a unique column")
def _(metadata: sa.MetaData) -> None:
    table(metadata, "item", sa.Column("code", sa.String(8), unique=True, nullable=False))
    table(metadata, "part", sa.Column("code", sa.ForeignKey("item.code"), nullable=False))


@kind("link table")
def _(metadata: sa.MetaData) -> None:
    for name in ("item", "tag"):
        table(metadata, name)
    ends = [sa.Column(f"{name}_id", sa.ForeignKey(f"{name}.id"), primary_key=True) for name in ("item", "tag")]
    sa.Table("tagged", metadata, *ends)


@kind("foreign key to its own table, required")
def _(metadata: sa.MetaData) -> None:
    table(metadata, "item", key("parent_id", "item.id"))


@kind("tables that refer to each other, one key optional")
def _(metadata: sa.MetaData) -> None:
    table(metadata, "item", key("best_id", "part.id", nullable=True, use_alter=True, name="fk_best"))
    table(metadata, "part", key("item_id", "item.id"))


@kind("a ring of required keys")
def _(metadata: sa.MetaData) -> None:
    table(metadata, "item", key("best_id", "part.id", use_alter=True, name="fk_best"))
    table(metadata, "part", key("item_id", "item.id"))


@kind("keys that share a column")
def _(metadata: sa.MetaData) -> None:
    table(metadata, "tenant")
    for name in ("item", "person"):
        table(metadata, name, key("tenant_id", "tenant.id"), sa.UniqueConstraint("tenant_id", "id"))
    keys = [
        sa.ForeignKeyConstraint(["tenant_id", f"{name}_id"], [f"{name}.tenant_id", f"{name}.id"])
        for name in ("item", "person")
    ]
    table(metadata, "loan", number("tenant_id"), number("item_id"), number("person_id"), *keys)


@kind("CHECK of a range")
def _(metadata: sa.MetaData) -> None:
    table(metadata, "item", number("age"), sa.CheckConstraint("age BETWEEN 18 AND 21"))


@kind("CHECK of a list")
def _(metadata: sa.MetaData) -> None:
    table(metadata, "item", text("state"), sa.CheckConstraint("state IN ('open', 'shut')"))


@kind("CHECK of a text: LIKE, length")
def _(metadata: sa.MetaData) -> None:
    checks = sa.CheckConstraint("code LIKE 'A-%'"), sa.CheckConstraint("length(code) = 7")
    table(metadata, "item", text("code"), *checks)


@kind("CHECK of a document's text")
def _(metadata: sa.MetaData) -> None:
    item = table(metadata, "item", sa.Column("data", sa.JSON, nullable=False))
    for dialect, text_ in {"postgresql": "data::text", "sqlite": "data", "mysql": "data", "mariadb": "data"}.items():
        item.append_constraint(sa.CheckConstraint(f"{text_} = lower({text_})").ddl_if(dialect=dialect))


@kind("CHECK between columns")
def _(metadata: sa.MetaData) -> None:
    days = [sa.Column(name, sa.Date, nullable=False) for name in ("starts", "ends")]
    table(
        metadata,
        "item",
        *days,
        number("low"),
        number("high"),
        sa.CheckConstraint("starts < ends"),
        sa.CheckConstraint("low + 5 <= high"),
    )


@kind("CHECK of months apart")
def _(metadata: sa.MetaData) -> None:
    days = [sa.Column(name, sa.Date, nullable=False) for name in ("starts", "ends", "renewed")]
    made = [sa.Column(name, sa.DateTime, nullable=False) for name in ("opened", "closed")]
    item = table(metadata, "item", *days, *made)
    spelled = {
        "sqlite": "ends <= date(starts, '+1 month') AND renewed = date(starts, '+1 year', '-1 day') "
        "AND closed <= datetime(opened, '+1 month')",
        "postgresql": "ends <= starts + interval '1 month' AND renewed = starts + interval '1 year - 1 day' "
        "AND age(closed, opened) >= '2 mons'::interval AND closed < opened + interval '100 days'",
        "mysql": "ends <= date_add(starts, interval 1 month) AND renewed = starts + interval 1 year "
        "AND closed <= opened + interval 1 month",
    }
    for dialect, sql in spelled.items():
        dialects = ("mysql", "mariadb") if dialect == "mysql" else dialect
        check = sa.CheckConstraint(f"starts < ends AND opened < closed AND {sql}").ddl_if(dialect=dialects)
        item.append_constraint(check)


@kind("CHECK of an implication")
def _(metadata: sa.MetaData) -> None:
    check = sa.CheckConstraint("state <> 'paid' OR paid_on IS NOT NULL")
    table(metadata, "item", text("state"), sa.Column("paid_on", sa.Date), check)


@kind("CHECK of one of two")
def _(metadata: sa.MetaData) -> None:
    check = sa.CheckConstraint("(one IS NULL AND two IS NOT NULL) OR (one IS NOT NULL AND two IS NULL)")
    table(metadata, "item", number("one", nullable=True), text("two", nullable=True), check)


@kind("CHECK that only the database can read")
def _(metadata: sa.MetaData) -> None:
    table(
        metadata, "item", text("name"), sa.CheckConstraint("hex(name) LIKE '4%'").ddl_if(dialect=("sqlite", "mariadb"))
    )
    metadata.tables["item"].append_constraint(sa.CheckConstraint("md5(name) > '3'").ddl_if(dialect="postgresql"))


@kind("CHECK of which only the database can read a part")
def _(metadata: sa.MetaData) -> None:
    days = [sa.Column(name, sa.Date, nullable=False) for name in ("starts", "ends")]
    item = table(metadata, "item", text("name"), number("low"), number("high"), *days)
    rest = "low + 5 = high AND starts < ends"
    item.append_constraint(sa.CheckConstraint(f"hex(name) > '3' AND {rest}").ddl_if(dialect=("sqlite", "mariadb")))
    item.append_constraint(sa.CheckConstraint(f"md5(name) > '3' AND {rest}").ddl_if(dialect="postgresql"))


@kind("computed column")
def _(metadata: sa.MetaData) -> None:
    table(metadata, "item", number("price"), sa.Column("double", sa.Integer, sa.Computed("price * 2")))


@kind("server default")
def _(metadata: sa.MetaData) -> None:
    table(metadata, "item", sa.Column("made_at", sa.DateTime, server_default=sa.func.now(), nullable=False))


@pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")  # of tables in circles
@pytest.mark.parametrize("name", KINDS)
def test_a_kind_of_constraint(engine: sa.Engine, name: str) -> None:
    """Twenty rows a table, twice, and the database, which enforces the constraint, takes them all."""
    metadata = sa.MetaData()
    KINDS[name](metadata)
    with engine.connect() as connection:
        metadata.create_all(connection)
        for seed in (0, 1):
            populate(connection, metadata, ROWS, seed=seed)
        counted = {
            each.name: connection.scalar(sa.select(sa.func.count()).select_from(each))
            for each in metadata.tables.values()
        }
        connection.rollback()
    assert counted == dict.fromkeys(metadata.tables, 2 * ROWS)


def test_the_page_names_every_kind() -> None:
    """The table of docs/constraints.md has a line for each of these kinds, and no other."""
    page = (Path(__file__).parents[2] / "docs" / "constraints.md").read_text(encoding="utf-8")
    section = page.partition("## Which database")[2].partition("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("| ")][2:]
    assert [line.split(" | ")[0].removeprefix("| ") for line in lines] == list(KINDS)
