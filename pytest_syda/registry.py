"""Things that are had by name: ours, those somebody registers, and those of other packages' entry points."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import EntryPoint, entry_points
from typing import Generic, TypeVar

from pytest_syda.errors import RequestError, SydaError

T = TypeVar("T")


class Registry(Generic[T]):
    """What is known by name; an entry point is loaded when its name is asked for.

    Args:
        what: what a name stands for, in words with a place for the name, such as "a provider {!r}".
        group: the entry points that belong here.
    """

    def __init__(self, what: str, group: str) -> None:
        self._what = what
        self._group = group
        self._known: dict[str, T] = {}

    def register(self, name: str, thing: T, *, replace: bool = False) -> None:
        """Raises RequestError where the name is taken, and `replace` was not said."""
        if name in self._known and not replace:
            raise RequestError(f"There is {self._what.format(name)} already. Pass replace=True to take its place.")
        self._known[name] = thing

    def names(self) -> tuple[str, ...]:
        return tuple(sorted({*self._known, *(point.name for point in entry_points(group=self._group))}))

    def get(self, name: str) -> T | None:
        """What stands under this name, or None.

        Raises:
            RequestError: another package's entry point of this name cannot be loaded, or several packages have one.
        """
        if name not in self._known:
            points = {point.value: point for point in entry_points(group=self._group, name=name)}
            if len(points) > 1:
                raise RequestError(
                    f"{self._what.format(name)} is declared by several packages: {', '.join(sorted(points))} "
                    f"(group {self._group}). Uninstall all but one, or register the one you mean yourself."
                )
            for point in points.values():
                with loading(point, RequestError):
                    self._known[name] = point.load()
        return self._known.get(name)


@contextmanager
def loading(point: EntryPoint, kind: type[SydaError]) -> Iterator[None]:
    """What another package's entry point does is done in here; where it fails, an error of this kind names it."""
    try:
        yield
    except Exception as error:  # a third party's code: whatever it raises, its name belongs to the message
        raise kind(
            f"The entry point {point.name} = {point.value!r} (group {point.group}) failed: {error!r}. "
            "Fix or uninstall the package that declares it."
        ) from error
