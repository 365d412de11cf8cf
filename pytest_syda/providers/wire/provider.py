"""A client of the wire as a provider: with the conversation on top of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_syda.providers.wire.client import Client
from pytest_syda.schemas import ModelConfig

if TYPE_CHECKING:
    from pytest_syda.providers.llm.provider import LLMProvider


def llm_provider(client: Client, config: ModelConfig) -> LLMProvider:
    """The provider that asks by this client, with what the configuration says of rows."""
    from pytest_syda.providers.llm.provider import LLMProvider
    from pytest_syda.providers.llm.settings import Settings

    names = ("max_rows", "on_bad_rows")
    given = {name: value for name in names if (value := getattr(config, name)) is not None}
    return LLMProvider(client, config, settings=Settings(**given))
