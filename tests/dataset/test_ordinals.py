"""Counting within a parent: 1, 2, 3 of each, whatever is made of the table and in however many pieces."""

from __future__ import annotations

import msgspec
import sqlalchemy as sa
from sqlalchemy.orm import Session

from pytest_syda import per, populate
from pytest_syda.dataset import ordinals
from pytest_syda.dataset.plan import make_plan
from pytest_syda.dataset.request import Request
from pytest_syda.dataset.world import World
from pytest_syda.providers.offline.provider import OfflineProvider
from pytest_syda.recipe import kinds
from pytest_syda.recipe.check import check
from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.kinds.relations import Ordinal, Reference
from pytest_syda.schema.introspect import introspect
from tests.engines import an_engine

assert kinds

METADATA = sa.MetaData()
ORDERS = sa.Table("orders", METADATA, sa.Column("id", sa.Integer, primary_key=True))
LINES = sa.Table(
    "order_lines", METADATA,
    sa.Column("order_id", sa.ForeignKey("orders.id"), primary_key=True),
    sa.Column("line_no", sa.Integer, primary_key=True),
    sa.Column("quantity", sa.Integer, nullable=False),
    sa.CheckConstraint("quantity > 0"), sa.CheckConstraint("line_no >= 1"),
)  # fmt: skip
PHOTOS = sa.Table(
    "order_photos", METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("order_id", sa.ForeignKey("orders.id")),
    sa.Column("sort_order", sa.Integer, nullable=False),
    sa.Column("position", sa.Integer, nullable=False, comment="0-based"),
)  # fmt: skip


def world_of(size: int) -> World:
    schema = introspect(METADATA).schema
    plan = make_plan(schema, Request(listed=("orders", "order_lines", "order_photos"), sizes={"orders": 7},
        default_size=size))  # fmt: skip
    provider = OfflineProvider()
    return World(plan, {name: provider.recipe(plan, name) for name in schema.tables})


def counted(rows: list[tuple[int, int]], start: int = 1) -> bool:
    """Whether the numbers of each parent are start, start + 1, … as they come."""
    seen: dict[int, list[int]] = {}
    for parent, number in rows:
        seen.setdefault(parent, []).append(number)
    return all(numbers == list(range(start, start + len(numbers))) for numbers in seen.values())


def test_lines_of_an_order_are_counted_on_insertion() -> None:
    """In a composite key, beside CHECKs, at a fixed size and at sizes per parent."""
    for sizes in ({"orders": 6, "order_lines": 40}, {"orders": 6, "order_lines": per("orders", 1, 9)}):
        with an_engine() as engine, Session(engine) as session:
            METADATA.create_all(session.connection())
            populate(session, METADATA, sizes)
            rows = [tuple(row) for row in session.execute(sa.select(LINES.c.order_id, LINES.c.line_no))]
            photos = session.execute(sa.select(PHOTOS.c.order_id, PHOTOS.c.position).order_by(PHOTOS.c.id)).all()
        assert counted(sorted(rows))
        assert len(rows) > 6
        assert counted([tuple(row) for row in photos], start=0)


def test_rows_that_are_there_or_given_are_respected() -> None:
    """A second fill, and pinned places, break no key."""
    with an_engine() as engine, Session(engine) as session:
        METADATA.create_all(session.connection())
        populate(session, METADATA, {"orders": 5, "order_lines": 20}, rows={"order_lines": [{"line_no": 2}] * 3})
        populate(session, METADATA, {"orders": 5, "order_lines": 20})
        assert session.scalar(sa.select(sa.func.count()).select_from(LINES)) == 40


def test_numbers_that_a_check_wants_are_not_counted() -> None:
    """A place that no CHECK admits is no place; one that each admits is counted."""
    for condition, counts in (("line IN (168, 41176629) OR line = 212 OR line > 9000", False), ("line > 0", True)):
        metadata = sa.MetaData()
        sa.Table("orders", metadata, sa.Column("id", sa.Integer, primary_key=True))
        key = sa.Column("order_id", sa.ForeignKey("orders.id"), primary_key=True, unique=not counts)
        line = sa.Column("line", sa.Integer, primary_key=True)
        items = sa.Table("items", metadata, key, line, sa.CheckConstraint(condition))
        with an_engine() as engine, Session(engine) as session:
            metadata.create_all(session.connection())
            populate(session, metadata, {"orders": 4, "items": 4})
            rows = [tuple(row) for row in session.execute(sa.select(items))]
        assert len(rows) == 4
        assert counted(sorted(rows)) == counts


def test_pieces_agree_with_the_whole() -> None:
    """Any chunk, asked for alone, has the same places; a larger table begins with those of a smaller one."""
    whole = world_of(60).full("order_photos").column("sort_order").data.tolist()
    alone = world_of(60).block("order_photos", 41, 60).column("sort_order").data.tolist()
    assert whole[41:] == alone
    assert world_of(25).full("order_photos").column("sort_order").data.tolist() == whole[:25]


def test_chunks_go_on_counting() -> None:
    """Places do not depend on how many rows are looked at together."""
    expected = world_of(60).full("order_photos").column("sort_order").data.tolist()
    before = ordinals.CHUNK
    ordinals.CHUNK = 7
    try:
        assert world_of(60).full("order_photos").column("sort_order").data.tolist() == expected
    finally:
        ordinals.CHUNK = before


def test_the_gate_knows_what_cannot_be_counted_by() -> None:
    """`through` must be a foreign key."""
    schema = introspect(METADATA).schema
    recipe = Recipe(table="order_photos", columns={"order_id": Reference(table="orders", column="id"),
        "sort_order": Ordinal(through="id")})  # fmt: skip
    problems = [str(problem) for problem in check(recipe, schema)]
    assert any("is no foreign key" in problem for problem in problems)
    assert msgspec.json.decode(msgspec.json.encode(Ordinal(through="order_id"))) == {
        "kind": "ordinal", "through": "order_id"}  # fmt: skip
