"""Prose about something: `text`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from pytest_syda.errors import Problem, nearest
from pytest_syda.recipe.kinds.strings import cut
from pytest_syda.recipe.spec import BaseSpec, Cells, register_kind
from pytest_syda.recipe.values import Values, object_array
from pytest_syda.schema.types import Column, Schema, Table

if TYPE_CHECKING:
    from pytest_syda.recipe.prose import Opening

MARK = 8
"""Characters kept free for ` (12345)`, which tells texts apart when a topic's first sentences are used up."""
Style = Literal["sentence", "paragraph", "title", "phrase"]


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
    group: str = ""
    """Columns of one table that name the same topic and `group` tell the same story: a title and what stands below."""
    scene: str = ""
    """Path of a column that says which story it is, such as a ticket's `subject` or a visit's `diagnosis_code`."""
    tone: str = ""
    """Path of a column that says how good it was, such as a review's `rating`, or `positive` … `negative`; for topics
    whose scenarios go from praise to complaint."""
    tone_range: tuple[float, float] = (1, 5)
    """The worst and the best number of that column."""

    def make(self, cells: Cells) -> Values:
        from pytest_syda.recipe.writer import Writer, lengths

        texts = Writer(self, cells).write()
        if self.style == "phrase":
            texts = object_array([text.rstrip(".") for text in texts])
        limit = self.limit(cells.type.length)
        if limit is not None and (lengths(texts) > limit).any():
            texts = object_array([cut(text, limit) for text in texts])
        return Values(texts)

    def reads(self) -> Iterator[str]:
        yield from (path for path in (self.about, self.scene, self.tone) if path)

    def domain(self, table: Table, column: Column) -> int | None:
        limit = self.limit(column.type.length)
        if limit is None or self.fitting(limit - MARK):
            return None
        return sum(opening.combinations for opening in self.fitting(limit))

    def problems(self, schema: Schema, table: Table, column: Column) -> Iterator[Problem]:
        from pytest_syda.recipe.topics import is_topic, known_topics

        if not is_topic(self.topic):
            close = nearest(self.topic, known_topics(), everything_up_to=40)
            yield Problem("topic", f"there is no topic {self.topic!r}. {close}")
        if not 1 <= self.sentences[0] <= self.sentences[1]:
            yield Problem("sentences", f"{list(self.sentences)} is no range of at least one sentence")
        if self.tone_range[0] >= self.tone_range[1]:
            yield Problem("tone_range", f"{list(self.tone_range)} does not go from the worst to the best")

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
        from pytest_syda.recipe.prose import Opening
        from pytest_syda.recipe.topics import load_topic

        for number, scenario in enumerate(load_topic(self.topic)):
            for line in getattr(scenario, kind):
                yield Opening.of(number, line, about=bool(self.about))


register_kind(Text)
