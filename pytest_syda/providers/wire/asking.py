"""One question put to one model: within its deadline and budget, again where that may help, failing in our words."""

from __future__ import annotations

import math
import random
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from importlib import import_module
from typing import Any

from msgspec.structs import replace

from pytest_syda.budget import Cost
from pytest_syda.errors import SydaError
from pytest_syda.providers.wire.client import Answer, Ask, OnText, Usage
from pytest_syda.providers.wire.deadline import CONNECT, Deadline
from pytest_syda.providers.wire.discreet import discreet
from pytest_syda.providers.wire.endpoint import Endpoint
from pytest_syda.providers.wire.failures import PAID, Failure, Fault, failure_of, of_event, request_id
from pytest_syda.providers.wire.installed import sdk
from pytest_syda.providers.wire.languages import Wire
from pytest_syda.providers.wire.reading import at, documents
from pytest_syda.providers.wire.spending import Purse
from pytest_syda.providers.wire.telling import told
from pytest_syda.schemas import ModelConfig

TRIES = 3
FIRST_WAIT = 0.5
LONGEST_WAIT = 60.0
"""Seconds we wait when a provider asks us to; longer, and the run fails instead, saying so."""
UNFINISHED = "it had begun, and was not at its end"


class WireClient:
    """Asks one model over one wire. Thread-safe: each call has a connection of its own and leaves none open."""

    def __init__(self, wire: Wire, config: ModelConfig) -> None:
        self._wire = wire
        self._config = config
        self._purse = Purse(config, wire.endpoint, wire.max_output)
        self._conceding = threading.Lock()
        self._concessions = 0

    @property
    def provider(self) -> str:
        return self._wire.endpoint.provider

    @property
    def model(self) -> str:
        return self._wire.endpoint.model

    @property
    def max_output(self) -> int:
        return self._wire.max_output

    @property
    def endpoint(self) -> Endpoint:
        return self._wire.endpoint

    def ask(self, ask: Ask, *, on_text: OnText | None = None) -> Answer:
        """Put the question; with `on_text` the answer is streamed.

        Raises:
            ProviderError: no usable answer came; a subclass says why.
        """
        self.endpoint.check()
        with discreet(self.endpoint.without_secrets), self._connected() as (client, deadline):
            return self._asked_again(client, ask, on_text, deadline)

    def estimate(self, ask: Ask) -> Cost:
        """What the call will take, about; it is not made."""
        return self._purse.estimate(ask)

    def cost(self, usage: Usage) -> Cost:
        """What a call took; dollars are None where nobody knows a price."""
        return self._purse.cost(usage)

    @contextmanager
    def _connected(self) -> Iterator[tuple[Any, Deadline]]:
        """What asks, and until when: it takes seconds to import an SDK, which are none of the provider's."""
        if self._config.client is not None:
            yield self._config.client, Deadline(self._config.timeout)
            return
        module = sdk(self.provider)
        deadline = Deadline(self._config.timeout)
        with self._telling("", 1, deadline):
            timeout = module.Timeout(deadline.seconds, connect=CONNECT)
            http = module.DefaultHttpxClient(timeout=timeout, event_hooks={"request": [deadline.watch]})
            client = self._wire.connect(module, http, timeout)
        try:
            yield client, deadline
        finally:
            client.close()

    @contextmanager
    def _telling(self, label: str, tries: int, deadline: Deadline) -> Iterator[None]:
        try:
            yield
        except SydaError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever comes out of an SDK becomes an error of ours
            raise self._told(error, failure_of(error), label, tries, deadline) from self._cause(error)

    def _asked_again(self, client: Any, ask: Ask, on_text: OnText | None, deadline: Deadline) -> Answer:
        tries = 1
        while True:
            concessions = self._concessions
            try:
                return self._asked(client, ask, on_text, deadline)
            except SydaError:
                raise
            except Exception as error:  # noqa: BLE001 - whatever comes out of an SDK becomes an error of ours
                failure = _judged(failure_of(error), deadline)
                if self._conceded(failure, concessions):
                    continue
                wait = _wait(failure, tries)
                if tries == TRIES or not failure.transient or wait > min(LONGEST_WAIT, deadline.left()):
                    raise self._told(error, failure, ask.label, tries, deadline) from self._cause(error)
            tries += 1
            time.sleep(wait)
            if on_text is not None:
                on_text("")

    def _conceded(self, failure: Failure, concessions: int) -> bool:
        """Whether to ask in another way, for this failure or for the same one of another thread meanwhile."""
        with self._conceding:
            if failure.kind == "request" and self._concessions != concessions:
                return True
            conceded = self._wire.concede(failure)
            self._concessions += conceded
            return conceded

    def _told(self, error: Exception, failure: Failure, label: str, tries: int, deadline: Deadline) -> Exception:
        failure = failure._replace(request_id=failure.request_id or deadline.request)
        return told(failure, self.endpoint, label=label, tries=tries, seconds=deadline.seconds)

    def _cause(self, error: Exception) -> Exception | None:
        """What goes along as the cause: nothing that a secret was repeated in."""
        text = f"{error} {getattr(error, 'body', '')}"
        return error if self.endpoint.without_secrets(text) == text else None

    def _asked(self, client: Any, ask: Ask, on_text: OnText | None, deadline: Deadline) -> Answer:
        reserved, limit = self._purse.open(ask)
        try:
            answer = self._sent(client, self._wire.body(ask, limit, stream=on_text is not None), on_text, deadline)
        except Exception as error:
            if failure_of(error).kind not in PAID:
                reserved.release()
            raise
        if answer.usage.input or answer.usage.output:
            reserved.settle(self.cost(answer.usage))
        return answer

    def _sent(self, client: Any, body: dict[str, Any], on_text: OnText | None, deadline: Deadline) -> Answer:
        options = {"timeout": self._timeout(deadline), "max_retries": 0}
        deadline.request = ""
        with deadline.ends():
            response = client.post(
                self.endpoint.path, cast_to=import_module("httpx2").Response, body=body, options=options, stream=True
            )
            deadline.look_at(response)
            try:
                return self._read(response, on_text or _nothing)
            finally:
                response.close()

    def _timeout(self, deadline: Deadline) -> Any:
        left = max(deadline.left(), 0.001)
        return import_module("httpx2").Timeout(left, connect=min(CONNECT, left))

    def _read(self, response: Any, on_text: OnText) -> Answer:
        collector = self._wire.collector()
        for event, document in documents(response.iter_bytes()):
            if at(document, "error") or at(document, "type") == "error":
                raise Fault(of_event(document, response.status_code, response.headers))
            text = collector.take(document, event=event)
            if text:
                on_text(text)
        answer = collector.answer()
        return self._priced(answer, request_id(response.headers))

    def _priced(self, answer: Answer, request: str) -> Answer:
        """With what it cost, and by which the provider finds it again; a key is not repeated to anybody."""
        dollars = self.cost(answer.usage).dollars or Decimal(0)
        usage = replace(
            answer.usage,
            microdollars=math.ceil(dollars * 1_000_000),
            request_id=request,
            model=answer.usage.model or self.model,
        )
        return replace(answer, usage=usage, detail=self.endpoint.without_secrets(answer.detail))


def _nothing(_text: str) -> None:
    """Nobody watches."""


def _judged(failure: Failure, deadline: Deadline) -> Failure:
    """What breaks off when the time has come is no broken connection, and half an answer no nonsense."""
    if not deadline.passed or failure.kind not in {"cut", "connection", "garbage", "unexpected"}:
        return failure
    return failure._replace(kind="timeout", said=failure.said if failure.kind == "connection" else UNFINISHED)


def _wait(failure: Failure, tries: int) -> float:
    """Seconds before the next try: what the provider asks for, or twice as long each time, not all at once."""
    if failure.retry_after is not None:
        return failure.retry_after
    spread: float = random.uniform(0.75, 1.0)  # noqa: S311 - it secures nothing
    return FIRST_WAIT * float(2 ** (tries - 1)) * spread
