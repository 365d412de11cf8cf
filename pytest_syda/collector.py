"""The garbage collector, out of the way where many objects are made that stay or that hold no cycles."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

FROZEN = 1_000
"""Objects that Python itself has frozen at most, when it started."""


@contextmanager
def without_collector() -> Iterator[None]:
    """Looking for cycles again and again costs a tenth of the time where modules, recipes or rows are made."""
    if not gc.isenabled():
        yield
        return
    loaded = len(sys.modules)
    gc.disable()
    try:
        yield
    finally:
        if len(sys.modules) > loaded:
            _age()
        gc.enable()


def _age() -> None:
    """Modules are there to stay: what is young counts as old without being looked through, which would take a tenth of
    the time again. A full collection finds what cycles there are among it."""
    if gc.get_freeze_count() < FROZEN:  # else it is somebody's own business what is frozen
        gc.freeze()
        gc.unfreeze()
