"""Text that people write: descriptions, notes, comments, subjects, by what the table is about."""

from __future__ import annotations

from typing import Any

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.lexicon import text
from pytest_syda.providers.offline.makers import choice, choice_spec, pool, prose, text_spec
from pytest_syda.providers.offline.meanings.scenes import described, scene
from pytest_syda.providers.offline.parties import PEOPLE, is_doer, party
from pytest_syda.recipe.spec import Spec

_TOPIC_OF_ENTITY = {
    "product": "product", "item": "product", "review": "review", "rating": "review", "feedback": "feedback",
    "ticket": "ticket", "issue": "ticket", "bug": "ticket", "incident": "ticket", "audit": "report", "grant": "report",
    "inspection": "observation", "sample": "observation", "specimen": "observation", "survey": "feedback",
    "company": "company", "vendor": "company", "supplier": "company", "medication": "instruction",
    "drug": "instruction", "song": "comment", "album": "review", "task": "task", "todo": "task",
    "project": "task", "event": "event", "conference": "event", "job": "job", "vacancy": "job", "posting": "job",
    "article": "article", "post": "article", "blog": "article", "news": "article", "page": "article",
    "story": "article", "recipe": "recipe", "dish": "recipe", "menu": "recipe", "lesson": "lesson", "course": "lesson",
    "lecture": "lesson", "class": "lesson", "assignment": "lesson", "contract": "contract", "agreement": "contract",
    "clause": "contract", "report": "report", "message": "message", "chat": "message", "email": "email_body",
    "mail": "email_body", "newsletter": "email_body", "comment": "comment", "reply": "comment", "answer": "answer",
    "question": "question", "faq": "question", "listing": "listing", "property": "listing", "house": "listing",
    "apartment": "listing", "room": "listing", "hotel": "listing", "transaction": "transaction",
    "payment": "transaction", "expense": "transaction", "invoice": "transaction", "entry": "transaction",
    "announcement": "announcement", "notification": "announcement", "release": "release_notes",
    "version": "release_notes", "log": "log_entry", "error": "error", "patient": "clinical_note",
    "encounter": "clinical_note", "visit": "clinical_note", "appointment": "clinical_note",
    "prescription": "clinical_note", "diagnosis": "clinical_note", "user": "bio", "author": "bio", "profile": "bio",
    "speaker": "bio", "artist": "bio", "instructor": "bio", "meeting": "note", "note": "note", "customer": "note",
    "order": "note", "employee": "bio",
}  # fmt: skip


def topic_for(c: ColumnContext, default: str = "generic") -> str:
    words = (*reversed(c.prefix), *reversed(c.home.entity))
    found = next((_TOPIC_OF_ENTITY[word] for word in words if word in _TOPIC_OF_ENTITY), default)
    if _OWN_WORDS & {*c.home.entity[-1:]} or (found == "transaction" and not c.about("finance")):
        return default
    if found == "clinical_note" and (not c.about("health") or words[0] == "complaint"):
        return default
    return default if found == "listing" and "room" in words and not _LODGING & c.home.subjects else found


def _composed(c: ColumnContext, *heads: str) -> Spec | None:
    """Text by the sort of noun that the table is called by."""
    from pytest_syda.providers.offline.trades.composing import composed

    return composed(c, *heads)


def of_topic(c: ColumnContext, head: str, default: str, **how: Any) -> Spec:
    """Prose of the topic that the table is about; composed from its noun where it has none."""
    topic = topic_for(c, "")
    found = None if topic or (c.prefix and head != "comment") else _composed(c, head)
    return found or text_spec(topic or default, how.pop("fewest", 1), how.pop("most", 1), **how)


_OWN_WORDS = {"complaint", "feedback", "workshop", "check", "training", "recall", "grievance"}
"""What is written of in words of its own, whosever it is."""
_LODGING = {"hotel", "guest", "booking", "reservation", "listing", "apartment", "host", "hostel", "rental", "lodging"}


def about(c: ColumnContext) -> str:
    """The column that says what the row is: its name or its title."""
    found = c.home.find("name", "title", "product name", "subject", kinds=frozenset({"string"}))
    return (
        found
        if found
        and found != c.name
        and found not in c.home.foreign
        and c.home.own_words(found)[-1:] in {("name",), ("title",), ("subject",)}
        and (
            len(own := c.home.own_words(found)) == 1 or (len(own) == 2 and own[0] not in PEOPLE and not is_doer(own[0]))
        )
        else ""
    )


def description(c: ColumnContext) -> Spec | None:
    told = (
        described(c)
        if c.own[-1] not in {"requirement", "responsibility", "detail", "specification", "explanation", "definition"}
        else None
    )
    if told is not None:
        return told
    if party(c.home) == "company" or c.home.entity[-1:] == ("company",):
        return pool("companies", "description", "company")(c)
    topic = topic_for(c, "description")
    vague = topic in {"description", "feedback", "note"} or (topic == "report" and len(c.home.entity) > 1)
    plain = _composed(c, *c.own[-1:], "description") if vague else None
    if plain is not None:
        return plain
    if topic in {"bio", "note", "clinical_note"} and "bio" not in c.own:
        topic = "description" if topic != "clinical_note" else topic
    return text_spec(
        topic, 1, 2, about=about(c) if topic in {"product", "description", "listing", "event", "task"} else ""
    )


_MEASURED = {
    "observation",
    "sensor",
    "sample",
    "station",
    "machine",
    "plant",
    "species",
    "reading",
    "measurement",
    "field",
}
_HELPED = {"support", "helpdesk", "bug", "software", "service", "chat", "app", "error", "problem", "outage"}
_HEARD = {"feedback", "survey", "customer", "course", "training", "workshop", "employee", "event", "support",
    "user", "service", "session", "nps", "app"}  # fmt: skip
_REASONS = {
    "leave": (
        "Family vacation",
        "Medical appointment",
        "Moving to a new home",
        "Not feeling well",
        "Wedding of a relative",
        "Personal matters",
        "Parental leave",
        "Long weekend trip",
    ),
    "absence": ("Sick with a cold", "Medical appointment", "Family emergency", "Delayed train", "Personal matters"),
    "refund": (
        "Item arrived damaged",
        "Wrong size ordered",
        "No longer needed",
        "Charged twice",
        "Not as described",
        "Delivered too late",
    ),
    "return": (
        "Item arrived damaged",
        "Wrong size ordered",
        "No longer needed",
        "Not as described",
        "Ordered twice by mistake",
    ),
    "adjustment": (
        "Damaged in storage",
        "Count correction",
        "Expired stock",
        "Found during inventory",
        "Returned by customer",
    ),
    "transfer": ("Restock of the branch", "Low inventory", "Seasonal demand", "Consolidation", "Customer pickup"),
    "ban": ("Repeated spam", "Abusive language", "Multiple accounts", "Fraudulent payments"),
    "report": ("Spam", "Offensive content", "Wrong information", "Copyright"),
    "termination": ("Resigned", "Contract ended", "Retired", "Position eliminated"),
    "lost": (
        "Price too high",
        "Chose a competitor",
        "No budget this year",
        "Timing not right",
        "Missing features",
        "No decision",
    ),
    "opportunity": ("Price too high", "Chose a competitor", "No budget this year", "Timing not right", "No decision"),
    "cancellation": ("Change of plans", "Found a better price", "Scheduling conflict", "No longer needed"),
    "inspection": ("Routine check", "Complaint received", "Follow-up", "New permit"),
    "loan": ("Debt consolidation", "Home renovation", "New car", "Medical bills", "Education", "Small business"),
}


def reason(c: ColumnContext) -> Spec | None:
    """Why: in the words of what the table is about."""
    if c.about("health") and {"appointment", "visit", "encounter", "consultation", "admission", "patient"} & {
        *c.home.entity
    }:
        return pool("symptoms", "", "")(c)
    known = next((_REASONS[word] for word in (*reversed(c.prefix), *reversed(c.home.entity)) if word in _REASONS), None)
    if known:
        return choice_spec(*known)
    return _composed(c, "reason") or text_spec("reason", 1, 1, style="phrase" if not c.fits(120) else "sentence")


_UNTITLED = {"note", "clinical_note", "bio", "transaction"}
"""What has no titles: a table of these is called by its noun."""


def title(c: ColumnContext) -> Spec | None:
    plain = _composed(c, "title") if topic_for(c, "") in _UNTITLED and not c.prefix else None
    return plain or of_topic(c, "title", "article", style="title")


def note(c: ColumnContext) -> Spec | None:
    clinical = c.about("health") and (
        {
            "patient",
            "visit",
            "encounter",
            "appointment",
            "prescription",
            "admission",
            "clinical",
            "medical",
            "doctor",
            "nurse",
        }
        & {*c.phrase}
    )
    if not clinical and c.about("finance") and _OF_MONEY & {*c.home.entity, *c.prefix}:
        return text_spec("transaction", 1, 1)
    if not clinical and not _OF_CUSTOMERS & {*c.home.entity, *c.prefix} and not c.about("marketing"):
        plain = choice_spec(*(text for text in _PLAIN_NOTES if c.fits(len(text))))
        return _composed(c, "note") or plain
    return text_spec("clinical_note" if clinical else "note", 1, 2)


_OF_CUSTOMERS = {"customer", "client", "lead", "deal", "opportunity", "account", "contact", "meeting", "company",
    "contract", "subscription", "order", "invoice", "vendor", "supplier", "partner", "sale", "user", "call", "prospect",
    "employee", "project", "supervisor", "private", "internal", "admin", "shipment", "delivery"}  # fmt: skip
_OF_MONEY = {"transaction", "payment", "expense", "entry", "ledger", "journal", "budget", "refund", "payout", "charge",
    "transfer", "fee", "bank", "loan", "trade", "tax", "receipt", "settlement", "statement", "posting"}  # fmt: skip
_PLAIN_NOTES = (
    "All as planned.", "No problems today.", "Needs a second look next week.", "Checked twice, everything in order.",
    "Took a little longer than usual.", "Repeat in two weeks.", "Weather was good, work went well.",
    "Part of it was done by the evening team.", "Slightly better than last time.", "Nothing unusual to report.",
    "Was moved by one day.", "One item is missing, replacement ordered.", "Done in the morning, before opening.",
    "Small repair made on the spot.", "Please watch this over the next days.", "Agreed with the team on site.",
    "Photos were taken and filed.", "Waiting for a spare part.",
)  # fmt: skip


def solved(c: ColumnContext) -> Spec:
    """What was done about it: with software, an answer of those who help; elsewhere, in the words of its noun."""
    topic = topic_for(c, "") if c.home.entity[-1:] != ("incident",) else ""
    helped = topic in {"ticket", "question", "answer"} or _HELPED & c.home.subjects
    return (None if helped else _composed(c, "action")) or text_spec("answer", 1, 2)


def instruction(c: ColumnContext) -> Spec:
    """What to do with it: to eat it, to learn it, to take it, or else with a thing of its sort."""
    topic = "lesson" if {"assignment", "homework", "exam"} & set(c.home.entity) else "instruction"
    if c.about("food"):
        return text_spec("recipe", 1, 2)
    if topic == "lesson" or topic_for(c, "") in {"instruction", "product"}:
        return text_spec(topic, 1, 2)
    return _composed(c, "instruction") or text_spec(topic, 1, 2)


MEANINGS = [
    text("description | long description | full description | detail | about | overview | short description | "
        "item detail | product detail | scope of work | narrative | abstract | specification | explanation | "
        "definition | summary | short summary | executive summary | job description | event description | "
        "requirement | responsibility | objective text | purpose | scope | rationale", description),
    text("note | remark | internal note | comment internal | memo | private note | admin note | additional note | "
        "staff note | customer note | order note | additional information | other information | note text | "
        "feedback internal | call note | meeting note | supervisor note", note),
    text("clinical note | doctor note | physician note | nurse note | medical history | treatment plan | "
        "assessment | diagnosis note | medical note | history of present illness | progress note | "
        "discharge summary", prose("clinical_note", 1, 3)),
    text("finding | impression", lambda c: text_spec("clinical_note", 1, 3) if c.about("health") else _composed(c,
        "finding") or text_spec("observation", 1, 1)),
    text("comment | customer comment | reason | customer reason", lambda c: text_spec("feedback", 1, 1) if {"return",
        "refund", "complaint", "survey", "feedback", "cancellation", "churn"} & set(c.home.entity) and c.fits(120) and
        ("comment" in c.own or c.length is None) else None),
    text("comment | comment text | reply | reply text | comment body | response text | user comment | remark text",
        lambda c: text_spec("review", 1, 2) if {"review", "rating"} & set(c.home.entity) else of_topic(c, "comment",
        "comment", most=2)),
    text("special request | guest request | room preference", lambda c: scene("table request" if c.about("food") else
        "hotel request") if {"booking", "reservation", "stay", "guest"} & set(c.home.entity) and c.fits(60) else note(
        c)),
    text("synopsis | plot | plot summary | storyline | blurb | logline", lambda c: scene("story") if c.fits(90) else
        text_spec("article", 1, 1)),
    text("hypothesis", lambda _: scene("hypothesis")),
    text("line item description | charge description | invoice description | item line description", lambda c: scene(
        "purchase") if c.fits(45) else text_spec("transaction", 1, 1, style="phrase")),
    text("observation | field note | inspection note | condition note", lambda c: text_spec("observation", 1, 1) if
        _MEASURED & {*c.home.entity} else _composed(c, "note") or text_spec("observation", 1,
        1)),
    text("review | review text | review body | testimonial | review comment | review content | customer review",
        lambda c: text_spec("review", 1, 3) if topic_for(c, "") or c.about("retail", "travel", "food", "media") else
        _composed(c, "comment") or text_spec("review", 1, 3)),
    text("feedback | feedback text | suggestion | complaint | customer feedback | complaint text | feedback comment",
        lambda c: text_spec("feedback", 1, 2) if _HEARD & {*c.home.entity} or c.about("education")
        else of_topic(c, "comment", "feedback", most=2)),
    text("body | content | text | post body | article body | body text | post content | article content | html | "
        "markdown | content text | page content | html content | main text | html body | body html", lambda c:
        of_topic(c, c.own[-1], "message", fewest=2, most=4)),
    text("donation message | gift note | dedication", lambda c: scene("donation message") if c.fits(70) else None),
    text("alert message | alarm message | alert text | alert description", lambda c: scene("incident") if c.fits(80)
        else text_spec("error", 1, 1, style="phrase")),
    text("message | message text | message body | chat message | sms text | text message | message content | "
        "notification message | notification text | push message | inquiry", lambda c: of_topic(c, "message",
        "message", most=2) if not {"log", "error", "notification"} & {*c.phrase} else text_spec(
        "announcement" if "notification" in c.phrase else "message", 1,
        2) if "log" not in c.home.entity and "error" not in c.phrase else text_spec(
        "log_entry" if "log" in c.home.entity else "error", 1, 1)),
    text("log message | log entry | log text | log line", lambda c: pool("log_messages", "message", "log")(c) or
        text_spec("log_entry", 1, 1)),
    text("error message | error | failure reason | error text | last error | error detail | exception message | "
        "failure message | status message | stderr | error description | failure detail", lambda c: pool(
        "error_messages")(c) or text_spec("error", 1, 1)),
    text("stack trace | traceback | stacktrace | backtrace", prose("error", 2, 4)),
    text("email body | mail body | email content | email text | newsletter body | email message", prose("email_body",
        2, 4)),
    text("bio | biography | about me | profile text | author bio | profile bio | short bio | speaker bio | "
        "user bio | profile summary | personal statement | intro | profile description", prose("bio", 1, 2)),
    text("title | heading | name title | display title | page title | meta title | seo title | question title | "
        "thread title | topic title | caption title | announcement title | notification title | message title | "
        "review title | subtitle | sub title | review headline", title),
    text("subject | topic line | message subject", lambda c: of_topic(c, "subject", "email_body", style="title")),
    text("caption | photo caption | image caption | alternate text | alternate | image alternate", prose("comment", 1,
        1, style="phrase")),
    text("excerpt | preview | teaser | snippet | lead text | preview text | meta description | seo description | "
        "intro text | standfirst", lambda c: text_spec(topic_for(c, "article"), 1, 1)),
    text("question | question text | prompt question", prose("question", 1, 1)),
    text("answer | answer text | response answer | solution | answer body", prose("answer", 1, 2)),
    text("prompt | user prompt | system prompt", prose("question", 1, 1)),
    text("announcement | announcement text | bulletin", prose("announcement", 1, 2)),
    text("instruction | special instruction | usage | usage instruction | safety instruction | care instruction | "
        "handling instruction", lambda c: instruction(c) if "prescription" not in c.home.entity else
        choice_spec("Take one tablet by mouth once daily", "Take one tablet twice daily with food",
        "Take one capsule every 8 hours as needed", "Apply a thin layer twice daily", "Take one tablet at bedtime")),
    text("step | cooking instruction | preparation | how to | procedure step | direction text", lambda c: text_spec(
        "recipe" if c.about("food") else "task", 2, 4)),
    text("prescription instruction | signature | dosage instruction | administration instruction | "
        "patient instruction", choice("Take one tablet by mouth once daily:5 | "
        "Take one tablet twice daily with food:4 | Take two capsules every 8 hours as needed for pain:2 | "
        "Apply a thin layer twice daily:1 | Take one tablet at bedtime:3")),
    text("resolution | resolution note | resolution text | outcome note | action taken | corrective action | "
        "solution text | fix | root cause | workaround | remediation", solved),
    text("reason | reason text | justification | cause | leave reason | change reason | status reason | "
        "reason description | comment reason | purpose of visit", reason),
    text("term",
        lambda c: text_spec("contract", 1, 3) if c.column.attribute.lower().endswith("s") and c.fits(60) else None),
    text("term and condition | clause | clause text | contract text | legal text | policy text | "
        "disclaimer | agreement text | fine print | policy", prose("contract", 1, 3)),
    text("release note | changelog | change log | what new | change description | change summary", prose(
        "release_notes", 1, 3)),
    text("transaction description | payment description | memo transaction | statement descriptor | "
        "line description | narration | particular", lambda c: pool("transaction_descriptions")(c) or text_spec(
        "transaction", 1, 1, style="phrase")),
    text("cover letter | motivation | application letter | essay | admission essay | statement of purpose | "
        "motivation letter | personal essay", prose("bio", 2, 4)),
    text("quote | quotation | pull quote | saying", prose("comment", 1, 1)),
    text("lyric | poem | verse", prose("article", 2, 4)),
    text("transcript", prose("message", 2, 4)),
    text("agenda", prose("event", 1, 2)),
    text("learning objective | learning outcome | syllabus | curriculum | prerequisite", prose("lesson", 1, 2)),
    text("key feature | feature | benefit text | highlight | selling point", prose("product", 1, 1, style="phrase")),
    text("to do | todo text | task description | user story | acceptance criterion | action required | next step",
        prose("task", 1, 2)),
]  # fmt: skip
