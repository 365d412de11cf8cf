"""The rule `records`: a table of films, books or drugs shows whole records of a pool."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.makers import has_pool, main_field, pool_spec
from pytest_syda.providers.offline.specs import altered
from pytest_syda.providers.offline.widths import pool_width
from pytest_syda.recipe.spec import Spec

POOL_OF: dict[str, str] = {
    "movie": "movie_titles", "film": "movie_titles", "show": "movie_titles", "book": "books", "novel": "books",
    "song": "song_titles", "track": "song_titles", "album": "albums", "artist": "artists", "band": "artists",
    "podcast": "podcast_titles", "playlist": "playlists", "news": "article_titles", "article": "article_titles",
    "blog": "blog_titles", "blog post": "blog_titles", "post": "blog_titles", "course": "courses", "school": "schools",
    "university": "universities", "college": "universities", "hotel": "hotels", "airport": "airports",
    "airline": "airlines", "port": "ports", "warehouse": "warehouses", "club": "teams", "venue": "venues",
    "stadium": "venues", "conference": "event_titles", "concert": "event_titles", "drug": "drugs",
    "medication": "drugs", "medicine": "drugs", "prescription": "drugs", "diagnosis": "diagnoses",
    "condition": "diagnoses", "procedure": "procedures", "lab test": "lab_tests", "lab result": "lab_tests",
    "test result": "lab_tests", "allergy": "allergies", "insurance plan": "insurance_plans",
    "health plan": "insurance_plans", "job title": "jobs", "job": "jobs", "vacancy": "jobs", "job posting": "jobs",
    "job opening": "jobs", "job position": "jobs", "vehicle": "vehicles", "car": "vehicles", "pet": "animals",
    "animal": "animals", "dish": "foods", "menu item": "foods", "recipe": "foods", "food": "foods",
    "country": "countries", "currency": "currencies", "language": "languages", "project": "project_names",
    "task": "task_titles", "todo": "task_titles", "ticket": "ticket_subjects", "support ticket": "ticket_subjects",
    "issue": "ticket_subjects", "bug": "ticket_subjects", "meeting": "meeting_titles", "milestone": "milestones",
    "campaign": "campaign_names", "sprint": "sprints", "faq": "faq", "permission": "permissions",
    "feature flag": "feature_flags", "setting": "setting_names", "license": "licenses", "package": "package_names",
    "sport": "sports", "crop": "crops", "element": "elements", "bank": "banks", "merchant": "merchants",
    "instrument": "instruments", "stock": "instruments", "security": "instruments", "carrier": "carriers",
    "shipping method": "shipping_methods", "room": "rooms", "file": "file_names", "attachment": "file_names",
    "document": "document_titles", "upload": "file_names", "color": "colors", "contract": "contract_titles",
    "case": "case_titles", "policy": "policy_names", "transaction": "transaction_descriptions", "log": "log_messages",
    "city": "world_places", "symptom": "symptoms", "survey question": "survey_questions", "log entry": "log_messages",
    "email": "email_subjects", "commit": "commit_messages", "role": "roles", "team": "teams", "host": "hostnames",
    "server": "hostnames", "unit": "units", "sample": "samples", "listing": "listing_titles", "queue": "queue_names",
    "specimen": "samples", "user agent": "user_agents", "event type": "event_names", "department": "departments",
    "industry": "industries", "specialty": "specialties", "skill": "skills", "tag": "tags", "amenity": "amenities",
    "degree": "degrees",
}  # fmt: skip
"""What a table is about, to the pool whose records its rows show."""

ABOUT = frozenset(f"a {noun}" for noun in POOL_OF)

_ONLY = {
    "policy": ("insurance",), "city": (), "post": ("publishing", "social", "marketing"), "role": (),
    "team": ("sports",), "listing": ("realestate",), "document": (), "show": ("media",), "track": ("media",),
    "case": ("legal", "government"), "room": ("work", "education"), "transaction": ("finance",),
    "package": ("tech", "software"), "stock": ("finance",), "security": ("finance",), "instrument": ("finance",),
    "condition": ("health",), "job": ("hr", "work"), "club": ("sports",), "band": ("media",),
    "license": ("tech", "software"), "carrier": ("logistics",), "event type": ("tech", "software", "iot"), "email": (),
    "merchant": ("finance",), "sample": ("science",), "unit": ("retail", "food", "science", "manufacturing"),
}  # fmt: skip
"""Words that mean this only where a table speaks of one of these domains."""
_NOT_HERE = {
    "policy": ("insurance",),
}  # fmt: skip
_SAME = {
    "title": "name", "name": "title", "description": "description", "make": "make", "manufacturer": "make",
    "brand": "brand", "body type": "body", "body style": "body", "fuel type": "fuel", "seat": "seats", "door": "doors",
    "rating": "rating", "mpaa rating": "rating", "content rating": "rating", "runtime": "runtime",
    "runtime minute": "runtime", "duration minute": "runtime", "page": "pages", "page count": "pages",
    "number page": "pages", "director": "director", "director name": "director", "author": "author",
    "author name": "author", "writer": "author", "iso code": "code", "iata code": "code", "iata": "code",
    "icao code": "icao", "unlocode": "code", "un locode": "code", "locode": "code",
    "port name": "name", "port code": "code", "country iso": "country_code", "time zone": "timezone",
    "tz": "timezone", "elevation": "elevation_ft", "icao": "icao",
    "code": "code", "iso2": "code", "alpha2": "code", "iso3": "code3",
    "alpha3": "code3", "alpha 3": "code3", "alpha 2": "code", "country code": "country_code",
    "capital city": "capital", "calling code": "phone_code", "dial code": "phone_code", "phone code": "phone_code",
    "currency code": "currency", "numeric code": "numeric", "exchange": "exchange", "ticker": "symbol",
    "ticker symbol": "symbol", "dose": "dose", "dosage": "dose", "strength": "dose", "form": "form",
    "dosage form": "form", "drug class": "class", "class": "class", "route of administration": "route",
    "administration route": "route", "frequency": "frequency", "reference low": "low", "reference high": "high",
    "low": "low", "high": "high", "normal low": "low", "normal high": "high", "range low": "low", "range high": "high",
    "ref low": "low", "ref high": "high", "min value": "low", "max value": "high", "unit": "unit",
    "specimen type": "specimen", "specimen": "specimen", "species": "species", "breed": "breed", "kind": "kind",
    "type": "kind", "extension": "extension", "file extension": "extension", "mime type": "mime",
    "content type": "mime", "mime": "mime", "path": "path", "file path": "path", "file name": "name",
    "filename": "name", "original filename": "name", "file type": "extension", "subject": "subject",
    "category": "category", "genre": "genre", "cuisine": "cuisine", "calorie": "calories", "credit": "credits",
    "credit hour": "credits", "department": "department", "level": "level", "hex": "hex", "hex code": "hex",
    "symbol": "symbol", "native name": "native_name", "city": "city", "country": "country", "timezone": "timezone",
    "latitude": "latitude", "longitude": "longitude", "star": "stars", "star rating": "stars", "star count": "stars",
    "capacity": "capacity", "floor": "floor", "building": "building", "number": "number", "room number": "number",
    "mascot": "mascot", "stadium": "stadium", "home stadium": "stadium", "founded year": "founded",
    "year founded": "founded", "founded": "founded", "short name": "short_name", "abbreviation": "abbreviation",
    "state": "state", "state code": "state_code", "question": "question", "answer": "answer", "key": "key",
    "value": "value", "message": "message", "logger": "logger", "logger name": "logger", "source": "source",
    "log level": "level", "bic": "bic", "swift code": "bic", "mcc": "mcc", "continent": "continent",
    "capital": "capital", "currency": "currency", "language": "language", "publisher": "publisher", "format": "format",
    "diagnosis": "description", "icd code": "code", "icd10 code": "code", "cpt code": "code", "icd 10 code": "code",
    "drug name": "name", "medication name": "name", "medication": "name", "medicine name": "name", "test name": "name",
    "test code": "code", "procedure name": "description", "procedure code": "code", "diagnosis code": "code",
    "plan name": "name", "plan type": "plan_type", "provider": "provider", "tier": "tier", "metal tier": "tier",
    "metal level": "tier", "sector": "sector", "course code": "code", "course name": "title", "pet name": "pet_name",
    "fur color": "color", "coat color": "color", "color": "color", "atomic number": "number", "atomic mass": "mass",
    "variety": "variety", "season": "season", "generic name": "name", "job title": "title", "position title": "title",
    "task name": "title", "item name": "name", "dish name": "name", "recipe name": "name", "menu item": "name",
    "reaction": "reaction", "severity": "severity", "allergy": "name", "allergy name": "name", "priority": "priority",
    "summary": "subject", "host": "host", "agent": "agent", "hostname": "name", "host name": "name",
    "browser": "browser", "os": "os", "device": "device", "region": "region", "environment": "environment",
    "goal": "goal", "channel": "channel", "region code": "region", "spdx identifier": "spdx", "spdx": "spdx",
    "action": "action", "resource": "resource", "band name": "name", "artist name": "name", "slug": "slug",
        "headline": "title",
    "website": "website", "tracking prefix": "tracking_prefix", "industry": "industry", "company name": "name",
    "stock name": "name", "fund name": "name", "airport name": "name", "hotel name": "name", "school name": "name",
    "venue name": "name", "team name": "name",
}  # fmt: skip
"""What columns are called, to fields of records."""


def record(c: ColumnContext) -> Spec | None:
    """A field of the record that this row shows."""
    name = record_pool(c)
    if not name or c.name in c.home.foreign or (name == "artists" and c.home.find("birth year", "birth date")):
        return None
    if name == "hostnames" and c.home.has("environment", "env", "region", "data center", "availability zone", "zone"):
        return None  # its names say one
    field = record_field(c, name)
    if field == "country" and not c.fits(pool_width(name, field, c.home.locale)):
        field = "country_code" if has_pool(name, "country_code", c.home.locale) else field
    if not field or not _has_room(c, name, field) or (field in _ABROAD and _elsewhere(c, name)):
        return None
    spec = pool_spec(name, field, name)
    if field in {"salary", "price", "fee"}:
        return altered(spec, spread=0.12, decimals=2 if field != "salary" else 0)
    return spec


_ABROAD = frozenset({"city", "state", "state_code", "timezone", "latitude", "longitude"})


def _elsewhere(c: ColumnContext, name: str) -> bool:
    """Whether the row says a country, of which this pool knows nothing."""
    return bool(c.home.find("country", "country code")) and not has_pool(name, "country", c.home.locale)


def _has_room(c: ColumnContext, name: str, field: str) -> bool:
    return (
        c.kind != "string"
        or c.fits(pool_width(name, field, c.home.locale))
        or (field in {"title", "name", "description", "message", "subject"} and c.fits(20) and not c.unique)
    )


def record_pool(c: ColumnContext) -> str:
    entity = c.home.entity
    for size in (2, 1):
        word = " ".join(entity[-size:])
        name = POOL_OF.get(word, "") if len(entity) >= size else ""
        allowed = _ONLY.get(word)
        if (
            name
            and (allowed is None or c.about(*allowed) or (not allowed and len(entity) == 1))
            and has_pool(name, "", c.home.locale)
        ):
            return "" if word in _NOT_HERE and c.about(*_NOT_HERE[word]) else name
    return ""


def record_field(c: ColumnContext, name: str) -> str:
    """The field that a column's own words name."""
    own = " ".join(c.own)
    if own in {"kind", "type"} and c.facts.listing:
        return ""
    candidates = [own.replace(" ", "_"), _SAME.get(own, "")]
    main = main_field(name)
    if (
        own in {"name", "title", "subject", "label"}
        or (own == "description" and main == "description")
        or (c.own[-1:] in {("name",), ("title",)} and c.own[:-1] == c.home.entity[-len(c.own[:-1]) :] and c.own[:-1])
    ):
        candidates.append(main)
    if own in {"code", "symbol"} and not has_pool(name, "code", c.home.locale):
        candidates.append("symbol")
    return next((field for field in candidates if field and has_pool(name, field, c.home.locale)), "")
