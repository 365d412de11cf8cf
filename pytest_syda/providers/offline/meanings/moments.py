"""When things happen: after what came before in the row, after the row they belong to, before today or ahead of it."""

from __future__ import annotations

from msgspec.structs import replace

from pytest_syda.providers.offline.context import ColumnContext, TableContext, column_context
from pytest_syda.providers.offline.lexicon import moment, number, text
from pytest_syda.providers.offline.makers import choice_spec, dates, number_spec, numbers, shapes, template_spec
from pytest_syda.providers.offline.meanings.people import student_ages
from pytest_syda.providers.offline.parents import sure_parents
from pytest_syda.providers.offline.parties import party
from pytest_syda.providers.offline.statuses import has_happened
from pytest_syda.providers.offline.timeline import FUTURE, MOMENTS, anchor, earlier, events, rank_in, rank_of
from pytest_syda.recipe.kinds.choices import Choice, When
from pytest_syda.recipe.kinds.moments import Datetime, Time
from pytest_syda.recipe.kinds.relations import Expression
from pytest_syda.recipe.spec import Spec

NEARBY = {
    "shipped": "5d", "delivered": "9d", "dispatched": "3d", "paid": "20d", "approved": "6d", "rejected": "6d", "resolved": "12d", "closed": "20d",
    "completed": "14d", "started": "5d", "read": "2d", "seen": "2d", "opened": "3d", "confirmed": "2d", "verified": "2d", "acknowledged": "1d",
    "arrival": "14h", "arrived": "14h", "departure": "90d", "departed": "90d", "checkout": "9d", "checkin": "60d", "discharged": "9d", "refunded": "20d", "canceled": "20d",
    "processed": "4d", "reviewed": "6d", "submitted": "6d", "due": "30d", "sent": "3d", "received": "10d", "finished": "6h", "ended": "8h", "end": "90d", "returned": "20d",
    "merged": "9d", "graded": "9d", "signed": "9d", "published": "20d", "out": "7d", "finish": "20d", "answered": "2d", "acted": "2d", "start": "60d", "expiry": "2y",
}  # fmt: skip
"""How soon after what came before."""

_SHORT = {"appointment", "meeting", "session", "shift", "call", "class", "lesson", "event", "booking", "slot", "run", "job", "task_run", "build", "deployment", "ride", "trip", "match", "game", "show", "visit", "lecture", "interview", "webinar", "backup", "execution", "pipeline", "flight", "workout", "stream", "outage"}  # fmt: skip


def when(c: ColumnContext) -> Spec | None:
    """A moment in the past, or ahead where the name says so."""
    rank = rank_in(c.home, c.own)
    if rank == FUTURE:
        return ahead(c)
    before = earlier(c)
    computed = _end_by_length(c) if rank == 40 or {"arrival"} & set(c.own) else None  # noqa: PLR2004 - what ends
    if computed is not None:
        return computed
    parents = parent_moments(c) if not before else ()
    after = (*before, *parents)
    spec = Datetime(
        after=after, within=within(c) if before else "", gap=gap(c) if before else "", end="+1y" if rank == 40 and _goes_on(c) else "as_of",  # noqa: PLR2004
        distribution="recent" if rank in {10, 14} else "uniform",
    )  # fmt: skip
    return _at_its_hours(spec, c)


ENDS_AFTER = {
    "leave": "12d", "vacation": "12d", "absence": "6d", "sprint": "14d", "campaign": "60d", "project": "400d", "contract": "2y", "lease": "2y", "subscription": "1y", "policy": "1y", "employment": "", "semester": "120d", "term": "120d", "course": "100d", "conference": "4d",
    "promotion": "21d", "sale": "14d", "coupon": "90d", "trip": "12d", "stay": "9d", "booking": "9d", "reservation": "9d", "rental": "9d", "experiment": "40d", "trial": "200d", "membership": "1y", "enrollment": "150d", "tenancy": "2y", "period": "31d", "treatment": "60d", "admission": "9d", "tournament": "10d", "season": "250d", "exhibition": "90d", "assignment": "180d", "internship": "120d", "license": "3y", "job": "4h", "outage": "6h", "festival": "4d", "job_history": "5y", "cruise": "14d", "crop": "150d", "planting": "150d", "tour": "10d", "event": "3d", "loan": "28d",
}  # fmt: skip
"""How long after its start something usually ends."""
_FOR_LATER = {"contract", "lease", "subscription", "project", "campaign", "policy", "semester", "coupon", "promotion", "booking", "reservation", "trip", "membership", "license", "tenancy", "event", "conference", "enrollment", "trial", "season", "sprint", "stay", "exhibition", "treatment", "cruise", "tour"}
_FOR_GOOD = {"termination", "terminated", "left", "resignation", "resigned", "separation", "discontinued", "retired", "decommissioned", "death", "graduation", "graduated", "closed", "sold", "maturity"}


def _goes_on(c: ColumnContext) -> bool:
    return bool(set(c.home.entity) & _FOR_LATER) and bool({"end", "ends", "to", "until", "thru", "checkout", "out", "finish"} & set(c.own))


def within(c: ColumnContext) -> str:
    """How soon after what came before."""
    rank = rank_in(c.home, c.own)
    if rank >= 60:  # noqa: PLR2004 - after all else
        return next((NEARBY[word] for word in c.own if word in NEARBY), "120d")
    if set(c.own) & _FOR_GOOD and "ticket" not in c.home.entity:
        return ""
    if "period" in c.own and rank == 40:  # noqa: PLR2004
        return "31d"
    if rank == 40 and c.kind == "datetime" and set(c.home.entity) & _SHORT:  # noqa: PLR2004
        return "4h"
    if rank == 40:  # noqa: PLR2004 - what ends
        known = next((ENDS_AFTER[word] for word in reversed(c.home.entity) if word in ENDS_AFTER), None)
        if known is not None:
            return known
    return next((NEARBY[word] for word in c.own if word in NEARBY), "30d")


def gap(c: ColumnContext) -> str:
    """How much later than what came before at least."""
    rank = rank_in(c.home, c.own)
    if {"arrival", "arrived"} & set(c.own):
        return "45m"
    if {"harvest", "harvested"} & set(c.own):
        return "45d"
    if "period" in c.own:
        return "28d"
    if rank == 40 and c.kind == "datetime" and {"event", "conference", "concert", "festival", "course", "shift"} & set(c.home.entity):  # noqa: PLR2004
        return "1h"
    if rank == 40:  # noqa: PLR2004 - what ends has lasted
        return "10m" if c.kind == "datetime" else "1d" if not set(c.home.entity) & {"leave", "absence", "event"} else ""
    return "6h" if {"delivered", "delivery"} & set(c.own) and c.kind == "datetime" else ""


def _end_by_length(c: ColumnContext) -> Spec | None:
    """start + duration, check-in + nights, where the row says how long."""
    starts = [event for event in events(c.home) if event.rank in {14, 26} and not c.home.table[event.column].nullable]
    starts = starts or [event for event in events(c.home) if event.rank == 26]  # noqa: PLR2004 - what starts
    if len(starts) != 1 or not {"end", "ends", "ended", "finish", "checkout", "out", "to", "until", "arrival"} & set(c.own):
        return None
    start = starts[0].column
    if c.home.table[start].type.kind != c.kind:
        return None
    for column in c.home.table.columns:
        if column.type.kind in {"integer", "float", "decimal"} and (unit := _length_unit(c, column.name)):
            if (column.nullable and null_rate_of(c, column.name)) or (unit in {"hours", "minutes", "seconds"} and c.kind == "date"):
                continue
            span = f"days(floor({column.name} * 30.4375))" if unit == "months" else f"{unit}({column.name})"
            return Expression(expression=f"{start} + {span}")
    return None


def ends_by(home: TableContext, length: str) -> bool:
    """Whether some end of the row is its start plus this length."""
    return any(
        isinstance(spec := column_end(home, column.name), Expression) and spec.expression.endswith((f"({length})", f"({length} * 30.4375))"))
        for column in home.table.columns if column.type.kind in MOMENTS
    )  # fmt: skip


def column_end(home: TableContext, name: str) -> Spec | None:
    c = column_context(home, home.table[name])
    return _end_by_length(c) if rank_in(home, c.own) == 40 or "arrival" in c.own else None  # noqa: PLR2004 - what ends


def null_rate_of(c: ColumnContext, name: str) -> float:
    from pytest_syda.providers.offline.finishing import null_rate  # noqa: PLC0415 - finishing reads meanings

    return null_rate(c.home, name)


def _length_unit(c: ColumnContext, name: str) -> str:
    own = c.home.own_words(name)
    if own in {("night",), ("number", "night"), ("night", "count")}:
        return "days"
    if own in {("duration", "minute"), ("duration", "min"), ("length", "minute")}:
        return "minutes"
    if own[-1:] == ("month",) and set(own[:-1]) & {"term", "duration", "length"}:
        return "months"
    return {("duration", "hour"): "hours", ("duration", "second"): "seconds", ("duration", "day"): "days", ("number", "day"): "", ("rental", "day"): "days"}.get(own, "")


def parent_moments(c: ColumnContext) -> tuple[str, ...]:
    """The moments at which the rows this row belongs to came to be."""
    found = []
    for column, key in sure_parents(c.home).items():
        parent = c.home.of(c.home.schema[key.table])
        moment_ = anchor(parent)
        if moment_ and not parent.table[moment_].nullable or moment_ and rank_of(parent.own_words(moment_)) <= 14:  # noqa: PLR2004
            found.append(f"{column}.{moment_}")
    return tuple(found)


def ahead(c: ColumnContext) -> Spec | None:
    """Due dates, expiries, schedules."""
    own = set(c.own)
    if own & {"registration", "rsvp", "enrollment", "bird", "submission", "signup"} and own & {"deadline", "due", "rsvp", "until", "close", "end"}:
        begins = next((event.column for event in events(c.home) if event.rank == 26), "")  # noqa: PLR2004 - what starts
        if begins:
            return Datetime(start="-4y", end="+2y", before=(begins,), within="30d")
    after = earlier(c) or parent_moments(c)
    if own & {"expiry", "expire", "expires", "warranty", "maturity", "valid", "renewal"}:
        return Datetime(start="+30d", end="+3y", after=after)
    if own & {"next", "upcoming", "reminder", "remind", "follow", "followup"}:
        return Datetime(start="+1d", end="+120d", after=after)
    if after:
        usual = next((ENDS_AFTER[word] for word in reversed(c.home.entity) if word in {"project", "contract", "campaign", "loan", "trial"}), "45d")
        return Datetime(start="-3y", end="+1y" if usual != "45d" else "+120d", after=after, within=usual if own & {"due", "deadline", "rsvp", "target", "expected", "planned"} else "21d")
    if own & {"scheduled"} :
        return Datetime(start="-90d", end="+60d")
    return Datetime(start="-30d", end="+120d")


_OFFICE = {"appointment", "meeting", "interview", "order", "invoice", "ticket", "call", "visit", "consultation", "class", "lesson"}


def _at_its_hours(spec: Datetime, c: ColumnContext) -> Spec:
    if c.kind != "datetime" or not set(c.home.entity) & _OFFICE or (spec.after and spec.within):
        return spec
    return replace(spec, hours=(8, 18), precision="minute" if set(c.home.entity) & {"appointment", "meeting", "interview", "class", "lesson"} else "second")


_PARTICIPLES = {"termination": "terminated", "cancellation": "canceled", "completion": "completed", "delivery": "delivered", "shipping": "shipped", "ship": "shipped", "payment": "paid", "approval": "approved", "resolution": "resolved", "return": "returned", "discharge": "discharged", "graduation": "graduated", "closing": "closed", "close": "closed", "verification": "verified", "death": "deceased", "actual delivery": "delivered", "actual end": "ended", "actual arrival": "arrived", "actual start": "started", "actual completion": "completed", "submission": "submitted", "release": "released", "publication": "published", "dispatch": "dispatched", "settlement": "settled", "refund": "refunded", "sale": "sold", "adoption": "adopted", "harvest": "harvested", "departure": "departed"}
_NOT_YET: dict[float, str] = {
    0.92: "deleted removed",
    0.85: "canceled archived suspended blocked refunded revoked rejected banned locked terminated denied failed deceased retired expired discontinued decommissioned escalated unsubscribed deactivated disabled withdrawn",
    0.55: "closed returned resolved discharged graduated sold redeemed claimed",
    0.3: "completed finished ended read delivered harvested adopted answered",
}
_RATES = {event: rate for rate, text in _NOT_YET.items() for event in text.split()}


def event_of(c: ColumnContext) -> str:
    """What happens at a moment, as a participle: termination_date is when someone was terminated."""
    event = " ".join(word for word in c.own if word not in {"at", "on", "date", "time", "timestamp", "when", "datetime"})
    return _PARTICIPLES.get(event, event)


def happened(c: ColumnContext) -> Spec | None:
    """An event that has not happened to every row: where a status says so, or to some of them."""
    event, spec = event_of(c), when(c)
    if spec is None or not c.column.nullable or isinstance(spec, Expression):
        return spec
    told = _told_by_flag(c, event, spec) or _told_by_status(c, event, spec)
    if event == "started" and {"subscription", "membership", "employment", "policy", "lease", "contract", "enrollment"} & set(c.home.entity):
        return spec
    if told:
        return told
    if event == "sent" and {"message", "notification", "email", "sms", "chat", "mail"} & set(c.home.entity):
        return spec
    if c.home.entity[-1:] == (event,) or (event in {"paid", "received", "ordered", "placed", "posted"} and set(c.home.entity) & {"payment", "transaction", "donation", "receipt", "order"}):
        return spec
    return replace(spec, null_rate=_RATES.get(event, 0.2))  # type: ignore[type-var]


def _told_by_flag(c: ColumnContext, event: str, spec: Spec) -> Spec | None:
    for column in c.home.table.columns:
        if column.type.kind == "boolean" and c.home.own_words(column.name) in {("is", event), (event,), ("has", event), ("was", event), ("email", event) if event == "verified" else (event,)}:
            return When(column=column.name, cases={"True": spec})
    return None


def _told_by_status(c: ColumnContext, event: str, spec: Spec) -> Spec | None:
    from pytest_syda.providers.offline.columns import column_spec  # noqa: PLC0415 - columns uses every meaning

    for name in dict.fromkeys((c.home.find("status"), c.home.find("state"), c.home.find("stage"))):
        if not name or name in c.home.foreign:
            continue
        told = column_spec(c.home, c.home.table[name])
        if isinstance(told, Choice):
            cases = has_happened(event, tuple(str(value) for value in told.values))
            if cases:
                return When(column=name, cases=dict.fromkeys(cases, spec))
    return None


def birth(c: ColumnContext) -> Spec | None:
    words = {*c.home.entity, *c.prefix}
    if words & {"pet", "dog", "cat", "animal", "livestock"}:
        return Datetime(start="-14y", end="-60d", precision="day")
    if words & {"child", "pupil", "kid", "dependent", "baby", "newborn"}:
        return Datetime(start="-17y", end="-1y", precision="day")
    if "student" in words:
        low, high = student_ages(c)
        return Datetime(start=f"-{high}y", end=f"-{low}y", precision="day")
    if "patient" in words:
        return Datetime(start="-88y", end="-18y", precision="day")
    if words & {"player", "athlete", "gymnast", "swimmer", "runner", "rider"}:
        return Datetime(start="-38y", end="-18y", precision="day")
    if words & {"author", "artist", "actor", "director", "composer", "writer"}:
        return Datetime(start="-90y", end="-22y", precision="day")
    return Datetime(start="-72y", end="-19y", precision="day")


def founded(c: ColumnContext) -> Spec | None:
    return Datetime(start="-60y", end="-4y", precision="day") if party(c.home) != "person" or c.own[-1:] != ("opened",) else when(c)


def hired(c: ColumnContext) -> Spec | None:
    born = c.home.find("birth date", "born", kinds=MOMENTS)
    return Datetime(start="-12y", end="-30d", precision="day", after=(born,) if born else (), gap="18y" if born else "")


def released(c: ColumnContext) -> Spec | None:
    if c.about("media", "publishing", "gaming"):
        return Datetime(start="-45y", end="-30d", precision="day")
    return happened(c)


def _lasting(c: ColumnContext) -> int:
    """Minutes between two times of day at most."""
    words = set(c.home.entity)
    if words & {"course", "class", "lesson", "lecture", "appointment", "meeting", "interview", "session", "exam", "screening", "show"}:
        return 150
    return 540 if words & {"shift", "schedule", "availability", "timesheet", "attendance"} else 360


def clock(c: ColumnContext) -> Spec | None:
    """Times of day."""
    if c.kind != "time":
        return None
    own, start = set(c.own), c.home.find("start time", "opening time", "open time", "start", "departure time", "check in time", "from time", "begin time", "opens at", "open", "time from", "clock in", kinds=frozenset({"time"}))
    if own & {"close", "closing", "closes"}:
        return Time(start="17:00", end="22:00", step=30, after=(start,) if start and start != c.name else ())
    if "check" not in own and own & {"end", "close", "closing", "closes", "arrival", "to", "until", "finish", "out"} and start and start != c.name:
        return Time(start="08:30", end="22:00", after=(start,), within=_lasting(c))
    if {"hotel", "property", "listing", "resort", "accommodation", "room"} & set(c.home.entity) and "check" in own:
        return Time(start="14:00", end="16:00", step=30) if "in" in own else Time(start="10:00", end="12:00", step=30)
    if own & {"open", "opening", "opens"}:
        return Time(start="06:00", end="10:00", step=30)
    if own & {"start", "from", "begin", "in", "departure"}:
        return Time(start="07:00", end="15:00", step=15)
    return Time(start="08:00", end="20:00", step=5)


MEANINGS = [
    moment("birth date | date of birth | born | birth | born on | born at | birth day", birth),
    moment("founded | founded on | founding date | founded date | established | established date | incorporation date | date established | built date | construction date | year founded | established on | incorporated on | inception date", founded),
    moment("hire date | hired at | hired on | date hired | joining date | join date employee | employment start date | date of joining | employment date | hired", hired),
    moment("death date | died | date of death | deceased date | died on", lambda c: Datetime(start="-2y", end="as_of", precision="day", null_rate=0.9 if c.column.nullable else 0)),
    moment("release date | released at | release | published date | publication date | premiere date | air date | publish date | date published | original release date | first aired | launch date | released on", released),
    moment("manufacture date | production date | manufactured at | manufactured date | made on | date of manufacture", lambda c: Datetime(start="-4y", end="-30d")),
    moment("purchase date | acquisition date | purchased at | acquired on | date acquired | installation date | installed at | install date", lambda c: when(c)),
    moment(" | ".join(f"{event} {ending}" for event in (
        "shipped", "dispatched", "delivered", "received", "paid", "canceled", "resolved", "closed", "published", "approved", "accepted", "rejected", "denied", "completed", "finished",
        "ended", "started", "deleted", "removed", "refunded", "returned", "archived", "failed", "activated", "suspended", "blocked", "terminated", "discharged", "sent", "read",
        "confirmed", "checked in", "checked out", "submitted", "reviewed", "graded", "signed", "graduated", "sold", "converted", "settled", "processed", "merged", "verified", "harvested", "adopted",
        "revoked", "banned", "locked", "retired", "answered", "acknowledged", "email verified", "seen", "redeemed", "used", "last login", "last seen", "last used", "last run", "last sync", "last accessed", "last active", "deactivated", "disabled", "withdrawn", "fulfilled", "packed", "clicked", "unsubscribed", "left", "deployed", "arrived", "departed", "discontinued", "decommissioned", "claimed", "escalated", "assigned", "authorized", "triaged", "responded", "first response")
        for ending in ("at", "on", "date", "time", "timestamp")), happened),
    moment("shipping date | ship date | delivery date | cancellation date | termination date | discharge date | graduation date | return date | completion date | closing date | close date | resolution date | actual delivery | actual end | actual arrival | end date employment | last login | last seen | last contacted | last contact date | last payment date | last order date | last purchase date | last visit | last activity | last maintenance date | last service date | last inspection date | deleted | archived | verification date | approval date | payment date | signed date | resolved | completed | finished | closed | shipped | delivered | read | submission date | actual start | actual completion date | dispatch date | settlement date | sale date | adoption date", happened),
    moment("opportunity close date | deal close date | expected close date", dates("-150d", "+150d", precision="day")),
    moment("opened at | opened on | opened | opened date", lambda c: happened(c) if {"email", "message", "notification", "campaign"} & set(c.home.entity) else when(c)),
    moment("open time | opening time | closing time | close time | start time | end time | open at | close at | check in time | check out time | departure time | arrival time | time | clock in | clock out | time of day | alarm time | pickup time | preferred time", lambda c: clock(c) or when(c)),
    moment("at | on | date | time | timestamp | datetime | since | until | from | to | start | end | begin | created | updated | modified | added | last modified | expiry | due | deadline | day | effective | when | as of | as of date | valid from | valid to | valid until | expire | due date | estimated arrival", lambda c: clock(c) or when(c)),
    moment("week | week start | month | month start | period | period start | billing month | report month | quarter | year | fiscal year", dates("-2y", "as_of", precision="day")),
    moment("period end | week ending | month end", lambda c: when(c)),
    moment("holiday | holiday date", dates("-300d", "+300d", precision="day")),
    number("year | release year | publication year | year published | published year | year of publication | year released | production year", lambda c: _year(c)),
    number("founded year | year founded | established year | year established | year built | built year | construction year | founding year | founded | established | opening year | opened year", lambda c: _long_ago(c)),
    number("birth year | year of birth", lambda c: numbers(_now(c) - 72, _now(c) - 19, decimals=0)(c)),
    number("graduation year | class of | expected graduation year | graduated year", lambda c: numbers(*((_now(c), _now(c) + 4) if "expected" in c.own or party(c.home) == "person" and "student" in c.home.entity else (_now(c) - 20, _now(c) - 1)), decimals=0)(c)),
    number("model year | vehicle year | car year | manufacture year | make year", lambda c: numbers(_now(c) - 15, _now(c) - 1, decimals=0)(c)),
    number("fiscal year | tax year | budget year | academic year | season year | reporting year | policy year | school year", lambda c: numbers(_now(c) - 4, _now(c), decimals=0)(c)),
    number("vintage | vintage year", lambda c: numbers(_now(c) - 30, _now(c) - 2, decimals=0)(c)),
    number("expiry year | card expiry year | valid year", lambda c: numbers(_now(c) + 1, _now(c) + 6, decimals=0)(c)),
    number("month | birth month | expiry month | month number | fiscal month | start month | end month | reporting month", numbers(1, 12, decimals=0)),
    number("day | day of month | due day | billing day | payment day | birth day | month day | day number", lambda c: numbers(*_days(c), decimals=0)(c)),
    text("day of week | class day | meeting day | weekday | working day | available day | delivery day | business day", lambda c: choice_spec("Mon/Wed/Fri", "Tue/Thu", "Mon-Fri", "Mon/Wed", "Sat", "Sat/Sun") if _many(c) and c.fits(11) else None),
    number("weekday | day of week | week day | dow", lambda c: _weekday(c)),
    number("week | week number | week of year | iso week | calendar week", numbers(1, 52, decimals=0)),
    number("quarter | fiscal quarter", numbers(1, 4, decimals=0)),
    number("day of year", numbers(1, 365, decimals=0)),
    number("hour | hour of day | start hour | end hour | open hour", lambda c: numbers(0, 23, decimals=0)(c) if c.own[-1:] == ("hour",) else None),
    number("minute of hour", numbers(0, 59, decimals=0)),
    text("year month | month year | period | billing period month | accounting period | fiscal period | reporting period | statement month | billing month | year and month", lambda c: shapes(r"202[3-5]-(0[1-9]|1[0-2])")(c)),
    text("season | sport season | league season", lambda c: choice_spec("2022-2023", "2023-2024", "2024-2025", "2025-2026") if c.about("sports") and c.fits(9) else None),
    text("fiscal year | academic year | school year | season year", lambda c: choice_spec("2022-2023", "2023-2024", "2024-2025", "2025-2026") if c.fits(9) else choice_spec("2023", "2024", "2025")),
    text("year | birth year | model year | graduation year | release year | publication year", lambda c: template_spec("{n}", n=number_spec(_now(c) - 25, _now(c) - 1))),
    text("opening hour | business hour | hour | working hour | operating hour | office hour | open hour | hour of operation", lambda c: choice_spec("Mon-Fri 9:00-17:00", "Mon-Sat 8:00-20:00", "Daily 10:00-22:00", "Mon-Fri 8:30-18:00") if c.fits(20) else choice_spec("9:00-17:00", "8:00-18:00")),
    text("expiry date | card expiry | expiry | valid thru", lambda c: shapes(r"(0[1-9]|1[0-2])/(2[7-9]|3[01])")(c) if "card" in c.phrase or not c.fits(10) else None),
    text("start time | end time | time | opening time | closing time | open time | close time | time of day | departure time | arrival time | preferred time | schedule time | event time | alarm time | check in time | check out time | pickup time", lambda c: template_spec("{clock}", clock=clock_text(c)) if c.facts.says("ISO|timestamp") is False else None),
    text("duration | runtime | length | running time | video length | track length | play time", lambda c: _spoken_duration(c)),
    text("schedule | cron | cron expression | cron schedule | schedule expression", lambda c: choice_spec("0 * * * *", "*/15 * * * *", "0 2 * * *", "30 6 * * 1-5", "0 0 1 * *", "0 12 * * 0") if {"cron", "expression"} & set(c.own) or c.about("tech", "software") else choice_spec("Mon/Wed/Fri 9:00-10:30", "Tue/Thu 13:00-14:15", "Mon-Fri 8:00-16:00", "Weekends 10:00-14:00")),
]  # fmt: skip


def clock_text(c: ColumnContext) -> Spec:
    late = bool(set(c.own) & {"end", "close", "closing", "arrival", "out"})
    pattern = "(1[6-9]|2[0-2]):(00|15|30|45)" if late else "(0[7-9]|1[0-5]):(00|15|30|45)"
    from pytest_syda.providers.offline.makers import pattern_spec  # noqa: PLC0415

    return pattern_spec(pattern)


def _spoken_duration(c: ColumnContext) -> Spec | None:
    if c.about("media") and not c.facts.says("minute|iso"):
        return shapes(r"[2-5]:[0-5][0-9]" if "song" in c.home.entity or "track" in c.phrase else r"[1-2]:[0-5][0-9]:[0-5][0-9]")(c)
    if c.facts.says("iso 8601"):
        return shapes(r"PT([1-9]|[1-5][05])M")(c)
    if c.about("education", "health", "work") or c.fits(11):
        return choice_spec("15 minutes", "30 minutes", "45 minutes", "1 hour", "90 minutes", "2 hours", "3 hours") if c.fits(10) else choice_spec("15m", "30m", "45m", "1h", "2h")
    return choice_spec("15m", "30m", "45m", "1h", "2h")


def _now(c: ColumnContext) -> int:
    return int(c.home.as_of[:4])


def _year(c: ColumnContext) -> Spec | None:
    low, high = c.facts.low, c.facts.high
    if low is not None and high is not None:
        return numbers(low, high, decimals=0)(c)
    old = c.about("media", "publishing", "gaming") or {"book", "movie", "film", "album", "song", "wine", "painting", "artwork"} & {*c.home.entity}
    return numbers(_now(c) - (55 if old else 15 if {"car", "vehicle"} & {*c.home.entity} else 6), _now(c) - 1 if old else _now(c), decimals=0)(c)


def _long_ago(c: ColumnContext) -> Spec | None:
    old = {"university", "school", "museum", "club", "team", "bank", "church", "city"} & {*c.home.entity}
    return numbers(_now(c) - (180 if old else 75), _now(c) - 3, decimals=0)(c)


def _days(c: ColumnContext) -> tuple[int, int]:
    return (1, 28) if c.facts.low is None else (int(c.facts.low), int(c.facts.high or 31))


def _many(c: ColumnContext) -> bool:
    return "days" in c.column.attribute.lower()


def _weekday(c: ColumnContext) -> Spec | None:
    low, high = c.facts.low, c.facts.high
    return choice_spec(*range(int(low), int(high) + 1)) if low is not None and high is not None else choice_spec(0, 1, 2, 3, 4, 5, 6)


EPOCH_KINDS = MOMENTS
