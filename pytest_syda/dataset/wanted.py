"""What is still to be written of a plan: the order a provider is given."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from pytest_syda.recipe.document import Recipe


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """One table whose recipe is wanted, or wanted further."""

    table: str
    rows: int
    """How many rows are to be written out in all, those of `known` included."""
    carry_on: bool = False
    """Whether more rows than these are to be made, so that specs of the columns are wanted besides the rows."""
    known: Recipe | None = None
    """What is kept already: its rows stay as they are."""
    beside: Mapping[str, Recipe] = msgspec.field(default_factory=dict)
    """Recipes of other tables that are kept already, by table: not to be written, but to fit to."""
    columns: frozenset[str] | None = None
    """The columns that the rows of `known` lack and are asked for; None where there is nothing to fill in."""
