"""Questions and clients for the tests of the wire."""

from __future__ import annotations

from typing import Any

from pytest_syda.providers.anthropic import anthropic_client
from pytest_syda.providers.openai import openai_client
from pytest_syda.providers.wire.client import Ask, Client
from pytest_syda.schemas import ModelConfig
from tests.providers.standin.server import KEY, StandIn

PROVIDERS = ("openai", "anthropic")

SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "customers": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"name": {"type": "string"}, "note": {"anyOf": [{"type": "string"}, {"type": "null"}]}},
                "required": ["name", "note"],
                "additionalProperties": False,
            },
        }
    },
    "required": ["customers"],
    "additionalProperties": False,
}

ASK = Ask(system="You write rows.", prompt="Three customers.", schema=SCHEMA, max_tokens=4_000, label="customers")


def config(standin: StandIn, provider: str, **fields: Any) -> ModelConfig:
    url = standin.openai_url if provider == "openai" else standin.anthropic_url
    given: dict[str, Any] = {"provider": provider, "base_url": url, "api_key": KEY, "timeout": 20.0}
    return ModelConfig(**(given | fields))


def client(standin: StandIn, provider: str, **fields: Any) -> Client:
    make = {"openai": openai_client, "anthropic": anthropic_client}[provider]
    return make(config(standin, provider, **fields))
