"""What a test's markers say, merged and checked."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from pytest_syda.errors import RequestError, nearest
from pytest_syda.plugin.marker import SIGNATURE, description
from pytest_syda.plugin.models import model_config

if TYPE_CHECKING:
    from pytest_syda.plugin.options import Settings


class Marking(msgspec.Struct, frozen=True):
    """What a test's markers ask for, the closest one's word on each keyword. None means: nobody said."""

    models: Any = None
    sizes: Any = None
    prompt: str | None = None
    prompts: Mapping[Any, str] | None = None
    generators: Mapping[Any, Any] | None = None
    rows: Mapping[Any, Sequence[Mapping[str, Any]]] | None = None
    seed: int | None = None
    provider: Any = None
    """A name, a ModelConfig or a Provider."""
    exclude: Iterable[Any] = ()

    def keywords(self, settings: Settings) -> dict[str, Any]:
        """The arguments of `populate`, with the run's settings where the marker is silent.

        Raises:
            RequestError: neither names models.
        """
        models = self.models if self.models is not None else list(settings.models)
        if self.models is None and not settings.models:
            raise RequestError(_NO_MODELS)
        return {
            "models": models,
            "sizes": settings.default_size if self.sizes is None else self.sizes,
            "prompt": self.prompt,
            "prompts": self.prompts,
            "generators": self.generators,
            "rows": self.rows,
            "seed": settings.seed if self.seed is None else self.seed,
            "provider": model_config(settings, self.provider) or self.provider or settings.provider,
            "exclude": (self.exclude,) if isinstance(self.exclude, str) else tuple(self.exclude),
            "locale": settings.locale,
            "default_size": settings.default_size,
            "insert": settings.insert,
        }


_NO_MODELS = """\
No models to make data for. Name them in the test's marker:

    @pytest.mark.syda(models=[Customer, Order])
    def test_something(syda_session): ...

or once for the whole project, in the ini file:

    syda_models = app.models:Base"""


def merged(marks: Sequence[pytest.Mark]) -> Marking:
    """What marks ask for, the closest first.

    Raises:
        RequestError: an argument the marker does not have, or one of the wrong kind.
    """
    given: dict[str, Any] = {}
    for mark in reversed(marks):
        given.update(_arguments(mark))
    _check(given)
    return Marking(**given)


def _arguments(mark: pytest.Mark) -> dict[str, Any]:
    for name in mark.kwargs:
        if name not in SIGNATURE.parameters:
            raise RequestError(_wrong(f"has no argument {name!r}. {nearest(name, SIGNATURE.parameters)}".rstrip()))
    try:
        return SIGNATURE.bind_partial(*mark.args, **mark.kwargs).arguments
    except TypeError as error:
        raise RequestError(_wrong(f"was called wrongly: {error}.")) from error


def _wrong(what: str) -> str:
    return f"The marker {what}\nIt is called like this: @pytest.mark.{description().partition(': ')[0]}"


_KINDS: dict[str, tuple[tuple[type, ...], str]] = {
    "models": ((object,), "a list of models"),
    "sizes": ((object,), 'a number of rows or a mapping, {"Customer": 4}; several models go into one list'),
    "prompt": ((str,), "a text"),
    "prompts": ((Mapping,), 'a mapping, {"Customer": "B2B companies"}'),
    "generators": ((Mapping,), 'a mapping, {"Customer": {"status": make_status}}'),
    "rows": ((Mapping,), 'a mapping, {"Customer": [{"name": "Acme"}]}'),
    "seed": ((int,), "a whole number"),
    "provider": ((object,), "a provider's name, a ModelConfig or a Provider"),
    "exclude": ((Iterable,), "a list of tables"),
}


def _check(given: Mapping[str, Any]) -> None:
    for name, value in given.items():
        kinds, wanted = _KINDS[name]
        if value is None and name != "exclude":
            continue
        if not isinstance(value, kinds) or isinstance(value, bool) or _is_wrong(name, value):
            raise RequestError(_wrong(f"was given {name}={value!r}; it takes {wanted}."))


def _is_wrong(name: str, value: Any) -> bool:
    """What no type says."""
    if name == "provider" and not isinstance(value, str):
        from pytest_syda.providers import Provider
        from pytest_syda.schemas import ModelConfig

        return isinstance(value, type) or not isinstance(value, Provider | ModelConfig)
    return name == "sizes" and isinstance(value, type)


def frozen(value: Any) -> Hashable:
    """A value as part of a key: equal for equal plain data, and for the same class, function or object.

    Whoever keeps the key keeps the value too, so that no other object can take over its identity.
    """
    if isinstance(value, Marking):
        return tuple(frozen(getattr(value, item.name)) for item in msgspec.structs.fields(value))
    if isinstance(value, Mapping):
        return ("mapping", tuple((frozen(key), frozen(inner)) for key, inner in value.items()))
    if isinstance(value, list | tuple | set | frozenset):
        return (type(value).__name__, tuple(frozen(inner) for inner in value))
    return (type(value).__name__, value) if _hashes(value) else ("object", id(value))


def _hashes(value: Any) -> bool:
    """Whether equal values have equal hashes: not so for SQL expressions, and for what holds a mapping."""
    if hasattr(value, "__clause_element__"):
        return False
    try:
        hash(value)
    except TypeError:
        return False
    return True
