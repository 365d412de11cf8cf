"""Whether generated values repeat where the table allows no repetition."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from pytest_syda.dataset.request import Existing
from pytest_syda.errors import GeneratorError
from pytest_syda.recipe.conforming.misfit import shown
from pytest_syda.schema.types import Table

_WAY_OUT = "Build the row number in: a parameter called `i` gets it, and factory.Sequence counts by it."


def require_distinct(
    table: Table, values: Mapping[str, Sequence[Any]], names: Mapping[str, str], start: int, existing: Existing
) -> None:
    """Every unique set with a generated column (`names` has their generators), within these rows and against those
    that are there.

    Raises:
        GeneratorError: two rows are the same there.
    """
    for columns in _sets(table):
        generated = [column for column in columns if column in names]
        if not generated or any(column not in values for column in columns):
            continue
        pair = _repeated(table, columns, values, start, existing)
        if pair:
            which = columns[0] if len(columns) == 1 else f"({', '.join(columns)})"
            made = f"{table.label}.{which} is unique, but {pair}, made by the generator {names[generated[-1]]}."
            raise GeneratorError(f"{made}\n    {_WAY_OUT}", tables=[table.name])


def _sets(table: Table) -> Iterator[tuple[str, ...]]:
    if table.primary_key:
        yield table.primary_key
    yield from (unique.columns for unique in table.uniques if not unique.where and not unique.expressions)


def _repeated(
    table: Table, columns: tuple[str, ...], values: Mapping[str, Sequence[Any]], start: int, existing: Existing
) -> str:
    """What two rows have in common; empty where all differ."""
    fold = [table[column].type.case_insensitive for column in columns]
    there = zip(*(existing.columns.get(column, ()) for column in columns), strict=False)
    rows = zip(*(values[column] for column in columns), strict=True)
    named = chain(
        (("a row that is there already", row) for row in there),
        ((f"row {start + i}", row) for i, row in enumerate(rows)),
    )
    seen: dict[tuple[Any, ...], str] = {}
    for name, row in named:
        if None in row:
            continue
        first = seen.setdefault(tuple(map(_comparable, row, fold)), name)
        if first is not name and name.startswith("row"):
            return f"{first} and {name} both have {shown(row[0] if len(row) == 1 else row)}"
    return ""


def _comparable(value: Any, fold: bool) -> Any:
    if fold and isinstance(value, str):
        return value.casefold()
    return value if value.__hash__ is not None else repr(value)
