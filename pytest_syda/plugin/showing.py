"""`--syda-show`, `--syda-export` and `--syda-import`: answered before anything is collected."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pytest_syda.errors import StoreError
from pytest_syda.plugin import options
from pytest_syda.plugin.stores import Stores
from pytest_syda.store.archive import export_entries, import_entries
from pytest_syda.store.listing import listed
from pytest_syda.words import count

if TYPE_CHECKING:
    from pytest_syda.plugin.options import Settings


def answer(config: pytest.Config) -> int:
    """Do what was asked for, and print what there is to say.

    Raises:
        pytest.UsageError: it could not be done.
    """
    settings = options.settings(config)
    stores = Stores(settings, config.rootpath)
    try:
        told = [*_carried(settings, stores), *(_shown(settings.show, stores) if settings.show else ())]
    except StoreError as error:
        raise pytest.UsageError(str(error)) from error
    sys.stdout.write("".join(f"{line}\n" for line in told))
    return pytest.ExitCode.OK


def _carried(settings: Settings, stores: Stores) -> Iterator[str]:
    if settings.import_:
        done = import_entries(stores.cache, Path(settings.import_))
        there = f", {count(done.kept, 'entry', 'entries')} there already" if done.kept else ""
        yield f"imported {count(done.added, 'entry', 'entries')} into {stores.folder}{there}"
    if settings.export:
        number = export_entries(stores.cache, Path(settings.export))
        yield f"exported {count(number, 'entry', 'entries')} to {settings.export}"


def _shown(pattern: str, stores: Stores) -> Iterator[str]:
    places = [
        ("recordings", stores.recordings, str(stores.recordings.folder)),
        ("cache", stores.cache, str(stores.folder)),
    ]
    yield from listed(pattern, places)
