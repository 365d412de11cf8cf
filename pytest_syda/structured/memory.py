"""What a generator made before, so that the children it makes next refer to rows that are there.

A row's key is a function of seed, table and row number: to know what keys there are it is enough to know how many rows
were made, and by which prompt.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pytest_syda.schema.mapping.mapped import Form
    from pytest_syda.structured.reading import Read


@dataclass(frozen=True)
class Made:
    """A table of SQLAlchemy's, or a schema of one's own by its name; how many rows, and what they were about."""

    table: Any
    form: Form | None
    size: int
    prompt: str | None


@dataclass
class Memory:
    """Two tables of SQLAlchemy's that have one name are two; of schemas with one name, the last."""

    _made: dict[object, Made] = field(default_factory=dict)

    @property
    def forms(self) -> list[Form]:
        """The schemas that have a name, so that others may refer to them."""
        return [each.form for each in self._made.values() if each.form is not None]

    def keep(self, read: Read, table: str, size: int, prompt: str | None) -> None:
        place = _place(read, table)
        if place is not None:
            own = read.introspection.tables.get(table)
            self._made.pop(place, None)
            self._made[place] = Made(own, read.forms.get(table), size, prompt)

    def of(self, read: Read, wanted: str) -> tuple[dict[str, int], dict[str, str]]:
        """Sizes and prompts of the other tables of a schema."""
        places = {table.name: _place(read, table.name) for table in read.schema if table.name != wanted}
        found = {name: self._made[place] for name, place in places.items() if place in self._made}
        prompts = {name: each.prompt for name, each in found.items() if each.prompt is not None}
        return {name: each.size for name, each in found.items()}, prompts


def _place(read: Read, table: str) -> object:
    """What is remembered by; None for what has no name."""
    own = read.introspection.tables.get(table)
    if own is not None:
        return id(own)
    form = read.forms.get(table)
    return form.name if form is not None and form.is_named else None
