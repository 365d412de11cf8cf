"""Columns of texts that match a pattern."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from typing import Any

import numpy as np
import pytest

from pytest_syda.errors import RecipeError
from pytest_syda.recipe.kinds.pattern import Pattern, capacity, language_of
from pytest_syda.recipe.spec import decode_spec
from pytest_syda.schema.types import Column, Schema, Table, Type


class Rows:
    """The cells of so many rows, whose draws are hashes."""

    as_of = dt.datetime(2030, 1, 1)

    def __init__(self, count: int, *, length: int | None = None, distinct: bool = False) -> None:
        self.rows = np.arange(count)
        self.type = Type(kind="string", length=length)
        self.distinct = distinct

    def bits(self, purpose: str = "") -> Any:
        digests = [hashlib.sha256(f"{purpose}{row}".encode()).digest() for row in self.rows]
        return np.array([int.from_bytes(digest[:8], "big") for digest in digests], np.uint64)

    def below(self, bound: Any, purpose: str = "") -> Any:
        return (self.bits(purpose).astype(object) % bound).astype(np.int64)

    def enumerate(self, size: int) -> Any:
        return self.rows * 7919 % size, self.rows // size


def made(regex: str, cells: Rows) -> list[str]:
    return Pattern(regex=regex).make(cells).tolist()  # type: ignore[arg-type]


@pytest.mark.parametrize("regex", [r"[A-Z]{3}-\d{4}", r"[a-z]{1,12}\.(com|org)", r"\w+", r"[0-9A-F]{64}", r"x?"])
@pytest.mark.parametrize("distinct", [False, True])
def test_every_value_matches(regex: str, distinct: bool) -> None:
    """Drawn or enumerated, short or astronomically many: every value matches as a whole."""
    assert all(re.fullmatch(regex, text) for text in made(regex, Rows(200, distinct=distinct)))


@pytest.mark.parametrize("regex", [r"[A-Z]{3}-\d{4}", r"[a-z]{1,3}", r"[0-9A-F]{64}", r"[a-c]{1,4}"])
def test_distinct_rows_get_distinct_values(regex: str) -> None:
    """As many different values as the domain says there are, at least."""
    count = min(3000, capacity(language_of(regex, None)))
    assert len(set(made(regex, Rows(count, distinct=True)))) == count


def test_values_fit_the_column() -> None:
    """A pattern without an end is ended by the column's length."""
    assert max(map(len, made(r"[a-z]+", Rows(300, length=4)))) == 4


def test_every_length_is_taken_sometimes() -> None:
    """Although nearly all strings that match have the greatest length."""
    lengths = [len(text) for text in made(r"[a-z]{2,9}", Rows(400))]
    assert all(lengths.count(length) > 20 for length in range(2, 10))


def test_problems_name_the_pattern_and_the_room_it_has() -> None:
    """A pattern that cannot be read, and one that cannot fit, are both found before anything is made."""
    column = Column(name="code", type=Type(kind="string", length=3))
    table = Table(name="t", columns=(column,))
    schema = Schema(tables={"t": table})
    unread = list(Pattern(regex="(a").problems(schema, table, column))
    unfit = list(Pattern(regex="[a-z]{4}").problems(schema, table, column))
    assert [problem.path for problem in unread + unfit] == ["regex", "regex"]
    assert "3 characters" in unfit[0].message
    assert list(Pattern(regex="[a-z]{1,9}").problems(schema, table, column)) == []


def test_the_domain_counts_what_fits() -> None:
    """Uniqueness is judged by the strings that fit the column."""
    column = Column(name="code", type=Type(kind="string", length=2))
    assert Pattern(regex="[0-9]+").domain(Table(name="t", columns=(column,)), column) == 110


def test_a_pattern_that_fits_nowhere_makes_nothing() -> None:
    """Making values of an empty set is an error, never a wrong value."""
    with pytest.raises(RecipeError, match="No string"):
        made("[a-z]{4}", Rows(1, length=3))


def test_it_is_decoded_from_a_recipe() -> None:
    """The kind is registered under its tag."""
    assert decode_spec({"kind": "pattern", "regex": "a+"}) == Pattern(regex="a+")
