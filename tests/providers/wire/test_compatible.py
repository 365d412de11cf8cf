"""Servers that speak OpenAI's language with an accent of their own."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import openai
import pytest

from pytest_syda.errors import ProviderRequestError
from pytest_syda.providers.wire.client import Client
from tests.providers.standin import faults
from tests.providers.standin.server import Exchange, StandIn
from tests.providers.standin.speech import CompatibleSpeech, Refusal, Said, encoded
from tests.providers.wire.asking import ASK, PROVIDERS, client

BASIC = frozenset({"model", "messages", "stream", "max_tokens"})


def local(standin: StandIn, **fields: object) -> Client:
    return client(standin, "openai", **({"model_name": "qwen3", "base_url": standin.compatible_url} | fields))


def test_a_server_that_knows_no_schemas_is_asked_without(standin: StandIn) -> None:
    """First for any JSON, then for text; from then on at once."""
    standin.compatible = CompatibleSpeech(knows=BASIC)
    asked = local(standin)
    asked.ask(ASK)
    assert [seen.body.get("response_format", {}).get("type") for seen in standin.requests] == [
        "json_schema",
        "json_object",
        None,
    ]
    asked.ask(ASK)
    assert len(standin.requests) == 4


def test_a_server_that_knows_any_json_is_asked_for_that(standin: StandIn) -> None:
    """No less than it can do."""

    def only_objects(exchange: object) -> None:
        exchange.send(400, json.dumps({"error": "'response_format.type' must be 'json_object' or 'text'"}))

    standin.then(only_objects)
    local(standin).ask(ASK)
    assert standin.body["response_format"] == {"type": "json_object"}


class AnyJson(CompatibleSpeech):
    """Knows no schemas, and no usage in streams."""

    def refusals(self, body: Mapping[str, Any]) -> Iterator[Refusal]:
        if body.get("response_format", {}).get("type") == "json_schema":
            yield Refusal(400, "'response_format.type' must be 'json_object' or 'text'")
        if "stream_options" in body:
            yield Refusal(400, "stream_options: extra fields not permitted")


def test_many_who_are_refused_at_once_concede_once(standin: StandIn) -> None:
    """What one thread has learned is no reason for the next to ask for less still."""
    standin.compatible = AnyJson()
    standin.answering = lambda _: Said("{}")
    asked = local(standin)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: asked.ask(ASK, on_text=lambda _: None).text, range(16)))
    assert answers == ["{}"] * 16
    assert standin.body["response_format"] == {"type": "json_object"}
    assert all("response_format" in seen.body for seen in standin.requests)


def test_usage_in_streams_is_not_insisted_on(standin: StandIn) -> None:
    """A stream without it is a stream."""
    standin.compatible = CompatibleSpeech(knows=BASIC | {"response_format"})
    answer = local(standin).ask(ASK, on_text=lambda _: None)
    assert answer.text
    assert answer.usage.output == 0
    assert "stream_options" not in standin.body


class OnePiece(CompatibleSpeech):
    """Cannot stream."""

    def refusals(self, body: Mapping[str, Any]) -> Iterator[Refusal]:
        if body.get("stream"):
            yield Refusal(400, "Streaming is not supported for this model")


def test_a_server_that_cannot_stream_is_asked_for_one_piece(standin: StandIn) -> None:
    """From then on at once; who watches sees the text when it is there."""
    standin.compatible = OnePiece()
    asked, seen = local(standin), []
    text = asked.ask(ASK, on_text=seen.append).text
    assert "".join(seen) == text
    asked.ask(ASK, on_text=seen.append)
    assert [seen.body.get("stream") for seen in standin.requests] == [True, None, None]


@pytest.mark.parametrize("provider", PROVIDERS)
def test_an_address_may_be_given_as_a_whole(standin: StandIn, provider: str) -> None:
    """With the path that is ours to add, as people copy it from documentation."""
    path = "/chat/completions" if provider == "openai" else "/v1/messages"
    whole = (standin.openai_url if provider == "openai" else standin.anthropic_url).rstrip("/") + path
    assert client(standin, provider, base_url=whole).ask(ASK).text
    assert client(standin, provider, base_url=f"{whole}/").ask(ASK).text


def test_a_limit_by_the_other_name(standin: StandIn) -> None:
    """Either name, whichever the server takes, and the number is the same."""
    newer = (BASIC - {"max_tokens"}) | {"response_format", "max_completion_tokens"}
    standin.compatible = CompatibleSpeech(knows=frozenset(newer))
    local(standin, max_tokens=700).ask(ASK)
    assert standin.body["max_completion_tokens"] == 700
    standin.compatible = CompatibleSpeech(knows=BASIC | {"response_format", "reasoning_effort"})
    local(standin, model_name="gpt-6-luna", max_tokens=700).ask(ASK)
    assert standin.body["max_tokens"] == 700


def test_what_the_user_said_is_never_left_out(standin: StandIn) -> None:
    """A server that does not know it refuses, and the user learns of it."""
    standin.compatible = CompatibleSpeech(knows=BASIC | {"response_format"})
    with pytest.raises(ProviderRequestError, match="temperature"):
        local(standin, temperature=0.5).ask(ASK)
    assert len(standin.requests) == 1


def test_openai_itself_is_asked_with_the_schema_or_not_at_all() -> None:
    """There, a schema that is refused is a mistake of ours, unless the model is too old for any."""
    from pytest_syda.providers.openai import OpenAIWire
    from pytest_syda.providers.wire.failures import Failure
    from pytest_syda.schemas import ModelConfig

    wire = OpenAIWire(ModelConfig(), "gpt-6-luna")
    assert not wire.concede(Failure("request", "Invalid schema for response_format 'rows'"))
    old = OpenAIWire(ModelConfig(), "gpt-4")
    assert old.concede(Failure("request", "'response_format' of type 'json_schema' is not supported with this model"))
    assert old.body(ASK, None, stream=False)["response_format"] == {"type": "json_object"}
    assert not wire.concede(Failure("busy", "stream_options"))


def test_a_refusal_is_not_argued_with(standin: StandIn) -> None:
    """A 400 that nothing of ours explains is one request."""
    standin.then(faults.status(400, "out of memory"))
    with pytest.raises(ProviderRequestError):
        local(standin).ask(ASK)
    assert len(standin.requests) == 1


@pytest.mark.parametrize("provider", PROVIDERS)
def test_an_effort_that_nobody_asked_for_is_given_up(standin: StandIn, provider: str) -> None:
    """Ours is only a default; the user's is not touched."""
    words = "reasoning_effort / output_config.effort: this model does not support the effort parameter"
    standin.then(faults.status(400, words))
    assert client(standin, provider).ask(ASK).text
    assert "reasoning_effort" not in standin.body
    assert "effort" not in standin.body.get("output_config", {})
    standin.then(faults.status(400, words))
    with pytest.raises(ProviderRequestError):
        client(standin, provider, effort="high").ask(ASK)
    assert len(standin.requests) == 3


def test_azure_by_a_client_of_ones_own(standin: StandIn) -> None:
    """Its paths and its key are the SDK's affair."""
    standin.proxy = lambda _: "openai"
    azure = openai.AzureOpenAI(azure_endpoint=standin.url, api_key="azure-key", api_version="2026-01-01")
    asked = client(standin, "openai", base_url=None, api_key=None, client=azure)
    assert asked.ask(ASK, on_text=lambda _: None).text
    azure.close()
    seen = standin.requests[-1]
    assert seen.path == "/openai/deployments/gpt-6-luna/chat/completions"
    assert (seen.query, seen.headers["api-key"]) == ({"api-version": "2026-01-01"}, "azure-key")


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize("provider", PROVIDERS)
def test_an_old_server_that_ends_by_closing(standin: StandIn, provider: str, streamed: bool) -> None:
    """HTTP/1.0 says no length, and ends where the connection does."""

    def close(exchange: Exchange) -> None:
        said = Said('{"a": 1}')
        whole = json.dumps(exchange.speech.whole(said, "m")).encode()
        events = b"".join(map(encoded, exchange.speech.events(said, "m", exchange.body)))
        exchange.handler.close_connection = True
        exchange.head(200, {"connection": "close"})
        exchange.write(events if streamed else whole)

    standin.then(close)
    answer = client(standin, provider).ask(ASK, on_text=(lambda _: None) if streamed else None)
    assert answer.text == '{"a": 1}'
