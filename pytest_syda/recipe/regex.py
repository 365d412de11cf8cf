r"""Regular expressions read as sets of strings: the practical part of Python's syntax.

Literals, `.`, classes with ranges and negation, \d \w \s and their opposites, groups, alternation, ? * + {n} {m,n}.
A dot and negated classes mean letters and digits where those fit, any printable ASCII otherwise.
"""

from __future__ import annotations

import string
from functools import lru_cache

from pytest_syda.errors import RecipeError
from pytest_syda.recipe.sets import EMPTY, PLAIN, PRINTABLE, Letters, Node, either, repeat, sequence

_SUPPORTED = (
    r"Supported are literals, ., [a-z] and [^a-z], \d \w \s \D \W \S, (groups), a|b, ? * + {n} {m,n}, "
    "and the anchors ^ and $ at the ends."
)

_QUANTIFIERS = ("?", "*", "+", "{")
_MOST = 10_000

_CLASSES = {
    "d": frozenset(string.digits),
    "w": frozenset(string.ascii_letters + string.digits + "_"),
    "s": frozenset(" "),
}
_CONTROLS = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "v": "\v"}
_DIGITS = {"x": 2, "u": 4, "U": 8}


@lru_cache(maxsize=1024)
def parse_regex(text: str, *, search: bool = False, insensitive: bool = False, full: bool = False) -> Node:
    """The set of strings a regular expression matches, as a whole or, with `search`, anywhere.

    With `full`, a dot is any printable character, which is what a pattern that must *not* match needs.

    Raises:
        RecipeError: its syntax is wrong, or beyond what is supported.
    """
    reader = _Reader(text, search=search, insensitive=insensitive, full=full)
    node = reader.alternation(top=True)
    if reader.position < len(text):
        raise reader.refusal("this closes no group")
    return node


class _Reader:
    """A recursive descent over one pattern."""

    def __init__(self, text: str, *, search: bool, insensitive: bool, full: bool) -> None:
        self.text, self.position = text, 0
        self.search, self.insensitive, self.full = search, insensitive, full

    def refusal(self, why: str) -> RecipeError:
        return RecipeError(f"{self.text!r} at character {self.position + 1}: {why}. {_SUPPORTED}")

    def peek(self) -> str:
        return self.text[self.position : self.position + 1]

    def next(self) -> str:
        letter = self.peek()
        if not letter:
            raise self.refusal("the pattern ends too early")
        self.position += 1
        return letter

    def take(self, wanted: str) -> bool:
        found = self.text.startswith(wanted, self.position)
        self.position += len(wanted) if found else 0
        return found

    def alternation(self, *, top: bool = False) -> Node:
        options = [self.branch(top=top)]
        while self.take("|"):
            options.append(self.branch(top=top))
        return either(*options)

    def branch(self, *, top: bool) -> Node:
        """One side of a `|`. At the top of a searched pattern, what is not anchored may have anything around it."""
        opened, parts = self._anchors("^", r"\A"), []
        closed = False
        while self.peek() not in ("", "|", ")") and not closed:
            if self._anchors("$", r"\Z", r"\z"):
                closed = True
            else:
                parts.append(self.repeated())
        if closed and self.peek() not in ("", "|", ")"):
            raise self.refusal("nothing can follow the end")
        if not self.search:
            return sequence(*parts)
        if not top:
            if opened or closed:
                raise self.refusal("an anchor inside a group is not supported")
            return sequence(*parts)
        anything = repeat(Letters(self.members(PRINTABLE)), 0, None)
        return sequence(EMPTY if opened else anything, *parts, EMPTY if closed else anything)

    def _anchors(self, *signs: str) -> bool:
        found = False
        while self.text.startswith(signs, self.position):
            found = any(self.take(sign) for sign in signs)
        return found

    def repeated(self) -> Node:
        node = self.atom()
        if self.peek() not in _QUANTIFIERS:
            return node
        node = repeat(node, *self._bounds())
        self.take("?")  # lazily or not, it matches the same strings
        if self.peek() == "+":
            raise self.refusal("a possessive repetition, which gives nothing back, is not supported")
        if self.peek() in _QUANTIFIERS:
            raise self.refusal("a repetition cannot be repeated")
        return node

    def _bounds(self) -> tuple[int, int | None]:
        sign = self.next()
        if sign != "{":
            return {"?": (0, 1), "*": (0, None), "+": (1, None)}[sign]
        inside, brace, _ = self.text[self.position :].partition("}")
        low, comma, high = inside.partition(",")
        if not brace or not (low + high).isdecimal():
            raise self.refusal("a repetition is {n}, {m,}, {,n} or {m,n}; a brace itself is \\{")
        self.position += len(inside) + 1
        lowest = int(low or 0)
        highest = (int(high) if high else None) if comma else lowest
        if max(lowest, highest or 0) > _MOST or (highest is not None and highest < lowest):
            raise self.refusal(f"{{{inside}}} is no sensible repetition")
        return lowest, highest

    def atom(self) -> Node:
        letter = self.next()
        match letter:
            case "(":
                return self._group()
            case "[":
                return Letters(self._class())
            case ".":
                return Letters(self.members(PRINTABLE))
            case "\\":
                return Letters(self._cased(self._escape()))
            case "*" | "+" | "?" | "{":
                raise self.refusal(f"{letter} repeats nothing")
            case "^" | "$":
                raise self.refusal("an anchor in the middle is not supported")
        return Letters(self._cased(frozenset(letter)))

    def _group(self) -> Node:
        if self.take("?"):
            if self.take("P<") or (self.peek() == "<" and self.text[self.position + 1 : self.position + 2] not in "=!"):
                self.position = self.text.find(">", self.position) + 1 or len(self.text)
            elif not self.take(":"):
                raise self.refusal("look-around, flags and references are not supported")
        node = self.alternation()
        if not self.take(")"):
            raise self.refusal("a group is not closed")
        return node

    def members(self, wanted: frozenset[str]) -> frozenset[str]:
        """The plain letters among many; all of them where none is plain, or where completeness counts."""
        return wanted if self.full or not wanted & PLAIN else wanted & PLAIN

    def _cased(self, members: frozenset[str]) -> frozenset[str]:
        if not self.insensitive:
            return members
        return members.union(*({item.lower(), item.upper()} for item in members if item.isascii()))

    def _escape(self) -> frozenset[str]:
        letter = self.next()
        if letter.lower() in _CLASSES:
            members = _CLASSES[letter.lower()]
            return members if letter.islower() else self.members(PRINTABLE - members)
        if letter in _CONTROLS:
            return frozenset(_CONTROLS[letter])
        if letter in _DIGITS:
            return frozenset(self._code(_DIGITS[letter]))
        if letter.isalnum():
            raise self.refusal(f"\\{letter} is not supported")
        return frozenset(letter)

    def _code(self, digits: int) -> str:
        code = self.text[self.position : self.position + digits]
        self.position += digits
        try:
            return chr(int(code, 16))
        except (ValueError, OverflowError):
            raise self.refusal(f"{code!r} is no character's number") from None

    def _class(self) -> frozenset[str]:
        negated = self.take("^")
        members: set[str] = set(self._range()) if self.peek() == "]" else set()
        while not self.take("]"):
            members |= self._range()
        found = self._cased(frozenset(members))
        if negated:
            found = self.members(PRINTABLE - found)
        if not found:
            raise self.refusal("the class is empty")
        return found

    def _range(self) -> frozenset[str]:
        low = self._member()
        following = self.text[self.position + 1 : self.position + 2]
        if self.peek() != "-" or following in ("]", "") or len(low) > 1:
            return low
        self.next()
        first, last = ord(next(iter(low))), self._last()
        if last < first:
            raise self.refusal("the range is upside down")
        return frozenset(map(chr, range(first, last + 1)))

    def _last(self) -> int:
        high = self._member()
        if len(high) != 1:
            raise self.refusal("a range ends with one character")
        return ord(next(iter(high)))

    def _member(self) -> frozenset[str]:
        letter = self.next()
        if letter == "[" and self.peek() == ":":
            raise self.refusal("[:classes:] are not supported")
        return self._escape() if letter == "\\" else frozenset(letter)
