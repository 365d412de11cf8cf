"""What goes over the wire: the request bodies, to the last field, and what stands around them."""

from __future__ import annotations

import json

import pytest

from pytest_syda.errors import RequestError
from pytest_syda.providers.wire.client import Ask
from pytest_syda.schemas import ModelConfig
from tests.providers.standin.server import KEY, StandIn
from tests.providers.wire.asking import ASK, PROVIDERS, SCHEMA, client


def test_the_body_for_openai(standin: StandIn) -> None:
    """Chat Completions with a strict schema, little effort, and nothing that nobody asked for."""
    client(standin, "openai").ask(ASK)
    assert standin.body == {
        "model": "gpt-6-luna",
        "messages": [{"role": "system", "content": "You write rows."}, {"role": "user", "content": "Three customers."}],
        "response_format": {"type": "json_schema", "json_schema": {"name": "rows", "strict": True, "schema": SCHEMA}},
        "max_completion_tokens": 4_000,
        "reasoning_effort": "low",
    }
    assert standin.requests[-1].path == "/v1/chat/completions"
    assert standin.requests[-1].headers["authorization"] == f"Bearer {KEY}"


def test_the_body_for_anthropic(standin: StandIn) -> None:
    """Messages with a schema in `output_config`, which has no name, and no sampling."""
    client(standin, "anthropic").ask(ASK)
    assert standin.body == {
        "model": "claude-haiku-5-5",
        "max_tokens": 4_000,
        "system": "You write rows.",
        "messages": [{"role": "user", "content": "Three customers."}],
        "output_config": {"effort": "low", "format": {"type": "json_schema", "schema": SCHEMA}},
    }
    assert standin.requests[-1].path == "/v1/messages"
    assert standin.requests[-1].headers["anthropic-version"] == "2026-10-21"


def test_a_stream_for_openai_asks_for_its_usage(standin: StandIn) -> None:
    """Without asking, a stream of chunks says nothing of what it took."""
    client(standin, "openai").ask(ASK, on_text=lambda _: None)
    assert standin.body["stream"] is True
    assert standin.body["stream_options"] == {"include_usage": True}


def test_every_field_reaches_openai(standin: StandIn) -> None:
    """What a configuration says is what the request says; a temperature turns reasoning off, which excludes it."""
    client(standin, "openai", temperature=0.9, top_p=0.95, seed=42, max_tokens=1000).ask(ASK)
    sent = {name: value for name, value in standin.body.items() if name not in {"messages", "response_format"}}
    assert sent == {
        "model": "gpt-6-luna",
        "max_completion_tokens": 1000,
        "reasoning_effort": "none",
        "temperature": 0.9,
        "top_p": 0.95,
        "seed": 42,
    }


@pytest.mark.parametrize("provider", PROVIDERS)
def test_effort_reaches_the_wire(standin: StandIn, provider: str) -> None:
    """As each provider spells it."""
    client(standin, provider, effort="high").ask(ASK)
    found = standin.body.get("reasoning_effort") or standin.body["output_config"]["effort"]
    assert found == "high"


def test_no_effort_at_all_is_no_thinking_for_anthropic(standin: StandIn) -> None:
    """Where there is no such effort, thinking is disabled, which is the same."""
    client(standin, "anthropic", effort="none").ask(ASK)
    assert standin.body["thinking"] == {"type": "disabled"}
    assert "effort" not in standin.body["output_config"]


@pytest.mark.parametrize(
    ("model", "fields", "named"),
    [
        ("claude-haiku-5-5", {"temperature": 1.0}, ["temperature"]),
        ("claude-opus-5-5", {"top_p": 1.0, "seed": 1}, ["top_p", "seed"]),
        ("claude-haiku-4-5", {"effort": "low"}, ["effort"]),
        ("claude-haiku-5-5", {"effort": "minimal"}, ["effort"]),
        ("gpt-6-luna", {"temperature": 0.5, "effort": "low"}, ["temperature"]),
        ("gpt-6-astra", {"temperature": 0.5, "effort": "none"}, ["temperature", "effort"]),
        ("o4-mini", {"top_p": 0.5}, ["top_p"]),
        ("gpt-4o-mini", {"effort": "low"}, ["effort"]),
        ("gpt-4o-mini", {"max_tokens": 20_000}, ["max_tokens"]),
    ],
)
def test_what_a_model_does_not_take_is_an_error(
    standin: StandIn, model: str, fields: dict[str, object], named: list[str]
) -> None:
    """It names the model and every field, and nothing is sent."""
    provider = "anthropic" if model.startswith("claude") else "openai"
    with pytest.raises(RequestError) as caught:
        client(standin, provider, model_name=model, **fields)
    assert model in str(caught.value)
    assert [problem.path for problem in caught.value.problems] == named
    assert not standin.requests


def test_a_model_that_does_not_reason_takes_a_temperature(standin: StandIn) -> None:
    """And no effort is sent to it."""
    client(standin, "openai", model_name="gpt-4o-mini", temperature=0.3).ask(ASK)
    assert standin.body["temperature"] == 0.3
    assert "reasoning_effort" not in standin.body


def test_a_compatible_server_is_asked_by_the_older_names(standin: StandIn) -> None:
    """Any model's name, no key, `max_tokens`, every field of OpenAI's, and no effort unless it is said."""
    fields = {"model_name": "llama3.3", "base_url": standin.compatible_url, "api_key": None}
    client(standin, "openai", **fields, temperature=0.3, top_p=0.9, seed=1).ask(ASK)
    sent = {name: value for name, value in standin.body.items() if name not in {"messages", "response_format"}}
    assert sent == {"model": "llama3.3", "max_tokens": 4_000, "temperature": 0.3, "top_p": 0.9, "seed": 1}
    client(standin, "openai", **fields, effort="low").ask(ASK)
    assert standin.body["reasoning_effort"] == "low"


def test_without_a_limit_a_compatible_server_has_its_own(standin: StandIn) -> None:
    """What nobody knows is not made up."""
    ask = Ask(system="", prompt="p", schema=SCHEMA)
    client(standin, "openai", model_name="llama3.3", base_url=standin.compatible_url).ask(ask)
    assert "max_tokens" not in standin.body
    assert [message["role"] for message in standin.body["messages"]] == ["user"]


def test_no_more_than_the_model_can_write_is_asked_for(standin: StandIn) -> None:
    """The smallest of what the caller wants, the configuration allows and the model can."""
    wide = Ask(system="", prompt="p", schema=SCHEMA, max_tokens=1_000_000)
    client(standin, "anthropic").ask(wide)
    assert standin.body["max_tokens"] == 128_000
    client(standin, "anthropic", max_tokens=2_000).ask(wide)
    assert standin.body["max_tokens"] == 2_000
    client(standin, "anthropic", max_tokens=2_000).ask(ASK)
    assert standin.body["max_tokens"] == 2_000


def test_names_of_schemas_are_what_openai_takes(standin: StandIn) -> None:
    """Letters, digits, dashes, at most 64."""
    ask = Ask(system="", prompt="p", schema=SCHEMA, name="Bücher & mehr" * 10)
    client(standin, "openai").ask(ask)
    name = standin.body["response_format"]["json_schema"]["name"]
    assert name.startswith("B_cher___mehr")
    assert len(name) == 64


@pytest.mark.parametrize("provider", PROVIDERS)
def test_addresses_work_with_and_without_a_version(standin: StandIn, provider: str) -> None:
    """Anthropic's has none, and is written with one all the same."""
    client(standin, provider, base_url=standin.openai_url).ask(ASK)
    client(standin, provider, base_url=f"{standin.openai_url}/").ask(ASK)
    assert len({seen.path for seen in standin.requests}) == 1


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_address_may_stand_in_the_environment(
    standin: StandIn, provider: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the SDKs have it."""
    url = standin.openai_url if provider == "openai" else standin.anthropic_url
    monkeypatch.setenv(f"{provider.upper()}_BASE_URL", url)
    client(standin, provider, base_url=None).ask(ASK)
    assert len(standin.requests) == 1


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_schema_is_sent_untouched(standin: StandIn, provider: str) -> None:
    """Neither SDK rewrites what is a plain document, down to the order of its keys."""
    client(standin, provider).ask(ASK)
    sent = standin.body.get("response_format", {}).get("json_schema") or standin.body["output_config"]["format"]
    assert json.dumps(sent["schema"]) == json.dumps(SCHEMA)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"provider": "openai"}, ("openai", "gpt-6-luna")),
        ({"provider": "anthropic"}, ("anthropic", "claude-haiku-5-5")),
        ({"model_name": "gpt-6-sol"}, ("openai", "gpt-6-sol")),
        ({"model_name": "ft:gpt-4o-mini:acme"}, ("openai", "ft:gpt-4o-mini:acme")),
        ({"model_name": "o3"}, ("openai", "o3")),
        ({"model_name": "claude-opus-5-5"}, ("anthropic", "claude-opus-5-5")),
        ({"model_name": "qwen3", "base_url": "http://localhost:11434/v1"}, ("openai", "qwen3")),
        ({"provider": "openai", "model_name": "qwen3"}, ("openai", "qwen3")),
    ],
)
def test_provider_and_model_imply_each_other(given: dict[str, str], expected: tuple[str, str]) -> None:
    """By the name, or because a server of one's own speaks OpenAI's language."""
    from pytest_syda.providers.wire.models import chosen

    assert chosen(ModelConfig(**given)) == expected


@pytest.mark.parametrize(
    "given",
    [{}, {"model_name": "qwen3"}, {"provider": "openai", "model_name": "claude-haiku-5-5"}, {"provider": "mine"}],
)
def test_what_implies_nothing_is_an_error(given: dict[str, str]) -> None:
    """Nobody guesses whose a model is."""
    from pytest_syda.providers.wire.models import chosen

    with pytest.raises(RequestError):
        chosen(ModelConfig(**given))
