"""What a row's texts have to agree with: a note with its diagnosis, a review with its stars, a title with its text."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.recipe.kinds.choices import Choice
from pytest_syda.recipe.kinds.numbers import Number
from pytest_syda.recipe.kinds.text import Text
from pytest_syda.recipe.spec import Spec

_SCENES = {
    "clinical_note": (
        "diagnosis code | icd code | icd10 code | icd 10 code | primary diagnosis | diagnosis | condition | "
        "chief complaint | reason for visit | visit reason | reason | specialty"
    ),
    "ticket": "subject | title | summary | category | issue type | type",
    "task": "title | name | subject | category | type",
    "job": "title | position | role | department",
    "event": "title | name | category | event type | type",
    "recipe": "name | title | dish | recipe name",
    "article": "category | section | title | headline",
    "listing": "property type | listing type | type | title | name | category",
    "lesson": "type | kind | title | name",
    "contract": "title | clause | section | name | type",
    "transaction": "transaction type | type | category | kind",
    "log": "level | log level | severity",
    "log_entry": "level | log level | severity",
    "report": "report type | type | title | name | category",
    "announcement": "category | type | title",
    "question": "type | kind | category",
    "observation": "type | category | kind",
}
"""For each topic, the columns that say which story it is, best first."""
_TONES = ("rating", "star rating", "star", "overall rating", "score", "sentiment", "satisfaction")
_SHORT = ("title", "phrase")


def agreeing(spec: Spec, c: ColumnContext, spec_of: Callable[[str], Spec]) -> Spec:
    """The spec of a text, told what other columns of its row say; any other spec as it is."""
    if not isinstance(spec, Text) or spec.scene or spec.tone or spec.group:
        return spec
    if spec.topic in ("review", "feedback"):
        return _in_tone(spec, c, spec_of)
    scene = _scene(spec, c)
    if scene and not _same_story(spec, spec_of(scene)):
        return replace(spec, scene=scene)
    return replace(spec, group=spec.topic) if spec.topic not in ("generic", "description") else spec


def _scene(spec: Text, c: ColumnContext) -> str:
    if spec.style in _SHORT or spec.topic not in _SCENES:
        return ""
    found = c.home.find(*_SCENES[spec.topic].split(" | "), kinds=frozenset({"string", "enum"}))
    return found if found != c.name and found not in c.home.foreign else ""


def _same_story(spec: Text, other: Spec) -> bool:
    """Whether the other column is prose of the topic as well: then the two are told together."""
    return isinstance(other, Text) and other.topic == spec.topic


def _in_tone(spec: Text, c: ColumnContext, spec_of: Callable[[str], Spec]) -> Spec:
    column = c.home.find(*_TONES, kinds=frozenset({"integer", "float", "decimal", "string", "enum"}))
    if not column or column == c.name or column in c.home.foreign:
        return replace(spec, group=spec.topic)
    return replace(spec, tone=column, group=spec.topic, tone_range=_range(spec_of(column)) or spec.tone_range)


def _range(rating: Spec) -> tuple[float, float] | None:
    """The worst and the best that a rating can be."""
    if isinstance(rating, Number) and rating.low < rating.high:
        return rating.low, rating.high
    numbers = [value for value in rating.values if isinstance(value, int | float)] if isinstance(rating, Choice) else []
    return (min(numbers), max(numbers)) if len(set(numbers)) > 1 else None
