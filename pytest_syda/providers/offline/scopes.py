"""What vocabulary is about: tables called so, or with columns that are."""

from __future__ import annotations

from functools import cache

import msgspec

from pytest_syda.providers.offline.context import ColumnContext, TableContext

_VAGUE = {
    (word,)
    for word in ("name", "title", "type", "category", "class", "group", "level", "status", "model", "source", "result",
        "form", "style", "unit", "stage", "condition", "method", "period", "section", "schedule", "plan", "color",
        "rate", "price", "amount", "fee", "fund", "value")
}  # fmt: skip
"""Words that say what something is only where no other word stands before them."""

_EVERYWHERE = frozenset("*.")
"""Every table, and every table for columns of which it is the whole name: `axis`, and no `time_axis`."""


class Scope(msgspec.Struct, frozen=True):
    """The tables that lines are about: called one of these, or with a column that is."""

    tables: frozenset[str]
    columns: frozenset[str]

    def about(self, home: TableContext) -> bool:
        """Whether a table is one of them."""
        everywhere = not self.tables.isdisjoint(_EVERYWHERE)
        return everywhere or not (self.tables.isdisjoint(home.subjects) and self.columns.isdisjoint(home.beside))

    def covers(self, c: ColumnContext) -> bool:
        if not self.tables.isdisjoint(_EVERYWHERE):
            return "*" in self.tables or not c.prefix
        if not self.about(c.home):
            return False
        return not (c.prefix and c.own[len(c.prefix) :] in _VAGUE)  # the name of a gardener is not that of a plant


@cache
def read_scope(said: str) -> Scope:
    """`chess ~ elo, opening`: what stands between brackets."""
    tables, _, columns = said.partition("~")
    return Scope(_words(tables), _words(columns))


def _words(said: str) -> frozenset[str]:
    return frozenset(word.strip() for word in said.split(",") if word.strip())
