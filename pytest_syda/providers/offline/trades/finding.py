"""Which trade a table belongs to: by its own name, what is said of it, the prompt, and the tables around it."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from pathlib import Path

import msgspec

from pytest_syda.providers.offline.context import TableContext
from pytest_syda.providers.offline.words import words

PATH = Path(__file__).with_name("data") / "index.json"
OWN = "!"
"""Stands in the index behind a trade whose own word it is."""
ENOUGH = 3
"""What the words of a trade must weigh together: one of its own near the table, or several that it shares."""
_NEAR, _FAR = (3, 1), (2, 1)
"""Weights of a trade's own words and of those it shares, near the table and in the names of others."""


def trade_of(home: TableContext) -> str:
    """The trade whose words are spoken most; empty where none is spoken clearly."""
    known: str | None = home.__dict__.get("_trade")
    if known is None:
        known = home.__dict__["_trade"] = _trade_of(home)
    return known


def _trade_of(home: TableContext) -> str:
    score: dict[str, int] = {}
    table = home.table
    near = home.subjects | _phrases(f"{table.name} {table.comment} {table.doc} {home.table_prompt} {home.prompt}")
    index = index_of_words()
    for word in near & index.keys():
        _add(score, index[word], _NEAR)
    others = {word for table in home.schema for word in _phrases(table.name)}
    for word in (others - near) & index.keys():
        _add(score, index[word], _FAR)
    spoken = [index[word].replace(OWN, "").split() for word in set(home.entity) & index.keys()]
    best = max(score, key=lambda trade: (score[trade], sum(trade in trades for trades in spoken), trade), default="")
    home.__dict__["_trade_near"] = any(best + OWN in index[word].split() for word in near & index.keys())
    return best if best and score[best] >= ENOUGH else ""


def spoken_near(home: TableContext) -> bool:
    """Whether a word that is the trade's own stands in the table's name, what is said of it, or the prompt."""
    return bool(trade_of(home)) and bool(home.__dict__["_trade_near"])


def _phrases(text: str) -> set[str]:
    """The words of a text, alone and in pairs."""
    found = words(text)
    return {*found, *(f"{one} {other}" for one, other in pairwise(found))}


def _add(score: dict[str, int], trades: str, weights: tuple[int, int]) -> None:
    for each in trades.split():
        trade = each.removesuffix(OWN)
        score[trade] = score.get(trade, 0) + weights[each == trade]


@cache
def index_of_words() -> dict[str, str]:
    """Each word that speaks of trades, with the trades; behind one whose own word it is stands a mark."""
    return msgspec.json.decode(PATH.read_bytes(), type=dict[str, str])
