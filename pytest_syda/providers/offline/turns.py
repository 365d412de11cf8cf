"""What counts within a parent counts in time: the second scan of a parcel is later than the first."""

from __future__ import annotations

from collections.abc import Mapping

from pytest_syda.providers.offline.context import TableContext
from pytest_syda.providers.offline.parents import sure_parents
from pytest_syda.providers.offline.specs import altered
from pytest_syda.providers.offline.timeline import ARRIVED, ENDED, FUTURE, events, rank_in
from pytest_syda.providers.offline.words import word_set
from pytest_syda.recipe.kinds.choices import When
from pytest_syda.recipe.kinds.moments import Datetime
from pytest_syda.recipe.kinds.relations import Ordinal
from pytest_syda.recipe.spec import Spec

_MONTHLY = word_set("installment instalment repayment payment rent premium amortization due schedule")
_WEEKLY = word_set("lesson week class episode")


def in_turn(home: TableContext, specs: Mapping[str, Spec]) -> dict[str, Spec]:
    """The specs, where the first moment of rows that count within a parent goes with their number."""
    found = dict(specs)
    counting = [
        (name, spec) for name, spec in specs.items() if isinstance(spec, Ordinal) and spec.through in home.table
    ]
    moment = _first(home, found)
    if len(counting) != 1 or not moment or (parent := counting[0][1].through) not in sure_parents(home):
        return found
    spec = _plain(found[moment])
    if spec is not None:
        bound = tuple(path for path in spec.after if path.startswith(f"{parent}."))
        found[moment] = _turned(home, moment, altered(spec, after=bound), counting[0][0], parent)
    return found


def _first(home: TableContext, specs: Mapping[str, Spec]) -> str:
    """The first moment of every row, that waits for no other of it."""
    for event in events(home):
        spec = _plain(specs[event.column])
        if event.rank and spec is not None and not home.table[event.column].nullable:
            own = any("." not in path for path in (*spec.after, *spec.before))
            return "" if own or event.column in home.uniques else event.column
    return ""


def _plain(spec: Spec) -> Datetime | None:
    """The moment, in whatever state the row is."""
    spec = spec.otherwise if isinstance(spec, When) and spec.otherwise is not None else spec
    return spec if isinstance(spec, Datetime) else None


def _turned(home: TableContext, name: str, spec: Datetime, number: str, parent: str) -> Datetime:
    words = {*home.entity, *home.own_words(name)}
    if rank_in(home, home.own_words(name)) == FUTURE and spec.after:
        step = "30d" if words & _MONTHLY else "7d" if words & _WEEKLY else ""
        if step:
            return altered(spec, turn=number, step=step, within="", gap="", before=())
    ends = _ends(home, parent)
    return altered(spec, turn=number, before=ends, within=spec.within or ("" if ends else "45d"), gap="")


def _ends(home: TableContext, parent: str) -> tuple[str, ...]:
    """When it was over for the parent, where its rows say so."""
    whole = home.of(home.schema[home.parents[parent].table])
    over = [event.column for event in events(whole) if ARRIVED <= event.rank <= ENDED]
    past = (name for name in over if "period" not in whole.own_words(name))
    return tuple(f"{parent}.{name}" for name in past)[:1]
