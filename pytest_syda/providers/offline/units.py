"""Units of measure, as names and comments write them."""

from __future__ import annotations

import re

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.lazily import Pattern
from pytest_syda.providers.offline.words import Words, word_set

UNITS: dict[str, tuple[str, float]] = {
    # length, in metres
    "mm": ("length", 0.001), "cm": ("length", 0.01), "m": ("length", 1), "meter": ("length", 1), "metre": ("length",
        1), "km": ("length", 1000),
    "kilometer": ("length", 1000), "kilometre": ("length", 1000), "mile": ("length", 1609.344), "mi": ("length",
        1609.344), "inch": ("length", 0.0254),
    "in": ("length", 0.0254), "ft": ("length", 0.3048), "foot": ("length", 0.3048), "yd": ("length", 0.9144), "yard":
        ("length", 0.9144),
    "nm": ("length", 1852), "um": ("length", 1e-6), "centimeter": ("length", 0.01), "millimeter": ("length", 0.001),
    # mass, in kilograms
    "mg": ("mass", 1e-6), "g": ("mass", 0.001), "gram": ("mass", 0.001), "kg": ("mass", 1), "kilogram": ("mass", 1),
        "kilo": ("mass", 1),
    "lb": ("mass", 0.45359), "lbs": ("mass", 0.45359), "pound": ("mass", 0.45359), "oz": ("mass", 0.02835), "ounce": (
        "mass", 0.02835), "ton": ("mass", 1000), "mt": ("mass", 1000), "lps": ("flow", 60), "tonne": ("mass", 1000),
    # time, in seconds
    "ns": ("time", 1e-9), "nanosecond": ("time", 1e-9), "us": ("time", 1e-6), "microsecond": ("time", 1e-6), "ms": (
        "time", 0.001),
    "msec": ("time", 0.001), "milli": ("time", 0.001), "millis": ("time", 0.001), "millisecond": ("time", 0.001), "s":
        ("time", 1), "second": ("time", 1), "secs": ("time", 1),
    "min": ("time", 60), "mins": ("time", 60), "minute": ("time", 60), "h": ("time", 3600), "hour": ("time", 3600),
        "hrs": ("time", 3600),
    "day": ("time", 86400), "week": ("time", 604800), "month": ("time", 2629800), "year": ("time", 31557600),
    # data, in bytes
    "byte": ("data", 1), "b": ("data", 1), "kb": ("data", 1e3), "kilobyte": ("data", 1e3), "kib": ("data", 1024),
        "mb": ("data", 1e6), "megabyte": ("data", 1e6),
    "mib": ("data", 2**20), "gb": ("data", 1e9), "gigabyte": ("data", 1e9), "gib": ("data", 2**30), "tb": ("data",
        1e12), "terabyte": ("data", 1e12),
    # area, in square metres
    "sqm": ("area", 1), "m2": ("area", 1), "sqft": ("area", 0.0929), "ft2": ("area", 0.0929), "acre": ("area",
        4046.86), "hectare": ("area", 10000),
    "ha": ("area", 10000), "km2": ("area", 1e6), "sqkm": ("area", 1e6),
    # volume, in litres
    "ml": ("volume", 0.001), "milliliter": ("volume", 0.001), "l": ("volume", 1), "liter": ("volume", 1), "litre": (
        "volume", 1), "gal": ("volume", 3.785),
    "gallon": ("volume", 3.785), "m3": ("volume", 1000), "cbm": ("volume", 1000), "cl": ("volume", 0.01),
    # speed, in km/h
    "kmh": ("speed", 1), "kph": ("speed", 1), "mph": ("speed", 1.609), "mps": ("speed", 3.6), "knot": ("speed", 1.852),
        "kt": ("speed", 1.852),
    # temperature (offsets are told apart where it is used)
    "c": ("temperature", 1), "celsius": ("temperature", 1), "degc": ("temperature", 1), "f": ("temperature", 1.8),
        "fahrenheit": ("temperature", 1.8),
    "degf": ("temperature", 1.8), "k": ("temperature", 1), "kelvin": ("temperature", 1),
    # electricity: power in watts, energy in kWh
    "w": ("power", 1), "watt": ("power", 1), "kw": ("power", 1000), "kilowatt": ("power", 1000), "mw": ("power", 1e6),
        "megawatt": ("power", 1e6), "hp": ("power", 745.7),
    "wh": ("energy", 0.001), "kwh": ("energy", 1), "mwh": ("energy", 1000), "v": ("voltage", 1), "volt": ("voltage",
        1), "mv": ("voltage", 0.001), "a": ("current", 1),
    "amp": ("current", 1), "ma": ("current", 0.001), "hz": ("frequency", 1), "khz": ("frequency", 1e3), "mhz": (
        "frequency", 1e6), "ghz": ("frequency", 1e9),
    "db": ("sound", 1), "dba": ("sound", 1), "dbm": ("signal", 1), "ppm": ("concentration", 1), "ppb": (
        "concentration", 0.001), "hpa": ("pressure", 1), "kpa": ("pressure", 10), "psi": ("pressure", 68.95),
    "bar": ("pressure", 1000), "mbar": ("pressure", 1), "mmhg": ("bloodpressure", 1), "bpm": ("pulse", 1), "rpm": (
        "rotation", 1), "lux": ("light", 1),
    "pixel": ("pixels", 1), "t": ("mass", 1000), "mcg": ("mass", 1e-9), "ug": ("mass", 1e-9), "carat": ("mass", 0.0002),
    "kv": ("voltage", 1000), "kva": ("power", 1000), "mva": ("power", 1e6), "kwp": ("power", 1000), "gw": ("power",
        1e9),
    "gwh": ("energy", 1e6), "mj": ("energy", 0.2778), "gj": ("energy", 277.8), "mah": ("charge", 1), "ah": ("charge",
        1000),
    "mpa": ("stress", 1), "gpa": ("stress", 1000), "pa": ("pressure", 0.01), "atm": ("pressure", 1013), "inhg": (
        "pressure", 33.86),
    "mbps": ("bandwidth", 1), "kbps": ("bandwidth", 0.001), "gbps": ("bandwidth", 1000), "deg": ("angle", 1),
        "degree": ("angle", 1), "rad": ("angle", 57.2958),
    "lm": ("light", 1), "lumen": ("light", 1), "lpm": ("flow", 1), "gpm": ("flow", 3.785), "cfm": ("flow", 28.3),
        "m3h": ("flow", 16.67), "bbl": ("volume", 159), "barrel": ("volume", 159), "hl": ("volume", 100), "ft3": (
        "volume", 28.3), "ul": ("volume", 1e-6), "kn": ("force", 1000), "newton": ("force", 1), "ntu": ("turbidity",
        1), "mips": ("rate", 1), "gwei": ("gwei", 1), "teu": ("containers", 1), "bushel": ("harvest", 1), "ohm": (
        "resistance", 1), "farad": ("capacity", 1), "gbit": ("bandwidth", 1000), "mbit": (
        "bandwidth", 1), "iu": ("dose", 1), "decibel": ("sound", 1), "nit": ("light", 1), "hrc": ("hardness", 1), "hv":
        ("hardness", 12), "hb": ("hardness", 6), "mgl": ("concentration", 1),
    "dl": ("volume", 0.1), "mmps": ("speed", 0.0036),
    "mgdl": ("blood", 1),
    "kcal": ("food energy", 1), "cal": ("food energy", 1), "kj": ("food energy", 4.184),
    # written out
    "kilopascal": ("pressure", 10), "hectopascal": ("pressure", 1), "pascal": ("pressure", 0.01),
    "millibar": ("pressure", 1), "megapascal": ("stress", 1), "milligram": ("mass", 1e-6),
    "microgram": ("mass", 1e-9), "millilitre": ("volume", 0.001), "microliter": ("volume", 1e-6),
    "millivolt": ("voltage", 0.001), "kilovolt": ("voltage", 1000), "ampere": ("current", 1),
    "milliampere": ("current", 0.001), "milliamp": ("current", 0.001), "hertz": ("frequency", 1),
    "kilohertz": ("frequency", 1e3), "megahertz": ("frequency", 1e6), "gigahertz": ("frequency", 1e9),
    "gigawatt": ("power", 1e9), "horsepower": ("power", 745.7), "micrometer": ("length", 1e-6),
    "micron": ("length", 1e-6), "nanometer": ("length", 1e-9), "megabit": ("bandwidth", 1),
    "gigabit": ("bandwidth", 1000), "milliwatt": ("power", 0.001), "kilojoule": ("food energy", 4.184),
    "microsievert": ("radiation", 1), "millisievert": ("radiation", 1000),
    # money
    "cent": ("money", 0.01), "penny": ("money", 0.01), "usd": ("money", 1), "eur": ("money", 1), "gbp": ("money", 1),
        "dollar": ("money", 1), "euro": ("money", 1),
    "jpy": ("money", 150), "cad": ("money", 1), "aud": ("money", 1), "chf": ("money", 1), "inr": ("money", 1),
    # shares
    "percent": ("percent", 1), "bps": ("percent", 0.01), "bp": ("percent", 0.01), "ratio": ("fraction", 1),
        "fraction": ("fraction", 1),
}  # fmt: skip
"""What each unit measures, and how much of that quantity's base unit it is."""

_SPOKEN = Pattern(r"\b(?:in|measured in|unit:?|per cent|as a|expressed in)\s+(?:us |u\.s\. )?([A-Za-z%°/²³]+)|"
    r"[(\[]([A-Za-z%°²³/]{1,12})[)\]]|(%)", re.IGNORECASE,
    needs=("in ", "in\t", "in\n", "unit", "per cent", "as a", "(", "[", "%"))  # fmt: skip
_ALONE = Pattern(r"^\s*([A-Za-z]+)\s*$|\b(celsius|fahrenheit|kelvin|kilograms?|grams?|percent(?:age)?|"
    r"basis points|cents|minutes|seconds|milliseconds|hours|meters|metres|kilometers|kilometres|miles|bytes)\b",
    re.IGNORECASE)  # fmt: skip
_SPELT = {
    "%": "percent",
    "°c": "c",
    "°f": "f",
    "m²": "m2",
    "ft²": "ft2",
    "m³": "m3",
    "km/h": "kmh",
    "m/s": "mps",
    "percentage": "percent",
    "basis points": "bps",
}
TIMELIKE = word_set(
    """
    time duration delay wait length runtime break prep preparation cook cooking travel timeout interval session
    elapsed response latency estimated total walk drive reading read watch call played lead downtime uptime idle
    setup dwell overtime rest cycle changeover late early spent used worked watched waiting handling transit charging
    flight rumination active exercise sleep awake runtime airtime playtime playing rem deep light stop stopped parked
    training practice warmup bake baking steep brew boil boiling roast proof proofing rise chill marinate soak simmer
    queue hold ride trip lap pit penalty possession service treatment procedure surgery anesthesia recovery
    incubation centrifuge exposure shooting song track clip episode movie film meeting lesson lecture exam
    duty screen usage charge discharge battery eruption outage delay tardy absent notice turnaround handle talk
    """
)


def unit_of(c: ColumnContext) -> str:
    """The unit a column is measured in by its name or its comment, one of `UNITS`; empty when nothing says."""
    named = name_unit(c.own)
    return named or _comment_unit(c.facts.text)


_PAIRS: dict[Words, str] = {
    ("basis", "point"): "bps", ("square", "foot"): "sqft", ("square", "ft"): "sqft", ("square", "m"): "sqm", ("sq",
    "ft"): "sqft", ("square", "meter"): "sqm", ("sq",
        "m"): "sqm",
    ("m", "s"): "mps", ("km", "h"): "kmh", ("mi", "h"): "mph", ("mm", "s"): "mmps", ("mg", "l"): "ppm", ("mg", "dl"):
        "mgdl",
    ("mg", "kg"): "ppm", ("ug", "m3"): "ppb", ("m", "sec"): "mps", ("m", "second"): "mps", ("km", "hour"): "kmh",
    ("m3", "h"): "m3h", ("m3", "hour"): "m3h", ("l", "min"): "lpm", ("liter", "min"): "lpm", ("m", "2"): "sqm",
    ("m", "3"): "m3", ("kilowatt", "hour"): "kwh", ("cubic", "meter"): "m3", ("ug", "l"): "ppb", ("n", "m"): "newton",
    ("nautical", "mile"): "nm", ("ft", "2"): "sqft", ("square", "kilometer"): "sqkm", ("square", "km"): "sqkm",
    ("cubic", "foot"): "ft3", ("degree", "celsius"): "c", ("deg", "c"): "c", ("deg", "f"): "f", ("fl", "oz"): "oz",
    ("g", "dl"): "mgdl", ("ng", "ml"): "mgdl", ("mmol", "l"): "mgdl", ("g", "l"): "mgdl",
}  # fmt: skip
"""Units of two words, as names write them."""


_EXTENT = word_set("height width length depth diameter thickness waist chest inseam screen diagonal rainfall snowfall")


def name_unit(own: Words) -> str:
    """The unit at the end of a name: `weight_kg`, `duration_min`, `price_in_cents`."""
    if len(own) < 2 or "per" in own:  # a ratio of two units
        return ""
    if own[-2:] in _PAIRS:
        return _PAIRS[own[-2:]]
    last = own[-1]
    if last == "in" and _EXTENT & set(own):
        return "inch"
    if last == "ms" and {"speed", "velocity", "gust", "wind"} & set(own):
        return "mps"
    if last == "min" and not set(own[:-1]) & TIMELIKE:
        return ""
    return (
        last
        if (last in UNITS and last not in {"second", "b"} | _PLAIN_NOUNS) or (last == "second" and len(own) > 1)
        else ""
    )


_PLAIN_NOUNS = {"ratio", "fraction", "day", "week", "month", "year", "inch", "mile", "current", "a", "in", "foot"}


def stripped(own: Words) -> Words:
    """A name without the unit at its end."""
    if not name_unit(own):
        return own
    short = own[: -2 if own[-2:] in _PAIRS else -1]
    return short[:-1] if len(short) > 1 and short[-1] == "in" else short


def _comment_unit(text: str) -> str:
    for pattern in (_SPOKEN, _ALONE):
        for found in pattern.finditer(text):
            word = next(group for group in found.groups() if group).lower()
            spelt = _SPELT.get(word, word)
            for candidate in (spelt, spelt.removesuffix("s")):
                if candidate in UNITS:
                    return candidate
    return ""
