"""A stand-in for the providers: HTTP on this machine, strict where they are strict, failing where it is told to."""

from __future__ import annotations

import contextlib
import json
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from tests.providers.standin.engine import written
from tests.providers.standin.speech import (
    AnthropicSpeech,
    CompatibleSpeech,
    Event,
    OpenAISpeech,
    Refusal,
    Said,
    encoded,
)

Speech = OpenAISpeech | AnthropicSpeech
KEY = "sk-standin-0123456789"


@dataclass
class Seen:
    """A request as it came."""

    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: dict[str, Any]


class Exchange:
    """One request and the ways to answer it."""

    def __init__(self, standin: StandIn, handler: Handler, speech: Speech, seen: Seen) -> None:
        self.standin = standin
        self.handler = handler
        self.speech = speech
        self.seen = seen
        self.number = len(standin.requests)

    @property
    def body(self) -> dict[str, Any]:
        return self.seen.body

    @property
    def streamed(self) -> bool:
        return bool(self.body.get("stream"))

    def refuse(self, refusal: Refusal, headers: Mapping[str, str] | None = None) -> None:
        self.send(refusal.status, json.dumps(self.speech.error(refusal)), headers)

    def say(self, said: Said) -> None:
        """Answer as the provider does, streamed if that is wanted."""
        model = str(self.body.get("model"))
        if self.streamed:
            self.stream(self.speech.events(said, model, self.body))
        else:
            self.send(200, json.dumps(self.speech.whole(said, model)))

    def send(self, status: int, text: str | bytes, headers: Mapping[str, str] | None = None) -> None:
        body = text.encode() if isinstance(text, str) else text
        self.head(status, {"content-type": "application/json", "content-length": str(len(body)), **(headers or {})})
        self.write(body)

    def stream(self, events: Iterable[Event], *, end: bool = True) -> None:
        self.head(200, {"content-type": "text/event-stream", "transfer-encoding": "chunked"})
        for event in events:
            self.chunk(encoded(event))
        if end:
            self.write(b"0\r\n\r\n")

    def head(self, status: int, headers: Mapping[str, str]) -> None:
        self.handler.send_response(status)
        for name, value in {self.speech.request_header: f"req_{self.number}", **headers}.items():
            self.handler.send_header(name, value)
        self.handler.end_headers()

    def chunk(self, data: bytes) -> None:
        self.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")

    def write(self, data: bytes) -> None:
        self.handler.wfile.write(data)
        self.handler.wfile.flush()

    def reset(self) -> None:
        """Drop the connection as a crashed peer does."""
        self.handler.close_connection = True
        self.handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.handler.connection.close()

    def wait(self, seconds: float) -> None:
        """Do nothing, until the server is closed."""
        self.standin.closing.wait(seconds)


Fault = Callable[[Exchange], None]
Answering = Callable[[Exchange], Said]


def polite(exchange: Exchange) -> Said:
    """A document that fits the schema that was sent."""
    schema = exchange.speech.schema(exchange.body)
    text = written(schema) if schema is not None else "{}"
    return Said(text, input=len(exchange.speech.prompt(exchange.body)) // 4 + 1, output=len(text) // 4 + 1, cached=0)


@dataclass
class StandIn:
    """Both providers, and a compatible server, on one port. Requests are kept; faults are taken from a script."""

    answering: Answering = polite
    requests: list[Seen] = field(default_factory=list)
    script: deque[Fault] = field(default_factory=deque)
    """What happens to the next requests, in order; when it is empty, they are answered."""
    key: str = KEY
    compatible: CompatibleSpeech = field(default_factory=CompatibleSpeech)
    proxy: Callable[[Seen], str] | None = None
    """Of a gateway: which of `openai` and `anthropic` a request is for, or a complaint."""
    closing: threading.Event = field(default_factory=threading.Event)
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def openai_url(self) -> str:
        return f"{self.url}/v1"

    @property
    def anthropic_url(self) -> str:
        return self.url

    @property
    def compatible_url(self) -> str:
        return f"{self.url}/compatible/v1"

    @property
    def body(self) -> dict[str, Any]:
        """Of the last request."""
        return self.requests[-1].body

    def then(self, *faults: Fault) -> StandIn:
        """Let this happen to the next requests."""
        self.script.extend(faults)
        return self

    def start(self) -> StandIn:
        self._server = Server(("127.0.0.1", 0), Handler)
        self._server.standin = self  # type: ignore[attr-defined]
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()
        return self

    def stop(self) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def handle(self, handler: Handler, seen: Seen) -> None:
        with self.lock:
            self.requests.append(seen)
            fault = self.script.popleft() if self.script else None
        speech, complaint = self._speech(seen)
        exchange = Exchange(self, handler, speech, seen)
        if fault is not None:
            fault(exchange)
            return
        refusal = complaint or next(speech.refusals(seen.body), None)
        if refusal is not None:
            exchange.refuse(refusal)
        else:
            exchange.say(self.answering(exchange))

    def _speech(self, seen: Seen) -> tuple[Speech, Refusal | None]:
        if seen.path == "/compatible/v1/chat/completions":
            return self.compatible, None
        speeches: dict[str, Speech] = {"openai": OpenAISpeech(), "anthropic": AnthropicSpeech()}
        if self.proxy is not None:
            found = self.proxy(seen)
            return (speeches[found], None) if found in speeches else (OpenAISpeech(), Refusal(403, found))
        paths = {"/v1/chat/completions": "openai", "/v1/messages": "anthropic"}
        if seen.path not in paths:
            return OpenAISpeech(), Refusal(404, f"Invalid URL (POST {seen.path})")
        speech = speeches[paths[seen.path]]
        return speech, None if speech.key(seen.headers) == self.key else Refusal(401, "Incorrect API key provided.")


class Server(ThreadingHTTPServer):
    """Does not mind who goes away."""

    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Quiet: connections are dropped on purpose here."""


class Handler(BaseHTTPRequestHandler):
    """Reads a request, and hands it on."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        length = int(self.headers.get("content-length", 0))
        try:
            body = json.loads(self.rfile.read(length))
        except ValueError:
            body = {}
        url = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        seen = Seen(url.path, dict(parse_qsl(url.query)), headers, body)
        with contextlib.suppress(OSError, ValueError):  # who asked may be gone, or was sent away
            self.server.standin.handle(self, seen)  # type: ignore[attr-defined]

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Quiet."""
