"""Mark a test with the SQLAlchemy models it needs; get a small, believable, complete world in its session.

The public names. They are resolved on first use, so that loading the pytest plugin imports nothing else.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pytest_syda.budget import Budget
    from pytest_syda.dataset.dataset import Dataset
    from pytest_syda.dataset.generators import vectorized
    from pytest_syda.dataset.request import per
    from pytest_syda.errors import (
        BudgetError,
        GeneratorError,
        ImpossibleError,
        Problem,
        ProviderAnswerError,
        ProviderBusyError,
        ProviderConnectionError,
        ProviderError,
        ProviderKeyError,
        ProviderRefusedError,
        ProviderRequestError,
        ProviderSetupError,
        ProviderTimeoutError,
        RecipeError,
        RequestError,
        SchemaError,
        SinkError,
        StoreError,
        SydaError,
        SydaWarning,
        UnknownTypeError,
    )
    from pytest_syda.plugin.failures import PytestSydaWarning
    from pytest_syda.plugin.handle import Syda
    from pytest_syda.providers import register_provider
    from pytest_syda.providers.scripted import Scripted
    from pytest_syda.recipe.pools import register_pool
    from pytest_syda.recipe.spec import register_kind
    from pytest_syda.schema.registry import register_type
    from pytest_syda.schema.types import Codec, Type
    from pytest_syda.schemas import ModelConfig, ProxyConfig
    from pytest_syda.seeding import explain, populate, populate_async
    from pytest_syda.store.registry import register_store
    from pytest_syda.structured import SyntheticDataGenerator

_HOMES = {
    "Budget": "pytest_syda.budget",
    "BudgetError": "pytest_syda.errors",
    "Codec": "pytest_syda.schema.types",
    "Dataset": "pytest_syda.dataset.dataset",
    "GeneratorError": "pytest_syda.errors",
    "ImpossibleError": "pytest_syda.errors",
    "ModelConfig": "pytest_syda.schemas",
    "Problem": "pytest_syda.errors",
    "ProviderAnswerError": "pytest_syda.errors",
    "ProviderBusyError": "pytest_syda.errors",
    "ProviderConnectionError": "pytest_syda.errors",
    "ProviderError": "pytest_syda.errors",
    "ProviderKeyError": "pytest_syda.errors",
    "ProviderRefusedError": "pytest_syda.errors",
    "ProviderRequestError": "pytest_syda.errors",
    "ProviderSetupError": "pytest_syda.errors",
    "ProviderTimeoutError": "pytest_syda.errors",
    "ProxyConfig": "pytest_syda.schemas",
    "PytestSydaWarning": "pytest_syda.plugin.failures",
    "RecipeError": "pytest_syda.errors",
    "RequestError": "pytest_syda.errors",
    "SchemaError": "pytest_syda.errors",
    "Scripted": "pytest_syda.providers.scripted",
    "SinkError": "pytest_syda.errors",
    "StoreError": "pytest_syda.errors",
    "Syda": "pytest_syda.plugin.handle",
    "SydaError": "pytest_syda.errors",
    "SydaWarning": "pytest_syda.errors",
    "SyntheticDataGenerator": "pytest_syda.structured",
    "Type": "pytest_syda.schema.types",
    "UnknownTypeError": "pytest_syda.errors",
    "explain": "pytest_syda.seeding",
    "per": "pytest_syda.dataset.request",
    "populate": "pytest_syda.seeding",
    "populate_async": "pytest_syda.seeding",
    "register_kind": "pytest_syda.recipe.spec",
    "register_pool": "pytest_syda.recipe.pools",
    "register_provider": "pytest_syda.providers",
    "register_store": "pytest_syda.store.registry",
    "register_type": "pytest_syda.schema.registry",
    "vectorized": "pytest_syda.dataset.generators",
}

__all__ = [
    "Budget",
    "BudgetError",
    "Codec",
    "Dataset",
    "GeneratorError",
    "ImpossibleError",
    "ModelConfig",
    "Problem",
    "ProviderAnswerError",
    "ProviderBusyError",
    "ProviderConnectionError",
    "ProviderError",
    "ProviderKeyError",
    "ProviderRefusedError",
    "ProviderRequestError",
    "ProviderSetupError",
    "ProviderTimeoutError",
    "ProxyConfig",
    "PytestSydaWarning",
    "RecipeError",
    "RequestError",
    "SchemaError",
    "Scripted",
    "SinkError",
    "StoreError",
    "Syda",
    "SydaError",
    "SydaWarning",
    "SyntheticDataGenerator",
    "Type",
    "UnknownTypeError",
    "explain",
    "per",
    "populate",
    "populate_async",
    "register_kind",
    "register_pool",
    "register_provider",
    "register_store",
    "register_type",
    "vectorized",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from pytest_syda.collector import without_collector

    with without_collector():
        found = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
