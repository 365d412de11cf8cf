"""Which row of a table each written row is.

The first is the first, and so on; but where rows were asked for per row of a parent, how many each has is settled, so
every parent gets those that name it, as far as it has room, and rows that name nobody fill what is left.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from pytest_syda.dataset.plan import TablePlan
from pytest_syda.dataset.sizes import Brood

if TYPE_CHECKING:
    from pytest_syda.recipe.written.reading import Row

Place = Callable[[str, int], int]
"""Of a table and the place of a written row from 0: the number of the row it is, -1 where it is none."""


def arranged(plan: TablePlan, rows: Sequence[Row], place: Place) -> Mapping[int, int]:
    """The numbers of the rows that written rows are, by their places; those there is no room for are left out."""
    if plan.brood is None:
        return {number: number for number in range(len(rows))}
    return _among_parents(plan.brood, plan.size, rows, place)


def _among_parents(brood: Brood, size: int, rows: Sequence[Row], place: Place) -> dict[int, int]:
    named: dict[int, deque[int]] = {}
    anybody: deque[int] = deque()
    for number, row in enumerate(rows):
        label = row.parents.get(brood.key)
        parent = -1 if label is None else place(label.table, label.number - 1)
        (anybody if parent < 0 else named.setdefault(parent, deque())).append(number)
    found, left = dict[int, int](), list[int]()
    owners = (parent for parent, count in enumerate(brood.counts) for _ in range(count))
    for number, parent in zip(range(size), owners, strict=False):
        if named.get(parent):
            found[named[parent].popleft()] = number
        else:
            left.append(number)
    found.update(zip(anybody, left, strict=False))
    return found
