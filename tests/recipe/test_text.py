"""Prose: fits its column, makes sense, differs where it must."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import numpy as np
import pytest

from pytest_syda.errors import RecipeError, RequestError
from pytest_syda.recipe.kinds.text import Text
from pytest_syda.recipe.spec import decode_spec
from pytest_syda.recipe.topics import known_topics, load_topic
from pytest_syda.recipe.values import Values
from pytest_syda.schema.types import Column, Schema, Table, Type
from tests.recipe.cells import HandCells

TOPICS = known_topics()
DIGESTS = Path(__file__).with_name("topic_digests.json")
PROMISED = """
review ticket note clinical_note description product comment message email_body bio article event job error log listing
recipe lesson contract report feedback question answer task transaction announcement release_notes log_entry generic
address_hint reason instruction company observation
"""


def written(spec: Text, count: int = 300, length: int | None = None, **given: object) -> list[str]:
    return spec.make(HandCells.of(count, type=Type(kind="string", length=length), **given)).tolist()


def table(length: int | None = None) -> Table:
    return Table(name="t", columns=(Column(name="text", type=Type(kind="string", length=length)),))


def test_topics_that_rules_rely_on():
    """The promised topics exist."""
    assert set(PROMISED.split()) <= set(TOPICS)


@pytest.mark.parametrize("topic", TOPICS)
def test_sentences_are_clean(topic):
    """Sentences begin with a capital (or a digit, a quotation), end with a full stop, and have every slot filled."""
    for text in written(Text(topic=topic, sentences=(1, 4))):
        assert not re.search(r"[{}|~]|  |\.\.|\b[Aa] [aeiou]", text.replace("a one", "").replace("a uni", "")), text
        assert re.match(r"[A-Z0-9\"“1]", text), text
        assert re.search(r"[.!?\"”a-z]$", text), text


@pytest.mark.parametrize("topic", TOPICS)
def test_every_scenario_has_titles_and_openings(topic):
    """Any style can be asked of any topic."""
    for scenario in load_topic(topic):
        assert scenario.titles
        assert scenario.openings


@pytest.mark.parametrize("topic", TOPICS)
def test_never_longer_than_the_column(topic):
    """A text is cut to the column at the end of a sentence, or failing that of a word."""
    for style in ("sentence", "title", "phrase", "paragraph"):
        for length in (5, 12, 40, 80, 200):
            texts = written(Text(topic=topic, style=style, sentences=(1, 5)), 40, length)
            assert all(0 < len(text) <= length for text in texts)


@pytest.mark.parametrize("topic", TOPICS)
def test_distinct_where_it_must_be(topic):
    """Thousands of rows, no two alike, whatever there is room for."""
    spec = Text(topic=topic, sentences=(1, 2))
    for length in (60, None):
        assert spec.domain(table(length), table(length)["text"]) is None
        texts = written(spec, 3000, length, distinct=True)
        assert len(set(texts)) == 3000
        assert all(length is None or len(text) <= length for text in texts)


def test_says_how_little_fits():
    """A column too short to number texts has as many as fit; one too short for any has none."""
    narrow = Text(topic="contract", style="title")
    fits = narrow.domain(table(14), table(14)["text"])
    assert fits is not None
    assert fits > 0
    texts = written(narrow, fits, 14, distinct=True)
    assert len(set(texts)) == fits
    assert narrow.domain(table(3), table(3)["text"]) == 0


def test_as_many_sentences_as_asked_for():
    """From the fewest to the most, all of them different within a text."""
    counts = set()
    for text in written(Text(topic="ticket", sentences=(2, 4))):
        sentences = re.split(r"(?<=[.!?]) (?=[A-Z])", text)
        assert len(set(sentences)) == len(sentences)
        counts.add(len(sentences))
    assert counts == {2, 3, 4}


def test_neighbours_start_differently():
    """A small table's texts do not repeat their first sentence."""
    texts = written(Text(topic="review", sentences=(1, 1)), 12)
    assert len(set(texts)) == 12


def test_paragraphs():
    """A long text has paragraphs."""
    assert any("\n\n" in text for text in written(Text(topic="article", style="paragraph", sentences=(5, 6)), 20))


def test_speaks_of_what_it_is_about():
    """A description names the product it belongs to; where that is NULL or too long, it does without."""
    names = Values.of(["Walnut Desk", None, "X" * 90] * 40)
    texts = written(Text(topic="product", about="name"), 120, 120, columns={"name": names})
    assert all("Walnut Desk" in text for text in texts[::3])
    assert not any("None" in text or "XX" in text for text in texts)
    assert list(Text(topic="product", about="name").reads()) == ["name"]


def test_tone_agrees_with_the_rating():
    """Five stars praise, one star complains; a word for the mood does as well."""
    ratings = Values(np.array([5, 1] * 50))
    texts = written(Text(topic="review", tone="rating", style="title"), 100, columns={"rating": ratings})
    praise = {"Great value", "Five stars", "Would buy again", "Love it!"}
    assert praise & set(texts[::2])
    assert not praise & set(texts[1::2])
    words = Values.of([5, "1"] * 50)
    assert not praise & set(written(Text(topic="review", tone="r", style="title"), 100, columns={"r": words})[1::2])
    moods = Values.of(["positive", "negative"] * 50)
    texts = written(Text(topic="review", tone="mood", style="title"), 100, columns={"mood": moods})
    assert not praise & set(texts[1::2])


def test_scene_agrees_with_what_another_column_says():
    """A diagnosis, by its code or in words, leads to a note about it; an unknown one to a note without particulars."""
    codes = Values.of(["N39.0", "Urinary tract infection", "O80", None] * 20)
    texts = written(Text(topic="clinical_note", scene="code", sentences=(1, 1)), 80, columns={"code": codes})
    urinary, general = {*texts[::4], *texts[1::4]}, {*texts[2::4], *texts[3::4]}
    assert all(re.search("urin", text, re.IGNORECASE) for text in urinary)
    assert not any(re.search("urin|cough|rash|pain", text) for text in general)


def test_a_group_tells_one_story():
    """A title and the text below it are of the same scenario, though each is made alone."""
    titles = written(Text(topic="ticket", group="ticket", style="title"), 200, address="title")
    texts = written(Text(topic="ticket", group="ticket", sentences=(1, 1)), 200, address="text")
    delivery = [text for title, text in zip(titles, texts, strict=True) if title == "Package arrived damaged"]
    assert delivery
    assert all(re.search("deliver|package|received|order|tracking", text, re.IGNORECASE) for text in delivery)


def test_a_row_does_not_depend_on_the_others():
    """Any rows, made alone, say what they say among all."""
    spec = Text(topic="note", sentences=(1, 4))
    everything = spec.make(HandCells.of(90)).tolist()
    for start in (0, 17, 60):
        rows = np.arange(start, start + 20)
        assert spec.make(HandCells(rows)).tolist() == everything[start : start + 20]


def test_problems_are_named():
    """A misspelt topic, an empty range of sentences, a tone that goes backwards."""
    spec = decode_spec({"kind": "text", "topic": "reviews", "sentences": [3, 1], "tone_range": [5, 1]})
    found = {problem.path: problem.message for problem in spec.problems(Schema(tables={}), table(), table()["text"])}
    assert set(found) == {"topic", "sentences", "tone_range"}
    assert "Did you mean 'review'" in found["topic"]
    with pytest.raises(RequestError, match="no topic"):
        load_topic("nonsense")
    with pytest.raises(RecipeError, match="style"):
        decode_spec({"kind": "text", "style": "haiku"})


def test_nothing_changed_unnoticed():
    """The words behind a row are part of the recipe format. Renew with `python -m tests.recipe.test_text`."""
    assert digests() == json.loads(DIGESTS.read_text(encoding="utf-8"))


def digests() -> dict[str, str]:
    return {topic: digest(topic) for topic in TOPICS}


def digest(topic: str) -> str:
    said = [written(Text(topic=topic, sentences=(1, 4))), written(Text(topic=topic), 300, distinct=True)]
    return hashlib.sha256(json.dumps(said, ensure_ascii=False).encode()).hexdigest()[:16]


if __name__ == "__main__":
    DIGESTS.write_text(json.dumps(digests(), indent=1) + "\n", encoding="utf-8")
