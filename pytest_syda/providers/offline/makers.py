"""The specs that meanings make, said briefly: `pool("people", "email")`, `choice("low | high")`."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.grouping import group
from pytest_syda.providers.offline.lexicon import Make
from pytest_syda.providers.offline.specs import altered
from pytest_syda.providers.offline.widths import pattern_width, pool_width
from pytest_syda.recipe.kinds.choices import Choice
from pytest_syda.recipe.kinds.moments import Datetime
from pytest_syda.recipe.kinds.numbers import Bool, Number
from pytest_syda.recipe.kinds.pattern import Pattern
from pytest_syda.recipe.kinds.strings import PoolSpec, Template
from pytest_syda.recipe.kinds.text import Style, Text
from pytest_syda.recipe.pools import known_pools, load_pool
from pytest_syda.recipe.spec import Spec


def pool_spec(name: str, field: str = "", group_: str = "") -> PoolSpec:
    return PoolSpec(pool=name, field=field or main_field(name), group=group_)


@lru_cache(maxsize=1024)
def main_field(name: str) -> str:
    """What a pool is a list of: the first of its fields."""
    return load_pool(name).fields[0] if name in known_pools() else ""


def pool(name: str, field: str = "", family: str | None = None) -> Make:
    """A field of a pool; columns of the same family (by default, of the same pool) in a row agree."""

    def make(c: ColumnContext) -> Spec | None:
        if not has_pool(name, field, c.home.locale):
            return None
        shared = name if family is None else family
        return pool_spec(name, field, group(c, shared) if field and shared else "")

    return make


@lru_cache(maxsize=1024)
def has_pool(name: str, field: str, locale: str) -> bool:
    """Whether there is such a pool, with such a field."""
    return name in known_pools() and (not field or field in load_pool(name, locale).fields)


def choice_spec(*values: Any, weights: tuple[float, ...] = ()) -> Choice:
    return Choice(values=values, weights=weights)


def one_of(*values: Any, weights: tuple[float, ...] = ()) -> Make:
    """One of these values, whatever they are."""
    spec = choice_spec(*values, weights=weights)
    return lambda _: spec


def choice(text: str, weights: tuple[float, ...] = ()) -> Make:
    """One of several words separated by `|`; `word:3` is three times as likely as `word`."""
    return lambda _: _chosen(text, weights)


@lru_cache(maxsize=4096)
def _chosen(text: str, weights: tuple[float, ...]) -> Choice:
    parts = [part.strip() for part in text.split("|")]
    values = tuple(part.rpartition(":")[0] or part if _weighted(part) else part for part in parts)
    found = weights or tuple(float(part.rpartition(":")[2]) if _weighted(part) else 1.0 for part in parts)
    return Choice(values=values, weights=found if len(set(found)) > 1 else ())


def _weighted(part: str) -> bool:
    head, _, tail = part.rpartition(":")
    return bool(head) and tail.replace(".", "", 1).isdigit()


def shapes(*patterns: str) -> Make:
    """Codes of the first shape that has room."""

    def make(c: ColumnContext) -> Spec | None:
        for pattern in patterns:
            if c.fits(pattern_width(pattern)):
                return pattern_spec(pattern)
        return None

    return make


@lru_cache(maxsize=4096)
def pattern_spec(pattern: str) -> Spec:
    return Pattern(regex=pattern)


def prose(topic: str, fewest: int = 1, most: int = 2, style: Style = "sentence", about: str = "") -> Make:
    """Sentences of a topic."""
    return lambda c: text_spec(topic, fewest, most, style=style, about=c.home.find(*about.split("|")) if about else "")


def text_spec(
    topic: str, fewest: int = 1, most: int = 2, *, style: Style = "sentence", about: str = "", longest: int = 0
) -> Spec:
    from pytest_syda.recipe.topics import is_topic

    return Text(
        topic=topic if is_topic(topic) else "generic",
        sentences=(fewest, most),
        style=style,
        about=about,
        longest=longest,
    )


def template_spec(template: str, longest: int = 0, **slots: Spec) -> Template:
    return Template(template=template, slots=slots, longest=longest)


def numbers(
    low: float,
    high: float,
    *,
    mean: float | None = None,
    sd: float | None = None,
    decimals: int | None = None,
    step: float | None = None,
) -> Make:
    """Numbers between bounds; skewed around a `mean`, bell-shaped with an `sd`, even without either."""
    spec = number_spec(low, high, mean=mean, sd=sd, decimals=decimals or 0, step=step)
    return lambda c: with_decimals(spec, c, decimals)


def number_spec(
    low: float,
    high: float,
    *,
    mean: float | None = None,
    sd: float | None = None,
    decimals: int = 0,
    shape: str = "",
    step: float | None = None,
) -> Number:
    name: Any = shape or ("uniform" if mean is None else "lognormal" if sd is None else "normal")
    spread = sd if sd is not None or mean is None else max((mean - low) * 0.7, abs(mean) * 0.2)
    return Number(low=low, high=high, mean=mean, sd=spread, decimals=decimals, distribution=name, step=step)


def with_decimals(spec: Number, c: ColumnContext, decimals: int | None) -> Number:
    """The number with the digits after the point that its column has room for."""
    wanted = 2 if decimals is None else decimals
    if c.kind == "integer":
        wanted = 0
    elif c.kind == "decimal" and c.column.type.scale is not None:
        wanted = min(wanted, c.column.type.scale) if decimals is not None else min(c.column.type.scale, 6)
    elif c.kind not in {"float", "decimal"} and decimals is None:
        wanted = 0
    return spec if spec.decimals == wanted else altered(spec, decimals=wanted)


def chance(probability: float) -> Make:
    spec = Bool(probability=probability)
    return lambda _: spec


def dates(start: str = "-3y", end: str = "as_of", **more: Any) -> Make:
    spec = Datetime(start=start, end=end, **more)
    return lambda _: spec


def first(*makes: Make) -> Make:
    """The first of several that makes something."""

    def make(c: ColumnContext) -> Spec | None:
        return next((spec for each in makes if (spec := each(c)) is not None), None)

    return make


def roomy(c: ColumnContext, name: str, *fields: str) -> str:
    """The first field of a pool whose longest value has room."""
    return next((field for field in fields if c.fits(pool_width(name, field, c.home.locale))), "")
