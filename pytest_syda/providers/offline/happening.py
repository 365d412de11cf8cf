"""When things happen: after what came before in the row and after the row they belong to; or not yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pytest_syda.providers.offline.context import ColumnContext, TableContext
from pytest_syda.providers.offline.later import later
from pytest_syda.providers.offline.parents import sure_parents
from pytest_syda.providers.offline.specs import altered
from pytest_syda.providers.offline.timeline import (
    CHANGED,
    CREATED,
    ENDED,
    FUTURE,
    PLACED,
    STARTED,
    anchor,
    earlier,
    events,
    is_planned,
    rank_in,
    rank_of,
)
from pytest_syda.providers.offline.windows import AFTERWARDS, in_window
from pytest_syda.providers.offline.words import word_set
from pytest_syda.recipe.kinds.choices import When
from pytest_syda.recipe.kinds.moments import Datetime
from pytest_syda.recipe.kinds.relations import Expression
from pytest_syda.recipe.spec import Spec

end_by_length: Callable[..., Spec | None] = later("lasting:end_by_length")
ahead: Callable[..., Spec | None] = later("coming:ahead")
for_sale: Callable[..., Spec | None] = later("coming:for_sale")
paired_end: Callable[..., Spec | None] = later("coming:paired_end")
by_term = later("lasting:by_term")
gap = later("lasting:gap")
goes_on = later("lasting:goes_on")
pace: Callable[..., str] = later("lasting:pace")
pace = later("lasting:pace")
within = later("lasting:within")


def when(c: ColumnContext) -> Spec | None:
    """A moment in the past, or ahead where the name says so."""
    rank = rank_in(c.home, c.own)
    words = set(c.own)
    paired = for_sale(c) if {"sale", "sales"} & words else None
    if paired is None and len(c.own) > 1 and _ENDING & words and "period" not in words:
        paired = paired_end(c)
    if paired is not None:
        return paired
    bounded = in_window(c)
    if bounded is not None:
        others = (path for path in parent_moments(c) if path not in bounded.before)
        return altered(bounded, after=tuple(dict.fromkeys((*bounded.after, *others))))
    if (known := _before_departure(c) or _lately(c, rank)) is not None:
        return known
    if rank == FUTURE or (rank == ENDED and _SIGNUP & words):
        coming = ahead(c)
        return _at_its_hours(coming, c) if isinstance(coming, Datetime) else coming
    before = earlier(c)
    if "door" in c.own and c.column.nullable and (opens := [*_sure_starts(c)]):
        return Datetime(start="-99y", end="+2y", before=tuple(opens[:1]), within="90m", precision="minute")
    due = _due(c) if not before else ""
    if due:
        return Datetime(end="as_of", before=(due,), after=parent_moments(c), within="15d")
    computed = end_by_length(c) if rank == ENDED or {"arrival"} & set(c.own) else None
    if computed is not None:
        return computed
    parents = parent_moments(c) if all(c.home.table[name].nullable for name in before) else ()
    after = (*before, *parents, *_own_birth(c))
    sure = any(not c.home.table[name].nullable for name in before)
    soon = within(c) if before else _soon(c, parents)
    spec = Datetime(
        start="-99y" if sure else "-3y", after=after, before=_sure_ends(c, rank), within=soon,
        gap=gap(c) if before else "",
        end="+1y" if rank == ENDED and (goes_on(c) or _surely_ends(c)) else "as_of",
        distribution="recent" if rank in {CREATED, PLACED} and not soon else "uniform",
    )  # fmt: skip
    return _at_its_hours(spec, c)


_BEFORE_IT_STARTS = {("preview",), ("confirmed",), ("approved",), ("registration",), ("published",), ("announced",)}


def _surely_ends(c: ColumnContext) -> bool:
    """Whether it is the end of something that may still be ahead: every row has it."""
    return not c.column.nullable and bool({"end", "ends"} & set(c.own)) and any(_sure_starts(c))


_SIGNUP = word_set("registration enrollment rsvp signup")


def _before_departure(c: ColumnContext) -> Datetime | None:
    """When people board, and when the gate closes: shortly before it departs."""
    if not {"boarding", "gate"} & set(c.own) or c.kind != "datetime" or "actual" in c.own:
        return None
    departs = c.home.find("scheduled departure", "departure", "departure time", "departs at", kinds=frozenset({c.kind}))
    if not departs or c.home.table[departs].nullable:
        return None
    return Datetime(start="-99y", end="+2y", before=(departs,), within="15m" if "gate" in c.own else "50m")


def _lately(c: ColumnContext, rank: int) -> Spec | None:
    """What was done last was so within the year, or while that went on which takes hours; and before it ended."""
    if c.own[:1] != ("last",) or rank != CHANGED or _ALTERED & set(c.own):
        return None
    before = earlier(c) or parent_moments(c)
    if before and c.kind == "datetime" and pace(c.home):
        return Datetime(start="-99y", after=before, within="20m")
    recent = Datetime(start="-120d" if _DAILY & set(c.own) else "-1y", after=before, distribution="recent")
    for event in events(c.home):
        ended = c.home.table[event.column].nullable and _OVER & set(c.home.own_words(event.column))
        if ended and event.rank >= ENDED and event.column not in before:
            then = Datetime(start="-99y", after=before, before=(event.column,), within="1y")
            return When(column=event.column, cases={"null": recent}, otherwise=then)
    return recent


_ALTERED = word_set("updated update modified modify changed edited edit")
_DAILY = word_set("login seen active activity accessed used run sync pushed heartbeat online ping contact triggered")
_OVER = word_set("terminated termination deactivated decommissioned retired left closed deleted died deceased disposed "
    "sold revoked canceled archived disabled")  # fmt: skip


def _sure_starts(c: ColumnContext) -> Iterator[str]:
    """When it begins, in every row."""
    for event in events(c.home):
        column = c.home.table[event.column]
        if event.rank == STARTED and not column.nullable and column.type.kind == c.kind and event.column != c.name:
            yield event.column


_ENDING = word_set("end ends finish stop to until thru close")


_AFFAIRS = word_set(
    """
    order shipment delivery appointment visit booking reservation ticket invoice claim application rental trip ride
    encounter admission lot offer interview incident request inspection return refund quote cart sale purchase donation
    transaction session call run build deployment survey submission attempt exam sample prescription consultation
    checkout parcel consignment bill stay referral complaint repair
    """
)
"""What is over in weeks, and so is all that belongs to it."""


def _soon(c: ColumnContext, parents: tuple[str, ...]) -> str:
    """How soon after its parent a row comes to be that belongs to an affair of some weeks."""
    tables = {c.home.schema[c.home.parents[path.partition(".")[0]].table] for path in parents}
    if c.kind == "datetime" and any(pace(c.home.of(table)) for table in tables):
        return "50m"
    return "25d" if any(_AFFAIRS & set(c.home.of(table).entity[-1:]) for table in tables) else ""


def _due(c: ColumnContext) -> str:
    """When a payment is due that the row tells nothing earlier of."""
    return c.home.find("due date", "due on", "due", kinds=frozenset({c.kind})) if c.own[:1] == ("paid",) else ""


def _sure_ends(c: ColumnContext, rank: int) -> tuple[str, ...]:
    """When it was over in every row: what may have happened on the way happened before."""
    if not c.column.nullable or not 0 < rank < ENDED:
        return ()
    ends = [event.column for event in events(c.home) if event.rank == ENDED]
    if rank < STARTED:
        ends += [event.column for event in events(c.home) if event.rank < ENDED and is_planned(c.home, event.column)]
    if c.own[:1] in _BEFORE_IT_STARTS:
        ends += [event.column for event in events(c.home) if event.rank == STARTED]
    return tuple(name for name in ends if not c.home.table[name].nullable and c.home.table[name].type.kind == c.kind)


def parent_moments(c: ColumnContext) -> tuple[str, ...]:
    """The moments at which the rows this row belongs to came to be."""
    found = []
    for column, key in sure_parents(c.home).items():
        parent = c.home.of(c.home.schema[key.table])
        moment_ = _over(c, parent) or _told(parent) or anchor(parent) or _birth(parent)
        if moment_ and _LOADED & set(c.home.entity) and rank_of(parent.own_words(moment_)) >= _CUTOFF:
            continue
        if (moment_ and not parent.table[moment_].nullable) or (
            moment_ and rank_of(parent.own_words(moment_)) <= PLACED
        ):
            found.append(f"{column}.{moment_}")
    return tuple(found)


def _told(home: TableContext) -> str:
    """When a row that is of something that had happened was told of: a claim is reported after the loss."""
    first = anchor(home)
    if not first or rank_of(home.own_words(first)) >= CREATED:
        return ""
    sure = (event for event in events(home) if not home.table[event.column].nullable)
    return next((event.column for event in sure if CREATED <= event.rank <= PLACED), "")


def _over(c: ColumnContext, parent: TableContext) -> str:
    """When it was over, where a row judges how it was."""
    if not AFTERWARDS & set(c.home.entity):
        return ""
    sure = [event for event in events(parent) if not parent.table[event.column].nullable]
    return next((event.column for event in reversed(sure) if STARTED <= event.rank <= ENDED), "")


_LOADED = word_set("shipment consignment cargo container parcel")
"""What is there before that sails which takes it."""
_CUTOFF = 24


def _birth(home: TableContext) -> str:
    """When the one that a row is was born."""
    return next(
        (event.column for event in events(home) if not event.rank and not home.table[event.column].nullable), ""
    )


_YOUNG = {"child", "kid", "baby", "infant", "toddler", "puppy", "kitten", "calf", "foal", "lamb", "chick"}


def _own_birth(c: ColumnContext) -> tuple[str, ...]:
    """The birth of those so young that it bounds what they do."""
    born = _birth(c.home) if _YOUNG & set(c.home.entity) else ""
    return (born,) if born and born != c.name else ()


_HOURS: dict[str, tuple[int, int]] = {
    word: hours
    for hours, text in (
        ((8, 18), """
            appointment meeting interview order invoice ticket call visit consultation class lesson hearing trial
            inspection viewing showing lecture exam workshop training seminar webinar audit court survey checkup
            therapy tutoring excursion procedure surgery vaccination deposition arraignment closing"""),
        ((12, 21), "kickoff match game tipoff race rehearsal practice party dinner meetup tournament bout"),
        ((17, 22), "concert performance show screening gala doors door showtime curtain gig banquet premiere"),
        ((11, 22), "table seating restaurant"),
        ((9, 21), """
            reservation booking event session service mass worship sermon rsvp pickup dropoff delivery slot window
            rental wedding ceremony funeral baptism tour"""),
    )
    for word in text.split()
}  # fmt: skip
"""When people do things together."""
_BY_CLOCK = word_set(
    """
    appointment meeting interview class lesson hearing kickoff match game concert performance show screening lecture
    exam workshop reservation inspection viewing showing tour session training seminar event wedding service rehearsal
    """
)
_ARRANGED = word_set(
    """
    start starts begin begins scheduled appointment kickoff reservation event held door doors show booking reserved
    hearing visit session meeting open opens service match game tipoff showtime screening pickup interview inspection
    viewing
    """
)
"""What is arranged for a time, in names of columns."""


_NIGHTLY = word_set("job run deployment maintenance outage backup pipeline window task_run build migration")


def _at_its_hours(spec: Datetime, c: ColumnContext) -> Spec:
    """At an hour at which people do such things."""
    if c.kind != "datetime":
        return spec
    if spec.within == "10h" and all(c.home.table[name].type.kind == "date" for name in spec.after if name in c.table):
        return altered(spec, within="23h", hours=(7, 11))
    if spec.after and spec.within.endswith(("h", "m")):
        return spec
    hours = _hours(c)
    if hours is None:
        return spec
    arranged = bool(_ARRANGED & set(c.own)) and bool(_BY_CLOCK & {*c.home.entity, *c.own})
    meets = bool({"appointment", "meeting", "interview", "class", "lesson"} & set(c.home.entity))
    return altered(spec, hours=hours, precision="minute" if arranged or meets else "second")


def _hours(c: ColumnContext) -> tuple[int, int] | None:
    """From when to when, where people do together what the column is of."""
    if c.column.attribute.lower().startswith(("starts", "begins", "opens")) and not _NIGHTLY & set(c.home.entity):
        known = next((_HOURS[word] for word in reversed(c.home.entity) if word in _HOURS), None)
        return known or (8, 20)
    if {"reservation", "booking"} & {*c.home.entity, *c.own} and {"table", "restaurant", "dinner", "party"} & {
        *c.home.entity, *c.home.beside}:  # fmt: skip
        return 11, 22
    if c.home.entity[-2:] == ("check", "in") or c.home.entity[-1:] in {("checkin",), ("shift",), ("swipe",)}:
        return 6, 20
    arranged = bool(_ARRANGED & set(c.own))
    for word in (*reversed(c.own), *reversed(c.home.entity)):
        if word in _HOURS and (arranged or word in c.own or _HOURS[word] == (8, 18)):
            return _HOURS[word]
    return None


_PARTICIPLES = {
    "termination": "terminated",
    "cancellation": "canceled",
    "completion": "completed",
    "delivery": "delivered",
    "shipping": "shipped",
    "ship": "shipped",
    "payment": "paid",
    "approval": "approved",
    "resolution": "resolved",
    "return": "returned",
    "discharge": "discharged",
    "graduation": "graduated",
    "closing": "closed",
    "close": "closed",
    "verification": "verified",
    "death": "deceased",
    "actual delivery": "delivered",
    "actual end": "ended",
    "actual arrival": "arrived",
    "actual start": "started",
    "actual completion": "completed",
    "submission": "submitted",
    "release": "released",
    "publication": "published",
    "dispatch": "dispatched",
    "settlement": "settled",
    "refund": "refunded",
    "sale": "sold",
    "adoption": "adopted",
    "harvest": "harvested",
    "departure": "departed",
}


_NOT_YET: dict[float, str] = {
    0.92: "deleted removed",
    0.85: "canceled archived suspended blocked refunded revoked rejected banned locked terminated denied failed "
    "deceased retired expired discontinued decommissioned escalated unsubscribed deactivated disabled withdrawn "
    "left resigned",
    0.55: "closed returned resolved discharged graduated sold redeemed claimed",
    0.3: "completed finished ended read delivered harvested adopted answered",
}


_RATES = {event: rate for rate, text in _NOT_YET.items() for event in text.split()}


def event_of(c: ColumnContext) -> str:
    """What happens at a moment, as a participle: termination_date is when someone was terminated."""
    event = " ".join(
        word for word in c.own if word not in {"at", "on", "date", "time", "timestamp", "when", "datetime"}
    )
    return _PARTICIPLES.get(event, event)


def happened(c: ColumnContext) -> Spec | None:
    """An event that has not happened to every row: where a status says so, or to some of them."""
    if (before := _before_departure(c)) is not None:
        return before
    if "closes" in c.column.attribute.lower() and not _SIGNUP & set(c.own):
        return Datetime(after=earlier(c), within="60d", end="+60d", gap="5d")
    event, spec = event_of(c), when(c)
    if spec is None or not c.column.nullable or isinstance(spec, Expression):
        return spec
    told = _told_by_flag(c, event, spec) or _told_by_status(c, event, spec)
    if event == "started" and {
        "subscription",
        "membership",
        "employment",
        "policy",
        "lease",
        "contract",
        "enrollment",
    } & set(c.home.entity):
        return spec
    if told:
        return told
    if event == "sent" and {"message", "notification", "email", "sms", "chat", "mail"} & set(c.home.entity):
        return spec
    if c.home.entity[-1:] == (event,) or (
        event in {"paid", "received", "ordered", "placed", "posted"}
        and set(c.home.entity) & {"payment", "transaction", "donation", "receipt", "order"}
    ):
        return spec
    return altered(spec, null_rate=_RATES.get(event, 0.2))


def _told_by_flag(c: ColumnContext, event: str, spec: Spec) -> Spec | None:
    deed = tuple(event.split())
    flags = [deed, ("is", *deed), ("has", *deed), ("was", *deed)]
    if event == "verified":
        flags.append(("email", event))
    if deed[0] in {"email", "account", "user"}:
        flags += [("is", *deed[1:]), deed[1:]]
    by_name = {
        c.home.own_words(column.name): column.name for column in c.table.columns if column.type.kind == "boolean"
    }
    told = next((by_name[flag] for flag in flags if flag in by_name), "")
    return When(column=told, cases={"True": spec}) if told else None


def _told_by_status(c: ColumnContext, event: str, spec: Spec) -> Spec | None:
    from pytest_syda.providers.offline.columns import column_spec
    from pytest_syda.providers.offline.living import deed_of, done_in, states_of

    deed = tuple(event.split())
    specs = {column.name: column_spec(c.home, column) for column in c.table.columns if is_state(c.home, column.name)}
    for name, states in states_of(c.home, specs, deed):
        cases = done_in(deed_of(deed), rank_in(c.home, c.own), states)
        if cases:
            return When(column=name, cases=dict.fromkeys(cases, spec))
    return None


def is_state(home: TableContext, name: str) -> bool:
    return home.own_words(name)[-1:] in {("status",), ("state",), ("stage",), ("phase",)}
