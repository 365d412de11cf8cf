"""Whether what generators made keeps the constraints of its table: no database looks at the rows of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_syda.dataset.generators.judged import broken
from pytest_syda.errors import GeneratorError
from pytest_syda.structured.progress import SILENT, Shown

if TYPE_CHECKING:
    from pytest_syda.dataset.dataset import Dataset


def verify(dataset: Dataset, shown: Shown = SILENT) -> None:
    """Runs the generators of all tables, and judges the CHECKs and foreign keys that read their columns, row by row.

    Raises:
        GeneratorError: some rows break one; with the generator, a row, and what would help.
    """
    generated = {
        table: generators
        for table, generators in dataset.plan.request.generators.items()
        if table in dataset.plan and dataset.size(table)
    }
    total = sum(dataset.size(table) * len(generators) for table, generators in generated.items())
    with shown.work(total, "values of generators") as work:
        dataset.world.progress = work.did
        for table in generated:
            if problems := broken(dataset, table):
                raise GeneratorError.of("Generators broke constraints:", problems, tables=[table])
        dataset.world.progress = None
