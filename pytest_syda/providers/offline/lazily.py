"""Regular expressions that are compiled when they are first asked: most comments and names never ask for them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any


class Pattern:
    """A regular expression, as `re.compile` makes it, compiled with its first use."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._source = pattern, flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(*self._source)

    def search(self, text: str) -> re.Match[str] | None:
        return self._compiled.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        return self._compiled.match(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return self._compiled.fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self._compiled.finditer(text)

    def findall(self, text: str) -> list[Any]:
        return self._compiled.findall(text)

    def sub(self, replacement: str, text: str) -> str:
        return self._compiled.sub(replacement, text)

    def split(self, text: str, maxsplit: int = 0) -> list[str]:
        return list(self._compiled.split(text, maxsplit))
