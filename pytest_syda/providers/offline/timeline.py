"""Moments of one row in the order they happen, and of a row after its parents'."""

from __future__ import annotations

import msgspec

from pytest_syda.providers.offline.context import ColumnContext, TableContext
from pytest_syda.providers.offline.words import Words, word_set

MOMENTS = frozenset({"date", "datetime"})

_STAGES: dict[int, str] = {
    0: """birth birthday born founded established built manufactured incorporated inception""",
    8: """joined join hired hire enrolled member since registered registration signup signed_up admitted
    start_of_employment employed onboarded acquired purchased purchase bought""",
    9: """occurred incident accident event onset service visit encounter admission observed happened loss""",
    10: """created create added inserted logged recorded entered drafted imported uploaded collected installed
    generated captured ts timestamp time datetime date""",
    12: """introduced proposed tabled posted reported detected requested request inquiry raised announced""",
    14: """planting planted sown sowing ordered order placed issued issue opened open submitted applied application
    booked booking invoiced invoice prescribed filed initiated sampled measured planted donated quoted proposed
    transaction fired listed diagnosed sold_on brewed roasted baked mixed cast forged mined caught slaughtered milked
    distilled pressed finalized quoted reserved billed raised extended""",
    17: """queued enqueued""",
    18: """reviewed approved accepted assigned confirmed verified authorized signed funded triaged acknowledged
    scheduled accepted responded response answered decision verdict ruling award notification callback""",
    22: """paid payment charged captured_payment settled processed reimbursed reimbursement""",
    24: """cutoff""",
    26: """disbursed rented seated
    hearing trial appeal judgment exam interview demo start started begin begins begun effective valid_from from
    departure departed depart check_in checked_in checkin pickup picked opens onset activated trial_start
    issue_start published publish released release launched launch first kickoff aired premiere adopted began live
    went_live clock_in clocked_in punch_in""",
    27: """boarding boarded""",
    30: """packed packaged bottled canned kegged boxed labeled wrapped wrap shipped ship dispatched
    sent mailed transmitted""",
    34: """delivered delivery arrival arrived arrive received read seen viewed clicked""",
    36: """enacted ratified repealed resulted result analyzed verified_result""",
    40: """exited exit end
    ended ends until thru to finish finished completed complete done closed close resolved stopped check_out
    checked_out checkout dropoff returned return discharged graduated graduation terminated termination left
    completion conclusion closure closing shutdown cessation settlement_date separation resignation disposal dispersal
    wrap wrapped landing landed touchdown decommission dismissed concluded adjourned
    harvest harvested trial_end merged graded sold converted fulfilled restored wraps stops finishes tapped_off
    clock_out clocked_out punch_out""",
    50: """refunded reversed settled_final""",
    60: """updated update modified modify changed edited last touched synced refreshed""",
    70: """canceled cancelled cancellation churned churn lapsed archived expired_at suspended blocked
    revoked retired discontinued lost banned withdrawn voided retracted""",
    80: """deleted removed purged destroyed death died deceased decommissioned""",
}  # fmt: skip
_FUTURE = word_set(
    """
    due expiry expire expires deadline renewal renew next target expected estimated planned scheduled valid_to
    valid maturity upcoming warranty best use sell promised eta followup follow anticipated projected reminder
    remind rsvp until
    """
)
_STAGE = {word: rank for rank, text in _STAGES.items() for word in text.split()}
UNKNOWN = 32
"""The rank of what was done, and nothing says when."""
CREATED, PLACED, STARTED, ARRIVED, ENDED, CHANGED, DELETED = 10, 14, 26, 34, 40, 60, 80
FUTURE = 90
"""The rank of what lies ahead: after all that has happened."""


class Event(msgspec.Struct, frozen=True):
    """A column that says when something happens: where it stands in the order of things."""

    column: str
    rank: int


def rank_of(own: Words) -> int:
    """Where the event that a name speaks of stands in the order of things."""
    pairs = ["_".join(own[place : place + 2]) for place in range(len(own) - 1)]
    if set(own) & _FUTURE and not set(own) & {"from", "start", "since"} and own[:1] != ("last",) and "sent" not in own:
        return FUTURE
    if "last" in own and "name" not in own:
        return CHANGED
    known = [
        _STAGE[word]
        for word in (*pairs, *own)
        if word in _STAGE and word not in {"date", "time", "timestamp", "datetime", "ts"}
    ]
    if own[:1] and own[0].startswith("un") and own[0][2:].endswith("ed"):
        return CHANGED + 10  # uninstalled, unsubscribed, unassigned
    if not known and any(word.endswith("ed") and len(word) > len("added") for word in own):
        return UNKNOWN  # something done to what was there: corrected, defended, rotated
    if known:
        return max(known) if 0 not in known else 0
    return CREATED


_PLANNED = word_set(
    "scheduled schedule planned estimated expected target projected proposed anticipated requested promised"
)
_SAID = word_set("date time at on actual timestamp datetime")


def _planned_rank(home: TableContext, own: Words) -> int | None:
    """The rank of what was planned, where the row tells how it went on: just before what it was planned for."""
    meant = _PLANNED & set(own)
    if meant and set(own) <= _PLANNED | _SAID | {"for"} and _surely_begins(home):
        return STARTED - 1
    stage = rank_of(tuple(word for word in own if word not in meant))
    if not meant or not STARTED <= stage <= ENDED:
        return None
    bare = set(own) - meant - _SAID
    for other in home.column_words.values():
        rest = set(other) - _SAID
        same = bool(meant & rest) and STARTED <= rank_of(tuple(word for word in other if word not in meant)) <= ENDED
        if other != own and (rest == bare or (same and rest - meant != bare)):
            return stage - 1
    deeds = (other for other in home.column_words.values() if _is_deed(other) and not _PLANNED & set(other))
    return stage - 1 if any(STARTED <= rank_of(other) <= ENDED for other in deeds) else None


def _surely_begins(home: TableContext) -> bool:
    """Whether every row has a deed that is the beginning of it, or may have, and no state says which are ahead."""
    ahead = any(own[-1:] in {("status",), ("state",), ("stage",)} for own in home.column_words.values())
    moments = (c for c in home.table.columns if c.type.kind in MOMENTS and not (c.nullable and ahead))
    sure = (home.own_words(c.name) for c in moments)
    return any(rank_of(own) == STARTED and not _PLANNED & set(own) for own in sure)


def is_planned(home: TableContext, column: str) -> bool:
    """Whether a moment is what was meant to be, as `scheduled_start`."""
    own = set(home.own_words(column))
    return "scheduled" in own or bool(_PLANNED & own and own - _PLANNED - _SAID)


def counterpart(home: TableContext, own: Words) -> str:
    """The column that says when this was meant to happen: `scheduled_arrival` for `actual_arrival`."""
    bare = set(own) - _SAID
    if not bare or _PLANNED & set(own):
        return ""
    for name, other in home.column_words.items():
        rest = set(other) - _SAID
        if rest & _PLANNED and rest - _PLANNED == bare and home.table[name].type.kind in MOMENTS:
            return name
    return ""


_TALKS = word_set("call chat conversation session meeting consultation")
_ANSWERED = word_set("answered connected responded picked joined assigned")
_LENT = {
    "loan",
    "checkout",
    "borrowing",
    "rental",
    "asset",
    "equipment",
    "lending",
    "circulation",
    "tool",
    "key",
}


def _after_all(home: TableContext, own: Words) -> int | None:
    """Where what is done at the very end stands: pay after the period it is for, papers when all is done."""
    if own in _PAYDAYS and home.has("period end", "period end date", "pay period end", "period to", "end date"):
        return ENDED + 2
    if own[:1] in _HANDED_IN and home.has("service to", "service end", "service end date", "period end"):
        return ENDED + 2 if own[0] in {"processed", "adjudicated"} else ENDED + 1
    if _GRADES & set(own) and {"published", "released", "announced"} & set(own):
        return ENDED + 1
    if own[:1] == ("last",) and ("first", *own[1:]) in home.column_words.values():
        return ENDED
    followed = _FOLLOWS.get(own[:1])
    return STARTED if followed is not None and home.has(*followed) else None


def _known_rank(home: TableContext, own: Words) -> int | None:
    """Where an event stands by what else there is in the row."""
    entity = set(home.entity)
    if own[:1] == ("dropped",):  # a child is dropped off and then picked up, a passenger the other way round
        return ENDED if entity & {"ride", "trip", "rental", "delivery", "transfer"} else PLACED
    if own[:1] in _BESIDE and (home.has(*_BESIDE[own[:1]][0]) or entity & set(_BESIDE[own[:1]][0])):
        return _BESIDE[own[:1]][1]
    if own[1:] and own[-1] == "by":  # ready by, needed by: a promise
        return FUTURE
    if set(own) - _SAID == {"signed"} and home.has("installed", "installed on", "installed at"):
        return rank_of(("installed",)) - 1  # a contract, before what was agreed is done
    if (own[:1] in _SIGNING and home.has("sent", "sent at", "viewed", "viewed at")) or (
        own[:1] == ("submitted",) and home.has("started at", "started", "start time", "started on", "begun at")
    ):
        return ENDED  # an envelope is signed after it was sent, and what is handed in has been worked on
    if {"invite", "invitation", "invited"} & set(own) or (own[:1] == ("issued",) and home.has("held on", "served on")):
        return PLACED + 1
    if "door" in own and ("open" in own or own in {("door", "at"), ("door",), ("door", "time")}):
        return STARTED - 1
    if entity & _TALKS and set(own) & _ANSWERED:
        return STARTED + 1  # who calls starts, and then is answered
    if own[:1] in _LOCKING and home.has("unlocked", "unlocked at") and home.has("locked", "locked at"):
        return STARTED if own[0] == "unlocked" else ENDED
    return _after_all(home, own) or _CERTIFIED.get(own) or _planned_rank(home, own)


_GRADES = word_set("result grade mark winner")
_BESIDE: dict[Words, tuple[tuple[str, ...], int]] = {
    ("purchased",): (("added at", "added on", "wished at"), ENDED),
    ("first",): (("disbursed at", "disbursed on", "disbursed"), STARTED + 1),
    ("arrived",): (("seen at", "triaged at", "discharged at", "called in at", "seated at", "left at"), STARTED),
    ("arrives",): (("seated at", "left at", "seen at"), STARTED),
    ("received",): (("dispatched at", "triaged at", "on scene at", "en route at", "acknowledged at"), PLACED),
    ("preview",): (("open at", "start at", "opening", "start time"), STARTED - 2),
    ("published",): (("start at", "start time", "begin at", "begins at", "door open at"), PLACED + 1),
    ("announced",): (("start at", "start time", "door open at"), PLACED + 1),
    ("receipt",): (("received on", "received at", "paid on", "paid at"), ENDED),
    ("settled",): (("close at", "closed at", "end at", "ended at"), ENDED + 1),
    ("collected",): (("delivery", "shipment", "parcel", "consignment", "package", "order"), STARTED),
    ("hired",): (("application", "applicant", "candidate", "candidacy"), ENDED),
}
"""Where these stand beside such a column, or in a table of such things."""
_CERTIFIED: dict[Words, int] = {("not", "after"): FUTURE, ("not", "before"): STARTED, ("term", "date"): ENDED,
    ("rsvp", "at"): PLACED, ("cleared", "at"): ENDED, ("cleared", "on"): ENDED, ("cleared",): ENDED}  # fmt: skip
_FOLLOWS: dict[Words, tuple[str, ...]] = {
    ("issued",): ("applied on", "applied at", "application date", "requested on", "requested at", "filed on"),
    ("issue",): ("applied on", "applied at", "application date", "requested on", "requested at", "filed on"),
    ("ready",): ("fired at", "ordered at", "placed at", "started at", "dropped off", "received at"),
}
"""What comes after these, wherever else it may stand."""
_PAYDAYS = {("pay", "date"), ("payment", "date"), ("paid", "on"), ("paid", "date"), ("payday",), ("check", "date"),
    ("paid", "at"), ("issued", "on"), ("issue", "date"), ("statement", "date"), ("invoice", "date")}  # fmt: skip
_HANDED_IN = {("received",), ("submitted",), ("filed",), ("billed",), ("processed",), ("adjudicated",)}


_SIGNING = {("signed",), ("countersigned",), ("declined",)}
_LOCKING = {("locked",), ("unlocked",)}


def rank_in(home: TableContext, own: Words) -> int:
    """The rank of an event in this table: a guest checks out at the end, a book at the start."""
    if own not in home.ranks:
        home.ranks[own] = _rank_here(home, own)
    return home.ranks[own]


def _rank_here(home: TableContext, own: Words) -> int:
    known = _known_rank(home, own)
    if known is not None:
        return known
    pair = "_".join(own[:2])
    out = own[:1] == ("checkout",) or pair in {"check_out", "checked_out"}
    back = own[:1] == ("checkin",) or pair in {"check_in", "checked_in"}
    if (out or back) and (
        set(home.entity) & _LENT or (out and home.has("return date", "returned at", "due date", "due back"))
    ):
        return PLACED if out else ENDED
    rank = _after_the_sure(home, own, rank_of(own))
    return _as_declared(home, own, rank) if _is_loose(own, rank) else rank


_LOOSE = word_set("triaged dispatched handover dispensed escalated inspected inspection")
"""What is done early in one trade and late in another."""
_MADE = word_set("sale sales month week year quarter day period holiday")


def _is_loose(own: Words, rank: int) -> bool:
    """Whether a name does not say when in the course of things it happens."""
    said = set(own) - _SAID
    if not said or not 0 < rank < CHANGED or said & _MADE:
        return False
    return bool(said & _LOOSE) or (said.isdisjoint(_STAGE) and "_".join(own[:2]) not in _STAGE)


def _as_declared(home: TableContext, own: Words, rank: int) -> int:
    """The rank of such an event: between those that stand before and after it in the table."""
    order = [words for name, words in home.column_words.items() if home.table[name].type.kind in MOMENTS]
    if own not in order:
        return rank
    place = order.index(own)
    left = [_known_rank(home, words) or rank_of(words) for words in order[:place] if _bounds(words)]
    loose = sum(1 for words in order[:place] if _is_loose(words, rank_of(words)))
    right = [_known_rank(home, words) or rank_of(words) for words in order[place + 1 :] if _bounds(words)]
    if left and (not right or right[0] > left[-1]):
        return min(max(left[-1] + 1 + loose, 0 if right or _STAGED & set(own) else rank), *right[:1], CHANGED - 1)
    return max(min(rank, right[0] - 3 + min(loose, 2)), 1, _after_the_sure(home, own, CREATED)) if right else rank


_STAGED = word_set("in out start end begin")


def _bounds(own: Words) -> bool:
    """Whether the rank of an event bounds those declared beside it: it is known, and no mere record."""
    rank = rank_of(own)
    return rank not in {0, CREATED} and rank < CHANGED and not _is_loose(own, rank) and not _PLANNED & set(own)


_PAST = word_set(
    "went began withdrew left sent paid sold lost won met held began took gave seen built quit read put read"
)


def _is_deed(own: Words) -> bool:
    """Whether a name says what was done, as `received_on` does and `start_date` does not."""
    return bool(own) and (own[0].endswith("ed") or own[0] in _PAST)


def _is_sure(own: Words) -> bool:
    """Whether what is not done in every row comes after it: another deed, an issue, the end of a period."""
    return (_is_deed(own) and rank_of(own) <= ENDED) or bool(
        {"period", "issue", "invoice", "statement", "bill"} & set(own)
    )


def _after_the_sure(home: TableContext, own: Words, rank: int) -> int:
    """What has not been done in every row comes after what has."""
    if not CREATED <= rank < ENDED or not (_is_deed(own) or _STAGE.keys().isdisjoint(set(own) - _SAID)):
        return rank
    named = [column for column in home.table.columns if home.own_words(column.name) == own]
    if not named or not named[0].nullable:
        return rank
    sure = [
        rank_of(words)
        for column in home.table.columns
        if column.type.kind in MOMENTS
        and not column.nullable
        and _is_sure(words := home.own_words(column.name))
        and not _PLANNED & set(words)
    ]
    return max([rank, *(other + 1 for other in sure if other <= ENDED)])


def events(home: TableContext) -> list[Event]:
    """The dates and moments of a table, earliest first."""
    found = [
        Event(column.name, rank_in(home, home.own_words(column.name)))
        for column in home.table.columns
        if column.type.kind in MOMENTS and not column.generated
    ]
    return sorted(found, key=lambda event: event.rank)


def earlier(c: ColumnContext) -> tuple[str, ...]:
    """The columns of this row that must not be later: those of the two stages before this one."""
    here = rank_in(c.home, c.own)
    if here == CHANGED and _TOUCHED & set(c.own):
        return _all_before(c)
    limit = min(here, FUTURE) if here < CHANGED else ARRIVED + 1
    before = [event for event in events(c.home) if 0 < event.rank < limit and event.column != c.name]
    if _is_deed(c.own):  # a trial ends whatever else is done
        before = [event for event in before if not {"trial", "current"} & set(c.home.own_words(event.column))]
    if here == ENDED and _FOR_GOOD & set(c.own):
        before += [event for event in events(c.home) if event.rank == ENDED and not _for_good(c, event)]
    if DELETED <= here < FUTURE:  # what was deleted had been changed before
        touched = [event for event in events(c.home) if event.rank == CHANGED]
        before += [] if any(_is_last(c.home, event) for event in touched) else touched
    if here == FUTURE:
        before = [event for event in before if event.rank < ENDED]
        before += [event for event in events(c.home) if event.rank == ENDED and _closes_a_period(c, event)]
    sure = [event for event in before if not c.home.table[event.column].nullable]
    if sure and not c.column.nullable:  # what may never happen bounds nothing that does
        before = sure
    if here == FUTURE and not sure:  # what is due is so since it was placed, whatever has become of it
        placed = [event for event in before if event.rank <= PLACED]
        before = placed if placed or not c.column.nullable else before
    if not before:
        return ()
    ranks = sorted({event.rank for event in before})[-2:]
    firm = [event for event in before if not c.home.table[event.column].nullable]
    firm = [*firm[:1], *firm[1:][-2:]]
    near = [event for event in before if event.rank in ranks and event not in firm]
    return tuple(event.column for event in (*firm, *near[-3:]))


_TOUCHED = word_set("updated update modified modify changed edited touched activity")
_FOR_GOOD = word_set("closed closure archived")
_SPANS = word_set("period trial start starts end ends until to expiry expires")
"""Words of moments that come whether or not anybody does anything."""


def _all_before(c: ColumnContext) -> tuple[str, ...]:
    """All that was done before the row was last changed: each of it changed the row."""
    lasts = c.own[:1] != ("last",)
    deeds = [
        event
        for event in events(c.home)
        if 0 < event.rank < DELETED
        and (event.rank != CHANGED or (lasts and c.home.own_words(event.column)[:1] == ("last",)))
    ]
    deeds = [event for event in deeds if not is_planned(c.home, event.column) and not _is_day(c.home, event)]
    return tuple(event.column for event in deeds if not _SPANS & set(c.home.own_words(event.column)))


def _is_last(home: TableContext, event: Event) -> bool:
    """Whether it is when something was done last, which the end itself bounds."""
    return home.own_words(event.column)[:1] == ("last",)


def _is_day(home: TableContext, event: Event) -> bool:
    """Whether it is the day for which something was arranged, and no deed."""
    own = home.own_words(event.column)
    deed = _is_deed(own) or own[:1] == ("last",)
    return event.rank >= STARTED and home.table[event.column].type.kind == "date" and not deed


def _for_good(c: ColumnContext, event: Event) -> bool:
    """Whether that is closed too, or is what is asked about."""
    return bool(_FOR_GOOD & set(c.home.own_words(event.column))) or event.column == c.name


def _closes_a_period(c: ColumnContext, event: Event) -> bool:
    """Whether what is due is due for the time that ends there."""
    return "due" in c.own and "period" in c.home.own_words(event.column)


def anchor(home: TableContext) -> str:
    """The moment a row of this table came to be; nothing of its children is earlier."""
    for event in events(home):
        if 0 < event.rank < ARRIVED and event.column not in home.foreign:
            return event.column
    return ""
