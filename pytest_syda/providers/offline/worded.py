"""Codes that a comment spells out in words: `S followed by 8 digits`, `two letters, a dash and 4 digits`."""

from __future__ import annotations

import re

_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12}  # fmt: skip
_COUNT = rf"(?P<count>\d{{1,2}}|a|an|{'|'.join(_NUMBERS)})(?:\s*(?:-|–|to|or)\s*(?P<most>\d{{1,2}}))?"
_ADJECTIVES = (
    r"(?P<case>(?:(?:random|decimal|numeric|ascii|latin|upper|lower|capital|hex|hexadecimal|alphanumeric|alpha)"
    r"(?:[- ]?case)?[- ]+)*)"
)
_NOUN = (
    r"(?P<noun>(?:letters|digits)(?:\s+(?:or|and)\s+|\s*/\s*)(?:digits|letters)|"
    r"digits?|numbers?|numerals?|letters?|capitals?|alphanumerics?|char(?:acter)?s?|alphas?)"
)
_SIGN = r"(?:an?\s+)?(?P<sign>hyphen|dash|slash|dot|period|underscore|space|colon)"
_SIGNS = {"hyphen": "-", "dash": "-", "slash": "/", "dot": ".", "period": ".", "underscore": "_", "space": " ",
    "colon": ":"}  # fmt: skip
_TERM = re.compile(
    rf"(?:{_COUNT}[- ]+{_ADJECTIVES}{_NOUN}\b|(?:the\s+)?(?:(?:4|four)[- ]digit\s+)?(?P<year>year)\b|{_SIGN}\b|"
    r"(?:the\s+)?(?:(?:literal|letters?|prefix)\s+)?(?:'(?P<quoted>[^']{1,8})'|\"(?P<double>[^\"]{1,8})\"|"
    r"(?-i:(?P<plain>[A-Z][A-Z0-9]{0,5}[-/_.]?(?![\w'])))|(?P<mark>[-/_.]))"
    r"(?:\s*(?:prefix|sign))?)",
    re.IGNORECASE,
)
_JOINT = re.compile(
    r"(?:[\s,+]|\bfollowed by\b|\band then\b|\bthen\b|\band\b|\bplus\b|\bwith\b|\bstart(?:s|ing)? with\b|"
    r"\bbegin(?:s|ning)? with\b|\bend(?:s|ing)? (?:in|with)\b|\bprefixed (?:with|by)\b)*",
    re.IGNORECASE,
)
_LIMITS = re.compile(r"\b(?:at least|at most|max|min|maximum|minimum|up to|must contain|password)\b", re.IGNORECASE)
_TOLD = re.compile(r"\b(?:followed by|then|and|plus|with)\b|,|\+", re.IGNORECASE)
MOST = 40


def spelled_out(text: str, *, alone: bool = False) -> str:
    """A regular expression for what the comment says in words; empty where it says nothing of the kind. `alone`: where
    it says no more than how many digits or letters there are, too."""
    if _LIMITS.search(text):
        return ""
    for start in _TERM.finditer(text):
        parts = _parts(text, start.start())
        counted = [part for part in parts if "{" in part or part.endswith("]")]
        if counted and (alone or (len(parts) > 1 and _TOLD.search(text))):
            return "".join(parts)
    return ""


def _parts(text: str, place: int) -> list[str]:
    """What follows one another from here on."""
    parts: list[str] = []
    before = ""
    while (found := _TERM.match(text, place)) is not None:
        if parts and found["plain"] and (before.strip() in {"", ","} or parts[-1].isalnum()):
            break  # `15 digits, ISO 11784` ends with its digits
        parts.append(_regex(found))
        joint = _JOINT.match(text, found.end())
        before = joint[0] if joint else ""
        place = found.end() + len(before)
    return [part for part in parts if part]


def _regex(found: re.Match[str]) -> str:
    if found["noun"]:
        return _several(found["noun"].lower(), found["case"].lower(), found["count"].lower(), found["most"])
    if found["year"]:
        return "202[3-5]"
    if found["sign"]:
        return re.escape(_SIGNS[found["sign"].lower()])
    return re.escape(found["quoted"] or found["double"] or found["plain"] or found["mark"])


def _several(noun: str, case: str, count: str, most: str | None) -> str:
    size = int(count) if count.isdigit() else _NUMBERS.get(count, 1)
    if size > MOST:
        return ""
    letters = "a-z" if "lower" in case else "A-Z"
    if "letter" in noun and "digit" in noun:
        found = f"[{letters}0-9]"
    elif "hex" in case:
        found = "[0-9A-F]" if "upper" in case else "[0-9a-f]"
    elif "alphanum" in noun or "alphanum" in case:
        found = f"[{letters}0-9]"
    elif noun.startswith(("digit", "num")):
        found = "[0-9]"
    else:
        found = f"[{letters}]"
    if most and size < int(most) <= MOST:
        return f"{found}{{{size},{most}}}"
    return found if size == 1 else f"{found}{{{size}}}"
