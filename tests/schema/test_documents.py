"""The smallest document that a JSON schema allows."""

from __future__ import annotations

import datetime as dt
import enum
import uuid
from typing import Annotated, Any, Literal, Self

import pytest
from pydantic import BaseModel, Field, RootModel, TypeAdapter, ValidationError, field_validator, model_validator

from pytest_syda.schema.documents import Smallest, documents_of


class Kind(enum.Enum):
    HOUSE = "house"


class Room(BaseModel):
    name: Annotated[str, Field(min_length=8)]
    size: Annotated[int, Field(gt=3)]


class House(BaseModel):
    id: uuid.UUID
    built: dt.date
    seen: dt.datetime
    kind: Kind
    colour: Literal["red", "blue"]
    rooms: Annotated[list[Room], Field(min_length=2)]
    owner: str | None
    heated: bool
    corners: tuple[int, float]
    note: str = "left out"


class Tree(BaseModel):
    children: list[Tree]


class Told(BaseModel):
    """Refuses an empty list, though its schema allows it."""

    states: list[str]

    @field_validator("states")
    @classmethod
    def some(cls, value: list[str]) -> list[str]:
        if not value:
            raise ValueError("at least one")
        return value


@pytest.mark.parametrize("model", [House, Room, Tree, dict[str, int], list[House], House | Room, int, Kind])
def test_the_document_is_valid(model: Any) -> None:
    """What is made of a model's own JSON schema is accepted by the model; optional parts are left out."""
    adapter = TypeAdapter(model)
    document = Smallest(adapter.json_schema()).document()
    adapter.validate_python(document)
    assert "note" not in document if isinstance(document, dict) else True


def test_what_a_validator_refuses_is_tried_fuller() -> None:
    """An empty list that is refused is tried with one item."""
    with pytest.raises(ValidationError):
        TypeAdapter(Told).validate_python(Smallest(Told.model_json_schema()).document())
    texts = [text for text, _ in documents_of([Told])]
    assert texts[0] == '{"states": ["amber"]}'


class Labels(RootModel[dict[str, str]]):
    """Refuses labels without a certain one, which its schema does not say."""

    @model_validator(mode="after")
    def told(self) -> Self:
        if "app.resource.id" not in self.root:
            raise ValueError("labels must include the app.resource.id label")
        return self


class Event(BaseModel):
    labels: Labels


def test_what_a_refusal_names_is_added() -> None:
    """A key that a validator asks for by name is supplied where it is missed."""
    texts = [text for text, _ in documents_of([Event])]
    assert texts[0] == '{"labels": {"app.resource.id": "amber"}}'


def test_what_is_no_model_gives_no_documents() -> None:
    """Other attributes of a type are passed over."""
    assert list(documents_of([3, "text", str, None, Kind])) == []


class Within(BaseModel):
    """Has a bound that is no JSON."""

    within: Annotated[dt.timedelta, Field(ge=dt.timedelta(0))] | Annotated[int, Field(ge=1)]


def test_a_document_that_is_no_json_is_passed_over() -> None:
    """One alternative may have none; the others still have theirs."""
    texts = [text for text, _ in documents_of([RootModel[Within | Room]])]
    assert any('"size"' in text for text in texts)
