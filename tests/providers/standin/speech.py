"""The two wire formats, from the provider's side: what is refused, and what an answer looks like."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from tests.providers.standin.subset import refused_by_anthropic, refused_by_openai

Stop = Literal["end", "truncated", "refused", "filtered"]
Event = tuple[str | None, Any]
"""Name and data of an event of a stream."""


@dataclass(frozen=True)
class Refusal:
    """A request that is not answered."""

    status: int
    message: str
    code: str = ""


@dataclass(frozen=True)
class Said:
    """What the model says, and what it takes."""

    text: str
    stop: Stop = "end"
    detail: str = ""
    input: int = 100
    output: int = 50
    hidden: int = 7
    cached: int = 20


class OpenAISpeech:
    """Chat Completions."""

    request_header = "x-request-id"
    models = ("gpt-6-luna", "gpt-6-sol", "gpt-6-astra", "gpt-5.4-mini", "gpt-4o-mini")
    parameters = frozenset(
        {"model", "messages", "response_format", "max_completion_tokens", "max_tokens", "reasoning_effort",
         "temperature", "top_p", "seed", "stream", "stream_options", "store", "metadata", "user", "n"}
    )  # fmt: skip
    reasoning = re.compile(r"gpt-[56]")
    always_reasoning = re.compile(r"gpt-6-astra")
    efforts = ("none", "low", "medium", "high", "xhigh", "max")

    def key(self, headers: Mapping[str, str]) -> str:
        return headers.get("authorization", "").removeprefix("Bearer ")

    def refusals(self, body: Mapping[str, Any]) -> Iterator[Refusal]:
        for name in body.keys() - self.parameters:
            yield Refusal(400, f"Unrecognized request argument supplied: {name}", "unknown_parameter")
        model = body.get("model", "")
        if model not in self.models:
            yield Refusal(
                404, f"The model `{model}` does not exist or you do not have access to it.", "model_not_found"
            )
        if not body.get("messages"):
            yield Refusal(400, "Missing required parameter: 'messages'.", "missing_required_parameter")
        yield from self._reasoning(model, body)
        if "stream_options" in body and not body.get("stream"):
            yield Refusal(400, "The 'stream_options' parameter is only allowed when 'stream' is enabled.")
        yield from self._format(body.get("response_format") or {})

    def _reasoning(self, model: str, body: Mapping[str, Any]) -> Iterator[Refusal]:
        if not self.reasoning.match(model):
            if "reasoning_effort" in body:
                yield Refusal(400, "Unrecognized request argument supplied: reasoning_effort", "unknown_parameter")
            return
        effort = body.get("reasoning_effort", "medium")
        if effort not in self.efforts or (effort == "none" and self.always_reasoning.match(model)):
            yield Refusal(400, f"Unsupported value: 'reasoning_effort' does not support '{effort}' with this model.")
        if "max_tokens" in body:
            yield Refusal(
                400,
                "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' "
                "instead.",
                "unsupported_parameter",
            )
        for name in {"temperature", "top_p"} & body.keys():
            if effort != "none":
                yield Refusal(400, f"Unsupported parameter: '{name}' is not supported with this model.")

    def _format(self, wanted: Mapping[str, Any]) -> Iterator[Refusal]:
        if wanted.get("type") != "json_schema":
            return
        inside = wanted.get("json_schema", {})
        if not re.fullmatch(r"[\w-]{1,64}", str(inside.get("name", "")), re.ASCII):
            yield Refusal(400, "Invalid 'response_format.json_schema.name'")
        for complaint in refused_by_openai(inside.get("schema")) if inside.get("strict") else ():
            yield Refusal(400, f"Invalid schema for response_format 'rows': {complaint}", "invalid_json_schema")

    def schema(self, body: Mapping[str, Any]) -> dict[str, Any] | None:
        found = (body.get("response_format") or {}).get("json_schema", {}).get("schema")
        return found if isinstance(found, dict) else None

    def prompt(self, body: Mapping[str, Any]) -> str:
        return "\n".join(str(message.get("content")) for message in body.get("messages", ()))

    def error(self, refusal: Refusal) -> dict[str, Any]:
        kind = "invalid_request_error" if refusal.status < 429 else "server_error"
        return {"error": {"message": refusal.message, "type": kind, "param": None, "code": refusal.code or None}}

    def whole(self, said: Said, model: str) -> dict[str, Any]:
        message = {"role": "assistant", "content": said.text, "refusal": None, "annotations": []}
        if said.stop == "refused":
            message |= {"content": None, "refusal": said.detail}
        choice = {"index": 0, "message": message, "finish_reason": self._finish(said), "logprobs": None}
        return {**self._head("chat.completion", model), "choices": [choice], "usage": self._usage(said)}

    def events(self, said: Said, model: str, body: Mapping[str, Any]) -> Iterator[Event]:
        head = self._head("chat.completion.chunk", model)
        what = "refusal" if said.stop == "refused" else "content"
        text = said.detail if said.stop == "refused" else said.text
        deltas: list[dict[str, Any]] = [{"role": "assistant", "content": "", "refusal": None}]
        deltas += [{what: piece} for piece in pieces(text)]
        for delta in deltas:
            yield None, {**head, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]}
        yield None, {**head, "choices": [{"index": 0, "delta": {}, "finish_reason": self._finish(said)}]}
        if (body.get("stream_options") or {}).get("include_usage"):
            yield None, {**head, "choices": [], "usage": self._usage(said)}
        yield None, "[DONE]"

    def failing(self, message: str, kind: str) -> Event:
        return None, {"error": {"message": message, "type": kind, "code": None}}

    @staticmethod
    def _head(kind: str, model: str) -> dict[str, Any]:
        return {"id": "chatcmpl-1", "object": kind, "created": 1, "model": f"{model}-2026-09-01"}

    @staticmethod
    def _finish(said: Said) -> str:
        return {"truncated": "length", "filtered": "content_filter"}.get(said.stop, "stop")

    @staticmethod
    def _usage(said: Said) -> dict[str, Any]:
        return {
            "prompt_tokens": said.input,
            "completion_tokens": said.output,
            "total_tokens": said.input + said.output,
            "prompt_tokens_details": {"cached_tokens": said.cached},
            "completion_tokens_details": {"reasoning_tokens": said.hidden},
        }


class CompatibleSpeech(OpenAISpeech):
    """A local server: any model, the older names, no key, errors as it likes."""

    parameters = frozenset(
        {"model", "messages", "response_format", "max_tokens", "temperature", "top_p", "seed", "stream",
         "stream_options", "reasoning_effort"}
    )  # fmt: skip
    reasoning = re.compile(r"(?!)")

    def __init__(self, *, knows: frozenset[str] | None = None) -> None:
        self.parameters = knows or self.parameters

    def refusals(self, body: Mapping[str, Any]) -> Iterator[Refusal]:
        for name in sorted(body.keys() - self.parameters):
            yield Refusal(400, f"unknown field: {name} is not supported")

    def error(self, refusal: Refusal) -> dict[str, Any]:
        return {"error": refusal.message}


class AnthropicSpeech:
    """Messages, version 2026-10-21."""

    request_header = "request-id"
    models = ("claude-haiku-5-5", "claude-sonnet-5-5", "claude-haiku-4-5", "claude-sonnet-4-5")
    parameters = frozenset(
        {"model", "max_tokens", "messages", "system", "output_config", "thinking", "stream", "stop_sequences",
         "metadata", "tools", "tool_choice", "service_tier"}
    )  # fmt: skip
    efforts = ("low", "medium", "high", "xhigh", "max")

    def key(self, headers: Mapping[str, str]) -> str:
        return headers.get("authorization", "").removeprefix("Bearer ") or headers.get("x-api-key", "")

    def refusals(self, body: Mapping[str, Any]) -> Iterator[Refusal]:
        for name in body.keys() - self.parameters:
            yield Refusal(400, f"{name}: Extra inputs are not permitted")
        if body.get("model") not in self.models:
            yield Refusal(404, f"model: {body.get('model')}")
        if not isinstance(body.get("max_tokens"), int) or not 0 < body["max_tokens"] <= 128_000:
            yield Refusal(400, f"max_tokens: {body.get('max_tokens')} > 128000, the maximum for this model")
        if not body.get("messages") or body["messages"][-1]["role"] != "user":
            yield Refusal(400, "messages: the last must be from the user")
        config = body.get("output_config", {})
        for name in config.keys() - {"format", "effort"}:
            yield Refusal(400, f"output_config.{name}: Extra inputs are not permitted")
        yield from self._effort(body.get("model", ""), config)
        wanted = config.get("format", {})
        if wanted and (wanted.get("type") != "json_schema" or wanted.keys() != {"type", "schema"}):
            yield Refusal(400, "output_config.format: Extra inputs are not permitted")
        yield from (Refusal(400, complaint) for complaint in refused_by_anthropic(wanted.get("schema", {})))

    def _effort(self, model: str, config: Mapping[str, Any]) -> Iterator[Refusal]:
        if "effort" in config and (config["effort"] not in self.efforts or model.endswith("-4-5")):
            yield Refusal(400, "output_config.effort: This model does not support the effort parameter.")

    def schema(self, body: Mapping[str, Any]) -> dict[str, Any] | None:
        found = body.get("output_config", {}).get("format", {}).get("schema")
        return found if isinstance(found, dict) else None

    def prompt(self, body: Mapping[str, Any]) -> str:
        return "\n".join([str(body.get("system")), *(str(each.get("content")) for each in body.get("messages", ()))])

    def error(self, refusal: Refusal) -> dict[str, Any]:
        kinds = {400: "invalid_request_error", 401: "authentication_error", 403: "permission_error",
                 404: "not_found_error", 413: "request_too_large", 429: "rate_limit_error",
                 529: "overloaded_error"}  # fmt: skip
        details = {"details": {"error_code": refusal.code}} if refusal.code else {}
        kind = kinds.get(refusal.status, "api_error")
        return {"type": "error", "error": {"type": kind, "message": refusal.message, **details}, "request_id": "req_1"}

    def whole(self, said: Said, model: str) -> dict[str, Any]:
        content = [{"type": "thinking", "thinking": "let me think {", "signature": "s"}] if said.hidden else []
        content += [{"type": "text", "text": said.text}]
        return {
            **self._head(model),
            "content": [] if said.stop == "refused" else content,
            **self._ending(said),
            "usage": {**self._reading(said), **self._writing(said)},
        }

    def events(self, said: Said, model: str, _body: Mapping[str, Any]) -> Iterator[Event]:
        message = {**self._head(model), "content": [], "stop_reason": None, "usage": self._reading(said)}
        yield "message_start", {"type": "message_start", "message": message}
        yield "ping", {"type": "ping"}
        if said.hidden:
            thought = {"type": "thinking_delta", "thinking": "let me think {"}
            yield from self._block(0, {"type": "thinking", "thinking": "", "signature": ""}, [thought])
        texts = [{"type": "text_delta", "text": piece} for piece in pieces(said.text)]
        yield from self._block(1, {"type": "text", "text": ""}, texts)
        usage = self._writing(said)
        yield "message_delta", {"type": "message_delta", "delta": self._ending(said), "usage": usage}
        yield "message_stop", {"type": "message_stop"}

    def failing(self, message: str, kind: str) -> Event:
        return "error", {"type": "error", "error": {"type": kind, "message": message}}

    @staticmethod
    def _block(index: int, start: dict[str, Any], deltas: list[dict[str, Any]]) -> Iterator[Event]:
        name = "content_block_start"
        yield name, {"type": name, "index": index, "content_block": start}
        for delta in deltas:
            yield "content_block_delta", {"type": "content_block_delta", "index": index, "delta": delta}
        yield "content_block_stop", {"type": "content_block_stop", "index": index}

    @staticmethod
    def _head(model: str) -> dict[str, Any]:
        return {"id": "msg_1", "type": "message", "role": "assistant", "model": model, "stop_sequence": None}

    @staticmethod
    def _ending(said: Said) -> dict[str, Any]:
        reasons = {"truncated": "max_tokens", "refused": "refusal", "filtered": "refusal"}
        details = {"category": "cyber", "explanation": said.detail} if said.stop in {"refused", "filtered"} else None
        return {"stop_reason": reasons.get(said.stop, "end_turn"), "stop_details": details}

    @staticmethod
    def _reading(said: Said) -> dict[str, Any]:
        fresh = said.input - said.cached
        return {"input_tokens": fresh, "cache_read_input_tokens": said.cached, "cache_creation_input_tokens": 0,
                "output_tokens": 1}  # fmt: skip

    @staticmethod
    def _writing(said: Said) -> dict[str, Any]:
        return {"output_tokens": said.output, "output_tokens_details": {"thinking_tokens": said.hidden}}


def pieces(text: str, size: int = 40) -> list[str]:
    return [text[start : start + size] for start in range(0, len(text), size)]


def encoded(event: Event) -> bytes:
    """An event as it stands in a stream."""
    name, data = event
    line = data if isinstance(data, str) else json.dumps(data)
    return ((f"event: {name}\n" if name else "") + f"data: {line}\n\n").encode()
