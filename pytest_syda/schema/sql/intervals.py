"""Spans of time in SQL: `INTERVAL '1 month'`, `'1 mon 2 days'::interval`, `date(start, '+1 month')`.

Days, hours and the like have a length and are timedeltas. A month has none by itself: what is moved by months becomes
`add_months`, and a bare interval counts thirty days for each, as PostgreSQL compares them.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Any

from sqlglot import exp

from pytest_syda.schema import conditions as c
from pytest_syda.schema.sql.reading import Untranslatable, expression, reads

_SECONDS = {
    "microsecond": 1e-6, "millisecond": 1e-3, "second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800,
}  # fmt: skip
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_SHORT = {
    "mon": "month", "sec": "second", "min": "minute", "hr": "hour", "h": "hour", "m": "minute", "s": "second",
    "d": "day", "w": "week", "y": "year", "yr": "year", "centurie": "century",
}  # fmt: skip
_PART = re.compile(r"([+-]? *\d+(?:\.\d+)?) *([a-z]+)|([+-]?)(\d+):(\d\d)(?::(\d\d(?:\.\d+)?))?", re.IGNORECASE)
_MODIFIER = re.compile(r"([+-]?\d+(?:\.\d+)?) *([a-z]+)")


@dataclass(frozen=True)
class Span:
    """Whole months, and what has a length."""

    months: int = 0
    rest: dt.timedelta = dt.timedelta(0)

    def plus(self, other: Span) -> Span:
        return Span(self.months + other.months, self.rest + other.rest)

    def added_to(self, moment: c.Expression, sign: str, *, spills: bool = False) -> c.Expression:
        """The moment that much later, or with `-` earlier: months first, as every database counts."""
        if self.months:
            count = c.Literal(self.months if sign == "+" else -self.months)
            moment = c.Call("add_months", (moment, count, *([c.Literal(value=True)] if spills else [])))
        if not self.rest and self.months:
            return moment
        return c.Arithmetic("+" if sign == "+" else "-", moment, c.Literal(self.rest))

    @property
    def alone(self) -> c.Literal:
        """As it compares to other intervals."""
        return c.Literal(self.rest + dt.timedelta(days=30 * self.months))


def _counted(number: str | float, unit: str) -> Span:
    name = unit.lower()
    name = name if name in _SHORT else name.removesuffix("s")
    name = _SHORT.get(name, name)
    if name in _MONTHS and float(number) == int(float(number)):
        return Span(months=int(float(number)) * _MONTHS[name])
    if name not in _SECONDS:
        raise Untranslatable(f"{number} {unit}")
    return Span(rest=dt.timedelta(seconds=float(number) * _SECONDS[name]))


def spelled(text: str) -> Span:
    """What PostgreSQL reads and prints: `1 year 6 mons`, `90 days`, `-04:30:00`.

    Raises:
        Untranslatable: it is spelled in another way.
    """
    if not text.strip() or _PART.sub("", text).strip():
        raise Untranslatable(text)
    found = Span()
    for number, unit, sign, hours, minutes, seconds in _PART.findall(text):
        if unit:
            found = found.plus(_counted(number.replace(" ", ""), unit))
            continue
        clock = dt.timedelta(hours=int(hours), minutes=int(minutes), seconds=float(seconds or 0))
        found = found.plus(Span(rest=-clock if sign == "-" else clock))
    return found


def span_of(tree: Any) -> Span | None:
    """The span a node stands for; None where it is no interval.

    Raises:
        Untranslatable: it is one, of a length that no constant says.
    """
    while isinstance(tree, exp.Paren):
        tree = tree.this
    if isinstance(tree, exp.Cast) and "INTERVAL" in str(getattr(tree.to.this, "value", tree.to.this)).upper():
        return _literal(tree.this, None)
    if isinstance(tree, exp.Interval):
        return _literal(tree.this, tree.unit)
    return None


def _literal(value: Any, unit: Any) -> Span:
    if isinstance(value, exp.Neg):
        found = _literal(value.this, unit)
        return Span(-found.months, -found.rest)
    if not isinstance(value, exp.Literal):
        raise Untranslatable(str(value))
    return spelled(value.name) if unit is None else _counted(value.name, unit.name)


@reads("Interval")
def _interval(tree: Any, _dialect: str) -> c.Expression:
    found = span_of(tree)
    if found is None:  # pragma: no cover - every interval is one
        raise Untranslatable(str(tree))
    return found.alone


@reads("DateAdd", "DateSub")
def _shifted(tree: Any, dialect: str) -> c.Expression:
    unit = tree.args.get("unit")
    found = span_of(tree.expression)
    found = _literal(tree.expression, unit or exp.var("day")) if found is None else found
    moment = tree.this
    while type(moment).__name__.startswith("TsOrDsTo"):
        moment = moment.this
    return found.added_to(expression(moment, dialect), "+" if isinstance(tree, exp.DateAdd) else "-")


def modified(moment: c.Expression, modifiers: list[Any], dialect: str) -> c.Expression:
    """What SQLite's `date(moment, '+1 month', …)` moves a moment to.

    Raises:
        Untranslatable: a modifier is none of those that add.
    """
    for modifier in modifiers:
        moment = _modified_once(moment, modifier, dialect)
    return moment


def _modified_once(moment: c.Expression, modifier: Any, dialect: str) -> c.Expression:
    if isinstance(modifier, exp.Literal):
        found = _MODIFIER.fullmatch(modifier.name.strip())
        if found is None:
            raise Untranslatable(modifier.name)
        return _counted(found[1], found[2]).added_to(moment, "+", spills=True)
    sign, count, unit = _joined(modifier)
    amount = expression(count, dialect)
    one = _counted(1, unit)
    if one.months:
        months = amount if one.months == 1 else c.Arithmetic("*", amount, c.Literal(one.months))
        months = c.negative(months) if sign == "-" else months
        return c.Call("add_months", (moment, months, c.Literal(value=True)))
    if one.rest % dt.timedelta(seconds=1):
        raise Untranslatable(str(modifier))
    seconds = c.Call("seconds", (c.Arithmetic("*", amount, c.Literal(int(one.rest.total_seconds()))),))
    return c.Arithmetic("-" if sign == "-" else "+", moment, seconds)


def _joined(tree: Any) -> tuple[str, Any, str]:
    """The parts of `'+' || count || ' days'`."""
    parts = list(tree.flatten()) if isinstance(tree, exp.DPipe) else []
    sign = parts.pop(0).name if parts and isinstance(parts[0], exp.Literal) else "+"
    if len(parts) != 2 or sign not in "+-" or not isinstance(parts[1], exp.Literal):  # noqa: PLR2004
        raise Untranslatable(str(tree))
    return sign, parts[0], parts[1].name.strip()


_MIRRORED: dict[c.ComparisonOperator, c.ComparisonOperator] = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}


def aged(operator: c.ComparisonOperator, left: Any, right: Any, dialect: str) -> c.Expression | None:
    """`age(birth) >= interval '18 years'` as a bound of the birth; None where it is no such comparison.

    Raises:
        Untranslatable: an upper limit of an age, whose months count thirty days and its years twelve of them.
    """
    if operator not in _MIRRORED or not _is_age(left):
        return aged(_MIRRORED[operator], right, left, dialect) if operator in _MIRRORED and _is_age(right) else None
    span, moments = span_of(right), [expression(each, dialect) for each in left.expressions]
    if span is None or operator in ("<", "<="):
        raise Untranslatable(str(left))
    if len(moments) == 1:
        return c.Comparison(_MIRRORED[operator], moments[0], span.added_to(c.Call("today"), "-"))
    return c.Comparison(operator, moments[0], span.added_to(moments[1], "+"))


def _is_age(tree: Any) -> bool:
    return isinstance(tree, exp.Anonymous) and tree.name.lower() == "age" and len(tree.expressions) in (1, 2)
