"""Values listed in a comment, in the ways people list them."""

from __future__ import annotations

import re
from string import digits

import msgspec
from msgspec.structs import replace

from pytest_syda.providers.offline.lazily import Pattern
from pytest_syda.providers.offline.words import word_set

LONGEST_VALUE = 40
_PAIR = Pattern(
    r"^\s*['\"]?(?P<key>[A-Za-z]{1,4}|-?\d{1,4})['\"]?\s*(?:=|:|->|→|–|—|\s-\s|"
    r"(?:(?<=[A-Z0-9'\"\s])|(?<=\b[a-z]))-(?=\s?[A-Za-z]))\s*['\"]?(?P<label>[A-Za-z][^=]*?)['\"]?\s*$",
    needs="=:-→–—",
)
_QUOTED = Pattern(r"(?<![\w])(['\"`])([^'\"`]{1,40})\1")
_LEAD = Pattern(r"^.*?(?:\b(?:one of|any of|either|values?(?: are| is)?|options?(?: are)?|choices?(?: are)?|"
    r"can be|may be|must be|is one of|allowed|possible(?: values)?|valid(?: values)?)\b\s*:?)\s*",
    re.IGNORECASE)  # fmt: skip
_LEADING = (" of", " be", "allowed", "choice", "either", "option", "possible", "valid", "value")
"""One of these is in what leads to values."""
_WORDY = word_set(
    """
    the of for when was were this that which by from with used their if its has have are is be date time
    number amount reference identifier unique should must will whether optional required unit
    """
)
"""Words of sentences."""


_INSTANCE = Pattern(
    r"\be\.?g\.|\bfor example|\bsuch as", re.IGNORECASE, needs=("e.g.", "eg.", "for example", "such as")
)
_BRACKETS = Pattern(r"[(\[{]([^()\[\]{}]{3,})[)\]}]")
_AND_SO_ON = Pattern(r"[,;]?\s*(?:\betc\.?|\.\.\.|…)\s*$")
_LAST = Pattern(r"^\s*(?:or|and)\s+|\s+(?:or|and)\s+", needs=("or ", "and ", "or\t", "and\t", "or\n", "and\n"))
_SEPARATORS = (
    ("|•→<>", r"\s*[|•→]\s*|\s*->\s*|\s*<\s*|\s*(?<!-)>(?!=)\s*"),
    (";", r"\s*;\s*"),
    (",", r"\s*,\s*"),
    ("/", r"\s*/\s*"),
    ("r", r"\s+or\s+"),
    ("\n", r"\s*\n\s*[-*]?\s*"),
)
"""What stands between values, after letters of which it has some."""


class Listing(msgspec.Struct, frozen=True):
    """Listed values. `labels` are what they mean (`0=off`); `sure` when they can be nothing else; `told` when the
    comment says that they are values."""

    values: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    sure: bool = False
    told: bool = False

    def __bool__(self) -> bool:
        return len(self.values) > 1


def read_listing(text: str) -> Listing:
    """The values a comment lists, or an empty listing."""
    text = _INSTANCE.split(text, maxsplit=1)[0]
    letters = _LETTERS.search(text)
    if letters and 0 < ord(letters[2]) - ord(letters[1]) < _SPAN:
        return Listing(tuple(map(chr, range(ord(letters[1]), ord(letters[2]) + 1))), sure=True, told=True)
    levels = _LEVELS.search(text)
    if levels and levels[1] == levels[3] and int(levels[2]) < int(levels[4]) <= _SPAN:
        found = (f"{levels[1]}{step}" for step in range(int(levels[2]), int(levels[4]) + 1))
        return Listing(tuple(found), sure=True, told=True)
    for reader in (_bracketed, _after_lead, _after_colon, _whole):
        listing = reader(text)
        if listing:
            return (_odd(text) if _is_odd(listing) else None) or listing
    return _odd(text)


def _is_odd(listing: Listing) -> bool:
    """Whether the values have what they mean in them: `1 low`, `[A]ctive`."""
    return not listing.labels and all(
        (value[0] in _BEGINNINGS or "(" in value) and re.match(r"\d+[.)]?\s+[A-Za-z]|[\[(<]|[A-Z0-9]{1,3}\s*\(", value)
        for value in listing.values
    )


_LETTERS = Pattern(
    r"(?<![\w-])(?-i:([A-Za-z])\s*(?:-|–|—|…|\.\.\.?|\bto\b|\bthrough\b)\s*([A-Za-z]))(?![\w-])",
    needs=("-", "–", "—", "…", "..", " to", "\tto", "\nto", "through"),
)
"""A letter to another."""
_LEVELS = Pattern(
    r"\b([A-Z]{1,4})(\d{1,2})(?:\s*\([^)]*\))?\s*(?:-|–|—|…|\.\.\.?|to|through)\s*([A-Z]{1,4})(\d{1,2})\b",
    needs=digits,
)
"""A level to another: P1 (critical) to P4."""
_SPAN = 15
"""From A to Z are the letters that something is written in."""
_ODD = Pattern(r"[=:\[<(*•·/]|\d[.)]?\s+[A-Za-z]|\b(?:for|is|means|or|vs)\b|-\s")
"""Without any of these a text lists nothing in the rarer ways."""
_BEGINNINGS = frozenset(digits + "[(<")
"""Of values with what they mean in them, but for those with it in brackets behind them."""
LONGEST_TEXT = 160


def _odd(text: str) -> Listing:
    if len(text) > LONGEST_TEXT or not _ODD.search(text) or _says(text, _SIGNS):
        return Listing()
    from pytest_syda.providers.offline.oddly_listed import read_oddly

    values, labels = read_oddly(text)
    sure = bool(labels) or {value.lower() for value in values} in _OPPOSITES
    return Listing(values, labels, sure=sure, told=sure)


def _bracketed(text: str) -> Listing:
    for found in _BRACKETS.finditer(text) if _has(text, "([{") else ():
        listing = _items(found[1], sure=True)
        if listing:
            return listing
    return Listing()


def _after_lead(text: str) -> Listing:
    lower = text.lower()
    found = _LEAD.match(text) if any(word in lower for word in _LEADING) else None
    return replace(_items(text[found.end() :], sure=True), told=True) if found else Listing()


def _after_colon(text: str) -> Listing:
    head, colon, tail = text.partition(":")
    first, *others = text.split(",")
    if not colon or (_PAIR.match(first) and (not others or any(map(_PAIR.match, others)))):
        return Listing()  # `0: off, 1: on`
    return _items(tail, sure=True) if len(head) < 60 else Listing()


def _whole(text: str) -> Listing:
    listing = _items(text, sure=False)
    return replace(listing, told=True) if len(listing.values) > 2 and " or " in text else listing


def _items(text: str, *, sure: bool) -> Listing:
    quoted = [found[2] for found in _QUOTED.finditer(text)] if any(text.count(quote) > 1 for quote in "'\"`") else []
    if len(quoted) > 1 and not re.search(r"['\"`]\s*[=:]", text):
        return Listing(tuple(dict.fromkeys(quoted)), sure=True)
    for letters, separator in _SEPARATORS:
        if not _has(text, letters):
            continue
        listing = _separated(_branches(text, separator), separator, sure=sure or separator[4:5] == "|")
        if listing:
            return replace(listing, told=True) if "|" in text else listing
    return Listing()


def _has(text: str, letters: str) -> bool:
    return any(letter in text for letter in letters)


def _branches(text: str, separator: str) -> str:
    """`offer -> hired / rejected` ends in one of two."""
    return re.sub(r"(?<=\w) / (?=\w+)", " -> ", text) if "->" in separator and "->" in text else text


_OR_NULL = Pattern(r"\s*(?:-|–|—|;|,|\(|\bor\b|/)\s*(?:is |may be )?"
    r"(?:null|empty|none|blank)\b(?:\s+(?:until|if|when|for|where|unless|while|before|after|as|otherwise|during)\b.*)?\)?$",
    re.IGNORECASE, needs=("null", "empty", "none", "blank"))  # fmt: skip
"""What is said of rows without a value."""
_AS_TEXT = Pattern(
    r",?\s*\(?(?:stored |kept |given )?as (?:a )?(?:text|string|varchar|chars?|letters?)\)?\s*$",
    re.IGNORECASE,
    needs=("as text", "as a ", "as string", "as varchar", "as char", "as letter"),
)
"""How values are kept, and none of them."""
_TYPES = {"boolean", "bool", "flag", "enum", "tinyint", "int", "integer", "varchar", "string"}
"""What is said of a list's values, and none of them."""


def _separated(text: str, separator: str, *, sure: bool) -> Listing:
    body = _OR_NULL.sub("", _AS_TEXT.sub("", text.strip()))
    body = (_AND_SO_ON.sub("", body) if body.endswith(("etc", ".", "…")) else body).rstrip(" ")
    body = body if body.count(".") > body.count(",") > 0 else body.rstrip(".; ")  # `Mr., Ms., Dr.` end in dots
    parts = [part for part in re.split(separator, body) if part.strip()]
    if len(parts) < 2:
        return Listing()
    if not separator.startswith(r"\s+or"):
        parts = [*parts[:-1], *_LAST.split(parts[-1].strip())]
    parts = [part.strip() for part in parts if part and part.strip() and part.strip().lower() not in _TYPES]
    pairs = [_PAIR.match(part) if _has(part, "=:-→–—") else None for part in parts]
    if all(pairs) and len({p["key"] for p in pairs if p}) == len(pairs):
        return Listing(tuple(p["key"] for p in pairs if p), tuple(p["label"].strip() for p in pairs if p), sure=True)
    values = tuple(dict.fromkeys(part.strip("'\"`“”‘’ ") for part in parts))
    sure = sure or {value.lower() for value in values} in _OPPOSITES
    return Listing(values, sure=sure) if _alike(values, sure=sure) else Listing()


_OPPOSITES = ({"0", "1"}, {"y", "n"}, {"yes", "no"}, {"t", "f"}, {"true", "false"}, {"m", "f"}, {"on", "off"})
"""Two values that can be nothing else."""


_MANY = 4
_SIGNS = word_set(
    """
    letter letters digit digits character characters underscore underscores hyphen hyphens dashes
    punctuation alphanumeric alphanumerics whitespace
    """
)
"""What texts are written in."""


_FORMS = "YMDHSydhmsXN#"
"""What stands for letters and digits."""


def _alike(values: tuple[str, ...], *, sure: bool) -> bool:
    """Whether these are values of one kind rather than the parts of a sentence."""
    if len(values) < 2 or any(not value or len(value) > LONGEST_VALUE for value in values):
        return False
    wordy = [value for value in values if _says(value, _WORDY)]
    if any(len(value.split()) > (4 if sure else 3) for value in values) or len(wordy) > (len(values) > _MANY):
        return False  # of five states one may be `waiting for parts`
    if any(_says(value, _SIGNS) for value in values):
        return False  # lowercase letters, digits and underscores
    short = len(values) < 4 and values[0] != "S" and any(len(value) > 1 for value in values)
    if short and all(value[0] in _FORMS and re.fullmatch(r"[YMDHSydhms]{1,4}|[XN#]+", value) for value in values):
        return False  # MM/YY
    if all(value[-1:].isdecimal() and re.fullmatch(r"[-+]?\d+(\.\d+)?", value) for value in values):
        return len(values) > 2 or sure or set(values) == {"0", "1"}
    return not any(_has(value, "<>=?!%" + digits) and re.search(r"[<>=?!%]|\d{4}", value) for value in values)


def _says(text: str, words: frozenset[str]) -> bool:
    return not words.isdisjoint(re.findall(r"[\w-]+", text.lower()))
