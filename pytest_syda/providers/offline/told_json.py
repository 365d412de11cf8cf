"""JSON as its comment tells it: `object with keys width, height`, `list of {"sku": text}`, `array of urls`."""

from __future__ import annotations

import re
from typing import Any

from pytest_syda.providers.offline.context import ColumnContext, TableContext, column_context
from pytest_syda.providers.offline.fitting import fit
from pytest_syda.providers.offline.listings import read_listing
from pytest_syda.providers.offline.lists import item_for
from pytest_syda.providers.offline.makers import choice_spec, number_spec, pattern_spec, text_spec
from pytest_syda.providers.offline.words import singular, words
from pytest_syda.recipe.kinds.nested import Array, Json
from pytest_syda.recipe.kinds.numbers import Bool, Number
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.types import Column, Kind, Table, Type

_NAMED = re.compile(
    r"\b(?:keys?|fields?|members?|properties|attributes)\b\s*(?:are\b|is\b|like\b|such as\b|named\b|[:=(])?"
    r"\s*(?P<keys>[^;.\n]+)",
    re.IGNORECASE,
)
_KEYS = re.compile(
    r"(?:\b(?:objects?|dicts?|maps?|entries|items|elements|records|rows|documents?)\b,?\s+"
    r"(?:with|of|containing|having|holding|each with)|"
    r"\b(?:contains|containing|holds)\b)\s*(?P<keys>[^;.\n]+)",
    re.IGNORECASE,
)
_KEY = re.compile(r"['\"`]?(?P<name>[A-Za-z_][\w-]*)['\"`]?\s*(?:[:=]\s*|\(|\bas\b|\bin\b)?\s*(?P<hint>[^)]*)\)?$")
_MANY = re.compile(
    r"\b(?:list|array|sequence|collection)s?\b(?:\s+of)?\s*(?:up to|at most|max(?:imum)?)?\s*(?:\d+\s*)?"
    r"(?P<words>(?:[a-z][\w-]*\s*){0,4})",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"(?P<most>\bmax(?:imum)?(?: of)?|\bup to|\bat most|<=|≤)?\s*\b(?P<number>\d{1,3})"
    r"(?:\s*(?:-|–|to)\s*(?P<high>\d{1,3}))?"
    r"\s*(?:items?|elements?|entries|values|numbers|floats|integers|ints|strings|tags|objects|points|words|keys|urls|images|photos|emails)\b"
)
_TYPES: dict[str, Kind] = {
    "str": "string", "string": "string", "text": "string", "varchar": "string", "char": "string", "name": "string",
    "int": "integer", "integer": "integer", "number": "integer", "count": "integer", "long": "integer",
    "float": "float", "double": "float", "decimal": "float", "real": "float", "numeric": "float", "bool": "boolean",
    "boolean": "boolean", "flag": "boolean", "date": "date", "datetime": "datetime", "timestamp": "datetime",
    "time": "time", "uuid": "uuid", "guid": "uuid",
}  # fmt: skip
_UNITS = {"second", "ms", "minute", "hour", "day", "cm", "mm", "m", "km", "kg", "g", "usd", "eur", "percent", "cents"}
_METRIC = re.compile(r"\bin (?:cm|mm|m|kg|g|px|pixels|inches|meters|metres)\b|\b(?:cm|mm|kg)\b")
_FLAGS = {"is", "has", "can", "enabled", "active", "allow", "allowed", "visible", "required", "default", "optional"}
_MEASURED = {"price", "amount", "total", "rate", "score", "ratio", "weight", "cost", "fee", "tax", "temperature",
    "average", "latitude", "longitude", "lat", "lng", "share", "balance", "percent"}  # fmt: skip
"""What is measured, and not counted."""
_NUMBERS = {"min", "max", "average", "mean", "median", "x", "y", "z", "value", "total", "sum", "low", "high", "p50",
    "p95", "p99", "stddev", "std", "mark", "reading"}  # fmt: skip


_ISO = (("iso 639", ("en", "es", "de", "fr", "it", "pt")), ("iso 4217", ("USD", "EUR", "GBP", "JPY")),
    ("iso 3166", ("US", "DE", "FR", "GB", "ES")))  # fmt: skip


def told(c: ColumnContext) -> Spec | None:
    """What the comment says a JSON column holds; None where it says nothing of the kind."""
    text = c.facts.text
    if re.search("geojson", text, re.IGNORECASE) and re.search("polygon|boundary|area", text, re.IGNORECASE):
        return _polygon()
    if re.search("geojson", text, re.IGNORECASE):
        place = _positions(("lng", "lat"))
        return Json(members={"type": choice_spec("Point"), "coordinates": place}) if place is not None else None
    plain = text.lower().replace("-", " ")
    codes = next((values for name, values in _ISO if name in plain), ())
    if codes and re.search(r"\bcodes\b|\blist\b|\barray\b", plain):
        return Array(item=choice_spec(*codes), fewest=1, most=3)
    form = _form(text)
    many = re.search(r"\b(?:list|array)\b|\bup to \d+ \w+", text, re.IGNORECASE) is not None
    if isinstance(form, list) and all(isinstance(item, str) for item in form):
        place = _positions(tuple(form))
        several = place is not None and re.search(r"\]\s*(?:pairs|points|triples|tuples)|(?:list|array) of", text)
        return Array(item=place, fewest=2, most=4) if several and place is not None else place
    if form is not None:
        if isinstance(form, dict) and many:
            form = [form]
        return _spec(c, c.own[-1] if c.own else "value", form)
    keys = _keys(text)
    if keys:
        return _spec(c, "value", [keys] if many else keys)
    return _plain_list(c, text) if many else _mapping(c, text)


_PLACED = {"lat": (25.5, 48.5), "latitude": (25.5, 48.5), "south": (25.5, 36), "north": (36, 48.5), "y": (0, 100),
    "lng": (-122.5, -71.5), "lon": (-122.5, -71.5), "longitude": (-122.5, -71.5), "west": (-122.5, -97.0),
    "east": (-97.0, -71.5), "x": (0, 100), "z": (0, 100), "min": (0, 50), "max": (50, 100), "low": (0, 50),
    "high": (50, 100), "r": (0, 255), "g": (0, 255), "b": (0, 255),
    "width": (100, 2000), "height": (100, 2000)}  # fmt: skip
"""Numbers that are told by their places in a list."""


def _polygon() -> Spec:
    """A few fields somewhere: rings of corners that end where they began."""
    corners = [
        (lng, lat) for lng, lat in ((-93.61, 42.02), (-121.3, 37.9), (-84.1, 39.7), (-98.4, 38.6), (-76.5, 40.1))
    ]
    rings = [
        [[round(lng + x, 4), round(lat + y, 4)] for x, y in ((0, 0), (0.012, 0), (0.012, 0.008), (0, 0.008), (0, 0))]
        for lng, lat in corners
    ]
    return choice_spec(*({"type": "Polygon", "coordinates": [ring]} for ring in rings))


def _positions(names: tuple[str, ...]) -> Spec | None:
    """A list whose items are told by their places: `[lat, lng]`."""
    known = [_PLACED.get(name.lower()) for name in names]
    if not all(known):
        return None
    bounds = [found for found in known if found]
    whole = all(float(low).is_integer() and float(high).is_integer() for low, high in bounds)
    members: dict[str, Spec] = {
        name: number_spec(low, high, decimals=0 if whole else 5)
        for name, (low, high) in zip(names, bounds, strict=True)
    }
    return Json(members=members, listed=True)


_MAPS = re.compile(r"(?:map(?:ping)?s?|dict(?:ionary)?|object)\s*(?:of|from)?\s+(?P<key>[a-z]+)(?:\s*codes?)?\s*"
    r"(?:to|->|→|=>|:)\s*(?P<value>[a-z]+)", re.IGNORECASE)  # fmt: skip
_MAPPED = {
    "locale": ("en", "es", "de"), "language": ("en", "es", "de"), "lang": ("en", "es", "de"),
    "currency": ("USD", "EUR", "GBP"), "size": ("S", "M", "L"), "weekday": ("mon", "wed", "fri"),
    "day": ("mon", "wed", "fri"), "month": ("jan", "feb", "mar"), "country": ("US", "DE", "FR"),
    "color": ("red", "blue", "black"), "colour": ("red", "blue", "black"), "quarter": ("q1", "q2", "q3"),
    "channel": ("email", "sms", "push"), "region": ("north", "south", "west"), "year": ("2023", "2024", "2025"),
}  # fmt: skip


def _mapping(c: ColumnContext, text: str) -> Spec | None:
    """An object whose keys are things of one kind: `map of currency to price`."""
    found = _MAPS.search(text)
    keys = _MAPPED.get(found["key"].lower()) if found else None
    if found is None or keys is None:
        return None
    return Json(members={key: _leaf(c, found["value"].lower(), "") for key in keys}, apart=True)


def _form(text: str) -> Any:
    """What stands in braces or brackets, as Python data with what is said of the values in the place of values."""
    start = min((at for sign in "{[" if (at := text.find(sign)) >= 0), default=-1)
    if start < 0 or (text[start] == "[" and not re.match(r"\[\s*[{\"'\w]", text[start:])):
        return None
    try:
        form, _ = _read(text, start)
    except (IndexError, ValueError):
        return None
    if isinstance(form, list) and len({type(item) for item in form}) > 1:
        return None
    return form or None


def _read(text: str, at: int) -> tuple[Any, int]:
    """The value that begins here, and where it ends."""
    at += len(text[at:]) - len(text[at:].lstrip())
    if text[at] == "[":
        items, at = [], at + 1
        while text[at] != "]":
            item, at = _read(text, at)
            items += [item] if item not in ("", "...", "…") else []
            at = _after(text, at, "]")
        return items, at + 1
    if text[at] == "{":
        return _read_object(text, at + 1)
    found = re.compile(r"\s*(?:\"([^\"]*)\"|'([^']*)'|([^,\]}{]*))").match(text, at)
    if found is None:
        raise ValueError
    said = next((part for part in found.groups() if part is not None), "")
    rest = re.compile(r"[^,\]}]*").match(text, found.end())
    more = rest[0] if rest else ""
    return said.strip() + ("|" + more.replace('"', "").strip(" |") if "|" in more else ""), found.end() + len(more)


def _read_object(text: str, at: int) -> tuple[dict[str, Any], int]:
    members: dict[str, Any] = {}
    while text[at] != "}":
        key = re.compile(r"\s*['\"]?([A-Za-z_][\w-]*|\.\.\.|…)['\"]?\??\s*(:?)").match(text, at)
        if key is None:
            raise ValueError
        at = key.end()
        value: Any = ""
        if key[2]:
            value, at = _read(text, at)
        if key[1] not in ("...", "…"):
            members[key[1]] = value
        at = _after(text, at, "}")
    return members, at + 1


def _after(text: str, at: int, end: str) -> int:
    """Behind the comma, or at the end sign."""
    while text[at] not in "," + end:
        at += 1
    return at + (text[at] == ",")


def _keys(text: str) -> dict[str, Any]:
    """Keys that are listed in words."""
    each = re.search(
        r"(?:[;,(]\s*|\b)(?:each|all|every one)(?: of them)?\s*(?:is|are|a|an|being|with)?\s*([\w/]+)\)?", text
    )
    if each:
        return dict.fromkeys(_keys(text[: each.start()]), each[1])
    found = _NAMED.search(text) or _KEYS.search(text)
    if found is None:
        return {}
    listed = re.sub(r"\([^)]*\)", lambda aside: aside[0].replace(",", "/"), found["keys"])
    keys: dict[str, Any] = {}
    for part in re.split(r"\s*,\s*(?:and\s+|or\s+)?|\s+and\s+|\s*&\s*|\s+/\s+|\s*\+\s*", listed.strip(" :()")):
        member = _KEY.match(re.sub(r"^(?:an?|the|its|optional)\s+", "", part.strip()))
        if member is None or (member["hint"] and len(member["hint"].split()) > 4):
            return {}
        keys[member["name"]] = member["hint"].strip()
    plain = len(keys) > 1 or re.search(r"\bkeys?\b|\bfields?\b", found[0], re.IGNORECASE)
    return keys if plain else {}


def _spec(c: ColumnContext, name: str, form: Any) -> Spec:
    if isinstance(form, dict):
        members = _apart({key: _spec(c, key, value) for key, value in form.items()})
        types = {key: type_ for key, value in form.items() if (type_ := _dated(key, value)) is not None}
        return Json(members=members, types=types, apart=True)
    if isinstance(form, list):
        few, most = _sizes(c.facts.text)
        return Array(item=_spec(c, singular(name), form[0] if form else ""), fewest=few, most=most)
    return _leaf(c, name, str(form))


_STEPS = {"min": (0.0, 0.35), "low": (0.0, 0.35), "from": (0.0, 0.35), "start": (0.0, 0.45), "avg": (0.4, 0.6),
    "average": (0.4, 0.6), "mean": (0.4, 0.6), "median": (0.4, 0.6), "max": (0.65, 1.0), "high": (0.65, 1.0),
    "to": (0.65, 1.0), "end": (0.55, 1.0)}  # fmt: skip
"""Parts of a range that are in order whatever is drawn."""


def _apart(members: dict[str, Spec]) -> dict[str, Spec]:
    """The members, with the least, the average and the most of the same in that order."""
    for ends in (("min", "max"), ("low", "high"), ("from", "to"), ("start", "end")):
        for low in [key for key in members if ends[0] in words(key)]:
            high = next((key for key in members if key == low.replace(*ends)), "")
            first, last = members[low], members.get(high)
            if high and high != low and isinstance(first, Number) and isinstance(last, Number):
                top = min(last.high, (last.mean or last.high / 2) * 2)
                members = {key: _step(spec, words(key), first.low, top) for key, spec in members.items()}
    return members


def _step(spec: Spec, said: tuple[str, ...], low: float, high: float) -> Spec:
    part = next((_STEPS[word] for word in said if word in _STEPS), None)
    if part is None or not isinstance(spec, Number):
        return spec
    digits = spec.decimals
    first, last = (round(low + (high - low) * share, digits) for share in part)
    return number_spec(first, last, decimals=digits) if first < last else spec


def _dated(key: str, value: Any) -> Type | None:
    kind = _kind(key, value) if isinstance(value, str) else ""
    return Type(kind=kind) if kind in {"date", "time"} else None


def _kind(key: str, hint: str) -> Kind | None:
    """The kind of value that is said, or that the key's name asks for."""
    said = re.findall(r"[a-z]+", hint.lower())
    if re.fullmatch(r"-?\d+", hint):
        return "integer"
    if re.fullmatch(r"-?\d*\.\d+", hint):
        return "float"
    if re.fullmatch(r"\d{4}-\d\d-\d\d", hint):
        return "date"
    if (
        re.fullmatch("true|false|true/false|bools?|booleans?|flags?", hint.lower())
        or words(key)[:1] == ("is",)
        or words(key)[:1] == ("has",)
    ):
        return "boolean"
    known = next((_TYPES[word] for word in said if word in _TYPES), None)
    if known is None and ({*map(singular, said)} & _UNITS or "%" in hint):
        return "integer"
    return known


def _leaf(c: ColumnContext, key: str, hint: str) -> Spec:
    """The value of a member: as it is told, as its kind is made, or by the name of its key."""
    told = _as_told(c, key, hint)
    if told is not None:
        return told
    kind = _kind(key, hint)
    comment = hint if hint and hint.lower() not in _TYPES and " " in hint else ""
    return _of_kind(c, key, kind, comment, hint) if kind is not None else _by_key(c, key, comment, hint)


def _as_told(c: ColumnContext, key: str, hint: str) -> Spec | None:
    """A value of which the hint, or the key alone, says everything."""
    if _kind(key, hint) == "boolean":
        return Bool(probability=0.7)
    listing = read_listing(hint) or (read_listing(hint.replace("|", " | ")) if "|" in hint else None)
    if listing and all(value.lower() not in {*_TYPES, "null", "none"} for value in listing.values):
        return choice_spec(*listing.values)
    if key.lower() in {"lat", "latitude", "lng", "lon", "longitude"}:
        low, high = _PLACED[key.lower()]
        return number_spec(low, high, decimals=5)
    if re.fullmatch("#[0-9A-Fa-f]{6}", hint):
        return pattern_spec("#[0-9A-F]{6}")
    return (_by_name(c, key, "string", "") or choice_spec("true", "1")) if key.isupper() and not hint else None


def _by_key(c: ColumnContext, key: str, comment: str, hint: str) -> Spec:
    """What a key is called."""
    found = _by_name(c, key, "string", comment)
    number = _by_name(c, key, "float", comment)
    if isinstance(number, Number) and (found is None or isinstance(found, Number) or _METRIC.search(c.facts.text)):
        counted = number.decimals <= 2 and not _MEASURED & {*words(key)}
        return (_by_name(c, key, "integer", comment) if counted else None) or number
    return found or _unknown(c, key, comment, hint)


def _unknown(c: ColumnContext, key: str, comment: str, hint: str) -> Spec:
    """A value of whose key nobody knows what it is called."""
    said = words(key)
    if said[-1:] and said[-1] in _NUMBERS:
        return number_spec(0, 100, decimals=1)
    if re.fullmatch("[A-Z][A-Za-z]{2,15}", hint):
        return choice_spec(hint)  # an example, and nobody knows more
    if _FLAGS & {*said}:
        return Bool(probability=0.7)
    return _by_name(c, key, "datetime", comment) or text_spec("generic", 1, 1, style="phrase")


def _of_kind(c: ColumnContext, key: str, kind: Kind, comment: str, hint: str) -> Spec:
    found = _by_name(c, key, kind, comment)
    shown = re.fullmatch(r"\d+(\.\d+)?", hint) and float(hint) > 1
    if found is not None and not shown:
        return found
    if shown:
        value = float(hint)
        return number_spec(round(value * 0.4, 2), value * 2, decimals=0 if kind == "integer" else 2)
    from pytest_syda.providers.offline.columns import column_spec

    home = _home(c, key, kind, comment)
    return column_spec(home, home.table.columns[0], alone=True)


def _home(c: ColumnContext, key: str, kind: Kind, comment: str) -> TableContext:
    """A table of nothing but this member, called like the column."""
    column = Column(name=key, type=Type(kind=kind), comment=comment, nullable=False)
    table = Table(name="_".join((*c.home.entity[-1:], *c.own)), columns=(column,))
    return TableContext(c.home.schema, table, c.home.as_of, c.home.locale, c.home.prompt)


def _by_name(c: ColumnContext, key: str, kind: Kind, comment: str) -> Spec | None:
    from pytest_syda.providers.offline.columns import known_by_name

    home = _home(c, key, kind, comment)
    column = home.table.columns[0]
    spec = known_by_name((home.schema, home.table, column))
    if spec is None or any(spec.reads()) or any(any(inner.reads()) for _, inner in spec.children()):
        return None
    return fit(spec, column_context(home, column))


def _sizes(text: str) -> tuple[int, int]:
    """How many items there are."""
    found = _COUNT.search(text)
    if found is None:
        return 1, 3
    number = int(found["number"])
    if found["high"]:
        return number, int(found["high"])
    return (min(1, number), number) if found["most"] else (number, number)


def _plain_list(c: ColumnContext, text: str) -> Spec | None:
    """A list of what the comment says: tags, urls, lowercase strings, numbers between 0 and 1."""
    found = _MANY.search(text)
    found = found or re.search(r"\bup to \d+ (?P<words>\w+(?: \w+)?)", text, re.IGNORECASE)
    said = [singular(word) for word in re.findall(r"[a-z]+", found["words"].lower())] if found else []
    few, most = _sizes(text)
    for word in (*(["_".join(said[-2:])] if len(said) > 1 else ()), *reversed(said)):
        item = _item(c, word)
        if item is not None:
            return Array(item=item, fewest=few, most=most)
    return None


def _item(c: ColumnContext, word: str) -> Spec | None:
    if word in {"sentence", "paragraph", "phrase", "note", "comment"}:
        return text_spec("lesson" if c.about("education") else "generic", 1, 1)
    kind = _TYPES.get(word)
    if kind == "string":
        named = next((item for own in reversed(c.own) if (item := item_for(own)) is not None), None)
        return named or item_for("tag")
    if kind in {"integer", "float"}:
        low, high = c.facts.within(0, 100)
        named = _by_name(c, c.own[-1] if c.own else "value", kind, "")
        if isinstance(named, Number) and c.facts.high is None:
            return named
        return number_spec(low, high, decimals=0 if kind == "integer" and high > 1 else 2)
    return item_for(word) or _by_name(c, word, "string", "") if kind is None else _of_kind(c, word, kind, "", "")
