"""Writing texts: which first sentence each row gets, what follows it, and how much of that there is room for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from pytest_syda.recipe.composed import scatter
from pytest_syda.recipe.prose import Words, coprimes, groups, more_sentences
from pytest_syda.recipe.topics import Scenario, load_topic
from pytest_syda.recipe.values import Floats, Ints, Objects, Values, object_array

if TYPE_CHECKING:
    from pytest_syda.recipe.kinds.text import Text
    from pytest_syda.recipe.prose import Opening
    from pytest_syda.recipe.spec import Cells

MARK = 8
"""Characters kept free for ` (12345)`, which tells texts apart when a topic's first sentences are used up."""
PARAGRAPH = 3
"""Sentences of a paragraph."""
MUCH = 400
"""Room for what a text is about, where the column itself is unlimited."""


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
        return result

    def _choose(self) -> tuple[Ints, Ints | None, Ints | None]:
        """For each row its first sentence; where texts must differ, also which of its wordings, and the round."""
        if not self.cells.distinct:
            return self._by_tone() if self.spec.tone else self._in_turn(len(self.openings)), None, None
        ends = np.cumsum([opening.combinations for opening in self.openings])
        index, generation = self.cells.enumerate(int(ends[-1]))
        choice = np.searchsorted(ends, index, side="right")
        return choice, index - np.concatenate([[0], ends])[choice], generation

    def _in_turn(self, size: int) -> Ints:
        """Rows close to each other start differently: all first sentences in turn, each round in another order."""
        index, generation = self.cells.enumerate(size)
        strides = coprimes(size)
        stride = strides[scatter(generation, len(strides), "stride")]
        return (index * stride + scatter(generation, size, "start")) % size

    def _by_tone(self) -> Ints:
        by_scenario: dict[int, list[int]] = {}
        for number, opening in enumerate(self.openings):
            by_scenario.setdefault(opening.scenario, []).append(number)
        scenarios = list(by_scenario.values())
        badness = 1 - tones(self.cells.value(self.spec.tone), self.spec.tone_range)
        place = np.minimum((badness * len(scenarios)).astype(np.int64), len(scenarios) - 1)
        result = np.zeros(len(place), np.int64)
        for number, rows in groups(place):
            found = np.array(scenarios[number], np.int64)
            result[rows] = found[scatter(self.bits[rows], len(found), "opening")]
        return result

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


def tones(values: Values, bounds: tuple[float, float]) -> Floats:
    """From 0 (bad) to 1 (good); in the middle where nothing is known."""
    low, high = bounds
    if values.is_number:
        share = (values.floats() - low) / (high - low)
    else:
        share = np.array([TONES.get(str(word).lower(), 0.5) for word in values.objects()], np.float64)
    return np.clip(np.nan_to_num(share, nan=0.5), 0.0, 1.0)


TONES = {"positive": 1.0, "good": 0.8, "neutral": 0.5, "mixed": 0.4, "negative": 0.0, "bad": 0.0}


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
