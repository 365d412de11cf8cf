"""Reads `data/<trade>.trade`: the words of a trade, by the noun of the table and the name of the column.

winery, vineyard, grape ; barrel, tasting, harvest      the trade's own words ; those it shares with others
[barrel, cask]                                          tables, or columns, called so
wood = French oak:3 | American oak                      words, with how often they occur
note = Topped up. | Smells clean. // Check in May.      sentences // what may follow any of them
: name | type | description                             records: columns that go together
- Estate Pinot Noir | Red | Cherry and a hint of clove.
[*]                                                     tables of the trade that no section is about
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import msgspec

from pytest_syda.providers.offline.words import words

EVERY = "*"


class Saying(msgspec.Struct, frozen=True):
    """What a column may hold: values with weights, what may follow them, and the record they are of."""

    values: tuple[str, ...]
    weights: tuple[float, ...] = ()
    endings: tuple[str, ...] = ()
    record: str = ""
    """The section whose records these are a field of; columns of one record agree."""


Section = dict[str, Saying]


class Trade(Mapping[str, Section]):
    """The sections of a trade, by each noun they are about; a section is read when it is first asked for."""

    def __init__(self, text: str) -> None:
        self._written: dict[str, tuple[str, str]] = {}
        self._read: dict[str, Section] = {}
        for block in text.split("\n[")[1:]:
            nouns, _, lines = block.partition("]\n")
            names = [normal(noun) for noun in nouns.split(",")]
            self._written.update(dict.fromkeys(names, (names[0], lines)))

    def __getitem__(self, noun: str) -> Section:
        name, lines = self._written[noun]
        if name not in self._read:
            self._read[name] = _section(lines, name)
        return self._read[name]

    def __contains__(self, noun: object) -> bool:
        return noun in self._written

    def __iter__(self) -> Iterator[str]:
        return iter(self._written)

    def __len__(self) -> int:
        return len(self._written)


@cache
def load_trade(name: str) -> Trade:
    """What is written of a trade."""
    path = Path(__file__).parent.joinpath("data", f"{name}.trade")
    return Trade(path.read_text(encoding="utf-8"))


def own_words(text: str) -> tuple[list[str], list[str]]:
    """The words that speak of a trade: its own, and those that it shares."""
    first, _, second = text.partition("\n")[0].partition(";")
    return [normal(word) for word in first.split(",")], [normal(word) for word in second.split(",") if word.strip()]


def normal(name: str) -> str:
    """A name as tables and columns are known by: singular, no abbreviations."""
    return EVERY if name.strip() == EVERY else " ".join(words(name))


def _section(text: str, noun: str) -> Section:
    found: Section = {}
    columns: list[list[str]] = []
    names: list[str] = []
    for line in text.splitlines():
        if line.startswith(": "):
            names, columns = [normal(name) for name in line[2:].split("|")], []
        elif line.startswith("- "):
            columns.append([part.strip() for part in line[2:].split(" | ")])
            for place, name in enumerate(names):
                found[name] = Saying(tuple(row[place] for row in columns), record=noun)
        elif " = " in line:
            heads, _, said = line.partition(" = ")
            for head in heads.split("|"):
                found[normal(head)] = _saying(said)
    return found


def _saying(text: str) -> Saying:
    said, _, endings = text.partition(" // ")
    parts = [_weighed(part.strip()) for part in said.split(" | ")]
    weights = tuple(weight for _, weight in parts)
    return Saying(
        tuple(value for value, _ in parts),
        weights if len(set(weights)) > 1 else (),
        tuple(part.strip() for part in endings.split(" | ") if part.strip()),
    )


def _weighed(part: str) -> tuple[str, float]:
    value, colon, weight = part.rpartition(":")
    return (value, float(weight)) if colon and value and weight.isdigit() else (part, 1.0)
