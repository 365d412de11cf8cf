"""What one row of a nameless schema is, where its prompt says so: "Generate realistic patient records" is Patient."""

from __future__ import annotations

import re

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


def label_of(prompt: str) -> str:
    """The noun, as a class would be called; empty where there is none."""
    for pattern in (_RECORDS, _MADE):
        for found in pattern.findall(prompt):
            nouns = [word for word in found.lower().split() if word not in _VAGUE and len(word) > 2]  # noqa: PLR2004
            if nouns and nouns[-1] not in ("generate", "create", "make", "produce", "list", "with"):
                return singular(nouns[-1]).capitalize()
    return ""
