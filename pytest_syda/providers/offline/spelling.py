"""Expressions over columns whose names are none of Python's: `Gross Pay` is written `column('Gross Pay')`."""

from __future__ import annotations

import keyword
import re

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.lazily import Pattern
from pytest_syda.providers.offline.specs import altered
from pytest_syda.recipe.kinds.relations import Aggregate, Expression
from pytest_syda.recipe.spec import Spec


def spelled(spec: Aggregate | Expression, c: ColumnContext) -> Spec | None:
    """The spec, with names in its expression that can be read; None where one cannot be told from the rest of it."""
    table = c.table if isinstance(spec, Expression) else c.home.schema[spec.table]
    odd = [name for name in table.column_names if not name.isidentifier() or keyword.iskeyword(name)]
    if not odd or not spec.expression:
        return spec
    found = altered(spec, expression=_with_columns(spec.expression, odd))
    return None if any(found.problems(c.home.schema, c.table, c.column)) else found


def _with_columns(text: str, odd: list[str]) -> str:
    """Longer names first, for others may be a part of them. What is in quotes stays, and what is no name but a number,
    a sign or a word of the grammar."""
    names = sorted((name for name in odd if _IS_NAME.search(name) and not keyword.iskeyword(name)), key=len)
    if not names:
        return text
    pattern = "|".join(re.escape(name) for name in reversed(names))
    return re.sub(rf"{_QUOTED}|(?<!\w)({pattern})(?!\w)", _spelled_once, text)


def _spelled_once(found: re.Match[str]) -> str:
    return f"column({found[1]!r})" if found[1] else found[0]


_QUOTED = r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\""""
_IS_NAME = Pattern(r"[^\W\d]")
