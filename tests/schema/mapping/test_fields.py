"""Columns in their short and long form."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from pytest_syda.errors import SchemaError
from pytest_syda.schema.mapping.forms import forms_of
from pytest_syda.schema.mapping.mapped import Mapped, read_forms
from pytest_syda.schema.types import Column


def read(columns: dict[str, Any]) -> Mapped:
    return read_forms(forms_of({"things": columns}))


def column(form: Any, name: str = "thing") -> Column:
    return read({name: form}).schema["things"][name]


def problems(columns: dict[str, Any]) -> dict[str, str]:
    """By path, everything that is wrong."""
    with pytest.raises(SchemaError) as caught:
        read(columns)
    return {each.path.removeprefix("things."): each.message for each in caught.value.problems}


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("integer", "integer"), ("int", "integer"), ("float", "float"), ("decimal", "decimal"), ("text", "string"),
        ("String", "string"), ("boolean", "boolean"), ("bool", "boolean"), ("date", "date"), ("datetime", "datetime"),
        ("timestamp", "datetime"), ("time", "time"), ("email", "string"), ("phone", "string"), ("url", "string"),
        ("uuid", "uuid"), ("address", "string"), ("name", "string"), ("json", "json"), ("array", "array"),
        ("icd10_code", "string"), ("ICD-10 code", "string"), (int, "integer"), (str, "string"), (dt.date, "date"),
        (Decimal, "decimal"),
    ],
)  # fmt: skip
def test_types_by_name(said: Any, kind: str) -> None:
    """Every word for a type means its kind, however it is spelled; Python's own types stand for themselves."""
    assert column(said).type.kind == kind
    assert column({"type": said}).type.kind == kind


@pytest.mark.parametrize(
    ("name", "form", "kind"),
    [
        ("id", "number", "integer"), ("age", "number", "integer"), ("price", "number", "float"),
        ("total_amount", "number", "float"), ("item_count", "number", "integer"), ("totalAmount", "number", "float"),
        ("x", {"type": "number", "min": 0.5}, "float"), ("x", {"type": "number", "decimals": 2}, "float"),
        ("price", {"type": "number", "decimals": 0}, "integer"), ("x", {"type": "number", "enum": [1, 2]}, "integer"),
        ("x", {"type": "number", "distribution": "normal"}, "float"),
    ],
)  # fmt: skip
def test_number_is_whole_where_its_name_and_options_say_so(name: str, form: Any, kind: str) -> None:
    """A number is what its options say it is, and else what such columns usually are."""
    assert column(form, name).type.kind == kind


def test_meaning_goes_with_the_column() -> None:
    """A type that says more than a kind is kept, for whoever writes the recipe."""
    assert column("email").meaning == "email"
    assert column({"type": "string", "format": "email"}).meaning == "email"
    assert column("text").meaning == ""


def test_enum_of_words_is_an_enum_with_its_labels() -> None:
    """In the order of declaration; a bare list is the short form."""
    assert column({"type": "text", "enum": ["b", "a"]}).type.labels == ("b", "a")
    assert column(["b", "a"]).type.labels == ("b", "a")


def test_numbers_to_choose_from_are_checked() -> None:
    """An enum of numbers keeps its kind, and a CHECK holds whatever makes the values to it."""
    table = read({"level": {"type": "integer", "enum": [1, 2, 3]}}).schema["things"]
    assert table["level"].type.kind == "integer"
    assert [check.sql for check in table.checks] == ['"level" IN (1, 2, 3)']


def test_bounds_are_checks() -> None:
    """So that rows of a language model and values of a generator are held to them, too."""
    table = read({"price": {"type": "float", "min": 0, "max": 9.5}, "n": {"type": "integer", "min_exclusive": 3}})
    sql = [check.sql for check in table.schema["things"].checks]
    assert sql == ['"price" >= 0', '"price" <= 9.5', '"n" > 3']


def test_moments_come_after_others() -> None:
    """`after` and `before` take columns and moments."""
    table = read({"a": "date", "b": {"type": "date", "after": "a", "before": "2025-01-01"}}).schema["things"]
    assert [check.sql for check in table.checks] == ['"b" > "a"', "\"b\" < '2025-01-01'"]
    assert read({"b": {"type": "date", "before": "2025-01-01"}}).wishes["things"]["b"].latest == "2025-01-01"


def test_weights_in_each_form() -> None:
    """Beside the values in order, by value, or with the values."""
    wanted = (("a", "b"), (3.0, 1.0))
    for form in (
        {"enum": ["a", "b"], "weights": [3, 1]},
        {"enum": ["a", "b"], "weights": {"b": 1, "a": 3}},
        {"enum": {"a": 3, "b": 1}},
    ):
        wish = read({"x": form}).wishes["things"]["x"]
        assert (wish.values, wish.weights) == wanted


def test_nulls_only_where_they_are_asked_for() -> None:
    """Columns of such a schema take no NULL unless something says so."""
    assert not column("text").nullable
    for form in ({"nullable": True}, {"required": False}, {"null_rate": 0.2}, {"constraints": {"nullable": True}}):
        assert column({"type": "text", **form}).nullable
    assert not column({"type": "text", "not_null": True}).nullable


def test_keys_are_found() -> None:
    """What is said to be it, else `id`, else an id in front."""
    assert read({"a": {"type": "text", "primary_key": True}, "id": "number"}).schema["things"].primary_key == ("a",)
    assert read({"name": "text", "id": "number"}).schema["things"].primary_key == ("id",)
    assert read({"name": "text", "thing_id": "number"}).schema["things"].primary_key == ("thing_id",)
    assert read({"patient_id": "number", "name": "text"}).schema["things"].primary_key == ("patient_id",)
    assert read({"name": "text", "patient_id": "number"}).schema["things"].primary_key == ()
    composite = read({"a": "number", "b": "number", "__primary_key__": ["a", "b"]}).schema["things"]
    assert composite.primary_key == ("a", "b")


def test_everything_wrong_is_said_at_once_with_its_path() -> None:
    """One run shows all that has to be mended."""
    found = problems({
        "id": "numbr",
        "a": {"type": "text", "min": 3, "foo": 1},
        "b": {"type": "number", "min": 5, "max": 1},
        "c": {"enum": ["x", "y"], "weights": [1]},
        "d": {"type": "date", "after": "nothing"},
        "e": {"type": "float", "distribution": {"name": "lognorml", "mean": 3}},
        "f": {"type": "text", "pattern": "[a-"},
        "g": {"type": "text", "null_rate": 3},
        "h": {"type": "integer", "enum": ["one"]},
        "i": {"type": "date", "min": "yesterday"},
        "j": {"type": "text", "null_rate": 0.1, "nullable": False},
        "k": {"type": "json", "properties": {"inner": "txet"}},
        "l": {},
        "m": 3,
        "n": {"type": "text", "min_length": 9, "max_length": 3},
    })  # fmt: skip
    assert "Did you mean 'number'" in found["id.type"]
    assert found["a.min"] == "min is for numbers and moments, not for string"
    assert "no option 'foo'" in found["a.foo"]
    assert found["b.min"] == "5 is above max (1)"
    assert found["c.weights"] == "1 weights for 2 values"
    assert "no column 'nothing'" in found["d.after"]
    assert "Did you mean 'lognormal'" in found["e.distribution.name"]
    assert "no regular expression" in found["f.pattern"]
    assert "no share" in found["g.null_rate"]
    assert found["h.enum"] == "'one' is no integer"
    assert "no date such as" in found["i.min"]
    assert "takes no NULL" in found["j.null_rate"]
    assert "Did you mean 'text'" in found["k.properties.inner.type"]
    assert found["l"] == "it has no type"
    assert found["m"] == "3 is no type"
    assert "more than max_length" in found["n.min_length"]


@pytest.mark.parametrize(
    ("form", "path"),
    [
        ({"__unknown__": 1}, "__unknown__"),
        ({"__template__": True}, "__template__"),
        ({"__primary_key__": ["nope"]}, "__primary_key__"),
        ({"__unique__": [["a", "nope"]]}, "__unique__.[0]"),
        ({"__foreign_keys__": {"nope": ["A", "id"]}}, "__foreign_keys__.nope"),
        ({"__foreign_keys__": 3}, "__foreign_keys__"),
        ({"__checks__": [3]}, "__checks__.[0]"),
        ({"__checks__": 3}, "__checks__.[0]"),
        ({"__checks__": ["a > ''", "a <<< 3"]}, "__checks__.[1]"),
        ({"__checks__": "length(a) < nope"}, "__checks__.[0]"),
        ({True: "boolean"}, "True"),
        ({"__depends_on__": ["Nope"]}, "__depends_on__"),
    ],
)
def test_what_is_said_of_the_whole_table_is_checked(form: dict[str, Any], path: str) -> None:
    """Each mistake in the special parts has its path."""
    assert [each.replace(".[", "[") for each in problems({"a": "text", **form})] == [path.replace(".[", "[")]


def test_names_that_need_quotes() -> None:
    """A column may be called anything."""
    table = read({'say "hi"': {"type": "number", "min": 1}}).schema["things"]
    assert table.checks[0].sql == '"say ""hi""" >= 1'
