"""The tree of conditions: spelling, walking, rebuilding."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from pytest_syda.schema import conditions as c

A, B, X = c.Name("a"), c.Name("b"), c.Name("x y")
ONE = c.Literal(1)


@pytest.mark.parametrize(
    ("tree", "text"),
    [
        (c.Arithmetic("*", c.Arithmetic("+", A, B), ONE), "(a + b) * 1"),
        (c.Arithmetic("+", A, c.Arithmetic("*", B, ONE)), "a + b * 1"),
        (c.Arithmetic("-", A, c.Arithmetic("-", B, ONE)), "a - (b - 1)"),
        (c.Arithmetic("-", c.Arithmetic("-", A, B), ONE), "a - b - 1"),
        (c.Arithmetic("||", A, c.Arithmetic("||", B, A)), "a || (b || a)"),
        (c.Negative(c.Negative(A)), "-(-a)"),
        (c.Negative(c.Literal(-1)), "-(-1)"),
        (c.Arithmetic("*", c.Literal(-1), A), "-1 * a"),
        (c.Or((c.And((c.IsNull(A), c.IsNull(B))), c.Truth(A))), "a IS NULL AND b IS NULL OR a"),
        (c.And((c.Or((c.IsNull(A), c.IsNull(B))), c.Truth(A))), "(a IS NULL OR b IS NULL) AND a"),
        (c.Not(c.And((c.Truth(A), c.Truth(B)))), "NOT (a AND b)"),
        (c.Not(c.Truth(A)), "NOT a"),
        (c.Not(c.Not(c.Truth(A))), "NOT (NOT a)"),
        (c.Not(c.In(A, (ONE,))), "a NOT IN (1)"),
        (c.Comparison("=", c.IsNull(A), c.IsNull(B)), "(a IS NULL) = (b IS NULL)"),
        (c.Comparison("is", A, c.Literal(value=True)), "a IS TRUE"),
        (c.IsNull(X), '"x y" IS NULL'),
        (c.Comparison("=", A, c.Literal("it's")), "a = 'it''s'"),
        (c.Comparison("=", A, c.Literal(Decimal("0.10"))), "a = 0.10"),
        (c.Comparison("<", A, c.Literal(dt.timedelta(minutes=1))), "a < INTERVAL '60 seconds'"),
        (c.Case((c.IsNull(A),), (ONE,)), "CASE WHEN a IS NULL THEN 1 ELSE NULL END"),
        (c.Cast(A, "integer"), "CAST(a AS INTEGER)"),
    ],
)  # fmt: skip
def test_trees_are_spelled_as_sql(tree: c.Expression, text: str) -> None:
    """With parentheses where they are needed, and only there."""
    assert str(tree) == text


def test_constants_are_told_apart_by_type() -> None:
    """1, 1.0 and TRUE are equal to Python, and different values to a column."""
    assert len({c.Literal(1), c.Literal(Decimal(1)), c.Literal(value=True), c.Literal(1.0)}) == 4
    assert c.Literal(1) == c.Literal(1)


def test_walking_and_columns() -> None:
    """Parents come first; each column once."""
    tree = c.And((c.Comparison("<", A, B), c.Case((c.IsNull(A),), (X,), B)))
    assert tree.columns() == ("a", "b", "x y")
    assert next(tree.walk()) is tree


def test_rebuilding_replaces_innermost_first() -> None:
    """A change of nodes is applied throughout, in tuples too."""
    tree = c.Case((c.IsNull(A),), (A,), c.Arithmetic("+", A, B))
    renamed = tree.rebuilt(lambda node: c.Name(node.path.upper()) if isinstance(node, c.Name) else node)
    assert str(renamed) == "CASE WHEN A IS NULL THEN A ELSE A + B END"


def test_joining_is_flat() -> None:
    """Conjunctions of conjunctions are conjunctions; of one thing, that thing."""
    truth = c.Truth(A)
    assert c.all_of(c.all_of(truth, truth), truth) == c.And((truth,) * 3)
    assert c.any_of(truth) == truth
