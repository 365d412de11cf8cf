"""The ordered registry of rules: the first that has a fitting spec for a column decides."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from pytest_syda.errors import RequestError, nearest
from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.fitting import fit
from pytest_syda.providers.offline.later import Later
from pytest_syda.providers.offline.lazily import Pattern
from pytest_syda.recipe.kinds.choices import Database
from pytest_syda.recipe.kinds.numbers import Bool
from pytest_syda.recipe.kinds.relations import Reference
from pytest_syda.recipe.kinds.strings import PoolSpec, Template
from pytest_syda.recipe.spec import Spec

Rule: TypeAlias = Callable[[ColumnContext], Spec | None]
"""A spec for the column, or None where the rule has nothing to say about it."""


class Registry:
    """Rules by name, in the order they are asked."""

    def __init__(self) -> None:
        self._rules: list[tuple[str, Rule]] = []

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self._rules)

    def register(self, name: str, rule: Rule, *, before: str = "", replace: bool = False) -> None:
        """Add a rule at the end, or before another.

        Raises:
            RequestError: there is a rule of this name and `replace` was not said, or none named `before`.
        """
        if name in self.names:
            if not replace:
                raise RequestError(f"There is a rule {name!r} already. Pass replace=True to take its place.")
            self._rules[self.names.index(name)] = (name, rule)
            return
        if before and before not in self.names:
            raise RequestError(f"There is no rule {before!r} to come before. {nearest(before, self.names)}".strip())
        self._rules.insert(self.names.index(before) if before else len(self._rules), (name, rule))

    def spec(self, c: ColumnContext) -> Spec | None:
        """What the first rule with a fitting answer says."""
        for name, rule in self._asked(c):
            fitted = fit(rule(c), c)
            if fitted is None:
                continue
            exact = name in EXACT and not (name == "listed values" and _OPEN.found(c.column.comment))
            if not c.unique or exact or differs(fitted, c):
                return fitted
        return None

    def _asked(self, c: ColumnContext) -> Iterator[tuple[str, Rule]]:
        """The rules about columns of this kind, in tables that speak of it, with comments like this."""
        known: dict[tuple[Registry, str], list[tuple[str, Rule]]] = c.home.__dict__.setdefault("_asked", {})
        key = self, c.kind
        if key not in known:
            known[key] = [
                (name, rule)
                for name, rule in self._rules
                if not isinstance(rule, Later) or rule.concerns(c.home, c.kind)
            ]
        return ((name, rule) for name, rule in known[key] if not isinstance(rule, Later) or rule.reads(c))


EXACT = frozenset({"generated", "discriminator", "foreign keys", "places", "listed values", "fallback"})
"""Rules whose answers are all there is."""

_OPEN = Pattern(r"\b(?:e\.g|i\.e|etc|such as|for example)\b|\.\.\.", re.IGNORECASE)
"""Words that say a list has more than it names."""

FEW = 40
"""Different values that a unique column should have at least, unless it can have no more."""


def differs(spec: Spec, c: ColumnContext) -> bool:
    """Whether a spec has enough different values for a unique column."""
    domain = spec.domain(c.table, c.column)
    if domain is None or domain >= FEW or isinstance(spec, Bool | Reference | Database):
        return True
    if isinstance(spec, Template):  # made of a record that will be made distinct, or of a column that is unique itself
        records = (slot for slot in spec.slots.values() if isinstance(slot, PoolSpec) and slot.group)
        return any(records) or any(path in c.home.uniques for path in spec.reads())
    return c.length is not None and c.length <= 2 and domain > 0


RULES = Registry()
"""The rules of the offline provider. Third parties may add theirs."""
