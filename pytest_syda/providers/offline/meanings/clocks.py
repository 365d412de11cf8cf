"""Times of day and spans of time in words."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.makers import choice_spec, shapes
from pytest_syda.recipe.kinds.moments import Time
from pytest_syda.recipe.spec import Spec


def _lasting(c: ColumnContext) -> int:
    """Minutes between two times of day at most."""
    words = set(c.home.entity)
    if words & {
        "course",
        "class",
        "lesson",
        "lecture",
        "appointment",
        "meeting",
        "interview",
        "session",
        "exam",
        "screening",
        "show",
    }:
        return 150
    return 540 if words & {"shift", "schedule", "availability", "timesheet", "attendance"} else 360


def clock(c: ColumnContext) -> Spec | None:
    """Times of day."""
    if c.kind != "time":
        return None
    own, start = (
        set(c.own),
        c.home.find(
            "start time",
            "opening time",
            "open time",
            "start",
            "departure time",
            "check in time",
            "start at",
            "begin at",
            "from time",
            "available from",
            "valid from",
            "begin time",
            "opens at",
            "open",
            "time from",
            "clock in",
            kinds=frozenset({"time"}),
        ),
    )
    if (known := _of_the_day(c, own) or _by_habit(own, set(c.home.entity)) or _paired(c)) is not None:
        return known
    if own & {"close", "closing", "closes"}:
        return Time(start="17:00", end="22:00", step=30, after=(start,) if start and start != c.name else ())
    if (
        "check" not in own
        and own & {"end", "close", "closing", "closes", "arrival", "to", "until", "finish", "out"}
        and start
        and start != c.name
    ):
        return _until(c, start)
    if {"hotel", "property", "listing", "resort", "accommodation", "room"} & set(c.home.entity) and "check" in own:
        return Time(start="14:00", end="16:00", step=30) if "in" in own else Time(start="10:00", end="12:00", step=30)
    if "last" in own:
        return Time(start="20:00", end="23:30", step=10)
    if "first" in own:
        return Time(start="04:30", end="06:30", step=10)
    if own & {"open", "opening", "opens"}:
        return Time(start="06:00", end="10:00", step=30)
    if own & {"start", "from", "begin", "in", "departure"}:
        return Time(start="07:00", end="15:00", step=15)
    return Time(start="08:00", end="20:00", step=5)


_HABITS: dict[tuple[str, str, int], str] = {
    ("05:30", "08:00", 5): "wake wakeup rise rising breakfast alarm sunrise reveille",
    ("11:30", "13:30", 15): "lunch lunchtime noon",
    ("17:30", "20:30", 15): "dinner supper sunset dusk",
    ("20:00", "23:30", 15): "curfew bedtime bed asleep lights sleep lockup",
    ("01:00", "04:30", 15): "nightly backup overnight vacuum",
}
"""When people do such things, whatever else the row tells."""
_PARTS = frozenset({"start", "end", "begin", "finish", "from", "to", "until", "open", "close", "first", "last"})


def _by_habit(own: set[str], entity: set[str]) -> Time | None:
    """At the hours at which people get up, eat and go to bed."""
    if own & _PARTS - {"start", "begin", "from"}:
        return None
    for said in (own, entity):
        for (start, end, step), text in _HABITS.items():
            if said & set(text.split()):
                return Time(start=start, end=end, step=step)
    return None


def _paired(c: ColumnContext) -> Time | None:
    """The end of what another column says the start of in the same words; a stop is left after it is reached."""
    from pytest_syda.providers.offline.arranged import start_of

    stops = bool({"stop", "call"} & set(c.home.entity))
    if stops and {"arrival", "arrive", "arrives"} & set(c.own):
        return Time(start="05:00", end="23:50", step=1)
    if stops and {"departure", "depart", "departs"} & set(c.own):
        reached = c.home.find("arrival time", "arrival", "arrive at", "arrives at", kinds=_TIMES)
        return Time(start="05:00", end="23:58", step=1, after=(reached,), within=4) if reached else None
    start = start_of(c)
    if not start or {"check", "checkin"} & set(c.own) or {"open", "opens", "opening"} & set(c.home.own_words(start)):
        return None
    step, longest = _lengths({*c.own, *c.home.entity})
    return Time(start="00:15", end="23:55", step=step, after=(start,), within=longest)


def _until(c: ColumnContext, start: str) -> Time:
    """Some time after the start, as long as such things last; a shift for four hours or for eight."""
    step, longest = _lengths(set(c.home.entity))
    if step == _SHIFT:
        return Time(start="08:30", end="23:30", step=step, after=(start,), within=longest)
    return Time(start="08:30", end="22:00", after=(start,), within=_lasting(c))


_SHIFT = 240


def _lengths(words: set[str]) -> tuple[int, int]:
    """In steps of how many minutes it lasts, and for how many more than one step at most."""
    if words & {"shift", "duty", "timesheet", "roster", "rota", "work", "working", "workday"} and "break" not in words:
        return _SHIFT, _SHIFT
    if words & {"break", "recess", "pause", "slot"}:
        return 15, 45
    lesson = words & {"course", "class", "lesson", "lecture", "period", "appointment", "meeting", "session", "exam"}
    return (45, 45) if lesson else (30, 210)


_FIRST = ("call time", "call", "arrived at", "arrived", "arrival time", "dropped off at", "dropped off", "dropoff time",
    "drop off", "check in", "sunrise")  # fmt: skip
_LAST = (
    "wrap time",
    "wrap",
    "picked up at",
    "picked up",
    "pickup time",
    "left at",
    "departed at",
    "check out",
    "sunset",
)
_TIMES = frozenset({"time"})


def _of_the_day(c: ColumnContext, own: set[str]) -> Spec | None:
    """When people come in the morning, where the row says when they go; and when they go."""
    start = _begins(c)
    if start and own & {"wrap", "picked", "pickup", "left", "departed", "off", "checkout", "wake", "sunset"}:
        return Time(start="14:00", end="19:00", step=5, after=(start,))
    comes = own & {"call", "arrived", "dropped", "dropoff", "checkin", "sunrise"}
    return Time(start="06:30", end="10:00", step=5) if comes and _finishes(c) else None


def _begins(c: ColumnContext) -> str:
    """The time of day at which what ends here has begun."""
    found = c.home.find(*_FIRST, kinds=_TIMES)
    return found if found != c.name else ""


def _finishes(c: ColumnContext) -> bool:
    found = c.home.find(*_LAST, kinds=_TIMES)
    return bool(found) and found != c.name


def clock_text(c: ColumnContext) -> Spec:
    late = bool(set(c.own) & {"end", "close", "closing", "arrival", "out"})
    pattern = "(1[6-9]|2[0-2]):(00|15|30|45)" if late else "(0[7-9]|1[0-5]):(00|15|30|45)"
    from pytest_syda.providers.offline.makers import pattern_spec

    return pattern_spec(pattern)


def _spoken_duration(c: ColumnContext) -> Spec | None:
    if c.about("media") and not c.facts.says("minute|iso"):
        return shapes(
            r"[2-5]:[0-5][0-9]" if "song" in c.home.entity or "track" in c.phrase else r"[1-2]:[0-5][0-9]:[0-5][0-9]"
        )(c)
    if c.facts.says("iso 8601"):
        return shapes(r"PT([1-9]|[1-5][05])M")(c)
    if c.about("education", "health", "work") or c.fits(11):
        return (
            choice_spec("15 minutes", "30 minutes", "45 minutes", "1 hour", "90 minutes", "2 hours", "3 hours")
            if c.fits(10)
            else choice_spec("15m", "30m", "45m", "1h", "2h")
        )
    return choice_spec("15m", "30m", "45m", "1h", "2h")
