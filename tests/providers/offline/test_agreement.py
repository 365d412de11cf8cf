"""Texts of a row agree with the columns beside them."""

from __future__ import annotations

from pytest_syda.providers.offline.columns import column_spec
from pytest_syda.providers.offline.context import TableContext
from pytest_syda.recipe.kinds.text import Text
from pytest_syda.schema.types import Column, Schema, Table, Type

WORDS, PROSE, WHOLE = Type(kind="string", length=80), Type(kind="string"), Type(kind="integer")


def text_of(table: str, column: str, **columns: Type) -> Text:
    made = Table(name=table, columns=tuple(Column(name=name, type=type_) for name, type_ in columns.items()))
    home = TableContext(Schema(tables={table: made}), made)
    spec = column_spec(home, made[column])
    assert isinstance(spec, Text)
    return spec


def test_a_note_follows_the_diagnosis():
    """A visit's notes are about what was found."""
    spec = text_of("encounters", "clinical_notes", diagnosis_code=WORDS, clinical_notes=PROSE)
    assert (spec.topic, spec.scene) == ("clinical_note", "diagnosis_code")


def test_a_review_follows_its_stars():
    """Title and text of a review are as good as its rating."""
    columns = {"rating": WHOLE, "title": WORDS, "body": PROSE}
    for column in ("title", "body"):
        spec = text_of("reviews", column, **columns)
        assert (spec.topic, spec.tone, spec.group, spec.tone_range) == ("review", "rating", "review", (1, 5))


def test_a_ticket_follows_its_subject():
    """What a ticket says is what its subject announced."""
    spec = text_of("support_tickets", "description", subject=WORDS, description=PROSE)
    assert (spec.topic, spec.scene) == ("ticket", "subject")


def test_a_title_and_a_text_of_one_topic_are_told_together():
    """Where the title is prose itself, both share a story instead of one looking for words in the other."""
    columns = {"title": WORDS, "body": PROSE}
    title, body = text_of("announcements", "title", **columns), text_of("announcements", "body", **columns)
    assert title.topic == body.topic == "announcement"
    assert (title.group, body.group, body.scene) == ("announcement", "announcement", "")


def test_a_title_does_not_follow_its_text():
    """Titles name the story, texts follow: never the other way round."""
    spec = text_of("messages", "subject", subject=WORDS, body=PROSE)
    assert spec.scene == ""
