"""What a generator made before, so that the children it makes next refer to rows that are there.

A row's key is a function of seed, table and row number: to know what keys there are it is enough to know how many rows
were made, and by which prompt.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pytest_syda.structured.reading import Read


@dataclass
class Memory:
    """Sizes and prompts by SQLAlchemy's own tables; two tables of one name are two."""

    _made: dict[int, tuple[Any, int, str | None]] = field(default_factory=dict)

    def keep(self, read: Read, table: str, size: int, prompt: str | None) -> None:
        own = read.introspection.tables.get(table)
        if own is not None:
            self._made[id(own)] = (own, size, prompt)

    def of(self, read: Read, wanted: str) -> tuple[dict[str, int], dict[str, str]]:
        """Sizes and prompts of the other tables of a schema."""
        sizes: dict[str, int] = {}
        prompts: dict[str, str] = {}
        for name, own in read.introspection.tables.items():
            _, size, prompt = self._made.get(id(own), (None, None, None))
            if size is not None and name != wanted:
                sizes[name] = size
                if prompt is not None:
                    prompts[name] = prompt
        return sizes, prompts
