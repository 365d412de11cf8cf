"""The stand-in itself: as strict as the providers are said to be, and its answers fit."""

from __future__ import annotations

from typing import Any

import pytest

from tests.providers.standin.engine import document
from tests.providers.standin.speech import AnthropicSpeech, OpenAISpeech
from tests.providers.standin.subset import refused_by_anthropic, refused_by_openai


def closed(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


TEXT = {"type": "string"}

FINE = [
    closed(),
    closed(a=TEXT, b={"anyOf": [TEXT, {"type": "null"}]}, c={"type": "array", "items": closed(d={"enum": [1, 2]})}),
    {**closed(a={"$ref": "#/$defs/x"}), "$defs": {"x": closed(y={"type": "string", "format": "date"})}},
]

REFUSED_BY_BOTH = [
    {"type": "object", "properties": {}, "required": []},
    closed(a={"type": "string", "minLength": 1}),
    closed(a={"type": "string", "maxLength": 1}),
    closed(a={"type": "array", "items": TEXT, "uniqueItems": True}),
    closed(a={"oneOf": [TEXT]}),
    closed(a={"type": "object", "additionalProperties": TEXT}),
    closed(a={"type": "string", "format": "color"}),
]

REFUSED_BY_OPENAI = [
    {**closed(), "anyOf": [closed()]},
    {"type": "array", "items": TEXT},
    closed(a={"type": "string", "default": "x"}),
    {"type": "object", "properties": {"a": TEXT}, "required": [], "additionalProperties": False},
    {**closed(a={"$ref": "#/$defs/x", "description": "x"}), "$defs": {"x": TEXT}},
    closed(a={"enum": [str(n) for n in range(1_001)]}),
    closed(**{f"a{n}": TEXT for n in range(5_001)}),
]

REFUSED_BY_ANTHROPIC = [
    closed(a={"type": "integer", "minimum": 1}),
    closed(a={"type": "array", "items": TEXT, "maxItems": 3}),
    closed(a={"type": "array", "items": TEXT, "minItems": 2}),
    closed(**{f"a{n}": {"anyOf": [TEXT, {"type": "null"}]} for n in range(17)}),
    closed(**{f"a{n}": {"type": ["string", "null"]} for n in range(17)}),
    {**closed(), "properties": {f"a{n}": TEXT for n in range(25)}},
    {**closed(a={"$ref": "#/$defs/x"}), "$defs": {"x": closed(y={"$ref": "#/$defs/x"})}},
    closed(a={"type": "string", "pattern": "(?=x)"}),
]


@pytest.mark.parametrize("schema", FINE)
def test_what_both_take(schema: dict[str, Any]) -> None:
    """The common subset."""
    assert not [*refused_by_openai(schema), *refused_by_anthropic(schema)]


@pytest.mark.parametrize("schema", REFUSED_BY_BOTH + REFUSED_BY_OPENAI)
def test_what_openai_refuses(schema: dict[str, Any]) -> None:
    """As documented."""
    assert list(refused_by_openai(schema))


@pytest.mark.parametrize("schema", REFUSED_BY_BOTH + REFUSED_BY_ANTHROPIC)
def test_what_anthropic_refuses(schema: dict[str, Any]) -> None:
    """As documented."""
    assert list(refused_by_anthropic(schema))


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({}, None),
        ({"temperature": 1}, 400),
        ({"temperature": 1, "reasoning_effort": "none"}, None),
        ({"max_tokens": 5}, 400),
        ({"reasoning_effort": "minimal"}, 400),
        ({"model": "gpt-9"}, 404),
        ({"guided_json": {}}, 400),
        ({"stream_options": {}}, 400),
    ],
)
def test_what_openai_takes_of_parameters(fields: dict[str, Any], status: int | None) -> None:
    """A reasoning model is particular."""
    body = {"model": "gpt-6-luna", "messages": [{"role": "user", "content": "x"}], **fields}
    refusal = next(OpenAISpeech().refusals(body), None)
    assert (refusal and refusal.status) == status


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({}, None),
        ({"temperature": 1}, 400),
        ({"top_p": 1}, 400),
        ({"seed": 1}, 400),
        ({"max_tokens": None}, 400),
        ({"model": "claude-1"}, 404),
        ({"messages": [{"role": "assistant", "content": "{"}]}, 400),
        ({"output_format": {}}, 400),
        ({"output_config": {"format": {"type": "json_schema", "name": "x", "schema": closed()}}}, 400),
        ({"output_config": {"effort": "none"}}, 400),
        ({"model": "claude-haiku-4-5", "output_config": {"effort": "low"}}, 400),
    ],
)
def test_what_anthropic_takes_of_parameters(fields: dict[str, Any], status: int | None) -> None:
    """Sampling is gone, and what was renamed is."""
    format_ = {"type": "json_schema", "schema": closed()}
    body = {
        "model": "claude-haiku-5-5",
        "max_tokens": 100,
        "messages": [{"role": "user", "content": "x"}],
        "output_config": {"format": format_},
        **fields,
    }
    refusal = next(AnthropicSpeech().refusals(body), None)
    assert (refusal and refusal.status) == status or ("output_config" in fields and status == 400)


@pytest.mark.parametrize("schema", FINE)
def test_documents_fit_and_are_the_same_again(schema: dict[str, Any]) -> None:
    """Every property that is required is there, and another seed is another document."""
    found = document(schema)
    assert found.keys() == schema["properties"].keys()
    assert document(schema) == found
    if "a" in found and isinstance(found["a"], str):
        assert document(schema, "other") != found
