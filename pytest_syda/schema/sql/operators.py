"""From sqlglot's syntax tree to ours: conditions and operators. Functions are in `functions`."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, get_args

from sqlglot import exp

from pytest_syda.schema import conditions as c
from pytest_syda.schema.patterns import glob_regex, posix_regex, similar_regex
from pytest_syda.schema.sql.intervals import aged, span_of
from pytest_syda.schema.sql.reading import Untranslatable, condition, expression, reads


@reads("Paren", "Introducer")
def _wrapped(tree: Any, dialect: str) -> c.Expression:
    return expression(tree.expression if isinstance(tree, exp.Introducer) else tree.this, dialect)


@reads("Column")
def _column(tree: Any, _dialect: str) -> c.Expression:
    if not isinstance(tree.this, exp.Identifier):
        raise Untranslatable(str(tree))
    return c.Name(tree.name)


@reads("Literal", "Boolean", "Null")
def _literal(tree: Any, _dialect: str) -> c.Expression:
    if not isinstance(tree, exp.Literal):
        return c.Literal(tree.this if isinstance(tree, exp.Boolean) else None)
    if tree.is_string:
        return c.Literal(tree.name)
    return c.Literal(int(tree.name) if tree.name.isdigit() else Decimal(tree.name))


@reads("Neg")
def _negative(tree: Any, dialect: str) -> c.Expression:
    return c.negative(expression(tree.this, dialect))


_ARITHMETIC: dict[str, c.ArithmeticOperator] = {
    "Add": "+", "Sub": "-", "Mul": "*", "Div": "/", "IntDiv": "div", "Mod": "%", "DPipe": "||", "SafeDPipe": "||",
}  # fmt: skip


@reads(*_ARITHMETIC)
def _arithmetic(tree: Any, dialect: str) -> c.Expression:
    operator = _ARITHMETIC[type(tree).__name__]
    if operator in ("+", "-") and (shifted := _shifted(operator, tree.this, tree.expression, dialect)) is not None:
        return shifted
    if operator == "/" and tree.args.get("typed"):
        operator = "div"
    return c.Arithmetic(operator, expression(tree.this, dialect), expression(tree.expression, dialect))


def _shifted(operator: str, left: Any, right: Any, dialect: str) -> c.Expression | None:
    """A moment and an interval; None where neither side is one."""
    span = span_of(right)
    if span is None and operator == "+":
        left, span = right, span_of(left)
    return None if span is None else span.added_to(expression(left, dialect), operator)


@reads("And", "Or")
def _joined(tree: Any, dialect: str) -> c.Expression:
    parts = [condition(part, dialect) for part in tree.flatten()]
    return c.all_of(*parts) if isinstance(tree, exp.And) else c.any_of(*parts)


@reads("Xor")
def _xor(tree: Any, dialect: str) -> c.Expression:
    return c.Comparison("!=", condition(tree.this, dialect), condition(tree.expression, dialect))


@reads("Not")
def _not(tree: Any, dialect: str) -> c.Expression:
    inner = tree.this
    if isinstance(inner, (exp.Like, exp.ILike)) and isinstance(inner.expression, (exp.Any, exp.All)):
        inner.set("negate", True)
        return expression(inner, dialect)
    refused = condition(inner, dialect)
    if isinstance(refused, c.Comparison) and refused.operator == "is" and not isinstance(refused.right, c.Literal):
        return c.Comparison("is not", refused.left, refused.right)
    return c.Not(refused)


_COMPARISONS: dict[str, c.ComparisonOperator] = {
    "EQ": "=", "NEQ": "!=", "LT": "<", "LTE": "<=", "GT": ">", "GTE": ">=", "NullSafeEQ": "is", "NullSafeNEQ": "is not",
}  # fmt: skip


@reads(*_COMPARISONS)
def _comparison(tree: Any, dialect: str) -> c.Expression:
    operator, right = _COMPARISONS[type(tree).__name__], tree.expression
    if isinstance(right, (exp.Any, exp.All)) or (
        right.name.lower() in ("any", "all") and isinstance(right, exp.Anonymous)
    ):
        return _quantified(operator, expression(tree.this, dialect), right, dialect)
    if isinstance(tree.this, exp.Tuple):
        return _rows(operator, tree.this, right, dialect)
    if (found := aged(operator, tree.this, right, dialect)) is not None:
        return found
    operator = _told_to_the_second(operator, tree.this, right)
    return _compared(operator, _collated(tree.this, right, dialect), _collated(right, tree.this, dialect))


def _told_to_the_second(operator: c.ComparisonOperator, left: Any, right: Any) -> c.ComparisonOperator:
    """SQLite compares moments as texts, and `datetime(…)` has no microseconds: the very same moment is after it."""
    later, earlier = (right, left) if operator == "<=" else (left, right) if operator == ">=" else (None, None)
    if later is None or later.name.lower() != "datetime" or not isinstance(earlier, exp.Column):
        return operator
    return "<" if operator == "<=" else ">"


def _compared(operator: c.ComparisonOperator, left: c.Expression, right: c.Expression) -> c.Expression:
    if right == c.Literal(None) and operator in ("is", "is not"):
        return c.IsNull(left) if operator == "is" else c.Not(c.IsNull(left))
    return c.Comparison(operator, left, right)


def _collated(side: Any, other: Any, dialect: str) -> c.Expression:
    """One side of a comparison, in lower case where either side is collated to ignore case."""
    value = expression(side.this if isinstance(side, exp.Collate) else side, dialect)
    names = {item.expression.name.lower() for item in (side, other) if isinstance(item, exp.Collate)}
    if names - {"nocase", "binary", "c", "posix", "default"}:
        raise Untranslatable(str(names))
    return c.Call("lower", (value,)) if "nocase" in names else value


def _rows(operator: str, left: Any, right: Any, dialect: str) -> c.Expression:
    if operator != "=" or not isinstance(right, exp.Tuple) or len(left.expressions) != len(right.expressions):
        raise Untranslatable(f"rows compared by {operator}")
    pairs = zip(left.expressions, right.expressions, strict=True)
    return c.all_of(*(c.Comparison("=", expression(a, dialect), expression(b, dialect)) for a, b in pairs))


def _quantified(operator: c.ComparisonOperator, value: c.Expression, right: Any, dialect: str) -> c.Expression:
    """`= ANY (…)` and `<> ALL (…)` are lists; any other comparison is spelled out."""
    every = right.name.lower() == "all" if isinstance(right, exp.Anonymous) else isinstance(right, exp.All)
    items = _items(right.expressions[0] if isinstance(right, exp.Anonymous) else right.this, dialect)
    if (operator, every) == ("=", False):
        return c.In(value, items)
    if (operator, every) == ("!=", True):
        return c.Not(c.In(value, items))
    parts = [c.Comparison(operator, value, item) for item in items]
    return c.all_of(*parts) if every else c.any_of(*parts)


def _items(tree: Any, dialect: str) -> tuple[c.Expression, ...]:
    while isinstance(tree, (exp.Paren, exp.Cast)):
        tree = tree.this
    if isinstance(tree, (exp.Array, exp.Tuple)) and tree.expressions:
        return tuple(expression(item, dialect) for item in tree.expressions)
    raise Untranslatable(str(tree))


@reads("In")
def _in(tree: Any, dialect: str) -> c.Expression:
    if any(tree.args.get(name) for name in ("query", "unnest", "field")):
        raise Untranslatable(str(tree))
    if isinstance(tree.this, exp.Tuple):
        return c.any_of(*(_rows("=", tree.this, row, dialect) for row in tree.expressions))
    return c.In(expression(tree.this, dialect), tuple(expression(item, dialect) for item in tree.expressions))


@reads("Between")
def _between(tree: Any, dialect: str) -> c.Expression:
    value, low, high = (expression(tree.args[name], dialect) for name in ("this", "low", "high"))
    if tree.args.get("symmetric"):
        return c.any_of(c.Between(value, low, high), c.Between(value, high, low))
    return c.Between(value, low, high)


@reads("Is")
def _is(tree: Any, dialect: str) -> c.Expression:
    operator: c.ComparisonOperator = "is not" if tree.args.get("negate") else "is"
    return _compared(operator, expression(tree.this, dialect), expression(tree.expression, dialect))


@reads("Escape")
def _escape(tree: Any, dialect: str) -> c.Expression:
    return _liked(tree.this, dialect, tree.expression.name)


@reads("Like", "ILike")
def _like(tree: Any, dialect: str) -> c.Expression:
    return _liked(tree, dialect, "" if dialect == "sqlite" else "\\")


def _liked(tree: Any, dialect: str, escape: str) -> c.Expression:
    insensitive = isinstance(tree, exp.ILike) or dialect in ("sqlite", "mysql")
    value, pattern = expression(tree.this, dialect), tree.expression
    several = isinstance(pattern, (exp.Any, exp.All))
    patterns = _items(pattern.this, dialect) if several else (expression(pattern, dialect),)
    parts: list[c.Condition] = [c.Like(value, item, insensitive, escape) for item in patterns]
    if tree.args.get("negate"):  # some versions mark NOT LIKE on the LIKE itself
        parts = [c.Not(part) for part in parts]
    return c.any_of(*parts) if isinstance(pattern, exp.Any) else c.all_of(*parts)


@reads("RegexpLike", "RegexpILike", "Glob", "SimilarTo")
def _matches(tree: Any, dialect: str) -> c.Expression:
    pattern = tree.expression
    if not isinstance(pattern, exp.Literal) or tree.args.get("flag"):
        raise Untranslatable(str(tree))
    translate = {"Glob": glob_regex, "SimilarTo": similar_regex}.get(type(tree).__name__, posix_regex)
    # MySQL compares by the column's collation, which by default ignores case
    insensitive = isinstance(tree, exp.RegexpILike) or dialect == "mysql"
    return c.Matches(expression(tree.this, dialect), translate(pattern.name), insensitive)


_CASTS: dict[str, str] = {
    "TINYINT": "integer", "SMALLINT": "integer", "INT": "integer", "BIGINT": "integer", "DECIMAL": "decimal",
    "FLOAT": "float", "DOUBLE": "float", "BOOLEAN": "boolean", "DATE": "date", "TIME": "time", "DATETIME": "datetime",
    "TIMESTAMP": "datetime", "TIMESTAMPTZ": "datetime", "TEXT": "text", "VARCHAR": "text", "CHAR": "text",
    "BPCHAR": "text", "NAME": "text",
}  # fmt: skip


@reads("Cast", "TryCast")
def _cast(tree: Any, dialect: str) -> c.Expression:
    if (span := span_of(tree)) is not None:
        return span.alone
    value = expression(tree.this, dialect)
    target = _CASTS.get(str(getattr(tree.to.this, "value", tree.to.this)), "")
    if target == "text" or (isinstance(value, c.Literal) and isinstance(value.value, str)):
        # what PostgreSQL writes beside every string when it prints a constraint
        return _typed(value, target)
    if target not in get_args(c.CastTarget):
        raise Untranslatable(str(tree))
    if target == "decimal" and len(tree.to.expressions) == 2:  # noqa: PLR2004 - precision and scale
        value = c.Call("round", (value, expression(tree.to.expressions[1].this, dialect)))
    return c.Cast(value, target)  # type: ignore[arg-type]


def _typed(value: c.Expression, target: str) -> c.Expression:
    """A quoted constant as the number it stands for; any other text, and dates, as they are."""
    text = value.value if isinstance(value, c.Literal) else None
    if not isinstance(text, str) or target not in ("integer", "decimal", "float", "boolean"):
        return value
    if target == "boolean":
        return c.Literal(text.lower() in ("t", "true", "yes", "on", "1"))
    return c.Literal(int(text) if target == "integer" else Decimal(text))
