"""From sqlglot's syntax tree to ours: functions."""

from __future__ import annotations

import functools
from typing import Any

from sqlglot import exp

from pytest_syda.schema import conditions as c
from pytest_syda.schema.sql.intervals import modified
from pytest_syda.schema.sql.reading import Untranslatable, condition, expression, reads

_CALLS: dict[str, tuple[str, tuple[str, ...]]] = {
    "Abs": ("abs", ("this",)), "Sign": ("sign", ("this",)), "Floor": ("floor", ("this",)), "Ceil": ("ceil", ("this",)),
    "Round": ("round", ("this", "decimals")), "Coalesce": ("coalesce", ("this", "expressions")),
    "Nullif": ("nullif", ("this", "expression")), "Length": ("length", ("this",)), "Lower": ("lower", ("this",)),
    "Upper": ("upper", ("this",)), "Replace": ("replace", ("this", "expression", "replacement")),
    "Substring": ("substr", ("this", "start", "length")), "Left": ("left", ("this", "expression")),
    "Right": ("right", ("this", "expression")), "StrPosition": ("position", ("substr", "this")),
    "StartsWith": ("starts_with", ("this", "expression")),
    "ArraySize": ("array_length", ("this",)), "ArrayLength": ("array_length", ("this",)),
    "JSONArrayLength": ("json_array_length", ("this",)), "JSONLength": ("json_array_length", ("this",)),
    "JSONType": ("json_type", ("this",)), "JSONTypeof": ("json_type", ("this",)), "Typeof": ("typeof", ("this",)),
    "Year": ("year", ("this",)), "Month": ("month", ("this",)), "Day": ("day", ("this",)),
    "DayOfMonth": ("day", ("this",)), "Hour": ("hour", ("this",)), "Minute": ("minute", ("this",)),
    "CurrentTimestamp": ("now", ()), "CurrentDatetime": ("now", ()), "Localtimestamp": ("now", ()),
    "CurrentDate": ("today", ()),
}  # fmt: skip
"""sqlglot's class, our function, and which of the class's parts are its arguments."""

_ANONYMOUS = {
    "octet_length": "octet_length", "cardinality": "array_length", "array_length": "array_length",
    "json_array_length": "json_array_length", "jsonb_array_length": "json_array_length",
    "json_length": "json_array_length", "json_type": "json_type", "json_typeof": "json_type",
    "jsonb_typeof": "json_type", "json_valid": "json_valid", "num_nulls": "num_nulls", "num_nonnulls": "num_nonnulls",
    "replace": "replace", "typeof": "typeof", "left": "left", "right": "right", "julianday": "julianday",
    "btrim": "trim", "ltrim": "ltrim", "rtrim": "rtrim", "sign": "sign", "now": "now",
    "weekday": "weekday", "character_length": "length", "char_length": "length", "len": "length",
}  # fmt: skip
"""Functions sqlglot has no class for."""


@reads(*_CALLS)
def _call(tree: Any, dialect: str) -> c.Expression:
    function, parts = _CALLS[type(tree).__name__]
    given = [tree.args.get(part) for part in parts]
    flat = [item for part in given if part is not None for item in (part if isinstance(part, list) else [part])]
    return call(function, *(expression(_dated(item), dialect) for item in flat))


def call(function: str, *arguments: c.Expression) -> c.Call:
    """A call with as many arguments as the function takes.

    Raises:
        Untranslatable: another number of them.
    """
    fewest, most = c.FUNCTIONS[function]
    if not fewest <= len(arguments) <= (len(arguments) if most is None else most):
        raise Untranslatable(f"{function} of {len(arguments)}")
    return c.Call(function, arguments)


def _dated(tree: Any) -> Any:
    """What is inside the conversions that sqlglot puts around the arguments of date functions."""
    while type(tree).__name__.startswith("TsOrDsTo"):
        tree = tree.this
    return tree


@reads("Anonymous")
def _anonymous(tree: Any, dialect: str) -> c.Expression:
    name, arguments = tree.name.lower(), tree.expressions
    if name == "check" and len(arguments) == 1:
        return condition(arguments[0], dialect)
    if name in ("date", "datetime") and arguments:
        return _moment(name, arguments[0], arguments[1:], dialect)
    if name in ("adddate", "subdate") and len(arguments) == 2:  # noqa: PLR2004
        kind = exp.DateAdd if name == "adddate" else exp.DateSub
        return expression(kind(this=arguments[0], expression=arguments[1]), dialect)
    if name not in _ANONYMOUS:
        raise Untranslatable(name)
    return call(_ANONYMOUS[name], *(expression(item, dialect) for item in arguments))


def _moment(name: str, moment: Any, modifiers: list[Any], dialect: str) -> c.Expression:
    """SQLite's `date(start, '+1 month')` and `datetime('now')`."""
    kind: c.CastTarget = "date" if name == "date" else "datetime"
    now = isinstance(moment, exp.Literal) and moment.name.lower() == "now"
    start = c.Call("today" if kind == "date" else "now") if now else expression(moment, dialect)
    if now and not modifiers:
        return start
    return c.Cast(modified(start, modifiers, dialect), kind)


@reads("Date", "TsOrDsToDate", "TsOrDsToTimestamp")
def _date(tree: Any, dialect: str) -> c.Expression:
    if len([part for part in tree.args.values() if part]) != 1:
        raise Untranslatable(str(tree))
    inner = _dated(tree.this)
    if inner.name.lower() == "now" and isinstance(inner, exp.Literal):
        return c.Call("today")
    return c.Cast(expression(inner, dialect), "datetime" if "Timestamp" in type(tree).__name__ else "date")


@reads("Greatest", "Least")
def _extreme(tree: Any, dialect: str) -> c.Expression:
    names = ("greatest", "least") if dialect == "postgres" else ("max", "min")
    function = names[0] if isinstance(tree, exp.Greatest) else names[1]
    return call(function, *(expression(item, dialect) for item in (tree.this, *tree.expressions)))


@reads("Max", "Min")
def _scalar_extreme(tree: Any, dialect: str) -> c.Expression:
    """SQLite's MAX of several arguments, as older versions of sqlglot read it; of one, it is an aggregate."""
    if not tree.expressions:
        raise Untranslatable(str(tree))
    function = "max" if isinstance(tree, exp.Max) else "min"
    return call(function, *(expression(item, dialect) for item in (tree.this, *tree.expressions)))


@reads("Trim")
def _trim(tree: Any, dialect: str) -> c.Expression:
    side = str(tree.args.get("position") or "BOTH").upper()
    function = {"LEADING": "ltrim", "TRAILING": "rtrim"}.get(side, "trim")
    parts = [part for part in (tree.this, tree.expression) if part is not None]
    return call(function, *(expression(part, dialect) for part in parts))


@reads("Extract")
def _extract(tree: Any, dialect: str) -> c.Expression:
    field = tree.name.lower()
    if field not in ("year", "month", "day", "hour", "minute"):
        raise Untranslatable(str(tree))
    return c.Call(field, (expression(_dated(tree.expression), dialect),))


@reads("DateDiff")
def _difference(tree: Any, dialect: str) -> c.Expression:
    if tree.args.get("unit") and tree.args["unit"].name.upper() not in ("DAY", "DAYS"):
        raise Untranslatable(str(tree))
    end, start = (c.Cast(expression(_dated(part), dialect), "date") for part in (tree.this, tree.expression))
    return c.Arithmetic("-", end, start)


@reads("TimeToStr")
def _formatted(tree: Any, dialect: str) -> c.Expression:
    if tree.args["format"].name != "%Y":
        raise Untranslatable(str(tree))
    return c.Call("year", (expression(_dated(tree.this), dialect),))


@reads("If", "Case")
def _case(tree: Any, dialect: str) -> c.Expression:
    branches = [tree] if isinstance(tree, exp.If) else tree.args["ifs"]
    otherwise = tree.args.get("false" if isinstance(tree, exp.If) else "default")
    operand = None if isinstance(tree, exp.If) or tree.this is None else expression(tree.this, dialect)
    return c.Case(
        tuple(_branch(branch.this, operand, dialect) for branch in branches),
        tuple(expression(branch.args["true"], dialect) for branch in branches),
        c.Literal(None) if otherwise is None else expression(otherwise, dialect),
    )


def _branch(tree: Any, operand: c.Expression | None, dialect: str) -> c.Expression:
    if operand is None:
        return condition(tree, dialect)
    return c.Comparison("=", operand, expression(tree, dialect))


@reads("Pow")
def _power(tree: Any, dialect: str) -> c.Expression:
    """A small whole power is a product."""
    base, exponent = expression(tree.this, dialect), expression(tree.expression, dialect)
    if exponent not in (c.Literal(2), c.Literal(3)):
        raise Untranslatable(str(tree))
    product = c.Arithmetic("*", base, base)
    return product if exponent == c.Literal(2) else c.Arithmetic("*", product, base)


@reads("Concat")
def _concatenated(tree: Any, dialect: str) -> c.Expression:
    parts = [expression(part, dialect) for part in tree.expressions]
    if dialect == "mysql":  # where a NULL among them makes it NULL
        return functools.reduce(lambda left, right: c.Arithmetic("||", left, right), parts)
    return call("concat", *parts)
