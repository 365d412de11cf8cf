"""Names that mean one thing in tables of a few subjects, and in any other no more than they say.

The `theme` of a user is light or dark, that of an exhibition is not; the `method` of a shipment is express.
"""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.words import word_set, words
from pytest_syda.recipe.spec import Spec

_THERE = {
    "theme": "user setting preference app account workspace profile tenant store blog template escape appearance ui "
        "widget customer member",
    "method": "payment shipping delivery request api http call contact route endpoint authentication log webhook "
        "shipment order irrigation test lab assay climb harvest brew invoice transaction contact communication",
    "cause": "claim accident fire death insurance loss incident outage failure downtime collision",
    "goal": "okr objective employee campaign sprint marketing review fitness workout client user fundraiser",
    "objective": "okr goal key employee campaign sprint marketing review experiment",
    "action": "audit log event history permission activity access security trail rule policy automation api user",
    "purpose": "loan mortgage credit lending borrower remittance payment transfer",
    "recommendation": "candidate interview application review applicant scorecard hire",
    "outcome": "application claim vote case trial appeal review audit interview surgery treatment patient game "
        "match bet election hearing experiment test request procedure decision proposal visit encounter lead deal",
    "term": "school student course enrollment semester class grade university college academic exam",
    "headline": "article story news listing property post page press profile ad job user home blog campaign",
    "caption": "photo image media picture figure video post",
    "strength": "drug medication medicine prescription dose tablet employee performance appraisal concrete material",
    "requirement": "job vacancy posting position project software story ticket",
    "treatment": "patient medical clinical hospital visit encounter doctor dental dentist vet pet animal water wood "
        "tax plan spa salon appointment consultation diagnosis",
}  # fmt: skip
_PAID_FOR = word_set("subscription membership contract plan account customer tenant policy booking order reservation")
_CONFIRMED = {
    "incident": "software system server service sla outage deployment severity cloud app api devops saas claim "
        "insurance policy insured tech network resolved",
    "course": "student university college semester credit enrollment enrolment instructor department lesson teacher "
        "professor faculty curriculum school lecture education learning module learner study quiz grade",
    "event": "attendee conference speaker ticket venue session registration organizer concert festival sponsor webhook "
        "payload user audit analytics tracking api log device sensor city calendar",
    "log": "level severity logger request ip host service error trace audit access system server app activity user "
        "message api event device workout food call change time timestamp source",
    "task": "project sprint assignee todo kanban team board user employee assigned due backlog subtask ticket tag lead",
    "club": "match player league season team coach game stadium tournament fixture athlete score",
    "workshop": "car vehicle repair garage auto mechanic attendee speaker conference",
    "equipment": "factory manufacturing plant production machine maintenance asset industrial warehouse construction "
        "rental downtime calibration tool gym laboratory lab",
    "machine": "factory manufacturing plant production line industrial maintenance downtime shift operator work "
        "workorder server cloud instance vm vending",
    "facility": "hotel apartment amenity listing gym",
}  # fmt: skip
"""What a table is called that has titles of its own only beside, or in a schema with, one of these words."""
_TITLES = word_set("name title label type category kind subject headline description summary body content")
_LONG = 100
"""Characters from which conditions are terms, and no state."""


def plainly(c: ColumnContext) -> Spec | None:
    """What such a name says in a table of any other subject."""
    if c.own[:1] == ("condition",) and c.own[1:2] and c.own[1] in {"on", "at"}:
        return _composed(c, "condition")
    if c.own == ("cancellation", "reason") and _PAID_FOR.isdisjoint({*c.home.entity, *c.home.beside}):
        return _composed(c, "cancellation reason")
    if len(c.own) != 1:
        return None
    name = c.own[0]
    if name in _TITLES and c.home.entity[-1:] and c.home.entity[-1] in _CONFIRMED and not _confirmed(c):
        return _composed(c, name)
    written = c.column.attribute.lower()
    if name == "condition" and written.endswith("s") and c.fits(_LONG):
        return _composed(c, "term")
    near = {*c.home.entity, *(c.home.neighbors if name == "term" else ())}
    if name not in _THERE or not word_set(_THERE[name]).isdisjoint(near):
        return None
    if name == "term" and not (written.endswith("s") and c.fits(_LONG)):
        return None
    return _composed(c, name)


def _confirmed(c: ColumnContext) -> bool:
    """Whether the table's noun is that of a domain: more is said of it than that it is one."""
    said = {word for table in c.home.schema for word in words(table.name)} | c.home.beside | {*words(c.home.prompt)}
    expected = word_set(_CONFIRMED[c.home.entity[-1]])
    return len(c.home.schema) == 1 or not expected.isdisjoint(said | c.home.subjects)


def _composed(c: ColumnContext, head: str) -> Spec | None:
    from pytest_syda.providers.offline.trades.composing import composed

    return composed(c, head)
