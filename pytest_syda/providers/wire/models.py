"""What is known of models: the defaults, whose a name is, and what it takes. All of it stands here and nowhere else."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from pytest_syda.errors import RequestError
from pytest_syda.schemas import Effort, ModelConfig

DEFAULT_MODELS = {"openai": "gpt-6-luna", "anthropic": "claude-haiku-5-5"}
DEFAULT_EFFORT: Effort = "low"
"""Rows need little thought, and thought is paid for."""

UNKNOWN_OUTPUT = 8_192
"""Tokens that a model nobody knows is trusted to write in one answer."""

Sampling = Literal["free", "without effort", "never"]


class Traits(NamedTuple):
    """What a model takes."""

    max_output: int
    sampling: Sampling = "free"
    """Whether it takes temperature and top_p; some do while they do not reason."""
    effort: Literal["yes", "not none", "no", "unknown"] = "yes"
    default_effort: Effort | None = None
    """What is sent where nobody says; None where nothing is."""
    known: bool = True


UNKNOWN = Traits(UNKNOWN_OUTPUT, effort="unknown", known=False)

OPENAI = (
    (r"gpt-oss\b", UNKNOWN),
    (r"gpt-3\.5", Traits(4_096, effort="no")),
    (r"gpt-4-(turbo|.*preview)", Traits(4_096, effort="no")),
    (r"(chat)?gpt-4o", Traits(16_384, effort="no")),
    (r"gpt-4\.1", Traits(32_768, effort="no")),
    (r"gpt-4\b", Traits(8_192, effort="no")),
    (r"gpt-[5-9][\d.]*-(chat|pro)", Traits(16_384, "never")),
    (r"o\d", Traits(100_000, "never", "not none", DEFAULT_EFFORT)),
    (r"gpt-5(?!\.)", Traits(128_000, "never", "not none", DEFAULT_EFFORT)),
    (r"gpt-[6-9][\d.]*-astra", Traits(128_000, "never", "not none", DEFAULT_EFFORT)),
    (r"gpt-5\.[1-4]\b", Traits(128_000, "without effort")),
    (r"gpt-[5-9]", Traits(128_000, "without effort", "yes", DEFAULT_EFFORT)),
)
"""By the start of the name; the first that fits."""

ANTHROPIC = (
    (r"claude-(sonnet|haiku)-4-5", Traits(64_000, "never", "no")),
    (r"claude-[a-z]+-4", Traits(64_000, "never", "yes", DEFAULT_EFFORT)),
    (r"claude-[a-z]+-\d", Traits(128_000, "never", "yes", DEFAULT_EFFORT)),
)

OF_ANTHROPIC = Traits(UNKNOWN_OUTPUT, "never", "unknown", known=False)


def traits(provider: str, model: str) -> Traits:
    """What the model takes, as far as its name tells."""
    rules, unknown = (ANTHROPIC, OF_ANTHROPIC) if provider == "anthropic" else (OPENAI, UNKNOWN)
    name = model.lower().removeprefix("ft:")
    return next((found for pattern, found in rules if re.match(pattern, name)), unknown)


def chosen(config: ModelConfig) -> tuple[str, str]:
    """Provider and model of a configuration, each implying the other.

    Raises:
        RequestError: neither is said, or nobody knows whose the model is.
    """
    name = (config.model_name or "").strip()
    provider = (config.provider or "").strip() or _implied(config, name)
    if not name and provider not in DEFAULT_MODELS:
        raise RequestError(f"{provider} has no default model. Say which, by ModelConfig(model_name=…) or syda_model.")
    elsewhere = config.base_url or config.proxy or config.client
    if not elsewhere and provider in DEFAULT_MODELS and _owner(name) not in {"", provider}:
        raise RequestError(f"{name!r} is a model of {_owner(name)}, not of {provider}. Leave the provider out.")
    return provider, name or DEFAULT_MODELS[provider]


def _implied(config: ModelConfig, name: str) -> str:
    owner = _owner(name)
    if owner:
        return owner
    if config.base_url or config.proxy:
        return "openai"  # what compatible servers are compatible with
    if name:
        raise RequestError(
            f"Whose model is {name!r}? Say ModelConfig(provider=…), or base_url=… for a server of your own. "
            "The names gpt-… and claude-… tell by themselves."
        )
    raise RequestError("A model configuration needs a provider or the name of a model: ModelConfig(provider='openai').")


def _owner(name: str) -> str:
    name = name.lower()
    if name.startswith("claude"):
        return "anthropic"
    return "openai" if re.match(r"(ft:)?((chat)?gpt-(?!oss)|o\d(-|$))", name) else ""
