"""From the text of an answer to plain data, trusting nothing: size, depth, numbers and repeated names are checked."""

from __future__ import annotations

import json
import math
import re
from typing import Any

LONGEST = 16_000_000
"""Characters of an answer that are read at all."""
DEEPEST = 64
_FENCE = re.compile(r"\s*```[\w-]*[ \t]*\r?\n(?P<inside>.*?)(?:\r?\n\s*```\s*)?\Z", re.DOTALL)


class NoJsonError(ValueError):
    """The text is no JSON that we take; the message says why."""


_THOUGHTS = re.compile(r"\s*(?![\s{\[`]).*?</think(?:ing)?>", re.DOTALL)
"""What local models think aloud, in front of their answer; templates of prompts may swallow how it begins."""


def unwrapped(text: str) -> str:
    """The text without a byte order mark, without thoughts, and without a Markdown fence around it."""
    text = text.removeprefix("\ufeff")
    thoughts = _THOUGHTS.match(text)
    text = text[thoughts.end() :] if thoughts else text
    fenced = _FENCE.match(text)
    return (fenced["inside"] if fenced else text).strip()


def parse(text: str, *, lenient: bool = False) -> Any:
    """Plain data. `lenient` is for answers, of which as much as possible is kept: of a name that is there twice the
    first value counts, and what is no number is NaN, for the reader of that value to refuse.

    Raises:
        NoJsonError: it is no JSON, or nested or long beyond measure; or has NaN, a name twice or an endless number.
    """
    hooks = _hooks(text, lenient=lenient)
    try:
        return json.loads(text, **hooks)
    except json.JSONDecodeError as error:
        raise NoJsonError(f"{error.msg} at character {error.pos}") from None


def parse_first(text: str) -> Any:
    """The first object of a text, whatever stands around it, and commas before a bracket aside.

    Raises:
        NoJsonError: there is none, or it is not whole.
    """
    start = max(text.find("{"), 0)
    bare = _COMMA.sub(lambda found: found["text"] or "", text[start : start + LONGEST])
    try:
        return json.JSONDecoder(**_hooks(bare, lenient=True)).raw_decode(bare)[0]
    except json.JSONDecodeError as error:
        raise NoJsonError(f"{error.msg} at character {error.pos}") from None


_TEXT = r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)'
"""Text in quotes, or without an end: that which breaks off is not to be gone through again from each of its quotes."""
_COMMA = re.compile(rf"(?P<text>{_TEXT})|,(?=\s*[}}\]])", re.DOTALL)


def _hooks(text: str, *, lenient: bool) -> dict[str, Any]:
    if len(text) > LONGEST:
        raise NoJsonError(f"{len(text):,} characters are more than {LONGEST:,}")
    if _depth(text) > DEEPEST:
        raise NoJsonError(f"it is nested more than {DEEPEST} levels deep")
    return (
        {"object_pairs_hook": _first, "parse_constant": _nan, "parse_int": _short}
        if lenient
        else {
            "object_pairs_hook": _object,
            "parse_constant": _refused,
            "parse_int": _integer,
        }
    )


def _depth(text: str) -> int:
    deepest = depth = 0
    for mark in _MARKS.finditer(text):
        sign = mark[0]
        if sign in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif sign in "]}":
            depth -= 1
    return deepest


_MARKS = re.compile(rf"{_TEXT}|[\[\]{{}}]", re.DOTALL)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = _first(pairs)
    if len(found) < len(pairs):
        raise NoJsonError("a name is there twice in one object")
    return found


def _first(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    return dict(reversed(pairs))


def _refused(name: str) -> Any:
    raise NoJsonError(f"{name} is no number")


def _nan(_name: str) -> float:
    return math.nan


DIGITS = 40
"""Digits of a whole number that are read: no database holds more, and reading them takes long."""


def _integer(text: str) -> int:
    if len(text) > DIGITS:
        raise NoJsonError(f"{text[:20]}… is too long for a number")
    return int(text)


def _short(text: str) -> int | float:
    return int(text) if len(text) <= DIGITS else math.nan
