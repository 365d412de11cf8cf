"""JSON Schemas, files and classes, in the long form."""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum
import typing
import uuid
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

import pytest
from pydantic import BaseModel, Field

from pytest_syda.errors import RequestError, SchemaError
from pytest_syda.schema.mapping.forms import form_of, forms_of
from pytest_syda.schema.mapping.mapped import read_forms
from pytest_syda.schema.types import Table


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


@dataclasses.dataclass
class Address:
    city: str
    since: dt.date


@dataclasses.dataclass
class Person:
    """Somebody we know."""

    id: int
    born: dt.date
    address: Address
    color: Color
    balance: Decimal
    tags: list[str]
    key: uuid.UUID
    email: str | None = None
    score: int = dataclasses.field(default=0, metadata={"min": 1, "max": 5})


class Film(typing.TypedDict, total=False):
    id: typing.Required[int]
    title: str
    rating: typing.Annotated[float, "in stars"]
    level: Literal["low", "high"]


class Inner(BaseModel):
    city: str
    since: dt.date


class Item(BaseModel):
    """Something sold."""

    id: int
    age: int = Field(ge=18, lt=30, description="in years")
    code: str = Field(pattern=r"^[A-Z]{2}\d{3}$")
    price: Decimal = Field(max_digits=6, decimal_places=2)
    nick: str | None = Field(default=None, max_length=8)
    inner: Inner


def table(schema: Any) -> Table:
    [found] = read_forms([form_of(schema)]).schema
    return found


def kinds(schema: Any) -> dict[str, str]:
    return {column.name: column.type.kind for column in table(schema).columns}


def test_dataclass() -> None:
    """Its fields are columns, an optional one may be NULL, a nested one is json, its docstring is the table's."""
    assert kinds(Person) == {
        "id": "integer", "born": "date", "address": "json", "color": "enum", "balance": "decimal", "tags": "array",
        "key": "uuid", "email": "string", "score": "integer",
    }  # fmt: skip
    found = table(Person)
    assert (found.name, found.doc, found.primary_key) == ("Person", "Somebody we know.", ("id",))
    assert found["color"].type.labels == ("red", "blue")
    assert [column.name for column in found.columns if column.nullable] == ["email"]
    assert [check.sql for check in found.checks] == ['"score" >= 1', '"score" <= 5']


def test_docstring_that_dataclasses_make_is_none() -> None:
    """Nobody wrote it."""
    assert table(Address).doc == ""


def test_typed_dict() -> None:
    """What is not required may be NULL; what stands in an Annotated describes the column."""
    found = table(Film)
    assert kinds(Film) == {"id": "integer", "title": "string", "rating": "float", "level": "enum"}
    assert [column.name for column in found.columns if column.nullable] == ["title", "rating", "level"]
    assert found["rating"].comment == "in stars"


def test_pydantic() -> None:
    """Constraints of fields are the column's, nested models are json with their members."""
    found = table(Item)
    assert kinds(Item) == {
        "id": "integer", "age": "integer", "code": "string", "price": "decimal", "nick": "string", "inner": "json",
    }  # fmt: skip
    assert found["age"].comment == "in years"
    assert found["nick"].type.length == 8
    assert found["price"].type.scale == 2
    assert [check.sql for check in found.checks] == [
        '"age" >= 18', '"age" < 30', "\"code\" ~ '^[A-Z]{2}\\d{3}$'", '"price" <= 9999.99',
    ]  # fmt: skip
    assert set(read_forms([form_of(Item)]).wishes["Item"]["inner"].members) == {"city", "since"}


def test_annotation_that_is_not_there() -> None:
    """A name that exists only for the type checker is said."""

    @dataclasses.dataclass
    class Broken:
        x: Nowhere  # type: ignore[name-defined]  # noqa: F821

    with pytest.raises(SchemaError, match="Nowhere"):
        form_of(Broken)


LINE: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Order Line",
    "type": "object",
    "required": ["id", "qty", "at", "status", "addr", "url"],
    "properties": {
        "id": {"type": "integer"},
        "qty": {"type": "integer", "minimum": 1, "exclusiveMaximum": 10},
        "price": {"type": "number", "multipleOf": 0.01},
        "status": {"enum": ["new", "old"]},
        "url": {"type": "string", "format": "uri"},
        "at": {"type": "string", "format": "date-time"},
        "note": {"anyOf": [{"type": "string", "maxLength": 40}, {"type": "null"}]},
        "addr": {"$ref": "#/$defs/Addr"},
        "tags": {"type": "array", "items": {"type": "string"}, "minItems": 2},
    },
    "$defs": {"Addr": {"type": "object", "properties": {"city": {"type": "string"}}}},
}


def test_json_schema() -> None:
    """Properties are columns; what is not required, or may be null, may be NULL; references are followed."""
    found = table(LINE)
    assert found.name == "OrderLine"
    assert kinds(LINE) == {
        "id": "integer", "qty": "integer", "price": "float", "status": "enum", "url": "string", "at": "datetime",
        "note": "string", "addr": "json", "tags": "array",
    }  # fmt: skip
    assert [column.name for column in found.columns if column.nullable] == ["price", "note", "tags"]
    assert [check.sql for check in found.checks] == ['"qty" >= 1', '"qty" < 10']
    assert found["note"].type.length == 40


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({"$schema": "x", "type": "object"}, "no object with properties"),
        ({"type": "object", "properties": {"a": {"$ref": "#/$defs/No"}}}, "#/\\$defs/No"),
        ({"type": "object", "properties": {"a": {"$ref": "https://example.com/a.json"}}}, "example.com"),
    ],
)
def test_json_schema_that_describes_no_table(schema: dict[str, Any], words: str) -> None:
    """Said, not guessed at."""
    with pytest.raises(SchemaError, match=words):
        form_of(schema)


def test_json_schema_that_refers_to_itself() -> None:
    """Ends, as json."""
    node = {"type": "object", "required": ["next"], "properties": {"next": {"$ref": "#"}, "value": {"type": "integer"}}}
    assert kinds(node) == {"next": "json", "value": "integer"}


FILES = {
    "people.yaml": "id: number\nname: {type: text, max_length: 20}\nborn: {type: date, min: 1990-01-01}\n",
    "people.yml": "__table_name__: people\nid: number\nname: text\nborn: date\n",
    "people.json": '{"id": "number", "name": "text", "born": "date"}',
}


@pytest.mark.parametrize("name", FILES)
def test_files(name: str, tmp_path: Path) -> None:
    """A schema file is a table called after it."""
    (tmp_path / name).write_text(FILES[name])
    for path in (tmp_path / name, str(tmp_path / name)):
        assert table(path).name == "people"
        assert kinds(path) == {"id": "integer", "name": "string", "born": "date"}


@pytest.mark.parametrize("wrapped", [True, False])
def test_file_of_several_tables(tmp_path: Path, *, wrapped: bool) -> None:
    """All at once, by name; one table alone is not taken from it by chance."""
    tables = "Customer: {id: number, name: text}\nOrder: {id: number, customer_id: foreign_key}\n"
    path = tmp_path / "shop.yaml"
    path.write_text("tables:\n" + "".join(f"  {line}\n" for line in tables.splitlines()) if wrapped else tables)
    assert [form.name for form in forms_of(path)] == ["Customer", "Order"]
    with pytest.raises(RequestError, match="2 tables"):
        form_of(path)


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("a.yaml", "id: [1,\n", "no YAML: line 2"),
        ("a.json", "{", "no JSON: line 1, column 2"),
        ("a.json", "[]", "holds nothing"),
        ("a.yaml", "- id\n", "holds list"),
        ("a.yaml", "", "holds nothing"),
        ("a.toml", "id = 1", "ends in"),
        ("a.yaml", "id: number\nid: text\n", "'id' twice: line 2"),
        ("a.json", '{"A": {"id": "number", "id": "text"}}', "'id' twice"),
    ],
)
def test_files_that_cannot_be_read(name: str, text: str, words: str, tmp_path: Path) -> None:
    """Each says which file, and where in it."""
    path = tmp_path / name
    path.write_text(text)
    with pytest.raises((SchemaError, RequestError), match=words) as caught:
        form_of(path)
    assert str(path) in str(caught.value)


def test_problems_in_a_file_name_it(tmp_path: Path) -> None:
    """And every one has its path."""
    path = tmp_path / "bad.yaml"
    path.write_text("id: numbr\nx: {type: text, min: 3}\n")
    with pytest.raises(SchemaError, match=r"bad\.yaml") as caught:
        table(path)
    assert [each.path for each in caught.value.problems] == ["bad.id.type", "bad.x.min"]


def test_day_that_there_is_not(tmp_path: Path) -> None:
    """YAML refuses to read such a file; here it is one of the problems."""
    path = tmp_path / "bad.yaml"
    path.write_text("id: numbr\nx: {type: date, min: 2025-13-01, max: 2025-12-31}\n")
    with pytest.raises(SchemaError, match="'2025-13-01' is no date") as caught:
        table(path)
    assert [each.path for each in caught.value.problems] == ["bad.id.type", "bad.x.min"]


def test_file_that_says_things_once_for_several(tmp_path: Path) -> None:
    """Anchors and aliases of YAML are no repetition."""
    path = tmp_path / "a.yaml"
    path.write_text("a: &short {type: text, length: 4}\nb: *short\nc: *short\n")
    assert {column.type.length for column in table(path).columns} == {4}


def test_several_tables_where_one_is_wanted() -> None:
    """Are said to be several, instead of columns without a type."""
    with pytest.raises(RequestError, match=r"schemas of tables \(A, B\)"):
        form_of({"A": {"id": "number"}, "B": {"id": "number"}})


def test_lengths_of_lists_count_their_items() -> None:
    """As Pydantic and annotated types mean them."""

    class Basket(BaseModel):
        items: list[int] = Field(min_length=2, max_length=4)
        names: typing.Annotated[list[str], Field(max_length=1)]

    wishes = read_forms([form_of(Basket)]).wishes["Basket"]
    assert (wishes["items"].fewest, wishes["items"].most) == (2, 4)
    assert wishes["names"].most == 1


def test_id_that_waits_for_its_row() -> None:
    """Is a key all the same; another column that may be None may be NULL."""

    class Row(BaseModel):
        id: int | None = None
        size: int | None = None

    class Partial(typing.TypedDict, total=False):
        id: int
        size: int

    for each in (Row, Partial):
        assert table(each).primary_key == ("id",)
        assert [column.nullable for column in table(each).columns] == [False, True]


@pytest.mark.parametrize("step", [5, 0.25])
def test_multiples(step: float) -> None:
    """Are checked, whoever says so."""

    class Priced(BaseModel):
        price: float = Field(multiple_of=step)

    said = {"type": "object", "properties": {"price": {"type": "number", "multipleOf": step}}, "required": ["price"]}
    for schema in (Priced, said, {"price": {"type": "float", "multiple_of": step}}):
        assert [check.sql for check in table(schema).checks] == [f'"price" % {step} = 0']


def test_missing_file() -> None:
    """Is said as such."""
    with pytest.raises(RequestError, match="No such file"):
        form_of("nowhere/schema.yaml")
