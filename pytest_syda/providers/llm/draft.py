"""What has been written so far: cells by table and row, and specs of columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from pytest_syda.providers.llm.brief import Brief
from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.rows import Flaw, sound
from pytest_syda.recipe.spec import Spec

Holes = Mapping[str, Mapping[int, tuple[str, ...]]]
"""Cells to be written: by table and row, names of fields."""


Address = tuple[str, int, str]
"""Table, row and field of a cell."""


@dataclass
class Draft:
    """The recipes in the making. Rows have their places; cells that are not there yet are left out."""

    brief: Brief
    rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    specs: dict[str, dict[str, Spec]] = field(default_factory=dict)
    given_up: set[Address] = field(default_factory=set)
    """Cells that are asked for no more."""

    @classmethod
    def of(cls, brief: Brief) -> Draft:
        """A draft that begins with what is known."""
        draft = cls(brief)
        for table, wanted in brief.wanted.items():
            known = wanted.known.rows[: wanted.rows] if wanted.known else []
            draft.rows[table] = [dict(row) for row in known] + [{} for _ in range(wanted.rows - len(known))]
            draft.specs[table] = {}
        return draft

    def known_rows(self, table: str) -> int:
        """Rows that were there before the conversation."""
        return sum(1 for row in range(len(self.rows[table])) if self._is_known(table, row))

    def _is_known(self, table: str, row: int) -> bool:
        """An empty row is none: it keeps a place while those after it are there already."""
        known = self.brief.wanted[table].known
        return known is not None and row < len(known.rows) and bool(known.rows[row])

    def seen(self, table: str) -> list[dict[str, Any]]:
        """The rows of a table that others may be shown: of this draft, or kept from before."""
        if table in self.rows:
            return self.rows[table]
        kept = self.brief.beside.get(table)
        return kept.rows[: self.brief.rows(table)] if kept is not None else []

    def holes(self, table: str) -> dict[int, tuple[str, ...]]:
        """What of a table is still to be asked for."""
        found = ((row, self._missing(table, row)) for row in range(len(self.rows[table])))
        return {row: names for row, names in found if names}

    def _missing(self, table: str, row: int) -> tuple[str, ...]:
        there = self.rows[table][row]
        wanted = self._wanted(table, row)
        return tuple(name for name in wanted if name not in there and (table, row, name) not in self.given_up)

    def _wanted(self, table: str, row: int) -> tuple[str, ...]:
        if not self._is_known(table, row):
            return self.brief.names[table]
        # of rows that were known only what is asked for is filled in
        asked = self.brief.wanted[table].columns or frozenset()
        return tuple(each.name for each in self.brief.fields[table] if asked & {*each.columns, each.name})

    def written(self, table: str) -> int:
        """Rows that have anything in them."""
        return sum(1 for row in self.rows[table] if row)

    def recipe(self, table: str) -> Recipe:
        """The table's recipe as far as it is written: rows as they are, the rules for everything else."""
        offline, known = self.brief.offline[table], self.brief.wanted[table].known
        base = offline if known is None else self._renewed(offline, known)
        columns = {**base.columns, **self.specs[table]}
        return msgspec.structs.replace(base, columns=columns, rows=self.rows[table])

    @staticmethod
    def _renewed(offline: Recipe, known: Recipe) -> Recipe:
        kept = {name: spec for name, spec in known.columns.items() if name in offline.columns}
        return msgspec.structs.replace(known, columns={**offline.columns, **kept})

    def recipes(self) -> dict[str, Recipe]:
        return {table: self.recipe(table) for table in self.rows}

    def settle(self) -> list[Flaw]:
        """Take out of the rows what the gate refuses, and say what that was."""
        judged, found = sound(self.recipes(), self.brief.plan.schema)
        self.rows = {table: list(recipe.rows) for table, recipe in judged.items()}
        return found

    def unwritten(self) -> Iterator[Address]:
        """Every cell that was to be asked for and is not there."""
        for table, rows in self.rows.items():
            for row, cells in enumerate(rows):
                yield from ((table, row, name) for name in self._wanted(table, row) if name not in cells)
