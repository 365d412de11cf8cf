"""What lists hold, by what their column is the plural of."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np

from pytest_syda.providers.offline.makers import (
    choice_spec,
    main_field,
    number_spec,
    pattern_spec,
    pool_spec,
    text_spec,
)
from pytest_syda.recipe.kinds.nested import Json
from pytest_syda.recipe.pools import load_pool
from pytest_syda.recipe.spec import Spec

WORDS: dict[str, str] = {
    "tag": "tags", "label": "tags", "keyword": "tags", "topic": "topics", "interest": "topics", "skill": "skills",
    "language": "languages:name", "category": "categories", "permission": "permissions:code", "role": "roles",
    "amenity": "amenities", "symptom": "symptoms", "genre": "genres_book",
    "color": "colors:name", "size": "sizes", "material": "materials", "hashtag": "tags", "file": "file_names:name",
    "attachment": "file_names:name", "author": "people:full_name", "participant": "people:full_name",
    "member": "people:full_name", "guest": "people:full_name", "attendee": "people:full_name",
    "recipient": "people:email", "email": "people:email", "country": "countries:code", "currency": "currencies:code",
    "city": "places:city", "state": "places:state_code", "product": "products:name", "event": "event_names",
    "host": "hostnames", "hostname": "hostnames", "technology": "programming_languages", "actor": "people:full_name",
    "cast": "people:full_name", "contributor": "people:full_name", "username": "people:username",
    "course": "courses:title", "dependency": "package_names", "package": "package_names",
    "diagnosis": "diagnoses:code", "medication": "drugs:name", "hobby": "topics", "specialty": "specialties",
    "department": "departments", "team": "teams", "sport": "sports:name",
}  # fmt: skip


CHOICES: dict[str, tuple[str, ...]] = {
    "feature": ("Priority support", "API access", "Single sign-on", "Custom reports", "Audit log", "Mobile app",
        "Daily backups", "Unlimited projects"),
    "allergen": ("gluten", "dairy", "nuts", "eggs", "soy", "shellfish"),
    "allergy": ("penicillin", "peanuts", "latex", "pollen", "shellfish"),
    "weekday": ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    "day": ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    "ingredient": ("olive oil", "garlic", "onion", "tomato", "basil", "butter", "flour", "eggs", "milk",
        "rice", "lemon", "parmesan", "carrot", "potato", "ginger", "chicken breast"),
    "scope": ("read", "write", "admin", "profile", "email"), "channel": ("email", "sms", "push"),
    "platform": ("ios", "android", "web"), "option": ("gift_wrap", "express", "insurance"),
    "alias": ("north", "main", "primary", "backup"), "locale": ("en-US", "en-GB", "es-ES", "fr-FR", "de-DE"),
    "instrument": ("piano", "guitar", "violin", "drums"), "region": ("us-east-1", "us-west-2", "eu-west-1"),
    "method": ("GET", "POST", "PUT", "DELETE"), "action": ("create", "update", "delete", "view"),
    "certification": ("ISO 9001", "ISO 27001", "SOC 2"), "status": ("open", "closed"),
    "requirement": ("3+ years of experience", "fluent English", "driving license", "bachelor's degree",
        "teamwork", "availability on weekends", "knowledge of spreadsheets"),
    "responsibility": ("plan the week", "report to the manager", "answer customers", "train new colleagues",
        "keep records up to date"),
    "benefit": ("health insurance", "remote work", "30 days of leave", "training budget", "gym membership"),
    "perk": ("free coffee", "flexible hours", "company laptop", "birthday off"),
    "qualification": ("first aid", "forklift license", "project management", "bookkeeping"),
    "goal": ("grow revenue", "reduce costs", "hire two people", "launch the new site"),
    "accessory": ("charger", "case", "cable", "manual"), "equipment": ("projector", "whiteboard", "camera", "printer"),
    "diet": ("vegetarian", "vegan", "gluten-free"), "cuisine": ("italian", "mexican", "thai", "indian"),
    "holiday": ("2025-01-01", "2025-07-04", "2025-12-25"), "unit": ("kg", "g", "l"),
}  # fmt: skip


def lists_of(word: str, separator: str = "") -> Spec | None:
    """Some lists of up to three different things, as lists or as text."""
    values: Sequence[Any] = CHOICES.get(word, ())
    where = WORDS.get(word, "")
    if where and not where.startswith(("people", "products", "file_names", "hostnames", "package_names")):
        name, _, field = where.partition(":")
        values = words_in(name, field)
    if len(values) < 3:
        return None
    lists = [
        tuple(
            dict.fromkeys(values[(start * 7 + step * (3 + start % 5)) % len(values)] for step in range(1 + start % 3))
        )
        for start in range(36)
    ]
    unique = list(dict.fromkeys(lists))
    return (
        choice_spec(*(separator.join(map(str, items)) for items in unique))
        if separator
        else choice_spec(*map(list, unique))
    )


@lru_cache(maxsize=64)
def words_in(name: str, field: str) -> tuple[Any, ...]:
    """The first words of a pool, each once."""
    pool = load_pool(name)
    index = np.arange(min(pool.size, 60))
    return tuple(dict.fromkeys(pool.at(index, np.zeros(len(index), np.int64), field or main_field(name)).tolist()))


def item_for(word: str) -> Spec | None:
    """What a list of these holds."""
    if word in CHOICES:
        return choice_spec(*CHOICES[word])
    where = WORDS.get(word)
    if where is None:
        return None
    name, _, field = where.partition(":")
    return pool_spec(name, field)


def list_of_objects(word: str) -> Spec | None:
    return {
        "item": Json(
            members={
                "name": pool_spec("products", "name"),
                "quantity": number_spec(1, 5),
                "price": number_spec(4, 200, decimals=2),
            }
        ),
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
