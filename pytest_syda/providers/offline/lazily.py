"""Regular expressions that are compiled for the first text that may match: most comments and names never do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from typing import Any


class Pattern:
    """A regular expression, as `re.compile` makes it, compiled for the first text that has letters it asks for."""

    def __init__(self, pattern: str, flags: int = 0, *, needs: Iterable[str] = ()) -> None:
        """`needs`: letters of which a text must have some, where the pattern does not show it by itself."""
        self._source = pattern, flags
        self._needs = tuple(needs)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(*self._source)

    def found(self, text: str) -> bool:
        """Whether it is found anywhere in a text."""
        source, flags = self._source
        return finds(source, text) if flags == re.IGNORECASE else self.search(text) is not None

    def search(self, text: str) -> re.Match[str] | None:
        return self._compiled.search(text) if self._may(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        return self._compiled.match(text) if self._may(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return self._compiled.fullmatch(text) if self._may(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self._compiled.finditer(text) if self._may(text) else iter(())

    def findall(self, text: str) -> list[Any]:
        return self._compiled.findall(text) if self._may(text) else []

    def sub(self, replacement: str, text: str) -> str:
        return self._compiled.sub(replacement, text) if self._may(text) else text

    def split(self, text: str, maxsplit: int = 0) -> list[str]:
        return list(self._compiled.split(text, maxsplit)) if self._may(text) else [text]

    def _may(self, text: str) -> bool:
        return has_any(self._needs, text) if self._needs else may_match(self._source[0], text)


_MEANING = frozenset(".^$*+?{}[]\\|()")
"""Signs that mean something in a regular expression."""


def finds(pattern: str, text: str) -> bool:
    """Whether a pattern is found in a text, in either case. Alternatives of plain letters are looked for as they are;
    others are compiled, each by itself, when its letters are there."""
    if not text.isascii() or "\n" in text:
        return re.search(pattern, text, re.IGNORECASE) is not None
    lower = text.lower()
    return any(_found(each, lower) for each in _alternatives(pattern))


_Alternative = tuple[str, bool, bool, str]
"""A part of a pattern: plain letters and whether they begin and end the text, or else a regular expression."""


def _found(each: _Alternative, lower: str) -> bool:
    letters, first, last, source = each
    if source:
        return may_match(source, lower) and re.search(source, lower, re.IGNORECASE) is not None
    if first:
        return lower == letters if last else lower.startswith(letters)
    return lower.endswith(letters) if last else letters in lower


@lru_cache(maxsize=1024)
def _alternatives(pattern: str) -> tuple[_Alternative, ...]:
    return tuple(map(_alternative, _apart(pattern)))


def _alternative(source: str) -> _Alternative:
    first, last = source.startswith("^"), source.endswith("$")
    letters = source[first : len(source) - last]
    plain = bool(letters) and _MEANING.isdisjoint(letters)
    return (letters.lower(), first, last, "") if plain else ("", False, False, source)


def _apart(pattern: str) -> list[str]:
    """The alternatives of a pattern, also those within brackets around the whole of one."""
    if "(" not in pattern and "[" not in pattern and r"\|" not in pattern:
        return pattern.split("|")
    found, begin, depth, place = [], 0, 0, 0
    while place < len(pattern):
        letter = pattern[place]
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and not depth:
            found.append(pattern[begin:place])
            begin = place + 1
        place += _step(pattern, place)
    return [each for source in (*found, pattern[begin:]) for each in _within(source)]


def _within(source: str) -> list[str]:
    """`^(?:a|b)$` as `^a$` and `^b$`; anything else as it is."""
    first, last = source.startswith("^"), source.endswith("$") and not source.endswith("\\$")
    inner = source[first : len(source) - last]
    begin = 3 if inner.startswith("(?:") else 1
    if not inner.startswith("(") or (begin == 1 and inner[1:2] == "?") or _closing(inner) != len(inner) - 1:
        return [source]
    return [f"{'^' * first}{each}{'$' * last}" for each in _apart(inner[begin:-1])]


def _closing(inner: str) -> int:
    """Where the bracket is closed that a text begins with."""
    depth, place = 0, 0
    while place < len(inner):
        depth += (inner[place] == "(") - (inner[place] == ")")
        if not depth:
            return place
        place += _step(inner, place)
    return -1


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
