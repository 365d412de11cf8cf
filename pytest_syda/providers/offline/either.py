"""Columns that are named by their two values: `am_or_pm`, `day_night`, `int_ext`."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.words import split, word_set
from pytest_syda.recipe.kinds.choices import Choice
from pytest_syda.recipe.spec import Spec

_PAIRS = word_set(
    """
    day_night int_ext am_pm in_out on_off yes_no buy_sell left_right male_female import_export indoor_outdoor new_used
    rent_sale sale_rent credit_debit debit_credit dr_cr win_loss win_lose home_away hot_cold inbound_outbound
    north_south east_west up_down pass_fail true_false accept_reject public_private income_expense asset_liability
    manual_auto manual_automatic dine_takeout pickup_delivery wholesale_retail full_part boy_girl
    """
)
_SHORT = 4


def either(c: ColumnContext) -> Spec | None:
    """One of the two words of the name, or of those around an `or`; short ones in capitals."""
    if c.kind != "string" or c.unique:
        return None
    raw = split(c.column.attribute)
    words = tuple(word for word in raw if word != "or")
    asked = len(words) < len(raw)
    if len(words) != 2 or not (asked or "_".join(words) in _PAIRS) or not c.fits(max(map(len, words))):
        return None
    values = tuple(word.upper() if len(word) < _SHORT and (c.length or _SHORT) <= _SHORT else word for word in words)
    return Choice(values=values)
