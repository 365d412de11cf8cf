"""Column types of sqlalchemy_utils, found by trying or taught, and read back by themselves from SQLite."""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa
import sqlalchemy_utils as utils

from pytest_syda.schema.introspect import introspect
from pytest_syda.schema.samples import samples_of


class Colour(enum.Enum):
    RED = 1
    BLUE = 2


def _encrypted() -> Any:
    pytest.importorskip("cryptography")
    return utils.StringEncryptedType(sa.Unicode(40), "secret")


def _phone() -> Any:
    pytest.importorskip("phonenumbers")
    return utils.PhoneNumberType(region="US")


def _needs(package: str, name: str) -> Any:
    def make() -> Any:
        pytest.importorskip(package)
        return getattr(utils, name)()

    return make


TYPES = {
    "email": (utils.EmailType, "string"),
    "url": (utils.URLType, "string"),
    "uuid": (utils.UUIDType, "uuid"),
    "uuid as text": (lambda: utils.UUIDType(binary=False), "uuid"),
    "address": (utils.IPAddressType, "inet"),
    "json": (utils.JSONType, "json"),
    "choice": (lambda: utils.ChoiceType([("a", "Admin"), ("u", "User")]), "enum"),
    "choice of members": (lambda: utils.ChoiceType(Colour, impl=sa.Integer()), "enum"),
    "list of words": (utils.ScalarListType, "array"),
    "list of numbers": (lambda: utils.ScalarListType(int), "array"),
    "time zone": (lambda: utils.TimezoneType(backend="zoneinfo"), "enum"),
    "encrypted": (_encrypted, "string"),
    "phone": (_phone, "enum"),
    "currency": (_needs("babel", "CurrencyType"), "enum"),
    "country": (_needs("babel", "CountryType"), "enum"),
    "locale": (_needs("babel", "LocaleType"), "enum"),
    "colour": (_needs("colour", "ColorType"), "enum"),
    "arrow": (_needs("arrow", "ArrowType"), "datetime"),
    "week days": (_needs("babel", "WeekDaysType"), "enum"),
    "label tree": (utils.LtreeType, "enum"),
}


@pytest.mark.parametrize("name", TYPES)
def test_values_are_taken_and_read_back(make_engine: Callable[..., sa.Engine], name: str) -> None:
    """The kind is a sensible one, its values go in, and the type reads each of them."""
    make, kind = TYPES[name]
    table = sa.Table("t", sa.MetaData(), sa.Column("c", make()))
    found = introspect(table)
    type_, codec = found.schema["t"]["c"].type, found.codecs["t"].get("c")
    assert type_.kind == kind
    for sample in samples_of(type_)[:3]:
        value = codec(sample) if codec else sample
        assert _round_trip(make_engine("sqlite://"), table, value, raw=bool(codec and codec.raw)) is not None


def _round_trip(engine: sa.Engine, table: sa.Table, value: Any, *, raw: bool) -> Any:
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE t (c)")
        if raw:
            connection.exec_driver_sql("INSERT INTO t VALUES (?)", (value,))
        else:
            connection.execute(table.insert(), [{"c": value}])
        return connection.execute(sa.select(table.c.c)).scalar_one()


def test_choices_are_those_it_was_made_with() -> None:
    """A ChoiceType's labels are its codes, or its enum's members."""
    codes = introspect(sa.Table("t", sa.MetaData(), sa.Column("c", utils.ChoiceType([("a", "A"), ("u", "U")]))))
    assert codes.schema["t"]["c"].type.labels == ("a", "u")
    members = introspect(sa.Table("t", sa.MetaData(), sa.Column("c", utils.ChoiceType(Colour, impl=sa.Integer()))))
    assert members.codecs["t"]["c"]("BLUE") is Colour.BLUE
