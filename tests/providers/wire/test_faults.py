"""Everything that goes wrong between here and a model ends in one error of ours, or in an answer."""

from __future__ import annotations

import json
import threading
from typing import Any

import pytest

from pytest_syda import errors
from pytest_syda.errors import ProviderError
from tests.providers.standin import faults
from tests.providers.standin.server import Exchange, Fault, StandIn
from tests.providers.wire.asking import ASK, PROVIDERS, client

pytestmark = pytest.mark.parametrize("provider", PROVIDERS)
HOUR = 3_600.0
either_way = pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])

NOW = {"retry-after-ms": "1"}
"""So that tests need not wait."""


def failure(standin: StandIn, provider: str, *, streamed: bool = False, **fields: Any) -> ProviderError:
    watch = (lambda _: None) if streamed else None
    with pytest.raises(ProviderError) as caught:
        client(standin, provider, **fields).ask(ASK, on_text=watch)
    return caught.value


@pytest.mark.parametrize(
    ("fault", "error", "words"),
    [
        (faults.status(401, "invalid x-api-key"), errors.ProviderKeyError, ["key", "invalid x-api-key"]),
        (faults.status(403, "not in your country"), errors.ProviderKeyError, ["not in your country"]),
        (faults.status(402, "add credit"), errors.ProviderKeyError, ["credit"]),
        (faults.status(429, "quota", error="insufficient_quota"), errors.ProviderKeyError, ["credit", "quota"]),
        (faults.status(429, "limit", error="enforced_spend_limit_reached"), errors.ProviderKeyError, ["spending"]),
        (faults.status(404, "The model does not exist"), errors.ProviderRequestError, ["no model"]),
        (faults.status(404, "not here"), errors.ProviderRequestError, ["base_url"]),
        (faults.page(404), errors.ProviderRequestError, ["base_url", "HTML"]),
        (faults.status(405, "no"), errors.ProviderRequestError, ["base_url"]),
        (faults.status(400, "temperature: odd"), errors.ProviderRequestError, ["temperature: odd"]),
        (faults.status(422, "odd"), errors.ProviderRequestError, ["odd"]),
        (faults.status(413, "big"), errors.ProviderRequestError, ["too long"]),
        (faults.status(400, "prompt is too long: 9 > 8"), errors.ProviderRequestError, ["too long"]),
        (faults.status(400, "x", error="context_length_exceeded"), errors.ProviderRequestError, ["too long"]),
        (faults.body(400, '{"error": "bare words"}'), errors.ProviderRequestError, ["bare words"]),
        (faults.body(400, '{"detail": "of FastAPI"}'), errors.ProviderRequestError, ["of FastAPI"]),
        (faults.body(418, ""), errors.ProviderRequestError, ["418"]),
        (faults.body(302, ""), errors.ProviderRequestError, ["base_url"]),
        (faults.body(304, ""), errors.ProviderRequestError, ["304"]),
        (faults.page(200), errors.ProviderAnswerError, ["no answer of a model", "base_url"]),
        (faults.body(200, "<html>"), errors.ProviderAnswerError, ["<html>"]),
        (faults.body(200, '{"choices": ['), errors.ProviderAnswerError, ["choices"]),
        (faults.body(200, "x", headers={"content-encoding": "gzip"}), errors.ProviderAnswerError, []),
    ],
)
def test_what_does_not_change_is_not_tried_again(
    standin: StandIn, provider: str, fault: Fault, error: type[ProviderError], words: list[str]
) -> None:
    """One request, the error of its kind, and a message that says who, what and what to do."""
    standin.then(fault)
    found = failure(standin, provider)
    assert type(found) is error
    assert all(word in str(found) for word in words), str(found)
    assert "for customers" in str(found)
    assert found.model in str(found)
    assert len(str(found).splitlines()) >= 2
    assert len(standin.requests) == 1


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (faults.status(429, "slow down", headers=NOW), errors.ProviderBusyError),
        (faults.status(408, "late", headers=NOW), errors.ProviderBusyError),
        (faults.status(409, "conflict", headers=NOW), errors.ProviderBusyError),
        (faults.status(500, "oops", headers=NOW), errors.ProviderBusyError),
        (faults.status(503, "oops", headers=NOW), errors.ProviderBusyError),
        (faults.status(529, "Overloaded", headers=NOW), errors.ProviderBusyError),
        (faults.body(502, faults.PAGE, headers=NOW), errors.ProviderBusyError),
        (faults.reset(), errors.ProviderConnectionError),
    ],
)
def test_what_may_pass_is_tried_three_times(
    standin: StandIn, provider: str, fault: Fault, error: type[ProviderError]
) -> None:
    """Then it is an error that says how often; had it passed earlier, nobody would have noticed."""
    standin.then(fault, fault)
    assert client(standin, provider).ask(ASK).text
    standin.requests.clear()
    standin.then(fault, fault, fault)
    found = failure(standin, provider)
    assert type(found) is error
    assert "after 3 tries" in str(found)
    assert len(standin.requests) == 3


@either_way
@pytest.mark.parametrize("fault", [faults.reset_within(), faults.error_event()], ids=["reset", "error"])
def test_what_breaks_in_the_middle_is_asked_again(
    standin: StandIn, provider: str, streamed: bool, fault: Fault
) -> None:
    """And the answer is whole."""
    standin.then(fault)
    seen: list[str] = []
    answer = client(standin, provider).ask(ASK, on_text=seen.append if streamed else None)
    assert answer.stop == "end"
    assert len(standin.requests) == 2
    if streamed:
        assert "".join(seen[seen.index("") + 1 :]) == answer.text  # an empty piece says that it begins anew


def test_a_stream_that_ends_too_early_is_no_answer(standin: StandIn, provider: str) -> None:
    """However orderly it ends."""
    standin.then(faults.cut(), faults.cut(), faults.cut())
    found = failure(standin, provider, streamed=True)
    assert type(found) is errors.ProviderConnectionError
    assert "ended before the answer did" in str(found)


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("overloaded_error", errors.ProviderBusyError),
        ("api_error", errors.ProviderBusyError),
        ("authentication_error", errors.ProviderKeyError),
        ("invalid_request_error", errors.ProviderRequestError),
        ("something_new", errors.ProviderBusyError),
    ],
)
@either_way
def test_errors_with_status_200_are_errors(
    standin: StandIn, provider: str, streamed: bool, kind: str, error: type[ProviderError]
) -> None:
    """Inside of a stream, or in place of an answer; told by their type."""
    standin.then(*[faults.error_event("it went wrong", kind)] * 3)
    found = failure(standin, provider, streamed=streamed)
    assert type(found) is error
    assert "it went wrong" in str(found)


@either_way
@pytest.mark.parametrize(
    "fault",
    [faults.hang(HOUR), faults.stall(5, HOUR), faults.drip(), faults.drip_head(), faults.stall_without_length(HOUR)],
    ids=["silent", "stalling", "dripping", "dripping headers", "without length"],
)
def test_nothing_takes_longer_than_the_deadline(standin: StandIn, provider: str, streamed: bool, fault: Fault) -> None:
    """Silence, half an answer, and an answer that never ends: by our clock, in one try."""
    client(standin, provider).ask(ASK)  # what is imported with the first call takes its time
    standin.then(fault)
    found = failure(standin, provider, streamed=streamed, timeout=0.9)
    assert type(found) is errors.ProviderTimeoutError
    assert "0.9 s" in str(found)
    assert "syda_timeout" in str(found)
    assert len(standin.requests) == 2  # the stand-in would go on for an hour


def test_redirects_lead_somewhere_or_nowhere(standin: StandIn, provider: str) -> None:
    """A round trip is an address that is wrong; one hop is followed."""

    def around(exchange: Exchange) -> None:
        exchange.send(307, "", {"location": exchange.seen.path})

    standin.then(*[around] * 60)
    found = failure(standin, provider)
    assert type(found) is errors.ProviderRequestError
    standin.script.clear()
    standin.then(around)
    assert client(standin, provider).ask(ASK).text


def test_an_answer_without_end_is_none(standin: StandIn, provider: str) -> None:
    """Neither a line nor a document longer than anything that makes sense fills the memory."""

    def flood(exchange: Exchange) -> None:
        exchange.head(200, {"content-type": "application/json", "transfer-encoding": "chunked"})
        while not exchange.standin.closing.is_set():
            exchange.chunk(b" " * 1_000_000)

    standin.then(flood)
    found = failure(standin, provider)
    assert type(found) is errors.ProviderAnswerError
    assert "longer than 64 MiB" in str(found)


def test_a_gateway_that_says_error_in_its_own_way(standin: StandIn, provider: str) -> None:
    """As the type of an event, or as the reason of an end."""
    bare = {"type": "error", "message": "upstream broke", "choices": [{"message": {}, "finish_reason": "error"}]}
    standin.then(*[faults.body(200, json.dumps(bare))] * 3)
    assert type(failure(standin, provider)) is errors.ProviderBusyError


def test_a_wait_that_is_asked_for_has_a_limit(standin: StandIn, provider: str) -> None:
    """Neither an hour is waited, nor beyond the deadline: the error says what was asked for."""
    standin.then(faults.status(429, "slow down", headers={"retry-after": "3600"}))
    assert "wait 60 min" in str(failure(standin, provider))
    standin.then(faults.status(529, "slow down", headers={"retry-after": "30"}))
    assert "wait 30 s" in str(failure(standin, provider, timeout=10.0))
    standin.then(faults.status(503, "later", headers={"retry-after": "Fri, 31 Dec 2100 23:59:59 GMT"}))
    assert "asks to wait" in str(failure(standin, provider))
    assert len(standin.requests) == 3


def test_the_provider_may_say_whether_to_try_again(standin: StandIn, provider: str) -> None:
    """Its word goes before the status."""
    standin.then(faults.status(500, "no", headers={"x-should-retry": "false"}))
    failure(standin, provider)
    assert len(standin.requests) == 1
    standin.then(faults.status(418, "again", headers={"x-should-retry": "true", **NOW}))
    assert client(standin, provider).ask(ASK).text
    assert len(standin.requests) == 3


@pytest.mark.parametrize("fault", [faults.cut(), faults.reset_within(), faults.body(200, "nonsense")])
def test_an_answer_that_broke_is_told_with_its_request(standin: StandIn, provider: str, fault: Fault) -> None:
    """Its headers had come: the provider finds it by them, also where there is no status to tell."""
    standin.then(*[fault] * 3)
    found = failure(standin, provider)
    assert found.request_id == f"req_{len(standin.requests)}"
    assert f"request {found.request_id}" in str(found)


def test_an_error_has_all_there_is_to_know(standin: StandIn, provider: str) -> None:
    """For people in its words, for programs in its fields."""
    standin.then(faults.status(400, "odd"))
    found = failure(standin, provider)
    assert (found.provider, found.status, found.request_id) == (provider, 400, "req_1")
    assert all(part in str(found).splitlines()[0] for part in (found.model, "status 400", "request req_1", "odd"))


def test_a_server_that_is_not_there(standin: StandIn, provider: str) -> None:
    """The address, and what to look after."""
    found = failure(standin, provider, base_url="http://127.0.0.1:9/v1")
    assert type(found) is errors.ProviderConnectionError
    assert "127.0.0.1:9" in str(found)
    assert "running" in str(found)


def test_a_host_that_is_not_there(standin: StandIn, provider: str) -> None:
    """Reserved names never resolve, which takes a while to find out where nobody answers at all."""
    found = failure(standin, provider, base_url="https://nowhere.invalid/v1", timeout=120.0)
    assert type(found) is errors.ProviderConnectionError
    assert "nowhere.invalid" in str(found)


def test_a_server_without_tls_asked_by_https(standin: StandIn, provider: str) -> None:
    """What TLS cannot read is a connection that fails."""
    found = failure(standin, provider, base_url=standin.url.replace("http:", "https:"))
    assert type(found) is errors.ProviderConnectionError


def test_long_and_odd_messages_are_one_readable_line(standin: StandIn, provider: str) -> None:
    """Control characters and walls of text stay out of terminals."""
    standin.then(faults.status(400, "a\x1b[31mb\r\nc" + "x" * 9_000))
    first = str(failure(standin, provider)).splitlines()[0]
    assert "\x1b" not in first
    assert len(first) < 800


def test_an_interrupted_call_stays_interrupted(standin: StandIn, provider: str) -> None:
    """KeyboardInterrupt is nobody's failure."""

    def interrupt(_text: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        client(standin, provider).ask(ASK, on_text=interrupt)
    assert threading.active_count() < 50
