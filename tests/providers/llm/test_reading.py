"""The text of an answer: parsed with limits, followed while it arrives, and saved when it breaks off."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_syda.providers.llm.parsing import DEEPEST, LONGEST, NoJsonError, parse, unwrapped
from pytest_syda.providers.llm.scanning import Scanner, saved

TEXTS = st.text(alphabet=st.sampled_from('ab"\\{}[]: ,\n\u00e9\U0001f600'), max_size=12)
ROWS = st.dictionaries(TEXTS, st.one_of(TEXTS, st.integers(), st.lists(TEXTS, max_size=3), st.none()), max_size=4)
ANSWERS = st.dictionaries(
    TEXTS.map("t{}".format), st.dictionaries(TEXTS.map("r{}".format), ROWS, max_size=4), min_size=1, max_size=3
)


@given(ANSWERS, st.booleans())
def test_rows_are_counted_however_the_text_is_cut_into_pieces(answer: Any, ascii_only: bool) -> None:
    """Braces and quotes inside of texts count for nothing."""
    text = json.dumps(answer, ensure_ascii=ascii_only)
    whole, letters = Scanner(), Scanner()
    whole.feed(text)
    for letter in text:
        letters.feed(letter)
    assert whole.rows == letters.rows
    assert sum(whole.rows.values()) == sum(len(rows) for rows in answer.values())


@given(ANSWERS, st.data())
def test_what_is_saved_of_a_cut_text_are_its_complete_rows(answer: Any, data: st.DataObject) -> None:
    """Wherever an answer breaks off, what is saved is JSON, and every row in it is whole."""
    text = json.dumps(answer)
    cut = text[: data.draw(st.integers(0, len(text)))]
    found = parse(saved(cut))
    for table, rows in found.items():
        for label, row in rows.items():
            assert answer[table][label] == row


@given(st.text())
def test_any_text_is_data_or_an_error_of_ours(text: str) -> None:
    """Nothing else comes out of the parser, whatever goes in."""
    for source in (text, unwrapped(text), saved(text)):
        try:
            parse(source, lenient=True)
        except NoJsonError:
            continue


def test_limits_are_kept() -> None:
    """Size, depth, repeated names, NaN and endless numbers are refused where nothing is to be guessed."""
    for text, reason in {
        '{"a": 1, "a": 2}': "twice",
        "[NaN]": "no number",
        "[-Infinity]": "no number",
        "[" * (DEEPEST + 1) + "]" * (DEEPEST + 1): "deep",
        "[" * 200_000: "deep",
        "9" * 5_000: "too long",
        '"' + " " * LONGEST + '"': "more than",
        "{'a': 1}": "at character",
        "": "at character",
    }.items():
        with pytest.raises(NoJsonError, match=reason):
            parse(text)


def test_an_answer_is_read_as_far_as_it_goes() -> None:
    """In answers, of which as much as possible is kept, a name's first value counts, and what is no number is NaN."""
    found = parse('{"a": 1, "a": 2, "b": NaN, "c": ' + "9" * 99 + ', "d": 7}', lenient=True)
    assert (found["a"], found["d"]) == (1, 7)
    assert math.isnan(found["b"])
    assert math.isnan(found["c"])


def test_brackets_inside_of_texts_are_no_depth() -> None:
    """Only structure counts as nesting."""
    assert parse(json.dumps({"a": "[" * 1_000})) == {"a": "[" * 1_000}
