"""How written rows name one another: `customers#3` is the third row of customers."""

from __future__ import annotations

import re
from typing import NamedTuple

from pytest_syda.schema.types import ForeignKey, Table

_LABEL = r"(?s)(?P<table>.+)#(?P<number>[1-9][0-9]{0,11})"


class Label(NamedTuple):
    """A row by its place."""

    table: str
    number: int
    """From 1."""

    def __str__(self) -> str:
        return f"{self.table}#{self.number}"


def label(table: str, number: int) -> str:
    """The name of a row: its table's key and its number from 1, as in `customers#3`."""
    return str(Label(table, number))


def read_label(text: object) -> Label | None:
    """The row that a text names; None where it is no label."""
    found = re.fullmatch(_LABEL, text) if isinstance(text, str) else None
    return Label(found["table"], int(found["number"])) if found else None


def cell_of(key: ForeignKey) -> str:
    """The name of the cell that says where a key points: its column, or its columns joined by `+`."""
    return "+".join(key.columns)


def keys_by_cell(table: Table) -> dict[str, list[ForeignKey]]:
    """The keys of a table, by their cells; several keys may share all their columns."""
    found: dict[str, list[ForeignKey]] = {}
    for key in table.foreign_keys:
        found.setdefault(cell_of(key), []).append(key)
    return found


def is_optional(table: Table, key: ForeignKey) -> bool:
    """Whether a key may point nowhere."""
    return any(table[name].nullable and name not in table.primary_key for name in key.columns)
