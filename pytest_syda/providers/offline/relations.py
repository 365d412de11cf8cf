"""Rules of numbers that follow from others: of the same row, of its parents, of its children."""

from __future__ import annotations

import re
from collections.abc import Callable

from pytest_syda.providers.offline.capacities import within_capacity
from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.families import (
    bid,
    copy_of_parent,
    count_of_children,
    paid_in_full,
    total_of_children,
)
from pytest_syda.providers.offline.flagged import by_flag, by_limit, empty_stock
from pytest_syda.providers.offline.formulas import by_formula
from pytest_syda.providers.offline.lazily import Pattern
from pytest_syda.providers.offline.ordering import in_order
from pytest_syda.providers.offline.shares import share_of_sibling
from pytest_syda.providers.offline.spans import abnormal, from_moments
from pytest_syda.providers.offline.totals import quotient, total_of_row
from pytest_syda.recipe.spec import Spec

_TOLD = Pattern(
    r"[*×÷=+]|\btimes\b|\bmultiplied\b|\bplus\b|\bminus\b|\bless\b|\bdivided\b| - |/|product of|sum of|difference|"
    r" x |ratio of|percent|% of|\bhalf\b|twice|double|same as|equal to|copy of|copied|snapshot of|taken from|inherited|"
    r"mirrors|denormali",
    re.IGNORECASE,
)


def told(c: ColumnContext) -> Spec | None:
    """What the comment says a column is made of."""
    if not c.facts.text or not _TOLD.search(c.facts.text):
        return None
    from pytest_syda.providers.offline.told_relations import told_relation

    return told_relation(c)


RELATIONS: list[tuple[str, Callable[[ColumnContext], Spec | None]]] = [
    ("told in the comment", told),
    ("flags of numbers", by_limit),
    ("numbers of flags", by_flag),
    ("stock of flags", empty_stock),
    ("totals of the row", total_of_row),
    ("formulas", by_formula),
    ("totals of children", total_of_children),
    ("counts of children", count_of_children),
    ("copies of parents", copy_of_parent),
    ("bids", bid),
    ("payments", paid_in_full),
    ("outside the normal", abnormal),
    ("shares of siblings", share_of_sibling),
    ("quotients", quotient),
    ("from moments", from_moments),
    ("order of siblings", in_order),
    ("capacities of parents", within_capacity),
]
