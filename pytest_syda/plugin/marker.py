"""The marker: a typed signature, so that Python itself checks its arguments."""

from __future__ import annotations

import inspect
import re
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

import pytest

from pytest_syda.errors import RequestError, nearest

if TYPE_CHECKING:
    from pytest_syda.plugin.options import Settings

NAME = "syda"


@dataclass(frozen=True, slots=True)
class Marking:
    """What a test's markers ask for, the closest one's word on each keyword. None means: nobody said."""

    models: Any = None
    sizes: Any = None
    prompt: str | None = None
    prompts: Mapping[Any, str] | None = None
    generators: Mapping[Any, Any] | None = None
    rows: Mapping[Any, Sequence[Mapping[str, Any]]] | None = None
    seed: int | None = None
    provider: str | None = None
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
            "provider": self.provider or settings.provider,
            "exclude": (self.exclude,) if isinstance(self.exclude, str) else tuple(self.exclude),
            "locale": settings.locale,
            "default_size": settings.default_size,
        }


_NO_MODELS = """\
No models to make data for. Name them in the test's marker:

    @pytest.mark.syda(models=[Customer, Order])
    def test_something(syda_session): ...

or once for the whole project, in the ini file:

    syda_models = app.models:Base"""


def syda(
    models: Any,
    sizes: Any = 10,
    *,
    prompt: str | None = None,
    prompts: Mapping[Any, str] | None = None,
    generators: Mapping[Any, Any] | None = None,
    rows: Mapping[Any, Sequence[Mapping[str, Any]]] | None = None,
    seed: int | None = None,
    provider: str | None = None,
    exclude: Iterable[Any] = (),
) -> None:
    """Fill the test's session with related rows for these models; what it and the code under test do is rolled back."""


SIGNATURE = inspect.signature(syda)


def description() -> str:
    """The line `pytest --markers` shows: the signature, then one sentence."""
    bare = SIGNATURE.replace(
        parameters=[parameter.replace(annotation=parameter.empty) for parameter in SIGNATURE.parameters.values()],
        return_annotation=SIGNATURE.empty,
    )
    return f"{NAME}{bare}: {(syda.__doc__ or '').strip()}"


def require_fill(item: pytest.Item) -> bool:
    """Let a marked test have its data whichever fixtures it names. Returns whether the test is any concern of ours."""
    names: list[str] | None = getattr(item, "fixturenames", None)
    if names is None:
        return False
    if item.get_closest_marker(NAME) is not None and "_syda_fill" not in names:
        names.append("_syda_fill")
    return any(name.startswith(("syda", "_syda")) for name in names)


def explain_lone_class(report: pytest.CollectReport) -> None:
    """`@pytest.mark.syda(Base)` reads well, and pytest takes the class for what is to be marked."""
    if re.search(rf"^[>\s]*@pytest\.mark\.{NAME}\([\w.]+\)", report.longreprtext, flags=re.MULTILINE):
        report.sections.append((NAME, _LONE_CLASS))


_LONE_CLASS = """\
pytest takes a class that stands alone in a marker for the class to be marked. Write it with its name, or in a list:

    @pytest.mark.syda(models=Base)"""


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
    "prompt": ((str,), "a text"),
    "prompts": ((Mapping,), 'a mapping, {"Customer": "B2B companies"}'),
    "generators": ((Mapping,), 'a mapping, {"Customer": {"status": make_status}}'),
    "rows": ((Mapping,), 'a mapping, {"Customer": [{"name": "Acme"}]}'),
    "seed": ((int,), "a whole number"),
    "provider": ((str,), "a provider's name"),
    "exclude": ((Iterable,), "a list of tables"),
}


def _check(given: Mapping[str, Any]) -> None:
    for name, value in given.items():
        kinds, wanted = _KINDS.get(name, ((object,), ""))
        if value is None and name != "exclude":
            continue
        if not isinstance(value, kinds) or isinstance(value, bool):
            raise RequestError(_wrong(f"was given {name}={value!r}; it takes {wanted}."))


def frozen(value: Any) -> Hashable:
    """A value as part of a key: equal for equal plain data, and for the same class, function or object.

    Whoever keeps the key keeps the value too, so that no other object can take over its identity.
    """
    if isinstance(value, Marking):
        return tuple(frozen(getattr(value, item.name)) for item in fields(value))
    if isinstance(value, Mapping):
        return ("mapping", tuple((frozen(key), frozen(inner)) for key, inner in value.items()))
    if isinstance(value, list | tuple | set | frozenset):
        return (type(value).__name__, tuple(frozen(inner) for inner in value))
    if isinstance(value, Hashable) and not hasattr(value, "__clause_element__"):
        return (type(value).__name__, value)
    return ("object", id(value))
