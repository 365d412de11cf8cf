"""The rule for columns that hold structure: JSON by its name, arrays of what their name is the plural of, ranges."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

import numpy as np

from pytest_syda.providers.offline.context import ColumnContext, column_context
from pytest_syda.providers.offline.makers import choice_spec, main_field, number_spec, pattern_spec, pool_spec, text_spec
from pytest_syda.recipe.kinds.moments import Datetime
from pytest_syda.recipe.kinds.nested import Array, Json, Range
from pytest_syda.recipe.kinds.numbers import Bool, Number
from pytest_syda.recipe.kinds.strings import Uuid
from pytest_syda.recipe.pools import load_pool
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.types import Column, Type

_WORDS: dict[str, str] = {
    "tag": "tags", "label": "tags", "keyword": "tags", "topic": "topics", "interest": "topics", "skill": "skills", "language": "languages:name", "category": "categories",
    "permission": "permissions:code", "role": "roles", "feature": "feature_flags", "amenity": "amenities", "symptom": "symptoms", "genre": "genres_book", "color": "colors:name",
    "size": "sizes", "material": "materials", "hashtag": "tags", "file": "file_names:name", "attachment": "file_names:name", "author": "people:full_name", "participant": "people:full_name", "member": "people:full_name", "guest": "people:full_name", "attendee": "people:full_name",
    "recipient": "people:email", "email": "people:email", "country": "countries:code", "currency": "currencies:code", "city": "places:city", "state": "places:state_code", "product": "products:name", "event": "event_names", "host": "hostnames", "hostname": "hostnames", "technology": "programming_languages", "actor": "people:full_name", "cast": "people:full_name", "contributor": "people:full_name", "username": "people:username",
    "course": "courses:title", "dependency": "package_names", "package": "package_names", "diagnosis": "diagnoses:code", "medication": "drugs:name", "hobby": "topics", "specialty": "specialties", "department": "departments", "team": "teams", "sport": "sports:name",
}  # fmt: skip
_CHOICES: dict[str, tuple[str, ...]] = {
    "allergen": ("gluten", "dairy", "nuts", "eggs", "soy", "shellfish"), "allergy": ("penicillin", "peanuts", "latex", "pollen", "shellfish"), "weekday": ("mon", "tue", "wed", "thu", "fri", "sat", "sun"), "day": ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    "ingredient": ("olive oil", "garlic", "onion", "tomato", "basil", "butter", "flour", "eggs", "milk", "rice", "lemon", "parmesan", "carrot", "potato", "ginger", "chicken breast"),
    "scope": ("read", "write", "admin", "profile", "email"), "channel": ("email", "sms", "push"), "platform": ("ios", "android", "web"), "option": ("gift_wrap", "express", "insurance"), "alias": ("north", "main", "primary", "backup"), "locale": ("en-US", "en-GB", "es-ES", "fr-FR", "de-DE"), "instrument": ("piano", "guitar", "violin", "drums"),
    "region": ("us-east-1", "us-west-2", "eu-west-1"), "method": ("GET", "POST", "PUT", "DELETE"), "action": ("create", "update", "delete", "view"), "certification": ("ISO 9001", "ISO 27001", "SOC 2"), "status": ("open", "closed"), "diet": ("vegetarian", "vegan", "gluten-free"), "cuisine": ("italian", "mexican", "thai", "indian"), "holiday": ("2025-01-01", "2025-07-04", "2025-12-25"), "unit": ("kg", "g", "l"),
}  # fmt: skip


def lists_of(word: str, separator: str = "") -> Spec | None:
    """Some lists of up to three different things, as lists or as text."""
    values: Sequence[Any] = _CHOICES.get(word, ())
    where = _WORDS.get(word, "")
    if where and not where.startswith(("people", "products", "file_names", "hostnames", "package_names")):
        name, _, field = where.partition(":")
        values = words_in(name, field)
    if len(values) < 4:  # noqa: PLR2004
        return None
    lists = [tuple(dict.fromkeys(values[(start * 7 + step * (3 + start % 5)) % len(values)] for step in range(1 + start % 3))) for start in range(36)]
    unique = list(dict.fromkeys(lists))
    return choice_spec(*(separator.join(map(str, items)) for items in unique)) if separator else choice_spec(*map(list, unique))


@lru_cache(maxsize=64)
def words_in(name: str, field: str) -> tuple[Any, ...]:
    """The first words of a pool, each once."""
    pool = load_pool(name)
    index = np.arange(min(pool.size, 60))
    return tuple(dict.fromkeys(pool.at(index, np.zeros(len(index), np.int64), field or main_field(name)).tolist()))


def item_for(word: str) -> Spec | None:
    """What a list of these holds."""
    if word in _CHOICES:
        return choice_spec(*_CHOICES[word])
    where = _WORDS.get(word)
    if where is None:
        return None
    name, _, field = where.partition(":")
    return pool_spec(name, field)


def structured(c: ColumnContext) -> Spec | None:
    match c.kind:
        case "json":
            return json_value(c)
        case "array":
            return array(c)
        case "range" | "multirange":
            return Range(bound=_bound(c.column.type.item or Type(kind="integer")))
        case "hstore":
            return Json(members={"source": choice_spec("web", "import", "api"), "note": text_spec("generic", 1, 1, style="phrase")})
        case "interval":
            return Number(low=300, high=86400, step=300)
        case _:
            return None


def _bound(type_: Type) -> Spec:
    if type_.kind in {"date", "datetime"}:
        return Datetime(start="-2y", end="+180d", precision="day" if type_.kind == "date" else "hour")
    if type_.kind in {"float", "decimal"}:
        return number_spec(0, 100, decimals=min(2, type_.scale if type_.scale is not None else 2))
    return number_spec(0, 1000)


def array(c: ColumnContext) -> Spec | None:
    """Lists: the items by what the name is the plural of, else by their type."""
    from pytest_syda.providers.offline.columns import column_spec  # noqa: PLC0415 - columns uses this rule

    item = c.column.type.item or Type(kind="string")
    whole = lists_of(c.own[-1]) if c.own and item.kind == "string" and c.column.type.dimensions == 1 and _fits(item, c.own[-1]) else None
    if whole is not None:
        return whole
    known = item_for(c.own[-1]) if c.own and item.kind == "string" else None
    if known is None and {"embedding", "vector", "feature"} & set(c.own) and item.kind in {"float", "decimal"}:
        return Array(item=number_spec(-1, 1, decimals=6), fewest=8, most=8)
    if known is None:
        inner = Column(name=c.name, type=item, comment=c.column.comment, nullable=False)
        known = column_spec(c.home, inner, alone=True)
    return Array(item=known, fewest=1, most=3)


def _fits(item: Type, word: str) -> bool:
    lists = lists_of(word)
    words = [text for each in getattr(lists, "values", ()) for text in each]
    return item.length is None or all(len(text) <= item.length for text in words)


Members = Callable[[ColumnContext], dict[str, Spec]]


def _address(_c: ColumnContext) -> dict[str, Spec]:
    return {"street": pool_spec("addresses", "street"), "city": pool_spec("places", "city", "inner place"), "state": pool_spec("places", "state_code", "inner place"), "postal_code": pool_spec("places", "postcode", "inner place"), "country": choice_spec("US")}


_OBJECTS: list[tuple[str, Members]] = [
    ("address location place", _address),
    ("coordinate geo point position gps", lambda _: {"lat": number_spec(25.5, 48.5, decimals=5), "lng": number_spec(-122.5, -71.5, decimals=5)}),
    ("geometry shape geojson polygon", lambda _: {"type": choice_spec("Point"), "coordinates": Array(item=number_spec(-90, 90, decimals=5), fewest=2, most=2)}),
    ("preference preferences profile", lambda _: {"theme": choice_spec("light", "dark"), "language": choice_spec("en", "es", "de", "fr"), "notifications": Bool(probability=0.7), "items_per_page": choice_spec(10, 25, 50)}),
    ("setting settings config configuration option options", lambda _: {"enabled": Bool(probability=0.8), "retries": number_spec(1, 5), "timeout": choice_spec(5, 10, 30, 60), "mode": choice_spec("default", "strict", "relaxed")}),
    ("dimension dimensions size", lambda _: {"length": number_spec(5, 120, decimals=1), "width": number_spec(5, 80, decimals=1), "height": number_spec(2, 60, decimals=1), "unit": choice_spec("cm")}),
    ("attribute attributes property properties specification spec characteristic variant", lambda _: {"color": pool_spec("colors", "name"), "size": choice_spec("S", "M", "L"), "weight": number_spec(0.1, 20, decimals=2)}),
    ("payload event body message", lambda _: {"id": Uuid(), "type": pool_spec("event_names"), "occurred_at": Datetime(start="-90d"), "version": number_spec(1, 3)}),
    ("request", lambda _: {"method": choice_spec("GET", "POST", "PUT"), "path": pool_spec("url_paths"), "ip": pattern_spec(r"192\.0\.2\.[1-9][0-9]")}),
    ("response", lambda _: {"status": choice_spec(200, 201, 400, 404), "duration_ms": number_spec(4, 900), "ok": Bool(probability=0.9)}),
    ("header headers", lambda _: {"Content-Type": choice_spec("application/json", "text/html"), "Accept": choice_spec("*/*", "application/json"), "X-Request-Id": Uuid()}),
    ("contact", lambda _: {"name": pool_spec("people", "full_name", "inner person"), "email": pool_spec("people", "email", "inner person"), "phone": pattern_spec("(206|212|312|415|512|617)-555-01[0-9]{2}")}),
    ("user customer person employee owner", lambda _: {"name": pool_spec("people", "full_name", "inner person"), "email": pool_spec("people", "email", "inner person")}),
    ("price pricing amount cost", lambda _: {"amount": number_spec(5, 500, mean=60, decimals=2), "currency": choice_spec("USD", "EUR", "GBP")}),
    ("social link links url", lambda _: {"website": pool_spec("companies", "website", "inner company"), "profile": pool_spec("companies", "website", "inner company")}),
    ("metric metrics stat stats statistic statistics", lambda _: {"views": number_spec(0, 5000, mean=800), "clicks": number_spec(0, 400, mean=60), "conversion_rate": number_spec(0.0, 0.2, decimals=3)}),
    ("score scores rating result results", lambda _: {"score": number_spec(40, 100), "passed": Bool(probability=0.8), "comment": text_spec("feedback", 1, 1)}),
    ("permission permissions access", lambda _: {"read": Bool(probability=0.95), "write": Bool(probability=0.5), "admin": Bool(probability=0.1)}),
    ("change changes diff delta", lambda _: {"field": choice_spec("status", "name", "price", "quantity"), "old": choice_spec("draft", "10", "pending"), "new": choice_spec("active", "12", "approved")}),
    ("filter filters query criteria condition", lambda _: {"status": choice_spec("active", "pending"), "min_price": number_spec(5, 50), "sort": choice_spec("created_at", "price", "name")}),
    ("opening hour hours schedule availability", lambda _: {"mon": choice_spec("09:00-17:00"), "tue": choice_spec("09:00-17:00"), "wed": choice_spec("09:00-17:00"), "thu": choice_spec("09:00-18:00"), "fri": choice_spec("09:00-16:00")}),
    ("device client browser", lambda _: {"os": choice_spec("iOS", "Android", "Windows", "macOS"), "browser": choice_spec("Chrome", "Safari", "Firefox"), "version": pattern_spec(r"1[0-2][0-9]\.0")}),
    ("nutrition nutritional", lambda _: {"calories": number_spec(80, 700), "protein_g": number_spec(1, 40), "carbs_g": number_spec(2, 90), "fat_g": number_spec(0, 40)}),
    ("reading readings measurement telemetry sensor", lambda _: {"temperature": number_spec(-5, 35, decimals=1), "humidity": number_spec(20, 90), "battery": number_spec(5, 100)}),
    ("translation translations i18n", lambda _: {"en": text_spec("generic", 1, 1, style="phrase"), "es": choice_spec("Bienvenido", "Gracias", "Continuar"), "de": choice_spec("Willkommen", "Danke", "Weiter")}),
    ("limit limits quota", lambda _: {"users": choice_spec(5, 25, 100), "storage_gb": choice_spec(10, 100, 500), "api_calls": choice_spec(1000, 10000)}),
    ("parameter parameters param params argument arguments arg args input hyperparameter", lambda _: {"limit": choice_spec(10, 50, 100), "offset": choice_spec(0, 50), "sort": choice_spec("asc", "desc")}),
    ("error errors", lambda _: {"code": choice_spec("timeout", "validation_error", "not_found"), "message": text_spec("error", 1, 1)}),
    ("metadata meta extra data additional info information detail context custom annotation annotations", lambda _: {"source": choice_spec("web", "mobile", "import", "api"), "version": number_spec(1, 4), "reviewed": Bool(probability=0.6)}),
    ("answer answers response survey", lambda _: {"q1": choice_spec("yes", "no"), "q2": number_spec(1, 5), "q3": text_spec("feedback", 1, 1)}),
]  # fmt: skip
_MEMBERS = {word: members for words, members in reversed(_OBJECTS) for word in words.split()}


def json_value(c: ColumnContext) -> Spec:
    """A list where the name is a plural of known things, else an object with members that fit the name."""
    shape = c.column.type.shape
    last = c.own[-1] if c.own else ""
    listed_ = shape != "object" and (c.facts.says(r"\blist\b|\barray\b") or _is_plural(c))
    if shape == "array" or listed_:
        whole = lists_of(last)
        if whole is not None:
            return whole
        object_ = Json(members=_MEMBERS[last](c)) if last in _MEMBERS else None
        if object_ is not None and last in {"change", "setting", "preference", "metadata"} and shape != "array" and not c.facts.says(r"\blist\b|\barray\b"):
            return object_
        item = item_for(last) or _list_of_objects(last) or object_ or choice_spec("alpha", "beta", "gamma")
        return Array(item=item, fewest=1, most=3)
    members = next((_MEMBERS[word] for word in reversed(c.own) if word in _MEMBERS), None)
    if members is None and c.own and (inner := _single(c)):
        return inner
    return Json(members=(members or _MEMBERS["metadata"])(c))


def _is_plural(c: ColumnContext) -> bool:
    raw = c.column.attribute.lower()
    last = c.own[-1] if c.own else ""
    return raw.endswith("s") and not last.endswith("s") and (item_for(last) is not None or last in {"item", "line", "step", "image", "photo", "url", "answer", "change", "reading", "point", "entry", "note"}) and last not in {"setting", "preference", "detail"}


def _list_of_objects(word: str) -> Spec | None:
    return {
        "item": Json(members={"name": pool_spec("products", "name"), "quantity": number_spec(1, 5), "price": number_spec(4, 200, decimals=2)}),
        "step": Json(members={"order": number_spec(1, 9), "text": text_spec("task", 1, 1)}),
        "image": pattern_spec(r"https://cdn\.example\.com/images/[0-9a-f]{12}\.jpg"),
        "photo": pattern_spec(r"https://cdn\.example\.com/photos/[0-9a-f]{12}\.jpg"),
        "url": pattern_spec(r"https://www\.example\.com/pages/[a-z0-9]{8}"),
        "id": number_spec(1, 500),
        "score": number_spec(40, 100),
        "note": text_spec("note", 1, 1),
        "answer": text_spec("answer", 1, 1),
        "point": number_spec(0, 100, decimals=2),
        "reading": number_spec(0, 100, decimals=2),
        "embedding": number_spec(-1, 1, decimals=6),
        "vector": number_spec(-1, 1, decimals=6),
    }.get(word)


def _single(c: ColumnContext) -> Spec | None:
    """A JSON column named like a plain value is an object that carries it."""
    if c.own[-1] in {"embedding", "vector"}:
        return Array(item=number_spec(-1, 1, decimals=6), fewest=4, most=8)
    return None


def context_of(c: ColumnContext, column: Column) -> ColumnContext:
    return column_context(c.home, column)


Anything = Any
