"""Pools composed of parts: many thousand records from a page of words, of which no more is read than what is drawn."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from pytest_syda.recipe.combining import Mark, Pattern, Picks, Piece, Record, Slot
from pytest_syda.recipe.grammar import FIELDS, WORDS, Part, Section, parts_of, read_grammar
from pytest_syda.recipe.outlines import Outline
from pytest_syda.recipe.values import Ints, Objects, Values, object_array

if TYPE_CHECKING:
    from pytest_syda.recipe.pools import Pool

CAP = 6
"""No pattern stands for more records than this many times the median pattern, so that none drowns the others."""


FEW = 4
"""Records for each pattern there is, up to which they are worked out one by one."""

Found = TypeVar("Found")


class Latest:
    """What was found out of some records, kept for their other fields as long as there is somebody to ask for them;
    only of an index that nobody can change."""

    def __init__(self) -> None:
        self._kept: tuple[weakref.ref[Ints], Any] | None = None
        """The index and what was found, put in and taken out together: threads share a pool."""

    def of(self, index: Ints, find: Callable[[Ints], Found]) -> Found:
        kept = self._kept
        if kept is not None and kept[0]() is index:
            known: Found = kept[1]
            return known
        found = find(index)
        if not index.flags.writeable:
            self._kept = weakref.ref(index, self._forget), found
        return found

    def _forget(self, gone: weakref.ref[Ints]) -> None:
        kept = self._kept
        if kept is not None and kept[0] is gone:
            self._kept = None


class Composed:
    """A pool whose records are the combinations of a grammar. `outline`: what is known of them beforehand."""

    def __init__(self, text: str, pools: Callable[[str], Pool], outline: Outline | None = None) -> None:
        self._text = text
        self._pools = pools
        self._outline = outline
        self._patterns: dict[int, Pattern] = {}
        self._words: dict[str, dict[str, Part]] = {}
        self._constants: dict[str, Objects | None] = {}
        self._many = Latest()
        self._few = Latest()

    @cached_property
    def _sections(self) -> dict[str, Section]:
        return {FIELDS: Section(FIELDS, entries={"": ("=", "{line}{# }")})} | read_grammar(self._text)

    @cached_property
    def _templates(self) -> dict[str, str]:
        templates = {name: template for name, (_, template) in self._sections[FIELDS].entries.items()}
        first = next(name for name in templates if not name.startswith("_"))
        return {**templates, "": templates.get("", templates[first])}

    @cached_property
    def _lines(self) -> list[tuple[Section, int]]:
        """The section of each pattern, and the number of its line there."""
        sections = [section for name, section in self._sections.items() if name not in (FIELDS, WORDS)]
        return [(section, number) for section in sections for number in range(len(section.lines) or 1)]

    @cached_property
    def _shared(self) -> dict[str, Part]:
        return parts_of(self._sections.get(WORDS, Section(WORDS)), self._pools)

    @property
    def _all(self) -> list[Pattern]:
        return [self._pattern(number) for number in range(len(self._lines))]

    def _pattern(self, number: int) -> Pattern:
        if number not in self._patterns:
            section, line = self._lines[number]
            own = {name: value for name, (_, value) in section.entries.items() if self._is_field(name, value)}
            templates = {**self._templates, **own, "line": section.lines[line] if section.lines else ""}
            key = "_key" if "_key" in self._templates else self.fields[0]
            self._patterns[number] = Pattern(line, templates, self._parts_of(section), key)
        return self._patterns[number]

    def _is_field(self, name: str, value: str) -> bool:
        """Whether a section says a field in its own way, rather than the words of one."""
        return name in self._templates and "{" in value

    def _parts_of(self, section: Section) -> dict[str, Part]:
        if section.name not in self._words:
            entries = {name: said for name, said in section.entries.items() if not self._is_field(name, said[1])}
            own = parts_of(Section(section.name, entries=entries), self._pools)
            self._words[section.name] = {**self._shared, "section": Part("section", lambda: [section.name]), **own}
        return self._words[section.name]

    @cached_property
    def _starts(self) -> Ints:
        """The index of each pattern's first record; at the end, how many there are."""
        sizes = np.array(self._sizes, np.int64)
        shares = np.minimum(sizes, CAP * int(np.median(sizes)))
        return np.concatenate([[0], np.cumsum(shares)])

    @property
    def _sizes(self) -> Sequence[int]:
        return self._outline.sizes if self._outline else [pattern.combinations for pattern in self._all]

    @property
    def size(self) -> int:
        return int(self._starts[-1])

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(name for name in self._templates if not name.startswith("_"))

    def at(self, index: Ints, generation: Ints, field: str = "") -> Values:
        constants = self._constant(field)
        if constants is not None:
            return Values(self._which(index), words=constants)
        if len(index) <= FEW * len(self._lines):
            return self._one_by_one(index, generation, field)
        parts = self._taken_apart(index)
        if len(parts) == 1:
            number, _, drawn = parts[0]
            return self._pattern(number).values(field, drawn, generation)
        result = np.empty(len(index), np.object_)
        for number, rows, drawn in parts:
            result[rows] = self._pattern(number).text(field, drawn, generation[rows])
        return Values(result)

    def _one_by_one(self, index: Ints, generation: Ints, field: str) -> Values:
        records = self._few.of(index, self._records)
        rows = zip(records, generation.tolist(), strict=True)
        return Values(object_array([record.text(field, number) for record, number in rows]))

    def _records(self, index: Ints) -> list[Record]:
        which = self._which(index)
        numbers = zip(which.tolist(), (index - self._starts[which]).tolist(), strict=True)
        return [self._pattern(pattern).record(number) for pattern, number in numbers]

    def _taken_apart(self, index: Ints) -> list[tuple[int, Ints, Picks]]:
        """The patterns of these records: each with its rows, and what these pick."""
        return self._many.of(index, lambda index: list(self._parts(index)))

    def _parts(self, index: Ints) -> Iterator[tuple[int, Ints, Picks]]:
        if len(self._lines) == 1:
            yield 0, np.arange(len(index)), self._pattern(0).picks(index)
            return
        which = self._which(index)
        order = np.argsort(which, kind="stable")
        found, begins = np.unique(which[order], return_index=True)
        for number, rows in zip(found.tolist(), np.split(order, begins[1:]), strict=True):
            yield number, rows, self._pattern(number).picks(index[rows] - self._starts[number])

    def _which(self, index: Ints) -> Ints:
        return np.searchsorted(self._starts, index, side="right") - 1

    def _constant(self, field: str) -> Objects | None:
        """The words of a field that says one thing for all records of a pattern; None for any other."""
        if field not in self._constants:
            said = self._outline.constants.get(field) if self._outline else self._said(field)
            self._constants[field] = object_array(said) if said else None
        return self._constants[field]

    def _said(self, field: str) -> list[str]:
        zero = np.zeros(1, np.int64)
        alike = all(_is_constant(pattern.pieces(field)) for pattern in self._all)
        return [each.text(field, each.picks(zero), zero)[0] for each in self._all] if alike else []

    def capacity(self, field: str = "") -> int | None:
        return None if any(isinstance(piece, Mark) for piece in self._pattern(0).pieces(field)) else 0

    def longest(self, field: str = "") -> int:
        known = self._outline.longest.get(field) if self._outline else None
        return max(pattern.longest(field) for pattern in self._all) if known is None else known

    def outline(self) -> Outline:
        """All that is worth knowing beforehand."""
        said = {field: self._said(field) for field in self.fields}
        return Outline(
            checksum=Outline.sum_of(self._text),
            sizes=tuple(self._sizes),
            longest={field: self.longest(field) for field in self.fields},
            constants={field: tuple(words) for field, words in said.items() if words},
        )


def _is_constant(pieces: list[Piece]) -> bool:
    return all(isinstance(piece, str) or (isinstance(piece, Slot) and piece.part.size == 1) for piece in pieces)
