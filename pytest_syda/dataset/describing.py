"""A dataset in a few lines, before any of its rows is made: tables in order, sizes, what is deferred, what to know."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pytest_syda.dataset.plan import TablePlan

if TYPE_CHECKING:
    from pytest_syda.dataset.dataset import Dataset


def described(dataset: Dataset, provider: str = "") -> Iterator[str]:
    """`provider`, where another one than the dataset's is to write the recipes."""
    width = max(len(name) for name in dataset.tables)
    yield f"provider {provider or dataset.provider}, seed {dataset.seed}, {len(dataset):,} rows"
    for number, table in enumerate(dataset.plan, start=1):
        yield f"{number:>3}. {table.name:<{width}}  {table.size:>7,} rows{_remarks(table)}"
    for cycle in dataset.plan.cycles:
        yield f"ring of required keys, checked at the end: {' → '.join((*cycle, cycle[0]))}"
    yield from (f"note: {note}" for note in dataset.notes)


def _remarks(table: TablePlan) -> str:
    remarks = [f"{', '.join(key.columns)} set afterwards" for key in table.deferred]
    remarks += [f"{', '.join(key.columns)} always NULL" for key in table.missing]
    if table.brood is not None:
        remarks.insert(0, f"per {table.brood.key.table}")
    return f"   ({'; '.join(remarks)})" if remarks else ""
