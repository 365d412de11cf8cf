"""Written rows: what a cell may say, how rows name one another, and what is left of what is wrong."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from pytest_syda.errors import RecipeError
from pytest_syda.recipe import kinds  # noqa: F401 - registers the kinds
from pytest_syda.recipe.check import check, check_all
from pytest_syda.recipe.conform import MisfitError
from pytest_syda.recipe.document import Recipe, decode_recipe, encode_recipe
from pytest_syda.recipe.rows import Flaw, flaws, judge, label, sound
from pytest_syda.recipe.spec import decode_spec
from pytest_syda.recipe.written.cells import plain
from pytest_syda.schema.types import Check, Column, ForeignKey, Schema, Table, Type, Unique

WHOLE = Type(kind="integer", name="INTEGER", low=-(2**31), high=2**31 - 1)
MONEY = Type(kind="decimal", name="NUMERIC(6, 2)", precision=6, scale=2)


def text(name: str, length: int | None = None, **more: Any) -> Column:
    return Column(name=name, type=Type(kind="string", name=f"VARCHAR({length})", length=length), **more)


def whole(name: str, **more: Any) -> Column:
    return Column(name=name, type=WHOLE, **more)


SCHEMA = Schema(
    tables={
        table.name: table
        for table in (
            Table(
                name="tenants",
                columns=(whole("id", nullable=False, autoincrement=True), text("code", 8, nullable=False)),
                primary_key=("id",),
                uniques=(Unique(columns=("code",)),),
            ),
            Table(
                name="users",
                columns=(
                    whole("tenant_id", nullable=False),
                    whole("user_id", nullable=False),
                    text("email", 40),
                    whole("boss_tenant"),
                    whole("boss_user"),
                ),
                primary_key=("tenant_id", "user_id"),
                foreign_keys=(
                    ForeignKey(columns=("tenant_id",), table="tenants", references=("id",)),
                    ForeignKey(
                        columns=("boss_tenant", "boss_user"), table="users", references=("tenant_id", "user_id")
                    ),
                ),
                uniques=(Unique(columns=("email",), expressions=("lower(email)",)),),
            ),
            Table(
                name="orders",
                columns=(
                    whole("id", nullable=False, autoincrement=True),
                    whole("tenant_id", nullable=False),
                    whole("user_id", nullable=False),
                    whole("seller_tenant"),
                    Column(name="total", type=MONEY, nullable=False),
                    Column(name="placed", type=Type(kind="date", name="DATE")),
                    Column(name="shipped", type=Type(kind="date", name="DATE")),
                    Column(name="status", type=Type(kind="enum", name="status", labels=("open", "done"))),
                    text("number", 10),
                ),
                primary_key=("id",),
                foreign_keys=(
                    ForeignKey(columns=("tenant_id", "user_id"), table="users", references=("tenant_id", "user_id")),
                    ForeignKey(columns=("tenant_id",), table="tenants", references=("id",)),
                    ForeignKey(columns=("seller_tenant",), table="tenants", references=("id",)),
                ),
                uniques=(Unique(columns=("tenant_id", "number")), Unique(columns=("number",), where="status = 'open'")),
                checks=(
                    Check(sql="total >= 0", columns=("total",)),
                    Check(sql="shipped >= placed", columns=("shipped", "placed")),
                    Check(sql="status <> 'done' OR seller_tenant IS NOT NULL"),
                ),
            ),
        )
    }
)  # fmt: skip


def recipes(**rows: list[Any]) -> dict[str, Recipe]:
    return {name: Recipe(table=name, columns={}, rows=written) for name, written in rows.items()}


def paths(**rows: list[Any]) -> list[str]:
    return [problem.path for problem in judge(recipes(**rows), SCHEMA)]


TENANTS = [{"code": "acme"}, {"code": "blue"}]
USERS = [{"tenant_id": "tenants#1", "user_id": 1}, {"tenant_id": "tenants#2", "user_id": 1}]
GOOD = {
    "tenant_id+user_id": "users#1",
    "tenant_id": "tenants#1",
    "total": "99.90",
    "placed": "2025-01-02",
    "shipped": "2025-01-03",
    "status": "open",
    "number": "A-1",
}


def one(**cells: Any) -> list[Any]:
    return [GOOD | cells]


def test_good_rows_pass() -> None:
    """Cells of every kind, labels of single and composite keys, and nothing to say against them."""
    assert judge(recipes(tenants=TENANTS, users=USERS, orders=one()), SCHEMA) == []


def test_a_label_is_table_and_number() -> None:
    """Rows are named by their place, from 1."""
    assert label("sales.orders", 3) == "sales.orders#3"


@pytest.mark.parametrize(
    ("cell", "value", "said"),
    [
        ("total", "abc", "spells no number"),
        ("total", True, "is a bool"),
        ("total", "100000", "too large"),
        ("total", "1.005", "more decimals"),
        ("total", "NaN", "spells no number"),
        ("total", float("inf"), "no number"),
        ("total", None, "NOT NULL"),
        ("total", -1, 'check "total >= 0"'),
        ("placed", "2025-02-30", "ISO"),
        ("placed", "yesterday", "ISO"),
        ("placed", "20250102", "ISO"),
        ("placed", 7, "is an int"),
        ("status", "lost", "labels"),
        ("number", "x" * 11, "11 characters"),
        ("number", "a\x00b", "NUL"),
        ("number", "\ud800", "surrogate"),
        ("number", 5, "is an int"),
        ("numbr", "A", "no such column"),
        ("id", 4, "counted"),
        ("user_id", 4, "part of a key"),
        ("tenant_id", 4, "names no row"),
        ("tenant_id", "users#1", "no row of tenants"),
        ("tenant_id", "tenants#0", "names no row"),
        ("tenant_id", "tenants#3", "not written"),
        ("tenant_id", None, "NOT NULL"),
        ("tenant_id+user_id", "users#9", "not written"),
    ],
)
def test_a_bad_cell_is_told_with_its_path(cell: str, value: Any, said: str) -> None:
    """One flaw, at that cell, with the demand in it; and without the cell all is well."""
    written = recipes(tenants=TENANTS, users=USERS, orders=[GOOD, {"number": "A-2", **one(**{cell: value})[0]}])
    written["orders"].rows[1].setdefault("number", "A-2")
    if cell != "number":
        written["orders"].rows[1]["number"] = "A-2"
    (flaw,) = flaws(written, SCHEMA)
    assert (flaw.table, flaw.row, flaw.cells) == ("orders", 1, (cell,))
    assert said in str(flaw)
    assert flaw.problem.path == f"orders.rows[1].{cell}"
    left, found = sound(written, SCHEMA)
    assert found == [flaw]
    assert left["orders"].rows == [
        GOOD,
        {name: each for name, each in written["orders"].rows[1].items() if name != cell},
    ]


def test_cells_that_clash_are_blamed_together() -> None:
    """A CHECK between two cells, keys that name rows of different tenants: the row is at fault, and its cells told."""
    (late,) = flaws(recipes(tenants=TENANTS, users=USERS, orders=one(shipped="2025-01-01")), SCHEMA)
    assert (late.path, late.cells) == ("orders.rows[0]", ("shipped", "placed"))
    assert 'check "shipped >= placed"' in late.message
    (torn,) = flaws(recipes(tenants=TENANTS, users=USERS, orders=one(tenant_id="tenants#2")), SCHEMA)
    assert set(torn.cells) == {"tenant_id", "tenant_id+user_id"}
    (unsold,) = flaws(recipes(tenants=TENANTS, users=USERS, orders=one(status="done", seller_tenant=None)), SCHEMA)
    assert unsold.cells == ("status", "seller_tenant")
    assert (
        judge(recipes(tenants=TENANTS, users=USERS, orders=one(status="done", seller_tenant="tenants#2")), SCHEMA) == []
    )


def test_a_part_of_a_check_fails_by_itself() -> None:
    """What must hold together need not all be known."""
    table = Table(
        name="t",
        columns=(whole("id", nullable=False, autoincrement=True), whole("low"), whole("high")),
        primary_key=("id",),
        checks=(Check(sql="id <> 11 AND low >= 3 AND NOT (high < low OR id = 7)"),),
    )
    schema = Schema(tables={"t": table})
    found = flaws(recipes(t=[{"low": 2}, {"low": 3}, {"high": 1, "low": 4}]), schema)
    assert [(flaw.row, flaw.cells) for flaw in found] == [(0, ("low",)), (2, ("high", "low"))]


@pytest.mark.parametrize(
    ("check", "fits", "only_elsewhere"),
    [
        ("lower(code) = 'é'", "é", "É"),
        ("code <> lower(code)", "Éa B", "Éa b"),
        ("upper(code) LIKE '%Ü'", "aÜ", "aü"),
        ("code = lower(code)", "äpfel", ""),
    ],
)
def test_what_is_written_keeps_checks_on_every_database(check: str, fits: str, only_elsewhere: str) -> None:
    """SQLite knows no case but that of ASCII letters, PostgreSQL does; the same rows go to both."""
    table = Table(
        name="t",
        columns=(whole("id", nullable=False, autoincrement=True), text("code")),
        primary_key=("id",),
        checks=(Check(sql=check),),
    )
    schema = Schema(tables={"t": table})
    assert flaws(recipes(t=[{"code": fits}]), schema) == []
    found = flaws(recipes(t=[{"code": only_elsewhere}]), schema) if only_elsewhere else []
    assert all("on SQLite" in flaw.remedy for flaw in found)
    assert len(found) == bool(only_elsewhere)


@pytest.mark.parametrize(
    ("rows", "path"),
    [
        ({"tenants": [{"code": "a"}, {}, {"code": "a"}]}, "tenants.rows[2].code"),
        ({"tenants": TENANTS, "users": [USERS[0], USERS[0]]}, "users.rows[1]"),
        ({"users": [USERS[0], USERS[0]]}, "users.rows[1]"),
        ({"users": [{"email": "A@x.org"}, {"email": "a@x.ORG"}]}, "users.rows[1].email"),
        ({"orders": [{"status": "open", "number": "1"}, {"status": "open", "number": "1"}]}, "orders.rows[1].number"),
        ({"users": USERS, "orders": [GOOD, GOOD | {"status": "done", "seller_tenant": "tenants#1"}]}, "orders.rows[1]"),
    ],
)
def test_what_repeats_is_told(rows: dict[str, list[Any]], path: str) -> None:
    """Single, composite, by label, functional, partial: the later row is at fault."""
    assert paths(**rows) == [path]


def test_what_may_repeat_is_not_told() -> None:
    """NULLs, rows outside of a partial index, rows of which not everything is known."""
    assert paths(users=[{"email": None}, {"email": None}, {"user_id": 1}, {"user_id": 1}]) == []
    assert paths(orders=[{"status": None, "number": "1"}, {"status": "open", "number": "1"}]) == []


def test_a_row_that_is_none_is_left_empty() -> None:
    """The rows after it keep their labels."""
    written = recipes(tenants=TENANTS, users=["what?", USERS[0]])
    left, (flaw,) = sound(written, SCHEMA)
    assert left["users"].rows == [{}, USERS[0]]
    assert (flaw.path, flaw.cells) == ("users.rows[0]", ())


def test_a_later_row_of_its_own_table_is_no_parent() -> None:
    """It is not there yet when the row is inserted; the row itself is."""
    boss = "boss_tenant+boss_user"
    assert paths(users=[{boss: "users#2"}, {boss: "users#2"}, {boss: None}]) == [f"users.rows[0].{boss}"]


def test_rows_pass_the_gate_of_recipes() -> None:
    """`check` looks at one recipe's rows alone, `check_all` at all together, and says everything at once."""
    orders = Recipe(
        table="tenants", columns={"code": decode_spec({"kind": "hash"})}, rows=[{"code": "a"}, {"code": "a"}]
    )
    assert [problem.path for problem in check(orders, SCHEMA)][:1] != []
    with pytest.raises(RecipeError, match=r"tenants.rows\[1\].code") as caught:
        check_all({"tenants": orders}, SCHEMA)
    assert "tenants" in caught.value.tables


@pytest.mark.parametrize(
    ("type_", "cell", "value"),
    [
        (Type(kind="boolean"), True, True),
        (Type(kind="float"), 2, 2.0),
        (Type(kind="integer"), 3.0, 3),
        (MONEY, 0.1 + 0.2, Decimal("0.30")),
        (MONEY, "1e2", Decimal("100.00")),
        (Type(kind="datetime"), "2025-01-02", dt.datetime(2025, 1, 2)),
        (Type(kind="datetime"), "2025-01-02T03:04:05.5Z", dt.datetime(2025, 1, 2, 3, 4, 5, 500000)),
        (Type(kind="datetime", timezone=True), "2025-01-02 03:04+01:00", dt.datetime(2025, 1, 2, 2, 4, tzinfo=dt.UTC)),
        (Type(kind="time"), "09:30", dt.time(9, 30)),
        (Type(kind="interval"), 90, dt.timedelta(seconds=90)),
        (Type(kind="interval"), "P1DT2H30M", dt.timedelta(days=1, hours=2, minutes=30)),
        (Type(kind="uuid"), "6f1c2e0a-8d3b-4b7e-9c51-0d2f6a7b8c9d", UUID("6f1c2e0a-8d3b-4b7e-9c51-0d2f6a7b8c9d")),
        (Type(kind="bytes"), "aGk=", b"hi"),
        (Type(kind="json"), {"a": [1, None, "é"]}, {"a": [1, None, "é"]}),
        (Type(kind="array", item=WHOLE), [1, None], [1, None]),
        (Type(kind="array", item=WHOLE, dimensions=2), [[1], [2]], [[1], [2]]),
        (Type(kind="range", item=WHOLE), [1, None], (1, None)),
        (Type(kind="inet"), "192.0.2.1", "192.0.2.1"),
        (Type(kind="bit", name="BIT(2)", length=2), "01", "01"),
        (Type(kind="hstore"), {"a": None}, {"a": None}),
    ],
)
def test_cells_stand_for_plain_values(type_: Type, cell: Any, value: Any) -> None:
    """JSON in, the type's plain value out."""
    found = plain(cell, Column(name="c", type=type_))
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("type_", "cell"),
    [
        (Type(kind="boolean"), 1),
        (Type(kind="boolean"), "true"),
        (Type(kind="integer"), 2**63),
        (Type(kind="integer"), "3"),
        (Type(kind="integer"), 3.5),
        (Type(kind="integer"), False),
        (Type(kind="float"), float("nan")),
        (Type(kind="decimal"), "1_000"),
        (Type(kind="decimal"), "1e1000000"),
        (Type(kind="datetime", timezone=True), "0001-01-01T00:00:00+10:00"),
        (Type(kind="datetime"), "2025-13-01T00:00:00"),
        (Type(kind="datetime"), "10000-01-01T00:00:00"),
        (Type(kind="time"), "25:00"),
        (Type(kind="interval"), "P"),
        (Type(kind="interval"), 1e300),
        (Type(kind="uuid"), "{6f1c2e0a-8d3b-4b7e-9c51-0d2f6a7b8c9d}"),
        (Type(kind="uuid"), 5),
        (Type(kind="bytes"), "a"),
        (Type(kind="bytes", length=1), "aGk="),
        (Type(kind="json"), {"a": "\x00"}),
        (Type(kind="json"), [float("nan")]),
        (Type(kind="json", shape="object"), []),
        (Type(kind="array", item=WHOLE), ["x"]),
        (Type(kind="array", item=WHOLE, dimensions=2), [[1], [2, 3]]),
        (Type(kind="inet"), "nowhere"),
        (Type(kind="macaddr"), "00:00"),
        (Type(kind="bit", name="BIT(2)", length=2), "0"),
        (Type(kind="object"), {}),
    ],
)
def test_cells_that_stand_for_nothing_are_misfits(type_: Type, cell: Any) -> None:
    """What would have to be cut, rounded or guessed is refused, whatever it is."""
    with pytest.raises(MisfitError):
        plain(cell, Column(name="c", type=type_))


def test_a_deep_json_value_is_a_misfit() -> None:
    """Not a RecursionError."""
    deep: Any = 1
    for _ in range(5000):
        deep = [deep]
    with pytest.raises(MisfitError, match="deeply"):
        plain(deep, Column(name="c", type=Type(kind="json")))


def test_a_recipe_with_rows_survives_the_round_trip() -> None:
    """Byte for byte the second time."""
    recipe = Recipe(table="orders", columns={}, rows=[GOOD, {"placed": dt.date(2025, 1, 1), "total": Decimal("1.10")}])
    once = encode_recipe(recipe)
    assert encode_recipe(decode_recipe(once)) == once


def test_a_flaw_is_a_problem() -> None:
    """For an error's list, and for a model that is asked again."""
    flaw = Flaw("orders", 3, ("discount",), "is wrong", "Mend it.")
    assert str(flaw.problem) == "orders.rows[3].discount: is wrong\n    Mend it."
