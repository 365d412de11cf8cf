"""Foreign exceptions, every one there is: each becomes a failure that is known."""

from __future__ import annotations

import importlib
import pkgutil
import socket
import ssl
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import anthropic
import httpx2
import openai
import pytest

from pytest_syda.errors import ProviderError
from pytest_syda.providers.wire.failures import AGAIN, PAID, Kind, failure_of, of_event, of_response, retry_after
from pytest_syda.providers.wire.telling import WORDS

NEVER_RAISED = {"HTTPStatusError", "CookieConflict"}
"""Of the transport: what only those meet who ask it themselves."""


def subclasses(cls: type) -> Iterator[type]:
    yield cls
    for each in cls.__subclasses__():
        yield from subclasses(each)


def loaded(module: ModuleType) -> ModuleType:
    """With the modules that define errors, wherever they are kept."""
    for found in pkgutil.iter_modules(module.__path__):
        if "exception" in found.name or "error" in found.name:
            importlib.import_module(f"{module.__name__}.{found.name}")
    return module


SDK_ERRORS = sorted(
    {*subclasses(loaded(openai).OpenAIError), *subclasses(loaded(anthropic).AnthropicError)},
    key=lambda each: (each.__name__, each.__module__),
)
TRANSPORT_ERRORS = sorted(
    {*subclasses(httpx2.HTTPError), *subclasses(httpx2.StreamError), httpx2.InvalidURL, httpx2.CookieConflict},
    key=lambda each: (each.__name__, each.__module__),
)
REQUEST = httpx2.Request("POST", "https://api.example.com")


def raised(cls: type, status: int) -> Any:
    """An exception of this class as the SDK makes it."""
    response = httpx2.Response(status, request=REQUEST, json={"error": {"message": "words", "type": "t"}})
    error = cls.__new__(cls)
    Exception.__init__(error, "words")
    if issubclass(cls, openai.APIStatusError | anthropic.APIStatusError):
        error.response, error.status_code, error.body = response, status, {}
    return error


def test_there_are_many_of_them() -> None:
    """So that the tests below have something to say."""
    assert len(SDK_ERRORS) > 100
    assert len(TRANSPORT_ERRORS) > 20


@pytest.mark.parametrize("cls", SDK_ERRORS, ids=lambda cls: f"{cls.__module__.partition('.')[0]}.{cls.__name__}")
def test_every_error_of_the_sdks_is_known(cls: type) -> None:
    """Those with a status by their status, the others by their family; what our calls never raise has words, too."""
    status = getattr(cls, "status_code", None)
    failure = failure_of(raised(cls, status if isinstance(status, int) else 500))
    of_requests = (openai.APIStatusError, openai.APIConnectionError, anthropic.APIStatusError)
    if issubclass(cls, (*of_requests, anthropic.APIConnectionError, anthropic.CredentialsError)):
        assert failure.kind != "unexpected"
    assert failure.said


@pytest.mark.parametrize("cls", TRANSPORT_ERRORS, ids=lambda cls: cls.__name__)
def test_every_error_of_the_transport_is_known(cls: type) -> None:
    """They come out of streams, where the SDKs let them pass."""
    error = cls.__new__(cls)
    Exception.__init__(error, "words")
    assert failure_of(error).kind != "unexpected" or cls.__name__ in NEVER_RAISED


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (socket.gaierror(-2, "Name or service not known"), "connection"),
        (ConnectionResetError("reset"), "connection"),
        (TimeoutError("slow"), "timeout"),
        (ssl.SSLCertVerificationError("CERTIFICATE_VERIFY_FAILED"), "certificate"),
        (httpx2.ReadTimeout("slow"), "timeout"),
        (httpx2.ConnectTimeout("nobody there"), "connection"),
        (httpx2.TooManyRedirects("round and round"), "path"),
        (httpx2.RemoteProtocolError("peer closed"), "cut"),
        (httpx2.ReadError("reset"), "cut"),
        (httpx2.DecodingError("gzip"), "garbage"),
        (httpx2.InvalidURL("odd"), "path"),
        (httpx2.UnsupportedProtocol("ftp"), "path"),
        (ValueError("of ours"), "unexpected"),
        (KeyError("of ours"), "unexpected"),
    ],
)
def test_exceptions_by_what_they_mean(error: Exception, kind: Kind) -> None:
    """Whoever raised them."""
    assert failure_of(error).kind == kind


@pytest.mark.parametrize(
    ("cause", "kind"),
    [
        (httpx2.ConnectTimeout("nobody there"), "connection"),
        (httpx2.ReadTimeout("slow"), "timeout"),
        (httpx2.TooManyRedirects("round and round"), "path"),
        (httpx2.DecodingError("gzip"), "garbage"),
        (httpx2.RemoteProtocolError("peer closed"), "cut"),
        (httpx2.ConnectError("refused"), "connection"),
    ],
)
@pytest.mark.parametrize("sdk", [openai, anthropic], ids=["openai", "anthropic"])
def test_causes_tell_more_than_what_the_sdks_make_of_them(sdk: Any, cause: Exception, kind: Kind) -> None:
    """They wrap all of these as a connection that failed, or a time-out."""
    slow = isinstance(cause, httpx2.TimeoutException)
    outer = sdk.APITimeoutError(REQUEST) if slow else sdk.APIConnectionError(request=REQUEST)
    outer.__cause__ = cause
    assert failure_of(outer).kind == kind


def test_a_blocked_socket_is_told_from_a_broken_one() -> None:
    """By the exceptions that plugins raise where the system never would."""

    class SocketBlockedError(RuntimeError):
        pass

    class SocketConnectBlockedError(RuntimeError):
        pass

    for error in (
        SocketBlockedError("A test tried to use socket.socket."),
        SocketConnectBlockedError("A test tried to use socket.socket.connect() with host x"),
        RuntimeError("Network is disabled"),
        RuntimeError("network access blocked"),
    ):
        outer = httpx2.ConnectError("x")
        outer.__cause__ = error
        assert failure_of(error).kind == failure_of(outer).kind == "blocked"
    assert failure_of(OSError("socket is blocked")).kind == "connection"


def test_every_kind_has_words() -> None:
    """And what can pass, and what is paid for, are among the kinds."""
    assert set(WORDS).issuperset(AGAIN | PAID)
    assert all(issubclass(words.error, ProviderError) and words.remedy for words in WORDS.values())


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": " 0.5 "}, 0.5),
        ({"retry-after-ms": "250", "retry-after": "7"}, 0.25),
        ({"retry-after": "-7"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "9" * 400}, None),
        ({"retry-after": "Thu, 01 Jan 1970 00:00:00 GMT"}, 0.0),
        ({"retry-after": "Thu, 99 Jan 99999999999 00:00:00 GMT"}, None),
    ],
)
def test_how_long_to_wait(headers: dict[str, str], seconds: float | None) -> None:
    """In seconds, milliseconds or as a date; what makes no sense says nothing."""
    assert retry_after(headers) == seconds


@pytest.mark.parametrize("body", ["", "null", "[]", "3", '{"error": null}', '{"error": {"message": 3}}', "[" * 9999])
def test_any_body_of_an_error_can_be_read(body: str) -> None:
    """Its status says what it is."""
    assert of_response(500, body, {}).kind == "broken"


def test_a_number_inside_of_an_error_is_its_status() -> None:
    """Gateways put it there, with a status of 200 around it."""
    assert of_event({"error": {"code": 401, "message": "no"}}, 200, {}).kind == "key"
    assert of_event({"error": "all wrong"}, 200, {}).said == "all wrong"
