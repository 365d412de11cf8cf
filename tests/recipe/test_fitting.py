"""Rows are made to satisfy their table's CHECKs, and a real database agrees."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import sqlite3
from contextlib import closing
from decimal import Decimal
from typing import Any

import numpy as np
import pytest

from pytest_syda.recipe.narrowing import fit, narrow
from pytest_syda.recipe.values import Values, object_array
from pytest_syda.schema.checks import parse_check
from pytest_syda.schema.types import Column, Table, Type

TEXT = Type(kind="string", length=20)
WHOLE = Type(kind="integer", low=-(2**31), high=2**31 - 1)
DAY = Type(kind="date")
MONEY = Type(kind="decimal", precision=10, scale=2)
TABLE = Table(
    name="t",
    columns=(
        *(Column(name=name, type=WHOLE) for name in "abc"),
        *(Column(name=name, type=WHOLE, nullable=False) for name in "xyz"),
        *(Column(name=name, type=TEXT, nullable=False) for name in ("status", "code", "other")),
        Column(name="resolution", type=TEXT),
        Column(name="flag", type=Type(kind="boolean"), nullable=False),
        Column(name="kind", type=Type(kind="enum", labels=("p", "q", "r")), nullable=False),
        *(Column(name=name, type=DAY, nullable=False) for name in ("starts", "ends")),
        Column(name="closed", type=DAY),
        *(Column(name=name, type=MONEY, nullable=False) for name in ("price", "total")),
        Column(name="ratio", type=Type(kind="float"), nullable=False),
        Column(name="data", type=Type(kind="json"), nullable=False),
    ),
)
COUNT = 200


class Drawn:
    """Rows whose values are hashes of their address; a third of what may be NULL is."""

    def __init__(self, count: int = COUNT, attempt: int = 0) -> None:
        self.count, self.attempt = count, attempt

    def bits(self, column: str, purpose: str) -> Any:
        address = [f"{self.attempt}/{column}/{purpose}/{row}".encode() for row in range(self.count)]
        return np.array([int.from_bytes(hashlib.sha256(item).digest()[:8], "big") for item in address], np.uint64)

    def uniform(self, column: str, purpose: str) -> Any:
        return (self.bits(column, purpose) >> np.uint64(11)).astype(np.float64) / 2.0**53

    def bare(self, column: str) -> Values:  # noqa: PLR0911 - one for each kind
        u, type_ = self.uniform(column, "value"), TABLE[column].type
        match type_.kind:
            case "integer":
                return Values((u * 200 - 50).astype(np.int64))
            case "decimal":
                return Values((u * 20000 - 5000).astype(np.int64), scale=2)
            case "float":
                return Values(u * 3 - 1)
            case "date":
                return Values((u * 9000).astype(np.int64).astype("datetime64[D]"))
            case "boolean":
                return Values(u < 0.5)
            case "json":
                return Values(object_array([{"n": 1}, [1], [], [1, 2, 3]])[(u * 4).astype(np.int64)])
        words = type_.labels or ("Open", "closed", "Some Words", "x", "resolved")
        return Values((u * len(words)).astype(np.int64), words=object_array(words))

    def value(self, column: str) -> Values:
        found = self.bare(column)
        return found.with_null(self.uniform(column, "null") < 0.34) if TABLE[column].nullable else found


def made(checks: list[str], fixed: frozenset[str] = frozenset(), attempts: int = 30) -> dict[str, Values]:
    """All columns, failing rows drawn again as a dataset does."""
    conditions = [condition for check in checks if (condition := parse_check(check)) is not None]
    assert len(conditions) == len(checks)
    narrowing = narrow(conditions, TABLE)
    assert not narrowing.contradictions
    columns: dict[str, Values] = {}
    for attempt in range(attempts):
        rows = Drawn(attempt=attempt)
        drawn = {name: rows.value(name) for name in TABLE.column_names} | fit(narrowing, TABLE, rows, fixed=fixed)
        if not columns:
            columns = drawn
            continue
        bad = ~accepted(columns, checks)
        if not bad.any():
            break
        columns = {name: Values.of(np.where(bad, drawn[name].objects(), columns[name].objects())) for name in columns}
    return columns


def accepted(columns: dict[str, Values], checks: list[str]) -> Any:
    """Which rows SQLite takes."""
    with closing(sqlite3.connect(":memory:")) as database:
        return _taken(database, columns, checks)


def _taken(database: sqlite3.Connection, columns: dict[str, Values], checks: list[str]) -> Any:
    types = {"integer": "INTEGER", "decimal": "NUMERIC", "float": "REAL", "boolean": "BOOLEAN", "json": "JSON"}
    ddl = ", ".join(f"{column.name} {types.get(column.type.kind, 'TEXT')}" for column in TABLE.columns)
    database.create_function(
        "regexp", 2, lambda regex, text: text is None or __import__("re").search(regex, text) is not None
    )
    database.execute(f"CREATE TABLE t ({ddl}, {', '.join(f'CHECK ({check})' for check in checks)})")
    plain = [[bindable(value) for value in columns[column.name].tolist()] for column in TABLE.columns]
    marks = ", ".join("?" * len(TABLE.columns))
    taken = []
    for row in zip(*plain, strict=True):
        try:
            database.execute(f"INSERT INTO t VALUES ({marks})", row)  # noqa: S608
            taken.append(True)
        except sqlite3.IntegrityError:
            taken.append(False)
    return np.array(taken)


def bindable(value: Any) -> Any:
    if isinstance(value, (dt.date, dt.datetime)):
        return value.isoformat()
    if isinstance(value, (list, dict)):
        return json.dumps(value)
    return float(value) if isinstance(value, Decimal) else value


CHECKS = [
    ["a > 0 AND a < 100"],
    ["x BETWEEN 1 AND 5"],
    ["x % 5 = 0 AND x BETWEEN 1 AND 20"],
    ["status IN ('open', 'resolved')", "status != 'resolved' OR resolution IS NOT NULL"],
    ["(a IS NULL AND b IS NOT NULL) OR (a IS NOT NULL AND b IS NULL)"],
    ["(a IS NULL) != (b IS NULL)"],
    ["(a IS NOT NULL) + (b IS NOT NULL) + (c IS NOT NULL) = 1"],
    ["CASE WHEN a IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN b IS NOT NULL THEN 1 ELSE 0 END <= 1"],
    ["x < y", "y < z"],
    ["x < y AND y < z", "z <= 10", "x >= 0"],
    ["x + y <= z", "z <= 100", "x >= 0", "y >= 0"],
    ["a < b"],
    ["a != b"],
    ["x <> y", "x IN (1, 2)", "y IN (1, 2)"],
    ["status != other"],
    ["status = other"],
    ["ends >= starts"],
    ["starts <= ends AND (closed IS NULL OR closed >= ends)"],
    ["starts >= '2010-01-01'", "ends < '2012-01-01'", "ends > starts"],
    ["lower(code) = code", "length(code) >= 4"],
    ["code LIKE 'ab%'", "length(code) = 6"],
    ["code GLOB '[a-z]*[0-9]'", "length(code) <= 5"],
    ["code NOT GLOB '*[^0-9]*'", "length(code) = 8"],
    ["code REGEXP '^[A-Z]{3}-[0-9]+$'"],
    ["code = upper(code) AND code NOT LIKE '%X%'"],
    ["length(trim(status)) > 0", "trim(status) = status"],
    ["kind = 'p' AND a IS NOT NULL AND b IS NULL OR kind = 'q' AND a IS NULL AND b IS NOT NULL OR kind = 'r'"],
    ["CASE kind WHEN 'p' THEN a IS NOT NULL WHEN 'q' THEN b > 5 ELSE c IS NULL END"],
    ["kind != 'p' OR a IS NOT NULL", "kind != 'q' OR b IS NOT NULL", "kind != 'r' OR c IS NOT NULL"],
    ["price >= 0.01 AND price < 1000"],
    ["price > 0", "total = price * 2"],
    ["price >= 0", "total >= price * x", "x BETWEEN 1 AND 9"],
    ["ratio > 0 AND ratio < 1"],
    ["flag OR a > 3"],
    ["NOT flag OR (a IS NOT NULL AND b IS NOT NULL)"],
    ["coalesce(a, 0) + coalesce(b, 0) > 0"],
    ["coalesce(a, b) IS NOT NULL"],
    ["coalesce(a, 0) >= 5"],
    ["abs(x) <= 5"],
    ["max(x, y) <= 10"],
    ["json_array_length(data) >= 2"],
    ["a IS NOT b"],
    ["a IS NULL OR b IS NULL OR a + b = 10"],
    ["status <> '' AND code <> ''"],
    ["instr(code, '@') > 1"],
    ["substr(code, 1, 2) = 'AB'"],
    ["status IN ('a', 'b') OR code IN ('c', 'd') OR x > 100"],
    ["x * y <= 100", "x > 0", "y > 0"],
    ["x * x < 80", "y - x = 8", "z % 7 = 0 AND z * x < 150"],
    ["resolution = status", "status IN ('a', 'b')"],
    ["(kind = 'p' OR a < x) AND (kind = 'q' OR b < y)", "a + b <= 10", "x > 3 AND y > 3"],
]


@pytest.mark.parametrize("checks", CHECKS, ids=lambda checks: "; ".join(checks)[:70])
def test_every_row_is_accepted_by_the_database(checks: list[str]) -> None:
    """Rows drawn blindly, then fitted and (a few) drawn again, all pass the CHECKs of a real SQLite."""
    assert accepted(made(checks), checks).all()


@pytest.mark.parametrize("checks", CHECKS, ids=lambda checks: "; ".join(checks)[:70])
def test_most_rows_are_right_at_once(checks: list[str]) -> None:
    """Narrowing is a solution, not a filter: nine rows in ten need no second draw."""
    if checks[0].startswith(("coalesce(a, 0) + ", "x * ", "max(")):
        pytest.skip("left to be tried and judged")
    assert accepted(made(checks, attempts=1), checks).mean() >= 0.9


def test_rows_that_are_right_stay_as_they_are() -> None:
    """Only failing rows change."""
    condition = parse_check("x > 0")
    assert condition is not None
    fitted = fit(narrow([condition], TABLE), TABLE, Drawn())["x"].data
    drawn = Drawn().value("x").data
    assert np.array_equal(fitted[drawn > 0], drawn[drawn > 0])
    assert (fitted > 0).all()


def test_every_branch_of_a_disjunction_is_taken() -> None:
    """Either side of an exclusive pair has its rows."""
    columns = made(["(a IS NULL) != (b IS NULL)"])
    assert 0.2 < columns["a"].nulls_mask.mean() < 0.8


def test_fixed_columns_are_worked_around() -> None:
    """What may not change decides which alternatives remain."""
    checks = ["x > y", "status = 'a' OR z > 5", "kind != 'p' OR a IS NOT NULL"]
    columns = made(checks, fixed=frozenset({"y", "status", "kind"}))
    assert accepted(columns, checks).all()
    assert columns["kind"].tolist() == Drawn().value("kind").tolist()


def test_rows_do_not_depend_on_their_neighbours() -> None:
    """The first rows of many are the rows of few."""
    checks = [
        parse_check(check) for check in ("x < y AND y < 20", "code ~ '^[a-z]+[0-9]$'", "(a IS NULL) != (b IS NULL)")
    ]
    narrowing = narrow([check for check in checks if check is not None], TABLE)
    few, many = fit(narrowing, TABLE, Drawn(40)), fit(narrowing, TABLE, Drawn(200))
    assert all(few[name].tolist() == many[name].tolist()[:40] for name in few)
