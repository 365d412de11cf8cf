"""The global sources of randomness that users' code draws from: seeded by address, and restored afterwards.

`uuid.uuid4` draws from here as well, since keys are made with it all over; what else asks the operating system for
entropy (`secrets`, `numpy.random.default_rng()`) stays as random as it is. Only modules that are imported already are
seeded. One that is first imported by the generator itself starts from such
entropy too, so `newly_imported` tells to run that block again.
"""

from __future__ import annotations

import os
import random
import sys
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from pytest_syda.dataset.draws import key_of

Restore = Callable[[], object]


class Randomness:
    """Seeds what is there, and remembers what it found."""

    def __init__(self) -> None:
        self._restore: dict[object, Restore] = {}

    def seed(self, *address: object) -> None:
        """Everything draws from this address now. Each source from a stream of its own: they are not to repeat one
        another."""
        for source, generator in _generators():
            self._remember(source, generator)
            generator.seed(key_of(*address, source))
        self._seed_uuid(key_of(*address, "uuid"))
        if "numpy.random" in sys.modules:
            self._seed_numpy(key_of(*address, "numpy.random"))

    def newly_imported(self) -> bool:
        """Whether a source appeared that the last seeding did not know."""
        return any(source not in self._restore for source, _ in _generators()) or (
            "numpy.random" in sys.modules and "numpy.random" not in self._restore
        )

    def restore(self) -> None:
        for restore in self._restore.values():
            restore()

    def _remember(self, source: object, generator: random.Random) -> None:
        if source not in self._restore:
            state = generator.getstate()
            self._restore[source] = lambda: generator.setstate(state)

    def _seed_uuid(self, key: int) -> None:
        if "uuid" not in self._restore:
            self._restore["uuid"] = lambda: setattr(uuid, "os", os)
        uuid.os = _Urandom(key)  # type: ignore[attr-defined]

    def _seed_numpy(self, key: int) -> None:
        numpy_random = sys.modules["numpy.random"]
        if "numpy.random" not in self._restore:
            state = numpy_random.get_state(legacy=False)
            self._restore["numpy.random"] = lambda: numpy_random.set_state(state)
        numpy_random.seed([key & 0xFFFFFFFF, key >> 32])


class _Urandom:
    """The `os` of the module `uuid`, with a source of bytes that can be repeated."""

    def __init__(self, key: int) -> None:
        self.urandom = random.Random(key).randbytes  # noqa: S311 - test data

    def __getattr__(self, name: str) -> Any:
        return getattr(os, name)


@contextmanager
def randomness() -> Iterator[Randomness]:
    """Global randomness that is back where it was at the end, also when the generator raises."""
    sources = Randomness()
    try:
        yield sources
    finally:
        sources.restore()


def _generators() -> Iterator[tuple[object, random.Random]]:
    """Every global `random.Random`, with a name that is the same in every process."""
    yield "random", random._inst  # noqa: SLF001 - what the module's functions are bound to
    faker_generator, factory_random = sys.modules.get("faker.generator"), sys.modules.get("factory.random")
    if faker_generator is not None:
        yield "faker", faker_generator.random
    if factory_random is not None:
        yield "factory", factory_random.randgen
    yield from _seeded_fakers(getattr(faker_generator, "random", None))


def _seeded_fakers(shared: Any) -> Iterator[tuple[object, random.Random]]:
    """Those of factory_boy's own fakers, one a locale, that were given a generator of their own by `seed_instance`."""
    faker = getattr(sys.modules.get("factory.faker"), "Faker", None)
    for locale, proxy in getattr(faker, "_FAKER_REGISTRY", {}).items():
        for number, generator in enumerate(proxy.factories):
            if generator.random is not shared:
                yield f"faker {locale} {number}", generator.random
