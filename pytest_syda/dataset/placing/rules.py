"""Rules of placing: combinations that must not repeat, and CHECKs over what is placed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from operator import itemgetter
from typing import Any

from pytest_syda.recipe.demands import Demand
from pytest_syda.recipe.values import Values
from pytest_syda.schema import conditions as c

Row = Mapping[str, Any]
"""Plain values by column."""

THERE = -1
"""The owner of a combination that a row of the database has."""


class CheckRule:
    """A CHECK whose columns are all known once the row is placed."""

    def __init__(self, condition: c.Expression) -> None:
        self.text = f"CHECK ({condition})"
        self.columns = condition.columns()
        self._condition = condition
        self._telling = _telling(condition)
        self._known: dict[Any, bool] = {}

    def keeps(self, row: Row) -> bool:
        values = tuple(row[name] for name in self.columns)
        pairs = zip(self._telling, values, strict=True)
        key = hashable(tuple(value if tells or value is None else True for tells, value in pairs))
        if key not in self._known:
            self._known[key] = self._holds(values)
        return self._known[key]

    def _holds(self, values: tuple[Any, ...]) -> bool:
        true, unknown = _truth(self._condition, self.columns, values)
        return true or unknown


def _telling(condition: c.Expression) -> tuple[bool, ...]:
    """Of each column, whether more of it matters than being NULL."""
    names = Counter(node.path for node in condition.walk() if isinstance(node, c.Name))
    asked = (node.value for node in condition.walk() if isinstance(node, c.IsNull))
    nulls = Counter(value.path for value in asked if isinstance(value, c.Name))
    return tuple(names[name] > nulls[name] for name in condition.columns())


class UniqueRule:
    """Combinations, and which row has each."""

    def __init__(self, demand: Demand) -> None:
        self.text = f"unique ({', '.join(map(str, demand.parts))})"
        self.demand = demand
        where = demand.where.columns() if demand.where is not None else ()
        self.columns = tuple(dict.fromkeys((*demand.columns, *where)))
        self.taken: dict[Any, int] = {}
        self._plain = tuple(part.path for part in demand.parts if isinstance(part, c.Name))
        self._simple = demand.plain
        self._pick = _picking(self._plain)
        self._known: dict[Any, Any] = {}

    def keeps(self, row: Row) -> bool:
        key = self.key(row)
        return key is None or key not in self.taken

    def key(self, row: Row) -> Any:
        """The row's combination; None where it is like no other's."""
        if self._simple:
            values = self._pick(row)
            if self.demand.nulls_distinct and None in values:
                return None
            return hashable(values)
        values = tuple(row[name] for name in self.columns)
        known = hashable(values)
        if known not in self._known:
            self._known[known] = self._evaluated(values)
        return self._known[known]

    def _evaluated(self, values: tuple[Any, ...]) -> Any:
        where = self.demand.where
        if where is not None and not _truth(where, self.columns, values)[0]:
            return None
        found = tuple(_value(part, self.columns, values) for part in self.demand.parts)
        return None if self.demand.nulls_distinct and None in found else hashable(found)


def _picking(names: tuple[str, ...]) -> Callable[[Row], tuple[Any, ...]]:
    """These columns of a row."""
    if len(names) > 1:
        return itemgetter(*names)
    return lambda row: tuple(row[name] for name in names)


def hashable(value: Any) -> Any:
    try:
        hash(value)
    except TypeError:
        return repr(value)
    return value


def _truth(condition: c.Expression, columns: tuple[str, ...], values: tuple[Any, ...]) -> tuple[bool, bool]:
    from pytest_syda.recipe.expressions import holds

    row = {name: Values.of([value]) for name, value in zip(columns, values, strict=True)}
    true, unknown = holds(condition, row.__getitem__, 1)
    return bool(true[0]), bool(unknown[0])


def _value(part: c.Expression, columns: tuple[str, ...], values: tuple[Any, ...]) -> Any:
    if isinstance(part, c.Name):
        return values[columns.index(part.path)]
    from pytest_syda.recipe.expressions import evaluate

    row = {name: Values.of([value]) for name, value in zip(columns, values, strict=True)}
    return evaluate(part, row.__getitem__, 1).tolist()[0]
