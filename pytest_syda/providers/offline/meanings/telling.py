"""Short texts of one kind of table: what caused an incident, what a review praises, how a home is sold."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.lexicon import Make, text
from pytest_syda.providers.offline.makers import choice, choice_spec, pool, template_spec, text_spec
from pytest_syda.providers.offline.meanings.people import person_spec
from pytest_syda.providers.offline.meanings.prose import solved, topic_for
from pytest_syda.providers.offline.meanings.scenes import SCENES, scene
from pytest_syda.providers.offline.meanings.trades import among
from pytest_syda.providers.offline.parents import company_parent
from pytest_syda.recipe.spec import Spec

SCENES.update({
    "fix": (("Restarted the affected service", "Rolled back the last deployment", "Added an index to the slow query",
        "Renewed the expired certificate", "Raised the connection limit", "Moved traffic to the standby region",
        "Fixed the configuration and cleared the cache"), (" and watched it for an hour.", "; errors stopped at once.",
        ", with an alert added for next time.", "; a permanent fix is planned.")),
    "cause": (("An expired certificate", "A deployment with a wrong setting", "A query without an index",
        "A memory leak in the worker", "A full disk on the database host", "A network change at the provider",
        "A retry loop after a timeout"), (" took the service down.", " slowed every request.",
        " was not noticed in review.", " exhausted the connections.")),
    "strength": (("Communicates clearly", "Delivers on time", "Helps colleagues without being asked",
        "Knows the product in depth", "Handles difficult customers calmly", "Plans work well ahead",
        "Learns new tools quickly"), (" and is trusted by the whole team.", ", even under pressure.",
        "; a model for newer colleagues.", " and shares what works.")),
    "improvement": (("Could delegate more", "Should ask for help earlier", "Needs to document decisions",
        "Could speak up more in meetings", "Estimates are often too optimistic", "Should give feedback more directly"),
        ("; agreed to work on it this quarter.", ", especially in larger projects.", "; a training course is planned.",
        ", then ready for the next step.")),
    "inspection": (("Fire exits clear and marked", "Handrail loose on the rear stairs", "Wiring up to code",
        "Extinguisher past its service date", "Storage area too close to the boiler", "Food temperatures within limits",
        "No hot water at the hand sink", "Drainage repaired since the last visit"), (".", "; photos on file.",
        ", to be corrected within 30 days.", "; no further action needed.")),
    "flag": (("Shows the redesigned dashboard", "Turns on exports to spreadsheets", "Enables single sign-on",
        "Groups notifications by day", "Uses the new search index", "Opens invoices in several currencies"),
        (" for selected accounts.", " for beta testers only.", " once the rollout is complete.",
        "; safe to switch off.")),
    "study": (("We measured", "This paper examines", "We compared two ways to predict", "This thesis studies"),
        (" soil moisture in 42 plots over three years and found a strong effect of ground cover.",
        " how sleep affects memory in older adults; recall improved with longer sleep.",
        " energy use in schools and show that simple rules save about 14 percent.",
        " the spread of errors in sensor networks and propose a method to correct them.",
        " reading habits of first-year students and discuss what follows for teaching.")),
    "picture": (("A wooden bridge", "Two people at a desk", "A market stall with fruit", "A mountain lake",
        "The front of a brick building", "A bicycle by a wall", "A chart of monthly sales"), (" in morning light",
        " seen from above", " on a sunny day", " with a blue background", "")),
    "vulnerability fix": (("Upgrade to the patched release", "Escape user input before rendering",
        "Use parameterized queries", "Disable the affected module", "Rotate the exposed credentials",
        "Restrict access to the admin interface"), (" and redeploy.", " on all hosts.", " within 30 days.",
        "; verify with a new scan.")),
    "cover letter": (
        (
            "I am applying for the position you advertised.",
            "Your opening caught my attention.",
            "I would like to join your team.",
        ),
        (
            " In my current role I plan projects and keep customers informed.",
            " For six years I have worked with similar products and small teams.",
            " I bring solid experience, curiosity and patience, and could start next month.",
        ),
    ),
    "preheader": (("Three ideas for a calmer week", "New arrivals picked for you", "Your points expire soon",
        "Prices that end on Sunday", "What our customers asked this month"), (" - take a look inside.",
        ", and a small thank-you.", ": see the details.", ".")),
    "student": (("Participates actively in class", "Has improved a great deal this term", "Works carefully and neatly",
        "Is easily distracted at times", "Asks good questions", "Shows real interest in reading"), (".",
        "; homework is always on time.", " and should keep it up.", ", but needs more practice at home.")),
})  # fmt: skip

_SCREEN = {"screen", "video", "camera", "monitor", "display", "image", "photo", "media", "device", "stream", "film",
    "picture", "tv", "printer", "scanner", "session", "visit"}  # fmt: skip
_OUTAGE = {"incident", "outage", "postmortem", "alert"}
_REVIEW = {"performance", "appraisal", "evaluation", "employee", "assessment", "scorecard", "interview"}
_STUDY = {"publication", "paper", "thesis", "study", "preprint", "dissertation", "theses"}


def told(name: str, words: set[str] | None = None, room: int = 60) -> Make:
    """A scene, where the table is called one of these words and the column has room."""
    return lambda c: scene(name) if c.fits(room) and (words is None or words & {*c.phrase}) else None


def resolution(c: ColumnContext) -> Spec | None:
    """What solved it, unless it is a screen's."""
    if {*c.home.entity} & _OUTAGE and c.fits(60):
        return scene("fix")
    if _SCREEN & {*c.phrase}:
        return choice("1920x1080:6 | 2560x1440:2 | 1366x768:2 | 3840x2160:1")(c)
    if c.fits(60):
        return solved(c)
    if {"return", "refund"} & {*c.home.entity}:
        return choice("Refunded:6 | Exchanged:3 | Store Credit:2 | Rejected:1")(c)
    return choice("Fixed:5 | Duplicate:2 | Won't Fix:1 | Refunded:2 | Replaced:2 | No Action:2")(c)


def markup(c: ColumnContext) -> Spec | None:
    """Paragraphs between tags."""
    topic = topic_for(c, "message")
    return (
        template_spec("<p>{first}</p><p>{second}</p>", first=text_spec(topic, 1, 2), second=text_spec(topic, 1, 2))
        if c.fits(1000)
        else None
    )


def deal_name(c: ColumnContext) -> Spec | None:
    """Who, and what is sold."""
    parent = company_parent(c)
    sold = choice_spec("Annual Plan", "Renewal", "Pilot Project", "Support Contract", "Rollout Phase 1", "Upgrade")
    if not parent:
        return template_spec("{who} - {sold}", who=pool("companies", "name", "")(c) or text_spec("generic"), sold=sold)
    return template_spec(f"{{{parent}}} - {{sold}}", sold=sold)


MEANINGS = [
    text("resolution | resolution summary | resolution detail", resolution),
    text("root cause | cause | root cause analysis", told("cause", _OUTAGE | {"failure", "downtime"})),
    text("title | summary | incident title", among(_OUTAGE, choice(" | ".join(SCENES["incident"][0])))),
    text("strength | key strength | achievement", told("strength", _REVIEW)),
    text("area for improvement | improvement area | weakness | development area | area improvement | improvement",
        told("improvement", None)),
    text("finding | inspection finding | inspector note | inspection result detail", lambda c: scene("inspection")
        if {"inspection", "audit", "permit", "violation"} & {*c.phrase} and c.fits(80) and not c.about("health")
        else None),
    text("headline | listing headline | tagline", lambda c: pool("listing_titles")(c) if {"listing", "property",
        "home", "house", "apartment"} & {*c.home.entity} else None),
    text("byline | by line", lambda c: template_spec("By {name}", name=person_spec(c, "full_name"))),
    text("body html | html body | html | html content | content html", markup),
    text("alternate text | alternate text | image alternate | image alternate text | alternate", told("picture", None,
        45)),
    text("description", told("flag", {"flag", "toggle"}, 80)),
    text("title | paper title | thesis title", among(_STUDY, choice("Ground Cover and Soil Moisture in Dry Summers | "
        "Sleep and Memory in Older Adults | Simple Rules for Saving Energy in Schools | Correcting Drift in Sensor "
        "Networks | Reading Habits of First-Year Students | Early Signs of Wear in Wind Turbines | A Survey of Urban "
        "Bird Populations | Trust and Error in Small Teams"))),
    text("abstract", told("study", None, 140)),
    text("remediation | remediation step | mitigation | recommended fix", told("vulnerability fix", None)),
    text("cover letter | motivation letter | application letter", told("cover letter", None, 240)),
    text("teacher comment | teacher remark | teacher note | comment", told("student", {"card", "teacher", "report",
        "transcript", "grade"}, 90)),
    text("name | deal name | opportunity name | title | opportunity title | deal title", lambda c: deal_name(c) if {
        "deal", "opportunity"} & {*c.home.entity[-1:]} else None),
    text("title | lot title | item title | name", among({"lot", "auction"}, lambda c: template_spec("{age} {thing}",
        age=choice_spec("Victorian", "Art Deco", "Early 20th-century", "Edwardian", "Mid-century", "Georgian"),
        thing=choice_spec("oak writing desk", "silver tea set", "pocket watch", "landscape in oil", "porcelain vase",
        "walnut armchair", "brass table lamp", "pair of candlesticks", "leather travel trunk")) if c.fits(50) and
        c.kind == "string" and c.own in {("title",), ("name",), ("item", "title")} else None)),
    text("preheader | preview text", told("preheader", None, 60)),
    text("note | adjuster note", lambda c: scene("claim") if {"claim", "adjuster"} & {*c.phrase} and c.fits(90) else
        None),
]  # fmt: skip
