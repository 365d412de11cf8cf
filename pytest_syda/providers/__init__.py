"""Who writes recipes. A provider registers under a name; a third party's by the entry point `pytest_syda.providers`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from inspect import signature
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from pytest_syda.dataset.plan import Plan
from pytest_syda.dataset.wanted import Wanted
from pytest_syda.errors import RequestError, nearest
from pytest_syda.recipe.document import Recipe
from pytest_syda.registry import Registry

if TYPE_CHECKING:
    from pytest_syda.schemas import ModelConfig

GROUP = "pytest_syda.providers"
MAX_ROWS = 100
"""Rows of a table that a provider writes out, where it does not say otherwise by an attribute `max_rows`."""


@runtime_checkable
class Provider(Protocol):
    """Writes recipes.

    Two more attributes are read where they are there: `free = True` says that it costs nothing and always writes the
    same, so that nothing is stored; `max_rows` is how many rows of a table it writes out at most (100).
    """

    @property
    def name(self) -> str:
        """By which it is known, stored and shown."""
        ...

    def write(self, plan: Plan, wanted: Sequence[Wanted]) -> Iterable[Recipe]:
        """A recipe for each table that is wanted.

        Each is stored when it is yielded, so that what is finished is kept whatever happens to the next. A table may
        be yielded several times, further each time: the last one counts.

        Raises:
            ProviderError: it could not.
        """


Maker = Callable[..., Provider]
"""Makes a provider. One that has a parameter `config` is given the ModelConfig it is asked for with, or None."""

PROVIDERS: Registry[Maker] = Registry("a provider {!r}", GROUP)


def register_provider(name: str, make: Maker, *, replace: bool = False) -> None:
    """Teach the plugin a provider: a function or class that makes it; with a parameter `config` for a ModelConfig.

    Raises:
        RequestError: the name is taken, and `replace` was not said.
    """
    PROVIDERS.register(name, make, replace=replace)


def provider_names() -> tuple[str, ...]:
    return PROVIDERS.names()


def get_provider(provider: str | Provider | ModelConfig) -> Provider:
    """The provider of this name, or that a configuration means; a provider itself is itself.

    Raises:
        RequestError: there is none, or it does not take the configuration.
    """
    if isinstance(provider, str):
        return _made(provider, None)
    from pytest_syda.schemas import ModelConfig

    return _made(provider_of(provider), provider) if isinstance(provider, ModelConfig) else provider


def provider_of(config: ModelConfig) -> str:
    """The name of the provider that a configuration means; a model's name implies it.

    Raises:
        RequestError: neither is there, or nobody knows whose the model is.
    """
    if config.provider and config.provider.strip() not in {"openai", "anthropic"}:
        return config.provider.strip()
    from pytest_syda.providers.wire.models import chosen

    return chosen(config)[0]


def _made(provider: str, config: ModelConfig | None) -> Provider:
    make = PROVIDERS.get(provider)
    if make is None:
        raise RequestError(f"There is no provider {provider!r}. {nearest(provider, provider_names())}".rstrip())
    if "config" in signature(make).parameters:
        return make(config=config)
    if config is not None:
        raise RequestError(f"The provider {provider!r} takes no ModelConfig. Pass its name alone.")
    return make()


def is_free(provider: Provider) -> bool:
    """Whether it costs nothing and always writes the same, so that nothing it writes is stored."""
    return bool(getattr(provider, "free", False))


def max_rows(provider: Provider) -> int:
    return int(getattr(provider, "max_rows", MAX_ROWS))


def wanted_of(plan: Plan, provider: Provider) -> list[Wanted]:
    """Everything a plan takes from a provider of whom nothing is kept."""
    most = max_rows(provider)
    return [Wanted(table=each.name, rows=min(each.size, most), carry_on=each.size > most) for each in plan]


def questions(provider: Provider, plan: Plan, wanted: Sequence[Wanted] | None = None) -> Iterator[str]:
    """What it would be asked for a plan, of which nothing is kept where `wanted` does not say otherwise, in lines of
    text; nobody is asked. Nothing, of a provider that does not say: one without a method `explain(plan, wanted)`."""
    explain: Callable[[Plan, Sequence[Wanted]], Iterator[str]] | None = getattr(provider, "explain", None)
    if explain is not None:
        yield from explain(plan, wanted_of(plan, provider) if wanted is None else wanted)


def _offline() -> Provider:
    from pytest_syda.providers.offline.provider import OfflineProvider

    return OfflineProvider()


def _fitted() -> Provider:
    raise RequestError(
        "The provider 'fitted' needs samples to fit. Pass it as an object:\n"
        "    from pytest_syda.providers.fitted import FittedProvider\n"
        '    provider=FittedProvider({"Customer": customers_frame})'
    )


register_provider("offline", _offline)
register_provider("fitted", _fitted)


def _scripted() -> Provider:
    from pytest_syda.providers.scripted import from_environment

    return from_environment()


register_provider("scripted", _scripted)


def _openai(config: ModelConfig | None) -> Provider:
    from pytest_syda.providers.openai import openai_provider

    return openai_provider(config)


def _anthropic(config: ModelConfig | None) -> Provider:
    from pytest_syda.providers.anthropic import anthropic_provider

    return anthropic_provider(config)


register_provider("openai", _openai)
register_provider("anthropic", _anthropic)
