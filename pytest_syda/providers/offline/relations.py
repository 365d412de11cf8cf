"""Rules of numbers that follow from others: of the same row, of its parents, of its children."""

from __future__ import annotations

from pytest_syda.providers.offline.context import NUMERIC
from pytest_syda.providers.offline.later import later
from pytest_syda.providers.offline.registry import Rule

_WHOLE = {"integer"}
_BROKEN = {"float", "decimal"}

RELATIONS: list[tuple[str, Rule]] = [
    ("told in the comment", later("told_relations:told_relation")),
    ("mixtures", later("mixtures:part_of_a_mixture", NUMERIC)),
    ("what is measured", later("measured:by_what_is_measured", NUMERIC | {"string"})),
    ("flags of numbers", later("flagged:by_limit", {"boolean"})),
    ("numbers of flags", later("flagged:by_flag", NUMERIC)),
    ("stock of flags", later("flagged:empty_stock", _WHOLE)),
    ("totals of the row", later("totals:total_of_row", NUMERIC)),
    ("formulas", later("formulas:by_formula", NUMERIC)),
    ("sums of pieces", later("wholes:sum_of_pieces", NUMERIC)),
    ("siblings", later("siblings:by_siblings", NUMERIC)),
    ("twins", later("twins:twin", NUMERIC)),
    ("totals of children", later("families:total_of_children", NUMERIC)),
    ("counts of children", later("families:count_of_children", _WHOLE)),
    ("copies of parents", later("families:copy_of_parent")),
    ("bids", later("families:bid", NUMERIC)),
    ("payments", later("families:paid_in_full", NUMERIC)),
    ("outside the normal", later("spans:abnormal")),
    ("shares of siblings", later("shares:share_of_sibling", NUMERIC)),
    ("quotients", later("totals:quotient", _BROKEN)),
    ("from moments", later("spans:from_moments", NUMERIC)),
    ("order of siblings", later("ordering:in_order", NUMERIC)),
    ("capacities of parents", later("capacities:within_capacity", NUMERIC | {"boolean"})),
]
