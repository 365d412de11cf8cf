"""What a bill is for: the month before it; and what a subscription is in: the month of today."""

from __future__ import annotations

from collections.abc import Mapping

from pytest_syda.providers.offline.context import TableContext
from pytest_syda.providers.offline.specs import altered
from pytest_syda.providers.offline.timeline import CREATED, MOMENTS, PLACED, STARTED, events, rank_in, rank_of
from pytest_syda.providers.offline.words import word_set
from pytest_syda.recipe.kinds.moments import Datetime
from pytest_syda.recipe.kinds.relations import Expression
from pytest_syda.recipe.spec import Spec

_BILLS = word_set("invoice bill statement payslip payroll usage charge payout commission settlement")
_START, _END = word_set("start begin from"), word_set("end to until")


def in_period(home: TableContext, specs: Mapping[str, Spec]) -> dict[str, Spec]:
    """The specs, where the period of a bill is the month before it, and one that is current has begun lately."""
    found = dict(specs)
    first, last = _named(home, _START), _named(home, _END)
    if not first or not isinstance(found[first], Datetime) or first in home.uniques:
        return found
    if "current" in home.own_words(first):
        return found | {first: _current(home, first)}
    issued = _issued(home)
    if issued and last and _BILLS & set(home.entity) and isinstance(found[last], Datetime) and last not in home.uniques:
        day = f"date({issued})" if home.table[issued].type.kind == "datetime" else issued
        found[first] = Expression(expression=f"add_months({day} - days(day({issued}) - 1), -1)")
        found[last] = Expression(expression=f"{day} - days(day({issued}))")
        found = {name: _apart(spec, {first, last} if name in _before(home, issued) else set()) for name, spec in
            found.items()}  # fmt: skip
        found[issued] = _lately(home, issued, found[issued])
    return found


def _named(home: TableContext, words: frozenset[str]) -> str:
    """The column that says when a period starts, or ends."""
    for column in home.table.columns:
        own = set(home.own_words(column.name))
        if "period" in own and own & words and column.type.kind in {"date", "datetime"}:
            return column.name
    return ""


def _current(home: TableContext, name: str) -> Spec:
    sure = [event for event in events(home) if not home.table[event.column].nullable and event.column != name]
    began = [event.column for event in sure if CREATED <= event.rank <= STARTED]
    began = [column for column in began if "period" not in home.own_words(column)]
    return Datetime(start="-27d", after=tuple(began[-2:]))


def _issued(home: TableContext) -> str:
    """When the bill was made, in every row."""
    sure = [column.name for column in home.table.columns if column.type.kind in MOMENTS and not column.nullable]
    ranks = {name: rank_of(home.own_words(name)) for name in sure if "period" not in home.own_words(name)}
    return next((name for rank in (PLACED, CREATED) for name, own in ranks.items() if own == rank), "")


def _before(home: TableContext, issued: str) -> set[str]:
    """The moments that are no later than the bill."""
    limit = rank_in(home, home.own_words(issued))
    return {issued, *(event.column for event in events(home) if event.rank <= limit)}


def _lately(home: TableContext, issued: str, spec: Spec) -> Spec:
    """When a bill was made that waits for nothing else: in the last years, and not before whom it is for was there."""
    from pytest_syda.providers.offline.context import column_context
    from pytest_syda.providers.offline.happening import parent_moments

    if not isinstance(spec, Datetime) or spec.after:
        return spec
    after = parent_moments(column_context(home, home.table[issued]))
    return altered(spec, start="-2y", after=after, within="", gap="31d" if after else "")


def _apart(spec: Spec, names: set[str]) -> Spec:
    if not names or not isinstance(spec, Datetime):
        return spec
    return altered(spec, after=tuple(path for path in spec.after if path not in names),
        before=tuple(path for path in spec.before if path not in names))  # fmt: skip
