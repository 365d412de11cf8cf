"""Running the generators of one table: column by column, in the order they were registered."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pytest_syda.dataset.generators.distinct import require_distinct
from pytest_syda.dataset.generators.failures import raised, unfitting
from pytest_syda.dataset.generators.kinds import maker_of
from pytest_syda.dataset.generators.randomness import Randomness, randomness
from pytest_syda.dataset.generators.shared import BLOCK, KEEP, Context, FailedError, Maker, Part, Target
from pytest_syda.dataset.request import Existing
from pytest_syda.recipe.conform import MisfitError, fitting
from pytest_syda.schema.types import Table

Carry = Callable[[str, Any], Any]
"""Column and value, to the value in another form."""


def run_generators(
    table: Table,
    generators: Mapping[str, Any],
    rows: list[dict[str, Any]],
    *,
    seed: int,
    start: int,
    attributes: Mapping[str, str],
    context: Context,
    pinned: Mapping[str, Collection[int]] | None = None,
    plain: Carry | None = None,
    carried: Carry | None = None,
    existing: Existing | None = None,
    progress: Callable[[int], object] | None = None,
) -> dict[str, list[Any]]:
    """What the generators of a table make of some of its rows: values by column, as its type's plain values.

    They run column by column in the order given. Each sees the rows so far: values that an earlier generator made, and
    those that a later one will replace. `random`, NumPy's and Faker's global state are seeded for each block of 256
    rows, and restored at the end; so the values do not depend on how the rows are handed over, as long as `start` is a
    multiple of 256.

    Args:
        table: the schema's table.
        generators: column name to generator, in the order they run; "" to a factory.Factory for the whole row.
        rows: the rows from `start` on, by attribute name, and by column name where that differs. Not changed. Values
            are as instances carry them where `carried` says how, else plain.
        seed: of the dataset.
        start: row number of the first.
        attributes: column name to attribute name.
        context: what else generators may ask for.
        pinned: row numbers by column whose values stay as they are.
        plain, carried: for columns whose values the application has types of its own for: from what a generator made
            (or a row carries) to the plain value, and back to what the rows carry. Never called with None.
        existing: what the table holds already: factories' sequences count on from there, and unique values must differ
            from those that were read.
        progress: told how many rows were made since it was told last, by one generator each.

    Raises:
        GeneratorError: a generator cannot be run, raised, or made what its column cannot take.
    """
    held = existing or Existing()
    copies = [dict(row) for row in rows]
    run = _Run(table, copies, seed, start, attributes, context, held, pinned or {}, _some(plain), _some(carried))
    makers = _makers(table, generators, attributes)
    with randomness() as sources:
        for target, maker in makers:
            for part in run.parts(target):
                run.take(part, maker, _made(part, maker, sources))
                if progress is not None:
                    progress(len(part))
    require_distinct(table, run.plain_columns(), run.names, start, held)
    return run.made


def check_generators(table: Table, generators: Mapping[str, Any], attributes: Mapping[str, str]) -> None:
    """Whether these can be run at all, without running any.

    Raises:
        GeneratorError: one of them cannot.
    """
    _makers(table, generators, attributes)


def _makers(table: Table, generators: Mapping[str, Any], attributes: Mapping[str, str]) -> list[tuple[Target, Maker]]:
    targets = [Target(table, column, attributes) for column in generators]
    return [(target, maker_of(generators[target.column], target)) for target in targets]


@dataclass
class _Run:
    """The rows so far, and what was made."""

    table: Table
    rows: list[dict[str, Any]]
    seed: int
    start: int
    attributes: Mapping[str, str]
    context: Context
    existing: Existing
    pinned: Mapping[str, Collection[int]]
    plain: Carry
    carried: Carry
    made: dict[str, list[Any]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    """Column to the generator that made it."""

    def parts(self, target: Target) -> Iterator[Part]:
        """The rows, cut at the borders of blocks."""
        position = 0
        while position < len(self.rows):
            first = self.start + position
            stop = position + BLOCK - first % BLOCK
            rows = self.rows[position:stop]
            yield Part(target, rows, first, position, self.seed, self.context, self.existing.count)
            position = stop

    def take(self, part: Part, maker: Maker, columns: Mapping[str, list[Any]]) -> None:
        """Checks the values and puts them into the rows."""
        for column, values in columns.items():
            attribute = self.attributes.get(column, column)
            if column not in self.made:
                self.made[column] = self._from_rows(column)
            self.names[column] = maker.name
            for offset, value in self._fitting(part, maker, column, values):
                self.made[column][part.position + offset] = value
                carried = self.carried(column, value)
                part.rows[offset].update({attribute: carried, column: carried})

    def plain_columns(self) -> dict[str, list[Any]]:
        """Every column that the rows have, generated or not."""
        known = [column.name for column in self.table.columns if self.rows and column.name in self.rows[0]]
        return {name: self._from_rows(name) for name in known if name not in self.made} | self.made

    def _from_rows(self, column: str) -> list[Any]:
        attribute = self.attributes.get(column, column)
        return [self.plain(column, row.get(attribute)) for row in self.rows]

    def _fitting(self, part: Part, maker: Maker, column: str, values: list[Any]) -> Iterator[tuple[int, Any]]:
        fit, kept = fitting(self.table[column]), self.pinned.get(column, ())
        na, nat = _missing()
        for offset, given in enumerate(values):
            if given is KEEP or part.first + offset in kept:
                continue
            value = None if given is na or given is nat else given
            try:
                yield offset, fit(self.plain(column, value))
            except MisfitError as misfit:
                raise unfitting(part, column, offset, maker.name, misfit, value=value) from None


def _missing() -> tuple[object, object]:
    """What pandas calls missing; nobody can give that who has not imported it."""
    pandas = sys.modules.get("pandas")
    return getattr(pandas, "NA", None), getattr(pandas, "NaT", None)


def _some(carry: Carry | None) -> Carry:
    """The same, except that NULL stays NULL."""
    if carry is None:
        return lambda _column, value: value
    return lambda column, value: None if value is None else carry(column, value)


def _made(part: Part, maker: Maker, sources: Randomness) -> Mapping[str, list[Any]]:
    """The values of one part. Once more where the generator itself brought a source of randomness with it, which had
    not been seeded."""
    address = (part.seed, part.target.table.name, part.target.column, "generator", part.block)
    try:
        sources.seed(*address)
        made = maker.make(part)
        if sources.newly_imported():
            sources.seed(*address)
            made = maker.make(part)
    except FailedError as failed:
        cause = failed.__cause__ or failed
        raise raised(part, failed.column or part.target.column, failed.offset, maker.name, cause) from cause
    return made
