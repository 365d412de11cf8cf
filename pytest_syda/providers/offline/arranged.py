"""What is arranged: it ends soon after it starts, and where it is only confirmed it lies ahead."""

from __future__ import annotations

from collections.abc import Mapping

from pytest_syda.providers.offline.context import ColumnContext, TableContext
from pytest_syda.providers.offline.lasting import BRIEF, ENDS_AFTER, pace
from pytest_syda.providers.offline.lifecycle import is_astray, ranks
from pytest_syda.providers.offline.living import states_of
from pytest_syda.providers.offline.specs import altered, changed
from pytest_syda.providers.offline.timeline import events
from pytest_syda.providers.offline.words import Words, word_set
from pytest_syda.recipe.kinds.choices import When
from pytest_syda.recipe.kinds.moments import Datetime
from pytest_syda.recipe.spec import Spec

_STARTS: dict[str, frozenset[str]] = {
    **dict.fromkeys(("end", "ends", "finish", "stop"), word_set("start starts begin begins")),
    **dict.fromkeys(("to", "until", "thru"), frozenset({"from"})),
    "close": frozenset({"open"}),
}  # fmt: skip
_SAID = word_set("at on date time timestamp datetime")
_AHEAD = 19
"""How far a row is that waits for what was arranged."""


def start_of(c: ColumnContext) -> str:
    """The column that says when that starts which ends here: `scheduled_start` of scheduled_end."""
    ending = next((word for word in c.own if word in _STARTS), "")
    rest = set(c.own) - _SAID - {ending}
    for column in c.table.columns if ending and rest else ():
        own = set(c.home.own_words(column.name)) - _SAID
        if column.type.kind == c.kind and column.name != c.name and own - rest and own - rest <= _STARTS[ending]:
            return column.name if rest <= own else ""
    return ""


def ends(c: ColumnContext, start: str) -> Datetime:
    """Some hours after its start, where such things last for hours."""
    brief = c.kind == "datetime" and (bool(BRIEF & {*c.home.entity}) or bool(pace(c.home)))
    usual = next((ENDS_AFTER[word] for word in (*c.own, *reversed(c.home.entity)) if ENDS_AFTER.get(word)), "14d")
    if brief:
        return Datetime(start="-99y", end="+2y", after=(start,), gap="15m", within="105m", precision="minute")
    if _YEARS & set(c.own):
        return Datetime(start="-99y", end="+5y", after=(start,), gap="180d", within="2y")
    return Datetime(start="-99y", end="+5y", after=(start,), gap="1h" if c.kind == "datetime" else "1d", within=usual)


_YEARS = word_set("licensed license lease leased contract warranty coverage insured insurance employed membership term")
"""What lasts for years, whatever it is part of."""


def lies_ahead(home: TableContext, specs: Mapping[str, Spec]) -> dict[str, Spec]:
    """The specs, where what is arranged is ahead in rows that wait for it, and past in those that have had it."""
    found = dict(specs)
    start = _arranged(home)
    if start and "door" in home.beside:
        found |= _doors_before(home, found, start)
    spec = found.get(start)
    spec = spec.otherwise if isinstance(spec, When) else spec
    for name, states in states_of(home, found):
        waiting = [state for state, rank in ranks(states).items() if rank <= _AHEAD and not is_astray(state)]
        if not isinstance(spec, Datetime) or not 0 < len(waiting) < len(states) or not _has_had(states):
            break
        going = [state for state, rank in ranks(states).items() if _AHEAD < rank < _OVER and not is_astray(state)]
        soon = altered(spec, start="+1h" if home.table[start].type.kind == "datetime" else "+1d", end="+30d", within="")
        had = altered(spec, start="-3y", end="as_of", within=spec.within or "30d" if spec.after else "")
        cases: dict[str, Spec] = dict.fromkeys(waiting, soon)
        if _LAST & set(home.entity[-1:]):
            had = altered(had, end=_LAST_DAYS[next(word for word in home.entity[-1:])])
            cases |= dict.fromkeys(going, altered(had, start="-2d", end="as_of", within=""))
        found[start] = When(column=name, cases=cases, otherwise=had)
        found |= _called_off(home, found, start)
        return found | _came_to_be(home, found, start)
    return found


def _doors_before(home: TableContext, specs: Mapping[str, Spec], start: str) -> dict[str, Spec]:
    """Doors open before what they are opened for, which waits for nothing of theirs."""
    doors, begins = home.find("door open", "door open at", "door at", "door"), specs[start]
    if not isinstance(begins, Datetime) or doors not in begins.after or home.table[doors].type.kind != "datetime":
        return {}
    hours = (18, 21) if begins.hours is None else begins.hours
    after = tuple(path for path in begins.after if path != doors)
    first = altered(begins, start="-3y", after=after, within="", gap="", hours=hours)
    return {start: first, doors: Datetime(start="-99y", end="+2y", before=(start,), within="90m", precision="minute")}


def _called_off(home: TableContext, specs: Mapping[str, Spec], start: str) -> dict[str, Spec]:
    """What is called off is so before it would have begun."""

    def earlier(spec: Spec) -> Spec:
        if not isinstance(spec, Datetime):
            return spec
        after = tuple(path for path in spec.after if path != start and not is_end(home, path))
        return altered(spec, after=after, before=(start,), within="" if after else "10d", gap="")

    words = {name: home.own_words(name)[:1] for name in home.table.column_names}
    return {name: changed(specs[name], earlier) for name, own in words.items() if own == ("canceled",)}


_COME: dict[Words, tuple[str, str]] = {
    ("checked", "in"): ("", "35m"), ("arrived",): ("", "35m"), ("started",): ("", "35m"), ("joined",): ("", "35m"),
    ("seated",): ("", "35m"), ("follow", "up"): ("7d", "80d"), ("next", "visit"): ("7d", "80d"),
}  # fmt: skip
"""What follows on the beginning of what was arranged, after how long and within what."""


def _came_to_be(home: TableContext, specs: Mapping[str, Spec], start: str) -> dict[str, Spec]:
    """Who came did so about the time that was arranged; what is to follow does so some weeks later."""
    found: dict[str, Spec] = {}
    for column in home.table.columns:
        own = home.own_words(column.name)
        gap, within = next((_COME[own[:size]] for size in (2, 1) if own[:size] in _COME), ("", ""))
        if not within or column.name == start or not column.nullable or column.type.kind not in {"date", "datetime"}:
            continue

        def near(spec: Spec, gap: str = gap, within: str = within) -> Spec:
            if not isinstance(spec, Datetime) or (not gap and set(spec.after) & set(home.table.column_names)):
                return spec
            end = "+1y" if gap else spec.end
            return altered(spec, start="-99y", end=end, after=(start,), gap=gap, within=within, hours=None)

        found[column.name] = changed(specs[column.name], near)
    return found


def is_end(home: TableContext, path: str) -> bool:
    """Whether a column of the row says when it ends."""
    return path in home.table and bool({"end", "ends", "finish"} & set(home.own_words(path)))


def _has_had(states: tuple[str, ...]) -> bool:
    return any(rank >= 40 and not is_astray(state) for state, rank in ranks(states).items())


def _arranged(home: TableContext) -> str:
    """When it is to begin, in every row of what people come together for."""
    if not (_MET & set(home.entity) or _LAST & set(home.entity[-1:])):
        return ""
    for event in events(home):
        own = home.own_words(event.column)
        if not home.table[event.column].nullable and _is_arranged(own) and event.column not in home.uniques:
            return event.column
    return ""


_MET = word_set(
    """
    appointment meeting interview lesson visit consultation session viewing inspection hearing class surgery event
    concert show workshop webinar training match game tour
    """
)
_LAST_DAYS = {"reservation": "-15d", "stay": "-15d"}
_LAST = frozenset(_LAST_DAYS)
"""What goes on for some days, and how long ago what is over began."""
_OVER = 40
_WHEN = word_set("start starts begin begins scheduled appointment checkin")


def _is_arranged(own: Words) -> bool:
    arrives = own[:2] == ("check", "in") or own[:1] == ("arrival",)
    return (arrives or bool(_WHEN & set(own))) and not {"end", "ends", "created"} & set(own)
