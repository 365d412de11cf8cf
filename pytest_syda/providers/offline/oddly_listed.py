"""Values listed in the rarer ways: `S=small M=medium`, `1 low, 2 high`, `A for annual`, `[A]ctive`, `- a - b`."""

from __future__ import annotations

import re

_WORDS = r"[A-Za-z][A-Za-z '/-]{0,30}?"
_ENTRY = r"(?:^|(?<=[\s,;/|(:]))"
_RUN_ON = rf"{_ENTRY}['\"]?(?P<key>[A-Z]{{1,3}}|[a-z]|-?\d{{1,3}})['\"]?\s*[=:]\s*(?P<label>{_WORDS})"
_STOP = r"(?=\s*(?:$|[,;|).]|\s['\"]?(?:[A-Z]{1,3}|[a-z]|-?\d{1,3})['\"]?\s*[=:]))"
_COUNTED = rf"{_ENTRY}(?P<key>-?\d{{1,2}})[.)]?\s+(?:\(\s*)?(?P<label>[A-Za-z][A-Za-z -]{{1,24}}?)\)?"
_NEXT = r"(?=\s*(?:$|[,;|/.]|\s(?:or|and)\s|\s-?\d{1,2}[.)]?\s))"
_MEANT = rf"{_ENTRY}['\"]?(?P<key>[A-Z]{{1,3}}|\d{{1,2}})['\"]?\s+(?:for|is|means|stands for)\s+(?P<label>{_WORDS})"
_END = r"(?=\s*(?:$|[,;|.]|\s(?:or|and)\s))"
_ASIDE = rf"{_ENTRY}(?P<key>[A-Z]{{1,3}}|-?\d{{1,2}})\s*\((?P<label>{_WORDS})\)"
_MARKED = re.compile(r"[\[(<]([A-Z])[\])>]([a-z]+)")
_BULLET = re.compile(r"(?:^|\s)[-*•·]\s+")
_EITHER = re.compile(r"\s*([a-z]+|[A-Z][a-z]*)\s*(?:/|\bor\b|\bvs\.?)\s*([a-z]+|[A-Z][a-z]*)\s*\.?\s*")
_IF_ELSE = re.compile(r"^\W*(1|true|yes|Y)\b.*?\b(?:else|otherwise)\s+(0|false|no|N)\b", re.IGNORECASE)
MOST = 12


def read_oddly(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The values, and what each of them means; neither where no list is found."""
    for pattern in (_RUN_ON + _STOP, _MEANT + _END, _COUNTED + _NEXT, _ASIDE):
        found = re.findall(pattern, text)
        if _covers(found, text):
            return _pairs(found)
    marked = _MARKED.findall(text)
    if len(marked) > 1:
        return tuple(first for first, _ in marked), tuple(first + rest for first, rest in marked)
    bullets = [part.strip(" ,;.") for part in _BULLET.split(text) if part.strip()]
    if len(bullets) > 2 and all(_is_value(part) for part in bullets):
        return tuple(bullets), ()
    if either := _IF_ELSE.search(text):
        return either.groups(), ()
    two = _EITHER.fullmatch(text)
    return ((two[1], two[2]), ()) if two else ((), ())


def _pairs(found: list[tuple[str, str]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(key for key, _ in found), tuple(label.strip() for _, label in found)


def _covers(found: list[tuple[str, str]], text: str) -> bool:
    """Whether several different keys make up the better part of the text: else they only occur in a sentence."""
    keys = {key for key, _ in found}
    told = sum(len(key) + len(label) for key, label in found)
    return 1 < len(found) == len(keys) <= MOST and told > len(text) * 0.45 and len({key.isdigit() for key in keys}) == 1


def _is_value(text: str) -> bool:
    return 0 < len(text) <= 24 and len(text.split()) <= 3
