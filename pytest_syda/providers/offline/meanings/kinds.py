"""Categories and types: the kinds of things there are where a table belongs."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.makers import choice, pool
from pytest_syda.providers.offline.topics import KEYWORDS
from pytest_syda.providers.offline.words import word_set, words
from pytest_syda.recipe.kinds.choices import When
from pytest_syda.recipe.spec import Spec

BREEDS = {
    "Cattle": "Holstein | Angus | Jersey | Hereford",
    "Sheep": "Merino | Suffolk | Dorper",
    "Goat": "Boer | Saanen | Nubian",
    "Pig": "Duroc | Yorkshire | Berkshire",
    "Chicken": "Leghorn | Rhode Island Red | Sussex",
    "Horse": "Quarter Horse | Haflinger | Shire",
}


def breed(c: ColumnContext) -> Spec | None:
    """A breed of the row's species."""
    species = c.home.find("species", "animal type")
    every = choice(" | ".join(BREEDS.values()))(c)
    if not species or every is None:
        return every
    return When(
        column=species,
        cases={kind: spec for kind, names in BREEDS.items() if (spec := choice(names)(c)) is not None},
        otherwise=every,
    )


def kind_of(c: ColumnContext) -> Spec | None:
    """Types of what the table holds, or else the plain words for how special something is."""
    thing = (*c.prefix, *c.home.entity)[-1:] if not c.prefix else c.prefix[-1:]
    topic = CATEGORY_OF.get(thing[0] if thing else "", "")
    if topic:
        return choice(CATEGORIES[topic])(c) if topic in CATEGORIES else pool("categories")(c)
    return _composed(c, "type") or choice("standard:6 | special:2 | mixed:2 | custom:1 | other:1")(c)


def _composed(c: ColumnContext, head: str) -> Spec | None:
    from pytest_syda.providers.offline.trades.composing import composed

    return None if c.prefix else composed(c, head)


CATEGORIES: dict[str, str] = {
    "gig": "Design:4 | Writing:4 | Programming:4 | Translation:2 | Video Editing:2 | Marketing:3 | Data Entry:2",
    "publishing": "Technology:3 | Travel:3 | Health:3 | Business:3 | Culture:2 | Food:2 | "
        "Science:2 | Sports:2 | Opinion",
    "social": "General:3 | Questions:3 | Show and Tell:2 | Announcements | Off Topic",
    "support": "Billing:4 | Technical:5 | Account:3 | Feature Request:2 | General:2",
    "work": "Feature:4 | Bug:4 | Maintenance:2 | Documentation:1 | Research:1",
    "finance": "Groceries:4 | Dining:3 | Rent:2 | Utilities:3 | Transportation:3 | "
        "Entertainment:2 | Salary:2 | Healthcare",
    "insurance": "Auto:4 | Home:4 | Life:2 | Health:3 | Travel:1",
    "food": "Appetizer:3 | Main Course:5 | Dessert:3 | Beverage:3 | Side:2",
    "education": "Mathematics:3 | Science:3 | Languages:2 | History:2 | Arts:2 | Computer Science:3",
    "events": "Conference:4 | Workshop:4 | Concert:3 | Meetup:3 | Festival:1",
    "hr": "Engineering:4 | Sales:3 | Operations:3 | Marketing:2 | Finance:2",
    "health": "Cardiology:3 | General Practice:4 | Pediatrics:2 | Dermatology:2 | Orthopedics:2",
    "travel": "City Break:3 | Beach:3 | Adventure:2 | Family:2 | Business:2",
    "media": "Drama:3 | Comedy:3 | Documentary:2 | Action:3 | Family:1",
    "sports": "Running:3 | Cycling:3 | Team Sports:3 | Fitness:4 | Water Sports:1",
    "realestate": "Residential:6 | Commercial:3 | Land:1 | Industrial:1",
    "legal": "Civil:4 | Corporate:3 | Family:2 | Employment:2 | Property:2",
    "marketing": "Email:4 | Social:3 | Search:3 | Event:2 | Content:3",
    "software": "Productivity:4 | Security:3 | Analytics:3 | Collaboration:3 | Finance:2",
    "tech": "Compute:3 | Storage:3 | Network:3 | Security:2 | Monitoring:2",
    "gaming": "Weapon:3 | Armor:3 | Potion:3 | Scroll:1 | Quest Item:1",
    "government": "Permits:3 | Licenses:3 | Public Works:2 | Safety:2 | Parks:1",
    "science": "Biology:3 | Chemistry:3 | Physics:3 | Geology:1 | Astronomy:1",
    "nonprofit": "Education:3 | Health:3 | Environment:3 | Housing:2 | Animals:2",
    "manufacturing": "Raw Material:3 | Component:4 | Assembly:3 | Packaging:2",
    "farming": "Grain:4 | Vegetable:4 | Fruit:3 | Livestock:2 | Dairy:1",
    "energy": "Residential:5 | Commercial:3 | Industrial:2",
    "auto": "Maintenance:4 | Repair:4 | Tires:2 | Bodywork:1 | Inspection:2",
    "animals": "Food:3 | Toys:3 | Health:3 | Grooming:2",
    "logistics": "Standard:5 | Perishable:2 | Fragile:2 | Hazardous:1 | Oversized:1",
    "iot": "Temperature:4 | Humidity:3 | Motion:2 | Energy:2",
}  # fmt: skip


CATEGORY_OF = {
    "ticket": "support",
    "issue": "work",
    "task": "work",
    "expense": "finance",
    "transaction": "finance",
    "budget": "finance",
    "post": "publishing",
    "article": "publishing",
    "blog": "publishing",
    "event": "events",
    "course": "education",
    "job": "hr",
    "recipe": "food",
    "dish": "food",
    "menu": "food",
    "product": "retail",
    "item": "retail",
    "asset": "tech",
    "question": "support",
    "faq": "support",
    "video": "media",
    "movie": "media",
    "news": "publishing",
    "book": "media",
    "part": "manufacturing",
    "forum": "social",
    "thread": "social",
    "campaign": "marketing",
    "gig": "gig",
    "freelance": "gig",
}


def category(c: ColumnContext) -> Spec | None:
    """The kinds of things there are where this table belongs."""
    by_entity = next((CATEGORY_OF[word] for word in reversed(c.home.entity) if word in CATEGORY_OF), "")
    topic = by_entity or next((topic for topic in c.home.topics[:2] if topic in CATEGORIES and _speaks(c, topic)), "")
    if topic in CATEGORIES:
        return choice(CATEGORIES[topic])(c)
    return _composed(c, "category") or pool("categories", "", "")(c)


_CLEARLY = 2
"""Words of a domain that a table and its prompt must have."""


def _speaks(c: ColumnContext, topic: str) -> bool:
    """Whether a table speaks of a domain in more than one word."""
    said = c.home.subjects | c.home.beside | {*words(c.home.prompt)}
    return len(word_set(KEYWORDS[topic]) & said) >= _CLEARLY or topic in said


def language(c: ColumnContext) -> Spec | None:
    if c.home.entity[-1:] == ("language",):
        return pool("languages", "name", "language")(c)
    if not c.fits(7) or c.facts.says("code|iso"):
        return choice("en:10 | es:3 | fr:2 | de:2 | it | pt | ja | zh")(c)
    return choice("English:12 | Spanish:4 | French:2 | German:2 | Italian | Portuguese | Japanese | Mandarin | Korean")(
        c
    )
