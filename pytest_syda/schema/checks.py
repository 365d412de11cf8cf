"""CHECK constraints, from SQL text to conditions. sqlglot is imported with the first of them."""

from __future__ import annotations

import logging
from functools import cache
from typing import Any

from pytest_syda.schema.conditions import Condition

_DIALECTS = {"sqlite": "sqlite", "postgresql": "postgres", "postgres": "postgres", "mysql": "mysql", "mariadb": "mysql"}
_TRIED = ("postgres", "sqlite", "mysql")


def parse_check(sql: str, dialect: str | None = None) -> Condition | None:
    """What a CHECK's text says, or None where it says what our conditions cannot: then only the database can judge.

    `dialect` is SQLAlchemy's name of it (sqlite, postgresql, mysql, mariadb); without one, each is tried.
    Column names lose their quotes and their table. Never raises, whatever the text.
    """
    wanted = _DIALECTS.get(dialect or "")
    return _parsed(sql, (wanted,) if wanted else _TRIED)


def read_check(sql: str) -> tuple[Condition | None, bool]:
    """What can be read of a CHECK, and whether that is all it says: of conditions joined by AND, those that can."""
    whole = parse_check(sql)
    return (whole, True) if whole is not None else (_partly(sql), False)


@cache
def _partly(sql: str) -> Condition | None:
    from pytest_syda.schema.conditions import all_of

    readings = [_parts(sql, dialect) for dialect in _TRIED]
    found = max(readings, key=len)
    joined = all_of(*found) if found else None
    return joined if isinstance(joined, Condition) else None


def _parts(sql: str, dialect: str) -> list[Condition]:
    from sqlglot import exp

    tree = _tree(sql, dialect)
    while isinstance(tree, exp.Paren):
        tree = tree.this
    parts = tree.flatten() if isinstance(tree, exp.And) else []
    return [found for part in parts if (found := _translated(part, dialect)) is not None]


@cache
def _parsed(sql: str, dialects: tuple[str, ...]) -> Condition | None:
    for dialect in dialects:
        tree = _tree(sql, dialect)
        condition = None if tree is None else _translated(tree, dialect)
        if condition is not None:
            return condition
    return None


def _tree(sql: str, dialect: str) -> Any:
    import sqlglot
    from sqlglot.errors import SqlglotError

    logging.getLogger("sqlglot").addFilter(_silent)
    try:
        # as a selected value, so that a column called "end" or "comment" starts no statement
        select = sqlglot.parse_one(f"SELECT ({sql}\n)", read=dialect)
    except (SqlglotError, RecursionError, ValueError):
        return None
    finally:
        logging.getLogger("sqlglot").removeFilter(_silent)
    selected = select.expressions
    others = [name for name, part in select.args.items() if part and name != "expressions"]
    whole = len(selected) == 1 and not others and not (dialect == "mysql" and _loses_texts(sql, selected[0]))
    return selected[0] if whole else None


def _loses_texts(sql: str, tree: Any) -> bool:
    """Whether quoted texts are not in the tree: it was another dialect's, whose function takes more arguments."""
    import sqlglot
    from sqlglot import TokenType, exp

    quoted = {token.text for token in sqlglot.tokenize(sql, read="mysql") if token.token_type == TokenType.STRING}
    return not quoted <= {node.name for node in tree.find_all(exp.Literal, exp.RawString, exp.National, exp.Identifier)}


def _silent(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.CRITICAL


def _translated(tree: Any, dialect: str) -> Condition | None:
    from pytest_syda.schema.sql import Untranslatable, condition

    try:
        return condition(tree, dialect)
    except (Untranslatable, RecursionError, ArithmeticError, ValueError):
        return None
