"""A recipe's key: what changes it, what does not, and how a change is told."""

from __future__ import annotations

import json
from typing import Any

import pytest
import sqlalchemy as sa
from msgspec.structs import replace
from sqlalchemy.dialects import postgresql

from pytest_syda.schema.fingerprint import asked, differences, fingerprint, slice_of
from pytest_syda.schema.introspect import introspect
from pytest_syda.schema.types import Check, Column, Schema, Type


def shop(*, reverse: bool = False, dialect: sa.Dialect | None = None) -> Schema:
    """The same two tables, declared forwards or backwards."""
    metadata = sa.MetaData()
    sa.Table("customers", metadata, sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.Text))
    items: list[Any] = [
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("customer_id", sa.ForeignKey("customers.id"), nullable=False),
        sa.Column("ref", sa.Uuid()),
        sa.Column("total", sa.Numeric(8, 2), comment="sum of the items"),
    ]
    demands: list[Any] = [
        sa.UniqueConstraint("customer_id", "ref"),
        sa.UniqueConstraint("ref", "total"),
        sa.CheckConstraint("total >= 0"),
        sa.CheckConstraint("total < 1000"),
    ]
    if reverse:
        items, demands = items[::-1], demands[::-1]
    sa.Table("orders", metadata, *items, *demands)
    return introspect(metadata, dialect=dialect).schema


def changed(schema: Schema, table: str = "orders", **changes: Any) -> Schema:
    return Schema(tables=schema.tables | {table: replace(schema[table], **changes)})


def test_the_order_of_declaration_does_not_matter() -> None:
    """Columns and constraints may be declared in any order."""
    assert fingerprint(shop(), "orders") == fingerprint(shop(reverse=True), "orders")


def test_a_recipe_serves_on_every_database() -> None:
    """How a database spells a type is not part of it."""
    assert fingerprint(shop(), "orders") == fingerprint(shop(dialect=postgresql.dialect()), "orders")


def test_the_fingerprint_is_pinned() -> None:
    """The same in every process, on every Python and SQLAlchemy: stored recipes are found again."""
    assert len(fingerprint(shop(), "orders")) == 64
    assert fingerprint(shop(), "orders") == GOLDEN


GOLDEN = "ea7d841e82ca566ba99c749547d53e3f0421803bbc81b4503d83c98986a13f7f"


CHANGES = [
    ("columns", lambda t: (*t.columns, Column(name="discount", type=Type(kind="float"))), "orders.discount was added"),
    ("columns", lambda t: t.columns[:-1], "orders.total was removed"),
    (
        "columns",
        lambda t: (*t.columns[:-1], replace(t.columns[-1], comment="net", nullable=False)),
        "orders.total changed its comment, nullable",
    ),
    ("checks", lambda _: (Check(sql="total > 5"),), "orders: checks changed"),
    ("uniques", lambda _: (), "orders: unique constraints changed"),
    ("foreign_keys", lambda _: (), "orders: foreign keys changed"),
    ("doc", lambda _: "An order.", "orders: comment, docstring or class names changed"),
]


@pytest.mark.parametrize(("part", "change", "told"), CHANGES, ids=[row[2] for row in CHANGES])
def test_what_changes_it_is_told(part: str, change: Any, told: str) -> None:
    """A change of the table's own slice makes another key, and `differences` says which change it was."""
    before = shop()
    after = changed(before, **{part: change(before["orders"])})
    assert fingerprint(before, "orders") != fingerprint(after, "orders")
    assert told in differences(asked(before, "orders"), asked(after, "orders"))


def test_a_parents_keys_count_and_the_rest_of_it_does_not() -> None:
    """A child's recipe survives a new column of its parent, not a new type of the key it repeats."""
    before = shop()
    more = changed(
        before, "customers", columns=(*before["customers"].columns, Column(name="x", type=Type(kind="date")))
    )
    assert fingerprint(before, "orders") == fingerprint(more, "orders")
    key = replace(before["customers"].columns[0], type=Type(kind="uuid"))
    other = changed(before, "customers", columns=(key, before["customers"].columns[1]))
    assert differences(slice_of(before, "orders"), slice_of(other, "orders")) == ["orders: parents' keys changed"]


def test_prompts_and_format_count() -> None:
    """Each of what is asked for beside the schema makes another key, and is told."""
    schema = shop()
    base = asked(schema, "orders")
    for options, told in (
        ({"prompt": "a CRM"}, "prompt changed"),
        ({"table_prompt": "few"}, "the table's prompt changed"),
        ({"recipe_format": 2}, "recipe format changed"),
    ):
        assert fingerprint(schema, "orders", **options) != fingerprint(schema, "orders")  # type: ignore[arg-type]
        assert differences(base, asked(schema, "orders", **options)) == [told]  # type: ignore[arg-type]


def test_what_was_asked_survives_storage() -> None:
    """Written to JSON and read again, it differs in nothing."""
    stored = json.loads(json.dumps(asked(shop(), "orders", prompt="a CRM")))
    assert differences(stored, asked(shop(), "orders", prompt="a CRM")) == []
