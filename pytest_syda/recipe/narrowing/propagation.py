"""What relations between columns leave of each one's bounds: `a < b` with b up to 10 leaves a up to 9."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

from pytest_syda.recipe.narrowing.domains import Domain
from pytest_syda.recipe.narrowing.linear import Linear
from pytest_syda.recipe.narrowing.scalars import quantum
from pytest_syda.schema.types import Table, Type

TIMED = ("date", "datetime", "time", "interval")
NUMERIC = ("integer", "float", "decimal")
DAY = 86_400_000_000
_ROUNDS = 12


def number_of(value: Any) -> Fraction:
    """Numbers as they are, moments and spans in microseconds."""
    match value:
        case dt.datetime():
            return Fraction((value.replace(tzinfo=None) - dt.datetime(1970, 1, 1)) // dt.timedelta(microseconds=1))  # noqa: DTZ001
        case dt.date():
            return Fraction((value - dt.date(1970, 1, 1)).days * DAY)
        case dt.timedelta():
            return Fraction(value // dt.timedelta(microseconds=1))
        case dt.time():
            return Fraction(((value.hour * 60 + value.minute) * 60 + value.second) * 1_000_000 + value.microsecond)
    return Fraction(value)


def value_of(number: Fraction, type_: Type, *, upper: bool) -> Any:
    """The nearest value of a type within the number as a bound."""
    if type_.kind == "float":
        return float(number)
    if type_.kind == "decimal":
        places = 6 if type_.scale is None else type_.scale
        counted = number * 10**places
        return Decimal(counted.__floor__() if upper else counted.__ceil__()).scaleb(-places)
    step = DAY if type_.kind == "date" else 1
    counted = number / step
    whole = counted.__floor__() if upper else counted.__ceil__()
    return whole if type_.kind == "integer" else _timed(whole, type_)


def _timed(count: int, type_: Type) -> Any:
    """Raises OverflowError beyond the calendar."""
    if type_.kind == "date":
        return dt.date(1970, 1, 1) + dt.timedelta(days=count)
    span = dt.timedelta(microseconds=count)
    if type_.kind == "interval":
        return span
    moment = dt.datetime(1970, 1, 1, tzinfo=dt.UTC if type_.timezone else None) + span
    return moment if type_.kind == "datetime" else moment.time()


def constant_of(relation: Linear, table: Table) -> Fraction:
    """The relation's constant in the unit of its columns; days among dates and moments."""
    if isinstance(relation.constant, dt.timedelta):
        return number_of(relation.constant)
    timed = any(table[name].type.kind in TIMED for name in relation.columns)
    return relation.constant * DAY if timed else relation.constant


def measurable(relation: Linear, table: Table) -> bool:
    """Whether its columns are numbers or moments, and not texts."""
    return all(table[name].type.kind in (*NUMERIC, *TIMED) for name in relation.columns)


def slack(relation: Linear, table: Table) -> Fraction:
    """The least by which `<` differs from `<=`; 0 where the values have no grain."""
    if relation.operator != "<":
        return Fraction(0)
    steps = [quantum(table[name].type) for name in relation.columns]
    return Fraction(0) if None in steps else min(number_of(step) for step in steps)


def limits_of(domain: Domain) -> tuple[Fraction | None, Fraction | None]:
    """The least and the greatest value."""
    values = [number_of(value) for value in domain.allowed or () if not isinstance(value, str)]
    low = None if domain.low is None else number_of(domain.low)
    high = None if domain.high is None else number_of(domain.high)
    if values:
        low = min(values) if low is None else max(low, min(values))
        high = max(values) if high is None else min(high, max(values))
    return low, high


Limits = dict[str, tuple[Fraction | None, Fraction | None]]


def propagated(domains: Mapping[str, Domain], relations: Sequence[Linear], table: Table) -> dict[str, Domain]:
    """The domains, narrowed by the relations among them until nothing changes (or for long enough)."""
    relations = [relation for relation in relations if relation.operator != "!=" and measurable(relation, table)]
    narrowed = dict(domains)
    for _ in range(_ROUNDS):
        before = dict(narrowed)
        for relation in relations:
            for name in relation.columns:
                narrowed[name] = _narrowed(name, relation, narrowed, table)
        if narrowed == before:
            break
    return narrowed


def _narrowed(name: str, relation: Linear, domains: Mapping[str, Domain], table: Table) -> Domain:
    """One column, by what the others of the relation may be at the least and at the most."""
    limits = {other: limits_of(domains[other]) for other in relation.columns}
    low, high = bounds(name, relation, limits, table)
    found = domains[name]
    type_ = table[name].type
    try:
        if high is not None:
            found = found.meet(Domain(high=value_of(high, type_, upper=True)))
        if low is not None:
            found = found.meet(Domain(low=value_of(low, type_, upper=False)))
    except (OverflowError, ValueError):
        return domains[name]
    return found


def bounds(name: str, relation: Linear, limits: Limits, table: Table) -> tuple[Fraction | None, Fraction | None]:
    """The least and the greatest a column may be for the relation still to hold with some values of the others."""
    weight = dict(relation.terms)[name]
    rest = constant_of(relation, table) - slack(relation, table)
    highest = _remaining(relation, name, limits, rest, least=True)
    lowest = _remaining(relation, name, limits, rest, least=False) if relation.operator == "=" else None
    ends = [None if end is None else end / weight for end in (lowest, highest)]
    return (ends[0], ends[1]) if weight > 0 else (ends[1], ends[0])


def _remaining(relation: Linear, name: str, limits: Limits, rest: Fraction, *, least: bool) -> Fraction | None:
    for other, weight in relation.terms:
        if other == name:
            continue
        end = limits[other][0 if (weight > 0) == least else 1]
        if end is None:
            return None
        rest -= weight * end
    return rest


def circular(relations: Sequence[Linear], table: Table) -> bool:
    """Whether differences contradict each other by themselves, as a < b, b < c and c < a do (Bellman and Ford)."""
    edges = [edge for relation in relations for edge in _edges(relation, table)]
    names = {name for edge in edges for name in edge[:2]}
    distance = dict.fromkeys(names, (Fraction(0), 0))
    for _ in range(len(names) + 1):
        changed = False
        for start, end, (length, strict) in edges:
            reached = (distance[start][0] + length, distance[start][1] - strict)
            if reached < distance[end]:
                distance[end], changed = reached, True
        if not changed:
            return False
    return bool(edges)


def _edges(relation: Linear, table: Table) -> list[tuple[str, str, tuple[Fraction, int]]]:
    """a - b <= length, as an edge from b to a; a strict one is shorter by a hair."""
    if len(relation.terms) != 2 or relation.operator == "!=":  # noqa: PLR2004
        return []
    (one, first), (two, second) = relation.terms
    if first + second:
        return []
    length = constant_of(relation, table) / abs(first) if measurable(relation, table) else Fraction(0)
    a, b = (one, two) if first > 0 else (two, one)
    strict = int(relation.operator == "<")
    forward = [(b, a, (length, strict))]
    return [*forward, (a, b, (-length, 0))] if relation.operator == "=" else forward
