"""Whatever a careless or hostile writer puts into rows: the gate never fails itself, and what is left passes it."""

from __future__ import annotations

import datetime as dt
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from pytest_syda.recipe.document import Recipe, decode_recipe, encode_recipe
from pytest_syda.recipe.rows import flaws, judge, sound
from pytest_syda.schema.types import Check, Column, ForeignKey, Schema, Table, Type, Unique

WHOLE = Type(kind="integer", name="BIGINT", low=-(2**63), high=2**63 - 1)
KINDS: dict[str, Type] = {
    "flag": Type(kind="boolean"),
    "number": WHOLE,
    "ratio": Type(kind="float"),
    "price": Type(kind="decimal", name="NUMERIC(12, 2)", precision=12, scale=2),
    "name": Type(kind="string", name="VARCHAR(20)", length=20),
    "email": Type(kind="string", name="CITEXT", case_insensitive=True),
    "day": Type(kind="date"),
    "clock": Type(kind="time"),
    "moment": Type(kind="datetime", timezone=True),
    "span": Type(kind="interval"),
    "token": Type(kind="uuid"),
    "data": Type(kind="json"),
    "blob": Type(kind="bytes", length=10),
    "mood": Type(kind="enum", labels=("calm", "grim")),
    "tags": Type(kind="array", item=Type(kind="string", length=5)),
    "address": Type(kind="inet"),
    "net": Type(kind="cidr"),
    "mac": Type(kind="macaddr"),
    "bits": Type(kind="bit", name="BIT VARYING(8)", length=8),
    "span_of": Type(kind="range", item=WHOLE),
    "spans": Type(kind="multirange", item=WHOLE),
    "words": Type(kind="hstore"),
    "own": Type(kind="object"),
}
CHECKS = """
length(name) >= 2 AND name NOT LIKE '%  %'
name ~ '^[a-z]+$'
number * number <= 10000
price / number > 0
day < date(moment)
ratio BETWEEN 0 AND 1
parent IS NOT NULL OR number IS NULL
number % 7 <> 3
abs(price - ratio) < 1e6
lower(email) = email
coalesce(price, 0) + number <= 1000
substr(name, 1, 1) = 'a'
CASE WHEN flag THEN number > 0 ELSE number < 0 END
mood IN ('calm') OR flag
clock > '08:00'
""".strip().splitlines()
TABLES = (
    Table(name="up", columns=(Column(name="code", type=KINDS["name"], nullable=False),), primary_key=("code",)),
    Table(
        name="all",
        columns=(
            Column(name="id", type=WHOLE, nullable=False, autoincrement=True),
            Column(name="parent", type=KINDS["name"]),
            Column(name="other", type=WHOLE),
            *(Column(name=name, type=type_, nullable=name != "flag") for name, type_ in KINDS.items()),
        ),
        primary_key=("id",),
        foreign_keys=(
            ForeignKey(columns=("parent",), table="up", references=("code",)),
            ForeignKey(columns=("other",), table="all", references=("id",)),
        ),
        uniques=(
            Unique(columns=("parent", "mood")),
            Unique(columns=("email",)),
            Unique(columns=("name", "number"), where="flag"),
            Unique(columns=("name",), expressions=("upper(name)",)),
            Unique(columns=("price", "ratio"), nulls_distinct=False),
            Unique(columns=("data",)),
        ),
        checks=tuple(Check(sql=sql) for sql in CHECKS),
    ),
)
SCHEMA = Schema(tables={table.name: table for table in TABLES})

SPELLED = [
    "ab", "Abc", "1.5", "-0", "1e999", "NaN", "Infinity", "2026-01-31", "0001-01-01", "9999-12-31T23:59:59-12:00",
    "P1D", "12:30:00+25:00", "PT", "P9999999D", "aGk=", "192.0.2.1", "::/0", "up#1", "up#2", "all#1", "all#2", "#1",
    "00:00:5e:00:53:01", "grim", "0101", "6f1c2e0a-8d3b-4b7e-9c51-0d2f6a7b8c9d", "", "x" * 99, "a\x00", "\ud800",
    "'; DROP TABLE up; --", "<img onerror=alert(1)>", "\x1b[31mred", "calm",
]  # fmt: skip
TEXTS = st.one_of(st.text(max_size=6), st.sampled_from(SPELLED))
NUMBERS = st.one_of(st.integers(), st.integers(-20, 20), st.floats(), st.floats(0, 1), st.booleans(), st.none())
JSON = st.recursive(
    st.one_of(TEXTS, NUMBERS),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
NAMES = st.one_of(st.sampled_from([*KINDS, "id", "parent", "other", "code", "parent+other"]), TEXTS)
ROWS = st.lists(st.one_of(st.dictionaries(NAMES, JSON, max_size=8), JSON), max_size=6)


@settings(max_examples=60, deadline=None)
@given(ROWS, ROWS)
def test_anything_at_all_is_judged_and_mended(up: list[Any], everything: list[Any]) -> None:
    """No cell makes the gate fail; what is left passes it, row by row at its place, and is written the same twice."""
    recipes = {name: Recipe(table=name, columns={}, rows=rows) for name, rows in (("up", up), ("all", everything))}
    left, found = sound(recipes, SCHEMA)
    assert judge(left, SCHEMA) == []
    assert sound(left, SCHEMA) == (left, [])
    assert bool(found) == (left != recipes)
    for name, recipe in left.items():
        assert len(recipe.rows) == len(recipes[name].rows)
        assert encode_recipe(decode_recipe(encode_recipe(recipe))) == encode_recipe(recipe)
    for flaw in found:
        assert str(flaw).replace("\n    ", "").isprintable()


GOOD_CELLS: dict[str, st.SearchStrategy[Any]] = {
    "flag": st.booleans(),
    "number": st.integers(1, 2),
    "ratio": st.floats(0, 1),
    "price": st.decimals(1, 9, places=2).map(str),
    "day": st.dates(dt.date(2000, 1, 1), dt.date(2001, 1, 1)).map(str),
    "moment": st.datetimes(dt.datetime(2002, 1, 1), dt.datetime(2030, 1, 1)).map(lambda moment: moment.isoformat()),
    "token": st.uuids().map(str),
    "tags": st.lists(st.sampled_from(["a", "é", "'"]), max_size=2),
    "parent": st.just("up#1"),
    "mood": st.just("calm"),
}


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.fixed_dictionaries({}, optional=GOOD_CELLS), max_size=5),
    st.data(),
)
def test_good_cells_are_kept(rows: list[dict[str, Any]], data: st.DataObject) -> None:
    """A cell nobody finds fault with is still there, as it was; and one that is there was not at fault."""
    if rows:
        place = data.draw(st.integers(0, len(rows) - 1))
        rows[place] = {**rows[place], data.draw(NAMES): data.draw(JSON)}
    recipe = Recipe(table="all", columns={}, rows=rows)
    up = Recipe(table="up", columns={}, rows=[{"code": "ab"}])
    found = flaws({"up": up, "all": recipe}, SCHEMA)
    left, every = sound({"up": up, "all": recipe}, SCHEMA)
    blamed = {(flaw.row, cell) for flaw in every for cell in flaw.cells}
    assert {(flaw.row, flaw.cells) for flaw in found} <= {(flaw.row, flaw.cells) for flaw in every}
    for number, (before, after) in enumerate(zip(rows, left["all"].rows, strict=True)):
        assert after == {name: cell for name, cell in before.items() if name in after}
        assert {(number, name) for name in set(before) - set(after)} <= blamed


def test_an_unknown_table_is_left_alone() -> None:
    """It is the gate of recipes that says there is no such table."""
    recipes = {"nobody": Recipe(table="nobody", columns={}, rows=[{"a": 1}])}
    assert judge(recipes, SCHEMA) == []
    assert sound(recipes, SCHEMA) == (recipes, [])
    assert msgspec.structs.asdict(recipes["nobody"])["rows"] == [{"a": 1}]
