"""Formats that a comment names: ISO codes, date patterns, lists."""

from __future__ import annotations

import re

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.grouping import group
from pytest_syda.providers.offline.lazily import telltales
from pytest_syda.providers.offline.lexicon import Make
from pytest_syda.providers.offline.lists import item_for, lists_of, words_in
from pytest_syda.providers.offline.makers import (
    choice,
    choice_spec,
    number_spec,
    one_of,
    pattern_spec,
    pool_spec,
    shapes,
    template_spec,
)
from pytest_syda.providers.offline.numbering import example_shape
from pytest_syda.recipe.kinds.moments import Datetime
from pytest_syda.recipe.kinds.pattern import Pattern
from pytest_syda.recipe.kinds.strings import Hash, PoolSpec
from pytest_syda.recipe.pools import load_pool
from pytest_syda.recipe.spec import Spec

_DAY = r"(0[1-9]|1[0-9]|2[0-8])"
_MONTH = "(0[1-9]|1[0-2])"
_YEAR = "202[3-5]"


def _moment(filter_: str) -> Make:
    return lambda _: template_spec(
        f"{{moment|{filter_}}}", moment=Datetime(precision="day" if filter_ in {"date", "month", "year"} else "second")
    )


def _pool(name: str, field: str, family: str) -> Make:
    return lambda c: pool_spec(name, field, group(c, family))


def _country_code(c: ColumnContext) -> Spec | None:
    from pytest_syda.providers.offline.meanings.places import country_code

    return country_code(c)


def formatted(c: ColumnContext) -> Spec | None:
    """What the comment names a format of; else what it has an example of."""
    for pattern, make in FORMATS:
        if c.facts.says(pattern):
            return _of_birth(make(c), c)
    return like_examples(c) if c.facts.examples else None


def _of_birth(spec: Spec | None, c: ColumnContext) -> Spec | None:
    """A day of birth is not of the last few years, and a card is good for some more."""
    if not isinstance(spec, Pattern) or _YEAR not in spec.regex:
        return spec
    if {"birth", "born"} & {*c.own}:
        return pattern_spec(spec.regex.replace(_YEAR, "(19[4-9][0-9]|200[0-6])"))
    return pattern_spec(spec.regex.replace(_YEAR, "20(2[6-9]|30)")) if {"expiry", "expires"} & {*c.own} else spec


def like_examples(c: ColumnContext) -> Spec | None:
    """Words joined as the example joins them; examples that are none of what the name would have there."""
    shown = c.facts.examples
    if all(re.fullmatch("[a-z]{2}-[A-Z]{2}", each) for each in shown):
        return choice_spec("en-US", "en-GB", "es-ES", "fr-FR", "de-DE", weights=(6.0, 3.0, 2.0, 2.0, 2.0))
    joined = [re.fullmatch(r"[a-z]+(?:([._:/-])[a-z]+)+", each) for each in shown]
    if all(joined) and all(found[1] != "-" for found in joined if found):
        if len(shown) == 1 and shown[0].count(".") != 1:
            places = re.findall(r"[a-z]+", shown[0])
            slots = {f"w{place}": pool_spec("nouns") for place in range(len(places))}
            sign = re.search("[^a-z]", shown[0])
            return template_spec((sign[0] if sign else ".").join(f"{{{slot}|slug}}" for slot in slots), 0, **slots)
        return pool_spec("event_names") if all(each.count(".") == 1 for each in shown) else choice_spec(*shown)
    shape = example_shape(c)
    if shape is not None and _are_others(c):
        return shape
    return choice_spec(*shown) if len(shown) > 1 and _are_others(c) else None


def _are_others(c: ColumnContext) -> bool:
    """Whether the name would have a few words there, none of which is an example."""
    from pytest_syda.providers.offline.columns import known_by_name
    from pytest_syda.recipe.kinds.choices import Choice

    if any(len(each.split()) > 3 or len(each) > 30 for each in c.facts.examples):
        return False
    named = known_by_name((c.home.schema, c.table, c.column))
    if isinstance(named, PoolSpec) and load_pool(named.pool).size <= _LISTED:
        known: tuple[object, ...] = words_in(named.pool, named.field)
    elif isinstance(named, Choice):
        known = named.values
    elif isinstance(named, Pattern):
        return not any(re.fullmatch(named.regex, each) for each in c.facts.examples)
    else:
        return False
    return not {str(value).lower() for value in known} & {each.lower() for each in c.facts.examples}


_LISTED = 60
"""Records of a pool that is no more than a list."""


def words_of(c: ColumnContext) -> tuple[str, ...]:
    from pytest_syda.providers.offline.words import words

    return words(c.facts.text)


def json_text(c: ColumnContext) -> Spec | None:
    """A small JSON object as text."""
    if not c.fits(40):
        return None
    return template_spec('{"key": "{a}", "value": {n}}', a=pool_spec("tags"), n=number_spec(1, 100))


def comma_list(c: ColumnContext) -> Spec | None:
    said = set(c.own) | set(c.facts.text.lower().replace(",", " ").split())
    if said & {"email", "emails", "recipient", "recipients"}:
        return template_spec("{a}, {b}", a=pool_spec("people", "email", "one"), b=pool_spec("people", "email", "other"))
    whole = next(
        (
            found
            for word in (*reversed(c.own), *words_of(c))
            if (found := lists_of(word, ", " if c.fits(60) else ",")) is not None
        ),
        None,
    )
    if whole is not None:
        return whole
    known = next((item for word in (*reversed(c.own), *words_of(c)) if (item := item_for(word)) is not None), None)
    if known is not None and c.fits(24):
        return (
            template_spec("{a}, {b}", a=known, b=known)
            if not c.fits(60)
            else template_spec("{a}, {b}, {c}", a=known, b=known, c=known)
        )
    if said & {"id", "ids", "number", "numbers"}:
        return template_spec("{a},{b},{c}", a=number_spec(1, 90), b=number_spec(91, 200), c=number_spec(201, 400))
    if said & {"language", "languages"}:
        return choice_spec("English, Spanish", "English, French", "English, German", "English", "English, Mandarin")
    if c.facts.examples and len(c.facts.examples) > 2:
        return template_spec("{a},{b}", a=choice_spec(*c.facts.examples[::2]), b=choice_spec(*c.facts.examples[1::2]))
    return template_spec("{a}, {b}", a=pool_spec("tags"), b=pool_spec("topics"))


FORMATS: list[tuple[str, Make]] = [
    (r"yyyy-mm-ddthh|iso[- ]?8601 (?:date ?time|timestamp)|rfc ?3339", _moment("iso")),
    (r"yyyy-mm-dd\b(?!.*hh)|iso[- ]?8601 date|iso date", _moment("date")),
    (r"yyyy/mm/dd", shapes(rf"{_YEAR}/{_MONTH}/{_DAY}")),
    (r"dd/mm/yyyy", shapes(rf"{_DAY}/{_MONTH}/{_YEAR}")),
    (r"mm/dd/yyyy", shapes(rf"{_MONTH}/{_DAY}/{_YEAR}")),
    (r"dd\.mm\.yyyy", shapes(rf"{_DAY}\.{_MONTH}\.{_YEAR}")),
    (r"\byyyymmdd\b", shapes(rf"{_YEAR}{_MONTH}{_DAY}")),
    (r"\byyyymm\b", shapes(rf"{_YEAR}{_MONTH}")),
    (r"\byyyy-mm\b", shapes(rf"{_YEAR}-{_MONTH}")),
    (r"\bmm/yyyy\b", shapes(rf"{_MONTH}/20(2[6-9]|30)")),
    (r"\bmm/yy\b", shapes(rf"{_MONTH}/(2[7-9]|3[01])")),
    (r"yyyy-'?q|yyyy-?qn|\bquarter.*2\d{3}-?q", shapes(r"202[3-5]-Q[1-4]", "202[3-5]Q[1-4]")),
    (r"yyyy-'?w|iso week", shapes(r"202[3-5]-W(0[1-9]|[1-4][0-9]|5[0-2])")),
    (r"\bhh:mm:ss\b", shapes(r"([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]")),
    (r"\bhh:mm\b|24[- ]?h(?:our)? (?:time|clock|format)", shapes(r"(0[7-9]|1[0-9]|2[0-2]):(00|15|30|45)")),
    (r"\bmm:ss\b|\bm:ss\b", shapes(r"[2-5]:[0-5][0-9]")),
    (r"iso[- ]?8601 duration", shapes(r"PT([1-9]|[1-5][05])M")),
    (r"iso[- ]?4217|(?:three|3)[- ]letter currency|currency code", _pool("currencies", "code", "currency")),
    (r"alpha-?[23]|iso[- ]?3166|iso3\b|(?:two|three|2|3)[- ]letter (?:iso )?country|2-char country", _country_code),
    (r"iso[- ]?639|(?:two|2)[- ]letter language|language code", choice(
        "en:8 | es:3 | fr:2 | de:2 | it | pt | nl | ja | zh")),
    (r"bcp[- ]?47|ietf language", choice("en-US:8 | en-GB:3 | es-ES:2 | fr-FR:2 | de-DE:2 | pt-BR | ja-JP")),
    (r"(?:two|2)[- ]letter (?:us )?state|state abbreviation|usps", lambda c: pool_spec("places", "state_code", group(
        c, "place"))),
    (r"five[- ]digit|5[- ]digit zip|zip code", lambda c: pool_spec("places", "postcode", group(c, "place"))),
    (r"e\.?164", shapes(r"\+1(201|212|213|303|312|404|415|512|602|617|702|713|206|503)55501[0-9]{2}")),
    (r"iana (?:time ?zone|tz)|time ?zone name|tz database|olson", lambda c: pool_spec("places" if c.home.has("city")
        else "timezones", "timezone" if c.home.has("city") else "", group(c, "place") if c.home.has("city") else "")),
    (r"\bsha-?256\b", lambda _: Hash(digits=64)),
    (r"\bsha-?1\b", lambda _: Hash(digits=40)),
    (r"\bmd5\b", lambda _: Hash(digits=32)),
    (r"\bsem(?:antic)? ?ver(?:sion(?:ing)?)?\b", shapes(r"[1-6]\.([0-9]|1[0-9])\.[0-9]")),
    (r"\bcron\b", one_of("0 * * * *", "*/15 * * * *", "0 2 * * *", "30 6 * * 1-5", "0 0 1 * *", "0 12 * * 0")),
    (r"\bemoji\b", choice("👍:5 | ❤️:4 | 😂:4 | 🎉:2 | 🔥:2 | 👀 | 🚀")),
    (r"\bspdx\b", choice("MIT:6 | Apache-2.0:5 | BSD-3-Clause:3 | GPL-3.0-only:2 | MPL-2.0:1 | ISC:1")),
    (r"national insurance number", shapes("QQ[0-9]{6}[A-D]")),
    (r"^\W*owner/(?:name|repo)", shapes("(northwind|kepler|bluebird|opal|granite)/(billing-api|web-frontend|"
        "auth-service|data-pipeline|mobile-app|docs|infra)(-[a-z0-9]{2})?")),
    (r"\bcidr\b", shapes(r"198\.51\.100\.(0|64|128|192)/26")),
    (r"\bipv6\b(?!.*ipv4)", shapes("2001:db8:[1-9a-f][0-9a-f]{3}:[1-9a-f][0-9a-f]{3}::[1-9a-f][0-9a-f]{0,3}")),
    (r"\bmime\b|media type", lambda _: pool_spec("mime_types", "type", "mime")),
    (r"hex(?:adecimal)? colou?r|#rrggbb|#rgb", lambda c: pool_spec("colors", "hex", group(c, "color")) if c.fits(7)
        else pattern_spec("[0-9A-F]{6}")),
    (r"json (?:list|array) of tags|json[- ]encoded (?:list|array)|json array|json list", lambda _: template_spec(
        '["{a}", "{b}"]', a=pool_spec("tags"), b=pool_spec("tags"))),
    (r"json (?:object|blob|string|encoded|data|document|metadata|payload|config)|\bas json\b|^json\b", json_text),
    (r"comma[- ]separated|comma[- ]delimited|\bcsv\b", comma_list),
    (r"semicolon[- ]separated", lambda _: template_spec("{a};{b}", a=pool_spec("tags"), b=pool_spec("tags"))),
    (r"pipe[- ](?:separated|delimited)", lambda _: template_spec("{a}|{b}", a=pool_spec("tags"), b=pool_spec("tags"))),
    (r"lat(?:itude)?\s*,\s*l(?:o?ng?|ongitude)", lambda _: template_spec("{lat},{lng}", lat=number_spec(25.5, 48.5,
        decimals=5), lng=number_spec(-122.5, -71.5, decimals=5))),
    (r"^\s*(?:\d+[- ])?(?:hh|h):?mm am/?pm|12[- ]?hour", shapes(r"([1-9]|1[0-2]):(00|15|30|45) (AM|PM)")),
]  # fmt: skip


def signs() -> frozenset[str]:
    """Letters of which each text that names a format has some."""
    return frozenset(letters for pattern, _ in FORMATS for letters in telltales(pattern) or ("",))
