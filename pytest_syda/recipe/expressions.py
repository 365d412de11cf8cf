"""The expressions of recipes: a closed little grammar, spelled like Python, parsed and never run by it.

    round(quantity * product_id.price * (1 - discount), 2)
    'overdue' if due_date < today() and paid_at is None else status

Numbers, quoted texts, True, False, None; columns, and with dots a column of the row a key points at; + - * / %;
== != < <= > >= in, not in, is None; and, or, not; `a if condition else b`; and the functions of `FUNCTIONS`.
"""

from __future__ import annotations

import ast
import datetime as dt
import math
import re
import warnings
from collections.abc import Callable
from decimal import Decimal
from functools import cache

from pytest_syda.errors import RecipeError
from pytest_syda.recipe.evaluation import evaluate, holds
from pytest_syda.schema import conditions as c

__all__ = ["evaluate", "holds", "parse_expression"]

_LONGEST = 4000

_ALLOWED = (
    "An expression may use numbers, 'texts', True, False, None, columns (price, or product_id.price through a key), "
    "+ - * / %, == != < <= > >=, in, not in, is None, and, or, not, `a if condition else b`, and the functions "
    f"{', '.join(sorted(c.FUNCTIONS))}."
)

_CASTS: dict[str, c.CastTarget] = {
    "int": "integer", "float": "float", "decimal": "decimal", "str": "text", "bool": "boolean",
    "date": "date", "datetime": "datetime", "time": "time",
}  # fmt: skip

_SPANS = {"days": 86400, "hours": 3600, "minutes": 60, "seconds": 1}

_ARITHMETIC: dict[type[ast.operator], c.ArithmeticOperator] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Mod: "%",
}  # fmt: skip

_COMPARISONS: dict[type[ast.cmpop], c.ComparisonOperator] = {
    ast.Eq: "=", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Is: "is",
    ast.IsNot: "is not",
}  # fmt: skip


@cache
def parse_expression(text: str) -> c.Expression:
    """The tree an expression's text stands for.

    Raises:
        RecipeError: it is no Python-like expression, or uses something that expressions may not.
    """
    if len(text) > _LONGEST:
        raise RecipeError(f"An expression of {len(text)} characters is too long: {_LONGEST} are enough.")
    if not text.strip():
        raise RecipeError(f"An empty expression cannot be read. {_ALLOWED}")
    try:
        return _Reader(text).read(_parsed(text))
    except SyntaxError as error:
        where = f"at character {max((error.offset or 1) - 1, 1)}"
        raise RecipeError(f"{text!r} cannot be read {where}: {error.msg}. {_ALLOWED}") from error
    except (RecursionError, MemoryError, ValueError) as error:
        raise RecipeError(f"{text[:80]!r}… cannot be read: it is nested too deeply, or no text.") from error


def _parsed(text: str) -> ast.expr:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about the backslashes of regular expressions
        # in parentheses, so that it may run over several lines
        return ast.parse(f"({text}\n)", mode="eval").body


class _Reader:
    """Reads one expression: each kind of Python's nodes that is allowed has a method, and no other is looked at."""

    def __init__(self, text: str) -> None:
        self.text = text

    def read(self, node: ast.AST) -> c.Expression:
        reader: Callable[[ast.AST], c.Expression] | None = getattr(self, f"_read_{type(node).__name__}", None)
        if reader is None:
            raise self._refusal(node, f"{type(node).__name__} is not allowed")
        return reader(node)

    def condition(self, node: ast.AST) -> c.Expression:
        found = self.read(node)
        return found if isinstance(found, c.Condition) else c.Truth(found)

    def _refusal(self, node: ast.AST, why: str) -> RecipeError:
        part = ast.unparse(node) if isinstance(node, ast.expr) else type(node).__name__
        line, column = getattr(node, "lineno", 1), getattr(node, "col_offset", 0)
        where = f"character {column if line == 1 else column + 1}" + (f" of line {line}" if line > 1 else "")
        return RecipeError(f"`{part}` at {where} of {self.text!r}: {why}. {_ALLOWED}")

    def _read_Constant(self, node: ast.Constant) -> c.Expression:  # noqa: N802 - named after Python's nodes
        if isinstance(node.value, float) and math.isfinite(node.value):
            return c.Literal(Decimal(repr(node.value)))
        if node.value is None or isinstance(node.value, (str, int)):
            return c.Literal(node.value)
        raise self._refusal(node, f"this {type(node.value).__name__} is not allowed")

    def _read_Name(self, node: ast.Name) -> c.Expression:  # noqa: N802
        return c.Name(node.id)

    def _read_Attribute(self, node: ast.Attribute) -> c.Expression:  # noqa: N802
        inside = self.read(node.value)
        if not isinstance(inside, c.Name):
            raise self._refusal(node, "a dot may only follow the name of a key column")
        return c.Name(f"{inside.path}.{node.attr}")

    def _read_UnaryOp(self, node: ast.UnaryOp) -> c.Expression:  # noqa: N802
        if isinstance(node.op, ast.Not):
            return c.Not(self.condition(node.operand))
        if isinstance(node.op, ast.USub):
            return c.negative(self.read(node.operand))
        if isinstance(node.op, ast.UAdd):
            return self.read(node.operand)
        raise self._refusal(node, "`~` is not allowed")

    def _read_BinOp(self, node: ast.BinOp) -> c.Expression:  # noqa: N802
        if type(node.op) not in _ARITHMETIC:
            raise self._refusal(node, f"the operator {type(node.op).__name__} is not allowed")
        return c.Arithmetic(_ARITHMETIC[type(node.op)], self.read(node.left), self.read(node.right))

    def _read_BoolOp(self, node: ast.BoolOp) -> c.Expression:  # noqa: N802
        parts = [self.condition(value) for value in node.values]
        return c.all_of(*parts) if isinstance(node.op, ast.And) else c.any_of(*parts)

    def _read_IfExp(self, node: ast.IfExp) -> c.Expression:  # noqa: N802
        return c.Case((self.condition(node.test),), (self.read(node.body),), self.read(node.orelse))

    def _read_Compare(self, node: ast.Compare) -> c.Expression:  # noqa: N802
        sides = [node.left, *node.comparators]
        pairs = zip(sides, node.ops, sides[1:], strict=False)
        return c.all_of(*(self._comparison(left, operator, right) for left, operator, right in pairs))

    def _comparison(self, left: ast.expr, operator: ast.cmpop, right: ast.expr) -> c.Condition:
        if isinstance(operator, (ast.In, ast.NotIn)):
            found = self._contained(left, right)
            return found if isinstance(operator, ast.In) else c.Not(found)
        sign, one, other = _COMPARISONS[type(operator)], self.read(left), self.read(right)
        if other == c.Literal(None):  # == None is meant as `is None`, whatever SQL says
            return c.IsNull(one) if sign in ("is", "=") else c.Not(c.IsNull(one))
        return c.Comparison(sign, one, other)

    def _contained(self, left: ast.expr, right: ast.expr) -> c.Condition:
        """In a list of values, or inside a text."""
        if isinstance(right, (ast.Tuple, ast.List, ast.Set)):
            return c.In(self.read(left), tuple(self.read(item) for item in right.elts))
        return c.Comparison(">", c.Call("position", (self.read(left), self.read(right))), c.Literal(0))

    def _read_Call(self, node: ast.Call) -> c.Expression:  # noqa: N802
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if node.keywords or any(isinstance(item, ast.Starred) for item in node.args):
            raise self._refusal(node, "arguments are given by position")
        arguments = tuple(self.read(item) for item in node.args)
        name = "length" if name == "len" else name
        if name in _CASTS and len(arguments) == 1:
            return c.Cast(arguments[0], _CASTS[name])
        if name in ("like", "ilike", "matches", "column", "div", "join"):
            return self._special(node, name, arguments)
        if name not in c.FUNCTIONS:
            import difflib

            close = difflib.get_close_matches(name, c.FUNCTIONS, n=1)
            raise self._refusal(
                node, f"there is no function {name!r}" + (f"; did you mean {close[0]!r}?" if close else "")
            )
        return self._called(node, name, arguments)

    def _called(self, node: ast.Call, name: str, arguments: tuple[c.Expression, ...]) -> c.Expression:
        fewest, most = c.FUNCTIONS[name]
        if len(arguments) < fewest or (most is not None and len(arguments) > most):
            raise self._refusal(node, f"{name} takes {_how_many(fewest, most)}")
        if name == "round" and len(arguments) > 1 and not _is_whole(arguments[1]):
            raise self._refusal(node, "the number of decimals is written out")
        value = arguments[0].value if arguments and isinstance(arguments[0], c.Literal) else None
        if name in _SPANS and isinstance(value, (int, Decimal)):
            return c.Literal(dt.timedelta(seconds=float(value) * _SPANS[name]))
        return c.Call(name, arguments)

    def _special(self, node: ast.Call, name: str, arguments: tuple[c.Expression, ...]) -> c.Expression:
        """What SQL has signs for and Python has not."""
        texts = [item.value for item in arguments if isinstance(item, c.Literal) and isinstance(item.value, str)]
        match name, arguments, texts:
            case "like" | "ilike", (value, pattern), _:
                return c.Like(value, pattern, insensitive=name == "ilike")
            case "matches", (value, c.Literal()), (*_, regex) if _is_regex(regex):
                return c.Matches(value, regex)
            case "column", (c.Literal(),), (path,):
                return c.Name(path)
            case "div", (left, right), _:
                return c.Arithmetic("div", left, right)
            case "join", (left, right), _:
                return c.Arithmetic("||", left, right)
        raise self._refusal(node, f"these are no arguments of {name}")


def _is_regex(text: str) -> bool:
    try:
        re.compile(text)
    except re.error:
        return False
    return True


def _is_whole(item: c.Expression) -> bool:
    return isinstance(item, c.Literal) and type(item.value) is int


def _how_many(fewest: int, most: int | None) -> str:
    if most is None:
        return f"at least {fewest} arguments"
    return f"{fewest} arguments" if fewest == most else f"{fewest} to {most} arguments"
