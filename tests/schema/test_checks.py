"""CHECK constraints are read from the text of three dialects."""

from __future__ import annotations

import datetime as dt
import logging
import subprocess
import sys
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pytest_syda.schema import conditions as c
from pytest_syda.schema.checks import parse_check, read_check

SPELLINGS = [
    # comparisons and logic
    ("sqlite", "a == 1", "a = 1"),
    ("sqlite", "a <> 1 AND NOT b >= 2", "a != 1 AND NOT (b >= 2)"),
    ("sqlite", "a > 0 OR (b > 0 AND c > 0)", "a > 0 OR b > 0 AND c > 0"),
    ("sqlite", "(a > 0 OR b > 0) AND c > 0", "(a > 0 OR b > 0) AND c > 0"),
    ("mysql", "a && b", "a AND b"),
    ("mysql", "a xor b", "a != b"),
    ("mysql", "a <=> b", "a IS NOT DISTINCT FROM b"),
    ("postgresql", "a IS NOT DISTINCT FROM b", "a IS NOT DISTINCT FROM b"),
    ("sqlite", "a IS b", "a IS NOT DISTINCT FROM b"),
    ("sqlite", "a IS NOT b", "a IS DISTINCT FROM b"),
    ("sqlite", "(a, b) = (1, 2)", "a = 1 AND b = 2"),
    ("sqlite", "(a IS NULL) != (b IS NULL)", "(a IS NULL) != (b IS NULL)"),
    # NULL and truth
    ("sqlite", "x notnull", "x IS NOT NULL"),
    ("sqlite", "x isnull", "x IS NULL"),
    ("sqlite", "CREATED_AT IS NOT NULL", "CREATED_AT IS NOT NULL"),
    ("postgresql", "x IS TRUE", "x IS TRUE"),
    ("postgresql", "x IS NOT FALSE", "NOT (x IS FALSE)"),
    ("postgresql", "is_active", "is_active"),
    ("postgresql", "NOT is_active", "NOT is_active"),
    # lists and ranges
    ("sqlite", "x IN ('a', NULL)", "x IN ('a', NULL)"),
    ("sqlite", "x NOT IN (1, -2)", "x NOT IN (1, -2)"),
    (
        "postgresql",
        "(status)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])",
        "status IN ('a', 'b')",
    ),
    ("postgresql", "a <> ALL (ARRAY[1, 2])", "a NOT IN (1, 2)"),
    ("postgresql", "a > ANY (ARRAY[1, 2])", "a > 1 OR a > 2"),
    ("sqlite", "x BETWEEN 1 AND 5 AND y NOT BETWEEN 2 AND 3", "x BETWEEN 1 AND 5 AND y NOT BETWEEN 2 AND 3"),
    ("postgresql", "x BETWEEN SYMMETRIC 5 AND 1", "x BETWEEN 5 AND 1 OR x BETWEEN 1 AND 5"),
    # patterns
    ("postgresql", "x ~~ 'a%'", "x LIKE 'a%'"),
    ("postgresql", "x !~~* 'a%'", "x NOT ILIKE 'a%'"),
    ("postgresql", "x LIKE 'a!%' ESCAPE '!'", "x LIKE 'a!%' ESCAPE '!'"),
    ("postgresql", "x ~ '^[a-z]+$'", "x ~ '^[a-z]+$'"),
    ("postgresql", "x !~* '[[:digit:]]'", "x !~* '[0-9]'"),
    ("postgresql", "x SIMILAR TO 'a|b%'", "x ~ '^(?:a|b.*)$'"),
    ("sqlite", "x GLOB '[A-Z]*'", "x ~ '^[A-Z]'"),
    ("sqlite", "x NOT GLOB '*[^0-9]*'", "x !~ '[^0-9]'"),
    ("sqlite", "x REGEXP 'a+'", "x ~ 'a+'"),
    ("mysql", "regexp_like(x, 'a+')", "x ~* 'a+'"),
    ("postgresql", "x NOT LIKE ALL (ARRAY['a', 'b'])", "x NOT LIKE 'a' AND x NOT LIKE 'b'"),
    ("postgresql", "starts_with(x, 'ab')", "starts_with(x, 'ab')"),
    # functions
    ("postgresql", "char_length(x) >= 3", "length(x) >= 3"),
    ("sqlite", "length(trim(x)) > 0", "length(trim(x)) > 0"),
    ("postgresql", "btrim((x)::text) <> ''::text", "trim(x) != ''"),
    ("sqlite", "x COLLATE NOCASE = 'A'", "lower(x) = lower('A')"),
    ("postgresql", "position('@' in x) > 1", "position('@', x) > 1"),
    ("sqlite", "ifnull(a, 0) + coalesce(b, 0) > 0", "coalesce(a, 0) + coalesce(b, 0) > 0"),
    ("sqlite", "max(a, b) > 1", "max(a, b) > 1"),
    ("postgresql", "GREATEST(a, b) > 1", "greatest(a, b) > 1"),
    ("postgresql", "num_nonnulls(a, b) = 1", "num_nonnulls(a, b) = 1"),
    ("sqlite", "json_array_length(x) > 0", "json_array_length(x) > 0"),
    ("postgresql", "jsonb_typeof(x) = 'array'", "json_type(x) = 'array'"),
    ("sqlite", "iif(a > 1, b, c) > 0", "CASE WHEN a > 1 THEN b ELSE c END > 0"),
    ("sqlite", "CASE k WHEN 'a' THEN x ELSE y END IS NOT NULL", "CASE WHEN k = 'a' THEN x ELSE y END IS NOT NULL"),
    ("postgresql", "EXTRACT(year FROM d) > 2000", "year(d) > 2000"),
    ("mysql", "a MOD 2 = 0", "a % 2 = 0"),
    (
        "postgresql",
        "(a IS NOT NULL)::int + (b IS NOT NULL)::int = 1",
        "CAST(a IS NOT NULL AS INTEGER) + CAST(b IS NOT NULL AS INTEGER) = 1",
    ),
    # constants, names, wrappings
    ("postgresql", "x > '2020-01-01'::date", "x > '2020-01-01'"),
    ("postgresql", "x = '5'::integer", "x = 5"),
    ("postgresql", "e >= s + interval '1 day'", "e >= s + INTERVAL '86400 seconds'"),
    ("mysql", "date_add(s, interval 2 hour) < e", "s + INTERVAL '7200 seconds' < e"),
    ("postgresql", "born < CURRENT_DATE", "born < today()"),
    ("sqlite", "price >= 0.01", "price >= 0.01"),
    ("mysql", "`a` <> _utf8mb4'it''s'", "a != 'it''s'"),
    ("sqlite", '"order" > 0 AND [end] > start', "order > 0 AND end > start"),
    ("sqlite", 'wallets."scheme" IN (\'single\')', "scheme IN ('single')"),
    ("postgresql", "public.t.a > 0", "a > 0"),
    ("sqlite", "CHECK (a > 1)", "a > 1"),
    ("sqlite", "a > 1 -- at least two", "a > 1"),
    ("sqlite", "version_info_id=1", "version_info_id = 1"),
]  # fmt: skip


@pytest.mark.parametrize(("dialect", "sql", "expected"), SPELLINGS, ids=lambda text: text[:60])
def test_sql_says(dialect: str, sql: str, expected: str) -> None:
    """The condition of a text, spelled plainly: no quotes, qualifiers, casts of texts or dialect's operators."""
    assert str(parse_check(sql, dialect)) == expected


@pytest.mark.parametrize(
    "sql",
    [
        "a > 0", "a IN (1, 2)", "a IS NOT NULL", "x LIKE 'a%'", "length(x) > 3", "x ~ '^a'", "a = 1 OR b = 2",
        "`a` = 1", "a % 2 = 0",
    ],
)  # fmt: skip
def test_without_a_dialect_each_is_tried(sql: str) -> None:
    """A text whose dialect nobody knows is read in the first that can."""
    assert parse_check(sql) is not None


@pytest.mark.parametrize(
    "sql",
    [
        "x @> ARRAY[1]", "a & 1 = 0", "(a, b) OVERLAPS (c, d)", "my_function(a) > 1", "x IN (SELECT 1)",
        "EXISTS (SELECT 1)", "a >", "", "not sql at all )(", "a; DROP TABLE t", "1) FROM t --", "x ~ '(?<=a)b('",
        "CAST(x AS xml) IS NOT NULL", "a > s + interval '1 month'", "'" * 5, "((((", "x = :param_1",
        "a = ?",
        "count(*) > 1", "NULL", "\x00",
    ],
)  # fmt: skip
@pytest.mark.parametrize("dialect", ["sqlite", "postgresql", "mysql", None])
def test_what_cannot_be_said_is_none(sql: str, dialect: str | None) -> None:
    """Anything else is left to the database, quietly."""
    parsed = parse_check(sql, dialect)
    assert parsed is None or isinstance(parsed, c.Condition)


@settings(max_examples=300, deadline=None)
@given(
    st.text("ab'\"()=<>~!%*[]{}|&:;,.-+1 \n", max_size=20) | st.text(max_size=12),
    st.sampled_from(["sqlite", "postgresql", "mysql"]),
)
def test_no_text_raises(sql: str, dialect: str) -> None:
    """However weird, the answer is a condition or None."""
    parsed = parse_check(sql, dialect)
    assert parsed is None or isinstance(parsed, c.Condition)


def test_deep_nesting_is_survived() -> None:
    """A text that exhausts the parser is no condition."""
    nested = parse_check("(" * 3000 + "a > 0" + ")" * 3000, "sqlite")
    assert nested is None or str(nested) == "a > 0"
    assert parse_check(" AND ".join(f"a != {n}" for n in range(300)), "sqlite") is not None


def test_sqlglot_says_nothing(caplog: pytest.LogCaptureFixture) -> None:
    """What sqlglot logs about texts it cannot read is nobody's concern."""
    with caplog.at_level(logging.DEBUG):
        parse_check("ALTER NONSENSE x FOO", "sqlite")
        parse_check("x REGEXP", "mysql")
    assert not caplog.records


def test_numbers_are_exact() -> None:
    """0.1 is a tenth, not the float next to it; an interval is a timedelta; a boolean is no number."""
    parsed = [parse_check(sql, "postgresql") for sql in ("x = 0.1", "x = 1", "x = TRUE", "x > interval '90 minutes'")]
    values = [
        item.right.value for item in parsed if isinstance(item, c.Comparison) and isinstance(item.right, c.Literal)
    ]
    assert [(type(value), value) for value in values] == [
        (Decimal, Decimal("0.1")), (int, 1), (bool, True), (dt.timedelta, dt.timedelta(minutes=90)),
    ]  # fmt: skip


def test_columns_are_named_once_in_order() -> None:
    """The columns a condition reads."""
    parsed = parse_check("b > a AND a > 0 AND length(c) > 1", "sqlite")
    assert parsed is not None
    assert parsed.columns() == ("b", "a", "c")


def test_sqlglot_is_imported_with_the_first_check() -> None:
    """Importing the module is cheap; a schema without checks never pays."""
    code = (
        "import sys, pytest_syda.schema.checks as c; assert 'sqlglot' not in sys.modules; "
        "c.parse_check('a > 1'); assert 'sqlglot' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=".")


@pytest.mark.parametrize(
    ("sql", "readable", "whole"),
    [
        ("a > 1 AND b < 2", "a > 1 AND b < 2", True),
        ("a > 1 AND f(b) AND c IN (1, 2)", "a > 1 AND c IN (1, 2)", False),
        ("(f(a) AND (b < 2))", "b < 2", False),
        ("a > 1 OR f(b)", "None", False),
        ("f(a) AND g(b)", "None", False),
    ],
)
def test_what_can_be_read_of_a_check(sql: str, readable: str, whole: bool) -> None:
    """Of conditions that must all hold, each that can be read counts."""
    condition, complete = read_check(sql)
    assert (str(condition), complete) == (readable, whole)
