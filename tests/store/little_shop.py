"""A little shop whose recipes are looked up: customers and their orders, by hand, without models or a database."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from pytest_syda.dataset.plan import Plan, make_plan
from pytest_syda.dataset.request import Request
from pytest_syda.dataset.wanted import Wanted
from pytest_syda.providers import Provider
from pytest_syda.providers.offline.provider import OfflineProvider
from pytest_syda.providers.scripted import Scripted
from pytest_syda.recipe import kinds
from pytest_syda.recipe.document import FORMAT, Recipe
from pytest_syda.schema.fingerprint import asked, digest
from pytest_syda.schema.types import Column, ForeignKey, Schema, Table, Type
from pytest_syda.store.entry import Entry
from pytest_syda.store.events import Event
from pytest_syda.store.lookup import Lookup
from pytest_syda.store.store import Store

__all__ = ["kinds"]

KEY = Column(name="id", type=Type(kind="integer"), nullable=False, autoincrement=True)
NAME = Column(name="name", type=Type(kind="string", length=40), nullable=False)
NOTE = Column(name="note", type=Type(kind="string"))
TOTAL = Column(name="total", type=Type(kind="decimal", precision=8, scale=2), nullable=False)
CITY = Column(name="city", type=Type(kind="string", length=30), nullable=False)
OWNER = Column(name="customer_id", type=Type(kind="integer"), nullable=False)

CUSTOMERS = Table(name="customers", columns=(KEY, NAME, NOTE), primary_key=("id",), classes=("Customer",))
ORDERS = Table(
    name="orders",
    columns=(KEY, OWNER, TOTAL),
    primary_key=("id",),
    foreign_keys=(ForeignKey(columns=("customer_id",), table="customers", references=("id",)),),
    classes=("Order",),
)
SCHEMA = Schema(tables={"customers": CUSTOMERS, "orders": ORDERS})


def schema_of(*tables: Table) -> Schema:
    return Schema(tables={table.name: table for table in tables})


def plan_of(schema: Schema = SCHEMA, size: int = 2, **request: Any) -> Plan:
    sizes = request.pop("sizes", {})
    asked = Request(listed=tuple(schema.tables), default_size=size, sizes=sizes, **{"prompt": "CRM", **request})
    return make_plan(schema, asked)


def named(*names: str) -> list[dict[str, Any]]:
    return [{"name": name} for name in names]


def with_columns(table: Table, *columns: Column) -> Table:
    return replace(table, columns=columns)


def entry_of(
    table: Table = CUSTOMERS, *, prompt: str = "CRM", rows: Sequence[Mapping[str, Any]] = (), **more: Any
) -> Entry:
    """An entry with these rows, as a lookup would have put it there."""
    plan = plan_of(schema_of(CUSTOMERS, table), prompt=prompt)
    recipe = OfflineProvider().recipe(plan, table.name)
    parts = asked(plan.schema, table.name, prompt=prompt, recipe_format=FORMAT)
    fields = {"created": "2026-01-01T00:00:00.000+00:00", "dataset": "crm", "wanted": len(rows), **more}
    return Entry(key=digest(parts), asked=parts, recipe=replace(recipe, rows=[dict(row) for row in rows]), **fields)


@dataclass
class Shop:
    """A cache, and a look at what happens there."""

    cache: Store
    events: list[Event] = field(default_factory=list)
    recordings: Store | None = None

    def lookup(self, **options: Any) -> Lookup:
        return Lookup(self.cache, recordings=self.recordings, listen=self.events.append, **options)

    def recipes(
        self, provider: Provider, plan: Plan | None = None, lookup: Lookup | None = None, **options: Any
    ) -> dict[str, Recipe]:
        return looked_up(lookup or self.lookup(**options), provider, plan or plan_of())

    @property
    def happened(self) -> list[tuple[str, str]]:
        """What was told since the last time, as (kind, table)."""
        found = [(event.kind, event.table) for event in self.events]
        self.events.clear()
        return found


def looked_up(lookup: Lookup, provider: Provider, plan: Plan) -> dict[str, Recipe]:
    def write(wanted: Sequence[Wanted]) -> Iterable[Recipe]:
        return provider.write(plan, wanted)

    return lookup.recipes(
        plan,
        provider_name=provider.name,
        write=write,
        rules=lambda table: OfflineProvider().recipe(plan, table),
        max_rows=getattr(provider, "max_rows", 100),
    )


def calls(file: Path) -> int:
    """Calls that any process counted there."""
    return len(file.read_text().splitlines()) if file.exists() else 0


def scripted(*answers: Any, **options: Any) -> Scripted:
    return Scripted(answers, **options)
