"""Moments of rows that belong to something with a time of its own: a ticket is bought before the show, a bid made while
the auction is open."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext, TableContext
from pytest_syda.providers.offline.parents import sure_parents
from pytest_syda.providers.offline.timeline import (
    ARRIVED,
    ENDED,
    FUTURE,
    STARTED,
    Event,
    earlier,
    events,
    rank_in,
)
from pytest_syda.providers.offline.words import word_set
from pytest_syda.recipe.kinds.moments import Datetime

_SHOWS = word_set(
    """
    event flight concert show showing screening showtime conference festival match fixture departure cruise tour
    performance webinar workshop excursion voyage sailing gala class lesson session retreat camp training seminar course
    lecture train ferry bus coach departure sailing screening race tournament meetup hike dive trip
    """
)
"""What people book before it begins."""
_OPEN = word_set("lot auction poll election survey contest giveaway raffle referendum")
"""What people take part in between its start and its end."""
_LASTING = word_set(
    """
    matter case project contract lease subscription policy membership campaign season semester term enrollment
    admission stay rental voyage trip tour sprint employment employee experiment study treatment tenancy program
    internship engagement assignment placement mission expedition deployment cruise course volunteer exhibition job
    hospitalization tournament league championship festival shoot production workshop camp
    """
)
"""What goes on for a while, and what is done for it is done meanwhile."""
_RUNS = word_set(
    "run build job pipeline workflow execution deployment call interaction visit surgery procedure ride match"
)
AFTERWARDS = word_set("feedback review rating survey complaint testimonial postmortem evaluation debrief")
"""What judges how something was, when it is over."""
_STEPS = word_set("step stage job task phase segment leg turn hold transfer log event round test")
"""What such things are made of, between their start and their end."""
_BOOKINGS = word_set(
    """
    ticket booking reservation registration rsvp seat attendee booking signup order purchase sale
    """
)
_BOOKED = {"booked", "purchased", "bought", "ordered", "reserved", "registered", "created", "sold", "issued", "booking",
    "purchase", "registration", "order", "placed", "rsvp", "signed"}  # fmt: skip
_THERE = {"scanned", "attended", "admitted", "used", "boarded", "redeemed", "entered", "checked", "check", "checkin"}
_STARTS = ("start", "start time", "start date", "departure time", "departure", "departed", "departure date",
    "depart", "depart at", "event date", "date", "show time", "held", "kickoff", "scheduled departure")  # fmt: skip


def in_window(c: ColumnContext) -> Datetime | None:
    """A moment that the time of the row's parent bounds, or None where no parent has such a time."""
    if rank_in(c.home, c.own) > ENDED or AFTERWARDS & set(c.home.entity):
        return None
    for column, key in sure_parents(c.home).items():
        parent = c.home.of(c.home.schema[key.table])
        noun = set(parent.entity[-1:])
        found = _at_a_show(c, column, parent) if noun & _SHOWS else None
        if found is None and (noun & (_OPEN | _LASTING) or (noun & _RUNS and _STEPS & set(c.home.entity[-1:]))):
            found = _while_open(c, column, parent)
        found = found or _further_up(c, column, parent)
        if found is not None:
            return found
    return None


_PARTS = word_set("bid vote entry") | _BOOKINGS
"""What belongs to a part of something with a time: a bid to a lot of an auction, a ticket to a tier of a show."""


def _further_up(c: ColumnContext, column: str, parent: TableContext) -> Datetime | None:
    """Within the time of what the parent is a part of."""
    for step, key in sure_parents(parent).items() if _PARTS & set(c.home.entity[-1:]) else ():
        whole = parent.of(parent.schema[key.table])
        noun, path = set(whole.entity[-1:]), f"{column}.{step}"
        found = _at_a_show(c, path, whole) if noun & _SHOWS else _while_open(c, path, whole) if noun & _OPEN else None
        if found is not None:
            return found
    return None


def _at_a_show(c: ColumnContext, column: str, parent: TableContext) -> Datetime | None:
    start = _starts(c, parent)
    if not start or not set(c.home.entity) & _BOOKINGS:
        return None
    own = set(c.own)
    if own & _THERE and "out" not in own:
        open_, end = ("1m", "as_of") if c.column.nullable else ("", "+1y")
        return Datetime(start="-4y", end=end, after=(*earlier(c), f"{column}.{start}"), within="2h", open=open_)
    if own & _BOOKED and not earlier(c):
        return Datetime(start="-4y", before=(f"{column}.{start}",), within="60d")
    return None


def _starts(c: ColumnContext, parent: TableContext) -> str:
    """When the parent begins: a column of the same kind that every row has."""
    found = _begins(parent, c.kind) or parent.find(*_STARTS, kinds=frozenset({"date", "datetime"}))
    if not found or parent.table[found].nullable:
        found = parent.find("cutoff at", "cutoff", "cutoff time", kinds=frozenset({"date", "datetime"})) or found
    return found if found and not parent.table[found].nullable else ""


def _begins(parent: TableContext, kind: str = "") -> str:
    """The column that says when something starts or opens."""
    for event in events(parent):
        column, own = parent.table[event.column], parent.own_words(event.column)
        if own[:1] in {("start",), ("begin",), ("open",)} and not column.nullable and kind in {"", column.type.kind}:
            return event.column
    return parent.find(*_STARTS, kinds=frozenset({kind})) if kind else ""


def _while_open(c: ColumnContext, column: str, parent: TableContext) -> Datetime | None:
    every = events(parent)
    sure = [event for event in every if not parent.table[event.column].nullable]
    start = _begins(parent) or next((event.column for event in sure if event.rank == STARTED), "")
    if not start and set(parent.entity) & _LASTING:
        start = next((event.column for event in sure if 0 < event.rank < STARTED), "")
    among = every if set(parent.entity) & (_LASTING | _RUNS) else sure
    end = next((event.column for event in among if _is_end(parent, event)), "")
    if not start or not end or start == end or earlier(c) or (rank_in(c.home, c.own) > ARRIVED and "sold" not in c.own):
        return None
    latest = "as_of" if set(parent.entity) & (_LASTING | _RUNS) else "+1y"
    return Datetime(
        start="-99y",
        end=latest,
        after=(f"{column}.{start}",),
        before=(f"{column}.{end}",),
    )


def _is_end(parent: TableContext, event: Event) -> bool:
    own = set(parent.own_words(event.column))
    if {"probation", "trial", "notice"} & own:
        return False
    expires = event.rank == FUTURE and bool(own & {"expiry", "expire", "expires", "end", "to", "until"})
    return event.rank == ENDED or expires or bool({"close", "termination", "terminated", "canceled"} & own)
