"""What the wire is to the conversation above it: one question, one answer, whoever the provider is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, Protocol

import msgspec

Stop = Literal["end", "truncated", "refused", "filtered"]
"""Why the text ends: it is complete, the output limit was reached, the model would not, a filter would not."""

OnText = Callable[[str], None]
"""Called with each piece of text as it arrives; with an empty one where the answer begins anew, after it broke off."""


class Ask(msgspec.Struct, frozen=True, kw_only=True):
    """One question."""

    system: str
    prompt: str
    schema: dict[str, Any]
    """A closed JSON schema in the subset that all providers take."""
    name: str = "rows"
    max_tokens: int | None = None
    """Output wanted at most; the model's own limit where it says nothing."""
    expected: int | None = None
    """Output it will probably take, which a budget is held against; `max_tokens` where it says nothing."""
    label: str = ""
    """What it is about, for messages and progress: "customers, orders"."""


class Usage(msgspec.Struct, frozen=True):
    """Tokens of one call."""

    input: int = 0
    """Everything that was read, what came from the provider's cache included."""
    output: int = 0
    """Everything that was written, hidden reasoning included."""
    hidden: int = 0
    """Of the output, what nobody sees."""
    cached: int = 0
    """Of the input, what was read from the provider's cache."""
    microdollars: int = 0
    """What it cost, in millionths of a dollar; zero where no price is known."""
    request_id: str = ""
    model: str = ""
    """The model that answered, as the provider spells it."""


class Answer(msgspec.Struct, frozen=True):
    """What came back: look at `stop` before `text`."""

    text: str
    stop: Stop
    usage: Usage
    detail: str = ""
    """What the provider said about the stop: a refusal's words, a filter's category."""


class Client(Protocol):
    """Asks one model of one provider. Thread-safe."""

    @property
    def provider(self) -> str: ...

    @property
    def model(self) -> str: ...

    @property
    def max_output(self) -> int:
        """Tokens an answer may have at most."""
        ...

    def ask(self, ask: Ask, *, on_text: OnText | None = None) -> Answer:
        """Put the question; `on_text` is called with the text as it arrives.

        Raises:
            ProviderError: no usable answer came; a subclass says why.
        """
        ...
