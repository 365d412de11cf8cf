"""The garbage collector is as it was, whatever was done without it."""

from __future__ import annotations

import gc
import sys
import weakref
from pathlib import Path

import pytest

from pytest_syda.collector import FROZEN, without_collector
from tests.leftovers import modules_as_before


class Ring:
    """Refers to itself."""

    def __init__(self) -> None:
        self.ring = self


def test_it_is_on_afterwards_and_off_only_if_it_was() -> None:
    """Also after an error."""
    with pytest.raises(ZeroDivisionError), without_collector():
        _ = 1 / gc.isenabled()
    assert gc.isenabled()
    gc.disable()
    try:
        with without_collector():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_cycles_made_beside_loaded_modules_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is counted as old is still garbage when nobody needs it; nothing stays frozen."""
    (tmp_path / "syda_loaded_here.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    with modules_as_before(tmp_path):
        with without_collector():
            ring = weakref.ref(Ring())
            __import__("syda_loaded_here")
        assert "syda_loaded_here" in sys.modules
    assert gc.get_freeze_count() < FROZEN
    gc.collect()
    assert ring() is None


def test_what_somebody_froze_stays_frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program may keep what it loaded out of every collection."""
    (tmp_path / "syda_loaded_frozen.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    gc.freeze()
    try:
        frozen = gc.get_freeze_count()
        with modules_as_before(tmp_path), without_collector():
            __import__("syda_loaded_frozen")
        assert gc.get_freeze_count() >= frozen - 100  # some died; none was let go
    finally:
        gc.unfreeze()
