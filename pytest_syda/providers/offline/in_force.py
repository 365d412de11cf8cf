"""What is in force for a year: what is active began within it, and what has expired before."""

from __future__ import annotations

from collections.abc import Mapping

from pytest_syda.providers.offline.context import TableContext
from pytest_syda.providers.offline.lasting import length_of
from pytest_syda.providers.offline.lifecycle import named_by
from pytest_syda.providers.offline.living import states_of
from pytest_syda.providers.offline.specs import altered
from pytest_syda.providers.offline.timeline import ENDED, FUTURE, PLACED, STARTED, events
from pytest_syda.providers.offline.words import word_set
from pytest_syda.recipe.kinds.choices import When
from pytest_syda.recipe.kinds.moments import Datetime
from pytest_syda.recipe.kinds.relations import Expression
from pytest_syda.recipe.spec import Spec

_OVER = (("expired",), ("lapsed",))
_ENDS = word_set("expiry expires expire expiration end until to")


def for_a_year(home: TableContext, specs: Mapping[str, Spec]) -> dict[str, Spec]:
    """The specs, where what lasts a year ends a year after it began, and its state says which year that was."""
    found = dict(specs)
    start, end = _ends_of(home, STARTED, PLACED), _ends_of(home, FUTURE, ENDED)
    begun = found.get(start)
    if not end or not isinstance(begun, Datetime) or not isinstance(found[end], Datetime) or length_of(home):
        return found
    if {start, end} & home.uniques or home.table[start].type.kind != home.table[end].type.kind:
        return found
    found[end] = Expression(expression=f"add_months({start}, 12)")
    for name, states in states_of(home, found):
        over = [state for deed in _OVER for state in named_by(deed, states)]
        if over and not begun.before:
            past: Spec = altered(begun, start="-4y", end="-366d", within="")
            now = altered(begun, start="-364d", end="as_of", within="")
            active = named_by(("active",), states)
            found[start] = When(
                column=name, cases=dict.fromkeys(over, past) | dict.fromkeys(active, now), otherwise=begun
            )
            break
    return found


def _ends_of(home: TableContext, *ranks: int) -> str:
    """The first column of these ranks that every row has; the ends by their names."""
    for rank in ranks:
        for event in events(home):
            own = set(home.own_words(event.column))
            if event.rank == rank and not home.table[event.column].nullable and bool(_ENDS & own) == (rank >= ENDED):
                return event.column
    return ""
