"""What is written of rows and could not be kept, so that it can be said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from pytest_syda.recipe.plain import to_plain
from pytest_syda.recipe.values import Values
from pytest_syda.recipe.written.labels import cell_of
from pytest_syda.words import count

if TYPE_CHECKING:
    from pytest_syda.dataset.block import Block

Cell = tuple[int, str]
"""A row's number, and a cell's name."""

SHOWN = 3


def given_way(block: Block, made: Mapping[str, Values]) -> Iterator[Cell]:
    """Written cells of a block that are not what was made in the end; what is pinned over is nobody's loss."""
    world, table = block.world, block.plan.table
    given, pinned = world.given(table.name), world.pinned(table.name).columns
    for name, rows in given.columns.items():
        if name not in made or name in block.overrides:
            continue
        here, numbers = given.here(name, rows, block.rows)
        final = to_plain(made[name].take(here), table[name].type, len(here)).tolist()
        for number, value in zip(numbers, final, strict=True):
            if value != rows[number] and number not in pinned.get(name, {}):
                yield number, name
    for key in given.labels:
        here, parents = given.labelled(key, block.rows)
        for position, wanted in zip(here.tolist(), parents.tolist(), strict=True):
            if block.references.rows(key)[position] != wanted:
                yield int(block.rows[position]), cell_of(key)


def note(table: str, cells: set[Cell], places: Mapping[int, int]) -> str:
    """One line for people. `places` tells where among the written rows each row is."""
    paths = [f"rows[{places.get(number, number)}].{name}" for number, name in sorted(cells)]
    more = f" and {len(paths) - SHOWN} more" if len(paths) > SHOWN else ""
    values = count(len(paths), "written value")
    return f"{table}: {values} gave way to constraints or pinned rows: {', '.join(paths[:SHOWN])}{more}"
