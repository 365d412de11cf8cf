"""Physical quantities and durations."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.lexicon import Make, Meaning, number
from pytest_syda.providers.offline.makers import choice_spec, numbers, one_of
from pytest_syda.providers.offline.measures import measure
from pytest_syda.providers.offline.units import UNITS, stripped, unit_of
from pytest_syda.recipe.spec import Spec

_BODY = measure("c", 36.1, 37.0, 39.6, 1, bell=True)
_TEMPERATURES: list[tuple[str, Make]] = [
    ("star planet sun", numbers(2600, 28000, mean=6200, decimals=0)),
    ("body patient vital fever encounter triage", _BODY),
    ("oven baking cook cooking", measure("c", 150, 185, 240, 0, bell=True)),
    ("coolant exhaust oil brake bearing transformer inverter cell gearbox", measure("c", 42, 74, 110, 1, bell=True)),
    ("nozzle extruder hotend", measure("c", 185, 212, 260, 0, bell=True)),
    ("roast bean charge", measure("c", 150, 198, 232, 0, bell=True)),
    ("bed", measure("c", 45, 70, 115, 0, bell=True)),
    ("cpu gpu core server engine motor machine", measure("c", 35, 58, 92, 1, bell=True)),
    ("freezer cold", measure("c", -24, -18, -12, 1, bell=True)),
    ("refrigerator fridge storage", measure("c", 2, 4.5, 8, 1, bell=True)),
    ("room indoor thermostat water target set", measure("c", 16, 21, 27, 1, bell=True)),
]
_OUTDOORS = measure("c", -8, 17, 38, 1, bell=True)


def temperature(c: ColumnContext) -> Spec | None:
    """Usual for what is measured, by the words around; that of the weather where nothing is said."""
    if not c.prefix and {"child", "patient", "symptom", "pulse", "nap"} & c.home.beside:
        return _BODY(c)
    said = {*c.phrase} - ({"charge"} if "battery" in c.phrase else set())
    return next((make for words, make in _TEMPERATURES if said & set(words.split())), _OUTDOORS)(c)


def duration(c: ColumnContext) -> Spec | None:
    """How long the things of this table take, in the unit the column is kept in."""
    words = [*reversed(stripped(c.own)), *reversed(c.home.entity), *c.home.topics[:1]]
    unit = unit_of(c)
    otherwise = _BY_UNIT.get(UNITS[unit][1], _ANY_TIME) if unit and UNITS[unit][0] == "time" else _ANY_TIME
    shortest, usual, longest = next((_TYPICAL[word] for word in words if word in _TYPICAL), otherwise)
    if unit in {"hour", "day"} and usual < UNITS[unit][1] / 2:  # who counts in hours has hours to count
        shortest, usual, longest = (UNITS[unit][1] * part for part in (0.5, 1.5, 4))
    if unit in {"minute", "second"} and usual > _A_DAY:  # and who counts in minutes sits down for no days
        shortest, usual, longest = _BY_UNIT[60]
    if c.kind == "interval":
        return measure("second", shortest, usual, longest, 0)(c)
    if not unit or UNITS[unit][0] != "time":
        unit = next((word for word in words if word in _HABIT), "")
        unit = _HABIT.get(unit, "minute" if usual >= 600 else "second")
        low, mean, high = (max(1, round(value / UNITS[unit][1])) for value in (shortest, usual, longest))
        return measure(unit, low, mean, high, 0)(c)
    return measure("second", shortest, usual, longest, 1 if c.kind != "integer" else 0)(c)


_A_DAY = 86400
_ANY_TIME = (300.0, 3600.0, 14400.0)
_BY_UNIT: dict[float, tuple[float, float, float]] = {
    1e-9: (1e-8, 4e-7, 9e-6), 1e-6: (1e-5, 2e-4, 5e-3), 0.001: (0.002, 0.09, 2), 1: (2, 60, 600), 60: (300, 2700,
        14400), 3600: (3600, 21600, 172800), 86400: (86400, 1209600, 7776000), 604800: (604800, 4838400, 31449600),
    2629800: (2629800, 36817200, 157788000), 31557600: (31557600, 189345600, 946728000),
}  # fmt: skip
"""Usual times by the seconds of their unit: who counts in days has days to count."""

_TYPICAL: dict[str, tuple[float, float, float]] = {
    "song": (110, 225, 480), "track": (110, 225, 480), "album": (1500, 2700, 5400), "movie": (4800, 6700, 11000),
    "film": (4800, 6700, 11000), "episode": (1200, 2600, 4200), "podcast": (900, 2600, 6000), "video": (30, 420, 5400),
    "clip": (5, 30, 120), "call": (15, 280, 3600), "meeting": (900, 2700, 7200), "appointment": (900, 1800, 5400),
    "lesson": (600, 2700, 5400), "lecture": (2400, 3900, 10800), "course": (3600, 36000, 180000),
    "exam": (1800, 5400, 10800), "quiz": (300, 1200, 3600), "flight": (3000, 11000, 50000), "trip": (600, 5400, 90000),
    "ride": (240, 1100, 5400), "drive": (300, 1500, 9000), "workout": (900, 2700, 7200), "exercise": (60, 1200, 5400),
    "prep": (300, 1000, 3600), "preparation": (300, 1000, 3600), "cook": (300, 1900, 10800),
    "cooking": (300, 1900, 10800), "total": (900, 2700, 14400), "recipe": (600, 2100, 10800),
    "session": (20, 780, 7200), "request": (0.004, 0.14, 5), "response": (0.004, 0.14, 5), "query": (0.002, 0.05, 5),
    "latency": (0.004, 0.09, 2), "ping": (0.004, 0.05, 0.4), "processing": (0.05, 1.6, 60), "build": (30, 340, 2400),
    "job": (5, 160, 3600), "pipeline": (60, 620, 5400), "deployment": (20, 240, 1800), "task": (900, 7200, 86400),
    "execution": (1, 90, 3600), "run": (1, 90, 3600), "test": (0.01, 2, 120), "delivery": (900, 2700, 14400),
    "wait": (60, 900, 5400), "surgery": (1800, 6600, 25000), "procedure": (900, 2700, 9000),
    "visit": (600, 1800, 5400), "match": (1800, 5400, 7800), "game": (900, 3600, 9000), "event": (3600, 9000, 43200),
    "shift": (14400, 28800, 43200), "battery": (3600, 36000, 172800), "timeout": (5, 30, 300), "retry": (1, 30, 600),
    "lead": (86400, 691200, 5184000), "delay": (0, 1100, 14400), "age": (0, 86400, 2592000), "media": (110, 225, 480),
    "sleep": (14400, 27000, 36000), "loan": (31557600, 157788000, 946728000), "lease": (15778800, 31557600, 63115200),
    "contract": (7889400, 31557600, 94672800), "subscription": (2629800, 31557600, 63115200),
    "warranty": (31557600, 63115200, 157788000), "trial": (604800, 1209600, 2592000),
    "project": (1209600, 7776000, 31557600), "stay": (86400, 300000, 1209600), "booking": (86400, 300000, 1209600),
    "incident": (600, 5400, 86400), "outage": (300, 3600, 43200), "downtime": (300, 3600, 43200),
    "completion": (30, 320, 1800), "survey": (30, 320, 1800), "break": (300, 1800, 5400), "uptime": (3600, 1300000,
        9000000),
    "service": (900, 3600, 10800), "tour": (3600, 10800, 86400), "class": (2400, 3600, 7200),
    "webinar": (1800, 3600, 5400), "stream": (600, 7200, 21600), "experiment": (600, 9000, 172800),
    "parking": (900, 7200, 36000), "charging": (900, 3600, 28800), "rental": (86400, 345600, 1728000),
    "reading": (60, 420, 1500), "read": (60, 420, 1500),
}  # fmt: skip
"""Shortest, usual and longest, in seconds."""

_HABIT = {
    "song": "second", "track": "second", "call": "second", "session": "second", "request": "ms", "response": "ms",
    "query": "ms", "latency": "ms", "ping": "ms", "processing": "ms", "build": "second", "job": "second",
    "movie": "minute", "film": "minute", "course": "hour", "shift": "hour", "project": "day", "loan": "month",
    "lease": "month", "contract": "month", "subscription": "month", "warranty": "month", "trial": "day",
    "timeout": "second", "lead": "day", "podcast": "minute", "stay": "day", "booking": "day", "rental": "day",
    "video": "second", "media": "second", "uptime": "second", "execution": "second", "run": "second",
    "deployment": "second", "pipeline": "second", "retry": "second", "test": "second", "clip": "second",
    "sleep": "hour", "task": "hour",
}  # fmt: skip
"""The unit people keep each in when they do not say."""


_EXTENTS: dict[str, tuple[str, float, float, float]] = {
    "route": ("km", 1, 24, 400), "trail": ("km", 0.8, 9, 60), "road": ("km", 0.4, 40, 900), "river": ("km", 2, 180,
        3000), "pipeline": ("km", 0.5, 60, 900),
    "ship": ("m", 12, 140, 400), "vessel": ("m", 12, 140, 400), "boat": ("m", 4, 12, 60), "yacht": ("m", 9, 28, 120),
        "aircraft": ("m", 8, 38, 75),
    "bridge": ("m", 10, 220, 3000), "tunnel": ("m", 40, 900, 20000), "building": ("m", 4, 28, 320), "tower": ("m", 12,
        90, 600), "tree": ("m", 1, 12, 80),
    "turbine": ("m", 40, 95, 160), "hub": ("m", 40, 95, 160), "rotor": ("m", 40, 110, 220), "crane": ("m", 20, 45, 120),
    "dam": ("m", 15, 60, 300), "wall": ("m", 1, 6, 40), "pole": ("m", 4, 9, 30), "mast": ("m", 8, 30, 300),
    "antenna": ("m", 8, 30, 300), "dock": ("m", 12, 90, 400), "berth": ("m", 12, 90, 400), "runway": ("m", 800, 2400,
        4500),
    "cable": ("m", 2, 40, 900), "fence": ("m", 10, 240, 4000), "street": ("km", 0.1, 1.2, 20), "stage": ("km", 20, 160,
        240), "race": ("km", 5, 42, 250), "segment": ("km", 0.4, 6, 60), "voyage": ("km", 90, 2400, 20000),
    "well": ("m", 8, 90, 3000), "borehole": ("m", 8, 90, 3000), "mine": ("m", 40, 480, 3000), "dive": ("m", 4, 18, 60),
    "lift": ("m", 60, 640, 2800), "slope": ("m", 60, 900, 6000), "piste": ("m", 60, 900, 6000), "course": ("m", 60,
    1200,
        6000), "vertical": ("m", 40, 320, 1800), "pit": ("m", 12, 160, 1200), "trench": ("m", 1, 14, 400),
        "truss": ("m",
        4, 18, 90), "kite": ("m", 2, 9, 20), "sail": ("m", 3, 14, 60), "canal": ("km", 1, 60, 900), "coast": ("km",
        1, 60,
        900), "belt": ("m", 4, 60, 900), "conveyor": ("m", 4, 60, 900), "greenhouse": ("m", 8, 40, 200),
    "wave": ("m", 0.2, 1.6, 12), "tide": ("m", 0.2, 2.4, 12), "plant": ("cm", 8, 60, 300), "ceiling": ("m", 2.3, 2.7,
        12), "baby": ("cm", 44, 51, 58), "jump": ("m", 1.2, 5.5, 18), "throw": ("m", 8, 48, 95),
    "mountain": ("m", 300, 2100, 8800), "track": ("km", 0.2, 4, 60), "pool": ("m", 8, 25, 50), "vehicle": ("m", 2,
        4.6, 18), "fish": ("cm", 3, 38, 200),
}  # fmt: skip
"""How long, high or wide some things are."""


def dimension(c: ColumnContext) -> Spec | None:
    """A length, width or height of what the table is about; a duration of what has no extent."""
    words = set(c.phrase)
    if (unit := unit_of(c)) and UNITS[unit][0] == "time":
        return duration(c)
    if "length" in c.own and words & {"song", "track", "movie", "video", "call", "episode", "film", "podcast", "class"}:
        return duration(c)
    if "block" in words and "height" in c.own:
        return numbers(700000, 19000000, mean=4200000, decimals=0)(c)
    across = set(c.own) & {
        "diameter",
        "width",
        "thickness",
        "radius",
        "depth",
        "breadth",
        "girth",
    }
    things = (*reversed(c.prefix), *reversed(c.home.entity))
    known = next(
        (_EXTENTS[word] for word in (c.prefix if across else things) if word in _EXTENTS),
        None,
    )
    if known:
        unit, low, mean, high = known
        return measure(unit, low, mean, high, 1)(c)
    asked = unit_of(c)
    return length(c) if asked and UNITS[asked][0] == "length" else measure("cm", 2, 28, 140, 1)(c)


_LENGTHS = {
    "mm": (0.5, 24, 400), "cm": (1, 32, 250), "inch": (0.5, 14, 100), "in": (0.5, 14, 100), "um": (1, 60, 900),
}  # fmt: skip


def roomy_volume(c: ColumnContext) -> Spec | None:
    """What bins, tanks and vessels hold, in liters."""
    if not {"bin", "tank", "container", "drum", "barrel", "cistern", "dumpster", "keg", "boiler", "pool"} & {*c.phrase}:
        return None
    return measure("l", 40, 240, 1200, 0)(c) if {"size", "capacity", "volume"} & {*c.own} else None


def length(c: ColumnContext) -> Spec | None:
    """A length usual for the unit it is measured in."""
    unit = unit_of(c)
    low, mean, high = _LENGTHS.get(unit, (0.2, 12, 400))
    return measure(unit if unit in _LENGTHS else "km" if unit in {"km", "mile"} else "m", low, mean, high, 1)(c)


def volume(c: ColumnContext) -> Spec | None:
    return measure("ml", 5, 240, 2000, 0)(c) if unit_of(c) in {"ml", "cl"} else measure("l", 0.2, 14, 400, 1)(c)


def size_in_bytes(c: ColumnContext) -> Spec | None:
    return (
        measure("byte", 900, 420000, 60000000, 0)(c)
        if unit_of(c) in {"", "byte", "b"}
        else measure("mb", 0.2, 6, 900, 2)(c)
    )


def weight(c: ColumnContext) -> Spec | None:
    if "birth" in c.phrase:
        return measure("kg", 2.2, 3.4, 4.8, 2, bell=True)(c)
    words = (*reversed(c.prefix), *reversed(c.home.entity))
    low, mean, high = next((_WEIGHTS[word] for word in words if word in _WEIGHTS), (0.1, 2.4, 40))
    return measure("kg", low, mean, high, 2)(c)


_WEIGHTS = {
    "vehicle": (800, 1700, 4200), "car": (900, 1500, 2600), "truck": (3000, 9000, 26000), "cargo": (50, 900, 26000),
    "container": (2200, 14000, 30000), "pet": (1.5, 14, 60), "dog": (3, 20, 60),
    "cat": (2.5, 4.6, 8), "cattle": (250, 560, 900), "letter": (0.01, 0.04, 0.4), "freight": (40, 700, 18000),
    "luggage": (5, 17, 32), "baggage": (5, 17, 32), "sample": (0.001, 0.02, 0.4), "horse": (380, 500, 700),
    "harvest": (200, 4200, 40000), "ingredient": (0.01, 0.25, 3), "livestock": (35, 420, 900), "cow": (380, 590, 850),
    "bull": (600, 900, 1200), "calf": (32, 90, 220), "sheep": (40, 75, 130), "pig": (60, 150, 320), "goat": (25, 60,
        110), "chicken": (1.2, 2.4, 4.5), "animal": (2, 60, 800), "zoo": (0.4, 120, 5000), "elephant": (2200, 3600,
        6500), "fish": (0.1, 2.4, 60), "catch": (20, 900, 24000), "pallet": (60, 420, 1200), "wagon": (12000, 42000,
        90000), "aircraft": (900, 42000, 380000), "flight": (400, 12000, 180000), "fuel": (40, 6200, 160000),
    "takeoff": (900, 62000, 390000), "consignment": (20, 1800, 26000), "shipment": (5, 900, 24000), "coil": (400, 9000,
        25000), "beam": (20, 240, 4000), "waste": (5, 240, 9000), "bin": (2, 24, 240), "bale": (180, 400, 700),
    "patient": (42, 76, 140), "person": (45, 76, 130), "member": (45, 76, 130), "player": (52, 80, 130), "boxer": (48,
        72, 120), "fighter": (52, 77, 120), "lift": (20, 90, 320), "barbell": (20, 90, 320), "bike": (6.5, 11, 26),
    "machine": (20, 900, 24000), "crop": (200, 4200, 40000), "mail": (0.01, 0.2, 5), "parcel": (0.1, 3.4, 31),
    "laptop": (0.9, 1.7, 3.5), "drone": (0.2, 2.2, 25), "satellite": (3, 900, 6000), "rocket": (9000, 300000, 2000000),
    "meteorite": (0.01, 4, 900), "batch": (5, 240, 5000), "load": (50, 900, 24000), "truckload": (900, 14000, 26000),
}  # fmt: skip


def _area(c: ColumnContext) -> Spec | None:
    if {"country", "state", "lake", "forest", "park", "region"} & set(c.home.entity):
        return numbers(100, 990000, mean=120000)(c)
    if {"field", "farm", "plot", "parcel", "orchard", "vineyard", "park", "pasture", "crop", "land"} & set(
        c.home.entity
    ):
        return measure("hectare", 0.4, 18, 400, 2)(c)
    if {"warehouse", "factory", "facility", "store", "plant", "mall"} & set(c.home.entity):
        return numbers(8000, 400000, mean=62000, decimals=0)(c)
    if {"room", "apartment", "unit", "studio", "bedroom"} & set(c.home.entity) and unit_of(c) != "sqft":
        return measure("sqm", 12, 34, 120, 1)(c)
    unit = unit_of(c)
    said_feet = {"foot", "sqft", "footage"} & set(c.own) or unit == "sqft"
    if said_feet or (not unit and "meter" not in c.own and "sqm" not in c.own):
        return numbers(420, 6200, mean=1750, decimals=0)(c)
    return measure("sqm", 28, 115, 600, 1)(c)


def _hours(c: ColumnContext) -> Spec | None:
    if (
        c.own in {("hour",), ("opening", "hour")}
        and c.kind == "integer"
        and c.home.entity[-1:] not in {("timesheet",), ("entry",)}
    ):
        return numbers(0, 23, decimals=0)(c)
    if c.home.has("week start", "week ending", "week", "week number", "pay period"):
        return (
            numbers(0, 12, mean=2.5, decimals=1)(c)
            if "overtime" in c.own
            else numbers(18, 48, mean=38, sd=5, decimals=1)(c)
        )
    if "overtime" in c.own:
        return numbers(0, 8, mean=1.4, decimals=1)(c)
    if {"estimated", "actual", "training", "flight", "total", "operating"} & set(c.own):
        return numbers(1, 160, mean=24, decimals=1)(c)
    return numbers(0.5, 12, mean=6.2, sd=2.2, decimals=1)(c)


def _reading(c: ColumnContext) -> Spec | None:
    if "temperature" in c.phrase:
        return temperature(c)
    return numbers(0, 100, mean=42, sd=18, decimals=2)(c)


MEANINGS: list[Meaning] = [
    number("size | capacity | volume | bin size | tank size | tank capacity | tank volume", roomy_volume),
    number("backup size | database size | disk usage size | dump size | volume size | snapshot size | "
        "disk image size", measure("gb", 0.5, 42, 2000, 1)),
    number("satellite altitude | orbit altitude | orbital altitude", measure("km", 320, 780, 36000, 0)),
    number("earthquake depth | hypocenter depth | quake depth", measure("km", 1, 18, 600, 1)),
    number("baby weight | birth weight | newborn weight", measure("kg", 2.1, 3.4, 4.9, 2, bell=True)),
    number("gestational week | gestation week | week of gestation", numbers(5, 41, decimals=0)),
    number("apgar score | apgar", numbers(6, 10, decimals=0)),
    number("learning rate", numbers(0.0001, 0.1, mean=0.01, decimals=4)),
    number("loss | training loss | validation loss", lambda c: numbers(0.02, 2.4, mean=0.4, decimals=4)(
        c) if c.kind != "integer" else None),
    number("epoch", numbers(3, 200, mean=30, decimals=0)),
    number("key size | key length | bit length", one_of(2048, 3072, 4096, 256)),
    number("max token | token limit | context window", one_of(256, 512, 1024, 2048, 4096, 8192)),
    number("token used | prompt token | completion token | token count | total token", numbers(12, 9000, mean=700,
        decimals=0)),
    number("tooth number", numbers(1, 32, decimals=0)),
    number("norad id | catalog id", numbers(10000, 59000, decimals=0)),
    number("tree trunk diameter | trunk diameter | trunk girth", measure("cm", 6, 38, 180, 0)),
    number("print speed", numbers(30, 280, mean=70, decimals=0)),
    number("load | max load | load capacity | payload capacity | weight limit | max weight | max payload | "
        "payload weight",
        measure("kg", 50, 900, 24000, 0)),
    number("tonnage | gross tonnage | deadweight | deadweight tonnage | net tonnage", numbers(400, 180000, mean=28000,
        decimals=0)),
    number("ship speed | vessel speed | boat speed | ship max speed | vessel max speed", measure("kmh", 20, 38, 62, 1)),
    number("focal length", one_of(24, 35, 50, 85, 105, 200)),
    number("megapixel", one_of(12, 20, 24, 26, 45, 61)),
    number("photo iso | image iso | iso speed", one_of(100, 200, 400, 800, 1600, 3200)),
    number("gas used | gas limit | gas", numbers(21000, 9000000, mean=180000, decimals=0)),
    number("temperature | ambient temperature | outdoor temperature | air temperature | storage temperature | "
        "body temperature | water temperature | oven temperature | cpu temperature | temperature reading | "
        "high temperature | low temperature | max temperature | min temperature | feel like | dew point", temperature),
    number("weight | gross weight | net weight | shipping weight | package weight | total weight | item weight | "
        "product weight | mass | weight capacity | load weight", weight),
    number("height | item height | package height | box height | product height", dimension),
    number("length | item length | package length | product length | box length", dimension),
    number("width | breadth | depth | thickness | item width | package width | diameter | radius | product width | "
        "product depth | item depth | package depth | girth", dimension),
    number("engine size | engine displacement | engine capacity", measure("l", 1.0, 2.2, 6.2, 1)),
    number("sample volume | specimen volume | dose volume | aliquot volume", measure("ml", 0.5, 8, 60, 1)),
    number("milk yield | milk production", measure("l", 8, 24, 46, 1)),
    number("machine power | motor power | equipment power | engine power output", measure("kw", 0.5, 24, 250, 1)),
    number("machine operating hour | equipment operating hour | engine hour | runtime hour | machine hour | "
        "operating hour", numbers(120, 42000, mean=8200, decimals=0)),
    number("visibility", measure("km", 0.3, 11, 45, 1)),
    number("width pixel | image width | file width | media width | asset width | video frame width | pixel width | "
        "screen width | "
        "video width | photo width | thumbnail width | viewport width", one_of(640, 800, 1024, 1280, 1600, 1920, 2048,
        3840)),
    number("height pixel | image height | file height | media height | asset height | pixel height | screen height | "
        "video height | photo height | thumbnail height | viewport height", one_of(480, 600, 768, 720, 900, 1080,
        1536, 2160)),
    number("memory usage byte | heap size", size_in_bytes),
    number("dpi | ppi", one_of(72, 96, 150, 300)),
    number("elevation | altitude | height above sea | elevation gain", measure("m", 1, 320, 3200, 0)),
    number("flight altitude | cruising altitude", measure("ft", 24000, 34000, 41000, 0)),
    number("distance | trip distance | route distance | travel distance | distance traveled | total distance | "
        "distance covered", lambda c: measure("km", 0.8, 14, 900, 1)(c) if not {"run", "running", "walk"} & set(
        c.phrase) else measure("km", 1, 6, 42, 2)(c)),
    number("flight distance | route distance air", measure("km", 220, 1900, 12000, 0)),
    number("star distance | light year | distance light year", measure("km", 4, 300, 9000, 1)),
    number("range | delivery radius | search radius | service radius", measure("km", 1, 15, 100, 0)),
    number("driving range | electric range", measure("km", 250, 420, 650, 0)),
    number("mileage | odometer | odometer reading | kilometer driven | mile driven | current mileage", numbers(500,
        240000, mean=62000)),
    number("fuel economy | mpg | fuel efficiency | mile per gallon", numbers(14, 58, mean=29, sd=7, decimals=1)),
    number("speed | average speed | current speed | velocity | ground speed", measure("kmh", 5, 62, 130, 1)),
    number("max speed | top speed | speed limit", lambda c: choice_spec(30, 50, 60, 70, 80, 100,
        120) if "limit" in c.own else measure("kmh", 120, 190, 330, 0)(c)),
    number("wind speed | gust speed | wind gust", measure("kmh", 0, 16, 90, 1)),
    number("wind direction | bearing | heading | azimuth | direction degree | course over ground", numbers(0, 359,
        decimals=0)),
    number("precipitation | rainfall | rain | snowfall", measure("mm", 0, 6, 90, 1)),
    number("pressure | air pressure | line pressure", lambda c: measure("psi", 22, 48, 130, 0)(c) if
        unit_of(c) == "psi" else None),
    number("pressure | air pressure | barometric pressure | atmospheric pressure", lambda c: measure("bar", 0.8, 8, 320,
        1)(c) if c.prefix or {"machine", "pump", "compressor", "boiler", "valve", "pipe", "vessel", "reactor"} & set(
        c.home.entity) else measure("hpa", 980, 1013, 1040, 1, bell=True)(c)),
    number("tire pressure | water pressure", measure("psi", 26, 33, 42, 1, bell=True)),
    number("systolic | systolic bp | blood pressure systolic | systolic pressure | bp systolic | "
        "systolic blood pressure", measure("mmhg", 95, 122, 175, 0, bell=True)),
    number("diastolic | diastolic bp | blood pressure diastolic | diastolic pressure | bp diastolic | "
        "diastolic blood pressure", measure("mmhg", 58, 78, 108, 0, bell=True)),
    number("heart rate | pulse | resting heart rate | pulse rate | average heart rate", measure("bpm", 52, 74, 118, 0,
        bell=True)),
    number("max heart rate | peak heart rate", measure("bpm", 130, 168, 198, 0, bell=True)),
    number("respiratory rate | respiration rate | breathing rate", numbers(11, 24, mean=16, sd=2.5, decimals=0)),
    number("oxygen saturation | spo 2 | o 2 saturation | blood oxygen", numbers(90, 100, mean=97, sd=1.6, decimals=0)),
    number("bmi | body mass index", numbers(17, 42, mean=26.4, sd=4.4, decimals=1)),
    number("glucose | blood glucose | blood sugar | glucose level", numbers(70, 210, mean=106, sd=22, decimals=0)),
    number("cholesterol", numbers(120, 300, mean=194, sd=32, decimals=0)),
    number("hemoglobin", numbers(10, 18, mean=14, sd=1.4, decimals=1)),
    number("area | square ft | square m | square foot | square footage | floor area | living area | sqft | "
        "square meter | surface area | "
        "sqm | land area | size area | floor space", _area),
    number("lot size | plot size | acreage | farm size | field size | acre | hectare", lambda c: measure("acre", 0.1,
        0.6, 12, 2)(c) if c.about("realestate") else measure("hectare", 0.5, 24, 400, 1)(c)),
    number("volume | capacity liter | tank capacity | fuel capacity | engine displacement | displacement", lambda c:
        volume(c) if not {"trading", "trade", "stock", "quote", "candle", "share", "price",
        "bar", "ohlc", "market", "kline"} & set(c.phrase) else numbers(1000, 90000000, mean=2400000)(c)),
    number("trading volume | trade volume | share volume | daily volume", numbers(1000, 90000000, mean=2400000)),
    number("power | wattage | power rating | rated power | power consumption | power output | watt", measure("watt",
        5, 420, 5000, 1)),
    number("installed capacity | generation capacity | plant capacity", measure("mw", 1, 60, 900, 1)),
    number("horsepower | engine power", numbers(68, 520, mean=185)),
    number("energy | energy consumption | consumption | energy usage | usage kwh | electricity usage | kwh | "
        "energy produced | generation", measure("kwh", 0.4, 28, 900, 2)),
    number("reading | meter reading | current reading | previous reading | reading value", lambda c: numbers(100,
        98000, mean=21000)(c) if c.about("energy") else _reading(c)),
    number("voltage | battery voltage | supply voltage", lambda c: measure("v", 3.0, 3.7, 4.2, 2, bell=True)(c) if {
        "battery", "sensor", "device"} & set(c.phrase) else measure("v", 110, 230, 240, 1, bell=True)(c)),
    number("current | amperage", measure("a", 0.1, 6, 32, 2)),
    number("frequency | sample rate | clock speed | sampling rate", lambda c: choice_spec(44100, 48000, 96000) if
        "sample" in c.own or "sampling" in c.own else measure("ghz", 1.2, 2.8, 5.0, 2, bell=True)(c)),
    number("bitrate | bit rate", lambda c: choice_spec(96, 128, 192, 256, 320) if c.facts.high is None else None),
    number("noise level | sound level | loudness | noise", measure("db", 28, 54, 96, 1, bell=True)),
    number("signal strength | rssi | signal", numbers(-98, -38, mean=-66, sd=12, decimals=0)),
    number("illuminance | light level | lux | luminosity", numbers(0, 42000, mean=800)),
    number("co2 | co2 level | carbon dioxide", numbers(380, 1800, mean=640, decimals=0)),
    number("co2 emission | emission | carbon footprint | carbon emission", measure("kg", 0.5, 120, 5000, 1)),
    number("pm25 | pm10 | air quality index | aqi | particulate", numbers(2, 160, mean=38, decimals=0)),
    number("tolerance | deviation", measure("mm", 0.01, 0.2, 3, 3)),
    number("maintenance interval | maintenance interval day | service interval | service interval day | "
        "inspection interval | calibration interval | calibration interval day | replacement interval", one_of(30, 60,
        90, 180, 365)),
    number("ph | ph level | soil ph | water ph | ph value", numbers(4.5, 9.0, mean=6.8, sd=0.7, decimals=1)),
    number("concentration | turbidity | salinity | conductivity", numbers(0.1, 120, mean=14, decimals=2)),
    number("rpm | rotation speed | engine speed", numbers(600, 6800, mean=2200)),
    number("magnitude | earthquake magnitude", numbers(1.2, 7.8, mean=3.6, decimals=1)),
    number("star magnitude | apparent magnitude | brightness magnitude", numbers(-1.4, 14, mean=7, sd=3, decimals=2)),
    number("uv index", numbers(0, 11, decimals=0)),
    number("screen size | display size | diagonal", measure("inch", 5, 15.6, 75, 1)),
    number("battery capacity", lambda c: choice_spec(2500, 3000, 3500, 4000, 4500, 5000) if c.kind == "integer" else
        measure("kwh", 28, 62, 105, 1)(c)),
    number("ram | memory | memory size | ram size", lambda c: choice_spec(4, 8, 16, 32, 64) if unit_of(c) in {"",
        "gb", "gib"} else choice_spec(4096, 8192, 16384, 32768)),
    number("storage | disk size | disk space | storage capacity | storage size | disk | storage limit | "
        "storage used | quota", lambda c: choice_spec(64, 128, 256, 512, 1024, 2048) if unit_of(c) in {"", "gb",
        "gib"} else size_in_bytes(c)),
    number("bandwidth | throughput | download speed | upload speed | network speed", numbers(5, 980, mean=180)),
    number("fps | frame rate", one_of(24, 25, 30, 60)),
    number("packet loss", numbers(0, 4, mean=0.3, decimals=2)),
    number("file size | size | byte | content length | byte sent | byte received | size byte | body size | "
        "payload size | memory usage byte | response size | request size | attachment size | byte transferred | "
        "image size | object size | document size | total size | upload size | backup size", lambda c: size_in_bytes(
        c) if c.own[-1:] != ("size",) or unit_of(c) or len(c.own) > 1 or {"file", "document", "attachment", "image",
        "backup", "upload", "asset", "media", "object", "photo", "video", "artifact", "blob", "download"} & set(
        c.phrase) else None),
    number("duration | time taken | elapsed | elapsed time | runtime | running time | length time | time spent | "
        "playtime | play time | call duration | session duration | total duration | execution time | run time | "
        "processing time | response time | latency | ping | round trip time | wait time | lead time | travel time | "
        "flight time | prep time | cook time | preparation time | cooking time | total time | estimated time | "
        "reading time | read time | watch time | delivery time | query time | load time | page load time | "
        "time to first byte | video length | downtime | uptime | delay | flight duration | estimated duration | "
        "stay duration | timeout | retry delay | interval | visit duration | sleep duration | screen time | "
        "build time | time elapsed | estimated delivery time | response duration", duration),
    number("hour | hour worked | worked hour | hour logged | billable hour | estimated hour | actual hour | "
        "logged hour | time logged | work hour | working hour | total hour | hour spent | overtime hour | "
        "overtime | training hour | volunteer hour | flight hour | operating hour", _hours),
    number("hour per week | weekly hour | hour a week", one_of(20, 30, 35, 37.5, 40, 40, 40)),
    number("night | night count | number night | length of stay | stay length | number day | day count | day | "
        "rental day | leave day | total day | sick day | vacation day | trip length | day requested | day worked | "
        "absent day | stay night", lambda c: numbers(1, 14, mean=3.6, decimals=0 if c.kind == "integer" else 1)(c)),
    number("shelf life | lead time day | delivery day | estimated delivery day | processing day | transit day | "
        "shipping day | warranty day | trial day | grace period | payment term day | payment term | term day | "
        "retention day | notice period | validity day | day overdue | return window | day to ship | turnaround",
        one_of(3, 5, 7, 10, 14, 30, 30, 45, 60, 90)),
    number("month | term month | loan term | term | warranty month | lease term | duration month | tenure month | "
        "contract length | contract term | subscription length | lease month", lambda c: choice_spec(6, 12, 12, 24,
        36, 48, 60) if c.own[-1:] != ("month",) or len(c.own) > 1 else None),
    number("warranty year | term year | loan term year | contract year | tenure year | year of service", lambda c:
        choice_spec(1, 2, 3, 5, 10) if not {"loan", "mortgage"} & set(c.phrase) else choice_spec(5, 10, 15, 20, 30)),
    number("tenure | year of service", numbers(0, 25, mean=5)),
    number("abv | alcohol content | alcohol by volume", numbers(3.5, 15, mean=6.4, decimals=1)),
    number("tempo | bpm", numbers(62, 182, mean=118, sd=22, decimals=0)),
    number("dosage | dose amount | dose", one_of(5, 10, 20, 25, 50, 100, 250, 500)),
    number("yield | crop yield | harvest quantity | yield amount", lambda c: numbers(0.8, 14, mean=4.8, decimals=1)(c)
        if c.about("farming") else None),
    number("efficiency | oee", numbers(52, 99, mean=84, sd=8, decimals=1)),
    number("mass kg | molecular weight | molar mass | atomic mass", numbers(18, 620, mean=240, decimals=2)),
    number("wavelength", numbers(380, 750, decimals=0)),
    number("thickness mm | rainfall mm", measure("mm", 1, 12, 80, 1)),
]  # fmt: skip
