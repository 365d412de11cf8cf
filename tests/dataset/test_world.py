"""The world: values as functions of their address, references, aggregates, pinned and existing rows."""

import datetime as dt
from collections import Counter
from decimal import Decimal
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pytest_syda.dataset.dataset import Dataset, plain_lists
from pytest_syda.dataset.request import Existing, per
from pytest_syda.errors import ImpossibleError, RecipeError, RequestError
from pytest_syda.schema.types import Column, ForeignKey, Table, Type
from tests.dataset.shop import RECIPES, TABLES, dataset, key, plain_table, shop, text, whole


def digest(data: Dataset) -> str:
    return sha256(repr([data.rows(table) for table in data.tables]).encode()).hexdigest()[:16]


def test_golden_digest() -> None:
    """The shop's rows are written down: any change of any value is noticed, on every Python and NumPy."""
    assert digest(shop(50)) == "e1dc928940f8cce4"


def test_seed_makes_another_world() -> None:
    """Another seed, other values; the same seed, the same."""
    assert digest(shop(20, seed=1)) == digest(shop(20, seed=1))
    assert digest(shop(20, seed=1)) != digest(shop(20, seed=2))


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 40), st.integers(1, 40))
def test_prefix_stable(fewer: int, more: int) -> None:
    """Growing a table keeps its first rows, where its parents did not change."""
    sizes = {"customers": 8, "products": 5, "orders": 12}
    small, large = shop(sizes | {"items": fewer}), shop(sizes | {"items": fewer + more})
    assert large.rows("items")[:fewer] == small.rows("items")


def test_local() -> None:
    """Adding a column or a table changes no other value."""
    wider = TABLES | {
        "customers": plain_table("customers", text("nickname"), *TABLES["customers"].columns[1:]),
        "notes": plain_table("notes", text("body")),
    }
    recipes = RECIPES | {
        "customers": {"nickname": {"kind": "choice", "values": ["a", "b"]}} | RECIPES["customers"],
        "notes": {"id": {"kind": "sequence"}},
    }
    before, after = shop(10), dataset(wider, recipes)
    assert [{k: v for k, v in row.items() if k != "nickname"} for row in after.rows("customers")] == before.rows(
        "customers"
    )
    assert after.rows("items") == before.rows("items")


@settings(max_examples=15, deadline=None)
@given(st.integers(1, 70))
def test_any_chunking(rows: int) -> None:
    """A table made in chunks of any size is the table made at once."""
    data = shop({"customers": 10, "products": 10, "orders": 20, "items": 70})
    chunked: list[dict[str, Any]] = []
    for columns in data.chunks("items", rows):
        lists = plain_lists(columns, data.table("items")).values()
        chunked += [dict(zip(columns, row, strict=True)) for row in zip(*lists, strict=True)]
    assert chunked == shop({"customers": 10, "products": 10, "orders": 20, "items": 70}).rows("items")


def test_references_point_at_rows() -> None:
    """Every key is a key of its parent, and NULL only where the recipe and the column allow it."""
    data = shop({"customers": 10, "products": 7, "orders": 40, "items": 300})
    products = {row["id"] for row in data.rows("products")}
    pointed = [row["product_id"] for row in data.rows("items")]
    assert {key for key in pointed if key is not None} <= products
    assert 10 < pointed.count(None) < 60
    assert all(row["order_id"] in range(1, 41) for row in data.rows("items"))


def test_fan_out_is_skewed() -> None:
    """Some parents have many children and some have few, unlike an even deal."""
    data = shop({"customers": 20, "products": 5, "orders": 400, "items": 10})
    counts = sorted(Counter(row["customer_id"] for row in data.rows("orders")).values())
    assert counts[-1] > 2 * counts[len(counts) // 2]


def test_total_is_the_sum_of_the_items() -> None:
    """An aggregate adds up exactly, to the cent, and is zero without children."""
    data = shop({"customers": 5, "products": 10, "orders": 30, "items": 100})
    sums: Counter[int] = Counter()
    for row in data.rows("items"):
        sums[row["order_id"]] += int((row["price"] or 0) * 100) * row["quantity"]
    for row in data.rows("orders"):
        assert row["total"] == Decimal(sums[row["id"]]) / 100


def test_child_is_not_older_than_its_parent() -> None:
    """A moment bounded by a parent's lies at or after it."""
    data = shop({"customers": 10, "products": 1, "orders": 200, "items": 1})
    since = {row["id"]: row["since"] for row in data.rows("customers")}
    assert all(row["placed"].date() >= since[row["customer_id"]] for row in data.rows("orders"))


def test_per_parent() -> None:
    """`per` gives every parent a number of children within its bounds, inclusive, and all of them occur."""
    data = shop({"customers": 200, "orders": per("customers", 1, 3), "items": per("orders", {0: 0.5, 4: 0.5})})
    orders = Counter(row["customer_id"] for row in data.rows("orders"))
    assert set(orders.values()) == {1, 2, 3}
    assert len(orders) == 200
    items = Counter(row["order_id"] for row in data.rows("items"))
    assert set(items.values()) == {4}
    assert 0.3 < len(items) / data.size("orders") < 0.7


def test_per_a_table_that_is_no_parent() -> None:
    """`per` of a table without a key to it is refused, with the parents there are."""
    with pytest.raises(RequestError, match=r"items.*customers is no parent of items. Its parents are orders, products"):
        shop({"items": per("customers", 1)})


def test_pinned_rows_are_kept() -> None:
    """Values given for a row stay, the rest of the row is made, and other columns that read them see them."""
    data = shop(5, rows={"products": [{"price": Decimal("1.00")}], "items": [{"product_id": 1, "quantity": 3}]})
    assert data.rows("products")[0]["price"] == Decimal("1.00")
    item = data.rows("items")[0]
    assert (item["product_id"], item["quantity"]) == (1, 3)
    assert Decimal("0.90") <= item["price"] <= Decimal("1.10")
    assert data.rows("products")[1:] == shop(5).rows("products")[1:]


def test_pinned_rows_beyond_the_size() -> None:
    """More pinned rows than asked for make the table that much larger."""
    data = shop({"customers": 1}, rows={"customers": [{"name": "A"}, {"name": "B"}]})
    assert [row["name"] for row in data.rows("customers")] == ["A", "B"]


def test_pinned_key_without_its_parent() -> None:
    """A pinned key that no parent will have is refused, and the message says how to pin the parent."""
    with pytest.raises(RequestError, match=r"orders\[0\] has customer_id=99.*no row of customers"):
        shop(3, rows={"orders": [{"customer_id": 99}]}).rows("orders")


def test_unique_values_avoid_pinned_and_existing_ones() -> None:
    """A made value never repeats one that is pinned or in the table already; all other rows keep theirs."""
    plain = [row["sku"] for row in shop(10).rows("products")]
    pinned = shop(10, rows={"products": [{"sku": plain[4]}]})
    skus = [row["sku"] for row in pinned.rows("products")]
    assert skus[0] == plain[4]
    assert len(set(skus)) == 10
    held = Existing(1, {"id": [17], "sku": [plain[2]]})
    added = shop(10, {"products": held}).rows("products")
    assert plain[2] not in [row["sku"] for row in added]
    assert [row["id"] for row in added] == list(range(18, 28))
    assert [row["sku"] for row in added][3:] == plain[3:]


def test_existing_parents_are_used() -> None:
    """A parent nobody asked for is not made where its table has rows: keys point at those."""
    held = {"customers": Existing(2, {"id": [5, 9], "since": [dt.date(2025, 6, 1)] * 2})}
    tables = {name: TABLES[name] for name in ("customers", "products", "orders", "items")}
    data = dataset(tables, RECIPES, {"customers": 0, "orders": 20}, held)
    assert {row["customer_id"] for row in data.rows("orders")} == {5, 9}
    assert all(row["placed"] >= dt.datetime(2025, 6, 1) for row in data.rows("orders"))


def test_required_parent_with_no_rows() -> None:
    """A required key into an empty table is impossible, and the message says what to do."""
    with pytest.raises(ImpossibleError, match=r"orders\.customer_id needs rows of customers") as caught:
        shop({"customers": 0}).rows("orders")
    assert caught.value.tables == ("orders",)


def test_self_reference_points_backwards() -> None:
    """A table that refers to itself is a forest: keys name earlier rows, the first row none."""
    tree = plain_table("nodes", whole("parent_id"), foreign_keys=(key("parent_id", "nodes"),))
    reference = {"kind": "reference", "table": "nodes", "column": "id", "null_rate": 0.2}
    data = dataset({"nodes": tree}, {"nodes": {"id": {"kind": "sequence"}, "parent_id": reference}}, 50)
    rows = data.rows("nodes")
    assert rows[0]["parent_id"] is None
    assert all(row["parent_id"] is None or row["parent_id"] < row["id"] for row in rows)


def test_required_self_reference_starts_with_itself() -> None:
    """Where the key may not be NULL, the first row refers to itself."""
    tree = plain_table("nodes", whole("parent_id", nullable=False), foreign_keys=(key("parent_id", "nodes"),))
    reference = {"kind": "reference", "table": "nodes", "column": "id"}
    data = dataset({"nodes": tree}, {"nodes": {"id": {"kind": "sequence"}, "parent_id": reference}}, 5)
    assert data.rows("nodes")[0]["parent_id"] == 1


def link_table(size: int) -> Dataset:
    link = Table(
        name="tagged",
        columns=(whole("post_id", nullable=False), whole("tag_id", nullable=False)),
        primary_key=("post_id", "tag_id"),
        foreign_keys=(key("post_id", "posts"), key("tag_id", "tags")),
    )
    tables = {"posts": plain_table("posts"), "tags": plain_table("tags"), "tagged": link}
    ids = {"id": {"kind": "sequence"}}
    pairs = {
        "post_id": {"kind": "reference", "table": "posts", "column": "id"},
        "tag_id": {"kind": "reference", "table": "tags", "column": "id"},
    }
    return dataset(tables, {"posts": ids, "tags": ids, "tagged": pairs}, {"posts": 6, "tags": 4, "tagged": size})


@pytest.mark.parametrize("size", [1, 10, 24])
def test_link_table_pairs_are_distinct(size: int) -> None:
    """A link table's pairs differ, up to every pair there is."""
    pairs = [tuple(row.values()) for row in link_table(size).rows("tagged")]
    assert len(set(pairs)) == size


def test_per_with_a_unique_pair() -> None:
    """Within one parent's rows the other half of a unique pair never repeats."""
    data = link_table(10)
    tables = {name: data.plan[name].table for name in ("posts", "tags", "tagged")}
    recipes = {
        name: {
            c: {"kind": s.kind, **({"table": s.table, "column": s.column} if s.kind == "reference" else {})}
            for c, s in data.recipes[name].columns.items()
        }
        for name in tables
    }  # type: ignore[attr-defined]
    made = dataset(tables, recipes, {"posts": 30, "tags": 4, "tagged": per("posts", 0, 4)})
    pairs = [tuple(row.values()) for row in made.rows("tagged")]
    assert len(set(pairs)) == len(pairs) == made.size("tagged")
    assert len({pair[1] for pair in pairs}) == 4


def test_keys_that_share_a_tenant_agree() -> None:
    """Two composite keys that share a column point at rows of the same tenant."""
    users = Table(name="users", columns=(whole("tenant"), whole("id")), primary_key=("tenant", "id"))
    teams = Table(name="teams", columns=(whole("tenant"), whole("id")), primary_key=("tenant", "id"))
    member = plain_table(
        "members",
        whole("tenant", nullable=False),
        whole("user_id", nullable=False),
        whole("team_id", nullable=False),
        foreign_keys=(
            ForeignKey(columns=("tenant", "user_id"), table="users", references=("tenant", "id")),
            ForeignKey(columns=("tenant", "team_id"), table="teams", references=("tenant", "id")),
        ),
    )
    own = {"tenant": {"kind": "number", "low": 1, "high": 4}, "id": {"kind": "sequence"}}
    recipe = {
        "id": {"kind": "sequence"},
        "tenant": {"kind": "reference", "table": "users", "column": "tenant"},
        "user_id": {"kind": "reference", "table": "users", "column": "id"},
        "team_id": {"kind": "reference", "table": "teams", "column": "id"},
    }
    data = dataset(
        {"users": users, "teams": teams, "members": member}, {"users": own, "teams": own, "members": recipe}, 30
    )
    known_users = {(row["tenant"], row["id"]) for row in data.rows("users")}
    known_teams = {(row["tenant"], row["id"]) for row in data.rows("teams")}
    for row in data.rows("members"):
        assert (row["tenant"], row["user_id"]) in known_users
        assert (row["tenant"], row["team_id"]) in known_teams


def test_checks_hold() -> None:
    """Rows that break a CHECK are made anew until none does; the others keep their values."""
    columns = (whole("low"), whole("high"))
    specs = {"id": {"kind": "sequence"}, "low": {"kind": "number"}, "high": {"kind": "number"}}
    free = dataset({"t": plain_table("t", *columns)}, {"t": specs}, 200).rows("t")
    bound = dataset({"t": plain_table("t", *columns, checks=["low < high"])}, {"t": specs}, 200).rows("t")
    assert all(row["low"] < row["high"] for row in bound)
    assert [row for row in free if row["low"] < row["high"]] == [
        row for row, was in zip(bound, free, strict=True) if was["low"] < was["high"]
    ]


def test_a_check_nothing_can_keep() -> None:
    """A CHECK no row keeps ends in an error with the constraint, a row, and the way out."""
    specs = {"id": {"kind": "sequence"}, "low": {"kind": "number"}}
    impossible = plain_table("t", whole("low"), checks=["low * low = 7"])
    with pytest.raises(ImpossibleError, match=r"(?s)low \* low = 7.*exclude") as caught:
        dataset({"t": impossible}, {"t": specs}, 5).rows("t")
    assert caught.value.tables == ("t",)


def test_columns_that_wait_for_each_other() -> None:
    """A ring of columns is an error that draws the ring."""
    specs = {
        "id": {"kind": "sequence"},
        "a": {"kind": "expression", "expression": "b + 1"},
        "b": {"kind": "expression", "expression": "a + 1"},
    }
    with pytest.raises(RecipeError, match="a → b → a"):
        dataset({"t": plain_table("t", whole("a"), whole("b"))}, {"t": specs}, 2).rows("t")


def test_plain_values_fit_their_types() -> None:
    """Whatever makes a value, it comes out as the plain Python value of the column's type."""
    kinds = {
        "integer": int, "float": float, "decimal": Decimal, "string": str, "boolean": bool,
    }  # fmt: skip
    for kind, expected in kinds.items():
        column = Column(name="x", type=Type(kind=kind, scale=2 if kind == "decimal" else None))  # type: ignore[arg-type]
        data = dataset(
            {"t": plain_table("t", column)},
            {"t": {"id": {"kind": "sequence"}, "x": {"kind": "number", "decimals": 2}}},
            5,
        )
        assert {type(row["x"]) for row in data.rows("t")} == {expected}
