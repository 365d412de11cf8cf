"""Regular expressions that wait for a text that may match."""

from __future__ import annotations

import re

import cases_business
import cases_tech
import pytest

from pytest_syda.providers.offline.formats import FORMATS
from pytest_syda.providers.offline.lazily import Pattern, finds, may_match, telltales

TEXTS = [
    *(case.comment for part in (cases_business, cases_tech) for tables in part.DOMAINS.values()
        for cases in tables.values() for case in cases if case.comment),
    "Two-letter US state", "ISO 8601 date", "yyyy-MM-dd HH:mm", "SHA256 of the body", "E.164", "JSON array", "12-hour",
    "Lat, Lng", "#RRGGBB", "semver", "straße", "",
]  # fmt: skip


@pytest.mark.parametrize("pattern", [pattern for pattern, _ in FORMATS])
def test_nothing_that_matches_is_passed_over(pattern: str) -> None:
    """A text that a format is found in has letters that the format asks for."""
    assert all(may_match(pattern, text) for text in TEXTS if re.search(pattern, text, re.IGNORECASE))


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        (r"yyyy-mm-dd\b(?!.*hh)|iso date", ("yyyy-mm-dd", "iso date")),
        (r"iso[- ]?8601 date", ("8601 date",)),
        (r"colou?rs|[^\]abc]x{0}yes", ("colo", "yes")),
        (r"(?:one|two) letters?", (" letter",)),
        (r"cron|\d+", ()),
        (r"(?:a|b)", ()),
    ],
)
def test_what_a_pattern_asks_for(pattern: str, letters: tuple[str, ...]) -> None:
    """The longest run of each alternative, outside of groups and of what may be left out; nothing if one has none."""
    assert telltales(pattern) == letters


def test_what_cannot_match_is_not_compiled() -> None:
    """A text without the letters is answered at once, in each way of asking; one that has them is read in earnest."""
    pattern = Pattern(r"\bcron\b", re.IGNORECASE)
    nothing = (pattern.search("a"), pattern.match("a"), pattern.fullmatch("a"), *pattern.finditer("a"))
    assert nothing == (None, None, None)
    assert (pattern.findall("a"), pattern.sub("-", "a"), pattern.split("a")) == ([], "a", ["a"])
    assert "_compiled" not in vars(pattern)
    assert (pattern.findall("A Cron"), pattern.sub("-", "a CRON"), pattern.split("x cron")) == (
        ["Cron"],
        "a -",
        ["x ", ""],
    )


ALTERNATIVES = (
    "cancel|delet|^off$|^paid|done$|closed lost",
    r"^(?:pending|queued|in.?progress|ready(?:.for.pickup)?)$",
    "^(draft|un(?!der|avail)|not_)|in_progress",
    r"\bcron\b|a\|b|[|x]y|(?:two|2)[- ]letter",
    "epoch|unix",
    "e\\.g|",
)
STATES = [
    "Canceled", "off", "offline", "Paid", "unpaid", "Done", "done for", "closed LOST", "pending", "Pending review",
    "in progress", "in-progress", "inprogress", "ready", "Ready for pickup", "draft", "drafted", "under review",
    "unsent", "unavailable", "not_yet", "in_progress", "a cron job", "acronym", "a|b", "|y", "xy", "ay",
    "two-letter code", "2 letter", "Unix epoch", "e.g. 5", "straße", "off\n", "",
]  # fmt: skip


@pytest.mark.parametrize("pattern", [*ALTERNATIVES, *(pattern for pattern, _ in FORMATS)])
def test_what_is_found_without_compiling_is_what_would_be_found(pattern: str) -> None:
    """Alternatives that are looked for one by one are found where the whole expression is, in either case."""
    for text in (*TEXTS, *STATES):
        assert finds(pattern, text) == (re.search(pattern, text, re.IGNORECASE) is not None), text
