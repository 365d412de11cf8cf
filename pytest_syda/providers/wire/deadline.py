"""How long a call may take, by our clock: the timeouts of the transport begin anew with each piece that is read."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

CONNECT = 15.0
"""Seconds to wait for a connection."""


class Deadline:
    """A moment after which nothing is waited for."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Seconds, never below zero."""
        return max(0.0, self._end - time.monotonic())

    @property
    def passed(self) -> bool:
        return self.left() <= 0

    @contextmanager
    def ends(self, response: Any) -> Iterator[None]:
        """While this response is read, end the reading when the time has come.

        A read that waits is not woken by closing what it reads from, but by shutting the socket down.
        """
        timer = threading.Timer(self.left(), _shut, [response])
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()


def _shut(response: Any) -> None:
    stream = getattr(response, "extensions", {}).get("network_stream")
    found = stream.get_extra_info("socket") if stream is not None else None
    if found is None:
        return
    try:
        found.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # closed already
