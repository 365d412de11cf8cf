"""Rows of dict schemas: every option obeyed."""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Generic, Literal, NamedTuple, TypedDict, TypeVar

import msgspec
import numpy as np
import pandas as pd
import pytest
from pydantic import BaseModel, Field

from pytest_syda.errors import ImpossibleError, RequestError, SchemaError, SydaWarning
from pytest_syda.structured import SyntheticDataGenerator
from tests.structured.clinic import Patient

MANY = 1000


@pytest.fixture
def make(generator: SyntheticDataGenerator) -> Any:
    """A column of many rows."""

    def made(form: Any, name: str = "value", **others: Any) -> pd.Series[Any]:
        schema = {"id": "number", **others, name: form}
        return generator.generate_data(schema, sample_size=MANY)[name]

    return made


PATTERNS = {
    "email": r"[^@\s]+@[^@\s]+\.\w+", "phone": r"[\d\s()+.-]{7,}", "url": r"https?://\S+",
    "icd10_code": r"[A-Z]\d\w(\.\w+)?", "name": r"\S+( \S+)+", "address": r".+\d.+", "iban": r"[A-Z]{2}\d{2}\w+",
    "license_plate": r"[\w-]+", "country": r".{4,}", "ipv4": r"\d+(\.\d+){3}", "currency_code": "[A-Z]{3}",
    "city": r"\D+",
}  # fmt: skip


@pytest.mark.parametrize("said", PATTERNS)
def test_types_that_say_what_they_hold(make: Any, said: str) -> None:
    """Whatever the column is called."""
    values = make(said)
    assert values.str.fullmatch(PATTERNS[said]).all(), values[~values.str.fullmatch(PATTERNS[said])].head()
    assert values.nunique() > 3


def test_min_and_max(make: Any) -> None:
    """Bounds hold, and the range between them is used."""
    for form in ({"type": "integer", "min": 18, "max": 65}, {"type": "float", "min": -2.5, "max": 2.5}):
        values = make(form)
        assert values.between(form["min"], form["max"]).all()
        assert values.max() - values.min() > (form["max"] - form["min"]) * 0.7
    prices = make({"type": "number", "min": 5, "max": 500}, "price")
    assert prices.between(5, 500).all()
    assert prices.max() > 250


def test_one_bound_is_enough(make: Any) -> None:
    """The other end is what is usual."""
    assert make({"type": "number", "min": 100}, "age").min() >= 100
    assert make({"type": "number", "max": 3}, "price").max() <= 3
    assert make({"type": "integer", "max": -5}).max() <= -5
    assert make({"type": "integer", "min_exclusive": 3, "max_exclusive": 6}).isin([4, 5]).all()


def test_decimals(make: Any) -> None:
    """As many as asked for, in every kind of number."""
    for places in (0, 1, 3):
        values = make({"type": "float", "decimals": places, "min": 0, "max": 50})
        assert (values.round(places) == values).all()
        assert places == 0 or (values.round(places - 1) != values).any()
    assert {str(value.as_tuple().exponent) for value in make({"type": "decimal", "decimals": 3})} == {"-3"}
    assert make("decimal").map(lambda value: isinstance(value, Decimal)).all()


@pytest.mark.parametrize(
    ("shape", "low", "high"),
    [
        ({"name": "lognormal", "mean": 100, "sd": 40}, 0, None),
        ({"name": "normal", "mean": 50, "sd": 5}, None, None),
        ({"name": "exponential", "mean": 20}, 0, None),
        ({"name": "uniform", "min": 10, "max": 20}, 10, 20),
        ({"name": "triangular", "mean": 6, "min": 0, "max": 10}, 0, 10),
        ({"name": "uniform", "mean": 100, "sd": 30}, 48, 152),
        ({"name": "uniform", "mean": 100, "min": 90}, 90, 110),
        ({"name": "uniform", "sd": 10, "max": 0}, -35, 0),
        ({"name": "triangular", "mean": -100, "sd": 30}, -174, -26),
        ({"name": "exponential", "mean": 20, "sd": 20}, 0, None),
        ({"name": "exponential", "sd": 20}, 0, None),
        ({"name": "pareto", "mean": 100}, 33, None),
        ({"name": "pareto", "mean": 10, "min": 5}, 5, None),
        ({"name": "pareto", "mean": 3, "min": 0}, 0, None),
        ({"name": "pareto", "mean": 10, "max": 60}, None, 60),
    ],
)
def test_distributions(make: Any, shape: dict[str, Any], low: float | None, high: float | None) -> None:
    """Mean and standard deviation are those asked for."""
    values = make({"type": "float", "distribution": shape})
    if "mean" in shape:
        assert abs(values.mean() / shape["mean"] - 1) < 0.12
    if "sd" in shape:
        assert abs(values.std() / shape["sd"] - 1) < 0.2
    assert low is None or values.min() >= low
    assert high is None or values.max() <= high


@pytest.mark.parametrize(
    ("shape", "path", "said"),
    [
        ({"name": "lognormal", "mean": -100, "sd": 3}, "mean", "lognormal numbers are above 0"),
        ({"name": "exponential", "mean": 5, "min": 5}, "mean", "exponential numbers are above 5"),
        ({"name": "exponential", "mean": 5, "sd": 9}, "sd", "exponential numbers have that of their mean, 5"),
        ({"name": "pareto", "mean": 5, "sd": 9}, "sd", "said by min, max and mean"),
        ({"name": "uniform", "mean": 5, "min": 0, "max": 90}, "mean", "min and max say where the mean is"),
        ({"name": "normal", "mean": 5, "min": 6}, "mean", "is not between min and max"),
    ],
)
def test_distributions_that_cannot_be(make: Any, shape: dict[str, Any], path: str, said: str) -> None:
    """What no distribution of the name can have is said, with its path, and nothing else is made instead."""
    with pytest.raises(SchemaError, match=rf"distribution\.{path}: .*{said}"):
        make({"type": "float", "distribution": shape})


@pytest.mark.parametrize("values", [["a", "b", "c"], [1, 2, 3], [0.5, 1.5, 2.5]])
def test_weights(make: Any, values: list[Any]) -> None:
    """As likely as asked for; one of weight 0 never."""
    shares = make({"enum": values, "weights": [7, 3, 0]}).value_counts(normalize=True)
    assert abs(shares[values[0]] - 0.7) < 0.05
    assert shares.get(values[2], 0) == 0


def test_null_rate(make: Any) -> None:
    """As many NULLs as asked for, in every kind of column; some where they are possible; none by default."""
    for kind in ("text", "integer", "float", "date", "boolean", "email", "json", "uuid"):
        assert abs(make({"type": kind, "null_rate": 0.3}).isna().mean() - 0.3) < 0.06
        assert make(kind).notna().all()
    assert 0 < make({"type": "text", "nullable": True}).isna().mean() < 0.3
    assert make({"type": "text", "null_rate": 1}).isna().all()
    assert abs(make({"enum": ["a"], "null_rate": 0.5}).isna().mean() - 0.5) < 0.06


def test_lengths(make: Any) -> None:
    """No text is longer or shorter than it may be."""
    assert make({"type": "text", "max_length": 12}).str.len().max() <= 12
    assert make({"type": "text", "length": 5}).str.len().max() <= 5
    assert make({"type": "text", "min_length": 30}).str.len().min() >= 30
    assert make({"type": "text", "min_length": 8, "max_length": 10}).str.len().between(8, 10).all()
    assert make({"type": "text", "length": [3, 4]}).str.len().between(3, 4).all()
    assert make({"type": "email", "max_length": 14}).str.len().max() <= 14


def test_ways_out_are_the_librarys(generator: SyntheticDataGenerator) -> None:
    """No message proposes a parameter that only the plugin has."""
    with pytest.raises(ImpossibleError, match="Mend the constraints") as caught:
        generator.generate_data({"a": {"type": "date", "after": "b"}, "b": {"type": "date", "after": "a"}})
    assert "exclude" not in str(caught.value)
    with pytest.raises(ImpossibleError, match="Give what it needs more rows") as caught:
        generator.generate_for_schemas(
            {"A": {"id": "number"}, "B": {"id": "number", "a_id": "number"}}, sample_sizes={"A": 0, "B": 3}
        )
    assert "exclude" not in str(caught.value)


def test_items_differ(make: Any) -> None:
    """The people and places of a list are not one and the same."""
    for item in ("email", "city", "company"):
        lists = make({"type": "array", "items": item, "min_items": 3})
        assert sum(len(set(each)) > 1 for each in lists) > 0.9 * len(lists)


@pytest.mark.parametrize(("said", "kind"), [("year", "int64"), ("rating", "int64"), ("percentage", "float64")])
def test_numbers_by_name(make: Any, said: str, kind: str) -> None:
    """A year is a number, though it may be spelled."""
    assert make(said).dtype == kind


def test_empty_frames_have_their_types(generator: SyntheticDataGenerator) -> None:
    """Without a row the dtypes are those of a few."""
    kinds = ("integer", "boolean", "float", "datetime", "date", "text", "decimal")
    schema = {"id": "number", **{kind: kind for kind in kinds}, "plan": ["a", "b"]}
    none, some = (generator.generate_data(schema, sample_size=size).dtypes for size in (0, 3))
    assert none.equals(some)


def test_pattern(make: Any) -> None:
    """Whole texts match, distinct ones where they must be."""
    values = make({"type": "text", "pattern": r"^[A-Z]{3}-\d{4}$", "unique": True})
    assert values.str.fullmatch(r"[A-Z]{3}-\d{4}").all()
    assert values.is_unique
    assert make({"type": "text", "pattern": "cat|dog"}).isin(["cat", "dog"]).all()


def test_unique(make: Any, generator: SyntheticDataGenerator) -> None:
    """Distinct, or impossible in the library's words before anything is made."""
    for form in ("email", {"type": "text"}, {"type": "integer", "min": 1, "max": MANY}, "name", "date"):
        long_form = form if isinstance(form, Mapping) else {"type": form}
        assert make({**long_form, "unique": True}).is_unique
    with pytest.raises(ImpossibleError, match="sample_size=5"):
        generator.generate_data({"x": {"type": "integer", "min": 1, "max": 5, "unique": True}}, sample_size=6)


def test_moments_within_bounds(make: Any) -> None:
    """Dates, datetimes and times."""
    days = make({"type": "date", "min": "2024-01-01", "max": dt.date(2024, 1, 31)})
    assert days.min() >= dt.date(2024, 1, 1)
    assert days.max() <= dt.date(2024, 1, 31)
    assert days.nunique() > 25
    moments = make({"type": "datetime", "min": "2024-01-01T08:00:00", "max": "2024-01-01T09:00:00"})
    assert moments.between("2024-01-01 08:00", "2024-01-01 09:00").all()
    times = make({"type": "time", "min": "08:30", "max": "09:15"})
    assert times.between(dt.time(8, 30), dt.time(9, 15)).all()
    assert make({"type": "date", "after": "2030-01-01"}).min() > dt.date(2030, 1, 1)


@pytest.mark.parametrize("kind", ["date", "datetime"])
def test_after_and_before(generator: SyntheticDataGenerator, kind: str) -> None:
    """Strictly, also through several columns."""
    frame = generator.generate_data(
        {
            "end": {"type": kind, "after": ["start", "middle"]}, "middle": {"type": kind, "after": "start"},
            "start": kind, "first": {"type": kind, "before": "start"},
        },
        sample_size=MANY,
    )  # fmt: skip
    assert (frame["first"] < frame["start"]).all()
    assert (frame["start"] < frame["middle"]).all()
    assert (frame["middle"] < frame["end"]).all()


def test_columns_that_wait_for_each_other(generator: SyntheticDataGenerator) -> None:
    """Is an error of the schema."""
    with pytest.raises((SchemaError, ImpossibleError), match="a"):
        generator.generate_data({"a": {"type": "date", "after": "b"}, "b": {"type": "date", "after": "a"}})


class Note(BaseModel):
    text: str | None = None


class Boss(BaseModel):
    id: int
    notes: list[Note]
    boss: Boss | None = None
    staff: list[Boss] = []


Item = TypeVar("Item")


class Box(BaseModel, Generic[Item]):
    item: Item
    grade: Literal["a", 1]


def test_what_is_inside_may_be_null(generator: SyntheticDataGenerator) -> None:
    """As often as a column would be, though the column itself may not."""
    rows = generator.generate_data(Boss, sample_size=60).to_dict("records")
    texts = [note["text"] for row in rows for note in row["notes"]]
    assert 0 < texts.count(None) < len(texts) / 3


@pytest.mark.parametrize("schema", [Boss, Boss.model_json_schema()])
def test_what_is_inside_itself(generator: SyntheticDataGenerator, schema: Any) -> None:
    """Is so once, and ends with nothing; the class itself accepts it."""
    for row in generator.generate_data(schema, sample_size=20).to_dict("records"):
        boss = Boss(**row).boss
        assert boss is None or (boss.boss is None and not boss.staff)


def test_objects_that_are_their_own_members(generator: SyntheticDataGenerator) -> None:
    """A schema that YAML's anchors have put inside itself is read as one that refers to itself: it is there once."""
    schema: dict[str, Any] = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
    schema["properties"] |= {"left": schema, "right": schema, "others": {"type": "array", "items": schema}}
    for row in generator.generate_data(schema, sample_size=20).to_dict("records"):
        for inside in filter(None, (row["left"], row["right"], *(row["others"] or ()))):
            assert inside["left"] is None
            assert not inside["others"]


def test_a_form_inside_itself(generator: SyntheticDataGenerator, tmp_path: Path) -> None:
    """By an anchor of YAML, in one of its members or in several: it is named, with its place."""
    (path := tmp_path / "people.yaml").write_text(
        "Person:\n  id: number\n  data: &data\n    type: json\n    properties: {left: *data, right: *data}\n"
    )
    with pytest.raises(SchemaError, match=r"Person\.data\.properties\.left: it is inside itself") as caught:
        generator.generate_related_data(str(path))
    assert len(caught.value.problems) == 2


def test_classes_of_a_function(generator: SyntheticDataGenerator) -> None:
    """Pydantic knows what their annotations name; type variables stand for what was put in their place."""

    class Inner(BaseModel):
        n: int

    class Outer(BaseModel):
        id: int
        inner: Inner

    for row in generator.generate_data(Outer).to_dict("records"):
        Outer(**row)
    for row in generator.generate_data(Box[int], sample_size=30).to_dict("records"):
        Box[int](**row)


def test_objects_with_any_keys(generator: SyntheticDataGenerator) -> None:
    """Have values of the one type they may have."""
    counts = {"type": "object", "additionalProperties": {"type": "integer", "minimum": 3}}
    frame = generator.generate_data({"type": "object", "properties": {"counts": counts}, "required": ["counts"]})
    assert all(isinstance(each, int) and each >= 3 for row in frame["counts"] for each in row.values())


class Inside(BaseModel):
    about: str = Field(min_length=60)
    code: str = Field(min_length=5, max_length=8)
    count: int = Field(multiple_of=5, ge=3)
    share: float = Field(gt=0, lt=0.001)
    level: int = Field(gt=3, lt=6)
    labels: list[str] = Field(min_length=2)


class Outside(BaseModel):
    id: int
    one: Inside
    many: list[Inside]


def test_bounds_inside_of_values(generator: SyntheticDataGenerator) -> None:
    """Are kept as those of columns are, though no CHECK sees them."""
    for row in generator.generate_data(Outside, sample_size=80).to_dict("records"):
        Outside(**row)


def test_long_texts_are_sentences(generator: SyntheticDataGenerator) -> None:
    """More of them, and none cut in the middle."""
    bios = generator.generate_data({"id": "number", "bio": {"type": "text", "min_length": 90}}, sample_size=40)["bio"]
    assert bios.str.len().min() >= 90
    assert bios.str.endswith((".", "!", "?", ")")).all()
    assert not bios.str.contains(r"[.!?][A-Z]").any()


def test_a_type_or_null(make: Any) -> None:
    """As JSON Schema says it; what is no type in a list is said, and not stumbled over."""
    assert make({"type": ["integer", "null"], "null_rate": 0.5}).isna().any()
    for given in (["integer"], ["integer", "text", "null"], {"a": 1}):
        with pytest.raises(SchemaError, match="is no type's name"):
            make({"type": given})


def test_formats(make: Any) -> None:
    """One that nobody knows, or that is another type's, is said; a note beginning with x- is nobody's business."""
    assert make({"type": "string", "format": "email", "x-shown-as": "mail"}).str.contains("@").all()
    assert make({"type": "integer", "format": "int64"}).dtype == "int64"
    for column, said in (
        ({"type": "string", "format": "emial"}, "there is no format 'emial'. Did you mean 'email'"),
        ({"type": "date", "format": "%d/%m/%Y"}, "Moments are moments here"),
        ({"type": "integer", "format": "email"}, "'email' is no format of integer"),
        ({"type": "string", "fromat": "email"}, "there is no option 'fromat'. Did you mean 'format'"),
    ):
        with pytest.raises(SchemaError, match=said):
            make(column)


def test_keywords_that_are_nearly_those_of_json_schema(generator: SyntheticDataGenerator) -> None:
    """Are said all at once, each with its path; others are notes, which JSON Schema allows."""
    name = {"type": "string", "minLenght": 3, "shownAs": "bold", "x-minLenght": 2}
    with pytest.raises(SchemaError, match=r"properties\.name\.minLenght: .*'minLength'") as caught:
        generator.generate_data({"type": "object", "properties": {"name": name}, "requird": ["name"]})
    assert [problem.path for problem in caught.value.problems] == ["properties.name.minLenght", "requird"]


def test_each_item_is_somebody(generator: SyntheticDataGenerator) -> None:
    """Of their own, with an email of their own; so is a contact beside the row's own name."""
    person = {"type": "object", "properties": {"name": "name", "email": "email"}}
    frame = generator.generate_data(
        {
            "id": "number",
            "name": "name",
            "friends": {"type": "array", "items": person, "min_items": 3, "max_items": 3},
            "contact": person,
            "account": {"type": "object", "properties": {"email": "email"}},
        },
        sample_size=30,
    )
    for row in frame.to_dict("records"):
        people = [*row["friends"], row["contact"]]
        for each in people:
            first, last = each["name"].lower().split()[0], each["name"].lower().split()[-1]
            assert each["email"].startswith(f"{first}.") or last in each["email"]
        assert len({each["name"] for each in [*people, row]}) > 2
        assert row["name"].split()[0].lower() in row["account"]["email"]
    assert any(row["contact"]["name"] != row["name"] for row in frame.to_dict("records"))


class Measured(TypedDict):
    at: tuple[int, str, dt.date]
    pair: tuple[float, float]


def test_tuples_have_an_item_of_each_type(generator: SyntheticDataGenerator) -> None:
    """In order; so has an array of JSON Schema with prefixItems, and json with prefix_items."""
    listed = {"at": {"type": "json", "prefix_items": ["integer", "text", "date"]}}
    schema = {
        "type": "object",
        "properties": {
            "at": {
                "type": "array",
                "prefixItems": [{"type": "integer"}, {"type": "string"}, {"type": "string", "format": "date"}],
            }
        },
        "required": ["at"],
    }
    for each in (Measured, listed, schema):
        for number, text, day in generator.generate_data(each)["at"]:
            assert isinstance(number, int)
            assert isinstance(text, str)
            assert dt.date.fromisoformat(day)
    with pytest.raises(SchemaError, match=r"at\.prefix_items\.1\.type: there is no type 'numbr'"):
        generator.generate_data({"at": {"type": "json", "prefix_items": ["integer", "numbr"]}})
    with pytest.raises(SchemaError, match=r"at\.prefix_items: 5 is no list"):
        generator.generate_data({"at": {"type": "json", "prefix_items": 5}})


def test_json_and_arrays(generator: SyntheticDataGenerator) -> None:
    """Members and items as they are described, however deep."""
    frame = generator.generate_data(
        {
            "profile": {
                "type": "json",
                "properties": {
                    "age": {"type": "integer", "min": 18, "max": 20},
                    "email": "email",
                    "since": "date",
                    "inner": {"type": "json", "properties": {"level": {"enum": ["low", "high"]}}},
                },
            },
            "tags": {"type": "array", "items": {"enum": ["p", "q"]}, "min_items": 2, "max_items": 4},
            "counts": {"type": "array", "items": "integer"},
        },
        sample_size=200,
    )
    for row in frame.to_dict("records"):
        profile = row["profile"]
        assert set(profile) == {"age", "email", "since", "inner"}
        assert "@" in profile["email"]
        assert dt.date.fromisoformat(profile["since"])
        assert profile["inner"]["level"] in {"low", "high"}
        assert 2 <= len(row["tags"]) <= 4
        assert set(row["tags"]) <= {"p", "q"}
        assert all(isinstance(each, int) for each in row["counts"])
    assert {18, 19, 20} == {row["age"] for row in frame["profile"]}


SHOP: dict[str, Any] = {
    "Order": {
        "id": "number", "customer_id": "number", "buyer": "foreign_key", "total": {"type": "number", "min": 1},
        "placed": "date", "__foreign_keys__": {"buyer": ["Customer", "id"]},
    },
    "order_items": {
        "id": "uuid", "order_id": "foreign_key", "sku": {"references": "products.sku"}, "quantity": "number",
    },
    "Customer": {
        "id": "number", "name": "text", "email": {"type": "email", "unique": True}, "__description__": "A buyer",
    },
    "products": {"sku": {"type": "text", "primary_key": True}, "name": "text", "price": "number"},
}  # fmt: skip


def test_related_tables(generator: SyntheticDataGenerator) -> None:
    """Parents first, whatever the order they are given in, and every key valid."""
    sizes = {"Customer": 5, "orders": 20, "OrderItem": 40}
    tables = generator.generate_for_schemas(SHOP, sample_sizes=sizes, default_sample_size=7)
    assert {name: len(frame) for name, frame in tables.items()} == {
        "Customer": 5, "Order": 20, "products": 7, "order_items": 40,
    }  # fmt: skip
    assert list(tables).index("Customer") < list(tables).index("Order") < list(tables).index("order_items")
    for child, column, parent, key in (
        ("Order", "customer_id", "Customer", "id"), ("Order", "buyer", "Customer", "id"),
        ("order_items", "order_id", "Order", "id"), ("order_items", "sku", "products", "sku"),
    ):  # fmt: skip
        assert set(tables[child][column]) <= set(tables[parent][key])
        assert list(tables[child].columns) == [name for name in SHOP[child] if not name.startswith("__")]


def test_tables_that_refer_to_each_other_and_to_themselves(generator: SyntheticDataGenerator) -> None:
    """A ring through an optional key, and a tree."""
    tables = generator.generate_related_data(
        {
            "Employee": {
                "id": "number", "name": "name", "dept_id": {"references": "Dept.id"},
                "manager_id": {"type": "foreign_key", "references": "Employee.id", "nullable": True},
            },
            "Dept": {"id": "number", "name": "text", "head_id": {"references": "Employee.id", "nullable": True}},
        },
        sample_sizes=50,
    )  # fmt: skip
    employees, depts = tables["Employee"], tables["Dept"]
    assert set(employees["manager_id"].dropna()) <= set(employees["id"])
    assert set(depts["head_id"].dropna()) <= set(employees["id"])
    assert set(employees["dept_id"]) <= set(depts["id"])


def test_rows_so_far_keep_when_a_column_is_added(generator: SyntheticDataGenerator) -> None:
    """A schema that grows keeps its values, and more rows keep the first."""
    schema = {"id": "number", "name": "name", "age": "number"}
    before = generator.generate_data(schema, sample_size=20)
    after = generator.generate_data({**schema, "email": "email"}, sample_size=50)
    pd.testing.assert_frame_equal(before, after[list(schema)].head(20))


def test_checks_of_ones_own(generator: SyntheticDataGenerator) -> None:
    """SQL conditions over several columns hold."""
    frame = generator.generate_data(
        {"low": "integer", "high": "integer", "__checks__": ["low <= high", "low >= 10"]}, sample_size=MANY
    )
    assert (frame["low"] <= frame["high"]).all()
    assert frame["low"].min() >= 10


def test_composite_uniques(generator: SyntheticDataGenerator) -> None:
    """`__unique__` holds over several columns."""
    schema = {"a": {"enum": list("pqrst")}, "b": {"enum": [1, 2, 3, 4]}, "__unique__": [["a", "b"]]}
    frame = generator.generate_data(schema, sample_size=20)
    assert not frame.duplicated(["a", "b"]).any()


def test_prompt_says_what_a_row_is(generator: SyntheticDataGenerator) -> None:
    """The names of products are those of products, of users those of people."""
    schema = {"id": "number", "name": "text"}
    users = generator.generate_data(schema, prompt="Generate user records")["name"]
    products = generator.generate_data(schema, prompt="Generate realistic kitchen products")["name"]
    assert users.str.fullmatch(r"\S+ (\S+ )?\S+").all()
    assert set(users).isdisjoint(products)


def test_weights_asked_for_in_words(generator: SyntheticDataGenerator) -> None:
    """A prompt's percentages are obeyed."""
    prompt = "Generate claims: 60% Approved, 30% Pending, 10% Denied."
    shares = generator.generate_data({"id": "number", "status": "text"}, prompt, MANY)["status"].value_counts(
        normalize=True
    )
    assert all(
        abs(shares[name] - share) < 0.05 for name, share in {"Approved": 0.6, "Pending": 0.3, "Denied": 0.1}.items()
    )


@pytest.mark.parametrize(
    ("form", "path", "words"),
    [
        ({"type": "text", "pattern": "(?=x)y"}, "records.x.pattern", "look-around"),
        ({"type": "text", "pattern": r"\d{5}", "max_length": 3}, "records.x.pattern", "fits into 3 characters"),
        (
            {"type": "json", "properties": {"y": {"type": "text", "pattern": "(?i)y"}}},
            "records.x.properties.y.pattern",
            "flags",
        ),
    ],
)
def test_what_cannot_be_made(generator: SyntheticDataGenerator, form: Any, path: str, words: str) -> None:
    """Is an error of the schema, with its path, whoever would make the rows."""
    with pytest.raises(SchemaError) as error:
        generator.generate_data({"id": "number", "x": form})
    [problem] = error.value.problems
    assert problem.path == path
    assert words in problem.message


def test_null_among_the_values(make: Any) -> None:
    """Is a NULL, as often as its weight says."""
    assert abs(make({"enum": {"a": 1, None: 3}}).isna().mean() - 0.75) < 0.06
    values = make({"enum": ["a", "b", None]})
    assert set(values.dropna()) == {"a", "b"}
    assert values.isna().any()


def test_sizes_of_numpy(generator: SyntheticDataGenerator) -> None:
    """A count that NumPy made is a count."""
    assert len(generator.generate_data({"id": "number"}, sample_size=np.int64(7))) == 7
    assert len(generator.generate_related_data({"A": {"id": "number"}}, sample_sizes={"A": np.int32(3)})["A"]) == 3


@pytest.mark.parametrize(
    ("sizes", "path"), [(-1, "sample_size"), ("many", "sample_size"), (1.5, "sample_size"), (True, "sample_size")]
)
def test_sizes_that_are_none(generator: SyntheticDataGenerator, sizes: Any, path: str) -> None:
    """Are said in the library's words."""
    with pytest.raises(RequestError) as error:
        generator.generate_data({"id": "number"}, sample_size=sizes)
    assert [each.path for each in error.value.problems] == [path]


def test_sizes_cut_to_what_can_exist_are_said(generator: SyntheticDataGenerator) -> None:
    """A size nobody asked for may be too much; that is no secret."""
    with pytest.warns(SydaWarning, match="A: 2 rows instead of 10"):
        tables = generator.generate_related_data({"A": {"x": {"enum": ["p", "q"], "primary_key": True}}})
    assert sorted(tables["A"]["x"]) == ["p", "q"]


def test_formulas_are_escaped_on_request(generator: SyntheticDataGenerator, tmp_path: Path) -> None:
    """In CSV only: nothing else runs them."""
    schema = {"x": {"enum": ["=1+1", "@a"]}}
    for ending, escaped in ((".csv", True), (".jsonl", False)):
        for escape in (True, False):
            path = tmp_path / f"x{ending}"
            generator.generate_data(schema, output_path=path, escape_formulas=escape)
            assert ("'=1+1" in path.read_text()) == (escape and escaped)


@pytest.mark.parametrize(
    ("models", "words"),
    [
        ({"id": "number", "name": "text"}, "the columns of one table go to generate_data"),
        ([{"id": "number"}], "a dict without a name"),
        ([], "names no tables"),
        ({"A": {"id": "number"}, "B": Patient}, "Generate each kind by itself"),
        ({"A": {"id": "number"}, "B": int}, r"models\['B'\] is int, which is no schema"),
        (5, "models is 5, which is no schema"),
    ],
)
def test_models_that_are_none(generator: SyntheticDataGenerator, models: Any, words: str) -> None:
    """Each mistake says what to write instead."""
    with pytest.raises(RequestError, match=words):
        generator.generate_related_data(models)


@pytest.mark.parametrize("schema", [5, None, "no.such:Model", [1], "nowhere.yaml"])
def test_schemas_that_are_none(generator: SyntheticDataGenerator, schema: Any) -> None:
    """Are said to be none, in the words of the parameter."""
    with pytest.raises(RequestError, match="schema"):
        generator.generate_data(schema)


@dataclasses.dataclass
class Line:
    sku: str
    quantity: int


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Basket(BaseModel):
    """What somebody is about to buy."""

    id: int
    lines: list[Line]
    extra: dict[str, int]
    level: Level
    kind: Literal["gift", "own"]
    due: dt.date | None
    pair: tuple[int, int]
    share: float = Field(ge=0, le=1)
    total: Decimal = Field(max_digits=6, decimal_places=2, ge=0)
    made: dt.datetime


def test_models_take_their_own_rows(generator: SyntheticDataGenerator) -> None:
    """What is made for a Pydantic model is what it accepts."""
    frame = generator.generate_data(Basket, sample_size=50)
    baskets = [Basket(**row) for row in frame.astype(object).where(frame.notna(), None).to_dict("records")]
    assert {basket.level for basket in baskets} == {Level.LOW, Level.HIGH}
    assert any(basket.due is None for basket in baskets)
    assert len({basket.share for basket in baskets}) > 20


class Place(NamedTuple):
    id: int
    city: str


class Reading(msgspec.Struct):
    id: int
    value: Annotated[float, msgspec.Meta(ge=0, le=1)]


@pytest.mark.parametrize("model", [Place, Reading, Line])
def test_classes_like_these(generator: SyntheticDataGenerator, model: Any) -> None:
    """NamedTuples and msgspec's structs take their rows as well."""
    frame = generator.generate_data(model, sample_size=20)
    made = [model(**row) for row in frame.to_dict("records")]
    assert len(made) == 20
    assert model is not Reading or frame["value"].between(0, 1).all()


def test_step_by_step(generator: SyntheticDataGenerator, tmp_path: Path) -> None:
    """What was made before is referred to; what was not is said to be missing."""
    department = {"__tablename__": "Department", "id": {"type": "integer", "min": 700}, "name": "text"}
    employee = {"id": "number", "name": "name", "department_id": {"type": "foreign_key", "references": "Department.id"}}
    with pytest.raises(SchemaError, match="or generate that one first"):
        generator.generate_data(employee)
    departments = generator.generate_data(department, "Departments of a hospital", 4)
    employees = generator.generate_data(employee, sample_size=50)
    assert set(employees["department_id"]) <= set(departments["id"])
    assert set(departments["id"]) == {700, 701, 702, 703}
    path = tmp_path / "badges.yaml"
    path.write_text("id: uuid\ndepartment_id: foreign_key\n")
    badges = generator.generate_data(path, sample_size=20)
    assert set(badges["department_id"]) <= set(departments["id"])


def test_a_key_that_a_generator_makes_refers_to_nothing(generator: SyntheticDataGenerator) -> None:
    """Its table need not be there."""
    generator.register_generator("foreign_key", lambda i: i + 30, column_name="owner")
    frame = generator.generate_data({"id": "number", "owner": {"references": "Nobody.id"}}, sample_size=3)
    assert frame["owner"].tolist() == [30, 31, 32]


def test_narrow_ranges_have_enough_decimals(make: Any) -> None:
    """Fractions are not rounded away."""
    for low, high in ((0, 1), (0.1, 0.2), (1e-6, 2e-6)):
        values = make({"type": "float", "min": low, "max": high})
        assert values.between(low, high).all()
        assert values.nunique() > 15
