"""The rule for values that are written down: in an enum, a CHECK, a comment."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.lazily import Pattern, finds
from pytest_syda.providers.offline.makers import template_spec
from pytest_syda.providers.offline.words import word_set
from pytest_syda.recipe.kinds.choices import Choice
from pytest_syda.recipe.spec import Spec

_RARE = Pattern(r"cancel|delet|fail|reject|denied|declin|suspend|ban|refund|error|critical|fatal|void|lost|"
    r"archiv|expir|return|block|terminat|overdue|urgent|dispute|fraud|inactive|emergency|disabled|admin|owner|super|"
    r"^off$|discontinued|withdrawn|abandon|closed lost|retired|unknown|^other", re.IGNORECASE)  # fmt: skip
_USUAL = Pattern(r"^active|complete|deliver|^paid|approved|publish|success|succeeded|^done|medium|normal|"
    r"^closed$|standard|resolved|^member|^user|enabled|confirmed|^on$|available|passed|^info$|full.?time|^sent|"
    r"received|settled", re.IGNORECASE)  # fmt: skip
_STATELIKE = word_set(
    """
    status state stage type kind level priority severity phase role mode tier plan category size grade result
    outcome method channel frequency gender condition class source decision visibility format unit currency
    color shift season position segment reason direction action difficulty rating group side section platform
    environment cycle period language flag indicator code material shape department industry region theme
    access scope provider style urgency risk impact disposition resolution relationship marital cuisine
    transmission fuel option response answer term quality strategy medium brand label tag payment delivery
    shipping weather day weekday interval recurrence trigger protocol algorithm engine title prefix suffix
    genre
    """
)
_SENTENCES = word_set(
    """
    description note comment body bio message summary name email address url phone content detail remark text
    """
)


_MEASURED = Pattern(r"(\d|max|maximum|exactly|one|two|three|four|five|six|seven|eight|nine|ten)[ -]+"
    r"(?:[a-z]+[ -]+)?(digit|char(acter)?|letter)s?\b", re.IGNORECASE)  # fmt: skip
"""How long a value is, and none itself."""


def _is_measure(value: str) -> bool:
    return finds("digit|char|letter", value) and _MEASURED.found(value)


_FEWEST = 3


def listed(c: ColumnContext) -> Spec | None:
    """A choice among the values written down, weighed by what they mean."""
    values = c.column.type.labels if c.kind == "enum" else checked_values(c)
    if values and (of_the_person := sexes(c, values)) is not None:
        return of_the_person
    if values:
        return weighed(c, values)
    if c.kind not in {"string", "integer", "float", "decimal"} or c.name in c.home.foreign:
        return None
    return from_comment(c)


_SEXES: dict[str, Callable[[str], str]] = {
    "": str,
    "title": str.title,
    "upper": str.upper,
    "letter": lambda text: text[:1].upper(),
    "initial": lambda text: text[:1],
}


def sexes(c: ColumnContext, values: tuple[Any, ...]) -> Spec | None:
    """The sex that goes with the row's first name, as the column spells it."""
    if c.own[-1:] not in {("gender",), ("sex",)} or not c.home.has("first name", "given name", "full name", "name"):
        return None
    for name, spelt in _SEXES.items():
        if {spelt("female"), spelt("male")} <= set(values):
            from pytest_syda.providers.offline.meanings.people import person_spec

            return template_spec(f"{{gender|{name}}}" if name else "{gender}", gender=person_spec(c, "gender"))
    return None


def from_comment(c: ColumnContext) -> Spec | None:
    listing = c.facts.listing
    if not listing or any(map(_is_measure, listing.values)) or not _believable(c):
        return None
    if c.unique and len(listing.values) < _FEWEST:
        return None  # of two words there is none for a third row
    if c.own[-1:] in {("gender",), ("sex",)} and c.kind == "string" and c.home.has("first name", "name"):
        return None  # must agree with the first name
    values: list[Any] = list(listing.values)
    if c.kind != "string":
        if not all(re.fullmatch(r"-?\d+(\.\d+)?", value) for value in values):
            return None
        values = [float(value) if "." in value else int(value) for value in values]
        if len(values) == 2 and 1 < values[1] - values[0] <= 20:  # only the ends of the scale are explained
            return Choice(values=tuple(range(int(values[0]), int(values[1]) + 1)))
    elif (
        listing.labels
        and all(value.isdigit() for value in values)
        and c.fits(max(map(len, listing.labels)))
        and not c.fits(1)
    ):
        values = list(listing.labels)
    return weighed(c, tuple(values), listing.labels)


def _believable(c: ColumnContext) -> bool:
    """Whether what looks like a list is one."""
    listing = c.facts.listing
    last = c.own[-1] if c.own else ""
    if any(word in c.own for word in ("by", "at", "id")) and not (listing.sure and listing.labels):
        return False
    if last in _SENTENCES and not _short_words(c):
        return False
    if set(c.own) & _STATELIKE or c.own[-1:] in {("gender",), ("sex",)}:
        return len(listing.values) > 2 or listing.sure or _short_words(c)
    if listing.sure:
        return _short_words(c)
    return _short_words(c) and (len(listing.values) > 2 or all(value[:1].isupper() for value in listing.values))


def _short_words(c: ColumnContext) -> bool:
    """Single words, alike in their case, none of which the table has as a column."""
    values = c.facts.listing.values
    if any(len(value.split()) > 3 or len(value) > 24 for value in values):
        return False
    names = {word for words in c.home.column_words.values() for word in words if not c.facts.listing.told}
    known = [value for value in values if len(value) > 1 and value.lower() in names and value.lower() not in c.own]
    most = len(values) / 2 + (0.5 if c.own[-1:] and c.own[-1] in _STATELIKE else 0)
    return len(known) < most and len({value != value.lower() for value in values if value[:1].isalpha()}) <= 1


def weighed(c: ColumnContext, values: tuple[Any, ...], labels: tuple[str, ...] = ()) -> Choice:
    """A choice as likely as the words suggest, leaning towards the column's default."""
    default = c.column.default.value if c.column.default is not None else None
    if isinstance(default, str):
        default = default.strip("'\"")
    shown = labels or tuple(str(value) for value in values)
    weights = tuple(
        1.0
        if _RARE.found(label) and value != default
        else 6.0
        if _USUAL.found(label)
        else 4.0
        if value == default
        else 3.0
        for value, label in zip(values, shown, strict=True)
    )
    return Choice(values=values, weights=weights if len(set(weights)) > 1 else ())


_IN = Pattern(r"\(?\"?(?P<column>\w+)\"?\)?(?:::\w+(?: varying)?)?\s+IN\s*\((?P<values>[^()]*)\)|"
    r"\(?\"?(?P<any>\w+)\"?\)?(?:::\w+)?\s*=\s*ANY\s*\(+ARRAY\[(?P<array>[^\]]*)\]", re.IGNORECASE)  # fmt: skip


def checked_values(c: ColumnContext) -> tuple[Any, ...]:
    """The values of a CHECK that is nothing but `column IN (…)`."""
    for check in c.table.checks:
        found = _IN.fullmatch(check.sql.strip().strip("()").strip() + ")") or _IN.match(check.sql.strip().lstrip("("))
        if (
            found
            and (found["column"] or found["any"]) == c.name
            and not re.search(r"\b(?:AND|OR|NOT)\b", check.sql, re.IGNORECASE)
        ):
            raw = re.findall(r"'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)", found["values"] or found["array"] or "")
            values = tuple(
                text.replace("''", "'") if not number else float(number) if "." in number else int(number)
                for text, number in raw
            )
            if values:
                return values
    return ()
