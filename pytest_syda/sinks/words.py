"""A function of every value of a column, called once for each distinct word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from pytest_syda.recipe.values import Values

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_syda.recipe.values import Bools, Objects


class Words:
    """What became of the words of each column so far: the chunks of a table share their words."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Objects, Objects, Bools]] = {}

    def map(self, key: str, values: Values, function: Callable[[Any], Any]) -> list[Any]:
        """`function` of each value that is not NULL, None for the others; one object a row.

        A word that no row uses is left alone: the function need not be able to take it.
        """
        if values.words is None:
            return [None if item is None else function(item) for item in values.objects().tolist()]
        made = self._made(
            key, values.words, values.data if values.null is None else values.data[~values.null], function
        )
        return Values(values.data, values.null, words=made).tolist()

    def _made(self, key: str, words: Objects, used: Any, function: Callable[[Any], Any]) -> Objects:
        known = self._known.get(key)
        if known is None or known[0] is not words:
            known = (words, np.full(len(words), None, np.object_), np.zeros(len(words), np.bool_))
        _, made, done = known
        wanted = np.zeros(len(words), np.bool_)
        wanted[used] = True
        for index in np.flatnonzero(wanted & ~done).tolist():
            made[index] = None if words[index] is None else function(words[index])
        done |= wanted
        self._known[key] = known
        return made
