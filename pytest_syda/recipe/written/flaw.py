"""One thing that is wrong with a written row."""

from __future__ import annotations

import msgspec

from pytest_syda.errors import Problem
from pytest_syda.recipe.conforming.misfit import shown

LONGEST = 120
"""Characters of a cell's name that are still shown."""


class Flaw(msgspec.Struct, frozen=True):
    """What is wrong, and whose fault it is: enough to send it back to whoever wrote the row, or to leave it out."""

    table: str
    row: int
    """Place in the recipe's `rows`, from 0."""
    cells: tuple[str, ...]
    """Names of the cells at fault, as the row spells them; none where it is the row as a whole."""
    message: str
    remedy: str = ""

    @property
    def path(self) -> str:
        """`orders.rows[3].discount`, or `orders.rows[3]` where several cells are at fault together."""
        row = f"{self.table}.rows[{self.row}]"
        if len(self.cells) != 1:
            return row
        name = self.cells[0]
        # a stranger's spelling may hold anything, even what a terminal obeys
        plain = isinstance(name, str) and name.isprintable() and len(name) <= LONGEST
        return f"{row}.{name}" if plain else f"{row}[{shown(name)}]"

    @property
    def problem(self) -> Problem:
        """The same for an error's list."""
        return Problem(self.path, self.message, self.remedy)

    def __str__(self) -> str:
        return str(self.problem)
