"""Whether a column can take what a spec makes, and the small changes that let it: bounds, digits, text of a number."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable
from typing import Any

import numpy as np

from pytest_syda.providers.offline.context import NUMERIC, ColumnContext
from pytest_syda.providers.offline.specs import altered
from pytest_syda.providers.offline.spelling import spelled
from pytest_syda.providers.offline.timeline import FUTURE, rank_in
from pytest_syda.providers.offline.widths import UNKNOWN, width
from pytest_syda.providers.offline.words import word_set
from pytest_syda.recipe.kinds.choices import Choice, Database, Empty, When
from pytest_syda.recipe.kinds.moments import Datetime, Time, moment
from pytest_syda.recipe.kinds.nested import Array, Json, Range
from pytest_syda.recipe.kinds.numbers import Bool, Number, Sequence
from pytest_syda.recipe.kinds.relations import Aggregate, Expression, Lookup, Ordinal, Reference
from pytest_syda.recipe.kinds.strings import Bytes, Hash, PoolSpec, Template, Uuid
from pytest_syda.recipe.pools import load_pool
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.types import Type

MOMENTS = frozenset({"date", "datetime", "time"})
CODES = word_set(
    """
    code code3 email login username domain website slug postcode state_code country_code currency timezone bic
    mime type path hex symbol unlocode icao icao_prefix phone_code locale
    """
)
"""Fields of pools that mean nothing when cut."""
FIGURES = word_set(
    """
    elevation_ft latitude longitude salary price_level low high calories runtime pages stars capacity duration_minutes
    bedrooms credits players floor days_min days_max price fee number mass founded seats doors days_to_harvest
    weight_kg mcc numeric phone_code level phone_extension
    """
)
"""Fields of pools that hold numbers."""
_DIGITS = 17
"""Decimal digits that a number made in 64 bits has room for."""
_ANYWHERE = (Database, Empty, Reference, Lookup, Ordinal)


def fit(spec: Spec | None, c: ColumnContext) -> Spec | None:
    """The spec as this column can take it, or None where it cannot."""
    if spec is None or isinstance(spec, _ANYWHERE):
        return spec
    if isinstance(spec, Expression):
        spec = _known(spec, c)
    if isinstance(spec, Aggregate | Expression):
        return spelled(spec, c)
    if isinstance(spec, When):
        return _fit_when(spec, c)
    fitter = _FITTERS.get(c.kind)
    return fitter(spec, c) if fitter else None


def _known(spec: Expression, c: ColumnContext) -> Expression:
    """What is divided by nothing is NULL; 0 in a column that must have a value."""
    divided = c.kind in NUMERIC and not c.column.nullable and re.search(r"/ *(?![\d ])", spec.expression) is not None
    if not divided or "nullif(" in spec.expression:
        return spec
    return altered(spec, expression=f"coalesce({spec.expression}, 0)")


def _fit_when(spec: When, c: ColumnContext) -> Spec | None:
    cases = {case: fitted for case, inner in spec.cases.items() if (fitted := fit(inner, c)) is not None}
    otherwise = fit(spec.otherwise, c) if spec.otherwise is not None else None
    whole = len(cases) == len(spec.cases) and (otherwise is not None or spec.otherwise is None)
    return altered(spec, cases=cases, otherwise=otherwise) if whole else None


SENTENCE = 10
"""Characters that the shortest text needs."""


def _string(spec: Spec, c: ColumnContext) -> Spec | None:
    if isinstance(spec, Datetime | Bool):
        spec = spoken(spec, c)
    if isinstance(spec, Choice):
        return _choice_of(spec, lambda value: isinstance(value, str) and c.fits(len(value))) or _spoken_choice(spec, c)
    if isinstance(spec, Json | Array | Range | Bytes):
        return None
    if spec.kind == "text" and not c.fits(SENTENCE):
        return None
    longest = width(spec, c.table, c.home.locale)
    if c.fits(longest) or spec.kind == "text" or (longest >= UNKNOWN and not isinstance(spec, Template)):
        return spec
    return _shortened(spec, c, longest)


def spoken(spec: Datetime | Bool, c: ColumnContext) -> Spec:
    """A moment or a truth value as text."""
    if isinstance(spec, Bool):
        return Choice(values=("true", "false"), weights=(spec.probability, 1 - spec.probability))
    if isinstance(spec, Datetime):
        start, end = in_slices(spec, c)
        spec = altered(spec, start=start, end=end, after=(), before=(), within="")
    filter_ = "date" if spec.precision == "day" or not c.fits(20) else "iso"
    return Template(template=f"{{moment|{filter_}}}", slots={"moment": spec})


def _spoken_choice(spec: Choice, c: ColumnContext) -> Spec | None:
    if any(isinstance(value, list | dict | tuple) or value is None for value in spec.values):
        return None
    words = tuple(str(value) for value in spec.values)
    return _choice_of(altered(spec, values=words), lambda value: c.fits(len(value)))


def _shortened(spec: Spec, c: ColumnContext, longest: int) -> Spec | None:
    """Prose and names may be cut a little; codes may not."""
    room = c.length or 0
    if isinstance(spec, Template) and not spec.longest and room >= 16 and not _is_code(spec):
        return altered(spec, longest=room)
    if not isinstance(spec, PoolSpec) or spec.field in CODES or room * 3 < longest or room <= 5 or c.unique:
        return None
    return _those_that_fit(spec, c) or spec


SMALL_POOL = 600
ENOUGH = 12


def _those_that_fit(spec: PoolSpec, c: ColumnContext) -> Spec | None:
    """The words of a short list that need not be cut, where nothing else of the row shows the same record."""
    pool = load_pool(spec.pool, c.home.locale)
    if spec.spread or pool.size > SMALL_POOL or (spec.group and len(c.table.columns) > 1 and _told_beside(spec, c)):
        return None
    words = pool.at(np.arange(pool.size), np.zeros(pool.size, np.int64), spec.field).text()
    kept = tuple(dict.fromkeys(word for word in words.tolist() if c.fits(len(word))))
    return Choice(values=kept) if len(kept) >= ENOUGH else None


def _told_beside(spec: PoolSpec, c: ColumnContext) -> bool:
    """Whether another column may show a field of this record."""
    fields = {word for field in load_pool(spec.pool, c.home.locale).fields for word in field.split("_")}
    others = (own for name, own in c.home.column_words.items() if name != c.name)
    return any(own[-1:] and own[-1] in fields - {spec.field, "name"} for own in others)


def _is_code(spec: Template) -> bool:
    return any(isinstance(slot, Hash | Uuid) or slot.kind == "pattern" for slot in spec.slots.values())


def _choice_of(spec: Choice, allowed: Callable[[Any], bool]) -> Choice | None:
    """The choice among those values that are allowed."""
    kept = [place for place, value in enumerate(spec.values) if allowed(value)]
    if not kept:
        return None
    if len(kept) == len(spec.values):
        return spec
    weights = tuple(spec.weights[place] for place in kept) if spec.weights else ()
    return altered(spec, values=tuple(spec.values[place] for place in kept), weights=weights if sum(weights) else ())


def _numeric(spec: Spec, c: ColumnContext) -> Spec | None:
    if isinstance(spec, Choice):
        return _choice_of(
            spec, lambda value: isinstance(value, int | float) and _within(value, c.column.type) and _said(value, c)
        )
    if isinstance(spec, Bool):
        return Choice(values=(1, 0), weights=(spec.probability, 1 - spec.probability))
    if isinstance(spec, Number):
        return _bounded(_as_said(spec, c), c.column.type)
    if isinstance(spec, Datetime):
        return _epoch(spec, c)
    if isinstance(spec, PoolSpec):
        return _counted(spec, c)
    return spec if isinstance(spec, Sequence) and c.kind == "integer" else None


def _said(value: float, c: ColumnContext) -> bool:
    """Whether the comment allows this number."""
    low, high = c.facts.low, c.facts.high
    return (low is None or value >= low) and (high is None or value <= high)


def _as_said(spec: Number, c: ColumnContext) -> Number:
    """The number within what the comment allows."""
    low = spec.low if c.facts.low is None else max(spec.low, c.facts.low)
    high = spec.high if c.facts.high is None else min(spec.high, c.facts.high)
    if low > high or (
        c.facts.low is not None and c.facts.high is not None and (high - low) * 20 < c.facts.high - c.facts.low
    ):
        low = spec.low if c.facts.low is None else c.facts.low
        high = c.facts.high if c.facts.high is not None else max(spec.high, low * 2)
    if (low, high) == (spec.low, spec.high) or low > high:
        return spec
    shaped = spec.mean is not None and low < spec.mean < high
    return (
        altered(spec, low=low, high=high)
        if shaped
        else altered(spec, low=low, high=high, mean=None, sd=None, distribution="uniform")
    )


def _counted(spec: PoolSpec, c: ColumnContext) -> Spec | None:
    """A field of a pool that holds numbers."""
    if spec.field not in FIGURES or c.unique or not _are_figures(spec, c.home.locale):
        return None
    places = 0 if c.kind == "integer" else spec.decimals
    return altered(spec, decimals=places) if spec.spread else spec


def _are_figures(spec: PoolSpec, locale: str) -> bool:
    """Whether the field's words are numbers in this pool: a job's level is one, a log line's is not."""
    words = load_pool(spec.pool, locale).at(np.arange(1), np.zeros(1, np.int64), spec.field).text()
    return all(re.fullmatch(r"-?\d+(\.\d+)?", word) for word in words)


def _epoch(spec: Datetime, c: ColumnContext) -> Spec | None:
    """A moment as a count of seconds since 1970, each stage of a row's life in a slice of time of its own."""
    if spec.precision == "day" and not c.facts.says("epoch|unix"):
        return None
    low, high = in_slices(spec, c)
    unit = 1000 if c.facts.says("milli") or c.own[-1:] in {("ms",), ("millis",)} else 1
    today = dt.datetime.fromisoformat(c.home.as_of)
    bounds = [moment(text, today) // 1_000_000 * unit for text in (low, high)]
    return _bounded(Number(low=bounds[0], high=bounds[1]), c.column.type)


def in_slices(spec: Datetime, c: ColumnContext) -> tuple[str, str]:
    """Start and end such that what happens later in a row's life lies later, without looking at other columns."""
    if not spec.after and not spec.within:
        return spec.start, spec.end
    rank = rank_in(c.home, c.own)
    if rank == FUTURE:
        return "+1d", "+365d"
    days = 1000 - rank * 11
    return f"-{days}d", f"-{days - 20}d"


def _limits(type_: Type) -> tuple[float, float]:
    if type_.kind == "decimal" and type_.precision is not None:
        scale = type_.scale or 0
        most = 10.0 ** (type_.precision - scale) - 10.0**-scale
        return -most, most
    low = type_.low if type_.low is not None else -(2**63)
    return low, type_.high if type_.high is not None else 2**63 - 1


def _within(value: float, type_: Type) -> bool:
    low, high = _limits(type_)
    return low <= value <= high and (type_.kind != "integer" or float(value).is_integer())


def _bounded(spec: Number, type_: Type) -> Number | None:
    low, high = _limits(type_)
    decimals = spec.decimals
    if type_.kind == "integer":
        decimals = 0
    elif type_.scale is not None:
        decimals = min(decimals, type_.scale)
    unit = 10.0**decimals
    highest = spec.high if spec.high <= high else math.floor(high * unit + 1e-9) / unit
    bounded = altered(spec, low=max(spec.low, low), high=highest, decimals=decimals)
    widest = max(abs(bounded.low), abs(bounded.high), 1.0)
    if decimals > (room := int(_DIGITS - math.log10(widest))):
        bounded = altered(bounded, decimals=max(room, 0))
    if bounded.mean is not None and bounded.mean > bounded.high:
        bounded = altered(bounded, mean=None, sd=None, distribution="uniform")
    return bounded if bounded.low <= bounded.high else None


def _moment(spec: Spec, c: ColumnContext) -> Spec | None:
    if c.kind == "time":
        return spec if isinstance(spec, Time) else _clock(c) if isinstance(spec, Datetime) else None
    return spec if isinstance(spec, Datetime) else None


def _clock(c: ColumnContext) -> Spec:
    """The time of day of what is a moment in other tables."""
    from pytest_syda.providers.offline.meanings.clocks import clock

    return clock(c) or Time()


def _enum(spec: Spec, c: ColumnContext) -> Spec | None:
    labels = c.column.type.labels
    if isinstance(spec, Template) and spec.slots.keys() == {"gender"}:
        return spec  # made of these labels
    return _choice_of(spec, lambda value: value in labels) if isinstance(spec, Choice) else None


def _json(spec: Spec, c: ColumnContext) -> Spec | None:
    shape = c.column.type.shape
    if (shape == "object" and not isinstance(spec, Json)) or (
        shape == "array" and not isinstance(spec, Array | Choice)
    ):
        return None
    return spec


def _only(*kinds: type) -> Callable[[Spec, ColumnContext], Spec | None]:
    return lambda spec, _: spec if isinstance(spec, kinds) or (spec.kind == "pattern" and str in kinds) else None


_FITTERS: dict[str, Callable[[Spec, ColumnContext], Spec | None]] = {
    "string": _string,
    "integer": _numeric,
    "float": _numeric,
    "decimal": _numeric,
    "boolean": _only(Bool),
    "date": _moment,
    "datetime": _moment,
    "time": _moment,
    "interval": _only(Number),
    "uuid": _only(Uuid),
    "json": _json,
    "bytes": _only(Bytes),
    "enum": _enum,
    "array": _only(Array, Choice),
    "inet": _only(str),
    "cidr": _only(str),
    "macaddr": _only(str),
    "bit": _only(str),
    "tsvector": lambda spec, _: spec if spec.kind in {"text", "template"} else None,
    "hstore": _only(Json),
    "range": _only(Range),
    "multirange": _only(Range),
}
