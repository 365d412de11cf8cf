"""What an answer says: cells that stand for values, and why others do not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pytest_syda.providers.llm.brief import RECIPES, Brief
from pytest_syda.providers.llm.draft import Address
from pytest_syda.providers.llm.forms import UnfitError, cell
from pytest_syda.providers.llm.parsing import NoJsonError, parse, unwrapped
from pytest_syda.providers.llm.questions import Question
from pytest_syda.providers.llm.scanning import saved
from pytest_syda.providers.llm.specs import specs_of
from pytest_syda.providers.llm.vetting import Said


@dataclass
class Reading:
    """What could be made of an answer."""

    cells: dict[Address, Any] = field(default_factory=dict)
    wrong: dict[Address, str] = field(default_factory=dict)
    said: dict[str, Said] = field(default_factory=dict)
    broken: str = ""
    """Why the answer as a whole could not be read."""


def read_answer(brief: Brief, question: Question, text: str, *, complete: bool = True) -> Reading:
    """What an answer says of what was asked, and nothing else. Of one that breaks off, what is complete counts."""
    reading = Reading()
    data = _data(text, reading, complete=complete)
    for table, rows in question.holes.items():
        found = _rows(brief, table, list(rows), data.get(brief.wires[table]))
        for row, names in rows.items():
            for name in names if row in found else ():
                _read_cell(brief, reading, (table, row, name), found[row])
    recipes = data.get(RECIPES)
    for table in question.carry_on:
        said = recipes.get(brief.wires[table]) if isinstance(recipes, Mapping) else None
        if isinstance(said, Mapping):
            reading.said[table] = specs_of(brief, table, said)
    return reading


def _data(text: str, reading: Reading, *, complete: bool) -> Mapping[str, Any]:
    bare = unwrapped(text)
    try:
        found = parse(bare if complete else saved(bare), lenient=True)
    except NoJsonError as error:
        reading.broken = f"the answer is no JSON: {error}{_beginning(bare)}"
        found = _rest(bare)
    if not isinstance(found, Mapping):
        reading.broken = "the answer is no JSON object"
        return {}
    return found


def _beginning(text: str) -> str:
    """What a text begins with, for people; nothing of one that could be JSON."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text[:200]).split())
    return "" if not line or line[0] in "{[" else f" in {line[:60]!r}"


def _rest(text: str) -> Any:
    """What is complete of a text that is no JSON as a whole."""
    try:
        return parse(saved(text), lenient=True)
    except NoJsonError:
        return {}


def _rows(brief: Brief, table: str, asked: list[int], found: Any) -> dict[int, Mapping[str, Any]]:
    """The rows of a table by number; of servers that do not hold to schemas, a list in the order asked for."""
    if isinstance(found, Mapping):
        named = {brief.row(table, name): row for name, row in found.items()}
        return {number: row for number, row in named.items() if number is not None and isinstance(row, Mapping)}
    if not isinstance(found, list):
        return {}
    return {number: row for number, row in zip(asked, found, strict=False) if isinstance(row, Mapping)}


def _read_cell(brief: Brief, reading: Reading, address: Address, row: Mapping[str, Any]) -> None:
    field = brief.field(address[0], address[2])
    if field.wire not in row:
        return
    try:
        reading.cells[address] = cell(brief, field, row[field.wire])
    except UnfitError as error:
        reading.wrong[address] = f"{shown(row[field.wire])} {error}"


def shown(value: Any) -> str:
    """A value as a message shows it: short, on one line, and without anything that terminals obey."""
    text = value if isinstance(value, str) else str(value)[:200]
    short = text if len(text) <= 60 else f"{text[:59]}…"  # noqa: PLR2004
    return ascii(short) if not short.isprintable() else repr(short)
