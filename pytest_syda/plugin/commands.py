"""Commands to paste into a shell."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from pytest_syda.plugin.state import FILLING, SETTINGS

if TYPE_CHECKING:
    from pytest_syda.plugin.filling import Filling


def again(item: pytest.Item, filling: Filling) -> str:
    """Runs a test with the data it had. A seed of the marker's own needs no flag, and would not heed one."""
    seed = [] if filling.marking.seed is not None else [f"--syda-seed={item.config.stash[SETTINGS].seed}"]
    return shlex.join(["pytest", _node(item), *seed, *_provider(item)])


def to_have_it_written(item: pytest.Item) -> str:
    """Runs a test where a provider may be called, and puts what it wrote where it is committed, or shared."""
    record = [] if item.config.stash[SETTINGS].store_url else ["--syda-record"]
    return shlex.join(["pytest", _node(item), "--syda-mode=live", *record, *_provider(item)])


def _node(item: pytest.Item) -> str:
    """Seen from where pytest was called."""
    path = os.path.relpath(item.path, item.config.invocation_params.dir)
    return "::".join([path, *item.nodeid.split("::")[1:]])


def _provider(item: pytest.Item) -> Iterator[str]:
    """Where the run names one, and not the marker."""
    filling, settings = item.stash.get(FILLING, None), item.config.stash[SETTINGS]
    silent = filling is None or filling.marking.provider is None
    if silent and settings.provider != "offline":
        yield f"--syda-provider={settings.provider}"
