"""Reads vocabulary: `[scope]` lines, then `names = words`, `names ~ numbers`, `names / shape` or `names @ pool`.

[chess]                                     only where the table speaks of chess
[*]                                         everywhere, whatever else is known
[~ elo, opening]                            or where one of its columns does
result = 1-0:5 | 0-1:4 | 1/2-1/2:3          words, with how often they occur
elo | white elo ~ 900 1650 2600             the lowest, the usual and the highest number
depth ~ 1 18 120 1 m                        the same with one digit after the point, in meters
opening code / [A-E][0-9]{2}                codes of a shape
white | black @ people.full_name            someone; a field of a pool

A line that starts with four blanks continues the one before it.
"""

from __future__ import annotations

import re
from functools import cache

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.lexicon import Family, Make, Meaning
from pytest_syda.providers.offline.makers import choice, numbers, one_of, pool_spec, roomy, shapes
from pytest_syda.providers.offline.measures import measure
from pytest_syda.recipe.spec import Spec

_LINE = re.compile(r"^(.+?) ([=~/@]) (.+)$")


_VAGUE = {
    (word,)
    for word in ("name", "title", "type", "category", "class", "group", "level", "status", "model", "source", "result",
        "form", "style", "unit", "stage", "condition", "method", "period", "section", "schedule", "plan", "color",
        "rate", "price", "amount", "fee", "fund", "value")
}  # fmt: skip
"""Words that say what something is only where no other word stands before them."""


def read(text: str) -> tuple[list[Meaning], list[Meaning]]:
    """The meanings of one vocabulary: those of a subject, and those of every table."""
    local: list[Meaning] = []
    general: list[Meaning] = []
    scope = ""
    for line in text.strip().replace("\n    ", " ").splitlines():
        if line.startswith("["):
            scope = line.strip("[] ")
        elif found := _LINE.match(line):
            names, sign, said = found.groups()
            family: Family = "number" if sign == "~" or (sign == "=" and _are_numbers(said)) else "text"
            (local if scope else general).append(Meaning(family, names, _where(scope, sign, said)))
    return local, general


def _are_numbers(said: str) -> bool:
    return all(re.fullmatch(r"-?\d+(\.\d+)?(:\d+)?", part) for part in said.split(" | "))


def _where(scope: str, sign: str, said: str) -> Make:
    """What makes the spec, asked only where the table speaks of the scope."""
    tables, _, columns = (tuple(part.split(", ")) if part else () for part in scope.partition("~"))
    near, beside = frozenset(w.strip() for w in tables if w.strip()), frozenset(w.strip() for w in columns)
    make = cache(lambda: _make(sign, said))

    def scoped(c: ColumnContext) -> Spec | None:
        if (near or beside) and "*" not in near and not near & c.home.subjects and not beside & c.home.beside:
            return None
        if scope and c.prefix and "*" not in near and c.own[len(c.prefix) :] in _VAGUE:
            return None  # the name of a gardener is not that of a plant
        return make()(c)

    return scoped


def _make(sign: str, said: str) -> Make:
    if sign == "=":
        return _number_choice(said) if _are_numbers(said) else choice(said)
    if sign == "/":
        return shapes(*said.split(" / "))
    if sign == "@":
        return _from_pool(said)
    low, mean, high, *more = said.split()
    decimals = int(more[0]) if more else 0
    if len(more) > 1:
        return measure(more[1], float(low), float(mean), float(high), decimals)
    return numbers(
        float(low), float(high), mean=float(mean), sd=_spread(float(low), float(mean), float(high)), decimals=decimals
    )


def _spread(low: float, mean: float, high: float) -> float | None:
    """The standard deviation of numbers that gather around a value far from zero."""
    return (high - low) / 6 if low < 0 or low >= mean * 0.6 else None


def _number_choice(said: str) -> Make:
    parts = [part.strip().partition(":") for part in said.split("|")]
    values = [float(value) if "." in value else int(value) for value, _, _ in parts]
    return one_of(*values, weights=tuple(float(weight or 1) for _, _, weight in parts))


def _from_pool(said: str) -> Make:
    """A field of a pool, in a group of the column's own: several such columns of a row differ."""
    name, *fields = said.split(".")

    def make(c: ColumnContext) -> Spec | None:
        field = roomy(c, name, *fields)
        return pool_spec(name, field, " ".join((*c.own, name))) if field else None

    return make
