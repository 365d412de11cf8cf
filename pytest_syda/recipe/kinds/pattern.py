"""Texts that match a regular expression: `pattern`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from pytest_syda.errors import Problem, RecipeError
from pytest_syda.recipe.spec import BaseSpec, Cells, register_kind
from pytest_syda.recipe.values import Ints, Objects, Values, object_array
from pytest_syda.schema.types import Column, Schema, Table

if TYPE_CHECKING:
    from pytest_syda.recipe.languages import Language

_QUOTA = 2**48


class Pattern(BaseSpec, tag="pattern", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    r"""Texts that match `regex` as a whole and fit the column: every length the pattern allows is as likely.

    `[A-Z]{3}-\d{4}` makes QXD-0391. What repeats without end (`+`, `*`) does so a few times.
    """

    regex: str

    def make(self, cells: Cells) -> Values:
        return Values(draw(language_of(self.regex, cells.type.length), cells))

    def domain(self, table: Table, column: Column) -> int | None:
        return capacity(language_of(self.regex, column.type.length))

    def problems(self, schema: Schema, table: Table, column: Column) -> Iterator[Problem]:
        try:
            size = language_of(self.regex, column.type.length).size
        except RecipeError as error:
            yield Problem("regex", str(error))
            return
        if not size:
            yield Problem("regex", f"nothing that matches {self.regex!r} fits into {column.type.length} characters")


@lru_cache(maxsize=256)
def language_of(regex: str, longest: int | None) -> Language:
    """The strings that match and are no longer than this.

    Raises:
        RecipeError: the pattern's syntax is wrong, or beyond what is supported.
    """
    from pytest_syda.recipe.languages import Language
    from pytest_syda.recipe.regex import parse_regex

    return Language(parse_regex(regex), longest=longest)


def capacity(language: Language) -> int:
    """How many different strings `draw` makes for distinct rows."""
    return sum(_quotas(language).values())


def _quotas(language: Language) -> dict[int, int]:
    # else nearly all strings would have the greatest length, which has the most of them
    return {length: min(count, _QUOTA) for length, count in language.lengths.items()}


def draw(language: Language, cells: Cells) -> Objects:
    """A string of the language in each row."""
    if not language.size:
        raise RecipeError("No string satisfies the pattern within the column's length.")
    found = np.full(len(cells.rows), None, np.object_)
    lengths, index = _distinct(language, cells) if cells.distinct else _drawn(language, cells)
    for length in language.lengths:
        rows = np.flatnonzero(lengths == length)
        if len(rows):
            found[rows] = language.texts(length, index[rows])
    return found


def _distinct(language: Language, cells: Cells) -> tuple[Ints, Ints | Objects]:
    quotas = _quotas(language)
    index, _ = cells.enumerate(sum(quotas.values()))
    starts = np.cumsum([0, *quotas.values()])
    chosen = np.searchsorted(starts, index, side="right") - 1
    steps = [language.lengths[length] // quota for length, quota in quotas.items()]
    within = index - starts[chosen]
    if max(steps) > 1:  # spread over all strings of that length
        within = within.astype(object) * object_array(steps)[chosen]
    return np.array(list(quotas))[chosen], within


def _drawn(language: Language, cells: Cells) -> tuple[Ints, Ints | Objects]:
    counts = list(language.lengths.values())
    chosen = cells.below(len(counts), "length")
    lengths = np.array(list(language.lengths))[chosen]
    if max(counts) < 2**53:
        return lengths, cells.below(np.array(counts)[chosen], "text")
    words = -(-max(counts).bit_length() // 64)
    drawn = sum(cells.bits(f"text {word}").astype(object) << (64 * word) for word in range(words))
    return lengths, drawn % object_array(counts)[chosen]


register_kind(Pattern)
