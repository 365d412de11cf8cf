"""Conditions without NOT, CASE, COALESCE and the like: what is left is AND and OR of atoms.

A CHECK accepts a row where its condition is true *or unknown*. Both are kept apart from false by AND and OR alike, so
negations can be pushed inwards, and an atom over a NULL is satisfied. Where being true is demanded (of the condition
of a branch that is taken), the columns are demanded as well.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

import msgspec

from pytest_syda.schema import conditions as c

_OPPOSITE: dict[str, c.ComparisonOperator] = {
    "=": "!=", "!=": "=", "<": ">=", ">=": "<", ">": "<=", "<=": ">", "is": "is not", "is not": "is",
}  # fmt: skip
_MIRRORED: dict[str, c.ComparisonOperator] = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
_LENIENT = {"coalesce", "nullif", "num_nulls", "num_nonnulls", "least", "greatest", "concat", "typeof", "now", "today"}
"""Functions that may have a value although an argument is NULL, or none although no argument is."""
_SIZES = ("length", "octet_length", "json_array_length", "array_length")
_EXTREMES = ("max", "min", "greatest", "least")
_MOST_INDICATORS = 8

TRUE, FALSE = c.And(()), c.Or(())


def known(tree: c.Expression, *, null: bool = False) -> c.Expression:
    """That an expression is not NULL, or is, in terms of its columns."""
    match tree:
        case c.Name():
            return c.IsNull(tree) if null else c.Not(c.IsNull(tree))
        case c.Literal(value):
            return TRUE if (value is None) == null else FALSE
        case c.Call("coalesce", arguments):
            joined = c.all_of if null else c.any_of
            return joined(*(known(argument, null=null) for argument in arguments))
    if is_lenient(tree):
        return c.IsNull(tree) if null else c.Not(c.IsNull(tree))
    joined = c.any_of if null else c.all_of
    return joined(*(known(c.Name(path), null=null) for path in tree.columns()))


def is_lenient(tree: c.Expression) -> bool:
    """Whether it may be NULL, or not, whatever its columns are."""
    nodes = tuple(tree.walk())
    if any(isinstance(node, (c.Case, c.IsNull)) for node in nodes):
        return True
    return any(isinstance(node, c.Call) and node.function in _LENIENT for node in nodes)


def positive(tree: c.Expression, *, negated: bool = False) -> c.Expression:  # noqa: PLR0911 - one for each kind
    """Where it is not false: AND and OR of atoms, with NOT only directly around what has no opposite."""
    match tree:
        case c.Not(condition):
            return positive(condition, negated=not negated)
        case c.And(conditions) | c.Or(conditions):
            joined = c.any_of if isinstance(tree, c.Or) != negated else c.all_of
            return joined(*(positive(condition, negated=negated) for condition in conditions))
        case c.Between():
            return positive(tree.both, negated=negated)
        case c.IsNull(value):
            return known(value, null=not negated)
        case c.In(value, items):
            return _in(value, items, negated=negated)
        case c.Truth(value):
            return _truth(value, negated=negated)
        case c.Comparison():
            return _comparison(tree, negated=negated)
    return c.Not(tree) if negated else tree


def certain(tree: c.Expression, *, negated: bool = False) -> c.Expression:  # noqa: C901, PLR0911 - as above
    """Where it is true, unknown not being enough: the columns of its atoms are demanded."""
    match tree:
        case c.Not(condition):
            return certain(condition, negated=not negated)
        case c.And(conditions) | c.Or(conditions):
            joined = c.any_of if isinstance(tree, c.Or) != negated else c.all_of
            return joined(*(certain(condition, negated=negated) for condition in conditions))
        case c.IsNull() | c.Comparison("is" | "is not"):
            return positive(tree, negated=negated)
        case c.Between():
            return certain(tree.both, negated=negated)
        case c.Truth(c.Condition() as inner):
            return certain(inner, negated=negated)
        case c.Truth(c.Literal(constant)):
            return FALSE if constant is None or bool(constant) == negated else TRUE
        case c.Truth(c.Case() as inner):
            return _case(inner, lambda item: certain(_as_condition(item), negated=negated))
        case c.In(_, ()):
            return TRUE if negated else FALSE
        case c.In(value, items) if c.Literal(None) in items:
            return FALSE if negated else certain(c.In(value, tuple(item for item in items if item != c.Literal(None))))
    if is_lenient(tree):
        return positive(tree, negated=negated)
    return c.all_of(known(tree), positive(tree, negated=negated))


def _in(value: c.Expression, items: Sequence[c.Expression], *, negated: bool) -> c.Expression:
    """A list with NULL in it is never false; what is compared with columns is compared with each."""
    if not all(isinstance(item, c.Literal) for item in items):
        equal = [c.Comparison("=", value, item) for item in items]
        return positive(c.any_of(*equal), negated=negated)
    if not negated and c.Literal(None) in items:
        return TRUE
    kept = c.In(value, tuple(item for item in items if item != c.Literal(None)))
    if not kept.items:
        return TRUE if negated else FALSE
    return c.Not(kept) if negated else kept


def _truth(value: c.Expression, *, negated: bool) -> c.Expression:
    match value:
        case c.Condition():
            return positive(value, negated=negated)
        case c.Literal(constant):
            return TRUE if constant is None or bool(constant) != negated else FALSE
        case c.Case():
            return _case(value, lambda item: positive(_as_condition(item), negated=negated))
        case c.Call("coalesce", arguments):
            return _coalesced(arguments, lambda item: positive(_as_condition(item), negated=negated))
    return c.Not(c.Truth(value)) if negated else c.Truth(value)


def _as_condition(item: c.Expression) -> c.Condition:
    return item if isinstance(item, c.Condition) else c.Truth(item)


def _comparison(tree: c.Comparison, *, negated: bool) -> c.Expression:
    operator = _OPPOSITE[tree.operator] if negated else tree.operator
    left, right = tree.left, tree.right
    if isinstance(left, c.Literal) and not isinstance(right, c.Literal):
        left, right, operator = right, left, _MIRRORED.get(operator, operator)
    if operator in ("is", "is not"):
        return _null_safe(left, right, same=operator == "is")
    return _expanded(operator, left, right)


def _expanded(operator: c.ComparisonOperator, left: c.Expression, right: c.Expression) -> c.Expression:  # noqa: C901, PLR0911
    """What a comparison of conditions, CASEs, COALESCEs, absolute values or counts of conditions says."""
    match left, right:
        case c.Literal(one), c.Literal(two):
            return _decided(operator, one, two)
        case c.Truth(value), _ if not isinstance(right, c.Condition):
            return _expanded(operator, value, right)
        case c.Condition(), c.Condition() if operator in ("=", "!="):
            same = operator == "="
            yes = c.all_of(certain(left), certain(right, negated=not same))
            return c.any_of(yes, c.all_of(certain(left, negated=True), certain(right, negated=same)))
        case c.Condition(), c.Literal(int() as wanted) if operator in ("=", "!="):
            return positive(left, negated=bool(wanted) != (operator == "="))
        case c.Call("coalesce", arguments), c.Literal():
            return _coalesced(arguments, lambda item: _expanded(operator, item, right))
        case c.Call("abs", (value,)), c.Literal(int() | Decimal() as limit):
            return _absolute(operator, value, limit)
        case c.Call(function), c.Literal(int() as size) if function in _SIZES and operator == "!=" and size > 0:
            return c.any_of(c.Comparison("<", left, right), c.Comparison(">", left, right))
        case c.Case(), c.Literal() if not _indicators(left):
            return _case(left, lambda item: _expanded(operator, item, right))
        case c.Call(function, arguments), _ if function in _EXTREMES and operator in _MIRRORED:
            return _extreme(operator, function, arguments, right)
        case _, c.Call(function, arguments) if function in _EXTREMES and operator in _MIRRORED:
            return _extreme(_MIRRORED[operator], function, arguments, left)
    indicators = _indicators(left) if isinstance(right, c.Literal) else []
    if indicators and len(indicators) <= _MOST_INDICATORS and isinstance(right, c.Literal):
        return _counted(indicators, operator, right.value)
    return c.Comparison(operator, left, right)


def _decided(operator: str, left: Any, right: Any) -> c.Expression:
    """A comparison of two constants. Unknown is accepted, as a CHECK does."""
    if left is None or right is None:
        return TRUE
    try:
        return TRUE if _compare(operator, left, right) else FALSE
    except TypeError:
        return c.Comparison("=" if operator == "=" else "!=", c.Literal(left), c.Literal(right))


def _compare(operator: str, left: Any, right: Any) -> bool:
    if operator in ("=", "!="):
        return bool(left == right) == (operator == "=")
    if operator in ("<", ">="):
        return bool(left < right) == (operator == "<")
    return bool(left > right) == (operator == ">")


def _absolute(operator: c.ComparisonOperator, value: c.Expression, limit: Any) -> c.Expression:
    if limit < 0 and operator not in ("<", "<="):
        return known(value, null=True) if operator == "=" else TRUE
    above, below = c.Literal(limit), c.Literal(-limit)
    if operator in ("<", "<=", "!="):
        return c.all_of(_expanded(operator, value, above), _expanded(_MIRRORED.get(operator, operator), value, below))
    return c.any_of(_expanded(operator, value, above), _expanded(_MIRRORED.get(operator, operator), value, below))


def _extreme(
    operator: c.ComparisonOperator, function: str, arguments: Sequence[c.Expression], limit: c.Expression
) -> c.Expression:
    """The greatest is below a limit where all are, and above it where any is."""
    each = [c.Comparison(operator, argument, limit) for argument in arguments]
    if (operator[0] == "<") == (function in ("max", "greatest")):
        return c.all_of(*(_comparison(part, negated=False) for part in each))
    unknown = [known(item, null=True) for item in (*arguments, limit)] if function in ("max", "min") else []
    return c.any_of(*(certain(part) for part in each), *unknown)


def _null_safe(left: c.Expression, right: c.Expression, *, same: bool) -> c.Expression:
    if isinstance(right, c.Literal) and isinstance(right.value, bool):
        condition = _as_condition(left)
        if same:
            return certain(condition, negated=not right.value)
        return c.any_of(known(left, null=True), positive(condition, negated=right.value))
    if isinstance(right, c.Literal):
        # NULL is distinct from a value, just as an unknown comparison is let pass
        return certain(c.Comparison("=", left, right)) if same else _expanded("!=", left, right)
    known_both = c.all_of(known(left), known(right))
    if same:
        neither = c.all_of(known(left, null=True), known(right, null=True))
        return c.any_of(neither, c.all_of(known_both, c.Comparison("=", left, right)))
    one_sided = [c.all_of(known(a, null=True), known(b)) for a, b in ((left, right), (right, left))]
    return c.any_of(*one_sided, c.all_of(known_both, c.Comparison("!=", left, right)))


def _coalesced(arguments: Sequence[c.Expression], test: Callable[[c.Expression], c.Expression]) -> c.Expression:
    """The first that is not NULL decides; where all are, nothing is false."""
    options: list[c.Expression] = []
    before: list[c.Expression] = []
    for argument in arguments:
        options.append(c.all_of(*before, known(argument), test(argument)))
        before.append(known(argument, null=True))
    return c.any_of(*options, c.all_of(*before))


def _case(case: c.Case, test: Callable[[c.Expression], c.Expression]) -> c.Expression:
    """Some branch is taken: its condition true, those before it not; and its value is what is tested."""
    options: list[c.Expression] = []
    before: list[c.Expression] = []
    for condition, value in zip(case.conditions, case.values, strict=True):
        options.append(c.all_of(*before, certain(condition), test(value)))
        before.append(positive(condition, negated=True))
    return c.any_of(*options, c.all_of(*before, test(case.otherwise)))


class Indicator(msgspec.Struct, frozen=True):
    """A condition that adds one to a sum: when it counts, when it does not, and when the sum is unknown."""

    counts: c.Expression
    does_not: c.Expression
    unknown: c.Expression = FALSE


def _indicators(tree: c.Expression) -> list[Indicator]:  # noqa: PLR0911 - one for each kind
    """The conditions a sum counts: CASE WHEN … THEN 1 ELSE 0 END, a cast or bare condition, num_nulls(…)."""
    match tree:
        case c.Arithmetic("+", left, right):
            one, two = _indicators(left), _indicators(right)
            return [*one, *two] if one and two else []
        case c.Case((condition,), (c.Literal(1),), c.Literal(0)):
            return [Indicator(certain(condition), positive(condition, negated=True))]
        case c.Case((condition,), (c.Literal(0),), c.Literal(1)):
            return [Indicator(positive(condition, negated=True), certain(condition))]
        case c.Cast(c.Condition() as condition, "integer"):
            return [_bare(condition)]
        case c.Call("num_nulls" | "num_nonnulls" as name, arguments):
            return [
                Indicator(known(a, null=name == "num_nulls"), known(a, null=name != "num_nulls")) for a in arguments
            ]
        case c.Condition():
            return [_bare(tree)]
    return []


def _bare(condition: c.Expression) -> Indicator:
    unknown = FALSE if is_lenient(condition) else known(condition, null=True)
    return Indicator(certain(condition), certain(condition, negated=True), unknown)


def _counted(indicators: Sequence[Indicator], operator: str, wanted: Any) -> c.Expression:
    """Every way in which as many of the conditions hold as the comparison wants, or the sum is unknown."""
    options = [indicator.unknown for indicator in indicators]
    for chosen in itertools.product((True, False), repeat=len(indicators)):
        if _compare(operator, sum(chosen), wanted):
            pairs = zip(indicators, chosen, strict=True)
            options.append(c.all_of(*(item.counts if held else item.does_not for item, held in pairs)))
    return c.any_of(*options)
