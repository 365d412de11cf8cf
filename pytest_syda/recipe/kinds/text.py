"""Prose about something: `text`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np

from pytest_syda.errors import Problem, nearest
from pytest_syda.recipe.composed import scatter
from pytest_syda.recipe.kinds.strings import cut
from pytest_syda.recipe.prose import Opening, Words, groups, more_sentences
from pytest_syda.recipe.spec import BaseSpec, Cells, register_kind
from pytest_syda.recipe.topics import Scenario, known_topics, load_topic
from pytest_syda.recipe.values import Ints, Objects, Values, object_array
from pytest_syda.schema.types import Column, Schema, Table

MUCH = 400
"""Room for what a text is about, where the column itself is unlimited."""
Style = Literal["sentence", "paragraph", "title", "phrase"]
MARK = 8
"""Characters kept free for ` (12345)`, which tells texts apart when a topic's first sentences are used up."""
PARAGRAPH = 3
"""Sentences of a paragraph."""


class Text(BaseSpec, tag="text", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Sentences of a topic that make sense together; never longer than the column, cut at a sentence's end."""

    topic: str = "generic"
    sentences: tuple[int, int] = (1, 3)
    """Fewest and most; not for titles and phrases."""
    longest: int = 0
    """Characters at most (0: what the column takes)."""
    style: Style = "sentence"
    about: str = ""
    """Path of a column that says what the text is about, such as a product's `name`."""

    def make(self, cells: Cells) -> Values:
        return Values(Writer(self, cells).write())

    def reads(self) -> Iterator[str]:
        if self.about:
            yield self.about

    def domain(self, table: Table, column: Column) -> int | None:
        limit = self.limit(column.type.length)
        if limit is None or self.fitting(limit - MARK):
            return None
        return sum(opening.combinations for opening in self.fitting(limit))

    def problems(self, schema: Schema, table: Table, column: Column) -> Iterator[Problem]:
        if self.topic not in known_topics():
            close = nearest(self.topic, known_topics(), everything_up_to=40)
            yield Problem("topic", f"there is no topic {self.topic!r}. {close}")
        if not 1 <= self.sentences[0] <= self.sentences[1]:
            yield Problem("sentences", f"{list(self.sentences)} is no range of at least one sentence")

    def limit(self, length: int | None) -> int | None:
        return min((limit for limit in (self.longest, length) if limit), default=None)

    def fitting(self, room: int | None) -> list[Opening]:
        """The first sentences that take no more room; where none does, titles; where none of these does, nothing."""
        titles = [*self._openings("titles")]
        sentences = titles if self.style in ("title", "phrase") and titles else [*self._openings("openings")]
        if room is None:
            return sentences
        about = room // 2 if self.about else 0
        for candidates in (sentences, titles):
            found = [opening for opening in candidates if opening.line.longest(about) <= room]
            if found:
                return found
        return []

    def shortest(self) -> list[Opening]:
        """What to cut where nothing fits."""
        every = [*self._openings("titles"), *self._openings("openings")]
        least = min(opening.line.longest(0) for opening in every)
        return [opening for opening in every if opening.line.longest(0) <= 2 * least]

    def _openings(self, kind: Literal["titles", "openings"]) -> Iterator[Opening]:
        for number, scenario in enumerate(load_topic(self.topic)):
            for line in getattr(scenario, kind):
                yield Opening.of(number, line, about=bool(self.about))


@dataclass
class Writer:
    """Writes the texts of some cells."""

    spec: Text
    cells: Cells

    @cached_property
    def limit(self) -> int | None:
        return self.spec.limit(self.cells.type.length)

    @cached_property
    def bits(self) -> Ints:
        return (self.cells.bits("prose") >> np.uint64(1)).astype(np.int64)

    @cached_property
    def about(self) -> Objects | None:
        """What each row is about; None where that is NULL or would take most of the room."""
        if not self.spec.about:
            return None
        named = self.cells.value(self.spec.about)
        texts = named.text()
        without = named.nulls_mask | (lengths(texts) > (self.limit or MUCH) // 2)
        return object_array([None if skip else text for skip, text in zip(without, texts, strict=True)])

    @cached_property
    def openings(self) -> list[Opening]:
        spec = self.spec
        marked = spec.fitting(None if self.limit is None else self.limit - MARK) if self.cells.distinct else []
        return marked or spec.fitting(self.limit) or spec.shortest()

    def write(self) -> Objects:
        choice, index, generation = self._choose()
        scenarios = np.array([opening.scenario for opening in self.openings], np.int64)[choice]
        result = np.empty(len(choice), np.object_)
        for number, rows in groups(scenarios):
            words = Words(self.bits[rows], None if self.about is None else self.about[rows])
            first = self._first(words, choice[rows], None if index is None else index[rows])
            if generation is not None:
                first = marked(first, generation[rows])
            result[rows] = self._rest(load_topic(self.spec.topic)[number], words, first)
        return self._tidied(result)

    def _choose(self) -> tuple[Ints, Ints | None, Ints | None]:
        """For each row its first sentence; where texts must differ, also which of its wordings, and the round."""
        if not self.cells.distinct:
            return scatter(self.bits, len(self.openings), "opening"), None, None
        ends = np.cumsum([opening.combinations for opening in self.openings])
        index, generation = self.cells.enumerate(int(ends[-1]))
        choice = np.searchsorted(ends, index, side="right")
        return choice, index - np.concatenate([[0], ends])[choice], generation

    def _first(self, words: Words, choice: Ints, index: Ints | None) -> Objects:
        result = np.empty(len(choice), np.object_)
        for number, rows in groups(choice):
            opening = self.openings[number]
            if index is not None:
                for part, digits in opening.digits(index[rows]).items():
                    words.enumerate(part, rows, digits)
            result[rows] = words.say(opening.line, rows)
        return result

    def _rest(self, scenario: Scenario, words: Words, texts: Objects) -> Objects:
        if self.spec.style in ("title", "phrase") or self.spec.sentences[1] == 1:
            return texts
        fewest, most = self.spec.sentences
        counts = fewest + scatter(words.bits, most - fewest + 1, "sentences")
        said = np.ones(len(texts), np.int64)
        for rows, sentences in more_sentences(scenario, words, counts):
            longer = texts[rows] + self._gap(said[rows]) + sentences
            fits = np.ones(len(rows), np.bool_) if self.limit is None else lengths(longer) <= self.limit
            texts[rows[fits]] = longer[fits]
            said[rows[fits]] += 1
        return texts

    def _gap(self, said: Ints) -> str | Objects:
        if self.spec.style != "paragraph":
            return " "
        return np.where(said % PARAGRAPH == 0, "\n\n", " ").astype(np.object_)

    def _tidied(self, texts: Objects) -> Objects:
        if self.spec.style == "phrase":
            texts = object_array([text.rstrip(".") for text in texts])
        if self.limit is None or not (lengths(texts) > self.limit).any():
            return texts
        return object_array([cut(text, self.limit) for text in texts])


def marked(texts: Objects, generation: Ints) -> Objects:
    """`Again.` in a second round becomes `Again (2).`"""
    if not generation.any():
        return texts
    pairs = zip(texts.tolist(), generation.tolist(), strict=True)
    return object_array([_marked(text, number + 1) if number else text for text, number in pairs])


def _marked(text: str, number: int) -> str:
    bare = text.rstrip(".!?")
    return f"{bare} ({number}){text[len(bare) :]}"


def lengths(texts: Objects) -> Ints:
    return np.fromiter(map(len, texts), np.int64, len(texts))


register_kind(Text)
