"""Units and values by what is measured: humidity is counted in percent, pressure in hectopascals.

What is measured is told by a column of the row, or by the sensor that the row belongs to.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from pytest_syda.providers.offline.context import NUMERIC, ColumnContext, TableContext
from pytest_syda.providers.offline.makers import choice_spec, number_spec, with_decimals
from pytest_syda.providers.offline.parents import sure_parents
from pytest_syda.providers.offline.words import word_set, words
from pytest_syda.recipe.kinds.choices import Choice, When
from pytest_syda.recipe.kinds.relations import Lookup
from pytest_syda.recipe.spec import Spec

_UNITS = frozenset(
    {"unit", "measurement unit", "unit symbol", "unit code", "reading unit", "value unit", "metric unit"}
)
_VALUES = frozenset(
    {"value", "reading", "measured value", "reading value", "measurement", "metric value", "sensor value",
     "measurement value", "current value", "last value", "raw value", "observed value", "observation value",
     "numeric value", "average value", "mean value", "actual value"}
)  # fmt: skip
_TOLD = (
    "metric", "sensor type", "metric name", "parameter", "parameter name", "measurement type", "reading type",
    "observation type", "quantity kind", "measured quantity", "variable", "vital type", "vital sign", "measure",
    "quantity", "property", "channel", "kind", "type", "sensor", "metric type", "name",
)  # fmt: skip
ABOUT = word_set(
    "metric sensor parameter measurement reading observation variable vital channel probe telemetry analyte test lab "
    "signal datapoint monitor gauge meter utility"
)
_KINDS = """
soil moisture = % 9 26 44 1
soil temperature = °C 2 14 30 1
water temperature = °C 4 15 28 1
body temperature = °C 36.1 36.8 38.9 1
temperature | temp = °C 4 21 36 1
humidity = % 24 52 92 1
dew point = °C -4 9 20 1
barometric | atmospheric = hPa 982 1013 1038 1
blood pressure | systolic = mmHg 96 122 168 0
diastolic = mmHg 58 78 104 0
pressure = hPa 982 1013 1038 1
co 2 | co2 | carbon dioxide = ppm 402 680 1600 0
carbon monoxide | co = ppm 0.1 1.2 9 1
pm 2 5 | pm25 | pm 25 = µg/m³ 2 12 80 1
pm 10 | pm10 = µg/m³ 5 24 140 1
ozone | o 3 = µg/m³ 8 58 160 1
no 2 | nitrogen dioxide = µg/m³ 3 24 110 1
so 2 = µg/m³ 1 6 60 1
voc | tvoc = ppb 20 180 1200 0
air quality | aqi = AQI 8 48 190 0
light | illuminance | lux | luminosity | brightness = lx 5 420 12000 0
noise | sound = dB 28 52 94 1
voltage = V 221 231 241 1
current = A 0.2 6.4 32 2
power = W 4 420 3600 1
energy = kWh 0.2 18 240 2
frequency = Hz 49.8 50 50.2 2
flow = L/min 0.5 24 180 1
water level | tank level | fill level | level = % 6 58 100 1
battery = % 9 68 100 0
wind speed | wind = m/s 0.2 4.6 18 1
wind direction | direction = ° 0 210 359 0
speed = km/h 2 48 120 1
rainfall | rain | precipitation = mm 0 3.2 42 1
solar | radiation | irradiance = W/m² 10 420 1020 0
uv = index 0 4 11 0
ph = pH 5.8 7.2 8.6 1
turbidity = NTU 0.1 3.2 60 2
conductivity = µS/cm 60 480 1800 0
dissolved oxygen = mg/L 4 8.4 13 1
salinity = PSU 1 30 38 1
chlorine = mg/L 0.2 0.8 2.4 2
vibration = mm/s 0.2 2.4 11 2
acceleration = m/s² 0.1 2.2 11 2
torque = Nm 4 62 420 1
rpm | rotation = rpm 620 1800 5200 0
strain = µε 12 180 900 0
weight | load | mass = kg 2 74 420 1
height = cm 120 169 198 1
distance | range | proximity = cm 4 120 400 0
depth = m 0.4 6 40 2
heart rate | pulse = bpm 52 76 128 0
respiratory | respiration | breathing = breaths/min 11 16 24 0
spo 2 | oxygen | saturation = % 91 97 100 0
glucose | sugar = mg/dL 68 104 210 0
cholesterol = mg/dL 124 190 280 0
bmi = kg/m² 18 26 38 1
step = steps 400 7200 18000 0
calorie = kcal 60 420 2600 0
sleep = h 4 7.2 10 1
cpu = % 2 34 97 1
memory | ram = % 12 58 96 1
disk | storage = % 8 61 96 1
latency | response time = ms 4 86 1400 0
throughput | bandwidth = Mbps 2 140 940 1
error rate | packet loss = % 0 0.6 8 2
request = req/s 2 240 4200 0
smoke | gas | methane | lpg = ppm 2 60 900 0
motion | door | occupancy | presence | leak = state 0 0.4 1 0
fuel = % 6 54 100 0
signal | rssi = dBm -104 -72 -42 0
"""
_SHORT = {"°C": "C", "µg/m³": "ug/m3", "W/m²": "W/m2", "µS/cm": "uS/cm", "m/s²": "m/s2", "kg/m²": "kg/m2", "µε": "ue",
    "breaths/min": "/min", "°": "deg"}  # fmt: skip


class Kind(NamedTuple):
    """What is measured: its unit, and the usual numbers of it."""

    unit: str
    low: float
    mean: float
    high: float
    decimals: int


@cache
def _kinds() -> dict[tuple[str, ...], Kind]:
    found = {}
    for line in _KINDS.strip().splitlines():
        names, _, said = line.partition(" = ")
        unit, low, mean, high, decimals = said.split()
        kind = Kind(unit, float(low), float(mean), float(high), int(decimals))
        found.update({tuple(name.split()): kind for name in names.split(" | ")})
    return found


def kind_of(said: str) -> Kind | None:
    """What a value such as `soil_moisture` or `CO2 level` measures: the longest name in it."""
    own = words(said)
    found = [(len(name), kind) for name, kind in _kinds().items() if _within(name, own)]
    return max(found, key=lambda each: each[0])[1] if found else None


def _within(name: tuple[str, ...], own: tuple[str, ...]) -> bool:
    return any(own[place : place + len(name)] == name for place in range(len(own) - len(name) + 1))


def by_what_is_measured(c: ColumnContext) -> Spec | None:
    """The unit, the value or the name of what is measured, by the column that says so."""
    name = " ".join(c.own)
    if c.unique or c.name in c.home.foreign or c.facts.listing.values or c.facts.high is not None:
        return None
    if c.kind == "string" and name in _UNITS:
        if {"meter", "utility"} & {*c.home.entity, *c.home.beside}:
            return _of_a_meter(c)
        return _by(c, lambda kind: _unit(c, kind)) or _of_a_test(c)
    if c.kind in NUMERIC and name in _VALUES:
        return _by(c, lambda kind: _number(c, kind))
    return _of_the_sensor(c) if c.kind == "string" and name in _TOLD else None


_METERED = (("electric", "kWh"), ("power", "kWh"), ("energy", "kWh"), ("heat", "kWh"), ("solar", "kWh"),
    ("water", "m3"), ("gas", "m3"), ("steam", "t"), ("sewer", "m3"))  # fmt: skip


def _of_a_meter(c: ColumnContext) -> Spec | None:
    """What a utility's meter counts in."""
    from pytest_syda.providers.offline.columns import column_spec

    column = c.home.find("utility", "utility type", "meter type", "type", "medium", kinds=frozenset({"string", "enum"}))
    spec = column_spec(c.home, c.home.table[column]) if column and column not in c.home.foreign else None
    said = [str(value) for value in spec.values] if isinstance(spec, Choice) else []
    found = {value: unit for value in said for word, unit in _METERED if word in value.lower()}
    cases: dict[str, Spec] = {value: choice_spec(unit) for value, unit in found.items()}
    return When(column=column, cases=cases, otherwise=choice_spec("kWh")) if cases else choice_spec("kWh", "kWh", "m3")


def _of_a_test(c: ColumnContext) -> Spec | None:
    from pytest_syda.providers.offline.meanings.trades import of_lab_test

    return of_lab_test("unit")(c)


def _by(c: ColumnContext, make: Callable[[Kind], Spec | None]) -> Spec | None:
    told = _told(c.home, c.name)
    if not told:
        return None
    path, values = told
    kinds = {value: kind for value in values if (kind := kind_of(value))}
    if len(kinds) * 2 <= len(values):
        return None
    cases = {value: spec for value, kind in kinds.items() if (spec := make(kind)) is not None}
    if len(cases) < len(kinds):
        return None
    return When(column=path, cases=cases, otherwise=next(iter(cases.values())))


def _unit(c: ColumnContext, kind: Kind) -> Spec | None:
    unit = next((each for each in (kind.unit, _SHORT.get(kind.unit, "")) if each and c.fits(len(each))), "")
    return choice_spec(unit) if unit else None


def _number(c: ColumnContext, kind: Kind) -> Spec:
    sd = (kind.high - kind.low) / 6 if kind.low < 0 or kind.low >= kind.mean * 0.6 else None
    spec = number_spec(kind.low, kind.high, mean=kind.mean, sd=sd)
    return with_decimals(spec, c, kind.decimals)


def _told(home: TableContext, but: str = "") -> tuple[str, tuple[str, ...]] | None:
    """The path to the column that says what is measured, with all it may say."""
    if found := _telling(home, but):
        return found
    for column, key in sure_parents(home).items():
        if found := _telling(home.of(home.schema[key.table]), ""):
            return f"{column}.{found[0]}", found[1]
    return None


def _telling(home: TableContext, but: str) -> tuple[str, tuple[str, ...]] | None:
    from pytest_syda.providers.offline.columns import column_spec

    for name in _TOLD:
        column = home.find(name, kinds=frozenset({"string", "enum"}))
        if not column or column == but or column in home.foreign or " ".join(home.own_words(column)) != name:
            continue
        spec = column_spec(home, home.table[column])
        said = tuple(str(value) for value in spec.values) if isinstance(spec, Choice) else ()
        if said and sum(kind_of(value) is not None for value in said) * 2 > len(said):
            return column, said
    return None


def _of_the_sensor(c: ColumnContext) -> Spec | None:
    """What a reading is of: what its sensor measures."""
    if " ".join(c.own) in {"name", "type", "kind", "sensor"}:
        return None
    for column, key in sure_parents(c.home).items():
        parent = c.home.of(c.home.schema[key.table])
        found = _telling(parent, "")
        if found and (c.length is None or c.length >= (parent.table[found[0]].type.length or 99)):
            return Lookup(path=f"{column}.{found[0]}")
    return None
