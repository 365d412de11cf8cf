"""Which values a column takes, and the plain value each stands for."""

# ruff: noqa: E501 - tables

from __future__ import annotations

import datetime as dt
import math
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from ipaddress import ip_address
from typing import Any
from uuid import UUID

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_syda.recipe.conform import MisfitError, conform
from pytest_syda.schema.types import Column, Type

INTEGER = Type(kind="integer", name="SMALLINT", low=-(2**15), high=2**15 - 1)
MONEY = Type(kind="decimal", name="NUMERIC(6, 2)", precision=6, scale=2)
TEXT = Type(kind="string", name="VARCHAR(5)", length=5)
STATUS = Type(kind="enum", name="status", labels=("new", "done"))
NAIVE, AWARE = Type(kind="datetime", name="DATETIME"), Type(kind="datetime", name="TIMESTAMPTZ", timezone=True)
DATE, TIME, SPAN = Type(kind="date"), Type(kind="time"), Type(kind="interval")
INTEGERS = Type(kind="array", name="INTEGER[]", item=INTEGER)
ID = UUID("12345678-1234-5678-1234-567812345678")
NOON = dt.datetime(2024, 5, 6, 12, 30)
CET = dt.timezone(dt.timedelta(hours=2))


class Word(StrEnum):
    NEW = "new"


class Status(Enum):
    new = 1


class Number(IntEnum):
    ONE = 1


def taken(value: Any, type_: Type) -> Any:
    return conform(value, Column(name="c", type=type_, nullable=False))


@pytest.mark.parametrize(
    ("type_", "value", "plain"),
    [
        (INTEGER, 5, 5), (INTEGER, np.int64(5), 5), (INTEGER, 5.0, 5), (INTEGER, Decimal(5), 5), (INTEGER, Number.ONE, 1),
        (Type(kind="boolean"), True, True), (Type(kind="boolean"), np.bool_(False), False), (Type(kind="boolean"), 1, True),
        (Type(kind="float"), 1, 1.0), (Type(kind="float"), Decimal("1.5"), 1.5), (Type(kind="float"), np.float32(1.5), 1.5),
        (MONEY, 4.35, Decimal("4.35")), (MONEY, 1, Decimal("1.00")), (MONEY, Decimal("9999.99"), Decimal("9999.99")),
        (MONEY, 0.005, Decimal("0.00")), (MONEY, np.float64(4.35), Decimal("4.35")),
        (Type(kind="decimal"), Decimal("1.23456789"), Decimal("1.23456789")),
        (TEXT, "abcde", "abcde"), (TEXT, 12345, "12345"), (TEXT, Word.NEW, "new"), (TEXT, np.str_("ab"), "ab"),
        (Type(kind="string"), ID, str(ID)), (Type(kind="string"), Decimal("1.50"), "1.50"),
        (STATUS, "new", "new"), (STATUS, Status.new, "new"), (STATUS, Word.NEW, "new"),
        (DATE, dt.date(2024, 5, 6), dt.date(2024, 5, 6)), (DATE, NOON, dt.date(2024, 5, 6)), (DATE, "2024-05-06", dt.date(2024, 5, 6)),
        (DATE, np.datetime64("2024-05-06"), dt.date(2024, 5, 6)), (DATE, pd.Timestamp(NOON), dt.date(2024, 5, 6)),
        (NAIVE, NOON, NOON), (NAIVE, NOON.replace(tzinfo=CET), NOON - dt.timedelta(hours=2)), (NAIVE, "2024-05-06T12:30", NOON),
        (NAIVE, pd.Timestamp(NOON), NOON), (NAIVE, np.datetime64("2024-05-06T12:30:00", "ns"), NOON),
        (NAIVE, dt.date(2024, 5, 6), dt.datetime(2024, 5, 6)),
        (AWARE, NOON, NOON.replace(tzinfo=dt.UTC)), (AWARE, NOON.replace(tzinfo=CET), (NOON - dt.timedelta(hours=2)).replace(tzinfo=dt.UTC)),
        (TIME, NOON.time(), NOON.time()), (TIME, "12:30", NOON.time()),
        (SPAN, dt.timedelta(1), dt.timedelta(1)), (SPAN, pd.Timedelta(days=1), dt.timedelta(1)), (SPAN, np.timedelta64(1, "D"), dt.timedelta(1)),
        (Type(kind="uuid"), ID, ID), (Type(kind="uuid"), str(ID), ID), (Type(kind="uuid"), ID.hex, ID),
        (Type(kind="bytes"), b"ab", b"ab"), (Type(kind="bytes"), bytearray(b"ab"), b"ab"),
        (Type(kind="json"), {"a": [1, None]}, {"a": [1, None]}), (Type(kind="json"), [1], [1]), (Type(kind="json"), "x", "x"),
        (INTEGERS, [1, 2.0, None], [1, 2, None]), (INTEGERS, (1, 2), [1, 2]), (INTEGERS, np.array([1, 2]), [1, 2]),
        (Type(kind="array", item=INTEGER, dimensions=2), [[1], [2]], [[1], [2]]),
        (Type(kind="inet"), ip_address("192.0.2.1"), "192.0.2.1"), (Type(kind="bit"), "0101", "0101"),
        (Type(kind="range", item=INTEGER), (1, 5), (1, 5)), (Type(kind="range", item=DATE), ("2024-01-01", None), (dt.date(2024, 1, 1), None)),
        (Type(kind="multirange", item=INTEGER), [(1, 2), (4, 5)], [(1, 2), (4, 5)]),
        (Type(kind="hstore"), {"a": None}, {"a": None}), (Type(kind="object"), ID, ID),
    ],
)  # fmt: skip
def test_what_has_one_meaning_becomes_the_plain_value(type_: Type, value: Any, plain: Any) -> None:
    """Of exactly the type that the kind of the column promises."""
    made = taken(value, type_)
    assert made == plain
    assert type(made) is type(plain)
    assert getattr(made, "tzinfo", None) == getattr(plain, "tzinfo", None)


@pytest.mark.parametrize(
    ("type_", "value", "what"),
    [
        (INTEGER, "5", "is a str, but the column is SMALLINT"), (INTEGER, 5.5, "no whole number"), (INTEGER, 2**15, "out of range"),
        (INTEGER, float("nan"), "no whole number"), (INTEGER, None, "NOT NULL"),
        (Type(kind="boolean"), "true", "is a str"), (Type(kind="boolean"), 2, "is an int"),
        (Type(kind="float"), "1.5", "is a str"), (MONEY, "4.35", "is a str"), (MONEY, Decimal(10000), "too large"),
        (MONEY, 9999.999, "too large"), (MONEY, math.inf, "is no number"), (MONEY, Decimal("NaN"), "is no number"),
        (TEXT, "abcdef", "has 6 characters"), (TEXT, 123456, "has 6 characters"), (TEXT, b"ab", "is a bytes"), (TEXT, True, "is a bool"),
        (TEXT, ["a"], "is a list"), (TEXT, "a\x00b", "NUL"),
        (STATUS, "New", "none of the labels"), (STATUS, 1, "none of the labels"), (STATUS, Status, "none of the labels"),
        (DATE, "6 May", "ISO"), (DATE, 5, "is an int"), (NAIVE, "yesterday", "ISO"), (NAIVE, 5, "is an int"),
        (TIME, "noon", "ISO"), (TIME, NOON, "is a datetime"), (SPAN, 5, "is an int"),
        (Type(kind="uuid"), "5", "no UUID"), (Type(kind="uuid"), 5, "is an int"),
        (Type(kind="bytes"), "ab", "is a str"), (Type(kind="bytes", length=1), b"ab", "has 2 bytes"),
        (Type(kind="json"), {1, 2}, "JSON"), (Type(kind="json"), {"a": object()}, "JSON"), (Type(kind="json", shape="object"), [1], "is a list"),
        (Type(kind="json", shape="array"), {}, "is a dict"),
        (INTEGERS, 5, "is an int"), (INTEGERS, ["5"], "is a str"), (INTEGERS, "5", "is a str"),
        (Type(kind="bit"), "012", "is a str"), (Type(kind="inet"), 5, "is an int"),
        (Type(kind="range", item=INTEGER), (5, 1), "low bound"), (Type(kind="range", item=INTEGER), 5, "no range"),
        (Type(kind="hstore"), {"a": 1}, "'a'"),
    ],
)  # fmt: skip
def test_what_would_have_to_be_cut_or_guessed_is_a_misfit(type_: Type, value: Any, what: str) -> None:
    """It says what is wrong, and what the column would take."""
    with pytest.raises(MisfitError, match=what) as caught:
        taken(value, type_)
    assert caught.value.wanted


def test_null_is_taken_where_the_column_takes_it() -> None:
    """Whatever the type."""
    assert all(conform(None, Column(name="c", type=type_)) is None for type_ in (INTEGER, TEXT, STATUS, INTEGERS))


def test_the_labels_are_listed_while_they_are_few() -> None:
    """And the nearest of many."""
    with pytest.raises(MisfitError, match="one of 'new', 'done'"):
        taken("old", STATUS)
    many = Type(kind="enum", labels=tuple(f"label{i}" for i in range(50)))
    with pytest.raises(MisfitError, match=r"Did you mean .*'label4"):
        taken("lable4", many)


@given(st.decimals(allow_nan=False, allow_infinity=False) | st.floats() | st.integers())
def test_a_decimal_fits_its_column_or_is_refused(value: Any) -> None:
    """Never more digits than the column has, nor further from the number than half of its last digit."""
    try:
        made = taken(value, MONEY)
    except MisfitError:
        assert not math.isfinite(value) or abs(value) > 9999.99
    else:
        assert abs(made) <= Decimal("9999.99")
        assert made.as_tuple().exponent == -2
        assert abs(made - Decimal(str(value))) <= Decimal("0.005")


@given(st.text(max_size=8))
def test_text_is_never_changed(value: str) -> None:
    """Taken as it is, or refused."""
    if len(value) > 5 or "\x00" in value:
        with pytest.raises(MisfitError):
            taken(value, TEXT)
    else:
        assert taken(value, TEXT) is value
