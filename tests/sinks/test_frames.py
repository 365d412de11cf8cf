"""DataFrames with the types a person expects."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd
import pytest

from pytest_syda.recipe.values import Values
from pytest_syda.schema.types import Column, Table, Type
from pytest_syda.sinks.frames import frame

MOMENT = dt.datetime(2026, 1, 2, 3, 4, 5, 6)

KINDS: dict[str, tuple[Type, list[Any], str, str]] = {
    "integer": (Type(kind="integer"), [1, 2], "int64", "Int64"),
    "unsigned": (Type(kind="integer", low=0, high=2**64 - 1), [1, 2**64 - 1], "uint64", "UInt64"),
    "boolean": (Type(kind="boolean"), [True, False], "bool", "boolean"),
    "float": (Type(kind="float"), [0.5, 1.5], "float64", "float64"),
    "decimal": (Type(kind="decimal"), [Decimal("1.50"), Decimal(2)], "object", "object"),
    "enum": (Type(kind="enum", labels=("S", "M", "L")), ["M", "S"], "category", "category"),
    "date": (Type(kind="date"), [dt.date(2026, 1, 2), dt.date(2026, 1, 3)], "object", "object"),
    "datetime": (Type(kind="datetime"), [MOMENT, MOMENT], "datetime64[us]", "datetime64[us]"),
    "aware": (
        Type(kind="datetime", timezone=True),
        [MOMENT.replace(tzinfo=dt.UTC)] * 2,
        "datetime64[us, UTC]",
        "datetime64[us, UTC]",
    ),
    "interval": (Type(kind="interval"), [dt.timedelta(1), dt.timedelta(2)], "timedelta64[us]", "timedelta64[us]"),
    "json": (Type(kind="json"), [{"a": 1}, [2]], "object", "object"),
}


def table(type_: Type, *, nullable: bool = True) -> Table:
    return Table(name="t", columns=(Column(name="v", type=type_, nullable=nullable),))


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_its_dtype(kind: str) -> None:
    """As the column is nullable or not, and not as some of its rows are; the values come back."""
    type_, items, plain, nullable = KINDS[kind]
    for rows in (items, []):
        made = frame({"v": Values.of(rows)}, table(type_, nullable=False))["v"]
        assert str(made.dtype) == plain
        assert made.tolist() == rows
        made = frame({"v": Values.of(rows)}, table(type_))["v"]
        assert str(made.dtype) == nullable
        assert made.tolist() == rows
    with_null = frame({"v": Values.of([items[0], None])}, table(type_))["v"]
    assert str(with_null.dtype) == nullable
    assert with_null.isna().tolist() == [False, True]
    assert with_null[0] == items[0]


def test_strings_are_pandas_own() -> None:
    """Whatever dtype the installed pandas has for strings."""
    made = frame({"v": Values.of(["a", None])}, table(Type(kind="string")))["v"]
    assert made.dtype == pd.Series(["a"], dtype="str").dtype
    assert made.isna().tolist() == [False, True]


ARRAYS = {
    "integer": Values(np.array([1, 2])),
    "boolean": Values(np.array([True, False])),
    "float": Values(np.array([0.5, 1.5])),
    "datetime": Values(np.array([MOMENT, MOMENT], "M8[us]")),
    "aware": Values(np.array([MOMENT, MOMENT], "M8[us]")),
    "interval": Values(np.array([dt.timedelta(1), dt.timedelta(2)], "m8[us]")),
    "enum": Values(np.array([1, 0]), words=np.array(["S", "M"], object)),
    "decimal": Values(np.array([150, 200]), scale=2),
    "date": Values(np.array(["2026-01-02", "2026-01-03"], "M8[D]")),
}


@pytest.mark.parametrize("nulls", [False, True])
@pytest.mark.parametrize("kind", ARRAYS)
def test_arrays_make_the_same_frame_as_objects(kind: str, nulls: bool) -> None:
    """Whichever form a dataset keeps a column in."""
    type_, items, _, _ = KINDS[kind]
    null = np.array([False, True]) if nulls else None
    arrays = Values(ARRAYS[kind].data, null, ARRAYS[kind].words, ARRAYS[kind].scale)
    objects = Values.of([items[0], None] if nulls else items)
    pd.testing.assert_frame_equal(frame({"v": arrays}, table(type_)), frame({"v": objects}, table(type_)))


def test_columns_stand_in_the_tables_order() -> None:
    """Those that the database fills are not there; a table without rows keeps its columns and types."""
    spec = Table(name="t", columns=tuple(Column(name=name, type=Type(kind="integer")) for name in ("a", "b", "c")))
    made = frame({"c": Values.of([1]), "a": Values.of([2])}, spec)
    assert list(made.columns) == ["a", "c"]
    empty = frame({"c": Values.of([]), "a": Values.of([])}, spec)
    assert empty.dtypes.astype(str).tolist() == ["Int64", "Int64"]
    assert len(empty) == 0
