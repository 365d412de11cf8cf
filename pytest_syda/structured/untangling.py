"""Columns that wait for each other: a provider may have one column follow from another that now follows from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

from pytest_syda.dataset.plan import paths_of
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.mapping.wishes import Wish
from pytest_syda.schema.types import Schema, Table


def untangled(columns: Mapping[str, Spec], table: Table, wishes: Mapping[str, Wish]) -> dict[str, Spec]:
    """The specs, those in a ring that nobody wished for made without looking at the others.

    A ring of wishes alone stays: it is the schema's, and the engine says so.
    """
    specs = dict(columns)
    for ring in iter(lambda: _ring(specs), ()):
        free = [name for name in ring if not _follows(wishes.get(name))]
        if not free:
            break
        for name in free:
            specs[name] = _alone(table, name)
    return specs


def _ring(specs: Mapping[str, Spec]) -> tuple[str, ...]:
    """Columns that read each other; empty without any."""
    graph = {name: {*_read(spec)} & specs.keys() for name, spec in specs.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return tuple(error.args[1])
    return ()


def _read(spec: Spec) -> Iterator[str]:
    yield from (path.partition(".")[0] for path in paths_of(spec) if "." not in path)


def _follows(wish: Wish | None) -> bool:
    return wish is not None and bool(wish.after or wish.before)


def _alone(table: Table, name: str) -> Spec:
    from pytest_syda.providers.offline import write_recipe

    single = Table(name=table.name, columns=(table[name],), classes=table.classes)
    recipe = write_recipe(Schema(tables={single.name: single}), single.name, as_of="2026-01-01", locale="en_US")
    return recipe.columns[name]
