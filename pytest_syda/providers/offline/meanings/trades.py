"""Codes and words that belong to a trade: freight, flights, networks, blockchains, laboratories, sickrooms."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.grouping import group
from pytest_syda.providers.offline.lexicon import Make, number, text
from pytest_syda.providers.offline.lists import lists_of
from pytest_syda.providers.offline.makers import (
    choice,
    first,
    numbers,
    one_of,
    pattern_spec,
    pool,
    pool_spec,
    shapes,
    template_spec,
)
from pytest_syda.providers.offline.meanings.people import person_spec
from pytest_syda.providers.offline.meanings.quantities import temperature
from pytest_syda.providers.offline.specs import altered
from pytest_syda.recipe.kinds.relations import Expression
from pytest_syda.recipe.spec import Spec

_CHAIN = {"wallet", "crypto", "token", "blockchain", "chain", "nft", "defi", "validator", "contract", "transfer"}
_FARM = {"crop", "soil", "planted", "harvest", "harvested", "irrigated", "hectare", "acre", "sown"}


def among(words: set[str], make: Make) -> Make:
    """Only where the table or the column is called one of these."""
    return lambda c: make(c) if words & {*c.phrase} else None


def beside(words: set[str], make: Make) -> Make:
    """Only where some column of the table speaks of one of these."""
    return lambda c: make(c) if any(words & {*found} for found in c.home.column_words.values()) else None


def several(c: ColumnContext) -> Spec | None:
    """Some of them, where the name has many and there is room: `ingredients`."""
    if not c.column.attribute.lower().endswith("s") or not c.fits(60) or c.unique:
        return None
    return lists_of(c.own[-1], ", ")


_LAB = {"analyte", "test", "lab", "loinc"}


def of_lab_test(field: str) -> Make:
    """What is usual for the test that the row names: its unit, its reference range."""

    def make(c: ColumnContext) -> Spec | None:
        named = c.home.find("analyte", "test name", "lab test", "test", "component", kinds=frozenset({"string"}))
        if not named or named in c.home.foreign or not _LAB & c.home.beside:
            return None
        spec = pool_spec("lab_tests", field, group(c, "lab test"))
        return spec if c.kind == "string" else altered(spec, spread=0.0001, decimals=1)

    return make


def _result_of_test(c: ColumnContext) -> Spec | None:
    """Near the upper end of what is normal for the test."""
    usual = of_lab_test("high")(c)
    return None if usual is None else altered(usual, spread=0.13, decimals=1)


def _range_of_test(c: ColumnContext) -> Spec | None:
    low, high = of_lab_test("low")(c), of_lab_test("high")(c)
    return template_spec("{low}-{high}", low=low, high=high) if low and high and c.fits(10) else None


def flight_number(c: ColumnContext) -> Spec | None:
    """The airline's code and a number, where the row says which airline."""
    code = c.home.find("airline code", "carrier code", "airline iata", "airline", kinds=frozenset({"string"}))
    room = c.home.table[code].type.length if code else None
    if not code or code == c.name or code in c.home.foreign or room is None or room > 3:
        return None
    return template_spec(f"{{{code}}}{{n}}", n=altered(pattern_spec("[1-9][0-9]{2,3}"), unique=c.unique))


def resume(c: ColumnContext) -> Spec | None:
    return template_spec("{login}-resume.pdf", login=person_spec(c, "login"))


_FILED = {"file", "attachment", "upload", "document", "download"}
_MIMES = {"pdf": "application/pdf", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "webp": "image/webp",
    "gif": "image/gif", "svg": "image/svg+xml", "csv": "text/csv", "txt": "text/plain", "md": "text/markdown",
    "json": "application/json", "mp4": "video/mp4", "mov": "video/mov", "mp3": "audio/mpeg", "wav": "audio/wav",
    "doc": "application/msword", "docx": "application/msword", "html": "text/html", "xml": "text/xml"}  # fmt: skip


def _short_mime(c: ColumnContext) -> Spec | None:
    """By the ending of the row's file, in few characters: office files are archives."""
    names = ("file name", "filename", "original filename", "name" if _FILED & set(c.home.entity) else "file name")
    named = c.home.find(*names, kinds=frozenset({"string"}))
    if not named or named == c.name or named in c.home.foreign or not c.fits(18):
        return None
    told = " else ".join(f"'{mime}' if right({named}, {len(end) + 1}) == '.{end}'" for end, mime in _MIMES.items())
    return Expression(expression=f"{told} else 'application/zip'")


def mime_type(c: ColumnContext) -> Spec | None:
    """Of the row's file; short ones where the long ones have no room."""
    if c.home.has("file name", "filename", "file", "path", "extension") or (
        c.home.has("name") and _FILED & set(c.home.entity)
    ):
        if c.fits(75):
            return altered(pool_spec("file_names", "mime", group(c, "file")), null_rate=0.0)
        return _short_mime(c)
    return choice("application/pdf:4 | image/jpeg:4 | image/png:3 | text/csv:2 | text/plain:2 | video/mp4")(c)


_SUBJECTS = choice("Mathematics:4 | English:4 | Biology:3 | Chemistry:3 | Physics:3 | History:3 | Geography:2 | "
    "Art:2 | Music:2 | Spanish:2 | French:1 | Computer Science:2 | Economics:1 | Physical Education:2")  # fmt: skip
_SCHOOL = {"teacher", "class", "exam", "lesson", "course", "tutor", "grade", "student", "homework", "assignment",
    "tutoring", "school", "quiz", "textbook", "curriculum", "instructor"}  # fmt: skip
_SKY = choice("Sunny:4 | Partly Cloudy:5 | Cloudy:4 | Overcast:3 | Light Rain:3 | Rain:2 | Thunderstorm:1 | Snow:1 | "
    "Fog:1 | Windy:1 | Clear:4")  # fmt: skip

MEANINGS = [
    text("ingredient | allergen | allergy | perk | certification | accessory", several),
    number("reference low | normal low | range low | low range | lower reference | reference range low | "
        "normal range low | reference min", of_lab_test("low")),
    number("reference high | normal high | range high | high range | upper reference | "
        "reference range high | normal range high | reference max", of_lab_test("high")),
    text("make", lambda c: pool("vehicles", "make", "vehicle")(c) if c.about("auto") or {"car", "vehicle", "truck",
        "van", "vin", "plate", "odometer", "fuel"} & {*c.home.entity, *c.home.beside} else choice("Hilltop:3 | "
        "Bexley:3 | Northwin:3 | Stanfield:3 | Karrow:2 | Ridgeline Tools:2")(c)),
    text("unit | result unit | measurement unit | test unit", of_lab_test("unit")),
    number("result value | result | numeric result | result numeric | measured value | test result", _result_of_test),
    text("reference range | normal range | reference interval", _range_of_test),
    text("test code | analyte code | lab code", of_lab_test("code")),
    text("specimen | specimen type", of_lab_test("specimen")),
    text("incoterm | incoterms | delivery term code", choice("EXW:3 | FCA:3 | FOB:5 | CIF:4 | CFR | CPT | CIP | "
        "DAP:5 | DPU | DDP:3")),
    text("tail number | aircraft registration | aircraft tail number", shapes("N[1-9][0-9]{2}[A-HJ-NP-Z]{2}")),
    text("flight number | flight code", flight_number),
    text("bed number | bed | bed code | bed label", among({"admission", "patient", "ward", "stay", "hospital", "bed"},
        lambda c: shapes("[1-6][0-2][0-9]-[AB]", "[1-6][0-9][AB]", "[1-9][AB]")(c) if "type" not in c.own else None)),
    text("homeroom | home room", shapes("Room [1-3][0-3][0-9]", "[1-3][0-3][0-9]")),
    text("dewey decimal | dewey | dewey number | dewey decimal number | ddc", shapes(r"[0-9]{3}\.[0-9]{1,2}",
        "[0-9]{3}")),
    text("subject | subject taught | teaching subject | school subject", among(_SCHOOL, _SUBJECTS)),
    text("card number | library card number | borrower card number | membership card number",
        among({"borrower", "loan", "library", "loyalty", "membership", "member", "reader"}, lambda c: shapes(
        "[A-Z]{2}[0-9]{8}", "[0-9]{8}")(c) if "credit" not in c.own else None)),
    text("tail code | call sign | callsign | radio call sign", shapes("[KW][A-Z]{3}[0-9]", "[KW][A-Z]{3}")),
    text("resume filename | resume file name | resume file", resume),
    text("mime type | mimetype | mime | content type | media type", first(
        beside({"audio"}, choice("audio/mpeg:8 | audio/mp4:2 | audio/ogg:1")),
        lambda c: mime_type(c) if not c.fits(75) else None, lambda c: choice("application/pdf:4 | image/jpeg:4 | "
        "image/png:3 | text/csv:2 | text/plain:2")(c) if not c.fits(75) else None)),
    text("emoji | emoji reaction | reaction emoji", pool("emoji")),
    text("imdb id | imdb", shapes("tt[0-9]{7}")),
    text("abbreviation | team abbreviation | team code | club code | short code team", lambda c: shapes(
        "[A-Z]{3}", "[A-Z]{2}")(c) if not c.home.has("state") else None),
    text("workout type | workout | activity type fitness | session type workout | training type | fitness class type",
        choice("Running:5 | Cycling:4 | Strength Training:5 | Yoga:3 | HIIT:3 | Swimming:2 | Rowing:2 | Pilates:2 | "
        "Walking:3 | Stretching:1")),
    text("unit | ingredient unit | measurement unit | unit of measure", among({"ingredient", "recipe", "dish"}, choice(
        "g:6 | ml:4 | cup:4 | tbsp:4 | tsp:4 | piece:3 | clove:1 | pinch:1 | kg:1 | l:1"))),
    text("name | field name", among({"field", "plot", "parcel", "paddock"}, beside(_FARM, choice("North Forty:3 | "
        "Creek Bottom:3 | East Pasture:3 | Hilltop:3 | River Field:3 | South Orchard:3 | Mill Field | Long Acre")))),
    text("imsi", shapes("00101[0-9]{10}")),
    text("msisdn", shapes("1(212|213|303|312|404|415|512|602|617|702|206|503)55501[0-9]{2}")),
    text("runner os | build os | server os | host os | node os | container os | base image os | runner operating system"
        " | server operating system | host operating system", choice("Ubuntu 22.04:6 | Ubuntu 24.04:5 | Debian 12:4 | "
        "Alpine 3.20:2 | Windows Server 2022:2 | macOS 14:1")),
    text("git reference | commit reference", choice("refs/heads/main:6 | refs/heads/develop:3 | refs/tags/v2.4.0 | "
        "refs/heads/release/2.5 | refs/tags/v2.5.1")),
    text("cve | cve id | cve identifier | cve number", shapes("CVE-20(19|2[0-5])-[1-9][0-9]{4}")),
    text("cwe | cwe id", choice("CWE-79:4 | CWE-89:4 | CWE-20:3 | CWE-22:2 | CWE-78:2 | CWE-200:2 | CWE-287:2 | "
        "CWE-352:2 | CWE-502 | CWE-787 | CWE-862")),
    text("seat row | row letter | row label | row name", shapes("[A-T]")),
    text("revision | revision code | drawing revision | rev", among({"part", "drawing", "bom", "component", "item",
        "design", "document"}, choice("A:6 | B:5 | C:3 | D:2 | E:1"))),
    text("doi | digital object identifier", shapes(r"10\.5555/[a-z]{4}\.202[0-5]\.[0-9]{5}", r"10\.5555/[0-9]{8}")),
    text("orcid | orcid id", choice("0000-0002-1825-0097 | 0000-0001-5109-3700 | 0000-0002-1694-233X")),
    text("pmid | pubmed id", shapes("3[0-9]{7}")),
    text("journal | journal name | journal title", choice("Journal of Applied Ecology Studies:3 | Annals of Field "
        "Medicine:3 | Materials Letters Review:2 | Computing & Society:3 | Open Journal of Statistics:2 | "
        "Quarterly Review of Education:2 | Northern Journal of Geology:1")),
    text("condition | weather condition | weather | sky condition | forecast | weather description | weather summary",
        lambda c: _SKY(c) if {"weather", "forecast", "climate", "observation", "sky"} & {*c.phrase} and ("weather" in
        c.phrase or "forecast" in c.phrase or any({"wind", "humidity", "precipitation", "temperature", "temp", "cloud"}
        & {*found} for found in c.home.column_words.values())) else None),
    text("network | chain | blockchain | chain name | network name | blockchain network", among(_CHAIN, choice(
        "Ethereum:6 | Bitcoin:4 | Polygon:3 | Arbitrum:2 | Solana:2 | Base:2"))),
    text("gamertag | gamer tag | player tag | in game name | player handle | ign", lambda c: person_spec(c,
        "username")),
    text("map name | map | arena name", among({"match", "game", "round", "lobby", "map"}, choice("Frozen Harbor:3 | "
        "Dust Canyon:4 | Skyline:3 | Old Foundry:2 | Jungle Outpost:2 | Neon District:2"))),
    text("mode | game mode | match mode | match type | playlist mode", lambda c: choice("Team Deathmatch:4 | "
        "Capture the Flag:3 | Battle Royale:4 | Ranked Duel:2 | Free for All:2")(c) if c.about("gaming") and {"match",
        "game", "round", "lobby", "queue"} & {*c.phrase} else None),
    text("name | title", among({"place", "poi", "landmark", "attraction"}, pool("venues", "name", "venue"))),
    text("position | playing position", among({"athlete", "player", "roster", "squad", "lineup"}, choice(
        "Goalkeeper:2 | Defender:5 | Midfielder:5 | Forward:4 | Winger:2 | Captain"))),
    text("reason | reason for visit | visit reason | appointment reason", lambda c: choice("Annual wellness exam:5 | "
        "Vaccination:5 | Dental cleaning:3 | Limping:2 | Skin irritation:2 | Ear infection:2 | Vomiting:2 | "
        "Spay surgery consult:1 | Follow-up visit:3 | Nail trim:2 | Loss of appetite:1")(c) if c.about("animals")
        or any({"pet", "animal"} & {*words} for words in c.home.column_words.values()) else None),
    text("party | contracting party | party name | other party", lambda c: pool("companies", "name", "party")(c) if {
        "contract", "agreement", "lease", "nda", "clause", "deal", "settlement"} & {*c.home.entity} else None),
    text("utm source", choice("google:5 | newsletter:4 | facebook:3 | linkedin:2 | partner:1")),
    text("utm medium", choice("cpc:5 | email:4 | social:3 | organic:2 | referral:2 | display:1")),
    text("utm campaign", choice("spring_sale:3 | product_launch:3 | webinar_series:2 | retargeting:2 | brand:2")),
    text("paper size | page size paper | paper format | sheet size", choice("A4:8 | Letter:6 | A3:2 | Legal:1 | A5:1")),
    text("pod name | container name | pod", shapes("(api|web|worker|auth|billing|search)-[a-f0-9]{9}-[a-z0-9]{5}",
        "(api|web|worker|auth|billing|search)-[a-z0-9]{5}")),
    text("scientific name | latin name | binomial name | species scientific name", choice("Panthera leo:2 | "
        "Ursus arctos | Loxodonta africana | Canis lupus:2 | Aquila chrysaetos | Vulpes vulpes | Quercus robur | "
        "Falco peregrinus | Lynx lynx | Giraffa camelopardalis | Cervus elaphus")),
    text("enclosure | habitat enclosure", choice("Savanna House:3 | Aviary 2:2 | Reptile Hall:2 | Bear Valley:2 | "
        "Nocturnal House | Petting Yard:2")),
    text("score | final score | match score", among({"match", "set", "tennis"},
        lambda c: choice("6-4 6-3:4 | 7-5 6-2:2 "
        "| 6-3 4-6 6-4:2 | 7-6 6-4:2 | 6-1 6-2:1")(c) if c.fits(12) and any({"surface", "court", "serve"} & {*words}
        for words in c.home.column_words.values()) else shapes("[0-4]-[0-4]")(c))),
    text("os version | mobile os version | operating system version", among({"app", "install", "device", "mobile",
        "phone", "handset"}, choice("iOS 17.5:4 | iOS 18.1:4 | Android 14:5 | Android 13:3 | Android 15:2 | 17.5"))),
    text("device model | phone model | handset | handset model", among({"app", "install", "mobile", "phone", "handset",
        "push"}, choice("iPhone 15:4 | iPhone 14:3 | Pixel 8:3 | Galaxy S24:4 | Galaxy A54:3 | Moto G54:1"))),
    text("address | email address | from address | to address | forward to | forwarding address | reply to | cc | bcc "
        "| recipient address | sender address", lambda c: person_spec(c, "email") if {"mailbox", "mail", "inbox",
        "email", "mailing", "alias"} & {*c.home.entity} else None),
    text("artist | artist name | painter | sculptor | created by", among({"artwork", "painting", "sculpture", "art",
        "lot", "drawing", "exhibit", "auction"}, lambda c: person_spec(c, "full_name"))),
    text("artist name", lambda c: person_spec(c, "full_name") if c.home.find("birth year", "birth date") else None),
    text("from name | sender name", lambda c: pool("companies", "name", "sender")(c) if {"newsletter", "campaign",
        "mailing", "broadcast"} & {*c.home.entity} else person_spec(c, "full_name")),
    number("ballot number | ballot position | list position", numbers(1, 24, decimals=0)),
    number("abv | alcohol | alcohol percent | alcohol content", lambda c: numbers(10.5, 15.5, mean=13, sd=0.8,
        decimals=1)(c) if {"wine", "vintage", "grape"} & {*c.phrase} else None),
    number("bottle size | bottle volume", one_of(375, 750, 1500)),
    number("temperature", lambda c: one_of(0.0, 0.2, 0.3, 0.5, 0.7, 0.8, 1.0)(c) if {"token", "prompt"} & {word for
        found in c.home.column_words.values() for word in found} else None),
    number("prompt token | input token", numbers(40, 6000, mean=620, decimals=0)),
    number("completion token | output token | response token", numbers(10, 2400, mean=240, decimals=0)),
    number("ticket price | admission price | admission fee | entry price", among({"exhibition", "museum", "gallery",
        "exhibit"}, numbers(5, 38, mean=16, decimals=2))),
    number("fee | charge | cost", among({"treatment", "procedure", "dental", "dentist"}, lambda c: numbers(45, 2400,
        mean=240, decimals=2)(c) if c.kind != "integer" and c.own in {("fee",), ("charge",), ("cost",)} else None)),
    number("monthly fee | membership fee | monthly price | monthly due", among({"membership", "gym", "club", "member"},
        numbers(15, 120, mean=42, decimals=2))),
    text("registration | registration mark", among({"truck", "vehicle", "car", "van", "bus", "fleet", "trailer",
        "motorcycle"}, shapes("[A-HJ-NPR-Z]{3}-[0-9]{4}", "[A-HJ-NPR-Z]{3}[0-9]{3}"))),
    text("fixed in | fixed version | introduced in | found in version | affected version", shapes(
        r"[1-6]\.([0-9]|1[0-9])\.[0-9]")),
    text("flavor", choice("Vanilla:5 | Chocolate:5 | Lemon:3 | Strawberry:3 | Caramel:2 | Red Velvet:2 | "
        "Hazelnut:1")),
    text("failure code | decline code | error code payment", among({"charge", "payment", "transaction", "payout",
        "refund"}, choice("card_declined:5 | insufficient_funds:4 | expired_card:2 | incorrect_cvc:2 | "
        "processing_error:1"))),
    text("plaza | toll plaza", choice("North Bridge Plaza:3 | Harbor Tunnel Plaza:3 | Route 9 East:2 | Airport:2")),
    number("space | total space | parking space | space count | number space", among({"garage", "lot", "parking"},
        numbers(40, 900, mean=220, decimals=0))),
    number("height limit | clearance | clearance height", among({"garage", "parking", "bridge", "tunnel"}, numbers(1.9,
        4.2, mean=2.2, sd=0.3, decimals=2))),
    number("lane | lane number", numbers(1, 8, decimals=0)),
    number("axle | axle count | number axle", numbers(2, 6, decimals=0)),
    number("plus one | plus 1 | extra guest | companion", one_of(0, 1, 2, weights=(5, 4, 1))),
    number("bag count | bag", numbers(1, 6, decimals=0)),
    number("distance | race distance", among({"race", "heat", "swim", "sprint"}, lambda c: one_of(50, 100, 200, 400,
        800,
        1500)(c) if c.kind == "integer" else None)),
    number("price per liter | fuel price", numbers(1.1, 2.4, mean=1.6, sd=0.2, decimals=3)),
    number("power factor", numbers(0.82, 1.0, mean=0.94, sd=0.04, decimals=2)),
    number("cvss | cvss score | cvss base score | base score", numbers(1.2, 10, mean=6.4, sd=2.0, decimals=1)),
    number("engine cc | cc | displacement cc | engine capacity cc | engine displacement cc", one_of(998, 1197, 1395,
        1498, 1598, 1798, 1968, 1995, 2494, 2996, 3498)),
    number("seat number | seat", numbers(1, 42, decimals=0)),
    number("lot number", among({"lot", "auction"}, numbers(1, 480, decimals=0))),
    number("experience year | min experience year | required experience | min experience | year experience "
        "required", among({"posting", "job", "vacancy", "opening", "requisition"}, numbers(0, 12, mean=3.5,
        decimals=0))),
    number("tare weight", among({"container"}, one_of(2180, 2230, 2300, 3700, 3750, 3880, 4020))),
    number("copy total | total copy | copy owned", numbers(1, 24, mean=4, decimals=0)),
    number("quantity planned | planned quantity | target quantity", numbers(10, 2400, mean=180, decimals=0)),
    number("temperature max | max temperature | high temperature | "
        "temperature high", lambda c: temperature(c) if {*c.own} - {"max", "high", "temperature", "c", "f", "day",
        "daily"} else numbers(42, 98, mean=72, sd=12, decimals=1)(c) if "f" in c.words or c.facts.says(
        "fahrenheit|°f") else numbers(6, 36, mean=20, sd=7, decimals=1)(c)),
]  # fmt: skip
