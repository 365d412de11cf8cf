"""The mappings of types that belong to one database, by name: their modules are not imported for it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Dialect

from pytest_syda.schema.generic_types import integer, plain, spell, string
from pytest_syda.schema.registry import Mapped, Mapping, read_type, types
from pytest_syda.schema.types import Codec, Type


def among(*labels: str) -> Mapping:
    """A type that takes names from a catalogue: a few that every server has."""

    def mapping(type_: Any, dialect: Dialect) -> Type:
        return Type(kind="enum", name=spell(type_, dialect), labels=labels)

    return mapping


def bounded(low: int, high: int) -> Mapping:
    def mapping(type_: Any, dialect: Dialect) -> Type:
        return Type(kind="integer", name=spell(type_, dialect), low=low, high=high)

    return mapping


def money(precision: int, scale: int) -> Mapping:
    def mapping(type_: Any, dialect: Dialect) -> Type:
        return Type(kind="decimal", name=spell(type_, dialect), precision=precision, scale=scale)

    return mapping


def money_text(type_: Any, dialect: Dialect) -> Mapped:
    """PostgreSQL's MONEY, which asyncpg takes as text only."""
    return Type(kind="decimal", name=spell(type_, dialect), precision=17, scale=2), Codec(encode=str)


def text(length: int) -> Mapping:
    def mapping(type_: Any, dialect: Dialect) -> Type:
        return Type(kind="string", name=spell(type_, dialect), length=type_.length or length)

    return mapping


def blob(length: int) -> Mapping:
    def mapping(type_: Any, dialect: Dialect) -> Type:
        return Type(kind="bytes", name=spell(type_, dialect), length=type_.length or length)

    return mapping


def citext(type_: Any, dialect: Dialect) -> Type:
    return Type(kind="string", name=spell(type_, dialect), length=getattr(type_, "length", None), case_insensitive=True)


def tinyint(type_: Any, dialect: Dialect) -> Type:
    """A byte; TINYINT(1) is how MySQL spells a boolean."""
    if type_.display_width == 1:
        return Type(kind="integer", name=spell(type_, dialect), low=0, high=1)
    return integer(8)(type_, dialect)  # type: ignore[return-value]


def mysql_bit(type_: Any, dialect: Dialect) -> Type:
    return Type(kind="integer", name=spell(type_, dialect), low=0, high=(1 << (type_.length or 1)) - 1)


def mysql_set(type_: Any, dialect: Dialect) -> Type:
    return Type(kind="enum", name=spell(type_, dialect), labels=tuple(type_.values))


def bit(type_: Any, dialect: Dialect) -> Mapped:
    found = Type(kind="bit", name=spell(type_, dialect), length=type_.length)
    try:
        from sqlalchemy.dialects.postgresql import BitString
    except ImportError:  # SQLAlchemy 2.0, which hands bits to the driver as they are
        return (found, Codec(encode=_asyncpg_bits)) if dialect.driver == "asyncpg" else found
    return found, Codec(encode=BitString)


def _asyncpg_bits(value: str) -> Any:
    from asyncpg import BitString

    return BitString(value)


def domain(type_: Any, dialect: Dialect) -> Mapped:
    inner, codec = read_type(type_.data_type, dialect) or (Type(kind="object"), None)
    return inner if codec is None else (inner, codec)


def inet6(type_: Any, dialect: Dialect) -> Mapped:
    return Type(kind="inet", name=spell(type_, dialect)), Codec(encode="::ffff:".__add__)


def ranged(item: Type) -> Mapping:
    def mapping(type_: Any, dialect: Dialect) -> Mapped:
        return Type(kind="range", name=spell(type_, dialect), item=item), Codec(encode=_range)

    return mapping


def multiranged(item: Type) -> Mapping:
    def mapping(type_: Any, dialect: Dialect) -> Mapped:
        encode = _ranges_text if dialect.driver == "psycopg2" else _ranges
        return Type(kind="multirange", name=spell(type_, dialect), item=item), Codec(encode=encode)

    return mapping


def _range(value: tuple[Any, Any]) -> Any:
    from sqlalchemy.dialects.postgresql import Range

    return Range(value[0], value[1], bounds="[)")


def _ranges(values: list[tuple[Any, Any]]) -> list[Any]:
    return [_range(value) for value in values]


def _ranges_text(values: list[tuple[Any, Any]]) -> str:
    """psycopg2 knows no multiranges."""
    return "{" + ",".join(str(_range(value)) for value in values) + "}"


RANGES = {
    "INT4": Type(kind="integer", low=-(1 << 31), high=(1 << 31) - 1),
    "INT8": Type(kind="integer", low=-(1 << 63), high=(1 << 63) - 1),
    "NUM": Type(kind="decimal"),
    "DATE": Type(kind="date"),
    "TS": Type(kind="datetime"),
    "TSTZ": Type(kind="datetime", timezone=True),
}

POSTGRESQL: dict[str, Mapping] = {
    "types.INET": plain("inet"),
    "types.CIDR": plain("cidr"),
    "types.MACADDR": plain("macaddr"),
    "types.MACADDR8": plain("macaddr"),
    "types.MONEY": money_text,
    "types.OID": bounded(0, (1 << 32) - 1),
    "types.REGCONFIG": among("simple", "english"),
    "types.REGCLASS": among("pg_class", "pg_type", "pg_attribute"),
    "types.TSVECTOR": plain("tsvector"),
    "types.TSQUERY": among("customer", "order & paid"),
    "types.CITEXT": citext,
    "types.BIT": bit,
    "hstore.HSTORE": plain("hstore"),
    "json.JSONPATH": among("$", "$.name", "$.items[*]"),
    "named_types.DOMAIN": domain,
    **{f"ranges.{name}RANGE": ranged(item) for name, item in RANGES.items()},
    **{f"ranges.{name}MULTIRANGE": multiranged(item) for name, item in RANGES.items()},
}

MYSQL: dict[str, Mapping] = {
    "types.TINYINT": tinyint,
    "types.MEDIUMINT": integer(24),
    "types.SMALLINT": integer(16),
    "types.INTEGER": integer(32),
    "types.BIGINT": integer(64),
    "types.YEAR": bounded(1901, 2155),
    "types.BIT": mysql_bit,
    "types.TINYTEXT": text(255 // 4),
    "types.TINYBLOB": blob(255),
    "enumerated.SET": mysql_set,
}

MARIADB: dict[str, Mapping] = {"INET4": plain("inet"), "INET6": inet6}

MSSQL: dict[str, Mapping] = {
    "BIT": plain("boolean"),
    "TINYINT": bounded(0, 255),
    "MONEY": money(19, 4),
    "SMALLMONEY": money(10, 4),
    "DATETIMEOFFSET": plain("datetime"),
    "XML": string,
    "SQL_VARIANT": plain("string"),
}

_BY_DIALECT = {"postgresql": POSTGRESQL, "mysql": MYSQL, "mysql.mariadb": MARIADB, "mssql.base": MSSQL}
for _dialect, _mappings in _BY_DIALECT.items():
    for _name, _mapping in _mappings.items():
        types.register(f"sqlalchemy.dialects.{_dialect}.{_name}", _mapping)
