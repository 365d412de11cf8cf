"""A failure in words: what happened, the likely cause, and what to do."""

from __future__ import annotations

from typing import NamedTuple

from pytest_syda.errors import (
    ProviderAnswerError,
    ProviderBusyError,
    ProviderConnectionError,
    ProviderError,
    ProviderKeyError,
    ProviderRequestError,
    ProviderTimeoutError,
)
from pytest_syda.providers.wire.endpoint import Endpoint
from pytest_syda.providers.wire.failures import Failure, Kind


class Words(NamedTuple):
    """How a kind of failure is told. {provider}, {model}, {where} and {variable} are filled in."""

    error: type[ProviderError]
    what: str
    remedy: str


LATER = "What is finished is kept: run it again later, and only the rest is asked for."

NO_KEY = "None was sent, for {variable} is not set: set it, or give ModelConfig(api_key=…)."

WORDS: dict[Kind, Words] = {
    "key": Words(
        ProviderKeyError,
        "{provider} does not accept the key",
        "Check {variable}, or ModelConfig(api_key=…): it may be mistyped, revoked, or another provider's.",
    ),
    "permission": Words(
        ProviderKeyError,
        "{provider} does not let this key do that",
        "The key may lack the right to use {model}, or calls from this country or network may not be allowed.",
    ),
    "spending": Words(
        ProviderKeyError,
        "{provider} wants to be paid first: its limit of spending or credit is reached",
        "Add credit or raise the limit in the provider's console. Waiting does not help, so nothing is tried again.",
    ),
    "model": Words(
        ProviderRequestError,
        "{provider} has no model {model!r}",
        "Check the name (syda_model, ModelConfig(model_name=…)); it may be retired, or not be open to this key.",
    ),
    "path": Words(
        ProviderRequestError,
        "nothing answers at {where}",
        "Check base_url: for OpenAI's language it usually ends in /v1, for Anthropic's it does not. With a "
        "proxy, check its base_url and path_format.",
    ),
    "size": Words(
        ProviderRequestError,
        "the request is too long for {model}",
        "Ask for fewer tables at once, shorten prompts and comments, or choose a model that reads more.",
    ),
    "request": Words(
        ProviderRequestError,
        "{provider} does not take the request",
        "It may be a field of ModelConfig that {model} does not know. If you set none, please report it.",
    ),
    "busy": Words(ProviderBusyError, "{provider} has too much to do", LATER),
    "broken": Words(ProviderBusyError, "something is broken on the side of {provider}", LATER),
    "cut": Words(ProviderConnectionError, "the connection to {where} broke in the middle of the answer", LATER),
    "connection": Words(
        ProviderConnectionError,
        "{where} cannot be reached",
        "Check the network, HTTPS_PROXY, and base_url; a server of your own has to be running.",
    ),
    "certificate": Words(
        ProviderConnectionError,
        "the certificate of {where} is not trusted",
        "Where a company's proxy opens TLS, add its certificate to the system's, or name it in SSL_CERT_FILE.",
    ),
    "blocked": Words(
        ProviderConnectionError,
        "a plugin of this test run blocks the network, and {where} was to be asked",
        "Let the host through (pytest-socket: --allow-hosts), or run once without that plugin: what is written then "
        "is kept, and needs no network.",
    ),
    "timeout": Words(
        ProviderTimeoutError,
        "no answer of {provider} in {seconds:g} s",
        "Allow more (syda_timeout, ModelConfig(timeout=…)), ask for fewer rows, or lower the effort.",
    ),
    "garbage": Words(
        ProviderAnswerError,
        "what came from {where} is no answer of a model",
        "Something else may be in between: check base_url, the proxy's path_format, and HTTPS_PROXY.",
    ),
    "unexpected": Words(
        ProviderError,
        "asking {provider} failed in a way nobody foresaw",
        "Please report it, with the traceback; no key stands in there.",
    ),
}


def told(failure: Failure, endpoint: Endpoint, *, label: str, tries: int, seconds: float) -> ProviderError:
    """The error for a failure, with nothing secret in it."""
    words = WORDS[failure.kind]
    fill = {
        "provider": endpoint.provider,
        "model": endpoint.model,
        "where": endpoint.where,
        "variable": endpoint.variable,
        "seconds": seconds,
    }
    facts = [f"model {endpoint.model}", *_facts(failure), *([f"for {label}"] if label else [])]
    facts += [f"after {tries} tries"] if tries > 1 else []
    remedy = NO_KEY if failure.kind == "key" and endpoint.keyless else words.remedy
    headline = f"{words.what.format_map(fill)} ({', '.join(facts)}): {failure.said}"
    return words.error(
        endpoint.without_secrets(f"{headline}\n  {remedy.format_map(fill)}{_hint(failure)}"),
        provider=endpoint.provider,
        model=endpoint.model,
        request_id=failure.request_id,
        status=failure.status,
    )


def _facts(failure: Failure) -> list[str]:
    status = [] if failure.status is None else [f"status {failure.status}"]
    return status + ([f"request {failure.request_id}"] if failure.request_id else [])


def _hint(failure: Failure) -> str:
    if not failure.retry_after or failure.kind not in {"busy", "broken"}:
        return ""
    return f"\n  It asks to wait {_span(failure.retry_after)}."


def _span(seconds: float) -> str:
    """As people say it: 0.5 s, 40 s, 83 min, 46 days."""
    for unit, size in (("days", 86_400), ("h", 3_600), ("min", 60)):
        if seconds >= 2 * size:
            return f"{seconds / size:,.0f} {unit}"
    return f"{seconds:.3g} s"
