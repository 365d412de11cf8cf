"""Numbers that carry a year carry that of their row: INV-2024-00042 was issued in 2024."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from pytest_syda.providers.offline.context import TableContext
from pytest_syda.providers.offline.makers import pattern_spec
from pytest_syda.providers.offline.specs import altered
from pytest_syda.providers.offline.timeline import CREATED, ENDED, PLACED, STARTED, events
from pytest_syda.recipe.kinds.choices import Empty, When
from pytest_syda.recipe.kinds.pattern import Pattern
from pytest_syda.recipe.kinds.strings import Template
from pytest_syda.recipe.spec import Spec

YEARS = "202[3-5]"
"""The years of a number whose row has no date."""
_ENOUGH = 9_000
"""Fewer numbers than this are too few for all years together."""


def of_their_years(home: TableContext, names: Iterable[str], specs: Mapping[str, Spec]) -> dict[str, Spec]:
    """These numbers with the years of their rows."""
    return {name: _of_its_year(home, name, spec, specs) for name in names if isinstance(spec := specs[name], Pattern)}


def _of_its_year(home: TableContext, name: str, spec: Pattern, specs: Mapping[str, Spec]) -> Spec:
    """The number with the year in which its row began, where the row says when it did."""
    head, _, tail = spec.regex.partition(YEARS)
    moment = _began(home, specs)
    plain = re.sub(r"\\(.)", r"\1", head)
    if not moment or not tail or YEARS in tail or not re.fullmatch(r"[\w/#. -]+", plain):
        return spec
    if _is_key(home, name):  # a function of the row's number, so that it can know no year
        bare = pattern_spec(head + tail.lstrip("-/.").replace("0[0-9]{4}", "[0-9]{6}"))
        return altered(bare, unique=spec.unique, null_rate=spec.null_rate)
    number = pattern_spec(tail.replace("0[0-9]{4}", "[0-9]{5}"))
    room = number.domain(home.table, home.table[name])
    if name in home.uniques and room is not None and room < _ENOUGH:
        return spec
    slots = {"n": altered(number, unique=True) if name in home.uniques else number}
    return Template(template=f"{plain}{{{moment}|year}}{{n}}", slots=slots)


def _began(home: TableContext, specs: Mapping[str, Spec]) -> str:
    """When a row was placed, or else was made: in every row."""
    sure = [event for event in events(home) if _is_sure(specs[event.column]) and event.rank < STARTED]
    placed = [event.column for event in sure if event.rank == PLACED]
    late = (event.column for event in events(home) if event.rank <= ENDED and _is_sure(specs[event.column]))
    return (placed or [event.column for event in sure if event.rank >= CREATED] or [*late, ""])[0]


def _is_sure(spec: Spec) -> bool:
    """Whether every row has it."""
    inner = [spec, *(inner for _, inner in spec.children())]
    whole = not isinstance(spec, When) or spec.otherwise is not None
    return whole and not any(each.null_rate or getattr(each, "open", "") or isinstance(each, Empty) for each in inner)


def _is_key(home: TableContext, name: str) -> bool:
    """Whether rows are found by it: then it is a function of the row's number alone."""
    keys = (key for table in home.schema for key in table.foreign_keys if key.table == home.table.name)
    return name in home.table.primary_key or any(name in key.references for key in keys)
