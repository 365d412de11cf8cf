"""The values of an expression, a column at a time, and whether a condition holds, in SQL's three-valued logic."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import msgspec
import numpy as np

from pytest_syda.recipe.arithmetic import calculate, compare
from pytest_syda.recipe.operands import Operand, constant, operand, read_as
from pytest_syda.recipe.values import Bools, Values
from pytest_syda.schema import conditions as c

Lookup = Callable[[str], Values]
"""The values of a column, by its path, one a row."""


def evaluate(tree: c.Expression, value: Lookup, count: int, *, now: dt.datetime | None = None) -> Values:
    """The expression's value in each of `count` rows.

    Sums and products of scaled integers and Decimals are exact. NULL comes out where a NULL went in, where a divisor
    is zero, and where an operation has no meaning for what it was given. `now` is what `now()` and `today()` are;
    they are NULL without it.
    """
    with np.errstate(all="ignore"):
        found = _Evaluation(value, count, now).of(tree)
    spread = Operand(found.form, _spread(found.data, count), _spread(found.null, count), found.scale)
    return spread.values()


def holds(tree: c.Expression, value: Lookup, count: int, *, now: dt.datetime | None = None) -> tuple[Bools, Bools]:
    """Where the condition is true, and where it is unknown. A CHECK accepts the rows where either is."""
    with np.errstate(all="ignore"):
        held, null = _Evaluation(value, count, now).truth(tree)
    return _spread(held, count) & ~_spread(null, count), _spread(null, count)


def _spread(array: Any, count: int) -> Any:
    return np.broadcast_to(array, count).copy() if len(array) != count else array


class _Evaluation(msgspec.Struct):
    value: Lookup
    count: int
    now: dt.datetime | None = None
    columns: dict[str, Operand] = msgspec.field(default_factory=dict)

    def of(self, node: c.Expression) -> Operand:  # noqa: PLR0911 - one for each kind
        if isinstance(node, c.Condition):
            held, null = self.truth(node)
            return Operand("number", held, null)
        match node:
            case c.Name(path):
                return self._column(path)
            case c.Literal(value):
                return constant(value)
            case c.Negative(value):
                return calculate("-", constant(0), self.of(value))
            case c.Arithmetic(operator, left, right):
                return calculate(self._division(operator, left, right), self.of(left), self.of(right))
            case c.Case():
                return self._case(node)
            case c.Cast(value, target):
                from pytest_syda.recipe.casts import CASTS

                return CASTS[target](self.of(value))
            case c.Call(function, arguments):
                return self._call(function, arguments)
        raise TypeError(f"{type(node).__name__} is no expression")  # pragma: no cover - the list is complete

    def _column(self, path: str) -> Operand:
        if path not in self.columns:
            self.columns[path] = operand(self.value(path))
        return self.columns[path]

    def _division(self, operator: str, left: c.Expression, right: c.Expression) -> str:
        # what round() returns is no integer to a database, even when it is whole
        inside = [node for side in (left, right) for node in side.walk()]
        rounds = any(isinstance(node, c.Call) and node.function == "round" for node in inside)
        return "/" if operator == "div" and rounds else operator

    def _call(self, function: str, arguments: Sequence[c.Expression]) -> Operand:
        if function == "now":
            return constant(self.now)
        if function == "today":
            return constant(self.now.date() if self.now else None)
        from pytest_syda.recipe.functions import TABLE

        return TABLE[function](*(self.of(argument) for argument in arguments))

    def _case(self, node: c.Case) -> Operand:
        from pytest_syda.recipe.functions import merge

        pairs = zip(node.conditions, node.values, strict=True)
        parts = [(_true(self.truth(condition)), self.of(value)) for condition, value in pairs]
        everywhere = np.ones(self.count, np.bool_)
        return merge([*parts, (everywhere, self.of(node.otherwise))], self.count)

    def truth(self, node: c.Expression) -> tuple[Bools, Bools]:  # noqa: PLR0911 - one for each kind
        """Where it is true, and where it is unknown; what is both is unknown."""
        match node:
            case c.And(conditions):
                return _all([self.truth(condition) for condition in conditions])
            case c.Or(conditions):
                return _negated(_all([_negated(self.truth(condition)) for condition in conditions]))
            case c.Not(condition):
                return _negated(self.truth(condition))
            case c.Truth(value):
                return self.truth(value)
            case c.Comparison(operator, left, right):
                return self._compared(operator, left, right)
            case c.IsNull(value):
                return _known(self.of(value).null)
            case c.In(value, items):
                return self._in(self.of(value), items)
            case c.Between():
                return self.truth(node.both)
            case c.Like() | c.Matches():
                return logical(self._matches(node))
        return logical(self.of(node))

    def _compared(self, operator: str, left: c.Expression, right: c.Expression) -> tuple[Bools, Bools]:
        if operator not in ("is", "is not"):
            return compare(operator, self.of(left), self.of(right))
        if isinstance(right, c.Literal) and isinstance(right.value, bool):
            held = _true(self.truth(left) if right.value else _negated(self.truth(left)))
        else:
            one, other = self.of(left), self.of(right)
            held = _true(compare("=", one, other)) | (one.null & other.null)
        return _known(held if operator == "is" else ~held)

    def _in(self, value: Operand, items: Sequence[c.Expression]) -> tuple[Bools, Bools]:
        if not items:
            return _known(np.zeros(1, np.bool_))
        if value.form == "text" and all(isinstance(item, c.Literal) and isinstance(item.value, str) for item in items):
            from pytest_syda.recipe.functions import textual

            wanted = {item.value for item in items if isinstance(item, c.Literal)}
            return logical(textual(lambda text: text in wanted)(value))
        return _negated(_all([_negated(compare("=", value, self.of(item))) for item in items]))

    def _matches(self, node: c.Like | c.Matches) -> Operand:
        from pytest_syda.recipe.functions import textual
        from pytest_syda.schema.patterns import like_regex

        flags = re.DOTALL | (re.IGNORECASE if node.insensitive else 0)
        if isinstance(node, c.Matches):
            found = re.compile(node.regex, flags)
            return textual(lambda text: found.search(str(text)) is not None)(self.of(node.value))
        regex = cache(lambda pattern: re.compile(like_regex(pattern, node.escape), flags))
        test = textual(lambda text, pattern: regex(str(pattern)).search(str(text)) is not None)
        return test(self.of(node.value), self.of(node.pattern))


def _all(parts: list[tuple[Bools, Bools]]) -> tuple[Bools, Bools]:
    """True where every part is, false where any is, otherwise unknown."""
    held, known = np.ones(1, np.bool_), np.zeros(1, np.bool_)
    for true, null in parts:
        held = held & true & ~null
        known = known | (~true & ~null)
    return held, ~held & ~known


def _negated(part: tuple[Bools, Bools]) -> tuple[Bools, Bools]:
    held, null = part
    return ~held & ~null, null


def _true(part: tuple[Bools, Bools]) -> Bools:
    held, null = part
    return held & ~null


def _known(held: Bools) -> tuple[Bools, Bools]:
    return held, np.zeros(len(held), np.bool_)


def logical(item: Operand) -> tuple[Bools, Bools]:
    """A value as a condition: a number is true unless it is zero."""
    number = read_as("number", item) if item.form == "text" else item
    if number.form != "number":
        return np.zeros(len(item.null), np.bool_), np.ones(len(item.null), np.bool_)
    return np.asarray(number.data != 0, np.bool_) & ~number.null, number.null
