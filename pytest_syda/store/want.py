"""What a lookup is for: one table's recipe, its key, and how far it is wanted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pytest_syda.dataset.plan import Plan
from pytest_syda.recipe.document import FORMAT
from pytest_syda.schema.fingerprint import asked, digest
from pytest_syda.schema.types import Table
from pytest_syda.store.entry import Entry
from pytest_syda.store.events import Event, Kind
from pytest_syda.store.naming import dataset_name


@dataclass(frozen=True)
class Want:
    table: Table
    dataset: str
    asked: Mapping[str, Any]
    key: str
    rows: int
    """Rows to be written out."""
    carry_on: bool
    """Whether there are to be more rows than these."""

    @property
    def name(self) -> str:
        return self.table.name

    def served_by(self, entry: Entry) -> bool:
        return entry.serves(self.rows, carry_on=self.carry_on)

    def event(self, kind: Kind, **more: Any) -> Event:
        """Something that happened to it."""
        table = self.table
        return Event(kind=kind, table=table.name, classes=table.classes, dataset=self.dataset, key=self.key, **more)


def wants_of(plan: Plan, max_rows: int) -> Iterator[Want]:
    """One for each table that gets rows."""
    request, dataset = plan.request, dataset_name(plan)
    for each in plan:
        if each.size:
            prompts = {"prompt": request.prompt, "table_prompt": request.prompts.get(each.name, "")}
            parts = asked(plan.schema, each.name, **prompts, recipe_format=FORMAT)
            rows, more = min(each.size, max_rows), each.size > max_rows
            yield Want(each.table, dataset, parts, digest(parts), rows, carry_on=more)
