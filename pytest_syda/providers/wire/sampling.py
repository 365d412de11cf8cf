"""Which fields of a configuration a model takes. None is left out silently: it reaches the wire, or it is an error."""

from __future__ import annotations

from collections.abc import Iterator

from pytest_syda.errors import Problem, RequestError
from pytest_syda.providers.wire.models import Traits, traits
from pytest_syda.schemas import Effort, ModelConfig


def judge(config: ModelConfig, provider: str, model: str) -> None:
    """Whether the model takes everything that is said.

    Raises:
        RequestError: listing all it does not take.
    """
    taken = traits(provider, model)
    problems = [*_sampling(config, model, taken), *_effort(config, provider, model, taken)]
    problems += _seed(config, provider, model)
    problems += _output(config, model, taken)
    if problems:
        raise RequestError.of(f"The model {model} does not take this configuration:", problems)


def effort(config: ModelConfig, taken: Traits) -> Effort | None:
    """What is sent: what was said, or the default; none beside a temperature, which no model takes while it reasons."""
    if config.effort is not None:
        return config.effort
    if _samples(config) and taken.sampling == "without effort":
        return "none"
    return taken.default_effort


def _samples(config: ModelConfig) -> list[str]:
    return [name for name in ("temperature", "top_p") if getattr(config, name) is not None]


def _sampling(config: ModelConfig, model: str, taken: Traits) -> Iterator[Problem]:
    for name in _samples(config):
        if taken.sampling == "never":
            yield Problem(
                name, f"{model} has no {name}", "Leave it out; for more variety say in the prompt what should vary."
            )
        elif taken.sampling == "without effort" and config.effort not in {None, "none"}:
            yield Problem(
                name,
                f"{model} takes it only while it does not reason, and effort is {config.effort!r}",
                f'Leave {name} out, or set effort="none".',
            )


def _effort(config: ModelConfig, provider: str, model: str, taken: Traits) -> Iterator[Problem]:
    if config.effort is None:
        return
    if taken.effort == "no":
        yield Problem("effort", f"{model} has no effort to set", "Leave it out.")
    elif taken.effort == "not none" and config.effort == "none":
        yield Problem("effort", f"{model} always reasons", 'The least is effort="low".')
    elif provider == "anthropic" and config.effort == "minimal":
        yield Problem("effort", f"{model} knows no effort 'minimal'", "One of none, low, medium, high, xhigh, max.")


def _seed(config: ModelConfig, provider: str, model: str) -> Iterator[Problem]:
    if config.seed is not None and provider == "anthropic":
        yield Problem(
            "seed",
            f"{model} has no seed",
            "Leave it out: what was written once is stored, and the rows made of it are the same on every run.",
        )


def _output(config: ModelConfig, model: str, taken: Traits) -> Iterator[Problem]:
    if config.max_tokens is not None and taken.known and config.max_tokens > taken.max_output:
        yield Problem("max_tokens", f"{config.max_tokens:,} is more than the {taken.max_output:,} of {model}")
