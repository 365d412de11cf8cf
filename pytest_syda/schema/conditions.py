"""Conditions and arithmetic over the columns of one row: a small tree of frozen nodes.

What a CHECK says and what a recipe's expression computes are both such trees, whoever parsed them. `str()` spells a
tree as SQL for people; comparing trees with `==` compares what they say.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Literal as OneOf

import msgspec

Scalar = str | int | float | Decimal | bool | dt.timedelta | None
"""What a literal may be. A date is written as its ISO text; a number with a point is a Decimal, so that it is exact."""

ArithmeticOperator = OneOf["+", "-", "*", "/", "div", "%", "||"]
"""`/` never truncates; `div` does where both sides are integers, as SQLite and PostgreSQL divide; `%` has the sign of
the dividend; `||` joins texts."""

ComparisonOperator = OneOf["=", "!=", "<", "<=", ">", ">=", "is", "is not"]
"""`is` and `is not` compare NULL like any value (IS NOT DISTINCT FROM); beside TRUE or FALSE they test for truth."""

CastTarget = OneOf["integer", "float", "decimal", "text", "boolean", "date", "datetime", "time"]

FUNCTIONS: dict[str, tuple[int, int | None]] = {
    "abs": (1, 1), "sign": (1, 1), "floor": (1, 1), "ceil": (1, 1), "round": (1, 2),
    "min": (1, None), "max": (1, None), "least": (1, None), "greatest": (1, None),
    "coalesce": (1, None), "nullif": (2, 2), "num_nulls": (1, None), "num_nonnulls": (1, None),
    "length": (1, 1), "octet_length": (1, 1), "lower": (1, 1), "upper": (1, 1),
    "trim": (1, 2), "ltrim": (1, 2), "rtrim": (1, 2), "replace": (3, 3), "substr": (2, 3),
    "left": (2, 2), "right": (2, 2), "position": (2, 2), "starts_with": (2, 2), "concat": (1, None),
    "json_array_length": (1, 1), "json_type": (1, 1), "json_valid": (1, 1), "array_length": (1, 1), "typeof": (1, 1),
    "year": (1, 1), "month": (1, 1), "day": (1, 1), "hour": (1, 1), "minute": (1, 1), "weekday": (1, 1),
    "julianday": (1, 1), "now": (0, 0), "today": (0, 0),
    "days": (1, 1), "hours": (1, 1), "minutes": (1, 1), "seconds": (1, 1), "add_months": (2, 3),
}  # fmt: skip
"""The closed list of functions, each with the fewest and the most arguments it takes.

`min` and `max` are NULL when any argument is (SQLite, MySQL); `least` and `greatest` pass over NULLs (PostgreSQL), and
so does `concat`. `position(part, text)` counts from 1, 0 when absent. `weekday` is 0 on Monday, `julianday` a count of
days. `now` and `today` are the dataset's. `days` and its like are intervals. `add_months(moment, count)` keeps to the
last day of a shorter month; with a third argument, true, it runs over into the next one, as SQLite counts.
"""


class Expression:
    """Anything with a value in a row. Nodes are frozen; `children` are the nodes directly inside."""

    __slots__ = ()

    def children(self) -> Iterator[Expression]:
        for name in _fields(self):
            inside = getattr(self, name)
            if isinstance(inside, Expression):
                yield inside
            elif isinstance(inside, tuple):
                yield from (item for item in inside if isinstance(item, Expression))

    def walk(self) -> Iterator[Expression]:
        """This node and all below it, parents first."""
        yield self
        for child in self.children():
            yield from child.walk()

    def columns(self) -> tuple[str, ...]:
        """The paths of the columns it reads, in order, each once."""
        return tuple(dict.fromkeys(node.path for node in self.walk() if isinstance(node, Name)))

    def rebuilt(self, change: Callable[[Expression], Expression]) -> Expression:
        """The same tree with every node replaced by `change` of it, innermost first."""
        fields = {name: getattr(self, name) for name in _fields(self)}
        return change(type(self)(**{name: _rebuilt(inside, change) for name, inside in fields.items()}))


def _fields(node: Expression) -> tuple[str, ...]:
    return node.__struct_fields__ if isinstance(node, msgspec.Struct) else ()


def _rebuilt(inside: object, change: Callable[[Expression], Expression]) -> object:
    if isinstance(inside, Expression):
        return inside.rebuilt(change)
    if isinstance(inside, tuple):
        return tuple(_rebuilt(item, change) for item in inside)
    return inside


class Condition(Expression):
    """An expression that is true, false or unknown. A CHECK refuses a row only when it is false."""

    __slots__ = ()

    def negated(self) -> str:
        """How its opposite is spelled."""
        return f"NOT {_inside(self, _JOINED)}"


class Name(Expression, msgspec.Struct, frozen=True):
    """A column of this row; with dots, a column of the row a foreign key points at (`product_id.price`)."""

    path: str

    def __str__(self) -> str:
        return self.path if re.fullmatch(r"[\w.$]+", self.path) else '"' + self.path.replace('"', '""') + '"'


class Literal(Expression, msgspec.Struct, frozen=True):
    value: Scalar

    def __eq__(self, other: object) -> bool:
        # 1, 1.0 and True are equal to Python, and not the same to a column
        return isinstance(other, Literal) and (type(self.value), self.value) == (type(other.value), other.value)

    def __hash__(self) -> int:
        return hash((type(self.value), self.value))

    def __str__(self) -> str:
        if isinstance(self.value, str):
            return "'" + self.value.replace("'", "''") + "'"
        if isinstance(self.value, dt.timedelta):
            return f"INTERVAL '{self.value.total_seconds():g} seconds'"
        return "NULL" if self.value is None else str(self.value).upper()


class Negative(Expression, msgspec.Struct, frozen=True):
    value: Expression

    def __str__(self) -> str:
        return f"-{_inside(self.value, _ATOM)}"


class Arithmetic(Expression, msgspec.Struct, frozen=True):
    operator: ArithmeticOperator
    left: Expression
    right: Expression

    def __str__(self) -> str:
        sign = "/" if self.operator == "div" else self.operator
        # databases disagree on how tightly || binds
        loosest = _ATOM if sign == "||" else _precedence(self)
        return f"{_inside(self.left, loosest)} {sign} {_inside(self.right, min(loosest + 1, _ATOM))}"


class Call(Expression, msgspec.Struct, frozen=True):
    """One of `FUNCTIONS`."""

    function: str
    arguments: tuple[Expression, ...] = ()

    def __str__(self) -> str:
        return f"{self.function}({', '.join(map(str, self.arguments))})"


class Case(Expression, msgspec.Struct, frozen=True):
    """The value beside the first condition that is true."""

    conditions: tuple[Expression, ...]
    values: tuple[Expression, ...]
    otherwise: Expression = Literal(None)

    def __str__(self) -> str:
        pairs = zip(self.conditions, self.values, strict=True)
        branches = " ".join(f"WHEN {condition} THEN {value}" for condition, value in pairs)
        return f"CASE {branches} ELSE {self.otherwise} END"


class Cast(Expression, msgspec.Struct, frozen=True):
    value: Expression
    target: CastTarget

    def __str__(self) -> str:
        return f"CAST({self.value} AS {self.target.upper()})"


class Truth(Condition, msgspec.Struct, frozen=True):
    """A value standing where a condition is expected: a boolean column by itself."""

    value: Expression

    def __str__(self) -> str:
        return str(self.value)


class Comparison(Condition, msgspec.Struct, frozen=True):
    operator: ComparisonOperator
    left: Expression
    right: Expression

    def __str__(self) -> str:
        return f"{_inside(self.left)} {self._sign()} {_inside(self.right)}"

    def _sign(self) -> str:
        if self.operator not in ("is", "is not"):
            return self.operator
        if isinstance(self.right, Literal) and isinstance(self.right.value, bool):
            return self.operator.upper()
        return "IS NOT DISTINCT FROM" if self.operator == "is" else "IS DISTINCT FROM"


class IsNull(Condition, msgspec.Struct, frozen=True):
    value: Expression

    def __str__(self) -> str:
        return f"{_inside(self.value)} IS NULL"

    def negated(self) -> str:
        return f"{_inside(self.value)} IS NOT NULL"


class In(Condition, msgspec.Struct, frozen=True):
    value: Expression
    items: tuple[Expression, ...]

    def __str__(self) -> str:
        return self._spelled("IN")

    def negated(self) -> str:
        return self._spelled("NOT IN")

    def _spelled(self, word: str) -> str:
        return f"{_inside(self.value)} {word} ({', '.join(map(str, self.items))})"


class Between(Condition, msgspec.Struct, frozen=True):
    value: Expression
    low: Expression
    high: Expression

    def __str__(self) -> str:
        return self._spelled("BETWEEN")

    def negated(self) -> str:
        return self._spelled("NOT BETWEEN")

    def _spelled(self, word: str) -> str:
        return f"{_inside(self.value)} {word} {_inside(self.low)} AND {_inside(self.high)}"

    @property
    def both(self) -> And:
        """The two comparisons it stands for."""
        return And((Comparison(">=", self.value, self.low), Comparison("<=", self.value, self.high)))


class Like(Condition, msgspec.Struct, frozen=True):
    value: Expression
    pattern: Expression
    insensitive: bool = False
    """Whether A is like a: always so on SQLite and by default on MySQL."""
    escape: str = "\\"

    def __str__(self) -> str:
        return self._spelled("")

    def negated(self) -> str:
        return self._spelled("NOT ")

    def _spelled(self, negation: str) -> str:
        word = "ILIKE" if self.insensitive else "LIKE"
        escape = "" if self.escape == "\\" else f" ESCAPE {Literal(self.escape)}"
        return f"{_inside(self.value)} {negation}{word} {_inside(self.pattern)}{escape}"


class Matches(Condition, msgspec.Struct, frozen=True):
    """Whether a regular expression, in Python's spelling, is found anywhere in the value."""

    value: Expression
    regex: str
    insensitive: bool = False

    def __str__(self) -> str:
        return self._spelled("")

    def negated(self) -> str:
        return self._spelled("!")

    def _spelled(self, negation: str) -> str:
        operator = "~*" if self.insensitive else "~"
        return f"{_inside(self.value)} {negation}{operator} {Literal(self.regex)}"


class Not(Condition, msgspec.Struct, frozen=True):
    condition: Expression

    def __str__(self) -> str:
        if isinstance(self.condition, Condition):
            return self.condition.negated()
        return f"NOT {_inside(self.condition)}"


class And(Condition, msgspec.Struct, frozen=True):
    conditions: tuple[Expression, ...]

    def __str__(self) -> str:
        return " AND ".join(_inside(condition, _NOT) for condition in self.conditions)


class Or(Condition, msgspec.Struct, frozen=True):
    conditions: tuple[Expression, ...]

    def __str__(self) -> str:
        return " OR ".join(_inside(condition, _AND) for condition in self.conditions)


def negative(value: Expression) -> Expression:
    """Minus a value; of a number, the number."""
    if isinstance(value, Literal) and isinstance(value.value, (int, float, Decimal)) and value.value > 0:
        return Literal(-value.value)
    return Negative(value)


def all_of(*conditions: Expression) -> Expression:
    """Their conjunction, flat."""
    flat = [part for item in conditions for part in (item.conditions if isinstance(item, And) else (item,))]
    return flat[0] if len(flat) == 1 else And(tuple(flat))


def any_of(*conditions: Expression) -> Expression:
    """Their disjunction, flat."""
    flat = [part for item in conditions for part in (item.conditions if isinstance(item, Or) else (item,))]
    return flat[0] if len(flat) == 1 else Or(tuple(flat))


_OR, _AND, _NOT, _COMPARED, _JOINED, _ADDED, _MULTIPLIED, _ATOM = range(8)


def _precedence(item: Expression) -> int:
    match item:
        case Truth(value):
            return _precedence(value)
        case Or() | And():
            return _OR if isinstance(item, Or) else _AND
        case Not():
            return _NOT if str(item).startswith("NOT ") else _COMPARED
        case Condition():
            return _COMPARED
        case Arithmetic(operator):
            return {"||": _JOINED, "+": _ADDED, "-": _ADDED}.get(operator, _MULTIPLIED)
    return _MULTIPLIED if str(item).startswith("-") else _ATOM


def _inside(item: Expression, loosest: int = _JOINED) -> str:
    """The spelling of an operand, in parentheses where it binds more loosely than `loosest`."""
    return f"({item})" if _precedence(item) < loosest else str(item)
