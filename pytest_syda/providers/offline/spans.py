"""Numbers that moments of the row make: ages, years, durations; and results outside their range."""

from __future__ import annotations

from pytest_syda.providers.offline.amounts import find_number, places
from pytest_syda.providers.offline.context import NUMERIC, ColumnContext, TableContext
from pytest_syda.providers.offline.words import words
from pytest_syda.recipe.kinds.relations import Expression, Lookup
from pytest_syda.recipe.spec import Spec

_RESULTS = {"result", "test", "lab", "measurement", "observation", "reading"}
_TAKEN = {"duration", "elapsed", "length", "block", "flight", "travel", "spent", "taken", "logged", "worked"}
ABOUT = frozenset(
    {
        "age",
        "year",
        "day",
        "fiscal",
        "period",
        "weekday",
        "week",
        "dow",
        "month",
        "quarter",
        "fine",
        "late",
        "overdue",
        *_RESULTS,
        *_TAKEN,
    }
)


def abnormal(c: ColumnContext) -> Spec | None:
    """A flag of results outside their reference range; a result near it."""
    if not _RESULTS & set(c.home.entity):
        return None
    low, high = (
        find_number(c.home, "reference low", "normal low", "ref low", "range low", "low", "min value"),
        find_number(c.home, "reference high", "normal high", "ref high", "range high", "high", "max value"),
    )
    value = find_number(c.home, "value", "result value", "result", "measured value", "numeric value", "result numeric")
    if not low or not high or not value:
        return None
    if c.name == value:
        return Lookup(path=high, factor=0.8, spread=0.35, decimals=places(c))
    if c.kind == "string" and {"flag", "abnormal", "interpretation"} & set(c.own) and c.fits(1):
        return Expression(expression=f"'L' if {value} < {low} else 'H' if {value} > {high} else 'N'")
    if c.kind == "boolean" and {"abnormal", "out", "flagged", "critical"} & set(c.own):
        return Expression(expression=f"{value} < {low} or {value} > {high}")
    return None


def from_moments(c: ColumnContext) -> Spec | None:
    """Ages from birth dates, years from dates, durations from start to end."""
    if c.kind not in NUMERIC:
        return None
    dates = frozenset({"date", "datetime"})
    if c.own in {("age",), ("current", "age")} and (
        born := c.home.find("birth date", "born", "date of birth", kinds=dates)
    ):
        return _where_known(
            c,
            born,
            f"floor((today() - {born}) / 365.2425)"
            if c.home.table[born].type.kind == "date"
            else f"floor((today() - {born}) / days(365.2425))",
        )
    if c.own in {("year",), ("release", "year")}:
        found = (
            c.home.find("release date", "publication date", "date", kinds=dates)
            if len([1 for column in c.table.columns if column.type.kind in dates]) == 1
            else ""
        )
        return _where_known(c, found, f"year({found})") if found else None
    if c.own in _FISCAL and (booked := c.home.find(*_BOOKED, kinds=dates)):
        part = "year" if c.own[-1] == "year" else "month"
        return _where_known(c, booked, f"{part}({booked})") if part == "year" or c.facts.high == 12 else None
    return _calendar(c) or _days_late(c) or _fine(c) or _days_between(c) or _length(c) or _days_on_the_way(c)


_CALENDAR = {
    ("day", "of", "week"): "weekday", ("weekday",): "weekday", ("week", "day"): "weekday", ("dow",): "weekday",
    ("month",): "month", ("month", "number"): "month", ("quarter",): "quarter", ("hour", "of", "day"): "hour",
}  # fmt: skip
_HAPPENS = ("starts at", "start at", "start time", "start date", "starts on", "event date", "date")
_KEPT = {"created", "updated", "modified", "deleted", "inserted", "changed"}


def _calendar(c: ColumnContext) -> Spec | None:
    """What the calendar says of the moment that a row is about: its weekday, its month."""
    part = _CALENDAR.get(c.own)
    if part is None or any(c.name in key.columns for key in c.table.uniques) or c.name in c.table.primary_key:
        return None
    dates = frozenset({"datetime"} if part == "hour" else {"date", "datetime"})
    about = [
        column.name
        for column in c.table.columns
        if column.type.kind in dates and not _KEPT & set(c.home.own_words(column.name))
    ]
    moment = about[0] if len(about) == 1 else c.home.find(*_HAPPENS, kinds=dates)
    if not moment:
        return None
    if part == "weekday":
        text = _weekday(c, moment)
    else:
        text = f"floor((month({moment}) + 2) / 3)" if part == "quarter" else f"{part}({moment})"
    return _where_known(c, moment, text) if text else None


def _weekday(c: ColumnContext, moment: str) -> str:
    """Counted as the comment says, else from Monday as 0."""
    if c.facts.listing.values and c.facts.listing.values[0] not in {"0", "1"}:
        return ""
    sunday_first = c.facts.says("sunday *(?:is|=|:) *[01]|[01] *(?:is|=|:|-) *sun")
    first = 1 if c.facts.high == 7 or c.facts.low == 1 else 0
    day = f"(weekday({moment}) + 1) % 7" if sunday_first else f"weekday({moment})"
    return f"{day} + {first}" if first else day


_FISCAL = {("fiscal", "year"), ("fiscal", "period"), ("fiscal", "month"), ("accounting", "period"), ("period",)}
_BOOKED = ("entry date", "posting date", "posted on", "transaction date", "journal date", "invoice date", "date")


_LATE = {("day", "late"), ("day", "overdue"), ("overdue", "day"), ("late", "day"), ("day", "past", "due")}


def _days_late(c: ColumnContext) -> Spec | None:
    """How many days after it was due something was done, or today if it still is not."""
    late = _lateness(c.home) if c.own in _LATE else ""
    return Expression(expression=late) if late else None


def _lateness(home: TableContext) -> str:
    """The days from when something was due to when it was done, as an expression; empty where no column tells."""
    dates = frozenset({"date", "datetime"})
    due = home.find("due date", "due on", "due", "due at", "payment due date", kinds=dates)
    done = home.find("returned on", "returned at", "return date", "returned", "paid on", "paid at", "paid date",
        "payment date", "completed at", "delivered at", "actual return date", kinds=dates)  # fmt: skip
    if not due or not done or home.table[due].nullable:
        return ""
    first, last = (f"date({name})" if home.table[name].type.kind == "datetime" else name for name in (due, done))
    last = f"coalesce({last}, today())" if home.table[done].nullable else last
    return f"greatest(0, {last} - {first})"


_LENT = {"book", "library", "copy", "checkout", "borrower"}
_FINES = {("fine",), ("fine", "amount"), ("late", "fee"), ("late", "fine"), ("overdue", "fee"), ("overdue", "fine")}


def _fine(c: ColumnContext) -> Spec | None:
    """So much for each day that something came back late."""
    late = _lateness(c.home) if c.own in _FINES else ""
    if not late:
        return None
    parents = {word for key in c.table.foreign_keys for word in words(key.table)}
    rate = 0.25 if _LENT & (parents | {*c.home.entity}) else 5
    return Expression(expression=f"round({rate} * {late}, 2)")


def _days_between(c: ColumnContext) -> Spec | None:
    """Days of leave, from the dates of its first and its last day."""
    if c.own not in {
        ("day",),
        ("number", "day"),
        ("total", "day"),
        ("day", "count"),
        ("leave", "day"),
        ("day", "requested"),
        ("duration", "day"),
        ("trip", "length"),
        ("length", "day"),
    }:
        return None
    dates = frozenset({"date"})
    start, end = (
        c.home.find(
            "start date", "from date", "start", "from", "pickup date", "check in date", "check in", kinds=dates
        ),
        c.home.find(
            "end date",
            "to date",
            "end",
            "to",
            "return date",
            "dropoff date",
            "check out date",
            "check out",
            kinds=dates,
        ),
    )
    if not start or not end or start == end:
        return None
    text = (
        f"{end} - {start} + 1" if {"leave", "absence", "vacation", "time"} & set(c.home.entity) else f"{end} - {start}"
    )
    if (c.home.table[start].nullable or c.home.table[end].nullable) and not c.column.nullable:
        return None
    return Expression(expression=text)


_LASTS = {"transit", "rental", "stay", "trip", "voyage", "travel", "lease", "hire", "turnaround", "resolution", "cycle"}


def _days_on_the_way(c: ColumnContext) -> Spec | None:
    """Days of transit, of a stay, of a rental: from where it starts to where it ends."""
    from pytest_syda.providers.offline.lasting import ends_by
    from pytest_syda.providers.offline.timeline import ARRIVED, ENDED, STARTED, events

    if c.own[-1:] != ("day",) or not _LASTS & {*c.own, *c.words} or len(c.own) > 2 or ends_by(c.home, c.name):
        return None
    known = [event for event in events(c.home) if c.column.nullable or not c.home.table[event.column].nullable]
    start = next((event.column for event in known if event.rank == STARTED), "")
    end = next((event.column for event in known if ARRIVED <= event.rank <= ENDED), "")
    if not start or not end or c.home.table[start].type.kind != c.home.table[end].type.kind:
        return None
    text = f"{end} - {start}" if c.home.table[start].type.kind == "date" else f"floor(({end} - {start}) / days(1))"
    return Expression(expression=text)


def _length(c: ColumnContext) -> Spec | None:
    from pytest_syda.providers.offline.units import UNITS, unit_of

    unit = unit_of(c) or next((word for word in c.own[:1] if word in {"hour", "minute", "second", "day"}), "")
    if c.home.own_words(c.name) in {
        ("duration", "minute"),
        ("duration", "hour"),
        ("duration", "second"),
        ("duration", "day"),
    } and _ends_by(c):
        return None
    if not set(c.own) & _TAKEN or len(c.own) > 3 or not unit or UNITS[unit][0] != "time":
        return None
    moments = frozenset({"datetime"})
    if {"logged", "worked"} & set(c.own) and c.home.has("date", "shift date", "work date", "worked on"):
        moments = frozenset({"time"})
    start = c.home.find(
        "start time",
        "start timestamp",
        "started",
        "start",
        "started at",
        "start at",
        "begin at",
        "check in",
        "start date time",
        "clock in",
        "scheduled departure",
        "departure",
        "departed",
        "from time",
        kinds=moments,
    )
    end = c.home.find(
        "end time",
        "end timestamp",
        "ended",
        "end",
        "ended at",
        "end at",
        "finished at",
        "completed at",
        "finish at",
        "check out",
        "clock out",
        "scheduled arrival",
        "arrival",
        "arrived",
        "submitted at",
        "to time",
        kinds=moments,
    )
    if not start or not end or ((c.home.table[end].nullable or c.home.table[start].nullable) and not c.column.nullable):
        return None
    text = f"({end} - {start}) / seconds({UNITS[unit][1]:g})"
    return Expression(expression=f"floor({text})" if c.kind == "integer" else f"round({text}, 2)")


def _ends_by(c: ColumnContext) -> bool:
    """Whether the row's end is computed from this length."""
    from pytest_syda.providers.offline.lasting import ends_by

    return ends_by(c.home, c.name)


def _where_known(c: ColumnContext, path: str, text: str) -> Spec | None:
    return None if c.home.table[path].nullable and not c.column.nullable else Expression(expression=text)
