"""Short texts of things that have no topic of their own: what a film is about, what happened in a claim."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.makers import choice_spec, template_spec
from pytest_syda.providers.offline.words import word_set
from pytest_syda.recipe.spec import Spec

SCENES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "story": (
        ("A young woman returns to the town she left ten years ago",
            "Two brothers inherit a failing hotel by the sea", "A retired detective takes one last case",
            "When the power goes out across the city, five strangers share a night",
            "A teacher finds a box of unsent letters", "An old map leads three friends into the mountains",
            "A pianist loses her hearing and starts over", "The last ferry of the season does not arrive",
            "A village decides to keep a secret", "A courier delivers a package that was never sent"),
        ("and learns that nothing was forgotten.", "and discovers who their parents really were.",
            "until the past catches up with everyone.", "and slowly begins to trust again.",
            "but not everybody wants the truth to be known.", "with consequences nobody expected."),
    ),
    "claim": (
        ("Rear-end collision at low speed", "Water damage after a burst pipe", "Hail damage to the roof",
            "Windshield cracked by a stone", "Theft of a bicycle from the garage",
            "Kitchen fire caused by an unattended pan", "Slip and fall on wet stairs",
            "Side mirror damaged in a parking lot", "Storm damage to the fence", "Broken window after a break-in"),
        ("; no injuries reported.", "; photos are attached.", ", repair estimate requested.",
            "; police report available.", ", contents partly affected."),
    ),
    "incident": (
        ("Checkout was slow for about 20 minutes", "Users could not sign in", "Emails were delayed",
            "The database ran out of connections", "Search returned no results", "Uploads failed with a timeout",
            "The payment service was unreachable", "Reports showed outdated numbers"),
        (" after the morning deployment.", " because of an expired certificate.", " until the cache was restarted.",
            "; a fix was rolled out within the hour.", " in one region."),
    ),
    "work": (
        ("Replaced worn belts and checked alignment", "Cleaned filters and topped up fluids",
            "Inspected wiring and tightened connections", "Repaired a leaking valve", "Calibrated the sensors",
            "Changed oil and inspected brakes", "Replaced the control board", "Lubricated moving parts"),
        ("; unit is back in service.", ", no further defects found.", "; follow-up in three months.",
            ", test run successful."),
    ),
    "purchase": (
        ("Consulting services", "Website maintenance", "Annual support plan", "On-site installation",
            "Training workshop", "Design and layout", "Software license", "Printer paper and toner",
            "Hosting, standard plan", "Project management", "Travel expenses", "Equipment rental"),
        ("", ", March", ", June", ", per agreement", ", two days", ", phase 1", ", phase 2"),
    ),
    "expense": (
        ("Taxi to the airport", "Lunch with client", "Hotel, two nights", "Train tickets", "Conference registration",
            "Office supplies", "Parking fees", "Team dinner", "Software subscription", "Mileage to customer site"),
        ("", " (project visit)", ", receipt attached", " for the sales meeting"),
    ),
    "defect": (
        ("Scratch on the front panel", "Misaligned drill holes", "Surface discoloration near the edge",
            "Loose screw on the housing", "Label missing", "Crack at the weld seam", "Motor noise above limit",
            "Paint bubbles on the lid"),
        ("; part reworked.", "; lot put on hold.", ", found at final inspection.", ", supplier informed."),
    ),
    "experiment": (
        ("Growth rate measured under three light conditions", "Effect of temperature on reaction time",
            "Comparison of two coating methods", "Long-term stability of the samples",
            "Response of cells to the compound", "Signal quality at different distances"),
        (" over six weeks.", ", with a control group.", "; results pending review.", ", repeated three times."),
    ),
    "case": (
        ("Dispute over unpaid invoices", "Breach of a supply contract", "Boundary dispute between neighbors",
            "Claim for damages after a traffic accident", "Wrongful dismissal claim",
            "Disagreement about the terms of a lease"),
        ("; hearing scheduled.", "; settlement talks under way.", ", documents under review.", "; mediation proposed."),
    ),
    "category": (
        ("Everything for", "Products and accessories for", "Hand-picked items for", "Essentials and extras for",
            "Popular choices for"),
        (" everyday use.", " home and office.", " beginners and professionals.", " the whole family.",
            " life outdoors.", " small spaces."),
    ),
    "department": (
        ("Responsible for", "Takes care of", "Plans and coordinates", "Supports all teams in"),
        (" daily operations and quality.", " customers from first contact to renewal.",
            " budgets, reporting and compliance.", " hiring, training and development.",
            " systems and infrastructure.", " product planning and releases."),
    ),
    "plan": (
        ("For small teams:", "For growing companies:", "For individuals:", "For large organizations:"),
        (" up to 5 users, email support.", " unlimited projects and priority support.",
            " all features, single sign-on and an account manager.", " the basics, free forever.",
            " advanced reports and 100 GB of storage."),
    ),
    "property": (
        ("Bright three-bedroom home", "Renovated apartment", "Spacious townhouse", "Quiet ground-floor flat",
            "Charming bungalow", "Modern loft"),
        (" close to schools and shops.", " with a large garden.", " with open kitchen and two balconies.",
            " near the park, move-in ready.", " with garage and new roof."),
    ),
    "quest": (
        ("Find the lost lantern", "Escort the merchant", "Defeat the guardian", "Gather five silver herbs",
            "Light the beacons", "Return the stolen ledger"),
        (" before nightfall.", " and report to the captain.", " in the old ruins.", " without raising the alarm."),
    ),
    "device": (("Measures temperature and humidity", "Monitors energy consumption", "Detects motion in the hallway",
        "Tracks the water level of the tank", "Counts visitors at the entrance"), (".",
        ", reports every five minutes.", ", battery powered.", ", installed on the second floor.")),
    "meter": (("Photo taken on site", "Reading sent by the customer", "Automatic reading", "Estimated from last year"),
        (".", ", plausible.", ", to be confirmed.")),
    "fundraiser": (("Help us rebuild the playground", "Warm meals for families in need",
        "New books for the school library", "Clean water for three villages", "Save the old community garden"), (
        " before the summer.", ", every dollar counts.", " together with our volunteers.")),
    "donation message": (("Happy to support your work", "Keep up the good work", "In memory of my grandmother",
        "For the children", "Thank you for all you do", "Proud to be part of this"), ("!", ".",
        " - see you at the next event!")),
    "match": (("Close game decided in the final minutes", "Dominant performance from the home side",
        "Draw after a slow first half", "Comeback after an early deficit"), (".", " in front of a full house.",
        " despite heavy rain.")),
    "hotel request": (("Late arrival after 10 pm", "Quiet room if possible", "Extra pillows",
        "High floor, away from the elevator", "Baby cot needed", "Vegetarian breakfast", "Early check-in around noon",
        "Parking space for one car", "Feather-free bedding"), (".", ", please.", ", thank you.")),
    "table request": (("Window table", "High chair needed", "Birthday celebration", "Quiet corner",
        "Gluten-free options", "Table on the terrace", "Step-free access"), (".", " if possible.", ", please.")),
    "crop": (("Sown in rows after light tillage", "Irrigated twice a week", "Leaf color good, no pests seen",
        "Slight frost damage at the edges", "Ready for harvest in about ten days"), (".", "; soil moisture adequate.",
        ", north end slightly behind.")),
    "hypothesis": (("Shorter forms increase completed sign-ups", "Showing prices earlier reduces returns",
        "A reminder after three days brings users back", "Higher temperature speeds up the reaction"), (".",
        " by at least five percent.", " without hurting quality.")),
}  # fmt: skip

OF_ENTITY = {
    "movie": "story", "film": "story", "book": "story", "show": "story", "series": "story", "episode": "story",
    "novel": "story", "play": "story", "game": "story", "comic": "story", "claim": "claim", "accident": "claim",
    "loss": "claim", "incident": "incident", "outage": "incident", "alert": "incident", "postmortem": "incident",
    "maintenance": "work", "repair": "work", "service": "work", "inspection": "work", "work order": "work",
    "workorder": "work", "invoice": "purchase", "line": "purchase", "quote": "purchase", "estimate": "purchase",
    "bill": "purchase", "expense": "expense", "expense claim": "expense",
    "expense report": "expense", "reimbursement": "expense", "defect": "defect", "quality": "defect",
    "nonconformity": "defect", "experiment": "experiment", "study": "experiment", "case": "case", "lawsuit": "case",
    "matter": "case", "dispute": "case", "category": "category", "collection": "category", "department": "department",
    "division": "department", "plan": "plan", "subscription": "plan", "tier": "plan", "house": "property",
    "apartment": "property", "quest": "quest", "mission": "quest", "achievement": "quest", "device": "device",
    "sensor": "device", "meter": "meter", "reading": "meter", "fundraiser": "fundraiser", "donation": "fundraiser",
    "charity": "fundraiser", "match": "match", "fixture": "match", "crop": "crop", "field": "crop", "harvest": "crop",
    "planting": "crop",
}  # fmt: skip
"""What a table is about, to the scenes that its descriptions tell."""


def scene_of(c: ColumnContext) -> str:
    entity = c.home.entity
    words = (*(" ".join(entity[-size:]) for size in (2, 1)), *reversed(entity))
    found = next((OF_ENTITY[word] for word in words if word in OF_ENTITY), "")
    if found in _BESIDE and _BESIDE[found].isdisjoint(c.home.beside):
        return ""
    return "" if found in _WHERE and not c.about(*_WHERE[found]) else found


_WHERE = {
    "work": ("auto", "manufacturing", "energy", "iot", "tech", "realestate", "work"),
    "quest": ("gaming",),
    "meter": ("energy", "iot"),
    "case": ("legal", "government"),
    "incident": ("software", "tech", "support", "iot"),
}
"""Scenes that are told in a few domains only, whatever a table is called elsewhere."""
_BESIDE = {
    "plan": word_set("price fee cost billing seat feature quota monthly annual tier trial interval amount limit")
}
"""Scenes that are told beside columns called so only."""


def scene(name: str) -> Spec:
    """An opening and an ending that go together."""
    openings, endings = SCENES[name]
    if name == "story":
        return template_spec("{opening} {ending}", opening=choice_spec(*openings), ending=choice_spec(*endings))
    return template_spec("{opening}{ending}", opening=choice_spec(*openings), ending=choice_spec(*endings))


def described(c: ColumnContext) -> Spec | None:
    """A description in the manner of what the table is about, where one is known and has room."""
    name = scene_of(c)
    return scene(name) if name and c.fits(90) and not c.unique else None
