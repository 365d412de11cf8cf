"""How long the text of a spec can get."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from pytest_syda.recipe.kinds.choices import Choice, When
from pytest_syda.recipe.kinds.moments import Datetime, Time
from pytest_syda.recipe.kinds.numbers import Bool, Number, Sequence
from pytest_syda.recipe.kinds.pattern import Pattern
from pytest_syda.recipe.kinds.strings import SLOT, Hash, PoolSpec, Template, Uuid
from pytest_syda.recipe.pools import load_pool
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.types import Table

UNKNOWN = 10_000


@lru_cache(maxsize=4096)
def pattern_width(pattern: str) -> int:
    """Characters of the longest text a regular expression of ours matches."""
    from re import _parser  # type: ignore[attr-defined]

    return int(_parser.parse(pattern).getwidth()[1])


@lru_cache(maxsize=4096)
def pool_width(name: str, field: str, locale: str) -> int:
    return load_pool(name, locale).longest(field)


def width(spec: Spec, table: Table, locale: str) -> int:
    """Characters of the longest text it makes."""
    measure: Any = _MEASURES.get(type(spec))
    if measure is not None:
        return int(measure(spec, table, locale))
    return UNKNOWN


def _pool(spec: PoolSpec, _table: Table, locale: str) -> int:
    return pool_width(spec.pool, spec.field, locale)


def _template(spec: Template, table: Table, locale: str) -> int:
    if spec.longest:
        return spec.longest
    fixed = len(re.sub(SLOT, "", spec.template))
    return fixed + sum(_filtered(spec, match, table, locale) for match in SLOT.finditer(spec.template))


_SHOWN = {
    "initial": 1, "letter": 1, "date": 10, "month": 7, "year": 4, "clock": 5, "iso": 20,
}  # fmt: skip
_ADDED = {
    "iban": 2, "lei": 2, "vin": 0, "ean": 1, "isbn10": 1, "issn": 1, "luhn": 1, "npi": 1, "isin": 1, "aba": 1,
}  # fmt: skip


def _filtered(spec: Template, match: re.Match[str], table: Table, locale: str) -> int:
    filter_ = match["filter"] or ""
    return _SHOWN.get(filter_) or _slot(spec, match["name"], table, locale) + _ADDED.get(filter_, 0)


def _slot(spec: Template, name: str, table: Table, locale: str) -> int:
    if name in spec.slots:
        return width(spec.slots[name], table, locale)
    if name in table and table[name].type.kind == "string":
        return table[name].type.length or UNKNOWN
    return 24 if name in table else UNKNOWN


def _number(spec: Number, _table: Table, _locale: str) -> int:
    digits = max(len(str(int(abs(spec.low)))), len(str(int(abs(spec.high)))))
    return digits + (spec.decimals + 1 if spec.decimals else 0) + (spec.low < 0)


def _choice(spec: Choice, _table: Table, _locale: str) -> int:
    return max(len(str(value)) for value in spec.values)


def _when(spec: When, table: Table, locale: str) -> int:
    return max(width(inner, table, locale) for _, inner in spec.children())


_MEASURES: dict[type, Any] = {
    PoolSpec: _pool,
    Template: _template,
    Number: _number,
    Choice: _choice,
    When: _when,
    Pattern: lambda spec, *_: pattern_width(spec.regex),
    Hash: lambda spec, *_: spec.digits + len(spec.prefix),
    Uuid: lambda *_: 36,
    Sequence: lambda *_: 7,
    Bool: lambda *_: 5,
    Datetime: lambda *_: 26,
    Time: lambda *_: 8,
}
