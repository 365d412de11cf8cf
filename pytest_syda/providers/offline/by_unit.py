"""Numbers that nobody knows more of than their unit: what is usual in it."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.lexicon import Make
from pytest_syda.providers.offline.meanings.money import amount, known
from pytest_syda.providers.offline.meanings.quantities import (
    duration,
    length,
    size_in_bytes,
    temperature,
    volume,
    weight,
)
from pytest_syda.providers.offline.meanings.shares import share, some_percent
from pytest_syda.providers.offline.measures import measure
from pytest_syda.recipe.spec import Spec


def usual(c: ColumnContext, quantity: str) -> Spec | None:
    """What is usual of a quantity, if anything is."""
    make = _OF_UNIT.get(quantity)
    return None if make is None else make(c)


_OF_UNIT: dict[str, Make] = {
    "time": duration,
    "money": lambda c: amount(c, *(known(c) or (5, 120, 2500))),
    "mass": weight,
    "length": length,
    "data": size_in_bytes,
    "percent": some_percent,
    "fraction": share(0, 45, 100, percent=False, bell=True),
    "temperature": temperature,
    "speed": measure("kmh", 2, 45, 160, 1),
    "area": measure("sqm", 10, 120, 2000, 1),
    "volume": volume,
    "power": measure("watt", 5, 600, 5000, 1),
    "energy": measure("kwh", 0.5, 30, 900, 2),
    "voltage": lambda c: measure(*(("v", 3.0, 3.7, 4.2, 2) if "battery" in c.own else ("v", 1, 60, 240, 1)))(c),
    "current": lambda c: measure(*(("amp", 6, 24, 100, 0) if c.kind == "integer" else ("amp", 0.1, 6, 32, 2)))(c),
    "frequency": measure("hz", 20, 900, 20000, 0),
    "sound": measure("db", 25, 55, 95, 1),
    "signal": measure("dbm", -95, -60, -30, 0, bell=True),
    "pressure": measure("hpa", 950, 1013, 1050, 1, bell=True),
    "pulse": measure("bpm", 50, 78, 130, 0, bell=True),
    "rotation": measure("rpm", 300, 1800, 6000, 0),
    "concentration": measure("ppm", 0.1, 40, 400, 1),
    "food energy": measure("kcal", 20, 320, 1200, 0),
    "light": measure("lux", 0, 600, 20000, 0),
    "bloodpressure": measure("mmhg", 60, 110, 170, 0, bell=True),
    "charge": measure("mah", 200, 3200, 12000, 0),
    "stress": measure("mpa", 5, 240, 1200, 0),
    "bandwidth": measure("mbps", 5, 180, 1000, 1),
    "angle": measure("deg", 0, 45, 180, 1),
    "flow": measure("lpm", 0.5, 32, 400, 1),
    "force": measure("newton", 1, 240, 9000, 1),
    "turbidity": measure("ntu", 0.1, 4, 60, 2),
    "resistance": measure("ohm", 0.5, 120, 5000, 1),
    "hardness": measure("hrc", 22, 48, 66, 1, bell=True),
    "dose": measure("iu", 50, 800, 10000, 0),
    "blood": measure("mgdl", 2, 90, 300, 1),
}
