"""Every type of column gets values it takes, whatever the column is called."""

from __future__ import annotations

import datetime as dt
import uuid
from decimal import Decimal
from typing import Any

import pytest
from sketch import c, rows_of, schema_of, table, type_of

from pytest_syda.providers.offline import write_recipe
from pytest_syda.recipe.check import check
from pytest_syda.schema.types import Column, Default, Table

PLAIN: dict[str, type | tuple[type, ...]] = {
    "bool": bool,
    "int": int,
    "big": int,
    "small": int,
    "float": float,
    "num 10 2": Decimal,
    "str": str,
    "str 30": str,
    "date": dt.date,
    "time": dt.time,
    "datetime": dt.datetime,
    "interval": dt.timedelta,
    "uuid": uuid.UUID,
    "json": (dict, list, str, int, float),
    "bytes": bytes,
    "bytes 8": bytes,
    "enum new|paid|void": str,
    "array str": list,
    "array int": list,
    "array float": list,
    "array uuid": list,
    "array date": list,
    "inet": str,
    "cidr": str,
    "macaddr": str,
    "range int": tuple,
    "range date": tuple,
    "range num 10 2": tuple,
    "multirange int": list,
    "hstore": dict,
    "tsvector": str,
    "bit 5": str,
}
NAMES = [
    "thing",
    "email",
    "price",
    "status",
    "created_at",
    "is_active",
    "tags",
    "duration",
    "payload",
    "phone",
    "amount_cents",
    "birth_date",
    "code",
    "data",
    "password_hash",
    "quantity",
    "url",
    "x",
    "rating",
    "ip_address",
]


@pytest.mark.parametrize("type_", PLAIN)
@pytest.mark.parametrize("unique", [False, True])
def test_every_kind_of_column(type_: str, unique: bool) -> None:
    """Under twenty names, each type is given plain values of its own, and nothing but NULL where a row has none."""
    names = [name for name in NAMES if not (unique and type_ in ("bool", "enum new|paid|void"))] or ["only"]
    cases = [c(name, type_, unique=unique and type_ not in ("bool", "enum new|paid|void")) for name in names]
    for row in rows_of(schema_of(table("gadgets", cases)), 3)["gadgets"]:
        for name in names:
            assert row[name] is None or isinstance(row[name], PLAIN[type_]), (name, row[name])


@pytest.mark.parametrize("length", [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30, 50])
def test_text_fits_its_column(length: int) -> None:
    """However short the column, its text is as short, and not empty."""
    names = [
        *NAMES,
        "first_name",
        "country",
        "state",
        "currency",
        "description",
        "iban",
        "uuid",
        "slug",
        "title",
        "gender",
        "city",
        "isbn",
        "company_name",
        "user_agent",
    ]
    for row in rows_of(schema_of(table("gadgets", [c(name, f"str {length}") for name in names])), 12)["gadgets"]:
        for name in names:
            assert row[name] is None or 0 < len(row[name]) <= length, (name, row[name])


@pytest.mark.parametrize("precision", [(2, 0), (3, 2), (4, 4), (5, 1), (6, 2), (12, 4)])
def test_numbers_fit_their_column(precision: tuple[int, int]) -> None:
    """A NUMERIC holds no more digits than it declares, before and after the point."""
    digits, scale = precision
    names = [
        "price",
        "salary",
        "tax_rate",
        "latitude",
        "score",
        "amount",
        "weight_kg",
        "thing",
        "population",
        "total",
        "percent",
        "gpa",
    ]
    for row in rows_of(schema_of(table("gadgets", [c(name, f"num {digits} {scale}") for name in names])), 20)[
        "gadgets"
    ]:
        for name in names:
            assert row[name] is None or abs(row[name]) < 10 ** (digits - scale), (name, row[name])


def test_not_null_columns_are_never_null() -> None:
    """A column that may not be NULL never is, whatever it usually is."""
    names = [
        "middle_name",
        "notes",
        "deleted_at",
        "fax",
        "address_line_2",
        "cancelled_at",
        "coupon_code",
        "error_message",
    ]
    cases = [c(name, "datetime" if name.endswith("_at") else "str 60", nullable=False) for name in names]
    rows = rows_of(schema_of(table("gadgets", cases)), 40)["gadgets"]
    assert all(row[name] is not None for row in rows for name in names)


def test_columns_of_the_database_are_left_to_it() -> None:
    """Computed columns and version counters are left out."""
    columns = (
        Column(name="id", type=type_of("int"), nullable=False),
        Column(name="total", type=type_of("int"), generated="computed"),
        Column(name="version", type=type_of("int"), generated="version"),
    )
    recipe = write_recipe(
        schema_of(Table(name="t", columns=columns, primary_key=("id",))), "t", as_of="2026-01-01", locale="en_US"
    )
    assert {name: spec.kind for name, spec in recipe.columns.items()} == {
        "id": "sequence",
        "total": "database",
        "version": "database",
    }


DEFAULTS: list[tuple[str, Any]] = [("bool", True), ("bool", False), ("int", 0), ("str 20", "pending")]


@pytest.mark.parametrize(("type_", "default"), DEFAULTS)
def test_unknown_columns_lean_towards_their_default(type_: str, default: Any) -> None:
    """Where nothing else is known of a column, most rows hold its default."""
    column = Column(name="qwx", type=type_of(type_), default=Default(origin="python", value=default, scalar=True))
    schema = schema_of(
        Table(
            name="gadgets",
            columns=(Column(name="id", type=type_of("int"), nullable=False), column),
            primary_key=("id",),
        )
    )
    assert check(write_recipe(schema, "gadgets", as_of="2026-01-01", locale="en_US"), schema) == []
    rows = rows_of(schema, 60)["gadgets"]
    assert sum(row["qwx"] == default for row in rows) > 30


@pytest.mark.parametrize("name", ["ref_no", "code", "status_key", "token"])
@pytest.mark.parametrize("room", [1, 2])
def test_a_code_has_room_in_a_letter_or_two(name: str, room: int) -> None:
    """What must be there is there, however little room it has."""
    rows = rows_of(schema_of(table("gadgets", [c(name, f"str {room}", nullable=False)])), 20)["gadgets"]
    assert all(1 <= len(row[name]) <= room for row in rows)


def test_a_moment_that_has_no_room_leaves_a_number() -> None:
    """Milliseconds since 1970 are more than an INTEGER holds."""
    moment = c("value", "int", comment="unix time in milliseconds", nullable=False)
    rows = rows_of(schema_of(table("gadgets", [moment])), 20)["gadgets"]
    assert all(isinstance(row["value"], int) for row in rows)
