"""Which provider writes the recipes: the one that a model's name implies, else the one whose key is there, else the
offline one, which is said."""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pytest_syda.errors import ProviderKeyError, RequestError, SydaWarning
from pytest_syda.schemas import Secret

if TYPE_CHECKING:
    from pytest_syda.providers import Provider
    from pytest_syda.schemas import ModelConfig

KEYS = {"openai": "OPENAI_API_KEY", "anthropic": "ANTHROPIC_API_KEY"}
OFFLINE = "offline"
_SPELLED = {"openai": "OpenAI", "anthropic": "Anthropic"}


@dataclass(frozen=True)
class Keys:
    """Keys given as parameters; the environment has those that were not."""

    openai: Secret | None = None
    anthropic: Secret | None = None

    def given(self, provider: str) -> str | None:
        found: Secret | None = getattr(self, provider, None)
        return None if found is None else found.reveal()

    def of(self, provider: str) -> str:
        return (self.given(provider) or os.environ.get(KEYS.get(provider, ""), "")).strip()


@dataclass(frozen=True)
class Chosen:
    """What is handed to the providers' registry, and its names for people."""

    source: str | ModelConfig | Provider
    provider: str
    model: str = ""
    said: str = ""
    """Why, where nobody chose."""


def choose(model: str | None, config: ModelConfig | None, keys: Keys, *, kept: Callable[[], bool]) -> Chosen:
    """The provider for a model's name, or for a configuration; `kept` tells whether answers may be there already,
    which need no key.

    Raises:
        RequestError: both were given, or nobody knows the model.
        ProviderKeyError: the model needs a key, and there is none.
    """
    if config is not None and model is not None:
        raise RequestError("Give model or model_config, not both: the configuration names the model too.")
    if config is None and model is None:
        return _by_keys(keys)
    chosen = _named(str(model), keys) if config is None else _configured(config, keys)
    if _lacks_key(chosen, keys) and not kept():
        raise ProviderKeyError(_keyless(chosen), provider=chosen.provider, model=chosen.model)
    return chosen


def given(provider: str | Provider, model: object, config: object) -> Chosen:
    """A provider that the caller names or brings.

    Raises:
        RequestError: a model is named, too, or there is no such provider.
    """
    from pytest_syda.providers import Provider, get_provider

    if model is not None or config is not None:
        raise RequestError("Give provider, or a model that implies one, not both.")
    if not isinstance(provider, str) and not isinstance(provider, Provider):
        raise RequestError(f"provider={provider!r} is no provider: give a name, or an object with a name and write().")
    return Chosen(provider, get_provider(provider).name)


def _named(model: str, keys: Keys) -> Chosen:
    from pytest_syda.providers import provider_names, provider_of
    from pytest_syda.schemas import ModelConfig

    if not model.strip():
        raise RequestError("model is empty. Name one, such as 'gpt-4' or 'offline'.")
    if model in provider_names() and model not in KEYS:
        return Chosen(model, model)
    if model in KEYS:
        return _with_key(ModelConfig(provider=model), model, keys)
    try:
        provider = provider_of(ModelConfig(model_name=model))
    except RequestError as error:
        raise RequestError(
            f"model={model!r}: nobody knows whose model that is. gpt-… and o1 are OpenAI's, claude-… Anthropic's, and "
            "'offline' needs neither. Of another, say whose: "
            f"model_config=ModelConfig(provider='openai', model_name={model!r}, base_url='https://…')."
        ) from error
    return _with_key(ModelConfig(provider=provider, model_name=model), provider, keys)


def _configured(config: Any, keys: Keys) -> Chosen:
    from pytest_syda.providers import provider_of
    from pytest_syda.schemas import ModelConfig

    if not isinstance(config, ModelConfig):
        raise RequestError(
            f"model_config={type(config).__name__} is no ModelConfig. from pytest_syda.schemas import ModelConfig, and "
            "write ModelConfig(provider='openai', model_name='gpt-4')."
        )
    provider = provider_of(config)
    if provider == OFFLINE:
        return Chosen(OFFLINE, OFFLINE)
    return _with_key(config, provider, keys)


def _with_key(config: ModelConfig, provider: str, keys: Keys) -> Chosen:
    """With the key that was given as a parameter; that of the environment is looked up when it is needed."""
    given = keys.given(provider)
    if given and config.api_key is None:
        config = config.replace(api_key=given)
    return Chosen(config, provider, config.model_name or "")


def _lacks_key(chosen: Chosen, keys: Keys) -> bool:
    """Whether a request would fail for want of a key. Servers elsewhere may need none."""
    from pytest_syda.schemas import ModelConfig

    config = chosen.source
    if not isinstance(config, ModelConfig) or chosen.provider not in KEYS:
        return False
    elsewhere = (
        config.proxy or config.base_url or config.client or os.environ.get(f"{chosen.provider.upper()}_BASE_URL")
    )
    return not elsewhere and not config.api_key and not keys.of(chosen.provider)


def _keyless(chosen: Chosen) -> str:
    provider = chosen.provider
    whose = (
        f"The model {chosen.model!r} is {_SPELLED[provider]}'s" if chosen.model else f"{_SPELLED[provider]} is named"
    )
    return (
        f"{whose}, and there is no key for it.\n"
        f"  export {KEYS[provider]}=…, or SyntheticDataGenerator({provider}_api_key=…).\n"
        "  Without a key, data is made by model='offline'."
    )


def _by_keys(keys: Keys) -> Chosen:
    from pytest_syda.schemas import ModelConfig

    found = [provider for provider in KEYS if keys.of(provider)]
    if not found:
        said = (
            f"No model was named and neither {' nor '.join(KEYS.values())} is set, so the data is made offline. "
            "Write SyntheticDataGenerator(model='offline') to have it so without this warning."
        )
        return Chosen(OFFLINE, OFFLINE, said=said)
    provider = found[0]
    why = "its key was given" if keys.given(provider) else f"{KEYS[provider]} is set"
    chosen = _with_key(ModelConfig(provider=provider), provider, keys)
    said = (
        f"No model was named, so the data is made by {_SPELLED[provider]}'s default model, as {why}. Name a model to "
        "have it without this warning; model='offline' costs nothing."
    )
    return Chosen(chosen.source, provider, said=said)


_SAID: set[str] = set()
_PLACE = "pytest_syda"


def say(text: str) -> None:
    """Warn: once in a process, wherever generators are made; every time to those who ask for all warnings."""
    if text in _SAID and _action(text) not in {"always", "all", "error"}:
        return
    _SAID.add(text)
    warnings.warn_explicit(text, SydaWarning, filename=_PLACE, lineno=1, module=_PLACE, registry={})


def _action(text: str) -> str:
    """What is done with such a warning: that of the first filter it fits. Python's own memory of what was shown is
    lost whenever anybody changes a filter, as many libraries do while they work."""
    for action, message, category, module, _line in warnings.filters:
        fits = message is None or re.match(_pattern(message), text)
        if fits and issubclass(SydaWarning, category) and (module is None or re.match(_pattern(module), _PLACE)):
            return str(action)
    return "default"


def _pattern(given: str | re.Pattern[str]) -> str:
    return given if isinstance(given, str) else given.pattern
