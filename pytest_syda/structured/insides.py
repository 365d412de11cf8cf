"""Whether objects and lists that a provider wrote are as the schema describes them: no CHECK looks inside."""

from __future__ import annotations

import math
from typing import Any

from pytest_syda.recipe.conform import MisfitError, conform
from pytest_syda.schema.mapping.wishes import Member, Wish


def misfits(value: Any, wish: Wish) -> bool:
    """Whether an object lacks members or has others, or anything inside is not of its kind."""
    if wish.listed and value is not None:
        fits = isinstance(value, list) and len(value) == len(wish.members)
        return not fits or any(map(_misfits, value, wish.members.values()))
    if wish.members and value is not None:
        fits = isinstance(value, dict) and value.keys() == wish.members.keys()
        return not fits or any(_misfits(value[name], member) for name, member in wish.members.items())
    if wish.item is not None and value is not None:
        return not isinstance(value, list) or any(_misfits(each, wish.item) for each in value)
    return False


def _misfits(value: Any, member: Member) -> bool:
    wish = member.wish
    if misfits(value, wish) or (wish.values and value is not None and value not in wish.values):
        return True
    try:
        conform(value, member.column)
    except MisfitError:
        return True
    outside = isinstance(value, int | float) and not isinstance(value, bool)
    return outside and not (-math.inf if wish.low is None else wish.low) <= value <= (
        math.inf if wish.high is None else wish.high
    )
