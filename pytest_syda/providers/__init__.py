"""Who writes recipes. A provider registers under a name; a third party's by the entry point `pytest_syda.providers`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib.metadata import entry_points
from typing import Protocol

from pytest_syda.dataset.plan import Plan
from pytest_syda.errors import RequestError, nearest
from pytest_syda.recipe.document import Recipe

GROUP = "pytest_syda.providers"


class Provider(Protocol):
    """Writes recipes."""

    name: str

    def write(self, plan: Plan, tables: Sequence[str]) -> dict[str, Recipe]:
        """A recipe for each of these tables of the plan.

        Raises:
            ProviderError: it could not.
        """


_PROVIDERS: dict[str, Callable[[], Provider]] = {}


def register_provider(name: str, make: Callable[[], Provider], *, replace: bool = False) -> None:
    """Teach the plugin a provider.

    Raises:
        RequestError: the name is taken, and `replace` was not said.
    """
    if name in _PROVIDERS and not replace:
        raise RequestError(f"There is a provider {name!r} already. Pass replace=True to take its place.")
    _PROVIDERS[name] = make


def provider_names() -> tuple[str, ...]:
    return tuple(sorted({*_PROVIDERS, *(entry.name for entry in entry_points(group=GROUP))}))


def get_provider(name: str) -> Provider:
    """The provider of this name.

    Raises:
        RequestError: there is none.
    """
    if name not in _PROVIDERS:
        for entry in entry_points(group=GROUP):
            if entry.name == name:
                register_provider(name, entry.load())
    if name not in _PROVIDERS:
        raise RequestError(f"There is no provider {name!r}. {nearest(name, provider_names())}".rstrip())
    return _PROVIDERS[name]()


def _offline() -> Provider:
    from pytest_syda.providers.offline.provider import OfflineProvider

    return OfflineProvider()


register_provider("offline", _offline)
