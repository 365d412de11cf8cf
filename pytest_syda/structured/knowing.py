"""What the offline provider understands by a type's name that is not built in: `iban`, `license_plate`, `latitude`."""

from __future__ import annotations

from functools import lru_cache

from pytest_syda.schema.mapping.typenames import TypeName
from pytest_syda.schema.types import Column, Kind, Schema, Table, Type


@lru_cache(maxsize=1024)
def knows(name: str) -> TypeName | None:
    """The kind of such a type's values; None where nobody knows the name."""
    made = _makes(name, "string")
    if made == "number":
        return TypeName("float" if _has_decimals(name) else "integer", name)
    if made:
        return TypeName("string", name)
    kinds: tuple[Kind, ...] = ("datetime", "date", "boolean")
    return next((TypeName(kind, name) for kind in kinds if _makes(name, kind)), None)


def _makes(name: str, kind: Kind) -> str:
    """What kind of spec the provider's rules by name have for it; empty where none."""
    from pytest_syda.providers.offline.columns import known_by_name

    spec = known_by_name(_alone(name, kind))
    return "" if spec is None else spec.kind


def _has_decimals(name: str) -> bool:
    from pytest_syda.providers.offline.columns import known_by_name

    return bool(getattr(known_by_name(_alone(name, "float")), "decimals", 0))


def _alone(name: str, kind: Kind) -> tuple[Schema, Table, Column]:
    column = Column(name=name, type=Type(kind=kind), nullable=False)
    table = Table(name="records", columns=(column,))
    return Schema(tables={table.name: table}), table, column
