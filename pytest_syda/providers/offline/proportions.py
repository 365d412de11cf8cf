"""The rule for values whose shares are written down: `60% Approved, 30% Pending` in a comment or a prompt."""

from __future__ import annotations

import re
from functools import lru_cache

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.lazily import Pattern
from pytest_syda.providers.offline.listed import checked_values
from pytest_syda.providers.offline.words import singular, word_set, words
from pytest_syda.recipe.kinds.choices import Choice
from pytest_syda.recipe.spec import Spec

Shares = tuple[tuple[str, float], ...]

_LABEL = r"['\"“‘]?([A-Za-z][A-Za-z0-9_ /&+-]*?)['\"”’]?"
_PERCENT = r"(\d{1,3}(?:\.\d+)?)\s*(?:%|percent\b|per cent\b)"
_BEFORE = Pattern(
    rf"{_PERCENT}\s+(?:of\s+(?:the\s+|all\s+)*[a-z]+\s+)?(?:(?:will|should|must)\s+be\s+|are\s+|is\s+|being\s+|in\s+)?"
    rf"{_LABEL}(?=\s*(?:[,;.)\n/|]|\band\b|\bor\b|\bbut\b|\bwith\b|$))",
    re.IGNORECASE,
)
_AFTER = Pattern(rf"{_LABEL}\s*(?:\(|\[|:|=|-|–|at|in|~)?\s*(?:about\s+|around\s+|~)?{_PERCENT}[)\]]?", re.IGNORECASE)
_LEADING = Pattern(r"^(?:and|or|the|with|to|be|are|is|of|remaining|rest|a|an|as|about|around)\s+", re.IGNORECASE)
_USUAL = word_set(
    """
    status state stage type kind level priority severity phase role mode tier plan category grade result outcome
    method channel class source segment region gender language currency size color
    """
)
SIGNS = ("%", "percent", "per cent")
_ALL = (99.0, 101.0)


def proportions(c: ColumnContext) -> Spec | None:
    """A choice with the shares that the column's comment gives, or a prompt that means this column."""
    if c.kind not in {"string", "enum"} or c.unique or c.name in c.home.foreign:
        return None
    own = read_shares(c.column.comment)
    if own:
        return _choice(c, own)
    for text in (c.home.table_prompt, c.home.prompt):
        for sentence, shares in sentences(text):
            if _means(c, sentence, shares):
                return _choice(c, shares)
    return None


def _choice(c: ColumnContext, shares: Shares) -> Spec | None:
    """With the labels as the schema spells them; what it knows and nobody gave a share has what is left."""
    known = known_values(c)
    spelled = {value.lower(): value for value in known}
    named = {spelled.get(label.lower(), label): share for label, share in shares}
    if known and not set(named) <= set(known):
        return None
    rest = [value for value in known if value not in named]
    left = max(0.0, 100.0 - sum(named.values()))
    if not rest and not _ALL[0] <= sum(named.values()) <= _ALL[1]:
        return None
    named |= {value: round(left / len(rest), 6) for value in rest if left >= 1}
    return Choice(values=tuple(named), weights=tuple(named.values()))


def known_values(c: ColumnContext) -> tuple[str, ...]:
    """The values that the schema allows or lists."""
    if c.kind == "enum":
        return c.column.type.labels
    checked = tuple(value for value in checked_values(c) if isinstance(value, str))
    if checked or read_shares(c.column.comment):  # whose percentages would be taken for a listing
        return checked
    return c.facts.listing.values


def _means(c: ColumnContext, sentence: str, shares: Shares) -> bool:
    """Whether it is this column that a prompt's shares are about: its values are those, or it is named, or it is the
    one column of the table that has states or kinds."""
    known = {value.lower() for value in known_values(c)}
    if known:
        return {label.lower() for label, _ in shares} <= known
    said = {singular(word) for word in re.findall("[a-z]+", sentence.lower())}
    if c.own and set(c.own) <= said:
        return True
    usual = [name for name in c.home.column_words if _is_usual(c, name)]
    named = any(set(c.home.own_words(name)) <= said for name in c.home.column_words if c.home.own_words(name))
    return not named and usual[:1] == [c.name]


def _is_usual(c: ColumnContext, name: str) -> bool:
    free = c.home.table[name].type.kind in {"string", "enum"} and name not in c.home.foreign
    return free and bool(set(c.home.own_words(name)[-1:]) & _USUAL)


@lru_cache(maxsize=1024)
def sentences(text: str) -> tuple[tuple[str, Shares], ...]:
    """The sentences of a prompt that give shares, with these."""
    if not _has_percent(text):
        return ()
    found = ((sentence, read_shares(sentence)) for sentence in re.split(r"(?<=[.!?])\s+|\n+", text))
    return tuple((sentence, shares) for sentence, shares in found if shares)


def _has_percent(text: str) -> bool:
    return "%" in text or "percent" in text.lower() or "per cent" in text.lower()


@lru_cache(maxsize=4096)
def read_shares(text: str) -> Shares:
    """Values and their shares in percent, two at least, which are no more than everything; else nothing."""
    if not _has_percent(text):
        return ()
    before = tuple((_bare(label), float(share)) for share, label in _BEFORE.findall(text))
    after = tuple((_bare(label), float(share)) for label, share in _AFTER.findall(text))
    fitting = [shares for shares in (before, after) if _sound(shares)]
    return max(fitting, key=len, default=())


def _sound(shares: Shares) -> bool:
    labels = [label.lower() for label, _ in shares]
    return (
        len(labels) > 1
        and len(set(labels)) == len(labels)
        and all(labels)
        and all(len(words(label)) <= 4 for label in labels)
        and sum(share for _, share in shares) <= _ALL[1]
    )


def _bare(label: str) -> str:
    """The value itself, without the words that lead to it."""
    bare = f"{label.strip()} "
    while (shorter := _LEADING.sub("", bare)) != bare:
        bare = shorter
    return bare.strip()
