"""The shape of codes."""

from __future__ import annotations

import re

import pytest

from pytest_syda.providers.fitted.shapes import pattern_of


@pytest.mark.parametrize(
    ("texts", "regex"),
    [
        (["INV-00417", "INV-01220"], r"INV\-0\d{4}"),
        (["AB-1", "CD-2", "XYZ 33"], r"([A-Z]{2}\-\d|[A-Z]{3}\ \d{2})"),
        (["a1b2", "c3d4"], r"[a-z]\d[a-z]\d"),
        (["ann@example.com", "bob@example.com"], ""),
        (["1", "22", "333", "4444", "55555", "666666"], ""),
        (["--", "--"], ""),
    ],
)
def test_codes_have_a_shape_and_words_have_none(texts: list[str], regex: str) -> None:
    """Digits and letters by their class, what all share as it is; text and what has too many shapes is left alone."""
    assert pattern_of(texts) == regex
    assert not regex or all(re.fullmatch(regex, text) for text in texts)
