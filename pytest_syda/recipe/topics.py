"""Topics: what prose about something says, as scenarios of sentences that go together.

A file `data/topics/<name>.topic` in the notation of `grammar.py`. Each section is a scenario; its lines are

    * a title                 also what a column takes that is too short for a sentence
    > a first sentence        makes sense alone
    - a sentence after it     several of them keep the order they are written in
    < a last sentence

The same `{word}` says the same in all sentences of a row. `{about}` is what the row is about, where the spec says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from pytest_syda.errors import RequestError, nearest
from pytest_syda.recipe import DATA
from pytest_syda.recipe.combining import Slot
from pytest_syda.recipe.grammar import SLOT, WORDS, Part, Section, parts_of, read_grammar
from pytest_syda.recipe.pools import load_pool

if TYPE_CHECKING:
    from pathlib import Path

ABOUT = "about"
MARKS = {"* ": "titles", "> ": "openings", "- ": "bodies", "< ": "closings"}


class Line(msgspec.Struct, frozen=True):
    """One sentence with its slots."""

    pieces: tuple[str | Slot, ...]

    @property
    def slots(self) -> list[Slot]:
        return [piece for piece in self.pieces if isinstance(piece, Slot)]

    def longest(self, about: int) -> int:
        """Characters at most, given those of what it is about (0 where that is said in words of its own)."""
        return sum(_longest(piece, about) for piece in self.pieces)


def _longest(piece: str | Slot, about: int) -> int:
    if isinstance(piece, str):
        return len(piece)
    return about if about and piece.name == ABOUT else piece.longest


class Scenario(msgspec.Struct, frozen=True):
    titles: list[Line]
    openings: list[Line]
    bodies: list[Line]
    closings: list[Line]
    scenes: tuple[str, ...] = ()
    """What another column says where this is the story (see `scenes.py`)."""


@cache
def load_topic(name: str) -> list[Scenario]:
    """The scenarios of a topic.

    Raises:
        RequestError: there is no such topic.
    """
    found = _files().get(name)
    if found is None:
        raise RequestError(f"There is no topic {name!r}. {nearest(name, known_topics(), everything_up_to=40)}")
    sections = read_grammar(found.read_text(encoding="utf-8"))
    shared = parts_of(sections.pop(WORDS, Section(WORDS)), load_pool)
    return [_scenario(section, shared) for section in sections.values()]


def is_topic(name: str) -> bool:
    return name in _files()


def known_topics() -> list[str]:
    return sorted(_files())


@cache
def _files() -> dict[str, Path]:
    folder = DATA / "topics"
    return {file.name.removesuffix(".topic"): file for file in folder.iterdir() if file.name.endswith(".topic")}


def _scenario(section: Section, shared: Mapping[str, Part]) -> Scenario:
    _, scenes = section.entries.pop("_scene", ("", ""))
    parts = {**shared, **parts_of(section, load_pool)}
    lines: dict[str, list[Line]] = {kind: [] for kind in MARKS.values()}
    for line in section.lines:
        lines[MARKS[line[:2]]].append(_line(line[2:], parts))
    return Scenario(**lines, scenes=tuple(scenes.split(" | ")) if scenes else ())


def _line(text: str, parts: Mapping[str, Part]) -> Line:
    pieces: list[str | Slot] = []
    end = 0
    for match in SLOT.finditer(text):
        pieces.append(text[end : match.start()])
        pieces.append(Slot(parts[match["name"]], match["name"], match["filters"]))
        end = match.end()
    pieces.append(text[end:])
    return Line(tuple(piece for piece in pieces if piece != ""))
