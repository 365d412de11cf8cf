"""What the offline provider understands by a type's name that is not built in: `iban`, `license_plate`, `latitude`."""

from __future__ import annotations

from functools import lru_cache

from pytest_syda.recipe.kinds.numbers import Number
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.mapping.typenames import TypeName
from pytest_syda.schema.types import Column, Kind, Schema, Table, Type


@lru_cache(maxsize=1024)
def knows(name: str) -> TypeName | None:
    """The kind of such a type's values; None where nobody knows the name."""
    counted = _COUNTED.get(name.rpartition("_")[2])
    if counted is not None and _spec(name, counted) is not None:
        return TypeName(counted, name)
    made = _spec(name, "string")
    if isinstance(made, Number):
        return TypeName("float" if made.decimals else "integer", name)
    if _spec(name, "date") is not None and (made is None or "date" in name.split("_")):
        return TypeName("date", name)
    if made is not None:
        return TypeName("string", name)
    return next((TypeName(kind, name) for kind in _OTHERS if _spec(name, kind) is not None), None)


_COUNTED: dict[str, Kind] = {
    "year": "integer", "rating": "integer", "percent": "float", "percentage": "float", "pct": "float",
}  # fmt: skip
"""What is a number wherever nobody says otherwise, though a column of texts may spell it."""

_OTHERS: tuple[Kind, ...] = ("datetime", "boolean", "integer", "float")


def _spec(name: str, kind: Kind) -> Spec | None:
    """What the provider's rules by name have for it."""
    from pytest_syda.providers.offline.columns import known_by_name

    column = Column(name=name, type=Type(kind=kind), nullable=False)
    table = Table(name="records", columns=(column,))
    return known_by_name((Schema(tables={table.name: table}), table, column))
