"""Tables whose rows are one object together: a base class's, and those of the classes that extend it."""

from __future__ import annotations

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pytest_syda.dataset.plan import Plan
    from pytest_syda.schema.introspect import Introspection

AT_ONCE = 20_000
"""Larger tables come in chunks, which a family of tables cannot be put together from."""


def in_families(plan: Plan) -> list[str]:
    """The tables in an order to insert them in that keeps families together; that of the plan where there is none."""
    order = list(plan.tables)
    sorter: TopologicalSorter[str] = TopologicalSorter({root_of(plan, name): () for name in order})
    for each in plan:
        for key in each.table.foreign_keys:
            if key.table in plan and key not in each.deferred:
                mine, theirs = root_of(plan, each.name), root_of(plan, key.table)
                sorter.add(mine, *([theirs] if theirs != mine else []))
    try:
        roots = list(sorter.static_order())
    except CycleError:
        return order
    return sorted(order, key=lambda name: (roots.index(root_of(plan, name)), order.index(name)))


def root_of(plan: Plan, name: str) -> str:
    base = plan[name].table.inherits
    return root_of(plan, base) if base in plan else name


class Families:
    """Which tables their mappers can write, and why they cannot write others."""

    def __init__(self, plan: Plan, introspection: Introspection, dialect: str) -> None:
        self._plan = plan
        self._introspection = introspection
        self._order = in_families(plan)
        self._anytime = dialect == "sqlite"
        self.reasons = {
            name: why for name in self._order if introspection.classes[name] and (why := self._why_not(name))
        }

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and bool(self._introspection.classes[name]) and name not in self.reasons

    def of(self, name: str) -> list[str]:
        """The tables of the same family, in the order in which they are written."""
        root = root_of(self._plan, name)
        return [each for each in self._order if root_of(self._plan, each) == root]

    def _why_not(self, name: str) -> str:
        return next(self._obstacles(self.of(name)), "")

    def _obstacles(self, family: list[str]) -> Iterator[str]:
        first, last = self._order.index(family[0]), self._order.index(family[-1])
        if last - first >= len(family):
            yield "its rows are needed before those of its subclasses"
        if len(family) > 1 and self._plan[family[0]].size > AT_ONCE:
            yield f"more than {AT_ONCE} rows of several tables each"
        for name in family:
            yield from self._obstacles_of(name)

    def _obstacles_of(self, name: str) -> Iterator[str]:
        if not self._introspection.classes[name]:
            yield f"{name} is mapped to no class"
        late = self._plan[name].deferred or any(name in ring for ring in self._plan.cycles)
        if late and not self._anytime:
            yield "its keys refer to rows that come later"
        if any(codec.raw for codec in self._introspection.codecs.get(name, {}).values()):
            yield "a type of its takes only objects of its own"
        identities = (column.identity for column in self._introspection.tables[name].columns)
        if any(identity is not None and identity.always for identity in identities):
            yield "the database numbers it always"
