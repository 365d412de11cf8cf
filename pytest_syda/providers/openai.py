"""OpenAI's Chat Completions, and every server that speaks them: Ollama, vLLM, LM Studio, llama.cpp, gateways."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal

from pytest_syda.providers.wire.asking import WireClient
from pytest_syda.providers.wire.client import Answer, Ask, Client, Stop, Usage
from pytest_syda.providers.wire.endpoint import endpoint
from pytest_syda.providers.wire.failures import Failure, Fault
from pytest_syda.providers.wire.models import chosen, traits
from pytest_syda.providers.wire.provider import llm_provider
from pytest_syda.providers.wire.reading import at, count_at, text_at
from pytest_syda.providers.wire.sampling import effort, judge
from pytest_syda.schemas import ModelConfig

if TYPE_CHECKING:
    from pytest_syda.providers import Provider

USUAL = "https://api.openai.com/v1"
PATH = "/chat/completions"

Answers = Literal["json_schema", "json_object", "text"]
Way = Literal["limit", "usage", "stream", "effort", "json_object", "text"]
"""Another way of asking: by the other name of the limit, without usage in streams, in one piece, with no effort of
ours, in a looser format."""

UNKNOWN_NAME = re.compile(r"support|recogni|unknown|unexpected|extra|permitted|not allowed|instead", re.IGNORECASE)

STOPS: dict[str, Stop] = {"length": "truncated", "content_filter": "filtered"}


def openai_client(config: ModelConfig) -> Client:
    """Asks the model of this configuration, in OpenAI's language.

    Raises:
        RequestError: a field that the model does not take.
    """
    _, model = chosen(config.replace(provider="openai"))
    return WireClient(OpenAIWire(config, model), config)


def openai_provider(config: ModelConfig | None = None) -> Provider:
    """The provider `openai`."""
    config = config or ModelConfig(provider="openai")
    return llm_provider(openai_client(config), config)


class OpenAIWire:
    """What OpenAI's language looks like."""

    def __init__(self, config: ModelConfig, model: str) -> None:
        self.endpoint = endpoint(config, "openai", model, usual=USUAL, path=PATH)
        self._config = config
        self._traits = traits("openai", model)
        judge(config, "openai", model)
        self.max_output = config.max_tokens or self._traits.max_output
        self._effort = effort(config, self._traits)
        # compatible servers know the older name, and OpenAI's reasoning models take the newer one only
        self._limit = "max_completion_tokens" if self._traits.known or not self.endpoint.own else "max_tokens"
        self._answers: Answers = "json_schema"
        self._usage_in_streams = self._streams = True
        self._other_ways: list[Way] = ["limit", "usage", "stream", "effort", "json_object", "text"]

    def connect(self, sdk: Any, http: Any, timeout: Any) -> Any:
        return sdk.OpenAI(
            api_key=self.endpoint.key(),
            base_url=self.endpoint.base_url,
            default_headers=self.endpoint.headers,
            default_query=self.endpoint.params,
            http_client=http,
            timeout=timeout,
            max_retries=0,
        )

    def body(self, ask: Ask, max_tokens: int | None, *, stream: bool) -> dict[str, Any]:
        """The request. What nobody said is not in it, so that a server's own defaults hold."""
        messages = [{"role": "system", "content": ask.system}] if ask.system else []
        stream = stream and self._streams
        wanted = {
            "model": self.endpoint.model,
            "messages": [*messages, {"role": "user", "content": ask.prompt}],
            "response_format": self._format(ask),
            self._limit: max_tokens,
            "reasoning_effort": self._effort,
            "temperature": self._config.temperature,
            "top_p": self._config.top_p,
            "seed": self._config.seed,
            "stream": stream or None,
            "stream_options": {"include_usage": True} if stream and self._usage_in_streams else None,
        }
        return {name: value for name, value in wanted.items() if value is not None}

    def _format(self, ask: Ask) -> dict[str, Any] | None:
        if self._answers == "json_schema":
            name = re.sub(r"[^\w-]", "_", ask.name, flags=re.ASCII)[:64] or "rows"
            schema = {"name": name, "strict": True, "schema": ask.schema}
            return {"type": "json_schema", "json_schema": schema}
        return {"type": self._answers} if self._answers == "json_object" else None

    def collector(self) -> OpenAICollector:
        return OpenAICollector()

    def concede(self, failure: Failure) -> bool:
        """Servers that are compatible up to a point say what they do not know; each is asked without it from then on.

        Fields of the user's configuration are not among it: those reach the wire, or the error reaches the user.
        """
        if failure.kind != "request":
            return False
        way = next((way for way in self._other_ways if self._helps(way, failure.said)), None)
        if way is None:
            return False
        self._other_ways.remove(way)
        self._take(way)
        return True

    def _helps(self, way: Way, said: str) -> bool:
        if way == "limit":
            return self._limit in said and UNKNOWN_NAME.search(said) is not None
        if way == "usage":
            return "stream_options" in said
        if way == "stream":
            return self.endpoint.own and re.search(r"\bstream(ing)?\b", said, re.IGNORECASE) is not None
        if way == "effort":
            return "reasoning_effort" in said and self._config.effort is None
        # OpenAI itself refuses schemas of ours only where an older model knows none
        refused = re.search(r"response_format|json_schema|grammar", said) is not None
        return refused and (self.endpoint.own or re.search(r"not support|unsupported", said, re.IGNORECASE) is not None)

    def _take(self, way: Way) -> None:
        if way == "limit":
            self._limit = "max_tokens" if self._limit == "max_completion_tokens" else "max_completion_tokens"
        elif way == "usage":
            self._usage_in_streams = False
        elif way == "stream":
            self._streams = False
        elif way == "effort":
            self._effort = None
        else:
            self._answers = way


class OpenAICollector:
    """An answer of Chat Completions, in one piece or in chunks."""

    def __init__(self) -> None:
        self._text: list[str] = []
        self._refusal: list[str] = []
        self._finish = ""
        self._usage = Usage()
        self._choices = False
        self._streamed = False

    def take(self, document: Any, *, event: bool) -> str:
        self._streamed = event
        choice = at(document, "choices", 0)
        message = at(choice, "delta") if event else at(choice, "message")
        self._choices = self._choices or isinstance(choice, dict)
        self._finish = text_at(choice, "finish_reason") or self._finish
        self._usage = _usage(document) or self._usage
        self._refusal.append(text_at(message, "refusal"))
        text = _content(at(message, "content"))
        self._text.append(text)
        return text

    def answer(self) -> Answer:
        if not self._choices:
            raise Fault(Failure("cut" if self._streamed else "garbage", "there is no choice in it"))
        if self._streamed and not self._finish:
            raise Fault(Failure("cut", "the stream ended before the answer did"))
        if self._finish == "error":  # as gateways end what broke behind them
            raise Fault(Failure("broken", "the answer ended in an error"))
        refusal = "".join(self._refusal)
        if refusal:
            return Answer("", "refused", self._usage, refusal)
        return Answer("".join(self._text), STOPS.get(self._finish, "end"), self._usage)


def _content(content: Any) -> str:
    """Text, or a list of parts, as some compatible servers send it."""
    if isinstance(content, list):
        return "".join(text_at(part, "text") for part in content)
    return content if isinstance(content, str) else ""


def _usage(document: Any) -> Usage | None:
    usage = at(document, "usage")
    if not isinstance(usage, dict):
        return None
    return Usage(
        count_at(usage, "prompt_tokens"),
        count_at(usage, "completion_tokens"),
        count_at(usage, "completion_tokens_details", "reasoning_tokens"),
        count_at(usage, "prompt_tokens_details", "cached_tokens"),
        model=text_at(document, "model"),
    )
