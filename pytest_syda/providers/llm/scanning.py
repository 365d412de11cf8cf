"""An answer while it arrives: which rows are complete, and what can be saved of an answer that breaks off."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

_SIGNS = re.compile(r'["\\{}\[\]]|[^"\\{}\[\]]+')
"""A sign that matters, or a run of letters without one."""
_CLOSING = {"{": "}", "[": "]"}
_ROW = 2
"""How many braces are open around a row: the answer's and the table's."""


class Scanner:
    """Follows the brackets of a JSON text, piece by piece."""

    def __init__(self, on_row: Callable[[str, int], None] | None = None) -> None:
        self._on_row = on_row
        self._begin()

    def _begin(self) -> None:
        self.rows: Counter[str] = Counter()
        """Complete rows by the table's name in the answer."""
        self.safe = 0
        """Characters up to the end of the last complete object inside the answer."""
        self.closing = ""
        """What would close the text there."""
        self._position = 0
        self._open: list[str] = []
        self._in_text = self._escaped = False
        self._text: list[str] = []
        self._table = ""

    def feed(self, piece: str) -> None:
        """Go on with a piece; with an empty one the answer begins anew, after it broke off on the way."""
        if not piece:
            self._begin()
        for found in _SIGNS.finditer(piece):
            sign = found[0]
            self._position += len(sign)
            if self._in_text:
                self._inside(sign)
            elif sign == '"':
                self._in_text = bool(self._open)
                self._text.clear()
            elif sign in "{[":
                self._opened(sign)
            elif sign in "}]" and self._open:
                self._closed()

    def _inside(self, sign: str) -> None:
        """What a backslash stands before is text, be it a quote; of a run of letters it concerns the first."""
        if self._escaped:
            self._escaped = False
            sign = sign[1:]
        if sign == "\\":
            self._escaped = True
        elif sign == '"':
            self._in_text = False
        elif len(self._open) == 1:
            self._text.append(sign)

    def _opened(self, sign: str) -> None:
        if len(self._open) == 1:
            self._table = "".join(self._text)
        self._open.append(sign)

    def _closed(self) -> None:
        opened = self._open.pop()
        if opened != "{" or not self._open:
            return
        self.safe = self._position
        self.closing = "".join(_CLOSING[each] for each in reversed(self._open))
        if len(self._open) == _ROW:
            self.rows[self._table] += 1
            if self._on_row is not None:
                self._on_row(self._table, self.rows[self._table])


def saved(text: str) -> str:
    """The complete objects of a text that breaks off, closed; an empty object where there are none."""
    start = text.find("{")
    scanner = Scanner()
    scanner.feed(text[start:] if start >= 0 else "")
    return text[start : start + scanner.safe] + scanner.closing if scanner.safe else "{}"
