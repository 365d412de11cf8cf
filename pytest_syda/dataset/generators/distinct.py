"""Whether generated values repeat where the table allows no repetition."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pytest_syda.dataset.conforming.misfit import shown
from pytest_syda.errors import GeneratorError
from pytest_syda.schema.types import Table


def require_distinct(
    table: Table, rows: list[dict[str, Any]], made: Mapping[str, list[Any]], names: Mapping[str, str], start: int
) -> None:
    """Every unique set with a generated column, within these rows.

    Raises:
        GeneratorError: two rows are the same there.
    """
    for columns in _sets(table):
        generated = [column for column in columns if column in made]
        if not generated or not rows or not all(column in rows[0] or column in made for column in columns):
            continue
        seen: dict[tuple[Any, ...], int] = {}
        for offset, row in enumerate(rows):
            values = tuple(made[column][offset] if column in made else row[column] for column in columns)
            if None in values:
                continue
            key = tuple(_comparable(value, table, column) for value, column in zip(values, columns, strict=True))
            if seen.setdefault(key, offset) != offset:
                value = shown(values[0] if len(values) == 1 else values)
                pair = f"rows {start + seen[key]} and {start + offset} both have {value}"
                raise GeneratorError(_repeated(table, columns, pair, names[generated[-1]]), tables=[table.name])


def _sets(table: Table) -> Iterator[tuple[str, ...]]:
    if table.primary_key:
        yield table.primary_key
    yield from (unique.columns for unique in table.uniques if not unique.where and not unique.expressions)


def _comparable(value: Any, table: Table, column: str) -> Any:
    if isinstance(value, str) and table[column].type.case_insensitive:
        return value.casefold()
    return value if value.__hash__ is not None else repr(value)


def _repeated(table: Table, columns: tuple[str, ...], pair: str, name: str) -> str:
    which = columns[0] if len(columns) == 1 else f"({', '.join(columns)})"
    return (
        f"{table.label}.{which} is unique, but {pair}, made by the generator {name}.\n"
        "    Build the row number in: a parameter called `i` gets it, and factory.Sequence counts by it."
    )
