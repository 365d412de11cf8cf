"""The evaluation agrees with a real database."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from pytest_syda.recipe.evaluation import evaluate, holds
from pytest_syda.recipe.values import Values, object_array
from pytest_syda.schema import conditions as c
from pytest_syda.schema.checks import parse_check

INTEGERS = st.integers(-6, 6)
# halves and quarters are exact in SQLite's floats as well
FLOATS = st.integers(-24, 24).map(lambda count: count / 4)
TEXTS = st.text("abAB_%1", max_size=4)

ROWS = st.lists(
    st.tuples(*(st.none() | kind for kind in (INTEGERS, INTEGERS, FLOATS, FLOATS, TEXTS, TEXTS))),
    min_size=1,
    max_size=6,
)
NAMES = ("i", "j", "x", "y", "s", "t")


def name_of(*names: str) -> st.SearchStrategy[c.Expression]:
    return st.sampled_from(names).map(c.Name)


def literal_of(values: st.SearchStrategy[Any]) -> st.SearchStrategy[c.Expression]:
    return (values | st.none()).map(c.Literal)


def calls(arguments: st.SearchStrategy[c.Expression], *names: str) -> st.SearchStrategy[c.Expression]:
    return st.builds(lambda name, item: c.Call(name, (item,)), st.sampled_from(names), arguments)


def pairs_of(arguments: st.SearchStrategy[c.Expression], *names: str) -> st.SearchStrategy[c.Expression]:
    return st.builds(lambda name, a, b: c.Call(name, (a, b)), st.sampled_from(names), arguments, arguments)


WHOLE = st.recursive(
    name_of("i", "j") | literal_of(INTEGERS),
    lambda inner: st.builds(c.Arithmetic, st.sampled_from(["+", "-", "*", "div", "%"]), inner, inner)
    | inner.map(c.Negative) | calls(inner, "abs") | pairs_of(inner, "min", "max", "coalesce", "nullif"),
    max_leaves=4,
)  # fmt: skip
NUMBERS = st.recursive(
    WHOLE | name_of("x", "y") | literal_of(FLOATS),
    lambda inner: st.builds(c.Arithmetic, st.sampled_from(["+", "-", "*"]), inner, inner)
    | inner.map(c.Negative) | calls(inner, "abs", "round") | pairs_of(inner, "min", "max", "coalesce", "nullif"),
    max_leaves=4,
)  # fmt: skip
WORDS = st.recursive(
    name_of("s", "t") | literal_of(TEXTS),
    lambda inner: calls(inner, "lower", "upper", "trim") | pairs_of(inner, "coalesce", "nullif", "min", "max")
    | st.builds(lambda a, b: c.Arithmetic("||", a, b), inner, inner)
    | st.builds(
        lambda a, start, size: c.Call("substr", (a, c.Literal(start), c.Literal(size))),
        inner, st.integers(1, 3), st.integers(0, 3),
    ),
    max_leaves=3,
)  # fmt: skip
SIGNS = st.sampled_from(["=", "!=", "<", "<=", ">", ">=", "is", "is not"])
ATOMS = st.one_of(
    st.builds(c.Comparison, SIGNS, NUMBERS, NUMBERS),
    st.builds(c.Comparison, SIGNS, WORDS, WORDS),
    st.builds(c.Comparison, SIGNS, calls(WORDS, "length"), WHOLE),
    st.builds(c.IsNull, NUMBERS | WORDS),
    st.builds(c.Between, NUMBERS, NUMBERS, NUMBERS),
    st.builds(lambda value, items: c.In(value, tuple(items)), NUMBERS, st.lists(literal_of(INTEGERS), max_size=3)),
    st.builds(lambda value, items: c.In(value, tuple(items)), WORDS, st.lists(literal_of(TEXTS), max_size=3)),
    st.builds(lambda value, pattern: c.Like(value, c.Literal(pattern), insensitive=True, escape=""), WORDS, TEXTS),
    st.builds(c.Truth, NUMBERS),
    st.builds(lambda value, truth: c.Comparison("is", value, c.Literal(truth)), NUMBERS, st.booleans()),
)
CONDITIONS = st.recursive(
    ATOMS,
    lambda inner: (
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: c.all_of(*parts))
        | st.lists(inner, min_size=2, max_size=3).map(lambda parts: c.any_of(*parts))
        | inner.map(c.Not)
    ),
    max_leaves=4,
)


class ToSqlite:
    """SQLite's spelling of the few things that `str()` spells otherwise."""

    def __call__(self, condition: c.Expression) -> str:
        return str(condition.rebuilt(self._spelled)).replace("ILIKE", "LIKE").replace(" ESCAPE ''", "")

    def _spelled(self, node: c.Expression) -> c.Expression:
        if isinstance(node, c.Literal) and isinstance(node.value, float):
            return c.Literal(node.value)
        return node


def lookup(rows: list[tuple[Any, ...]]) -> Any:
    """Each column in one of the forms that columns come in."""
    lists = {name: [row[index] for row in rows] for index, name in enumerate(NAMES)}
    columns = {name: Values.of(items) for name, items in lists.items()}
    columns |= {name: coded(lists[name]) for name in ("i", "s")}
    columns["y"] = scaled(lists["y"])
    return columns.__getitem__


def coded(items: list[Any]) -> Values:
    words = sorted({item for item in items if item is not None}) or [None]
    codes = np.array([0 if item is None else words.index(item) for item in items])
    return Values(codes, np.array([item is None for item in items]), words=object_array(words))


def scaled(items: list[Any]) -> Values:
    counts = np.array([0 if item is None else int(item * 100) for item in items])
    return Values(counts, np.array([item is None for item in items]), scale=2)


def sqlite(expression: str, rows: list[tuple[Any, ...]]) -> list[Any]:
    """What SQLite makes of an expression in each of the rows."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("CREATE TABLE r (i INTEGER, j INTEGER, x REAL, y REAL, s TEXT, t TEXT)")
        database.executemany("INSERT INTO r VALUES (?, ?, ?, ?, ?, ?)", rows)
        return [row[0] for row in database.execute(f"SELECT {expression} FROM r ORDER BY rowid")]  # noqa: S608


@settings(max_examples=400, deadline=None)
@given(condition=CONDITIONS, rows=ROWS)
def test_conditions_hold_where_sqlite_says_so(condition: c.Condition, rows: list[tuple[Any, ...]]) -> None:
    """For any condition and any rows, true, false and unknown are what SQLite makes of its text."""
    sql = ToSqlite()(condition)
    expected = sqlite(f"CASE WHEN {sql} THEN 1 WHEN NOT ({sql}) THEN 0 END", rows)
    true, unknown = holds(condition, lookup(rows), len(rows))
    assert [None if gone else int(held) for held, gone in zip(true, unknown, strict=True)] == expected, sql


@settings(max_examples=300, deadline=None)
@given(number=NUMBERS, rows=ROWS)
def test_numbers_are_what_sqlite_computes(number: c.Expression, rows: list[tuple[Any, ...]]) -> None:
    """For any arithmetic over any rows, the values are SQLite's, NULLs included."""
    assert evaluate(number, lookup(rows), len(rows)).tolist() == sqlite(str(number), rows), str(number)


@settings(max_examples=300, deadline=None)
@given(condition=CONDITIONS, rows=ROWS)
def test_a_condition_survives_its_own_text(condition: c.Condition, rows: list[tuple[Any, ...]]) -> None:
    """What `str` spells is parsed into a condition that spells the same and holds in the same rows."""
    parsed = parse_check(str(condition), "sqlite")
    assert parsed is not None
    assert parse_check(str(parsed), "sqlite") == parsed
    for one, other in zip(
        holds(condition, lookup(rows), len(rows)), holds(parsed, lookup(rows), len(rows)), strict=True
    ):
        assert np.array_equal(one, other), (str(condition), str(parsed))
