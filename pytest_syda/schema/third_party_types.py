"""The mappings of column types of well-known packages that trying values would not find, or not as well."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Dialect

from pytest_syda.schema.dialect_types import among
from pytest_syda.schema.generic_types import spell
from pytest_syda.schema.registry import Mapped, read_type, types
from pytest_syda.schema.samples import WORDS
from pytest_syda.schema.types import Codec, Type

PHONES = tuple(f"+1202555{number:04}" for number in range(100, 200))
"""The numbers kept for fiction."""

WEEKS = tuple(f"{number:07b}" for number in range(1, 128))


def implementation(type_: Any, dialect: Dialect) -> Mapped:
    """A decorator that takes and gives what its implementation does."""
    found, codec = read_type(type_.load_dialect_impl(dialect), dialect) or (Type(kind="object"), None)
    return found if codec is None else (found, codec)


def date(type_: Any, dialect: Dialect) -> Mapped:
    """Its bind side takes pendulum's dates only."""
    return Type(kind="date", name=spell(type_, dialect)), Codec(raw=True)


def week(type_: Any, dialect: Dialect) -> Mapped:
    """Seven bits; PostgreSQL takes them as they are, others as bytes."""
    encode = None if dialect.name == "postgresql" else str.encode
    return Type(kind="enum", name=spell(type_, dialect), labels=WEEKS), Codec(encode=encode, raw=True)


def label_tree(type_: Any, dialect: Dialect) -> Mapped:
    return Type(kind="enum", name=spell(type_, dialect), labels=WORDS), Codec(encode=_ltree)


def _ltree(text: str) -> Any:
    from sqlalchemy_utils import Ltree

    return Ltree(text)


types.register("sqlmodel.sql.sqltypes.AutoString", implementation)
types.register("sqlalchemy_utils.types.enriched_datetime.enriched_date_type.EnrichedDateType", date)
types.register("sqlalchemy_utils.types.ltree.LtreeType", label_tree)
types.register("sqlalchemy_utils.types.phone_number.PhoneNumberType", among(*PHONES))
types.register("sqlalchemy_utils.types.weekdays.WeekDaysType", week)
