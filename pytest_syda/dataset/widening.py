"""More values than a recipe had in mind, for columns that must differ in more rows than it can tell apart.

A column's type and its CHECKs say what could be there; a recipe says what is likely. Where the likely values end, the
possible ones go on: plain codes, higher numbers. What a column's comment lists is all there is: then the table is
smaller.
"""

from __future__ import annotations

from msgspec.structs import replace

from pytest_syda.recipe.kinds.choices import Choice
from pytest_syda.recipe.kinds.numbers import Number
from pytest_syda.recipe.kinds.pattern import Pattern
from pytest_syda.recipe.kinds.spelled import Spelled
from pytest_syda.recipe.kinds.strings import Bytes, Hash, PoolSpec, Template, Uuid
from pytest_syda.recipe.kinds.text import Text
from pytest_syda.recipe.narrowing import Domain
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.types import Column

CODE = (3, 10)
"""Characters of a code, where there is room."""


def widened(spec: Spec, column: Column, limits: Domain | None) -> Spec | None:
    """A spec with more values than this one, within what type and CHECKs (`limits`) leave; None without one."""
    domain = Domain.of(column) if limits is None else limits
    if isinstance(spec, Number) and column.type.kind == "integer":
        return _higher(spec, domain)
    if isinstance(spec, Bytes):
        return _longer(spec, column.type.length)
    listed = isinstance(spec, Choice | PoolSpec)
    if listed and column.comment:
        return None
    if column.type.kind == "integer" and listed:
        return _higher(Number(low=1, high=1), domain)
    if column.type.kind == "string" and (listed or isinstance(spec, Text | Pattern | Template | Hash | Uuid | Spelled)):
        return _spelled(domain)
    return None


def _higher(spec: Number, domain: Domain) -> Spec | None:
    highest = domain.high if isinstance(domain.high, int) else 2**31 - 1
    if (
        domain.allowed is not None
        or domain.excluded
        or domain.multiple is not None
        or spec.step
        or highest <= spec.high
    ):
        return None
    return Number(low=spec.low, high=highest)


def _longer(spec: Bytes, room: int | None) -> Spec | None:
    longest = min(room or 16, 16)
    return replace(spec, shortest=longest, longest=longest) if longest > spec.shortest else None


def _spelled(domain: Domain) -> Spec | None:
    if domain.allowed is not None:
        return None
    longest = CODE[1] if domain.longest is None else min(max(CODE[1], domain.shortest), domain.longest)
    shortest = max(domain.shortest, min(CODE[0], longest))
    return Spelled(replace(domain, shortest=shortest, longest=longest))
