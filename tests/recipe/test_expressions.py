"""The expressions of recipes: what they may say, what they compute, and how they refuse the rest."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pytest_syda.errors import RecipeError
from pytest_syda.recipe.expressions import evaluate, holds, parse_expression
from pytest_syda.recipe.values import Values, object_array

NOW = dt.datetime(2030, 5, 17, 12, 30)

COLUMNS = {
    "n": Values(np.array([1, 2, 3])),
    "m": Values(np.array([3, 0, -2]), np.array([False, True, False])),
    "price": Values(np.array([1999, 5, 100]), scale=2),
    "product_id.price": Values(np.array([1050, 333, 1]), scale=2),
    "rate": Values(np.array([0.5, 0.25, -1.0])),
    "flag": Values(np.array([True, False, True])),
    "name": Values(np.array([0, 1, 0]), words=object_array(["Ada", "grace hopper"])),
    "note": Values.of(["x", None, "zz"]),
    "day": Values(np.array(["2030-01-01", "2030-02-28", "2029-12-31"], "datetime64[D]")),
    "seen": Values(np.array(["2030-01-02T06:00", "2030-03-01", "2029-12-31T12:00"], "datetime64[us]")),
    "amount": Values.of([Decimal("1.10"), Decimal("2.25"), None]),
    "born": Values.of([dt.date(2000, 2, 29), dt.datetime(2001, 1, 1, 5), dt.date(1999, 12, 31)]),
    "tags": Values.of([["a", "b"], [], '["c"]']),
    "class": Values.of([1, 2, 3]),
    "huge": Values(np.array([2**62, 3, -(2**62)])),
}


def value(text: str) -> list[Any]:
    return evaluate(parse_expression(text), COLUMNS.__getitem__, 3, now=NOW).tolist()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("n + 1", [2, 3, 4]),
        ("round(n * product_id.price * (1 - rate), 2)", [5.25, 5.0, 0.06]),
        ("price * 3", [59.97, 0.15, 3.0]),
        ("price + amount", [21.09, 2.3, None]),
        ("n / 2", [0.5, 1.0, 1.5]),
        ("div(n, 2)", [0, 1, 1]),
        ("7 % n", [0, 1, 1]),
        ("n / m", [1 / 3, None, -1.5]),
        ("n / 0", [None] * 3),
        ("-n", [-1, -2, -3]),
        ("+n", [1, 2, 3]),
        ("n + m", [4, None, 1]),
        ("round(2.5) + round(-2.5) + round(1.005, 2)", [1.01] * 3),
        ("floor(price) + ceil(price)", [39, 1, 2]),
        ("abs(m)", [3, None, 2]),
        ("min(n, 2)", [1, 2, 2]),
        ("max(n, m)", [3, None, 3]),
        ("greatest(n, m)", [3, 2, 3]),
        ("coalesce(m, 9)", [3, 9, -2]),
        ("1 if n > 1 else 0", [0, 1, 1]),
        ("'big' if n > 2 else 'mid' if n > 1 else name", ["Ada", "mid", "big"]),
        ("0 < n < 3", [True, True, False]),
        ("n in (1, 3)", [True, False, True]),
        ("n not in (1, 3)", [False, True, False]),
        ("note is None", [False, True, False]),
        ("note != None", [True, False, True]),
        ("flag and n > 1", [False, False, True]),
        ("not flag", [False, True, False]),
        ("lower(name)", ["ada", "grace hopper", "ada"]),
        ("name + '-' + note", ["Ada-x", None, "Ada-zz"]),
        ("concat(name, note)", ["Adax", "grace hopper", "Adazz"]),
        ("len(name)", [3, 12, 3]),
        ("'race' in name", [False, True, False]),
        ("like(name, 'A%')", [True, False, True]),
        ("matches(name, '^[a-z ]+$')", [False, True, False]),
        ("substr(name, 1, 2)", ["Ad", "gr", "Ad"]),
        ("day + 1", [dt.date(2030, 1, 2), dt.date(2030, 3, 1), dt.date(2030, 1, 1)]),
        ("day + days(n)", [dt.date(2030, 1, 2), dt.date(2030, 3, 2), dt.date(2030, 1, 3)]),
        ("seen - day", [dt.timedelta(hours=30), dt.timedelta(days=1), dt.timedelta(hours=12)]),
        ("date(seen) - day", [1, 1, 0]),
        ("seen - day > 1", [True, False, False]),
        ("seen - day >= hours(24)", [True, True, False]),
        ("day >= '2030-01-01'", [True, True, False]),
        ("year(day) * 100 + month(day)", [203001, 203002, 202912]),
        ("weekday(day)", [1, 3, 0]),
        ("born < '2001-01-01'", [True, False, True]),
        ("today() - day", [136, 78, 137]),
        ("now() > seen", [True, True, True]),
        ("array_length(tags)", [2, 0, 1]),
        ("column('class') * 2", [2, 4, 6]),
        ("huge * 4", [Decimal(2**64), Decimal(12), Decimal(-(2**64))]),
        ("huge + huge", [Decimal(2**63), Decimal(6), Decimal(-(2**63))]),
        ("str(n)", ["1", "2", "3"]),
        ("int(rate * 10)", [5, 2, -10]),
        ("float(n)", [1.0, 2.0, 3.0]),
        ("price if flag else None", [19.99, None, 1.0]),
        ("\n  n\n  + 1\n", [2, 3, 4]),
    ],
)
def test_it_computes(text: str, expected: list[Any]) -> None:
    """Every construct, NULLs and moments included."""
    found = value(text)
    assert found == expected
    assert [type(item) for item in found] == [type(item) for item in expected]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(*[st.integers(-(10**9), 10**9)] * 3), min_size=1, max_size=5))
def test_sums_and_products_of_money_are_exact(rows: list[tuple[int, int, int]]) -> None:
    """Scaled integers never pass through floats: the result is the one of Decimal, to the last digit."""
    a, b, q = (np.array(column) for column in zip(*rows, strict=True))
    columns = {"a": Values(a, scale=2), "b": Values(b, scale=3), "q": Values(q)}
    found = evaluate(parse_expression("(a + b) * q - a * b"), columns.__getitem__, len(rows))
    exact = [(Decimal(x) / 100 + Decimal(y) / 1000) * z - Decimal(x) / 100 * (Decimal(y) / 1000) for x, y, z in rows]
    if found.data.dtype == np.int64:
        assert [Decimal(int(count)).scaleb(-found.scale) for count in found.data] == exact
    else:
        assert found.tolist() == exact


def test_halves_round_away_from_zero() -> None:
    """As databases round, and not as Python does."""
    columns = {"x": Values(np.array([125, -125, 135, 5]), scale=2)}
    assert evaluate(parse_expression("round(x, 1)"), columns.__getitem__, 4).tolist() == [1.3, -1.3, 1.4, 0.1]


def test_unknown_is_told_from_false() -> None:
    """A condition over NULL is unknown, and stays so under NOT; OR with something true is true."""
    for text, expected in {
        "m > 1": (1, 1),
        "not m > 1": (1, 1),
        "m > 1 or n == 2": (2, 0),
        "m > 1 and n == 1": (1, 0),
    }.items():
        true, unknown = holds(parse_expression(text), COLUMNS.__getitem__, 3)
        assert (int(true.sum()), int(unknown.sum())) == expected, text


def test_a_column_is_asked_for_once() -> None:
    """However often it occurs."""
    asked: list[str] = []

    def lookup(path: str) -> Values:
        asked.append(path)
        return COLUMNS[path]

    evaluate(parse_expression("n * n + n"), lookup, 3)
    assert asked == ["n"]


def test_the_columns_of_an_expression() -> None:
    """Paths, in order, each once."""
    assert parse_expression("product_id.price * n + a.b.c - n").columns() == ("product_id.price", "n", "a.b.c")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("__import__('os').system('x')", "a dot may only|no function"),
        ("open('x')", "no function 'open'"),
        ("lambda: 1", "Lambda is not allowed"),
        ("[x for x in y]", "ListComp is not allowed"),
        ("n.__class__()", "no function ''"),
        ("n[0]", "Subscript is not allowed"),
        ("f'{n}'", "JoinedStr is not allowed"),
        ("n ** 9", "Pow is not allowed"),
        ("n << 9", "LShift is not allowed"),
        ("n := 1", "cannot be read|NamedExpr is not allowed"),
        ("1 +", "cannot be read at character"),
        ("", "cannot be read"),
        ("rund(n, 2)", "did you mean 'round'"),
        ("round(n, m)", "decimals is written out"),
        ("round()", "1 to 2 arguments"),
        ("lower(n, m)", "1 arguments"),
        ("max(n, key=m)", "by position"),
        ("max(*n)", "by position"),
        ("b'x'", "bytes is not allowed"),
        ("1j", "complex is not allowed"),
        ("1e999", "float is not allowed"),
        ("...", "not allowed"),
        ("~n", "not allowed"),
        ("matches(name, '(')", "no arguments of matches"),
        ("matches(name, note)", "no arguments of matches"),
        ("n + " * 2000 + "n", "too long"),
        ("(" * 1500 + "n" + ")" * 1500, "cannot be read"),
        ("-" * 3000 + "n", "nested too deeply|cannot be read"),
        ("\x00", "cannot be read"),
    ],
)
def test_anything_else_is_refused(text: str, why: str) -> None:
    """With where it is and what is allowed; nothing is ever run."""
    with pytest.raises(RecipeError, match=why):
        parse_expression(text)


@settings(max_examples=300, deadline=None)
@given(st.text("abn1.'+-*/()<>=!, ifelsornt\\{}[]", max_size=25) | st.text(max_size=15))
def test_no_text_does_anything_but_parse_or_be_refused(text: str) -> None:
    """A recipe is data from outside."""
    try:
        tree = parse_expression(text)
    except RecipeError:
        return
    assert isinstance(tree.columns(), tuple)


def test_an_error_says_where() -> None:
    """The part, its position, the whole, and what is allowed."""
    with pytest.raises(RecipeError) as caught:
        parse_expression("n + rund(n)")
    message = str(caught.value)
    assert "`rund(n)` at character 5 of 'n + rund(n)'" in message
    assert "An expression may use" in message
