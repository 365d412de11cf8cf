"""Regular expressions that are compiled for the first text that may match: most comments and names never do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from typing import Any


class Pattern:
    """A regular expression, as `re.compile` makes it, compiled for the first text that has letters it asks for."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._source = pattern, flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(*self._source)

    def search(self, text: str) -> re.Match[str] | None:
        return self._compiled.search(text) if may_match(self._source[0], text) else None

    def match(self, text: str) -> re.Match[str] | None:
        return self._compiled.match(text) if may_match(self._source[0], text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return self._compiled.fullmatch(text) if may_match(self._source[0], text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self._compiled.finditer(text) if may_match(self._source[0], text) else iter(())

    def findall(self, text: str) -> list[Any]:
        return self._compiled.findall(text) if may_match(self._source[0], text) else []

    def sub(self, replacement: str, text: str) -> str:
        return self._compiled.sub(replacement, text) if may_match(self._source[0], text) else text

    def split(self, text: str, maxsplit: int = 0) -> list[str]:
        return list(self._compiled.split(text, maxsplit)) if may_match(self._source[0], text) else [text]


def may_match(pattern: str, text: str) -> bool:
    """Whether a text has letters without which a pattern cannot match, in either case; also where none are known."""
    needed = telltales(pattern)
    return not needed or has_any(needed, text)


def has_any(letters: Iterable[str], text: str) -> bool:
    """Whether a text has some of these, in either case. Outside ASCII, where letters have more than two, it may."""
    lower = text.lower()
    return not text.isascii() or any(each in lower for each in letters)


@lru_cache(maxsize=1024)
def telltales(pattern: str) -> tuple[str, ...]:
    """For each alternative of a pattern its longest run of letters outside of groups and without repetition; nothing
    where one has none."""
    found = [max(runs, key=len) for runs in _runs(pattern)]
    return tuple(found) if all(found) else ()


def _runs(pattern: str) -> list[list[str]]:
    alternatives, depth, place = [[""]], 0, 0
    while place < len(pattern):
        letter, after = pattern[place], pattern[place + 1 : place + 2]
        step = _step(pattern, place)
        depth += (letter == "(") - (letter == ")")
        if depth or letter == ")":
            alternatives[-1].append("")
        elif letter == "|":
            alternatives.append([""])
        elif (letter.isalnum() or letter in " -/#%,:'") and after not in ("?", "*", "{"):
            alternatives[-1][-1] += letter.lower()
        else:
            alternatives[-1].append("")
        place += step
    return alternatives


def _step(pattern: str, place: int) -> int:
    """Characters of what begins here: one, or those of an escape, a set or a number of times."""
    match pattern[place]:
        case "\\":
            return 2
        case "[":
            return _end_of_set(pattern, place) - place
        case "{":
            return pattern.find("}", place) + 1 - place or 1
    return 1


def _end_of_set(pattern: str, place: int) -> int:
    place += 2 if pattern[place + 1] == "^" else 1
    place += 1 if pattern[place] == "]" else 0  # one that comes first is of the set
    while pattern[place] != "]":
        place += 2 if pattern[place] == "\\" else 1
    return place + 1
