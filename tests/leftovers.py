"""What a test leaves behind for the next one of its process: nothing.

What it registers goes with it; what it changes of the process is a fault of its own.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest_syda.seeding  # noqa: F401 - brings all that registers what is ours
from pytest_syda.providers import PROVIDERS
from pytest_syda.recipe import kinds, pools, spec
from pytest_syda.schema.registry import types
from pytest_syda.sinks.registry import sinks
from pytest_syda.store import current
from pytest_syda.store.registry import STORES

types.load_modules()  # ours, which wait for the first type that needs them
for _tag in kinds.HOMES:  # and for the first recipe
    spec.kind_of(_tag)


def _registries() -> list[dict[Any, Any]]:
    return [PROVIDERS._known, STORES._known, sinks._sinks, types._mappings, pools._MAKERS, spec.KINDS]


@contextmanager
def registries_as_before() -> Iterator[None]:
    """Also what a project registers that a test runs in this process."""
    before = [dict(known) for known in _registries()]
    yield
    for known, was in zip(_registries(), before, strict=True):
        if known == was:
            continue
        known.clear()
        known.update(was)
        pools.load_pool.cache_clear()


@contextmanager
def modules_as_before(folder: Path) -> Iterator[None]:
    """Another test may write a module of the same name into a folder of its own."""
    before = set(sys.modules)
    yield
    for name in sys.modules.keys() - before:
        file = getattr(sys.modules[name], "__dict__", {}).get("__file__")
        if file and Path(file).is_relative_to(folder):
            del sys.modules[name]


def process() -> dict[str, Any]:
    """What of this process every test relies on."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTEST_CURRENT_TEST"}
    return {
        **{f"the environment variable {name}": value for name, value in environment.items()},
        "the current directory": os.getcwd(),  # noqa: PTH109 - a text to show
        "sys.path": list(sys.path),
        "the runs that are going on": list(current._FINDERS),
    }


def changes(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    """In words, what is not as it was."""
    return [
        f"{name}: {before.get(name)!r} became {after.get(name)!r}"
        for name in sorted({*before, *after})
        if before.get(name) != after.get(name)
    ]
