"""The evaluation agrees with PostgreSQL about what SQLite has no types for: money, dates, spans, booleans, JSON."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
import sqlalchemy as sa

from pytest_syda.recipe.evaluation import holds
from pytest_syda.recipe.values import Values
from pytest_syda.schema.checks import parse_check

COLUMNS: dict[str, tuple[str, list[Any]]] = {
    "n": ("integer", [-7, 0, 2, 5, None]),
    "m": ("integer", [3, -2, None]),
    "price": ("numeric(8, 2)", [Decimal("0.10"), Decimal("-2.25"), Decimal("19.99"), None]),
    "total": ("numeric(8, 2)", [Decimal("0.30"), Decimal("39.98"), None]),
    "day": ("date", [dt.date(2020, 2, 29), dt.date(2021, 12, 31), None]),
    "until": ("date", [dt.date(2020, 3, 1), dt.date(2021, 12, 31), None]),
    "seen": ("timestamp", [dt.datetime(2020, 2, 29, 12), dt.datetime(2022, 1, 1), None]),
    "lasted": ("interval", [dt.timedelta(hours=1), dt.timedelta(days=2), None]),
    "clock": ("time", [dt.time(8, 30), dt.time(20), None]),
    "flag": ("boolean", [True, False, None]),
    "name": ("text", ["Ada", "bob ", "x_1%", "", None]),
    "data": ("jsonb", [[1, 2], []]),
    "kind": ("text", ["p", "q", None]),
}

CHECKS = [
    "n / 2 = 1",
    "n / 2.0 > 0.5",
    "n % 3 = 2",
    "-n / 2 = 3",
    "n * m <= 6",
    "n - m = 2",
    "abs(n) >= 5",
    "sign(n) = -1",
    "n BETWEEN SYMMETRIC 5 AND 0",
    "n IS DISTINCT FROM m",
    "n IS NOT DISTINCT FROM m",
    "n IN (2, NULL)",
    "n NOT IN (2, NULL)",
    "n = ANY (ARRAY[2, 5])",
    "n <> ALL (ARRAY[2, 5])",
    "n > ALL (ARRAY[0, 2])",
    "greatest(n, m) > 2",
    "least(n, m, 0) = 0",
    "coalesce(n, m, 0) = 0",
    "nullif(n, 2) IS NULL",
    "num_nonnulls(n, m) = 1",
    "num_nulls(n, m, price) >= 2",
    "price * 3 = total",
    "price + price < total",
    "round(price, 1) = 20.0",
    "round(-price, 1) = 2.3",
    "floor(price) = -3",
    "ceil(price) = 1",
    "price::integer = -2",
    "price > n",
    "total / price = 3",
    "price = 0.1",
    "price * n > 1.5",
    "day < until",
    "until - day = 1",
    "until - day >= n",
    "day + 1 = until",
    "day + interval '1 day' <= until",
    "until <= day + interval '1 month'",
    "day + '1 mon -1 day'::interval > until",
    "until - interval '1 year 2 months' < day",
    "seen < day + interval '2 mons 3 days 04:00'",
    "age(until, day) > interval '1 month'",
    "interval '1 year' <= age(until, day)",
    "day >= '2020-03-01'",
    "seen - day > interval '6 hours'",
    "seen > day",
    "seen >= day + lasted",
    "seen::date = day",
    "date_part('year', seen) = 2020",
    "extract(month from day) = 12",
    "extract(day from day) = 29",
    "extract(hour from seen) = 12",
    "lasted > interval '90 minutes'",
    "lasted * 2 > interval '2 days'",
    "clock < '12:00'",
    "clock BETWEEN '08:00' AND '09:00'",
    "flag",
    "NOT flag",
    "flag IS TRUE",
    "flag IS NOT TRUE",
    "flag IS FALSE",
    "flag = (n > 0)",
    "flag <> (n IS NULL)",
    "flag OR n > 0",
    "(n IS NULL) = (m IS NULL)",
    "(n IS NOT NULL)::int + (m IS NOT NULL)::int + (price IS NOT NULL)::int = 1",
    "name LIKE 'A%'",
    "name LIKE '%\\_1\\%'",
    "name ILIKE 'a_A'",
    "name NOT LIKE '%b%'",
    "name ~ '^[a-z]+ ?$'",
    "name !~* 'A'",
    "name SIMILAR TO '(A|b)%'",
    "name LIKE ANY (ARRAY['A%', 'b%'])",
    "length(name) > 2",
    "length(trim(name)) = 3",
    "name = btrim(name)",
    "lower(name) = name",
    "upper(name) <> name",
    "left(name, 1) = 'A'",
    "right(name, 2) = 'da'",
    "substring(name from 2 for 2) = 'da'",
    "position('b' in name) = 1",
    "strpos(name, 'a') > 2",
    "name || kind = 'Adap'",
    "concat(name, kind) = 'p'",
    "replace(name, 'A', 'b') = 'bda'",
    "name <> ''",
    "octet_length(name) = 3",
    "starts_with(name, 'b')",
    "jsonb_array_length(data) >= 1",
    "jsonb_typeof(data) = 'array'",
    "kind = 'p' OR n IS NOT NULL",
    "CASE kind WHEN 'p' THEN n > 0 WHEN 'q' THEN m > 0 ELSE flag END",
    "CASE WHEN n > 0 THEN 1 ELSE 0 END + CASE WHEN m > 0 THEN 1 ELSE 0 END = 1",
    "(kind, n) = ('p', 2)",
    "(kind)::text = ANY ((ARRAY['p'::character varying, 'z'::character varying])::text[])",
]


@pytest.fixture
def rows(postgres_database: sa.URL) -> Any:
    """A table with the columns' values in many combinations, and those values."""
    lists = [values for _, values in COLUMNS.values()]
    rounds = max(map(len, lists))
    # every pair of neighbouring columns meets in every combination of their values
    combined = [
        [
            values[(number // (1 + 4 * (place % 3)) + place * (number // 17)) % len(values)]
            for place, values in enumerate(lists)
        ]
        for number in range(40 * rounds)
    ]
    engine = sa.create_engine(postgres_database, poolclass=sa.NullPool)
    with engine.begin() as connection:
        types = ", ".join(f"{name} {type_}" for name, (type_, _) in COLUMNS.items())
        connection.exec_driver_sql(f"CREATE TABLE r (number serial, {types})")
        table = sa.Table("r", sa.MetaData(), autoload_with=connection)
        connection.execute(table.insert(), [dict(zip(COLUMNS, row, strict=True)) for row in combined])
        yield connection, combined


def test_conditions_hold_where_postgres_says_so(rows: Any) -> None:
    """True, false and unknown of every check in every row."""
    connection, combined = rows
    columns = {name: Values.of(values) for name, values in zip(COLUMNS, zip(*combined, strict=True), strict=True)}
    wrong = []
    for check in CHECKS:
        condition = parse_check(check, "postgresql")
        assert condition is not None, check
        query = f"SELECT ({check.replace('%', '%%')}) FROM r ORDER BY number"  # noqa: S608
        expected = connection.exec_driver_sql(query).scalars().all()
        true, unknown = holds(condition, columns.__getitem__, len(combined))
        found = [None if gone else bool(held) for held, gone in zip(true, unknown, strict=True)]
        differing = [row for row, (one, other) in enumerate(zip(found, expected, strict=True)) if one is not other]
        if differing:
            row = differing[0]
            read = {name: combined[row][list(COLUMNS).index(name)] for name in condition.columns()}
            wrong.append(f"{check}: {found[row]} instead of {expected[row]} for {read}")
    assert not wrong, "\n".join(wrong)


def test_the_checks_are_neither_always_true_nor_never(rows: Any) -> None:
    """The comparison above means something: nearly every check is true, false and unknown somewhere."""
    connection, _ = rows
    telling = 0
    for check in CHECKS:
        seen = set(connection.exec_driver_sql(f"SELECT DISTINCT ({check.replace('%', '%%')}) FROM r").scalars())  # noqa: S608
        telling += len(seen) > 1
    assert telling > 0.9 * len(CHECKS)
