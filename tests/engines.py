"""Engines for a block: disposed of whatever happens in it, for a connection that is forgotten is a warning."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa


@contextmanager
def an_engine(url: str | sa.URL = "sqlite://", **options: Any) -> Iterator[sa.Engine]:
    engine = sa.create_engine(url, **options)
    try:
        yield engine
    finally:
        engine.dispose()
