"""What the plugin keeps on pytest's own objects, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from pytest_syda.plugin.afterwards import Afterwards
    from pytest_syda.plugin.databases import OwnDatabase
    from pytest_syda.plugin.filling import Asked, Filling
    from pytest_syda.plugin.isolation import SharedWorld
    from pytest_syda.plugin.ledger import Ledger
    from pytest_syda.plugin.options import Settings
    from pytest_syda.plugin.plan import Explanation
    from pytest_syda.plugin.stores import Stores
    from pytest_syda.plugin.watching import Watch
    from pytest_syda.store.current import Find
    from pytest_syda.store.lookup import Lookup

USAGE = "syda_usage"
"""In `workeroutput`: a mistake that ends the run, which only the controller can do with one line."""
SETTINGS: pytest.StashKey[Settings] = pytest.StashKey()
LEDGER: pytest.StashKey[Ledger] = pytest.StashKey()
STORES: pytest.StashKey[Stores] = pytest.StashKey()
LOOKUP: pytest.StashKey[Lookup] = pytest.StashKey()
FINDER: pytest.StashKey[Find] = pytest.StashKey()
"""What calls that name no lookup are given."""
AFTERWARDS: pytest.StashKey[Afterwards] = pytest.StashKey()
WATCH: pytest.StashKey[Watch] = pytest.StashKey()
"""Whether the run is a complete one; there where somebody wants to know."""
WORLDS: pytest.StashKey[dict[Engine, SharedWorld]] = pytest.StashKey()
"""Shared worlds by engine: one as a rule, more where a part of the suite overrides `syda_engine`."""
OWNED: pytest.StashKey[dict[Engine, OwnDatabase]] = pytest.StashKey()
EXPLANATION: pytest.StashKey[Explanation] = pytest.StashKey()
"""There with `--syda-plan`."""
ASKED: pytest.StashKey[dict[tuple[int, ...], Asked | None]] = pytest.StashKey()
"""What markers ask for, by the identity of the marks."""
FILLING: pytest.StashKey[Filling] = pytest.StashKey()
"""On an item: what its markers ask for, and what became of it."""


def close_world(config: pytest.Config, engine: object) -> None:
    """Before an engine goes: its transaction would keep tables locked."""
    worlds = config.stash[WORLDS]
    for known in [known for known in worlds if known is engine]:
        worlds.pop(known).close()
