"""SQL expressions as plain text: bare column names, literals in place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy import Dialect
from sqlalchemy.sql import visitors

_LITERAL = r"'(?:[^']|'')*'"
_NAME = r'"(?P<quoted>(?:[^"]|"")+)"|`(?P<ticked>[^`]+)`|\[(?P<boxed>[^\]]+)\]|(?P<bare>\w+)'
_KWARGS = {"literal_binds": True, "include_table": False}


def plain_sql(expression: Any, dialect: Dialect | None) -> str:
    """The expression's text, in nobody's dialect where that is possible, so that it is the same everywhere."""
    if isinstance(expression, str):
        return expression
    if isinstance(expression, sa.TextClause):
        return expression.text.replace("\\:", ":")
    try:
        text = str(expression.compile(compile_kwargs=_KWARGS))
    except Exception:  # noqa: BLE001 - a compiler of a dialect or an extension; its own dialect is asked next
        text = ""
    return text if text and "<regexp>" not in text else _in_dialect(expression, dialect)


def _in_dialect(expression: Any, dialect: Dialect | None) -> str:
    try:
        named = cast("Any", type(dialect))(paramstyle="named") if dialect is not None else None
        return str(expression.compile(dialect=named, compile_kwargs=_KWARGS))  # "named" doubles no percent signs
    except Exception:  # noqa: BLE001 - what nobody can compile is still named, for people and for error messages
        return type(expression).__name__


def columns_in(expression: Any, table: sa.Table) -> tuple[str, ...]:
    """The names of the table's columns in an expression, in the order they appear."""
    items = [item for item in visitors.iterate(expression) if isinstance(item, sa.Column) and item.table is table]
    if items:
        return tuple(dict.fromkeys(str(item.name) for item in items))
    return names_in(plain_sql(expression, None), [str(column.name) for column in table.columns])


def names_in(sql: str, known: Iterable[str]) -> tuple[str, ...]:
    """Those of the `known` column names that occur in SQL text, outside of its string literals."""
    names = {name.lower(): name for name in known}
    words = (next(filter(None, match.groups())) for match in re.finditer(_NAME, re.sub(_LITERAL, "''", sql)))
    return tuple(dict.fromkeys(names[word.lower()] for word in words if word.lower() in names))
