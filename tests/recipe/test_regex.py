"""Regular expressions as numbered sets of strings."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pytest_syda.errors import RecipeError
from pytest_syda.recipe.languages import Language
from pytest_syda.recipe.regex import parse_regex
from pytest_syda.recipe.sets import Both, Other, literal, longest_of

ATOMS = st.sampled_from(
    ["a", "b", "7", "-", r"\.", r"\d", r"\w", r"\s", ".", "[a-c]", "[^a-z]", "[0-9A-F]", "[-x]", r"[\d_]", "é"]
)
QUANTIFIERS = st.sampled_from(["", "", "?", "*", "+", "{2}", "{1,3}", "{2,}", "{,2}", "*?"])
REGEXES = st.recursive(
    st.builds("".join, st.tuples(ATOMS, QUANTIFIERS)),
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3).map("".join)
        | st.lists(inner, min_size=2, max_size=3).map("|".join)
        | st.builds("({}){}".format, inner, QUANTIFIERS)
        | st.builds("(?:{})".format, inner)
    ),
    max_leaves=5,
)


@settings(max_examples=200, deadline=None)
@given(REGEXES, st.data())
def test_every_number_has_a_string_of_its_own_that_matches(regex: str, data: st.DataObject) -> None:
    """`at` is injective, and what it gives matches the pattern as a whole, by Python's own judgement."""
    language = Language(parse_regex(regex), longest=12)
    if not language.size:
        assert re.fullmatch(regex, "") is None
        return
    numbers = data.draw(st.sets(st.integers(0, language.size - 1), min_size=1, max_size=20)) | {language.size - 1}
    found = {language.at(number) for number in numbers}
    assert len(found) == len(numbers)
    assert all(re.fullmatch(regex, text) and len(text) <= 12 for text in found)


@settings(max_examples=100, deadline=None)
@example("1?+1")
@given(st.text("ab|()?*+{1,2}", max_size=9))
def test_no_string_is_left_out(regex: str) -> None:
    """Up to a length, the set has exactly the strings that Python matches, or the pattern is refused."""
    try:
        language = Language(parse_regex(regex), longest=3)
    except RecipeError:
        return
    # a closing brace by itself is a letter
    every = [""] + [a + b + c for a in "ab12,}" for b in ["", *"ab12,}"] for c in ([""] if not b else ["", *"ab12,}"])]
    expected = {text for text in every if re.fullmatch(regex, text)}
    assert {language.at(number) for number in range(language.size)} == expected


@settings(max_examples=100, deadline=None)
@given(REGEXES)
def test_many_at_once_are_the_same_as_one_by_one(regex: str) -> None:
    """`texts` of a length, and `at_each` of all, agree with `at`, whatever else is asked for in the same call."""
    language = Language(parse_regex(regex), longest=6)
    start = 0
    for length, count in language.lengths.items():
        index = np.array(sorted({0, count - 1, count // 2, count // 3}), object)
        assert language.texts(length, index).tolist() == [language.at(start + number) for number in index]
        start += count
    numbers = sorted({min(language.size, 2**62) * part // 40 for part in range(40)}) if language.size else []
    assert language.at_each(np.array(numbers, np.int64)).tolist() == list(map(language.at, numbers))


def test_strings_come_by_length_then_by_letters() -> None:
    """The order depends on the set alone, not on how the pattern is written."""
    one, other = Language(parse_regex("(a|b)?c|ab")), Language(parse_regex("ab|c|bc|ac"))
    assert [one.at(n) for n in range(one.size)] == [other.at(n) for n in range(other.size)] == ["c", "ab", "ac", "bc"]


def test_a_string_made_in_two_ways_counts_once() -> None:
    """Ambiguous patterns are no larger than the strings they match."""
    assert Language(parse_regex("a?a?a?|aa")).size == 4


def test_sets_intersect_and_exclude() -> None:
    """Demands of several patterns, and patterns that must not match, are solved exactly."""
    digits = Both(frozenset({parse_regex("[0-9]{2}"), Other(literal("00")), Other(parse_regex("[5-9].", full=True))}))
    language = Language(digits)
    assert language.size == 49
    assert language.at(0) == "01"


def test_a_searched_pattern_may_have_anything_around_it() -> None:
    """`search` pads where there is no anchor, and only there."""
    inside = Language(parse_regex("ab$", search=True), shortest=3, longest=3)
    assert inside.size == 62
    assert all(inside.at(number).endswith("ab") for number in range(inside.size))
    assert Language(parse_regex("^ab$|^x", search=True), longest=2).size == 2 + 62


def test_huge_sets_are_counted_exactly() -> None:
    """Sizes are Python's integers, and the last string is reachable."""
    language = Language(parse_regex("[A-Z]{40}"))
    assert language.size == 26**40
    assert language.at(language.size - 1) == "Z" * 40


def test_the_longest_string() -> None:
    """Known where the pattern ends, unknown where it repeats without limit."""
    assert longest_of(parse_regex("(ab|c){2,3}d?")) == 7
    assert longest_of(parse_regex("a+")) is None


@pytest.mark.parametrize(
    ("regex", "why"),
    [
        ("(a", "too early|not closed"), ("a)", "closes no group"), ("[a", "too early"), ("*a", "repeats nothing"),
        ("a{2,1}", "no sensible repetition"), ("a{x}", "a repetition is"), (r"(a)\1", "not supported"),
        ("(?=a)b", "look-around"), ("[z-a]", "upside down"), ("a^b", "anchor"), ("(?i)a", "flags"),
        (r"\p{L}", "not supported"),
        ("[[:alpha:]]", "classes"), (r"[^\x00-\x7f]", "empty"),
    ],
)  # fmt: skip
def test_what_is_beyond_us_is_refused(regex: str, why: str) -> None:
    """Wrong or unsupported syntax is an error that says which, and what is supported."""
    with pytest.raises(RecipeError, match=why):
        parse_regex(regex)


def test_an_intricate_pattern_is_refused_before_it_takes_all_memory() -> None:
    """Patterns whose automaton explodes are named as such."""
    with pytest.raises(RecipeError, match="too intricate"):
        _ = Language(parse_regex("[ab]*a[ab]{14}"), longest=30).size
