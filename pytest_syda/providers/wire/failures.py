"""What went wrong on the wire, told from what the SDKs and their transport raise: the one place that knows them."""

from __future__ import annotations

import email.utils
import json
import re
import time
from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

Kind = Literal[
    "key", "permission", "spending", "model", "path", "size", "request", "busy", "broken", "cut",
    "connection", "certificate", "blocked", "timeout", "garbage", "unexpected",
]  # fmt: skip

AGAIN: frozenset[Kind] = frozenset({"busy", "broken", "cut", "connection"})
"""What may be different the next time."""

PAID: frozenset[Kind] = frozenset({"cut", "timeout", "garbage", "unexpected"})
"""What happens after the model has written something, which is paid for in all likelihood."""


class Failure(NamedTuple):
    """What went wrong, as far as it can be told."""

    kind: Kind
    said: str
    """In the words of the other side, or of the library."""
    status: int | None = None
    request_id: str = ""
    retry_after: float | None = None
    """Seconds the other side asks to wait."""
    again: bool | None = None
    """Whether it makes sense to try again, where the other side says so."""

    @property
    def transient(self) -> bool:
        return self.kind in AGAIN if self.again is None else self.again


class Fault(Exception):  # noqa: N818 - it carries a failure, and becomes an error of ours
    """A failure that we noticed ourselves while reading an answer."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.said)
        self.failure = failure


SPENDING = re.compile(r"insufficient_quota|billing|spend_limit|credit|quota_exceeded|payment", re.IGNORECASE)
TOO_LONG = re.compile(r"context_length|context length|too long|too_large|too large|maximum context", re.IGNORECASE)

BLOCKING = re.compile(r"(socket|network)\w*[\s.]*(\w+ )*(block|disabl)|tried to use socket", re.IGNORECASE)

STATUS_OF_TYPE = {
    "authentication_error": 401, "invalid_api_key": 401, "billing_error": 402, "insufficient_quota": 402,
    "permission_error": 403, "not_found_error": 404, "model_not_found": 404, "request_too_large": 413,
    "invalid_request_error": 400, "rate_limit_error": 429, "rate_limit_exceeded": 429, "overloaded_error": 529,
    "timeout_error": 504, "api_error": 500, "server_error": 500,
}  # fmt: skip
"""Errors inside of a stream, or of a body with status 200, have a type in place of a status."""

RULES: tuple[tuple[set[str], Kind], ...] = (
    ({"CredentialsError", "SubjectTokenProviderError"}, "key"),  # of clients that users set up
    ({"InvalidURL", "UnsupportedProtocol", "TooManyRedirects", "LocalProtocolError"}, "path"),
    ({"DecodingError", "APIResponseValidationError", "JSONDecodeError", "UnicodeDecodeError"}, "garbage"),
    ({"ConnectTimeout", "PoolTimeout"}, "connection"),
    ({"APITimeoutError", "TimeoutException", "TimeoutError"}, "timeout"),
    ({"RemoteProtocolError", "ReadError"}, "cut"),
    ({"APIConnectionError", "TransportError", "StreamError", "SSLError", "EndOfStream", "HTTPError", "OSError"},
     "connection"),
)  # fmt: skip
"""Families of exceptions, by the names of their classes: no SDK is imported for it. The first that fits."""


def failure_of(error: Exception) -> Failure:
    """What an exception of an SDK, of its transport or of the operating system means."""
    if isinstance(error, Fault):
        return error.failure
    response = getattr(error, "response", None)
    status = getattr(response, "status_code", None)
    if isinstance(status, int) and status >= 300:  # noqa: PLR2004
        return of_response(status, _body(response), getattr(response, "headers", {}))
    return _of_exception(error)


def of_response(status: int, body: str, headers: Mapping[str, str]) -> Failure:
    """What a response that is no success means."""
    document = _document(body)
    codes, said = _codes(document), _message(document) or _readable(body)
    return Failure(
        _kind(status, codes, said),
        said or "nothing",
        status,
        request_id(headers),
        retry_after(headers),
        {"true": True, "false": False}.get(headers.get("x-should-retry", "")),
    )


def of_event(document: Mapping[str, Any], status: int, headers: Mapping[str, str]) -> Failure:
    """What an error means that comes inside of a stream, or of a body with a status of success."""
    codes = _codes(document)
    number = next((int(code) for code in codes if re.fullmatch(r"[45]\d\d", code)), None)
    named = next((STATUS_OF_TYPE[code] for code in codes if code in STATUS_OF_TYPE), None)
    said = _message(document) or _readable(json.dumps(document))
    return Failure(_kind(number or named or 500, codes, said), said, status, request_id(headers))


def request_id(headers: Mapping[str, str]) -> str:
    """By which the provider finds the request again."""
    return _readable(headers.get("x-request-id") or headers.get("request-id") or "", most=80)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait, from either of the two headers, in seconds or as a date."""
    milliseconds, seconds = headers.get("retry-after-ms"), headers.get("retry-after")
    for text, factor in ((milliseconds, 0.001), (seconds, 1.0)):
        if text and re.fullmatch(r"\d{1,12}(\.\d+)?", text.strip()):
            return float(text) * factor
    date = email.utils.parsedate_tz(seconds) if seconds else None
    try:
        return max(0.0, email.utils.mktime_tz(date) - time.time()) if date else None
    except (ValueError, OverflowError):
        return None


def _kind(status: int, codes: set[str], said: str) -> Kind:
    """A cascade: what a code says goes before what the status says."""
    if status in {402, 403, 429} and SPENDING.search(" ".join(codes)):
        return "spending"
    if status in {413, 431} or (status in {400, 422} and (TOO_LONG.search(" ".join(codes)) or TOO_LONG.search(said))):
        return "size"
    if status == 404:  # noqa: PLR2004
        return "model" if "model" in said.lower() or "model_not_found" in codes else "path"
    if status >= 500:  # noqa: PLR2004
        return "busy" if status == 529 or "overloaded_error" in codes else "broken"  # noqa: PLR2004
    named: dict[int, Kind] = {401: "key", 402: "spending", 403: "permission", 405: "path", 407: "connection"}
    named |= {408: "broken", 409: "broken", 429: "busy"}
    return named.get(status, "path" if status < 400 else "request")  # noqa: PLR2004


def _of_exception(error: Exception) -> Failure:
    chain = list(_chain(error))
    deepest = _readable(f"{type(chain[-1]).__name__}: {_words(chain[-1])}")
    if any(_is_blocking(each) for each in chain):
        return Failure("blocked", deepest)
    if "CERTIFICATE_VERIFY_FAILED" in " ".join(map(_words, chain)):
        return Failure("certificate", deepest)
    # what the SDKs call a connection error may have a more telling cause
    names = {cls.__name__ for each in chain for cls in type(each).__mro__}
    return Failure(next((kind for known, kind in RULES if names & known), "unexpected"), deepest)


def _words(error: BaseException) -> str:
    try:
        return str(error)
    except Exception:  # noqa: BLE001 - an exception that cannot say what it is still is one
        return "?"


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    found: BaseException | None = error
    while found is not None and id(found) not in seen:
        seen.add(id(found))
        yield found
        found = found.__cause__ or found.__context__


def _is_blocking(error: BaseException) -> bool:
    """Plugins that keep tests off the network raise what no transport expects; a warning of theirs may be an error."""
    return not isinstance(error, OSError) and BLOCKING.search(f"{type(error).__name__} {_words(error)}") is not None


def _body(response: Any) -> str:
    try:
        return str(response.text)
    except Exception:  # noqa: BLE001 - a body that was not read, or cannot be decoded
        return ""


def _document(body: str) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _codes(document: Any) -> set[str]:
    """Whatever names the kind of error: `type` and `code`, of either provider, wherever they stand."""
    found: set[str] = set()
    for each in _errors(document):
        names = (each.get("type"), each.get("code"), each.get("error_code"), each.get("status"))
        found |= {str(name) for name in names if isinstance(name, str | int)}
    return found


def _errors(document: Any) -> Iterator[Mapping[str, Any]]:
    if isinstance(document, dict):
        yield document
        for name in ("error", "details"):
            yield from _errors(document.get(name))


def _message(document: Any) -> str:
    """An error in words: OpenAI and Anthropic nest it, LM Studio sends a bare string, FastAPI a `detail`."""
    for path in (("error", "message"), ("error",), ("message",), ("detail",)):
        found = document
        for step in path:
            found = found.get(step) if isinstance(found, dict) else None
        if isinstance(found, str) and found.strip():
            return _readable(found)
    return ""


def _readable(text: str, most: int = 500) -> str:
    """One printable line, of an error page what it says."""
    if re.search(r"<\s*(!doctype|html|head|body)", text[:1000], re.IGNORECASE):
        text = re.sub(r"<(script|style)\b.*?</\1>", " ", text[:20_000], flags=re.IGNORECASE | re.DOTALL)
        text = f"a page of HTML: {re.sub(r'<[^>]*>', ' ', text)}"
    line = " ".join("".join(char if char.isprintable() else " " for char in text[: 4 * most]).split())
    return line if len(line) <= most else f"{line[:most]}…"
