"""Rows written out in a recipe: kept as they are, and everything that is made keeps off them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from pytest_syda.dataset.dataset import Dataset
from pytest_syda.dataset.plan import make_plan
from pytest_syda.dataset.request import Request, per
from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.rows import judge
from pytest_syda.recipe.spec import decode_spec
from pytest_syda.schema.types import Check, Column, ForeignKey, Schema, Table, Type, Unique
from tests.dataset.shop import PRICE, key, plain_table, text, whole

ID = {"id": {"kind": "sequence"}}


def reference(table: str, column: str = "id", **more: Any) -> dict[str, Any]:
    return {"kind": "reference", "table": table, "column": column, **more}


def world(
    tables: list[Table],
    columns: dict[str, dict[str, Any]],
    rows: dict[str, list[Any]],
    sizes: dict[str, Any],
    pinned: dict[str, list[dict[str, Any]]] | None = None,
) -> Dataset:
    schema = Schema(tables={table.name: table for table in tables})
    recipes = {
        name: Recipe(
            table=name,
            columns={column: decode_spec(spec) for column, spec in columns[name].items()},
            rows=rows.get(name, []),
        )
        for name in schema.tables
    }
    assert judge(recipes, schema) == []
    request = Request(listed=tuple(schema.tables), sizes=sizes, rows=pinned or {})
    return Dataset(make_plan(schema, request), recipes)


CODES = plain_table("codes", whole("code", nullable=False), text("name", 20), uniques=[("code",), ("name",)])
FEW = {**ID, "code": {"kind": "number", "low": 1, "high": 40}, "name": {"kind": "hash", "digits": 12}}


@pytest.mark.parametrize("size", [3, 6, 40])
def test_unique_columns_keep_off_what_is_written(size: int) -> None:
    """Forty codes for forty rows, six of them written: every code is there once, the written ones at their places."""
    written = [{"code": code} for code in (7, 1, 40, 2, 39, 3)]
    made = [row["code"] for row in world([CODES], {"codes": FEW}, {"codes": written}, {"codes": size}).rows("codes")]
    assert made[:6] == [7, 1, 40, 2, 39, 3][:size]
    assert len(set(made)) == size


def test_rows_beyond_the_written_ones_do_not_depend_on_the_size() -> None:
    """What a table of six has, a table of forty begins with; written rows that there is no room for count as well."""
    written = [{"code": code} for code in (7, 1, 40, 2, 39, 3)] + [{}, {}, {"code": 11}]
    small, large = (
        world([CODES], {"codes": FEW}, {"codes": written}, {"codes": size}).rows("codes") for size in (8, 40)
    )
    assert large[:8] == small


def test_pinned_rows_win() -> None:
    """A written code that is pinned elsewhere is made anew; one that is pinned over is not there."""
    written = [{"code": 7, "name": "seven"}, {"code": 1, "name": "one"}, {"code": 2}]
    data = world([CODES], {"codes": FEW}, {"codes": written}, {"codes": 30}, {"codes": [{"code": 1, "name": "pinned"}]})
    rows = data.rows("codes")
    assert [row["name"] for row in rows[:2]] == ["pinned", "one"]
    assert rows[0]["code"] == 1
    assert rows[2]["code"] == 2
    assert len({row["code"] for row in rows}) == 30
    (said,) = data.notes
    assert said == "codes: 1 written value gave way to constraints or pinned rows: rows[1].code"


def test_more_can_be_written_than_could_be_made() -> None:
    """Values that the recipe would never make give room to more rows."""
    few = FEW | {"code": {"kind": "number", "low": 1, "high": 3}}
    data = world([CODES], {"codes": few}, {"codes": [{"code": 100}, {"code": 200}]}, {"codes": 5})
    assert sorted(row["code"] for row in data.rows("codes"))[-2:] == [100, 200]


PEOPLE = plain_table("people", text("name", 20))
CLUBS = plain_table("clubs", text("name", 20))
MEMBERS = plain_table(
    "members",
    whole("person_id", nullable=False),
    whole("club_id", nullable=False),
    foreign_keys=(key("person_id", "people"), key("club_id", "clubs")),
    uniques=[("person_id", "club_id")],
)
CLUB_RECIPES = {
    "people": ID,
    "clubs": ID,
    "members": {**ID, "person_id": reference("people"), "club_id": reference("clubs")},
}


@pytest.mark.parametrize("size", [5, 60])
def test_pairs_of_a_link_table_keep_off_what_is_written(size: int) -> None:
    """Sixty pairs are all there are: the written ones stay, those written in part are completed, none comes twice."""
    written: list[Any] = [
        {"person_id": "people#1", "club_id": "clubs#1"},
        {"person_id": "people#1", "club_id": "clubs#2"},
        {"person_id": "people#3"},
        {"club_id": "clubs#6"},
    ]
    rows: dict[str, list[Any]] = {"people": [{}] * 10, "clubs": [{}] * 6, "members": written}
    sizes = {"people": 10, "clubs": 6, "members": size}
    made = world([PEOPLE, CLUBS, MEMBERS], CLUB_RECIPES, rows, sizes).rows("members")
    pairs = [(row["person_id"], row["club_id"]) for row in made]
    assert pairs[:2] == [(1, 1), (1, 2)]
    assert (pairs[2][0], pairs[3][1]) == (3, 6)
    assert len(set(pairs)) == size


def test_labels_of_parents_that_are_not_made_are_not_used() -> None:
    """Three people of ten written: who names another gets one of the three."""
    rows: dict[str, list[Any]] = {
        "people": [{}] * 10,
        "clubs": [{}] * 6,
        "members": [{"person_id": f"people#{n}", "club_id": "clubs#1"} for n in range(1, 11)],
    }
    data = world([PEOPLE, CLUBS, MEMBERS], CLUB_RECIPES, rows, {"people": 3, "clubs": 6, "members": 10})
    made = [(row["person_id"], row["club_id"]) for row in data.rows("members")]
    assert made[:3] == [(1, 1), (2, 1), (3, 1)]
    assert {person for person, _ in made} <= {1, 2, 3}
    assert len(set(made)) == 10


SPANS = plain_table(
    "spans",
    Column(name="starts", type=Type(kind="date")),
    Column(name="ends", type=Type(kind="date")),
    whole("low"),
    whole("high"),
    checks=("ends >= starts", "high > low AND high < 1000"),
)
SPAN_RECIPE = {
    **ID,
    "starts": {"kind": "datetime", "start": "-3y"},
    "ends": {"kind": "datetime", "start": "-3y"},
    "low": {"kind": "number", "low": 0, "high": 100},
    "high": {"kind": "number", "low": 0, "high": 100},
}


@pytest.mark.parametrize("size", [4, 300])
def test_what_is_made_is_fitted_around_what_is_written(size: int) -> None:
    """A row of which one end is written gets the other end on the right side."""
    written = [{"starts": "2099-01-01"}, {"ends": "1999-01-01", "low": 998}, {"high": -5}, {"starts": None}]
    rows = world([SPANS], {"spans": SPAN_RECIPE}, {"spans": written}, {"spans": size}).rows("spans")
    assert rows[0]["starts"] == dt.date(2099, 1, 1)
    assert (rows[1]["ends"], rows[1]["low"], rows[1]["high"]) == (dt.date(1999, 1, 1), 998, 999)
    assert rows[2]["high"] == -5
    assert rows[3]["starts"] is None
    for row in rows:
        assert row["starts"] is None or row["ends"] is None or row["ends"] >= row["starts"]
        assert row["low"] < row["high"] < 1000


def test_what_is_written_gives_way_to_what_cannot_be_made_around_it() -> None:
    """No number is above 999: the row is made without."""
    tight = plain_table(
        "spans", whole("low", nullable=False), whole("high", nullable=False), checks=("high > low AND high < 1000",)
    )
    recipe = {name: SPAN_RECIPE[name] for name in ("id", "low", "high")}
    rows = world([tight], {"spans": recipe}, {"spans": [{"low": 5}, {"low": 999}, {"low": 6}]}, {"spans": 9})
    made = [(row["low"], row["high"]) for row in rows.rows("spans")]
    assert (made[0][0], made[2][0]) == (5, 6)
    assert rows.notes == ("spans: 1 written value gave way to constraints or pinned rows: rows[1].low",)
    assert all(low < high < 1000 for low, high in made)


ORDERS = plain_table(
    "orders",
    whole("person_id"),
    Column(name="total", type=PRICE),
    foreign_keys=(key("person_id", "people"),),
)
ITEMS = plain_table(
    "items",
    whole("order_id", nullable=False),
    Column(name="price", type=PRICE),
    Column(name="twice", type=PRICE),
    foreign_keys=(key("order_id", "orders"),),
)
ORDER_RECIPES = {
    "people": ID,
    "orders": {
        **ID,
        "person_id": reference("people", null_rate=0.5),
        "total": {"kind": "aggregate", "table": "items", "through": "order_id", "expression": "price"},
    },
    "items": {
        **ID,
        "order_id": reference("orders"),
        "price": {"kind": "number", "low": 1, "high": 9, "decimals": 2},
        "twice": {"kind": "expression", "expression": "price * 2"},
    },
}


def test_a_written_value_stays_and_what_is_derived_follows() -> None:
    """A total that is written stays; one that is made adds up written prices and made ones."""
    rows: dict[str, list[Any]] = {
        "people": [{}, {}],
        "orders": [{"total": "1000.00", "person_id": None}, {"person_id": "people#2"}, {}],
        "items": [{"order_id": "orders#2", "price": 5}, {"order_id": "orders#2", "price": "7.25"}, {"price": 1}],
    }
    data = world([PEOPLE, ORDERS, ITEMS], ORDER_RECIPES, rows, {"people": 2, "orders": 20, "items": 30})
    orders, items = data.rows("orders"), data.rows("items")
    assert orders[0]["total"] == Decimal("1000.00")
    assert (orders[0]["person_id"], orders[1]["person_id"]) == (None, 2)
    assert [row["price"] for row in items[:3]] == [5, Decimal("7.25"), 1]
    assert all(row["twice"] == 2 * row["price"] for row in items)
    for order in orders[1:]:
        assert order["total"] == sum(row["price"] for row in items if row["order_id"] == order["id"])


def test_rows_asked_for_per_parent_go_to_the_parents_they_name() -> None:
    """Each gets its own as far as the numbers asked for go, labels of them follow, the rest is made."""
    rows: dict[str, list[Any]] = {
        "people": [{}, {}, {}],
        "orders": [{"person_id": f"people#{who}", "total": total} for who, total in ((2, 1), (2, 2), (2, 3), (1, 4))],
        "items": [{"order_id": f"orders#{number}", "price": number} for number in (1, 2, 3, 4)],
    }
    sizes = {"people": 3, "orders": per("people", 2), "items": 9}
    data = world([PEOPLE, ORDERS, ITEMS], ORDER_RECIPES, rows, sizes)
    orders = [(row["person_id"], row["total"]) for row in data.rows("orders")]
    assert orders[0] == (1, 4)
    assert orders[2:4] == [(2, 1), (2, 2)]
    assert [person for person, _ in orders] == [1, 1, 2, 2, 3, 3]
    items = [(row["order_id"], row["price"]) for row in data.rows("items")]
    assert [items[0], items[1], items[3]] == [(3, 1), (4, 2), (1, 4)]
    assert items[2][1] == 3


LINES = plain_table(
    "lines",
    whole("order_id", nullable=False),
    whole("number", nullable=False),
    whole("person_id", nullable=False),
    foreign_keys=(key("order_id", "orders"), key("person_id", "people")),
    uniques=[("order_id", "number"), ("order_id", "person_id")],
)
LINE_RECIPES = ORDER_RECIPES | {
    "lines": {
        **ID,
        "order_id": reference("orders"),
        "number": {"kind": "number", "low": 1, "high": 6},
        "person_id": reference("people"),
    }
}


def test_what_differs_within_a_parents_rows_keeps_off_what_is_written() -> None:
    """Six numbers for six lines of each order, some of them written, in whole or in part."""
    rows: dict[str, list[Any]] = {
        "people": [{}] * 6,
        "orders": [{}] * 50,
        "lines": [
            {"order_id": "orders#3", "number": 6, "person_id": "people#1"},
            {"order_id": "orders#3", "number": 1, "person_id": "people#2"},
            {"order_id": "orders#3", "person_id": "people#6"},
            {"order_id": "orders#9", "number": 1, "person_id": "people#2"},
            {"number": 4},
        ],
    }
    sizes = {"people": 6, "orders": 50, "lines": per("orders", 6)}
    data = world([PEOPLE, ORDERS, LINES], LINE_RECIPES, rows, sizes)
    lines = [(row["order_id"], row["number"], row["person_id"]) for row in data.rows("lines")]
    assert {(3, 6, 1), (3, 1, 2), (9, 1, 2)} <= set(lines)
    assert lines[14][2] == 6
    assert lines[0][1] == 4
    assert len({line[:2] for line in lines}) == len({(line[0], line[2]) for line in lines}) == 300


SELF = plain_table("staff", whole("boss_id"), foreign_keys=(key("boss_id", "staff"),), uniques=())


def test_rows_of_one_table_name_earlier_ones() -> None:
    """A boss by label, nobody by null."""
    rows = [{"boss_id": None}, {"boss_id": "staff#1"}, {"boss_id": "staff#1"}, {"boss_id": "staff#2"}]
    data = world([SELF], {"staff": {**ID, "boss_id": reference("staff")}}, {"staff": rows}, {"staff": 8})
    assert [row["boss_id"] for row in data.rows("staff")][:4] == [None, 1, 1, 2]
    assert all(row["boss_id"] is None or row["boss_id"] < row["id"] for row in data.rows("staff"))


TENANTS = plain_table("tenants", text("name", 20))
USERS = Table(
    name="users",
    columns=(whole("tenant_id", nullable=False), whole("number", nullable=False)),
    primary_key=("tenant_id", "number"),
    foreign_keys=(key("tenant_id", "tenants"),),
)
NOTES = plain_table(
    "notes",
    whole("tenant_id", nullable=False),
    whole("writer", nullable=False),
    whole("reader"),
    foreign_keys=(
        ForeignKey(columns=("tenant_id", "writer"), table="users", references=("tenant_id", "number")),
        ForeignKey(columns=("tenant_id", "reader"), table="users", references=("tenant_id", "number")),
    ),
)
TENANT_RECIPES = {
    "tenants": ID,
    "users": {"tenant_id": reference("tenants"), "number": {"kind": "number", "low": 1, "high": 900}},
    "notes": {
        **ID,
        "tenant_id": reference("users", "tenant_id"),
        "writer": reference("users", "number"),
        "reader": reference("users", "number"),
    },
}


@pytest.mark.parametrize("size", [6, 21_000])
def test_composite_keys_by_label_agree(size: int) -> None:
    """Writer and reader by label; a reader of another tenant, which nobody could know before, gives way."""
    rows: dict[str, list[Any]] = {
        "tenants": [{}, {}],
        "users": [
            {"tenant_id": "tenants#1", "number": 1},
            {"tenant_id": "tenants#1", "number": 2},
            {"tenant_id": "tenants#2", "number": 1},
            {"number": 4},
        ],
        "notes": [
            {"tenant_id+writer": "users#1", "tenant_id+reader": "users#2"},
            {"tenant_id+writer": "users#3"},
            {"tenant_id+writer": "users#3", "tenant_id+reader": "users#4"},
        ],
    }
    sizes = {"tenants": 2, "users": 8, "notes": size}
    data = world([TENANTS, USERS, NOTES], TENANT_RECIPES, rows, sizes)
    users = [(row["tenant_id"], row["number"]) for row in data.rows("users")]
    notes = data.rows("notes")
    assert users[:3] == [(1, 1), (1, 2), (2, 1)]
    assert users[3][1] == 4
    assert len(set(users)) == 8
    assert [(note["tenant_id"], note["writer"]) for note in notes[:3]] == [(1, 1), (2, 1), (2, 1)]
    assert notes[0]["reader"] == 2
    for note in notes:
        assert (note["tenant_id"], note["writer"]) in users
        assert note["reader"] is None or (note["tenant_id"], note["reader"]) in users


def test_chunks_are_parts_of_the_whole() -> None:
    """However a table is cut, its rows are the same, written ones, those that had to give way, and the others."""
    written: list[Any] = [{"code": code} for code in range(40, 20, -1)]
    data = world([CODES], {"codes": FEW}, {"codes": written}, {"codes": 40})
    again = world([CODES], {"codes": FEW}, {"codes": written}, {"codes": 40})
    whole_table = data.columns("codes")["code"].tolist()
    assert [code for chunk in again.chunks("codes", 7) for code in chunk["code"].tolist()] == whole_table


def test_columns_the_database_fills_are_written_for_all_rows_or_none() -> None:
    """An INSERT has the same columns for every row."""
    table = Table(
        name="logs",
        columns=(whole("id", nullable=False), text("stamp", nullable=False)),
        primary_key=("id",),
        uniques=(Unique(columns=("stamp",)),),
        checks=(Check(sql="length(stamp) > 0"),),
    )
    recipe = {"logs": {**ID, "stamp": {"kind": "database"}}}
    rows = {"logs": [{"stamp": "a"}, {"stamp": "b"}]}
    assert "stamp" not in world([table], recipe, rows, {"logs": 3}).columns("logs")
    assert world([table], recipe, rows, {"logs": 2}).columns("logs")["stamp"].tolist() == ["a", "b"]


def test_counted_columns_keep_off_what_is_written() -> None:
    """A column that counts on goes to the numbers that written rows leave free."""
    recipe = FEW | {"code": {"kind": "sequence", "start": 1}}
    rows = world([CODES], {"codes": recipe}, {"codes": [{"code": 3}, {"code": 7}]}, {"codes": 6}).rows("codes")
    assert [row["code"] for row in rows] == [3, 7, 1, 4, 5, 6]


@pytest.mark.parametrize("size", [100, 20_001])
def test_a_written_code_that_a_check_forbids_beside_what_is_counted(size: int) -> None:
    """It gives way, in a table of any size, and that is said: neither it nor the number could be moved."""
    table = plain_table(
        "t",
        text("code", 12, nullable=False),
        whole("n", nullable=False),
        uniques=[("code",)],
        checks=["code != 'A1' OR n > 5"],
    )
    columns = {**ID, "code": {"kind": "hash", "digits": 12}, "n": {"kind": "sequence"}}
    schema = Schema(tables={"t": table})
    specs = {name: decode_spec(spec) for name, spec in columns.items()}
    recipes = {"t": Recipe(table="t", columns=specs, rows=[{"code": "A1"}, {"code": "B1"}])}
    data = Dataset(make_plan(schema, Request(listed=("t",), sizes={"t": size})), recipes)
    rows = data.rows("t")
    assert len({row["code"] for row in rows}) == size
    assert rows[1]["code"] == "B1"
    assert rows[0]["code"] != "A1"
    assert "rows[0].code" in data.notes[0]
