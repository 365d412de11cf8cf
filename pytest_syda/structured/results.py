"""The tables made in one call, by whichever of their names one asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from pytest_syda.errors import RequestError, nearest

if TYPE_CHECKING:
    import pandas as pd

    Frames = dict[str, pd.DataFrame]
else:
    Frames = dict


class Tables(Frames):
    """DataFrames by model name, parents before children. `tables["Customer"]`, `tables["customers"]` and
    `tables[Customer]` are the same."""

    def __init__(self, frames: Any, names: dict[str, str], key: Callable[[object], str]) -> None:
        super().__init__(frames)
        self._names = names
        self._key = key

    def __missing__(self, asked: Any) -> pd.DataFrame:
        """Another name of a table. Raises KeyError where there is none."""
        try:
            return super().__getitem__(self._names[self._key(asked)])
        except (RequestError, KeyError):
            name = getattr(asked, "__name__", asked)
            raise KeyError(f"There is no table {name!r}. {nearest(str(name), self)}".strip()) from None

    def get(self, asked: Any, default: Any = None) -> Any:
        try:
            return self[asked]
        except KeyError:
            return default

    def __contains__(self, asked: object) -> bool:
        if super().__contains__(asked):
            return True
        try:
            return self._names.get(self._key(asked)) is not None
        except RequestError:
            return False
