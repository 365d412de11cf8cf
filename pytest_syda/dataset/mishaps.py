"""What goes wrong while a column is made, as an error that names it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from pytest_syda.errors import Problem, RecipeError
from pytest_syda.schema.types import Table

_UNFORESEEN = (ValueError, TypeError, ArithmeticError, LookupError, AttributeError)


@contextmanager
def made_from(table: Table, column: str) -> Iterator[None]:
    """Raises RecipeError for what nobody foresaw: a user can leave the table out, or the column to a generator."""
    try:
        yield
    except _UNFORESEEN as error:
        problem = Problem(
            f"{table.name}.{column}",
            f"its values could not be made: {type(error).__name__}: {error}",
            f'Give the column a generator, generators={{"{table.label}": {{"{column}": …}}}}, or leave the table out '
            f'with exclude=["{table.name}"]. Please report the definitions of the table and its recipe.',
        )
        raise RecipeError.of("A column could not be made:", [problem], tables=[table.name]) from error
