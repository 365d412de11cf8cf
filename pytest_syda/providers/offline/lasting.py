"""How long things last: how soon after its start something ends, at least and at most."""

from __future__ import annotations

from pytest_syda.providers.offline.context import (
    ColumnContext,
    TableContext,
    column_context,
)
from pytest_syda.providers.offline.timeline import (
    CHANGED,
    ENDED,
    MOMENTS,
    PLACED,
    STARTED,
    counterpart,
    events,
    is_planned,
    rank_in,
)
from pytest_syda.providers.offline.words import Words, word_set
from pytest_syda.recipe.kinds.relations import Expression
from pytest_syda.recipe.spec import Spec

NEARBY = {
    "shipped": "5d", "delivered": "9d", "dispatched": "3d", "paid": "20d", "approved": "6d", "rejected": "6d",
    "resolved": "12d", "closed": "20d", "completed": "14d", "started": "5d", "read": "2d", "seen": "2d",
    "opened": "3d", "confirmed": "2d", "verified": "2d", "acknowledged": "1d", "arrival": "14h", "arrived": "14h",
    "departure": "90d", "departed": "90d", "checkout": "9d", "checkin": "60d", "discharged": "9d", "refunded": "20d",
    "canceled": "20d", "processed": "4d", "reviewed": "6d", "submitted": "6d", "due": "30d", "sent": "3d",
    "received": "10d", "finished": "6h", "ended": "8h", "end": "90d", "returned": "20d", "merged": "9d",
    "graded": "9d", "signed": "9d", "published": "20d", "out": "7d", "finish": "20d", "answered": "2d", "acted": "2d",
    "picked": "2d", "response": "6h", "responded": "6h", "posted": "3d", "accepted": "4d", "cleared": "3h",
    "collected": "3d", "start": "60d",
    "expiry": "2y", "arrive": "14h", "depart": "90d", "land": "14h", "landing": "14h",
}  # fmt: skip
"""How soon after what came before."""


BRIEF = word_set(
    """
    appointment meeting session shift call class lesson event booking slot run job task_run build deployment
    ride trip match game show visit lecture interview webinar backup execution pipeline flight workout stream
    outage checkin attendance swipe entry parking attempt quiz exam cleaning test round
    """
)


ENDS_AFTER = {
    "leave": "12d", "vacation": "12d", "absence": "6d", "sprint": "7d", "campaign": "60d", "project": "400d",
    "contract": "2y", "lease": "1y", "subscription": "1y", "policy": "1y", "employment": "", "semester": "30d",
    "term": "40d", "course": "100d", "conference": "4d", "promotion": "21d", "sale": "14d", "coupon": "90d",
    "trip": "12d", "stay": "9d", "booking": "9d", "reservation": "9d", "rental": "9d", "experiment": "40d",
    "trial": "200d", "membership": "1y", "enrollment": "150d", "tenancy": "1y", "period": "31d", "treatment": "60d",
    "admission": "9d", "tournament": "10d", "season": "250d", "exhibition": "90d", "assignment": "180d",
    "internship": "120d", "staff": "", "employee": "", "resident": "", "tenant": "", "person": "", "player": "",
    "ownership": "", "position": "", "license": "3y", "job": "4h", "outage": "6h", "festival": "4d",
    "job_history": "5y",
    "cruise": "14d", "crop": "150d", "planting": "150d", "tour": "10d", "event": "3d", "loan": "28d",
}  # fmt: skip
"""How long after its start something usually ends."""


_BRIEFLY = BRIEF - {"flight", "trip", "ride", "parking", "match", "game", "job", "task_run", "build", "deployment"}
"""What begins and ends when it was arranged for."""


_AN_HOUR = word_set("class lesson appointment interview consultation checkup")
_SAILS = word_set("voyage sailing vessel passage freight container consignment cruise")
_ARRIVES = word_set("arrival arrived arrive landing")


_FOR_LATER = {
    "contract",
    "lease",
    "subscription",
    "project",
    "campaign",
    "policy",
    "semester",
    "coupon",
    "promotion",
    "booking",
    "reservation",
    "trip",
    "membership",
    "license",
    "tenancy",
    "event",
    "conference",
    "enrollment",
    "trial",
    "season",
    "sprint",
    "stay",
    "exhibition",
    "treatment",
    "cruise",
    "tour",
}


_FOR_GOOD = {
    "termination",
    "terminated",
    "left",
    "resignation",
    "resigned",
    "separation",
    "discontinued",
    "retired",
    "decommissioned",
    "death",
    "graduation",
    "graduated",
    "closed",
    "sold",
    "maturity",
}


def goes_on(c: ColumnContext) -> bool:
    return bool({*c.home.entity, *c.own} & _FOR_LATER) and bool(
        {"end", "ends", "to", "until", "thru", "checkout", "out", "finish"} & set(c.own)
    )


def within(c: ColumnContext) -> str:
    """How soon after what came before."""
    rank = rank_in(c.home, c.own)
    if own := _by_its_name(c, rank):
        return own
    if rank < CHANGED and (soon := _as_arranged(c, rank) or _at_its_pace(c, rank) or _same_day(c, rank)):
        return soon
    if rank >= CHANGED:
        return next((NEARBY[word] for word in c.own if word in NEARBY), "120d")
    if set(c.own) & _FOR_GOOD and "ticket" not in c.home.entity:
        return ""
    if rank == ENDED and set(c.own) & {"period", *_FOR_YEARS}:
        return "3d" if "period" in c.own else "2y"
    if rank == ENDED and c.kind == "datetime" and set(c.home.entity) & BRIEF:
        return "4h"
    if rank == ENDED:
        known = next((ENDS_AFTER[word] for word in reversed(c.home.entity) if word in ENDS_AFTER), None)
        if known is not None:
            return known
        if c.kind == "datetime" and {"end", "ended", "ends", "finish", "finished", "stop", "stopped"} & set(c.own):
            return "6h"
    return next((NEARBY[word] for word in c.own if word in NEARBY), "30d")


_MINUTES = word_set(
    """
    build job run step task_run pipeline workflow call interaction chat tap deployment rollout callback break playback
    execution request query scan ride livestream swipe crawl sync login attempt
    """
)
_HOURS = word_set(
    """
    incident outage delivery shift visit encounter surgery procedure operation parking alarm emergency dispatch check_in
    triage infusion transfusion dialysis maintenance disruption downtime breakdown appointment intervention rescue
    watch_party party pickup errand screening show playback checkin stream session maintenance_window window
    """
)
_SLOWLY = word_set(
    """
    booked booking scheduled announced approved registered published signed issued invite invited invitation reserved
    granted sold sale planned closed
    """
)
"""What is not followed at once."""


def pace(home: TableContext) -> str:
    """Whether what a row tells of is a matter of minutes or of hours; empty for all that takes days."""
    noun = home.entity[-1:]
    if not _SERVING.isdisjoint(home.beside):
        return "hours"
    if {"tracking", "carrier", "consignee"} & home.beside or {"order", "agent", "request"} & set(noun):
        return ""
    near = set(home.entity[-2:])
    if any("minute" in own and not _SPENT.isdisjoint(own) for own in home.numbers):
        return "hours"
    return "minutes" if _MINUTES & near else "hours" if _HOURS & near or "_".join(home.entity[-2:]) in _HOURS else ""


_SERVING = word_set("cover fired served seated plated")
_SPENT = word_set("spent taken worked elapsed actual")


def _at_its_pace(c: ColumnContext, rank: int) -> str:
    """How soon one thing follows another, where all is over in minutes or in hours."""
    speed = pace(c.home) if c.kind == "datetime" else ""
    last = next((e for e in reversed(events(c.home)) if 0 < e.rank < rank and _is_firm(c, e.column)), None)
    if speed and last is not None and is_planned(c.home, last.column) and not is_planned(c.home, c.name):
        return "25m"
    if not speed or last is None or _SLOWLY & {*c.own, *c.home.own_words(last.column)}:
        return ""
    if speed == "hours" and last.rank <= PLACED and "created" in c.home.own_words(last.column):
        return ""
    if c.home.table[last.column].type.kind != c.kind:
        return ""
    return _STEPS[speed][0 if rank < ENDED - 6 else 1 if rank <= ENDED else 0]


_STEPS = {"minutes": ("6m", "40m"), "hours": ("40m", "5h")}
"""How soon things go on, and how soon they end."""


def _is_firm(c: ColumnContext, name: str) -> bool:
    return not c.home.table[name].nullable or c.column.nullable


def _by_its_name(c: ColumnContext, rank: int) -> str:
    """How soon a probation ends, and a meal that is served."""
    if "probation" in c.own:
        return "100d"
    meal = rank == ENDED and c.kind == "datetime" and not _SERVING.isdisjoint(c.home.beside)
    return "3h" if meal else ""


def _as_arranged(c: ColumnContext, rank: int) -> str:
    """How soon, where a ship sails or where people come at the time that was arranged."""
    if _SAILS & set(c.home.entity) and _ARRIVES & set(c.own):
        return "35d"
    if {"returned", "return"} & set(c.own) and {"rental", "hire", "borrowing", "checkout"} & set(c.home.entity):
        return "12d"
    if (
        rank == ENDED
        and c.kind == "datetime"
        and _AN_HOUR & set(c.home.entity)
        and {"end", "ends", "finish"} & set(c.own)
    ):
        return "80m"
    met = c.kind == "datetime" and "scheduled" in c.home.beside and bool(_BRIEFLY & set(c.home.entity))
    return "20m" if met and STARTED <= rank <= ENDED else ""


def _same_day(c: ColumnContext, rank: int) -> str:
    """How soon, where it is a matter of hours: what was planned, what doors are opened for, what a diary holds."""
    timed = c.kind == "datetime"
    if counterpart(c.home, c.own):
        brief = timed and ({"departure", "arrival", "start", "departed", "arrived"} & set(c.own) or pace(c.home))
        return "90m" if brief else "6d"
    if timed and rank < ENDED and _AT_ONCE & set(c.home.entity) and _REACTS & set(c.own):
        return "25m"
    doors = c.home.find("door open", "door open at", "door at", "door") if timed and rank == STARTED else ""
    if doors and not c.home.table[doors].nullable:
        return "2h"
    return "10h" if timed and _of_one_day(c) else ""


_AT_ONCE = {"ride", "trip", "call", "dispatch", "alarm", "emergency", "chat", "taxi"}
_REACTS = {"accepted", "assigned", "dispatched", "arrived", "answered", "picked", "started", "confirmed",
    "acknowledged", "connected", "enroute"}  # fmt: skip
_DAYS = {"log", "daily", "attendance", "shift", "timesheet", "day", "diary", "journal"}


def _of_one_day(c: ColumnContext) -> bool:
    """Whether the row is of one day: it has its date, or is kept daily."""
    if rank_in(c.home, c.own) >= CHANGED:
        return False
    return bool(_DAYS & set(c.home.entity)) or bool(_SEATED & set(c.own) and _by_the_clock(c))


_SEATED = word_set("seated arrived checked started began left finished completed ended served")


def _by_the_clock(c: ColumnContext) -> bool:
    """Whether the row has a date and the time of that day."""
    kinds = [column.type.kind for column in c.table.columns if not column.nullable]
    return kinds.count("date") == 1 and "time" in kinds


_AT_LEAST = {"semester": "100d", "term": "70d", "lease": "180d", "tenancy": "180d", "season": "90d", "trimester": "80d",
    "internship": "50d", "sprint": "7d"}  # fmt: skip
"""How long these take at least."""
_WHOLE = frozenset(_AT_LEAST)


_FOR_YEARS = word_set("contract lease membership license warranty coverage tenancy")
"""What lasts for a year or more, whatever has it."""


def gap(c: ColumnContext) -> str:
    """How much later than what came before at least."""
    rank = rank_in(c.home, c.own)
    if "probation" in c.own:
        return "80d"
    if counterpart(c.home, c.own):
        return ""
    if _ARRIVES & set(c.own):
        return "3d" if _SAILS & set(c.home.entity) else "45m"
    if rank == ENDED and (whole := _WHOLE & set(c.home.entity[-1:])):
        return _AT_LEAST[min(whole)]
    if {"harvest", "harvested"} & set(c.own):
        return "45d"
    if "period" in c.own or (rank == ENDED and _FOR_YEARS & set(c.own)):
        return "28d" if "period" in c.own else "180d"
    if (
        rank == ENDED
        and c.kind == "datetime"
        and {"event", "conference", "concert", "festival", "course", "shift"} & set(c.home.entity)
    ):
        return "4h" if "shift" in c.home.entity else "1h"
    if rank == ENDED and c.kind == "datetime" and pace(c.home) == "minutes":
        return "1m"
    if rank == ENDED:
        return "10m" if c.kind == "datetime" else "1d" if not set(c.home.entity) & {"leave", "absence", "event"} else ""
    slow = {"delivered", "delivery"} & set(c.own) and c.kind == "datetime"
    return ("15m" if pace(c.home) else "6h") if slow else ""


def end_by_length(c: ColumnContext, start: str = "") -> Spec | None:
    """start + duration, check-in + nights, where the row says how long."""
    if start:
        return _start_plus_length(c, start)
    planned = [event for event in events(c.home) if event.rank == STARTED - 1 and is_planned(c.home, event.column)]
    if len(planned) == 1 and is_planned(c.home, c.name) and not c.home.table[planned[0].column].nullable:
        return _start_plus_length(c, planned[0].column)
    starts = [
        event for event in events(c.home) if event.rank in {PLACED, STARTED} and not c.home.table[event.column].nullable
    ]
    starts = starts or [event for event in events(c.home) if event.rank == STARTED]
    if len(starts) > 1:  # a stay lasts from when it starts, not from when it was booked
        starts = [event for event in starts if event.rank == STARTED]
    if len(starts) != 1 or not {"end", "ends", "ended", "finish", "checkout", "out", "to", "until", "arrival"} & set(
        c.own
    ):
        return None
    start = starts[0].column
    return _start_plus_length(c, start) if c.home.table[start].type.kind == c.kind else None


def _start_plus_length(c: ColumnContext, start: str) -> Spec | None:
    for column in c.home.table.columns:
        if column.type.kind in {"integer", "float", "decimal"} and (unit := _length_unit(c, column.name)):
            if (column.nullable and null_rate_of(c, column.name)) or (
                unit in {"hours", "minutes", "seconds"} and c.kind == "date"
            ):
                continue
            span = f"days(floor({column.name} * 30.4375))" if unit == "months" else f"{unit}({column.name})"
            return Expression(expression=f"{start} + {span}")
    return None


def by_term(c: ColumnContext) -> Spec | None:
    """Where it matures or expires by its term: so many months after it started."""
    if not {"maturity", "expiry", "expires", "expire", "matures", "warranty"} & set(c.own):
        return None
    known = [event for event in events(c.home) if 0 < event.rank <= STARTED and event.column != c.name]
    begun = [event.column for event in known if c.column.nullable or not c.home.table[event.column].nullable]
    months = (column for column in c.home.table.columns if _length_unit(c, column.name) == "months")
    term = next((column.name for column in months if not column.nullable or c.column.nullable), "")
    if not begun or not term or c.home.table[term].type.kind != "integer":
        return None
    same = c.home.table[begun[-1]].type.kind == c.kind
    return Expression(expression=f"add_months({begun[-1] if same else f'{c.kind}({begun[-1]})'}, {term})")


def length_of(home: TableContext) -> str:
    """The column that says how long something lasts."""
    c = column_context(home, home.table.columns[0])
    return next((column.name for column in home.table.columns if _length_unit(c, column.name)), "")


def ends_by(home: TableContext, length: str) -> bool:
    """Whether some end of the row is its start plus this length."""
    return any(
        isinstance(spec := column_end(home, column.name), Expression) and spec.expression.endswith((f"({length})",
            f"({length} * 30.4375))"))
        for column in home.table.columns if column.type.kind in MOMENTS
    )  # fmt: skip


def column_end(home: TableContext, name: str) -> Spec | None:
    from pytest_syda.providers.offline.arranged import start_of

    c = column_context(home, home.table[name])
    start = start_of(c)
    if start:
        return end_by_length(c, start)
    return end_by_length(c) if rank_in(home, c.own) == ENDED or "arrival" in c.own else None


def null_rate_of(c: ColumnContext, name: str) -> float:
    from pytest_syda.providers.offline.finishing import null_rate

    return null_rate(c.home, name)


_LENGTHS: dict[Words, str] = {
    ("duration", "hour"): "hours",
    ("duration", "second"): "seconds",
    ("duration", "day"): "days",
    ("rental", "day"): "days",
}


def _length_unit(c: ColumnContext, name: str) -> str:
    own = c.home.own_words(name)
    if own in {("night",), ("number", "night"), ("night", "count")}:
        return "days"
    if own in {("duration", "minute"), ("duration", "min"), ("length", "minute")}:
        return "minutes"
    if own == ("month",) and c.home.has("end date", "ends on", "expires on", "expiry date"):
        return "months"
    if own[-1:] == ("month",) and set(own[:-1]) & {"term", "duration", "length", "warranty", "validity"}:
        return "months"
    return _LENGTHS.get(own, "")
