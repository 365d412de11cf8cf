"""Anthropic's Messages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from pytest_syda.providers.wire.asking import WireClient
from pytest_syda.providers.wire.client import Answer, Ask, Client, Stop, Usage
from pytest_syda.providers.wire.endpoint import Endpoint, endpoint
from pytest_syda.providers.wire.failures import Failure, Fault
from pytest_syda.providers.wire.models import chosen, traits
from pytest_syda.providers.wire.provider import llm_provider
from pytest_syda.providers.wire.reading import at, count_at, text_at
from pytest_syda.providers.wire.sampling import effort, judge
from pytest_syda.schemas import ModelConfig

if TYPE_CHECKING:
    from pytest_syda.providers import Provider

USUAL = "https://api.anthropic.com"
PATH = "/v1/messages"

STOPS: dict[str, Stop] = {
    "max_tokens": "truncated",
    "model_context_window_exceeded": "truncated",
    "pause_turn": "truncated",
    "refusal": "refused",
}


def anthropic_client(config: ModelConfig) -> Client:
    """Asks the model of this configuration, in Anthropic's language.

    Raises:
        RequestError: a field that the model does not take.
    """
    _, model = chosen(config.replace(provider="anthropic"))
    return WireClient(AnthropicWire(config, model), config)


def anthropic_provider(config: ModelConfig | None = None) -> Provider:
    """The provider `anthropic`."""
    config = config or ModelConfig(provider="anthropic")
    return llm_provider(anthropic_client(config), config)


class AnthropicWire:
    """What Anthropic's language looks like."""

    def __init__(self, config: ModelConfig, model: str) -> None:
        found = endpoint(config, "anthropic", model, usual=USUAL, path=PATH)
        # people write it as they do for OpenAI's language
        versioned = config.proxy is None and found.base_url.rstrip("/").endswith("/v1")
        self.endpoint = _without_version(found) if versioned else found
        self._config = config
        judge(config, "anthropic", model)
        known = traits("anthropic", model)
        self.max_output = config.max_tokens or known.max_output
        self._effort = effort(config, known)

    def connect(self, sdk: Any, http: Any, timeout: Any) -> Any:
        return sdk.Anthropic(
            api_key=self.endpoint.key(),
            base_url=self.endpoint.base_url,
            default_headers=self.endpoint.headers,
            default_query=self.endpoint.params,
            http_client=http,
            timeout=timeout,
            max_retries=0,
        )

    def body(self, ask: Ask, max_tokens: int | None, *, stream: bool) -> dict[str, Any]:
        """The request: a limit of the output is required, sampling is not known."""
        config: dict[str, Any] = {"format": {"type": "json_schema", "schema": ask.schema}}
        if self._effort not in {None, "none"}:
            config["effort"] = self._effort
        wanted = {
            "model": self.endpoint.model,
            "max_tokens": max_tokens or self.max_output,
            "system": ask.system or None,
            "messages": [{"role": "user", "content": ask.prompt}],
            "output_config": config,
            "thinking": {"type": "disabled"} if self._effort == "none" else None,
            "stream": stream or None,
        }
        return {name: value for name, value in wanted.items() if value is not None}

    def collector(self) -> AnthropicCollector:
        return AnthropicCollector()

    def concede(self, failure: Failure) -> bool:
        """A model that knows no effort is asked without: it is ours, unless the configuration says one."""
        if failure.kind != "request" or "effort" not in failure.said or self._config.effort or not self._effort:
            return False
        self._effort = None
        return True


class AnthropicCollector:
    """A message, in one piece or in events."""

    def __init__(self) -> None:
        self._text: list[str] = []
        self._stop = ""
        self._detail = ""
        self._usage: dict[str, Any] = {}
        self._model = ""
        self._message = False
        self._streamed = False

    def take(self, document: Any, *, event: bool) -> str:
        self._streamed = event
        if not event:
            return self._whole(document)
        kind = text_at(document, "type")
        if kind == "message_start":
            return self._whole(at(document, "message"))
        if kind == "message_delta":
            self._ending(at(document, "delta"), at(document, "usage"))
        # the first block need not be text: thinking comes first
        text = text_at(document, "delta", "text") if text_at(document, "delta", "type") == "text_delta" else ""
        self._text.append(text)
        return text

    def answer(self) -> Answer:
        if not self._message:
            raise Fault(Failure("cut" if self._streamed else "garbage", "there is no message in it"))
        if self._streamed and not self._stop:
            raise Fault(Failure("cut", "the stream ended before the answer did"))
        stop = STOPS.get(self._stop, "end")
        text = "" if stop == "refused" else "".join(self._text)
        return Answer(text, stop, self._counted(), self._detail)

    def _whole(self, message: Any) -> str:
        blocks = at(message, "content")
        self._message = isinstance(blocks, list)
        self._model = text_at(message, "model")
        self._ending(message, at(message, "usage"))
        found = [text_at(block, "text") for block in blocks or () if text_at(block, "type") == "text"]
        self._text += found
        return "".join(found)

    def _ending(self, document: Any, usage: Any) -> None:
        self._stop = text_at(document, "stop_reason") or self._stop
        details = [text_at(document, "stop_details", name) for name in ("category", "explanation")]
        self._detail = ": ".join(filter(None, details)) or self._detail
        if isinstance(usage, dict):
            self._usage |= {name: value for name, value in usage.items() if value is not None}

    def _counted(self) -> Usage:
        """`input_tokens` is only what was not in the cache."""
        cached = count_at(self._usage, "cache_read_input_tokens")
        fresh = count_at(self._usage, "input_tokens") + count_at(self._usage, "cache_creation_input_tokens")
        hidden = count_at(self._usage, "output_tokens_details", "thinking_tokens")
        return Usage(fresh + cached, count_at(self._usage, "output_tokens"), hidden, cached, model=self._model)


def _without_version(found: Endpoint) -> Endpoint:
    return replace(found, base_url=found.base_url.rstrip("/").removesuffix("/v1"))
