r"""The shape of codes: `INV-00417` and `INV-01220` are `INV-0\d{4}`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

_CLASSES = ((r"\d", str.isdigit), ("[A-Z]", str.isupper), ("[a-z]", str.islower))

SHAPES = 5
"""Different shapes that a column of codes has at most."""
WORD = 3
"""Small letters in a row that make a word, and no code."""


def pattern_of(texts: list[str]) -> str:
    """A regular expression for texts like these; empty where they are no codes."""
    by_shape: dict[tuple[str, ...], list[str]] = {}
    for text in texts:
        shape = tuple(_class(letter) for letter in text)
        if any(part == "[a-z]" and len(list(run)) >= WORD for part, run in groupby(shape)):
            return ""
        by_shape.setdefault(shape, []).append(text)
        if len(by_shape) > SHAPES:
            return ""
    if not any(part in (r"\d", "[A-Z]", "[a-z]") for shape in by_shape for part in shape):
        return ""
    options = sorted("".join(_runs(shape, alike)) for shape, alike in by_shape.items())
    return options[0] if len(options) == 1 else f"({'|'.join(options)})"


def _class(letter: str) -> str:
    if letter.isascii():
        for name, belongs in _CLASSES:
            if belongs(letter):
                return name
    return re.escape(letter)


def _runs(shape: tuple[str, ...], texts: list[str]) -> Iterator[str]:
    """The shape's parts; a letter that all of them share is itself."""
    alike = [set(letters) for letters in zip(*texts, strict=True)]
    shared = len(texts) > 1
    parts = [
        re.escape(next(iter(letters))) if shared and len(letters) == 1 else part
        for part, letters in zip(shape, alike, strict=True)
    ]
    for part, run in groupby(parts):
        count = len(list(run))
        yield part if count == 1 else f"{part}{{{count}}}"
