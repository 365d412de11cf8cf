"""Places: addresses, cities, coordinates."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext, column_context
from pytest_syda.providers.offline.grouping import group
from pytest_syda.providers.offline.lexicon import Make, number, text
from pytest_syda.providers.offline.makers import (
    choice,
    choice_spec,
    first,
    number_spec,
    numbers,
    one_of,
    pattern_spec,
    pool,
    pool_spec,
    roomy,
    template_spec,
    with_decimals,
)
from pytest_syda.providers.offline.parents import sure_parents
from pytest_syda.providers.offline.words import word_set
from pytest_syda.recipe.kinds.relations import Lookup
from pytest_syda.recipe.spec import Spec


def place(field: str) -> Make:
    return lambda c: of_place(c, field)


def of_place(c: ColumnContext, field: str) -> Spec:
    """What is known of the row's place, which all its columns share."""
    name = place_pool(c)
    if name == "places" and field in _AT_HOME and c.home.locale.endswith("_US"):
        return choice_spec(_AT_HOME[field])
    name = "world_marks" if field in _MARKS else name
    return pool_spec(name, field, group(c, "place"))


_AT_HOME = {"phone_code": "+1", "locale": "en-US", "continent": "North America", "code3": "USA",
    "language": "English"}  # fmt: skip
"""What all places of the United States have in common."""
_MARKS = {*_AT_HOME, "unlocode", "icao_prefix"}
"""What `world_marks` has of the places of `world_places`, in their order."""


def place_pool(c: ColumnContext) -> str:
    """Places of one country where a state or a ZIP code is asked for, of the world otherwise."""
    local = c.home.has("state", "state code", "province", "county", "postal code", "area code")
    return "places" if local or not c.home.has("country", "country code") else "world_places"


_TELLING = ("city", "state", "postal code", "address", "latitude", "longitude", "timezone", "time zone", "region",
    "locale", "unlocode", "un locode", "locode")  # fmt: skip
"""Columns that say where a row is within its country."""


def placed(c: ColumnContext) -> bool:
    """Whether the country of a row is that of a place in it."""
    return c.home.has(*_TELLING) and c.home.entity[-1:] != ("country",) and not c.unique


def anchored(c: ColumnContext, *names: str) -> bool:
    """Whether the row has one of these columns for the same place: `pickup_city` beside `pickup_latitude`."""
    same = group(c, "place")
    wanted = [tuple(name.split()) for name in names]
    found = (
        column.name
        for column in c.table.columns
        if column.name != c.name and any(c.home.own_words(column.name)[-len(name) :] == name for name in wanted)
    )
    return any(group(column_context(c.home, c.home.table[name]), "place") == same for name in found)


def the_country(c: ColumnContext) -> ColumnContext | None:
    """The column that says the row's country: of its own place, or the only one there is."""
    found = [
        column_context(c.home, column)
        for column in c.table.columns
        if column.name not in c.home.foreign
        and column.type.kind == "string"
        and (c.home.own_words(column.name)[-1:] == ("country",) or c.home.own_words(column.name)[-2:] == _CODE)
        and not {"phone", "calling", "dial"} & set(c.home.own_words(column.name))
    ]
    same = [each for each in found if group(each, "place") == group(c, "place")]
    return same[0] if same else found[0] if len({group(each, "place") for each in found}) == 1 else None


_CODE = ("country", "code")


def country(c: ColumnContext) -> Spec | None:
    if placed(c):
        return _placed_country(c)
    if c.fits(25):
        return pool_spec("countries", "name", group(c, "country"))
    return (
        pool_spec("countries", roomy(c, "countries", "code3", "code") or "code", group(c, "country"))
        if not c.fits(12)
        else pool_spec("countries", "name", group(c, "country"))
    )


def _placed_country(c: ColumnContext) -> Spec | None:
    if c.fits(4):
        return of_place(c, "country") if c.fits(13) or c.fits(24) else choice_spec("USA")
    return of_place(c, "code3" if c.fits(3) else "country_code")


def country_code(c: ColumnContext) -> Spec | None:
    where = of_place if placed(c) else of_country
    if (c.fits(3) and c.facts.says(r"alpha-?3|three|3[- ]letter")) or c.own[-1:] in {("iso3",), ("alpha3",)}:
        return where(c, "code3")
    if c.own[-1:] == ("code",) and {"phone", "dial", "calling", "dialing"} & set(c.own):
        return of_its_country("phone_code", lambda c: where(c, "phone_code"))(c)
    return where(c, "country_code" if where is of_place else "code")


def of_country(c: ColumnContext, field: str) -> Spec:
    return pool_spec("countries", field, group(c, "country"))


def region(c: ColumnContext) -> Spec | None:
    """The part of the row's country, where it has one; of the world otherwise."""
    if anchored(c, "country", "country code", "city") and c.fits(20) and not c.unique:
        return of_place(c, "state")
    return choice("North America:5 | Europe:4 | Asia Pacific:3 | Latin America:2 | Middle East:1 | Africa:1")(c)


def of_its_country(field: str, otherwise: Make) -> Make:
    """What a country has one of, where the row says which country; something else where it does not."""

    def make(c: ColumnContext) -> Spec | None:
        known = None if c.unique else the_country(c)
        if known is None:
            return otherwise(c)
        return of_place(known, field) if placed(known) else of_country(known, field)

    return make


def state(c: ColumnContext) -> Spec | None:
    if c.own == ("state",) and not (
        c.home.has(*_BESIDE_A_STATE) or c.facts.says("province|abbrev|letter|country|address") or c.length == 2
    ):
        return None  # the state of an order, a task
    short = (
        not c.fits(12)
        or c.own[-1:] in {("code",), ("abbreviation",)}
        or c.facts.says(r"abbrev|two[- ]letter|2[- ]letter|\bcode\b")
    )
    return pool_spec(place_pool(c), "state_code" if short else "state", group(c, "place"))


_BESIDE_A_STATE = ("city", "postal code", "county", "address", "street", "country", "phone", "capital", "population")


def street(c: ColumnContext) -> Spec | None:
    return pool_spec("addresses", "street", group(c, "address"))


def address(c: ColumnContext) -> Spec | None:
    """The street alone beside a city; the whole address where nothing else is kept."""
    if c.home.has("email") and c.own == ("email", "address"):
        return None
    if c.home.has("city", "town", "postal code") or not c.fits(45):
        return street(c)
    shared = group(c, "place")
    return template_spec(
        "{street}, {city}, {state} {zip}", street=street(c) or choice_spec(""), city=pool_spec("places", "city",
            shared),
        state=pool_spec("places", "state_code", shared), zip=pool_spec("places", "postcode", shared),
    )  # fmt: skip


def city_state(c: ColumnContext) -> Spec | None:
    """Where something is, in a few words: Portland, OR."""
    if c.about("logistics") and {"warehouse", "bin", "stock"} & {*c.home.entity, *c.prefix}:
        return None
    if not c.fits(20):
        return pool_spec("places", "city", group(c, "place"))
    shared = group(c, "place")
    return template_spec(
        "{city}, {state}", city=pool_spec("places", "city", shared), state=pool_spec("places", "state_code", shared)
    )


_DIRECTIONS = (
    (word_set("trade trader order quote position side"), "buy:5 | sell:4"),
    (word_set("call message sms email fax chat leg shipment connection traffic rule"), "inbound:5 | outbound:5"),
    (word_set("transfer payment transaction movement stock flow"), "in:5 | out:5"),
    (word_set("route trip bus train line journey"), "outbound:5 | inbound:5"),
)
"""Which way what goes, where it is none of the compass."""


def direction(c: ColumnContext) -> Spec | None:
    """Of a call in or out, of a trade buy or sell; a point of the compass for all else, and instructions in long."""
    if c.prefix or (c.length or 99) > 40:
        return None
    known = next((said for words, said in _DIRECTIONS if words & {*c.home.entity}), None)
    return choice(known)(c) if known else None


_ENDS = ("end", "dropoff", "drop off", "destination", "to", "delivery", "finish", "last", "arrival", "landing")
_STARTS = ("start", "pickup", "pick up", "origin", "from", "pickup", "start", "first", "departure", "takeoff")
_AFLOAT = word_set("vessel ship buoy ais haul tow trawl sounding voyage mooring drifter sailing boat argo")
_LAND, _SEA = {"latitude": (33.5, 41.5), "longitude": (-117.5, -81.5)}, {"latitude": (38, 51), "longitude": (-42, -16)}


def coordinate(axis: str, limit: int) -> Make:
    def make(c: ColumnContext) -> Spec | None:
        if not c.unique and anchored(
            c, "city", "place", "postal code", "country", "country code", "timezone", "region"
        ):
            return of_place(c, axis)
        start = _start(c, axis) or ("" if c.unique else _parents(c, axis))
        if start:
            return Lookup(path=start, factor=1.0, spread=0.0016 if axis == "latitude" else 0.0007, decimals=_digits(c))
        low, high = (_SEA if _AFLOAT & {*c.home.entity, *c.prefix} else _LAND)[axis] if limit else (0, 0)
        return with_decimals(number_spec(low, high), c, 6)

    return make


def _digits(c: ColumnContext) -> int:
    """A tenth of a meter, where there is room for it."""
    scale = c.column.type.scale if c.kind == "decimal" else None
    return 6 if scale is None else min(scale, 7)


def _start(c: ColumnContext, axis: str) -> str:
    """Where a trip began that ends here: most of them end in the same town."""
    if {"flight", "voyage", "passage", "crossing"} & set(c.home.entity):
        return ""
    prefix = " ".join(c.prefix)
    starts = (f"{start} {axis}" for end, start in zip(_ENDS, _STARTS, strict=True) if prefix == end)
    return next((found for start in starts if (found := c.home.find(start))), "")


def _parents(c: ColumnContext, axis: str) -> str:
    """Where the station is that this belongs to: what is on land is found near it."""
    if _AFLOAT & {*c.home.entity, *c.prefix}:
        return ""
    for column, key in sure_parents(c.home).items():
        found = c.home.of(c.home.schema[key.table]).find(axis, kinds=frozenset({"float", "decimal"}))
        if found and _SITES & {*c.home.of(c.home.schema[key.table]).entity}:
            return f"{column}.{found}"
    return ""


_SITES = word_set(
    "station site farm plant field park depot facility campus substation cage well mine house hub base location"
)


def coordinates(c: ColumnContext) -> Spec | None:
    north, east = number_spec(33.5, 41.5, decimals=5), number_spec(-117.5, -81.5, decimals=5)
    return template_spec("{lat},{lng}", lat=north, lng=east) if c.fits(20) else None


def timezone(c: ColumnContext) -> Spec | None:
    if not c.unique and anchored(c, "city", "country", "country code", "latitude", "region"):
        return of_place(c, "timezone")
    return pool("timezones")(c)


def unlocode(c: ColumnContext) -> Spec | None:
    """Two letters of the country and three of the place: those of the row, where it has one; else of a port."""
    if place_pool(c) == "world_places" and placed(c) and not c.unique:
        return of_place(c, "unlocode")
    return pool_spec("ports", "code", group(c, "port"))


def icao(c: ColumnContext) -> Spec | None:
    """A station's four letters: those of its country before two of its own."""
    if place_pool(c) == "world_places" and placed(c):
        return template_spec("{country}{own}", country=of_place(c, "icao_prefix"), own=pattern_spec("[A-Z]{2}"))
    return None


def number_text(c: ColumnContext) -> Spec | None:
    return (
        template_spec("{n}{letter}", n=number_spec(1, 40), letter=choice_spec("", "A", "B", "C")) if c.fits(3) else None
    )


def _geohash(c: ColumnContext) -> Spec | None:
    from pytest_syda.providers.offline.makers import shapes

    return shapes("(9q|dr|dp|c2|u4|gc)[0-9b-hjkmnp-z]{7}", "(9q|dr|dp|c2)[0-9b-hjkmnp-z]{4}")(c)


def _room(c: ColumnContext) -> Spec | None:
    from pytest_syda.providers.offline.makers import shapes

    return shapes("(Room )?[1-6]([0-3][0-9])" if "name" in c.own else "[1-6][0-3][0-9]", "[1-9][0-9]")(c)


MEANINGS = [
    text("city | town | municipality | city name | hometown | home town | birth place | birthplace | "
        "place of birth | birth city | locality | suburb town | headquarter city | origin city | destination city | "
        "capital city | town name", place("city")),
    text("state | province | region state | state province | state code | province code | state name | "
        "state abbreviation | issuing state | license state | birth state", state),
    text("county | county name | parish", place("county")),
    text("postal code | post code | postal code code", place("postcode")),
    text("area code", place("area_code")),
    text("country | country name | country of origin | origin country | nation | birth country | "
        "country of residence | residence country | home country | destination country", country),
    text("country code | country iso | iso country | iso country code | country iso2 | country iso3 | iso2 | iso3 | "
        "alpha2 | alpha3 | country alpha2 | country alpha3 | nationality code | calling code | dial code | "
        "phone code | dialing code | issuing country code", country_code),
    text("continent", of_its_country("continent", pool("countries", "continent", "country"))),
    text("capital", pool("countries", "capital", "country")),
    text("street | street address | address line 1 | address line | street name number | address 1 | address one | "
        "street 1 | line 1 | address street | street line 1 | road address", street),
    text("street name | road | road name", pool("addresses", "street_name", "address")),
    text("house number | street number | building number | number house", pool("addresses", "house_number", "address")),
    text("address line 2 | address 2 | line 2 | apartment | apartment number | suite | suite number | unit number | "
        "street 2 | address line 3 | street line 2 | flat", lambda c: first(pool("addresses", "line2", "address"),
        lambda _: number_text(c))(c)),
    text("address | full address | postal address | mailing address | home address | location address | "
        "billing address | shipping address | delivery address | property address | residential address | "
        "formatted address | site address | pickup address | dropoff address | work address | business address | "
        "office address | venue address | headquarter address", address),
    text("location | place | headquarter | job location | meeting location | pickup location | dropoff location | "
        "office location | hq location | hq | based in | event location | site location | residence | "
        "start location | end location | drop off location | current location | whereabout | geo location",
        city_state),
    text("region", region),
    text("unlocode | un locode | locode | un lo code | unlocode code", unlocode),
    text("icao | icao code | station icao", icao),
    text("phone prefix | dialing prefix | country prefix | dial prefix | international prefix | country calling code",
        of_its_country("phone_code", lambda c: of_country(c, "phone_code"))),
    text("cloud region | aws region | server region | data region | availability zone | data center | datacenter",
        choice("us-east-1:5 | us-west-2:4 | eu-west-1:3 | eu-central-1:2 | ap-southeast-1:2 | ap-northeast-1")),
    text("territory | sales territory | sales region | district | area | zone name", choice("Northeast:3 | "
        "Southeast:3 | Midwest:3 | Southwest:2 | Northwest:2 | West Coast:2 | Central:2")),
    text("neighborhood | suburb | quarter name | borough", choice("Riverside:3 | Old Town:3 | "
        "Maple Heights | Lakeview:2 | Downtown:3 | Hillcrest:2 | Northgate | Oak Park | Harbor Point | Fairmount | "
        "West End:2 | Eastside")),
    text("timezone | time zone | timezone name | user timezone | default timezone | iana timezone | time zone name",
        timezone),
    text("utc offset | timezone offset | gmt offset", one_of("-08:00", "-06:00", "-05:00", "+00:00", "+01:00", "+02:00",
        "+05:30", "+09:00", weights=(1, 1, 3, 3, 3, 1, 1, 1))),
    text("coordinate | gps coordinate | latitude longitude | geo point | gps | geo | gps location | position gps | "
        "geolocation", coordinates),
    text("right ascension | ra", lambda _: pattern_spec("(0[0-9]|1[0-9]|2[0-3])h [0-5][0-9]m")),
    text("declination | dec", lambda _: pattern_spec("[+-][0-8][0-9]° [0-5][0-9]'")),
    text("geohash", _geohash),
    text("direction", direction),
    text("direction | heading | wind direction | compass direction | bound | facing | orientation compass", choice(
        "N:2 | NE | E:2 | SE | S:2 | SW | W:2 | NW")),
    text("dimension | package dimension | product dimension | size dimension | box dimension | item dimension",
        lambda c: template_spec("{l} x {w} x {h} cm", l=number_spec(10, 90), w=number_spec(5, 60), h=number_spec(2,
        40)) if c.fits(15) else None),
    text("building | building name", choice("Main Building:3 | North Hall:2 | Science Center:2 | Library Annex | "
        "East Wing:2 | Administration Building | Riverside Tower | Innovation Hub")),
    text("room | room number | room name | office | office number | classroom | exam room | lecture hall", _room),
    number("latitude | geo latitude", coordinate("latitude", 90)),
    number("longitude | geo longitude | long", coordinate("longitude", 180)),
    number("postal code", numbers(10001, 99950, decimals=0)),
    number("utc offset | timezone offset | gmt offset", lambda c: choice_spec(-8, -7, -6, -5, 0, 1, 2,
        9) if not c.facts.says("minute") else choice_spec(-480, -360, -300, 0, 60, 120, 330)),
    number("house number | street number | building number", numbers(1, 1800, mean=320, decimals=0)),
    number("room number | apartment number | unit number", one_of(*(floor * 100 + door for floor in range(1, 7) for
        door in range(1, 25)))),
    number("area code", one_of(206, 212, 303, 312, 404, 415, 503, 512, 602, 617, 702, 713, 808)),
]  # fmt: skip
