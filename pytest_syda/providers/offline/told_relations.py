"""What a comment says a column is made of: `hours * rate`, `net plus tax`, `20 % of the price`, `same as the email`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pytest_syda.providers.offline.amounts import coalesced, is_fraction, places
from pytest_syda.providers.offline.context import NUMERIC, ColumnContext, TableContext
from pytest_syda.providers.offline.lazily import Pattern
from pytest_syda.providers.offline.parents import sure_parents
from pytest_syda.providers.offline.words import Words, words
from pytest_syda.recipe.kinds.relations import Expression, Lookup
from pytest_syda.recipe.spec import Spec

_TOLD = Pattern(
    r"[*×÷=+]|\btimes\b|\bmultiplied\b|\bplus\b|\bminus\b|\bless\b|\bdivided\b| - |/|product of|sum of|difference|"
    r" x |ratio of|percent|% of|\bhalf\b|twice|double|same as|equal to|copy of|copied|snapshot of|taken from|inherited|"
    r"mirrors|denormali",
    re.IGNORECASE,
)
SIGNS = frozenset({"than", "at most", "at least", "exceed", "below", "above", "<", ">", "≤", "≥", "up to", "over",
    "*", "×", "÷", "=", "+", "times", "multiplied", "plus", "minus", "less", "divided", " - ", "/",
    "product of", "sum of", "difference", " x ", "ratio of", "percent", "% of", "half", "twice", "double", "same as",
    "equal to", "copy of", "copied", "snapshot of", "taken from", "inherited", "mirrors", "denormali"})  # fmt: skip
"""Letters that every text of these has."""
_SPOKEN = (
    (r"\bmultiplied by\b|\btimes\b|[×·]|(?<=[\w)]) x (?=[\w(])", " * "),
    (r"\bdivided by\b|÷", " / "),
    (r"\bplus\b", " + "),
    (r"\bminus\b|\bless\b|[−–]", " - "),
    (r"(\d+(?:\.\d+)?)\s*(?:%|percent) of\b", r"(\1 / 100.0) * "),
    (r"\bhalf (?:of )?(?:the )?", "0.5 * "),
    (r"\b(?:twice|double) (?:the )?", "2 * "),
)
_LEAD = re.compile(
    r"^\s*(?:[\w ]{0,40}?=|(?:it is |is |are )?(?:always |usually )?(?:equals?(?: to)?|computed (?:as|from)|"
    r"calculated (?:as|from)|derived (?:as|from)|defined as|the result of)|always|formula:?)\s*:?\s*",
    re.IGNORECASE,
)
_TWO = (
    (re.compile(r"\bproduct of (.+?) and (.+)", re.IGNORECASE), "({}) * ({})"),
    (re.compile(r"\bdifference (?:between|of) (.+?) and (.+)", re.IGNORECASE), "({}) - ({})"),
    (re.compile(r"\bratio of (.+?) (?:to|and|over) (.+)", re.IGNORECASE), "({}) / ({})"),
    (re.compile(r"^(.+?) (?:as|in) (?:a )?(?:percent|percentage|%) of (.+)", re.IGNORECASE), "({}) * 100 / ({})"),
)
_SUM = re.compile(r"\bsum of (.+)", re.IGNORECASE)
_SAME = re.compile(
    r"\b(?:same as|equal to|copy of|copied from|copied over from|snapshot of|taken from|inherited from|mirrors|"
    r"denormali[sz]ed(?: copy)? (?:of|from)|redundant copy of)\s+(?P<what>[\w.' ]+)",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"\s*(?:(?P<sign>[-+*/()])|(?P<number>\d+(?:\.\d+)?)|(?P<name>[A-Za-z_]\w*(?:[ .'][A-Za-z_]\w*)*))")
_ENDS = re.compile(r"[.;]\s|[.;]$|,\s*(?:in|rounded|excl|incl|never|per)\b|\brounded\b|\s\(", re.IGNORECASE)
_SKIPPED = {"the", "a", "an", "its", "of", "this", "row", "s", "order", "line", "item", "value", "in"}
_RATES = {"rate", "percent", "pct", "percentage"}


def told_relation(c: ColumnContext) -> Spec | None:
    """What the comment says the column is made of; None where it says nothing that can be made."""
    if c.unique or c.name in c.home.foreign or c.name in c.table.primary_key or not c.facts.text:
        return None
    return ((_copied(c) or _computed(c)) if _TOLD.search(c.facts.text) else None) or _bounded(c)


def _computed(c: ColumnContext) -> Spec | None:
    if c.kind not in NUMERIC:
        return None
    for text in _phrases(c.facts.text):
        formula = _formula(c, text)
        if formula:
            whole = c.kind == "integer" and "/" not in formula
            return Expression(expression=formula if whole else f"round({formula}, {min(places(c), 6)})")
    return None


_AT_MOST = re.compile(
    r"(?:\b(?:not|never|no) (?:more|greater|higher|larger|longer) than|\bat most|\bnever (?:exceeds?|above|over)|"
    r"\bless than|"
    r"\bbelow|\bup to|<=?|≤|\bcannot exceed|\bmust not exceed|\bnot exceeding|\blower than|\bsmaller than)\s+"
    r"(?P<what>[A-Za-z_][\w ']*)",
    re.IGNORECASE,
)
_AT_LEAST = re.compile(
    r"(?:\b(?:not|never|no) (?:less|fewer|lower|smaller) than|\bat least|\bnever below|\bmore than|\bgreater than|"
    r"\bhigher than|\babove|>=?|≥)\s+(?P<what>[A-Za-z_][\w ']*)",
    re.IGNORECASE,
)


_ENDS_OF = ({"from", "to"}, {"min", "max"}, {"low", "high"}, {"start", "end"}, {"lower", "upper"})


def _bounded(c: ColumnContext) -> Spec | None:
    """A number that another of the row is the most, or the least of."""
    if c.kind not in NUMERIC:
        return None
    for pattern, factor, spread in ((_AT_MOST, 0.62, 0.6), (_AT_LEAST, 1.45, 0.3)):
        found = pattern.search(c.facts.text)
        name = re.split(r"\s+(?:and|or|but|of|in|at|when|if)\s", found["what"] + " ", maxsplit=1)[0] if found else ""
        column = _column(c.home, name, c.name) if name else ""
        ends = {*c.own} | {*c.home.own_words(column)} if column else set()
        if any(pair <= ends for pair in _ENDS_OF):
            return None  # in their order by their names
        if column and c.home.table[column].type.kind in NUMERIC and column not in c.home.foreign:
            return Lookup(path=column, factor=factor, spread=spread, decimals=places(c))
    return None


def _phrases(text: str) -> Iterator[str]:
    """The parts of a comment that may be a formula: what follows `=`, what is in brackets, its clauses."""
    yield from re.findall(r"\(([^()]{3,})\)", text)
    for part in (text, *text.split(";"), *text.split(": ")[1:], *re.split(r",\s|\.\s", text)):
        _, equals, right = part.partition("=")
        yield from (right,) if equals else ()
        yield _ENDS.split(part, maxsplit=1)[0]


def _formula(c: ColumnContext, text: str) -> str:
    body = _LEAD.sub("", text).strip()
    for pattern, shape in _TWO:
        found = pattern.search(body)
        if found:
            body = shape.format(*found.groups())
            break
    else:
        added = _SUM.search(body)
        if added:
            body = " + ".join(re.split(r"\s*,\s*(?:and\s+)?|\s+and\s+", added[1]))
    for spoken, sign in _SPOKEN:
        body = re.sub(spoken, sign, body, flags=re.IGNORECASE)
    return _resolved(c, body)


def _resolved(c: ColumnContext, body: str) -> str:
    """The formula with columns in the place of what they are called; empty where anything else is in it."""
    parts: list[str] = []
    at, columns = 0, 0
    while at < len(body.rstrip(" .")):
        found = _TOKEN.match(body, at)
        if found is None:
            return ""
        part = found["sign"] or found["number"] or _operand(c, found["name"])
        if not part:
            return ""
        columns += found["name"] is not None
        parts.append(part)
        at = found.end()
    text = " ".join(parts)
    return text if columns and re.search(r"[-+*/]", text) and _is_sound(text) else ""


def _is_sound(text: str) -> bool:
    """Whether what is put together so can be read."""
    import ast

    try:
        ast.parse(text, mode="eval")
    except SyntaxError:
        return False
    return True


def _operand(c: ColumnContext, name: str) -> str:
    column = _column(c.home, name, c.name)
    if not column or c.home.table[column].type.kind not in NUMERIC or column in c.home.foreign:
        return ""
    said = c.home.own_words(column)
    value = coalesced(c.home, column)
    over = bool(said) and said[-1] in _RATES and _of_hundred(c.home, column) and "100" not in c.facts.text
    return f"({value} / 100.0)" if over else value


def _of_hundred(home: TableContext, column: str) -> bool:
    """Whether a rate is one in percent, rather than so much an hour."""
    said = {*home.own_words(column)}
    kinds = {"tax", "discount", "vat", "gst", "commission", "interest", "fee", "percent", "margin", "markup", "duty"}
    return bool(said & kinds) and not is_fraction(home, column)


def _column(home: TableContext, name: str, but: str) -> str:
    """The column that is called so, in one spelling or another."""
    plain = name.strip().lower()
    for column in home.table.columns:
        if column.name != but and plain in (column.name.lower(), column.attribute.lower()):
            return column.name
    for said in dict.fromkeys((words(name), _said(name))):
        for column in home.table.columns:
            if column.name != but and said and said in (home.column_words[column.name], home.own_words(column.name)):
                return column.name
    return ""


def _said(name: str) -> Words:
    found = words(name.strip().replace("'s ", " ").replace("'", " "))
    while len(found) > 1 and found[0] in _SKIPPED:
        found = found[1:]
    return found


def _copied(c: ColumnContext) -> Spec | None:
    """The value of another column of the row, or of a row that this one refers to."""
    found = _SAME.search(c.facts.text)
    if found is None or re.search(r"\b(?:not|never|unlike|if|unless|format)\b", c.facts.text, re.IGNORECASE):
        return None
    name = re.split(r"\s+(?:at|when|on|by|for|in|and|but|so|as|to)\s", found["what"] + " ", maxsplit=1)[0].strip(" .")
    path = _of_parent(c, name) or _column(c.home, name, c.name)
    return Lookup(path=path, decimals=places(c) if c.kind in NUMERIC else 2) if path and _agrees(c, path) else None


def _of_parent(c: ColumnContext, name: str) -> str:
    said = _said(name.replace(".", " "))
    for column, key in sure_parents(c.home).items():
        parent = c.home.of(c.home.schema[key.table])
        role = c.home.column_words[column][:-1]
        rest = next((said[len(lead) :] for lead in (parent.entity, role) if lead and said[: len(lead)] == lead), ())
        target = next((each.name for each in parent.table.columns if rest and parent.own_words(each.name) == rest), "")
        if not target and said in (parent.entity, role) and (c.own in parent._own_words.values()):  # noqa: SLF001
            target = next(each for each, own in parent._own_words.items() if own == c.own)  # noqa: SLF001
        if target:
            return f"{column}.{target}"
    return ""


def _agrees(c: ColumnContext, path: str) -> bool:
    """Whether the column takes what is there."""
    key, _, name = path.rpartition(".")
    table = c.home.schema[c.home.parents[key].table] if key else c.table
    other = table[name]
    room = c.column.type.length
    short = room is not None and other.type.kind == "string" and (other.type.length or 10**6) > room
    same = other.type.kind == c.kind or {other.type.kind, c.kind} <= NUMERIC
    return same and not short and (c.column.nullable or not other.nullable)
