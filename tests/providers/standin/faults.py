"""What goes wrong on the way, or with the model: each takes the place of one answer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import islice
from typing import Any

from tests.providers.standin.server import Exchange, Fault, polite
from tests.providers.standin.speech import Refusal, Said, Stop

PAGE = "<!DOCTYPE html><html><head><title>502</title><style>b{}</style></head><body><h1>Bad Gateway</h1></body></html>"


def status(code: int, message: str = "no", *, error: str = "", headers: Mapping[str, str] | None = None) -> Fault:
    """Refuse with this status, as the provider words it."""
    return lambda exchange: exchange.refuse(Refusal(code, message, error), headers)


def body(code: int, text: str | bytes, *, headers: Mapping[str, str] | None = None) -> Fault:
    """Answer with this status and exactly this body."""
    return lambda exchange: exchange.send(code, text, headers)


def page(code: int = 502) -> Fault:
    """A page of HTML, from something in between."""
    return body(code, PAGE, headers={"content-type": "text/html"})


def hang(seconds: float = 30) -> Fault:
    """Take the request, and say nothing."""
    return lambda exchange: exchange.wait(seconds)


def stall(events: int = 5, seconds: float = 30) -> Fault:
    """Begin to answer, and stop in the middle."""

    def fault(exchange: Exchange) -> None:
        _half(exchange, events)
        exchange.wait(seconds)

    return fault


def drip(every: float = 0.02) -> Fault:
    """Keep the connection alive with nothing, for ever."""

    def fault(exchange: Exchange) -> None:
        exchange.head(200, {"content-type": "text/event-stream", "transfer-encoding": "chunked"})
        while not exchange.standin.closing.is_set():
            exchange.chunk(b": still thinking\n\n")
            exchange.wait(every)

    return fault


def drip_head(every: float = 0.02) -> Fault:
    """Begin an answer, and never come to the end of its headers."""

    def fault(exchange: Exchange) -> None:
        exchange.handler.close_connection = True
        exchange.write(b"HTTP/1.1 200 OK\r\n")
        while not exchange.standin.closing.is_set():
            exchange.write(b"x-still: thinking\r\n")
            exchange.wait(every)

    return fault


def stall_without_length(seconds: float = 30) -> Fault:
    """Send half an answer that only the end of the connection would end, as HTTP/1.0 has it, and stop."""

    def fault(exchange: Exchange) -> None:
        exchange.handler.close_connection = True
        exchange.head(200, {"connection": "close"})
        exchange.write(json.dumps(exchange.speech.whole(polite(exchange), "m")).encode()[:40])
        exchange.wait(seconds)

    return fault


def reset() -> Fault:
    """Drop the connection before there is an answer."""
    return lambda exchange: exchange.reset()


def reset_within(events: int = 5) -> Fault:
    """Drop the connection in the middle of the answer."""

    def fault(exchange: Exchange) -> None:
        _half(exchange, events)
        exchange.reset()

    return fault


def cut(events: int = 5) -> Fault:
    """End the answer in good order before it is finished."""

    def fault(exchange: Exchange) -> None:
        said = polite(exchange)
        found = exchange.speech.events(said, str(exchange.body.get("model")), exchange.body)
        exchange.stream(islice(found, events))

    return fault


def error_event(message: str = "Overloaded", kind: str = "overloaded_error", events: int = 5) -> Fault:
    """Fail inside of a stream; in an answer that is not streamed, inside of a body with status 200."""

    def fault(exchange: Exchange) -> None:
        failing = exchange.speech.failing(message, kind)
        if not exchange.streamed:
            exchange.send(200, json.dumps(failing[1]))
            return
        found = exchange.speech.events(polite(exchange), str(exchange.body.get("model")), exchange.body)
        exchange.stream([*islice(found, events), failing])

    return fault


def says(text: str, *, stop: Stop = "end", detail: str = "", **usage: Any) -> Fault:
    """Let the model say this."""
    return lambda exchange: exchange.say(Said(text, stop, detail, **usage))


def truncated(share: float = 0.5) -> Fault:
    """The output limit is reached in the middle of the document."""

    def fault(exchange: Exchange) -> None:
        said = polite(exchange)
        exchange.say(Said(said.text[: int(len(said.text) * share)], "truncated"))

    return fault


def refused(detail: str = "I cannot help with that.") -> Fault:
    return says("", stop="refused", detail=detail)


def filtered() -> Fault:
    return says("", stop="filtered", detail="content")


def _half(exchange: Exchange, events: int) -> None:
    said = polite(exchange)
    if exchange.streamed:
        found = exchange.speech.events(said, str(exchange.body.get("model")), exchange.body)
        exchange.stream(islice(found, events), end=False)
        return
    whole = json.dumps(exchange.speech.whole(said, "m")).encode()
    exchange.head(200, {"content-type": "application/json", "content-length": str(len(whole))})
    exchange.write(whole[: len(whole) // 2])
