"""What conditions leave of one column's values."""

from __future__ import annotations

import math
import re
from decimal import Decimal
from functools import lru_cache
from typing import Any, Literal

import msgspec
from msgspec.structs import replace

from pytest_syda.errors import RecipeError
from pytest_syda.recipe.languages import Language
from pytest_syda.recipe.regex import parse_regex
from pytest_syda.recipe.sets import PRINTABLE, Letters, Node, Other, both, literal, repeat
from pytest_syda.schema.types import Column, Type

LetterCase = Literal["", "lower", "upper", "none"]


class Regex(msgspec.Struct, frozen=True):
    """A regular expression to be found anywhere in the value."""

    text: str
    insensitive: bool = False

    def found_in(self, value: str) -> bool:
        return re.search(self.text, value, re.DOTALL | (re.IGNORECASE if self.insensitive else 0)) is not None


class Domain(msgspec.Struct, frozen=True, kw_only=True):
    """The values a column may take. Everything is in plain Python values of the column's type."""

    null: bool | None = None
    """True: only NULL. False: anything but NULL. None: either."""
    allowed: tuple[Any, ...] | None = None
    """The only values there are, in the order the condition lists them."""
    excluded: tuple[Any, ...] = ()
    low: Any = None
    high: Any = None
    low_open: bool = False
    high_open: bool = False
    """Whether the bound itself is excluded; only where the type has no next value to bound by."""
    multiple: tuple[int, int] | None = None
    """(modulus, remainder) of integers."""
    shortest: int = 0
    longest: int | None = None
    """Characters of a text, items of a JSON array or an array."""
    patterns: tuple[Regex, ...] = ()
    refused: tuple[Regex, ...] = ()
    """Patterns that must not be found."""
    letter_case: LetterCase = ""
    structure: str = ""
    """What JSON must be at the top: array, object, string, number, boolean."""
    values: bool = True
    """False when no value is left but NULL."""

    @classmethod
    def of(cls, column: Column) -> Domain:
        """What the type and NOT NULL leave."""
        type_ = column.type
        allowed: tuple[Any, ...] | None = type_.labels if type_.kind == "enum" else None
        allowed = (False, True) if type_.kind == "boolean" else allowed
        low, high = _ends(type_)
        texts = type_.length if type_.kind == "string" else None
        return cls(null=None if column.nullable else False, allowed=allowed, low=low, high=high, longest=texts)

    @property
    def empty(self) -> bool:
        """Nothing is left, not even NULL."""
        return not self.values and self.null is False

    def meet(self, other: Domain) -> Domain:
        """What both leave."""
        low, low_open = _tighter(self.low, self.low_open, other.low, other.low_open, upper=False)
        high, high_open = _tighter(self.high, self.high_open, other.high, other.high_open, upper=True)
        multiple, clash = _multiples(self.multiple, other.multiple)
        clash |= bool(self.structure and other.structure and self.structure != other.structure)
        lengths = [length for length in (self.longest, other.longest) if length is not None]
        met = Domain(
            null=self.null if other.null is None else other.null, allowed=_common(self.allowed, other.allowed),
            excluded=tuple(dict.fromkeys((*self.excluded, *other.excluded))),
            low=low, high=high, low_open=low_open, high_open=high_open, multiple=multiple,
            shortest=max(self.shortest, other.shortest), longest=min(lengths, default=None),
            patterns=tuple(dict.fromkeys((*self.patterns, *other.patterns))),
            refused=tuple(dict.fromkeys((*self.refused, *other.refused))),
            letter_case=_cased(self.letter_case, other.letter_case), structure=self.structure or other.structure,
            values=self.values and other.values and not clash,
        )  # fmt: skip
        return met.settled(impossible=None not in (self.null, other.null) and self.null != other.null)

    def settled(self, *, impossible: bool = False) -> Domain:
        """The same with `allowed` filtered, and with NULL alone where no value is left."""
        allowed = None if self.allowed is None else tuple(value for value in self.allowed if self.admits(value))
        values = self.values and self.null is not True and not impossible and allowed != () and self._some()
        null = False if impossible or (not values and self.null is False) else self.null if values else True
        return replace(self, allowed=allowed, values=values, null=null)

    def _some(self) -> bool:
        if self.low is not None and self.high is not None:
            if self.low > self.high or (self.low == self.high and (self.low_open or self.high_open)):
                return False
            if isinstance(self.low, int) and isinstance(self.high, int) and self._few() == ():
                return False
        if self.longest is not None and self.shortest > self.longest:
            return False
        return self.allowed is not None or not (self.patterns or self.refused) or self._spellable()

    def _few(self) -> tuple[Any, ...] | None:
        """The values of a narrow range of integers, one by one; None of a wide one."""
        if self.high - self.low > 100:  # noqa: PLR2004 - else something is always left
            return None
        found = range(self.low, self.high + 1)
        step = self.multiple
        return tuple(n for n in found if n not in self.excluded and (step is None or n % step[0] == step[1]))

    def _spellable(self) -> bool:
        try:
            size = self.language().size
        except RecipeError:
            return True  # which nobody can tell
        return size > 0

    def admits(self, value: Any) -> bool:
        """Whether a value that is not NULL is in the domain, as far as values are told one by one."""
        if value in self.excluded or (self.allowed is not None and value not in self.allowed):
            return False
        if not self._within(value):
            return False
        if self.multiple is not None and value % self.multiple[0] != self.multiple[1]:
            return False
        return not isinstance(value, str) or self._spelled(value)

    def _within(self, value: Any) -> bool:
        try:
            low = self.low is None or (value > self.low if self.low_open else value >= self.low)
            high = self.high is None or (value < self.high if self.high_open else value <= self.high)
        except TypeError:  # a value of another kind, which is for the type to refuse
            return True
        return bool(low and high)

    def _spelled(self, value: str) -> bool:
        if len(value) < self.shortest or (self.longest is not None and len(value) > self.longest):
            return False
        if any(getattr(value, case)() != value for case in _CASES[self.letter_case]):
            return False
        wanted = all(pattern.found_in(value) for pattern in self.patterns)
        return wanted and not any(pattern.found_in(value) for pattern in self.refused)

    def language(self) -> Language:
        """The texts of the domain, counted.

        Raises:
            RecipeError: a pattern is beyond what is supported.
        """
        return _language(self)


def _ends(type_: Type) -> tuple[Any, Any]:
    """The least and the greatest number a type holds."""
    if type_.kind != "decimal" or type_.precision is None:
        return type_.low, type_.high
    most = Decimal(10**type_.precision - 1).scaleb(-(type_.scale or 0))
    return -most, most


_CASES: dict[LetterCase, tuple[str, ...]] = {
    "": (), "lower": ("lower",), "upper": ("upper",), "none": ("lower", "upper"),
}  # fmt: skip
_NO_UPPER = Letters(PRINTABLE - frozenset(map(chr, range(65, 91))))
_NO_LOWER = Letters(PRINTABLE - frozenset(map(chr, range(97, 123))))


@lru_cache(maxsize=512)
def _language(domain: Domain) -> Language:
    for full in (False, True):  # letters and digits where they do, any printable character otherwise
        found = Language(_node(domain, full=full), domain.shortest, domain.longest)
        if found.size:
            break
    return found


def _node(domain: Domain, *, full: bool) -> Node:
    demands: list[Node] = [parse_regex(item.text, search=True, full=full) for item in domain.patterns]
    cases = {"lower": _NO_UPPER, "upper": _NO_LOWER}
    demands += [repeat(cases[case], 0, None) for case in _CASES[domain.letter_case]]
    demands += [
        Other(parse_regex(item.text, search=True, insensitive=item.insensitive, full=True)) for item in domain.refused
    ]
    demands += [Other(literal(value)) for value in domain.excluded if isinstance(value, str)]
    alphabet = PRINTABLE if full else parse_regex(".").members  # type: ignore[union-attr]
    if not domain.patterns:  # else the patterns say which letters there are
        demands.append(repeat(Letters(frozenset(alphabet)), 0, None))
    return both(*demands) if len(demands) > 1 else demands[0]


def _tighter(one: Any, one_open: bool, two: Any, two_open: bool, *, upper: bool) -> tuple[Any, bool]:
    if one is None or two is None:
        return (two, two_open) if one is None else (one, one_open)
    if one == two:
        return one, one_open or two_open
    first = (one < two) if upper else (one > two)
    return (one, one_open) if first else (two, two_open)


def _common(one: tuple[Any, ...] | None, two: tuple[Any, ...] | None) -> tuple[Any, ...] | None:
    if one is None or two is None:
        return two if one is None else one
    shorter, longer = (one, two) if len(one) <= len(two) else (two, one)
    return tuple(value for value in shorter if value in longer)


def _cased(one: LetterCase, two: LetterCase) -> LetterCase:
    return "none" if one and two and one != two else one or two


def _multiples(one: tuple[int, int] | None, two: tuple[int, int] | None) -> tuple[tuple[int, int] | None, bool]:
    """Both remainders at once, and whether that cannot be."""
    if one is None or two is None:
        return one or two, False
    modulus = math.lcm(one[0], two[0])
    found = next((n for n in range(one[1], modulus, one[0]) if n % two[0] == two[1]), None)
    return (one, True) if found is None else ((modulus, found), False)
