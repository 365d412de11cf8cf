"""Values in the place of others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pytest_syda.recipe.values import Bools, Values

if TYPE_CHECKING:
    from pytest_syda.recipe.operands import Operand


def replaced(old: Values, mask: Bools, new: Values) -> Values:
    """The old values with new ones where the mask is true, in a common form."""
    if not mask.any():
        return old
    from pytest_syda.recipe.functions import merge
    from pytest_syda.recipe.operands import operand

    everywhere: Bools = np.ones(len(old), np.bool_)
    parts: list[tuple[Bools, Operand]] = [(mask, operand(new)), (everywhere, operand(old))]
    return merge(parts, len(old)).values()
