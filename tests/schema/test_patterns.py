"""SQL's pattern languages as regular expressions."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pytest_syda.schema.patterns import glob_regex, like_regex, posix_regex, similar_regex

TEXTS = st.text("abC-%_*.[\\", max_size=5)


def sqlite(query: str, *values: str) -> Any:
    with closing(sqlite3.connect(":memory:")) as database:
        return database.execute(query, values).fetchone()[0]


@settings(max_examples=300, deadline=None)
@given(st.text("ab%_.*[", max_size=5), TEXTS)
def test_like_matches_what_sqlite_matches(pattern: str, text: str) -> None:
    """For any pattern and text."""
    expected = sqlite("SELECT ? LIKE ?", text, pattern)
    assert (re.search(like_regex(pattern, ""), text, re.DOTALL | re.IGNORECASE) is not None) == bool(expected)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(["a", "b", "*", "?", "[ab]", "[^a]", "[a-c]", ".", "-", "%"]), max_size=5), TEXTS)
def test_glob_matches_what_sqlite_matches(parts: list[str], text: str) -> None:
    """For any pattern and text."""
    pattern = "".join(parts)
    expected = sqlite("SELECT ? GLOB ?", text, pattern)
    assert (re.search(glob_regex(pattern), text, re.DOTALL) is not None) == bool(expected)


@pytest.mark.parametrize(
    ("pattern", "escape", "regex"),
    [
        ("ab%", "\\", "^ab"),
        ("%ab", "\\", "ab$"),
        ("%a_b%", "\\", "a.b"),
        ("a!%", "!", "^a%$"),
        (r"a\_b", "\\", "^a_b$"),
    ],
)
def test_like(pattern: str, escape: str, regex: str) -> None:
    """Wildcards at the ends are what `search` does anyway."""
    assert like_regex(pattern, escape) == regex


def test_similar() -> None:
    """Regular operators over LIKE's wildcards; a dot is a dot."""
    assert similar_regex("(a|b)%.c_") == r"^(?:(a|b).*\.c.)$"


@pytest.mark.parametrize(("posix", "regex"), [("^[[:alpha:]_]+$", "^[A-Za-z_]+$"), (r"\yab\y", r"\bab\b")])
def test_posix(posix: str, regex: str) -> None:
    """Named classes are spelled out."""
    assert posix_regex(posix) == regex


@pytest.mark.parametrize("posix", ["(", "(?i)a", "[[.hyphen.]]", r"\p{L}", "[[:nonsense:]]"])
def test_what_python_would_read_otherwise_is_refused(posix: str) -> None:
    """Never a pattern that means something else."""
    with pytest.raises(ValueError, match=r".*"):
        posix_regex(posix)
