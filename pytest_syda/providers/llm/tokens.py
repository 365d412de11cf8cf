"""How many tokens a text and an answer will take, roughly and rather too many: no tokenizer is asked."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from pytest_syda.providers.llm.brief import Brief
from pytest_syda.providers.llm.fields import Field, Form
from pytest_syda.providers.llm.questions import Question

_PIECES = re.compile(r"[A-Za-z]{1,7}|\d{1,3}|[^\x00-\x7f]|[^\w\s]|_")
_VALUE: dict[Form, int] = {
    "enum": 3, "integer": 2, "number": 4, "boolean": 1, "date": 6, "datetime": 14, "time": 6, "seconds": 3, "json": 40,
    "array": 14, "key": 3,
}  # fmt: skip
_TEXTS = ((8, 3), (20, 5), (60, 7), (120, 9), (300, 25), (1_000, 40))
"""Longest text a column takes, and the tokens one is likely to have."""
LONGEST = 10**6
"""Characters of a text without a limit."""
_ROW = 6
CARRIED = 160
"""What is said about a column that carries on."""


def tokens_of(text: str) -> int:
    return len(_PIECES.findall(text))


def tokens_in(schema: Mapping[str, Any]) -> int:
    return tokens_of(json.dumps(schema, ensure_ascii=False, separators=(",", ":")))


def tokens_of_field(field: Field) -> int:
    """What one value takes in an answer, its name included."""
    return _of(field.wire, field.form, field.column.type.length)


@cache
def _of(name: str, form: Form, length: int | None) -> int:
    value = _VALUE.get(form, 0)
    if form == "text":
        value = next((tokens for longest, tokens in _TEXTS if (length or LONGEST) <= longest), 50)
    return tokens_of(name) + 3 + value


def tokens_of_row(brief: Brief, table: str, names: tuple[str, ...]) -> int:
    return _ROW + sum(tokens_of_field(brief.field(table, name)) for name in names)


def tokens_of_answer(brief: Brief, question: Question) -> int:
    """What an answer to the question is likely to take, hidden thoughts not counted."""
    rows = sum(
        tokens_of_row(brief, table, names) for table, found in question.holes.items() for names in found.values()
    )
    return 10 + rows + sum(CARRIED * len(names) for names in question.carry_on.values())
