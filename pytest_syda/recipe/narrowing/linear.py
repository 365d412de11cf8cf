"""Comparisons of sums: `a < b`, `a + b <= c`, `end - start >= 3`, as one weighted sum against a constant."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction
from typing import Literal

import msgspec

from pytest_syda.schema import conditions as c

Operator = Literal["<=", "<", "=", "!="]
Constant = Fraction | dt.timedelta


class Linear(msgspec.Struct, frozen=True):
    """`sum of weight * column, operator, constant`, for rows where no column is NULL.

    `a < b` is (a: 1, b: -1) < 0. Among dates and moments the constant is a timedelta, or 0.
    """

    terms: tuple[tuple[str, Fraction], ...]
    operator: Operator
    constant: Constant = Fraction(0)

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self.terms)

    @property
    def ordered(self) -> tuple[str, str] | None:
        """(a, b) where it says no more than `a operator b`."""
        if len(self.terms) != 2 or self.constant != Fraction(0):  # noqa: PLR2004
            return None
        (one, first), (two, second) = self.terms
        if first + second:
            return None
        return (one, two) if first > 0 else (two, one)

    def __str__(self) -> str:
        left = " + ".join(name if weight == 1 else f"{weight} * {name}" for name, weight in self.terms)
        return f"{left} {self.operator} {self.constant}"


class Sum(msgspec.Struct, frozen=True):
    """A weighted sum of columns plus a constant."""

    weights: dict[str, Fraction]
    constant: Fraction = Fraction(0)
    span: dt.timedelta = dt.timedelta(0)

    def plus(self, other: Sum, factor: Fraction) -> Sum:
        weights = dict(self.weights)
        for name, weight in other.weights.items():
            weights[name] = weights.get(name, Fraction(0)) + weight * factor
        kept = {name: weight for name, weight in weights.items() if weight}
        return Sum(kept, self.constant + other.constant * factor, self.span + _times(other.span, factor))

    def scaled(self, factor: Fraction) -> Sum:
        return Sum({}).plus(self, factor)


def sum_of(tree: c.Expression) -> Sum | None:  # noqa: PLR0911 - one for each kind
    """The expression as a weighted sum; None where it is none."""
    match tree:
        case c.Name(path):
            return Sum({path: Fraction(1)})
        case c.Literal(value) if isinstance(value, (int, Decimal, float)):
            return Sum({}, Fraction(value))
        case c.Literal(dt.timedelta() as span):
            return Sum({}, span=span)
        case c.Negative(value):
            inner = sum_of(value)
            return None if inner is None else inner.scaled(Fraction(-1))
        case c.Arithmetic("+" | "-" as sign, left, right):
            one, two = sum_of(left), sum_of(right)
            return None if one is None or two is None else one.plus(two, Fraction(1 if sign == "+" else -1))
        case c.Arithmetic("*" | "/" as sign, left, right):
            return _scaled(sign, sum_of(left), sum_of(right))
        case c.Cast(value, "date" | "datetime" | "decimal" | "float"):
            return sum_of(value)
        case c.Call("julianday", (value,)):
            return sum_of(value)
    return None


def _scaled(sign: str, one: Sum | None, two: Sum | None) -> Sum | None:
    if one is None or two is None:
        return None
    if sign == "*" and not one.weights and not one.span:
        one, two = two, one
    if two.weights or two.span or (sign == "/" and not two.constant):
        return None
    return one.scaled(two.constant if sign == "*" else 1 / two.constant)


def trivial(operator: str, left: c.Expression, right: c.Expression) -> bool | None:
    """Whether a comparison in which the columns cancel out holds, as `x = x` does and `x < x` does not."""
    if left == right:
        return operator in ("=", "<=", ">=")
    one, two = sum_of(left), sum_of(right)
    apart = None if one is None or two is None else one.plus(two, Fraction(-1))
    if apart is None or apart.weights or apart.span:
        return None
    held = {"=": apart.constant == 0, "<": apart.constant < 0, ">": apart.constant > 0}
    held |= {"!=": not held["="], "<=": not held[">"], ">=": not held["<"]}
    return held.get(operator)


def linear(operator: str, left: c.Expression, right: c.Expression) -> Linear | None:
    """A comparison of two sums; None where it is none. With one column alone it is a bound of that column."""
    one, two = sum_of(left), sum_of(right)
    if one is None or two is None:
        return None
    apart = one.plus(two, Fraction(-1))
    if operator in (">", ">="):
        apart, operator = apart.scaled(Fraction(-1)), operator.replace(">", "<")
    if not apart.weights or operator not in ("<=", "<", "=", "!="):
        return None
    if operator in ("=", "!="):  # either side first: they are told apart by their terms
        names = sorted(apart.weights)
        sign = Fraction(1 if apart.weights[names[0]] > 0 else -1)
        apart = Sum({name: apart.weights[name] for name in names}, apart.constant, apart.span).scaled(sign)
    constant: Constant = -apart.constant
    if apart.span:
        # a number beside a span counts days
        constant = -apart.span - dt.timedelta(days=float(apart.constant))
    return Linear(tuple(apart.weights.items()), operator, constant)  # type: ignore[arg-type]


def _times(span: dt.timedelta, factor: Fraction) -> dt.timedelta:
    return span * factor.numerator / factor.denominator
