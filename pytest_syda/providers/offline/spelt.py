"""The rules for what a comment spells out: a format, a code piece by piece, examples."""

from __future__ import annotations

import re
from collections.abc import Callable

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.later import later
from pytest_syda.providers.offline.lexicon import Make
from pytest_syda.recipe.kinds.choices import Choice
from pytest_syda.recipe.spec import Spec

_CODES = frozenset({"number", "code", "no", "reference", "sku", "plate", "serial", "key", "tag", "license",
    "identifier", "barcode", "batch", "lot", "id"})  # fmt: skip
"""What is written as the comment shows it, whatever it is called."""


_TOLD = r"followed by|(?:digits?|letters?|characters?) (?:and|then|plus)\b|(?:and|then|plus) \w+[- ](?:digit|letter)"
"""Words that tell a code piece by piece."""
_PIECES = "followed by|digit|letter|character"
_COUNTED = "digit|letter|character|char|alphanumeric|number"

_SIZED = (
    r"^\W*(?:exactly |always )?(?:\d+|[a-z]+)(?: (?:or|to) \d+|-\d+)?[- ](?:[a-z]+[- ](?:case )?)?"
    r"(?:digits?|letters?)\b"
)
"""How many digits or letters there are, said before anything else."""
_CHECKED = {"isbn", "isbn13", "isbn10", "ean", "ean13", "upc", "imei", "npi", "aba", "routing", "card", "ssn", "vin",
    "postal", "phone", "imsi", "microchip", "chip", "state", "country", "currency", "language", "year"}  # fmt: skip
"""What is no code of just any digits, or letters."""

_example_shape: Make = later("numbering:example_shape")
_in_words: Callable[..., Spec | None] = later("numbering:in_words")
_formatted = later("formats:formatted")
_like_examples: Make = later("formats:like_examples")


def _is_short(c: ColumnContext) -> bool:
    """Whether a name is one in a few letters, or of two parts, by its comment."""
    return "owner/" in c.facts.text or ((c.length or 99) <= _LETTERS and c.facts.says(_SIZED))


_LETTERS = 10


def by_format(c: ColumnContext) -> Spec | None:
    """What the comment spells out, for text."""
    if c.kind != "string" or not c.facts.text:
        return None
    if {"name", "title", "description", "symbol"} & set(c.own[-1:]) and not _is_short(c):
        return None
    if c.facts.says(r"\b(?:format|pattern)\s*:") and (shape := _example_shape(c)) is not None:
        return shape
    told = _CODES & set(c.own) or (c.facts.says(_PIECES) and c.facts.says(_TOLD))
    if told and (shape := _example_shape(c)) is not None:
        return shape
    if c.facts.says("digit|letter") and c.facts.says(_SIZED) and not _CHECKED & {*c.own}:
        counted: Spec | None = _in_words(c, alone=True)
        if counted is not None:
            return counted
    if _formatted.reads(c):
        named: Spec | None = _formatted(c)
        return named
    return _like_examples(c) if c.facts.examples else None


def by_example(c: ColumnContext) -> Spec | None:
    """Codes like the example in the comment; words among the examples."""
    if c.kind != "string" or not c.facts.text:
        return None
    shape = _example_shape(c)
    if shape is None and c.facts.says(_COUNTED):
        shape = _in_words(c, alone=True)
    if shape is not None and (
        not c.own
        or c.own[-1] not in {"email", "url", "phone", "date", "website", "ip", "version", "color", "time", "path"}
    ):
        return shape
    words = c.facts.examples
    if len(words) > 1 and all(
        len(word.split()) <= 3 and len(word) <= 30 and not re.search(r"\d{3}|@|://", word) for word in words
    ):
        return Choice(values=words)
    return None
