"""How long a call may take, by our clock: the timeouts of the transport begin anew with each piece that is read."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from pytest_syda.providers.wire.failures import request_id

CONNECT = 15.0
"""Seconds to wait for a connection."""


class Deadline:
    """A moment after which nothing is waited for."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._end = time.monotonic() + seconds
        self._stream: Any = None
        self.request = ""
        """The id of the request whose answer is being read, if it has one."""

    def left(self) -> float:
        """Seconds, never below zero."""
        return max(0.0, self._end - time.monotonic())

    @property
    def passed(self) -> bool:
        return self.left() <= 0

    def watch(self, request: Any) -> None:
        """An event hook of the transport: have an eye on the connection that the request goes over."""
        request.extensions = {**request.extensions, "trace": self._traced}

    def look_at(self, response: Any) -> None:
        """Have an eye on a response, and on its connection, for clients that have no hook of ours."""
        self.request = request_id(response.headers)
        self._stream = getattr(response, "extensions", {}).get("network_stream") or self._stream

    def _traced(self, event: str, info: Mapping[str, Any]) -> None:
        if event.endswith(("connect_tcp.complete", "connect_unix_socket.complete", "start_tls.complete")):
            self._stream = info.get("return_value")

    @contextmanager
    def ends(self) -> Iterator[None]:
        """End what is sent and read inside when the time has come: headers, too, may come one letter at a time.

        A read that waits is not woken by closing what it reads from, but by shutting the socket down.
        """
        timer = threading.Timer(self.left(), self._shut)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _shut(self) -> None:
        _shut(self._stream)


def _shut(stream: Any) -> None:
    found = stream.get_extra_info("socket") if stream is not None else None
    if found is None:
        return
    try:
        found.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # closed already
