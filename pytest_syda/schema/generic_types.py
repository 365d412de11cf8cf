"""The mappings of SQLAlchemy's generic types."""

from __future__ import annotations

from enum import Enum
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy import Dialect

from pytest_syda.schema.compat import AnyBinary, AnyInterval
from pytest_syda.schema.registry import Mapped, Mapping, read_type, types
from pytest_syda.schema.types import Codec, Kind, Type


def spell(type_: Any, dialect: Dialect) -> str:
    """The type as the database spells it, or as Python does where this database has no such type."""
    try:
        return str(type_.compile(dialect=dialect))
    except Exception:  # noqa: BLE001 - a user's or a dialect's compiler; the name is only for people
        return type(type_).__name__


def plain(kind: Kind) -> Mapping:
    """The mapping of a type that is its kind and nothing more."""

    def mapping(type_: Any, dialect: Dialect) -> Type:
        return Type(kind=kind, name=spell(type_, dialect))

    return mapping


def integer(bits: int) -> Mapping:
    def mapping(type_: Any, dialect: Dialect) -> Type:
        half = 1 << (bits - 1)
        bounds = (0, 2 * half - 1) if getattr(type_, "unsigned", False) else (-half, half - 1)
        return Type(kind="integer", name=spell(type_, dialect), low=bounds[0], high=bounds[1])

    return mapping


def string(type_: Any, dialect: Dialect) -> Type:
    return Type(
        kind="string",
        name=spell(type_, dialect),
        length=getattr(type_, "length", None),
        case_insensitive=_ignores_case((getattr(type_, "collation", None) or "").lower(), dialect),
    )


def _ignores_case(collation: str, dialect: Dialect) -> bool:
    """By the column's collation, else by the one a server of this kind has unless it was told otherwise."""
    if not collation:
        return dialect.name in {"mysql", "mariadb", "mssql"}
    return collation == "nocase" or collation.endswith("_ci") or "_ci_" in collation


def number(type_: Any, dialect: Dialect) -> Type:
    kind: Kind = "decimal" if type_.asdecimal else "float"
    return Type(kind=kind, name=spell(type_, dialect), precision=type_.precision, scale=type_.scale)


def floating(type_: Any, dialect: Dialect) -> Type:
    """A float's precision counts bits, unless it comes with a scale as MySQL's does."""
    scale = getattr(type_, "scale", None)
    kind: Kind = "decimal" if type_.asdecimal else "float"
    return Type(kind=kind, name=spell(type_, dialect), precision=type_.precision if scale else None, scale=scale)


def moment(kind: Kind) -> Mapping:
    def mapping(type_: Any, dialect: Dialect) -> Type:
        return Type(kind=kind, name=spell(type_, dialect), timezone=bool(getattr(type_, "timezone", False)))

    return mapping


def binary(type_: Any, dialect: Dialect) -> Type:
    return Type(kind="bytes", name=spell(type_, dialect), length=getattr(type_, "length", None))


def uuid(type_: Any, dialect: Dialect) -> Mapped:
    found = Type(kind="uuid", name=spell(type_, dialect))
    return found if type_.as_uuid else (found, Codec(encode=str))


def enum(type_: Any, dialect: Dialect) -> Mapped:
    found = Type(kind="enum", name=spell(type_, dialect), labels=tuple(type_.enums))
    if not found.labels:
        return Type(kind="string", name=found.name, length=type_.length)
    return (found, Codec(encode=members(type_, dialect).__getitem__)) if type_.enum_class else found


def members(type_: sa.Enum, dialect: Dialect) -> dict[str, Enum]:
    """What is stored, to the member it stands for."""
    read = cast("Any", type_).result_processor(dialect, None)
    return {label: read(label) for label in type_.enums}


def array(type_: Any, dialect: Dialect) -> Mapped:
    read = read_type(type_.item_type, dialect)
    item, codec = read or (Type(kind="object", name=spell(type_.item_type, dialect)), None)
    found = Type(kind="array", name=spell(type_, dialect), item=item, dimensions=type_.dimensions or 1)
    return (found, Codec(encode=_each(codec))) if codec is not None else found


def _each(codec: Codec) -> Any:
    def encode(values: Any) -> Any:
        return [encode(value) if isinstance(value, list) else codec(value) for value in values]

    return encode


GENERIC: dict[Any, Mapping] = {
    sa.Boolean: plain("boolean"),
    sa.SmallInteger: integer(16),
    sa.Integer: integer(32),
    sa.BigInteger: integer(64),
    sa.Float: floating,
    sa.Numeric: number,
    sa.String: string,
    sa.Date: plain("date"),
    sa.Time: moment("time"),
    sa.DateTime: moment("datetime"),
    sa.Interval: plain("interval"),
    AnyInterval: plain("interval"),
    sa.Uuid: uuid,
    sa.JSON: plain("json"),
    AnyBinary: binary,
    sa.PickleType: plain("json"),
    sa.Enum: enum,
    sa.ARRAY: array,
}
for _class, _mapping in GENERIC.items():
    types.register(_class, _mapping)
