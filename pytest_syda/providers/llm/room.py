"""What one request has room for: lists of values, each defined once and referred to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

VALUES = 900
"""Enum values in one request: OpenAI takes 1,000."""
CHARACTERS = 15_000
"""Characters of enum values in one request."""


class Room:
    """Shares out the values that a request may list. What has no room left is a plain text, described and checked."""

    def __init__(self, values: int = VALUES) -> None:
        self.definitions: dict[str, Any] = {}
        self._names: dict[tuple[str, ...], str] = {}
        self._values, self._characters = values, CHARACTERS

    def take(self, values: Iterable[object]) -> bool:
        """Whether there is room for these; then they have it."""
        found = list(map(str, values))
        size = sum(map(len, found))
        if not found or len(found) > self._values or size > self._characters:
            return False
        self._values, self._characters = self._values - len(found), self._characters - size
        return True

    def one_of(self, values: Iterable[str]) -> dict[str, Any]:
        """A schema for one of these texts: by reference, so that the same list counts once."""
        found = tuple(values)
        if found not in self._names:
            if not self.take(found):
                return {"type": "string"}
            self._names[found] = name = f"l{len(self._names)}"
            self.definitions[name] = {"type": "string", "enum": list(found)}
        return {"$ref": f"#/$defs/{self._names[found]}"}
