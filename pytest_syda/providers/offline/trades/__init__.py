"""Trades: what the tables of a museum, a winery or a dive center hold, read when a schema speaks of one.

`finding.py` tells which trade a table belongs to, by `data/index.json`; only then are the trade's words read
(`reading.py`, from `data/<trade>.trade`) and asked (`telling.py`). Where no trade is known, texts are composed from the
noun of the table (`composing.py`).
"""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.trades.finding import trade_of
from pytest_syda.providers.offline.trades.plainly import plainly
from pytest_syda.recipe.spec import Spec


def by_trade(c: ColumnContext) -> Spec | None:
    """The rule `trades`: a name, a kind or a text in the words of the table's trade."""
    if c.kind != "string":
        return None
    trade = trade_of(c.home)
    if trade:
        from pytest_syda.providers.offline.trades.telling import told

        known = told(c, trade)
        if known is not None:
            return known
    return plainly(c)
