"""Between plain values and what the caller's own classes carry: a label and its Enum member."""

from __future__ import annotations

from typing import Any

from pytest_syda.schema.introspect import Introspection


class Carrier:
    """Both ways, for every column that has a codec."""

    def __init__(self, introspection: Introspection) -> None:
        self._introspection = introspection

    def carried(self, table: str, column: str, value: Any) -> Any:
        """A plain value as an instance's attribute carries it."""
        codec = self._introspection.codecs.get(table, {}).get(column)
        return value if codec is None or codec.raw else codec(value)

    def plain(self, table: str, column: str, value: Any) -> Any:
        """What a caller gave, as a plain value where it is an Enum's member or the like."""
        codec = self._introspection.codecs.get(table, {}).get(column)
        labels = self._introspection.schema[table][column].type.labels
        if codec is None or codec.raw or _is_among(value, labels):
            return value
        return next((label for label in labels if codec(label) == value), value)

    def is_own(self, table: str, column: str) -> bool:
        """Whether the column takes the application's own objects, which only its own type can judge."""
        return column in self._introspection.codecs.get(table, {})


def _is_among(value: Any, labels: tuple[str, ...]) -> bool:
    return isinstance(value, str) and value in labels
