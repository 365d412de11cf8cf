"""The ini keys that say which model writes the data, and what they add up to."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import pytest

if TYPE_CHECKING:
    from pytest_syda.budget import Budget
    from pytest_syda.schemas import ModelConfig

PAID = ("openai", "anthropic")


class ModelSettings(Protocol):
    """The settings that are read here."""

    @property
    def provider(self) -> str: ...
    @property
    def model(self) -> str: ...
    @property
    def base_url(self) -> str: ...
    @property
    def temperature(self) -> float | None: ...
    @property
    def timeout(self) -> float | None: ...
    @property
    def budget(self) -> Budget | None: ...
    @property
    def max_rows(self) -> int | None: ...
    @property
    def on_bad_rows(self) -> str: ...


def model_config(settings: ModelSettings, provider: Any = None) -> ModelConfig | None:
    """The configuration of a run for this provider, or for the run's own; None where none of ours is meant.

    Model, address and temperature belong to the run's provider, and are not another one's that a marker names; the
    budget, one for the whole run, and the other limits hold for each.
    """
    name = provider or settings.provider
    if name not in PAID:
        return None
    from pytest_syda.schemas import ModelConfig

    own = name == settings.provider
    given: dict[str, Any] = {
        "model_name": settings.model if own else "",
        "base_url": settings.base_url if own else "",
        "temperature": settings.temperature if own else None,
        "timeout": settings.timeout,
        "budget": settings.budget,
        "max_rows": settings.max_rows,
        "on_bad_rows": settings.on_bad_rows,
    }
    return ModelConfig(provider=name, **{field: value for field, value in given.items() if value not in {None, ""}})


def shared_budget(budget: Budget | None, config: pytest.Config) -> Budget | None:
    """One budget for a run, whichever worker of pytest-xdist spends it."""
    run = getattr(config, "workerinput", {}).get("testrunuid")
    if budget is None or run is None:
        return budget
    return budget.shared(Path(tempfile.gettempdir()) / f"syda-budget-{run}.json")


def field(name: str, read: Callable[[str], Any] = str) -> Callable[[str, Any], Any]:
    """What checks an ini value that becomes this field of ModelConfig, as that does."""

    def parse(where: str, value: Any) -> Any:
        from pytest_syda.errors import RequestError
        from pytest_syda.schemas import ModelConfig

        try:
            return getattr(ModelConfig(**{name: read(str(value).strip())}), name)
        except ValueError as error:
            raise pytest.UsageError(f"{where}: {value!r} is no number.") from error
        except RequestError as error:
            told = [f"{each.message}. {each.remedy}".strip() for each in error.problems] or [str(error)]
            raise pytest.UsageError(f"{where}: {' '.join(told)}") from error

    return parse
