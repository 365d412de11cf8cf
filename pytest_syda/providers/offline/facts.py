"""What a column's comment says in plain sight: values, bounds, units, formats, examples, and the thing it names."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from pytest_syda.providers.offline.lazily import Pattern, finds
from pytest_syda.providers.offline.listings import Listing, read_listing
from pytest_syda.providers.offline.words import Words, words

NUMBER = r"[-+]?\$?\d[\d,_]*(?:\.\d+)?%?"
_RANGES = (
    Pattern(rf"\bbetween\s+({NUMBER})\s+and\s+({NUMBER})", re.IGNORECASE),
    Pattern(rf"\bfrom\s+({NUMBER})\s*(?:to|-|–|through|up to)\s*({NUMBER})", re.IGNORECASE),
    Pattern(
        rf"(?<![\w.-])({NUMBER})\s*(?:to|\.\.\.?|…|–|—|~|→|through|thru|until)\s*({NUMBER})(?![\w-])", re.IGNORECASE
    ),
    Pattern(rf"(?<![\w.-])({NUMBER})\s*-\s*({NUMBER})(?![\w-])"),
)
_LOW = Pattern(
    rf"(?:\bat least|\bmin(?:imum)?(?: of| is|:|\.)?|\bfrom|\bnot? less than|"
    rf"(?<!\bno )(?<!\bnot )\bmore than|>=|≥|>)\s*({NUMBER})",
    re.IGNORECASE,
)
_HIGH = Pattern(
    rf"(?:\bat most|\bmax(?:imum)?(?: of| is|:|\.)?|\bup to|\bnot? more than|\bnot (?:exceeding|above|over)|"
    rf"(?<!\bno )(?<!\bnot )\bless than|\bbelow|<=|≤|<)\s*({NUMBER})",
    re.IGNORECASE,
)
_EXAMPLE = Pattern(r"(?:\be\.?\s?g\b\.?,?|\bfor example,?|\bexamples?:|\bsuch as|\blike)\s*:?\s*(.+)", re.IGNORECASE,
    needs=("eg ", "eg.", "eg,", "eg:", "e.g", " e g", "(e g", "e. g", "example", "such as", "like"))  # fmt: skip
_CLAUSE = Pattern(r"[.;:(\[{,!?]|\b(?:of|for|in|when|where|at|was|were|is|are|this|that|which|who|to|used|or|and|"
    r"by|on|as|per|with|from|since|until|if|the row)\b", re.IGNORECASE)  # fmt: skip
_NO_BOUNDS = Pattern(r"\b(?:19|20)\d\d-\d\d-\d\d\b|\bISO[- ]?\d+(?:-\d)?|\b[A-Z]{2,}-\d+\b")
_ASIDE = Pattern(r"\([^()\d]*\)")
_NOT_NEGATIVE = Pattern(r"\bnon-?negative\b|\bnot negative\b|\bpositive\b", re.IGNORECASE)
_CHANCE = Pattern(r"^(?![^%]*(?:%|percent)).*\b(?:probability|likelihood|fraction)\b", re.IGNORECASE,
    needs=("probability", "likelihood", "fraction"))  # fmt: skip
"""What lies between none and all, where no percent are said."""
_POSITIVE = Pattern(r"(?<!non-)\bpositive\b", re.IGNORECASE)
_ARTICLES = {
    "the",
    "a",
    "an",
    "unique",
    "current",
    "optional",
    "valid",
    "human",
    "readable",
    "official",
    "actual",
    "internal",
    "s",
}


class Facts(msgspec.Struct, frozen=True):
    """Everything read from one comment."""

    text: str = ""
    listing: Listing = msgspec.field(default_factory=Listing)
    low: float | None = None
    high: float | None = None
    examples: tuple[str, ...] = ()
    phrase: Words = ()
    """The words of what the comment calls the column: `Customer's primary industry` is customer, primary, industry."""

    def within(self, low: float, high: float) -> tuple[float, float]:
        """The usual range, with the ends that the comment gives; the other end makes room where they would cross."""
        floor = low if self.low is None else self.low
        ceiling = high if self.high is None else self.high
        if floor < ceiling:
            return floor, ceiling
        if self.low is None:
            return (0.0 if ceiling > 0 else ceiling - (high - low)), ceiling
        return floor, floor + (high - low)

    def says(self, pattern: str) -> bool:
        return bool(self.text) and finds(pattern, self.text)


@lru_cache(maxsize=8192)
def read_facts(text: str) -> Facts:
    """What a comment says."""
    if not text:
        return Facts()
    low, high = bounds(text)
    return Facts(text, read_listing(text), low, high, examples(text), phrase(text))


def bounds(text: str) -> tuple[float | None, float | None]:
    """The lowest and highest number a comment allows."""
    if not any(map(str.isdecimal, text)):
        if _CHANCE.search(text):
            return 0.0, 1.0
        return _sign(_ASIDE.sub(" ", text) if "(" in text else text), None
    plain = _ASIDE.sub(" ", _NO_BOUNDS.sub(" ", text))
    for pattern in _RANGES:
        found = pattern.search(plain)
        if found and plausible(number(found[1]), number(found[2])):
            return number(found[1]), number(found[2])
    low, high = _LOW.search(plain), _HIGH.search(plain)
    at_least = number(low[1]) if low else _sign(plain)
    at_most = (
        number(high[1]) if high and not re.search(r"\bchar|\bletter|\bdigits?\b", plain[high.end() :][:12]) else None
    )
    return at_least, at_most


def _sign(text: str) -> float | None:
    """The lowest number where only that it has no minus is said."""
    if not _NOT_NEGATIVE.search(text):
        return None
    return 1.0 if _POSITIVE.search(text) else 0.0


def number(text: str) -> float:
    return float(re.sub(r"[$,_%+]", "", text))


def plausible(low: float, high: float) -> bool:
    return low < high


def examples(text: str) -> tuple[str, ...]:
    """The values after `e.g.`"""
    found = _EXAMPLE.search(text)
    if not found:
        return ()
    rest = re.split(r"\)|\.\s|\.$|;|\betc\b", found[1])[0]
    parts = re.split(r",\s*(?:or\s+|and\s+)?|\s+or\s+|\s+and\s+|\s*/\s*(?=['\"A-Z])", rest)
    return tuple(part for part in (raw.strip().strip("'\"`“”‘’ …") for raw in parts) if part)


def phrase(text: str) -> Words:
    """The noun phrase a comment begins with."""
    if "'" in text:
        text = text.replace("'s ", " ").replace("s' ", " ")
    head = _CLAUSE.split(text.replace("-", " "), maxsplit=1)[0]
    return tuple(word for word in words(head) if word not in _ARTICLES)
