"""Columns of a table that several classes share, in rows of the classes that do not have them: NULL."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pytest_syda.recipe.values import Bools

if TYPE_CHECKING:
    from pytest_syda.dataset.block import Block


def absent(block: Block, column: str) -> Bools | None:
    """The rows whose class does not have this column; None where every class has it."""
    found = block.plan.table.discriminator
    if found is None or column not in found.only or not block.plan.segments:
        return None
    having = set(found.only[column])
    return np.array([value not in having for value in block.drawn(found.column).tolist()], np.bool_)
