"""What one row of a nameless schema is, where its prompt says so: "Generate realistic patient records" is Patient."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pytest_syda.schema.mapping.names import singular

_VAGUE = frozenset({
    "synthetic", "realistic", "sample", "test", "fake", "random", "mock", "dummy", "diverse", "plausible", "believable",
    "demographic", "clinical", "financial", "medical", "personal", "detailed", "typical", "valid", "unique", "various",
    "quality", "the", "some", "of", "more", "new", "example", "good", "anonymous", "anonymized", "structured", "their",
    "this", "these", "such", "relational", "tabular", "my", "our", "a", "an", "and", "full", "real", "simple", "other",
})  # fmt: skip
_RECORDS = re.compile(
    r"((?:[A-Za-z]+\s+)+)(?:records?|data|rows?|entries|profiles?|information|datasets?|accounts?)\b", re.IGNORECASE
)
_MADE = re.compile(
    r"\b(?:generate|create|make|produce|give me|list)\s+(?:\d+\s+)?((?:[A-Za-z]+\s+){0,3}?[A-Za-z]+s)\b", re.IGNORECASE
)


_SAID = re.compile(
    r"^\W*((?:[A-Za-z]+\s+){0,3}?[A-Za-z]+)\s*(?:$|[.,:;(]|\b(?:who|that|which|with|of|for|in|from|and)\b)"
)
_OF_PEOPLE = re.compile(
    r"e_?mail|phone|birth_?date|date_of_birth|dob|age|gender|sex|first_?name|last_?name|surname", re.IGNORECASE
)
_DOC = ("__description__", "__table_description__", "__doc__", "__comment__")


def label_of(prompt: object, columns: Mapping[Any, Any]) -> str:
    """The noun of the prompt or of the schema's description, as a class would be called; a person where the columns
    are somebody's; empty where nothing tells."""
    described = " ".join(str(columns[key]) for key in _DOC if columns.get(key))
    for text, patterns in ((prompt, (_RECORDS, _MADE)), (described, (_RECORDS, _SAID))):
        noun = _noun(text, patterns) if isinstance(text, str) else ""
        if noun:
            return singular(noun).capitalize()
    return "Person" if any(_OF_PEOPLE.fullmatch(str(name)) for name in columns) else ""


def _noun(text: str, patterns: tuple[re.Pattern[str], ...]) -> str:
    for pattern in patterns:
        for found in pattern.findall(text):
            nouns = [word for word in found.lower().split() if word not in _VAGUE and len(word) > 2]  # noqa: PLR2004
            if nouns and nouns[-1] not in _VERBS:
                return str(nouns[-1])
    return ""


_VERBS = ("generate", "create", "make", "produce", "list", "with")
