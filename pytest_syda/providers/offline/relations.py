"""Rules of numbers that follow from others: of the same row, of its parents, of its children."""

from __future__ import annotations

from collections.abc import Callable

from pytest_syda.providers.offline.amounts import find_number
from pytest_syda.providers.offline.capacities import within_capacity
from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.families import (
    bid,
    copy_of_parent,
    count_of_children,
    paid_in_full,
    total_of_children,
)
from pytest_syda.providers.offline.formulas import by_formula
from pytest_syda.providers.offline.ordering import in_order
from pytest_syda.providers.offline.shares import share_of_sibling
from pytest_syda.providers.offline.spans import abnormal, from_moments
from pytest_syda.providers.offline.totals import quotient, total_of_row
from pytest_syda.recipe.kinds.relations import Expression
from pytest_syda.recipe.spec import Spec

_MAJORITIES = (("yes vote", "no vote"), ("vote yes", "vote no"), ("vote for", "vote against"), ("aye", "nay"),
    ("yes", "no"), ("yea", "nay"), ("for", "against"), ("vote in favor", "vote against"))  # fmt: skip


def carried(c: ColumnContext) -> Spec | None:
    """What was voted on passed where more were for it than against it."""
    if c.kind != "boolean" or not {"passed", "approved", "carried", "adopted"} & set(c.own):
        return None
    for pro, con in _MAJORITIES:
        more, less = find_number(c.home, pro), find_number(c.home, con)
        if more and less:
            return Expression(expression=f"coalesce({more}, 0) > coalesce({less}, 0)")
    return None


RELATIONS: list[tuple[str, Callable[[ColumnContext], Spec | None]]] = [
    ("totals of the row", total_of_row),
    ("formulas", by_formula),
    ("totals of children", total_of_children),
    ("counts of children", count_of_children),
    ("copies of parents", copy_of_parent),
    ("bids", bid),
    ("votes", carried),
    ("payments", paid_in_full),
    ("outside the normal", abnormal),
    ("shares of siblings", share_of_sibling),
    ("quotients", quotient),
    ("from moments", from_moments),
    ("order of siblings", in_order),
    ("capacities of parents", within_capacity),
]
