"""The rule `names`: what a column is called, by its own name first, by its comment where the name says little."""

from __future__ import annotations

from collections.abc import Iterator

from pytest_syda.providers.offline.context import NUMERIC, ColumnContext
from pytest_syda.providers.offline.fitting import fit
from pytest_syda.providers.offline.lexicon import Lexicon, Make
from pytest_syda.providers.offline.parties import party
from pytest_syda.providers.offline.registry import differs
from pytest_syda.providers.offline.units import TIMELIKE, UNITS, name_unit, stripped
from pytest_syda.providers.offline.words import Words, word_set
from pytest_syda.recipe.spec import Spec

FAMILIES: dict[str, tuple[str, ...]] = {
    "string": ("text", "moment", "number"), "integer": ("number", "moment"), "float": ("number", "moment"),
    "decimal": ("number", "moment"), "boolean": ("flag",), "date": ("moment",), "datetime": ("moment",),
    "time": ("moment",), "interval": ("number",), "json": ("data",), "bytes": ("data",), "tsvector": ("text",),
    "hstore": ("data",),
}  # fmt: skip
_VAGUE = word_set(
    """
    name code number value type title key label data text id identifier reference field content note kind
    category level description date time amount count rate score position address url link status state role
    source size unit model color format group class rank index item object result response comment
    """
)
"""Names that say less than a comment does."""
_TAILS = word_set(
    """
    min max average total value now current text str raw 1 2 3 4 default original local final base string deg
    degree level indicator field info primary secondary other left remaining out in before after opening closing
    begin beginning ending previous new old required needed requested preferred practiced offered served eaten chosen
    selected taught spoken played covered wanted accepted supported used treated affected awarded earned held granted
    watched viewed visited listened a b x y
    obtained preference md html markdown
    """
)
_CLOCKS = {"at", "on", "date", "timestamp", "epoch", "created", "updated", "time", "since", "until", "expires", "ms"}
"""Last words of numbers that count the seconds since 1970."""
_ROTATED = word_set(
    """
    capacity year date time number count total name min max average code id address status type timestamp price amount
    url title level minimum maximum percent is email phone rate size duration
    """
)


_PAID = word_set(
    """
    deposit discount tax fee tip commission interest cost price amount budget rent salary premium bonus margin markup
    down payment vat gst duty refund penalty surcharge rebate royalty contribution holdback retainage equity stake
    """
)
"""What is money by itself: a percent of it is none."""

_SUMS = {"total", "amount", "sum", "held", "paid", "charged", "collected"}
"""Last words that say less than the one before them: a budget total is a budget."""
_SORTS = {"kind", "class", "category", "sort", "form"}
_CALLED = {("name",), ("title",), ("label",)}
_SPANS = {"day", "week", "month", "year", "hour", "night", "usd", "eur", "gbp"}
_TIMED = word_set(
    """
    time duration delay interval age term latency timeout warranty tenure period lead notice shelf life overtime
    experience retention frequency uptime validity window expiry length trial cooldown respawn night stay hour day
    leave vacation absence grace processing transit sentence loan lease contract subscription seniority service jitter
    gap spacing spread response resolution reading
    """
)
"""Nouns of what lasts."""

Reading = tuple[Words, Words, int, int]
"""A phrase, the column's own words in it, and how many words must, and may, be recognised."""


def names_rule(lexicon: Lexicon) -> Make:
    """The rule that looks a column's name up in a lexicon."""

    def by_name(c: ColumnContext) -> Spec | None:
        families = FAMILIES.get(c.kind, ())
        if c.kind in NUMERIC and c.facts.says(r"\bepoch\b|\bunix\b"):
            families = ("moment",)
        elif c.kind in NUMERIC and not _is_clock(c):
            families = ("number",)
        if c.kind == "interval" and c.own[-1:] and c.own[-1] in _EXTENT:
            return None  # a length of time has no centimeters
        readings = list(_readings(c))
        for family in _asked(families, c):
            for reading in readings:
                found = _look_up(lexicon, c, family, reading)
                if found is not None:
                    return found
        return None

    return by_name


_EXTENT = {"length", "size", "distance", "width", "height", "depth"}


def _is_clock(c: ColumnContext) -> bool:
    """Whether a number may count the seconds since 1970."""
    last = c.own[-1] if c.own else ""
    if last == "on" and not (c.own[:-1] and c.own[-2].endswith("ed")):
        return False
    if c.own[-2:] == ("to", "date") or c.column.type.scale:  # spent to date; moments have no cents
        return False
    return last in _CLOCKS and "year" not in c.own and (last not in {"created", "updated"} or len(c.own) == 1)


def _asked(families: tuple[str, ...], c: ColumnContext) -> tuple[tuple[str, ...], ...]:
    """Families to be asked together: for text, what is written before what is counted."""
    return tuple((family,) for family in families) if c.kind == "string" else (families,)


_NUMERALS = word_set(
    """
    number count year quantity amount price total score rate percent age size weight height width length duration
    version rating postal floor day month hour minute salary income distance mileage budget latitude longitude
    temperature capacity limit point balance cost fee value level code class page chapter volume episode season
    """
)
"""Last words of numbers that may be kept as text."""


def _in_digits(families: tuple[str, ...], own: Words, c: ColumnContext) -> bool:
    """Whether a text may be what a number is called: short, or called a number of something."""
    return families != ("number",) or c.kind != "string" or (c.length or 99) <= 20 or bool(_NUMERALS & set(own[-1:]))


_NOUNS: dict[str, frozenset[str]] = {
    "time": TIMELIKE | _TIMED,
    "voltage": word_set("voltage potential"),
    "current": word_set("current amperage load draw"),
    "signal": word_set("signal rssi strength snr power level"),
    "sound": word_set("noise sound level loudness gain volume"),
    "light": word_set("light illuminance brightness lux level luminosity"),
    "flow": word_set("flow rate throughput"),
}
"""What is measured in units that say more than any other name: the battery of `battery_v` is no percentage."""


def _measures_else(c: ColumnContext, own: Words) -> bool:
    """Whether this is `hold` of `hold_seconds`: the name of something that is counted where there are no seconds."""
    unit = name_unit(c.own)
    if not unit or own == c.own or unit in own:
        return False
    nouns = _NOUNS.get(UNITS[unit][0])
    return nouns is not None and not nouns & set(own)


def _look_up(lexicon: Lexicon, c: ColumnContext, families: tuple[str, ...], reading: Reading) -> Spec | None:
    phrase, own, least, most = reading
    if not _in_digits(families, own or phrase, c):
        return None
    if most == 1 and _measures_else(c, own):
        return None
    for size, make in lexicon.of(c.home, families, phrase):
        if least <= size <= most and not (families == ("number",) and c.kind == "string" and size < len(own)):
            spec = fit(make(c.after(own[: max(0, len(own) - size)])), c)
            if spec is not None and (not c.unique or differs(spec, c)):
                return spec
    return None


def _readings(c: ColumnContext) -> Iterator[Reading]:
    """Phrases the column may be known by, the ones that say most first."""
    entity = c.home.entity
    variants = list(dict.fromkeys(_variants(c)))
    said = c.facts.phrase or ()
    vague = len(c.own) == 1 and c.own[0] in _VAGUE
    if vague and len(said) > 1 and said[-1:] != c.own and not _contradicts(c, said):
        yield said, (), 2, 9
    if vague and len(said) > 1 and said[-1:] == c.own:
        yield said, (), 2, 9
    for own in variants:
        yield (*entity, *own), own, 2, 9
    if c.words != c.own:
        yield c.words, c.words, 2, 9
    if len(said) > 1:
        yield said, (), 2, 9
    yield from _in_other_words(c)
    for own in _by_one_word(c.own, variants):
        if "per" not in own[1:-1]:
            yield (*entity, *own)[-max(len(own), 1) :], own, 1, 1
    if said:
        yield said, (), 1, 1


def _in_other_words(c: ColumnContext) -> Iterator[Reading]:
    """The title of a ballot measure is one; the kind of an absence is an absence type."""
    entity = c.home.entity
    if c.own in _CALLED and party(c.home) != "person":
        yield entity, (), min(len(entity), 2), 9
    if c.own[-1:] and c.own[-1] in _SORTS:
        yield (*entity, *c.own[:-1], "type"), c.own, 2, 9


def _by_one_word(own: Words, variants: list[Words]) -> list[Words]:
    """The variants, where one word decides: first those whose last word says most."""
    if own[-1:] == ("percent",) and not _PAID & set(own):  # a share of what: that says more
        return variants[1:] + variants[:1]
    sums = len(own) > 1 and (own[-1] in _SUMS or (own[-1] in _SPANS and own[-2] in _PAID))
    return [own[:-1], *variants] if sums else variants


def _contradicts(c: ColumnContext, said: Words) -> bool:
    return bool(set(said) & {"unique", "primary", "foreign", "row", "record"}) or (
        c.own == ("name",) and said[-1] not in {"title", "company", "organization"} and "name" not in said
    )


def _variants(c: ColumnContext) -> Iterator[Words]:
    own = c.own
    if own in _PULSES and _BODIES & {*c.home.beside, *c.home.entity}:
        yield (own[0], "heart", "rate")
    yield own
    bare = stripped(own)
    if bare != own:
        yield bare
    for words in {own: None, bare: None}:
        yield from _turned(words)


def _turned(own: Words) -> Iterator[Words]:
    yield from _rotated(own)
    yield from _shortened(own)


_TRAILING = word_set("annual monthly weekly daily yearly quarterly hourly net gross federal")
"""Adjectives that some write after their noun."""
_PULSES = {("resting", "hour"), ("max", "hour"), ("average", "hour"), ("peak", "hour"), ("min", "hour")}
_BODIES = word_set(
    "body vital workout exercise activity fitness pulse weight bmi pressure bpm heart patient athlete calorie"
)


def _rotated(own: Words) -> Iterator[Words]:
    """`date_of_birth` as birth date, `number_of_seats` as seat count, `premium_annual` as annual premium."""
    if len(own) > 1 and own[-1] in _TRAILING:
        yield (own[-1], *own[:-1])
    if "of" in own[1:-1]:
        place = own.index("of")
        head, tail = own[:place], own[place + 1 :]
        yield (*tail, *head)
        if head[-1:] == ("number",):
            yield (*tail, "count")
    if len(own) > 1 and own[0] in _ROTATED:
        if own[0] != "number":
            yield (*own[1:], own[0])
        if own[0] in {"number", "total", "count"}:
            yield (*own[1:], "count")
            yield own[1:]


def _shortened(own: Words) -> Iterator[Words]:
    """`price_min` as price, `cost_per_unit` as cost, `notice_period_days` as notice period."""
    if "per" in own[1:-1]:
        yield own[: own.index("per")]
    if "at" in own[1:-1]:  # age at enrollment, weight at birth
        place = own.index("at")
        yield (*own[place + 1 :], *own[:place])
        yield own[:place]
    if len(own) > 1 and own[-1] == "in" and own[-2].endswith(("ed", "built")):  # opened in, built in
        yield (*own[:-1], "year")
        yield ("year",)
    if len(own) > 1 and own[-1] in _TAILS:
        yield own[:-1]
    if len(own) > 2 and own[-1] in {"day", "week", "month", "year", "hour", "minute", "second"}:
        yield own[:-1]
    if len(own) > 1 and own[-1] in {"at", "on"}:
        yield (*own[:-1], "date")
    if len(own) > 2 and own[-1] in {"id", "code", "name"}:
        yield own[-2:]
