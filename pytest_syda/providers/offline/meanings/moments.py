"""When things happen: after what came before in the row, after the row they belong to, before today or ahead of it."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.happening import happened, parent_moments, when
from pytest_syda.providers.offline.later import later
from pytest_syda.providers.offline.lexicon import Make, moment, number, text
from pytest_syda.providers.offline.makers import choice, choice_spec, dates, number_spec, numbers, shapes, template_spec
from pytest_syda.providers.offline.parties import party
from pytest_syda.providers.offline.specs import altered
from pytest_syda.providers.offline.timeline import MOMENTS
from pytest_syda.recipe.kinds.moments import Datetime
from pytest_syda.recipe.kinds.relations import Lookup
from pytest_syda.recipe.spec import Spec

clock: Make = later("meanings.clocks:clock")
clock_text = later("meanings.clocks:clock_text")
_spoken_duration = later("meanings.clocks:_spoken_duration")
_student_ages = later("meanings.people:student_ages")


def by_clock(c: ColumnContext) -> Spec | None:
    """A time of day where no day belongs to it."""
    return (clock(c) if c.kind == "time" else None) or when(c)


def birth(c: ColumnContext) -> Spec | None:
    words = {*c.home.entity, *c.prefix}
    if words & {"pet", "dog", "cat", "animal", "livestock"}:
        return Datetime(start="-14y", end="-60d", precision="day")
    if (
        words & {"child", "kid", "toddler"}
        and {"nap", "diaper", "daycare", "allergy", "pickup", "guardian"} & c.home.beside
    ):
        return Datetime(start="-6y", end="-90d", precision="day")
    if words & {"child", "kid", "dependent", "baby", "newborn"}:
        return Datetime(start="-17y", end="-1y", precision="day")
    if words & {"student", "pupil"}:
        low, high = _student_ages(c)
        return Datetime(start=f"-{high}y", end=f"-{low}y", precision="day")
    if "patient" in words:
        return Datetime(start="-88y", end="-18y", precision="day")
    if words & {"player", "athlete", "gymnast", "swimmer", "runner", "rider"}:
        return Datetime(start="-38y", end="-18y", precision="day")
    if words & {"author", "artist", "actor", "director", "composer", "writer"}:
        return Datetime(start="-90y", end="-22y", precision="day")
    return Datetime(start="-72y", end="-19y", precision="day")


def founded(c: ColumnContext) -> Spec | None:
    return (
        Datetime(start="-60y", end="-4y", precision="day")
        if party(c.home) != "person" or c.own[-1:] != ("opened",)
        else when(c)
    )


def hired(c: ColumnContext) -> Spec | None:
    born = c.home.find("birth date", "born", kinds=MOMENTS)
    return Datetime(start="-12y", end="-30d", precision="day", after=(born,) if born else (), gap="18y" if born else "")


def released(c: ColumnContext) -> Spec | None:
    if c.about("media", "publishing", "gaming") and not (c.own[0].endswith("ed") and parent_moments(c)):
        years = "-5y" if {"episode", "podcast", "article", "video"} & {*c.home.entity} else "-45y"
        return Datetime(start=years, end="-30d", precision="day")
    return happened(c)


def _now(c: ColumnContext) -> int:
    return int(c.home.as_of[:4])


def _year(c: ColumnContext) -> Spec | None:
    low, high = c.facts.low, c.facts.high
    if low is not None and high is not None:
        return numbers(low, high, decimals=0)(c)
    raw = c.column.attribute.lower()
    if (raw.endswith("years") or raw.startswith("years")) and len(c.own) > 1:
        return numbers(1, 25, mean=5, decimals=0)(c)
    old = c.about("media", "publishing", "gaming") or {
        "book",
        "movie",
        "film",
        "album",
        "song",
        "wine",
        "painting",
        "artwork",
    } & {*c.home.entity}
    return numbers(
        _now(c) - (55 if old else 15 if {"car", "vehicle"} & {*c.home.entity} else 6),
        _now(c) - 1 if old else _now(c),
        decimals=0,
    )(c)


def _long_ago(c: ColumnContext) -> Spec | None:
    old = {"university", "school", "museum", "club", "team", "bank", "church", "city"} & {*c.home.entity}
    return numbers(_now(c) - (180 if old else 75), _now(c) - 3, decimals=0)(c)


def _days(c: ColumnContext) -> tuple[int, int]:
    return (1, 28) if c.facts.low is None else (int(c.facts.low), int(c.facts.high or 31))


def _many(c: ColumnContext) -> bool:
    return "days" in c.column.attribute.lower()


def _weekday(c: ColumnContext) -> Spec | None:
    low, high = c.facts.low, c.facts.high
    return (
        choice_spec(*range(int(low), int(high) + 1))
        if low is not None and high is not None
        else choice_spec(0, 1, 2, 3, 4, 5, 6)
    )


def _birth_year(c: ColumnContext) -> Spec | None:
    """Those whose death is told were born long ago."""
    oldest, youngest = (180, 95) if c.home.find("death year") else (72, 19)
    return numbers(_now(c) - oldest, _now(c) - youngest, decimals=0)(c)


def _death_year(c: ColumnContext) -> Spec | None:
    """A lifetime after the birth."""
    born = c.home.find("birth year")
    return Lookup(path=born, factor=1.036, spread=0.012, decimals=0) if born else None


MEANINGS = [
    number("tax year", lambda c: numbers(_now(c) - 5, _now(c) - 1, decimals=0)(c)),
    moment("not before | not after | valid not before | valid not after", when),
    moment("birth date | date of birth | born | birth | born on | born at | birth day", birth),
    moment("founded | founded on | founding date | founded date | established | established date | "
        "incorporation date | date established | built date | construction date | year founded | established on | "
        "incorporated on | inception date", founded),
    moment("hire date | hired at | hired on | date hired | joining date | join date employee | "
        "employment start date | date of joining | employment date | hired", hired),
    moment("death date | died | date of death | deceased date | died on", lambda c: altered(died, null_rate=0.9
        if c.column.nullable else 0) if isinstance(died := when(c), Datetime) else died),
    moment("release date | released at | release | published date | publication date | premiere date | air date | "
        "publish date | date published | original release date | first aired | launch date | released on", released),
    moment("manufacture date | production date | manufactured at | manufactured date | made on | date of manufacture",
        lambda _: Datetime(start="-4y", end="-30d")),
    moment("purchase date | acquisition date | purchased at | acquired on | date acquired | installation date | "
        "installed at | install date", when),
    moment(" | ".join(f"{event} {ending}" for event in (
        "shipped", "dispatched", "delivered", "received", "paid", "canceled", "resolved", "closed", "published",
            "approved", "accepted", "rejected", "denied", "completed", "finished",
        "ended", "started", "deleted", "removed", "refunded", "returned", "archived", "failed", "activated",
            "suspended", "blocked", "terminated", "discharged", "sent", "read",
        "confirmed", "checked in", "checked out", "submitted", "reviewed", "graded", "signed", "graduated", "sold",
            "converted", "settled", "processed", "merged", "verified", "harvested", "adopted",
        "revoked", "banned", "locked", "retired", "answered", "acknowledged", "email verified", "seen", "redeemed",
            "used", "last login", "last seen", "last used", "last run", "last sync", "last accessed", "last active",
            "deactivated", "disabled", "withdrawn", "fulfilled", "packed", "clicked", "unsubscribed", "left",
            "deployed", "arrived", "departed", "discontinued", "decommissioned", "claimed", "escalated", "assigned",
            "authorized", "triaged", "responded", "first response")
        for ending in ("at", "on", "date", "time", "timestamp")), happened),
    moment("shipping date | ship date | delivery date | cancellation date | termination date | discharge date | "
        "graduation date | return date | completion date | closing date | close date | resolution date | "
        "actual delivery | actual end | actual arrival | end date employment | last login | last seen | "
        "last contacted | last contact date | last payment date | last order date | last purchase date | "
        "last visit | last activity | last maintenance date | last service date | last inspection date | deleted | "
        "archived | verification date | approval date | payment date | signed date | resolved | completed | "
        "finished | closed | shipped | delivered | read | submission date | actual start | actual completion date | "
        "dispatch date | settlement date | sale date | adoption date", happened),
    moment("opportunity close date | deal close date | expected close date", dates("-150d", "+150d", precision="day")),
    moment("opened at | opened on | opened | opened date", lambda c: happened(c) if {"email", "message",
        "notification", "campaign"} & set(c.home.entity) else when(c)),
    moment("open time | opening time | closing time | close time | start time | end time | open at | close at | "
        "check in time | check out time | departure time | arrival time | time | clock in | clock out | "
        "time of day | alarm time | pickup time | preferred time", by_clock),
    moment("at | on | date | time | timestamp | datetime | since | until | from | to | start | end | begin | "
        "created | updated | modified | added | last modified | expiry | due | deadline | day | effective | when | "
        "as of | as of date | valid from | valid to | valid until | expire | due date | estimated arrival", by_clock),
    moment("week | week start | month | month start | period | period start | billing month | report month | "
        "quarter | year | fiscal year", dates("-2y", "as_of", precision="day")),
    moment("period end | week ending | month end", when),
    moment("holiday | holiday date", dates("-300d", "+300d", precision="day")),
    number("year | release year | publication year | year published | published year | year of publication | "
        "year released | production year", _year),
    number("founded year | year founded | established year | year established | year built | built year | "
        "construction year | founding year | founded | established | opening year | opened year", _long_ago),
    number("birth year | year of birth", _birth_year),
    number("death year | year of death", _death_year),
    number("graduation year | class of | expected graduation year | graduated year", lambda c: numbers(*((_now(c),
        _now(c) + 4) if "expected" in c.own or (party(c.home) == "person" and "student" in c.home.entity) else (_now(
        c) - 20, _now(c) - 1)), decimals=0)(c)),
    number("model year | vehicle year | car year | manufacture year | make year", lambda c: numbers(_now(c) - 15,
        _now(c) - 1, decimals=0)(c)),
    number("fiscal year | budget year | academic year | season year | reporting year | policy year | "
        "school year", lambda c: numbers(_now(c) - 4, _now(c), decimals=0)(c)),
    number("vintage | vintage year", lambda c: numbers(_now(c) - 30, _now(c) - 2, decimals=0)(c)),
    number("expiry year | card expiry year | valid year", lambda c: numbers(_now(c) + 1, _now(c) + 6, decimals=0)(c)),
    number("month | birth month | expiry month | month number | fiscal month | start month | end month | "
        "reporting month", numbers(1, 12, decimals=0)),
    number("day | day of month | due day | billing day | payment day | birth day | month day | day number", lambda c:
        numbers(*_days(c), decimals=0)(c)),
    text("day | collection day | pickup day | market day | rest day | training day | garbage day", choice("Monday:3 | "
        "Tuesday:3 | Wednesday:3 | Thursday:3 | Friday:3 | Saturday:1 | Sunday:1")),
    text("day of week | class day | meeting day | weekday | working day | available day | delivery day | "
        "business day", lambda c: choice_spec("Mon/Wed/Fri", "Tue/Thu", "Mon-Fri", "Mon/Wed", "Sat", "Sat/Sun") if
        _many(c) and c.fits(11) else None),
    number("weekday | day of week | week day | dow", _weekday),
    number("week | week number | week of year | iso week | calendar week", numbers(1, 52, decimals=0)),
    number("quarter | fiscal quarter", numbers(1, 4, decimals=0)),
    number("day of year", numbers(1, 365, decimals=0)),
    number("hour | hour of day | start hour | end hour | open hour", lambda c: numbers(0, 23, decimals=0)(c) if c.own[
        -1:] == ("hour",) else None),
    number("minute of hour", numbers(0, 59, decimals=0)),
    text("year month | month year | period | billing period month | accounting period | fiscal period | "
        "reporting period | statement month | billing month | year and month", shapes(r"202[3-5]-(0[1-9]|1[0-2])")),
    text("season | sport season | league season", lambda c: choice_spec("2022-2023", "2023-2024", "2024-2025",
        "2025-2026") if c.about("sports") and c.fits(9) else None),
    text("fiscal year | academic year | school year | season year", lambda c: choice_spec("2022-2023", "2023-2024",
        "2024-2025", "2025-2026") if c.fits(9) else choice_spec("2023", "2024", "2025")),
    text("year | birth year | model year | graduation year | release year | publication year",
        lambda c: template_spec("{n}", n=number_spec(_now(c) - 25, _now(c) - 1))),
    text("opening hour | business hour | hour | working hour | operating hour | office hour | open hour | "
        "hour of operation", lambda c: choice_spec("Mon-Fri 9:00-17:00", "Mon-Sat 8:00-20:00", "Daily 10:00-22:00",
        "Mon-Fri 8:30-18:00") if c.fits(20) else choice_spec("9:00-17:00", "8:00-18:00")),
    text("expiry date | card expiry | expiry | valid thru", lambda c: shapes(r"(0[1-9]|1[0-2])/(2[7-9]|3[01])")(c) if
        "card" in c.phrase or not c.fits(10) else None),
    text("start time | end time | time | opening time | closing time | open time | close time | time of day | "
        "departure time | arrival time | preferred time | schedule time | event time | alarm time | check in time | "
        "check out time | pickup time", lambda c: template_spec("{clock}", clock=clock_text(c)) if c.facts.says(
        "ISO|timestamp") is False else None),
    text("duration | runtime | length | running time | video length | track length | play time", _spoken_duration),
    text("schedule | cron | cron expression | cron schedule | schedule expression", lambda c: choice_spec("0 * * * *",
        "*/15 * * * *", "0 2 * * *", "30 6 * * 1-5", "0 0 1 * *", "0 12 * * 0") if {"cron", "expression"} & set(c.own)
        or c.about("tech", "software") else choice_spec("Mon/Wed/Fri 9:00-10:30", "Tue/Thu 13:00-14:15",
        "Mon-Fri 8:00-16:00", "Weekends 10:00-14:00")),
]  # fmt: skip
