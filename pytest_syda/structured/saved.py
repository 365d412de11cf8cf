"""What is returned for a table that went into a file: the file's path, and the table for those who go on with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd


_FILES = frozenset(
    {"mode", "read", "write", "seek", "tell", "close", "fileno", "name", "encoding", "buffer", "getvalue"}
)
"""What tells open files from paths, to those who take both. A column may be called so: `saved["name"]`."""


class SavedTable(str):
    """The path of a file, as text; for code that goes on with the data, its DataFrame as well.

    `saved == "patients.csv"`, `open(saved)` and `f"{saved}"` are about the path; `saved["id"]`, `len(saved)`, and all
    of a DataFrame's attributes that text has not, are about the rows. `saved.frame` is the DataFrame itself.
    """

    __slots__ = ("_frame", "_make", "_rows")

    _make: Callable[[], pd.DataFrame]
    _rows: int
    _frame: pd.DataFrame | None

    @classmethod
    def of(cls, path: str, rows: int, make: Callable[[], pd.DataFrame]) -> SavedTable:
        """`make` gives the frame, when somebody asks for it."""
        saved = cls(path)
        saved._make, saved._rows, saved._frame = make, rows, None
        return saved

    @property
    def path(self) -> str:
        return str.__str__(self)

    @property
    def frame(self) -> pd.DataFrame:
        """The rows."""
        if self._frame is None:
            self._frame = self._make()
        return self._frame

    def __len__(self) -> int:
        return self._rows

    def __bool__(self) -> bool:
        return True

    def __contains__(self, item: object) -> bool:
        return (isinstance(item, str) and str.__contains__(self, item)) or item in self.frame.columns

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, int | slice):
            return str.__getitem__(self, key)
        return self.frame[key]

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name in _FILES:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return getattr(self.frame, name)

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        return str, (self.path,)
