"""Which model writes the data, and how it is reached: the public configuration types."""

from __future__ import annotations

import dataclasses
import re
import string
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import urlsplit

from pytest_syda.budget import Budget
from pytest_syda.errors import Problem, RequestError, nearest

Effort = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
EFFORTS: tuple[Effort, ...] = ("none", "minimal", "low", "medium", "high", "xhigh", "max")

OnBadRows = Literal["offline", "fail"]

MASK = "***"

TIMEOUT = 600.0
"""Seconds a call may take, by default."""


class Secret:
    """A text that shows as `***` wherever it is printed, copied or pickled, and is given away by `reveal` alone."""

    __slots__ = ("_text",)

    def __init__(self, text: str | None) -> None:
        self._text = text

    def reveal(self) -> str | None:
        """The text; None where it was lost, because a pickle does not hold it."""
        return self._text

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash((Secret, self._text))

    def __repr__(self) -> str:
        return MASK

    __str__ = __repr__

    def __format__(self, _spec: str) -> str:
        return repr(self)

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, _memo: Any) -> Secret:
        return self

    def __reduce__(self) -> tuple[type[Secret], tuple[None]]:
        return Secret, (None,)


class Masked(dict[str, str]):
    """Values that show as `***` wherever they are printed or pickled."""

    def __repr__(self) -> str:
        return repr(dict.fromkeys(self, MASK))

    def __reduce__(self) -> tuple[type[Masked], tuple[dict[str, str]]]:
        return Masked, (dict.fromkeys(self, MASK),)

    def __deepcopy__(self, _memo: Any) -> Masked:
        return Masked(self)


@dataclass(frozen=True)
class ProxyConfig:
    """A gateway between here and the provider.

    A request goes to `base_url` and `path_format` joined, with these headers and query parameters. Their values show
    as `***`.
    """

    base_url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    params: Mapping[str, str] = field(default_factory=dict)
    path_format: str = "/proxy/{provider}/completions"
    """May name {provider} and {model}."""

    def __post_init__(self) -> None:
        _raise("This is no proxy:", self._problems())
        for name in ("headers", "params"):
            texts = {key: _as_text(value) for key, value in getattr(self, name).items()}
            object.__setattr__(self, name, Masked(texts))

    def path(self, provider: str, model: str) -> str:
        return self.path_format.format(provider=provider, model=model)

    def __repr__(self) -> str:
        return (
            f"ProxyConfig(base_url={shown(self.base_url)}, headers={self.headers!r}, params={self.params!r}, "
            f"path_format={self.path_format!r})"
        )

    def _problems(self) -> Iterator[Problem]:
        yield from _url("proxy.base_url", self.base_url)
        for name in ("headers", "params"):
            yield from _texts(name, getattr(self, name))
        try:
            fields = {name for _, name, _, _ in string.Formatter().parse(self.path_format) if name is not None}
        except (ValueError, TypeError, AttributeError):
            fields = {"?"}
        if not fields <= {"provider", "model"}:
            yield Problem(
                "proxy.path_format", f"{self.path_format!r} may name {{provider}} and {{model}}, nothing else"
            )


@dataclass(frozen=True)
class ModelConfig:
    """Which model writes the data, how it is reached, and what it may take.

    Everything may be left out: the name of a model implies its provider, and a provider its default model. A field
    that the model does not take is an error, never left out silently.
    """

    provider: str | None = None
    """`openai` (and every server that speaks its language), `anthropic`, or one of your own."""
    model_name: str | None = None
    temperature: float | None = None
    top_p: float | None = None
    seed: int | None = None
    max_tokens: int | None = None
    """Tokens one answer may have, hidden reasoning included."""
    proxy: ProxyConfig | None = None
    base_url: str | None = None
    """Of a compatible server, such as http://localhost:11434/v1."""
    timeout: float = TIMEOUT
    """Seconds one call may take, with everything that is tried again."""
    effort: Effort | None = None
    """How hard a reasoning model thinks; little by default."""
    api_key: str | Secret | None = None
    """Instead of OPENAI_API_KEY or ANTHROPIC_API_KEY; shows as `***`."""
    price: tuple[float, float] | None = None
    """Dollars for a million tokens in and out, where genai-prices does not know the model."""
    budget: Budget | float | str | None = None
    """What all calls with this configuration may take: dollars, "200000 tokens", or a Budget shared with others."""
    max_rows: int | None = None
    """Rows of a table that are written out by the model (100); what is wanted beyond is made by rules it gives."""
    on_bad_rows: OnBadRows | None = None
    """What becomes of values that are still wrong after asking again: made `offline` and said (default), or `fail`."""
    client: Any = field(default=None, repr=False, compare=False)
    """A client of the SDK, set up by you, in place of the one that would be made: for hooks, transports, Azure."""

    def __post_init__(self) -> None:
        _raise("This model configuration makes no sense:", self._problems())
        if isinstance(self.api_key, str):
            object.__setattr__(self, "api_key", Secret(self.api_key.strip()))
        if self.budget is not None:
            object.__setattr__(self, "budget", Budget.of(self.budget))

    def changed(self) -> dict[str, Any]:
        """What was given, for people."""
        return {each.name: getattr(self, each.name) for each in dataclasses.fields(self) if self._given(each)}

    def _given(self, each: dataclasses.Field[Any]) -> bool:
        return each.repr and getattr(self, each.name) != each.default

    def __repr__(self) -> str:
        given = {name: shown(value) if name == "base_url" else repr(value) for name, value in self.changed().items()}
        return f"ModelConfig({', '.join(f'{name}={text}' for name, text in given.items())})"

    def _problems(self) -> Iterator[Problem]:
        yield from _bounded("temperature", self.temperature, 0, 2)
        yield from _bounded("top_p", self.top_p, 0, 1)
        yield from _whole("seed", self.seed)
        yield from _whole("max_tokens", self.max_tokens, lowest=1)
        yield from _whole("max_rows", self.max_rows, lowest=1)
        if self.on_bad_rows not in (None, "offline", "fail"):
            yield Problem("on_bad_rows", f"there is no {self.on_bad_rows!r}", "Say offline or fail.")
        if not _is_number(self.timeout) or not 0 < self.timeout < float("inf"):
            yield Problem("timeout", f"{self.timeout!r} is no number of seconds above 0")
        if self.effort is not None and self.effort not in EFFORTS:
            yield Problem("effort", f"there is no effort {self.effort!r}", f"One of {', '.join(EFFORTS)}.")
        if self.base_url is not None:
            yield from _url("base_url", self.base_url)
        if self.proxy is not None and not isinstance(self.proxy, ProxyConfig):
            yield Problem("proxy", f"{type(self.proxy).__name__} is no ProxyConfig", "Write ProxyConfig(base_url=…).")
        if self.proxy is not None and self.base_url is not None:
            yield Problem("base_url", "a proxy has a base_url of its own", "Give one of the two.")
        yield from _price(self.price)
        for name in ("provider", "model_name"):
            yield from _name(name, getattr(self, name))
        if not isinstance(self.api_key, str | Secret | None):
            yield Problem("api_key", f"{type(self.api_key).__name__} is no text", 'Write api_key="sk-…".')
        if self.client is not None and not callable(getattr(self.client, "post", None)):
            yield Problem(
                "client", f"{type(self.client).__name__} is no client of an SDK", "Give openai.OpenAI(…) or the like."
            )

    def replace(self, **changes: Any) -> ModelConfig:
        """The same with some fields changed.

        Raises:
            RequestError: a field that is not there, or a value that makes no sense.
        """
        known = [each.name for each in dataclasses.fields(self)]
        for name in changes:
            if name not in known:
                raise RequestError(f"ModelConfig has no field {name!r}. {nearest(name, known)}".rstrip())
        return dataclasses.replace(self, **changes)


def _raise(headline: str, problems: Iterable[Problem]) -> None:
    found = list(problems)
    if found:
        raise RequestError.of(headline, found)


def _name(name: str, value: Any) -> Iterator[Problem]:
    if value is not None and not isinstance(value, str):
        yield Problem(name, f"{value!r} is no text")
    elif value is not None and not value.strip():
        yield Problem(name, "is empty", "Leave it out for the default.")


def _texts(name: str, values: Any) -> Iterator[Problem]:
    """What becomes headers or parameters; the values themselves are not repeated."""
    if not isinstance(values, Mapping):
        yield Problem(f"proxy.{name}", "is no mapping of names to values", f'Write {name}={{"name": "value"}}.')
        return
    for key, value in values.items():
        scalar = isinstance(key, str) and isinstance(value, str | int | float)
        if not scalar or re.search(r"[\x00-\x1f\x7f]", f"{key}{value}"):
            yield Problem(f"proxy.{name}", f"the value of {key!r} is no line of text")


def _as_text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _bounded(name: str, value: Any, low: float, high: float) -> Iterator[Problem]:
    if value is not None and not (_is_number(value) and low <= value <= high):
        yield Problem(name, f"{value!r} is no number from {low} to {high}")


def _whole(name: str, value: Any, *, lowest: int | None = None) -> Iterator[Problem]:
    if value is None:
        return
    if not isinstance(value, int) or isinstance(value, bool) or (lowest is not None and value < lowest):
        yield Problem(name, f"{value!r} is no whole number" + ("" if lowest is None else f" from {lowest}"))


def _price(value: Any) -> Iterator[Problem]:
    if value is None:
        return
    if not isinstance(value, tuple | list) or len(value) != 2 or not all(_is_number(v) and v >= 0 for v in value):  # noqa: PLR2004
        yield Problem("price", f"{value!r} is no price", "Write dollars for a million tokens in and out: (0.10, 0.50).")


def _url(name: str, value: Any) -> Iterator[Problem]:
    remedy = "Write it like http://localhost:11434/v1."
    if not isinstance(value, str) or not re.match(r"https?://", value):
        yield Problem(name, f"{shown(value)} is no address of http or https", remedy)
        return
    try:
        parts = urlsplit(value)
        port = parts.port
    except ValueError as error:
        yield Problem(name, f"{shown(value)} is no address: {error}", remedy)
        return
    if not parts.hostname or port == 0:
        yield Problem(name, f"{shown(value)} names no host", remedy)
    if parts.query or parts.fragment:
        yield Problem(name, f"{shown(value)} has a query", "Give query parameters as ProxyConfig(params={…}).")


def shown(url: Any) -> str:
    """An address as it may be printed: without a user's name and password, and without a query."""
    text = re.sub(r"//[^/@\s]*@", "//***@", str(url))
    return repr(re.sub(r"\?.*", "?***", text, flags=re.DOTALL))
