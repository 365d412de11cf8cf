"""Writing texts: which first sentence each row gets, what follows it, and how much of that there is room for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import msgspec
import numpy as np

from pytest_syda.recipe.combining import scatter
from pytest_syda.recipe.kinds.text import MARK
from pytest_syda.recipe.prose import Words, coprimes, groups, more_sentences
from pytest_syda.recipe.scenes import by_scene, by_tone
from pytest_syda.recipe.topics import Scenario, load_topic
from pytest_syda.recipe.values import Ints, Objects, object_array

if TYPE_CHECKING:
    from pytest_syda.recipe.kinds.text import Text
    from pytest_syda.recipe.prose import Opening
    from pytest_syda.recipe.spec import Cells

PARAGRAPH = 3
"""Sentences of a paragraph."""
MUCH = 400
"""Room for what a text is about, where the column itself is unlimited."""


class Writer(msgspec.Struct, dict=True):
    """Writes the texts of some cells."""

    spec: Text
    cells: Cells

    @cached_property
    def limit(self) -> int | None:
        return self.spec.limit(self.cells.type.length)

    @cached_property
    def bits(self) -> Ints:
        cells = self.cells.shared(self.spec.group) if self.spec.group else self.cells
        return (cells.bits("prose") >> np.uint64(1)).astype(np.int64)

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
        if self.cells.distinct:
            ends = np.cumsum([opening.combinations for opening in self.openings])
            index, generation = self.cells.enumerate(int(ends[-1]))
            choice = np.searchsorted(ends, index, side="right")
            return choice, index - np.concatenate([[0], ends])[choice], generation
        scenarios = self._scenarios()
        if scenarios is None:
            return self._in_turn(self.cells, len(self.openings)), None, None
        return self._among(scenarios), None, None

    def _scenarios(self) -> Ints | None:
        """The scenario each row has to tell, -1 where any will do; None where no other column has a say."""
        spec, size = self.spec, len(load_topic(self.spec.topic))
        if spec.scene:
            return by_scene(self.cells.value(spec.scene), spec.topic)
        if spec.tone:
            return by_tone(self.cells.value(spec.tone), spec.tone_range, size)
        return self._in_turn(self.cells.shared(spec.group), size) if spec.group else None

    def _in_turn(self, cells: Cells, size: int) -> Ints:
        """Rows close to each other differ: all of `size` in turn, each round in another order."""
        index, generation = cells.enumerate(size)
        strides = coprimes(size)
        stride = strides[scatter(generation, len(strides), "stride")]
        return (index * stride + scatter(generation, size, "start")) % size

    def _among(self, scenarios: Ints) -> Ints:
        """One of the first sentences of each row's scenario."""
        of = np.array([opening.scenario for opening in self.openings], np.int64)
        plain = [not load_topic(self.spec.topic)[number].scenes for number in of]
        anywhere = np.flatnonzero(plain) if any(plain) else np.arange(len(of))
        result = np.empty(len(scenarios), np.int64)
        for number, rows in groups(scenarios):
            found = np.flatnonzero(of == number)
            found = found if len(found) else anywhere
            result[rows] = found[self._in_turn(self.cells, len(found))[rows]]
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
        if self.limit is not None:  # where only a title had room, no sentence follows it
            counts = np.where([text[-1:] in _ENDS for text in texts], counts, 1)
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


_ENDS = frozenset(".!?")


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
