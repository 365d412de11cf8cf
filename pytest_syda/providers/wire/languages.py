"""What sets the wire of one provider apart from another's: how a question is worded, and an answer put together."""

from __future__ import annotations

from typing import Any, Protocol

from pytest_syda.providers.wire.client import Answer, Ask
from pytest_syda.providers.wire.endpoint import Endpoint
from pytest_syda.providers.wire.failures import Failure


class Collector(Protocol):
    """Puts an answer together from the documents of one response."""

    def take(self, document: Any, *, event: bool) -> str:
        """Look at a document or an event of a stream; the text in it that is new."""
        ...

    def answer(self) -> Answer:
        """What came.

        Raises:
            Fault: there was no end to it, or no answer in it.
        """
        ...


class Wire(Protocol):
    """How one provider is spoken to."""

    endpoint: Endpoint
    max_output: int

    def connect(self, sdk: Any, http: Any, timeout: Any) -> Any:
        """A client of the SDK, on this client of the transport."""
        ...

    def body(self, ask: Ask, max_tokens: int | None, *, stream: bool) -> dict[str, Any]:
        """The JSON document that asks; `max_tokens` is None where nobody set a limit."""
        ...

    def collector(self) -> Collector: ...

    def concede(self, failure: Failure) -> bool:
        """Whether there is another way of asking that avoids this failure, and it is taken from now on."""
        ...
