"""What an answer says: cells that stand for values, and why others do not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from pytest_syda.providers.llm.brief import RECIPES, Brief
from pytest_syda.providers.llm.draft import Address
from pytest_syda.providers.llm.forms import UnfitError, cell
from pytest_syda.providers.llm.parsing import NoJsonError, parse, parse_first, unwrapped
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
    data = _data(text, reading, _keys(brief, question), complete=complete)
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


def _keys(brief: Brief, question: Question) -> list[str]:
    """What stands at the top of an answer."""
    return [*(brief.wires[table] for table in question.holes), *([RECIPES] if question.carry_on else [])]


def _data(text: str, reading: Reading, keys: list[str], *, complete: bool) -> Mapping[str, Any]:
    bare = unwrapped(text)
    try:
        found = parse(bare if complete else saved(bare), lenient=True)
    except NoJsonError as error:
        reading.broken = f"the answer is no JSON: {error}{_beginning(bare)}" if bare else "the answer is empty"
        found = _rest(bare)
    data = _opened(found, keys)
    if data is None:
        reading.broken = reading.broken or f"the answer is no JSON object, but {shown(bare)}"
    elif data and not any(key in data for key in keys):
        names = ", ".join(shown(name) for name in list(data)[:3])
        reading.broken = reading.broken or f"the answer has {names} where {keys[0]!r} was asked for"
    return data or {}


def _opened(found: Any, keys: list[str]) -> Mapping[str, Any] | None:
    """The object that was asked for; servers without schemas wrap it into a list, a text, or an object of their own."""
    for _ in range(_WRAPPED):
        if isinstance(found, Mapping):
            inside = [each for each in found.values() if isinstance(each, Mapping) and any(key in each for key in keys)]
            if not inside or any(key in found for key in keys):
                return found
            found = inside[0]
        elif isinstance(found, list) and len(found) == 1:
            found = found[0]
        elif isinstance(found, str) and found.lstrip().startswith("{"):
            found = _rest(found)
        else:
            return None
    return None


_WRAPPED = 4


def _beginning(text: str) -> str:
    """What a text begins with, for people; nothing of one that could be JSON."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text[:200]).split())
    return "" if not line or line[0] in "{[" else f" in {line[:60]!r}"


def _rest(text: str) -> Any:
    """What is there of a text that is no JSON as a whole: its first object, or of one that is not whole what is."""
    for read, source in ((parse_first, text), (partial(parse, lenient=True), saved(text))):
        try:
            return read(source)
        except NoJsonError:
            continue
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
